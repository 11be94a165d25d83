// SPDX-License-Identifier: Apache-2.0
// y[i] = x[0] + ... + x[i], 16 values a job; the next job starts when the host has taken note of this one's end.
`timescale 1 ns / 1 ps

module prefix_sum_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    input  wire        ap_continue,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [31:0] x_TDATA,
    input  wire        x_TVALID,
    output wire        x_TREADY,
    output wire [31:0] y_TDATA,
    output wire        y_TVALID,
    input  wire        y_TREADY,
    input  wire        y_apdone_blk
);

localparam ap_ST_fsm_state1 = 2'd1, ap_ST_fsm_state2 = 2'd2;

(* fsm_encoding = "none" *) reg [1:0] ap_CS_fsm;
reg ap_done_reg;
reg [4:0] i_reg_44;
reg [31:0] sum_reg_55;
wire [31:0] sum_fu_70 = sum_reg_55 + x_TDATA;
wire ap_last = ap_CS_fsm[1] & (i_reg_44 == 5'd16) & ~y_apdone_blk;

// power-on initialization
initial begin
#0 ap_CS_fsm = 2'd1;
#0 ap_done_reg = 1'b0;
end

assign ap_idle = ap_CS_fsm[0] & ~ap_start;
assign ap_done = ap_last | ap_done_reg;
assign ap_ready = ap_last;
assign x_TREADY = y_TVALID & y_TREADY;
assign y_TDATA = sum_fu_70;
assign y_TVALID = ap_CS_fsm[1] & x_TVALID & (i_reg_44 != 5'd16);

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_done_reg <= 1'b0;
    end else if (ap_continue) begin
        ap_done_reg <= 1'b0;
    end else if (ap_last) begin
        ap_done_reg <= 1'b1;
    end
end

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_CS_fsm <= ap_ST_fsm_state1;
    end else begin
        case (ap_CS_fsm)
            ap_ST_fsm_state1: if (ap_start & ~ap_done_reg) ap_CS_fsm <= ap_ST_fsm_state2;
            ap_ST_fsm_state2: if (ap_last) ap_CS_fsm <= ap_ST_fsm_state1;
            default: ap_CS_fsm <= ap_ST_fsm_state1;
        endcase
    end
end

always @ (posedge ap_clk) begin
    if (ap_CS_fsm[0]) begin
        i_reg_44 <= 5'd0;
        sum_reg_55 <= 32'd0;
    end else if (x_TREADY) begin
        i_reg_44 <= i_reg_44 + 5'd1;
        sum_reg_55 <= sum_fu_70;
    end
end

endmodule
