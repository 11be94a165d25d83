# SPDX-License-Identifier: Apache-2.0
"""Reference vectors of the metrics: Quantus, SciPy and scikit-image (extra `metrics`) on maps and a small network.

    python3 -m venv venv && venv/bin/pip install --constraint constraints.txt '.[train,metrics]'
    venv/bin/python -m training.metric_reference

writes networks/reference/metrics.npz; what is drawn comes from the seed that the file holds.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from golden.metrics.explanation import STEPS
from host.networks import REFERENCE

SEED, IMAGES, SIDE = 11, 4, 20
FILE = REFERENCE / "metrics.npz"


def network(random: np.random.Generator) -> golden.Network:
    """Return a network on 1x20x20 with a convolution and four classes."""

    def weights(frac_w: int, *shape: int) -> dict[str, Any]:
        weight = random.integers(-(2**frac_w), 2**frac_w, shape).astype(np.int16)
        return {"weight": weight, "bias": random.integers(-(2**16), 2**16, shape[0]).astype(np.int32), "frac_w": frac_w}

    image, maps = (1, SIDE, SIDE), (3, SIDE, SIDE)
    layers = (
        golden.Layer("conv", "conv2d", image, maps, 12, 10, 12, 12, **weights(10, 3, 1, 3, 3)),
        golden.Layer("conv_relu", "relu", maps, maps, 10, 10, 12, 12),
        golden.Layer("fc", "vmm", maps, (4,), 10, 8, 12, 13, **weights(6, 4, 3 * SIDE * SIDE)),
    )
    return golden.Network("small", image, layers, tuple("abcd"), (0.5,), (0.25,))


def smooth(random: np.random.Generator, *shape: int) -> NDArray[np.float64]:
    """Return maps of random values, whose neighbours are alike, from 0 to 1."""
    values = random.random(shape).cumsum(axis=-1).cumsum(axis=-2) % 3
    return np.asarray(values / 3)


def drawn() -> dict[str, Any]:
    """Return what both sides compute on."""
    random = np.random.default_rng(SEED)
    made = network(random)
    inputs = random.normal(0, 0.2, (IMAGES, *made.input_shape)).round(3)
    masks = np.zeros((IMAGES, 1, SIDE, SIDE), np.bool_)
    for mask in masks:
        top, left = random.integers(0, SIDE - 8, 2)
        mask[:, top : top + 8, left : left + 7] = True
    return {
        "network": made,
        "inputs": inputs,
        "maps": random.normal(size=inputs.shape),
        "masks": masks,
        "pairs": smooth(random, IMAGES, 2, 32, 32),
    }


def made() -> dict[str, NDArray[Any]]:
    """Return the vectors."""
    import quantus
    import torch
    from scipy.stats import spearmanr
    from skimage.metrics import structural_similarity

    from training.reference import Graph

    given = drawn()
    model = Graph(given["network"]).float().eval()
    inputs, maps = given["inputs"].astype(np.float32), np.abs(given["maps"])
    with torch.no_grad():
        classes = model(torch.from_numpy(inputs)).argmax(dim=1).numpy()
    common = {"features_in_step": SIDE * SIDE // STEPS, "normalise": False, "disable_warnings": True}

    def replaced(arr: NDArray[Any], indices: NDArray[Any], **_: Any) -> NDArray[Any]:
        changed = arr.copy()
        np.put_along_axis(changed, indices, 0.0, axis=1)
        return changed

    found: dict[str, NDArray[Any]] = {"seed": np.array(SEED), "classes": classes}
    for name, order in (("most first", maps), ("least first", maps.max() - maps)):
        flipping: Any = quantus.PixelFlipping(perturb_func=replaced, **common)
        found[name] = np.array(flipping(model=model, x_batch=inputs, y_batch=classes, a_batch=order))
    where = {"x_batch": inputs, "y_batch": classes, "a_batch": maps, "s_batch": given["masks"]}
    plain = {"normalise": False, "disable_warnings": True}
    found["pointing_game"] = np.array(quantus.PointingGame(**plain)(model=model, **where), dtype=np.float64)
    found["energy"] = np.array(quantus.RelevanceMassAccuracy(**plain)(model=model, **where))
    alike: dict[str, Any] = {
        "spearman": lambda a, b: spearmanr(a.ravel(), b.ravel()).statistic,
        "ssim": lambda a, b: structural_similarity(a, b, data_range=1.0),
        "hog_pearson": lambda a, b: np.corrcoef(histogram(a), histogram(b))[0, 1],
    }
    for name, function in alike.items():
        found[name] = np.array([function(*pair) for pair in given["pairs"]])
    return found


def histogram(a: NDArray[Any]) -> NDArray[Any]:
    """Return scikit-image's histograms of oriented gradients."""
    from skimage.feature import hog

    how = {"orientations": 9, "pixels_per_cell": (8, 8), "cells_per_block": (2, 2), "block_norm": "L2-Hys"}
    return np.asarray(hog(a, **how))


def main() -> None:
    """Write them."""
    np.savez_compressed(FILE, allow_pickle=False, **made())
    print(FILE)


if __name__ == "__main__":
    main()
