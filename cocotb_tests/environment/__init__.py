"""The environment tried on the accelerator: planted bugs, records, waves, proofs, mutants."""
