# SPDX-License-Identifier: Apache-2.0
"""The schedule of a backward pass with a rule of its own: ratios and products between jobs of gradients.

Nothing is fused: a rule needs what lies between. Beside the names of `host.schedule` there are, of a layer,
`<method>/<layer>.denominator`, `.ratio`, `.product` and `.halves`, and `reference/<tensor>` of DeepLIFT's reference.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

import golden
from golden.arithmetic import FIXED, Joining
from golden.deeplift import SCALING, DeepLift, pool_pair, relu_pair
from golden.lrp import Lrp, Ruled
from golden.parts import RATIO_FRAC, RuledLayer
from golden.rectgrad import RectGrad
from golden.rules import Rule
from golden.scales import own_scales
from host.gate import Gate
from host.kernels import Kernels
from host.kernels.kernel import Int16
from host.lowering import RULES, Ending, elementwise, kernel_of
from host.schedule import BackwardSchedule, Link, Step, Tensors, value_name
from xai_cosim.jobs.job import Job

REFERENCE = "reference/"


class _RuleSchedule(BackwardSchedule):
    """What the rules share: steps that make a tensor of their own."""

    def _made(self, link: Link, what: str, kernel: str, frac: int, build: Callable[[Tensors, str], list[Job]]) -> Step:
        """Return the step that makes `<method>/<layer>.<what>`; `build` takes the tensors and that name."""
        name = f"{self._method}/{link.layer.name}.{what}"
        how = name, self._method, (link.layer.name,), kernel, frac
        return Step(*how, lambda tensors: build(tensors, name))

    def _of(self, tensors: Tensors, link: Link, what: str) -> Int16:
        return _int16(tensors, f"{self._method}/{link.layer.name}.{what}")

    def _value(self, tensors: Tensors, name: str, prefix: str = "") -> Int16:
        """Return a tensor of the forward pass in the shape that it has in the network."""
        shape = self._network.input_shape if name == golden.IMAGE else self._network.layer(name).out_shape
        return _int16(tensors, prefix + value_name(self._network, name)).reshape(shape)


def _int16(tensors: Tensors, name: str) -> Int16:
    return tensors[name].astype(np.int16, copy=False)


class _LrpSchedule(_RuleSchedule):
    """Of an LRP rule: at a layer with weights a denominator, a ratio and a product before the gradient."""

    def __init__(self, network: golden.Network, kernels: Kernels, rule: Lrp, ruled: Ruled, skip_zeros: bool) -> None:
        """Take the layers of the rule."""
        super().__init__(network, kernels, rule.name, Gate.SALIENCY, ruled.scales, skip_zeros=skip_zeros)
        self._parts = ruled.parts
        layers = {layer.name: layer for layer in ruled.layers}
        self._links = [replace(link, layer=layers[link.layer.name]) for link in self._links]

    def steps_of(self, link: Link) -> Iterator[Step]:
        """Yield the steps of a layer."""
        part = self._parts.get(link.layer.name)
        if part is None:
            yield from super().steps_of(link)
            return
        yield from self._ratio(link, part)
        yield from self._gradient(link, part)

    def _ratio(self, link: Link, part: RuledLayer) -> Iterator[Step]:
        name, ahead = link.layer.name, part.denominator
        if ahead is not None:

            def denominator(tensors: Tensors, made: str) -> list[Job]:
                x = part.inputs(self._value(tensors, link.inputs[0]))
                end = Ending(made, skip_zeros=self._skip_zeros)
                return list(RULES[ahead.kind].forward(self._kernels, ahead, [x], end))

            yield self._made(link, "denominator", kernel_of(ahead), ahead.frac_out, denominator)

        def ratio(tensors: Tensors, made: str) -> list[Job]:
            z = self._value(tensors, name)
            below = z if ahead is None else self._of(tensors, link, "denominator")
            above = part.dividends(z)
            return elementwise.divided(self._kernels, above, below.reshape(above.shape), part.ratio, made)

        frac = part.ratio.left - part.ratio.frac_b + part.layer.frac_out
        yield self._made(link, "ratio", "scale", frac, ratio)

    def _gradient(self, link: Link, part: RuledLayer) -> Iterator[Step]:
        back, source = part.backward, self.total(link.output)

        def product(tensors: Tensors, made: str) -> list[Job]:
            c = part.copies(_int16(tensors, source).reshape(part.layer.out_shape))
            ratio = self._of(tensors, link, "ratio").reshape(c.shape)
            return elementwise.multiplied(self._kernels, c, ratio, part.shift, made)

        def gradient(tensors: Tensors, made: str) -> list[Job]:
            s = self._of(tensors, link, "product").reshape(back.out_shape)
            return list(RULES[back.kind].backward(self._kernels, back, s, Ending(made, skip_zeros=self._skip_zeros)))

        def selected(tensors: Tensors, made: str) -> list[Job]:
            halves = self._of(tensors, link, "halves").reshape(back.in_shape)
            above, below = part.halves(halves, self._value(tensors, link.inputs[0]))
            return elementwise.added(self._kernels, above, below, Joining(0, 0, 0), Ending(made))

        kernel = kernel_of(back, backward=True)
        yield self._made(link, "product", "scale", back.grad_frac_out, product)
        yield self._made(link, "halves" if part.split else "grad", kernel, back.grad_frac_in, gradient)
        if part.split:
            yield self._made(link, "grad", "add", back.grad_frac_in, selected)


class _DeepLiftSchedule(_RuleSchedule):
    """Of DeepLIFT: at a ReLU a ratio and a product take the gate's place, at a max-pool they come before it."""

    def steps_of(self, link: Link) -> Iterator[Step]:
        """Yield the steps of a layer."""
        layer, source = link.layer, self.total(link.output)
        pool = layer.kind == "maxpool2d"
        if layer.kind != "relu" and not pool:
            yield from super().steps_of(link)
            return

        def ends(tensors: Tensors) -> tuple[Int16, Int16]:
            name = link.inputs[0]
            return self._value(tensors, name), self._value(tensors, name, REFERENCE)

        def ratio(tensors: Tensors, made: str) -> list[Job]:
            x, x0 = ends(tensors)
            pair = pool_pair(layer, x, x0, FIXED)[:2] if pool else relu_pair(x, x0, FIXED)
            return elementwise.divided(self._kernels, *pair, SCALING, made)

        def product(tensors: Tensors, made: str) -> list[Job]:
            g = _int16(tensors, source).reshape(layer.out_shape)
            m = self._of(tensors, link, "ratio").reshape(layer.out_shape)
            return elementwise.multiplied(self._kernels, g, m, RATIO_FRAC, made)

        def unpooled(tensors: Tensors, made: str) -> list[Job]:
            g = self._of(tensors, link, "product").reshape(layer.out_shape)
            place = pool_pair(layer, *ends(tensors), FIXED)[2]
            return list(RULES[layer.kind].backward(self._kernels, layer, g, Ending(made, index=place)))

        yield self._made(link, "ratio", "scale", RATIO_FRAC, ratio)
        yield self._made(link, "product" if pool else "grad", "scale", layer.grad_frac_out, product)
        if pool:
            yield self._made(link, "grad", "unpool2d", layer.grad_frac_in, unpooled)


