"""Environment of the benches: build, streams, registers, checks."""
