# SPDX-License-Identifier: Apache-2.0
"""Exports of one kernel that differ in their constants, side by side in one process."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from hls import boards, export
from host.designs import open_design
from host.kernels import model
from xai_cosim.ipxact.component import read_component
from xai_cosim.ipxact.design import COMPONENT
from xai_cosim.sim.run import simulate


def test_two_exports_of_one_kernel(tmp_path: Path, seed: int) -> None:
    """conv2d with 16 and with 8 output lanes: packets, sizes and cycles of its own each, and each exact on its RTL."""
    whole = open_design("conv2d")
    sizes = boards.load(boards.DEFAULT).sizes
    half = replace(sizes, conv2d_macs=sizes.conv2d_macs // 2, vmm_macs=sizes.vmm_macs // 2)
    narrow = read_component(export.write("conv2d", tmp_path, half) / COMPONENT)
    models = [model(design) for design in (whole, narrow)]
    random = np.random.default_rng(seed)
    x, weight = (random.integers(-99, 100, shape).astype(np.int16) for shape in ((4, 8, 8), (16, 4, 3, 3)))
    one, other, again = (m.job(x, weight, np.arange(16, dtype=np.int32), 4) for m in (*models, models[0]))
    assert [job.arguments["out_groups"] for job in (one, other, again)] == [1, 2, 1]
    first, second = (job.outputs["out_r"].tensor_of(job.outputs["out_r"].expected) for job in (one, other))
    assert np.array_equal(first, second)
    assert models[0].cycles(one.arguments) < models[1].cycles(other.arguments)
    for design in (narrow, whole):
        failures = simulate(design, "cocotb_tests.random_tests", seed=seed, variables={"JOBS": "10"})
        assert not failures, (design.path, failures)
