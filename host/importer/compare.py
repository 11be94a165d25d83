# SPDX-License-Identifier: Apache-2.0
"""What a network of an ONNX file gives by ONNX' reference evaluator, in float64: what an import is compared with."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from host.importer.evaluate import evaluate
from host.importer.model import QUANT_DOMAINS, Model, Node, open_model
from host.importer.plan import Real
from host.importer.refusals import UnsupportedError
from xai_cosim.command import UserError, shown

_ENDS = ("Softmax", "LogSoftmax")


class Reference:
    """An ONNX model that is evaluated node by node, all floating tensors in float64.

    Weights are converted to float64 and no node rounds to a narrower type, so that differences of 1e-9 mean something.
    """

    def __init__(self, model: Model, *, rounds: bool = True) -> None:
        """Take the model; `rounds` says whether QONNX' Quant rounds activations, or hands them on."""
        self._model, self._rounds = model, rounds
        self._constants: dict[str, NDArray[Any]] = dict(model.constants)
        self._nodes: list[Node] = []
        for node in model.needed():
            if all(name in self._constants for name in node.inputs if name):
                self._constants.update(zip(node.outputs, self._evaluated(node, self._constants), strict=True))
            else:
                self._nodes.append(node)

    @property
    def quantises(self) -> bool:
        """Whether a Quant of QONNX' rounds activations."""
        return any(node.domain in QUANT_DOMAINS for node in self._nodes)

    def tensors(self, pixels: Real) -> dict[str, NDArray[Any]]:
        """Return all tensors that the output depends on, for a normalised image [C, H, W]; with a batch of 1."""
        known = self._constants | {self._model.input: np.asarray(pixels, dtype=np.float64)[None]}
        for node in self._nodes:
            handed_on = not self._rounds and node.domain in QUANT_DOMAINS
            results = [known[node.inputs[0]]] if handed_on else self._evaluated(node, known)
            known.update(zip(node.outputs, results, strict=True))
        return known

    def logits(self, pixels: Real) -> Real:
        """Return the logits [M] for a normalised image [C, H, W]; of a network that ends in a Softmax what it reads."""
        last = next((node for node in self._nodes if self._model.output in node.outputs), None)
        tensor = last.inputs[0] if last is not None and last.op in _ENDS else self._model.output
        return np.asarray(self.tensors(pixels)[tensor], dtype=np.float64).reshape(-1)

    def _evaluated(self, node: Node, known: dict[str, NDArray[Any]]) -> list[NDArray[Any]]:
        try:
            return evaluate(node, [known[name] if name else None for name in node.inputs], self._model.opsets)
        except UnsupportedError as error:
            raise UserError(f"{self._model.where}: node {shown(node.name)} {error}") from error


def onnx_logits(path: Path | str, pixels: Real) -> Real:
    """Return the logits of an ONNX file's network for a normalised image, float64 [C, H, W], by ONNX' evaluator.

    Raises:
        UserError: the file is refused by `open_model`.
    """
    return Reference(open_model(path)).logits(pixels)
