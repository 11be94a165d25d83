# SPDX-License-Identifier: Apache-2.0
"""Both transports do the same: every beat in the same cycle, under the same stalls, on every design."""

from pathlib import Path

import numpy as np
import pytest

from host.designs import DESIGNS, open_design
from xai_cosim.sim.build import BuildOptions
from xai_cosim.sim.run import simulate
from xai_cosim.sim.wrapper import TRANSPORTS, transport_from


@pytest.mark.parametrize("design", DESIGNS)
def test_transports_agree(design: str, seed: int, tmp_path: Path) -> None:
    """Packets, cycles of all beats and cycles of all jobs are equal, with stalls and without."""
    records = []
    for transport in TRANSPORTS:
        file = tmp_path / f"{transport}.npz"
        failures = simulate(
            open_design(design),
            "cocotb_tests.transport_tests",
            seed=seed,
            variables={"RECORD": str(file)},
            options=BuildOptions(transport=transport),
        )
        assert not failures, f"{transport}: {failures}"
        with np.load(file, allow_pickle=False) as arrays:
            records.append({key: arrays[key] for key in arrays.files})
    bulk, beat = records
    assert bulk.keys() == beat.keys()
    different = [key for key in bulk if not np.array_equal(bulk[key], beat[key])]
    assert not different, f"seed {seed}: first of {len(different)} differences: {different[0]}"


def test_unknown_transport_is_refused() -> None:
    """An error that names the value and what is allowed."""
    assert transport_from(None) == "bulk"
    with pytest.raises(ValueError, match="TRANSPORT=vpi: allowed are bulk, beat"):
        transport_from("vpi")
