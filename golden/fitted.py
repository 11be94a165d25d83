# SPDX-License-Identifier: Apache-2.0
"""Scales for gradients that a network's own scales were not chosen for."""

from collections.abc import Sequence

import numpy as np

from golden.inference import Backward
from golden.network import SCALED, Network
from golden.scales import fitted_scales, rescaled, wanted_fracs, weight_fracs


def peaks(network: Network, back: Backward[np.float64]) -> dict[str, float]:
    """Return the largest magnitudes of what a backward pass made, by the names that `fitted_scales` has for it."""
    found = {name: made for name, made in back.between.items() if not name.endswith(".halves")}
    given = zip(network.layers, back.gradients, strict=True)
    found |= {f"{layer.name}.gradient": g for layer, g in given if layer.kind in SCALED}
    found |= {f"{name}.sum": np.stack(sums) for name, sums in back.sums.items()}
    return {name: float(np.abs(values).max()) for name, values in found.items()}


def fitted(network: Network, backs: Sequence[Backward[np.float64]]) -> Network:
    """Return a network with the finest scales of gradients that hold, with headroom, what backward passes made."""
    weights = weight_fracs(network)
    wanted = wanted_fracs([peaks(network, back) for back in backs])
    return rescaled(network, fitted_scales(network, wanted, weights, {}))
