# SPDX-License-Identifier: Apache-2.0
"""`make locate-proof`: plant bugs of known lines, and see where `make locate` ranks these lines."""

import json
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from cocotb_tests.guilty.proof import BUGS, SETS, Ranked, rank_kernel, shares
from xai_cosim.command import CommandLine, command, one_of, seed_from
from xai_cosim.locate.locate import seconds_from
from xai_cosim.workspace import OUT, make_room

RESULTS = OUT / "locate_proof.json"


def _is_of(name: str, one: Ranked) -> bool:
    return one.of_set == name


KINDS: dict[str, Callable[[Ranked], bool]] = {
    "all": lambda one: True,
    **{name: partial(_is_of, name) for name in SETS},
    "a change undoes it": lambda one: one.exact,
    "no change undoes it": lambda one: not one.exact,
    "not of open, no change undoes it": lambda one: one.of_set != "open" and not one.exact,
}


def _tables(found: Sequence[Ranked]) -> list[Table]:
    bugs = Table(title="guilty lines: chance to be among the first 1, 3, 5")
    for name in ("kernel", "bug", "set", "fails by", "undone", "first 1/3/5", "without those", "first", "tried", "s"):
        bugs.add_column(name)
    for one in found:
        words = [one.bug.kernel, one.bug.what, one.of_set, one.kind or "does not fail"]
        words += ["yes" if one.exact else "", shares([one.tops]), shares([one.without]), one.first]
        bugs.add_row(*words, f"{one.tried:,}", f"{one.seconds:.1f}")
    summary = Table(title="first 1/3/5")
    for name in ("bugs", "number", "all changes", "without those that undo"):
        summary.add_column(name)
    for name, holds in KINDS.items():
        some = [one for one in found if one.found and holds(one)]
        summary.add_row(name, str(len(some)), shares(one.tops for one in some), shares(one.without for one in some))
    return [bugs, summary]


def main() -> int:
    """Return 0 where every bug makes a job fail, 1 otherwise, 2 for bad input; results are written bug by bug."""
    line = CommandLine("locate-proof", __doc__)
    line.variable("KERNEL")
    line.variable("SECONDS")
    given = line.parse_args()
    kernels = list(dict.fromkeys(bug.kernel for bug in BUGS))
    if given.kernel:
        kernels = [one_of("KERNEL", given.kernel, tuple(kernels))]
    seed = seed_from(os.environ.pop("SEED", ""))
    make_room(RESULTS)
    print(f"seed {seed}", flush=True)
    found: list[Ranked] = []
    for kernel in kernels:
        with tempfile.TemporaryDirectory(prefix="xai-cosim-") as folder:
            bugs = [bug for bug in BUGS if bug.kernel == kernel]
            for one in rank_kernel(kernel, bugs, Path(folder), seed, seconds_from(given.seconds), print):
                found.append(one)
                RESULTS.write_text(json.dumps([asdict(each) for each in found], indent=2) + "\n")
                words = f"{shares([one.tops])}{', undone' if one.exact else ''}; {one.kind or 'does not fail'}"
                print(f"{kernel}, {one.bug.what}: {words}; {one.seconds:.1f} s", flush=True)
    console = Console(width=None if Console().is_terminal else 200)
    for table in _tables(found):
        console.print(table)
    silent = [one for one in found if not one.found]
    seconds = sum(one.seconds for one in found) / max(len(found), 1)
    print(f"{len(found)} bugs, {len(silent)} fail no job, {seconds:.1f} s of processor time each; wrote {RESULTS}")
    return 1 if silent else 0


if __name__ == "__main__":
    command(main)
