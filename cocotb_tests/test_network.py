# SPDX-License-Identifier: Apache-2.0
"""The whole path on small networks: layers to jobs, jobs to beats, xai_top, and back, forward and all methods."""

import os
from pathlib import Path

import numpy as np
import pytest

import golden
from cocotb_tests.network.cosim import run_network
from host.calibration import calibrate
from host.importer.read import read_onnx
from host.importer.tests.export import save
from host.random_networks import random_image, random_network, random_plan
from xai_cosim.command import make_command

GRAPHS = 3
"""How many, unless JOBS says so."""


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


@pytest.mark.parametrize("number", range(int(os.environ.get("JOBS") or GRAPHS)))
def test_random_graph(number: int, seed: int, tmp_path: Path) -> None:
    """Branches, joins, strides, groups, pools, odd maps, by way of ONNX: exact in every tensor, stalled and not.

    JOBS says how many.
    """
    random = np.random.default_rng([seed, number])
    plan = random_plan(random)
    given = {"mean": plan.mean, "std": plan.std}
    images = [random.integers(0, 256, plan.input_shape).astype(np.uint8) for _ in range(3)]
    network = calibrate(read_onnx(save(plan, tmp_path / "random.onnx"), **given), images[1:])
    stall, fuse = (0.0, 0.3)[number % 2], number % 3 != 2
    run = run_network(network, images[0], golden.METHODS, stall=stall, seed=seed, fuse=fuse)
    again = make_command("test", KERNEL="network", SEED=seed, JOBS=os.environ.get("JOBS"))
    assert not run.failure, f"{run.failure}\nrepeat with: {again}"
    forward = golden.forward(network, images[0])
    assert np.array_equal(run.logits, forward.logits)
    for method in golden.METHODS:
        assert np.array_equal(run.relevance[method], golden.attribute(network, forward, method).relevance)
