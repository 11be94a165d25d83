# SPDX-License-Identifier: Apache-2.0
"""`make fidelity`: attribution methods in fixed point beside float64, and what saturates in their passes."""

from collections.abc import Mapping
from pathlib import Path

from rich.markup import escape
from rich.progress import track

from cocotb_tests.network.report import write_json
from golden.methods.engine import subject_of
from host import networks
from host.methods import EVERY, chosen_methods, others, to_learn_from
from scripts import accuracy
from scripts.drawn import drawn
from training import fidelity
from xai_cosim.command import CommandLine, command, make_command, seed_from
from xai_cosim.workspace import OUT, make_room


def show(figures: Mapping[str, fidelity.MethodFidelity]) -> None:
    """Print a row a method."""
    wide = max(map(len, figures))
    print(f"{'method':<{wide}}  cosine median  5th percentile   least    saturated  clamped")
    for method, one in figures.items():
        print(
            f"{method:<{wide}}  {one.median:13.4f}  {one.percentile_5:14.4f}  {one.least:6.4f}"
            f"  {one.saturated:11,}  {one.clamped:7,}"
        )


def main() -> int:
    """Measure; return 0 where every median cosine is high enough, else 1; 2 for bad input."""
    line = CommandLine("fidelity", __doc__)
    line.variable("NETWORK", networks.DEFAULT)
    line.variable("METHOD", EVERY)
    for name in ("CIFAR10", "IMAGES", "N", "SEED"):
        line.variable(name)
    given = line.parse_args()
    network = networks.load(given.network)
    batch, what = accuracy.chosen(network, given.network, given.cifar10, given.images)
    what = what.partition(",")[0]  # labels do not matter here
    there, seed = len(batch.images), seed_from(given.seed)
    images = list(batch.images[drawn(there, given.n, what, seed)])
    count = len(images)
    variables = {key: getattr(given, key.lower()) for key in ("NETWORK", "METHOD", "CIFAR10", "IMAGES")}
    again = make_command("fidelity", **variables, N=count, SEED=seed)
    folders = (Path(folder) if folder else None for folder in (given.images, given.cifar10))
    found = to_learn_from(network, given.network, *folders)
    subject = subject_of(network, images[0], 0, seed, others(found, images[0]))
    methods, left_out = chosen_methods(network, given.method, subject)
    print(f"{network.name}: {count} of {there} {what}; repeat with: {again}")
    for reason in left_out.values():
        print(f"left out: {reason}")
    report = OUT / "fidelity" / networks.folder(given.network).resolve().name / "report.json"
    make_room(report)
    measured = fidelity.measure(network, images, methods, seed, found)
    figures = fidelity.summary(list(track(measured, description=escape(network.name), total=count)))
    show(figures)
    told = {method: one._asdict() for method, one in figures.items()}
    write_json({"network": network.name, "images": what, "command": again, "methods": told}, report)
    failures = fidelity.failures(figures)
    print("\n".join(failures) if failures else f"all medians at least {fidelity.MIN_MEDIAN_COSINE}")
    return int(bool(failures))


if __name__ == "__main__":
    command(main)
