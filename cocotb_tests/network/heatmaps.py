# SPDX-License-Identifier: Apache-2.0
"""The picture of an explanation: a row a method with the image, and each view of the class beside its contrast."""

import textwrap
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib
import numpy as np
from numpy.typing import NDArray

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Normalize
from matplotlib.figure import Figure

from golden.formulas import Real
from host.fidelity import cosine
from host.relevance import Relevance
from host.views import DEFAULT, MODEL, PERCENTILE, SIGNED, UNSIGNED, VIEWS, View, limit_of, seen

DPI = 110
PANEL = 240
"""Pixels of the picture that the longer side of an image takes at least, a whole number each of its pixels."""
LARGEST = 480
GAP, TITLE, BAR = 10, 44, 62
"""Pixels between panels, above a row, and for a colour bar."""
HEAD, LINE = 26, 16
"""Pixels of the caption and of a line below."""

Box = tuple[float, float, float, float]
"""Left, top, width, height in pixels from the upper left corner."""


def draw(
    path: Path,
    image: NDArray[np.uint8],
    caption: str,
    classes: Sequence[str],
    made: Sequence[Relevance],
    floating: Mapping[tuple[str, int], Real],
    views: Sequence[str] = tuple(DEFAULT.split()),
) -> None:
    """Write a PNG.

    Args:
        path: of the file.
        image: uint8 [C, H, W].
        caption: stands above all.
        classes: names, by number.
        made: what the RTL made; a row a method, a column a view and target, in the order in which they come.
        floating: what the model without rounding makes of it, by method and target.
        views: names in `host.views.VIEWS`.
    """
    methods = list(dict.fromkeys(one.method for one in made))
    targets = list(dict.fromkeys(one.target for one in made))
    wide, tall = _panel(image)
    widths = {name: wide * (min(len(image), 3) if name == "channels" else 1) for name in views}
    columns = sum(len(targets) * (widths[name] + GAP) + BAR * _has_bar(VIEWS[name]) for name in views)
    width, row = max(GAP + wide + GAP + columns, 560), tall + TITLE
    foot = textwrap.wrap(_legend(image, targets, views), int(width / 6.8))
    height = HEAD + row * len(methods) + GAP + LINE * len(foot) + GAP
    figure = plt.figure(figsize=(width / DPI, height / DPI), dpi=DPI)
    _text(figure, GAP, HEAD / 2, caption, int(width / 7.5), 10)
    for number, method in enumerate(methods):
        top = HEAD + row * number + TITLE
        maps = {one.target: one.real for one in made if one.method == method}
        models = {target: floating[method, target] for target in maps}
        near = min(cosine(maps[target], models[target]) for target in maps)
        told = f"{method.replace(',', ', ').replace(':', ': ')} (cosine with float64 {near:.4f})"
        _text(figure, GAP, top - TITLE + LINE, told, int(width / 7), 9)
        _panel_at(figure, (GAP, top, wide, tall), seen(image), "")
        left = GAP + wide + GAP
        for chosen in views:
            view = VIEWS[chosen]
            values = {t: view.reduced(r) for t, r in (models if chosen == MODEL else maps).items()}
            limit = limit_of(*values.values())
            for target, reduced in values.items():
                box = (left, top, widths[chosen], tall)
                _panel_at(figure, box, view.picture(reduced, image, limit), f"{chosen}: {classes[target]}")
                left += widths[chosen] + GAP
            if _has_bar(view):
                _bar(figure, (left, top, 10, tall), view, limit)
                left += BAR
    for number, line in enumerate(foot):
        _text(figure, GAP, height - GAP - LINE * (len(foot) - number - 0.5), line, len(line), 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph")  # names in letters that the font has not
        figure.savefig(path)
    plt.close(figure)


def _panel(image: NDArray[np.uint8]) -> tuple[int, int]:
    """Return width and height of a panel in pixels."""
    tall, wide = image.shape[1:]
    longer = max(tall, wide)
    scale = max(1, PANEL // longer) * min(1, LARGEST / longer)
    return max(PANEL // 2, round(wide * scale)), max(20, round(tall * scale))


def _has_bar(view: View) -> bool:
    return view.over != "pixels"


def _legend(image: NDArray[np.uint8], targets: Sequence[int], views: Sequence[str]) -> str:
    """Return what one has to know to read the picture."""
    kinds = [VIEWS[name] for name in views]
    words = [f"{name}: {VIEWS[name].about}." for name in views]
    if any(kind.signed for kind in kinds):
        words.append("Orange is positive, blue negative; 0 is white, in an overlay the image.")
    if any(map(_has_bar, kinds)):
        together = ", of both classes together" if len(targets) > 1 else ""
        words.append(f"Colours end at the {PERCENTILE:g}th percentile of the magnitudes{together}; beyond: clipped.")
    if len(image) not in (1, 3):
        words.append(f"The image is the mean of {len(image)} channels.")
    return " ".join(words)


def _place(figure: Figure, box: Box) -> Box:
    """Return a box as matplotlib places axes: in shares of the figure, from the lower left corner."""
    width, height = figure.get_size_inches() * DPI
    left, top, wide, tall = box
    return left / width, 1 - (top + tall) / height, wide / width, tall / height


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 3]}..."


def _text(figure: Figure, left: float, top: float, text: str, characters: int, size: float) -> None:
    x, y, _, _ = _place(figure, (left, top, 0, 0))
    figure.text(x, y, _cut(text, characters), fontsize=size, verticalalignment="center", parse_math=False)


def _panel_at(figure: Figure, box: Box, picture: NDArray[np.uint8], title: str) -> None:
    axes = figure.add_axes(_place(figure, box))
    axes.imshow(picture, interpolation="nearest" if picture.shape[1] <= box[2] else "antialiased")
    axes.set_axis_off()
    axes.set_title(_cut(title, int(box[2] / 6)), fontsize=8, parse_math=False, pad=3)


def _bar(figure: Figure, box: Box, view: View, limit: float) -> None:
    """Draw what the colours stand for; arrows say that there may be more beyond."""
    end = limit or 1.0
    ticks = [-end, 0.0, end] if view.signed else [0.0, end]
    scale = ScalarMappable(Normalize(ticks[0], end), SIGNED if view.signed else UNSIGNED)
    axes = figure.add_axes(_place(figure, box))
    figure.colorbar(scale, cax=axes, extend="both" if view.signed else "max", ticks=ticks)
    axes.set_yticklabels([f"{value:.2g}" for value in ticks] if limit else ["all 0"] * len(ticks))
    axes.tick_params(labelsize=7, pad=3, length=2)
