# SPDX-License-Identifier: Apache-2.0
"""The forms that an export comes in, and what each lacks when it is refused."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from xai_cosim.command import UserError
from xai_cosim.ipxact import archive
from xai_cosim.ipxact.design import ControlKind, Design
from xai_cosim.ipxact.export import open_export
from xai_cosim.ipxact.tests.description import MadeComponent, control, register
from xai_cosim.ipxact.tests.test_dialects import DRIVER

UNSAID = "which arguments are pointers behind m_axi is not said; MEMORY of the model says it"


@pytest.fixture(autouse=True)
def builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where archives are unpacked."""
    monkeypatch.setattr(archive, "BUILDS", tmp_path / "build")
    return tmp_path / "build"


@pytest.fixture
def kernel() -> MadeComponent:
    """A description with a stream and a memory port, whose address is an argument."""
    made = MadeComponent()
    made.clock()
    made.stream("x", "in", 32)
    made.master("m_axi_gmem")
    words = [register("a_1", 0x10, "Data signal of a"), register("a_2", 0x14, "Data signal of a")]
    made.lite("s_axi_control", [*control(), *words])
    return made


def packed(folder: Path, path: Path) -> Path:
    """Pack a folder."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for file in sorted(folder.rglob("*")):
            made.write(file, file.relative_to(folder))
    return path


def test_folders_and_files(kernel: MadeComponent, tmp_path: Path) -> None:
    """component.xml, its folder, the solution, the project: all name the same export."""
    kernel.write(tmp_path / "project/solution1/impl/ip")
    for given in ("", "solution1", "solution1/impl/ip", "solution1/impl/ip/component.xml"):
        path = tmp_path / "project" / given
        design = open_export(path)
        assert design.path == path.resolve()
        assert design.name == "kernel"
        assert design.files == (tmp_path.resolve() / "project/solution1/impl/ip/hdl/verilog/kernel.v",)


@pytest.mark.parametrize(("place", "name"), [("", "ip.zip"), ("ip_repo/vendor_kernel_1_0", "kernel.xo")])
def test_archives(place: str, name: str, kernel: MadeComponent, tmp_path: Path, builds: Path) -> None:
    """An archive is unpacked once for each content; its path stays that of the archive."""
    kernel.write(tmp_path / "in" / place)
    path = packed(tmp_path / "in", tmp_path / name)
    first, second = open_export(path), open_export(path)
    assert first.path == path.resolve()
    assert first.files == second.files
    assert first.files[0].is_relative_to(builds / "exports")
    assert len(list((builds / "exports").iterdir())) == 1
    (tmp_path / "in/new").touch()
    assert open_export(packed(tmp_path / "in", path)).files != first.files


KERNEL_XML = """<root><kernel name="kernel"><args>
<arg name="a" addressQualifier="1" id="0" port="M_AXI_GMEM" size="0x8" offset="0x10" type="const short*"/>
<arg name="n" addressQualifier="0" id="1" port="S_AXI_CONTROL" size="0x4" offset="0x18" type="int"/>
</args></kernel></root>"""


def test_arguments_of_an_xo(kernel: MadeComponent, tmp_path: Path) -> None:
    """kernel.xml says which are pointers, and their types."""
    kernel.write(tmp_path / "in/ip_repo/k")
    (tmp_path / "in/kernel").mkdir()
    (tmp_path / "in/kernel/kernel.xml").write_text(KERNEL_XML)
    design = open_export(packed(tmp_path / "in", tmp_path / "kernel.xo"))
    assert design.pointers == {"a": "a"}
    assert {name: said.type for name, said in design.in_c.items()} == {"a": "const short*", "n": "int"}
    assert not design.notes


def bad(path: Path, change: Callable[[zipfile.ZipFile], None]) -> str:
    """Return what is said of an archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        change(made)
    with pytest.raises(UserError) as error:
        open_export(path)
    message = str(error.value)
    assert message.startswith(str(path))
    assert len(message.splitlines()) == 1
    return message


