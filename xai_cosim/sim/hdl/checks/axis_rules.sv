// SPDX-License-Identifier: Apache-2.0
// Which rules of AXI4-Stream a port breaks in this cycle.
//
// Synthesizable, so that the same rules are simulated and proven.
// A port without an optional signal ties it: TKEEP and TSTRB to ones, the others to zero.
module axis_rules #(
  parameter int Width = 64,
  parameter int IdWidth = 1,
  parameter int DestWidth = 1,
  parameter int UserWidth = 1,
  parameter int MaxWait = 0  // cycles that TVALID should wait at most; 0: any number
) (
  input  logic                               clk_i,
  input  logic                               rst_ni,
  input  logic                               tvalid_i,
  input  logic                               tready_i,
  input  logic [Width-1:0]                   tdata_i,
  input  logic                               tlast_i,
  input  logic [(Width+7)/8-1:0]             tkeep_i,
  input  logic [(Width+7)/8-1:0]             tstrb_i,
  input  logic [IdWidth-1:0]                 tid_i,
  input  logic [DestWidth-1:0]               tdest_i,
  input  logic [UserWidth-1:0]               tuser_i,
  output logic [protocol_pkg::AxisRules-1:0] violated_o,
  output logic                               unfinished_o  // a packet has begun and not ended
);
  localparam int Bytes = (Width + 7) / 8;

  logic in_reset_q, waiting_q, waits;
  logic [31:0] wait_q;
  logic [Width-1:0] tdata_q;
  logic tlast_q;
  logic [Bytes-1:0] tkeep_q, tstrb_q;
  logic [IdWidth-1:0] tid_q;
  logic [DestWidth-1:0] tdest_q;
  logic [UserWidth-1:0] tuser_q;

  assign waits = rst_ni && tvalid_i && !tready_i;

  initial begin  // registers may start at random
    violated_o = '0;
    unfinished_o = 1'b0;
  end

  always_ff @(posedge clk_i) begin
    in_reset_q <= !rst_ni;
    waiting_q <= waits;
    if (!rst_ni) begin
      unfinished_o <= 1'b0;
    end else if (tvalid_i && tready_i) begin
      unfinished_o <= !tlast_i;
    end
    if (waits && !waiting_q) begin
      tdata_q <= tdata_i;
      tlast_q <= tlast_i;
      tkeep_q <= tkeep_i;
      tstrb_q <= tstrb_i;
      tid_q <= tid_i;
      tdest_q <= tdest_i;
      tuser_q <= tuser_i;
      wait_q <= '0;
    end

    if (violated_o != '0) violated_o <= '0;
    if (rst_ni && waiting_q) begin
      if (tvalid_i) begin
        violated_o[protocol_pkg::ERRM_TDATA_STABLE] <= tdata_i != tdata_q;
        violated_o[protocol_pkg::ERRM_TLAST_STABLE] <= tlast_i != tlast_q;
        violated_o[protocol_pkg::ERRM_TKEEP_STABLE] <= tkeep_i != tkeep_q;
        violated_o[protocol_pkg::ERRM_TSTRB_STABLE] <= tstrb_i != tstrb_q;
        violated_o[protocol_pkg::ERRM_TID_STABLE] <= tid_i != tid_q;
        violated_o[protocol_pkg::ERRM_TDEST_STABLE] <= tdest_i != tdest_q;
        violated_o[protocol_pkg::ERRM_TUSER_STABLE] <= tuser_i != tuser_q;
        if (MaxWait != 0) begin
          wait_q <= wait_q + 1;
          violated_o[protocol_pkg::RECS_TREADY_MAX_WAIT] <= waits && wait_q + 1 >= MaxWait;
        end
      end else begin
        violated_o[protocol_pkg::ERRM_TVALID_STABLE] <= 1'b1;
      end
    end
    if (rst_ni && in_reset_q && tvalid_i) violated_o[protocol_pkg::ERRM_TVALID_RESET] <= 1'b1;
    if (rst_ni && tvalid_i && |(tstrb_i & ~tkeep_i)) begin
      violated_o[protocol_pkg::ERRM_TKEEP_TSTRB] <= 1'b1;
    end

    // no X in two states; Icarus runs this
    // verilator coverage_off
    if (rst_ni && $isunknown(tvalid_i)) violated_o[protocol_pkg::ERRM_TVALID_X] <= 1'b1;
    if (rst_ni && $isunknown(tready_i)) violated_o[protocol_pkg::ERRS_TREADY_X] <= 1'b1;
    if (rst_ni && tvalid_i) begin
      for (int i = 0; i < Width; i++) begin  // what a null or position byte holds is free
        if (tkeep_i[i/8] && tstrb_i[i/8] && $isunknown(tdata_i[i])) begin
          violated_o[protocol_pkg::ERRM_TDATA_X] <= 1'b1;
        end
      end
      if ($isunknown(tlast_i)) violated_o[protocol_pkg::ERRM_TLAST_X] <= 1'b1;
      if ($isunknown(tkeep_i)) violated_o[protocol_pkg::ERRM_TKEEP_X] <= 1'b1;
      if ($isunknown(tstrb_i)) violated_o[protocol_pkg::ERRM_TSTRB_X] <= 1'b1;
      if ($isunknown(tid_i)) violated_o[protocol_pkg::ERRM_TID_X] <= 1'b1;
      if ($isunknown(tdest_i)) violated_o[protocol_pkg::ERRM_TDEST_X] <= 1'b1;
      if ($isunknown(tuser_i)) violated_o[protocol_pkg::ERRM_TUSER_X] <= 1'b1;
    end
    // verilator coverage_on
  end
endmodule
