# SPDX-License-Identifier: Apache-2.0
"""The testbench of the accelerator's designs, with what the host knows of its kernels."""

from typing import Any

from host.designs import BOARD
from host.kernels import model
from host.kernels.kernel import HostKernel
from xai_cosim.failures.tell import recorder
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.testbench import Testbench, started_testbench

MODEL = f"{model.__module__}:{model.__name__}"
"""Where a simulation of its own finds the models."""
REPLAY = ("scripts.replay", "--waves", "--failure")
"""The command, behind `python -m`, that replays a record with waves: what `draw` is given."""
LOCATE = ("scripts.locate", "--failure")
"""The command that looks for the line that a record comes from."""
FOLLOWED = (BOARD, "SEED", "JOBS", "TRANSPORT", "CLOCKS")
"""Variables that tests follow: what repeats a test names them, and a rerun is given them."""


def kernels_of(bench: Testbench) -> dict[str, HostKernel]:
    """Return what the host knows of the kernels of a bench."""
    return {name: kernel for name, kernel in bench.models.items() if isinstance(kernel, HostKernel)}


def kernel_of(bench: Testbench, name: str) -> HostKernel:
    """Return what the host knows of a kernel of a bench."""
    return kernels_of(bench)[name]


async def started(dut: Any, design: Design) -> Testbench:
    """Return the testbench of a design that is out of reset and not stalled."""
    return await started_testbench(dut, design, model, recorder())
