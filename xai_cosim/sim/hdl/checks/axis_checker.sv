// SPDX-License-Identifier: Apache-2.0
// Reports what an AXI4-Stream port does against the protocol.
module axis_checker
  import protocol_pkg::*;
#(
  parameter int Width = 64,
  parameter int IdWidth = 1,
  parameter int DestWidth = 1,
  parameter int UserWidth = 1,
  parameter int MaxWait = 0,
  parameter Name = "stream"  // untyped: Icarus has no string parameters
) (
  input logic                 clk_i,
  input logic                 rst_ni,
  input logic                 tvalid_i,
  input logic                 tready_i,
  input logic [Width-1:0]     tdata_i,
  input logic                 tlast_i,
  input logic [(Width+7)/8-1:0] tkeep_i,
  input logic [(Width+7)/8-1:0] tstrb_i,
  input logic [IdWidth-1:0]   tid_i,
  input logic [DestWidth-1:0] tdest_i,
  input logic [UserWidth-1:0] tuser_i
);
  logic [AxisRules-1:0] violated;
  logic unfinished;

  axis_rules #(
    .Width(Width),
    .IdWidth(IdWidth),
    .DestWidth(DestWidth),
    .UserWidth(UserWidth),
    .MaxWait(MaxWait)
  ) rules (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .tvalid_i(tvalid_i),
    .tready_i(tready_i),
    .tdata_i(tdata_i),
    .tlast_i(tlast_i),
    .tkeep_i(tkeep_i),
    .tstrb_i(tstrb_i),
    .tid_i(tid_i),
    .tdest_i(tdest_i),
    .tuser_i(tuser_i),
    .violated_o(violated),
    .unfinished_o(unfinished)
  );

  `define REPORT(rule) \
    if (violated[rule] === 1'b1) protocol_violation(`"AXI4STREAM_``rule`", Name);
  always @(posedge clk_i) if (|violated) begin
    `REPORT(ERRM_TVALID_RESET)
    `REPORT(ERRM_TVALID_STABLE)
    `REPORT(ERRM_TDATA_STABLE)
    `REPORT(ERRM_TLAST_STABLE)
    `REPORT(ERRM_TKEEP_STABLE)
    `REPORT(ERRM_TSTRB_STABLE)
    `REPORT(ERRM_TID_STABLE)
    `REPORT(ERRM_TDEST_STABLE)
    `REPORT(ERRM_TUSER_STABLE)
    `REPORT(ERRM_TKEEP_TSTRB)
    `REPORT(RECS_TREADY_MAX_WAIT)
    // no X in two states; Icarus runs this
    // verilator coverage_off
    `REPORT(ERRM_TVALID_X)
    `REPORT(ERRM_TDATA_X)
    `REPORT(ERRM_TLAST_X)
    `REPORT(ERRM_TKEEP_X)
    `REPORT(ERRM_TSTRB_X)
    `REPORT(ERRM_TID_X)
    `REPORT(ERRM_TDEST_X)
    `REPORT(ERRM_TUSER_X)
    `REPORT(ERRS_TREADY_X)
    // verilator coverage_on
  end
  `undef REPORT

`ifdef VERILATOR  // Icarus 11 knows no final
  // +unended=port. says of a port that its last packet ends without TLAST
  final begin
    if (unfinished && !$test$plusargs({"unended=", Name, "."}))
      protocol_violation("AXI4STREAM_ERRM_STREAM_ALL_DONE_EOS", Name);
  end
`endif
endmodule
