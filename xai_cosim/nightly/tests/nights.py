# SPDX-License-Identifier: Apache-2.0
"""Nights of the tests: profiles of small units, run by the command line in a folder of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from xai_cosim.workspace import ROOT

UNITS = "xai_cosim.nightly.tests.units"


def unit(name: str, *words: object, minutes: float = 1.0, module: str = UNITS) -> dict[str, object]:
    """Return the entry of a unit that runs a module with words."""
    return {"kind": "command", "name": name, "run": [module, *map(str, words)], "minutes": minutes}


def write_profile(path: Path, units: Sequence[Mapping[str, object]], minutes: float = 5.0) -> Path:
    """Write a profile."""
    path.write_text(yaml.safe_dump({"minutes": minutes, "units": [dict(u) for u in units]}))
    return path


def nightly(out: Path, profile: Path | str, *words: str, seed: str = "1") -> "subprocess.CompletedProcess[str]":
    """Run a night by its command line, all results below `out`."""
    return subprocess.run(
        [sys.executable, "-m", "scripts.nightly", "--profile", str(profile), *words],
        cwd=ROOT,
        env={**os.environ, "OUT": str(out), "SEED": seed},
        capture_output=True,
        text=True,
        check=False,
    )


def told(out: Path) -> dict[str, Any]:
    """Return what the last night's JSON says."""
    found: dict[str, Any] = json.loads((out / "nightly" / "night.json").read_text())
    return found
