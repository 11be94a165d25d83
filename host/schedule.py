# SPDX-License-Identifier: Apache-2.0
"""The layer schedule: network and method to the list of steps that a processor would take, one after another.

A step is one or more jobs of a kernel. Tensors are known by name. Forward: `image`, then the name of the layer that
made them (`relu1` for a conv2d with its ReLU fused), `relu1.mask`, `pool1.index`, and `pool1.mask`, where it is above
0. Backward: `<method>/seed`, then `<method>/<layer>.grad`, the gradient with respect to that layer's input;
`<method>/pool1.gated`, that with respect to the output of a max-pool, behind the gate of the ReLU before the max-pool;
and `<method>/<layer>.sum`, the sum of the gradients that several readers of a layer's output give.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

import golden
from golden.network import IMAGE
from golden.scales import Scales, own_scales
from host.gate import Gate
from host.kernels import Kernels
from host.lowering import RULES, Ending, convolution, elementwise, kernel_of
from xai_cosim.jobs.job import Job

Tensors = Mapping[str, NDArray[np.generic]]

FORWARD = "forward"


@dataclass(frozen=True, eq=False)
class Step:
    """Jobs to come: their inputs are known by name and taken from the tensors made so far."""

    name: str
    phase: str
    """`forward` or the backpropagation method."""
    layers: tuple[str, ...]
    """The layers that the jobs compute."""
    kernel: str
    frac: int
    """Fraction bits of the tensor that comes out."""
    build: Callable[[Tensors], list[Job]]

    def jobs(self, tensors: Tensors) -> list[Job]:
        """Return the jobs for these input tensors; of several each makes a part of the tensor."""
        built = self.build(tensors)
        named = []
        for number, job in enumerate(built, 1):
            scaled = replace(job.outputs["out_r"], frac=self.frac)
            name = self.name if len(built) == 1 else f"{self.name}, {number} of {len(built)}"
            named.append(replace(job, name=name, outputs={**job.outputs, "out_r": scaled}))
        return named


def seed_name(method: str) -> str:
    """Return the name of the gradient that a backward pass starts from."""
    return f"{method}/seed"


def gradient_name(method: str, layer: golden.Layer) -> str:
    """Return the name of the gradient with respect to the input of a layer."""
    return f"{method}/{layer.name}.grad"


def gated_name(method: str, pool: golden.Layer) -> str:
    """Return the name of the gradient of a max-pool's output behind the gate of the ReLU before it."""
    return f"{method}/{pool.name}.gated"


def sum_names(method: str, tensor: str, count: int) -> list[str]:
    """Return the names of the `count` sums, two at a time, of the gradients that a tensor's readers give."""
    return [f"{method}/{tensor}.sum{number}" for number in range(1, count)] + [f"{method}/{tensor}.sum"] * (count > 0)


def value_name(network: golden.Network, name: str) -> str:
    """Return the name under which a layer's output is made: a flatten moves nothing."""
    while name != IMAGE and network.layer(name).kind == "flatten":
        (name,) = network.layer(name).inputs
    return name


def _only_reader(network: golden.Network, layer: golden.Layer, kind: str) -> golden.Layer | None:
    """Return the layer of that kind that alone reads a layer's output."""
    readers = network.readers(layer.name)
    return readers[0] if len(readers) == 1 and readers[0].kind == kind else None


# ---- forward


def _fused(network: golden.Network, layer: golden.Layer) -> list[golden.Layer]:
    """Return a layer and those that its jobs compute on the way out: a ReLU is a gate, and a max-pool may follow."""
    taken = [layer]
    if layer.kind in ("conv2d", "vmm", "add") and (relu := _only_reader(network, layer, "relu")):
        taken.append(relu)
    if layer.kind == "conv2d":
        pool = _only_reader(network, taken[-1], "maxpool2d")
        if pool and convolution.takes_pool(pool):
            taken.append(pool)
    return taken


