// SPDX-License-Identifier: Apache-2.0
// Counts cycles for all stream ports and raises done_o when their packets are through or nothing moves any more.
// It counts between the clock edges, so that all ports see the same cycle number at an edge.
module axis_watch (
  input  logic clk_i,
  input  logic rst_ni,
  output logic done_o
);
  import axis_dpi_pkg::*;

  initial done_o = 1'b0;

  always_ff @(negedge clk_i) begin
    if (rst_ni) done_o <= axis_tick();
  end
endmodule
