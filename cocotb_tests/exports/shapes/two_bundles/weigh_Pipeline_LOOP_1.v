// SPDX-License-Identifier: Apache-2.0
// Returns how many bits of key are set; total = key + x * that.
`timescale 1 ns / 1 ps

module weigh_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [63:0] key,
    input  wire [31:0] x,
    output wire [63:0] total,
    output wire        total_ap_vld,
    output wire [31:0] ap_return
);

localparam ap_ST_fsm_state1 = 3'd1, ap_ST_fsm_state2 = 3'd2, ap_ST_fsm_state3 = 3'd4;

(* fsm_encoding = "none" *) reg [2:0] ap_CS_fsm;
reg [63:0] left_reg_70;
reg [31:0] ones_reg_81;

// power-on initialization
initial begin
#0 ap_CS_fsm = 3'd1;
end

assign ap_idle = ap_CS_fsm[0] & ~ap_start;
assign ap_done = ap_CS_fsm[2];
assign ap_ready = ap_done;
assign ap_return = ones_reg_81;
assign total = key + $signed(x) * $signed({32'd0, ones_reg_81});
assign total_ap_vld = ap_CS_fsm[2];

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_CS_fsm <= ap_ST_fsm_state1;
    end else begin
        case (ap_CS_fsm)
            ap_ST_fsm_state1: if (ap_start) ap_CS_fsm <= ap_ST_fsm_state2;
            ap_ST_fsm_state2: if (left_reg_70 == 64'd0) ap_CS_fsm <= ap_ST_fsm_state3;
            default: ap_CS_fsm <= ap_ST_fsm_state1;
        endcase
    end
end

always @ (posedge ap_clk) begin
    if (ap_CS_fsm[0] & ap_start) begin
        left_reg_70 <= key;
        ones_reg_81 <= 32'd0;
    end else if (ap_CS_fsm[1]) begin
        left_reg_70 <= left_reg_70 >> 1;
        ones_reg_81 <= ones_reg_81 + left_reg_70[0];
    end
end

endmodule
