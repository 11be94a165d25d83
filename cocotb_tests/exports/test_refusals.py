# SPDX-License-Identifier: Apache-2.0
"""What the front door refuses: one line that names what is wrong, exit code 2, nothing built."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cocotb_tests.exports.kinds import KINDS
from cocotb_tests.exports.write import write_export
from xai_cosim import main
from xai_cosim.command import BAD_INPUT
from xai_cosim.ipxact.tests.description import element, named
from xai_cosim.sim import build as builds


@dataclass(frozen=True)
class Refusal:
    """An export and a model, something in one of them exchanged.

    Attributes:
        what: is wrong, in a few words.
        kind: of the export.
        file: of the export, by the end of its name; or model.py.
        old: text of it.
        new: in its place; None where the file is taken away.
        told: what the message says, a regular expression.
    """

    what: str
    kind: str
    file: str
    old: str
    new: str | None
    told: str


MODEL, XML, KERNEL = "model.py", "component.xml", "_Pipeline_LOOP_1.v"
BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><spirit:component'


def _with_ports(*names: str) -> str:
    """Return the list of ports in component.xml, begun with some outputs."""
    wire = element("wire", element("direction", "out"))
    return "<spirit:ports>" + "".join(named("port", name, wire) for name in names)


REFUSALS = (
    Refusal("vendor IP", "wide", KERNEL, "\nendmodule", "\nfloating_point_v7_1_8 add_U (.aclk(ap_clk));\nendmodule",
            "floating_point_v7_1_8"),
    Refusal("VHDL only", "pins", XML, ".v</spirit:name>", ".vhd</spirit:name>", "VHDL"),
    Refusal("a top in VHDL", "pins", XML, "gcd.v</spirit:name>", "gcd.vhd</spirit:name>", "module gcd"),
    Refusal("a missing source", "wide", KERNEL, "", None, "distance_Pipeline_LOOP_1.v.*missing"),
    Refusal("a missing data file", "data", "_rom.dat", "", None, "lookup_table_rom.dat.*missing"),
    Refusal("a missing include", "data", ".vh", "", None, "lookup_table.vh.*missing"),
    Refusal("no XML", "pins", XML, "</spirit:component>", "", "component.xml"),
    Refusal("entities", "pins", XML, "<spirit:component", BOMB, "component.xml.*document type"),
    Refusal("ports of a memory", "pins", XML, "<spirit:ports>", _with_ports("t_address0", "t_ce0"), "t.*ap_memory"),
    Refusal("ports of a block RAM", "pins", XML, "<spirit:ports>", _with_ports("t_Addr_A", "t_EN_A"), "t.*BRAM"),
    Refusal("ports of a FIFO", "pins", XML, "<spirit:ports>", _with_ports("t_din", "t_full_n"), "t.*ap_fifo"),
    Refusal("two tops", "hw_only", "scale.v", "module scale (", "module one (); endmodule\nmodule other (",
            "several modules may be the top: one, other"),
    Refusal("no stimulus", "wide", MODEL, "def stimulus", "def other", "has no stimulus"),
    Refusal("no golden", "wide", MODEL, "def golden", "def other", "has no golden"),
    Refusal("an error in the model", "wide", MODEL, '"""Return 8 beats."""', "return 1 / 0",
            "ZeroDivisionError in line 1"),
    Refusal("no Python", "wide", MODEL, "def stimulus", "def def", "SyntaxError"),
    Refusal("a stream without declaration", "wide", MODEL, '"y": Lanes("uint8", 117)', "", "stream y, 936 bits wide"),
    Refusal("a stream that is not there", "wide", MODEL, '"y": Lanes', '"z": Lanes("int8"), "y": Lanes',
            "no such stream"),
    Refusal("a pointer without declaration", "maxi", MODEL, ', "y": Buffer("int32")', "", "pointer y"),
    Refusal("a pointer that is not there", "maxi", MODEL, '"y": Buffer', '"z": Buffer("int8"), "y": Buffer',
            "MEMORY.'z'"),
    Refusal("lanes that do not fit", "wide", MODEL, '"x": Lanes("uint8", 117)', '"x": Lanes("uint8", 118)',
            "do not fit"),
    Refusal("no type", "wide", MODEL, '"x": Lanes("uint8", 117)', '"x": Lanes("float32")', "float32"),
    Refusal("TLAST that is not there", "wide", MODEL, '"y": Lanes("uint8", 117)',
            '"y": Lanes("uint8", 117, last="end")', "no TLAST"),
    Refusal("an argument that is not set", "registers", MODEL, '"gain": int(rng.integers(0, 2**31)), ', "",
            "does not give gain"),
    Refusal("an argument that does not exist", "registers", MODEL, '"gain": int', '"factor": 2, "gain": int',
            "factor.*does not have"),
    Refusal("an argument too large", "wide", MODEL, "int(rng.integers(256))", "256", "centre is 256"),
    Refusal("beats that are not full", "wide", MODEL, "(8, 117)", "935", "935 values, a beat has 117"),
    Refusal("a value too large", "wide", MODEL, 'rng.integers(0, 256, (8, 117)).astype("uint8")', "[256] * 936",
            "element 0 is 256, uint8 holds 0 to 255"),
    Refusal("numbers that are not whole", "wide", MODEL, '.astype("uint8")}\n\n', ".astype(float)}\n\n",
            "whole numbers"),
    Refusal("a result that is missing", "two_bundles", MODEL, '"ap_return": ones, ', "", "does not give ap_return"),
    Refusal("a result too many", "wide", MODEL, 'return {"y":', 'return {"z": 1, "y":', "gives 'z'"),
    Refusal("a result of another size", "maxi", MODEL, 'np.arange(job["n"])).astype("int32")}',
            'np.arange(job["n"])).astype("int32")[1:]}', "elements, the buffer has"),
    Refusal("no dictionary", "wide", MODEL, "return {\"y\": ", "return {1} or {\"y\": ", "must be a dictionary"),
)  # fmt: skip


def _exchanged(refusal: Refusal, folder: Path) -> Path:
    """Write the export and the model into a folder, and exchange the text; return the model."""
    shape = KINDS[refusal.kind]
    write_export(shape, folder / "ip")
    model = folder / MODEL
    model.write_bytes(shape.model.read_bytes())
    (file,) = [path for path in folder.rglob("*") if path.name.endswith(refusal.file) and path.is_file()]
    if refusal.new is None:
        file.unlink()
    else:
        text = file.read_text()
        assert refusal.old in text
        file.write_text(text.replace(refusal.old, refusal.new))
    return model


@pytest.fixture
def unbuilt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no build begin."""

    def refuse(*given: object) -> None:
        raise AssertionError("a build has begun")

    monkeypatch.setattr(builds, "_compile", refuse)


