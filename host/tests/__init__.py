"""Unit tests of the host layer; no simulation."""
