# SPDX-License-Identifier: Apache-2.0
"""Cocotb test of the protocol checkers: each rule is broken by a waveform of its own, others are legal.

Signals are driven at the falling edge, as the checkers sample at the rising one.
"""

import ctypes
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge
from cocotb.types import LogicArray
from cocotb.utils import get_sim_time

from cocotb_tests import axi4_waveforms as axi4
from cocotb_tests.waveforms import MAX_WAIT, Cycle, Waveform, X, held, on
from xai_cosim.sim.violations import Violations

SIGNALS = (
    *("tvalid", "tready", "tdata", "tlast", "tkeep", "tstrb", "tid", "tdest", "tuser"),
    *("awaddr", "awprot", "awvalid", "awready", "wdata", "wstrb", "wvalid", "wready", "bresp", "bvalid", "bready"),
    *("araddr", "arprot", "arvalid", "arready", "rdata", "rresp", "rvalid", "rready"),
    *axi4.SIGNALS,
)
USUAL = {"tkeep": 3, "tstrb": 3, **axi4.USUAL}
"""Of signals whose idle value is not 0."""
CONTROL = 16
"""Address of the control register."""
START, DONE, IDLE, READY = 1, 2, 4, 8


def _write(**values: int) -> list[Cycle]:
    channels = ("awvalid", "awready", "wvalid", "wready")
    return [on(*channels, awaddr=CONTROL, wdata=START, wstrb=1), on("bvalid", "bready", **values)]


def _read(value: int) -> list[Cycle]:
    return [on("arvalid", "arready", araddr=CONTROL), on("rvalid", "rready", rdata=value)]


ADDRESS, DATA, READ = on("awvalid", "awready"), on("wvalid", "wready"), on("arvalid", "arready")
REQUEST = {**ADDRESS, **DATA, **READ}
WRITTEN, SHOWN = on("bvalid", "bready"), on("rvalid", "rready")

STREAM = {
    "ERRM_TVALID_RESET": Waveform([on("tvalid", "tready")]),
    "ERRM_TVALID_STABLE": Waveform([{}, on("tvalid"), {}]),
    "ERRM_TDATA_STABLE": Waveform([{}, on("tvalid"), on("tvalid", tdata=0x0100)]),
    "ERRM_TLAST_STABLE": Waveform([{}, on("tvalid"), on("tvalid", "tlast")]),
    "ERRM_TKEEP_STABLE": Waveform([{}, on("tvalid", tstrb=0), on("tvalid", tstrb=0, tkeep=1)]),
    "ERRM_TSTRB_STABLE": Waveform([{}, on("tvalid"), on("tvalid", tstrb=2)]),
    "ERRM_TID_STABLE": Waveform([{}, on("tvalid"), on("tvalid", tid=8)]),
    "ERRM_TDEST_STABLE": Waveform([{}, on("tvalid"), on("tvalid", tdest=1)]),
    "ERRM_TUSER_STABLE": Waveform([{}, on("tvalid"), on("tvalid", tuser=2)]),
    "ERRM_TKEEP_TSTRB": Waveform([{}, on("tvalid", "tready", tkeep=1)]),
    "ERRM_TVALID_X": Waveform([{}, on(tvalid=X)]),
    "ERRM_TDATA_X": Waveform([{}, on("tvalid", "tready", tdata=X)]),
    "ERRM_TLAST_X": Waveform([{}, on("tvalid", "tready", tlast=X)]),
    "ERRM_TKEEP_X": Waveform([{}, on("tvalid", "tready", tkeep=X)]),
    "ERRM_TSTRB_X": Waveform([{}, on("tvalid", "tready", tstrb=X)]),
    "ERRM_TID_X": Waveform([{}, on("tvalid", "tready", tid=X)]),
    "ERRM_TDEST_X": Waveform([{}, on("tvalid", "tready", tdest=X)]),
    "ERRM_TUSER_X": Waveform([{}, on("tvalid", "tready", tuser=X)]),
    "ERRS_TREADY_X": Waveform([{}, on(tready=X)]),
    "RECS_TREADY_MAX_WAIT": Waveform([{}, *held(on("tvalid"))]),
}

