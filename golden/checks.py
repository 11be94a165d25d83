# SPDX-License-Identifier: Apache-2.0
"""Checks of arguments, with errors that name the argument, what it was and what is allowed."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

METHODS = ("saliency", "deconvnet", "guided")
MAX_SHIFT = 31


def require_array(name: str, value: Any, dtypes: DTypeLike | Sequence[DTypeLike], *ranks: int) -> None:
    """Refuse what is no array of one of the dtypes (TypeError) or of one of the ranks (ValueError)."""
    allowed = [np.dtype(d) for d in (dtypes if isinstance(dtypes, tuple) else (dtypes,))]
    names = " or ".join(str(d) for d in allowed)
    if not isinstance(value, np.ndarray):
        raise TypeError(f"{name}: expected an array of {names}, got {type(value).__name__}")
    if value.dtype not in allowed:
        raise TypeError(f"{name}: expected dtype {names}, got {value.dtype}")
    if ranks and value.ndim not in ranks:
        wanted = " or ".join(str(r) for r in ranks)
        raise ValueError(f"{name}: expected rank {wanted}, got shape {value.shape}")
    if not value.size:
        raise ValueError(f"{name}: empty, of shape {value.shape}")


def require_shape(name: str, shape: Sequence[int], expected: Sequence[int], why: str) -> None:
    """Refuse a shape other than the expected one (ValueError)."""
    if tuple(shape) != tuple(expected):
        raise ValueError(f"{name}: shape {tuple(shape)}, expected {tuple(expected)} ({why})")


def require_int(name: str, value: Any, low: int, high: int) -> None:
    """Refuse what is no integer (TypeError) or not within low..high (ValueError)."""
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise TypeError(f"{name}: expected an integer, got {type(value).__name__}")
    if not low <= value <= high:
        raise ValueError(f"{name}: {value}, expected {low} to {high}")


def require_shift(name: str, value: Any) -> None:
    """Refuse a right shift that the hardware does not have."""
    require_int(name, value, 0, MAX_SHIFT)


def require_method(value: Any) -> None:
    """Refuse an unknown attribution method (ValueError)."""
    if value not in METHODS:
        raise ValueError(f"method: {value!r}, expected one of {', '.join(METHODS)}")
