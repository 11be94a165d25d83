# SPDX-License-Identifier: Apache-2.0
"""Opens what an HLS tool exported: an IP folder, a solution, an archive, or its Verilog alone."""

from dataclasses import replace
from pathlib import Path

from xai_cosim.command import UserError, shown
from xai_cosim.ipxact.archive import SUFFIXES, unpacked
from xai_cosim.ipxact.component import read_component
from xai_cosim.ipxact.design import COMPONENT, Design
from xai_cosim.ipxact.sources import Sources

_ALLOWED = f"an export is a {COMPONENT}, the folder that holds it, a solution folder, a .zip or .xo, or Verilog"
_PLACES = ("", "impl/ip", "*/impl/ip", "hls/impl/ip", "*/hls/impl/ip", "ip_repo/*", "ip", "*/ip")
"""Where descriptions lie in the folders that tools write: IP, solution, project, unified component, .xo."""


def open_export(path: Path) -> Design:
    """Open an export; UserError, in one line, for what it lacks or what cannot be simulated."""
    path = path.resolve()
    if path.is_dir():
        folder = path
    elif path.suffix.lower() in SUFFIXES and path.is_file():
        folder = unpacked(path)
    elif path.is_file():
        folder = path.parent
        if path.name != COMPONENT:
            raise UserError(f"{shown(str(path))}: {_ALLOWED}")
    else:
        raise UserError(f"{shown(str(path))} does not exist; {_ALLOWED}")
    design = read_component(_description(folder, path))
    Sources(design.files, design.includes, design.data).require_whole(path)
    return replace(design, path=path)


def _description(folder: Path, path: Path) -> Path:
    """Return the one description in a folder."""
    for place in _PLACES:
        found = sorted((folder / place).glob(COMPONENT) if not place else folder.glob(f"{place}/{COMPONENT}"))
        if len(found) > 1:
            names = ", ".join(str(file.parent.relative_to(folder)) for file in found)
            raise UserError(f"{path}: several exports: {shown(names)}; name one of them")
        if found:
            return found[0]
    raise UserError(f"{path}: no {COMPONENT}; {_ALLOWED}")
