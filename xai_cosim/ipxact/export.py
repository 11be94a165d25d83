# SPDX-License-Identifier: Apache-2.0
"""Opens what an HLS tool exported: an IP folder, a solution, an archive, or its Verilog alone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from xai_cosim.command import UserError, shown
from xai_cosim.ipxact.archive import SUFFIXES, unpacked
from xai_cosim.ipxact.buses import connect, guessed
from xai_cosim.ipxact.component import read_component
from xai_cosim.ipxact.design import COMPONENT, Design
from xai_cosim.ipxact.driver import PATTERN as DRIVER
from xai_cosim.ipxact.driver import driver_name, listed
from xai_cosim.ipxact.header import ports_of
from xai_cosim.ipxact.registers import registers
from xai_cosim.ipxact.solution import PATTERN as DATA_JSON
from xai_cosim.ipxact.solution import top_of, with_kernel, with_report, with_solution
from xai_cosim.ipxact.sources import VERILOG, Sources, found_beside, text_of
from xai_cosim.workspace import ROOT

_ALLOWED = f"an export is a {COMPONENT}, its folder, a solution folder, a .zip or .xo, or a folder of Verilog"
_DESCRIPTIONS = ("", "impl/ip/", "hls/impl/ip/", "*/impl/ip/", "*/hls/impl/ip/", "ip_repo/*/", "ip/", "*/ip/", "*/")
"""Where descriptions lie in the folders that tools write: IP, solution, component, project, .xo."""
_VERILOG = ("", "impl/verilog/", "syn/verilog/", "hdl/verilog/", "verilog/", "*/impl/verilog/", "*/syn/verilog/")
_DRIVERS = (
    *("", "drivers/*/src/", "misc/drivers/*/src/", "impl/misc/drivers/*/src/", "impl/ip/drivers/*/src/"),
    ".autopilot/db/driver/src/",
)
_TOOL = re.compile(r"\b(Vivado|Vitis)(?:\(TM\))? HLS\b.*?(?:Version:\s*|\bv)(\d{4}\.\d(?:\.\d)?)", re.DOTALL)
_HEAD = 1000
"""Characters at the beginning of a file, in which the tool names itself."""


def open_export(path: Path) -> Design:
    """Open an export; UserError, in one line, for what it lacks or what cannot be simulated."""
    path = path.resolve()
    if path.suffix.lower() in SUFFIXES and path.is_file():
        folder = unpacked(path)
        try:
            return replace(_open(folder), path=path)
        except UserError as error:
            raise UserError(str(error).replace(str(folder), str(path))) from error
    if not path.exists():
        raise UserError(f"{shown(str(path))} does not exist; {_ALLOWED}")
    if path.is_file() and path.name != COMPONENT:
        raise UserError(f"{shown(str(path))} is no export; {_ALLOWED}")
    return replace(_open(path if path.is_dir() else path.parent), path=path)


def _open(folder: Path) -> Design:
    description = _one_of(folder, _DESCRIPTIONS, COMPONENT)
    design = read_component(description) if description else _from_verilog(folder)
    sources = Sources(design.files, design.includes, design.data)
    sources.require_whole(description or folder)
    if design.name not in sources.modules:
        raise UserError(f"{description or folder}: no file defines its top, module {design.name}: is it VHDL?")
    if "HLS" not in design.tool:
        design = replace(design, tool=_tool(sources, design.name) or design.tool)
    base = description.parent if description else design.files[0].parent
    if said := _data_json(base, design.name):
        design = with_solution(design, said)
    report = next(_near(base, ("syn/report/",), f"{design.name}_csynth.xml"), None)
    if design.latency is None and report:
        design = with_report(design, report)
    for kernel in folder.glob("*/kernel.xml"):
        design = with_kernel(design, kernel)
    return replace(design, notes=(*design.notes, *_unsaid(design)))


def _one_of(folder: Path, places: tuple[str, ...], pattern: str) -> Path | None:
    """Return the one file in the first of the places that has any; UserError for several."""
    for place in places:
        found = sorted(folder.glob(f"{place}{pattern}"))
        if len(found) > 1:
            names = ", ".join(str(file.parent.relative_to(folder)) for file in found)
            raise UserError(f"{folder}: several exports, in {shown(names)}; name one of them")
        if found:
            return found[0]
    return None


def _near(folder: Path, places: tuple[str, ...], pattern: str) -> Iterator[Path]:
    """Yield the files of a pattern in a folder's places, and in those of the two folders around it."""
    for base in (folder, folder.parent, folder.parent.parent):
        for place in places:
            yield from sorted(base.glob(f"{place}{pattern}"))


