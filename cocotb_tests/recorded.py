# SPDX-License-Identifier: Apache-2.0
"""What the streams of a design do in the jobs of transport_tests.py, to compare one way of simulating with another."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from host.designs import open_design
from xai_cosim.sim.build import BuildOptions
from xai_cosim.sim.run import simulate

Recorded = Mapping[str, NDArray[Any]]
"""Packets, the cycle of each beat, and cycles of the jobs, by their names."""


def recorded(design: str, seed: int, file: Path, transport: str = "bulk", plusargs: Sequence[str] = ()) -> Recorded:
    """Run the jobs and return what was written to the file; AssertionError where a test fails."""
    failures = simulate(
        open_design(design),
        "cocotb_tests.transport_tests",
        seed=seed,
        variables={"RECORD": str(file)},
        options=BuildOptions(transport=transport),
        plusargs=plusargs,
    )
    assert not failures, f"{file.stem}: {failures}"
    with np.load(file, allow_pickle=False) as arrays:
        return {key: arrays[key] for key in arrays.files}


def require_equal(one: Recorded, other: Recorded) -> None:
    """Raise AssertionError, which names the first difference."""
    assert one.keys() == other.keys()
    different = [key for key in one if not np.array_equal(one[key], other[key])]
    assert not different, f"first of {len(different)} differences: {different[0]}"
