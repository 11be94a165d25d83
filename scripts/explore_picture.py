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
    figure, axes = plt.subplots(figsize=(9, 5.5), layout="constrained")

    def places(chosen: Sequence[Any]) -> tuple[list[float], list[float]]:
        """Return the shares in per cent, and the milliseconds."""
        return [p.share * 100 for p in chosen], [p.total / board.clock_mhz / 1000 for p in chosen]

    grouped: dict[str, list[Any]] = {}
    for point in sorted(points, key=lambda point: point.share):
        grouped.setdefault(point.fits[0] if point.fits else NOWHERE, []).append(point)
    for name, chosen in grouped.items():
        axes.scatter(*places(chosen), s=28, alpha=0.7, label=name)
    style: dict[str, Any] = {"color": "black", "markersize": 9, "fillstyle": "none"}
    axes.plot(*places(front), linewidth=1, marker="o", label="front, simulated", **style)
    own = [point for point in points if point.sizes == board.sizes]
    axes.plot(*places(own), linewidth=0, marker="s", label=f"sizes of the {board.name}", **(style | {"markersize": 14}))
    for point, share, milliseconds in zip(front, *places(front), strict=True):
        macs = f"{point.sizes.conv2d_macs} + {point.sizes.vmm_macs}"
        axes.annotate(macs, (share, milliseconds), textcoords="offset points", xytext=(9, 5))
    axes.axvline(100, color="grey", linestyle="--", linewidth=1)
    axes.annotate(f" more than an {board.part} has", (100, 0.98), xycoords=("data", "axes fraction"), va="top")
    axes.set_xscale("log")
    axes.set_yscale("log")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter("{x:g}")
        axis.set_minor_formatter("{x:g}")
    axes.tick_params(which="both", length=4, pad=4)
    axes.set_xlabel(f"share of the {board.part} that the scarcest resource takes, %")
    axes.set_ylabel(f"forward and guided, ms at {board.clock_mhz} MHz")
    axes.set_title(f"{network} on multipliers of conv2d + vmm, by the kernels' contracts")
    axes.legend(title="smallest board that has enough", loc="lower left")
    axes.grid(visible=True, which="both", alpha=0.3)
    figure.savefig(path, dpi=110)
    plt.close(figure)
