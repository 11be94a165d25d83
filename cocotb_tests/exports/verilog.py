# SPDX-License-Identifier: Apache-2.0
"""The Verilog around a kernel: the top, and adapters of its AXI4-Lite, AXI4 and AXI4-Stream ports."""

from dataclasses import dataclass, field
from string import Template

from cocotb_tests.exports.register_map import address_info
from cocotb_tests.exports.shape import ADDRESS_BITS, FULL, LITE, SHAPES, Bundle, Scalar, Shape, ShapeMemory, ShapeStream

PARTS = SHAPES / "parts"
"""Modules that are the same in every export but for the name of its top."""
USER = (
    *("ARVALID", "ARREADY", "ARADDR", "ARLEN", "RVALID", "RREADY", "RDATA"),
    *("AWVALID", "AWREADY", "AWADDR", "AWLEN", "WVALID", "WREADY", "WDATA", "BVALID", "BREADY"),
)
"""What a kernel and the adapter of an AXI4 master tell each other; lengths are in elements."""

READY_CLEARED = "if (ap_ready) int_ap_ready <= 1'b1; else if (ar_hs && raddr == ADDR_AP_CTRL) int_ap_ready <= 1'b0;"
READY_PULSE = "int_ap_ready <= ap_ready;"
"""How ap_ready reads: cleared by reading, in versions from 2022 on; before, for one cycle alone."""


def _part(shape: Shape, name: str, module: str, **pieces: object) -> str:
    """Return a module made from one of PARTS."""
    text = Template((PARTS / f"{name}.v").read_text())
    return f"// {shape.maker}\n" + text.substitute(module=module, **pieces)


def _vector(bits: int | None) -> str:
    return f" [{bits - 1}:0]" if bits else ""


def _instance(module: str, name: str, pins: dict[str, str], parameters: str = "") -> str:
    listed = ",\n".join(f"    .{pin}({wire})" for pin, wire in pins.items())
    return f"{module}{parameters} {name}(\n{listed});\n"


def _lite_name(shape: Shape, bundle: Bundle) -> str:
    return f"{shape.top}_{bundle.name}_s_axi"


def _master_name(shape: Shape, memory: ShapeMemory) -> str:
    return f"{shape.top}_{memory.name}_m_axi"


def _slice_name(shape: Shape) -> str:
    return f"{shape.top}_regslice_both"


def _lite(shape: Shape, bundle: Bundle) -> tuple[list[str], str]:
    """Return the wires between an AXI4-Lite adapter and the kernel, and the instance of the adapter."""
    pins = {signal: f"{bundle.port}_{signal}" for signal in LITE} | {"ACLK": shape.clock, "ARESET": "ap_rst_inner"}
    pins |= {"ACLK_EN": "1'b1"}
    wires = []
    if bundle.control:
        control = ("ap_start", "ap_done", "ap_ready", "ap_idle")
        pins |= {name: name for name in control} | {"interrupt": "interrupt"}
        wires += [f"wire {name};" for name in control]
    if bundle.return_bits:
        pins["ap_return"] = "ap_return"
        wires.append(f"wire{_vector(bundle.return_bits)} ap_return;")
    for scalar in bundle.arguments:
        pins[scalar.name] = scalar.name
        wires.append(f"wire{_vector(scalar.bits)} {scalar.name};")
        if scalar.output:
            pins[f"{scalar.name}_ap_vld"] = f"{scalar.name}_ap_vld"
            wires.append(f"wire {scalar.name}_ap_vld;")
    module = _lite_name(shape, bundle)
    return wires, _instance(module, f"{module}_U", pins)


def _slices(stream: ShapeStream, shape: Shape) -> tuple[list[str], str]:
    """Return the wires between a stream's register slices and the kernel, and the slices, one a signal."""
    wires, text = [], ""
    for signal, bits in stream.payload.items():
        outer, inner = f"{stream.name}_{signal}", f"{stream.name}_{signal}_int_regslice"
        wires.append(f"wire{_vector(bits)} {inner};")
        first = signal == "TDATA"
        valid, ready = (f"{stream.name}_{s}_int_regslice" for s in ("TVALID", "TREADY"))
        pins = {"ap_clk": shape.clock, "ap_rst": "ap_rst_inner"}
        if stream.is_input:
            pins |= {
                "data_in": outer,
                "vld_in": f"{stream.name}_TVALID",
                "ack_in": f"{stream.name}_TREADY" if first else "",
            }
            pins |= {"data_out": inner, "vld_out": valid if first else "", "ack_out": ready, "apdone_blk": ""}
        else:
            pins |= {"data_in": inner, "vld_in": valid, "ack_in": ready if first else ""}
            pins |= {
                "data_out": outer,
                "vld_out": f"{stream.name}_TVALID" if first else "",
                "ack_out": f"{stream.name}_TREADY",
            }
            pins |= {"apdone_blk": f"{stream.name}_apdone_blk" if first else ""}
        name = f"regslice_both_{stream.name}_V_{signal[1:].lower()}_V_U"
        text += _instance(_slice_name(shape), name, pins, f" #(.DataWidth({bits}))")
    wires += [f"wire {stream.name}_{s}_int_regslice;" for s in ("TVALID", "TREADY")]
    if not stream.is_input:
        wires.append(f"wire {stream.name}_apdone_blk;")
    return wires, text


