"""Proofs of the hand-written RTL, by Yosys and Yices, and the planted bugs that each property finds."""
