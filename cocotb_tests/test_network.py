# SPDX-License-Identifier: Apache-2.0
"""The whole path on small networks: layers to jobs, jobs to beats, xai_top, and back, forward and all methods."""

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import golden
from cocotb_tests.network.cosim import run_network
from cocotb_tests.night import GRAPHS
from host.calibration import calibrate
from host.designs import open_design
from host.importer.plan import PlannedNetwork
from host.importer.read import read_onnx
from host.importer.tests.export import save
from host.random_networks import mobile_plan, random_image, random_network, random_plan, wide_plan
from xai_cosim.command import make_command


@pytest.mark.parametrize("fuse", [True, False], ids=["fused", "a_job_a_layer"])
@pytest.mark.parametrize("stall", [0.0, 0.4])
def test_random_network(stall: float, fuse: bool, seed: int) -> None:
    """A random network is exact in every tensor; the RTL's logits and relevance are the golden network's."""
    random = np.random.default_rng(seed)
    network = random_network(random)
    image = random_image(random, network)
    run = run_network(network, image, golden.METHODS, stall=stall, seed=seed, fuse=fuse)
    assert not run.failure, f"{run.failure}\nrepeat with: {make_command('test', KERNEL='network', SEED=seed)}"
    forward = golden.forward(network, image)
    assert np.array_equal(run.logits, forward.logits)
    for method in golden.METHODS:
        relevance = golden.attribute(network, forward, method).relevance
        assert np.array_equal(run.relevance[method], relevance)
    if not fuse:  # a kernel for each kind of layer, and for max-pools one for each way
        kinds = {layer.kind for layer in network.layers}
        unpool = {"unpool2d"} if "maxpool2d" in kinds else set()
        assert {record.kernel for record in run.records} == kinds | unpool


def run_plan(plan: PlannedNetwork, random: np.random.Generator, seed: int, folder: Path, **how: Any) -> list[str]:
    """Take a plan by way of ONNX to the RTL, exact in every tensor; return the kernels that it took."""
    images = [random.integers(0, 256, plan.input_shape).astype(np.uint8) for _ in range(3)]
    network = calibrate(read_onnx(save(plan, folder / "random.onnx", random), mean=plan.mean, std=plan.std), images[1:])
    run = run_network(network, images[0], golden.METHODS, seed=seed, **how)
    again = make_command("test", KERNEL="network", SEED=seed, JOBS=os.environ.get("JOBS"))
    assert not run.failure, f"{run.failure}\nrepeat with: {again}"
    forward = golden.forward(network, images[0])
    assert np.array_equal(run.logits, forward.logits)
    for method in golden.METHODS:
        assert np.array_equal(run.relevance[method], golden.attribute(network, forward, method).relevance)
    return [record.kernel for record in run.records]


@pytest.mark.parametrize("number", range(int(os.environ.get("JOBS") or GRAPHS)))
def test_random_graph(number: int, seed: int, tmp_path: Path) -> None:
    """Branches, joins, strides, groups, pools, odd maps: exact in every tensor, stalled and not; JOBS says how many."""
    random = np.random.default_rng([seed, number])
    stall, fuse = (0.0, 0.3)[number % 2], number % 3 != 2
    run_plan(random_plan(random), random, seed, tmp_path, stall=stall, fuse=fuse)


@pytest.mark.parametrize("wide", [False, True], ids=["mobile", "wide"])
def test_blocks_of_known_networks(wide: bool, seed: int, tmp_path: Path) -> None:
    """A depthwise network with a way around, and as many channels as a job adds up."""
    random = np.random.default_rng(seed)
    conv2d = open_design("conv2d")
    most = conv2d.constants["IN_LANES"] * min(conv2d.constants["MOST_3"], conv2d.constants["MOST_4"])
    taken = run_plan(wide_plan(random, most) if wide else mobile_plan(random), random, seed, tmp_path)
    assert ("add" in taken) != wide