def _user_bits(memory: ShapeMemory, signal: str) -> int | None:
    bits = {"ADDR": ADDRESS_BITS, "LEN": 32, "DATA": memory.element_bits}
    return next((found for kind, found in bits.items() if signal.endswith(kind)), None)


def _master(shape: Shape, memory: ShapeMemory) -> tuple[list[str], str]:
    """Return the wires between an AXI4 adapter and the kernel, and the instance of the adapter."""
    wires = [f"wire{_vector(_user_bits(memory, s))} {memory.name}_{s};" for s in USER]
    pins = {signal: f"{memory.port}_{signal}" for signal in FULL}
    pins |= {"ACLK": shape.clock, "ARESET": "ap_rst_inner", "ACLK_EN": "1'b1"}
    pins |= {f"I_{signal}": f"{memory.name}_{signal}" for signal in USER}
    parameters = f" #(.C_M_AXI_DATA_WIDTH({memory.data_bits}), .C_USER_DW({memory.element_bits}))"
    return wires, _instance(_master_name(shape, memory), f"{memory.name}_m_axi_U", pins, parameters)


def _kernel(shape: Shape) -> str:
    """Return the instance of the kernel."""
    pins = {"ap_clk": shape.clock, "ap_rst": "ap_rst_inner"}
    none = shape.control == "ap_ctrl_none"
    pins |= {} if none else {name: name for name in ("ap_start", "ap_done", "ap_idle", "ap_ready")}
    if shape.control == "ap_ctrl_chain":
        pins["ap_continue"] = "ap_continue"
    for stream in shape.streams:
        for signal in ("TVALID", "TREADY", *stream.payload):
            pins[f"{stream.name}_{signal}"] = f"{stream.name}_{signal}_int_regslice"
        if not stream.is_input and not none:
            pins[f"{stream.name}_apdone_blk"] = f"{stream.name}_apdone_blk"
    for memory in shape.memories:
        pins |= {f"{memory.name}_{signal}": f"{memory.name}_{signal}" for signal in USER}
    scalars: list[Scalar] = [scalar for bundle in shape.bundles for scalar in bundle.arguments]
    for scalar in (*scalars, *shape.pins):
        pins[scalar.name] = scalar.name
        if scalar.output and scalar.name != "ap_return":
            pins[f"{scalar.name}_ap_vld"] = f"{scalar.name}_ap_vld"
    if any(bundle.return_bits for bundle in shape.bundles):
        pins["ap_return"] = "ap_return"
    return _instance(shape.kernel, f"grp_{shape.kernel}_fu_64", pins)


def top(shape: Shape) -> str:
    """Return the top: its ports, its adapters and the kernel."""
    names = ",\n".join(f"        {port.name}" for port in shape.ports)
    declared = "\n".join(f"{port.direction}put  {_vector(port.bits)} {port.name};" for port in shape.ports)
    inner = f"wire ap_rst_inner;\nassign ap_rst_inner = {'' if shape.reset_high else '~'}{shape.reset};\n"
    parts = [_lite(shape, bundle) for bundle in shape.bundles]
    parts += [_slices(stream, shape) for stream in shape.streams]
    parts += [_master(shape, memory) for memory in shape.memories]
    wires = "\n".join(wire for found, _ in parts for wire in found)
    instances = "\n".join([*(text for _, text in parts), _kernel(shape)])
    return (
        f"// {shape.maker}\n`timescale 1 ns / 1 ps\n\nmodule {shape.top} (\n{names}\n);\n\n{declared}\n\n"
        f"{inner}{wires}\n\n{instances}\nendmodule //{shape.top}\n"
    )


