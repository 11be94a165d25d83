# SPDX-License-Identifier: Apache-2.0
"""What `make evaluate RTL=1` says of maps that are equal, that are not, and of those that are not made."""

import numpy as np
import pytest

from cocotb_tests.network import sample
from cocotb_tests.network.methods import MethodRun
from golden.methods.engine import explain
from host import images, networks
from host.cost import Cost


def test_a_value_that_differs_fails(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The map as golden has it, one with one value off, a run that failed, and a method of many passes."""
    network = networks.load("lenet5")
    image = images.samples(network.input_shape, networks.folder("lenet5"))[0].pixels
    wanted = explain(network, image, "gradient", 3, seed=seed).values
    off = wanted.copy()
    off[0, 5, 5] = np.nextafter(off[0, 5, 5], 1)
    for values, failure, said in (
        (wanted, "", "map equal, 0 values compared, 0 cycles"),
        (off, "", "FAIL: map differs, 0 values compared, 0 cycles"),
        (None, "job x", "FAIL: job x, 0 values compared, 0 cycles"),
    ):
        made = [MethodRun("gradient", (), values, failure)]
        monkeypatch.setattr(sample, "run_methods", lambda *given, made=made, **more: made)
        costs = {"gradient": Cost(1, 1, 0, 0), "rise": Cost(256, 0, 0, 0)}
        found = sample.on_the_rtl(network, image, 3, seed, costs)
        assert found == {"gradient": said, "rise": "not run: 256 passes"}
