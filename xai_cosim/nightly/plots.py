# SPDX-License-Identifier: Apache-2.0
"""Plots of the page, as SVG."""

import io
from collections.abc import Sequence

import matplotlib
import matplotlib.ticker

from xai_cosim.nightly.judge import Trend

matplotlib.use("Agg")
import matplotlib.pyplot as plt

matplotlib.rcParams["text.parse_math"] = False  # names are no formulas

BAD = "#c62828"
NIGHTS = 60
"""How many of the latest nights are drawn."""


def trend_plot(trends: Sequence[Trend]) -> str:
    """Draw the cycles of each phase of one series, and the simulation's speed, night by night."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(9.2, 2.7), layout="constrained")
    for width, trend in zip(range(2 * len(trends), 0, -2), trends, strict=True):  # phases may take the same
        history = trend.history[-NIGHTS:]
        nights = range(len(trend.history) - len(history) + 1, len(trend.history) + 1)
        left.plot(nights, [m.cycles for m in history], linewidth=width, marker=".", markersize=width, label=trend.phase)
        if trend.regressed:
            left.plot(nights[-1:], [trend.cycles], "o", color=BAD, markersize=14, fillstyle="none", markeredgewidth=2)
    speeds = [m.speed for m in trends[0].history[-NIGHTS:]]
    right.plot(nights, speeds, marker=".", color="#64707f")
    right.set_ylim(0, max(speeds) * 1.15 or 1)
    left.set_title(f"{trends[0].series}: cycles by phase", fontsize=10)
    right.set_title("simulated cycles per second", fontsize=10)
    for axis in (left, right):
        axis.yaxis.set_major_formatter(matplotlib.ticker.StrMethodFormatter("{x:,.0f}"))
        axis.xaxis.set_major_locator(matplotlib.ticker.MaxNLocator(8, integer=True, min_n_ticks=1))
        axis.tick_params(labelsize=8)
        axis.set_xlabel("night", fontsize=8)
        axis.grid(alpha=0.3)
    left.legend(fontsize=7, loc="best")
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None})
    plt.close(figure)
    return buffer.getvalue()
