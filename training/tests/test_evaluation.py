# SPDX-License-Identifier: Apache-2.0
"""`make evaluate`: results whoever computes them, runs that were cut, the page, boxes, and what is refused."""

# ruff: noqa: D103 (a test is named after what it checks)

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

import golden
from golden.metrics.explanation import Box
from host import boxes, images
from host.cost import Cost
from training.evaluation.page import Evaluation, as_json, warning, write_csv, write_page
from training.evaluation.run import ImageFigures, Setup, measure, measure_image, measured_before, summary
from xai_cosim.command import UserError
from xai_cosim.workspace import ROOT

METHODS = ("gradient", "smoothgrad:samples=2,sigma=0.15,method=gradient")
METRICS = ("class_sensitivity", "insertion", "localisation", "randomisation")


def setup_of(seed: int, count: int = 5) -> Setup:
    """Images and a network of two layers on 2x8x8."""
    random = np.random.default_rng(seed)

    def weights(*shape: int) -> tuple[np.ndarray, np.ndarray]:
        return random.integers(-(2**9), 2**9, shape).astype(np.int16), np.zeros(shape[0], np.int32)

    image, maps = (2, 8, 8), (3, 8, 8)
    layers = (
        golden.Layer("conv", "conv2d", image, maps, 12, 10, 10, 10, *weights(3, 2, 3, 3), frac_w=10),
        golden.Layer("relu", "relu", maps, maps, 10, 10, 10, 10),
        golden.Layer("fc", "vmm", maps, (3,), 10, 8, 10, 12, *weights(3, 192), frac_w=10),
    )
    network = golden.Network("<c>", image, layers, ("a", "b", "c"), (0.5, 0.5), (0.25, 0.25))
    pixels = random.integers(0, 256, (count, *image)).astype(np.uint8)
    names = tuple(f"<i>{n}.png" for n in range(count))
    labels = tuple(int(label) for label in random.integers(0, 3, count))
    return Setup(network, pixels, names, labels, (None,) * count, METHODS, METRICS, seed)


def in_order(found: list[ImageFigures]) -> list[ImageFigures]:
    return sorted(found, key=lambda made: made.number)


def test_workers_and_cuts_change_nothing(seed: int, tmp_path: Path) -> None:
    """One process here, two workers, and a run that goes on behind two images and half a line: the same figures."""
    setup = setup_of(seed)
    wanted = [measure_image(setup, number) for number in range(5)]
    assert in_order(list(measure(setup, tmp_path / "two.jsonl", 2))) == wanted
    lines = (tmp_path / "two.jsonl").read_text().splitlines()
    assert len(lines) == 5
    cut = tmp_path / "cut.jsonl"
    cut.write_text("\n".join([*lines[:2], lines[2][:40]]))
    assert len(measured_before(cut)) == 2
    assert in_order(list(measure(setup, cut, 1))) == wanted
    assert in_order(list(measured_before(cut).values())) == wanted
    assert list(measure(setup, cut, 1)) == list(measured_before(cut).values())
    assert len({setup.scene(number).seed for number in range(5)}) == 5
    other = measure_image(replace(setup, seed=seed ^ 1), 0)
    assert other.figures["random"] != wanted[0].figures["random"]


def test_means_and_standard_errors(seed: int) -> None:
    setup = setup_of(seed)
    measured = [measure_image(setup, number) for number in range(5)]
    values = [made.figures["gradient"]["insertion"] for made in measured]
    mean, error, count = summary(setup, measured)["gradient"]["insertion"]
    assert count == 5
    assert mean == pytest.approx(sum(values) / 5)
    assert error == pytest.approx((sum((v - mean) ** 2 for v in values) / 4 / 5) ** 0.5)


def evaluation_of(seed: int) -> Evaluation:
    setup = setup_of(seed)
    measured = [measure_image(setup, number) for number in range(3)]
    costs = {method: Cost(1, 1, 1_234_567, 99) for method in METHODS}
    return Evaluation(setup, measured, costs, {"cam": "<b>no head</b>"}, {}, "make evaluate N='<3>'", "images")


def test_the_page_needs_no_other_file_and_escapes_what_it_is_given(seed: int, tmp_path: Path) -> None:
    found = evaluation_of(seed)
    write_page(tmp_path / "index.html", found)
    page = (tmp_path / "index.html").read_text()
    assert set(re.findall(r'(?:src|href)="([^",]*)', page)) == {"data:image/png;base64"}
    for raw in ("<c>", "<i>0", "<b>no", "'<3>"):
        assert raw not in page
        assert raw.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;") in page
    for method in found.setup.all_methods:
        assert page.count(method.replace(":", ": ").replace(",", ", ")) >= 3
    assert "1,234,567" in page
    assert "12.3" in page


def test_json_and_csv_hold_the_figures(seed: int, tmp_path: Path) -> None:
    found = evaluation_of(seed)
    plain = json.loads(json.dumps(as_json(found), allow_nan=False))
    assert plain["methods"]["gradient"]["cost"]["cycles"] == 1_234_567
    write_csv(tmp_path / "results.csv", found)
    head, *rows = [line.split(",") for line in (tmp_path / "results.csv").read_text().replace('"', "").splitlines()]
    assert [row[0] for row in rows][:4] == ["random", "centre", "edges", "gradient"]
    mean = plain["methods"]["gradient"]["metrics"]["insertion"]["mean"]
    assert float(rows[3][head.index("insertion")]) == mean


