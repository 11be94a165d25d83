# SPDX-License-Identifier: Apache-2.0
"""The variables CIFAR10, IMAGES and N of the command lines that measure on images."""

import numpy as np
from numpy.typing import NDArray

from xai_cosim.command import UserError, shown, whole_number

MOST = 100
"""Of more images that there are, where N is not given."""


def require_one_source(cifar10: str, images: str) -> None:
    """Refuse both a copy of CIFAR-10 and a folder of images."""
    if cifar10 and images:
        raise UserError(f"CIFAR10={shown(cifar10)} and IMAGES={shown(images)}: allowed is one of them")


def drawn(there: int, n: str, what: str, seed: int) -> NDArray[np.int64]:
    """Return the numbers of the images to take of those that are there, in random order: N, or MOST.

    `what` they are, for the UserError of a number that is none.
    """
    count = whole_number("N", n, 1, there, f"a number of {what}") if n else min(MOST, there)
    return np.random.default_rng(seed).permutation(there)[:count]
