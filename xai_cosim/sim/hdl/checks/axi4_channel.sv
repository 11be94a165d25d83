// SPDX-License-Identifier: Apache-2.0
// What holds of every channel of AXI4: VALID is low after reset, and stays with its payload until READY.
module axi4_channel #(
  parameter int Width = 1
) (
  input  logic             clk_i,
  input  logic             rst_ni,
  input  logic             valid_i,
  input  logic             ready_i,
  input  logic [Width-1:0] payload_i,
  output logic             early_o,   // VALID in the first cycle after reset
  output logic             dropped_o, // VALID taken back
  output logic [Width-1:0] changed_o  // bits of the payload that are not what they were
);
  logic in_reset_q, waiting_q, told_q;
  logic [Width-1:0] payload_q;

  initial begin  // registers may start at random
    early_o = 1'b0;
    dropped_o = 1'b0;
    changed_o = '0;
  end

  always_ff @(posedge clk_i) begin
    in_reset_q <= !rst_ni;
    early_o <= rst_ni && in_reset_q && valid_i;
    dropped_o <= rst_ni && waiting_q && !valid_i;
    waiting_q <= rst_ni && valid_i && !ready_i;
    if (valid_i && !ready_i && !waiting_q) payload_q <= payload_i;
    if (rst_ni && waiting_q && valid_i) begin
      changed_o <= payload_i ^ payload_q;
      told_q <= 1'b1;
    end else if (told_q) begin
      changed_o <= '0;
      told_q <= 1'b0;
    end
  end
endmodule
