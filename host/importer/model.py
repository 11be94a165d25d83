# SPDX-License-Identifier: Apache-2.0
"""An ONNX file, checked and opened: its nodes, its constants in float64, its shapes for one image."""

import hashlib
import os
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnx.inliner
from google.protobuf.message import DecodeError, Message
from numpy.typing import NDArray
from onnx import TensorProto, numpy_helper

from xai_cosim.command import UserError, shown

Shape = tuple[int, ...]

MIN_OPSET = 13
MAX_BYTES = 1 << 30
"""Of the file, and of the external data that belongs to it."""
MAX_PIXELS = 1 << 22
"""Values of an image."""
QUANT_DOMAINS = ("qonnx.custom_op.general", "finn.custom_op.general", "onnx.brevitas")
"""Domains of QONNX's nodes, by the tools that wrote them."""
FLOATS = {
    TensorProto.FLOAT: "float32",
    TensorProto.DOUBLE: "double",
    TensorProto.FLOAT16: "float16",
    TensorProto.BFLOAT16: "bfloat16",
}
SMALL = 1024
"""Elements of a constant that may be a shape or axes, which shape inference has to see."""
LIBRARY_ERRORS = (
    onnx.checker.ValidationError,
    onnx.shape_inference.InferenceError,
    DecodeError,
    ValueError,
    TypeError,
    RuntimeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    NotImplementedError,
    MemoryError,
)
"""What onnx raises at models that are damaged."""


@dataclass(frozen=True, eq=False)
class Node:
    """A node of the graph.

    Attributes:
        name: the user's, or op type and number; printable, unique in its model.
        proto: what the file says.
    """

    name: str
    proto: onnx.NodeProto

    @property
    def op(self) -> str:
        """The operator, without its domain."""
        return str(self.proto.op_type)

    @property
    def domain(self) -> str:
        """The operator's domain, "" for ONNX' own."""
        return str(self.proto.domain)

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of tensors; "" for an optional one that is left out."""
        return tuple(self.proto.input)

    @property
    def outputs(self) -> tuple[str, ...]:
        """Names of tensors; "" for an optional one that is left out."""
        return tuple(self.proto.output)

    def attribute(self, name: str, default: Any) -> Any:
        """Return an attribute's value, text as str, or the default."""
        for attribute in self.proto.attribute:
            if attribute.name == name:
                value = onnx.helper.get_attribute_value(attribute)
                return value.decode(errors="replace") if isinstance(value, bytes) else value
        return default


@dataclass(frozen=True, eq=False)
class Model:
    """An ONNX model that reads one image and gives one vector.

    Attributes:
        where: the file, as errors name it.
        sha256: of the file's bytes.
        opset: version of ONNX' own operators.
        opsets: version by domain.
        nodes: in an order in which they can be run.
        constants: by tensor name; floating ones in float64.
        input: the image's tensor.
        input_shape: [C, H, W].
        output: the tensor of the logits.
        shapes: what shape inference knows, with a batch of 1.
        notes: what was done to it, a line each.
    """

    where: str
    sha256: str
    opset: int
    opsets: dict[str, int]
    nodes: tuple[Node, ...]
    constants: dict[str, NDArray[Any]]
    input: str
    input_shape: Shape
    output: str
    shapes: dict[str, Shape] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def needed(self) -> list[Node]:
        """Return the nodes that the output depends on, in their order."""
        wanted = {self.output}
        found = []
        for node in reversed(self.nodes):
            if wanted.intersection(node.outputs):
                wanted.update(filter(None, node.inputs))
                found.append(node)
        return found[::-1]


def as_real(values: NDArray[Any]) -> NDArray[Any]:
    """Return floating values in float64, others as they are."""
    floating = values.dtype.kind == "f" or values.dtype.name == "bfloat16"
    return values.astype(np.float64) if floating else values


def imports_of(opsets: dict[str, int]) -> list[onnx.OperatorSetIdProto]:
    """Return versions of domains as a model holds them."""
    return [onnx.helper.make_opsetid(domain, version) for domain, version in opsets.items()]


