# SPDX-License-Identifier: Apache-2.0
"""Relevance of the input for a class, as int16 and as real numbers, and the file that holds what a run has made."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from golden.arithmetic import FIXED
from golden.formulas import Real
from golden.scales import frac_for


@dataclass(frozen=True, eq=False)
class Relevance:
    """What a method says of the input for a class.

    Attributes:
        method: its name, with all parameters.
        target: the class.
        fixed: int16, [C, H, W], or [1, h, w] where the method tells no channels apart.
        frac: fraction bits of `fixed`.
        real: float64 of that shape.
    """

    method: str
    target: int
    fixed: NDArray[np.int16]
    frac: int
    real: Real

    @classmethod
    def of_fixed(cls, method: str, target: int, fixed: NDArray[np.int16], frac: int) -> "Relevance":
        """Return what the accelerator made as a tensor: the real values are these very numbers."""
        return cls(method, target, fixed, frac, np.asarray(np.ldexp(fixed.astype(np.float64), -frac)))

    @classmethod
    def of_real(cls, method: str, target: int, real: Real) -> "Relevance":
        """Return what was made of several passes: int16 is rounded, with the most fraction bits that hold all of it."""
        frac = frac_for(float(np.abs(real).max(initial=0)))
        return cls(method, target, FIXED.encode(real, frac), frac, real)


def save(path: Path, network: golden.Network, image: NDArray[np.uint8], made: Sequence[Relevance]) -> None:
    """Write an .npz: what was explained, and for each method and target the arrays <method>/<target>/...

    image           uint8 [C, H, W]
    input           int16 [C, H, W], as the network reads the image, with input_frac fraction bits
    classes         names, by number; methods, targets: what there is of each, targets by number, the explained first
    <...>/int16     with <...>/frac fraction bits: a real value is int16 / 2**frac
    <...>/real      float64; equal to int16 / 2**frac where the accelerator made the map as one tensor
    """
    arrays: dict[str, NDArray[Any]] = {
        "image": image,
        "input": golden.quantize_image(network, image),
        "input_frac": np.array(network.input_frac),
        "classes": np.array(network.classes),
        "methods": np.array(list(dict.fromkeys(one.method for one in made))),
        "targets": np.array(list(dict.fromkeys(one.target for one in made))),
    }
    for one in made:
        for name, values in (("int16", one.fixed), ("frac", np.array(one.frac)), ("real", one.real)):
            arrays[f"{one.method}/{one.target}/{name}"] = values
    np.savez(path, allow_pickle=False, **arrays)