class _RectGradSchedule(_RuleSchedule):
    """Of RectGrad: at a ReLU the host makes the mask, of the activation and of the gradient that arrives."""

    def __init__(self, network: golden.Network, kernels: Kernels, rule: RectGrad, skip_zeros: bool) -> None:
        """Take the rule."""
        super().__init__(network, kernels, rule.name, Gate.SALIENCY, own_scales(network), skip_zeros=skip_zeros)
        self._rule = rule

    def steps_of(self, link: Link) -> Iterator[Step]:
        """Yield the steps of a layer."""
        layer, source = link.layer, self.total(link.output)
        if layer.kind != "relu":
            yield from super().steps_of(link)
            return

        def gated(tensors: Tensors, made: str) -> list[Job]:
            g = _int16(tensors, source).reshape(layer.out_shape)
            mask = self._rule.mask(self._value(tensors, layer.name).reshape(layer.out_shape), g)
            return elementwise.gated(self._kernels, g, Ending(made, self._gate, mask))

        yield self._made(link, "grad", "relu", layer.grad_frac_in, gated)


def require_rule(network: golden.Network, kernels: Kernels, rule: Rule) -> None:
    """Refuse a rule of whose layers some are too wide for jobs, with all that it puts beside each other.

    Raises:
        ValueError: the message names the layer, what it needs and what there is.
    """
    if "scale" not in kernels:
        raise ValueError(f"{rule.name} needs the kernel scale; this board has {', '.join(kernels)}")
    for name, part in rule.outline(network).parts.items() if isinstance(rule, Lrp) else ():
        for layer in filter(None, (part.denominator, part.backward)):
            try:
                RULES[layer.kind].require(kernels, layer)
            except ValueError as error:
                told = f"{rule.name}: layer {name}, with all that the rule puts beside each other"
                raise ValueError(f"{told}: {error}") from error


def rule_steps(
    network: golden.Network,
    kernels: Kernels,
    rule: Rule,
    forward: golden.Forward[np.int16],
    target: int,
    *,
    skip_zeros: bool = True,
) -> list[Step]:
    """Return the steps of a backward pass by a rule, from the seed at the logits to the relevance of the image.

    Args:
        network: to explain.
        kernels: that there are.
        rule: of the pass.
        forward: the golden forward pass, of which the scales are taken where the network has none for the rule.
        target: the explained class.
        skip_zeros: whether zeros of a vmm's input are left out.

    Raises:
        TypeError: a rule without a schedule.
    """
    if isinstance(rule, Lrp):
        ruled = rule.ruled(network, forward, target)
        return list(_LrpSchedule(network, kernels, rule, ruled, skip_zeros).steps())
    if isinstance(rule, RectGrad):
        return list(_RectGradSchedule(network, kernels, rule, skip_zeros).steps())
    if not isinstance(rule, DeepLift):
        raise TypeError(f"rule: {type(rule).__name__}, expected Lrp, RectGrad or DeepLift")
    scales = own_scales(network)
    made = _DeepLiftSchedule(network, kernels, rule.name, Gate.SALIENCY, scales, skip_zeros=skip_zeros)
    return list(made.steps())


def reference_tensors(made: Sequence[Tensors]) -> dict[str, NDArray[np.generic]]:
    """Return the tensors of the forward passes of a rule's references, by the names that its steps know."""
    return {REFERENCE + name: tensor for tensors in made for name, tensor in tensors.items()}
