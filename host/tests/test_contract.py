# SPDX-License-Identifier: Apache-2.0
"""The contract's beat counts are those of the packets that the job constructors make."""

import numpy as np
import pytest

from host.contract import beats
from host.designs import KERNELS, component
from host.stimulus import random_job


@pytest.mark.parametrize("kernel", KERNELS)
def test_beats(kernel: str) -> None:
    """For random legal jobs, each stream's packet has the length that the arguments say."""
    for number in range(20):
        job = random_job(kernel, np.random.default_rng(number))
        assert beats(component(kernel), job.arguments) == job.beats()
