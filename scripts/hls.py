# SPDX-License-Identifier: Apache-2.0
"""Write hls_export/ from the HLS sources, or check that it is what they write; BOARD= into build/, of its sizes."""

import sys

from hls import examples, export, timing
from hls.kernels import NAMES
from host.designs import BOARD
from scripts.board import use_board
from xai_cosim.command import CommandLine, UserError, command, from_user


def main() -> int:
    """Command line."""
    line = CommandLine("hls", __doc__)
    line.add_argument("--check", action="store_true", help="compare, do not write; exit 1 on a difference")
    line.add_argument("kernels", nargs="*", metavar="kernel", help=f"of {', '.join(NAMES)} (default: all)")
    line.variable(BOARD)
    arguments = line.parse_args()
    if arguments.board:
        if arguments.check or arguments.kernels:
            raise UserError(f"{BOARD}={arguments.board}: all its kernels are written, and none is checked")
        board = use_board(arguments.board)
        print(f"{export.BOARDS / arguments.board}: {board.name}, {board.part}, {board.sizes}")
        return 0
    unknown = set(arguments.kernels) - set(NAMES)
    if unknown:
        raise UserError(f"unknown kernel {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    names = [name for name in NAMES if name in arguments.kernels or not arguments.kernels]
    if not arguments.check:
        for name in names:
            print(export.write(name))
        with from_user():
            print(*export.write_top(), sep="\n")
        print(*(export.write(name) for name in examples.NAMES), sep="\n")
        timing.show()
        return 0
    lines = [line for name in names for line in export.differences(name)]
    if not arguments.kernels:
        with from_user():
            lines += [*export.strangers(), *export.top_differences()]
        lines += [line for name in examples.NAMES for line in export.differences(name)]
    print("\n".join(lines) or "hls_export, the top and the examples are what the sources write")
    if lines:
        print("make hls writes what the sources say", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    command(main)
