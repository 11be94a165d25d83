# SPDX-License-Identifier: Apache-2.0
"""The committed exports are what the sources write, and component.xml says what the Verilog is."""

import os
import re
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from hls import examples, export
from hls.ipxact import SPIRIT
from hls.kernels import NAMES

NS = {"spirit": SPIRIT}


@pytest.mark.parametrize("name", [*NAMES, *examples.NAMES])
def test_export_is_current(name):
    """No file of a kernel's export, or of an example's, differs from its source, and none is missing or extra."""
    assert not export.differences(name)


def test_no_strangers():
    """The export folder holds the kernels and nothing else."""
    assert not export.strangers()


def test_check_names_each_file(tmp_path):
    """A changed, a missing and an extra file are each named."""
    folder = export.write("relu", tmp_path)
    (folder / "relu.v").write_text("changed")
    (folder / "component.xml").unlink()
    (folder / "notes.txt").write_text("extra")
    lines = export.differences("relu", tmp_path)
    assert len(lines) == 3
    assert [
        name for name in ("notes.txt", "component.xml", "relu.v") if not any(name in s for s in lines)
    ] == []
    export.write("relu", tmp_path)
    assert not export.differences("relu", tmp_path)
    (tmp_path / "stray").mkdir()
    assert "stray" in export.strangers(tmp_path)[0]


def test_same_bytes_with_any_hash_seed():
    """Neither the hash seed nor the kernels exported before change a byte."""
    program = "import sys, hashlib; from hls import export\n"
    program += (
        "for n in sys.argv[1:]: print(n, [hashlib.sha256(f).hexdigest() for f in export.render(n).values()])"
    )
    outputs = []
    for seed, names in (("1", ("conv2d", "unpool2d")), ("2", ("unpool2d", "relu", "conv2d"))):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", program, *names],
            env=environment,
            cwd=export.ROOT.parent,
            capture_output=True,
            text=True,
            check=True,
        )
        outputs.append(dict(line.split(" ", 1) for line in run.stdout.splitlines()))
    assert outputs[0].items() <= outputs[1].items()


def test_module_names_are_unique():
    """All exports may be compiled together."""
    modules = []
    for name in NAMES:
        modules += re.findall(
            r"^module\s+(\w+)", (export.ROOT / name / f"{name}.v").read_text(), re.MULTILINE
        )
    assert sorted(modules) == sorted(set(modules))
    assert set(NAMES) <= set(modules)


@pytest.mark.parametrize("name", NAMES)
def test_component_matches_verilog(name):
    """Ports, directions and widths agree; each bus pin is a port; registers do not overlap."""
    component = ElementTree.parse(export.ROOT / name / "component.xml").getroot()
    verilog = (export.ROOT / name / f"{name}.v").read_text()
    header = verilog[: verilog.index(");")]
    ports = {
        port: ("in" if direction == "input" else "out", int(width or 1))
        for direction, width, port in re.findall(
            r"^\s*(input|output)(?: reg)?(?: \[(\d+)-1:0\])? (\w+),?$", header, re.MULTILINE
        )
    }
    described = {}
    for port in component.iterfind("spirit:model/spirit:ports/spirit:port", NS):
        left = port.findtext("spirit:wire/spirit:vector/spirit:left", "0", NS)
        direction = port.findtext("spirit:wire/spirit:direction", None, NS)
        described[port.findtext("spirit:name", None, NS)] = (direction, int(left) + 1)
    assert described == ports
    pins = [e.text for e in component.iterfind(".//spirit:physicalPort/spirit:name", NS)]
    assert sorted(pins) == sorted(ports)
    registers = {
        register.findtext("spirit:name", None, NS): int(
            register.findtext("spirit:addressOffset", None, NS), 0
        )
        for register in component.iterfind(".//spirit:register", NS)
    }
    assert list(registers.values()) == [0x00, 0x10, *range(0x18, 0x18 + 8 * (len(registers) - 2), 8)]
    files = [e.text for e in component.iterfind(".//spirit:file/spirit:name", NS)]
    assert files == [f"{name}.v"]
    for number in ("\n// ", str(export.ROOT.parent)):
        assert number not in verilog[verilog.index("module") :]


@pytest.mark.parametrize("name", NAMES)
def test_legal_ranges(name):
    """Each argument has its legal range and the status code of its violation."""
    component = ElementTree.parse(export.ROOT / name / "component.xml").getroot()
    for register in list(component.iterfind(".//spirit:register", NS))[2:]:
        legal = {
            p.findtext("spirit:name", None, NS): int(p.findtext("spirit:value", None, NS))
            for p in register.iterfind("spirit:parameters/spirit:parameter", NS)
        }
        assert 0 <= legal["MIN"] <= legal["MAX"] < 1 << 31
        assert legal["MIN"] % legal["STEP"] == 0 == legal["MAX"] % legal["STEP"]
        assert legal["STATUS"] in (1, 2, 3)
