// SPDX-License-Identifier: Apache-2.0
// Each beat with its bytes in the opposite order, side channels as they came, until a beat has TLAST.
`timescale 1 ns / 1 ps

module swap_bytes_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire        ap_start,
    output wire        ap_done,
    output wire        ap_idle,
    output wire        ap_ready,
    input  wire [31:0] s_in_TDATA,
    input  wire        s_in_TVALID,
    output wire        s_in_TREADY,
    input  wire [3:0]  s_in_TKEEP,
    input  wire [3:0]  s_in_TSTRB,
    input  wire [1:0]  s_in_TUSER,
    input  wire [0:0]  s_in_TLAST,
    input  wire [4:0]  s_in_TID,
    input  wire [5:0]  s_in_TDEST,
    output wire [31:0] s_out_TDATA,
    output wire        s_out_TVALID,
    input  wire        s_out_TREADY,
    output wire [3:0]  s_out_TKEEP,
    output wire [3:0]  s_out_TSTRB,
    output wire [1:0]  s_out_TUSER,
    output wire [0:0]  s_out_TLAST,
    output wire [4:0]  s_out_TID,
    output wire [5:0]  s_out_TDEST,
    input  wire        s_out_apdone_blk
);

localparam ap_ST_fsm_state1 = 3'd1, ap_ST_fsm_state2 = 3'd2, ap_ST_fsm_state3 = 3'd4;

(* fsm_encoding = "none" *) reg [2:0] ap_CS_fsm;

// power-on initialization
initial begin
#0 ap_CS_fsm = 3'd1;
end

assign ap_idle = ap_CS_fsm[0] & ~ap_start;
assign ap_done = ap_CS_fsm[2] & ~s_out_apdone_blk;
assign ap_ready = ap_done;
assign s_in_TREADY = s_out_TVALID & s_out_TREADY;
assign s_out_TVALID = ap_CS_fsm[1] & s_in_TVALID;
assign s_out_TDATA = {s_in_TDATA[7:0], s_in_TDATA[15:8], s_in_TDATA[23:16], s_in_TDATA[31:24]};
assign s_out_TKEEP = s_in_TKEEP;
assign s_out_TSTRB = s_in_TSTRB;
assign s_out_TUSER = s_in_TUSER;
assign s_out_TLAST = s_in_TLAST;
assign s_out_TID = s_in_TID;
assign s_out_TDEST = s_in_TDEST;

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        ap_CS_fsm <= ap_ST_fsm_state1;
    end else begin
        case (ap_CS_fsm)
            ap_ST_fsm_state1: if (ap_start) ap_CS_fsm <= ap_ST_fsm_state2;
            ap_ST_fsm_state2: if (s_in_TREADY & s_in_TLAST) ap_CS_fsm <= ap_ST_fsm_state3;
            ap_ST_fsm_state3: if (ap_done) ap_CS_fsm <= ap_ST_fsm_state1;
            default: ap_CS_fsm <= ap_ST_fsm_state1;
        endcase
    end
end

endmodule