REGISTERS = {
    "ERRM_AWVALID_RESET": Waveform([ADDRESS]),
    "ERRM_AWVALID_STABLE": Waveform([{}, on("awvalid"), {}]),
    "ERRM_AWADDR_STABLE": Waveform([{}, on("awvalid"), on("awvalid", awaddr=0x80)]),
    "ERRM_AWPROT_STABLE": Waveform([{}, on("awvalid"), on("awvalid", awprot=4)]),
    "ERRM_WVALID_RESET": Waveform([DATA]),
    "ERRM_WVALID_STABLE": Waveform([{}, on("wvalid"), {}]),
    "ERRM_WDATA_STABLE": Waveform([{}, on("wvalid"), on("wvalid", wdata=1 << 31)]),
    "ERRM_WSTRB_STABLE": Waveform([{}, on("wvalid"), on("wvalid", wstrb=8)]),
    "ERRM_ARVALID_RESET": Waveform([READ]),
    "ERRM_ARVALID_STABLE": Waveform([{}, on("arvalid"), {}]),
    "ERRM_ARADDR_STABLE": Waveform([{}, on("arvalid"), on("arvalid", araddr=1)]),
    "ERRM_ARPROT_STABLE": Waveform([{}, on("arvalid"), on("arvalid", arprot=1)]),
    "ERRM_AWVALID_X": Waveform([{}, on(awvalid=X)]),
    "ERRM_AWADDR_X": Waveform([{}, on("awvalid", "awready", awaddr=X)]),
    "ERRM_AWPROT_X": Waveform([{}, on("awvalid", "awready", awprot=X)]),
    "ERRM_WVALID_X": Waveform([{}, on(wvalid=X)]),
    "ERRM_WDATA_X": Waveform([{}, on("wvalid", "wready", wdata=X, wstrb=1)]),
    "ERRM_WSTRB_X": Waveform([{}, on("wvalid", "wready", wstrb=X)]),
    "ERRM_BREADY_X": Waveform([{}, on(bready=X)]),
    "ERRM_ARVALID_X": Waveform([{}, on(arvalid=X)]),
    "ERRM_ARADDR_X": Waveform([{}, on("arvalid", "arready", araddr=X)]),
    "ERRM_ARPROT_X": Waveform([{}, on("arvalid", "arready", arprot=X)]),
    "ERRM_RREADY_X": Waveform([{}, on(rready=X)]),
    "ERRS_BVALID_RESET": Waveform([WRITTEN], also=("ERRS_BRESP_AW", "ERRS_BRESP_WLAST")),
    "ERRS_BVALID_STABLE": Waveform([{}, REQUEST, on("bvalid"), {}]),
    "ERRS_BRESP_STABLE": Waveform([{}, REQUEST, on("bvalid"), on("bvalid", bresp=2)]),
    "ERRS_BRESP_AW": Waveform([{}, DATA, WRITTEN]),
    "ERRS_BRESP_WLAST": Waveform([{}, ADDRESS, WRITTEN]),
    "ERRS_BRESP_EXOKAY": Waveform([{}, REQUEST, on("bvalid", "bready", bresp=1)]),
    "ERRS_RVALID_RESET": Waveform([SHOWN], also=("ERRS_RDATA_NUM",)),
    "ERRS_RVALID_STABLE": Waveform([{}, REQUEST, on("rvalid"), {}]),
    "ERRS_RDATA_STABLE": Waveform([{}, REQUEST, on("rvalid"), on("rvalid", rdata=1 << 31)]),
    "ERRS_RRESP_STABLE": Waveform([{}, REQUEST, on("rvalid"), on("rvalid", rresp=2)]),
    "ERRS_RDATA_NUM": Waveform([{}, REQUEST, SHOWN, SHOWN]),
    "ERRS_RRESP_EXOKAY": Waveform([{}, REQUEST, on("rvalid", "rready", rresp=1)]),
    "ERRS_AWREADY_X": Waveform([{}, on(awready=X)]),
    "ERRS_WREADY_X": Waveform([{}, on(wready=X)]),
    "ERRS_BVALID_X": Waveform([{}, on(bvalid=X)]),
    "ERRS_BRESP_X": Waveform([{}, REQUEST, on("bvalid", "bready", bresp=X)]),
    "ERRS_ARREADY_X": Waveform([{}, on(arready=X)]),
    "ERRS_RVALID_X": Waveform([{}, on(rvalid=X)]),
    "ERRS_RDATA_X": Waveform([{}, REQUEST, on("rvalid", "rready", rdata=X)]),
    "ERRS_RRESP_X": Waveform([{}, REQUEST, on("rvalid", "rready", rresp=X)]),
    "RECS_AWREADY_MAX_WAIT": Waveform([{}, *held(on("awvalid"))]),
    "RECS_WREADY_MAX_WAIT": Waveform([{}, *held(on("wvalid"))]),
    "RECM_BREADY_MAX_WAIT": Waveform([{}, REQUEST, *held(on("bvalid"))]),
    "RECS_ARREADY_MAX_WAIT": Waveform([{}, *held(on("arvalid"))]),
    "RECM_RREADY_MAX_WAIT": Waveform([{}, REQUEST, *held(on("rvalid"))]),
}

