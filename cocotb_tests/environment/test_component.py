# SPDX-License-Identifier: Apache-2.0
"""component.xml: what the exports and xai_top say of themselves."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from hls.gate import MODES
from host.designs import KERNELS, TOP, open_design
from host.gate import Gate
from xai_cosim.command import UserError
from xai_cosim.ipxact.component import read_component


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
    with pytest.raises(ValueError, match="unknown design 'conv3d'; there are add, conv2d"):
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


@pytest.fixture
def relu(tmp_path: Path) -> Path:
    """A copy of relu's export, and a folder that is called as a source might be."""
    shutil.copytree(open_design("relu").path.parent, tmp_path / "relu")
    (tmp_path / "relu" / "a.v").mkdir()
    return tmp_path / "relu" / "component.xml"


REGISTER = re.compile(r"\s*<spirit:register>.*?</spirit:register>", re.DOTALL)


def swapped(old: str, new: str) -> Callable[[str], str]:
    """What puts a text in place of the first one that matches."""

    def change(text: str) -> str:
        changed = re.sub(old, new, text, count=1, flags=re.DOTALL)
        assert changed != text
        return changed

    return change


OFFSET = "(<spirit:addressOffset>)0x18"
WIDTH = "(in_r_TDATA.{1,200}<spirit:left>)[0-9]+"
MAXIMUM = r"(<spirit:name>MAX</spirit:name>\s*<spirit:value>)[0-9]+"
CHANGES: dict[str, tuple[Callable[[str], str], str]] = {
    "no registers": (lambda text: REGISTER.sub("", text), "no registers behind s_axi_control"),
    "equal offsets": (swapped(OFFSET, r"\g<1>0x10"), "registers AP_RETURN and beats are both at 0x10"),
    "odd offset": (swapped(OFFSET, r"\g<1>0x19"), "register beats: offset 0x19 is no multiple of 4"),
    "offset no number": (swapped(OFFSET, r"\g<1>here"), "register beats: 'here' is no number"),
    "offset superscript": (swapped(OFFSET, r"\g<1>²"), "register beats: '²' is no number"),
    "offset negative": (swapped(OFFSET, r"\g<1>-8"), "register beats: -8, allowed are 0 to"),
    "offset long": (swapped(OFFSET, r"\g<1>" + "9" * 5000), "register beats: '9+... .5000 characters.' is no number"),
    "MAX no number": (swapped(MAXIMUM, r"\g<1>many"), "register beats: MAX: 'many' is no number"),
    "MAX below MIN": (swapped(MAXIMUM, r"\g<1>0"), "register beats: no value is legal from 1 to 0"),
    "same name": (swapped("(<spirit:name>)mode", r"\g<1>beats"), "two registers are named beats"),
    "base no number": (swapped("(<spirit:baseAddress>)0", r"\g<1>low"), "block Reg: 'low' is no number"),
    "width no number": (swapped(WIDTH, r"\g<1>wide"), "port in_r_TDATA: 'wide' is no number"),
    "width negative": (swapped(WIDTH, r"\g<1>-1"), "port in_r_TDATA: -1, allowed are 0 to"),
    "direction": (swapped("(<spirit:direction>)in", r"\g<1>round"), "port ap_clk: direction round, allowed are in"),
    "name": (swapped("(<spirit:name>)relu", r"\g<1>x; initial $finish;"), "'x; initial .finish;' is no identifier"),
    "port name": (swapped("(<spirit:port>.{1,20}<spirit:name>)ap_clk", r"\g<1>a b"), "'a b' is no identifier"),
    "source missing": (swapped("relu[.]v", "gone.v"), "source gone.v is missing: no file .*relu/gone.v"),
    "source a folder": (swapped("relu[.]v", "a.v"), "source a.v is missing: no file .*"),
    "source outside": (swapped("relu[.]v", "../../../../../../etc/passwd.v"), "source .*passwd.v is outside of .*relu"),
    "source absolute": (swapped("relu[.]v", "/etc/passwd.v"), "source /etc/passwd.v is outside of"),
    "no sources": (swapped("<spirit:fileSets>.*</spirit:fileSets>", ""), "no source files"),
    "route to itself": (swapped("(<spirit:name>)LANES", r"\g<1>ROUTE_relu"), "no register ROUTE"),
    "constant": (swapped(r"(LANES</spirit:name>\s*<spirit:value>)4", r"\g<1>--4"), "LANES: '--4' is no number"),
    "truncated": (lambda text: text[: len(text) // 2], "is no component description"),
    "empty": (lambda text: "", "is no component description"),
    "encoding": (swapped("utf-8", "utf-99"), "is no component description"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_bad_description(relu: Path, what: str) -> None:
    """The file and what is wrong are named, in one line."""
    change, message = CHANGES[what]
    relu.write_text(change(relu.read_text()))
    with pytest.raises(UserError, match=message) as error:
        read_component(relu)
    assert str(relu) in str(error.value)
    assert len(str(error.value).splitlines()) == 1
    assert len(str(error.value)) < 1000


def test_designs_that_lead_to_each_other(relu: Path) -> None:
    """They are refused."""
    text = swapped("(<spirit:name>)LANES", r"\g<1>ROUTE_relu")(relu.read_text())
    relu.write_text(swapped("(<spirit:name>)mode", r"\g<1>ROUTE")(text))
    with pytest.raises(UserError, match="its ROUTE_ parameters lead to itself"):
        read_component(relu)


def test_the_top_is_named_as_its_description() -> None:
    """Its name is known without reading the file, so that a broken one is told in one line."""
    assert open_design(TOP).name == TOP
