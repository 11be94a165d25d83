# SPDX-License-Identifier: Apache-2.0
"""`make evaluate`: what attribution methods cost and whether their maps mean anything, on a page."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
from rich.progress import track

import golden
from cocotb_tests.network.report import write_json
from cocotb_tests.network.sample import FAILED, on_the_rtl
from golden.methods.engine import subject_of
from golden.methods.plan import Subject
from golden.metrics import registry as metrics
from golden.metrics.explanation import Box
from host import boxes, cifar10, images, networks
from host.cost import Cost, Costs
from host.designs import TOP, open_design
from host.images import TEST_PREFIX, Image
from host.kernels import kernels
from host.methods import ALL, EVERY, chosen_methods, to_learn_from
from scripts.drawn import drawn, require_one_source
from training.evaluation.page import Evaluation, write_csv, write_page
from training.evaluation.page import as_json as figures_of
from training.evaluation.run import Setup, measure
from xai_cosim.command import CommandLine, UserError, command, make_command, seed_from, shown
from xai_cosim.workspace import OUT, cores, display

VARIABLES = "NETWORK", "METHOD", "METRIC", "CIFAR10", "IMAGES", "N", "BOXES", "SEED"
GATES = "gradient deconvnet guided"
"""The gates as methods."""
SETTINGS = "settings.json"
"""Of a run that is under way or was cut."""


def metrics_of(text: str) -> tuple[str, ...]:
    """Return the metrics that METRIC= names, all by default; UserError for one that is none."""
    known = metrics.registry()
    for word in text.split():
        if word not in known:
            raise UserError(f"METRIC={shown(text)}: allowed are {', '.join(known)}, or several, with spaces")
    return tuple(name for name in known if name in text.split()) or tuple(known)


def images_of(network: golden.Network, spec: str, folder: str, test: str, n: str, seed: int) -> tuple[list[Image], str]:
    """Return the images, drawn at random where there are more than are asked for, and what they are."""
    if test:
        cifar10.require_fit(f"CIFAR10={shown(test)}", network.input_shape, network.classes)
        pixels, labels = cifar10.load_test(Path(test))
        found = [
            Image(f"{TEST_PREFIX}{i}", one, label=cifar10.CLASSES[labels[i]]) for i, one in enumerate(pixels)
        ]
        what = "test images of CIFAR-10"
    elif folder:
        found, what = images.folder_images(Path(folder), network.input_shape, network.classes), f"images of {folder}"
    else:
        found, what = images.samples(network.input_shape, networks.folder(spec)), "sample images"
    return [found[number] for number in drawn(len(found), n, what, seed)], what


def costs_of(setup: Setup) -> dict[str, Cost]:
    """Return the cost of each method, on the first image."""
    scene = setup.scene(0)
    subject = Subject(setup.network, scene.image, scene.target, scene.random(3), scene.baselines)
    made = Costs(subject, kernels(open_design(TOP)))
    return {method: made.of(method) for method in setup.methods}


def digest(setup: Setup) -> str:
    """Return a hash of images, boxes and parameters."""
    parameters = (a for layer in setup.network.layers for a in (layer.weight, layer.bias) if a is not None)
    arrays = [setup.images, *setup.baselines, *parameters]
    return sha256(b"".join(a.tobytes() for a in arrays) + repr(setup.boxes).encode()).hexdigest()


def begun(folder: Path, settings: Mapping[str, object]) -> bool:
    """Return whether a folder holds a run of these settings; what is of another is removed."""
    path = folder / SETTINGS
    same = path.exists() and json.loads(path.read_text()) == settings
    if not same:
        folder.mkdir(parents=True, exist_ok=True)
        for old in ("images.jsonl", "index.html", "results.json", "results.csv"):
            (folder / old).unlink(missing_ok=True)
        path.write_text(json.dumps(settings, indent=2) + "\n")
    return same


def seed_of(folder: Path, given: str, settings: Mapping[str, object]) -> int:
    """Return the seed: the one that is given, that of a run of these settings that was cut, or a fresh one."""
    path = folder / SETTINGS
    before = json.loads(path.read_text()) if path.exists() and not given else {}
    if before and {**before, **settings} == before:
        return int(before["seed"])
    return seed_from(given)


def main() -> int:
    """Measure and write the page; return 0, 1 where the RTL gave other maps, 2 for bad input."""
    line = CommandLine("evaluate", __doc__)
    line.variable("NETWORK", networks.DEFAULT)
    line.variable("METHOD", EVERY)
    for name in VARIABLES[2:]:
        line.variable(name)
    line.switch("RTL")
    given = line.parse_args()
    network = networks.load(given.network)
    folder = OUT / "evaluate" / networks.folder(given.network).resolve().name
    require_one_source(given.cifar10, given.images)
    folders = (Path(one) if one else None for one in (given.images, given.cifar10))
    baselines = to_learn_from(network, given.network, *folders)
    subject = subject_of(network, baselines[0], 0, baselines=baselines)
    methods, left_out = chosen_methods(network, GATES if given.method == ALL else given.method, subject)
    wanted = metrics_of(given.metric)
    variables = {name: getattr(given, name.lower()) for name in VARIABLES if name != "SEED"}
    settings = {**variables, "methods": list(methods), "metrics": list(wanted)}
    seed = seed_of(folder, given.seed, settings)
    again = make_command("evaluate", **variables, RTL=1 if given.rtl else None, SEED=seed)
    found, what = images_of(network, given.network, given.images, given.cifar10, given.n, seed)
    where = Path(given.images) if given.images else None
    placed: Sequence[Box | None] = [None] * len(found)
    if given.boxes:
        placed = boxes.load(Path(given.boxes), found, where, network.input_shape)
    labels = [network.classes.index(image.label) if image.label else -1 for image in found]
    pixels, names = np.stack([image.pixels for image in found]), tuple(image.name for image in found)
    setup = Setup(network, pixels, names, tuple(labels), tuple(placed), methods, wanted, seed, baselines)
    print(f"seed {seed}; repeat with: {again}")
    for method, why in left_out.items():
        print(f"left out: {method}: {why}")
    lines = folder / "images.jsonl"
    settings |= {"seed": seed, "data": digest(setup)}
    if begun(folder, settings) and lines.exists():
        print(f"goes on with what {display(lines)} holds of a run that was cut; remove it to begin again")
    measured = list(track(measure(setup, lines, cores()), description="images", total=len(found)))
    measured.sort(key=lambda made: made.number)
    costs = costs_of(setup)
    told = on_the_rtl(network, pixels[0], setup.scene(0).target, seed, costs, baselines) if given.rtl else {}
    evaluation = Evaluation(setup, measured, costs, left_out, told, again, what)
    return finish(folder, evaluation)


def finish(folder: Path, evaluation: Evaluation) -> int:
    """Write what was found; return the exit code."""
    write_page(folder / "index.html", evaluation)
    write_json(figures_of(evaluation), folder / "results.json")
    write_csv(folder / "results.csv", evaluation)
    (folder / SETTINGS).unlink()  # what is done is not gone on with
    print(f"{len(evaluation.measured)} images, {len(evaluation.setup.all_methods)} maps each")
    print(f"wrote {display(folder / 'index.html')}, results.json and results.csv")
    return int(any(said.startswith(FAILED) for said in evaluation.rtl.values()))


if __name__ == "__main__":
    command(main)
