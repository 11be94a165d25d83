# SPDX-License-Identifier: Apache-2.0
"""Lines and toggles of an export's sources that the jobs of a user's model reach."""

import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from xai_cosim.command import FAIL, PASS, jobs_from, seed_from
from xai_cosim.coverage.code import Hits, merge, text, write
from xai_cosim.coverage.measure import COUNTED, counted_into
from xai_cosim.exports.check import DEFAULT_JOBS, kinds_of, made_jobs, run_kind
from xai_cosim.ipxact.design import Design
from xai_cosim.workspace import OUT, display, make_room


def cover(
    export: str, model: str, again: Callable[[int, int], str], *, seed: str = "", jobs: str = "", limit: str = ""
) -> int:
    """Print what jobs reach of an export's sources, which are written as a page; return 1 where the export fails.

    `again` as of `verify`. Nothing is too little: what should be reached is the user's to judge.
    """
    drawn, count = seed_from(seed), jobs_from(jobs or str(DEFAULT_JOBS))
    repeat = again(drawn, count)
    print(f"seed {drawn}; repeat with: {repeat}", flush=True)
    with made_jobs(Path(export), Path(model), drawn, count, limit) as made, tempfile.TemporaryDirectory() as scratch:
        page = OUT / "exports" / made.design.name / "code.html"
        make_room(page, page.with_suffix(".txt"))
        files, kinds = list[Path](), kinds_of(made.design)
        for number, kind in enumerate(kinds, 1):
            files.append(Path(scratch) / f"{kind}.dat")
            result = run_kind(made, kind, limit=limit, repeat=repeat, plusargs=counted_into(files[-1]), options=COUNTED)
            print(f"{number} of {len(kinds)}: {result.line()}", flush=True)
            if result.failures:
                print(f"FAIL: {made.design.name} fails, so nothing is counted; repeat with: {repeat}")
                return FAIL
        hits = reached(made.design, files)
    write(hits, page, root_of(made.design))
    print(f"{text(hits)}wrote {display(page)} and {display(page.with_suffix('.txt'))}")
    return PASS


def root_of(design: Design) -> Path:
    """Return the folder that all sources of a design are below."""
    return Path(os.path.commonpath([path.absolute().parent for path in (*design.files, *design.includes)]))


def reached(design: Design, files: Iterable[Path]) -> Hits:
    """Return what several runs have reached of a design's own sources, by files of Verilator's."""
    root = root_of(design)
    own = tuple(str(path.absolute().relative_to(root)) for path in (*design.files, *design.includes))
    return merge(((file, root) for file in files), own)
