# SPDX-License-Identifier: Apache-2.0
"""Benches of the environment's own hardware: a few modules without a design, built once and found again."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from cocotb_tools import config
from cocotb_tools.runner import get_runner

from xai_cosim.sim import HDL, tools
from xai_cosim.sim.build import COVERAGE, HEADERS, MODELS, digest_of, made_once
from xai_cosim.sim.checkers import CHECKER_DPI, CHECKER_FUNCTIONS

SIM = HDL / "sim"
CYCLES = (SIM / "axis_dpi_pkg.sv", SIM / "axis_watch.sv")
"""What counts the cycles that reports name."""
CYCLE_DPI = SIM / "axis_dpi.cpp"
TIMESCALE = ("1ns", "1ps")


def verilated(
    top: str, sources: Sequence[Path], programs: Sequence[Path] = (), functions: Sequence[str] = (),
    coverage: bool = False,
) -> Path:  # fmt: skip
    """Return the folder of a model under Verilator; Python calls `functions` besides those of checkers and cycles."""
    programs = [CYCLE_DPI, CHECKER_DPI, *programs]
    called = ("axis_now", *CHECKER_FUNCTIONS, *functions)
    public = written(f"{top}.vlt", f'`verilator_config\npublic_flat_rw -module "{top}" -var "*"\n')
    options = ["--no-timing", "-Wno-fatal", "--no-public-flat-rw", str(public), *map(str, programs)]
    options += [word for name in called for word in ("-LDFLAGS", f"-Wl,--export-dynamic-symbol={name}")]
    options += COVERAGE if coverage else ()
    return _built("verilator", top, top, [*CYCLES, *sources], [*programs, *HEADERS], options)


def compiled(top: str, sources: Sequence[Path]) -> Path:
    """Return the folder of a model under Icarus, which knows X."""
    version = subprocess.run(["iverilog", "-V"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
    return _built("icarus", top, "sim.vvp", sources, (), ["-DSIMULATION_4STATE"], version)


def written(name: str, text: str) -> Path:
    """Return a generated source, whose place does not change."""
    path = MODELS / name
    if not path.exists() or path.read_text() != text:
        MODELS.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return path


def _built(
    simulator: str, top: str, program: str, sources: Sequence[Path], beside: Sequence[Path], options: Sequence[str],
    *version: str,
) -> Path:  # fmt: skip
    def make(partial: Path) -> None:
        # the wheel's precompiled header takes this, as in the models of designs
        with tools.building({"MAKEFLAGS": " -- CFG_CXXFLAGS_PCH_I=-include"}):
            get_runner(simulator).build(
                sources=sources, hdl_toplevel=top, build_args=options, build_dir=partial, timescale=TIMESCALE,
                log_file=partial / "build.log",
            )  # fmt: skip

    key = digest_of([*sources, *beside], [str(config.libs_dir), *version, *options, *map(str, sources)])
    return made_once(MODELS / f"{top}-{simulator}-{key}", program, make)


def run(
    simulator: str, model: Path, top: str, module: str, folder: Path, variables: Mapping[str, str],
    plusargs: Sequence[str] = (), seed: int | None = None,
) -> str:  # fmt: skip
    """Run the cocotb tests of a module in a folder; return what the simulator printed."""
    log = folder / "log"
    get_runner(simulator).test(
        test_module=module, hdl_toplevel=top, hdl_toplevel_lang="verilog", build_dir=model, test_dir=folder,
        results_xml=str(folder / "results.xml"), timescale=TIMESCALE, log_file=log, plusargs=plusargs, seed=seed,
        extra_env={"COCOTB_LOG_LEVEL": "WARNING", **variables},
    )  # fmt: skip
    return log.read_text()
