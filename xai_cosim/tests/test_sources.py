# SPDX-License-Identifier: Apache-2.0
"""Sources of exports: what synthesis skips, what they include and read, and what is missing."""

import re
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from xai_cosim.command import UserError
from xai_cosim.example import example
from xai_cosim.ipxact.design import Design
from xai_cosim.ipxact.sources import unskipped
from xai_cosim.sim.build import FAST, build
from xai_cosim.sim.run import simulate
from xai_cosim.sim.sources import prepare
from xai_cosim.tests.power_on import TESTS, power_on

QUICK = replace(FAST, compiler="-O0")


def export(folder: Path, files: Mapping[str, str]) -> Design:
    """Write an export with these files besides gain.v, which another of that name replaces."""
    folder.mkdir(exist_ok=True)
    shutil.copy(example().files[0], folder / "gain.v")
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    paths = [folder / "gain.v", *(folder / name for name in files if name != "gain.v")]
    kinds = {suffix: tuple(path for path in paths if path.suffix == suffix) for suffix in (".v", ".vh", ".dat")}
    return replace(example(), files=kinds[".v"], includes=kinds[".vh"], data=kinds[".dat"])


def with_lines(lines: str) -> str:
    """Return gain.v with lines before its last one."""
    text, end = example().files[0].read_text(), "\nendmodule\n"
    assert text.count(end) == 1
    return text.replace(end, f"\n{lines}{end}")


def test_what_needs_nothing_is_built_from_where_it_lies() -> None:
    """An export without such things: its own files, no copies."""
    prepared = prepare(example())
    assert prepared.files == list(example().files)
    assert not prepared.copies


@pytest.mark.parametrize(
    ("off", "on"),
    [
        ("// synthesis translate_off", "// synthesis translate_on"),
        ("//synthesis translate_off", "//synthesis translate_on"),
        ("/* synopsys translate_off */", "/* synopsys translate_on */"),
        ("// pragma translate_off: for the monitor", "// pragma translate_on"),
    ],
)
def test_what_synthesis_skips_is_blank(off: str, on: str) -> None:
    """From `translate_off` to `translate_on` all is blank, lines stay where they are, and the rest as it is."""
    before, inside, after = 'wire a; // "no', '"// synthesis translate_on" /* here\n`include "b.vh"\n*/', "wire c;\n"
    told = unskipped(f"{before}\n{off}\n{inside}\n{on}\n{after}")
    assert told.splitlines()[0] == before
    assert told.splitlines()[6] == after.strip()
    assert not "".join(told.splitlines()[1:6]).strip()


def test_what_only_looks_like_it_is_kept() -> None:
    """A comment that speaks of the directives, and a string: nothing is skipped."""
    text = '// The synthesis directives "translate_off/translate_on" are\nwire a = "// synthesis translate_off";\n'
    assert unskipped(text) == text


def test_lines_of_errors_are_those_of_the_export(tmp_path: Path) -> None:
    """After a skipped block, and in a file that is included, an error is told with file and line of the export."""
    block = '// synthesis translate_off\n`include "no_such_monitor.vh"\n// synthesis translate_on\n'
    bad = "wire [3:0] bad = nowhere;\n"
    for number, files in enumerate(({"b.v": f"{block}module b;\n{bad}endmodule\n"}, {"c.vh": f"{block}\n{bad}"})):
        text = with_lines('`include "c.vh"\n' if "c.vh" in files else "b b();\n")
        design = export(tmp_path / f"{number}", {"gain.v": text, **files})
        (name,) = files
        with pytest.raises(UserError, match=re.escape(f"{tmp_path}/{number}/{name}:5:")) as told:
            build(design, QUICK, quiet=True, folder=tmp_path / "models")
        assert "nowhere" in str(told.value)


