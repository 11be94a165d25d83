"""HLS sources of the five kernels (Veriloggen), the shell that they share, and their export."""
