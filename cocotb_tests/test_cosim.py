# SPDX-License-Identifier: Apache-2.0
"""The main job as a user runs it: the report of a passing run, the words of a failing one, bad input."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

import golden
from cocotb_tests.network import results as writing
from cocotb_tests.network.cosim import Request, cosim, run_network
from cocotb_tests.network.heatmaps import draw
from cocotb_tests.network.report import print_table
from host import networks, views
from host.designs import TOP, open_design
from host.random_networks import random_network
from host.relevance import Relevance
from xai_cosim.command import INTERRUPTED, UserError
from xai_cosim.ipxact.design import Design
from xai_cosim.workspace import ROOT


def test_trained_network_is_exact_within_its_cycle_budget(seed: int) -> None:
    """Forward and guided of the default network: all exact, at most 650,000 cycles, MACs busy in the large layers."""
    request = Request.parse("table1_relu", "chelsea", "guided", seed=str(seed))
    report, run = cosim(request, progress=False)
    assert report["passed"], report["failure"]
    assert report["mismatches"] == 0
    assert report["compared"] > 200_000
    assert sum(report["cycles"].values()) <= 650_000
    assert report["cycles"]["guided"] <= 0.65 * report["cycles"]["forward"]
    wide = [r for r in report["layers"] if re.search(r"conv[234]", r["name"]) and r["kernel"] == "conv2d"]
    assert len(wide) == 6
    # of the four values of a window that is unpooled in the kernel, 9 / 4 are not 0 by construction
    assert all(r["mac_use"] >= (0.55 if "pool" in r["name"] and r["phase"] == "guided" else 0.98) for r in wide)
    forward = golden.forward(request.network, request.image.pixels)
    left_out = {r["name"]: (r["elements"], r["left_out"]) for r in report["layers"] if r["elements"]}
    assert len(left_out) == 4
    fc1 = next(n for n, layer in enumerate(request.network.layers) if layer.name == "fc1")
    assert left_out["forward/fc1+fc1_relu"] == (4096, np.count_nonzero(forward.outputs[fc1 - 1] == 0))
    assert report["predicted_class"] == request.network.classes[forward.predicted] == "cat"
    relevance = golden.attribute(request.network, forward, "guided").relevance
    assert (run.relevance["guided"] == relevance).all()


def test_target_and_stalls(seed: int) -> None:
    """Another class is explained, under stalls on every stream, with the printed-network's single ReLU."""
    request = Request.parse("table1", "coffee", "saliency", target="ship", stall="0.3", seed=str(seed))
    report, _ = cosim(request, progress=False)
    assert report["passed"], report["failure"]
    assert report["target_class"] == "ship"
    assert f"TARGET=ship STALL=0.3 SEED={seed}" in report["command"]


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Design:
    """xai_top with a conv2d whose guided gate forgets the sign; no record of a failure is kept."""
    monkeypatch.setenv("FAILURES", "off")
    (source,) = open_design("conv2d").files
    text = source.read_text()
    guided = " | (arg_mode == 4);"
    bad = re.sub(r"(assign rectifies = .*?)" + re.escape(guided), r"\1;", text)
    assert bad != text
    (tmp_path / "conv2d.v").write_text(bad)
    top = open_design(TOP)
    return replace(top, files=tuple(tmp_path / "conv2d.v" if f == source else f for f in top.files))


def test_planted_bug_is_located(broken: Design, seed: int) -> None:
    """The run stops there and says layer, element, values, beat, cycle."""
    request = Request.parse("table1_relu", "chelsea", "all", seed=str(seed))
    report, _ = cosim(request, progress=False, design=broken)
    assert not report["passed"]
    assert report["mismatches"] > 0
    assert [r["name"] for r in report["layers"] if r["mismatches"]] == ["guided/pool2+conv4+conv3_relu"]
    assert re.search(
        r"job guided/pool2\+conv4\+conv3_relu \(conv2d [^)]*\): out_r: tensor guided/conv3_relu\.grad,"
        r" channel \d+ row \d+ column \d+: expected 0, got -\d+ \(beat \d+, lane \d\) at cycle \d+;"
        r" \d+ of 16384 values differ",
        report["failure"],
    )


