# SPDX-License-Identifier: Apache-2.0
"""How well an imported network does what its ONNX file says: in float64, and in fixed point."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from golden.inference import forward_in
from host.calibration import twin_arithmetic
from host.fidelity import cosine
from host.importer.compare import Reference
from host.importer.model import Model
from host.importer.plan import PlannedNetwork, Real
from host.ties import near_ties

MAX_DIFFERENCE = 1e-6
"""Of the plan's logits from those of ONNX' evaluator, relative to the largest logit: both are float64."""
Pixels = NDArray[np.uint8]
Seen = Callable[[int], None]


@dataclass
class Figures:
    """What was measured.

    Attributes:
        differences: of the plan's logits from ONNX' evaluator's, relative to the largest logit, a value an image.
        same_as_onnx: images of these that fixed point classifies as ONNX' evaluator does.
        images: on which fixed point was compared with the plan.
        same_as_plan: those that it classifies in the same way.
        cosines: of fixed-point and float64 relevance for the plan's class, by method, a value an image.
        tied: images of these that were left out, as rounding of float64 decides a max-pool's window.
    """

    differences: list[float] = field(default_factory=list)
    same_as_onnx: int = 0
    images: int = 0
    same_as_plan: int = 0
    cosines: dict[str, list[float]] = field(default_factory=lambda: {method: [] for method in golden.METHODS})
    tied: int = 0

    def failures(self) -> list[str]:
        """Return what is worse than rounding explains, a line each: a fault of the import."""
        worst = max(self.differences, default=0.0)
        if worst <= MAX_DIFFERENCE:
            return []
        return [f"the plan's logits differ from ONNX' by {worst:.2g} of the largest, allowed are {MAX_DIFFERENCE:g}"]

    def describe(self) -> dict[str, Any]:
        """Return the figures as plain JSON values."""
        medians = {method: round(float(np.median(values)), 5) for method, values in self.cosines.items() if values}
        return {
            "onnx": {
                "images": len(self.differences),
                "largest_difference": max(self.differences, default=0.0),
                "fixed_point_same_class": self.same_as_onnx,
            },
            "float64": {
                "images": self.images,
                "fixed_point_same_class": self.same_as_plan,
                "cosine_median": medians,
                "left_out_for_ties": self.tied,
            },
        }

    def lines(self) -> list[str]:
        """Return the figures as a user reads them."""
        worst = max(self.differences, default=0.0)
        compared = len(self.differences)
        found = [
            f"float64 beside ONNX' evaluator: logits differ by at most {worst:.1e} of the largest, {compared} images",
            f"fixed point beside ONNX' evaluator: the same class for {self.same_as_onnx} of {compared} images",
            f"fixed point beside float64: the same class for {self.same_as_plan} of {self.images} images",
        ]
        medians = ", ".join(f"{m} {np.median(values):.4f}" for m, values in self.cosines.items() if values)
        if medians:
            apart = f"; {self.tied} images with near ties left out" if self.tied else ""
            found.append(f"relevance, median cosine with float64: {medians}{apart}")
        return found


def normalized(pixels: Pixels, mean: Sequence[float], std: Sequence[float]) -> Real:
    """Return (pixel / 255 - mean) / std of uint8 [C, H, W], as float64: what an ONNX file's network reads."""
    low, size = (np.array(values, dtype=np.float64)[:, None, None] for values in (mean, std))
    return np.asarray((pixels / 255 - low) / size)


def measure_onnx(
    network: golden.Network, planned: PlannedNetwork, model: Model, inputs: Sequence[tuple[Pixels, Real]], seen: Seen
) -> Figures:
    """Compare the plan and the quantised network with ONNX' evaluator.

    Args:
        network: quantised from the plan.
        planned: made from the model.
        model: the ONNX file.
        inputs: of each image its pixels, and what the ONNX network reads.
        seen: is given the number of images so far, after each.
    """
    twin = twin_arithmetic(planned)
    unrounded, rounding = Reference(model, rounds=False), Reference(model)
    figures = Figures()
    for number, (pixels, values) in enumerate(inputs):
        expected = unrounded.logits(values)
        difference = np.abs(forward_in(network, pixels, twin).logits - expected).max()
        figures.differences.append(float(difference / (np.abs(expected).max() or 1.0)))
        said = rounding.logits(values) if rounding.quantises else expected
        figures.same_as_onnx += golden.forward(network, pixels).predicted == int(said.argmax())
        seen(number + 1)
    return figures


def measure_fixed_point(
    figures: Figures, network: golden.Network, planned: PlannedNetwork, images: Sequence[Pixels], seen: Seen
) -> None:
    """Compare the quantised network with the plan, and add that to the figures; arguments as of `measure_onnx`."""
    twin = twin_arithmetic(planned)
    for number, pixels in enumerate(images):
        real, fixed = forward_in(network, pixels, twin), golden.forward(network, pixels)
        figures.images += 1
        figures.same_as_plan += real.predicted == fixed.predicted
        if near_ties(network, real):
            figures.tied += 1
        else:
            for method, values in figures.cosines.items():
                wanted = golden.attribute(network, real, method).relevance
                got = golden.attribute(network, fixed, method, real.predicted).relevance
                values.append(cosine(got.astype(np.float64), wanted))
        seen(number + 1)
