# SPDX-License-Identifier: Apache-2.0
"""The picture of an explanation: the image, and for each method the RTL's heatmap beside the float64 model's."""

import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from numpy.typing import NDArray

matplotlib.use("Agg")
import matplotlib.pyplot as plt

import golden

TITLE = 38
"""Characters of a line above a picture."""
TALL = 0.6, 4.0
"""Inches that an image may be high; it is 2.5 wide, where that is not too high."""


def picture_of(image: NDArray[np.uint8]) -> tuple[NDArray[np.generic], str]:
    """Return uint8 [C, H, W] as matplotlib draws it, [H, W] or [H, W, 3] of 0 to 255, and what has to be said of that.

    >>> picture_of(np.array([[[1]], [[4]]], np.uint8))
    (array([[2.5]]), '; mean of 2 channels')
    """
    channels = len(image)
    if channels == 3:
        return image.transpose(1, 2, 0), ""
    return image.mean(axis=0), "" if channels == 1 else f"; mean of {channels} channels"


def draw(
    path: Path,
    image: NDArray[np.uint8],
    caption: str,
    rtl: Mapping[str, NDArray[Any]],
    floating: Mapping[str, NDArray[np.float64]],
) -> None:
    """Write a PNG.

    image uint8 [C, H, W]; relevance by method, [C, H, W]: as the RTL gave it, int16, or float64 where several passes
    went into it; and float64 as the model without rounding gives it. `caption` stands above the image; one that is
    neither grey nor RGB is shown as the mean over its channels, which the caption then says.
    """
    seen, note = picture_of(image)
    rows = max(len(rtl), 1)
    tall = float(np.clip(2.5 * image.shape[1] / image.shape[2], *TALL))
    figure, axes = plt.subplots(
        rows, 3, figsize=(8.6, (tall + 0.4) * rows + 0.5), squeeze=False, layout="constrained"
    )
    for row, method in enumerate(rtl):
        name = method.replace(",", ", ").replace(":", ": ")
        pictures: tuple[tuple[NDArray[np.generic], str], ...] = (
            (seen, f"{caption}{note}" if row == 0 else ""),
            (golden.heatmap(rtl[method]), f"{name}, RTL (int16)"),
            (golden.heatmap(floating[method]), f"{name}, model (float64)"),
        )
        for axis, (picture, title) in zip(axes[row], pictures, strict=True):
            grey = picture is seen
            axis.imshow(picture, cmap="grey" if grey else "inferno", vmin=0, vmax=255 if grey else 1)
            axis.set_title(textwrap.fill(title, TITLE), fontsize=10, parse_math=False)
    for axis in axes.flat:
        axis.set_axis_off()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)
    plt.close(figure)