def brief(error: BaseException) -> str:
    """Return the first line of a library's message, cut short."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return shown(lines[0]) if lines else type(error).__name__


def _read_bytes(path: Path) -> bytes:
    where = f"MODEL={shown(str(path))}"
    if os.path.isdir(path):
        raise UserError(f"{where} is a folder; allowed is an ONNX file, such as net.onnx")
    if not os.path.isfile(path):
        raise UserError(f"{where}: no such file; allowed is an ONNX file, as torch.onnx.export writes it")
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise UserError(f"{where}: {size:,} bytes; at most {MAX_BYTES:,} are allowed: import a smaller network")
    return path.read_bytes()


def _has_text(message: Message) -> bool:
    """Say whether all names in a message are text: protobuf gives bytes for those that are not."""
    for field_, value in message.ListFields():
        values = value if isinstance(value, Iterable) and not isinstance(value, str | bytes) else [value]
        if field_.type == field_.TYPE_STRING and not all(isinstance(text, str) for text in values):
            return False
        if field_.type == field_.TYPE_MESSAGE and not all(_has_text(inner) for inner in values):
            return False
    return True


def _parse(where: str, content: bytes) -> onnx.ModelProto:
    try:
        proto: onnx.ModelProto = onnx.ModelProto.FromString(content)
    except DecodeError as error:
        raise UserError(f"{where} is no ONNX file, or is damaged or cut short; export the network again") from error
    if not _has_text(proto):
        raise UserError(f"{where} is damaged: it holds a name that is no text in UTF-8; export the network again")
    for named in (*proto.opset_import, *proto.graph.node):
        if named.domain == "ai.onnx":  # another name of ONNX' own domain, which its checker knows by "" alone
            named.domain = ""
    if not proto.ir_version or not proto.graph.node:
        raise UserError(f"{where} is no ONNX file: it holds no model; allowed is what torch.onnx.export writes")
    return proto


def _require_opset(where: str, proto: onnx.ModelProto) -> dict[str, int]:
    newest = onnx.defs.onnx_opset_version()
    if proto.ir_version > onnx.IR_VERSION:
        raise UserError(
            f"{where}: IR version {proto.ir_version}, at most {onnx.IR_VERSION} can be read; export for opset {newest}"
        )
    opsets = {str(o.domain): int(o.version) for o in proto.opset_import}
    opset = opsets.get("", 0)
    if not MIN_OPSET <= opset <= newest:
        advice = "export with opset_version=17, or convert it with onnx.version_converter"
        raise UserError(f"{where}: opset {opset}, allowed are {MIN_OPSET} to {newest}; {advice}")
    return opsets


def _tensors(graph: onnx.GraphProto) -> Iterator[TensorProto]:
    """Go through the graph's tensors: initializers, and attributes of nodes with their subgraphs."""
    yield from graph.initializer
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.HasField("t"):
                yield attribute.t
            yield from attribute.tensors
            for inner in (*((attribute.g,) if attribute.HasField("g") else ()), *attribute.graphs):
                yield from _tensors(inner)


def _load_external_data(where: str, folder: Path, proto: onnx.ModelProto) -> None:
    """Read what lies in files beside the model; none outside of its folder."""
    size = 0
    for tensor in _tensors(proto.graph):
        if tensor.data_location != TensorProto.EXTERNAL:
            continue
        what = f"{where}: external data of tensor {shown(tensor.name)}"
        location = next((entry.value for entry in tensor.external_data if entry.key == "location"), "")
        target = Path(os.path.realpath(folder / location))
        if not location or "\0" in location or not target.is_relative_to(os.path.realpath(folder)):
            raise UserError(f"{what}: {shown(location)!r} lies outside the model's folder; put it beside the model")
        if not os.path.isfile(target):
            raise UserError(f"{what}: {shown(location)}: no such file; put it into the model's folder")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                onnx.external_data_helper.load_external_data_for_tensor(tensor, str(folder))
        except LIBRARY_ERRORS as error:
            raise UserError(f"{what}: {shown(location)} cannot be read: {brief(error)}") from error
        size += len(tensor.raw_data)
        if size > MAX_BYTES:
            raise UserError(f"{what}: more than {MAX_BYTES:,} bytes in all; import a smaller network")


