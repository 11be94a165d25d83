// SPDX-License-Identifier: Apache-2.0
// Records an AXI4-Stream packet into a buffer of the simulation host, with backpressure from a seeded generator.
module axis_recorder #(
  parameter int unsigned Width = 64,
  parameter string Name = "stream"
) (
  input  logic             clk_i,
  input  logic             rst_ni,
  input  logic [Width-1:0] tdata_i,
  input  logic             tvalid_i,
  input  logic             tlast_i,
  output logic             tready_o
);
  import axis_dpi_pkg::*;

  int id;

  initial begin
    id = axis_open(Name, (Width + 7) / 8);
    tready_o = 1'b0;
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      tready_o <= 1'b0;
    end else begin
      tready_o <= axis_record(id, tvalid_i & tready_o, MaxWidth'(tdata_i), tlast_i);
    end
  end
endmodule
