# SPDX-License-Identifier: Apache-2.0
"""`make accuracy`: fixed point beside float64, on test images of CIFAR-10, a folder of images, or the samples."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.table import Table

from cocotb_tests.network.report import write_json
from golden import Network
from host import cifar10, images, networks
from host.cifar10 import Batch
from scripts.drawn import require_one_source
from training import accuracy
from xai_cosim.command import CommandLine, command, shown
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


def chosen(network: Network, spec: str, cifar10_folder: str, folder: str) -> tuple[Batch, str]:
    """Return the images to measure on, and what they are; UserError where there are none that fit the network."""
    require_one_source(cifar10_folder, folder)
    if cifar10_folder:
        cifar10.require_fit(f"CIFAR10={shown(cifar10_folder)}", network.input_shape, network.classes)
        return cifar10.load_test(Path(cifar10_folder)), "test images"
    if folder:
        found = images.folder_images(Path(folder), network.input_shape, network.classes)
        what = f"images of {folder}"
    else:
        found = images.samples(network.input_shape, networks.folder(spec))
        what = "sample images"
    labelled = all(image.label for image in found)
    return accuracy.batch_of(network, found), what if labelled else f"{what}, each labelled as float64 classifies it"


def main() -> int:
    """Measure; return 0 where everything is within its limits, else 1; 2 for bad input."""
    line = CommandLine("accuracy", __doc__)
    line.variable("CIFAR10")
    line.variable("IMAGES")
    line.variable("NETWORK", networks.DEFAULT)
    given = line.parse_args()
    network = networks.load(given.network)
    name = network.name
    batch, what = chosen(network, given.network, given.cifar10, given.images)
    report = RESULTS / networks.folder(given.network).resolve().name / "report.json"
    make_room(report)
    parts = accuracy.measure(network, batch, accuracy.FIDELITY_IMAGES)
    shown_parts = track(parts, description=escape(name), total=accuracy.steps(batch))
    measured = sum(shown_parts, accuracy.NOTHING)
    show(name, measured, what)
    write_json({"network": name, "labels": what, **measured.describe()}, report)
    failures = [f"{name}: {failure}" for failure in measured.failures()]
    print("\n".join(failures) if failures else "all within their limits")
    return 1 if failures else 0


if __name__ == "__main__":
    command(main)
