// SPDX-License-Identifier: Apache-2.0
// Reports a beat of which a byte is marked as none (TKEEP) or as no data (TSTRB). AXI4-Stream allows both, but what
// takes whole beats, such as a DMA engine, would lose what belongs there. +partial=port. says of a port that it may.
module axis_whole
  import protocol_pkg::*;
#(
  parameter int Bytes = 8,
  parameter Name = "stream"
) (
  input logic             clk_i,
  input logic             rst_ni,
  input logic             tvalid_i,
  input logic             tready_i,
  input logic [Bytes-1:0] tkeep_i,
  input logic [Bytes-1:0] tstrb_i
);
  logic waived;
  initial waived = $test$plusargs({"partial=", Name, "."}) != 0;

  always @(posedge clk_i) if (rst_ni && tvalid_i && tready_i && !waived) begin
    if (!(&tkeep_i)) protocol_violation("TKEEP_NOT_ALL_ONES", Name);
    if (!(&tstrb_i)) protocol_violation("TSTRB_NOT_ALL_ONES", Name);
  end
endmodule
