# SPDX-License-Identifier: Apache-2.0
"""Waveforms of an AXI4 port of 32 bits: one for each rule, by its name without AXI4_, that breaks it; legal ones."""

from collections.abc import Sequence

from cocotb_tests.waveforms import Cycle, Waveform

_REQUEST = ("id", "addr", "len", "size", "burst", "lock", "cache", "prot", "qos", "region", "valid", "ready")
SIGNALS = tuple(
    f"m_{signal}"
    for signal in (
        *(f"{channel}{what}" for channel in ("aw", "ar") for what in _REQUEST),
        *("wdata", "wstrb", "wlast", "wvalid", "wready", "bid", "bresp", "bvalid", "bready"),
        *("rid", "rdata", "rresp", "rlast", "rvalid", "rready"),
    )
)
USUAL = {"m_awsize": 2, "m_arsize": 2, "m_awburst": 1, "m_arburst": 1, "m_wstrb": 15}
"""Of signals whose idle value is not 0: beats of 4 bytes, INCR, all strobes."""
FIXED, WRAP, RESERVED = 0, 2, 3


def _on(*names: str, **values: int) -> Cycle:
    return {f"m_{name}": value for name, value in {**dict.fromkeys(names, 1), **values}.items()}


def _aw(**values: int) -> Cycle:
    return _on("awvalid", "awready", **values)


def _ar(**values: int) -> Cycle:
    return _on("arvalid", "arready", **values)


def _w(*last: str, **values: int) -> Cycle:
    return _on("wvalid", "wready", *last, **values)


def _r(*last: str, **values: int) -> Cycle:
    return _on("rvalid", "rready", *last, **values)


def _b(**values: int) -> Cycle:
    return _on("bvalid", "bready", **values)


W, R = _w("wlast"), _r("rlast")
WRITE = {**_aw(), **W}


def _requests(c: str) -> dict[str, Waveform]:
    """Return the violations of an address channel, aw or ar."""
    changes = {
        **{"id": 1, "addr": 0x8000, "len": 1, "size": 1, "burst": FIXED, "lock": 2},
        **{"cache": 2, "prot": 4, "qos": 8, "region": 1},
    }
    wrong: dict[str, dict[str, int]] = {
        "ADDR_BOUNDARY": {"addr": 0x1FFC, "len": 1},
        "ADDR_WRAP_ALIGN": {"addr": 0x102, "len": 3, "burst": WRAP},
        "BURST": {"burst": RESERVED},
        "LEN_WRAP": {"len": 2, "burst": WRAP},
        "LEN_FIXED": {"len": 16, "burst": FIXED},
        "SIZE": {"size": 3},
        "CACHE": {"cache": 4},
    }
    valid, rule = f"{c}valid", f"ERRM_{c.upper()}"
    return {
        f"{rule}VALID_RESET": Waveform([_on(valid, f"{c}ready")]),
        f"{rule}VALID_STABLE": Waveform([{}, _on(valid), {}]),
        **{
            f"{rule}{name.upper()}_STABLE": Waveform([{}, _on(valid), _on(valid, **{f"{c}{name}": value})])
            for name, value in changes.items()
        },
        **{
            f"{rule}{name}": Waveform([{}, _on(valid, **{f"{c}{signal}": value for signal, value in values.items()})])
            for name, values in wrong.items()
        },
    }


