# SPDX-License-Identifier: Apache-2.0
"""What a change touches of what came, of what was due, and of both."""

import numpy as np

from xai_cosim.locate.touch import GONE, Effect, narrow


def values(*some: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Values that came."""
    return np.array(some, np.int64)


def test_touched() -> None:
    """Wrong ones that are others, those that are right now, and right ones that are others; what is gone is spoilt."""
    effect = Effect(values(1, 2, 3, 4), values(1, 2, 0, 0))
    assert effect.touched(values(1, 2, 0, 0)) == (2, 0, 0, 0)
    assert effect.touched(values(1, 2, 3, 5)) == (2, 2, 1, 0)
    assert effect.touched(values(1, 9, 3, 4)) == (2, 2, 2, 1)
    assert effect.touched(values(1, 2, 3, GONE)) == (2, 1, 1, 1)
    hangs = Effect(values(1, 2, 3, 4), values(1, 2, GONE, GONE))
    assert hangs.touched(values(1, 2, 3, GONE)) == (2, 1, 1, 0)
    assert narrow([(2, 2, 0, 0), (2, 1, 1, 2)]) == (1 + 0.25) / 2


def test_mended() -> None:
    """Of what was wrong what is right, less what is newly wrong, and never less than nothing."""
    effect = Effect(values(1, 2, 3, 4), values(1, 2, 0, 0))
    assert effect.mended(values(1, 2, 3, 0)) == 0.5
    assert effect.mended(values(9, 2, 3, 4)) == 0.5
    assert effect.mended(values(9, 9, 9, 4)) == 0
    assert Effect(values(1), values(1)).mended(values(2)) == 0
