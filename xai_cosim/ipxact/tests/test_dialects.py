# SPDX-License-Identifier: Apache-2.0
"""component.xml as HLS versions write it: which ports, registers and pins are read, whatever they are called."""

from collections.abc import Callable
from pathlib import Path

import pytest

from xai_cosim.command import UserError
from xai_cosim.ipxact.component import read_component
from xai_cosim.ipxact.design import ControlKind, Pin, Stream
from xai_cosim.ipxact.tests.description import MadeComponent, control, element, register

SIDES = {"TLAST": 1, "TKEEP": 4, "TSTRB": 4, "TUSER": 2, "TID": 5, "TDEST": 6}


@pytest.fixture
def kernel() -> MadeComponent:
    """A description with a clock and a reset."""
    made = MadeComponent()
    made.clock()
    return made


def test_streams_with_and_without_side_channels(kernel: MadeComponent, tmp_path: Path) -> None:
    """Each has the side channels that its bus interface maps, their widths, and its direction as the kernel sees it."""
    kernel.stream("x", "in", 32, SIDES)
    kernel.stream("y", "out", 936)
    design = read_component(kernel.write(tmp_path))
    assert design.streams["x"].is_input
    assert design.streams["x"].side == SIDES
    assert design.streams["x"].has_last
    assert design.streams["y"] == Stream(
        "y", False, 936, 0, {"TDATA": "y_TDATA", "TVALID": "y_TVALID", "TREADY": "y_TREADY"}, {}
    )
    assert design.control is ControlKind.NONE
    assert not design.pins


def test_a_stream_without_data(kernel: MadeComponent, tmp_path: Path) -> None:
    """TLAST alone carries what there is."""
    kernel.stream("tick", "in", 0, {"TLAST": 1})
    stream = read_component(kernel.write(tmp_path)).streams["tick"]
    assert (stream.width, stream.has_last, "TDATA" in stream.pins) == (0, True, False)


def test_names_of_ports_say_nothing(tmp_path: Path) -> None:
    """Bus interfaces say what ports are: clock, reset, streams and registers under names of their own."""
    kernel = MadeComponent()
    kernel.clock("sysclk", "clear", "ACTIVE_HIGH")
    kernel.stream("x.in", "in", 24, prefix="s_axis_0_t_")
    kernel.lite("CTRL_BUS", control(), prefix="bus0_")
    design = read_component(kernel.write(tmp_path))
    assert (design.clock, design.reset, design.reset_high) == ("sysclk", "clear", True)
    assert design.streams["x_in"].pins["TDATA"] == "s_axis_0_t_TDATA"
    assert design.lite["CTRL_BUS"].pins["AWADDR"] == "bus0_AWADDR"
    assert design.lite["CTRL_BUS"].address_bits == 6
    assert (design.control, design.control_port) == (ControlKind.REGISTERS, "CTRL_BUS")


@pytest.mark.parametrize(("reset", "high"), [("ap_rst", True), ("ap_rst_n", False), ("aresetn", False)])
def test_a_reset_whose_polarity_is_not_said(reset: str, high: bool, tmp_path: Path) -> None:
    """Its name says it, as HLS names it."""
    kernel = MadeComponent()
    kernel.clock(reset=reset, polarity="")
    design = read_component(kernel.write(tmp_path))
    assert (design.reset, design.reset_high) == (reset, high)


def test_no_reset(tmp_path: Path) -> None:
    """A design may have none."""
    kernel = MadeComponent()
    kernel.clock(reset="")
    assert read_component(kernel.write(tmp_path)).reset == ""


def test_ports_without_bus_interfaces(tmp_path: Path) -> None:
    """Where nothing is mapped, names are those that HLS gives."""
    kernel = MadeComponent()
    kernel.clock()
    kernel.stream("x", "in", 8, {"TLAST": 1})
    kernel.master("m_axi_gmem")
    kernel.buses.clear()
    design = read_component(kernel.write(tmp_path))
    assert (design.clock, design.reset, design.reset_high) == ("ap_clk", "ap_rst_n", False)
    assert design.streams["x"].side == {"TLAST": 1}
    assert design.memories["m_axi_gmem"].address_bits == 64
    assert not design.pins


