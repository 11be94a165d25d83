# SPDX-License-Identifier: Apache-2.0
"""An export that relies on its power-up contents, and on a file that it reads."""

from pathlib import Path

from xai_cosim.ipxact.design import ControlKind, Design

_FOLDER = Path(__file__).parent
_INPUTS = {"ap_clk": 1, "ap_rst_n": 1, "address": 2, "write": 1, "data": 40}
_OUTPUTS = {"wrong": 1, "count": 32, "read": 40}
TESTS = "xai_cosim.tests.power_on.power_on_tests"
CULPRIT = "dut.lanes[1].keeper.armed"


def power_on() -> Design:
    """Return its description."""
    return Design(
        name="power_on",
        path=_FOLDER,
        files=(_FOLDER / "power_on.v",),
        data=(_FOLDER / "power_on_rom.dat",),
        ports={
            **{name: ("in", bits) for name, bits in _INPUTS.items()},
            **{name: ("out", bits) for name, bits in _OUTPUTS.items()},
        },
        control=ControlKind.NONE,
        registers={},
        streams={},
        constants={},
        windows={},
        routes={},
    )
