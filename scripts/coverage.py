"""`make coverage`: line and toggle coverage of the RTL under all benches, as text and HTML."""

import argparse
import os
import sys

from cocotb_tests.code_coverage import measure, measure_checkers
from cocotb_tests.environment.run import jobs_from, seed_from
from cocotb_tests.under_test import DESIGNS
from host.component import OUT, ROOT
from reports.code_coverage import LINE_KINDS, merge, page, share, text

RESULTS = OUT / "coverage"
HAND_WRITTEN, EXPORTED = "rtl/", "hls_export/"
REPORTED, NOT = (HAND_WRITTEN, EXPORTED), "rtl/sim/"
LEAST_PERCENT = 95
"""Lines of the hand-written RTL that the benches have to reach."""


def main() -> int:
    """Return 0 when the benches pass and reach enough, 1 when not, 2 for bad input."""
    argparse.ArgumentParser(prog="make coverage", description=__doc__).parse_args()
    try:
        seed, jobs = seed_from(os.environ.get("SEED")), jobs_from(os.environ.get("JOBS"))
    except ValueError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"seed {seed}; repeat with: make coverage SEED={seed} JOBS={jobs}")
    print("protocol checkers", flush=True)
    RESULTS.mkdir(parents=True, exist_ok=True)
    files = measure_checkers(RESULTS)
    for number, design in enumerate(DESIGNS, 1):
        print(f"{number} of {len(DESIGNS)}: {design}", flush=True)
        files.append(RESULTS / f"{design}.dat")
        failures = measure(design, files[-1], seed=seed, jobs=jobs)
        if failures:
            print("\n".join([*failures, f"repeat with: make test KERNEL={design} SEED={seed}"]), file=sys.stderr)
            return 1
    hits = {p: n for p, n in merge(files, ROOT).items() if p.file.startswith(REPORTED) and not p.file.startswith(NOT)}
    (RESULTS / "code.txt").write_text(text(hits))
    (RESULTS / "code.html").write_text(page(hits, ROOT))
    lines = share(hits, LINE_KINDS, HAND_WRITTEN)
    print(f"{text(hits)}\nhand-written RTL: lines {lines}; exports: lines {share(hits, LINE_KINDS, EXPORTED)}")
    print(f"wrote {RESULTS / 'code.html'} and {RESULTS / 'code.txt'}")
    if lines.percent < LEAST_PERCENT:
        print(f"FAIL: {lines} of the hand-written lines, at least {LEAST_PERCENT} % are due", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
