# SPDX-License-Identifier: Apache-2.0
"""QONNX' Quant: rounding to integers of some bits with a scale (docs of https://github.com/fastmachinelearning/qonnx)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log2
from typing import Any

import numpy as np
from numpy.typing import NDArray

from host.importer.model import Node
from host.importer.refusals import UnsupportedError

OPS = ("Quant", "IntQuant")
MAX_BITS = 16
_ROUNDINGS: dict[str, Callable[[Any], Any]] = {
    "ROUND": np.round,
    "HALF_EVEN": np.round,
    "CEIL": np.ceil,
    "FLOOR": np.floor,
    "UP": lambda x: np.copysign(np.ceil(np.abs(x)), x),
    "DOWN": np.trunc,
    "HALF_UP": lambda x: np.copysign(np.floor(np.abs(x) + 0.5), x),
    "HALF_DOWN": lambda x: np.copysign(np.ceil(np.abs(x) - 0.5), x),
}
"""UP, DOWN and the halves are seen from 0."""


@dataclass(frozen=True)
class Quantizer:
    """A Quant node with constant parameters.

    Attributes:
        frac: fraction bits, as the scale is 2**-frac.
        bits: of the integers.
        signed: whether they are.
        narrow: whether the end of their range is left out.
        rounding: one of QONNX' modes, "ROUND" is half to even.
    """

    frac: int
    bits: int
    signed: bool
    narrow: bool
    rounding: str

    @classmethod
    def of(cls, node: Node, parameters: Sequence[NDArray[Any]]) -> "Quantizer":
        """Read a node from its scale, zero point and bit width; UnsupportedError for what is not in fixed point."""
        numbers = all(p.dtype.kind in "fiu" and p.size for p in parameters)
        if node.op not in OPS or len(parameters) != 3 or not numbers:
            raise UnsupportedError("is no Quant with scale, zero point and bit width", "export it as QONNX has it")
        scales, zero_points, widths = (np.unique(p.astype(np.float64)) for p in parameters)
        if len(scales) > 1:
            raise UnsupportedError(f"has {len(scales)} scales", "train with one scale a tensor")
        scale, bits = float(scales[0]), float(widths[0])
        if not np.isfinite(scale) or scale <= 0 or log2(scale) % 1:
            raise UnsupportedError(f"has scale {scale:g}, no power of two", "train with power-of-two scales")
        if np.any(zero_points):
            raise UnsupportedError(f"has zero point {zero_points[0]:g}", "train with zero point 0")
        if len(widths) > 1 or bits % 1 or not 1 <= bits <= MAX_BITS:
            raise UnsupportedError(f"has a bit width of {bits:g}, allowed are 1 to {MAX_BITS}", "train with fewer bits")
        rounding, signed = str(node.attribute("rounding_mode", "ROUND")).upper(), bool(node.attribute("signed", 1))
        if rounding not in _ROUNDINGS:
            what = f"has rounding mode {rounding!r}, allowed are {', '.join(_ROUNDINGS)}"
            raise UnsupportedError(what, "train with ROUND")
        if bits == 1 and signed:
            raise UnsupportedError("has 1 bit with a sign", "train with 2 bits or more")
        return cls(-round(log2(scale)), round(bits), signed, bool(node.attribute("narrow", 1)), rounding)

    @property
    def bounds(self) -> tuple[int, int]:
        """The least and the largest integer."""
        if self.signed:
            most = 2 ** (self.bits - 1) - 1
            return -most - (not self.narrow), most
        return 0, 2**self.bits - 1 - self.narrow

    def apply(self, values: NDArray[Any]) -> NDArray[np.float64]:
        """Return the values clipped and rounded, float64."""
        scaled = np.clip(np.ldexp(values.astype(np.float64), self.frac), *self.bounds)
        return np.asarray(np.ldexp(_ROUNDINGS[self.rounding](scaled), -self.frac), dtype=np.float64)
