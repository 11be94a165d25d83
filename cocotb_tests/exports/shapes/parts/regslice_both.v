`timescale 1ns/1ps

module ${module} #(parameter
    DataWidth = 32
)(
    input                  ap_clk,
    input                  ap_rst,
    input  [DataWidth-1:0] data_in,
    input                  vld_in,
    output                 ack_in,
    output [DataWidth-1:0] data_out,
    output                 vld_out,
    input                  ack_out,
    output                 apdone_blk
);

// 0 in reset, 2 empty, 3 one beat, 1 two beats
reg [1:0] B_V_data_1_state;
reg [DataWidth-1:0] B_V_data_1_payload_A;
reg [DataWidth-1:0] B_V_data_1_payload_B;
reg B_V_data_1_sel_rd;
reg B_V_data_1_sel_wr;

assign ack_in = B_V_data_1_state[1];
assign vld_out = B_V_data_1_state[0];
assign data_out = B_V_data_1_sel_rd ? B_V_data_1_payload_B : B_V_data_1_payload_A;
assign apdone_blk = (B_V_data_1_state == 2'd3 & ~ack_out) | (B_V_data_1_state == 2'd1);

always @(posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        B_V_data_1_state <= 2'd0;
    end else begin
        case (B_V_data_1_state)
            2'd1: if (ack_out) B_V_data_1_state <= 2'd3;
            2'd2: if (vld_in) B_V_data_1_state <= 2'd3;
            2'd3: if (vld_in & ~ack_out) B_V_data_1_state <= 2'd1;
                  else if (~vld_in & ack_out) B_V_data_1_state <= 2'd2;
            default: B_V_data_1_state <= 2'd2;
        endcase
    end
end

always @(posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        B_V_data_1_sel_rd <= 1'b0;
    end else if (vld_out & ack_out) begin
        B_V_data_1_sel_rd <= ~B_V_data_1_sel_rd;
    end
end

always @(posedge ap_clk) begin
    if (ap_rst == 1'b1) begin
        B_V_data_1_sel_wr <= 1'b0;
    end else if (vld_in & ack_in) begin
        B_V_data_1_sel_wr <= ~B_V_data_1_sel_wr;
    end
end

always @(posedge ap_clk) begin
    if (ack_in & ~B_V_data_1_sel_wr) B_V_data_1_payload_A <= data_in;
    if (ack_in & B_V_data_1_sel_wr) B_V_data_1_payload_B <= data_in;
end

endmodule