def _forward_step(
    network: golden.Network, kernels: Kernels, layers: Sequence[golden.Layer], skip_zeros: bool
) -> Step:
    layer, last = layers[0], layers[-1]
    behind = {x.kind for x in layers[1:]}
    gate = Gate.RELU if "relu" in behind else Gate.NONE
    sources = [value_name(network, name) for name in layer.inputs]

    def build(tensors: Tensors) -> list[Job]:
        inputs = [tensors[source].reshape(layer.in_shape).astype(np.int16, copy=False) for source in sources]
        end = Ending(last.name, gate, pool="maxpool2d" in behind, skip_zeros=skip_zeros)
        return list(RULES[layer.kind].forward(kernels, layer, inputs, end))

    names = tuple(x.name for x in layers)
    return Step(f"{FORWARD}/{'+'.join(names)}", FORWARD, names, kernel_of(layer), last.frac_out, build)


def forward_steps(
    network: golden.Network, kernels: Kernels, *, fuse: bool = True, skip_zeros: bool = True
) -> list[Step]:
    """Return the steps of the forward pass.

    `fuse` runs a ReLU, and a max-pool after a conv2d, on the way out of the kernel before them; `skip_zeros` leaves out
    zeros of a vmm's input, so that cycles depend on the data.
    """
    steps: list[Step] = []
    done: set[str] = set()
    for layer in network.layers:
        if layer.name not in done and layer.kind != "flatten":
            taken = _fused(network, layer) if fuse else [layer]
            done.update(x.name for x in taken)
            steps.append(_forward_step(network, kernels, taken, skip_zeros))
    return steps


# ---- backward


@dataclass(frozen=True, eq=False)
class Link:
    """A layer as the backward pass sees it, and the tensors that it has to do with, by name."""

    layer: golden.Layer
    inputs: tuple[str, ...]
    """Tensors whose gradients it gives."""
    output: str
    """The tensor whose gradient it takes."""
    shape: tuple[int, ...]
    """Of the gradient that it gives."""
    gradient: str
    """Its name."""
    mask: str
    """Of a ReLU."""

    @property
    def passes_on(self) -> bool:
        """Whether it gives just what it takes, so that no job is needed."""
        return self.layer.kind in ("add", "flatten")


def _swaps(network: golden.Network, relu: golden.Layer) -> golden.Layer | None:
    """Return the max-pool behind a ReLU with which it may change places in the backward pass.

    A max-pool passes on one value of a window: where a ReLU before it would let that pass, it may as well be asked
    before the gradient is unpooled. The mask is that of the pooled values, above 0 where the winner's was set. The
    forward pass makes it where a conv2d's jobs compute all three.
    """
    source = relu.inputs[0]
    if relu.kind != "relu" or source == IMAGE or network.layer(source).kind != "conv2d":
        return None
    fused = _fused(network, network.layer(source))
    return fused[2] if len(fused) == 3 else None


def _links(network: golden.Network, method: str, *, fuse: bool) -> list[Link]:
    """Return the layers, first to last, as the backward pass sees them."""
    links: list[Link] = []
    swapped: dict[str, golden.Layer] = {}
    for layer in network.layers:
        pool = _swaps(network, layer) if fuse else None
        if pool is not None:
            name = gradient_name(method, layer)
            links.append(Link(pool, layer.inputs, f"{pool.name} before the gate", pool.in_shape, name, ""))
            swapped[pool.name] = layer
        elif layer.name in swapped:
            inside, name = (f"{layer.name} before the gate",), gated_name(method, layer)
            links.append(Link(swapped[layer.name], inside, layer.name, layer.out_shape, name, f"{layer.name}.mask"))
        else:
            name, mask = gradient_name(method, layer), f"{layer.name}.mask"
            links.append(Link(layer, layer.inputs, layer.name, layer.in_shape, name, mask))
    return links


