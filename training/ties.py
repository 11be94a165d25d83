# SPDX-License-Identifier: Apache-2.0
"""Pooling windows in which the last bit of an addition decides who wins, and with it where a whole gradient goes."""

import numpy as np

import golden

NEAR = 1e-12
"""Of the largest magnitude in the map: values that differ by less may change places with the order of a sum."""


def near_ties(network: golden.Network, forward: golden.Forward[np.float64]) -> dict[str, int]:
    """Return how many windows of each max-pool have two best values that differ, but by less than rounding may move.

    Equal values are no such tie: the first of them wins in every order. Comparisons with another implementation in
    float64 leave images with such windows out.
    """
    found = {}
    for number, layer in enumerate(network.layers):
        if layer.kind != "maxpool2d":
            continue
        x = forward.outputs[number - 1] if number else forward.image
        c, h, w = layer.in_shape
        windows = x.reshape(c, h // 2, 2, w // 2, 2).transpose(0, 1, 3, 2, 4).reshape(-1, 4)
        best = np.sort(windows, axis=1)[:, -2:]
        gap = best[:, 1] - best[:, 0]
        count = int(((gap > 0) & (gap < NEAR * np.abs(x).max())).sum())
        if count:
            found[layer.name] = count
    return found
