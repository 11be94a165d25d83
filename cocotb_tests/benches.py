# SPDX-License-Identifier: Apache-2.0
"""What `make test KERNEL=` runs: the tests of each bench, as pytest takes them."""

from pathlib import Path

from host.designs import DESIGNS

HERE = Path(__file__).parent
DESIGN_TESTS = f"{HERE.name}/test_designs.py"
BENCHES = {
    **{design: [DESIGN_TESTS, "-k", design] for design in DESIGNS},
    **{name: [f"{HERE.name}/test_{name}.py"] for name in ("four_state", "network", "protocol")},
}
BOARD_TESTS = (DESIGN_TESTS, f"{HERE.name}/test_network.py")
"""What the exports of a board have to pass; all else is about the committed ones, or about none."""
_CLAIMED = {words[0] for words in BENCHES.values()}
_OTHERS = sorted(f"{HERE.name}/{path.name}" for path in HERE.glob("test_*.py"))
BENCHES["environment"] = [f"{HERE.name}/environment", *(path for path in _OTHERS if path not in _CLAIMED)]
