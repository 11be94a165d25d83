# SPDX-License-Identifier: Apache-2.0
"""Each kernel once in a 4-state simulator (Icarus), where Verilator's two states could hide an X."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from cocotb_tools.runner import get_runner

from host.designs import KERNELS, open_design
from xai_cosim.command import make_command
from xai_cosim.sim import tools
from xai_cosim.sim.run import DESIGN, failures_in

ICARUS = shutil.which("iverilog")


@pytest.mark.skipif(ICARUS is None, reason="no 4-state run without iverilog; on Debian: apt-get install iverilog")
@pytest.mark.parametrize("kernel", KERNELS)
def test_no_unknown_values(kernel: str, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No X on control, valid and ready signals after reset, none in any beat, and all values exact."""
    design = open_design(kernel)
    quiet = {"COCOTB_LOG_LEVEL": "WARNING", "GPI_LOG_LEVEL": "WARNING"}
    for name, value in {DESIGN: str(design.path), **quiet}.items():
        monkeypatch.setenv(name, value)
    runner = get_runner("icarus")
    with tools.building():
        runner.build(
            sources=design.files,
            hdl_toplevel=kernel,
            build_dir=tmp_path,
            timescale=("1ns", "1ps"),
            log_file=tmp_path / "build.log",
        )
    results = tmp_path / "results.xml"
    with suppress(SystemExit):  # the runner's way of saying that a test failed
        runner.test(
            test_module="cocotb_tests.four_state_tests",
            hdl_toplevel=kernel,
            build_dir=tmp_path,
            test_dir=tmp_path,
            results_xml=str(results),
            seed=seed,
            timescale=("1ns", "1ps"),
        )
    failures = failures_in(results)
    repeat = make_command("test", KERNEL="four_state", SEED=seed)
    assert not failures, "\n".join([*failures, f"repeat with: {repeat}"])
