# SPDX-License-Identifier: Apache-2.0
"""`make formal`: prove the hand-written RTL; `make formal-proof`: see each property fail on a planted bug."""

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

from cocotb_tests.faults.properties import BUGS, search
from cocotb_tests.proofs import PROOFS
from xai_cosim.command import CommandLine, command
from xai_cosim.mutation.proofs import SECONDS, names, run


def main() -> int:
    """Return 0 when all is proven, or every bug found."""
    line = CommandLine("formal", __doc__)
    line.add_argument("--planted", action="store_true")
    return _report(_planted() if line.parse_args().planted else _proofs())


def _proofs() -> Iterable[tuple[bool, str, str]]:
    for proof in PROOFS:
        verdict = run(proof)
        ending = f"failed: {', '.join(verdict.failed)}" if verdict.failed else verdict.log[-2000:]
        words = f"{proof.module}: {len(names(proof.module))} properties, {verdict.seconds:.0f} s"
        if verdict.undecided:
            ending = f"undecided: no end after {SECONDS:.0f} s of processor time, and no counterexample"
        yield verdict.proven, words, "" if verdict.proven else ending


def _planted() -> Iterable[tuple[bool, str, str]]:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for bug, verdict in zip(BUGS, pool.map(search, BUGS), strict=True):
            found = bug.finds in verdict.failed
            words = f"{bug.module}: {bug.finds}, {verdict.seconds:.0f} s: {bug.old.strip()!r} -> {bug.new.strip()!r}"
            yield found, words, "" if found else f"not found\n{verdict.log[-2000:]}"


def _report(results: Iterable[tuple[bool, str, str]]) -> int:
    bad = 0
    for good, words, ending in results:
        bad += not good
        print("ok  " if good else "FAIL", words, ending, flush=True)
    return int(bad > 0)


if __name__ == "__main__":
    command(main)
