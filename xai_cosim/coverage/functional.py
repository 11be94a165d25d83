"""Functional coverage of a bench: what the jobs of a simulation have exercised, by kernel.

Points are those of the testplan: sizes, shifts, gates and masks, saturation, ties, stalls on each stream, reset
in each phase, illegal arguments, order of start and data. Bins come from component.xml where it knows them.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from cocotb_coverage.coverage import CoverPoint, coverage_db

from cocotb_tests.phases import PHASES
from host.designs import component
from host.gate import Gate
from xai_cosim.ipxact.design import Design, Register
from xai_cosim.jobs.job import Job
from xai_cosim.sim.stall import KINDS, Stall

EVENTS = ("data before start", "start before data", "back to back", "arguments rewritten", "done unread", "polled")


@dataclass(frozen=True)
class Observation:
    """One job as it was run."""

    job: Job
    stalls: Mapping[str, Stall] = field(default_factory=dict)
    events: frozenset[str] = frozenset()
    """Of EVENTS, and `reset: <phase>` for a job that a reset ended."""


Bins = Callable[[Observation], Iterable[str]]


def _size_bins(register: Register) -> tuple[str, ...]:
    return ("smallest", "between", "largest")


def _size(register: Register) -> Bins:
    def bins(o: Observation) -> Iterable[str]:
        value = o.job.arguments[register.name]
        ends = {register.minimum: "smallest", register.maximum: "largest"}
        return [ends.get(value, "between")] if o.job.status == 0 else []

    return bins


def _illegal(register: Register) -> Bins:
    def bins(o: Observation) -> Iterable[str]:
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


def _mask(o: Observation) -> Iterable[str]:
    gate = Gate(o.job.arguments["mode"]) if o.job.status == 0 else Gate.NONE
    packet = o.job.inputs.get("in_mask")
    if packet is None or not gate.takes_mask:
        return []
    ones = np.unpackbits(packet).sum()
    kind = "all 0" if not ones else "all 1" if ones == 4 * len(packet) else "mixed"
    return [f"{gate.name.lower()}, {kind}"]


def _values(o: Observation) -> Iterable[str]:
    """Name what happens to the values on their way through the kernel's arithmetic and gate."""
    output = o.job.outputs.get("out_r")
    if output is None:
        return []
    lanes = output.lanes(output.expected, "out_r").astype(np.int16)
    return [
        name
        for name, seen in (
            ("saturated low", lanes == np.iinfo(np.int16).min),
            ("saturated high", lanes == np.iinfo(np.int16).max),
            ("negative", lanes < 0),
            ("zero", lanes == 0),
            ("positive", lanes > 0),
        )
        if seen.any()
    ]


def _index(stream: str) -> Bins:
    def bins(o: Observation) -> Iterable[str]:
        packet = o.job.inputs.get(stream)
        if packet is None and stream in o.job.outputs:
            packet = o.job.outputs[stream].expected
        if packet is None:
            return []
        lanes = packet >> np.arange(0, 8, 2, dtype=np.uint8) & 3
        return {f"lane {lane}, index {value}" for lane in range(4) for value in np.unique(lanes[:, lane])}

    return bins


def _ties(o: Observation) -> Iterable[str]:
    """Name how many of a window's four values share its maximum."""
    if "out_index" not in o.job.outputs:
        return []
    a = o.job.arguments
    pixels = o.job.inputs["in_r"].view("<i2").reshape(a["groups"], a["height"] // 2, 2, a["width"] // 2, 2, 4)
    windows = pixels.transpose(0, 1, 3, 5, 2, 4).reshape(-1, 4)
    equal = (windows == windows.max(axis=1, keepdims=True)).sum(axis=1)
    return {f"{n} equal" for n in np.unique(equal)}


def _stalls(stream: str) -> Bins:
    def bins(o: Observation) -> Iterable[str]:
        moves = stream in o.job.inputs or stream in o.job.outputs
        return [o.stalls.get(stream, Stall()).kind] if moves and o.job.status == 0 else []

    return bins


def _events(o: Observation) -> Iterable[str]:
    return [e for e in o.events if e in EVENTS]


def _resets(o: Observation) -> Iterable[str]:
    return [e.removeprefix("reset: ") for e in o.events if e.startswith("reset: ")]


def _points(kernel: Design) -> dict[str, tuple[Iterable[str], Bins]]:
    """Return the cover points of a kernel: name to (bins, what a job hits)."""
    arguments = {r.name: r for r in kernel.arguments}
    points: dict[str, tuple[Iterable[str], Bins]] = {}
    for name, register in arguments.items():
        points[f"illegal_{name}"] = (_illegal_bins(register), _illegal(register))
        if name not in ("shift", "mode"):
            points[f"size_{name}"] = (_size_bins(register), _size(register))
    if "shift" in arguments:
        shifts = [str(s) for s in range(arguments["shift"].maximum + 1)]
        points["shift"] = (shifts, lambda o: [str(o.job.arguments["shift"])])
    if "mode" in arguments:
        points["mode"] = (
            [g.name for g in Gate],
            lambda o: [] if o.job.status else [Gate(o.job.arguments["mode"]).name],
        )
        kinds = [f"{g.name.lower()}, {k}" for g in Gate if g.takes_mask for k in ("all 0", "mixed", "all 1")]
        points["mask"] = (kinds, _mask)
    points["values"] = (("saturated low", "saturated high", "negative", "zero", "positive"), _values)
    for stream in kernel.streams:
        if stream.endswith("_index"):
            lanes = [f"lane {lane}, index {value}" for lane in range(4) for value in range(4)]
            points[stream] = (lanes, _index(stream))
        points[f"stall_{stream}"] = (KINDS, _stalls(stream))
    if "out_index" in kernel.streams:
        points["ties"] = ([f"{n} equal" for n in (1, 2, 3, 4)], _ties)
    phases = [p for p in PHASES if "in_w" in kernel.streams or p != "loading weights"]
    points["reset"] = ([*phases, "done unread"], _resets)
    points["events"] = (EVENTS, _events)
    return points


class Coverage:
    """Collects the coverage of this simulation."""

    def __init__(self) -> None:
        """Start with no kernel seen."""
        self._samplers: dict[str, Callable[[Observation], None]] = {}

    def sample(self, job: Job, stalls: Mapping[str, Stall], events: frozenset[str]) -> None:
        """Count what a job exercised."""
        if job.kernel not in self._samplers:
            self._samplers[job.kernel] = _sampler(component(job.kernel))
        self._samplers[job.kernel](Observation(job, stalls, events))

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


def _sampler(kernel: Design) -> Callable[[Observation], None]:
    def sample(observation: Observation) -> None:
        """Be sampled by the points around it."""

    for name, (bins, hit) in _points(kernel).items():
        point = CoverPoint(
            f"{kernel.name}.{name}",
            xf=lambda observation, hit=hit: set(hit(observation)),
            rel=lambda seen, bin_: bin_ in seen,
            bins=list(bins),
            inj=False,
        )
        sample = point(sample)
    return sample
