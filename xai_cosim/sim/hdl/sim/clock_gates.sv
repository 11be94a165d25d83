// SPDX-License-Identifier: Apache-2.0
// Stops the clocks of parts of a design while they cannot matter: a simulation then spends nothing on those parts.
//
// awake_i says which parts may be told something at the next edge. Their clocks run then, and for Tail cycles after, in
// which what they were told must come to rest: from there on an edge would change none of their registers. A design
// that knows such parts has gates where CLOCK_GATES is defined, which only simulation does. +free_clocks: none stops.
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
  int unsigned left;  // cycles of all tails: any change begins them anew

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
