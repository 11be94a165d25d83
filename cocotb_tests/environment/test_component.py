# SPDX-License-Identifier: Apache-2.0
"""component.xml: what the exports and xai_top say of themselves."""

from pathlib import Path

import pytest

from hls.gate import MODES
from host.designs import KERNELS, TOP, open_design
from host.gate import Gate
from xai_cosim.ipxact.design import read_component


@pytest.mark.parametrize("kernel", KERNELS)
def test_exports(kernel: str) -> None:
    """Arguments follow from 0x18 in steps of 8 with ranges and status codes; the Verilog is there."""
    design = open_design(kernel)
    assert [r.offset for r in design.arguments] == [0x18 + 8 * i for i in range(len(design.arguments))]
    assert all(0 <= r.minimum <= r.maximum and r.status > 0 for r in design.arguments)
    assert all(path.is_file() for path in design.files)


def test_top_has_every_stream_and_window() -> None:
    """xai_top has the streams of all kernels, a window and a route for each."""
    design = open_design(TOP)
    assert set(design.windows) == {*KERNELS, "streams"}
    assert sorted(design.routes) == sorted(KERNELS)
    for kernel in KERNELS:
        for name, stream in open_design(kernel).streams.items():
            assert design.streams[name] == stream
    assert all(path.is_file() for path in design.files)


def test_gate_names_are_those_of_the_hls_source() -> None:
    """The host's values of `mode` mean what the kernels take them for."""
    assert [gate.name.lower() for gate in sorted(Gate)] == list(MODES)


def test_unknown_kernel_lists_the_known_ones() -> None:
    """The error names what there is."""
    with pytest.raises(ValueError, match="unknown design 'conv3d'; there are conv2d, maxpool2d"):
        open_design("conv3d")


def test_broken_description(tmp_path: Path) -> None:
    """A file that is no XML, or lacks an element, is named."""
    broken = tmp_path / "component.xml"
    broken.write_text("<component>")
    with pytest.raises(ValueError, match=r"component\.xml is no component description"):
        read_component(broken)
    broken.write_text("<component/>")
    with pytest.raises(ValueError, match="spirit:name> is missing"):
        read_component(broken)