JOB = [*_write(), *_read(DONE | READY | IDLE)]

HANDSHAKE = {
    "AP_START_WITHOUT_WRITE": Waveform([{}, *_read(START)]),
    "AP_START_DROPPED": Waveform([{}, *_write(), *_read(IDLE)]),
    "AP_IDLE_WHILE_STARTED": Waveform([{}, *_write(), *_read(START | IDLE)]),
    "AP_IDLE_MISSING": Waveform([{}, *_read(0)]),
    "AP_DONE_WITHOUT_START": Waveform([{}, *_read(DONE | IDLE)]),
    "AP_DONE_CLEAR_ON_READ": Waveform([{}, *JOB, *_read(DONE | IDLE)]),
    "AP_DONE_WITHOUT_READY": Waveform([{}, *_write(), *_read(DONE | IDLE)]),
    "AP_READY_WITHOUT_START": Waveform([{}, *_read(READY | IDLE)]),
    "AP_READY_CLEAR_ON_READ": Waveform([{}, *JOB, *_read(READY | IDLE)]),
    "AP_CTRL_RESERVED": Waveform([{}, *_read(IDLE | 0x100)]),
}

VIOLATIONS = {
    **{f"AXI4STREAM_{rule} at stream": waveform for rule, waveform in STREAM.items()},
    **{f"AXI4LITE_{rule} at registers": waveform for rule, waveform in REGISTERS.items()},
    **{f"{rule} at control": waveform for rule, waveform in HANDSHAKE.items()},
    **{f"AXI4_{rule} at memory": waveform for rule, waveform in axi4.VIOLATIONS.items()},
}
AGAIN = {name: (f"AXI4_{rule} at memory", cycles) for name, (rule, cycles) in axi4.AGAIN.items()}
"""Rules that are broken otherwise than in VIOLATIONS."""

UNFINISHED: dict[str, Sequence[Cycle]] = {
    "AXI4STREAM_ERRM_STREAM_ALL_DONE_EOS at stream": [{}, on("tvalid", "tready")],
    "AXI4LITE_ERRS_BRESP_ALL_DONE_EOS at registers": [{}, ADDRESS],
    "AXI4LITE_ERRS_RDATA_ALL_DONE_EOS at registers": [{}, READ],
    **{f"AXI4_{rule} at memory": cycles for rule, cycles in axi4.UNFINISHED.items()},
}
"""Broken only by the end of the simulation, so one a run."""

