# SPDX-License-Identifier: Apache-2.0
"""Attribution methods on the RTL: the map is that of the golden model, pass by pass."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cocotb_tests.network.methods import MethodFile, MethodsFile, read_methods, run_methods, save_method
from golden.methods.engine import explain, subject_of
from golden.methods.registry import registry
from host import networks
from host.calibration import calibrate
from host.cost import Costs
from host.designs import TOP, open_design
from host.explain import LayerRecord
from host.images import samples
from host.kernels import kernels
from host.methods import chosen_methods
from host.random_networks import mobile_plan, random_image
from xai_cosim.command import UserError
from xai_cosim.workspace import ROOT

METHODS = (
    "gradient guided gradient_x_input integrated_gradients:steps=2 smoothgrad:samples=2 grad_cam fullgrad"
    " guided_ig:steps=2 agi:steps=2,classes=1 big:steps=1,search=2,bisections=1 neflag:samples=2"
    " rectgrad:percentile=60 pattern_net pattern_attribution deconvnet:layer=relu_3,channel=1 deconvnet:layer=add_12"
)


def test_maps_are_those_of_the_golden_model(seed: int) -> None:
    """Methods of one pass and of several, with noise, and with what lies between layers, on a graph, stalled."""
    random = np.random.default_rng(seed)
    plan = mobile_plan(random)
    others = [random.integers(0, 256, plan.input_shape).astype(np.uint8) for _ in range(4)]
    network = calibrate(plan, others)
    image = random_image(random, network)
    methods, _ = chosen_methods(network, METHODS, subject_of(network, image, 1, seed, others))
    made = run_methods(network, image, methods, 1, stall=0.2, seed=seed, others=others)
    beside = run_methods(network, image, methods, 1, stall=0.2, seed=seed, others=others, workers=2)
    assert [(run.method, run.passes, run.failure) for run in beside] == [
        (run.method, run.passes, run.failure) for run in made
    ]
    for run, other in zip(made, beside, strict=True):
        assert run.values is not None is not other.values
        assert np.array_equal(run.values, other.values), run.method
    assert [run.method for run in made] == list(methods)
    for run in made:
        wanted = explain(network, image, run.method, 1, seed=seed, baselines=others)
        assert not run.failure, run.failure
        assert run.values is not None
        assert np.array_equal(run.values, wanted.values), run.method
        assert len(run.passes) == wanted.forward + wanted.backward
        assert run.cycles > 0
        assert run.compared > 0


def test_the_first_failure_is_told(tmp_path: Path) -> None:
    """In the order of one simulation, whichever worker met it: later passes and methods are as if they had not run."""
    wanted = MethodsFile(("agi", "big", "bsm"), 0, 0.0, 1, True, 2)
    record = LayerRecord("j", "forward", "relu", {}, 1, 1, 1, 0, 1, 1, 4, 0, 0, 0)
    shares = (
        (0, 0, {"0": (record,), "2": ()}, ""),
        (0, 1, {"1": ()}, ""),
        (1, 0, {"0": (), "2": (record,)}, "late"),
        (1, 1, {"1": (record,)}, "early"),
        (2, 0, {"0": ()}, ""),
    )
    for number, worker, passes, failure in shares:
        save_method(tmp_path, number, worker, None if failure else np.ones((1, 2, 2)), MethodFile(failure, passes))
    first, second = read_methods(tmp_path, wanted, "")
    assert (first.failure, first.passes) == ("", ((record,), (), ()))
    assert (second.failure, second.passes, second.values) == ("early", ((), (record,)), None)
    (tmp_path / "1.1.json").unlink()
    save_method(tmp_path, 1, 0, np.ones((1, 2, 2)), MethodFile("", {"0": ()}))
    assert read_methods(tmp_path, wanted, "the simulator died")[-1].failure == "the simulator died"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("lime", "METHOD=lime: allowed are all, every, saliency, deconvnet, guided, or a list of what make methods"),
        ("gradient saliency", "METHOD=gradient saliency: saliency in it is no method; allowed are all"),
        (" ", "METHOD= : allowed are all"),
        ("gradient integrated_gradients:steps=0", "integrated_gradients:steps=0: method: .*steps=.*0.*, expected"),
        ("gradient:steps=3", "METHOD=gradient:steps=3: method: gradient has no parameter"),
    ],
)
def test_bad_methods(text: str, named: str) -> None:
    """One line that names the value and what is allowed."""
    with pytest.raises(UserError, match=named):
        chosen_methods(networks.load("lenet5"), text)


def test_every_method_that_fits() -> None:
    """What a network cannot run is left out of `every` and told why; in a list it is refused."""
    learned = ["pattern_attribution", "pattern_net"]
    for name, left in (("lenet5", ["cam", *learned]), ("resnet20", learned)):
        network = networks.load(name)
        methods, refused = chosen_methods(network, "every")
        assert [method.partition(":")[0] for method in refused] == left
        assert len(methods) + len(refused) == len(registry())
        told = {"cam": "has no head"} | dict.fromkeys(learned, "none were given")
        assert all(told[method.partition(":")[0]] in reason for method, reason in refused.items())
    network = networks.load("lenet5")
    pixels = [image.pixels for image in samples(network.input_shape, networks.folder("lenet5"))]
    _, refused = chosen_methods(network, "every", subject_of(network, pixels[0], 0, baselines=pixels[1:]))
    assert list(refused) == ["cam"]
    with pytest.raises(UserError, match=r"METHOD=gradient cam: .*has no head.*take grad_cam"):
        chosen_methods(networks.load("lenet5"), "gradient cam")


def test_the_command(tmp_path: Path, seed: int) -> None:
    """A list of methods: report with foreseen cycles, maps, picture, and what repeats it; bad ones are refused."""
    command = [sys.executable, "-m", "scripts.cosim", "--network=lenet5", f"--seed={seed}", "--skip_zeros=0"]
    listed = "--method=gradient_x_input blur_ig:steps=2 lrp_alpha_beta"
    how: dict[str, Any] = {"cwd": ROOT, "capture_output": True, "text": True}
    environment = {**os.environ, "OUT": str(tmp_path)}
    told = subprocess.run([*command, listed], env=environment, check=True, **how).stdout
    report = json.loads((tmp_path / "cosim" / "report.json").read_text())
    assert report["passed"]
    assert report["command"] in told
    assert "METHOD='gradient_x_input blur_ig:steps=2 lrp_alpha_beta'" in report["command"]
    assert [one["passes"] for one in report["methods"]] == [2, 4, 2]
    with np.load(tmp_path / "cosim" / "relevance.npz") as made:
        assert list(made["methods"]) == [one["method"] for one in report["methods"]]
        network = networks.load("lenet5")
        costs = Costs(subject_of(network, made["image"], report["target"], seed), kernels(open_design(TOP)))
        for one in report["methods"]:
            assert one["compute_cycles"] == costs.of(one["method"]).cycles
        for method in made["methods"]:
            values = made[f"{method}/{report['target']}/real"]
            assert np.array_equal(values, explain(network, made["image"], method, report["target"], seed=seed).values)
    assert (tmp_path / "cosim" / "heatmaps.png").stat().st_size
    for words, named in (
        (["--method=gradient pattern_net", "--images=nowhere"], "IMAGES=nowhere is no folder"),
        (["--images=nowhere"], "IMAGES=nowhere: allowed with a list of methods"),
        (["--method=gradient lime"], "METHOD=gradient lime: lime in it is no method; allowed are all, every"),
        (["--method=gradient", "--workers=0"], "WORKERS=0: "),
    ):
        bad = subprocess.run([*command, *words], env=environment, **how)
        assert bad.returncode == 2
        assert named in bad.stderr
        assert len(bad.stderr.splitlines()) == 1
