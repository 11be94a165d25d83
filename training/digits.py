# SPDX-License-Identifier: Apache-2.0
"""Handwritten digits, as scikit-learn ships them (extra `train`): what LeNet-5 learns, and its sample images.

They are the 1,797 test images of "Optical Recognition of Handwritten Digits" by E. Alpaydin and C. Kaynak (UCI Machine
Learning Repository, 1998): 8x8 counts of ink, 0 to 16.
"""

from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from sklearn.datasets import load_digits

from host.cifar10 import Batch
from host.pictures import fit

CLASSES = tuple("0123456789")
NAMES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
"""Of the samples, by class."""
INK = 16
HELD_OUT = 5
"""Every so many of them, in an order of seed 0, are the test set."""
SOURCE = "https://doi.org/10.24432/C50P49"
LICENCE = "CC BY 4.0"


class Digits(NamedTuple):
    """Images uint8 [N, 8, 8], white on black, their labels [N], and which of scikit-learn's they are [N]."""

    images: NDArray[np.uint8]
    labels: NDArray[np.intp]
    places: NDArray[np.intp]


def split() -> tuple[Digits, Digits]:
    """Return the digits to learn from, and those held out as test set."""
    found = load_digits()
    images = np.floor(found.images * (255 / INK) + 0.5).astype(np.uint8)
    order = np.random.default_rng(0).permutation(len(images))
    test = np.arange(len(order)) % HELD_OUT == 0
    learned, held_out = (
        Digits(images[part], found.target[part].astype(np.intp), part) for part in (order[~test], order[test])
    )
    return learned, held_out


def batch(digits: Digits, input_shape: tuple[int, ...]) -> Batch:
    """Return digits as a network of that input takes pictures of them (`host.pictures.fit`)."""
    pictures = [np.asarray(fit(PIL.Image.fromarray(image), input_shape)[0]) for image in digits.images]
    return Batch(np.stack(pictures).reshape(-1, *input_shape), digits.labels)


def save_samples(folder: Path) -> Iterator[str]:
    """Write the first digit of each class in the test set as an 8x8 PNG, and CREDITS.md; yield the files' names."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        "# Credits of the digits",
        "",
        "Of the test set that `training/digits.py` holds out; LeNet-5 has not learned from them.",
        'From "Optical Recognition of Handwritten Digits" by E. Alpaydin and C. Kaynak, UCI Machine Learning',
        f"Repository, 1998, {SOURCE}, {LICENCE}; as scikit-learn {version('scikit-learn')} ships it.",
        f"Counts of ink from 0 to {INK} became grey values from 0 to 255 (`scripts/make_samples.py`).",
        "",
        "| Sample | Number of the image in scikit-learn's data |",
        "|---|---|",
    ]
    _, held_out = split()
    for label, name in enumerate(NAMES):
        first = int(np.flatnonzero(held_out.labels == label)[0])
        PIL.Image.fromarray(held_out.images[first]).save(folder / f"{name}.png", optimize=True)
        lines.append(f"| {name} | {held_out.places[first]} |")
        yield f"{name}.png"
    (folder / "CREDITS.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    yield "CREDITS.md"
