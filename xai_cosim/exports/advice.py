# SPDX-License-Identifier: Apache-2.0
"""Advice on an export that is exact: does it still work where its registers do not start at 0?

In an FPGA they do. Where they need not (an ASIC, a reset of one region), a register without reset that matters is a bug
that waits.
"""

from collections.abc import Collection
from dataclasses import replace

from xai_cosim.exports.check import FREE, MadeJobs, run_kind
from xai_cosim.sim import power_up
from xai_cosim.sim.build import build

JOBS, RUNS = 3, 40
"""Jobs of a run, and runs at most of the search for the registers that matter."""
NAMED = 8
"""Registers that the advice names."""


def advice(made: MadeJobs, limit: str = "") -> str:
    """Return what goes wrong with random registers at the start, and which of them matter; empty where nothing does."""
    some = replace(made, folders=made.folders[:JOBS])

    def passes(names: Collection[str]) -> bool:
        return not run_kind(some, FREE, limit=limit, power_up=names, recorded=False).failures

    found = run_kind(some, FREE, limit=limit, power_up="random", recorded=False).failures
    if not found:
        return ""
    names = [v.name for v in power_up.variables(build(made.design)) if not v.is_memory]
    guilty = power_up.culprits(passes, names, RUNS)
    more = f" and {len(guilty) - NAMED} more" if len(guilty) > NAMED else ""
    which = f"what matters is {', '.join(guilty[:NAMED])}{more}" if guilty else "no few registers explain it"
    return f"with random registers at the start it fails, {found[0]}; {which}"
