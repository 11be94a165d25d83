# SPDX-License-Identifier: Apache-2.0
"""Layouts and packing: every rule against a loop written for the test, round trips, and locating."""

import numpy as np
import pytest

from xai_cosim.jobs.layout import Layout, vector
from xai_cosim.jobs.packing import join, pack, split, unpack


def test_vector_pads_to_the_block() -> None:
    """Elements in order, zeros up to the end of the block."""
    lanes = vector((5,), 4, 16).gather(np.arange(1, 6, dtype=np.int16))
    assert lanes.tolist() == [[1, 2, 3, 4], [5, 0, 0, 0], [0] * 4, [0] * 4]


@pytest.mark.parametrize(
    "layout", [vector((3, 7), 4, 8), Layout(np.array([[2, -1], [0, 3], [1, -1]], np.int32), (2, 2))]
)
def test_scatter_is_the_inverse_and_locate_finds_each_element(layout: Layout) -> None:
    """What was gathered is scattered back, and each lane knows its element."""
    tensor = np.arange(np.prod(layout.shape), dtype=np.int16).reshape(layout.shape)
    lanes = layout.gather(tensor)
    assert np.array_equal(layout.scatter(lanes), tensor)
    for beat, lane in np.ndindex(*lanes.shape):
        element = layout.locate(beat, lane)
        assert lanes[beat, lane] == (0 if element is None else tensor[element])
    assert len({layout.locate(*i) for i in np.ndindex(*lanes.shape)} - {None}) == tensor.size


def test_wrong_sizes_are_refused() -> None:
    """A tensor or lanes of another size are an error that names both shapes."""
    layout = vector((8,), 4, 8)
    with pytest.raises(ValueError, match=r"\(9,\) does not fit the layout of \(8,\)"):
        layout.gather(np.zeros(9, np.int16))
    with pytest.raises(ValueError, match=r"\(3, 4\) do not fit the layout's \(2, 4\)"):
        layout.scatter(np.zeros((3, 4), np.int16))


def test_an_index_map_of_another_type_is_refused() -> None:
    """A record keeps int32, and would not be read back."""
    with pytest.raises(TypeError, match="int64, must be int32"):
        Layout(np.zeros((2, 4), np.int64), (8,))


def test_bytes_are_little_endian_with_lane_0_low() -> None:
    """int16 and int32 lanes by bytes, masks and indices by bits."""
    assert pack(np.array([[0x0102, -2, 0, 1]], np.int16), 16).tolist() == [[2, 1, 0xFE, 0xFF, 0, 0, 1, 0]]
    assert pack(np.array([[-2]], np.int32), 32).tolist() == [[0xFE, 0xFF, 0xFF, 0xFF]]
    assert pack(np.array([[True, False, True, True]]), 1).tolist() == [[0b1101]]
    assert pack(np.array([[3, 0, 2, 1]], np.uint8), 2).tolist() == [[0b01_10_00_11]]


@pytest.mark.parametrize("bits", [8, 16, 32, 64])
def test_python_numbers_are_taken_modulo(bits: int) -> None:
    """The largest unsigned number, -1 and numbers with further bits give the same bytes."""
    given = np.array([[2**bits - 1], [-1], [2**bits + 1]], object)
    assert pack(given, bits).tolist() == [[255] * (bits // 8)] * 2 + [[1] + [0] * (bits // 8 - 1)]


@pytest.mark.parametrize(("bits", "top"), [(32, 2**31), (16, 2**15), (1, 2), (2, 4)])
def test_unpack_is_the_inverse(bits: int, top: int, seed: int) -> None:
    """Values survive the way to bytes and back."""
    random = np.random.default_rng(seed)
    values = random.integers(-top if top > 4 else 0, top, (50, 4))
    back = unpack(pack(values, bits), 4, bits)
    assert np.array_equal(back, values)


@pytest.mark.parametrize("bits", [1, 2, 3, 7, 8, 12, 16, 31, 33, 63, 64, 65, 512])
@pytest.mark.parametrize("signed", [True, False])
def test_lanes_of_any_width(bits: int, signed: bool, seed: int) -> None:
    """Three lanes of any width, in beats with 5 bits to spare: values come back, lane 1 lies right behind lane 0."""
    random = np.random.default_rng(seed)
    low = -(1 << bits >> 1) if signed else 0
    drawn = [low + int.from_bytes(random.bytes(70), "little") % (1 << bits) for _ in range(30)]
    values = np.array([low, low + (1 << bits) - 1, low, *drawn], object).reshape(-1, 3)
    packet = pack(values, bits, 3 * bits + 5)
    assert packet.shape == (11, -(-(3 * bits + 5) // 8))
    assert (unpack(packet, 3, bits, signed).astype(object) == values).all()
    whole = int.from_bytes(packet[0].tobytes(), "little")
    assert (whole >> bits) % (1 << bits) == values[0, 1] % (1 << bits)
    assert whole >> (3 * bits) == 0


def test_split_is_the_inverse_of_join(seed: int) -> None:
    """Two parts of other lanes, interleaved in three stretches: the first stretch holds the first share of each."""
    random = np.random.default_rng(seed)
    wide = random.integers(-(2**31), 2**31, (6, 2)).astype(np.int32)
    narrow = random.integers(-(2**15), 2**15, (9, 4)).astype(np.int16)
    packet = join([(wide, 32), (narrow, 16)], 3)
    assert packet.shape == (15, 8)
    assert np.array_equal(packet[:5], np.concatenate([pack(wide[:2], 32), pack(narrow[:3], 16)]))
    first, second = split(packet, [(6, 32), (9, 16)], 3)
    assert np.array_equal(first, wide)
    assert np.array_equal(second, narrow)
