// SPDX-License-Identifier: Apache-2.0
// Plays an AXI4-Stream packet out of a buffer of the simulation host, with gaps from a seeded generator.
module axis_player #(
  parameter int unsigned Width = 64,
  parameter string Name = "stream"
) (
  input  logic             clk_i,
  input  logic             rst_ni,
  output logic [Width-1:0] tdata_o,
  output logic             tvalid_o,
  output logic             tlast_o,
  input  logic             tready_i
);
  import axis_dpi_pkg::*;

  int id;
  bit [MaxWidth-1:0] data;
  bit last;

  initial begin
    id = axis_open(Name, (Width + 7) / 8);
    tvalid_o = 1'b0;
    tlast_o = 1'b0;
    tdata_o = '0;
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      tvalid_o <= 1'b0;
    end else begin
      tvalid_o <= axis_play(id, tvalid_o & tready_i, data, last);
      tdata_o <= data[Width-1:0];
      tlast_o <= last;
    end
  end
endmodule
