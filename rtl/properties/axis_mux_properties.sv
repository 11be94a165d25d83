// SPDX-License-Identifier: Apache-2.0
// What is proven of axis_mux: the selected sender's beats come out as they went in, once and in
// order, nobody else's do, and the receiver sees a legal stream.
//
// Assumed: senders that keep to AXI4-Stream, and a selection that stays while a beat waits.
module axis_mux_properties #(
  parameter int Ports = 2,
  parameter int Width = 64
) (
  input logic [Ports-1:0]            select_i,
  input logic [Ports-1:0][Width-1:0] tdata_i,
  input logic [Ports-1:0]            tvalid_i,
  input logic [Ports-1:0]            tlast_i,
  input logic [Ports-1:0]            tready_o,
  input logic [Width-1:0]            tdata_o,
  input logic                        tvalid_o,
  input logic                        tlast_o,
  input logic                        tready_i
);
  // the mux has no clock of its own: each step of the proof is a cycle
  logic started_q, waiting_q, waiting_last_q;
  logic [Ports-1:0] select_q, held_q, held_last_q;
  logic [Ports-1:0][Width-1:0] held_data_q;
  logic [Width-1:0] waiting_data_q;
  logic [Ports-1:0] taken;
  logic beat_is_the_selected;
  assign taken = tvalid_i & tready_o;

  initial started_q = 1'b0;
  always @($global_clock) begin
    started_q <= 1'b1;
    select_q <= select_i;
    held_q <= tvalid_i & ~tready_o;
    held_data_q <= tdata_i;
    held_last_q <= tlast_i;
    waiting_q <= tvalid_o && !tready_i;
    waiting_data_q <= tdata_o;
    waiting_last_q <= tlast_o;
  end

  always_comb begin
    assume ((select_i & (select_i - 1)) == 0);
    if (started_q) begin
      assume ((held_q & ~tvalid_i) == 0);
      for (int i = 0; i < Ports; i++) begin
        assume (!held_q[i] || (tdata_i[i] == held_data_q[i] && tlast_i[i] == held_last_q[i]));
      end
      assume (select_i == select_q || !waiting_q);
    end
  end

  always_comb begin
    beat_is_the_selected = 1'b1;
    for (int i = 0; i < Ports; i++) begin
      if (select_i[i] && {tdata_o, tlast_o} != {tdata_i[i], tlast_i[i]}) begin
        beat_is_the_selected = 1'b0;
      end
    end
  end

  always_comb begin
    taken_when_passed_on: assert ((taken != 0) == (tvalid_o && tready_i));
    taken_from_the_selected: assert ((taken & ~select_i) == 0);
    one_sender_at_a_time: assert ((taken & (taken - 1)) == 0);
    offered_when_the_selected_offers: assert (tvalid_o == ((tvalid_i & select_i) != 0));
    beat_unchanged: assert (!tvalid_o || beat_is_the_selected);
    nothing_without_a_selection: assert (select_i != 0 || (!tvalid_o && tready_o == 0));
    if (started_q && waiting_q) begin
      tvalid_stable: assert (tvalid_o);
      tdata_stable: assert (tdata_o == waiting_data_q);
      tlast_stable: assert (tlast_o == waiting_last_q);
    end
  end
endmodule

bind axis_mux axis_mux_properties #(
  .Ports(Ports),
  .Width(Width)
) properties (
  .select_i(select_i),
  .tdata_i(tdata_i),
  .tvalid_i(tvalid_i),
  .tlast_i(tlast_i),
  .tready_o(tready_o),
  .tdata_o(tdata_o),
  .tvalid_o(tvalid_o),
  .tlast_o(tlast_o),
  .tready_i(tready_i)
);
