# SPDX-License-Identifier: Apache-2.0
"""The picture of the design space: time over the share of a part, with the front and the boards that have enough."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("Agg")

from matplotlib import pyplot as plt

NOWHERE = "none of the boards"


def draw(path: Path, network: str, board: Any, points: Sequence[Any], front: Sequence[Any]) -> None:
    """Write the picture of points, and of those on the front a line with the multipliers of conv2d and vmm."""
    figure, axes = plt.subplots(figsize=(9, 6), layout="constrained")
    milliseconds = [point.total / board.clock_mhz / 1000 for point in points]
    names = [point.fits[0] if point.fits else NOWHERE for point in points]
    for name in sorted(set(names), key=lambda name: -names.count(name)):
        chosen = [i for i, one in enumerate(names) if one == name]
        axes.scatter(
            [points[i].share * 100 for i in chosen], [milliseconds[i] for i in chosen], s=28, alpha=0.7, label=name
        )
    axes.plot(
        [point.share * 100 for point in front],
        [point.total / board.clock_mhz / 1000 for point in front],
        color="black", linewidth=1, marker="o", markersize=9, fillstyle="none", label="front, simulated",
    )  # fmt: skip
    for point in front:
        axes.annotate(
            f"{point.sizes.conv2d_macs}+{point.sizes.vmm_macs}",
            (point.share * 100, point.total / board.clock_mhz / 1000),
            textcoords="offset points",
            xytext=(8, 6),
        )
    axes.axvline(100, color="grey", linestyle="--", linewidth=1)
    axes.set_xscale("log")
    axes.set_yscale("log")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter("{x:g}")
        axis.set_minor_formatter("{x:g}")
    axes.set_xlabel(f"share of the {board.part} that the scarcest resource takes, %")
    axes.set_ylabel(f"forward and guided, ms at {board.clock_mhz} MHz")
    axes.set_title(f"{network}: multipliers of conv2d + vmm, and buffers; by contracts")
    axes.legend(title="smallest board that has enough")
    axes.grid(visible=True, which="both", alpha=0.3)
    figure.savefig(path, dpi=120)
    plt.close(figure)
