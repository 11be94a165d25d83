"""The environment: simulates an HLS export, compares every beat, and explains what is wrong."""