class BackwardSchedule:
    """The schedule of one backward pass."""

    def __init__(
        self,
        network: golden.Network,
        kernels: Kernels,
        method: str,
        gate: Gate,
        scales: Scales,
        *,
        fuse: bool = False,
        skip_zeros: bool = True,
    ) -> None:
        """Decide what runs on the way in and out of what; `gate` at a ReLU, `scales` of all gradients."""
        self._network, self._kernels, self._method, self._skip_zeros = network, kernels, method, skip_zeros
        self._gate, self._scales = gate, scales
        self._links = _links(network, method, fuse=fuse)
        self._makers = {link.output: link for link in self._links}
        self._gates: dict[str, Link] = {}
        """ReLUs on the way out of what makes a gradient, by its name."""
        self._pools: dict[str, Link] = {}
        """Max-pools whose gradient is unpooled on the way into a conv2d, by its name."""
        for link in self._links if fuse else ():
            if link.layer.kind == "relu" and self._is_made_for(link):
                self._gates[self.total(link.output)] = link
            if link.layer.kind == "maxpool2d" and (conv := self._makers.get(link.inputs[0])):
                alone = len(self._readers(conv.output)) == 1
                if alone and conv.layer.kind == "conv2d" and convolution.unpools(kernels, conv.layer):
                    self._pools[conv.output] = link

    def _readers(self, tensor: str) -> list[Link]:
        return [link for link in self._links for name in link.inputs if name == tensor]

    def total(self, tensor: str) -> str:
        """Return the name of the gradient with respect to a tensor."""
        readers = self._readers(tensor)
        if not readers:
            return seed_name(self._method)
        return self._given(readers[0]) if len(readers) == 1 else sum_names(self._method, tensor, 1)[0]

    def _given(self, link: Link) -> str:
        return self.total(link.output) if link.passes_on else link.gradient

    def _is_made_for(self, relu: Link) -> bool:
        """Whether a job makes the gradient that a ReLU takes, for nothing else, and can have its gate behind it."""
        tensor = relu.output
        while len(readers := self._readers(tensor)) == 1 and readers[0].layer.kind == "flatten":
            tensor = readers[0].output
        return len(readers) > 1 or (bool(readers) and readers[0].layer.kind not in ("relu", "add"))

    def steps(self) -> Iterator[Step]:
        """Yield the steps, from the seed to the relevance."""
        for link in reversed(self._links):
            yield from self._sums(link.output)
            absorbed = link in self._gates.values() or link in self._pools.values()
            if not (link.passes_on or absorbed):
                yield from self.steps_of(link)
        yield from self._sums(IMAGE)

    def steps_of(self, link: Link) -> Iterator[Step]:
        """Yield the steps of a layer, of the max-pool before it in the backward pass, and of the ReLU after it."""
        yield self._step(link)

    def _end(
        self, name: str, gate: Link | None, tensors: Tensors, index: NDArray[np.uint8] | None = None
    ) -> Ending:
        if gate is None:
            return Ending(name, index=index, skip_zeros=self._skip_zeros)
        kind = self._gate
        mask = tensors[gate.mask].reshape(gate.shape).astype(np.bool_) if kind.takes_mask else None
        return Ending(gate.gradient, kind, mask, index=index, skip_zeros=self._skip_zeros)

    def _sums(self, tensor: str) -> Iterator[Step]:
        """Yield the steps that add what the readers of a tensor give."""
        first, *others = [self._given(reader) for reader in self._readers(tensor)] or [""]
        if not others:
            return
        frac = self._scales.totals[tensor]
        shape = self._network.input_shape if tensor == IMAGE else self._network.layer(tensor).out_shape
        names = sum_names(self._method, tensor, len(others))
        for name, other, joining in zip(names, others, self._scales.joinings(self._network, tensor), strict=True):
            gate = self._gates.get(name)

            def build(
                tensors: Tensors,
                terms: tuple[str, str] = (first, other),
                name: str = name,
                joining: golden.Joining = joining,
                gate: Link | None = gate,
            ) -> list[Job]:
                a, b = (tensors[term].reshape(shape).astype(np.int16, copy=False) for term in terms)
                return elementwise.added(self._kernels, a, b, joining, self._end(name, gate, tensors))

            told = f"{self._method}/sum{f'+{gate.layer.name}' if gate else f' at {tensor}'}"
            yield Step(told, self._method, (gate.layer.name if gate else tensor,), "add", frac, build)
            first = name

    def _step(self, link: Link) -> Step:
        layer, pool = link.layer, self._pools.get(link.output)
        own_gate = link if layer.kind == "relu" else None
        gate = own_gate or self._gates.get(link.gradient)
        source = self.total((pool or link).output)

        def build(tensors: Tensors) -> list[Job]:
            unpooled = pool.layer if pool else layer if layer.kind == "maxpool2d" else None
            index = None if unpooled is None else tensors[f"{unpooled.name}.index"].astype(np.uint8, copy=False)
            shape = link.shape if layer.kind == "relu" else (unpooled or layer).out_shape
            if index is not None:
                index = index.reshape(shape)
            g = tensors[source].reshape(shape).astype(np.int16, copy=False)
            end = self._end(link.gradient, gate, tensors, index)
            return list(RULES[layer.kind].backward(self._kernels, layer, g, end))

        taken = [x for x in (pool, link, None if gate is link else gate) if x]
        layers = tuple(x.layer.name for x in taken)
        frac = taken[-1].layer.grad_frac_in
        name = f"{self._method}/{'+'.join(layers)}"
        return Step(name, self._method, layers, kernel_of(layer, backward=True), frac, build)


