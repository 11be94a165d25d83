# SPDX-License-Identifier: Apache-2.0
"""What every kernel of the accelerator has: a gate at its end, jobs from tensors, and the model behind its beats.

Operands are what the beats mean, padding included, in the order of the beats; lanes are int64 [beats, lanes].
Expected packets cover whole tiles, padding included, so that no beat of a job goes unchecked.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from host.gate import Gate
from host.kernels import points, variants
from xai_cosim.coverage.functional import Points
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, Output
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.layout import Layout, Scalar, vector
from xai_cosim.jobs.observation import Lanes, Outputs
from xai_cosim.jobs.packing import Packet, pack, unpack

Arguments = Mapping[str, int]
Int16 = NDArray[np.int16]
Mask = NDArray[np.bool_]
Random = np.random.Generator


def padded(tensor: NDArray[Scalar], shape: tuple[int, ...]) -> NDArray[Scalar]:
    """Return a tensor with zeros behind the last element of each axis, up to a shape."""
    return np.pad(tensor, [(0, n - s) for n, s in zip(shape, tensor.shape, strict=True)])


def _without(values: NDArray[Any], axis: int, pieces: int, first: int, last: int) -> NDArray[Any]:
    """Return an operand without some of the equal pieces that an axis is cut into."""
    length = values.shape[axis] // pieces
    return np.delete(values, slice(first * length, last * length), axis)


class HostKernel(ABC):
    """A kernel, bound to an export of it: two exports with other constants are two objects."""

    name: ClassVar[str]
    """Of the export."""
    units: ClassVar[Mapping[str, str]]
    """The constant by which each size argument counts."""
    elements: ClassVar[str] = "channels"
    """What sizes count."""
    axes: ClassVar[Mapping[str, Mapping[str, int]]]
    """Size arguments that a job may be cut along, and the axis of each operand that runs along it."""
    mask_axes: ClassVar[tuple[str, ...]] = ()
    """Of these, those along which the mask's beats run, the outermost first."""
    job: Callable[..., Job]
    """Returns the job of tensors, shift, gate and mask as the kernel takes them."""

    def __init__(self, design: Design) -> None:
        """Bind to an opened export."""
        self.design = design
        self.constants = design.constants
        self.lanes = design.constants["LANES"]

    # ---- the contract

    @abstractmethod
    def beats(self, arguments: Arguments) -> dict[str, int]:
        """Return the length in beats of each packet of a legal job; a stream that it does not use is not named."""

    @abstractmethod
    def cycles(self, arguments: Arguments) -> int:
        """Return the cycles of a legal job without stalls, from ap_start to the last output beat, both included."""

    def silence(self, arguments: Arguments) -> int:
        """Return for how many cycles a running job without stalls may move no beat on any stream, generously."""
        return 100

    def gated_beats(self, arguments: Arguments, out: int) -> dict[str, int]:
        """Return the beats behind a gate that passes `out` beats; a kernel without `mode` has none."""
        gate = Gate(arguments.get("mode", Gate.NONE))
        return {
            "out_r": out,
            **({"in_mask": out} if gate.takes_mask else {}),
            **({"out_mask": out} if gate.makes_mask else {}),
        }

    def meanings(self, arguments: Arguments) -> dict[str, str]:
        """Return what arguments of a job mean, in words; those that say nothing more are left out."""
        found = {}
        for name, value in arguments.items():
            if name == "mode" and value in list(Gate):
                found[name] = f"{Gate(value).name.lower()} gate"
            elif name == "shift":
                found[name] = f"accumulators are divided by 2^{value}"
            elif name in self.units:
                size = self.constants[self.units[name]]
                found[name] = f"x {size} = {value * size} {self.elements}"
        return found

    # ---- jobs

    @abstractmethod
    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second."""

    def require(self, arguments: Arguments, what: str) -> None:
        """Refuse a job that the kernel cannot run; the ValueError names the value and what is allowed."""
        for register in self.design.arguments:
            value = arguments[register.name]
            if not register.minimum <= value <= register.maximum or (value - register.minimum) % register.step:
                step = f" in steps of {register.step}" if register.step > 1 else ""
                raise ValueError(
                    f"{self.name}: {what} needs {register.name} = {value},"
                    f" allowed are {register.minimum} to {register.maximum}{step}"
                )

    def pack(self, lanes: NDArray[np.generic], stream: str) -> Packet:
        """Return the packet of lanes on a stream."""
        return pack(lanes, self.design.streams[stream].lane_bits)

    def unpack(self, packet: Packet, stream: str) -> Lanes:
        """Return the lanes of a packet of a stream."""
        return unpack(packet, self.lanes, self.design.streams[stream].lane_bits).astype(np.int64)

    def output(
        self, lanes: NDArray[np.generic], layout: Layout, stream: str, tensor: str, crop: tuple[int, ...]
    ) -> Output:
        """Return what a stream must carry: lanes, where each belongs in a tensor, and the tensor's shape."""
        return Output(self.pack(lanes, stream), layout, tensor, crop, self.design.streams[stream].lane_bits)

    def gated(
        self, layout: Layout, values: Int16, gate: Gate, mask: Mask | None, tensor: str, crop: tuple[int, ...]
    ) -> tuple[dict[str, NDArray[Any]], dict[str, Output]]:
        """Return the mask operand that the gate takes, if any, and the outputs behind the gate.

        ValueError where a mask is missing, or one too many.
        """
        if gate.takes_mask != (mask is not None):
            raise ValueError(f"gate {gate.name} {'needs a mask' if gate.takes_mask else 'takes no mask'}")
        whole = None if mask is None else padded(mask, values.shape)
        y, made = gate.apply(values, whole)
        outputs = {"out_r": self.output(layout.gather(y), layout, "out_r", tensor, crop)}
        if made is not None:
            outputs["out_mask"] = self.output(layout.gather(made), layout, "out_mask", f"{tensor}.mask", crop)
        return ({} if whole is None else {"mask": layout.gather(whole)}), outputs

    def job_of(self, arguments: Arguments, operands: Operands, name: str = "") -> Job:
        """Return the job of these operands: the inverse of `operands`; sizes among the arguments follow from them.

        Its outputs are vectors in the order of the beats.
        """
        arguments = {**arguments, **self.sizes(operands)}
        self.require(arguments, name or "a job of operands")
        if not Gate(arguments.get("mode", Gate.NONE)).takes_mask:
            operands = {key: values for key, values in operands.items() if key != "mask"}
        outputs = {}
        for stream, lanes in self.run(arguments, operands).items():
            layout = vector((lanes.size,), lanes.shape[1], lanes.shape[1])
            outputs[stream] = self.output(lanes, layout, stream, name or self.name, (lanes.size,))
        return Job(self.name, arguments, self.packets(operands), outputs, name=name or self.name)

    def extents(self, job: Job) -> dict[str, int]:
        """Return the sizes of a legal job that it may be cut along, and how many pieces each has."""
        steps = {register.name: register.step for register in self.design.arguments}
        return {size: job.arguments[size] // steps[size] for size in self.axes}

    def without(self, job: Job, size: str, first: int, last: int) -> Job:
        """Return a job without pieces first to last, which stays, of a size; ValueError where there is no such job."""
        extents, operands = self.extents(job), self.operands(job)
        mask = operands.pop("mask", None)
        for name, axis in self.axes[size].items():
            if name in operands:
                operands[name] = _without(operands[name], axis, extents[size], first, last)
        if mask is not None and size in self.mask_axes:
            whole = mask.reshape(*(job.arguments[each] for each in self.mask_axes), -1, mask.shape[1])
            mask = _without(whole, self.mask_axes.index(size), extents[size], first, last).reshape(-1, mask.shape[1])
        made = self.job_of(job.arguments, operands if mask is None else {**operands, "mask": mask}, job.name)
        if made.beats() != self.beats(made.arguments):  # smaller than a map may be
            raise ValueError(f"{self.name}: {size} cannot be cut that far")
        return made

    # ---- the model

    @abstractmethod
    def sizes(self, operands: Operands) -> dict[str, int]:
        """Return the size arguments of a job with these operands."""

    def operands(self, job: Job) -> dict[str, NDArray[Any]]:
        """Return the operands of a legal job, read back from its packets: x, and the mask of a gate that takes one.

        mask: bool [beats, lanes] of the output's beats; what x and others are, each kernel says.
        """
        found = self.read(job.arguments, job.inputs)
        if "in_mask" in job.inputs:
            found["mask"] = self.unpack(job.inputs["in_mask"], "in_mask").astype(np.bool_)
        return found

    def packets(self, operands: Operands) -> dict[str, Packet]:
        """Return the input packets of operands (the inverse of what `operands` reads)."""
        found = self.write(operands)
        if "mask" in operands:
            found["in_mask"] = self.pack(operands["mask"], "in_mask")
        return found

    @abstractmethod
    def read(self, arguments: Arguments, packets: Mapping[str, Packet]) -> dict[str, NDArray[Any]]:
        """Return the operands that packets carry, without the mask."""

    @abstractmethod
    def write(self, operands: Operands) -> dict[str, Packet]:
        """Return the packets of operands, without the mask."""

    @abstractmethod
    def values(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return what comes before the gate."""

    def run(self, arguments: Arguments, operands: Operands) -> Outputs:
        """Return the output lanes that the kernel gives."""
        return self.gate(arguments, operands, self.values(arguments, operands))

    def gate(self, arguments: Arguments, operands: Operands, values: Lanes) -> Outputs:
        """Return the output streams behind the gate; a mask that is missing passes everything."""
        y, made = Gate(arguments.get("mode", Gate.NONE)).apply(values.astype(np.int16), operands.get("mask"))
        outputs = {"out_r": y.astype(np.int64)}
        if made is not None:
            outputs["out_mask"] = made.astype(np.int64)
        return outputs

    # ---- what the diagnosis and the coverage know of it

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return variants.of_every_kernel(self)

    def cover_points(self) -> Points:
        """Return the cover points that the kernel has beside those of every design."""
        return points.of_every_kernel(self)
