"""`make mutants`: would the tests notice a fault? Small faults in a design, and how many of them a test fails on."""

import argparse
import sys

from cocotb_tests.environment.run import seed_from
from cocotb_tests.environment.tools import ToolError
from cocotb_tests.under_test import DESIGNS
from host.component import ROOT
from mutation.campaign import CampaignError
from mutation.report import publish
from mutation.rtl import campaign

OUT = ROOT / "out" / "mutants"
MAX_COUNT = 100_000


def _count(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) <= MAX_COUNT:
        raise ValueError(f"N={text}: a number of mutants is a whole number from 1 to {MAX_COUNT}")
    return int(text)


def main() -> int:
    """Return 0 when each score reaches its goal, 1 when one does not, 2 for bad input."""
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("--kernel")
    parser.add_argument("--count", default="200")
    parser.add_argument("--seed", default="1")
    given = parser.parse_args()
    try:
        if given.kernel is not None and given.kernel not in DESIGNS:
            raise ValueError(f"KERNEL={given.kernel}: allowed are {', '.join(DESIGNS)}")
        count, seed = _count(given.count), seed_from(given.seed)
    except ValueError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    reached = True
    for design in [given.kernel] if given.kernel else DESIGNS:
        try:
            mutants, verdicts, folder = campaign(design, count, seed, OUT)
        except (CampaignError, ToolError) as error:
            print(f"error: {error}", file=sys.stderr)
            return 2
        reached &= publish(design, mutants, verdicts, seed, folder)
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
