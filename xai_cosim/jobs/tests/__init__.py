"""Unit tests of layouts and packing; no simulation."""
