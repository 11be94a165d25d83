"""Command lines behind the Makefile."""
