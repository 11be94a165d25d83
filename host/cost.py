# SPDX-License-Identifier: Apache-2.0
"""What a method costs on the accelerator, by the contracts of its kernels: nothing is simulated.

The plan of a method runs in golden, and each kind of pass that it has becomes jobs once. Zeros of vectors are sent, so
that cycles do not depend on the image's values; register accesses are not counted.
"""

import asyncio
from collections.abc import Hashable
from dataclasses import dataclass, field, fields
from math import prod

import golden
from golden.arithmetic import FIXED
from golden.methods.engine import GoldenRunner
from golden.methods.plan import Done, Pass, Plan, Subject, drive, of_one_input
from golden.methods.registry import parse
from golden.rectgrad import RectGrad
from golden.rules import Rule
from host.attribution import PlanRunner
from host.explain import JobResult
from host.gate import Gate
from host.kernels import Kernels
from xai_cosim.jobs.job import Comparison, Job
from xai_cosim.jobs.packing import Packet

MASK_BITS, INDEX_BITS, VALUE_BITS = 1, 2, 16


@dataclass(frozen=True)
class Cost:
    """What a map takes.

    Attributes:
        forward: passes.
        backward: passes.
        cycles: of all jobs, from ap_start to the last beat of each.
        memory: bits that the forward pass leaves for the backward pass: a bit a ReLU where its gate takes a mask, two a
            value of a max-pool, 16 a value of a layer whose output the method asks for. A rule of relevance propagation
            or DeepLIFT takes the values of all layers, and of as many references; RectGrad those of ReLUs.
    """

    forward: int
    backward: int
    cycles: int
    memory: int


@dataclass
class _ByContract:
    """A job that has run as it must, in the cycles of its contract."""

    packets: dict[str, Packet]
    cycles: int
    comparisons: list[Comparison] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.compute_cycles = self.cycles

    def first_mismatch(self) -> str | None:
        return None


def _kind(one: Pass) -> Hashable:
    """Return what makes the jobs of a pass other ones: all but its input and class."""
    return tuple(str(getattr(one, f.name)) for f in fields(one) if f.name not in ("x", "target"))


class Costs:
    """Costs of methods on an image; passes of a kind become jobs once."""

    def __init__(self, subject: Subject, kernels: Kernels) -> None:
        """Bind to what is explained and to the accelerator's kernels."""
        self._subject, self._kernels = subject, kernels
        self._known: dict[Hashable, int] = {}

    def of(self, method: str) -> Cost:
        """Return the cost of a method; ValueError for one that does not run on the network."""
        runner, runs = GoldenRunner(self._subject, FIXED), list[list[Pass]]()

        def run(batch: list[Pass]) -> list[Done]:
            runs.extend(of_one_input(batch))
            return runner.run(batch)

        drive(parse(method)(self._subject), run)
        memory = max((_memory(self._subject.network, same) for same in runs), default=0)
        return Cost(runner.forward, runner.backward, sum(map(self._cycles, runs)), memory)

    def _cycles(self, same: list[Pass]) -> int:
        """Return the cycles of a forward pass and what goes back from it."""
        kind = tuple(map(_kind, same))
        if kind not in self._known:
            self._known[kind] = self._counted(same)
        return self._known[kind]

    def _counted(self, same: list[Pass]) -> int:
        async def run(job: Job) -> JobResult:
            packets = {stream: output.expected for stream, output in job.outputs.items()}
            return _ByContract(packets, self._kernels[job.kernel].cycles(job.arguments))

        def plan() -> Plan:
            yield same
            return self._subject.image

        runner = PlanRunner(self._subject, self._kernels, run, lambda step: None, skip_zeros=False)
        made = asyncio.run(runner.drive(plan()))
        if made.failure:
            raise ValueError(made.failure)
        return sum(record.compute_cycles for records in made.records.values() for record in records)


def _memory(network: golden.Network, same: list[Pass]) -> int:
    network = same[0].network or network
    gates = [one.gate for one in same if one.gate is not None]
    bits = {name: VALUE_BITS for one in same for name in one.layers}
    for layer in network.layers:
        if layer.kind == "maxpool2d" and gates:
            bits[layer.name] = INDEX_BITS + bits.get(layer.name, 0)
        for gate in gates:
            if isinstance(gate, Rule):
                if layer.kind == "relu" or (layer.kind != "flatten" and not isinstance(gate, RectGrad)):
                    bits[layer.name] = VALUE_BITS * (1 + len(gate.references))
            elif layer.kind == "relu" and Gate.of_method(gate).takes_mask:
                bits[layer.name] = bits.get(layer.name, 0) | MASK_BITS
    return sum(each * prod(network.layer(name).out_shape) for name, each in bits.items())