def test_four_masters(kernel: MadeComponent, tmp_path: Path) -> None:
    """Each has its widths, and all its signals."""
    for number, bits in enumerate((32, 64, 512, 1024)):
        kernel.master(f"m_axi_g{number}", bits, 32 if number == 0 else 64)
    memories = read_component(kernel.write(tmp_path)).memories
    assert [(port.data_bits, port.address_bits, port.id_bits) for port in memories.values()] == [
        (32, 32, 1),
        (64, 64, 1),
        (512, 64, 1),
        (1024, 64, 1),
    ]
    assert memories["m_axi_g3"].pins["WSTRB"] == "m_axi_g3_WSTRB"


def handshake(kernel: MadeComponent, *signals: str) -> None:
    """Add block-level control by pins."""
    ways = {"start": "in", "continue": "in"}
    kernel.bus("ap_ctrl", "acc_handshake", {s: (f"ap_{s}", ways.get(s, "out"), 1) for s in signals})


def test_control_by_pins_and_by_a_chain(kernel: MadeComponent, tmp_path: Path) -> None:
    """ap_continue makes the difference."""
    handshake(kernel, "start", "done", "idle", "ready")
    assert read_component(kernel.write(tmp_path)).control is ControlKind.PINS
    kernel.buses.pop()
    handshake(kernel, "start", "done", "idle", "ready", "continue")
    design = read_component(kernel.write(tmp_path))
    assert design.control is ControlKind.CHAIN
    assert not design.pins


def test_a_chain_behind_registers(kernel: MadeComponent, tmp_path: Path) -> None:
    """The control register has a bit for it."""
    kernel.lite("s_axi_control", control("AP_CONTINUE"))
    assert read_component(kernel.write(tmp_path)).control is ControlKind.CHAIN


def test_scalars_on_pins(kernel: MadeComponent, tmp_path: Path) -> None:
    """Handshakes beside a scalar are not scalars; an inout is two."""
    kernel.bus("rows", "data", {"DATA": ("rows", "in", 32)})
    kernel.bus("ap_return", "data", {"DATA": ("ap_return", "out", 16)})
    kernel.ports |= {
        "y": ("out", 7),
        "y_ap_vld": ("out", 1),
        "z": ("in", 1),
        "z_ap_vld": ("in", 1),
        "z_ap_ack": ("out", 1),
    }
    kernel.ports |= {"s_i": ("in", 4), "s_o": ("out", 4), "s_o_ap_vld": ("out", 1)}
    kernel.bus("interrupt", "interrupt", {"INTERRUPT": ("interrupt", "out", 1)})
    pins = read_component(kernel.write(tmp_path)).pins
    assert list(pins.values()) == [
        Pin("rows", True, 32),
        Pin("ap_return", False, 16),
        Pin("y", False, 7, "y_ap_vld"),
        Pin("z", True, 1, "z_ap_vld", "z_ap_ack"),
        Pin("s_i", True, 4),
        Pin("s_o", False, 4, "s_o_ap_vld"),
    ]


