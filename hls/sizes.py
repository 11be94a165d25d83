# SPDX-License-Identifier: Apache-2.0
"""How large the kernels are: what a board may choose, and what follows from it."""

from dataclasses import dataclass

from hls.requantize import BIAS_BITS
from hls.shell import LANE_BITS, LANES

TILE_WORDS = (512, 8192)
"""Of a buffer of tiles, at least and at most: as deep as a block RAM is at its widest, or some times as deep."""


def _power_of_two(n: int) -> bool:
    return n > 0 and not n & n - 1


@dataclass(frozen=True)
class Sizes:
    """Multipliers and buffers of conv2d and vmm."""

    conv2d_macs: int
    """A cycle; a quarter of them is the number of output channels side by side."""
    conv2d_tile: int
    """Words of 4 values of each of two buffers of tiles."""
    conv2d_taps: int
    """Words of each of 4 banks of weights, a word for all outputs side by side. Both limit the channels of a job."""
    vmm_macs: int
    """A cycle; a beat of in_w is as many weights, for both kernels."""
    vmm_inputs: int
    vmm_outputs: int
    """Elements of the longest vectors."""

    def __post_init__(self):
        """Refuse what cannot be built: a ValueError names the value and what is allowed."""
        for name, low, high in (
            ("vmm_macs", LANES, 64),
            ("conv2d_macs", 4 * self.vmm_macs, 1024),
            ("conv2d_taps", 256, 1024),
            ("vmm_inputs", 1024, 8192),
            ("vmm_outputs", 1024, 4096),
        ):
            value = getattr(self, name)
            if not _power_of_two(value) or not low <= value <= high:
                raise ValueError(f"{name}: {value}, allowed are powers of two from {low} to {high}")
        low, high = TILE_WORDS
        if self.conv2d_tile % low or not low <= self.conv2d_tile <= high:
            raise ValueError(f"conv2d_tile: {self.conv2d_tile}, allowed are multiples of {low} up to {high}")

    @property
    def out_lanes(self):
        """Output channels of conv2d side by side."""
        return self.conv2d_macs // LANES

    @property
    def weight_bits(self):
        """Of a beat of in_w."""
        return self.vmm_macs * LANE_BITS

    @property
    def biases(self):
        """Of a word of the RAMs of biases: those of a beat, and no fewer than leave a kernel at a time."""
        return max(self.weight_bits // BIAS_BITS, LANES)

    @property
    def bias_beats(self):
        """Of in_w for a word of biases."""
        return self.biases * BIAS_BITS // self.weight_bits
