# SPDX-License-Identifier: Apache-2.0
"""The variable BOARD of the command lines: the board whose exports are used, which are written first."""

import os
from pathlib import Path

from hls import boards, export
from hls.boards import Board
from host.designs import BOARD
from xai_cosim.command import from_user


def exports_of(name: str) -> Path:
    """Return the folder in which the exports of a board, or the committed ones for an empty name, have theirs."""
    return Path(export.BOARDS / name if name else export.ROOT.parent)


def use_board(name: str) -> Board:
    """Return the board of a name, the default for an empty one; UserError for what is none.

    Of a board that is named, the exports are written, and what this process and its children open is of it.
    """
    with from_user():
        board = boards.load(name or boards.DEFAULT)
    if name:
        export.write_board(name)
        os.environ[BOARD] = name
    return board
