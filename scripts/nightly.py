"""`make nightly`: everything under a new seed, on many workers, and a page about it."""

import argparse
import os
import sys

from cocotb_tests.environment.run import seed_from
from host.component import OUT
from nightly.cluster import ClusterError, connected
from nightly.night import RunningError, alone, conclude, run_night, the_night
from nightly.revision import revision, today
from nightly.store import Store

RESULTS = OUT / "nightly"


def main() -> int:
    """Return 0 when all is green, 1 when not, 2 for bad input."""
    parser = argparse.ArgumentParser(prog="make nightly", description=__doc__)
    parser.add_argument("--profile", default="night")
    parser.add_argument("--scheduler")
    parser.add_argument("--cifar10")
    parser.add_argument("--accept", action="store_true", help="let the cycles of this night be the new measure")
    given = parser.parse_args()
    text = os.environ.get("SEED")
    store = Store(RESULTS / "results.sqlite")
    try:
        seed = seed_from(text) if text else None
        night = the_night(store, given.profile, revision(), today(), seed, given.cifar10)
        print(f"night {night.id}: {len(night.units)} units, seed {night.seed}, revision {night.revision}")
        print(f"repeat with: make nightly PROFILE={night.profile} SEED={night.seed}")
        for line in night.left_out:
            print(f"left out: {line}")
        with alone(RESULTS, night):
            with connected(given.scheduler) as client:
                run_night(client, store, night, RESULTS)
            verdict = conclude(store, night, RESULTS, accept=given.accept)
    except (ValueError, ClusterError, RunningError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    finally:
        store.close()
    reasons = verdict.reasons()
    for reason in reasons:
        print(f"FAIL: {reason}", file=sys.stderr)
    passed = len(verdict.results) - len(verdict.failed)
    print(f"{'RED' if reasons else 'GREEN'}: {passed} of {len(night.units)} units passed")
    print(f"wrote {RESULTS / 'index.html'}, junit.xml and night.json beside it")
    return 1 if reasons else 0


if __name__ == "__main__":
    sys.exit(main())
