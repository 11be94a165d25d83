# SPDX-License-Identifier: Apache-2.0
"""The layer schedule: network and method to the list of jobs that a processor would start, one after another.

Tensors are known by name. Forward: `image`, then the name of the layer that made them (`relu1` for a conv2d
with its ReLU fused), `relu1.mask`, `pool1.index`, and `pool1.mask`, where it is above 0. Backward: `<method>/seed`,
then `<method>/<layer>.grad`, the gradient with respect to that layer's input, and `<method>/pool1.gated`, that with
respect to the output of a max-pool, behind the gate of the ReLU before the max-pool.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

import golden
from host.gate import Gate
from host.kernels import Kernels
from host.lowering import convolution
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
    """The layers that the job computes."""
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


def gated_name(method: str, pool: golden.Layer) -> str:
    """Return the name of the gradient of a max-pool's output behind the gate of the ReLU before it."""
    return f"{method}/{pool.name}.gated"


def _taken(layers: Sequence[golden.Layer], kinds: Sequence[str]) -> bool:
    """Say whether layers begin with these kinds."""
    return [layer.kind for layer in layers[: len(kinds)]] == list(kinds)


# what one job computes, longest first: a ReLU is a gate on the way out, and so may be a max-pool
FORWARD_JOBS = (("conv2d", "relu", "maxpool2d"), ("conv2d", "maxpool2d"), ("conv2d", "relu"), ("vmm", "relu"))


def _forward_step(kernels: Kernels, source: str, layers: Sequence[golden.Layer], skip_zeros: bool) -> Step:
    layer, last = layers[0], layers[-1]
    kinds = {x.kind for x in layers[1:]}
    gate = Gate.RELU if "relu" in kinds else Gate.NONE

    def build(tensors: Tensors) -> Job:
        x = tensors[source].reshape(layer.in_shape).astype(np.int16, copy=False)
        if layer.kind == "maxpool2d":
            return kernels["maxpool2d"].job(x, name=last.name)
        if layer.kind == "relu":
            return kernels["relu"].job(x, Gate.RELU, name=last.name)
        weight, bias, _ = layer.parameters()
        if layer.kind == "conv2d":
            pool = "maxpool2d" in kinds
            return convolution(kernels["conv2d"], x, weight, bias, layer.shift, gate, None, pool=pool, name=last.name)
        flat = x.reshape(-1)
        return kernels["vmm"].job(flat, weight, bias, layer.shift, gate, skip_zeros=skip_zeros, name=last.name)

    names = tuple(x.name for x in layers)
    return Step(f"{FORWARD}/{'+'.join(names)}", FORWARD, names, layer.kind, last.frac_out, build)


@dataclass(frozen=True)
class _Link:
    """A layer in the order of the backward pass, and the tensors that it has to do with, by name."""

    layer: golden.Layer
    shape: tuple[int, ...]
    """Of the gradient with respect to its input."""
    gradient: str
    mask: str
    """Of a ReLU."""


def _links(network: golden.Network, method: str, *, fuse: bool) -> list[_Link]:
    """Return the layers, first to last, as the backward pass sees them.

    A max-pool passes on one value of a window: where a ReLU before it would let that pass, it may as well be asked
    before the gradient is unpooled. So of a conv2d, ReLU and max-pool the last two change places; the mask is that of
    the pooled values, above 0 where the winner's was set.
    """
    links, layers = [], list(network.layers)
    while layers:
        if fuse and _taken(layers, ("conv2d", "relu", "maxpool2d")):
            conv, relu, pool = layers[:3]
            pooled = _Link(pool, pool.in_shape, gradient_name(method, relu), "")
            gate = _Link(relu, pool.out_shape, gated_name(method, pool), f"{pool.name}.mask")
            links += [_Link(conv, conv.in_shape, gradient_name(method, conv), ""), pooled, gate]
            del layers[:3]
        else:
            layer = layers.pop(0)
            links.append(_Link(layer, layer.in_shape, gradient_name(method, layer), f"{layer.name}.mask"))
    return links


