# SPDX-License-Identifier: Apache-2.0
"""The kernel classes: contract, packing maps both ways, model, and several exports of one kernel side by side."""

from itertools import product

import numpy as np
import pytest

from host.designs import KERNELS, TOP, open_design
from host.kernels import CLASSES, kernels, model
from host.kernels.kernel import HostKernel
from host.kernels.pools import raster
from host.kernels.tiles import Tiling, conv_tiles
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.observation import expected_lanes

SHAPES = [(1, 2, 2), (3, 8, 8), (5, 10, 18), (16, 16, 8)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("step", "side", "before", "cell"), [(8, 8, 0, 1), (8, 10, 1, 1), (8, 9, 0, 1), (8, 8, 0, 2)])
def test_conv_tiles_against_a_loop(shape: tuple[int, int, int], step: int, side: int, before: int, cell: int) -> None:
    """Blocks, tiles, cells, pixels and lanes come in the order of the contract, zeros around the map."""
    c, h, w = shape
    lanes, block = 4, 8
    x = np.arange(1, c * h * w + 1, dtype=np.int16).reshape(shape)
    beats = []
    for first in range(0, -(-c // block) * block, block):
        for ty, tx in product(range(0, h, step), range(0, w, step)):
            corner = (ty - before, tx - before)
            for cy, cx, dy, dx in product(range(side // cell), range(side // cell), range(cell), range(cell)):
                y, z = corner[0] + cy * cell + dy, corner[1] + cx * cell + dx
                for group in range(first, first + block, lanes):
                    inside = 0 <= y < h and 0 <= z < w
                    beats.append([x[k, y, z] if inside and k < c else 0 for k in range(group, group + lanes)])
    cut = Tiling(step, side, before, -(-h // step), -(-w // step))
    assert np.array_equal(conv_tiles(shape, cut, lanes, block, cell).gather(x), beats)


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


def random_jobs(kernel: HostKernel, seed: int, count: int = 20) -> list[Job]:
    """Random legal jobs."""
    return [kernel.random_job(np.random.default_rng([seed, number])) for number in range(count)]


def test_each_export_has_its_class() -> None:
    """The top's kernels are those that are exported, and each has a class of its own."""
    assert set(CLASSES) == set(KERNELS) == set(kernels(open_design(TOP)))


@pytest.mark.parametrize("name", KERNELS)
def test_beats(name: str, seed: int) -> None:
    """For random legal jobs, each stream's packet has the length that the arguments say."""
    kernel = model(open_design(name))
    for job in random_jobs(kernel, seed):
        assert kernel.beats(job.arguments) == job.beats()


@pytest.mark.parametrize("name", KERNELS)
def test_unvaried_model_is_the_expectation(name: str, seed: int) -> None:
    """The variants start from the right thing: every lane of every output stream of random jobs."""
    kernel = model(open_design(name))
    for job in random_jobs(kernel, seed):
        outputs, expected = kernel.run(job.arguments, kernel.operands(job)), expected_lanes(job)
        assert outputs.keys() == expected.keys()
        for stream, lanes in expected.items():
            assert np.array_equal(outputs[stream], lanes), stream


@pytest.mark.parametrize("name", KERNELS)
def test_job_of_operands_is_the_inverse(name: str, seed: int) -> None:
    """What is read back from a job's packets makes the same job again: arguments, packets, and what must come."""
    kernel = model(open_design(name))
    for job in random_jobs(kernel, seed, 5):
        again = kernel.job_of(job.arguments, kernel.operands(job))
        assert again.arguments == job.arguments
        assert again.inputs.keys() == job.inputs.keys()
        assert again.outputs.keys() == job.outputs.keys()
        for stream, packet in job.inputs.items():
            assert np.array_equal(again.inputs[stream], packet), stream
        for stream, output in job.outputs.items():
            assert np.array_equal(again.outputs[stream].expected, output.expected), stream
