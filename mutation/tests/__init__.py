"""Tests of the mutation machinery."""
