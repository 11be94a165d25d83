# SPDX-License-Identifier: Apache-2.0
"""`make boards`: what each board takes and gives, as a table; exit 1 where a part has less than the kernels need."""

from hls import boards, figures
from hls.export import BOARDS, ROOT
from hls.resources import digest, resources
from host import networks
from host.designs import BOARD, TOP, open_design
from host.images import default_image
from host.kernels import kernels
from host.phases import bytes_a_cycle, cycles_of, job_costs, mac_use, pass_tensors
from scripts.board import use_board
from xai_cosim.command import FAIL, PASS, CommandLine, command


def computed(name: str, network_name: str) -> dict[str, object]:
    """Return what the contracts of a board's kernels say of a network; its exports have been written."""
    network, own = networks.load(network_name), networks.folder(network_name)
    tensors = pass_tensors(network, default_image(network.input_shape, own).pixels)
    jobs = job_costs(network, tensors, kernels(open_design(TOP, name)))
    told: dict[str, object] = {"network": network.name, "cycles": cycles_of(jobs), "mac_use": round(mac_use(jobs), 4)}
    moved = {k: {s: round(n, 3) for s, n in streams.items()} for k, streams in bytes_a_cycle(jobs).items()}
    digests = {kernel: figures.digest(name, kernel) for kernel in boards.load(name).kernels}
    return told | {"bytes": moved, "sha256": digests}


def main() -> int:
    """Compute, synthesise what is not kept, print the tables, and keep them in docs/boards.json and docs/boards.md."""
    line = CommandLine("boards", __doc__)
    line.variable(BOARD)
    given = line.parse_args()
    over = []
    for name in [given.board] if given.board else boards.names():
        board = use_board(name)
        print(f"{board.name}: contracts ...", flush=True)
        exports = BOARDS / name / ROOT.name
        digests = {kernel: digest(kernel, exports, board.family) for kernel in board.kernels}
        known = {kernel: of for kernel, one in digests.items() if (of := figures.kept_resources(one))}
        figures.keep(name, **computed(name, networks.DEFAULT), resources=known)
        for kernel in (kernel for kernel in digests if kernel not in known):
            print(f"{board.name}: Yosys, {kernel} ...", flush=True)
            figures.keep_resources(name, kernel, digests[kernel], resources(kernel, exports, board.family))
        over += [f"{board.name}: {line}" for line in figures.resources_of(figures.kept()[name]).over(board)]
    print(figures.table(figures.rows()), figures.table(figures.stream_rows()), sep="\n\n")
    print("\n".join(f"over the limit: {line}" for line in over) or "every board has what its kernels need")
    return FAIL if over else PASS


if __name__ == "__main__":
    command(main)
