# SPDX-License-Identifier: Apache-2.0
"""Bit packing: lanes of a beat to the bytes of TDATA and back, little-endian, lane 0 in the low bits."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Packet = NDArray[np.uint8]
"""A stream packet, uint8 [beats, bytes of TDATA]."""


LANE_BITS = (1, 2, 16, 32)
"""Bits that a lane may have."""


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


def join(parts: Sequence[tuple[NDArray[np.generic], int]], stretches: int) -> Packet:
    """Return the packet in which parts follow each other, a share of each in every one of so many stretches.

    A part is lanes `[beats, lanes]` and the bits of each; all parts have beats of the same width.
    """
    packets = [pack(lanes, bits) for lanes, bits in parts]
    shares = [packet.reshape(stretches, -1, packet.shape[1]) for packet in packets]
    return np.concatenate(shares, axis=1).reshape(-1, packets[0].shape[1])


def split(packet: Packet, parts: Sequence[tuple[int, int]], stretches: int) -> list[NDArray[np.generic]]:
    """Return the lanes of each part of a packet (the inverse of join); a part is its beats in all, and its bits."""
    width, found, at = packet.shape[1], [], 0
    whole = packet.reshape(stretches, -1, width)
    for beats, bits in parts:
        share = beats // stretches
        found.append(unpack(whole[:, at : at + share].reshape(-1, width), 8 * width // bits, bits))
        at += share
    return found
