# SPDX-License-Identifier: Apache-2.0
"""Measures what a bench reaches of a design's lines and toggles: a build that counts them, and a run of its own."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from xai_cosim.ipxact.design import Design
from xai_cosim.sim.build import COVERAGE, FAST
from xai_cosim.sim.run import simulate


def measure(design: Design, modules: str, file: Path, *, seed: int, variables: Mapping[str, str]) -> list[str]:
    """Run test modules on a design, write what they reached to a file of Verilator's, and return their failures."""
    file.parent.mkdir(parents=True, exist_ok=True)
    return simulate(
        design,
        modules,
        seed=seed,
        variables=variables,
        plusargs=[f"+verilator+coverage+file+{file}"],
        options=replace(FAST, extra=COVERAGE),
    )
