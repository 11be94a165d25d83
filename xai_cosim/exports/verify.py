# SPDX-License-Identifier: Apache-2.0
"""Verifies an export as a command line does: tells what it does, what came of it, and how to repeat it."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from xai_cosim.command import FAIL, PASS, jobs_from, seed_from
from xai_cosim.exports.advice import advice
from xai_cosim.exports.check import DEFAULT_JOBS, kinds_of, made_jobs, run_kind, write_results
from xai_cosim.exports.met import line, missing, stall_bins
from xai_cosim.ipxact.design import Design
from xai_cosim.workspace import OUT, display, make_room


def summary(design: Design) -> str:
    """Return what was read of an export, in a line."""
    streams = [f"{s.name} {s.width} bits {'in' if s.is_input else 'out'}" for s in design.streams.values()]
    memories = [f"{port.name} {port.data_bits} bits" for port in design.memories.values()]
    return f"{design.name} ({design.tool or 'tool unknown'}): control by {design.control}; " + (
        ", ".join([*streams, *memories]) or "no data ports"
    )


def verify(
    export: str, model: str, again: Callable[[int, int], str], *, seed: str = "", jobs: str = "", limit: str = ""
) -> int:
    """Run an export under a model and print what comes of it; return the exit code.

    `again` returns the command that does this once more, with a seed and a number of jobs.
    """
    drawn, count = seed_from(seed), jobs_from(jobs or str(DEFAULT_JOBS))
    repeat = again(drawn, count)
    print(f"seed {drawn}; repeat with: {repeat}", flush=True)
    with made_jobs(Path(export), Path(model), drawn, count, limit) as made:
        print(f"{summary(made.design)}\n{count} jobs of {Path(model).name} fit it", flush=True)
        path = OUT / "exports" / made.design.name / "results.xml"
        told = path.with_name("report.json")
        make_room(path, told)
        results = []
        kinds = kinds_of(made.design)
        for number, kind in enumerate(kinds, 1):
            results.append(run_kind(made, kind, limit=limit, repeat=repeat))
            print(f"{number} of {len(kinds)}: {results[-1].line()}", flush=True)
        stalls = stall_bins(made.design, (met for result in results for met in result.stalls))
        if not any(result.failures for result in results):
            print(f"coverage: {line(stalls, made.values)}", flush=True)
            if advised := advice(made, limit):
                print(f"advice: {advised}", flush=True)
    write_results(made.design, results, path)
    report = {
        "export": export,
        "model": model,
        "seed": drawn,
        "tool": made.design.tool,
        "repeat": repeat,
        "runs": [asdict(result) for result in results],
        "not_met": missing(stalls, made.values),
    }
    told.write_text(json.dumps(report, indent=2) + "\n")
    bad = [result for result in results if result.failures]
    compared = sum(result.compared for result in results)
    print(f"wrote {display(path)} and report.json beside it")
    if bad:
        print(f"FAIL: {len(bad)} of {len(results)} kinds of runs; repeat with: {repeat}")
        return FAIL
    print(f"PASS: {made.design.name}, {compared:,} values compared in {sum(r.jobs for r in results)} jobs, 0 differ")
    return PASS
