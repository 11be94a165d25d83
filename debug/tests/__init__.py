"""Tests of the debug tools; the planted bugs are here, in no other folder."""
