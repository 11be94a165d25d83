# SPDX-License-Identifier: Apache-2.0
"""Place and route the kernels on a Lattice ECP5, by Yosys and nextpnr: the clock of each, and its critical path."""

import time

from hls import export, figures, timing
from host.designs import BOARD
from scripts.board import exports_of, use_board
from xai_cosim.command import PROGRESS_SECONDS, CommandLine, command, one_of, seed_from


class SignOfLife:
    """Tells now and then what a long-running tool printed last."""

    def __init__(self, name: str) -> None:
        """Begin; nothing is told yet."""
        self._name, self._began = name, time.monotonic()
        self._told = self._began

    def tell(self, line: str) -> None:
        """Take a line of the tool's."""
        now = time.monotonic()
        if line and now - self._told > PROGRESS_SECONDS:
            print(f"  {self._name}, {now - self._began:.0f} s: {line.removeprefix('Info:').strip()[:90]}", flush=True)
            self._told = now


def main() -> int:
    """Print the figures and keep them, in docs/timing.json and the table of docs/kernels.md; 1 if one is undecided.

    Those of a board that is named are kept in docs/boards.json and the table of docs/boards.md.
    """
    line = CommandLine("timing", __doc__)
    line.variable(BOARD)
    line.variable("KERNEL")
    line.variable("SEED")
    given = line.parse_args()
    board, root = use_board(given.board), exports_of(given.board) / export.ROOT.name
    names = (one_of("KERNEL", given.kernel, board.kernels),) if given.kernel else board.kernels
    seed = seed_from(given.seed) if given.seed else timing.SEED
    print(f"{timing.PART}, towards {timing.TARGET_MHZ} MHz, seed {seed}; a proxy for {board.part}", flush=True)
    undecided = False
    for name in names:
        print(f"{name} ...", flush=True)
        try:
            found = timing.measure(name, seed, SignOfLife(name).tell, root)
        except TimeoutError as limit:
            print(f"{name}: undecided: {limit}; nothing is kept of it", flush=True)
            undecided = True
            continue
        path = found["critical_path"]
        print(f"{name}: {found['mhz']} MHz; critical path, {path['nets']} nets, into {path['into']}:")
        for signal, ns in path["signals"]:
            print(f"  {ns:6.2f} ns  {signal}")
        if seed == timing.SEED and given.board:
            figures.keep_clock(given.board, name, found)
        elif seed == timing.SEED:
            timing.keep(name, found)
    if seed != timing.SEED:
        print(f"not kept: the docs hold the figures of seed {timing.SEED}")
    return 1 if undecided else 0


if __name__ == "__main__":
    command(main)
