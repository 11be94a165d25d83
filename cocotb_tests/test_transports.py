# SPDX-License-Identifier: Apache-2.0
"""Both transports do the same: every beat in the same cycle, under the same stalls, on every kernel."""

from pathlib import Path

import pytest

from cocotb_tests.recorded import recorded, require_equal
from host.designs import TOP
from xai_cosim.sim.wrapper import TRANSPORTS, transport_from


@pytest.mark.parametrize("design", ["relu", TOP])
def test_transports_agree(design: str, seed: int, tmp_path: Path) -> None:
    """Packets, cycles of all beats and of all jobs are equal, with stalls and without; the top has all kernels."""
    bulk, beat = (recorded(design, seed, tmp_path / f"{transport}.npz", transport) for transport in TRANSPORTS)
    require_equal(bulk, beat)


def test_unknown_transport_is_refused() -> None:
    """An error that names the value and what is allowed."""
    assert transport_from(None) == "bulk"
    with pytest.raises(ValueError, match="TRANSPORT=vpi: allowed are bulk, beat"):
        transport_from("vpi")
