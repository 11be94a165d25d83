# SPDX-License-Identifier: Apache-2.0
"""Views of a relevance: pure functions from arrays to RGB pictures, chosen by name.

A view reduces a map [C, h, w] to values [h, w], which colours stand for up to a limit on either side of zero: a
percentile of their magnitudes, so that a few outliers do not leave the rest without colour.
"""

from collections.abc import Callable
from dataclasses import dataclass

import matplotlib
import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from numpy.typing import NDArray

from xai_cosim.command import UserError, shown

Real = NDArray[np.float64]
Picture = NDArray[np.uint8]
"""[H, W, 3], red, green, blue."""

PERCENTILE = 99.0
"""Of the magnitudes: colours end there."""
SHARE = 0.1
"""Of the pixels, that `revealed` leaves."""
SIGNED = LinearSegmentedColormap.from_list("signed", ["#08357e", "#4a8ae0", "#f7f7f7", "#f0912d", "#9c3d00"], 257)
"""Blue is negative, orange positive, and white in the middle is zero; red-green blind readers tell them apart."""
UNSIGNED = matplotlib.colormaps["inferno"].resampled(257)
GAP = 1
"""White columns between channels."""


def summed(values: Real) -> Real:
    """Return the sum over the channels."""
    return np.asarray(values.sum(axis=0))


def magnitude(values: Real) -> Real:
    """Return the largest magnitude over the channels (Simonyan et al., arXiv:1312.6034)."""
    return np.asarray(np.abs(values).max(axis=0))


def positive(values: Real) -> Real:
    """Return the sum over the channels where it is positive, 0 elsewhere."""
    return np.maximum(summed(values), 0)


def channels(values: Real) -> Real:
    """Return the channels side by side, [h, C * w + gaps]; a gap is nan.

    >>> channels(np.array([[[1.0]], [[-2.0]]]))
    array([[ 1., nan, -2.]])
    """
    gap = np.full((values.shape[1], GAP), np.nan)
    parts = [part for channel in values for part in (gap, channel)]
    return np.concatenate(parts[1:], axis=1)


def limit_of(*values: Real, percentile: float = PERCENTILE) -> float:
    """Return where colours end: a percentile of the magnitudes of all values; the largest where that is 0.

    >>> limit_of(np.array([0.0, -4.0]), np.array([2.0]), percentile=50)
    2.0
    """
    magnitudes = np.abs(np.concatenate([one[~np.isnan(one)].ravel() for one in values]))
    return float(np.percentile(magnitudes, percentile) or magnitudes.max())


def coloured(values: Real, limit: float, *, signed: bool = True) -> Picture:
    """Return values as colours: from -limit to limit with zero in the middle, or from 0 to limit; nan is white.

    >>> coloured(np.array([[np.nan]]), 1.0).tolist()
    [[[255, 255, 255]]]
    """
    share = np.clip(values / (limit or 1), -1, 1)
    colours = SIGNED((share + 1) / 2, bytes=True) if signed else UNSIGNED(share, bytes=True)
    colours = np.asarray(colours, dtype=np.uint8)[..., :3]
    colours[np.isnan(values)] = 255
    return colours


def seen(image: NDArray[np.uint8]) -> Picture:
    """Return an image, [C, H, W], as one sees it: grey where it has not three channels, their mean where several."""
    if len(image) != 3:
        image = np.repeat(np.floor(image.mean(axis=0, keepdims=True) + 0.5).astype(np.uint8), 3, axis=0)
    return np.ascontiguousarray(image.transpose(1, 2, 0))


def fitted(values: Real, height: int, width: int) -> Real:
    """Return a map, [h, w], in the size of an image: each pixel has the value that lies over it.

    >>> fitted(np.array([[1.0, 2.0]]), 2, 4)
    array([[1., 1., 2., 2.],
           [1., 1., 2., 2.]])
    """
    rows, columns = (np.arange(size) * old // size for size, old in zip((height, width), values.shape, strict=True))
    return values[np.ix_(rows, columns)]


def overlaid(values: Real, limit: float, image: NDArray[np.uint8]) -> Picture:
    """Return signed colours over the image made grey and pale: the stronger a value, the less shows through."""
    values = fitted(values, *image.shape[1:])
    grey = 60 + 0.7 * seen(image).mean(axis=2, keepdims=True)
    opaque = np.clip(2 * np.abs(values) / (limit or 1), 0, 1)[..., None]
    return np.asarray(np.floor(opaque * coloured(values, limit) + (1 - opaque) * grey + 0.5), dtype=np.uint8)


def revealed(values: Real, image: NDArray[np.uint8], share: float = SHARE) -> Picture:
    """Return the image where magnitudes are among the largest share of all, and the rest of it grey and dark."""
    values = np.abs(fitted(values, *image.shape[1:]))
    least = np.quantile(values, 1 - share)
    chosen = (values >= least) & (values > 0)
    picture = seen(image)
    rest = np.floor(picture.mean(axis=2, keepdims=True) / 3).astype(np.uint8)
    return np.where(chosen[..., None], picture, rest)


@dataclass(frozen=True)
class View:
    """How a map is shown.

    Attributes:
        about: what one sees.
        reduced: makes of a map, [C, h, w], the values that colours stand for.
        signed: whether colours have zero in the middle.
        over: whether the image shows through: "colours" over it, or "pixels" of it alone, without colours.
    """

    about: str
    reduced: Callable[[Real], Real]
    signed: bool = True
    over: str = ""

    def picture(self, values: Real, image: NDArray[np.uint8], limit: float) -> Picture:
        """Return a map, as `reduced` made it, as a picture; image uint8 [C, H, W]."""
        if self.over == "colours":
            return overlaid(values, limit, image)
        if self.over == "pixels":
            return revealed(values, image)
        return coloured(values, limit, signed=self.signed)


MODEL = "model"
VIEWS = {
    "signed": View("sum over channels", summed),
    "overlay": View("over the image", summed, over="colours"),
    "magnitude": View("largest magnitude over channels", magnitude, signed=False),
    "positive": View("sum over channels, where positive", positive, signed=False),
    "channels": View("each channel, red first of three", channels),
    "revealed": View(f"the {SHARE:.0%} of the pixels with the largest magnitude", magnitude, False, "pixels"),
    MODEL: View("float64, sum over channels", summed),
}
DEFAULT = "signed overlay"


def chosen(text: str) -> tuple[str, ...]:
    """Return the views that a user named, with spaces or commas between them; UserError for what is none."""
    words = tuple(dict.fromkeys(text.replace(",", " ").split()))
    if not words or any(word not in VIEWS for word in words):
        raise UserError(f"VIEW={shown(text)}: allowed are {', '.join(VIEWS)}, or several with spaces between them")
    return words
