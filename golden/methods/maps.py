# SPDX-License-Identifier: Apache-2.0
"""Maps of a layer: which layer is meant, and from its size to the image's."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from golden.formulas import Real
from golden.methods.parameters import shown
from golden.network import Network


def map_layer(network: Network, name: str) -> str:
    """Return the name of the layer that a user means; "last" is the last convolution, or an add and ReLU behind it.

    Raises:
        ValueError: no such layer, its output is no [K, H, W], or there is no convolution.
    """
    maps = [layer.name for layer in network.layers if len(layer.out_shape) == 3]
    if name != "last":
        if name not in maps:
            raise ValueError(f"method: layer={shown(name)}, expected last or one of {', '.join(maps) or 'none'}")
        return name
    convolutions = [layer.name for layer in network.layers if layer.kind == "conv2d"]
    if not convolutions:
        raise ValueError(f"method: layer=last, but network {network.name} has no conv2d; take a method without a layer")
    found = convolutions[-1]
    while len(readers := network.readers(found)) == 1 and readers[0].kind in ("relu", "add"):
        found = readers[0].name
    return found


def _weights(size: int, target: int) -> NDArray[np.float64]:
    """Return the matrix [target, size] of linear interpolation between centres of equal parts, constant beyond them."""
    place = np.clip((np.arange(target) + 0.5) * size / target - 0.5, 0, size - 1)
    return np.asarray(np.maximum(0, 1 - np.abs(place[:, None] - np.arange(size))))


def interpolated(values: Real, size: Sequence[int]) -> Real:
    """Interpolate maps [K, h, w] bilinearly to a size [H, W]; centres of pixels are what is aligned."""
    rows, columns = (_weights(n, m) for n, m in zip(values.shape[1:], size, strict=True))
    return np.asarray(rows @ values @ columns.T, dtype=np.float64)


def upsampled(values: Real, network: Network) -> Real:
    """Interpolate maps [K, h, w] bilinearly to the image's size: [K, H, W]."""
    return interpolated(values, network.input_shape[1:])


def blurred(image: Real, sigma: float) -> Real:
    """Blur [C, H, W] by a Gaussian of sigma pixels, cut at 4 sigma; beyond its edges the image goes on as it ends."""
    if sigma == 0:
        return image

    def kernel(size: int) -> NDArray[np.float64]:
        reach = int(4 * sigma + 0.5)
        taps = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
        matrix = np.zeros((size, size))
        for row in range(size):
            np.add.at(matrix[row], np.clip(row + np.arange(-reach, reach + 1), 0, size - 1), taps / taps.sum())
        return matrix

    rows, columns = (kernel(size) for size in image.shape[1:])
    return np.asarray(rows @ image @ columns.T, dtype=np.float64)


def shared(values: Real, network: Network) -> Real:
    """Share each value of maps [K, h, w] among the pixels of its part of the image: [K, H, W], of the same sum."""

    def shares(size: int, target: int) -> NDArray[np.float64]:
        ends, parts = np.arange(target + 1) / target, np.arange(size + 1) / size
        low, high = np.maximum(ends[:-1, None], parts[:-1]), np.minimum(ends[1:, None], parts[1:])
        return np.asarray(np.maximum(0, high - low) * size)

    rows, columns = (shares(n, m) for n, m in zip(values.shape[1:], network.input_shape[1:], strict=True))
    return np.asarray(rows @ values @ columns.T, dtype=np.float64)
