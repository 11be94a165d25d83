// SPDX-License-Identifier: Apache-2.0
// Stops the clocks of parts of a design while they cannot matter, so that a simulation spends nothing on those parts.
// It is there for simulation alone, which defines CLOCK_GATES; +free_clocks lets all clocks run.
//
// awake_i says which parts may be told something at the next edge. Their clocks run then, and for Tail cycles after, in
// which what they were told must come to rest: from there on an edge would change none of their registers.
`ifdef CLOCK_GATES
module clock_gates #(
  parameter int unsigned Parts = 1,
  parameter int unsigned Tail = 15
) (
  input  logic             clk_i,
  input  logic [Parts-1:0] awake_i,
  output logic [Parts-1:0] clk_o
);
  logic free;
  logic [Parts-1:0] open, awake_q;
  int unsigned left;  // of the tail of all parts: any change begins it anew

  initial begin
    free = $test$plusargs("free_clocks") != 0;
    open = '1;
    awake_q = '1;
    left = Tail;
  end

  always_ff @(negedge clk_i) begin  // clk_o is low then: no pulse is cut
    if (awake_i != awake_q) begin
      awake_q <= awake_i;
      open <= open | awake_i;
      left <= Tail;
    end else if (left != 0) begin
      left <= left - 1;
      if (left == 1 && !free) open <= awake_i;
    end
  end

  assign clk_o = {Parts{clk_i}} & open;
endmodule
`endif
