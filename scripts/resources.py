# SPDX-License-Identifier: Apache-2.0
"""Print what the kernels cost on a board's part, by Yosys; exit 1 where the part has less."""

from hls.export import ROOT
from hls.kernels import NAMES
from hls.resources import Resources, multipliers, resources
from host.designs import BOARD
from scripts.board import exports_of, use_board
from xai_cosim.command import CommandLine, UserError, command


def main() -> int:
    """Command line."""
    line = CommandLine("resources", __doc__)
    line.add_argument("--quick", action="store_true", help="only count multipliers, without synthesis")
    line.add_argument("kernels", nargs="*", metavar="kernel", help=f"of {', '.join(NAMES)} (default: all)")
    line.variable(BOARD)
    arguments = line.parse_args()
    unknown = set(arguments.kernels) - set(NAMES)
    if unknown:
        raise UserError(f"unknown kernel {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    board, root = use_board(arguments.board), exports_of(arguments.board) / ROOT.name
    names = [name for name in board.kernels if name in arguments.kernels or not arguments.kernels]
    total = Resources(0, 0, 0, 0)
    if arguments.quick:
        counts = {name: multipliers(name, root) for name in names}
        total += Resources(0, 0, 0, sum(counts.values()))
        print(", ".join(f"{name} {count}" for name, count in counts.items()), "multipliers")
    else:
        print(f"{'kernel':10} {'LUT':>7} {'FF':>7} {'BRAM36':>7} {'DSP':>5}")
        for name in names:
            cost = resources(name, root, board.family)
            total += cost
            print(f"{name:10} {cost.lut:7g} {cost.ff:7g} {cost.bram:7g} {cost.dsp:5g}", flush=True)
        most = board.limits
        print(f"{'total':10} {total.lut:7g} {total.ff:7g} {total.bram:7g} {total.dsp:5g}")
        print(f"{board.part:10} {most.lut:7} {most.ff:7} {most.bram:7} {most.dsp:5}")
    over = total.over(board)
    print("\n".join(f"over the limit: {line}" for line in over) or f"fits {board.name}")
    return 1 if over else 0


if __name__ == "__main__":
    command(main)
