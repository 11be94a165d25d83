# SPDX-License-Identifier: Apache-2.0
"""The variants start from the right thing: unvaried, the model is what every job expects."""

import numpy as np
import pytest

from host import model
from host.designs import KERNELS
from host.stimulus import random_job
from xai_cosim.failures.observation import expected_lanes


@pytest.mark.parametrize("kernel", KERNELS)
def test_unvaried_model_is_the_expectation(kernel: str, seed: int) -> None:
    """Random jobs of each kernel, every lane of every output stream."""
    for number in range(20):
        job = random_job(kernel, np.random.default_rng([seed, number]))
        outputs, expected = model.run(job), expected_lanes(job)
        assert outputs.keys() == expected.keys()
        for stream, lanes in expected.items():
            assert np.array_equal(outputs[stream], lanes), (kernel, number, stream)
