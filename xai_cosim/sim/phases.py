# SPDX-License-Identifier: Apache-2.0
"""Phases of a running job, told by the beats that have moved."""

from collections.abc import Callable, Mapping

from xai_cosim.sim.streams import Traffic

Progress = Mapping[str, Traffic]


def _share(traffic: Progress, inputs: bool, name: str = "") -> float:
    """Return which share of their beats the input or output streams (or the named one) have moved."""
    chosen = [t for t in traffic.values() if t.stream.is_input == inputs and t.due and name in t.stream.name]
    return sum(t.moved for t in chosen) / max(sum(t.due for t in chosen), 1)


PHASES: dict[str, Callable[[Progress], bool]] = {
    "started": lambda t: True,
    "loading weights": lambda t: _share(t, True, "in_w") > 0.3,
    "loading data": lambda t: _share(t, True, "in_r") > 0.3,
    "computing": lambda t: _share(t, True, "in_r") > 0.6,
    "draining": lambda t: _share(t, False) > 0.5,
    "last beats": lambda t: _share(t, False) > 0.9,
}
"""When a phase has been reached."""