VIOLATIONS = {
    **_requests("aw"),
    **_requests("ar"),
    "ERRM_WVALID_RESET": Waveform([W]),
    "ERRM_WVALID_STABLE": Waveform([{}, _on("wvalid"), {}]),
    "ERRM_WDATA_STABLE": Waveform([{}, _on("wvalid"), _on("wvalid", wdata=1 << 31)]),
    "ERRM_WSTRB_STABLE": Waveform([{}, _on("wvalid"), _on("wvalid", wstrb=7)]),
    "ERRM_WLAST_STABLE": Waveform([{}, _on("wvalid"), _on("wvalid", "wlast")]),
    "ERRM_WDATA_NUM": Waveform([{}, _aw(awlen=1), W]),
    "ERRM_WSTRB": Waveform([{}, _aw(awsize=0, awaddr=0x101), _w("wlast", wstrb=3)]),
    "ERRS_BVALID_RESET": Waveform([_b()], also=("ERRS_BRESP_AW", "ERRS_BRESP_WLAST")),
    "ERRS_BVALID_STABLE": Waveform([{}, WRITE, _on("bvalid"), {}]),
    "ERRS_BID_STABLE": Waveform([{}, WRITE, _on("bvalid"), _on("bvalid", bid=2)], also=("ERRS_BRESP_AW",)),
    "ERRS_BRESP_STABLE": Waveform([{}, WRITE, _on("bvalid"), _on("bvalid", bresp=2)]),
    "ERRS_BRESP_AW": Waveform([{}, WRITE, _b(bid=1)]),
    "ERRS_BRESP_WLAST": Waveform([{}, _aw(awlen=1), _w(), _b()]),
    "ERRS_BRESP_EXOKAY": Waveform([{}, WRITE, _b(bresp=1)]),
    "ERRS_RVALID_RESET": Waveform([R], also=("ERRS_RID",)),
    "ERRS_RVALID_STABLE": Waveform([{}, _ar(), _on("rvalid", "rlast"), {}]),
    "ERRS_RID_STABLE": Waveform([{}, _ar(), _on("rvalid", "rlast"), _on("rvalid", "rlast", rid=1)], also=("ERRS_RID",)),
    "ERRS_RDATA_STABLE": Waveform([{}, _ar(), _on("rvalid", "rlast"), _on("rvalid", "rlast", rdata=1 << 31)]),
    "ERRS_RRESP_STABLE": Waveform([{}, _ar(), _on("rvalid", "rlast"), _on("rvalid", "rlast", rresp=2)]),
    "ERRS_RLAST_STABLE": Waveform([{}, _ar(), _on("rvalid", "rlast"), _on("rvalid")], also=("ERRS_RDATA_NUM",)),
    "ERRS_RID": Waveform([{}, _ar(arid=1), R]),
    "ERRS_RDATA_NUM": Waveform([{}, _ar(arlen=1), R]),
    "ERRS_RRESP_EXOKAY": Waveform([{}, _ar(), _r("rlast", rresp=1)]),
}

AGAIN: dict[str, tuple[str, Sequence[Cycle]]] = {
    "WLAST missing": ("ERRM_WDATA_NUM", [{}, _aw(awlen=1), _w(), _w()]),
    "WLAST early in the second burst": ("ERRM_WDATA_NUM", [{}, _aw(), _aw(awlen=2), W, _w(), W]),
    "data before its address too short": ("ERRM_WDATA_NUM", [{}, W, _aw(awlen=3)]),
    "strobe below an unaligned start": ("ERRM_WSTRB", [{}, _aw(awaddr=0x102, awlen=1), _w(wstrb=0b1110)]),
    "strobe of the beat before": ("ERRM_WSTRB", [{}, _aw(awsize=0, awlen=1), _w(wstrb=1), _w("wlast", wstrb=1)]),
    "strobe of INCR in WRAP": (
        "ERRM_WSTRB", [{}, _aw(awsize=0, awaddr=1, awlen=1, awburst=WRAP), _w(wstrb=2), _w("wlast", wstrb=4)]
    ),
    "strobe of INCR in FIXED": (
        "ERRM_WSTRB", [{}, _aw(awsize=0, awlen=1, awburst=FIXED), _w(wstrb=1), _w("wlast", wstrb=2)]
    ),
    "strobe in data before their address": ("ERRM_WSTRB", [{}, W, _aw(awsize=1)]),
    "burst over a page by an unaligned start": ("ERRM_AWADDR_BOUNDARY", [{}, _aw(awaddr=0xFFE, awlen=1)]),
    "longest burst over a page": ("ERRM_ARADDR_BOUNDARY", [{}, _ar(araddr=0xC04, arlen=255)]),
    "second response of one burst": ("ERRS_BRESP_WLAST", [{}, WRITE, _aw(), _b(), _b()]),
    "response of the younger burst": ("ERRS_BRESP_AW", [{}, {**_aw(awid=1), **W}, {**_aw(awid=2), **W}, _b(bid=2)]),
    "data without a request": ("ERRS_RID", [{}, _ar(), R, R]),
    "RLAST missing": ("ERRS_RDATA_NUM", [{}, _ar(), _r()]),
    "data in the cycle of their request": ("ERRS_RID", [{}, {**_ar(), **R}]),
}  # fmt: skip
"""By a few words: a rule that is broken otherwise than above."""

