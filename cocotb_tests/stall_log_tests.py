# SPDX-License-Identifier: Apache-2.0
"""Imported into a simulation first, writes down the seed of each stall pattern that any bench has drawn.

The file is named by STALL_LOG, a line a job and stream.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import cocotb
from cocotb.handle import HierarchyObject

from xai_cosim.jobs.job import Job
from xai_cosim.sim.stall import Stall
from xai_cosim.sim.streams import Streams

LOG = Path(os.environ["STALL_LOG"])
DRAWN = (Stall.random(0.5).kind, Stall.bursts(1).kind)
_load = Streams.load


def _logged(streams: Streams, job: Job, last: Mapping[str, Sequence[int]] | None = None) -> None:
    with LOG.open("a") as file:
        for name, pattern in streams.patterns.items():
            if pattern.kind in DRAWN:
                print(streams.stall_seed(name, job), file=file)
    _load(streams, job, last)


Streams.load = _logged  # type: ignore[assignment, method-assign]


@cocotb.test()
async def log_is_empty(dut: HierarchyObject) -> None:
    """The log begins empty, before the benches that follow."""
    LOG.write_text("")
