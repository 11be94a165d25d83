# SPDX-License-Identifier: Apache-2.0
"""Opens the accelerator's designs: the kernels' exports, and xai_top with all of them in it, of a board."""

import os
from pathlib import Path

from xai_cosim.command import UserError
from xai_cosim.ipxact.component import read_component
from xai_cosim.ipxact.design import COMPONENT, Design
from xai_cosim.workspace import BUILDS, ROOT

BOARD = "BOARD"
"""Names the board whose designs are opened; without it they are the committed ones."""
EXPORTS, RTL = "hls_export", "rtl"
TOP = "xai_top"


def _folder(board: str | None = None) -> Path:
    board = os.environ.get(BOARD) if board is None else board
    return BUILDS / "boards" / board if board else ROOT


def _kernels(folder: Path) -> tuple[str, ...]:
    exports = folder / EXPORTS
    there = os.path.isdir(exports)  # unlike Path.glob, no error where a name is too long
    return tuple(sorted(path.parent.name for path in exports.glob(f"*/{COMPONENT}"))) if there else ()


KERNELS = _kernels(_folder()) or _kernels(ROOT)
"""The exported kernels, of the board that this process has begun with."""
DESIGNS = (*KERNELS, TOP)


def open_design(name: str, board: str | None = None) -> Design:
    """Open an exported kernel or xai_top, of the board that is said, or that the variable BOARD names.

    UserError lists the designs for an unknown name, and says how to make those of a board that are not there.
    """
    if name not in DESIGNS:
        raise UserError(f"unknown design {name!r}; there are {', '.join(DESIGNS)}")
    folder = _folder(board)
    path = (folder / RTL if name == TOP else folder / EXPORTS / name) / COMPONENT
    if not os.path.isfile(path):
        raise UserError(f"{folder} has no {name}: make hls {BOARD}={folder.name} writes what the board has")
    return read_component(path)
