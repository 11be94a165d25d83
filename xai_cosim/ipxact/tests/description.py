# SPDX-License-Identifier: Apache-2.0
"""Writes small exports in the shapes that HLS tools give them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from xai_cosim.ipxact.buses import AXI_SIGNALS
from xai_cosim.ipxact.design import COMPONENT, LITE_SIGNALS

SPIRIT = "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"
XILINX = "http://www.xilinx.com"
_MASTERED = ("AW", "W", "AR")
"""Channels that a master drives, but for their READY."""
Pins = Mapping[str, tuple[str, str, int]]
"""Of each signal its port, direction and width."""
_WIDTHS = {"WDATA": 32, "RDATA": 32, "WSTRB": 4, "AWADDR": 6, "ARADDR": 6, "BRESP": 2, "RRESP": 2}


def element(tag: str, *content: str, **attributes: str) -> str:
    """Return an element of IP-XACT."""
    given = "".join(f' spirit:{name}="{value}"' for name, value in attributes.items())
    return f"<spirit:{tag}{given}>{''.join(content)}</spirit:{tag}>"


def named(tag: str, name: str, *content: str) -> str:
    """Return an element with a name."""
    return element(tag, element("name", name), *content)


def parameters(given: Mapping[str, object]) -> str:
    """Return parameters by name."""
    return element("parameters", *(named("parameter", n, element("value", str(v))) for n, v in given.items()))


@dataclass
class MadeComponent:
    """A component.xml that grows port by port, and the Verilog beside it."""

    name: str = "kernel"
    ports: dict[str, tuple[str, int]] = field(default_factory=dict)
    buses: list[str] = field(default_factory=list)
    maps: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=lambda: ["hdl/verilog/kernel.v"])
    cores: str = ""
    """References to the vendor's IP cores."""
    extra: str = ""
    """Further elements at the end."""

    def bus(self, name: str, kind: str, pins: Pins, given: Mapping[str, object] | None = None) -> None:
        """Add a bus interface: of each signal its port, direction and width."""
        self.ports |= {port: (direction, width) for port, direction, width in pins.values()}
        pairs = (
            element("portMap", named("logicalPort", signal), named("physicalPort", port))
            for signal, (port, _, _) in pins.items()
        )
        is_master = any(direction == "out" for signal, (_, direction, _) in pins.items() if signal.endswith("VALID"))
        role = element("master") if is_master else element("slave", element("memoryMapRef", memoryMapRef=name))
        kind_of = element("busType", vendor="xilinx.com", library="interface", name=kind, version="1.0")
        maps = element("portMaps", *pairs)
        self.buses.append(named("busInterface", name, kind_of, role, maps, parameters(given or {})))

    def clock(self, clock: str = "ap_clk", reset: str = "ap_rst_n", polarity: str = "ACTIVE_LOW") -> None:
        """Add a clock, and a reset unless its name is empty."""
        self.bus(clock, "clock", {"CLK": (clock, "in", 1)})
        if reset:
            self.bus(reset, "reset", {"RST": (reset, "in", 1)}, given={"POLARITY": polarity} if polarity else {})

    def stream(
        self, name: str, way: str, width: int, sides: Mapping[str, int] | None = None, prefix: str | None = None
    ) -> None:
        """Add an AXI4-Stream port; its pins are called after the prefix, by default the name."""
        back = {"in": "out", "out": "in"}[way]
        start = f"{name}_" if prefix is None else prefix
        widths = {"TDATA": width, **(sides or {})}
        pins = {signal: (f"{start}{signal}", way, bits) for signal, bits in widths.items() if bits}
        pins |= {"TVALID": (f"{start}TVALID", way, 1), "TREADY": (f"{start}TREADY", back, 1)}
        self.bus(name, "axis", pins)

    def lite(self, name: str, registers: Iterable[str] = (), prefix: str | None = None) -> None:
        """Add an AXI4-Lite port with registers."""
        start = f"{name}_" if prefix is None else prefix
        back = ("AWREADY", "WREADY", "ARREADY", "BRESP", "BVALID", "RDATA", "RRESP", "RVALID")
        ways = {signal: "out" if signal in back else "in" for signal in LITE_SIGNALS}
        self.bus(name, "aximm", {s: (f"{start}{s}", ways[s], _WIDTHS.get(s, 1)) for s in LITE_SIGNALS})
        block = named("addressBlock", "Reg", element("baseAddress", "0"), *registers)
        if registers:
            self.maps.append(named("memoryMap", name, block))

    def master(self, name: str, data: int = 32, address: int = 64) -> None:
        """Add an AXI4 master."""
        widths = {"WDATA": data, "RDATA": data, "AWADDR": address, "ARADDR": address, "WSTRB": data // 8, "AWLEN": 8}
        pins = {}
        for signal in AXI_SIGNALS:
            driven = signal.startswith(_MASTERED) != signal.endswith("READY")
            pins[signal] = (f"{name}_{signal}", "out" if driven else "in", widths.get(signal, 1))
        self.bus(name, "aximm", pins)

    def text(self) -> str:
        """Return component.xml."""
        ports = []
        for name, (way, width) in self.ports.items():
            vector = element("vector", element("left", str(width - 1)), element("right", "0")) if width > 1 else ""
            ports.append(named("port", name, element("wire", element("direction", way), vector)))
        view = named(
            "view",
            "xilinx_verilogsynthesis",
            element("envIdentifier", "verilogSource:vivado.xilinx.com:synthesis"),
            element("language", "verilog"),
            element("modelName", self.name),
            element("fileSetRef", element("localName", "sources")),
        )
        model = element("model", element("views", view), element("ports", *ports))
        files = named("fileSet", "sources", *(named("file", name) for name in self.files), self.cores)
        inside = "".join(
            (
                element("name", self.name),
                element("busInterfaces", *self.buses),
                element("memoryMaps", *self.maps) if self.maps else "",
                model,
                element("fileSets", files, named("fileSet", "other", named("file", "sim/testbench.v"))),
                self.extra,
            )
        )
        return f'<spirit:component xmlns:spirit="{SPIRIT}" xmlns:xilinx="{XILINX}">{inside}</spirit:component>'

    def write(self, folder: Path, verilog: str | None = None) -> Path:
        """Write the IP folder, with Verilog that does nothing by default, and return its component.xml."""
        source = folder / "hdl/verilog/kernel.v"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(self.verilog() if verilog is None else verilog)
        (folder / COMPONENT).write_text(self.text())
        return folder / COMPONENT

    def verilog(self) -> str:
        """Return a module with the ports, as HLS writes one."""
        ways = {"in": "input", "out": "output"}
        declared = "".join(f"{ways[way]} [{width - 1}:0] {name};\n" for name, (way, width) in self.ports.items())
        return f"module {self.name} (\n{', '.join(self.ports)}\n);\n{declared}endmodule\n"


def register(
    name: str, offset: int, about: str = "", bits: int = 32, access: str = "write-only", fields: str | None = None
) -> str:
    """Return a register as HLS describes it: by default the low word of the argument of its name."""
    about = about or f"Data signal of {name}"
    field_of = named("field", name, element("bitOffset", "0"), element("bitWidth", str(bits)))
    rest = named("field", "RESERVED", element("bitOffset", str(bits)), element("bitWidth", str(32 - bits)))
    return named(
        "register",
        name,
        element("description", about),
        element("addressOffset", f"0x{offset:x}"),
        element("size", "32"),
        element("access", access),
        *((field_of, rest if bits < 32 else "") if fields is None else (fields,)),
    )


def control(*further: str) -> list[str]:
    """Return the control register and those of interrupts; `further` bits are called after those of every kernel."""
    bits = ("AP_START", "AP_DONE", "AP_IDLE", "AP_READY", *further)
    fields = "".join(
        named("field", bit, element("bitOffset", str(n)), element("bitWidth", "1")) for n, bit in enumerate(bits)
    )
    others = {"GIER": 4, "IP_IER": 8, "IP_ISR": 12}
    texts = [register(name, offset, "Interrupt", access="read-write") for name, offset in others.items()]
    return [register("CTRL", 0, "Control signals", access="read-write", fields=fields), *texts]
