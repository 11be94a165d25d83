# SPDX-License-Identifier: Apache-2.0
"""Pooling windows in which the last bit of an addition decides who wins, and with it where a whole gradient goes."""

import numpy as np

import golden
from golden.network import IMAGE

NEAR = 1e-12
"""Of the largest magnitude in the map: values that differ by less may change places with the order of a sum."""

TIED = {"lenet5": ("eight",)}
"""Samples of networks that have a window whose two best are equal in exact numbers, of other terms: float64 may see
them equal or not, as it adds."""


def near_ties(network: golden.Network, forward: golden.Forward[np.float64]) -> dict[str, int]:
    """Return how many windows of each max-pool have two best values that differ, but by less than rounding may move.

    Equal values are no such tie: the first of them wins in every order. Comparisons with another implementation in
    float64 leave images with such windows out.
    """
    outputs = {layer.name: made for layer, made in zip(network.layers, forward.outputs, strict=True)}
    outputs[IMAGE] = forward.image
    found = {}
    for layer in network.layers:
        if layer.kind != "maxpool2d":
            continue
        x = outputs[layer.inputs[0]]
        c, h, w = layer.out_shape
        space = ((0, 0), *((0, max(2 * out - size, 0)) for out, size in zip((h, w), x.shape[1:], strict=True)))
        whole = np.pad(x, space, constant_values=-np.inf)[:, : 2 * h, : 2 * w]
        windows = whole.reshape(c, h, 2, w, 2).transpose(0, 1, 3, 2, 4).reshape(-1, 4)
        best = np.sort(windows, axis=1)[:, -2:]
        gap = best[:, 1] - best[:, 0]
        count = int(((gap > 0) & (gap < NEAR * np.abs(x).max())).sum())
        if count:
            found[layer.name] = count
    return found
