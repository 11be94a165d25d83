# SPDX-License-Identifier: Apache-2.0
"""Kernels that multiply and accumulate: weights and biases."""

from abc import abstractmethod

import numpy as np

from host.gate import Gate
from host.kernels.requantized import RequantizedKernel
from xai_cosim.jobs.kernel import Known
from xai_cosim.jobs.observation import Observation, Variants

INT32_BITS, INT16_BITS = 32, 16


class MacKernel(RequantizedKernel):
    """A kernel with weights: operands weight and bias beside x. Its accumulators have the bias in them."""

    def _bias(self, o: Observation) -> Variants:
        own = self.operands(o.job)
        yield "the bias is not added", self.run(o.job.arguments, {**own, "bias": np.zeros_like(own["bias"])})

    @abstractmethod
    def reordered(self, o: Observation) -> Variants:
        """Yield what weights in another order would give."""

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (
            *super().variants(),
            ("rotated or untransposed weights", self.reordered),
            ("bias missing", self._bias),
        )


def mac_arguments(shift: int, gate: Gate) -> dict[str, int]:
    """Return the arguments that are no sizes."""
    return {"shift": shift, "mode": int(gate)}
