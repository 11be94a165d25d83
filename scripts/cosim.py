# SPDX-License-Identifier: Apache-2.0
"""`make cosim`: explain an image on the RTL and compare every value with the golden model."""

from cocotb_tests.accelerator import REPLAY
from cocotb_tests.network.cosim import Request
from cocotb_tests.network.results import run
from host import networks, views
from host.designs import BOARD
from host.methods import chosen_methods, is_list
from scripts.board import use_board
from xai_cosim.command import CommandLine, UserError, command, shown
from xai_cosim.failures.drawn import drawing


def main() -> int:
    """Return 0 when all is exact, 1 when something differs, 2 for bad input."""
    line = CommandLine("cosim", __doc__)
    line.variable(BOARD)
    line.variable("NETWORK", networks.DEFAULT)
    line.variable("IMAGE")
    line.variable("METHOD", "all")
    line.variable("VIEW", views.DEFAULT)
    line.variable("STALL", "0")
    line.variable("SKIP_ZEROS", "1")
    line.variable("WORKERS", "1")
    for name in ("TARGET", "CONTRAST", "SEED", "CIFAR10", "IMAGES"):
        line.variable(name)
    given = line.parse_args()
    by_plans = is_list(given.method)
    use_board(vars(given).pop(BOARD.lower()))
    request = Request.parse(**{**vars(given), "method": "all" if by_plans else given.method})
    if given.images and not by_plans:
        raise UserError(f"IMAGES={shown(given.images)}: allowed with a list of methods, which may learn from them")
    plans, left_out = chosen_methods(request.network, given.method, request.subject) if by_plans else ((), {})
    again = request.command(given.method if plans else None)
    print(f"seed {request.seed}; repeat with: {again}")
    if request.image.note:
        print(f"{request.image.name}: {request.image.note}")
    for method, reason in left_out.items():
        print(f"{method} is left out: {reason}")
    return run(request, again, plans)


if __name__ == "__main__":
    command(drawing(main, REPLAY))
