# SPDX-License-Identifier: Apache-2.0
"""Checks of arguments, with errors that name the argument, what it was and what is allowed."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from golden.formulas import MAX_PRODUCTS

MAX_BITS = 128
METHODS = ("saliency", "deconvnet", "guided")
MAX_SHIFT = 31
MAX_LEFT = 15
MAX_EPS = (1 << 15) - 1


def _short(value: Any) -> str:
    """Return a number as an error shows it.

    >>> _short(-7), _short(10**400)
    ('-7', 'a number of 1329 bits')
    """
    if isinstance(value, int) and value.bit_length() > MAX_BITS:
        return f"a number of {value.bit_length()} bits"
    return str(value)


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
        raise ValueError(f"{name}: {_short(value)}, expected {low} to {high}")


def require_real(name: str, value: Any, low: float, high: float) -> None:
    """Refuse what is no number (TypeError) or not within low..high, as NaN is not (ValueError)."""
    if isinstance(value, bool) or not isinstance(value, int | float | np.integer | np.floating):
        raise TypeError(f"{name}: expected a number, got {type(value).__name__}")
    if not low <= value <= high:
        raise ValueError(f"{name}: {_short(value)}, expected {low:g} to {high:g}")


def require_name(name: str, value: Any) -> None:
    """Refuse what is no text (TypeError), or is empty or cannot be printed (ValueError)."""
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected a name, got {type(value).__name__}")
    if not value.isprintable() or not value.strip():
        raise ValueError(f"{name}: {value!r}, expected a name of printable characters")


def require_products(name: str, count: int) -> None:
    """Refuse a sum of more products than float64 adds exactly (ValueError)."""
    if count > MAX_PRODUCTS:
        raise ValueError(f"{name}: {count} products in a sum, expected at most {MAX_PRODUCTS}, so that it is exact")


def require_shift(name: str, value: Any) -> None:
    """Refuse a right shift that the hardware does not have."""
    require_int(name, value, 0, MAX_SHIFT)


def require_left(name: str, value: Any) -> None:
    """Refuse a left shift that the hardware does not have."""
    require_int(name, value, 0, MAX_LEFT)


def require_eps(name: str, value: Any) -> None:
    """Refuse what the hardware cannot add to a divisor's magnitude."""
    require_int(name, value, 0, MAX_EPS)


def require_method(value: Any) -> None:
    """Refuse an unknown attribution method (ValueError)."""
    if value not in METHODS:
        raise ValueError(f"method: {value!r}, expected one of {', '.join(METHODS)}")
