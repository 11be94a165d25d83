# SPDX-License-Identifier: Apache-2.0
"""Measures what a bench reaches of a design's lines and toggles: a build that counts them, and a run of its own."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from xai_cosim.ipxact.design import Design
from xai_cosim.sim.build import COVERAGE, FAST
from xai_cosim.sim.run import simulate

COUNTED = replace(FAST, extra=COVERAGE)
"""A build that counts."""


def counted_into(file: Path) -> list[str]:
    """Return the arguments of a simulation that writes what it reached to a file of Verilator's."""
    file.parent.mkdir(parents=True, exist_ok=True)
    return [f"+verilator+coverage+file+{file}"]


def measure(design: Design, modules: str, file: Path, *, seed: int, variables: Mapping[str, str]) -> list[str]:
    """Run test modules on a design, write what they reached to a file of Verilator's, and return their failures."""
    return simulate(design, modules, seed=seed, variables=variables, plusargs=counted_into(file), options=COUNTED)
