# SPDX-License-Identifier: Apache-2.0
"""From an ONNX file to a plan: nodes are read one by one into layers, which are folded where that is exact."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from golden.network import MAX_NORMALISATION
from host.designs import TOP, open_design
from host.importer import refusals
from host.importer.draft import NO_PADDING, Draft, UnknownError
from host.importer.evaluate import evaluate
from host.importer.fold import Folding, fold
from host.importer.model import QUANT_DOMAINS, Model, Node, open_model
from host.importer.nodes import HANDLERS, quant
from host.importer.plan import PlannedNetwork, Real
from host.importer.quant import OPS, Quantizer
from host.importer.refusals import UnsupportedError
from host.kernels import kernels
from host.lowering.matrix import most_inputs
from xai_cosim.command import UserError, shown

_HANDS_ON = ("Transpose", "Reshape", "Identity", "Flatten", "Squeeze", "Unsqueeze")
"""Operators that keep a constant's fraction bits."""


def _constant(draft: Draft, node: Node) -> None:
    """Compute the outputs of a node that depends on constants alone."""
    inputs = [draft.constants[name] if name else None for name in node.inputs]
    draft.constants.update(zip(node.outputs, evaluate(node, inputs, draft.model.opsets), strict=True))
    if node.domain in QUANT_DOMAINS:
        draft.fracs[node.outputs[0]] = Quantizer.of(node, [values for values in inputs[1:] if values is not None]).frac
    elif node.op in _HANDS_ON and node.inputs[0] in draft.fracs:
        draft.fracs[node.outputs[0]] = draft.fracs[node.inputs[0]]


def _shape(draft: Draft, node: Node) -> None:
    """Make a constant of the shape of a tensor, which is fixed."""
    shape = draft.padded(node).shape
    first = int(node.attribute("start", 0))
    last = node.attribute("end", None)
    sizes = shape[first:] if last is None else shape[first : int(last)]
    draft.constants[node.outputs[0]] = np.array(sizes if node.op == "Shape" else np.prod(shape), dtype=np.int64)


def _read_node(draft: Draft, node: Node) -> None:
    """Add what a node computes to the draft; UnsupportedError where that cannot be."""
    if all(name in draft.constants for name in node.inputs if name):
        _constant(draft, node)
    elif node.domain in QUANT_DOMAINS and node.op in OPS:
        quant(draft, node)
    elif not node.domain and node.op in ("Shape", "Size"):
        _shape(draft, node)
    elif not node.domain and node.op in HANDLERS:
        HANDLERS[node.op](draft, node)
    else:
        raise refusals.of_op(node)
    _require_inferred(draft, node)


def _require_inferred(draft: Draft, node: Node) -> None:
    """Refuse a node whose output has another shape than ONNX' shape inference finds."""
    for name in node.outputs:
        expected, value = draft.model.shapes.get(name), draft.values.get(name)
        if expected is not None and value is not None and value.shape != expected:
            raise UnsupportedError(f"gives {list(value.shape)}, where ONNX' shape inference finds {list(expected)}")


def _read_nodes(model: Model) -> Draft:
    """Read all nodes that matter; UserError lists those that cannot be."""
    draft = Draft(model)
    refused = []
    nodes = model.needed()
    for node in nodes:
        try:
            _read_node(draft, node)
        except UnknownError:
            draft.refuse(node)
        except UnsupportedError as why:
            refused.append(refusals.line(node, why))
            draft.refuse(node)
    _raise(model, refused, len(model.nodes))
    if len(nodes) < len(model.nodes):
        draft.notes.append(f"{len(model.nodes) - len(nodes)} nodes are left out: the output does not depend on them")
    return draft


def _raise(model: Model, refused: list[str], nodes: int) -> None:
    if refused:
        verb = "is" if len(refused) == 1 else "are"
        told = f"{len(refused)} of {nodes} nodes {verb} not supported (docs/networks.md):"
        raise UserError(f"{model.where}: {told}", refused)


def _output(draft: Draft) -> str:
    """Return the layer that gives the logits, as a vector."""
    model = draft.model
    value = draft.values.get(model.output)
    what = f"{model.where}: output {shown(model.output)}"
    if value is None:
        raise UserError(f"{what} does not depend on the input; export the network again")
    if len(value.shape) != 2 or value.shape[0] != 1 or value.padding != NO_PADDING or value.order is not None:
        advice = "allowed is [1, M], a logit a class: flatten, and use a batch of 1"
        raise UserError(f"{what} is {list(value.shape)}; {advice}")
    return draft.flat(value)


