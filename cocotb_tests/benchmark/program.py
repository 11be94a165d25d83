# SPDX-License-Identifier: Apache-2.0
"""The program of the bare loop: jobs as lines of register writes and packets, their data in a file beside it."""

from collections.abc import Iterable
from pathlib import Path

from xai_cosim.ipxact.design import CTRL, Design
from xai_cosim.jobs.job import Job

LIMIT = 100_000
"""Cycles without a beat after which the bare loop gives up."""


def write_program(design: Design, jobs: Iterable[Job], folder: Path) -> None:
    """Write `program` (lines that bare.cpp describes) and `packets` (the inputs' bytes, one after another)."""
    lines, offset, routed = [], 0, 0
    with (folder / "packets").open("wb") as packets:
        for job in jobs:
            window = design.windows[job.kernel]
            if design.routes[job.kernel] != routed:
                routed = design.routes[job.kernel]
                lines.append(f"write {design.registers['ROUTE'].offset} {routed}")
            for stream in design.streams.values():
                beats = job.beats().get(stream.name, 0)
                lines.append(f"load {stream.name} {int(stream.is_input)} {beats} {stream.bytes} {offset}")
                if stream.is_input and beats:
                    offset += packets.write(job.inputs[stream.name].tobytes())
            for register in design.kernel(job.kernel).arguments:
                lines.append(f"write {window + register.offset} {job.arguments[register.name] & 0xFFFFFFFF}")
            lines.append(f"write {window + CTRL.OFFSET} {CTRL.AP_START}")
            status = window + design.kernel(job.kernel).registers["AP_RETURN"].offset
            lines.append(f"run {LIMIT} {window + CTRL.OFFSET} {CTRL.AP_DONE} {status}")
    (folder / "program").write_text("\n".join(lines) + "\n")
