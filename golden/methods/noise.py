# SPDX-License-Identifier: Apache-2.0
"""Noisy copies of an image, for methods that look at another method's maps of them."""

from collections.abc import Generator

import numpy as np

from golden.formulas import Real
from golden.methods.plan import Done, Pass, Subject, side_by_side
from golden.methods.registry import parse


def noisy_maps(
    subject: Subject, samples: int, sigma: float, method: str
) -> Generator[list[Pass], list[Done], Real]:
    """Return a method's maps of so many noisy copies, [samples, C, H, W]; sigma is a share of the pixels' range."""
    noise = subject.random.standard_normal((samples, *subject.image.shape))
    chosen = parse(method)
    maps = yield from side_by_side([chosen(subject.at(subject.stepped(subject.image, sigma * one))) for one in noise])
    return np.stack(maps)