def backward_steps(
    network: golden.Network, kernels: Kernels, method: str, *, fuse: bool = True, skip_zeros: bool = True
) -> list[Step]:
    """Return the steps of one backward pass, from the seed at the logits to the relevance of the image.

    `fuse` runs a ReLU on the way out of the kernel before it in this order, and unpools in the conv2d that follows;
    `skip_zeros` as of `forward_steps`.
    """
    gate, scales = Gate.of_method(method), own_scales(network)
    return list(BackwardSchedule(network, kernels, method, gate, scales, fuse=fuse, skip_zeros=skip_zeros).steps())


def total_name(network: golden.Network, method: str, tensor: str) -> str:
    """Return the name of the gradient with respect to the image or a layer's output, where no layers are fused."""
    while True:
        first, *others = network.readers(tensor) or [None]
        if first is None:
            return seed_name(method)
        if others:
            return sum_names(method, tensor, 1)[0]
        if first.kind not in ("add", "flatten"):
            return gradient_name(method, first)
        tensor = first.name


def relevance_name(network: golden.Network, method: str) -> str:
    """Return the name of the gradient with respect to the image, fused layers or not."""
    return total_name(network, method, IMAGE)


# ---- what the golden model says


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
    """Return the golden gradients of a backward pass by their names, and what a rule makes on the way."""
    method = backward.method
    tensors: dict[str, NDArray[np.generic]] = {seed_name(method): backward.seed}
    tensors.update((f"{method}/{name}", made) for name, made in backward.between.items())
    for layer, gradient in zip(network.layers, backward.gradients, strict=True):
        tensors[gradient_name(method, layer)] = gradient
    for tensor, sums in backward.sums.items():
        tensors.update(zip(sum_names(method, tensor, len(sums)), sums, strict=True))
    for relu in network.layers:
        if pool := _swaps(network, relu):
            # of each window at most one is not 0
            c, h, w = pool.out_shape
            windows = tensors[gradient_name(method, relu)].reshape(c, h, 2, w, 2)
            tensors[gated_name(method, pool)] = windows.sum(axis=(2, 4), dtype=np.int16)
    return tensors


def check_against_network(job: Job, tensors: Tensors) -> None:
    """Raise RuntimeError where what the job expects is not what the golden network computes for that tensor.

    The job's expectation follows from its own packets, the network's from the layers: a wrong tile, weight or
    shift of the schedule shows here, before any simulation.
    """
    for output in job.outputs.values():
        wanted = tensors[output.tensor].reshape(output.crop)
        if not np.array_equal(output.tensor_of(output.expected, wanted), wanted):
            raise RuntimeError(f"{job.name}: the schedule's {output.tensor} is not the golden network's")