UNFINISHED: dict[str, Sequence[Cycle]] = {
    "ERRS_BRESP_ALL_DONE_EOS": [{}, _aw(), W],
    "ERRS_RDATA_ALL_DONE_EOS": [{}, _ar(arlen=3), _r()],
}

LEGAL: dict[str, Sequence[Cycle]] = {
    "AXI4 write": [{}, _aw(awlen=1), _w(), W, {}, _b()],
    "AXI4 write at once": [{}, WRITE, _b()],
    "AXI4 data before address": [{}, _w(), W, _aw(awlen=1), {}, _b()],
    "AXI4 response at once to data before their address": [{}, _w(), _w(), _w(), W, _aw(awlen=3), _b()],
    "AXI4 two bursts of data before their addresses": [{}, W, _w(), W, _aw(awid=1), _aw(awlen=1), _b(bid=1), _b()],
    "AXI4 responses in order": [{}, {**_aw(awid=1), **W}, {**_aw(awid=2), **W}, _b(bid=1), _b(bid=2)],
    "AXI4 waits": [
        {}, _on("awvalid", awlen=1), _aw(awlen=1), _on("wvalid", wdata=5), _w(wdata=5),
        _on("wvalid", "wlast", wdata=6), _w("wlast", wdata=6), _on("bvalid"), _b(),
        _on("arvalid"), _ar(), _on("rvalid", "rlast", rdata=7), _r("rlast", rdata=7),
    ],
    "AXI4 bytes without strobe change": [
        {}, _aw(), _on("wvalid", "wlast", wstrb=1), _w("wlast", wstrb=1, wdata=256), _b(),
    ],
    "AXI4 narrow INCR": [{}, _aw(awsize=0, awaddr=3, awlen=1), _w(wstrb=8), _w("wlast", wstrb=1), _b()],
    "AXI4 narrow WRAP": [
        {}, _aw(awsize=1, awaddr=2, awlen=1, awburst=WRAP), _w(wstrb=12), _w("wlast", wstrb=3), _b(),
    ],
    "AXI4 FIXED": [{}, _aw(awsize=0, awaddr=2, awlen=1, awburst=FIXED), _w(wstrb=4), _w("wlast", wstrb=4), _b()],
    "AXI4 unaligned start": [{}, _aw(awaddr=0x101, awlen=1), _w(wstrb=14), W, _b()],
    "AXI4 no strobes": [{}, _aw(), _w("wlast", wstrb=0), _b()],
    "AXI4 up to the end of a page": [{}, _ar(araddr=0xC00, arlen=255), *[_r()] * 255, R],
    "AXI4 wraps at the end of a page": [{}, _ar(araddr=0xFFC, arlen=15, arburst=WRAP), *[_r()] * 15, R],
    "AXI4 two reads open": [{}, _ar(arid=1, arlen=1), _ar(arid=2), _r(rid=1), _r("rlast", rid=1), _r("rlast", rid=2)],
    "AXI4 errors": [{}, {**WRITE, **_ar()}, {**_b(bresp=2), **_r("rlast", rresp=3)}],
}  # fmt: skip
