# SPDX-License-Identifier: Apache-2.0
"""The picture of an explanation: the image, and for each method the RTL's heatmap beside the float64 model's."""

from collections.abc import Mapping
from pathlib import Path

import matplotlib
import numpy as np
from numpy.typing import NDArray

matplotlib.use("Agg")
import matplotlib.pyplot as plt

import golden


def draw(
    path: Path,
    image: NDArray[np.uint8],
    caption: str,
    rtl: Mapping[str, NDArray[np.int16]],
    floating: Mapping[str, NDArray[np.float64]],
) -> None:
    """Write a PNG.

    image uint8 [3, H, W]; relevance by method, [3, H, W], int16 as the RTL gave it and float64 as the model
    without rounding gives it. `caption` stands above the image.
    """
    rows = max(len(rtl), 1)
    figure, axes = plt.subplots(
        rows, 3, figsize=(8.6, 2.9 * rows + 0.5), squeeze=False, layout="constrained"
    )
    for row, method in enumerate(rtl):
        pictures: tuple[tuple[NDArray[np.generic], str], ...] = (
            (image.transpose(1, 2, 0), caption if row == 0 else ""),
            (golden.heatmap(rtl[method]), f"{method}, RTL (int16)"),
            (golden.heatmap(floating[method]), f"{method}, model (float64)"),
        )
        for axis, (picture, title) in zip(axes[row], pictures, strict=True):
            axis.imshow(picture, cmap="inferno", vmin=0, vmax=None if picture.ndim == 3 else 1)
            axis.set_title(title, fontsize=10, parse_math=False)
    for axis in axes.flat:
        axis.set_axis_off()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)
    plt.close(figure)
