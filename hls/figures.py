# SPDX-License-Identifier: Apache-2.0
"""What was measured and computed for each board, kept in docs/boards.json, and the tables of docs/boards.md."""

import hashlib
import json
import re
from dataclasses import asdict

from hls import boards, timing
from hls.export import BOARDS, ROOT
from hls.kernels import NAMES, SIZED
from hls.resources import Resources

DOCS = ROOT.parent / "docs"
FIGURES, PAGE = DOCS / "boards.json", DOCS / "boards.md"
PUBLISHED = {"name": "Bhat et al., XC7Z020", "ms": 109, "bram": 25}
"""Of the published design: forward and one backward pass, and BRAM of its Table II."""


def kept() -> dict[str, dict]:
    """The figures that are kept, by board."""
    return json.loads(FIGURES.read_text()) if FIGURES.exists() else {}


def keep(board: str, **figures: object) -> None:
    """Keep figures of a board beside those that it has, and show them in the docs; boards that are gone go too."""
    found = {name: of for name, of in kept().items() if name in boards.names()}
    found[board] = found.get(board, {}) | figures
    FIGURES.write_text(json.dumps({name: found[name] for name in boards.names() if name in found}, indent=2) + "\n")
    show()


def digest(board: str, kernel: str) -> str:
    """Of the Verilog of a board's kernel, as it is written now."""
    return hashlib.sha256(timing.verilog(kernel, BOARDS / board / ROOT.name)).hexdigest()


def keep_clock(board: str, kernel: str, found: dict) -> None:
    """Keep a clock that `timing.measure` found."""
    clocks = kept().get(board, {}).get("clocks", {})
    keep(board, clocks=clocks | {kernel: {name: found[name] for name in ("sha256", "seed", "mhz")}})


def keep_resources(board: str, kernel: str, digest: str, found: Resources) -> None:
    """Keep what a kernel of a board takes; `digest` is that of `resources.digest`."""
    costs = kept().get(board, {}).get("resources", {}) | {kernel: {"sha256": digest, **asdict(found)}}
    keep(board, resources={name: costs[name] for name in NAMES if name in costs})


def kept_resources(digest: str) -> dict | None:
    """What is kept of a kernel of just this digest, of any board; None where nothing is."""
    found = (of for figures in kept().values() for of in figures.get("resources", {}).values())
    return next((of for of in found if of["sha256"] == digest), None)


def synthesised() -> dict[str, dict]:
    """The figures of the boards of which all kernels have been synthesised."""
    return {name: of for name, of in kept().items() if of.get("resources", {}).keys() == {*boards.load(name).kernels}}


def resources_of(figures: dict) -> Resources:
    """Of all kernels of a board together."""
    total = Resources(0, 0, 0, 0)
    for of in figures["resources"].values():
        total += Resources(*(of[name] for name in asdict(total)))
    return total


def clocks_of(board: str, figures: dict) -> dict[str, str]:
    """MHz of a board's kernels, where one of just this Verilog has been placed and routed for any board.

    Of the default's there may be one of an earlier export, which is told.
    """
    known = [*timing.kept().items()]
    known += [(kernel, of) for other in kept().values() for kernel, of in other.get("clocks", {}).items()]
    found = {}
    for kernel in NAMES:
        same = [of["mhz"] for name, of in known if name == kernel and of["sha256"] == figures["sha256"].get(kernel)]
        if same:
            found[kernel] = f"{same[-1]:g}"
        elif board == boards.DEFAULT and kernel in timing.kept():
            found[kernel] = f"{timing.kept()[kernel]['mhz']:g} (an earlier export)"
    return found


def _amount(count: float, most: int) -> str:
    return f"{count:,g} of {most:,}" if count <= most else f"**{count:,g} of {most:,}**"


def rows() -> list[tuple[str, ...]]:
    """The table of boards, the heading first."""
    head = ("board", "part", "MACs", "forward", "backward", "ms", "LUT", "FF", "BRAM36", "DSP", "MHz, ECP5", "MAC use")
    found, whole = [head], synthesised()
    for name, figures in kept().items():
        board = boards.load(name)
        cycles = dict(figures.get("cycles", {}))
        if not cycles:
            continue
        forward, sizes = cycles.pop("forward"), board.sizes
        most = max(cycles.values())
        backward = f"{most:,}" if len(set(cycles.values())) == 1 else ", ".join(f"{n:,}" for n in cycles.values())
        cost = asdict(resources_of(figures)) if name in whole else {}
        clocks = clocks_of(name, figures)
        found.append(
            (
                board.name,
                board.part,
                f"{sizes.conv2d_macs} + {sizes.vmm_macs}",
                f"{forward:,}",
                backward,
                f"{(forward + most) / board.clock_mhz / 1000:.2f} at {board.clock_mhz} MHz",
                *(_amount(cost[k], getattr(board.limits, k)) if cost else "" for k in ("lut", "ff", "bram", "dsp")),
                ", ".join(f"{kernel} {clocks[kernel]}" for kernel in SIZED if kernel in clocks) or "-",
                f"{figures['mac_use']:.1%}",
            )
        )
    blank = dict.fromkeys(head, "") | {"board": PUBLISHED["name"], "ms": str(PUBLISHED["ms"])}
    found.append(tuple((blank | {"BRAM36": str(PUBLISHED["bram"])}).values()))
    return found


def stream_rows() -> list[tuple[str, ...]]:
    """The table of what streams move, the heading first: bytes a cycle on average, and at most by their width."""
    found = [("board", "kernel", "bytes a cycle, on average", "together", "the memory gives", "in_w at most")]
    for name, figures in kept().items():
        board = boards.load(name)
        given, width = board.memory_bytes, board.sizes.weight_bits // 8
        for kernel in SIZED:
            streams = figures.get("bytes", {}).get(kernel, {})
            total = sum(streams.values())
            if streams:
                told = ", ".join(f"{stream} {n:.2f}" for stream, n in streams.items())
                found.append(
                    (
                        board.name,
                        kernel,
                        told,
                        f"{total:.1f}" if total <= given else f"**{total:.1f}**",
                        f"{given:.1f}",
                        str(width),
                    )
                )
    return found


def table(lines: list[tuple[str, ...]]) -> str:
    """Rows as Markdown."""
    head, *body = (f"| {' | '.join(line)} |" for line in lines)
    return "\n".join([head, "|" + "---|" * len(lines[0]), *body])


def shown() -> str:
    """The docs with the tables as they have to be."""
    text = PAGE.read_text()
    for lines in (rows(), stream_rows()):
        made = table(lines) + "\n"
        head = re.escape(made.partition("\n")[0])
        text = re.sub(rf"^{head}\n(\|.*\n)*", made.replace("\\", r"\\"), text, count=1, flags=re.MULTILINE)
    return text


def show() -> None:
    """Write the tables into the docs."""
    PAGE.write_text(shown())
