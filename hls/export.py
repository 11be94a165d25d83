# SPDX-License-Identifier: Apache-2.0
"""Write the kernels out as Verilog and component.xml, or compare them with what is there."""

import importlib
import os
import shutil
from pathlib import Path

from hls import boards, examples, top
from hls.boards import Board
from hls.ipxact import component_xml
from hls.kernels import NAMES, SIZED
from hls.sizes import Sizes

_PROJECT = Path(__file__).resolve().parent.parent
ROOT, RTL = _PROJECT / "hls_export", _PROJECT / "rtl"
BOARDS = _PROJECT / "build" / "boards"
"""Folders of the exports of boards, each with the two folders that the project has for the default."""
EXAMPLES = {"gain": _PROJECT / "xai_cosim" / "example" / "gain", "blend": _PROJECT / "examples" / "blend" / "ip"}
"""Folders of the exports that are no kernel's of the accelerator."""


def _source(name: str) -> str:
    """The module that is the source of a kernel or an example."""
    return f"hls.{'examples' if name in examples.NAMES else 'kernels'}.{name}"


def build(name: str, sizes: Sizes | None = None):
    """Run a kernel's source, of the default board's sizes unless said; one whose size is no choice takes none."""
    source = importlib.import_module(_source(name)).build
    return source(sizes or boards.load(boards.DEFAULT).sizes) if name in SIZED else source()


def render(name: str, sizes: Sizes | None = None) -> dict[str, bytes]:
    """The files of a kernel's export, by name."""
    kernel = build(name, sizes)
    verilog = "// SPDX-License-Identifier: Apache-2.0\n"
    verilog += f"// {name}: {kernel.doc}.\n// Written from {_source(name).replace('.', '/')}.py; do not edit.\n"
    verilog += "\n".join(line.rstrip() for line in kernel.m.to_verilog().strip().splitlines()) + "\n"
    return {f"{name}.v": verilog.encode(), "component.xml": component_xml(kernel)}


def folder_of(name: str, root: Path | None = None) -> Path:
    """The folder of a kernel's or an example's export; in another root it has the kernel's name."""
    return EXAMPLES.get(name, ROOT / name) if root is None else root / name


def _put(folder: Path, files: dict[str, bytes]) -> Path:
    """Make a folder hold these files; those that are the same are left alone, the others never seen in part."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, data in files.items():
        if not (folder / file).is_file() or (folder / file).read_bytes() != data:
            part = folder.parent / f".{file}.{os.getpid()}"
            part.write_bytes(data)
            part.replace(folder / file)
    return folder


def write(name: str, root: Path | None = None, sizes: Sizes | None = None) -> Path:
    """Write a kernel's export; return its folder."""
    files, folder = render(name, sizes), folder_of(name, root)
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in files:
            path.unlink()
    return _put(folder, files)


def render_top(board: Board | None = None) -> dict[str, bytes]:
    """The files of the top of a board, of the default unless said, by name."""
    board = board or boards.load(boards.DEFAULT)
    kernels = [build(name, board.sizes) for name in board.kernels]
    return {f"{top.NAME}.sv": top.verilog(kernels).encode(), "component.xml": top.component_xml(kernels)}


def write_top(root: Path = RTL, board: Board | None = None) -> list[Path]:
    """Write the top of a board beside its own modules; return its files."""
    files = render_top(board)
    return [_put(root, files) / file for file in files]


def write_all(folder: Path, board: Board) -> Path:
    """Write the exports of a board and its top, with the modules that it is made of, as the project has them."""
    for kernel in board.left_out:
        shutil.rmtree(folder_of(kernel, folder / ROOT.name), ignore_errors=True)
    for kernel in board.kernels:
        write(kernel, folder / ROOT.name, board.sizes)
    write_top(_put(folder / RTL.name, {file: (RTL / file).read_bytes() for file in top.OWN}), board)
    return folder


def write_board(name: str) -> Path:
    """Write what a board of a name has; return its folder."""
    return write_all(BOARDS / name, boards.load(name))


def _compared(folder: Path, shown: Path, files: dict[str, bytes]) -> list[str]:
    """What of some files is missing in a folder, or differs there, one line each."""
    lines = []
    for file, data in sorted(files.items()):
        if not (folder / file).is_file():
            lines.append(f"{shown / file}: missing")
        elif (folder / file).read_bytes() != data:
            lines.append(f"{shown / file}: differs from its source")
    return lines


def differences(name: str, root: Path | None = None) -> list[str]:
    """What differs between a kernel's source and its export, one line a file."""
    folder = folder_of(name, root)
    shown = Path(folder.parent.name, folder.name)
    files = render(name)
    found = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    extra = [f"{shown / file}: not written by its source" for file in sorted(found - files.keys())]
    return extra + _compared(folder, shown, files)


def top_differences(root: Path = RTL) -> list[str]:
    """What differs between the kernels' descriptions and the top, one line a file."""
    return _compared(root, Path(root.name), render_top())


def strangers(root: Path = ROOT) -> list[str]:
    """What lies in the export folder and belongs to no kernel, one line each."""
    extra = sorted({path.name for path in root.glob("*")} - set(NAMES))
    return [f"{Path(root.name, name)}: no such kernel" for name in extra]
