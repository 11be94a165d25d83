# SPDX-License-Identifier: Apache-2.0
"""Values that a user's model gives: whole numbers that fit their bits, or an error that names value and range."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.command import UserError, shown
from xai_cosim.jobs.packing import lane_type


def number(where: str, value: Any, bits: int) -> int:
    """Return a whole number that fits so many bits, signed or not."""
    given = np.asarray(value)
    if given.ndim or not (given.dtype.kind in "iub" or isinstance(value, int)):
        raise UserError(f"{where} is {shown(repr(value))}, must be a whole number")
    whole = int(value)
    if not -(1 << bits >> 1) <= whole < 1 << bits:
        raise UserError(f"{where} is {whole}, its {bits} bits hold {-(1 << bits >> 1)} to {(1 << bits) - 1}")
    return whole


def integers(where: str, given: Any, bits: int, signed: bool) -> NDArray[Any]:
    """Return an array of whole numbers, each in the range of intN or uintN."""
    try:
        array = np.asarray(given)
    except (ValueError, OverflowError) as error:
        raise UserError(f"{where} is no array of numbers: {error}") from error
    whole = array.dtype == object and all(isinstance(v, int | np.integer) for v in array.reshape(-1))
    if array.size and not whole and array.dtype.kind not in "iub":
        advice = "np.round(x * 2**frac).astype(int)"
        raise UserError(f"{where} is an array of {array.dtype}, must be whole numbers: {advice}")
    low, high = (-(1 << bits >> 1), (1 << bits >> 1) - 1) if signed else (0, (1 << bits) - 1)
    bad = np.flatnonzero(np.asarray((array < low) | (array > high)).reshape(-1))
    if array.size and len(bad):
        kind = f"{'' if signed else 'u'}int{bits}"
        value = int(array.reshape(-1)[bad[0]])
        raise UserError(f"{where}: element {bad[0]} is {value}, {kind} holds {low} to {high}")
    return array.astype(lane_type(max(bits, 2), signed))