def test_registers_of_one_bundle(kernel: MadeComponent, tmp_path: Path) -> None:
    """Words of a wide argument are one; results are read; handshakes belong to results; interrupts are no arguments."""
    words = [
        register("ap_return", 0x10, access="read-only"),
        register("gain", 0x18, bits=12),
        register("a_1", 0x20, "Data signal of a"),
        register("a_2", 0x24, "Data signal of a"),
        register("key_1", 0x2C, "Data signal of key"),
        register("key_2", 0x30, "Data signal of key", bits=8),
        register("y", 0x38, access="read-only", bits=9),
        register("y_ctrl", 0x3C, "Control signal of y", access="read-only", bits=1),
        register("s_i", 0x40),
        register("s_o", 0x48, access="read-only"),
        register("s_o_ctrl", 0x4C, "Control signal of s_o", access="read-only", bits=1),
    ]
    kernel.lite("s_axi_control", [*control(), *words])
    design = read_component(kernel.write(tmp_path))
    assert [(r.name, r.offset, r.bits, r.words) for r in design.arguments] == [
        ("gain", 0x18, 12, 1),
        ("a", 0x20, 64, 2),
        ("key", 0x2C, 40, 2),
        ("s_i", 0x40, 32, 1),
    ]
    assert [(r.name, r.bits, r.valid) for r in design.results] == [
        ("ap_return", 32, None),
        ("y", 9, 0x3C),
        ("s_o", 32, 0x4C),
    ]
    assert {name: r.maximum for name, r in design.registers.items() if r.written and name != "CTRL"} == {
        "gain": 2**12 - 1,
        "a": 2**64 - 1,
        "key": 2**40 - 1,
        "s_i": 2**32 - 1,
    }


def test_arguments_that_are_called_as_words_are(kernel: MadeComponent, tmp_path: Path) -> None:
    """x_1 and x_2 with descriptions of their own are two arguments."""
    kernel.lite("s_axi_control", [*control(), register("x_1", 0x10), register("x_2", 0x14)])
    assert [r.name for r in read_component(kernel.write(tmp_path)).arguments] == ["x_1", "x_2"]


def test_two_bundles_with_equal_offsets(kernel: MadeComponent, tmp_path: Path) -> None:
    """Each register lies behind its own port."""
    kernel.lite("s_axi_CRTL_BUS", [*control(), register("ap_return", 0x10, access="read-only"), register("init", 0x18)])
    kernel.lite("s_axi_AXILiteS", [register("frame_in", 0x10), register("frame_out", 0x18)])
    design = read_component(kernel.write(tmp_path))
    assert [(r.port, r.name, r.offset) for r in design.arguments] == [
        ("s_axi_AXILiteS", "frame_in", 0x10),
        ("s_axi_AXILiteS", "frame_out", 0x18),
        ("s_axi_CRTL_BUS", "init", 0x18),
    ]
    assert design.control_port == "s_axi_CRTL_BUS"
    assert design.registers["ap_return"].port == "s_axi_CRTL_BUS"


def test_arguments_of_a_design_that_runs_by_itself(kernel: MadeComponent, tmp_path: Path) -> None:
    """Registers without a control register are arguments all the same."""
    kernel.lite("s_axi_control", [register("n", 0x10)])
    design = read_component(kernel.write(tmp_path))
    assert design.control is ControlKind.NONE
    assert design.registers["n"].port == "s_axi_control"


DRIVER = """// AXILiteS
// 0x00 : Control signals
//        bit 0  - ap_start (Read/Write/COH)
//        bit 7  - auto_restart (Read/Write)
//        others - reserved
// 0x04 : Global Interrupt Enable Register
//        bit 0  - Global Interrupt Enable (Read/Write)
// 0x08 : IP Interrupt Enable Register (Read/Write)
// 0x0c : IP Interrupt Status Register (Read/TOW)
// 0x10 : Data signal of ap_return
//        bit 31~0 - ap_return[31:0] (Read)
// 0x18 : Data signal of addr
//        bit 31~0 - addr[31:0] (Read/Write)
// 0x1c : Data signal of addr
//        bit 31~0 - addr[63:32] (Read/Write)
// 0x20 : reserved
// 0x24 : Data signal of y
//        bit 15~0 - y[15:0] (Read)
//        others   - reserved
// 0x28 : Control signal of y
//        bit 0  - y_ap_vld (Read/COR)
//        others - reserved
// (SC = Self Clear, COR = Clear on Read, TOW = Toggle on Write, COH = Clear on Handshake)

#define XKERNEL_AXILITES_ADDR_AP_CTRL 0x00

// Args
// 0x00 : reserved
// 0x10 : Data signal of flag
//        bit 0  - flag[0] (Read/Write)
//        others - reserved
"""


