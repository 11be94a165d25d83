# SPDX-License-Identifier: Apache-2.0
"""One ONNX node by ONNX' reference evaluator, in float64: for constants, and as what networks are compared with."""

import warnings
from collections.abc import Sequence
from math import prod
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from host.importer.model import FLOATS, LIBRARY_ERRORS, QUANT_DOMAINS, SMALL, Node, as_real, brief, imports_of
from host.importer.quant import OPS, Quantizer
from host.importer.refusals import UnsupportedError, of_op

MAX_ELEMENTS = 1 << 27
"""Of a constant that is computed from others."""
_RANDOM = ("Bernoulli", "Multinomial", "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike")
_UNBOUNDED = ("If", "Loop", "Scan", "SequenceMap")
"""Operators with graphs of their own, which may run for ever."""
_INFERENCE_OPSET = 15
"""Of BatchNormalization: before 14 the evaluator takes it for training, where the specification says inference."""
_FLOATING_CASTS = ("Cast", "CastLike")


def evaluate(node: Node, inputs: Sequence[NDArray[Any] | None], opsets: dict[str, int]) -> list[NDArray[Any]]:
    """Return what a node computes, floating values in float64 with no rounding to a narrower type.

    Args:
        node: of ONNX' own domain, or a Quant of QONNX'.
        inputs: its inputs; None for one that is left out.
        opsets: version of each domain.

    Raises:
        UnsupportedError: the reference evaluator cannot, or not within bounds.
    """
    if node.domain in QUANT_DOMAINS:
        return [_quantized(node, inputs)]
    if node.domain or node.op in (*_RANDOM, *_UNBOUNDED):
        raise UnsupportedError("is no operator whose constant value is computed")
    if node.op in _FLOATING_CASTS and inputs and inputs[0] is not None and _casts_to_float(node, inputs):
        return [inputs[0].astype(np.float64)]
    if node.op == "BatchNormalization":
        opsets = opsets | {"": max(opsets[""], _INFERENCE_OPSET)}
    names = [f"x{i}" if values is not None else "" for i, values in enumerate(inputs)]
    proto = onnx.NodeProto()
    proto.CopyFrom(node.proto)
    proto.input[:] = names
    proto.output[:] = [f"y{i}" if name else "" for i, name in enumerate(node.outputs)]
    given = {name: values for name, values in zip(names, inputs, strict=True) if values is not None}
    _require_bounds(proto, given, opsets)
    fed, wanted = ([helper.make_empty_tensor_value_info(n) for n in names if n] for names in (given, proto.output))
    graph = helper.make_graph([proto], "node", fed, wanted)
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            results = ReferenceEvaluator(helper.make_model(graph, opset_imports=imports_of(opsets))).run(None, given)
    except LIBRARY_ERRORS as error:
        raise UnsupportedError(f"cannot be evaluated: {brief(error)}") from error
    if not all(isinstance(values, np.ndarray | np.generic) for values in results):
        raise UnsupportedError("gives no tensor")
    computed = iter(as_real(np.asarray(values)) for values in results)
    return [next(computed) if name else np.zeros(0) for name in node.outputs]


def _casts_to_float(node: Node, inputs: Sequence[NDArray[Any] | None]) -> bool:
    if node.op == "CastLike":
        return len(inputs) > 1 and inputs[1] is not None and inputs[1].dtype.kind == "f"
    return node.attribute("to", None) in FLOATS


def _quantized(node: Node, inputs: Sequence[NDArray[Any] | None]) -> NDArray[np.float64]:
    if node.op not in OPS:
        raise of_op(node)
    if not inputs or inputs[0] is None:
        raise UnsupportedError("lacks an input")
    return Quantizer.of(node, [values for values in inputs[1:] if values is not None]).apply(inputs[0])


def _require_bounds(proto: onnx.NodeProto, given: dict[str, NDArray[Any]], opsets: dict[str, int]) -> None:
    """Refuse a node whose outputs ONNX' shape inference cannot bound, before any memory is taken."""
    types = {
        name: helper.make_tensor_type_proto(helper.np_dtype_to_tensor_dtype(values.dtype), values.shape)
        for name, values in given.items()
    }
    data = {name: numpy_helper.from_array(values, name) for name, values in given.items() if values.size <= SMALL}
    try:
        schema = onnx.defs.get_schema(proto.op_type, opsets[""], "")
        inferred = onnx.shape_inference.infer_node_outputs(schema, proto, types, data, None, imports_of(opsets))
    except LIBRARY_ERRORS as error:
        raise UnsupportedError(f"cannot be evaluated: {brief(error)}") from error
    for name in filter(None, proto.output):
        shape = inferred[name].tensor_type.shape if name in inferred else None
        if shape is None or not all(d.HasField("dim_value") for d in shape.dim):
            raise UnsupportedError("gives a tensor whose shape is not known before")
        if prod(d.dim_value for d in shape.dim) > MAX_ELEMENTS:
            raise UnsupportedError(f"gives a tensor of more than {MAX_ELEMENTS:,} values")
