# SPDX-License-Identifier: Apache-2.0
"""The page of an evaluation, and its figures as JSON and CSV."""

import base64
import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from golden.formulas import Real
from golden.metrics.explanation import Explanation
from golden.metrics.references import REFERENCES
from golden.metrics.registry import HIGH, UNLIKE, Metric, registry
from host.cost import Cost
from host.views import coloured, seen
from training.evaluation.run import ImageFigures, Setup, mean_curve, summary
from xai_cosim.pages import render

MHZ = 100
"""Assumed."""
SHOWN = 6
"""Images in the gallery."""
CURVES = "insertion curve", "deletion curve"
WIDTH, HEIGHT = 120, 80
"""Of a small chart, in pixels."""
Figures = Mapping[str, Mapping[str, tuple[float, float, int]]]
Rtl = Sequence[tuple[str, str]]


@dataclass(frozen=True, eq=False)
class Evaluation:
    """All that an evaluation found.

    Attributes:
        setup: what was measured.
        measured: what each image gave, in order.
        costs: of each method.
        left_out: methods that do not run on the network, and why.
        rtl: what the RTL was found to give for the first image, by method; empty where it was not asked.
        command: that repeats it.
        about: of the images.
    """

    setup: Setup
    measured: Sequence[ImageFigures]
    costs: Mapping[str, Cost]
    left_out: Mapping[str, str]
    rtl: Mapping[str, str]
    command: str
    about: str

    @property
    def metrics(self) -> list[Metric]:
        """The metrics that were measured."""
        return [registry()[name] for name in self.setup.metrics]

    def figures(self) -> Figures:
        """Mean, standard error and number of images, by method and result."""
        return summary(self.setup, self.measured)


def picture(pixels: NDArray[np.uint8]) -> str:
    """Return [H, W, 3] as a data URL of a PNG."""
    stream = io.BytesIO()
    PIL.Image.fromarray(pixels).save(stream, "PNG")
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode()


def _points(curve: Real) -> str:
    x = np.linspace(2, WIDTH - 2, len(curve))
    return " ".join(f"{a:.1f},{HEIGHT - 2 - (HEIGHT - 4) * v:.1f}" for a, v in zip(x, curve, strict=True))


def _cells(figures: Figures, results: Mapping[str, str]) -> dict[str, dict[str, dict[str, Any]]]:
    """Return what the table shows, by method and result: text, how good it is, and whether it beats chance."""
    cells: dict[str, dict[str, dict[str, Any]]] = {method: {} for method in figures}
    for result, better in results.items():
        sign = 1 if better == HIGH else -1
        means = {method: sign * figures[method][result][0] for method in figures}
        known = sorted(mean for method, mean in means.items() if method not in REFERENCES and not np.isnan(mean))
        chance, spread, _ = figures["random"][result]
        for method, mean in means.items():
            value, error, _ = figures[method][result]
            if np.isnan(value):
                cells[method][result] = {"mean": "", "error": "", "share": 0, "best": False, "weak": False}
                continue
            below = sum(one < mean for one in known)
            noise = 2 * float(np.hypot(np.nan_to_num(error), np.nan_to_num(spread)))
            cells[method][result] = {
                "mean": f"{value:.3f}",
                "error": "" if np.isnan(error) else f"{error:.3f}",
                "share": 0 if method in REFERENCES else round(100 * below / max(1, len(known) - 1)),
                "best": method not in REFERENCES and bool(known) and known[0] < known[-1] == mean,
                "weak": better != UNLIKE and method not in REFERENCES and mean <= sign * chance + noise,
            }
    return cells


GUIDED = "guided"
TOLD = "class_sensitivity", "randomised_last_spearman"