LEGAL: dict[str, Sequence[Cycle]] = {
    "stream stalls": [{}, *[on("tvalid", "tlast", tdata=7)] * MAX_WAIT, on("tvalid", "tready", "tlast", tdata=7)],
    "stream idles": [{}, on(tdata=3, tlast=1), on(tdata=4), on("tready"), on("tready", tkeep=0, tstrb=3)],
    "stream without gaps": [{}, *[on("tvalid", "tready", tdata=n, tlast=n % 2) for n in range(6)]],
    "reset takes a packet back": [{}, on("tvalid", tdata=1)],
    "address before data": [{}, ADDRESS, {}, DATA, WRITTEN],
    "data before address": [{}, DATA, on("awvalid"), ADDRESS, WRITTEN],
    "two reads open": [{}, REQUEST, READ, {**SHOWN, **WRITTEN}, SHOWN],
    "errors": [{}, REQUEST, {**SHOWN, **WRITTEN, "bresp": 2, "rresp": 3}],
    "idle after reset": [{}, *_read(IDLE), *_read(IDLE)],
    "job polled": [{}, *_write(), *_read(START), *_read(START), *_read(DONE | READY | IDLE), *_read(IDLE)],
    "job after job": [{}, *JOB, *JOB, *_read(IDLE)],
    "started again in the cycle of its end": [{}, *_write(), *_write(), *_read(START | DONE | READY), *_read(START)],
    "started twice, run once": [{}, *_write(), *_write(), *_read(DONE | READY | IDLE), *_read(IDLE)],
    "ready before done": [{}, *_write(), *_read(READY), *_read(DONE | IDLE), *_read(IDLE)],
    "start refused": [{}, *_write(bresp=2), *_read(IDLE)],
    "start and read at once": [{}, {**_write()[0], **_read(0)[0]}, {**_write()[1], **_read(IDLE)[1]}, *_read(START)],
    "bits without strobe": [{}, {**ADDRESS, **DATA, "awaddr": CONTROL, "wdata": 1}, WRITTEN, *_read(IDLE)],
    "another register": [{}, *JOB, on("arvalid", "arready", araddr=CONTROL + 8), on("rvalid", "rready", rdata=0xFFF)],
    "X where nothing is valid": [{}, on(tdata=X, tlast=X, awaddr=X, wdata=X, araddr=X, bresp=X, rdata=X)],
    "X in null bytes": [{}, on("tvalid", "tready", "tlast", tkeep=1, tstrb=1, tdata="XXXXXXXX00000000")],
    "X in bytes without strobe": [{}, on("wvalid", "wready", wdata="X" * 24 + "0" * 8, wstrb=1)],
    **axi4.LEGAL,
}  # fmt: skip

TWO_STATE = [name for name, waveform in VIOLATIONS.items() if not waveform.four_state]
FOUR_STATE = [name for name, waveform in VIOLATIONS.items() if waveform.four_state]
LEGAL_TWO_STATE = [name for name, cycles in LEGAL.items() if not any(X in str(v) for c in cycles for v in c.values())]
KNOWN_TO_ICARUS = [name for name in (*VIOLATIONS, *LEGAL) if not name.startswith(("AXI4_", "AXI4 "))]
"""All but the waveforms of AXI4, whose checker has queues, which Icarus does not know."""


def _drive(dut: Any, cycle: Cycle) -> None:
    unknown = set(cycle) - set(SIGNALS)
    assert not unknown, unknown
    for name in SIGNALS:
        signal = getattr(dut, f"{name}_i")
        value = cycle.get(name, USUAL.get(name, 0))
        if isinstance(value, str):
            signal.value = LogicArray(value * len(signal) if value == X else value)
        else:
            signal.value = value


async def _play(dut: Any, cycles: Sequence[Cycle]) -> None:
    dut.rst_ni.value = 0
    _drive(dut, {})
    for _ in range(2):
        await FallingEdge(dut.clk_i)
    dut.rst_ni.value = 1
    for cycle in cycles:
        _drive(dut, cycle)
        await FallingEdge(dut.clk_i)


@cocotb.test()
async def waveforms(dut: Any) -> None:
    """Play the waveforms that the file named by PROTOCOL_OUT lists; write to it what came of each."""
    out = Path(os.environ["PROTOCOL_OUT"])
    Clock(dut.clk_i, 10, unit="ns").start()
    known = {**{name: w.cycles for name, w in VIOLATIONS.items()}, **UNFINISHED, **LEGAL}
    known |= {name: cycles for name, (_, cycles) in AGAIN.items()}
    two_state = cocotb.SIM_NAME == "Verilator"
    result: dict[str, dict[str, Any]] = {}
    for name in json.loads(out.read_text()):
        begin = get_sim_time("ns")
        await _play(dut, known[name])
        cycle = int(ctypes.CDLL(None).axis_now()) if two_state else None
        if name not in UNFINISHED:
            dut.rst_ni.value = 0
        await FallingEdge(dut.clk_i)  # the checkers tell a cycle later
        result[name] = {"begin": begin, "end": get_sim_time("ns")}
        if two_state and name not in UNFINISHED:
            violations = Violations()
            result[name] |= {"reported": violations.take(), "cycle": cycle}
            violations.forget()
    out.write_text(json.dumps(result))
