# SPDX-License-Identifier: Apache-2.0
"""Functional coverage of a bench: what the jobs of a simulation have exercised, by kernel.

Points are those of every kernel: sizes, illegal arguments, stalls on each stream, reset in each phase, order of start
and data; and those that a project adds for its own. Bins come from component.xml where it knows them.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml
from cocotb_coverage.coverage import CoverPoint, coverage_db

from xai_cosim.ipxact.design import Design, Register
from xai_cosim.jobs.job import Job
from xai_cosim.sim.accesses import CHANNELS, Overlapping
from xai_cosim.sim.outcome import Observer
from xai_cosim.sim.phases import PHASES
from xai_cosim.sim.registers import by_address
from xai_cosim.sim.stall import KINDS, Stall

WAITED = "read data wait while their register is written"
EVENTS = ("data before start", "start before data", "back to back", "arguments rewritten", "done unread", "polled")


@dataclass(frozen=True)
class CoveredJob:
    """One job as it was run."""

    job: Job
    stalls: Mapping[str, Stall] = field(default_factory=dict)
    events: frozenset[str] = frozenset()
    """Of EVENTS, and `reset: <phase>` for a job that a reset ended."""


Bins = Callable[[CoveredJob], Iterable[str]]
Points = dict[str, tuple[Iterable[str], Bins]]
"""Cover points by name: their bins, and what a job hits."""


def _size_bins(register: Register) -> tuple[str, ...]:
    between = register.maximum - register.minimum > register.step
    return ("smallest", "between", "largest") if between else ("smallest", "largest")


def _size(register: Register) -> Bins:
    def bins(o: CoveredJob) -> Iterable[str]:
        value = o.job.arguments[register.name]
        ends = {register.minimum: "smallest", register.maximum: "largest"}
        return [ends.get(value, "between")] if o.job.status == 0 else []

    return bins


def _illegal(register: Register) -> Bins:
    def bins(o: CoveredJob) -> Iterable[str]:
        value = o.job.arguments[register.name]
        if o.job.status == 0 or (register.minimum <= value <= register.maximum and value % register.step == 0):
            return []
        if value < register.minimum:
            return ["below"]
        return ["odd"] if value <= register.maximum else ["negative"] if value >= 2**31 else ["above"]

    return bins


def _illegal_bins(register: Register) -> tuple[str, ...]:
    bins = ["above", "negative"]
    if register.minimum > 0:
        bins.append("below")
    if register.step > 1:
        bins.append("odd")
    return tuple(bins)


def _stalls(stream: str) -> Bins:
    def bins(o: CoveredJob) -> Iterable[str]:
        moves = stream in o.job.inputs or stream in o.job.outputs
        return [o.stalls.get(stream, Stall()).kind] if moves and o.job.status == 0 else []

    return bins


def _events(o: CoveredJob) -> Iterable[str]:
    return [e for e in o.events if e in EVENTS]


def _resets(o: CoveredJob) -> Iterable[str]:
    return [e.removeprefix("reset: ") for e in o.events if e.startswith("reset: ")]


def _points(kernel: Design, own: Points) -> Points:
    """Return the cover points of a kernel, its own among them: an argument that has one has no sizes."""
    arguments = {r.name: r for r in kernel.arguments}
    points = dict(own)
    for name, register in arguments.items():
        points[f"illegal_{name}"] = (_illegal_bins(register), _illegal(register))
        if name not in own:
            points[f"size_{name}"] = (_size_bins(register), _size(register))
    for stream in kernel.streams:
        points[f"stall_{stream}"] = (KINDS, _stalls(stream))
    phases = [p for p in PHASES if "in_w" in kernel.streams or p != "loading weights"]
    points["reset"] = ([*phases, "done unread"], _resets)
    points["events"] = (EVENTS, _events)
    return points


class Coverage:
    """Collects the coverage of this simulation."""

    def __init__(self, own: Callable[[Design], Points] = lambda kernel: {}) -> None:
        """Start with no kernel seen; `own` returns the points that a kernel has beside those of every kernel."""
        self._own = own
        self._samplers: dict[str, Callable[[CoveredJob], None]] = {}
        self._ports: dict[str, Callable[[Overlapping], None]] = {}

    def observer(self, design: Design) -> Observer:
        """Return what counts the jobs of a design's testbench."""

        def sample(job: Job, stalls: Mapping[str, Stall], events: frozenset[str]) -> None:
            kernel = design.kernel(job.kernel)
            if job.kernel not in self._samplers:
                self._samplers[job.kernel] = _sampled(kernel.name, _points(kernel, self._own(kernel)))
            self._samplers[job.kernel](CoveredJob(job, stalls, events))

        return sample

    def accesses(self, design: Design) -> Callable[[Overlapping], None]:
        """Return what counts how accesses to a design's registers overlap."""
        if design.name not in self._ports:
            self._ports[design.name] = _sampled(design.name, _access_points(by_address(design)))
        return self._ports[design.name]

    def holes(self, points: str = "") -> list[str]:
        """Return the bins that no job has hit, as `kernel.point: bin`, of points that a pattern matches."""
        return [
            f"{name}: {bin_}"
            for name, point in sorted(coverage_db.items())
            if isinstance(point, CoverPoint) and re.search(points, name)
            for bin_, hits in point.detailed_coverage.items()
            if not hits
        ]

    def write(self, path: Path) -> None:
        """Write all points, bins and hits as YAML."""
        path.parent.mkdir(parents=True, exist_ok=True)
        coverage_db.export_to_yaml(str(path))


def unexplained(holes: Iterable[str], waivers: Path, design: str) -> list[str]:
    """Return what keeps a design's coverage open: each hole that no waiver names, each waiver that no hole needs.

    `waivers` is a YAML list of {design, hole, reason}.
    """
    waived = {w["hole"] for w in yaml.safe_load(waivers.read_text()) if w["design"] == design}
    found = set(holes)
    return [
        *(f"not covered: {hole}" for hole in sorted(found - waived)),
        *(f"waived, but covered: {hole}" for hole in sorted(waived - found)),
    ]


def _access_points(
    registers: Mapping[int, Register],
) -> Mapping[str, tuple[Iterable[str], Callable[..., Iterable[str]]]]:
    """Return the cover points of the control port: which channels meet, and which registers are read as written."""
    pairs = [f"{one} and {other}" for one, other in combinations(CHANNELS, 2)]
    names = {address: f"0x{address:x} {register.name}" for address, register in registers.items()}

    def overlaps(done: Overlapping) -> Iterable[str]:
        met = [f"{one} and {other}" for one, other in done.together]
        return [*met, WAITED] if done.waited_as_written() else met

    return {
        "overlaps": ([*pairs, WAITED], overlaps),
        "read_while_written": (names.values(), lambda done: [names[a] for a in done.read_while_written()]),
        "read_as_written": (names.values(), lambda done: [names[a] for a in done.read_as_written()]),
    }


def _sampled(
    name: str, points: Mapping[str, tuple[Iterable[str], Callable[..., Iterable[str]]]]
) -> Callable[[Any], None]:
    """Return what the points are sampled by; they are in the database from now on."""

    def sample(seen: object) -> None:
        """Be sampled by the points around it."""

    for point, (bins, hit) in points.items():
        sample = CoverPoint(
            f"{name}.{point}",
            xf=lambda seen, hit=hit: set(hit(seen)),
            rel=lambda found, bin_: bin_ in found,
            bins=list(bins),
            inj=False,
        )(sample)
    return sample
