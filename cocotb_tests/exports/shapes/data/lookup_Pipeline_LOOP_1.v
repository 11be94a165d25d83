// SPDX-License-Identifier: Apache-2.0
// y = the value of a table at the low 4 bits of x, until a beat has TLAST.
`timescale 1 ns / 1 ps
`include "lookup_table.vh"

module lookup_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [7:0]  x_TDATA,
    input  wire        x_TVALID,
    output wire        x_TREADY,
    input  wire [0:0]  x_TLAST,
    output wire [15:0] y_TDATA,
    output wire        y_TVALID,
    input  wire        y_TREADY,
    output wire [0:0]  y_TLAST,
    input  wire        y_apdone_blk
);

localparam ap_ST_fsm_state1 = 3'd1, ap_ST_fsm_pp0_stage0 = 3'd2, ap_ST_fsm_state4 = 3'd4;

(* fsm_encoding = "none" *) reg [2:0] ap_CS_fsm;
reg ap_enable_reg_pp0_iter1;
reg [0:0] tmp_last_V_reg_106;
wire ap_block_pp0_stage0 = ap_enable_reg_pp0_iter1 & ~y_TREADY;
wire ap_condition_exit_pp0 = ap_enable_reg_pp0_iter1 & tmp_last_V_reg_106;

// power-on initialization
initial begin
#0 ap_CS_fsm = 3'd1;
#0 ap_enable_reg_pp0_iter1 = 1'b0;
end

assign ap_idle = ap_CS_fsm[0] & ~ap_start;
assign ap_done = ap_CS_fsm[2] & ~y_apdone_blk;
assign ap_ready = ap_done;
assign x_TREADY = ap_CS_fsm[1] & x_TVALID & ~ap_condition_exit_pp0 & ~ap_block_pp0_stage0;
assign y_TVALID = ap_enable_reg_pp0_iter1;
assign y_TLAST = tmp_last_V_reg_106;

lookup_Pipeline_LOOP_1_table_ROM table_U (
    .address0(x_TDATA[`LOOKUP_ADDRESS_BITS-1:0]),
    .ce0(x_TREADY),
    .q0(y_TDATA),
    .clk(ap_clk)
);

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_CS_fsm <= ap_ST_fsm_state1;
    end else begin
        case (ap_CS_fsm)
            ap_ST_fsm_state1: if (ap_start) ap_CS_fsm <= ap_ST_fsm_pp0_stage0;
            ap_ST_fsm_pp0_stage0: if (ap_condition_exit_pp0 & y_TREADY) ap_CS_fsm <= ap_ST_fsm_state4;
            ap_ST_fsm_state4: if (ap_done) ap_CS_fsm <= ap_ST_fsm_state1;
            default: ap_CS_fsm <= ap_ST_fsm_state1;
        endcase
    end
end

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_enable_reg_pp0_iter1 <= 1'b0;
    end else if (~ap_block_pp0_stage0) begin
        ap_enable_reg_pp0_iter1 <= x_TREADY;
    end
    if (x_TREADY) begin
        tmp_last_V_reg_106 <= x_TLAST;
    end
end

endmodule