def test_what_is_said_of_guided_maps_goes_by_the_figures() -> None:
    """And nothing where they were not measured."""
    names = "class_sensitivity", "randomised_last_spearman"
    for value, said in ((0.82, "hardly depend"), (0.2, "maps depend")):
        figures = {m: dict.fromkeys(names, (value, 0.01, 9)) for m in ("guided", "gradient")}
        assert said in warning(figures, "net")
        assert f"{value:.2f} ± 0.01" in warning(figures, "net")
    assert warning({"gradient": {}}, "net") == ""
    assert warning({"guided": {"insertion": (0.5, 0.1, 9)}}, "net") == ""


def loaded(folder: Path, text: str) -> tuple[Box | None, ...]:
    (folder / "boxes.csv").write_text(text)
    found = images.folder_images(folder / "pictures", (3, 20, 20))
    return boxes.load(folder / "boxes.csv", found, folder / "pictures", (3, 20, 20))


def test_boxes_come_to_the_networks_pixels(tmp_path: Path) -> None:
    """Of a picture of 60x40 the middle 40x40 are seen, at half the size; what touches a pixel has it."""
    (tmp_path / "pictures").mkdir()
    for name in ("a.png", "b.png"):
        PIL.Image.new("RGB", (60, 40)).save(tmp_path / "pictures" / name)
    assert loaded(tmp_path, "b.png,10,0,50,40\n") == (None, (0, 0, 20, 20))
    assert loaded(tmp_path, "b.png,0,3,21,8\n\na.png, 30,20,60,40") == ((10, 10, 20, 20), (1, 0, 4, 6))
    refused = {
        "c.png,0,0,1,1": "line 1: c.png is none of the 2 images, such as a.png, b.png",
        "a.png,0,0,61,1": "the box 0,0,61,1 is empty or out of the image of 60x40 pixels",
        "a.png,5,5,5,6": "the box 5,5,5,6 is empty",
        "a.png,0,0,10,40": "out of the part that the network sees",
        "a.png,0,0,1": "line 1, a.png,0,0,1: expected name,left,top,right,bottom",
        "a.png,-1,0,1,1": "expected name,left,top,right,bottom",
    }
    for text, said in refused.items():
        with pytest.raises(UserError, match=re.escape(said)):
            loaded(tmp_path, text)


def command_of(out: Path, **variables: object) -> tuple[list[str], dict[str, str]]:
    given = {name: str(value) for name, value in variables.items()}
    return [sys.executable, "-m", "scripts.evaluate"], {**os.environ, "OUT": str(out), "NETWORK": "lenet5", **given}


def run(out: Path, **variables: object) -> subprocess.CompletedProcess[str]:
    words, environment = command_of(out, **variables)
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_the_command_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    """Under its seed, without being told it; when all is done it begins anew."""
    wanted = {"METHOD": "gradient", "METRIC": "insertion masking", "N": 3}
    done = run(tmp_path, SEED=7, **wanted)
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "evaluate" / "lenet5"
    results, lines = (folder / "results.json").read_text(), (folder / "images.jsonl").read_text()
    assert not (folder / "settings.json").exists()
    shutil.rmtree(folder)
    words, environment = command_of(tmp_path, SEED=7, **wanted)
    begun = subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    while not (folder / "images.jsonl").exists() or not (folder / "images.jsonl").read_text().count("\n"):
        assert begun.poll() is None
    begun.kill()
    begun.wait()
    again = run(tmp_path, SEED="", **wanted)
    assert again.returncode == 0, again.stderr
    assert "seed 7;" in again.stdout
    assert "goes on with what" in again.stdout
    assert (folder / "results.json").read_text() == results
    assert sorted((folder / "images.jsonl").read_text().splitlines()) == sorted(lines.splitlines())


def test_what_does_not_fit_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    cases: list[tuple[dict[str, object], str]] = [
        ({"N": 11}, "N=11: a number of sample images is a whole number from 1 to 10"),
        ({"IMAGES": tmp_path / "empty"}, "holds no image"),
        ({"CIFAR10": "x"}, "CIFAR10=x: the images of CIFAR-10 are for a network that"),
        ({"CIFAR10": "x", "IMAGES": "y"}, "CIFAR10=x and IMAGES=y: allowed is one of them"),
        ({"METRIC": "lime"}, "METRIC=lime: allowed are class_sensitivity, completeness"),
        ({"METHOD": "lime"}, "METHOD=lime: allowed are all, every"),
        ({"METHOD": "cam"}, "METHOD=cam: "),
        ({"BOXES": tmp_path / "none.csv"}, "none.csv is no readable file"),
    ]
    for variables, said in cases:
        done = run(tmp_path, **variables)
        assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr
        assert said in done.stderr
    assert not (tmp_path / "evaluate").exists()
