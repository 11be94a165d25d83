"""Measure accuracy and fidelity of the networks in fixed point against float64, on CIFAR-10's test images."""

import argparse
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

import networks
from networks import accuracy, cifar10


def show(name: str, measured: accuracy.Measurement) -> None:
    """Print the figures of one network."""
    print(
        f"{name}: {measured.images} test images, float {measured.float_accuracy:.2f} %, "
        f"fixed point {measured.fixed_accuracy:.2f} %, {measured.saturated} values saturated"
    )
    table = Table("method", "images", "cosine median", "5th percentile", "Spearman median", "5th percentile")
    for method, figures in measured.fidelity().items():
        table.add_row(method, str(figures.images), *(f"{value:.5f}" for value in figures[1:]))
    Console().print(table)


def main() -> int:
    """Measure; return 0 where everything is within its limits, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cifar10", type=Path, required=True, help="folder of the binary batches")
    parser.add_argument("--network", action="append", choices=networks.names(), help="default: all")
    args = parser.parse_args()
    failures = []
    try:
        batch = cifar10.load_test(args.cifar10)
    except ValueError as error:
        parser.error(str(error))
    for name in args.network or networks.names():
        parts = accuracy.measure(networks.load(name), batch, accuracy.FIDELITY_IMAGES)
        shown = track(parts, description=name, total=accuracy.steps(batch))
        measured = sum(shown, accuracy.NOTHING)
        show(name, measured)
        failures += [f"{name}: {failure}" for failure in measured.failures()]
    print("\n".join(failures) if failures else "all within their limits")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
