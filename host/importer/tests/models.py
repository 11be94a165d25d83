# SPDX-License-Identifier: Apache-2.0
"""ONNX models for tests, node by node, in float64 unless told otherwise."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from host.importer.plan import PlannedNetwork, Real
from host.importer.tests import executor

OPSET = 17
QONNX = "qonnx.custom_op.general"


class Builder:
    """A model that grows; tensors are named by it, and shapes known to who builds."""

    def __init__(
        self,
        rng: np.random.Generator,
        shape: Sequence[int | str] = (3, 8, 8),
        *,
        opset: int = OPSET,
        batch: int | str = 1,
    ) -> None:
        """Begin with an image of a shape [C, H, W]."""
        self.rng, self.opset = rng, opset
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self.inputs = [helper.make_tensor_value_info("image", TensorProto.DOUBLE, [batch, *shape])]
        self.outputs = ["logits"]
        self._count = 0

    def constant(self, values: Any, dtype: Any = np.float64) -> str:
        """Add an initializer."""
        name = f"c{len(self.initializers)}"
        self.initializers.append(numpy_helper.from_array(np.asarray(values, dtype=dtype), name))
        return name

    def integers(self, *values: int) -> str:
        """Add an initializer of int64, such as a shape or axes."""
        return self.constant(values, np.int64)

    def random(self, *shape: int) -> str:
        """Add an initializer of random values, some of them negative."""
        return self.constant(self.rng.normal(size=shape))

    def positive(self, *shape: int) -> str:
        """Add an initializer of random values from 0.5 to 2."""
        return self.constant(self.rng.uniform(0.5, 2, size=shape))

    def node(
        self, op: str, *inputs: str, name: str | None = None, outputs: int = 1, domain: str = "", **given: Any
    ) -> str:
        """Add a node and return its first output; name "" gives it none."""
        made = [f"t{self._count}_{i}" for i in range(outputs)]
        label = f"{op.lower()}{self._count}" if name is None else name
        self.nodes.append(helper.make_node(op, list(inputs), made, name=label, domain=domain, **given))
        self._count += 1
        return made[0]

    def conv(self, x: str, channels: int, outputs: int, kernel: int | tuple[int, int] = 3, **given: Any) -> str:
        """Add a Conv with a bias."""
        kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
        weight = self.random(outputs, channels // given.get("group", 1), kh, kw)
        return self.node("Conv", x, weight, self.random(outputs), **given)

    def dense(self, x: str, inputs: int, outputs: int = 5) -> str:
        """Add a Gemm as PyTorch writes it."""
        return self.node("Gemm", x, self.random(outputs, inputs), self.random(outputs), transB=1)

    def norm(self, x: str, channels: int) -> str:
        """Add a BatchNormalization."""
        parameters = (self.random(channels), self.random(channels), self.random(channels), self.positive(channels))
        return self.node("BatchNormalization", x, *parameters, epsilon=1e-3)

    def head(self, x: str, values: int, outputs: int = 5) -> str:
        """Add Flatten and Gemm."""
        return self.dense(self.node("Flatten", x), values, outputs)

    def quant(self, x: str, scale: float, bits: int, zero: float = 0, *, domain: str = QONNX, **given: Any) -> str:
        """Add a Quant of QONNX."""
        attributes: dict[str, Any] = {"signed": 1, "narrow": 0, "rounding_mode": "ROUND"} | given
        return self.node(
            "Quant", x, self.constant(scale), self.constant(zero), self.constant(bits), domain=domain, **attributes
        )

    def model(self, output: str) -> onnx.ModelProto:
        """Return the model; the tensor becomes its output."""
        nodes = []
        for node in self.nodes:
            copy = onnx.NodeProto()
            copy.CopyFrom(node)
            copy.output[:] = ["logits" if name == output else name for name in node.output]
            copy.input[:] = ["logits" if name == output else name for name in node.input]
            nodes.append(copy)
        values = [helper.make_tensor_value_info(name, TensorProto.DOUBLE, [1, None]) for name in self.outputs]
        graph = helper.make_graph(nodes, "test", self.inputs, values, self.initializers)
        imports = [helper.make_opsetid("", self.opset)]
        imports += [helper.make_opsetid(d, 1) for d in sorted({node.domain for node in nodes} - {""})]
        return helper.make_model(graph, opset_imports=imports, ir_version=8)

    def save(self, path: Path, output: str) -> Path:
        """Write the model and return its path."""
        path.write_bytes(self.model(output).SerializeToString())
        return path


def reference(path: Path, pixels: Real) -> NDArray[Any]:
    """Return what ONNX' reference evaluator gives for the file and an image of 0 to 1.

    Opset 13 is read as 15: in the evaluator its BatchNormalization always trains, in the specification only where it
    has more than one output; what the tests use has not changed otherwise.
    """
    model = onnx.load(path)
    for opset in model.opset_import:
        opset.version = max(opset.version, 15) if opset.domain == "" else opset.version
    (result,) = ReferenceEvaluator(model).run(None, {"image": pixels[None]})
    values = np.asarray(result)
    assert values.dtype == np.float64
    return values.reshape(-1)


def planned(network: PlannedNetwork, pixels: Real) -> Real:
    """Return the plan's logits for an image of 0 to 1."""
    mean, std = (np.array(values)[:, None, None] for values in (network.mean, network.std))
    return executor.logits(network, (pixels - mean) / std)


def kinds(network: PlannedNetwork) -> str:
    """Return the kinds of a plan's layers in a line."""
    return " ".join(layer.kind for layer in network.layers)


def float32(model: onnx.ModelProto) -> onnx.ModelProto:
    """Return a model of float64 in float32, as frameworks export it."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    for tensor in copy.graph.initializer:
        if tensor.data_type == TensorProto.DOUBLE:
            tensor.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(tensor).astype(np.float32), tensor.name))
    for info in (*copy.graph.input, *copy.graph.output):
        info.type.tensor_type.elem_type = TensorProto.FLOAT
    return copy