def test_registers_of_a_driver(kernel: MadeComponent, tmp_path: Path) -> None:
    """Descriptions of 2014 and 2015 have none: the driver's header says names, offsets, bits and bundles."""
    kernel.lite("S_AXI_AXILiteS")
    kernel.lite("s_axi_args")
    header = tmp_path / "drivers/function_v1_0/src/xfunction_hw.h"
    header.parent.mkdir(parents=True)
    header.write_bytes(DRIVER.replace("\n", "\r\n").encode())
    design = read_component(kernel.write(tmp_path))
    assert [(r.port, r.name, r.offset, r.bits) for r in design.arguments] == [
        ("S_AXI_AXILiteS", "addr", 0x18, 64),
        ("s_axi_args", "flag", 0x10, 1),
    ]
    assert [(r.name, r.offset, r.bits, r.valid) for r in design.results] == [
        ("ap_return", 0x10, 32, None),
        ("y", 0x24, 16, 0x28),
    ]
    assert design.control is ControlKind.REGISTERS


def test_registers_of_the_verilog(kernel: MadeComponent, tmp_path: Path) -> None:
    """Where nothing else lists them, the module behind the port does, which is called after both."""
    kernel.lite("s_axi_CTRL_BUS")
    kernel.files.append("hdl/verilog/kernel_CTRL_BUS_s_axi.v")
    listing = DRIVER.split("// Args")[0].replace("// AXILiteS", "//-----Address Info-----")
    (tmp_path / "hdl/verilog").mkdir(parents=True)
    (tmp_path / "hdl/verilog/kernel_CTRL_BUS_s_axi.v").write_text(f"module m();\n{listing}\n// int_ap_start\nendmodule")
    design = read_component(kernel.write(tmp_path))
    assert [(r.port, r.name, r.bits) for r in design.arguments] == [("s_axi_CTRL_BUS", "addr", 64)]
    assert design.registers["y"].valid == 0x28


def test_a_chain_in_a_driver(kernel: MadeComponent, tmp_path: Path) -> None:
    """Its header lists ap_continue."""
    kernel.lite("s_axi_AXILiteS")
    kernel.lite("s_axi_args")
    header = tmp_path / "drivers/kernel_v1_0/src/xkernel_hw.h"
    header.parent.mkdir(parents=True)
    header.write_text(DRIVER.replace("bit 7  - auto_restart", "bit 4  - ap_continue"))
    assert read_component(kernel.write(tmp_path)).control is ControlKind.CHAIN


def test_only_the_verilog_that_is_synthesised_is_read(kernel: MadeComponent, tmp_path: Path) -> None:
    """Constraints, VHDL and other file sets are left out; files beside the sources come in unnamed."""
    kernel.files += ["constraints/kernel.xdc", "hdl/verilog/rom.dat", "hdl/vhdl/kernel.vhd"]
    source = kernel.write(tmp_path).parent / "hdl/verilog"
    for name in ("rom.dat", "other.mem", "types.vh"):
        (source / name).touch()
    design = read_component(tmp_path / "component.xml")
    assert [file.name for file in design.files] == ["kernel.v"]
    assert [file.name for file in design.data] == ["rom.dat", "other.mem"]
    assert [file.name for file in design.includes] == ["types.vh"]


