"""Tests of the networks, their making, and the images."""
