# SPDX-License-Identifier: Apache-2.0
"""vmm: a matrix times a vector."""

from collections.abc import Mapping
from math import ceil
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

import golden
from host.gate import Gate
from host.kernels.kernel import Arguments, Int16, Mask, Random, padded
from host.kernels.macs import INT16_BITS, INT32_BITS, MacKernel, mac_arguments
from host.stimulus import bias_values, gate_and_mask, tensor
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Operands
from xai_cosim.jobs.layout import round_up, vector
from xai_cosim.jobs.observation import Lanes, Observation, Variants
from xai_cosim.jobs.packing import Packet, join, split

LATENCY, BIAS_LATENCY, SETUP = 27, 3, 13
"""Cycles, measured: of the last weights' way, from the last bias to the first weights, and before these at least."""


def _sent(x: Int16, block: int) -> NDArray[np.intp]:
    """Return which elements of x are sent when zeros may be left out, in order and at least one.

    All, where without its zeros x would still need as many blocks of so many elements.
    """
    some = np.flatnonzero(x) if x.any() else np.zeros(1, np.intp)
    return some if ceil(len(some) / block) < ceil(len(x) / block) else np.arange(len(x))


class Vmm(MacKernel):
    """Operands: x [N], weight [M, N], bias [M]."""

    name = "vmm"
    units: ClassVar[Mapping[str, str]] = {"in_groups": "IN_LANES", "out_groups": "OUT_BLOCK"}
    elements = "values"
    axes: ClassVar[Mapping[str, Mapping[str, int]]] = {
        "in_groups": {"x": 0, "weight": 1},
        "out_groups": {"weight": 0, "bias": 0},
    }
    mask_axes = ("out_groups",)

    def beats(self, a: Arguments) -> dict[str, int]:
        """Return the length in beats of each packet of a legal job."""
        inputs, outputs = (a[name] * self.constants[unit] for name, unit in self.units.items())
        return {
            "in_r": inputs // self.lanes,
            "in_w": self._bias_beats(a) + outputs * inputs * INT16_BITS // self.weight_bits,
            **self.gated_beats(a, outputs // self.lanes),
        }

    def _bias_beats(self, a: Arguments) -> int:
        return a["out_groups"] * self.constants["OUT_BLOCK"] * INT32_BITS // self.weight_bits

    def cycles(self, a: Arguments) -> int:
        """Return the cycles of a legal job without stalls."""
        i, o, c = a["in_groups"], a["out_groups"], self.constants
        load = c["IN_LANES"] // c["LANES"]  # beats of x for a group of inputs
        macs = c["OUT_BLOCK"] * c["IN_LANES"] // c["MACS"]
        adders = c["IN_LANES"].bit_length() // 2  # one behind another, of 4 terms each
        begin = max(load * i, self._bias_beats(a) + BIAS_LATENCY, SETUP)
        return macs * i * o + begin + LATENCY + adders + self.bias_latency

    def silence(self, a: Arguments) -> int:
        """Return for how many cycles a running job may move no beat: a beat takes a cycle an output and input group."""
        return super().silence(a) + self.lanes * min(a.get("in_groups", 0), self.design.largest["in_groups"])

    def job(
        self,
        x: Int16,
        weight: Int16,
        bias: NDArray[np.int32],
        shift: int,
        gate: Gate = Gate.NONE,
        mask: Mask | None = None,
        *,
        skip_zeros: bool = False,
        name: str = "vmm",
    ) -> Job:
        """Return the job of a matrix times a vector.

        x int16 [N], weight int16 [M, N], bias int32 [M], mask bool [M] for a gate that takes one. `skip_zeros` leaves
        out the zeros of x with their columns of the matrix where that saves a group of inputs: the sums are the same.
        ValueError for more than the kernel takes, zeros included: what it can run does not depend on the data.
        """
        in_block, out_block = (self.constants[unit] for unit in self.units.values())
        m, n = weight.shape
        rows, columns = round_up(m, out_block), round_up(n, in_block)
        arguments = {"in_groups": columns // in_block, "out_groups": rows // out_block, **mac_arguments(shift, gate)}
        self.require(arguments, f"x {x.shape}, weight {weight.shape}")
        whole = padded(weight, (rows, n)), padded(bias, (rows,))
        y, _ = golden.vmm(x, *whole, shift)
        sent = _sent(x, in_block) if skip_zeros else np.arange(n)
        columns = round_up(len(sent), in_block)
        operands: dict[str, NDArray[Any]] = {
            "x": padded(x[sent], (columns,)),
            "weight": padded(whole[0][:, sent], (rows, columns)),
            "bias": whole[1],
        }
        masked, outputs = self.gated(vector((rows,), self.lanes, out_block), y, gate, mask, name, (m,))
        return Job(
            self.name,
            {**arguments, **self.sizes(operands)},
            self.packets({**operands, **masked}),
            outputs,
            ideal_cycles=ceil(m * len(sent) / self.constants["MACS"]),
            macs=m * len(sent),
            name=name,
            elements=n,
            left_out=n - len(sent),
        )

    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second."""
        n, m = int(random.integers(1, 400)), int(random.integers(1, 100))
        x, weight = tensor(random, (n,)), tensor(random, (m, n))
        gate, mask = gate_and_mask(random, (m,))
        return self.job(x, weight, bias_values(random, m), int(random.integers(32)), gate, mask)

    def sizes(self, operands: Operands) -> dict[str, int]:
        """Return the size arguments of a job with these operands."""
        rows, columns = operands["weight"].shape
        return {"in_groups": columns // self.constants["IN_LANES"], "out_groups": rows // self.constants["OUT_BLOCK"]}

    def read(self, arguments: Arguments, packets: Mapping[str, Packet]) -> dict[str, NDArray[Any]]:
        """Return the operands that packets carry, without the mask."""
        rows = arguments["out_groups"] * self.constants["OUT_BLOCK"]
        biases = self._bias_beats(arguments)
        weights = len(packets["in_w"]) - biases
        bias, weight = split(packets["in_w"], [(biases, INT32_BITS), (weights, INT16_BITS)], 1)
        return {
            "x": self.unpack(packets["in_r"], "in_r").reshape(-1),
            "weight": weight.astype(np.int64).reshape(rows, -1),
            "bias": bias.astype(np.int64).reshape(-1),
        }

    def write(self, operands: Operands) -> dict[str, Packet]:
        """Return the packets of operands, without the mask."""
        bias = operands["bias"].reshape(-1, self.weight_bits // INT32_BITS)
        weight = operands["weight"].reshape(-1, self.weight_bits // INT16_BITS)
        return {
            "in_r": self.pack(operands["x"].reshape(-1, self.lanes), "in_r"),
            "in_w": join([(bias, INT32_BITS), (weight, INT16_BITS)], 1),
        }

    def accumulate(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return the accumulators, bias included; below 2^53 float64 is exact."""
        products = operands["weight"].astype(np.float64) @ operands["x"].astype(np.float64)
        return (products.astype(np.int64) + operands["bias"]).reshape(-1, self.lanes)

    def reordered(self, o: Observation) -> Variants:
        """Yield what weights in another order would give."""
        own = self.operands(o.job)
        swapped = own["weight"].T.reshape(own["weight"].shape)
        yield "rows and columns of the matrix exchanged", self.run(o.job.arguments, {**own, "weight": swapped})
