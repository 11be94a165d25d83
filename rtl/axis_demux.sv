// SPDX-License-Identifier: Apache-2.0
// Hands one AXI4-Stream to the selected one of several receivers; without a selection it waits.
module axis_demux #(
  parameter int unsigned Ports = 2
) (
  input  logic [Ports-1:0] select_i,  // one-hot or zero; changes only while no beat is offered
  input  logic             tvalid_i,
  output logic             tready_o,
  output logic [Ports-1:0] tvalid_o,
  input  logic [Ports-1:0] tready_i
);
  assign tvalid_o = select_i & {Ports{tvalid_i}};
  assign tready_o = |(select_i & tready_i);
endmodule
