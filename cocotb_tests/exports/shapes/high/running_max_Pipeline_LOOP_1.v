// SPDX-License-Identifier: Apache-2.0
// y[i] is the largest of x[0] ... x[i], of n values.
`timescale 1 ns / 1 ps

module running_max_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [7:0]  n,
    input  wire [15:0] x_TDATA,
    input  wire        x_TVALID,
    output wire        x_TREADY,
    output wire [15:0] y_TDATA,
    output wire        y_TVALID,
    input  wire        y_TREADY,
    input  wire        y_apdone_blk
);

localparam ap_ST_fsm_state1 = 2'd1, ap_ST_fsm_state2 = 2'd2;

(* fsm_encoding = "none" *) reg [1:0] ap_CS_fsm;
reg [7:0] i_reg_44;
reg [7:0] n_read_reg_50;
reg signed [15:0] max_reg_55;

// power-on initialization
initial begin
#0 ap_CS_fsm = 2'd1;
end

assign ap_idle = ap_CS_fsm[0] & ~ap_start;
assign ap_done = ap_CS_fsm[1] & (i_reg_44 == n_read_reg_50) & ~y_apdone_blk;
assign ap_ready = ap_done;
assign x_TREADY = y_TVALID & y_TREADY;
assign y_TDATA = ($signed(x_TDATA) > max_reg_55) ? x_TDATA : max_reg_55;
assign y_TVALID = ap_CS_fsm[1] & x_TVALID & (i_reg_44 != n_read_reg_50);

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_CS_fsm <= ap_ST_fsm_state1;
    end else begin
        case (ap_CS_fsm)
            ap_ST_fsm_state1: if (ap_start) ap_CS_fsm <= ap_ST_fsm_state2;
            ap_ST_fsm_state2: if (ap_done) ap_CS_fsm <= ap_ST_fsm_state1;
            default: ap_CS_fsm <= ap_ST_fsm_state1;
        endcase
    end
end

always @ (posedge ap_clk) begin
    if (ap_CS_fsm[0]) begin
        i_reg_44 <= 8'd0;
        n_read_reg_50 <= n;
        max_reg_55 <= 16'h8000;
    end else if (x_TREADY) begin
        i_reg_44 <= i_reg_44 + 8'd1;
        max_reg_55 <= y_TDATA;
    end
end

endmodule
