# SPDX-License-Identifier: Apache-2.0
"""A sample of an evaluation on the RTL: the methods of few passes, on one image, beside the golden model's maps."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

import golden
from cocotb_tests.network.methods import run_methods
from golden.methods.engine import explain
from host.cost import Cost

MOST_PASSES = 40
"""Of a method in the sample."""
FAILED = "FAIL: "


def on_the_rtl(
    network: golden.Network, image: NDArray[np.uint8], target: int, seed: int, costs: Mapping[str, Cost]
) -> dict[str, str]:
    """Run methods of few passes on xai_top; return in words what each gave, behind FAILED where that is another map."""
    told = {}
    for method, cost in costs.items():
        passes = cost.forward + cost.backward
        if passes > MOST_PASSES:
            told[method] = f"not run: {passes} passes"
            continue
        (run,) = run_methods(network, image, [method], target, seed=seed)
        wanted = explain(network, image, method, target, seed=seed).values
        same = run.values is not None and np.array_equal(run.values, wanted)
        verdict = "map equal" if same else f"{FAILED}{run.failure or 'map differs'}"
        told[method] = f"{verdict}, {run.compared:,} values compared, {run.cycles:,} cycles"
        print(f"RTL: {method}: {told[method]}", flush=True)
    return told
