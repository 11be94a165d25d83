# SPDX-License-Identifier: Apache-2.0
"""What a processor on the board would do: tensors to stream beats and back, tiling, registers, the layer schedule."""
