# SPDX-License-Identifier: Apache-2.0
"""Lint: ruff, mypy and the import rules on the Python, Verilator on the hand-written RTL (waivers in rtl/lint.vlt)."""

import os
import subprocess
import sys
from pathlib import Path

from host.designs import TOP, open_design
from xai_cosim.command import command
from xai_cosim.sim import HDL, tools, trace
from xai_cosim.sim.build import GATED
from xai_cosim.sim.checkers import AXI4_SOURCES, CHECKER_SOURCES
from xai_cosim.workspace import ROOT


def main() -> int:
    """Run all linters; 1 when one of them complains."""
    python = [sys.executable, "-m"]
    sim = sorted((HDL / "sim").glob("*.sv"), key=lambda path: ("pkg" not in path.name, path.name))
    watch = [HDL / "sim" / name for name in ("axis_dpi_pkg.sv", "axis_watch.sv")]
    checks = [*watch, *CHECKER_SOURCES, *AXI4_SOURCES, ROOT / "cocotb_tests" / "faults" / "protocol_bench.sv"]
    verilator = ["verilator", "--lint-only", "-Wall", "--no-timing", str(ROOT / "rtl" / "lint.vlt")]
    commands = [
        [*python, "ruff", "check", "."],
        [*python, "mypy"],
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        [*verilator, "--top-module", "xai_top", *map(str, open_design(TOP).files)],
        [*verilator, f"-D{GATED}", "--top-module", "xai_top", *map(str, open_design(TOP).files)],
        [*verilator, "-Wno-MULTITOP", *map(str, sim)],
        [*verilator, "-Wno-MULTITOP", *map(str, trace.SOURCES)],
        [*verilator, "--top-module", "protocol_bench", *map(str, checks)],
    ]
    tools.require_programs()
    failed = 0
    for words in commands:
        print("lint:", " ".join(os.path.relpath(w, ROOT) if w.startswith("/") else w for w in words[:5]), flush=True)
        failed |= subprocess.run(words, cwd=ROOT, env=tools.environment(), check=False).returncode
    return int(failed != 0)


if __name__ == "__main__":
    command(main)
