# SPDX-License-Identifier: Apache-2.0
"""HLS sources of the kernels (Veriloggen), the shell that they share, and their export."""
