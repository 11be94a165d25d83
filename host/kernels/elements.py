# SPDX-License-Identifier: Apache-2.0
"""Kernels that take tensors of any shape element by element, LANES a beat, and give one of that shape."""

from collections.abc import Mapping
from typing import Any, ClassVar

from numpy.typing import NDArray

from host.gate import Gate
from host.kernels.kernel import Arguments, HostKernel, Int16, Mask, padded
from host.kernels.variants import shifted
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Operands
from xai_cosim.jobs.layout import Scalar, round_up, vector
from xai_cosim.jobs.observation import Observation, Variants
from xai_cosim.jobs.packing import Packet


class ElementKernel(HostKernel):
    """Operands: [beats, LANES] each."""

    units: ClassVar[Mapping[str, str]] = {"beats": "LANES"}
    elements = "values"
    axes: ClassVar[Mapping[str, Mapping[str, int]]] = {"beats": {"x": 0, "a": 0, "b": 0}}
    mask_axes = ("beats",)
    streams: ClassVar[Mapping[str, str]]
    """On which each operand comes."""

    def beats(self, a: Arguments) -> dict[str, int]:
        """Return the length in beats of each packet of a legal job."""
        return {**dict.fromkeys(self.streams.values(), a["beats"]), **self.gated_beats(a, a["beats"])}

    def elementwise(
        self,
        operands: Mapping[str, Int16],
        y: Int16,
        arguments: Arguments,
        name: str,
        gate: Gate = Gate.NONE,
        mask: Mask | None = None,
    ) -> Job:
        """Return the job of operands, int16 of one shape, that gives y of that shape before the gate.

        `arguments` are those beside beats; mask is bool of that shape, for a gate that takes one.
        """
        size = round_up(y.size, self.lanes)

        def whole(tensor: NDArray[Scalar]) -> NDArray[Scalar]:  # no shape but a flat one holds the padding
            return tensor if size == y.size else padded(tensor.reshape(-1), (size,))

        layout = vector(whole(y).shape, self.lanes, self.lanes)
        arguments = {"beats": layout.beats, **arguments}
        self.require(arguments, f"{next(iter(operands))} {y.shape}")
        crop = y.shape if size == y.size else (y.size,)
        masked, outputs = self.gated(layout, whole(y), gate, None if mask is None else whole(mask), name, crop)
        inputs = self.packets({**{key: layout.gather(whole(x)) for key, x in operands.items()}, **masked})
        return Job(self.name, arguments, inputs, outputs, ideal_cycles=layout.beats, name=name)

    def sizes(self, operands: Operands) -> dict[str, int]:
        """Return the size arguments of a job with these operands."""
        return {"beats": len(operands[next(iter(self.streams))])}

    def read(self, arguments: Arguments, packets: Mapping[str, Packet]) -> dict[str, NDArray[Any]]:
        """Return the operands that packets carry, without the mask."""
        return {key: self.unpack(packets[stream], stream) for key, stream in self.streams.items()}

    def write(self, operands: Operands) -> dict[str, Packet]:
        """Return the packets of operands, without the mask."""
        return {stream: self.pack(operands[key], stream) for key, stream in self.streams.items()}

    def moved(self, o: Observation) -> Variants:
        """Yield what the job would give with an operand a beat late or early."""
        own = self.operands(o.job)
        for key, stream in self.streams.items():
            for words, moved in shifted(own[key]):
                yield f"{stream} is used {words}", self.run(o.job.arguments, {**own, key: moved})
