// SPDX-License-Identifier: Apache-2.0
// Returns the greatest common divisor of a and b, by subtraction; steps is how many that took.
`timescale 1 ns / 1 ps

module gcd_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [15:0] a,
    input  wire [15:0] b,
    output wire [15:0] steps,
    output wire        steps_ap_vld,
    output wire [15:0] ap_return
);

localparam ap_ST_fsm_state1 = 2'd1, ap_ST_fsm_state2 = 2'd2;

(* fsm_encoding = "none" *) reg [1:0] ap_CS_fsm;
reg [15:0] p_reg_40;
reg [15:0] q_reg_51;
reg [15:0] steps_reg_62;
reg [15:0] ap_return_preg;
wire icmp_ln7 = (p_reg_40 == q_reg_51);

// power-on initialization
initial begin
#0 ap_CS_fsm = 2'd1;
#0 ap_return_preg = 16'd0;
end

assign ap_idle = ap_CS_fsm[0] & ~ap_start;
assign ap_done = ap_CS_fsm[1] & icmp_ln7;
assign ap_ready = ap_done;
assign ap_return = ap_done ? p_reg_40 : ap_return_preg;
assign steps = steps_reg_62;
assign steps_ap_vld = ap_done;

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_CS_fsm <= ap_ST_fsm_state1;
        ap_return_preg <= 16'd0;
    end else begin
        case (ap_CS_fsm)
            ap_ST_fsm_state1: if (ap_start) ap_CS_fsm <= ap_ST_fsm_state2;
            ap_ST_fsm_state2: if (icmp_ln7) ap_CS_fsm <= ap_ST_fsm_state1;
            default: ap_CS_fsm <= ap_ST_fsm_state1;
        endcase
        if (ap_done) ap_return_preg <= p_reg_40;
    end
end

always @ (posedge ap_clk) begin
    if (ap_CS_fsm[0] & ap_start) begin
        p_reg_40 <= a;
        q_reg_51 <= b;
        steps_reg_62 <= 16'd0;
    end else if (ap_CS_fsm[1] & ~icmp_ln7) begin
        if (p_reg_40 > q_reg_51) p_reg_40 <= p_reg_40 - q_reg_51;
        else q_reg_51 <= q_reg_51 - p_reg_40;
        steps_reg_62 <= steps_reg_62 + 16'd1;
    end
end

endmodule