def warning(figures: Figures, network: str) -> str:
    """Return what has to be said of guided maps, with this network's figures; empty where they were not measured."""
    if GUIDED not in figures or not all(name in figures[GUIDED] for name in TOLD):
        return ""
    alike, kept = (figures[GUIDED][name] for name in TOLD)
    if np.isnan(alike[0]) or np.isnan(kept[0]):
        return ""
    others = [
        f"{name} {figures[name][TOLD[0]][0]:.2f} and {figures[name][TOLD[1]][0]:.2f}"
        for name in ("gradient", "deconvnet", "grad_cam")
        if name in figures
    ]
    hardly = "hardly depend" if min(alike[0], kept[0]) > 0.5 else "depend"
    told = (
        f"Guided maps {hardly} on the class or on the last layer's weights. On {network} those for the best class and "
        f"for the second have a rank correlation of {alike[0]:.2f} ± {alike[1]:.2f}, and those before and after the "
        f"last layer's weights were shuffled one of {kept[0]:.2f} ± {kept[1]:.2f}"
    )
    return f"{told} (of others: {'; '.join(others)})." if others else f"{told}."


def write_page(path: Path, found: Evaluation) -> None:
    """Write the page: one file, that needs no other."""
    setup, figures = found.setup, found.figures()
    results = {result: better for metric in found.metrics for result, better in metric.results.items()}
    curves = {
        method: {name: mean_curve(found.measured, method, name) for name in CURVES} for method in setup.all_methods
    }
    gallery = []
    for made in found.measured[:SHOWN]:
        scene = setup.scene(made.number)
        maps = [picture(coloured(Explanation(scene, method).heat, 1.0, signed=False)) for method in setup.all_methods]
        share = float(scene.probability(scene.image[None])[0])
        gallery.append(
            {
                "name": setup.names[made.number],
                "class": f"{setup.network.classes[made.target]}, {share:.0%}",
                "image": picture(seen(setup.images[made.number])),
                "maps": maps,
            }
        )
    rows = []
    for method in setup.all_methods:
        cost = found.costs.get(method)
        rows.append(
            {
                "method": method.replace(":", ": ").replace(",", ", "),
                "reference": method in REFERENCES,
                "cost": cost and {**asdict(cost), "ms": cost.cycles / MHZ / 1000},
                "cells": _cells(figures, results)[method],
                "curves": {
                    name: (_points(curves[method][name]), _points(curves["random"][name]))
                    for name in CURVES
                    if len(curves[method][name])
                },
            }
        )
    path.write_text(
        render(
            Path(__file__).with_name("page.html"),
            setup=setup,
            found=found,
            rows=rows,
            metrics=found.metrics,
            results=results,
            gallery=gallery,
            warning=warning(figures, setup.network.name),
            mhz=MHZ,
            size=(WIDTH, HEIGHT),
            images=len(found.measured),
        )
    )


def as_json(found: Evaluation) -> dict[str, Any]:
    """Return all figures in plain JSON values."""
    setup, figures = found.setup, found.figures()

    def plain(value: float) -> float | None:
        return None if np.isnan(value) else value

    return {
        "network": setup.network.name,
        "command": found.command,
        "images": len(found.measured),
        "what": found.about,
        "seed": setup.seed,
        "assumed_mhz": MHZ,
        "left_out": dict(found.left_out),
        "rtl": dict(found.rtl),
        "methods": {
            method: {
                "cost": asdict(found.costs[method]) if method in found.costs else None,
                "metrics": {
                    result: {"mean": plain(mean), "standard_error": plain(error), "images": count}
                    for result, (mean, error, count) in figures[method].items()
                },
                "curves": {
                    name: mean_curve(found.measured, method, name).tolist()
                    for name in (found.measured[0].curves[method] if found.measured else ())
                },
            }
            for method in setup.all_methods
        },
    }


def write_csv(path: Path, found: Evaluation) -> None:
    """Write a row a method: cost, then mean, standard error and number of images of each result."""
    figures = found.figures()
    results = list(next(iter(figures.values())))
    with path.open("w", newline="") as file:
        table = csv.writer(file)
        costs = ["forward", "backward", "cycles", "memory"]
        table.writerow(["method", *costs, *(f"{r}{end}" for r in results for end in ("", "_se", "_n"))])
        for method, values in figures.items():
            cost = asdict(found.costs[method]) if method in found.costs else {}
            table.writerow([method, *(cost.get(c, "") for c in costs), *(v for r in results for v in values[r])])
