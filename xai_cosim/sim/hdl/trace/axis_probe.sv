// SPDX-License-Identifier: Apache-2.0
// Stands beside a recorder in traced builds: what is expected of the beat on the stream, and where it belongs.
//
// All signals are for a viewer: nothing is driven. Coordinates are those of lane 0, -1 where it is padding: channel, row
// and column of a tensor of three axes, element of any other.
module axis_probe #(
  parameter int unsigned Width = 64,
  parameter int unsigned LaneBits = 16,
  parameter string Name = "stream"
) (
  input logic             clk_i,
  input logic             rst_ni,
  input logic [Width-1:0] tdata_i,
  input logic             tvalid_i,
  input logic             tready_i
);
  import trace_dpi_pkg::*;

  localparam int unsigned Lanes = Width / LaneBits < 4 ? Width / LaneBits : 4;  // that are shown
  localparam bit Fixed = LaneBits == 16;

  int id;
  bit [MaxWidth-1:0] next;
  int next_beat, next_tile, next_channel, next_row, next_column, next_element;
  logic due;  // the job expects a beat more
  logic [Width-1:0] tdata_expected;
  logic signed [31:0] beat, tile, channel, row, column, element;  // no int: GTKWave wants a range
  real scale;
  logic mismatch;

  initial begin
    id = trace_open(Name, (Width + 7) / 8);
    due = 1'b0;
  end

  always_ff @(posedge clk_i) begin
    due <= trace_beat(id, rst_ni & tvalid_i & tready_i, next, next_beat, next_tile,
                      next_channel, next_row, next_column, next_element);
    tdata_expected <= next[Width-1:0];
    beat <= next_beat;
    tile <= next_tile;
    channel <= next_channel;
    row <= next_row;
    column <= next_column;
    element <= next_element;
    scale <= trace_scale(id);
  end

  assign mismatch = tvalid_i & (~due | (tdata_i != tdata_expected));

  for (genvar i = 0; i < int'(Lanes); i++) begin : gen_lane
    logic signed [LaneBits-1:0] got;
    logic signed [LaneBits-1:0] expected;
    assign got = tdata_i[LaneBits*i +: LaneBits];
    assign expected = tdata_expected[LaneBits*i +: LaneBits];
    if (Fixed) begin : gen_fixed
      real got_real;
      real expected_real;
      assign got_real = $itor(got) * scale;
      assign expected_real = $itor(expected) * scale;
    end
  end
endmodule
