# SPDX-License-Identifier: Apache-2.0
"""Make the reference vectors of the float model again with PyTorch and Captum (extra `train`)."""

import argparse

import numpy as np

from host import networks
from training import reference


def main() -> None:
    """Write networks/reference/<network>.npz of each network."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--network", action="append", choices=networks.names(), help="default: all")
    folder = networks.FOLDER / "reference"
    folder.mkdir(exist_ok=True)
    for name in parser.parse_args().network or networks.names():
        np.savez_compressed(folder / f"{name}.npz", allow_pickle=False, **reference.make(networks.load(name)))
        print(folder / f"{name}.npz")


if __name__ == "__main__":
    main()
