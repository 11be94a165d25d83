# SPDX-License-Identifier: Apache-2.0
"""Make the reference vectors of the float model again with PyTorch and Captum (extra `train`)."""

import numpy as np

from host import networks
from training import reference
from xai_cosim.command import CommandLine, command, one_of


def main() -> int:
    """Write networks/reference/<network>.npz of each network, or of the one that is named; return 0."""
    line = CommandLine("reference", __doc__)
    line.variable("NETWORK")
    chosen = line.parse_args().network
    if chosen:
        one_of("NETWORK", chosen, tuple(networks.names()))
    folder = networks.FOLDER / "reference"
    folder.mkdir(exist_ok=True)
    for name in [chosen] if chosen else networks.names():
        np.savez_compressed(folder / f"{name}.npz", allow_pickle=False, **reference.make(networks.load(name)))
        print(folder / f"{name}.npz")
    return 0


if __name__ == "__main__":
    command(main)