def _backward_step(
    kernels: Kernels,
    method: str,
    source: str,
    link: _Link,
    gate_link: _Link | None,
    pool: golden.Layer | None,
    skip_zeros: bool,
) -> Step:
    """Return the step of a layer, of the max-pool before it in the backward pass, and of the ReLU after it."""
    layer, last = link.layer, gate_link or link
    gate = Gate.of_method(method) if last.layer.kind == "relu" else Gate.NONE
    name = last.gradient

    def build(tensors: Tensors) -> Job:
        g = tensors[source].reshape((pool or layer).out_shape).astype(np.int16, copy=False)
        mask = tensors[last.mask].reshape(last.shape).astype(np.bool_) if gate.takes_mask else None
        unpools = pool or (layer if layer.kind == "maxpool2d" else None)
        index = None if unpools is None else tensors[f"{unpools.name}.index"].astype(np.uint8, copy=False)
        if layer.kind == "maxpool2d":
            return kernels["unpool2d"].job(g, index, gate, mask, name=name)
        if layer.kind == "relu":
            return kernels["relu"].job(g, gate, mask, name=name)
        weight, _, _ = layer.parameters()
        if layer.kind == "conv2d":
            back = golden.rotate_weights(weight)
            zero = np.zeros(len(back), np.int32)
            return convolution(kernels["conv2d"], g, back, zero, layer.grad_shift, gate, mask, index=index, name=name)
        flat, flat_mask = g.reshape(-1), None if mask is None else mask.reshape(-1)
        back, bias = np.ascontiguousarray(weight.T), np.zeros(weight.shape[1], np.int32)
        return kernels["vmm"].job(flat, back, bias, layer.grad_shift, gate, flat_mask, skip_zeros=skip_zeros, name=name)

    kernel = {"maxpool2d": "unpool2d"}.get(layer.kind, layer.kind)
    layers = tuple(x.name for x in (pool, layer, gate_link and gate_link.layer) if x)
    return Step(f"{method}/{'+'.join(layers)}", method, layers, kernel, last.layer.grad_frac_in, build)


def forward_steps(
    network: golden.Network, kernels: Kernels, *, fuse: bool = True, skip_zeros: bool = True
) -> list[Step]:
    """Return the steps of the forward pass.

    `fuse` runs a ReLU, and a max-pool after a conv2d, on the way out of the kernel before them; `skip_zeros` leaves out
    zeros of a vmm's input, so that cycles depend on the data.
    """
    steps: list[Step] = []
    source = IMAGE
    layers = list(network.layers)
    while layers:
        kinds = next((kinds for kinds in FORWARD_JOBS if fuse and _taken(layers, kinds)), ("",))
        taken, layers = layers[: len(kinds)], layers[len(kinds) :]
        steps.append(_forward_step(kernels, source, taken, skip_zeros))
        source = taken[-1].name
    return steps


def backward_steps(
    network: golden.Network, kernels: Kernels, method: str, *, fuse: bool = True, skip_zeros: bool = True
) -> list[Step]:
    """Return the steps of one backward pass, from the seed at the logits to the relevance of the image.

    `fuse` runs a ReLU on the way out of the kernel before it in this order, and unpools in the conv2d that follows;
    `skip_zeros` as of `forward_steps`.
    """
    steps: list[Step] = []
    source = seed_name(method)
    links = _links(network, method, fuse=fuse)
    while links:
        link, pool, gate = links.pop(), None, None
        if fuse and link.layer.kind == "maxpool2d" and links and links[-1].layer.kind == "conv2d":
            pool, link = link.layer, links.pop()
        if fuse and link.layer.kind != "relu" and links and links[-1].layer.kind == "relu":
            gate = links.pop()
        steps.append(_backward_step(kernels, method, source, link, gate, pool, skip_zeros))
        source = (gate or link).gradient
    return steps


def forward_tensors(network: golden.Network, forward: golden.Forward[np.int16]) -> dict[str, NDArray[np.generic]]:
    """Return the golden tensors of a forward pass by their names."""
    tensors: dict[str, NDArray[np.generic]] = {IMAGE: forward.image}
    for i, layer in enumerate(network.layers):
        tensors[layer.name] = forward.outputs[i]
        for suffix, kept in (("mask", forward.masks[i]), ("index", forward.indices[i])):
            if kept is not None:
                tensors[f"{layer.name}.{suffix}"] = kept
        if layer.kind == "maxpool2d":
            tensors[f"{layer.name}.mask"] = forward.outputs[i] > 0
    return tensors


def backward_tensors(network: golden.Network, backward: golden.Backward[np.int16]) -> dict[str, NDArray[np.generic]]:
    """Return the golden gradients of a backward pass by their names."""
    tensors: dict[str, NDArray[np.generic]] = {seed_name(backward.method): backward.seed}
    for layer, gradient in zip(network.layers, backward.gradients, strict=True):
        tensors[gradient_name(backward.method, layer)] = gradient
    for relu, pool in zip(network.layers, network.layers[1:], strict=False):
        if (relu.kind, pool.kind) == ("relu", "maxpool2d"):
            # of each window at most one is not 0
            c, h, w = pool.out_shape
            windows = tensors[gradient_name(backward.method, relu)].reshape(c, h, 2, w, 2)
            tensors[gated_name(backward.method, pool)] = windows.sum(axis=(2, 4), dtype=np.int16)
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
