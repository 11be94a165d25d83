# SPDX-License-Identifier: Apache-2.0
"""The layer schedule: network and method to the list of jobs that a processor would start, one after another.

Tensors are known by name. Forward: `image`, then the name of the layer that made them (`relu1` for a conv2d
with its ReLU fused), `relu1.mask`, `pool1.index`. Backward: `<method>/seed`, then `<method>/<layer>.grad`, the
gradient with respect to that layer's input.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

import golden
from host.gate import Gate
from host.kernels import Kernels
from xai_cosim.jobs.job import Job

Tensors = Mapping[str, NDArray[np.generic]]

FORWARD = "forward"
IMAGE = "image"


@dataclass(frozen=True, eq=False)
class Step:
    """One job to come: its inputs are known by name and taken from the tensors made so far."""

    name: str
    phase: str
    """`forward` or the backpropagation method."""
    layers: tuple[str, ...]
    """The layers that the job computes: a second one is a fused ReLU."""
    kernel: str
    frac: int
    """Fraction bits of the tensor that comes out."""
    build: Callable[[Tensors], Job]

    def job(self, tensors: Tensors) -> Job:
        """Return the job for these input tensors."""
        job = self.build(tensors)
        scaled = replace(job.outputs["out_r"], frac=self.frac)
        return replace(job, name=self.name, outputs={**job.outputs, "out_r": scaled})


def seed_name(method: str) -> str:
    """Return the name of the gradient that a backward pass starts from."""
    return f"{method}/seed"


def gradient_name(method: str, layer: golden.Layer) -> str:
    """Return the name of the gradient with respect to the input of a layer."""
    return f"{method}/{layer.name}.grad"


def _forward_step(
    kernels: Kernels, source: str, layer: golden.Layer, fused: golden.Layer | None, skip_zeros: bool
) -> Step:
    last = fused or layer
    gate = Gate.RELU if fused else Gate.NONE

    def build(tensors: Tensors) -> Job:
        x = tensors[source].reshape(layer.in_shape).astype(np.int16, copy=False)
        if layer.kind == "maxpool2d":
            return kernels["maxpool2d"].job(x, name=last.name)
        if layer.kind == "relu":
            return kernels["relu"].job(x, Gate.RELU, name=last.name)
        weight, bias, _ = layer.parameters()
        if layer.kind == "conv2d":
            return kernels["conv2d"].job(x, weight, bias, layer.shift, gate, name=last.name)
        flat = x.reshape(-1)
        return kernels["vmm"].job(flat, weight, bias, layer.shift, gate, skip_zeros=skip_zeros, name=last.name)

    layers = (layer.name, fused.name) if fused else (layer.name,)
    return Step(f"{FORWARD}/{'+'.join(layers)}", FORWARD, layers, layer.kind, last.frac_out, build)


def _backward_step(
    kernels: Kernels, method: str, source: str, layer: golden.Layer, fused: golden.Layer | None, skip_zeros: bool
) -> Step:
    last = fused or layer
    gate = Gate.of_method(method) if fused or layer.kind == "relu" else Gate.NONE
    name = gradient_name(method, last)

    def build(tensors: Tensors) -> Job:
        g = tensors[source].reshape(layer.out_shape).astype(np.int16, copy=False)
        mask = tensors[f"{last.name}.mask"].reshape(last.in_shape).astype(np.bool_) if gate.takes_mask else None
        if layer.kind == "maxpool2d":
            index = tensors[f"{layer.name}.index"].astype(np.uint8, copy=False)
            return kernels["unpool2d"].job(g, index, gate, mask, name=name)
        if layer.kind == "relu":
            return kernels["relu"].job(g, gate, mask, name=name)
        weight, _, _ = layer.parameters()
        if layer.kind == "conv2d":
            back = golden.rotate_weights(weight)
            return kernels["conv2d"].job(
                g, back, np.zeros(len(back), np.int32), layer.grad_shift, gate, mask, name=name
            )
        flat, flat_mask = g.reshape(-1), None if mask is None else mask.reshape(-1)
        back, bias = np.ascontiguousarray(weight.T), np.zeros(weight.shape[1], np.int32)
        return kernels["vmm"].job(flat, back, bias, layer.grad_shift, gate, flat_mask, skip_zeros=skip_zeros, name=name)

    kernel = {"maxpool2d": "unpool2d"}.get(layer.kind, layer.kind)
    layers = (layer.name, fused.name) if fused else (layer.name,)
    return Step(f"{method}/{'+'.join(layers)}", method, layers, kernel, last.grad_frac_in, build)


def _can_fuse(layer: golden.Layer, neighbour: golden.Layer | None, kinds: set[str]) -> bool:
    return neighbour is not None and neighbour.kind == "relu" and layer.kind in kinds


def forward_steps(
    network: golden.Network, kernels: Kernels, *, fuse: bool = True, skip_zeros: bool = True
) -> list[Step]:
    """Return the steps of the forward pass.

    `fuse` runs a ReLU on the way out of the kernel before it; `skip_zeros` leaves out zeros of a vmm's input, so that
    cycles depend on the data.
    """
    steps: list[Step] = []
    source = IMAGE
    layers = list(network.layers)
    while layers:
        layer = layers.pop(0)
        follower = layers[0] if layers else None
        fused = layers.pop(0) if fuse and _can_fuse(layer, follower, {"conv2d", "vmm"}) else None
        steps.append(_forward_step(kernels, source, layer, fused, skip_zeros))
        source = (fused or layer).name
    return steps


def backward_steps(
    network: golden.Network, kernels: Kernels, method: str, *, fuse: bool = True, skip_zeros: bool = True
) -> list[Step]:
    """Return the steps of one backward pass, from the seed at the logits to the relevance of the image.

    `fuse` and `skip_zeros` as of `forward_steps`.
    """
    steps: list[Step] = []
    source = seed_name(method)
    layers = list(network.layers)
    while layers:
        layer = layers.pop()
        follower = layers[-1] if layers else None
        fused = layers.pop() if fuse and _can_fuse(layer, follower, {"conv2d", "vmm", "maxpool2d"}) else None
        steps.append(_backward_step(kernels, method, source, layer, fused, skip_zeros))
        source = gradient_name(method, fused or layer)
    return steps


def forward_tensors(network: golden.Network, forward: golden.Forward[np.int16]) -> dict[str, NDArray[np.generic]]:
    """Return the golden tensors of a forward pass by their names."""
    tensors: dict[str, NDArray[np.generic]] = {IMAGE: forward.image}
    for i, layer in enumerate(network.layers):
        tensors[layer.name] = forward.outputs[i]
        for suffix, kept in (("mask", forward.masks[i]), ("index", forward.indices[i])):
            if kept is not None:
                tensors[f"{layer.name}.{suffix}"] = kept
    return tensors


def backward_tensors(network: golden.Network, backward: golden.Backward[np.int16]) -> dict[str, NDArray[np.generic]]:
    """Return the golden gradients of a backward pass by their names."""
    tensors: dict[str, NDArray[np.generic]] = {seed_name(backward.method): backward.seed}
    for layer, gradient in zip(network.layers, backward.gradients, strict=True):
        tensors[gradient_name(backward.method, layer)] = gradient
    return tensors


def check_against_network(job: Job, tensors: Tensors) -> None:
    """Raise RuntimeError where what the job expects is not what the golden network computes for that tensor.

    The job's expectation follows from its own packets, the network's from the layers: a wrong tile, weight or
    shift of the schedule shows here, before any simulation.
    """
    for output in job.outputs.values():
        expected = output.tensor_of(output.expected)
        if not np.array_equal(expected.reshape(-1), tensors[output.tensor].reshape(-1)):
            raise RuntimeError(f"{job.name}: the schedule's {output.tensor} is not the golden network's")
