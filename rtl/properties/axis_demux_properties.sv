// SPDX-License-Identifier: Apache-2.0
// What is proven of axis_demux: a beat is taken just when the selected receiver takes it, nobody
// else is offered it, and each receiver sees a legal stream.
//
// Assumed: a sender that keeps to AXI4-Stream, and a selection that stays while a beat waits.
module axis_demux_properties #(
  parameter int Ports = 2
) (
  input logic [Ports-1:0] select_i,
  input logic             tvalid_i,
  input logic             tready_o,
  input logic [Ports-1:0] tvalid_o,
  input logic [Ports-1:0] tready_i
);
  // the demux has no clock of its own: each step of the proof is a cycle
  logic started_q, held_q;
  logic [Ports-1:0] select_q, waiting_q, taken;
  assign taken = tvalid_o & tready_i;

  initial started_q = 1'b0;
  always @($global_clock) begin
    started_q <= 1'b1;
    select_q <= select_i;
    held_q <= tvalid_i && !tready_o;
    waiting_q <= tvalid_o & ~tready_i;
  end

  always_comb begin
    assume ((select_i & (select_i - 1)) == 0);
    if (started_q) begin
      assume (tvalid_i || !held_q);
      assume (select_i == select_q || waiting_q == 0);
    end
  end

  always_comb begin
    taken_when_passed_on: assert ((taken != 0) == (tvalid_i && tready_o));
    offered_to_the_selected_alone: assert (tvalid_o == (tvalid_i ? select_i : 0));
    one_receiver_at_a_time: assert ((taken & (taken - 1)) == 0);
    ready_when_the_selected_is: assert (tready_o == ((select_i & tready_i) != 0));
    if (started_q) begin
      tvalid_stable: assert ((waiting_q & ~tvalid_o) == 0);
    end
  end
endmodule

bind axis_demux axis_demux_properties #(
  .Ports(Ports)
) properties (
  .select_i(select_i),
  .tvalid_i(tvalid_i),
  .tready_o(tready_o),
  .tvalid_o(tvalid_o),
  .tready_i(tready_i)
);