def _checked(where: str, proto: onnx.ModelProto) -> onnx.ModelProto:
    """Return the model without functions of its own, valid as ONNX' checker has it."""
    try:
        onnx.checker.check_model(proto)
        return onnx.inliner.inline_local_functions(proto) if proto.functions else proto
    except LIBRARY_ERRORS as error:
        raise UserError(f"{where} is no valid ONNX model: {brief(error)}; export the network again") from error


def _constants(where: str, graph: onnx.GraphProto) -> dict[str, NDArray[Any]]:
    if graph.sparse_initializer:
        name = shown(graph.sparse_initializer[0].values.name)
        raise UserError(f"{where}: tensor {name} is sparse; export the network with dense weights")
    constants = {}
    for tensor in graph.initializer:
        try:
            constants[tensor.name] = as_real(numpy_helper.to_array(tensor))
        except LIBRARY_ERRORS as error:
            raise UserError(f"{where}: tensor {shown(tensor.name)} is damaged: {brief(error)}") from error
    return constants


def _dimensions(info: onnx.ValueInfoProto) -> list[int | str] | None:
    """Return a tensor's dimensions: numbers where they are fixed, names or "?" where not; None without a shape."""
    tensor = info.type.tensor_type
    if not info.type.HasField("tensor_type") or not tensor.HasField("shape"):
        return None
    return [d.dim_value if d.HasField("dim_value") else d.dim_param or "?" for d in tensor.shape.dim]


def _shown_shape(dimensions: list[int | str] | None) -> str:
    return "of any shape" if dimensions is None else f"[{', '.join(shown(str(d)) for d in dimensions)}]"


def _image(where: str, graph: onnx.GraphProto, constants: dict[str, Any]) -> tuple[str, Shape, list[str]]:
    """Return the image's tensor, its [C, H, W], and notes."""
    inputs = [info for info in graph.input if info.name not in constants]
    if len(inputs) != 1:
        names = ", ".join(shown(info.name) for info in inputs) or "none"
        advice = "allowed is one, the image: make the others constants"
        raise UserError(f"{where}: {len(inputs)} inputs ({names}); {advice}")
    (info,) = inputs
    what = f"{where}: input {shown(info.name)}"
    kind = info.type.tensor_type.elem_type
    if not info.type.HasField("tensor_type") or kind not in FLOATS:
        allowed = ", ".join(FLOATS.values())
        raise UserError(f"{what} holds no real numbers; allowed are {allowed}: export the network before quantisation")
    dimensions = _dimensions(info)
    if dimensions is None or len(dimensions) != 4:
        raise UserError(f"{what} is {_shown_shape(dimensions)}; allowed is [1, C, H, W], one image, channels first")
    batch, *image = dimensions
    if any(not isinstance(d, int) for d in image):
        advice = "fix it with python -m onnxruntime.tools.make_dynamic_shape_fixed, or export without dynamic_axes"
        raise UserError(f"{what} is {_shown_shape(dimensions)}; C, H and W have to be fixed numbers: {advice}")
    shape = tuple(int(d) for d in image)
    if min(shape) < 1 or batch == 0:
        raise UserError(f"{what} is {_shown_shape(dimensions)}; allowed is [1, C, H, W], all of them 1 or more")
    if prod(shape) > MAX_PIXELS:
        raise UserError(f"{what} is {_shown_shape(dimensions)}; at most {MAX_PIXELS:,} values are allowed")
    notes = []
    if isinstance(batch, int) and batch != 1:
        notes.append(f"a batch of {batch} is taken as 1")
    if kind in (TensorProto.FLOAT16, TensorProto.BFLOAT16):
        notes.append(f"{FLOATS[kind]} is read as float64: its rounding between layers is left out")
    return info.name, shape, notes