def test_a_module_that_no_source_defines(tmp_path: Path) -> None:
    """All such modules are named in one line, each with the place that needs it first."""
    cores = "gain_fadd_ip core(ap_clk);\ngain_fmul_ip other(ap_clk);\ngain_fadd_ip again(ap_clk);"
    text = with_lines(cores)
    line = text.splitlines().index("gain_fadd_ip core(ap_clk);") + 1
    with pytest.raises(UserError, match="vendor IP") as told:
        build(export(tmp_path, {"gain.v": text}), QUICK, quiet=True, folder=tmp_path / "models")
    places = [f"module gain_fadd_ip ({tmp_path}/gain.v:{line})", f"module gain_fmul_ip ({tmp_path}/gain.v:{line + 1})"]
    assert all(place in str(told.value) for place in places)
    assert str(told.value).count("gain_fadd_ip") == 1
    assert "\n" not in str(told.value)


def test_a_module_that_two_sources_define(tmp_path: Path) -> None:
    """The same text twice, in other layout, is no matter; another is refused, and both files are named."""
    same = export(tmp_path, {"b.v": "module b(input x);\nendmodule\n", "c.v": "// b\nmodule b(input  x);\nendmodule\n"})
    assert len(prepare(same).files) == 3
    differs = export(tmp_path, {"b.v": "module b(input x);\nendmodule\n", "c.v": "module b(input y);\nendmodule\n"})
    with pytest.raises(UserError, match=r"module b is defined twice.*b\.v.*c\.v"):
        prepare(differs)


@pytest.mark.parametrize(
    ("plusargs", "dies"), [(["+EXPECTED=beef"], False), (["+EXPECTED=0"], True), (["+EXPECTED=beef", "+GONE"], True)]
)
def test_data_is_what_the_file_holds(plusargs: list[str], dies: bool, seed: int) -> None:
    """Words of a file whose path is of another machine are in the memory; one that is gone is no memory of zeros."""
    variables = {"FAILURES": "off", "COCOTB_LOG_LEVEL": "CRITICAL"}
    failures = simulate(power_on(), TESTS, seed=seed, variables=variables, plusargs=plusargs, power_up="zeros")
    assert bool(failures) == dies
    assert not dies or failures[0].startswith("the simulator died: ")


READS = {
    "call": 'initial $readmemb("./gone.dat", rom);',
    "of any name": 'initial $readmemh("gone", rom);',
    "parameter": 'memory #(.INIT_FILE("/tmp/elsewhere/gone.mem")) m();',
}


@pytest.mark.parametrize("kind", READS)
def test_data_that_is_missing(kind: str, tmp_path: Path) -> None:
    """It is refused, with file and line that read it, and a file of that name elsewhere on the machine is not taken."""
    text = f"module b;\nreg [7:0] rom [0:3];\n{READS[kind]}\nendmodule\n"
    with pytest.raises(UserError, match=rf"{tmp_path}/b\.v:3: .*gone.*put .*gone.* into {tmp_path}"):
        prepare(export(tmp_path, {"b.v": text}))


def test_data_of_one_name_in_two_places(tmp_path: Path) -> None:
    """The file beside the source is the one; for a source with none beside it, two that differ are refused."""
    b = 'module b; initial $readmemh("m.dat", rom); endmodule\n'
    files = {"x/b.v": b, "x/m.dat": "1\n", "y/c.v": b.replace("module b", "module c"), "y/m.dat": "2\n"}
    contents = prepare(export(tmp_path, files)).copies
    read = [re.findall(r'"(data/.*?)"', text.decode()) for name, text in contents.items() if "sources/" in name]
    assert [contents[name] for (name,) in read] == [b"1\n", b"2\n"]
    with pytest.raises(UserError, match=r"d\.v:1: m\.dat may be any of .*x/m\.dat.*y/m\.dat"):
        prepare(export(tmp_path, {**files, "d.v": b.replace("module b", "module d")}))


def test_all_that_is_read_is_in_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another include or another data file is another build."""
    monkeypatch.setattr("xai_cosim.sim.build._compile", lambda folder, *given: (folder / "bench").touch())
    text = with_lines('`include "c.vh"\ninitial $readmemh("rom.dat", x_fifo_memory);')
    found = {
        build(export(tmp_path, {"gain.v": text, "c.vh": include, "rom.dat": data}), quiet=True, folder=tmp_path / "m")
        for include in ("wire c;\n", "wire d;\n")
        for data in ("1\n", "2\n")
    }
    assert len(found) == 4
