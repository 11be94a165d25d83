// SPDX-License-Identifier: Apache-2.0
// y[first + i] = x[i] for n values of 16 bits: what lies before and behind in y, in one word of the bus, stays.
`timescale 1 ns / 1 ps

module place_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [63:0] x,
    input  wire [63:0] y,
    input  wire [31:0] first,
    input  wire [31:0] n,
    output wire        gmem0_ARVALID,
    input  wire        gmem0_ARREADY,
    output wire [63:0] gmem0_ARADDR,
    output wire [31:0] gmem0_ARLEN,
    input  wire        gmem0_RVALID,
    output wire        gmem0_RREADY,
    input  wire [15:0] gmem0_RDATA,
    output wire        gmem0_AWVALID,
    input  wire        gmem0_AWREADY,
    output wire [63:0] gmem0_AWADDR,
    output wire [31:0] gmem0_AWLEN,
    output wire        gmem0_WVALID,
    input  wire        gmem0_WREADY,
    output wire [15:0] gmem0_WDATA,
    input  wire        gmem0_BVALID,
    output wire        gmem0_BREADY,
    output wire        gmem1_ARVALID,
    input  wire        gmem1_ARREADY,
    output wire [63:0] gmem1_ARADDR,
    output wire [31:0] gmem1_ARLEN,
    input  wire        gmem1_RVALID,
    output wire        gmem1_RREADY,
    input  wire [15:0] gmem1_RDATA,
    output wire        gmem1_AWVALID,
    input  wire        gmem1_AWREADY,
    output wire [63:0] gmem1_AWADDR,
    output wire [31:0] gmem1_AWLEN,
    output wire        gmem1_WVALID,
    input  wire        gmem1_WREADY,
    output wire [15:0] gmem1_WDATA,
    input  wire        gmem1_BVALID,
    output wire        gmem1_BREADY
);

localparam ap_ST_fsm_state1 = 5'd1, ap_ST_fsm_state2 = 5'd2, ap_ST_fsm_state3 = 5'd4, ap_ST_fsm_pp0_stage0 = 5'd8,
    ap_ST_fsm_state8 = 5'd16;

(* fsm_encoding = "none" *) reg [4:0] ap_CS_fsm;
reg [31:0] i_reg_88;

// power-on initialization
initial begin
#0 ap_CS_fsm = 5'd1;
end

assign ap_idle = ap_CS_fsm[0] & ~ap_start;
assign ap_done = ap_CS_fsm[4] & gmem1_BVALID;
assign ap_ready = ap_done;
assign gmem0_ARVALID = ap_CS_fsm[1];
assign gmem0_ARADDR = x;
assign gmem0_ARLEN = n;
assign gmem0_RREADY = ap_CS_fsm[3] & gmem1_WREADY;
assign gmem1_AWVALID = ap_CS_fsm[2];
assign gmem1_AWADDR = y + {first, 1'b0};
assign gmem1_AWLEN = n;
assign gmem1_WVALID = ap_CS_fsm[3] & gmem0_RVALID;
assign gmem1_WDATA = gmem0_RDATA;
assign gmem1_BREADY = ap_CS_fsm[4];
assign {gmem0_AWVALID, gmem0_AWADDR, gmem0_AWLEN, gmem0_WVALID, gmem0_WDATA, gmem0_BREADY} = 115'd0;
assign {gmem1_ARVALID, gmem1_ARADDR, gmem1_ARLEN, gmem1_RREADY} = 98'd0;

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_CS_fsm <= ap_ST_fsm_state1;
    end else begin
        case (ap_CS_fsm)
            ap_ST_fsm_state1: if (ap_start) ap_CS_fsm <= ap_ST_fsm_state2;
            ap_ST_fsm_state2: if (gmem0_ARREADY) ap_CS_fsm <= ap_ST_fsm_state3;
            ap_ST_fsm_state3: if (gmem1_AWREADY) ap_CS_fsm <= ap_ST_fsm_pp0_stage0;
            ap_ST_fsm_pp0_stage0: if (i_reg_88 == n) ap_CS_fsm <= ap_ST_fsm_state8;
            ap_ST_fsm_state8: if (gmem1_BVALID) ap_CS_fsm <= ap_ST_fsm_state1;
            default: ap_CS_fsm <= ap_ST_fsm_state1;
        endcase
    end
end

always @ (posedge ap_clk) begin
    if (ap_CS_fsm[0]) begin
        i_reg_88 <= 32'd0;
    end else if (gmem1_WVALID & gmem1_WREADY) begin
        i_reg_88 <= i_reg_88 + 32'd1;
    end
end

endmodule
