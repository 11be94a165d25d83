# SPDX-License-Identifier: Apache-2.0
"""Trained networks: folders with a descriptor and its integer arrays, which `load` reads by name or path."""

import os
from pathlib import Path

import golden
from golden.storage import DESCRIPTOR
from xai_cosim.command import UserError, from_user, shown
from xai_cosim.workspace import OUT, ROOT

FOLDER = ROOT / "networks"
MADE = OUT / "networks"
"""Where networks go that a user makes."""
REFERENCE = FOLDER / "reference"
"""What PyTorch and Captum make of the networks, an .npz each (`training/reference.py`)."""
COMMITTED = ("lenet5", "resnet20", "table1", "table1_relu")
"""What the tests and the nights run; a folder that stands beside theirs is a user's, and none of their business."""
DEFAULT = "table1_relu"


def names() -> list[str]:
    """Return the names of the project's own networks, sorted."""
    return sorted(COMMITTED)


def others() -> list[str]:
    """Return the names of the user's networks, sorted."""
    found = {path.parent.name for place in (FOLDER, MADE) for path in place.glob(f"*/{DESCRIPTOR}")}
    return sorted(found - set(COMMITTED))


def folder(spec: str) -> Path:
    """Return the folder of a network.

    Args:
        spec: a name or a path. A name is one of a folder in networks/, else of one in out/networks/; what is neither is
            a path, from the working directory on. `./name` is never a name.

    Raises:
        UserError: there is none (the message lists those that there are).
    """
    for path in _places(spec):
        if os.path.isfile(path / DESCRIPTOR):  # unlike Path.is_file, no error where the name is too long
            return path
    known = ", ".join([*names(), *others()])
    raise UserError(f"NETWORK={shown(spec)}: allowed are {known}, or the path of a folder with {DESCRIPTOR}")


def exists(spec: str) -> bool:
    """Return whether there is a network of that name or path."""
    return any(os.path.isfile(path / DESCRIPTOR) for path in _places(spec))


def _places(spec: str) -> list[Path]:
    is_name = spec == os.path.basename(spec) and spec not in ("", os.curdir, os.pardir)
    return [*([FOLDER / spec, MADE / spec] if is_name else []), Path(spec)]


def load(spec: str) -> golden.Network:
    """Read the network of that name or path, as `folder` finds it.

    Raises:
        UserError: there is none, or its files are bad.
    """
    found = folder(spec)
    with from_user():
        network = golden.load_network(found)
    if found.parent == FOLDER and network.name != found.name:
        raise UserError(f"{found}: {DESCRIPTOR}: name {network.name!r}, expected {found.name!r}, as its folder")
    return network
