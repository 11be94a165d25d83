# SPDX-License-Identifier: Apache-2.0
"""Write an export, as a tool would leave it: a solution's folder with impl/ip in it, or Verilog and *_hw.h alone."""

from pathlib import Path

from cocotb_tests.exports.component import component_xml
from cocotb_tests.exports.data import data_json
from cocotb_tests.exports.register_map import header
from cocotb_tests.exports.shape import Shape
from cocotb_tests.exports.verilog import modules

SOURCES = (".v", ".vh", ".dat")
"""What of a kernel's folder goes into the export."""


def files(shape: Shape) -> dict[str, bytes]:
    """Return the files of an export by their paths in it."""
    written = {f"{name}.v": text.encode() for name, text in modules(shape).items()}
    written |= {path.name: path.read_bytes() for path in sorted(shape.source.iterdir()) if path.suffix in SOURCES}
    driver = (
        {f"drivers/{shape.top}_v1_0/src/x{shape.top.lower()}_hw.h": header(shape).encode()} if shape.bundles else {}
    )
    found = {f"hdl/verilog/{name}": data for name, data in written.items()} | driver
    if not shape.described:
        return found
    found["component.xml"] = component_xml(shape, sorted(written)).encode()
    if shape.vitis:
        found[f"{shape.top}_data.json"] = data_json(shape).encode()
    return found


def write_export(shape: Shape, folder: Path) -> Path:
    """Write an export into a folder, which need not exist, and return it."""
    for name, data in files(shape).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder
