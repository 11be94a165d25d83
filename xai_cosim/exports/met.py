# SPDX-License-Identifier: Apache-2.0
"""Functional coverage of a user's jobs, as far as it is generic: kinds of values, and of stalls on each channel.

A bin is named as it is told: "x negative", "x TLAST", "x stall bursts".
"""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.ipxact.design import Design
from xai_cosim.sim.stall import KINDS
from xai_cosim.sim.streams import held_back

Bins = Mapping[str, bool]
"""Whether each bin was met."""
NAMED = 8
"""Bins that the line names."""


def value_bins(name: str, bits: int, signed: bool | None, values: NDArray[Any]) -> dict[str, bool]:
    """Return which kinds of values are among those of a stream or buffer, or a result, whose sign is not known (None).

    >>> [bin_ for bin_, met in value_bins("x", 8, True, np.array([0, 127])).items() if not met]
    ['x negative', 'x lowest']
    """
    if signed is None:
        return {f"{name} zero": bool(np.any(values == 0)), f"{name} not zero": bool(np.any(values != 0))}
    low, high = (-(1 << bits >> 1), (1 << bits >> 1) - 1) if signed else (0, (1 << bits) - 1)
    found = {"zero": values == 0}
    if signed:
        found["negative"] = values < 0
    if high > 0:
        found["positive"] = values > 0
    if signed:
        found["lowest"] = values == low
    found["highest"] = values == high
    return {f"{name} {kind}": bool(np.any(hits)) for kind, hits in found.items()}


def merged(one: Bins, other: Bins) -> Bins:
    """Return the bins of both, met where one has met them."""
    return {bin_: one.get(bin_, False) or other.get(bin_, False) for bin_ in dict.fromkeys([*one, *other])}


def stall_bins(design: Design, met: Iterable[tuple[str, str]]) -> Bins:
    """Return which kinds of stalls each stream and memory channel has met, by (name, kind) of those that were."""
    seen = set(met)
    return {f"{name} stall {kind}": (name, kind) in seen for name in held_back(design) for kind in KINDS}


def missing(*groups: Bins) -> list[str]:
    """Return the bins that were not met."""
    return [bin_ for bins in groups for bin_, met in bins.items() if not met]


def line(stalls: Bins, values: Bins) -> str:
    """Return what was met, in a line.

    >>> line({}, {"x zero": True, "x lowest": False})
    'values 50 %; not met: x lowest'
    """
    groups = {"stalls": stalls, "values": values}
    shares = [f"{name} {100 * sum(bins.values()) // len(bins)} %" for name, bins in groups.items() if bins]
    holes = missing(stalls, values)
    more = f" and {len(holes) - NAMED} more" if len(holes) > NAMED else ""
    return ", ".join(shares) + (f"; not met: {', '.join(holes[:NAMED])}{more}" if holes else "")
