// SPDX-License-Identifier: Apache-2.0
// The larger of two beats, in each of 5 lanes of 3 bits; runs whenever it has data.
`timescale 1 ns / 1 ps

module StreamingMaxPool_hls_0_Pipeline_LOOP_1 (
    input  wire        ap_clk,
    input  wire        ap_rst,
    input  wire [15:0] in0_V_TDATA,
    input  wire        in0_V_TVALID,
    output wire        in0_V_TREADY,
    output wire [15:0] out_V_TDATA,
    output wire        out_V_TVALID,
    input  wire        out_V_TREADY
);

reg second_reg_30;
reg [14:0] first_reg_41;
wire [14:0] max_fu_52;

genvar c;
generate
    for (c = 0; c < 5; c = c + 1) begin : channel
        wire [2:0] p = first_reg_41[3 * c +: 3];
        wire [2:0] q = in0_V_TDATA[3 * c +: 3];
        assign max_fu_52[3 * c +: 3] = (p > q) ? p : q;
    end
endgenerate

// power-on initialization
initial begin
#0 second_reg_30 = 1'b0;
end

assign in0_V_TREADY = in0_V_TVALID & (~second_reg_30 | out_V_TREADY);
assign out_V_TDATA = {1'b0, max_fu_52};
assign out_V_TVALID = second_reg_30 & in0_V_TVALID;

always @ (posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        second_reg_30 <= 1'b0;
    end else if (in0_V_TREADY) begin
        second_reg_30 <= ~second_reg_30;
    end
    if (in0_V_TREADY & ~second_reg_30) begin
        first_reg_41 <= in0_V_TDATA[14:0];
    end
end

endmodule
