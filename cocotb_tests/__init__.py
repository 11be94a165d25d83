"""The benches: a test file a kernel, xai_top and the whole network, and the environment that they share."""
