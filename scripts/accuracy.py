# SPDX-License-Identifier: Apache-2.0
"""`make accuracy`: fixed point beside float64: accuracy and fidelity on the test images of CIFAR-10, or the samples."""

from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from cocotb_tests.network.report import write_json
from host import cifar10, networks
from training import accuracy
from xai_cosim.command import CommandLine, command
from xai_cosim.workspace import OUT, make_room

RESULTS = OUT / "accuracy"


def show(name: str, measured: accuracy.Measurement, images: str) -> None:
    """Print the figures of one network."""
    print(
        f"{name}: {measured.images} {images}, float {measured.float_accuracy:.2f} %, "
        f"fixed point {measured.fixed_accuracy:.2f} %, {measured.saturated} values saturated"
    )
    table = Table("method", "images", "cosine median", "5th percentile", "Spearman median", "5th percentile")
    for method, figures in measured.fidelity().items():
        table.add_row(method, str(figures.images), *(f"{value:.5f}" for value in figures[1:]))
    Console().print(table)


def main() -> int:
    """Measure; return 0 where everything is within its limits, else 1; 2 for bad input."""
    line = CommandLine("accuracy", __doc__)
    line.variable("CIFAR10")
    line.variable("NETWORK", networks.DEFAULT)
    given = line.parse_args()
    name = given.network
    network = networks.load(name)
    report = RESULTS / name / "report.json"
    make_room(report)
    batch = cifar10.load_test(Path(given.cifar10)) if given.cifar10 else accuracy.sample_batch(network)
    parts = accuracy.measure(network, batch, accuracy.FIDELITY_IMAGES)
    shown = track(parts, description=name, total=accuracy.steps(batch))
    measured = sum(shown, accuracy.NOTHING)
    images = "test images" if given.cifar10 else "sample images, each labelled as float64 classifies it"
    show(name, measured, images)
    write_json({"network": name, "labels": images, **measured.describe()}, report)
    failures = [f"{name}: {failure}" for failure in measured.failures()]
    print("\n".join(failures) if failures else "all within their limits")
    return 1 if failures else 0


if __name__ == "__main__":
    command(main)
