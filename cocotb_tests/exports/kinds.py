# SPDX-License-Identifier: Apache-2.0
"""The kinds of exports that are tried, one of each."""

from dataclasses import replace

from cocotb_tests.exports.shape import Bundle, Scalar, Shape, ShapeMemory, ShapeStream

LAST = {"TLAST": 1}
SIDE = {"TKEEP": 4, "TSTRB": 4, "TUSER": 2, "TLAST": 1, "TID": 5, "TDEST": 6}

REGISTERS = Shape(
    "registers",
    "scale",
    "2019.2",
    bundles=(Bundle("AXILiteS", (Scalar("gain"),)),),
    streams=(ShapeStream("x", True, 32, LAST), ShapeStream("y", False, 32, LAST)),
)
SHAPES = (
    REGISTERS,
    replace(REGISTERS, kind="ready2018", folder="registers", tool="2018.1"),
    replace(REGISTERS, kind="hw_only", folder="registers", described=False),
    Shape(
        "two_bundles",
        "weigh",
        "2020.1",
        bundles=(
            Bundle("control", return_bits=32),
            Bundle("data", (Scalar("key", 64, "long"), Scalar("x"), Scalar("total", 64, "long*", output=True)), False),
        ),
    ),
    Shape(
        "pins",
        "gcd",
        "2019.2",
        control="ap_ctrl_hs",
        pins=(
            Scalar("a", 16, "unsigned short"),
            Scalar("b", 16, "unsigned short"),
            Scalar("steps", 16, "unsigned short*", output=True),
            Scalar("ap_return", 16, "unsigned short", output=True),
        ),
        reset="ap_rst",
        reset_high=True,
    ),
    Shape(
        "chain",
        "prefix_sum",
        "2021.1",
        control="ap_ctrl_chain",
        streams=(ShapeStream("x", True, 32), ShapeStream("y", False, 32)),
        latency=20,
    ),
    Shape(
        "none",
        "StreamingMaxPool_hls_0",
        "2022.2",
        control="ap_ctrl_none",
        streams=(ShapeStream("in0_V", True, 15), ShapeStream("out_V", False, 15)),
    ),
    Shape(
        "side",
        "swap_bytes",
        "2020.2",
        control="ap_ctrl_hs",
        streams=(ShapeStream("s_in", True, 32, SIDE), ShapeStream("s_out", False, 32, SIDE)),
    ),
    Shape(
        "wide",
        "distance",
        "2021.2",
        control="ap_ctrl_hs",
        streams=(ShapeStream("x", True, 936), ShapeStream("y", False, 936)),
        pins=(Scalar("centre", 8, "unsigned char"),),
        latency=12,
    ),
    Shape(
        "maxi",
        "affine",
        "2022.1",
        bundles=(
            Bundle(
                "control",
                (Scalar("x", 64, "int*", memory="gmem"), Scalar("y", 64, "int*", memory="gmem"), Scalar("n")),
            ),
        ),
        memories=(ShapeMemory("gmem", 32, 32),),
    ),
    Shape(
        "maxi_wide",
        "place",
        "2023.1",
        bundles=(
            Bundle(
                "control",
                (
                    Scalar("x", 64, "unsigned short*", memory="gmem0"),
                    Scalar("y", 64, "unsigned short*", memory="gmem1"),
                    Scalar("first"),
                    Scalar("n"),
                ),
            ),
        ),
        memories=(ShapeMemory("gmem0", 32, 16), ShapeMemory("gmem1", 512, 16)),
    ),
    Shape(
        "high",
        "running_max",
        "2015.4",
        control="ap_ctrl_hs",
        streams=(ShapeStream("x", True, 16), ShapeStream("y", False, 16)),
        pins=(Scalar("n", 8, "unsigned char"),),
        clock="aclk",
        reset="areset",
        reset_high=True,
    ),
    Shape(
        "data",
        "lookup",
        "2020.2",
        control="ap_ctrl_hs",
        streams=(ShapeStream("x", True, 4, LAST), ShapeStream("y", False, 16, LAST)),
    ),
    Shape(
        "deadlock",
        "difference",
        "2022.2",
        bundles=(Bundle("CTRL_BUS"),),
        streams=(ShapeStream("x", True, 32, LAST), ShapeStream("y", False, 32, LAST)),
    ),
    Shape(
        "state",
        "accumulate",
        "2022.2",
        bundles=(Bundle("control", return_bits=32),),
        streams=(ShapeStream("x", True, 16, LAST),),
    ),
)
KINDS = {shape.kind: shape for shape in SHAPES}
