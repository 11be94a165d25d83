# SPDX-License-Identifier: Apache-2.0
"""What is told of an export, and the model to start from."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from xai_cosim import Buffer, Lanes
from xai_cosim.exports.elements import Elements, elements
from xai_cosim.exports.inspect import inspect_text, model_text
from xai_cosim.ipxact.component import read_component
from xai_cosim.ipxact.design import CArgument, Design
from xai_cosim.ipxact.tests.description import MadeComponent, control, register


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("int*", Elements(32, True)),
        ("unsigned char const *", Elements(8, False)),
        ("long long unsigned int*", Elements(64, False)),
        ("uint16_t", Elements(16, False)),
        ("bool", Elements(1, False)),
        ("ap_ufixed<8, 0, AP_TRN, AP_WRAP, 0>*", Elements(8, False, frac=8)),
        ("hls::stream<hls::axis<ap_int<24>, 2, 5, 6>, 0>&", Elements(24, True)),
        ("stream<ap_axiu<32, 1, 1, 1>, 0>&", Elements(32, False)),
        ("vector<ap_fixed<16, 6, AP_TRN, AP_WRAP, 0>, 8>*", Elements(16, True, 8, 10)),
        ("DataPack<signed char, 16>*", Elements(8, True, 16)),
        ("float", Elements(32, False, is_float=True)),
        ("packet_t*", None),
        ("mystery<3>", None),
    ],
)
def test_c_types(text: str, holds: Elements | None) -> None:
    """Bits, sign, elements and fraction bits of C's types, of HLS's, and of arrays and streams of them."""
    assert elements(text) == holds


@pytest.fixture
def design(tmp_path: Path) -> Design:
    """A design with something of everything."""
    kernel = MadeComponent()
    kernel.clock()
    kernel.stream("x", "in", 64, {"TLAST": 1, "TKEEP": 8})
    kernel.stream("wide", "in", 936)
    kernel.stream("y", "out", 32, {"TLAST": 1})
    kernel.stream("z", "out", 8)
    kernel.stream("tick", "in", 0, {"TLAST": 1})
    kernel.master("m_axi_gmem")
    words = [register("gain", 0x10, bits=12), register("w", 0x18, bits=32), register("o", 0x20)]
    result = [register("sum", 0x28, access="read-only"), register("sum_ctrl", 0x2C, "Control signal of sum")]
    kernel.lite("s_axi_control", [*control(), *words, *result])
    kernel.ports["level"] = ("in", 3)
    types = {
        "x": CArgument("stream<vector<ap_fixed<16, 6>, 4>, 0>&", "in"),
        "y": CArgument("stream<ap_int<26>, 0>&", "out"),
        "z": CArgument("stream<vector<short, 8>, 0>&", "out"),
        "w": CArgument("ap_int<12> const *", "in"),
        "o": CArgument("float*", "out"),
        "q": CArgument("ap_fixed<24, 10, AP_RND, AP_SAT, 0>*", "inout"),
        "gain": CArgument("ap_uint<12>", "in"),
    }
    read = read_component(kernel.write(tmp_path))
    return replace(
        read, pointers={"w": "w", "o": "o", "q": ""}, in_c=types, tool="Vitis HLS 2022.2", latency=17, notes=("so",)
    )


def test_summary(design: Design) -> None:
    """Everything that was read is told, a line each."""
    assert inspect_text(design).replace(str(design.path), "HERE") == (
        "design      kernel, of Vitis HLS 2022.2\n"
        "read from   HERE\n"
        "files       1 Verilog\n"
        "control     control register, behind s_axi_control\n"
        "clock       ap_clk\n"
        "reset       ap_rst_n, active low\n"
        "latency     17 cycles at most\n"
        "streams     x: input, 64 bits, TLAST 1, TKEEP 8\n"
        "            wide: input, 936 bits, no TLAST\n"
        "            y: output, 32 bits, TLAST 1\n"
        "            z: output, 8 bits, no TLAST\n"
        "            tick: input, no TDATA, TLAST 1\n"
        "registers   gain: argument, 12 bits at 0x10 of s_axi_control\n"
        "            w: argument, 32 bits at 0x18 of s_axi_control\n"
        "            o: argument, 32 bits at 0x20 of s_axi_control\n"
        "            sum: result, 32 bits at 0x28 of s_axi_control, its ap_vld at 0x2c\n"
        "pins        level: argument, 3 bits\n"
        "memory      m_axi_gmem: 32 bits of data, 64 of address, 1 of ID\n"
        "pointers    w: its address in w\n"
        "            o: its address in o\n"
        "            q: its address in nothing, 0\n"
        "notes       so\n"
    )


def run(text: str) -> dict[str, Any]:
    """Execute a model."""
    names: dict[str, Any] = {}
    exec(compile(text, "model.py", "exec"), names)
    return names


def test_model(design: Design, seed: int) -> None:
    """It declares what the types say, and draws inputs of the right shapes and ranges for every argument."""
    text = model_text(design)
    model = run(text)
    assert model["STREAMS"] == {
        "x": Lanes("int16", 4, frac=10),
        "wide": Lanes("uint936"),
        "y": Lanes("int26", 1, last="end"),
        "z": Lanes("uint8"),
    }
    assert model["MEMORY"] == {"w": Buffer("int12"), "o": Buffer("uint32"), "q": Buffer("int24", frac=14)}
    job: Mapping[str, Any] = model["stimulus"](np.random.default_rng(seed), 0)
    assert set(job) == {"gain", "level", "x", "wide", "w", "o", "q"}
    assert job["x"].shape == (256,)
    assert -(2**15) <= job["x"].min() < 0 <= job["x"].max() < 2**15
    assert 2**900 < max(job["wide"]) < 2**936
    assert job["o"] == 64
    assert text.partition("def stimulus")[2].count('"o":') == 2, "a pointer is no scalar"
    assert set(model["golden"](job)) == {"y", "z", "o", "q", "sum"}


def test_model_of_what_is_not_said(design: Design) -> None:
    """Streams are one number a beat; pointers are asked for, or taken from C types if registers fit them."""
    address = {"m_axi_gmem": replace(design.memories["m_axi_gmem"], address_bits=32)}
    text = model_text(replace(design, pointers={}, in_c={}, memories=address))
    model = run(text)
    assert model["STREAMS"]["x"] == Lanes("uint64")
    assert model["MEMORY"] == {}
    assert '# "x": Buffer("int32"),' in text
    in_c = {**design.in_c, "gain": CArgument("int*")}
    guessed = model_text(replace(design, pointers={}, in_c=in_c, memories=address))
    assert run(guessed)["MEMORY"] == {"w": Buffer("int12"), "o": Buffer("uint32")}
    text = model_text(replace(design, in_c={}))
    assert '# "o": np.zeros(64, dtype=np.int64),  # if it writes there' in text
    assert set(run(text)["golden"]({})) == {"y", "z", "sum"}
