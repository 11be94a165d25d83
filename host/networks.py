# SPDX-License-Identifier: Apache-2.0
"""Trained networks, how they are made, and the images to try them on.

A network is a folder here, with a descriptor and its integer arrays; `load` reads it by name.
"""

import golden
from golden.storage import DESCRIPTOR
from xai_cosim.command import UserError, from_user, one_of
from xai_cosim.workspace import ROOT

FOLDER = ROOT / "networks"
DEFAULT = "table1_relu"


def names() -> list[str]:
    """Return the names of the networks that are here, sorted."""
    return sorted(path.parent.name for path in FOLDER.glob(f"*/{DESCRIPTOR}"))


def load(name: str) -> golden.Network:
    """Read the network of that name.

    Raises:
        UserError: there is none of that name (the message lists those that there are), or its files are bad.
    """
    one_of("NETWORK", name, tuple(names()))
    with from_user():
        network = golden.load_network(FOLDER / name)
    if network.name != name:
        raise UserError(f"{FOLDER / name}: {DESCRIPTOR}: name {network.name!r}, expected {name!r}, as its folder")
    return network
