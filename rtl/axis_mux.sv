// SPDX-License-Identifier: Apache-2.0
// Passes on the AXI4-Stream of the selected one of several senders; without a selection nothing is valid.
module axis_mux #(
  parameter int unsigned Ports = 2,
  parameter int unsigned Width = 64
) (
  input  logic [Ports-1:0]            select_i,  // one-hot or zero; changes only while no beat is offered
  input  logic [Ports-1:0][Width-1:0] tdata_i,
  input  logic [Ports-1:0]            tvalid_i,
  input  logic [Ports-1:0]            tlast_i,
  output logic [Ports-1:0]            tready_o,
  output logic [Width-1:0]            tdata_o,
  output logic                        tvalid_o,
  output logic                        tlast_o,
  input  logic                        tready_i
);
  always_comb begin
    tdata_o = '0;
    for (int unsigned i = 0; i < Ports; i++) begin
      tdata_o |= tdata_i[i] & {Width{select_i[i]}};
    end
  end

  assign tvalid_o = |(select_i & tvalid_i);
  assign tlast_o = |(select_i & tlast_i);
  assign tready_o = select_i & {Ports{tready_i}};
endmodule