def link(made: zipfile.ZipFile) -> None:
    """Add a symbolic link."""
    info = zipfile.ZipInfo("component.xml")
    info.external_attr = 0o120777 << 16
    made.writestr(info, "/etc/passwd")


def crowd(made: zipfile.ZipFile) -> None:
    """Add four files."""
    for number in range(4):
        made.writestr(f"{number}.v", "")


def test_archives_that_would_do_harm(tmp_path: Path, builds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written outside of the folder, nothing without bounds; a refused archive leaves nothing behind."""
    path = tmp_path / "ip.zip"
    assert "../../evil.v leads out of the archive" in bad(path, lambda made: made.writestr("../../evil.v", ""))
    assert "/etc/evil.v leads out of the archive" in bad(path, lambda made: made.writestr("/etc/evil.v", ""))
    assert "component.xml is a link, which no export has" in bad(path, link)
    bomb = bad(path, lambda made: made.writestr("component.xml", bytes(50_000_000)))
    assert "1 files with 50000000 bytes from " in bomb
    monkeypatch.setattr(archive, "MAX_FILES", 3)
    assert "4 files with 0 bytes" in bad(path, crowd)
    assert not list((builds / "exports").iterdir())
    assert not (tmp_path.parent / "evil.v").exists()


def test_an_archive_that_is_broken(kernel: MadeComponent, tmp_path: Path) -> None:
    """A truncated one, one with a wrong checksum, and one that is none."""
    kernel.write(tmp_path / "in")
    path = packed(tmp_path / "in", tmp_path / "ip.zip")
    whole = path.read_bytes()
    start = whole.index(b"component.xml") + 40
    changed = whole[:start] + bytes([whole[start] ^ 255]) + whole[start + 1 :]
    for content in (whole[: len(whole) // 2], b"no archive", changed):
        path.write_bytes(content)
        with pytest.raises(UserError, match=r"ip\.zip is no archive that can be unpacked: "):
            open_export(path)


def test_errors_inside_of_an_archive_name_it(tmp_path: Path) -> None:
    """Not the folder that it was unpacked to."""
    assert "ip.zip/component.xml is no component description" in bad(
        tmp_path / "ip.zip", lambda made: made.writestr("component.xml", "<a>")
    )


def verilog(kernel: MadeComponent, folder: Path) -> Path:
    """Write a solution without a description: Verilog, and the driver's header."""
    source, driver = folder / "impl/verilog", folder / "impl/misc/drivers/kernel_v1_0/src/xkernel_hw.h"
    for place in (source, driver.parent):
        place.mkdir(parents=True)
    head = "// Generated by Vitis HLS v2023.1\n"
    (source / "kernel.v").write_text(head + kernel.verilog().replace("endmodule", "sub s(.a(ap_clk));\nendmodule"))
    (source / "sub.v").write_text("module sub(input wire a);\nendmodule\n")
    driver.write_text(DRIVER.split("// Args")[0].replace("AXILiteS", "control"))
    return source


def test_no_description(kernel: MadeComponent, tmp_path: Path) -> None:
    """Ports come from the module that none instantiates, registers from the driver; both are told."""
    source = verilog(kernel, tmp_path / "solution1")
    for path in (tmp_path / "solution1", source):
        design = open_export(path)
        assert design.name == "kernel"
        assert dict(design.ports) == kernel.ports
        assert [(r.name, r.bits, r.port) for r in design.arguments] == [("addr", 64, "s_axi_control")]
        assert design.control is ControlKind.REGISTERS
        assert design.tool == "Vitis HLS 2023.1"
        assert design.notes[0] == "no component.xml: ports are those of kernel.v"
        assert {file.name for file in design.files} == {"kernel.v", "sub.v"}


def test_which_module_is_the_top(kernel: MadeComponent, tmp_path: Path) -> None:
    """Of several that none instantiates, the driver's header or the data file names it; otherwise none is taken."""
    source = verilog(kernel, tmp_path / "solution1")
    (source / "left_over.v").write_text("module left_over(input wire a);\nendmodule\n")
    assert open_export(tmp_path / "solution1").name == "kernel"
    shutil.rmtree(tmp_path / "solution1/impl/misc")
    with pytest.raises(UserError, match="several modules may be the top: kernel, left_over; beside it, "):
        open_export(tmp_path / "solution1")
    (tmp_path / "solution1/solution1_data.json").write_text(json.dumps({"Top": "left_over"}))
    with pytest.raises(UserError, match="no clock"):
        open_export(tmp_path / "solution1")
    (source / "kernel.v").write_text("module kernel(); sub s(); endmodule")
    (source / "sub.v").write_text("module sub(); kernel k(); left_over l(); endmodule")
    (tmp_path / "solution1/solution1_data.json").unlink()
    with pytest.raises(UserError, match="no top module found"):
        open_export(tmp_path / "solution1")


def test_ports_alone(kernel: MadeComponent, tmp_path: Path) -> None:
    """An AXI4-Lite port without a driver's header is refused: what lies behind it is not known."""
    verilog(kernel, tmp_path / "solution1")
    shutil.rmtree(tmp_path / "solution1/impl/misc")
    with pytest.raises(UserError, match=r"no registers behind s_axi_control: neither here, nor in a driver's"):
        open_export(tmp_path / "solution1")


def refused(design: MadeComponent, folder: Path, text: str, message: str) -> None:
    """Check what is said of Verilog that needs more than is there."""
    design.write(folder, design.verilog().replace("endmodule", f"{text}\nendmodule"))
    with pytest.raises(UserError) as error:
        open_export(folder)
    assert message in str(error.value)
    assert len(str(error.value).splitlines()) == 1


def test_what_the_verilog_needs(kernel: MadeComponent, tmp_path: Path) -> None:
    """Modules, includes and data files that are not there are named; cores by what they are."""
    core = "wire z; kernel_fadd #(.N(1)) f (.aclk(ap_clk));"
    refused(kernel, tmp_path, core, "kernel.v needs the module kernel_fadd, which is not in the export")
    script = "create_ip -name floating_point -version 7.1 -vendor xilinx.com -library ip -module_name kernel_fadd"
    (tmp_path / "hdl/verilog/kernel_fadd_ip.tcl").write_text(script)
    refused(kernel, tmp_path, core, "kernel.v needs the IP core floating_point_7_1 (kernel_fadd), which is not in the")
    refused(kernel, tmp_path, '`include "types.vh"', "kernel.v reads types.vh, which is missing")
    refused(kernel, tmp_path, 'initial $readmemh("./rom.dat", m);', "kernel.v reads ./rom.dat, which is missing")
    (tmp_path / "hdl/verilog/rom.dat").touch()
    (tmp_path / "hdl/verilog/types.vh").write_text('initial $readmemb("b.dat", m);')
    refused(kernel, tmp_path, '`include "types.vh"', "types.vh reads b.dat, which is missing")


HARMLESS = """
// synthesis translate_off
`include "kernel_hls_deadlock_detector.vh"
gone g(.a(ap_clk));
// synthesis translate_on
/* also_gone a(); */ // nor_this n();
reg [3:0] s; initial s = 0; /* "unread.dat" */
always @(posedge ap_clk) begin if (s == 2) s <= (s); else if (s) begin s <= s + 1; end end
function f(input a); f = a; endfunction
and a0(z, ap_clk, ap_clk);
generate if (1) begin : g sub #(.P((1))) u [1:0] (.a(ap_clk)); end endgenerate
integer file; initial file = $fopen("written.dat");
"""


def test_what_is_simulated_alone_is_not_needed(kernel: MadeComponent, tmp_path: Path) -> None:
    """translate_off blocks and comments need nothing; statements of the language are no modules."""
    kernel.files.append("hdl/verilog/sub.v")
    kernel.write(tmp_path, kernel.verilog().replace("endmodule", f"{HARMLESS}\nendmodule"))
    (tmp_path / "hdl/verilog/sub.v").write_text("module sub #(parameter P = 2)(input wire a);\nendmodule\n")
    assert open_export(tmp_path).name == "kernel"


def test_paths_that_are_no_export(kernel: MadeComponent, tmp_path: Path) -> None:
    """The path is named, with what an export is."""
    allowed = "an export is a component.xml, its folder, a solution folder, a .zip or .xo, or a folder of Verilog"

    def told(path: Path) -> str:
        with pytest.raises(UserError) as error:
            open_export(path)
        assert len(str(error.value).splitlines()) == 1
        return str(error.value)

    assert told(tmp_path / "gone") == f"{tmp_path / 'gone'} does not exist; {allowed}"
    (tmp_path / "a.txt").touch()
    assert told(tmp_path / "a.txt") == f"{tmp_path / 'a.txt'} is no export; {allowed}"
    assert told(tmp_path) == f"{tmp_path}: no component.xml and no Verilog; {allowed}"
    (tmp_path / "impl/vhdl").mkdir(parents=True)
    (tmp_path / "impl/vhdl/kernel.vhd").touch()
    assert f"{tmp_path}: VHDL only; export it as Verilog" in told(tmp_path)
    for name in ("solution1", "solution2"):
        kernel.write(tmp_path / name / "impl/ip")
    assert told(tmp_path) == f"{tmp_path}: several exports, in solution1/impl/ip, solution2/impl/ip; name one of them"


def data_json(folder: Path, **said: object) -> None:
    """Write a solution's data file."""
    (folder / "solution1_data.json").write_text(json.dumps({"Top": "kernel", **said}))


def solution(kernel: MadeComponent, folder: Path, **said: object) -> Design:
    """Write a solution with a data file, and open it."""
    kernel.write(folder / "impl/ip")
    data_json(folder, **said)
    return open_export(folder)


def reference(kind: str, interface: str, name: str, usage: str) -> dict[str, str]:
    """Return a reference to hardware of a data file."""
    return {"type": kind, "interface": interface, "name": name, "usage": usage, "direction": "in"}


def test_pointers_since_2020(kernel: MadeComponent, tmp_path: Path) -> None:
    """References to hardware say where an address goes; one without any is at address 0; a stream is no pointer."""
    kernel.bus("o_offset", "data", {"DATA": ("o_offset", "in", 64)})
    gmem = reference("interface", "m_axi_gmem", "", "data")
    addresses = [reference("register", "s_axi_control", name, "address") for name in ("a_1", "a_2")]
    arguments = {
        "in": {"srcType": "ap_fixed<16, 6, AP_TRN, AP_WRAP, 0>*", "direction": "in", "hwRefs": [gmem, *addresses]},
        "o": {"srcType": "int*", "direction": "out", "hwRefs": [gmem, reference("port", "o", "", "address")]},
        "fixed": {"srcType": "int*", "direction": "out", "hwRefs": [gmem]},
        "x": {"srcType": "stream<int, 0>&", "direction": "in", "hwRefs": [reference("interface", "x", "", "data")]},
    }
    design = solution(kernel, tmp_path, Args=arguments)
    assert design.pointers == {"in": "a", "o": "o_offset", "fixed": ""}
    assert (design.in_c["o"].type, design.in_c["o"].direction) == ("int*", "out")
    assert not design.notes


def test_pointers_of_2019(kernel: MadeComponent, tmp_path: Path) -> None:
    """A pointer to a memory port is one; one to a register may be a scalar's, and is left open, but for its type."""

    def pointer(interface: str, *registers: str, **said: str) -> dict[str, object]:
        return {"type": {"kinds": ["pointer"], "interfaceRef": interface, "registerRefs": registers, **said}}

    arguments = {
        "a": pointer("m_axi_gmem", dataType="unsigned", dataWidth="16"),
        "y": pointer("s_axi_control", "y", dataType="ap_fixed"),
        "n": {"type": {"interfaceRef": "s_axi_control", "registerRefs": ["n"], "dataType": "int", "dataWidth": "7"}},
    }
    design = solution(kernel, tmp_path, Args=arguments)
    assert design.pointers == {"a": "a"}
    assert {name: said.type for name, said in design.in_c.items()} == {
        "a": "ap_uint<16>*",
        "y": "ap_fixed*",
        "n": "ap_int<7>",
    }


def test_pointers_of_2018(kernel: MadeComponent, tmp_path: Path) -> None:
    """CPorts name the register, and the memory port behind it; interfaces have types of their own."""
    behind = {"interfaceRef": "s_axi_control", "aximmInterfaceRef": "m_axi_gmem"}
    ports = {"a": behind, "gone_V": behind, "other": {**behind, "CName": "b.V"}, "n": {"interfaceRef": "n"}}
    types = {"x": {"ctype": {"TDATA": {"Type": "real fixed signed 10", "Width": "16"}}}}
    design = solution(kernel, tmp_path, CPorts=ports, Interfaces=types)
    assert design.pointers == {"a": "a", "gone": "", "b": ""}
    assert design.in_c["x"].type == "ap_fixed<16, 6>"


def test_latency(kernel: MadeComponent, tmp_path: Path) -> None:
    """That of the slowest job counts, from the data file or from the report; where it is open, none is given."""
    metrics = {"kernel": {"Latency": {"LatencyBest": "1", "LatencyWorst": "143"}}}
    clock = {"Latency": "1"}
    assert solution(kernel, tmp_path, ClockInfo=clock, ModuleInfo={"Metrics": metrics}).latency == 143
    metrics["kernel"]["Latency"]["LatencyWorst"] = ""
    assert solution(kernel, tmp_path, ClockInfo=clock, ModuleInfo={"Metrics": metrics}).latency is None
    assert solution(kernel, tmp_path, ClockInfo=clock).latency is None
    report = tmp_path / "syn/report/kernel_csynth.xml"
    report.parent.mkdir(parents=True)
    said = "<p><SummaryOfOverallLatency><Worst-caseLatency>{}</Worst-caseLatency></SummaryOfOverallLatency></p>"
    for worst, known in (("28", 28), ("undef", None)):
        report.write_text(said.format(worst))
        assert open_export(tmp_path).latency == known
    report.write_text("<p>")
    assert open_export(tmp_path).notes[0].startswith("kernel_csynth.xml cannot be read: ")


def test_a_data_file_of_another_top_or_broken(kernel: MadeComponent, tmp_path: Path) -> None:
    """Neither says anything of this design; what cannot be read is told."""
    kernel.write(tmp_path / "impl/ip")
    metrics = {"Metrics": {"other": {"Latency": {"LatencyWorst": "5"}}}}
    (tmp_path / "solution1_data.json").write_text(json.dumps({"Top": "other", "ModuleInfo": metrics}))
    assert open_export(tmp_path).latency is None
    (tmp_path / "solution1_data.json").write_text("<<<<<<< {")
    assert open_export(tmp_path).notes == (UNSAID,)
    data_json(tmp_path, Args=["no", "table"])
    assert open_export(tmp_path).notes[0].startswith("solution1_data.json cannot be read: ")


def test_names_of_pointers(kernel: MadeComponent, tmp_path: Path) -> None:
    """A pointer is found by its name in C, whatever HLS made of it."""
    kernel.maps.clear()
    kernel.buses.pop()
    words = [register(n, 0x10 + 8 * i) for i, n in enumerate(("plain", "in_r", "w_V", "b_offset", "k_V_offset"))]
    kernel.lite("s_axi_control", [*control(), *words])
    kernel.write(tmp_path)
    design = open_export(tmp_path)
    names = {name: design.taker(name) for name in ("plain", "in", "w", "b", "k", "gmem", "other")}
    found = {"plain": "plain", "in": "in_r", "w": "w_V", "b": "b_offset", "k": "k_V_offset"}
    assert names == {**found, "gmem": "", "other": None}
    assert design.notes == (UNSAID,)
