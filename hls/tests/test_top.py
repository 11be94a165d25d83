# SPDX-License-Identifier: Apache-2.0
"""The top is what the kernels' descriptions give, and grows with them."""

from pathlib import Path

import pytest

from hls import export, top
from hls.control import ADDRESS_BITS
from hls.kernels import NAMES


def test_top_is_current():
    """Neither xai_top.sv nor its component.xml differs from what is written."""
    assert not export.top_differences()


def test_each_file_is_named(tmp_path: Path):
    """One that was changed by a byte, and one that is missing."""
    module, description = export.write_top(tmp_path)
    assert not export.top_differences(tmp_path)
    module.write_bytes(module.read_bytes().replace(b"1'b0", b"1'b1", 1))
    description.unlink()
    lines = export.top_differences(tmp_path)
    assert [line.split(": ")[1] for line in lines] == ["missing", "differs from its source"]


def test_one_kernel_more():
    """It has a window, a route and an instance of its own; the others keep theirs."""
    kernels = [export.build(name) for name in NAMES]
    more = export.build("relu")
    more.name = "another"
    before, after = top.component_xml(kernels).decode(), top.component_xml([*kernels, more]).decode()
    assert "ROUTE_another" not in before
    number = len(NAMES)
    assert f"<spirit:name>ROUTE_another</spirit:name>\n      <spirit:value>{number + 1}</spirit:value>" in after
    assert f"<spirit:baseAddress>0x{number + 1 << ADDRESS_BITS:03x}</spirit:baseAddress>" in after
    verilog = top.verilog([*kernels, more])
    assert f"localparam int unsigned Another = {number};" in verilog
    assert "another another_kernel (" in verilog
    assert ".in_r_TVALID(in_r_valid[Another])" in verilog
    assert "assign in_w_ready[Another] = 1'b0;" in verilog


def test_as_many_kernels_as_there_are_windows():
    """The last window is that of the route; with one kernel more it would have the address of the first kernel's."""
    kernels = []
    for number in range(1 << top.TOP_ADDRESS_BITS - ADDRESS_BITS):
        kernels.append(export.build("relu"))
        kernels[-1].name = f"relu{number}"
    full = kernels[:-1]
    assert f"localparam int unsigned Kernels = {len(full)};" in top.verilog(full)
    last = (1 << top.TOP_ADDRESS_BITS) - (1 << ADDRESS_BITS)
    assert f"<spirit:baseAddress>0x{last:03x}</spirit:baseAddress>" in top.component_xml(full).decode()
    for made in (top.verilog, top.component_xml):
        with pytest.raises(ValueError, match=rf"^{len(kernels)} kernels in xai_top: allowed are up to {len(full)}, "):
            made(kernels)
