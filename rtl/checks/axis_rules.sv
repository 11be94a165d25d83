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
  input  logic [Width/8-1:0]                 tkeep_i,
  input  logic [Width/8-1:0]                 tstrb_i,
  input  logic [IdWidth-1:0]                 tid_i,
  input  logic [DestWidth-1:0]               tdest_i,
  input  logic [UserWidth-1:0]               tuser_i,
  output logic [protocol_pkg::AxisRules-1:0] violated_o,
  output logic                               unfinished_o  // a packet has begun and not ended
);
  localparam int Bytes = Width / 8;

  logic valid, early, dropped, slow, data_unknown;
  logic [Width-1:0] tdata_changed;
  logic tlast_changed;
  logic [Bytes-1:0] tkeep_changed, tstrb_changed;
  logic [IdWidth-1:0] tid_changed;
  logic [DestWidth-1:0] tdest_changed;
  logic [UserWidth-1:0] tuser_changed;

  handshake_rules #(
    .Width(Width + 1 + 2 * Bytes + IdWidth + DestWidth + UserWidth),
    .MaxWait(MaxWait)
  ) handshake (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(tvalid_i),
    .ready_i(tready_i),
    .payload_i({tdata_i, tlast_i, tkeep_i, tstrb_i, tid_i, tdest_i, tuser_i}),
    .early_o(early),
    .dropped_o(dropped),
    .changed_o({
      tdata_changed, tlast_changed, tkeep_changed, tstrb_changed,
      tid_changed, tdest_changed, tuser_changed
    }),
    .slow_o(slow)
  );

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      unfinished_o <= 1'b0;
    end else if (tvalid_i && tready_i) begin
      unfinished_o <= !tlast_i;
    end
  end

  // what a null or position byte holds is free
  always_comb begin
    data_unknown = 1'b0;
    for (int i = 0; i < Bytes; i++) begin
      data_unknown |= tkeep_i[i] && tstrb_i[i] && $isunknown(tdata_i[8*i +: 8]);
    end
  end

  assign valid = rst_ni && tvalid_i;

  always_comb begin
    violated_o = '0;
    violated_o[protocol_pkg::ERRM_TVALID_RESET] = early;
    violated_o[protocol_pkg::ERRM_TVALID_STABLE] = dropped;
    violated_o[protocol_pkg::ERRM_TDATA_STABLE] = |tdata_changed;
    violated_o[protocol_pkg::ERRM_TLAST_STABLE] = tlast_changed;
    violated_o[protocol_pkg::ERRM_TKEEP_STABLE] = |tkeep_changed;
    violated_o[protocol_pkg::ERRM_TSTRB_STABLE] = |tstrb_changed;
    violated_o[protocol_pkg::ERRM_TID_STABLE] = |tid_changed;
    violated_o[protocol_pkg::ERRM_TDEST_STABLE] = |tdest_changed;
    violated_o[protocol_pkg::ERRM_TUSER_STABLE] = |tuser_changed;
    violated_o[protocol_pkg::ERRM_TKEEP_TSTRB] = valid && |(tstrb_i & ~tkeep_i);
    violated_o[protocol_pkg::ERRM_TVALID_X] = rst_ni && $isunknown(tvalid_i);
    violated_o[protocol_pkg::ERRM_TDATA_X] = valid && data_unknown;
    violated_o[protocol_pkg::ERRM_TLAST_X] = valid && $isunknown(tlast_i);
    violated_o[protocol_pkg::ERRM_TKEEP_X] = valid && $isunknown(tkeep_i);
    violated_o[protocol_pkg::ERRM_TSTRB_X] = valid && $isunknown(tstrb_i);
    violated_o[protocol_pkg::ERRM_TID_X] = valid && $isunknown(tid_i);
    violated_o[protocol_pkg::ERRM_TDEST_X] = valid && $isunknown(tdest_i);
    violated_o[protocol_pkg::ERRM_TUSER_X] = valid && $isunknown(tuser_i);
    violated_o[protocol_pkg::ERRS_TREADY_X] = rst_ni && $isunknown(tready_i);
    violated_o[protocol_pkg::RECS_TREADY_MAX_WAIT] = slow;
  end
endmodule
