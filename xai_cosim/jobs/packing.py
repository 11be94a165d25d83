# SPDX-License-Identifier: Apache-2.0
"""Bit packing: lanes of a beat to the bytes of TDATA and back, little-endian, lane 0 in the low bits."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Packet = NDArray[np.uint8]
"""A stream packet, uint8 [beats, bytes of TDATA]."""


MAX_LANE_BITS = 4096
"""Bits that a lane may have at most."""
_PLAIN = (8, 16, 32, 64)
"""Bits of lanes that are NumPy's own."""


def lane_type(bits: int, signed: bool | None = None) -> np.dtype[Any]:
    """Return the type of unpacked lanes: the smallest integer, bool for a single unsigned bit, Python's over 64 bits.

    Lanes of fewer than 8 bits are masks and indices, unsigned, where `signed` does not say.
    """
    kind = ("i" if signed else "u") if signed is not None else ("i" if bits >= 8 else "u")
    if bits == 1 and kind == "u":
        return np.dtype(np.bool_)
    return np.dtype(next((f"<{kind}{n // 8}" for n in _PLAIN if n >= bits), object))


def pack(lanes: NDArray[Any], bits: int, width: int = 0) -> Packet:
    """Return the packet of `[beats, lanes]` values of so many bits; beats have `width` bits, or as many as needed.

    Values are taken modulo 2^bits. Bits of TDATA that belong to no lane are 0.
    """
    bytes_ = -(-max(lanes.shape[1] * bits, width) // 8)
    if bits in _PLAIN and lanes.dtype != object and lanes.shape[1] * bits == 8 * bytes_:
        values: NDArray[Any] = np.ascontiguousarray(lanes, dtype=f"<i{bits // 8}")
        return values.view(np.uint8).reshape(len(lanes), bytes_)
    if bits <= 64:
        whole = (lanes & (2**64 - 1)).astype(np.uint64) if lanes.dtype == object else lanes
        each = np.ascontiguousarray(whole.astype("<u8")).view(np.uint8).reshape(*lanes.shape, 8)
    else:
        size, mask = -(-bits // 8), (1 << bits) - 1
        raw = b"".join((int(value) & mask).to_bytes(size, "little") for value in lanes.reshape(-1))
        each = np.frombuffer(raw, np.uint8).reshape(*lanes.shape, size)
    ones = np.unpackbits(each, axis=2, count=bits, bitorder="little").reshape(len(lanes), lanes.shape[1] * bits)
    packed = np.packbits(ones, axis=1, bitorder="little")
    return np.pad(packed, ((0, 0), (0, bytes_ - packed.shape[1])))


def unpack(packet: Packet, lanes: int, bits: int, signed: bool | None = None) -> NDArray[Any]:
    """Return the lanes `[beats, lanes]` of a packet, of `lane_type`."""
    kind = lane_type(bits, signed)
    if bits in _PLAIN and lanes * bits == 8 * packet.shape[1]:
        return np.ascontiguousarray(packet).view(kind).reshape(len(packet), lanes)
    ones = np.unpackbits(packet, axis=1, count=lanes * bits, bitorder="little").reshape(len(packet), lanes, bits)
    if kind.kind == "i":  # the sign goes on to the left
        left = np.broadcast_to(ones[:, :, -1:], (len(packet), lanes, 8 * kind.itemsize - bits))
        ones = np.concatenate([ones, left], axis=2)
    each = np.packbits(ones, axis=2, bitorder="little")
    if kind != np.dtype(object):
        size = kind.itemsize
        return np.ascontiguousarray(np.pad(each, ((0, 0), (0, 0), (0, size - each.shape[2])))).view(kind)[:, :, 0]
    negative = 1 << (bits - 1) if signed or signed is None else 1 << bits
    values = [int.from_bytes(value.tobytes(), "little") for value in each.reshape(-1, each.shape[2])]
    found = np.empty(len(values), object)
    found[:] = [value - (1 << bits) if value >= negative else value for value in values]
    return found.reshape(len(packet), lanes)


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