def test_the_tool_and_its_version(kernel: MadeComponent, tmp_path: Path) -> None:
    """They stand in the vendor's extensions."""
    kernel.extra = (
        "<spirit:vendorExtensions><xilinx:coreExtensions><xilinx:taxonomies><xilinx:taxonomy>/VIVADO_HLS_IP"
        "</xilinx:taxonomy></xilinx:taxonomies></xilinx:coreExtensions><xilinx:packagingInfo><xilinx:xilinxVersion>2018.3"
        "</xilinx:xilinxVersion></xilinx:packagingInfo></spirit:vendorExtensions>"
    )
    assert read_component(kernel.write(tmp_path)).tool == "Vivado HLS 2018.3"


def test_inputs_that_nothing_drives(kernel: MadeComponent, tmp_path: Path) -> None:
    """They are told, and are no arguments."""
    kernel.bus("gpio", "gpio", {"TRI_I": ("gpio_in", "in", 4), "TRI_O": ("gpio_out", "out", 4)})
    design = read_component(kernel.write(tmp_path))
    assert design.notes == ("input gpio_in is of a gpio, which nothing drives",)
    assert not design.pins


def bram(kernel: MadeComponent) -> None:
    """Add a memory behind a bus interface."""
    kernel.bus("a_PORTA", "bram", {"EN": ("a_EN_A", "out", 1)})


def fifo(kernel: MadeComponent) -> None:
    """Add an ap_fifo port."""
    kernel.ports |= {"q_dout": ("in", 8), "q_empty_n": ("in", 1), "q_read": ("out", 1)}


def memory(kernel: MadeComponent) -> None:
    """Add an ap_memory port."""
    kernel.ports |= {"mat_address0": ("out", 4), "mat_ce0": ("out", 1), "mat_q0": ("in", 8)}


def array(kernel: MadeComponent) -> None:
    """Add an array behind an AXI4-Lite port."""
    kernel.lite("s_axi_BUS_A", [*control(), register("Memory_theta", 0x80, "Memory theta")])


def reset(kernel: MadeComponent) -> None:
    """Add a second reset."""
    kernel.bus("rst2", "reset", {"RST": ("rst2", "in", 1)})


def wide_lite(kernel: MadeComponent) -> None:
    """Add an AXI4-Lite port of 64 bits."""
    kernel.lite("s_axi_control", control())
    kernel.ports["s_axi_control_WDATA"] = ("in", 64)


def full_slave(kernel: MadeComponent) -> None:
    """Add an AXI4 port that is no AXI4-Lite port."""
    kernel.lite("s_axi_control", control())
    kernel.buses[-1] = kernel.buses[-1].replace(element("name", "ARADDR"), element("name", "ARLEN"))


def lost_port(kernel: MadeComponent) -> None:
    """Map a port that is not there."""
    kernel.stream("x", "in", 8)
    del kernel.ports["x_TDATA"]


def half_stream(kernel: MadeComponent) -> None:
    """Add a stream without TREADY."""
    kernel.bus("x", "axis", {"TVALID": ("x_TVALID", "in", 1), "TDATA": ("x_TDATA", "in", 8)})


def enable(kernel: MadeComponent) -> None:
    """Add a clock enable."""
    kernel.ports["ap_ce"] = ("in", 1)


def renamed_start(kernel: MadeComponent) -> None:
    """Call a control pin otherwise."""
    kernel.bus("ap_ctrl", "acc_handshake", {"start": ("go", "in", 1), "done": ("ap_done", "out", 1)})


def clock_of_nothing(kernel: MadeComponent) -> None:
    """Map a clock's port to no signal that is known."""
    kernel.bus("sysclk", "clock", {"C": ("sysclk", "in", 1)})


def no_clock(kernel: MadeComponent) -> None:
    """Take the clock away."""
    kernel.buses.clear()
    kernel.ports.clear()


def odd_name(kernel: MadeComponent) -> None:
    """Call a register as no language would."""
    kernel.lite("s_axi_control", [*control(), register('a"b', 0x10)])


def gap(kernel: MadeComponent) -> None:
    """Put the second word of an argument elsewhere."""
    words = [register("a_1", 0x10, "Data signal of a"), register("a_2", 0x20, "Data signal of a")]
    kernel.lite("s_axi_control", [*control(), *words])