def _normalisation(name: str, given: Sequence[float] | None, default: float, channels: int, low: float) -> Real:
    values = [default] * channels if given is None else [float(value) for value in given]
    shown_values = ",".join(f"{value:g}" for value in values)
    if len(values) != channels:
        raise UserError(f"{name}={shown_values}: {len(values)} numbers, expected {channels}, one for each channel")
    if not all(low <= value <= MAX_NORMALISATION for value in values):
        raise UserError(f"{name}={shown_values}: allowed are numbers from {low:g} to {MAX_NORMALISATION:g}")
    return np.array(values)


def _classes(path: Path | str | None, logits: int) -> tuple[str, ...]:
    if path is None:
        return tuple(f"class {i}" for i in range(logits))
    where = f"CLASSES={shown(str(path))}"
    try:
        names = [line.strip() for line in Path(path).read_text(encoding="utf-8").splitlines()]
    except (OSError, ValueError) as error:
        advice = "allowed is a text file in UTF-8, a name a line"
        raise UserError(f"{where} cannot be read: {shown(str(error))}; {advice}") from error
    while names and not names[-1]:
        names.pop()
    for number, name in enumerate(names, 1):
        if not name or not name.isprintable():
            raise UserError(f"{where}: line {number}: {shown(name)!r}, expected a name of printable characters")
        if names.index(name) < number - 1:
            raise UserError(f"{where}: line {number}: {shown(name)!r} stands there already; names have to differ")
    if len(names) != logits:
        raise UserError(f"{where}: {len(names)} names, expected {logits}, one a line for each logit of the network")
    return tuple(names)


def _require_finite(model: Model, folding: Folding) -> None:
    for layer in folding.layers.values():
        for what, values in (("weights", layer.weight), ("biases", layer.bias)):
            if values is not None and not np.isfinite(values).all():
                raise UserError(f"{model.where}: node {shown(layer.name)}: {what} are NaN or infinite; train it again")


def read_onnx(
    path: Path | str,
    *,
    name: str | None = None,
    classes: Path | str | None = None,
    mean: Sequence[float] | None = None,
    std: Sequence[float] | None = None,
) -> PlannedNetwork:
    """Read a classifier from an ONNX file.

    Args:
        path: the file.
        name: of the network, that of the file by default.
        classes: a file with a class a line, "class 0" and so on by default.
        mean: a number a channel, taken off pixels of 0 to 1; 0 by default.
        std: a number a channel, by which they are divided then; 1 by default.

    Returns:
        The network in float64, which computes what the file's does, up to rounding of float64.

    Raises:
        UserError: what the file holds is not supported, all nodes that are not in its details; or an argument does not
            fit the network.
    """
    model = open_model(path)
    channels = model.input_shape[0]
    means = _normalisation("MEAN", mean, 0, channels, -MAX_NORMALISATION)
    stds = _normalisation("STD", std, 1, channels, 1 / MAX_NORMALISATION)
    draft = _read_nodes(model)
    longest = most_inputs(kernels(open_design(TOP))["vmm"])
    folding = Folding(draft.layers, _output(draft), model.input_shape, means, stds, longest, draft.notes, {})
    with np.errstate(all="ignore"):
        fold(folding)
    by_name = {node.name: node for node in model.nodes}
    refused = [refusals.line(by_name[name], why) for name, why in folding.refused.items()]
    _raise(model, refused, len(model.nodes))
    _require_finite(model, folding)
    notes = [*model.notes, *folding.notes]
    if mean is None and std is None:
        notes.append("MEAN and STD are not given: the network reads pixels of 0 to 1")
    return PlannedNetwork(
        name=Path(path).stem if name is None else name,
        input_shape=model.input_shape,
        layers=tuple(folding.layers.values()),
        classes=_classes(classes, folding.out_shape(folding.output)[0]),
        mean=tuple(float(value) for value in folding.mean),
        std=tuple(float(value) for value in folding.std),
        notes=tuple(notes),
        metadata={"import": {"file": Path(path).name, "sha256": model.sha256, "opset": model.opset}},
    )
