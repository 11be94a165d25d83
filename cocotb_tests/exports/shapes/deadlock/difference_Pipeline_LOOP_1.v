// SPDX-License-Identifier: Apache-2.0
// y[i] = x[i] - x[i-1], the first as it is, until a beat has TLAST.
`timescale 1 ns / 1 ps

module difference_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [31:0] x_TDATA,
    input  wire        x_TVALID,
    output wire        x_TREADY,
    input  wire [0:0]  x_TLAST,
    output wire [31:0] y_TDATA,
    output wire        y_TVALID,
    input  wire        y_TREADY,
    output wire [0:0]  y_TLAST,
    input  wire        y_apdone_blk
);

localparam ap_ST_fsm_state1 = 3'd1, ap_ST_fsm_state2 = 3'd2, ap_ST_fsm_state3 = 3'd4;

(* fsm_encoding = "none" *) reg [2:0] ap_CS_fsm;
reg [31:0] before_reg_62;
wire x_TDATA_blk_n = ~ap_CS_fsm[1] | x_TVALID;
wire y_TDATA_blk_n = ~ap_CS_fsm[1] | y_TREADY;

// power-on initialization
initial begin
#0 ap_CS_fsm = 3'd1;
end

assign ap_idle = ap_CS_fsm[0] & ~ap_start;
assign ap_done = ap_CS_fsm[2] & ~y_apdone_blk;
assign ap_ready = ap_done;
assign x_TREADY = y_TVALID & y_TREADY;
assign y_TDATA = x_TDATA - before_reg_62;
assign y_TVALID = ap_CS_fsm[1] & x_TVALID;
assign y_TLAST = x_TLAST;

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_CS_fsm <= ap_ST_fsm_state1;
    end else begin
        case (ap_CS_fsm)
            ap_ST_fsm_state1: if (ap_start) ap_CS_fsm <= ap_ST_fsm_state2;
            ap_ST_fsm_state2: if (x_TREADY & x_TLAST) ap_CS_fsm <= ap_ST_fsm_state3;
            ap_ST_fsm_state3: if (ap_done) ap_CS_fsm <= ap_ST_fsm_state1;
            default: ap_CS_fsm <= ap_ST_fsm_state1;
        endcase
    end
end

always @ (posedge ap_clk) begin
    if (ap_CS_fsm[0]) begin
        before_reg_62 <= 32'd0;
    end else if (x_TREADY) begin
        before_reg_62 <= x_TDATA;
    end
end

reg find_kernel_block = 0;
// synthesis translate_off
`include "difference_hls_deadlock_kernel_monitor_top.vh"
// synthesis translate_on

endmodule
