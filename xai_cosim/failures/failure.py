# SPDX-License-Identifier: Apache-2.0
"""What a failure record says of a job in words, and where records are kept."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from xai_cosim.command import make_command
from xai_cosim.failures.diagnosis import UNKNOWN, Diagnosis
from xai_cosim.failures.first import First
from xai_cosim.workspace import IN_CHECKOUT, OUT, display

FAILURES = OUT / "failures"
MODEL_FILE = "MODEL_FILE"
"""Names, in a simulation, the file of the user's model that jobs are made by."""
PAGE = "index.html"
"""In a record's folder."""


def failures_folder() -> Path | None:
    """Return where records go: FAILURES where it is set, out/failures otherwise; None for FAILURES=off."""
    chosen = os.environ.get("FAILURES")
    return None if chosen == "off" else Path(chosen) if chosen else FAILURES


def folder_of(failure: str) -> Path:
    """Return the folder of a record, given its id or its path."""
    return Path(failure) if "/" in failure else (failures_folder() or FAILURES) / failure


@dataclass(frozen=True)
class Failure:
    """What failure.json holds."""

    id: str
    kind: str
    """As of a `FailedJob`."""
    message: str
    violations: tuple[str, ...]
    """Of protocols, in the job: "rule at port, cycle number"."""
    design: str
    path: str
    """What the design was opened from."""
    power_up: str
    """What its registers and memories started with, as of `simulate`."""
    waived: tuple[str, ...]
    """What checkers were told not to report, as of `simulate`."""
    kernel: str
    job: str
    phase: str
    """Of a network: the first part of the job's name; empty for a job that stands alone."""
    layer: str
    arguments: Mapping[str, int]
    meanings: Mapping[str, str]
    """What arguments mean, in words, where that is known."""
    frac: int | None
    """Fraction bits of the tensor that is wrong, where the job knows them."""
    first: First
    wrong: int
    compared: int
    streams: Mapping[str, tuple[int, int]]
    """Beats moved and due."""
    diagnosis: tuple[Diagnosis, ...]
    seed: int
    before: int
    """Jobs that ran before it since reset and that the record holds."""
    forgotten: int
    """Jobs before those, that it does not hold."""
    resets: int
    """Resets of the design until then."""
    earlier: int
    """Jobs that ran before the last of them, which the record does not hold either."""
    cut: str
    """The job that the last reset ended and how far it had come, in words; empty where none was under way."""
    transport: str
    files: tuple[str, ...]
    design_hash: str
    versions: Mapping[str, str]
    run: str
    """The command that repeats the whole run in which the job failed; empty where it is not known."""
    model_file: str = ""
    """The file of a user's model that the job was made by; empty where there is none."""

    @property
    def command(self) -> str:
        """The command that repeats the job."""
        return make_command("replay", FAILURE=self.id) if IN_CHECKOUT else f"xai-cosim replay {self.id}"

    @property
    def with_waves(self) -> str:
        """The command that repeats the job and dumps its waves."""
        return f"{self.command} WAVES=1" if IN_CHECKOUT else f"{self.command} --waves"

    @property
    def cause(self) -> str:
        """What failures of one bug have in common, as far as a record tells: kind, kernel, what it looks like."""
        sure = [d.name for d in self.diagnosis if not d.doubt]
        broken = self.violations[0].rsplit(", cycle", 1)[0] if self.violations else ""
        words = "wrong values" if self.kind == "values" else self.message.split(": ")[-1]
        looks = broken or (sure[0] if sure else " or ".join(d.name for d in self.diagnosis)) or words
        return f"{self.kind}, {self.kernel}: {looks}"

    @property
    def element(self) -> str:
        """The first wrong element: kernel, stream, tensor and index."""
        f = self.first
        index = "" if f.element is None else f"[{', '.join(map(str, f.element))}]"
        return f"{self.kernel} {f.stream} {f.tensor}{index}".strip()

    def real(self, value: int | None) -> str:
        """Return an integer of the tensor in real units, in brackets; empty where the scale is not known."""
        known = value is not None and self.frac is not None
        return f" ({(value or 0) / 2 ** (self.frac or 0):g})" if known else ""

    def past(self) -> list[str]:
        """Return what the design had done before that a replay does not repeat, a line each."""
        lines = [f"{self.forgotten} earlier jobs since reset, which the record does not hold"] if self.forgotten else []
        if self.resets > 1:
            ended = f"; the last one ended {self.cut}" if self.cut else ""
            lines.append(f"{self.resets} resets, {self.earlier} jobs before the last one{ended}")
        return lines

    def lines(self) -> list[str]:
        """Return the few lines that a terminal shows."""
        f = self.first
        where = f"{self.kernel}, {self.phase} {self.layer}" if self.phase else f"{self.kernel}, job {self.job}"
        lines = [f"failure {self.id}: {self.kind}: {where}"]
        lines += [f"  broken  {violation}" for violation in self.violations]
        lines.append(f"  at      {f.place()}")
        if f.expected is not None:
            got = "nothing" if f.got is None else f"{f.got}{self.real(f.got)}"
            lines.append(f"  value   expected {f.expected}{self.real(f.expected)}, got {got}")
        if f.beat is not None:
            when = "" if f.cycle is None else f", cycle {f.cycle} after the packets were released"
            lines.append(f"  when    beat {f.beat}{when}")
        elif f.cycle is not None:
            lines.append(f"  when    cycle {f.cycle} after the packets were released")
        if self.kind == "values":
            lines.append(f"  wrong   {self.wrong} of {self.compared} values")
        else:
            lines.append(f"  error   {self.message}")
        looks = [f"  looks   {'perhaps ' if d.doubt else ''}like {d}" for d in self.diagnosis]
        lines += looks or [f"  looks   {UNKNOWN}"]
        lines += [f"  after   {line}" for line in self.past()]
        return [*lines, f"  repeat  {self.command}", f"  page    {display(folder_of(self.id) / PAGE)}"]
