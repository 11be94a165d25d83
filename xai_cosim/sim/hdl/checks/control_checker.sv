// SPDX-License-Identifier: Apache-2.0
// Reports what a control register, seen through its AXI4-Lite port, does against Vitis' handshake.
module control_checker
  import protocol_pkg::*;
#(
  parameter int AddrWidth = 8,
  parameter int Base = 0,
  parameter int Exempt = 0,  // bit n: rule n is not reported
  parameter Name = "port"  // untyped: Icarus has no string parameters
) (
  input logic                 clk_i,
  input logic                 rst_ni,
  input logic [AddrWidth-1:0] awaddr_i,
  input logic                 awvalid_i,
  input logic                 awready_i,
  input logic [31:0]          wdata_i,
  input logic [3:0]           wstrb_i,
  input logic                 wvalid_i,
  input logic                 wready_i,
  input logic [1:0]           bresp_i,
  input logic                 bvalid_i,
  input logic                 bready_i,
  input logic [AddrWidth-1:0] araddr_i,
  input logic                 arvalid_i,
  input logic                 arready_i,
  input logic [31:0]          rdata_i,
  input logic [1:0]           rresp_i,
  input logic                 rvalid_i,
  input logic                 rready_i
);
  logic [ControlRules-1:0] violated;

  control_rules #(.AddrWidth(AddrWidth), .Base(Base)) rules (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .awaddr_i(awaddr_i),
    .awvalid_i(awvalid_i),
    .awready_i(awready_i),
    .wdata_i(wdata_i),
    .wstrb_i(wstrb_i),
    .wvalid_i(wvalid_i),
    .wready_i(wready_i),
    .bresp_i(bresp_i),
    .bvalid_i(bvalid_i),
    .bready_i(bready_i),
    .araddr_i(araddr_i),
    .arvalid_i(arvalid_i),
    .arready_i(arready_i),
    .rdata_i(rdata_i),
    .rresp_i(rresp_i),
    .rvalid_i(rvalid_i),
    .rready_i(rready_i),
    .violated_o(violated)
  );

  `define REPORT(rule) \
    if (violated[rule] === 1'b1 && !Exempt[rule]) protocol_violation(`"rule`", Name);
  always @(posedge clk_i) if (|violated) begin
    `REPORT(AP_START_WITHOUT_WRITE)
    `REPORT(AP_START_DROPPED)
    `REPORT(AP_IDLE_WHILE_STARTED)
    `REPORT(AP_IDLE_MISSING)
    `REPORT(AP_DONE_WITHOUT_START)
    `REPORT(AP_DONE_CLEAR_ON_READ)
    `REPORT(AP_DONE_WITHOUT_READY)
    `REPORT(AP_READY_WITHOUT_START)
    `REPORT(AP_READY_CLEAR_ON_READ)
    `REPORT(AP_CTRL_RESERVED)
  end
  `undef REPORT
endmodule