@dataclass
class _Registers:
    """What the registers of an AXI4-Lite adapter add to it."""

    ports: list[str] = field(default_factory=list)
    addresses: dict[str, int] = field(default_factory=dict)
    state: list[str] = field(default_factory=list)
    reads: dict[str, str] = field(default_factory=dict)
    logic: list[str] = field(default_factory=list)

    def readable(self, name: str, offset: int, value: str) -> str:
        """Let an address read as a value; return the address' name."""
        name = f"ADDR_{name}"
        self.addresses[name], self.reads[name] = offset, value
        return name

    def control(self, ready: str) -> None:
        """Add the control register and those of the interrupt."""
        names = ("ap_start", "ap_done", "ap_ready", "ap_idle", "auto_restart", "gie")
        self.state += [f"reg int_{name} = 1'b0;" for name in names]
        self.state += ["reg [1:0] int_ier = 2'b0;", "reg [1:0] int_isr = 2'b0;"]
        self.ports += ["output wire ap_start", "input wire ap_done", "input wire ap_ready", "input wire ap_idle"]
        self.ports.append("output wire interrupt")
        bits = "int_auto_restart, 3'd0, int_ap_ready, int_ap_idle, int_ap_done, int_ap_start"
        self.readable("AP_CTRL", 0x0, f"{{24'd0, {bits}}}")
        self.readable("GIE", 0x4, "{31'd0, int_gie}")
        self.readable("IER", 0x8, "{30'd0, int_ier}")
        self.readable("ISR", 0xC, "{30'd0, int_isr}")
        self.logic.append(Template((PARTS / "s_axi_control.v").read_text()).substitute(ready=ready))

    def returned(self, bits: int) -> None:
        """Add ap_return, which keeps its value until the next job is done."""
        self.ports.append(f"input wire{_vector(bits)} ap_return")
        self.state.append("reg [31:0] int_ap_return = 32'd0;")
        self.readable("AP_RETURN_0", 0x10, "int_ap_return")
        self.logic.append(_held("int_ap_return", "ap_done", "ap_return"))

    def _words(self, offset: int, scalar: Scalar) -> list[tuple[str, str]]:
        """Return the register and the address of each word of a value."""
        words = [f"int_{scalar.name}[{32 * word} +: 32]" for word in range(scalar.words)]
        names = [f"{scalar.name.upper()}_DATA_{word}" for word in range(scalar.words)]
        return [
            (word, self.readable(name, offset + 4 * i, word))
            for i, (word, name) in enumerate(zip(words, names, strict=True))
        ]

    def argument(self, offset: int, scalar: Scalar) -> None:
        """Add what the host writes, and may read back."""
        self.ports.append(f"output wire{_vector(scalar.bits)} {scalar.name}")
        self.state.append(f"reg [{32 * scalar.words - 1}:0] int_{scalar.name} = 'b0;")
        for word, name in self._words(offset, scalar):
            self.logic.append(_held(word, f"w_hs && waddr == {name}", f"(WDATA & wmask) | ({word} & ~wmask)"))
        self.logic.append(f"assign {scalar.name} = int_{scalar.name}[{scalar.bits - 1}:0];")

    def result(self, offset: int, scalar: Scalar) -> None:
        """Add what the kernel writes, with its valid bit."""
        name, valid = f"int_{scalar.name}", f"int_{scalar.name}_ap_vld"
        self.ports += [f"input wire{_vector(scalar.bits)} {scalar.name}", f"input wire {scalar.name}_ap_vld"]
        self.state += [f"reg [{32 * scalar.words - 1}:0] {name} = 'b0;", f"reg {valid} = 1'b0;"]
        self._words(offset, scalar)
        at = self.readable(f"{scalar.name.upper()}_CTRL", offset + 4 * scalar.words, f"{{31'd0, {valid}}}")
        self.logic.append(_held(name, f"{scalar.name}_ap_vld", scalar.name))
        self.logic.append(
            f"always @(posedge ACLK) begin\n    if (ARESET)\n        {valid} <= 1'b0;\n"
            f"    else if ({scalar.name}_ap_vld)\n        {valid} <= 1'b1;\n"
            f"    else if (ar_hs && raddr == {at})\n        {valid} <= 1'b0; // clear on read\nend\n"
        )


def _held(register: str, when: str, value: str) -> str:
    return (
        f"always @(posedge ACLK) begin\n    if (ARESET)\n        {register} <= 0;\n"
        f"    else if ({when})\n        {register} <= {value};\nend\n"
    )


def lite_adapter(shape: Shape, bundle: Bundle) -> str:
    """Return the adapter of an AXI4-Lite port: the control register, and those of its arguments."""
    registers = _Registers()
    if bundle.control:
        registers.control(READY_CLEARED if shape.year >= 2022 else READY_PULSE)
    if bundle.return_bits:
        registers.returned(bundle.return_bits)
    for offset, scalar in bundle.placed():
        (registers.result if scalar.output else registers.argument)(offset, scalar)
    bits = bundle.address_bits
    return _part(
        shape,
        "s_axi",
        _lite_name(shape, bundle),
        high=bits - 1,
        info=address_info(shape, bundle),
        ports=",\n".join(f"    {port}" for port in registers.ports),
        addresses="\n".join(f"    {name} = {bits}'h{offset:02x}," for name, offset in registers.addresses.items()),
        state="\n".join(registers.state),
        reads="\n".join(f"            {name}: rdata <= {value};" for name, value in registers.reads.items()),
        logic="\n".join(registers.logic),
    )


def modules(shape: Shape) -> dict[str, str]:
    """Return the written modules of an export by their names: the top, and its adapters."""
    found = {shape.top: top(shape)}
    found |= {_lite_name(shape, bundle): lite_adapter(shape, bundle) for bundle in shape.bundles}
    masters = [_master_name(shape, memory) for memory in shape.memories]
    found |= {name: _part(shape, "m_axi", name) for name in masters}
    if shape.streams:
        found[_slice_name(shape)] = _part(shape, "regslice_both", _slice_name(shape))
    return found
