# SPDX-License-Identifier: Apache-2.0
"""Kernels that multiply and accumulate: weights and biases."""

from abc import abstractmethod

import numpy as np

from host.gate import Gate
from host.kernels.kernel import Arguments
from host.kernels.requantized import RequantizedKernel, requantize
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.observation import Lanes, Observation, Outputs, Variants

INT32_BITS, INT16_BITS = 32, 16
CHOICE_LATENCY = 2
"""Cycles, measured."""


class MacKernel(RequantizedKernel):
    """A kernel with weights: operands weight and bias beside x. Its accumulators have the bias in them."""

    @property
    def weight_bits(self) -> int:
        """Bits of a beat of weights or biases."""
        return self.design.streams["in_w"].width

    @property
    def bias_latency(self) -> int:
        """Cycles in which the biases of a beat are chosen from a word of the RAM; none where a word has no more."""
        return CHOICE_LATENCY if self.weight_bits > self.lanes * INT32_BITS else 0

    def _bias(self, o: Observation) -> Variants:
        own = self.operands(o.job)
        yield "the bias is not added", self.run(o.job.arguments, {**own, "bias": np.zeros_like(own["bias"])})

    def _parted(self, arguments: Arguments, operands: Operands) -> tuple[Lanes, Lanes]:
        """Return the sums without bias and the biases, [in the order of time, accumulators that work side by side]."""
        side_by_side = self.constants["MACS"] // self.constants["IN_LANES"]
        sums = self.accumulate(arguments, {**operands, "bias": np.zeros_like(operands["bias"])})
        return sums.reshape(-1, side_by_side), (self.accumulate(arguments, operands) - sums).reshape(-1, side_by_side)

    def _summed(self, o: Observation, acc: Lanes) -> Outputs:
        """Return the outputs of other accumulators."""
        a = o.job.arguments
        return self.gate(a, self.operands(o.job), requantize(acc.reshape(-1, self.lanes), a["shift"]))

    def _uncleared(self, o: Observation) -> Variants:
        sums, bias = self._parted(o.job.arguments, self.operands(o.job))
        yield "each output's sums begin with those of the one before", self._summed(o, np.cumsum(sums, axis=0) + bias)
        before = o.previous
        if before is None or before.kernel != o.job.kernel or before.status:
            return
        left = self._parted(before.arguments, self.operands(before))[0][-1]
        first = np.concatenate([sums[:1] + left, sums[1:]])
        yield "the first sums begin with the last ones of the job before", self._summed(o, first + bias)

    @abstractmethod
    def reordered(self, o: Observation) -> Variants:
        """Yield what weights in another order would give."""

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (
            *super().variants(),
            ("rotated or untransposed weights", self.reordered),
            ("bias missing", self._bias),
            ("accumulator not cleared", self._uncleared),
        )


def mac_arguments(shift: int, gate: Gate) -> dict[str, int]:
    """Return the arguments that are no sizes."""
    return {"shift": shift, "mode": int(gate)}
