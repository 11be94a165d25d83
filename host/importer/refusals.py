# SPDX-License-Identifier: Apache-2.0
"""What an imported network must not hold, and what its maker can do about it."""

from host.importer.model import Node
from xai_cosim.command import shown

LEAVE_OUT = "put layers that are supported in its place (docs/networks.md lists them)"
_REFUSED: tuple[tuple[list[str], str, str], ...] = (
    (
        [
            "LeakyRelu",
            "PRelu",
            "ThresholdedRelu",
            "Elu",
            "Selu",
            "Celu",
            "Gelu",
            "Mish",
            "Swish",
            "HardSwish",
            "Softplus",
            "Softsign",
            "Tanh",
            "Erf",
            "Shrink",
        ],
        "is no ReLU",
        "train with ReLU",
    ),
    (
        ["Sigmoid", "HardSigmoid"],
        "is no ReLU",
        "train with ReLU; where it stands at the end, export the logits before it",
    ),
    (
        [
            "LayerNormalization",
            "InstanceNormalization",
            "GroupNormalization",
            "LpNormalization",
            "LRN",
            "RMSNormalization",
            "MeanVarianceNormalization",
        ],
        "normalises by what it sees in the image",
        "train with BatchNorm, which folds into the layer before",
    ),
    (
        [
            "QuantizeLinear",
            "DequantizeLinear",
            "DynamicQuantizeLinear",
            "QLinearConv",
            "QLinearMatMul",
            "ConvInteger",
            "MatMulInteger",
        ],
        "is of a quantised model",
        "export it before quantisation, as the import quantises; or as QONNX with scales that are powers of two",
    ),
    (["BipolarQuant", "Trunc", "FloatQuant"], "rounds in another way than Quant", "use Quant of QONNX"),
    (["ArgMax", "ArgMin", "TopK", "Hardmax"], "chooses among values", "export the network up to its logits"),
    (
        ["ConvTranspose", "Resize", "Upsample", "DepthToSpace", "MaxUnpool", "Expand", "Tile"],
        "enlarges a tensor",
        "use a network that classifies, whose maps shrink",
    ),
    (["Split", "Slice", "Gather", "GatherND", "GatherElements"], "takes a tensor apart", LEAVE_OUT),
    (["LSTM", "GRU", "RNN", "Attention", "Einsum"], "is recurrent or attends", "use a convolutional network"),
    (["If", "Loop", "Scan", "Where"], "decides as it runs", "export by tracing, with fixed shapes"),
    (["Concat"], "joins tensors", "add them in its place, as residual networks do"),
    (["GlobalMaxPool"], "takes the maximum of a whole map", "use a global average pool"),
    (["DeformConv"], "moves its window with the data", "use Conv"),
)
"""Operators that are known and not imported, what they do that no layer does, and what to do about it."""
_OF_OPS = {op: (what, advice) for ops, what, advice in _REFUSED for op in ops}


class UnsupportedError(ValueError):
    """A node, or something about it, that is not imported; the message says what, and what can be done."""

    def __init__(self, what: str, advice: str = LEAVE_OUT) -> None:
        """Say both in half a sentence each."""
        super().__init__(f"{what}; {advice}")


def of_op(node: Node) -> UnsupportedError:
    """Return what is to be said of an operator that is not imported at all."""
    if node.domain and node.op not in _OF_OPS:
        return UnsupportedError(f"is of domain {shown(node.domain)}, which is unknown", LEAVE_OUT)
    return UnsupportedError(*_OF_OPS.get(node.op, ("has no layer that computes it", LEAVE_OUT)))


def line(node: Node, why: UnsupportedError) -> str:
    """Return a line of the list of what is not supported."""
    return f"{shown(node.name)} ({shown(node.op)}): {why}"
