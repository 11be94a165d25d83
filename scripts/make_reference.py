# SPDX-License-Identifier: Apache-2.0
"""Make the reference vectors of the float model again with PyTorch, Captum and zennit (extra `train`)."""

import numpy as np

from host import images, networks
from training import method_reference, reference, relevance_reference
from xai_cosim.command import CommandLine, command

METHODS = ("table1_relu", "lenet5")
"""Networks with reference vectors of attribution methods."""
RELEVANCE = (*METHODS, "resnet20")
"""Networks with those of relevance propagation."""


def main() -> int:
    """Write networks/reference/<network>.npz of each network of the project, or reference.npz of the one that is named.

    One that is not the project's has them in its own folder. Beside those of METHODS and RELEVANCE are
    methods_<network>.npz, of attribution methods, and relevance_<network>.npz, of relevance propagation. Return 0.
    """
    line = CommandLine("reference", __doc__)
    line.variable("NETWORK")
    chosen = line.parse_args().network
    for spec in [chosen] if chosen else networks.names():
        network, folder = networks.load(spec), networks.folder(spec)
        target = networks.REFERENCE / f"{spec}.npz" if spec in networks.names() else folder / "reference.npz"
        target.parent.mkdir(exist_ok=True)
        samples = images.samples(network.input_shape, folder)
        made = {target: reference.make(network, samples)}
        if spec in METHODS:
            made[target.with_name(f"methods_{spec}.npz")] = method_reference.make(network, samples)
        if spec in RELEVANCE:
            made[target.with_name(f"relevance_{spec}.npz")] = relevance_reference.make(network, samples)
        for path, vectors in made.items():
            np.savez_compressed(path, allow_pickle=False, **vectors)
            print(path)
    return 0


if __name__ == "__main__":
    command(main)
