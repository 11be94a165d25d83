// SPDX-License-Identifier: Apache-2.0
// Adds the values of x, until a beat has TLAST, to a total that it keeps from job to job; returns the total.
`timescale 1 ns / 1 ps

module accumulate_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [15:0] x_TDATA,
    input  wire        x_TVALID,
    output wire        x_TREADY,
    input  wire [0:0]  x_TLAST,
    output wire [31:0] ap_return
);

reg [31:0] total;
reg ap_loop_exit_ready_pp0_iter1_reg;
reg ap_loop_exit_ready_pp0_iter2_reg;

// power-on initialization
initial begin
#0 total = 32'd0;
end

assign ap_idle = ~ap_start;
assign ap_done = ap_loop_exit_ready_pp0_iter2_reg;
assign ap_ready = ap_done;
assign ap_return = total;
assign x_TREADY = ap_start & x_TVALID & ~ap_loop_exit_ready_pp0_iter1_reg & ~ap_loop_exit_ready_pp0_iter2_reg;

always @ (posedge ap_clk) begin
    if (x_TREADY) begin
        total <= total + {{16{x_TDATA[15]}}, x_TDATA};
    end
end

always @ (posedge ap_clk) begin
    if (ap_start) begin
        ap_loop_exit_ready_pp0_iter1_reg <= x_TREADY & x_TLAST;
        ap_loop_exit_ready_pp0_iter2_reg <= ap_loop_exit_ready_pp0_iter1_reg;
    end
end

endmodule
