// SPDX-License-Identifier: Apache-2.0
// y[i] = 3 * x[i] + i for n values, both arrays behind one AXI4 master.
`timescale 1 ns / 1 ps

module affine_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [63:0] x,
    input  wire [63:0] y,
    input  wire [31:0] n,
    output wire        gmem_ARVALID,
    input  wire        gmem_ARREADY,
    output wire [63:0] gmem_ARADDR,
    output wire [31:0] gmem_ARLEN,
    input  wire        gmem_RVALID,
    output wire        gmem_RREADY,
    input  wire [31:0] gmem_RDATA,
    output wire        gmem_AWVALID,
    input  wire        gmem_AWREADY,
    output wire [63:0] gmem_AWADDR,
    output wire [31:0] gmem_AWLEN,
    output wire        gmem_WVALID,
    input  wire        gmem_WREADY,
    output wire [31:0] gmem_WDATA,
    input  wire        gmem_BVALID,
    output wire        gmem_BREADY
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
assign ap_done = ap_CS_fsm[4] & gmem_BVALID;
assign ap_ready = ap_done;
assign gmem_ARVALID = ap_CS_fsm[1];
assign gmem_ARADDR = x;
assign gmem_ARLEN = n;
assign gmem_AWVALID = ap_CS_fsm[2];
assign gmem_AWADDR = y;
assign gmem_AWLEN = n;
assign gmem_WVALID = ap_CS_fsm[3] & gmem_RVALID;
assign gmem_WDATA = 32'd3 * gmem_RDATA + i_reg_88;
assign gmem_RREADY = ap_CS_fsm[3] & gmem_WREADY;
assign gmem_BREADY = ap_CS_fsm[4];

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_CS_fsm <= ap_ST_fsm_state1;
    end else begin
        case (ap_CS_fsm)
            ap_ST_fsm_state1: if (ap_start) ap_CS_fsm <= ap_ST_fsm_state2;
            ap_ST_fsm_state2: if (gmem_ARREADY) ap_CS_fsm <= ap_ST_fsm_state3;
            ap_ST_fsm_state3: if (gmem_AWREADY) ap_CS_fsm <= ap_ST_fsm_pp0_stage0;
            ap_ST_fsm_pp0_stage0: if (i_reg_88 == n) ap_CS_fsm <= ap_ST_fsm_state8;
            ap_ST_fsm_state8: if (gmem_BVALID) ap_CS_fsm <= ap_ST_fsm_state1;
            default: ap_CS_fsm <= ap_ST_fsm_state1;
        endcase
    end
end

always @ (posedge ap_clk) begin
    if (ap_CS_fsm[0]) begin
        i_reg_88 <= 32'd0;
    end else if (gmem_WVALID & gmem_WREADY) begin
        i_reg_88 <= i_reg_88 + 32'd1;
    end
end

endmodule