def _data_json(folder: Path, top: str) -> Path | None:
    """Return the solution's file about a top module, for a folder in the solution."""
    return next((file for file in _near(folder, ("",), DATA_JSON) if top_of(file) == top), None)


def _tool(sources: Sources, top: str) -> str:
    """Return the tool that the top module's file names, and its version."""
    file = sources.modules.get(top)
    found = _TOOL.search(text_of(file)[:_HEAD]) if file else None
    return f"{found[1]} HLS {found[2]}" if found else ""


def _from_verilog(folder: Path) -> Design:
    """Read a folder of Verilog without a description: ports from the top module, registers from a driver."""
    place = next((p for p in _VERILOG if any(f.suffix.lower() in VERILOG for f in folder.glob(f"{p}*"))), None)
    if place is None:
        vhdl = any(folder.rglob("*.vhd")) and not any(folder.rglob("*.v"))
        kind = "VHDL only; export it as Verilog" if vhdl else f"no {COMPONENT} and no Verilog"
        raise UserError(f"{folder}: {kind}; {_ALLOWED}")
    sources = found_beside(sorted(f for f in folder.glob(f"{place}*") if f.suffix.lower() in VERILOG and f.is_file()))
    base = sources.files[0].parent
    headers = {file.name.lower(): file for file in _near(base, _DRIVERS, DRIVER)}
    top = _top(sources, {*headers}, {top_of(file) for file in _near(base, ("",), DATA_JSON)}, folder)
    source = sources.modules[top]
    ports = ports_of(top, sources.texts[source], source)
    words = listed(top, [bus.name for bus in guessed(ports)], headers.values(), sources.files)
    note = f"no {COMPONENT}: ports are those of {source.name}"
    design = Design(top, folder, sources.files, registers(words, folder), {}, {}, ports, {}, {})
    design = replace(design, includes=sources.includes, data=sources.data, notes=(note,))
    return connect(design, [], source, chained=any(word.chained for word in words))


def _top(sources: Sources, headers: set[str], said: set[str], folder: Path) -> str:
    """Return the top module: named by a *_data.json or a driver, or the one that none instantiates."""
    named = [name for name in sources.modules if name in said] or [
        name for name in sources.modules if driver_name(name) in headers
    ]
    found = named or sources.tops()
    if len(found) != 1:
        what = f"several modules may be the top: {shown(', '.join(sorted(found)))}" if found else "no top module found"
        raise UserError(f"{folder}: {what}; beside it, a {COMPONENT} or a driver's {DRIVER} says which it is")
    return found[0]


def _unsaid(design: Design) -> Iterator[str]:
    """Yield what an export leaves open."""
    if design.memories and not design.pointers:
        yield "which arguments are pointers behind m_axi is not said; MEMORY of the model says it"
    if not design.reset:
        yield "it has no reset: it starts as it powers up"


def recorded_export(path: str, name: str) -> Design:
    """Open an export again that a record names; UserError where it is gone, or holds another design now."""
    if not path:
        raise UserError(f"failure.json: path is empty: what was {shown(name)} opened from?")
    design = open_export(ROOT / path)
    if design.name != name:
        raise UserError(f"failure.json: path={shown(path)} holds {design.name}, the record is of {shown(name)}")
    return design