Run = Callable[..., str]


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command, and return the one line that it ends with."""

    def run(*words: object) -> str:
        monkeypatch.setattr(sys, "argv", ["xai-cosim", "test", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main.main()
        (line,) = capsys.readouterr().err.splitlines()
        assert ended.value.code == BAD_INPUT
        return line

    return run


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.what.replace(" ", "_"))
@pytest.mark.usefixtures("unbuilt")
def test_refused(refusal: Refusal, refused: Run, tmp_path: Path) -> None:
    """An export or a model with one thing wrong: the line names it."""
    model = _exchanged(refusal, tmp_path)
    line = refused(tmp_path / "ip", model, "--seed", 1)
    assert line.startswith("error: ")
    assert re.search(refusal.told, line), line


@pytest.mark.usefixtures("unbuilt")
@pytest.mark.parametrize(("option", "value"), [("--seed", "-1"), ("--jobs", "0"), ("--jobs", "many"), ("--limit", "0")])
def test_options_are_refused(option: str, value: str, refused: Run, tmp_path: Path) -> None:
    """Numbers that are none, or out of range."""
    export = write_export(KINDS["wide"], tmp_path / "ip")
    assert value in refused(export, KINDS["wide"].model, option, value)


@pytest.mark.usefixtures("unbuilt")
def test_paths_are_refused(refused: Run, tmp_path: Path) -> None:
    """An export or a model that is not there, and a folder that holds neither."""
    export = write_export(KINDS["wide"], tmp_path / "ip")
    (tmp_path / "empty").mkdir()
    assert "nowhere" in refused(tmp_path / "nowhere", KINDS["wide"].model)
    assert "empty" in refused(tmp_path / "empty", KINDS["wide"].model)
    assert "none.py" in refused(export, tmp_path / "none.py")