def narrow(kernel: MadeComponent) -> None:
    """Let a second word follow one that is not full."""
    words = [register("a_1", 0x10, "Data signal of a", bits=12), register("a_2", 0x14, "Data signal of a")]
    kernel.lite("s_axi_control", [*control(), *words])


def lost_source(kernel: MadeComponent) -> None:
    """Name a source that is not there."""
    kernel.files.append("hdl/verilog/kernel_rom.dat")


def only_vhdl(kernel: MadeComponent) -> None:
    """Name VHDL alone."""
    kernel.files = ["hdl/vhdl/kernel.vhd"]


def core(kernel: MadeComponent) -> None:
    """Refer to a core of the vendor."""
    kernel.cores = '<xilinx:componentRef xilinx:vendor="xilinx.com" xilinx:name="floating_point" xilinx:version="7.1"/>'


SUPPORTED = "supported are axis, s_axilite, m_axi and scalars"
REFUSED: dict[Callable[[MadeComponent], None], str] = {
    bram: f"port a_EN_A is of kind BRAM; {SUPPORTED}",
    fifo: f"port q_dout is of kind ap_fifo; {SUPPORTED}",
    memory: f"port mat_address0 is of kind ap_memory; {SUPPORTED}",
    array: "array theta lies behind s_axi_BUS_A at 0x80; supported are arrays on axis and m_axi",
    reset: "resets ap_rst_n, rst2; supported is one",
    wide_lite: "AXI4-Lite port s_axi_control has 64 bits of data, supported are 32",
    full_slave: "port s_axi_control is no AXI4-Lite port that can be driven: it has no ARADDR",
    lost_port: "x: no port x_TDATA for TDATA",
    half_stream: "stream x has no TREADY",
    enable: "port ap_ce is a clock enable, which nothing drives",
    renamed_start: "control port go; supported are ap_start, ap_done, ap_idle, ap_ready, ap_continue",
    clock_of_nothing: "sysclk: no port for CLK",
    no_clock: "no clock; one is called ap_clk",
    odd_name: """register 'a"b': its name is no identifier""",
    gap: "two registers are named a",
    narrow: "two registers are named a",
    lost_source: "source hdl/verilog/kernel_rom.dat is missing",
    only_vhdl: "VHDL only; export it as Verilog",
    core: "it needs the IP core floating_point_7_1, which is not in the export",
}


@pytest.mark.parametrize("change", REFUSED, ids=lambda change: change.__name__)
def test_refused(change: Callable[[MadeComponent], None], kernel: MadeComponent, tmp_path: Path) -> None:
    """What cannot be simulated is told in one line that names the file."""
    change(kernel)
    path = kernel.write(tmp_path)
    with pytest.raises(UserError) as error:
        read_component(path)
    message = str(error.value)
    assert REFUSED[change] in message
    assert str(path) in message
    assert len(message.splitlines()) == 1


BOMB = '<!DOCTYPE c [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><c>&b;</c>'
OUTSIDE = '<!DOCTYPE c SYSTEM "file:///etc/passwd"><c/>'


@pytest.mark.parametrize("text", [BOMB, OUTSIDE])
def test_entities(text: str, tmp_path: Path) -> None:
    """A document type is refused before anything in it is expanded or fetched."""
    path = tmp_path / "component.xml"
    path.write_text(text)
    with pytest.raises(UserError, match=r"component\.xml is no component description: it declares a document type, c"):
        read_component(path)


def test_a_name_in_the_description_other_than_the_module(kernel: MadeComponent, tmp_path: Path) -> None:
    """The view names the module; the IP may be called otherwise."""
    text = kernel.text().replace(element("name", "kernel"), element("name", "product"), 1)
    path = kernel.write(tmp_path)
    path.write_text(text)
    assert read_component(path).name == "kernel"