def _output(where: str, graph: onnx.GraphProto) -> str:
    names = [info.name for info in graph.output]
    if len(names) != 1:
        listed = ", ".join(shown(name) for name in names) or "none"
        raise UserError(f"{where}: {len(names)} outputs ({listed}); allowed is one, the logits: export those alone")
    return str(names[0])


def _infer(proto: onnx.ModelProto, opsets: dict[str, int], image: str, shape: Shape) -> dict[str, Shape]:
    """Return the shapes that ONNX' shape inference finds for one image; those it does not find are left out.

    It sees no large constant, so that it is fast, and QONNX' nodes, which it does not know, as Identity.
    """
    graph = onnx.GraphProto(name="shapes")
    for node in proto.graph.node:
        copy = graph.node.add()
        if node.domain in QUANT_DOMAINS:
            copy.op_type = "Identity"
            copy.input.append(node.input[0] if node.input else "")
            copy.output.extend(node.output)
        else:
            copy.CopyFrom(node)
    for tensor in proto.graph.initializer:
        if prod(tensor.dims) <= SMALL:
            graph.initializer.add().CopyFrom(tensor)
        else:
            graph.input.append(onnx.helper.make_tensor_value_info(tensor.name, tensor.data_type, list(tensor.dims)))
    kinds = {info.name: info.type.tensor_type.elem_type for info in proto.graph.input}
    graph.input.append(onnx.helper.make_tensor_value_info(image, kinds[image], [1, *shape]))
    graph.output.extend(onnx.ValueInfoProto(name=info.name) for info in proto.graph.output)
    bare = onnx.helper.make_model(graph, opset_imports=imports_of(opsets), ir_version=proto.ir_version)
    try:
        inferred = onnx.shape_inference.infer_shapes(bare, data_prop=True).graph
    except LIBRARY_ERRORS:
        return {}
    known = {info.name: _dimensions(info) for info in (*inferred.value_info, *inferred.output)}
    return {
        name: tuple(int(d) for d in dimensions)
        for name, dimensions in known.items()
        if dimensions is not None and all(isinstance(d, int) for d in dimensions)
    }


def _named(protos: list[onnx.NodeProto]) -> tuple[Node, ...]:
    """Give each node a name of its own: the user's, or else op type and number."""
    counts = Counter(proto.name for proto in protos)
    taken = {"image", *counts}
    nodes = []
    for number, proto in enumerate(protos):
        name = proto.name
        if counts[name] > 1 or not name.strip() or not name.isprintable() or name == "image":
            name = f"{proto.op_type if proto.op_type.isprintable() else 'node'}_{number}"
            while name in taken:
                name += "_"
            taken.add(name)
        nodes.append(Node(name, proto))
    return tuple(nodes)


def open_model(path: Path | str) -> Model:
    """Open an ONNX file and check what can be said before any node is looked at.

    Args:
        path: the file; external data has to lie in its folder or below.

    Raises:
        UserError: no such file, no ONNX model, damaged or too large; external data that is missing or outside; an opset
            that is not read; not one input [1, C, H, W] of real numbers and one output.
    """
    path = Path(path)
    where = f"MODEL={shown(str(path))}"
    content = _read_bytes(path)
    proto = _parse(where, content)
    opsets = _require_opset(where, proto)
    _load_external_data(where, path.parent, proto)
    proto = _checked(where, proto)
    constants = _constants(where, proto.graph)
    image, shape, notes = _image(where, proto.graph, constants)
    return Model(
        where=where,
        sha256=hashlib.sha256(content).hexdigest(),
        opset=opsets[""],
        opsets=opsets,
        nodes=_named(list(proto.graph.node)),
        constants=constants,
        input=image,
        input_shape=shape,
        output=_output(where, proto.graph),
        shapes=_infer(proto, opsets, image, shape),
        notes=tuple(notes),
    )
