# SPDX-License-Identifier: Apache-2.0
"""The first thing that was wrong with a job: a value, a beat, a broken rule, or the control port."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from xai_cosim.jobs.job import Job, compare_received, place_of
from xai_cosim.jobs.ran import StreamRecord

CONTROL = "s_axi_control"


@dataclass(frozen=True)
class First:
    """The first thing that was wrong. `cycle` counts from the cycle in which the packets were released."""

    stream: str
    tensor: str = ""
    element: tuple[int, ...] | None = None
    expected: int | None = None
    got: int | None = None
    beat: int | None = None
    lane: int | None = None
    cycle: int | None = None

    def place(self) -> str:
        """Return where it is, in words."""
        if self.tensor == "":
            return self.stream
        words = f"{self.stream}: tensor {self.tensor}"
        if self.element is None:
            return f"{words}, {'a padding lane' if self.got is not None else 'its end'}"
        return f"{words}, {place_of(self.element)}"


def _at(record: StreamRecord, beat: int, released: int) -> int | None:
    return int(record.cycles[beat]) - released if 0 <= beat < min(len(record.cycles), record.moved) else None


def _element(job: Job, stream: str, beat: int) -> tuple[int, ...] | None:
    layout = job.outputs[stream].layout
    return layout.locate(beat, 0) if beat < layout.beats else None


def _misplaced(job: Job, stream: str, record: StreamRecord) -> list[int]:
    """Return the beats with TLAST that must have none, and those without it that must."""
    return sorted({*np.flatnonzero(record.last[: record.moved]).tolist()} ^ {*job.marked(stream, record.due)})


def first_wrong(job: Job, streams: Mapping[str, StreamRecord], released: int, kind: str) -> First:
    """Return the first wrong value, the first missing or misplaced beat, or the control port.

    `released` is the cycle in which the packets were released.
    """
    found = []
    for stream, output in job.outputs.items():
        record = streams[stream]
        came = record.data[: record.moved]
        mismatch = compare_received(job, stream, came).first
        if mismatch is not None:
            cycle = _at(record, mismatch.beat, released)
            found.append(First(**mismatch.as_dict(), cycle=cycle))
        elif kind == "tlast" and (odd := _misplaced(job, stream, record)):
            beat = odd[0]
            found.append(
                First(stream, output.tensor, _element(job, stream, beat), beat=beat, cycle=_at(record, beat, released))
            )
        elif record.moved != record.due:  # the cycle is that of the last beat that did come
            beat = record.moved if record.moved < record.due else len(output.expected)
            element = _element(job, stream, beat)
            due = output.lanes(output.expected[beat : beat + 1])
            value = int(due[0, 0]) if len(due) else None
            found.append(
                First(
                    stream,
                    output.tensor,
                    element,
                    value,
                    None,
                    beat,
                    0,
                    _at(record, min(record.moved, record.due) - 1, released),
                )
            )
    return min(found, key=_order, default=First(CONTROL))


def first_violation(violation: str, released: int) -> First:
    """Return the port and cycle of a protocol violation: "rule at design.port, cycle number".

    >>> first_violation("AXI4STREAM_ERRM_TDATA_STABLE at fir.out_r, cycle 120", 100)
    First(stream='out_r', tensor='', element=None, expected=None, got=None, beat=None, lane=None, cycle=20)
    """
    found = re.search(r" at ([\w.]+), cycle (\d+)", violation)
    return First(CONTROL) if found is None else First(found[1].rsplit(".", 1)[-1], cycle=int(found[2]) - released)


def _order(first: First) -> tuple[bool, float]:
    """Wrong values before missing beats, then by time."""
    return first.got is None, float("inf") if first.cycle is None else first.cycle