@pytest.mark.parametrize(("method", "runs"), [("guided", "cosim"), ("gradient guided", "run_methods")])
def test_a_red_run_leaves_nothing_of_the_green_one(
    method: str, runs: str, broken: Design, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Its report alone, though only the contrast class fails."""
    results = {name: tmp_path / "cosim" / f"{name.lower()}.x" for name in ("REPORT", "PICTURES", "RELEVANCE")}
    results["RELEVANCE"] = results["RELEVANCE"].with_suffix(".npz")
    for name, path in results.items():
        monkeypatch.setattr(writing, name, path)
    monkeypatch.setattr(writing, "draw", lambda path, *_: path.write_text("drawn"))
    plans = method.split() if " " in method else []
    request = Request.parse("table1_relu", "chelsea", "all" if plans else method, contrast="second", seed=str(seed))
    assert writing.run(request, "again", plans) == 0
    assert set(results["REPORT"].parent.iterdir()) == set(results.values())
    real, calls = getattr(writing, runs), []

    def second_fails(*given: Any, **how: Any) -> Any:
        calls.append(given)
        return real(*given, **how, design=broken if len(calls) == 2 else None)

    monkeypatch.setattr(writing, runs, second_fails)
    assert writing.run(request, "again", plans) == 1
    assert len(calls) == 2
    assert list(results["REPORT"].parent.iterdir()) == [results["REPORT"]]
    report = json.loads(results["REPORT"].read_text())
    assert not report["passed"]
    assert "conv3_relu.grad" in report["failure"] == report["contrast"]["failure"]


@pytest.mark.parametrize(("network", "contrast"), [("lenet5", "second"), ("resnet20", "frog")])
def test_relevance_in_a_file(network: str, contrast: str, tmp_path: Path, seed: int) -> None:
    """Image, scales, and each gate's relevance of both classes: the golden model's, bit for bit, and in reals."""
    command = [sys.executable, "-m", "scripts.cosim", f"--network={network}", f"--contrast={contrast}"]
    words = [*command, f"--seed={seed}", "--view=magnitude"]
    environment = {**os.environ, "OUT": str(tmp_path)}
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "cosim" / "report.json").read_text())
    loaded = networks.load(network)
    with np.load(tmp_path / "cosim" / "relevance.npz") as made:
        forward = golden.forward(loaded, made["image"])
        ranked = np.argsort(-forward.logits.astype(int), kind="stable")
        other = ranked[1] if contrast == "second" else loaded.classes.index(contrast)
        assert list(made["targets"]) == [ranked[0], other] == [report["target"], report["contrast"]["target"]]
        assert f"CONTRAST={loaded.classes[other]} VIEW=magnitude" in report["command"]
        assert tuple(made["classes"]) == loaded.classes
        assert tuple(made["methods"]) == golden.METHODS
        assert np.array_equal(made["input"], forward.image)
        assert made["input_frac"] == loaded.input_frac
        for method, target in product(golden.METHODS, made["targets"]):
            fixed, frac, real = (made[f"{method}/{target}/{name}"] for name in ("int16", "frac", "real"))
            wanted = golden.attribute(loaded, forward, method, int(target)).relevance
            assert fixed.dtype == np.int16
            assert np.array_equal(fixed, wanted)
            assert np.array_equal(real, fixed / 2.0**frac)
            assert frac == loaded.gradient_frac(golden.IMAGE)


def test_networks_and_images_that_do_not_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """They are the user's to mend: an error that names them, no failure of the RTL with an empty table."""
    small = random_network(np.random.default_rng(seed))
    with pytest.raises(UserError, match=r"image: shape \(3, 5, 5\), expected"):
        run_network(small, np.zeros((3, 5, 5), np.uint8), ["guided"])
    monkeypatch.setattr(networks, "FOLDER", tmp_path)
    golden.save_network(replace(small, name="small"), tmp_path / "small")
    weight, bias = np.zeros((300, 1, 3, 3), np.int16), np.zeros(300, np.int32)
    wide = golden.Layer("wide", "conv2d", (1, 4, 4), (300, 4, 4), 8, 8, 8, 8, weight, bias, frac_w=8)
    last = np.zeros((2, 4800), np.int16), np.zeros(2, np.int32)
    layers = wide, golden.Layer("last", "vmm", (300, 4, 4), (2,), 8, 8, 8, 8, *last, frac_w=8)
    network = golden.Network("much", (1, 4, 4), layers, ("a", "b"), (0.5,), (0.5,))
    with pytest.raises(UserError, match=r"NETWORK=much: layer wide: backward: 300 channels .* allowed are 224"):
        run_network(network, np.zeros((1, 4, 4), np.uint8), ["guided", "saliency"], workers=2)


@pytest.mark.parametrize("text", ["²", "٣", "9" * 5000, "0" * 5000, "10", "-0", "1.0", " 1", "+1", "Cat", "a\nb"])
def test_bad_target(text: str) -> None:
    """It is no class, and no number of one in ASCII digits."""
    with pytest.raises(UserError, match=r"TARGET=.*: allowed are 0 to 9 or a class: airplane") as error:
        Request.parse("table1_relu", "chelsea", target=text)
    assert len(str(error.value)) < 600
    assert str(error.value).isprintable()


@pytest.mark.parametrize("text", ["-0", "-0.0", "nan", "inf", "0.٣", "²", "0_1", "0" * 5000, " 0", "0x0", "1e9", ""])
def test_bad_stall(text: str) -> None:
    """It is no number from 0 to 0.9 in ASCII digits."""
    with pytest.raises(UserError, match=r"STALL=.*: allowed are numbers from 0 to 0\.9") as error:
        Request.parse("table1_relu", "chelsea", stall=text)
    assert len(str(error.value)) < 400


def test_numbers_that_are_taken() -> None:
    """They come back in the command that repeats the run, to the last digit."""
    for text, said in (("0", "0"), ("0.0", "0"), ("0.9", "0.9"), ("1e-1", "0.1"), ("0.1234567890", "0.123456789")):
        request = Request.parse("table1_relu", "chelsea", target="3", stall=text, seed="1")
        assert request.stall == float(said)
        assert f" TARGET=cat STALL={said} SEED=1" in request.command()
    for skip, workers, said in (("1", "1", ""), ("0", "64", " SKIP_ZEROS=0 WORKERS=64")):
        request = Request.parse("table1_relu", "chelsea", skip_zeros=skip, workers=workers, seed="1")
        assert request.skip_zeros == (skip == "1")
        assert request.workers == int(workers)
        assert f" STALL=0{said} SEED=1" in request.command()


def test_a_run_leaves_no_pictures_of_the_one_before(tmp_path: Path) -> None:
    """They are gone as soon as it has begun, however it ends."""
    folder = tmp_path / "cosim"
    folder.mkdir()
    for name in ("heatmaps.png", "relevance.npz", "report.json"):
        (folder / name).write_text("of the run before")
    command = [sys.executable, "-m", "scripts.cosim", "--network=table1_relu", "--image=chelsea"]
    environment = {**os.environ, "OUT": str(tmp_path)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        assert b"repeat with" in process.stdout.readline()
        deadline = time.monotonic() + 60
        while list(folder.iterdir()) and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        assert process.wait() == INTERRUPTED
    assert list(folder.iterdir()) == []


def test_a_users_network_by_path_and_an_image_of_any_size(tmp_path: Path, seed: int) -> None:
    """As the command runs it: exact, the picture is written, and the command that it prints names path and image."""
    network = replace(random_network(np.random.default_rng(seed)), name="of a user")
    golden.save_network(network, tmp_path / "some folder")
    if network.input_shape[0] in (1, 3):
        PIL.Image.new("RGB", (45, 30), (200, 100, 50)).save(tmp_path / "image.png")
        image, note = "image.png", "cropped|scaled"
    else:
        np.save(tmp_path / "image.npy", np.full(network.input_shape, 7, np.uint8))
        image, note = "image.npy", "PASS"
    variables = {**os.environ, "OUT": str(tmp_path / "out"), "NETWORK": "some folder", "IMAGE": image, "SEED": "3"}
    environment = {**variables, "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-m", "scripts.cosim"]
    done = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert f"make cosim IMAGE={image} NETWORK='some folder' METHOD=all" in done.stdout
    assert re.search(note, done.stdout)
    with PIL.Image.open(tmp_path / "out" / "cosim" / "heatmaps.png") as picture:
        assert min(picture.size) > 200
    assert json.loads((tmp_path / "out" / "cosim" / "report.json").read_text())["network"] == "of a user"


@pytest.mark.parametrize("shape", [(1, 28, 28), (3, 64, 20), (2, 5, 9), (4, 1, 300), (3, 500, 600)])
@pytest.mark.parametrize("small", [False, True])
def test_pictures_of_any_input(shape: tuple[int, int, int], small: bool, tmp_path: Path, seed: int) -> None:
    """All views, of two classes; the image in its own pixels, and every map, which may be smaller, beside it."""
    random = np.random.default_rng(seed)
    image = random.integers(0, 256, shape).astype(np.uint8)
    maps = random.normal(size=(2, 1, 1, 3) if small else (2, *shape))
    made = [Relevance.of_real("guided", number, values) for number, values in enumerate(maps)]
    floating = {("guided", number): values for number, values in enumerate(maps)}
    draw(tmp_path / "maps.png", image, "a", ("cat", "dog"), made, floating, tuple(views.VIEWS))
    with PIL.Image.open(tmp_path / "maps.png") as picture:
        pixels = np.asarray(picture.convert("RGB"))
    assert pixels.shape[1] > 12 * 120
    if max(shape) <= 240:  # a pixel of the image is a whole number of the picture's
        reduced = [views.summed(one.real) for one in made]
        signed = [views.coloured(values, views.limit_of(*reduced)) for values in reduced]
        wanted = [views.seen(image), *([] if small else signed)]
        colours = {tuple(pixel) for pixel in pixels.reshape(-1, 3)}
        assert {tuple(pixel) for picture in wanted for pixel in picture.reshape(-1, 3)} <= colours


@pytest.mark.parametrize("name", ["$x^$_{", "[red]a[/blue]", "\\", "a" * 250, "it's $1 and $2", "猫"])
def test_any_name_can_be_told(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Names of files and layers are no formulas and no markup."""
    image, zeros = np.zeros((3, 8, 8), np.uint8), np.zeros((3, 8, 8))
    made = [Relevance.of_real(name, 0, zeros)]
    draw(tmp_path / "heatmaps.png", image, f"{name}: cat", [name], made, {(name, 0): zeros})
    assert (tmp_path / "heatmaps.png").stat().st_size
    counted = ("cycles", "ideal_cycles", "elements", "left_out", "beats_in", "beats_out", "compared", "mismatches")
    counts = dict.fromkeys(counted, 1)
    layer = {"name": name[:20], "kernel": "relu", "phase": "forward", "mac_use": None, **counts}
    print_table({"network": "n", "image": name, "layers": [layer], "cycles": {"forward": 1}, "passed": False})
    told = capsys.readouterr()
    assert told.out.replace("\n", "").count(name[:20]) >= 2
    assert told.err == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"network": "vgg"}, "NETWORK=vgg: allowed are lenet5, resnet20, table1, table1_relu"),
        ({"image": "nothing.png"}, "is no file and no sample; the samples are"),
        ({"image": "pyproject.toml"}, "is no readable image"),
        ({"image": "test:3"}, "needs CIFAR10=, a folder with CIFAR-10; published at"),
        ({"image": "test:10000", "cifar10": "."}, "IMAGE=10000: N of test:N is a whole number from 0 to 9999"),
        ({"image": "test:3", "cifar10": "/nowhere"}, "test_batch.bin"),
        ({"network": "networks/samples"}, "NETWORK=networks/samples: allowed are lenet5, resnet20, table1, "),
        ({"method": "lime"}, "METHOD=lime: allowed are all, every, saliency, deconvnet, guided"),
        ({"target": "10"}, "TARGET=10: allowed are 0 to 9 or a class: airplane"),
        ({"contrast": "lion"}, "CONTRAST=lion: allowed are second, 0 to 9 or a class: airplane"),
        ({"contrast": "cat"}, "CONTRAST=cat: is cat, which is explained; allowed is another"),
        ({"contrast": "8", "target": "ship"}, "CONTRAST=8: is ship, which is explained; allowed is another"),
        ({"view": "signed heat"}, "VIEW=signed heat: allowed are signed, overlay, magnitude, positive, channels"),
        ({"target": "lion"}, "TARGET=lion: allowed are 0 to 9 or a class: airplane"),
        ({"stall": "0.95"}, "STALL=0.95: allowed are numbers from 0 to 0.9"),
        ({"stall": "much"}, "STALL=much: allowed are numbers from 0 to 0.9"),
        ({"skip_zeros": "no"}, "SKIP_ZEROS=no: allowed are 0, 1"),
        ({"workers": "0"}, "WORKERS=0: a number of simulations side by side is a whole number from 1 to 64"),
        ({"target": "²"}, "TARGET=²: allowed are 0 to 9 or a class"),
        ({"seed": "-1"}, "SEED=-1: a seed is a whole number from 0 to"),
    ],
)
def test_bad_input_is_one_clear_line(arguments: dict[str, str], message: str) -> None:
    """Exit code 2 and one line that names the value and what is allowed."""
    options = {"network": "table1_relu", "image": "chelsea", **arguments}
    command = [sys.executable, "-m", "scripts.cosim", *(f"--{k}={v}" for k, v in options.items())]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert message in done.stderr
    assert not done.stdout
