# SPDX-License-Identifier: Apache-2.0
"""What `make test KERNEL=` runs: the tests of each bench, as pytest takes them."""

from cocotb_tests.under_test import DESIGNS

BENCHES = {
    **{design: ["cocotb_tests/test_designs.py", "-k", design] for design in DESIGNS},
    "environment": [
        f"cocotb_tests/test_{name}.py"
        for name in ("build", "checks", "command_lines", "cosim", "makefile", "testplan", "transports")
    ],
    "four_state": ["cocotb_tests/test_four_state.py"],
    "network": ["cocotb_tests/test_network.py"],
    "protocol": ["cocotb_tests/test_protocol.py"],
}
