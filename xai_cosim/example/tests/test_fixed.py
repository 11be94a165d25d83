# SPDX-License-Identifier: Apache-2.0
"""Which values are the same all through a job."""

from dataclasses import replace

from xai_cosim.example import example
from xai_cosim.ipxact.design import Pin
from xai_cosim.locate.fixed import fixed_signals, is_fixed
from xai_cosim.locate.verilog import modules_of

CONTROL = """
module control (input clk, rst, w_hs, input [31:0] WDATA, input [3:0] WSTRB, output [63:0] n, output start);
  localparam AT_N = 3;
  wire [31:0] mask = { {16{WSTRB[2]}}, {16{WSTRB[0]}} };
  reg [63:0] int_n; reg int_start;
  always @(posedge clk) if (rst) int_n <= 0; else begin
    if (w_hs) int_n[31:0] <= (WDATA & mask) | (int_n[31:0] & ~mask);
    if (w_hs) int_n[63:32] <= (WDATA & mask) | (int_n[63:32] & ~mask);
  end
  always @(posedge clk) if (rst) int_start <= 0; else if (w_hs) int_start <= 1; else if (start) int_start <= 0;
  assign n = int_n;
  assign start = int_start;
endmodule
"""
TOP = """
module gain (input ap_clk, ap_rst, w_hs, in_TVALID, input [31:0] s_axi_control_WDATA, input [3:0] s_axi_control_WSTRB,
             output reg last);
  wire [63:0] n; wire start, busy;
  reg [63:0] beats, left, half; reg [2:0] state; reg [31:0] sum; wire more = left != 0;
  control c (.clk(ap_clk), .rst(ap_rst), .w_hs(w_hs), .WDATA(s_axi_control_WDATA), .WSTRB(s_axi_control_WSTRB),
             .n(n), .start(start));
  unknown u (.busy(busy), .n(n));
  wire [31:0] pairs = n >> 1, spare = {31'd0, busy};
  reg [63:0] table_ [0:3];
  reg [63:0] here, there;
  always @(posedge ap_clk) begin
    if (start) beats <= n << 2;
    if (state == 1) left <= beats - 1;
    if (state == 2) left <= left - 1;
    state <= more ? 1 : 2;
    sum <= sum + n;
    half <= table_[0] >> 1;
    table_[0] <= n - 1;
    here <= there + 1;
    there <= here + n;
    last <= in_TVALID && n == 1;
  end
endmodule
"""


def test_what_follows_from_arguments() -> None:
    """Registers that a host writes and what is made of them; no counter, state, memory, loop, or unknown module's."""
    modules = {module.name: module for module in modules_of(CONTROL + TOP)}
    control = example().lite["s_axi_control"]
    pins = {name: f"s_axi_control_{name}" for name in control.pins}
    design = replace(example(), name="gain", lite={"s_axi_control": replace(control, pins=pins)})
    fixed = fixed_signals(modules, design)
    names = {name for module, name in fixed if module == "gain"}
    assert {"n", "pairs", "beats"} <= names
    assert not names & {"start", "left", "more", "state", "sum", "half", "table_", "here", "there", "last", "spare"}
    assert ("control", "int_n") in fixed
    assert ("control", "int_start") not in fixed
    found = [s for m in modules.values() for s in m.statements if s.target is not None and is_fixed(s, m.name, fixed)]
    assert {s.writes for s in found} == {"mask", "n", "pairs", "beats", "left", "table_"}
    assert [s.value.text for s in found if s.writes == "left"] == ["-"]
    assert sum(s.writes == "left" for s in found) == 1


def test_arguments_by_pins() -> None:
    """They are there while a job runs."""
    modules = {module.name: module for module in modules_of(TOP)}
    design = replace(example(), name="gain", lite={}, pins={"w_hs": Pin("w_hs", True, 1)})
    assert ("gain", "w_hs") in fixed_signals(modules, design)
    assert ("gain", "in_TVALID") not in fixed_signals(modules, design)
