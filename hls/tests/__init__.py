"""Tests of the export: what is committed is what the sources write."""
