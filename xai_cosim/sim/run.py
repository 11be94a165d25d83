# SPDX-License-Identifier: Apache-2.0
"""Runs cocotb tests on a built model and turns their results into one verdict."""

import os
import shutil
import tempfile
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from cocotb_tools.runner import get_runner

from xai_cosim.command import MAX_SEED, one_of, require_room
from xai_cosim.ipxact.design import Design
from xai_cosim.ipxact.export import open_export
from xai_cosim.limits import OVER, cpu_limited
from xai_cosim.sim import tools
from xai_cosim.sim.build import BuildOptions, build
from xai_cosim.sim.power_up import POWER_UP, starts
from xai_cosim.sim.results import read_results
from xai_cosim.sim.sources import DATA
from xai_cosim.sim.violations import VARIABLE, WAIVED, left_over
from xai_cosim.sim.wrapper import TOP, transport_from
from xai_cosim.workspace import FOLDER, ONE_THREAD, ROOT

DESIGN = "DESIGN"
"""Names, in a simulation, the description of the design that is simulated."""
CLOCKS = ("gated", "free")
"""What clocks do while the part of a design that they drive cannot matter: stand still, or run."""
FREE_CLOCKS = "+free_clocks"
"""The argument of a simulation whose clocks all run."""
KEPT = "KEPT_RESULTS"
"""Names a folder that is given the results files: of each simulation that is not to fail, and of pytest."""


def clocks_from(text: str | None) -> list[str]:
    """Return the arguments of a simulation that a user asked for, gated by default; UserError for what is none."""
    return [FREE_CLOCKS] if one_of("CLOCKS", text or CLOCKS[0], CLOCKS) == "free" else []


class LimitError(Exception):
    """A simulation took more processor time than it was given."""


def simulate(
    design: Design,
    module: str,
    *,
    seed: int,
    variables: Mapping[str, str] | None = None,
    testcase: str | None = None,
    plusargs: Sequence[str] = (),
    waived: Sequence[str] = (),
    options: BuildOptions | None = None,
    power_up: str | Collection[str] = "random",
    log: Path | None = None,
    cpu_seconds: float | None = None,
) -> list[str]:
    """Build a design if need be, run the cocotb tests of a module on it and return the failures, a line each.

    An empty list means that at least one test ran and all passed. Without `options` the model is the fast one, for the
    transport that the variable TRANSPORT names; CLOCKS says whether all clocks run. `waived` are arguments that tell
    checkers what not to report.
    `power_up` is what registers and memories start with: "random" values, "zeros" in registers, or the names of the
    registers that do not start at 0 then (xai_cosim.sim.power_up). `log` keeps the simulation's output in a file.

    LimitError after `cpu_seconds` of processor time, UserError where it fails and a disk is full.
    """
    options = options or BuildOptions(transport=transport_from(os.environ.get("TRANSPORT")))
    clocks = clocks_from(os.environ.get("CLOCKS"))
    folder = build(design, options)
    scratch = Path(tempfile.mkdtemp(prefix="xai-cosim-"))
    results = scratch / "results.xml"
    (scratch / DATA).symlink_to(folder / DATA)
    environment = {
        **{name: os.environ.get(name, value) for name, value in ONE_THREAD.items()},
        **tools.environment(),
        FOLDER: str(ROOT),  # the simulation runs in a scratch folder
        "COCOTB_REWRITE_ASSERTION_FILES": "",
        "COCOTB_LOG_LEVEL": os.environ.get("COCOTB_LOG_LEVEL", "INFO" if log else "WARNING"),
        "TRANSPORT": options.transport,
        VARIABLE: str(scratch / "violations"),
        DESIGN: str(design.path),
        WAIVED: " ".join(waived),
        POWER_UP: power_up if isinstance(power_up, str) else "",
        "DESIGN_SOURCES": os.pathsep.join(map(str, design.files)),
        "GPI_LOG_LEVEL": "WARNING",
        "PYTHONWARNINGS": "ignore::DeprecationWarning:cocotb_bus.drivers.amba",
        **({"SIM_CMD_PREFIX": " ".join(cpu_limited(cpu_seconds))} if cpu_seconds is not None else {}),
        **(variables or {}),
    }
    saved, died = dict(os.environ), list[str]()
    try:
        os.environ.update(environment)
        get_runner("verilator").test(
            test_module=module,
            hdl_toplevel=TOP,
            hdl_toplevel_lang="verilog",
            build_dir=folder,
            test_dir=scratch,
            results_xml=str(results),
            seed=seed,
            test_filter=testcase,
            plusargs=[*_random_start(seed), *starts(folder, power_up, scratch), *waived, *clocks, *plusargs],
            log_file=log,
            timescale=("1ns", "1ps"),
        )
    except RuntimeError as error:  # the runner's way of saying that the simulator died
        if str(error).endswith(f": {OVER}"):
            raise LimitError from error
        died = [f"the simulator died: {error}"]
    except SystemExit:  # the runner's way of saying that a test failed
        pass
    finally:
        os.environ.clear()
        os.environ.update(saved)
    try:
        failures = [*died, *failures_in(results), *left_over(scratch / "violations")]
        if failures:
            require_room()  # while the simulation's own files still take it
        return failures
    finally:
        fails_on_purpose = {**os.environ, **environment}.get("FAILURES") == "off"
        if results.exists() and (kept := os.environ.get(KEPT)) and not fails_on_purpose:
            Path(kept).mkdir(parents=True, exist_ok=True)
            shutil.copy(results, Path(kept) / f"{design.name}-{scratch.name}.xml")
        shutil.rmtree(scratch, ignore_errors=True)


def design_under_test() -> Design:
    """Return the design that is simulated, in a simulation that `simulate` started."""
    return open_export(Path(os.environ[DESIGN]))


def _random_start(seed: int) -> list[str]:
    """Return the arguments that give what starts at random its contents, repeatable by the seed."""
    return ["+verilator+rand+reset+2", f"+verilator+seed+{seed % MAX_SEED + 1}"]


def failures_in(results: Path) -> list[str]:
    """Return the failures that a results file of cocotb holds, a line each."""
    try:
        cases = read_results(results)
    except ValueError:
        return ["the simulation ended without results; its output is above"]
    if not cases:
        return ["no cocotb test ran"]
    told = ((case.name, case.problem or ("skipped" if case.skipped else "")) for case in cases)
    return [f"{name}: {problem}" for name, problem in told if problem]
