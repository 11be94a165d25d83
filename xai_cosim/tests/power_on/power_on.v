// SPDX-License-Identifier: Apache-2.0
// power_on: registers without reset, of which one matters, and memories that are read before anything is written.
`timescale 1 ns / 1 ps

(* use_dsp = "no" *) module power_on_keeper(
  input clk,
  output wrong
);

  reg [31:0] armed;
  (* keep = "true" *) reg [31:0] spare;

  always @(posedge clk) begin
    armed <= #1 {armed[30:0], armed[31]};
    spare <= #1 spare + 1;
  end

  assign wrong = armed != 0;

endmodule


module power_on(
  input ap_clk,
  input ap_rst_n,
  input [1:0] address,
  input write,
  input [39:0] data,
  output wrong,
  output reg [31:0] count,
  output [39:0] read
);

  reg [39:0] ram [0:3];
  reg [79:0] wide;
  reg [15:0] rom [0:3];
  reg [31:0] preset = 7;
  reg [15:0] expected;
  wire keepers_wrong [0:1];

  genvar lane;
  generate
    for(lane = 0; lane < 2; lane = lane + 1) begin : lanes
      power_on_keeper keeper(.clk(ap_clk), .wrong(keepers_wrong[lane]));
    end
  endgenerate

  // synthesis translate_off
`include "power_on_monitor.vh"
  // synthesis translate_on

  initial begin
    $readmemh("/tmp/no_such_folder/of_the_tool/power_on_rom.dat", rom);
    if ($test$plusargs("GONE")) $readmemh({"gone.", "dat"}, rom);
    if ($value$plusargs("EXPECTED=%h", expected) && rom[2] != expected) $fatal;
    $display("START ram %h %h %h %h", ram[0], ram[1], ram[2], ram[3]);
    $display("START count %h", count);
    $display("START wide %h", wide);
    $display("START spare %h", lanes[1].keeper.spare);
    $display("START preset %h", preset);
  end

  always @(posedge ap_clk) begin
    count <= count + preset + keepers_wrong[0];
    preset <= preset ^ rom[address];
    wide <= {wide, wide[79] ^ read[0]};
    if(write) ram[address] <= data;
  end

  assign read = ram[address] ^ wide;
  assign wrong = keepers_wrong[1];

endmodule
