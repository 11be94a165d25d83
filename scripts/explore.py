# SPDX-License-Identifier: Apache-2.0
"""`make explore`: cycles, resources and use over multipliers and buffers, by contracts; the front is then simulated."""

import json
from dataclasses import asdict

from cocotb_tests.network.exploration import explored, simulated
from hls import boards, figures, space
from host import networks
from host.designs import BOARD
from host.images import default_image
from scripts.explore_picture import draw
from xai_cosim.command import FAIL, PASS, CommandLine, command, from_user, seed_from
from xai_cosim.workspace import OUT, make_room

RESULTS = OUT / "explore"


def main() -> int:
    """Explore, simulate the front, draw; return 1 where a simulated cycle or value is not as it must be."""
    line = CommandLine("explore", __doc__)
    line.variable(BOARD, boards.DEFAULT)
    line.variable("NETWORK", networks.DEFAULT)
    line.variable("SEED")
    given = line.parse_args()
    network, own, seed = networks.load(given.network), networks.folder(given.network), seed_from(given.seed)
    with from_user():
        board, costs = boards.load(given.board), space.SizeCosts(figures.synthesised())
    image = default_image(network.input_shape, own).pixels
    table, picture = RESULTS / "points.json", RESULTS / "points.png"
    make_room(table, picture)
    points = list(explored(network, image, board, costs))
    best = space.front(points)
    table.write_text(json.dumps({"front": list(map(asdict, best)), "points": list(map(asdict, points))}, indent=1))
    print(f"{len(points)} choices run {network.name}; {len(best)} on the front of cycles and share of an {board.part}")
    print("conv2d vmm  tile taps    cycles   use    LUT    BRAM36  DSP  share  simulated")
    wrong = 0
    for point in best:
        told = simulated(network, image, board, point, seed)
        wrong += bool(told)
        s, r = point.sizes, point.resources
        print(
            f"{s.conv2d_macs:6} {s.vmm_macs:3} {s.conv2d_tile:5} {s.conv2d_taps:4} {point.total:9,} {point.use:6.1%} "
            f"{r.lut:6g} {r.bram:6g} {r.dsp:4g} {point.share:6.1%}  {told or 'to the cycle'}",
            flush=True,
        )
    draw(picture, network.name, board, points, best)
    print(f"wrote {table} and {picture}")
    return FAIL if wrong else PASS


if __name__ == "__main__":
    command(main)
