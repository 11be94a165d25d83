# SPDX-License-Identifier: Apache-2.0
"""`make nightly`: everything under a new seed, on many workers, and a page about it."""

import os
import signal
import sys
from functools import partial
from pathlib import Path

from cocotb_tests.accelerator import REPLAY
from cocotb_tests.night import plan
from host import cifar10
from xai_cosim.command import FAIL, INTERRUPTED, PASS, CommandLine, command, make_command, seed_from, taken_switch
from xai_cosim.failures.drawn import WAVES, draw
from xai_cosim.nightly.cluster import connected
from xai_cosim.nightly.folders import Folders
from xai_cosim.nightly.night import alone, conclude, run_night, the_night, waiting
from xai_cosim.nightly.revision import revision, today
from xai_cosim.nightly.store import opened
from xai_cosim.nightly.unit import Result
from xai_cosim.workspace import OUT


def main() -> int:
    """Return 0 when all is green, 1 when not, 2 for bad input."""
    line = CommandLine("nightly", __doc__)
    line.variable("PROFILE", "night")
    line.variable("SCHEDULER")
    line.variable("CIFAR10")
    line.switch("ACCEPT")
    waves = taken_switch(WAVES, "1") == "1"
    given = line.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # is told like Ctrl-C
    folders = Folders(OUT)
    try:
        with opened(folders.nightly / "results.sqlite") as store:
            seed = seed_from(os.environ["SEED"]) if os.environ.get("SEED") else None
            if given.cifar10:
                cifar10.load_test(Path(given.cifar10))
            planned = partial(plan, given.profile, cifar10=given.cifar10 or None)
            with alone(folders):
                night = the_night(store, given.profile, planned, revision(), today(), seed)
                print(f"night {night.id}: {len(night.units)} units, seed {night.seed}, revision {night.revision}")
                again = make_command("nightly", PROFILE=night.profile, SEED=night.seed, CIFAR10=given.cifar10)
                print(f"repeat with: {again}", flush=True)
                not_run: dict[str, Result] = {}
                if waiting(store, night):
                    with connected(given.scheduler or None) as client:
                        not_run = run_night(client, store, night, folders)
                verdict = conclude(store, night, folders, accept=given.accept, not_run=not_run)
        if waves:
            left = [folders.failures / line.record for group in verdict.groups for line in group.lines if line.record]
            draw(left, (REPLAY[0], "--line", *REPLAY[1:]))
    except KeyboardInterrupt:
        print("interrupted: the same command goes on with what is left", file=sys.stderr)
        return INTERRUPTED
    reasons = verdict.reasons()
    for reason in reasons:
        print(f"FAIL: {reason}", file=sys.stderr)
    print(f"{'RED' if reasons else 'GREEN'}: {verdict.passed} of {len(night.units)} units passed")
    print(f"wrote {folders.nightly / 'index.html'}, junit.xml and night.json beside it")
    return FAIL if reasons else PASS


if __name__ == "__main__":
    command(main)
