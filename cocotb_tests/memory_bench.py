# SPDX-License-Identifier: Apache-2.0
"""The bench of the memory itself: a port of each kind, driven by the AXI4 masters of memory_tests.py."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from cocotb_tests.faults.memory import VARIABLE, faulty_source
from cocotb_tests.small_bench import run, verilated, written
from xai_cosim.ipxact.design import Design, MemoryPort
from xai_cosim.sim.build import DPI_FUNCTIONS as STREAM_FUNCTIONS
from xai_cosim.sim.checkers import AXI4_SOURCES, CHECKER_SOURCES, checker_binds
from xai_cosim.sim.memory import MEMORY_FUNCTIONS, MEMORY_SOURCES, memory_instance
from xai_cosim.sim.results import read_results

TOP = "memory_bench"
_ADDRESS = ("ADDR", "LEN", "SIZE", "BURST", "ID", "LOCK", "VALID", "READY")
_ALL = (
    *(f"{channel}{what}" for channel in ("AW", "AR") for what in _ADDRESS),
    *("WDATA", "WSTRB", "WLAST", "WVALID", "WREADY", "BID", "BRESP", "BUSER", "BVALID", "BREADY"),
    *("RID", "RDATA", "RRESP", "RLAST", "RUSER", "RVALID", "RREADY"),
)
_PLAIN = tuple(s for s in _ALL if s[2:] not in ("SIZE", "BURST", "ID", "LOCK") and s not in ("WSTRB", "BID", "RID"))


def _port(name: str, data_bits: int, address_bits: int, id_bits: int, signals: Sequence[str]) -> MemoryPort:
    return MemoryPort(name, data_bits, address_bits, id_bits, {signal: f"{name}_{signal}" for signal in signals})


PORTS = (
    _port("narrow", 32, 32, 1, _ALL),
    _port("wide", 512, 64, 4, _ALL),
    _port("plain", 1024, 64, 0, _PLAIN),
    _port("reader", 64, 64, 1, [s for s in _ALL if s.startswith(("AR", "R"))]),
    _port("late", 32, 64, 1, _ALL),
)
"""32 to 1024 bits; with all signals, with none that may be missing, and of a master that only reads."""
LATE = {"late"}
"""Ports at which write data are not taken before their address."""
DESIGN = Design(TOP, Path(), (), {}, {}, {}, {}, {}, {}, memories={port.name: port for port in PORTS})


def _bits(port: MemoryPort, signal: str) -> int:
    """Return the width of a signal of a port; AxLOCK has AXI3's 2 bits."""
    data = {"WDATA": port.data_bits, "RDATA": port.data_bits, "WSTRB": port.data_bits // 8, "BRESP": 2, "RRESP": 2}
    address = {"ADDR": port.address_bits, "LEN": 8, "SIZE": 3, "BURST": 2, "LOCK": 2}
    return port.id_bits if signal in ("AWID", "BID", "ARID", "RID") else data.get(signal, address.get(signal[2:], 1))


def is_answer(signal: str) -> bool:
    """Return whether the memory drives a signal."""
    return (signal[0] in "BR") != signal.endswith("READY")


def _source() -> str:
    """Return SystemVerilog of the bench: a memory and a checker at each port, whose signals are the bench's."""
    ports = ["input wire ap_clk", "input wire ap_rst_n", "output wire ticks"]
    ports += [
        f"{'output' if is_answer(signal) else 'input'} wire [{_bits(port, signal) - 1}:0] {port.name}_{signal}"
        for port in PORTS
        for signal in port.pins
    ]
    watch = "  axis_watch watch (.clk_i(ap_clk), .rst_ni(ap_rst_n), .done_o(ticks));\n"
    body = watch + "".join(memory_instance(port, ahead=port.name not in LATE) for port in PORTS)
    module = f"module {TOP} (\n  " + ",\n  ".join(ports) + f"\n);\n{body}endmodule\n"
    return f"// Generated.\n{module}{checker_binds(DESIGN, 'ports')}"


def play(folder: Path, seed: int, module: str) -> dict[str, str]:
    """Run a module's tests of the memory; return what each finds wrong. The model has faults of which none is alive."""
    dpi, bench = written(f"{TOP}.cpp", faulty_source()), written(f"{TOP}.sv", _source())
    sources = [*MEMORY_SOURCES, *CHECKER_SOURCES, *AXI4_SOURCES, bench]
    model = verilated(TOP, sources, [dpi], [*MEMORY_FUNCTIONS, *STREAM_FUNCTIONS, VARIABLE])
    with suppress(SystemExit):  # the runner's way of saying that a test failed
        run("verilator", model, TOP, f"cocotb_tests.{module}", folder, {}, seed=seed)
    return {case.name: case.problem or "" for case in read_results(folder / "results.xml")}
