# SPDX-License-Identifier: Apache-2.0
"""Layouts and packing: every rule against a loop written for the test, round trips, and locating."""

import numpy as np
import pytest

from xai_cosim.jobs.layout import Layout, conv_tiles, raster, vector
from xai_cosim.jobs.packing import lane_bits, pack, unpack

SHAPES = [(1, 2, 2), (3, 8, 8), (5, 10, 18), (16, 16, 8)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("halo", [0, 1])
def test_conv_tiles_against_a_loop(shape: tuple[int, int, int], halo: int) -> None:
    """Blocks, tiles, pixels and lanes come in the order of the contract, zeros around the map."""
    c, h, w = shape
    tile, lanes, block = 8, 4, 8
    x = np.arange(1, c * h * w + 1, dtype=np.int16).reshape(shape)
    beats = []
    for first in range(0, -(-c // block) * block, block):
        for ty in range(0, h, tile):
            for tx in range(0, w, tile):
                for y in range(ty - halo, ty + tile + halo):
                    for z in range(tx - halo, tx + tile + halo):
                        for group in range(first, first + block, lanes):
                            inside = 0 <= y < h and 0 <= z < w
                            beats.append([x[k, y, z] if inside and k < c else 0 for k in range(group, group + lanes)])
    assert np.array_equal(conv_tiles(shape, tile, halo, lanes, block).gather(x), beats)


@pytest.mark.parametrize("shape", SHAPES)
def test_raster_against_a_loop(shape: tuple[int, int, int]) -> None:
    """Groups of channels, each a raster scan of padded rows."""
    c, h, w = shape
    x = np.arange(1, c * h * w + 1, dtype=np.int16).reshape(shape)
    width = w + 6
    beats = [
        [x[k, y, z] if k < c and z < w else 0 for k in range(first, first + 4)]
        for first in range(0, c, 4)
        for y in range(h)
        for z in range(width)
    ]
    assert np.array_equal(raster(shape, width, 4).gather(x), beats)


def test_vector_pads_to_the_block() -> None:
    """Elements in order, zeros up to the end of the block."""
    lanes = vector((5,), 4, 16).gather(np.arange(1, 6, dtype=np.int16))
    assert lanes.tolist() == [[1, 2, 3, 4], [5, 0, 0, 0], [0] * 4, [0] * 4]


@pytest.mark.parametrize(
    "layout", [conv_tiles((16, 16, 8), 8, 0, 4, 16), raster((5, 4, 6), 8, 4), vector((3, 7), 4, 8)]
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


def test_bytes_are_little_endian_with_lane_0_low() -> None:
    """int16 and int32 lanes by bytes, masks and indices by bits."""
    assert pack(np.array([[0x0102, -2, 0, 1]], np.int16), 16).tolist() == [[2, 1, 0xFE, 0xFF, 0, 0, 1, 0]]
    assert pack(np.array([[-2]], np.int32), 32).tolist() == [[0xFE, 0xFF, 0xFF, 0xFF]]
    assert pack(np.array([[True, False, True, True]]), 1).tolist() == [[0b1101]]
    assert pack(np.array([[3, 0, 2, 1]], np.uint8), 2).tolist() == [[0b01_10_00_11]]


@pytest.mark.parametrize(("stream", "top"), [("in_r", 2**15), ("out_mask", 2), ("in_index", 4)])
def test_unpack_is_the_inverse(stream: str, top: int, seed: int) -> None:
    """Values survive the way to bytes and back."""
    random = np.random.default_rng(seed)
    values = random.integers(-top if top > 4 else 0, top, (50, 4))
    back = unpack(pack(values, lane_bits(stream)), 4, lane_bits(stream))
    assert np.array_equal(back, values)
