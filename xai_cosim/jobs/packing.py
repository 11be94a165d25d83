# SPDX-License-Identifier: Apache-2.0
"""Bit packing: lanes of a beat to the bytes of TDATA and back, little-endian, lane 0 in the low bits."""

import numpy as np
from numpy.typing import NDArray

Packet = NDArray[np.uint8]
"""A stream packet, uint8 [beats, bytes of TDATA]."""

LANE_BITS = {"r": 16, "mask": 1, "index": 2}
"""Bits of one lane, by the kind of stream (the part of its name after in_ or out_)."""


def lane_bits(stream: str) -> int:
    """Return the bits of one lane of a stream, such as 16 for in_r."""
    return LANE_BITS[stream.split("_", 1)[1]]


def pack(lanes: NDArray[np.generic], bits: int) -> Packet:
    """Return the packet of `[beats, lanes]` values of 1, 2, 16 or 32 bits.

    Lanes of fewer than 8 bits share one byte.
    """
    if bits >= 8:
        values: NDArray[np.generic] = np.ascontiguousarray(lanes, dtype=f"<i{bits // 8}")
        return values.view(np.uint8).reshape(len(lanes), -1)
    places = np.arange(lanes.shape[1], dtype=np.uint8) * bits
    shared: Packet = (lanes.astype(np.uint8) << places).sum(axis=1, dtype=np.uint8)
    return shared[:, None]


def unpack(packet: Packet, lanes: int, bits: int) -> NDArray[np.generic]:
    """Return the lanes `[beats, lanes]` of a packet: int16 or int32, uint8 for 2 bits, bool for 1 bit."""
    if bits >= 8:
        return np.ascontiguousarray(packet).view(f"<i{bits // 8}").reshape(len(packet), lanes)
    places = np.arange(lanes, dtype=np.uint8) * bits
    values = (packet >> places) & ((1 << bits) - 1)
    return values.astype(bool) if bits == 1 else values
