// SPDX-License-Identifier: Apache-2.0
// The table, as a file holds it.
`timescale 1 ns / 1 ps
`include "lookup_table.vh"

module lookup_Pipeline_LOOP_1_table_ROM (
    input  wire [`LOOKUP_ADDRESS_BITS-1:0] address0,
    input  wire                            ce0,
    output reg  [15:0]                     q0,
    input  wire                            clk
);

(* rom_style = "block" *) reg [15:0] rom0 [0:`LOOKUP_WORDS-1];

initial begin
    $readmemh("./lookup_table_rom.dat", rom0);
end

always @ (posedge clk) begin
    if (ce0) q0 <= rom0[address0];
end

endmodule
