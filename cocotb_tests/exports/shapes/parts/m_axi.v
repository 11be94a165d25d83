`timescale 1ns/1ps
// Reads and writes arrays of C_USER_DW bits an element: bursts of 16 beats at most, none over a 4 KB boundary.
module ${module} #(parameter
    C_M_AXI_DATA_WIDTH = 32,
    C_USER_DW = 32
)(
    input                               ACLK,
    input                               ARESET,
    input                               ACLK_EN,
    output                              AWVALID,
    input                               AWREADY,
    output [63:0]                       AWADDR,
    output [0:0]                        AWID,
    output [7:0]                        AWLEN,
    output [2:0]                        AWSIZE,
    output [1:0]                        AWBURST,
    output [1:0]                        AWLOCK,
    output [3:0]                        AWCACHE,
    output [2:0]                        AWPROT,
    output [3:0]                        AWQOS,
    output [3:0]                        AWREGION,
    output [0:0]                        AWUSER,
    output                              WVALID,
    input                               WREADY,
    output [C_M_AXI_DATA_WIDTH-1:0]     WDATA,
    output [C_M_AXI_DATA_WIDTH/8-1:0]   WSTRB,
    output                              WLAST,
    output [0:0]                        WID,
    output [0:0]                        WUSER,
    output                              ARVALID,
    input                               ARREADY,
    output [63:0]                       ARADDR,
    output [0:0]                        ARID,
    output [7:0]                        ARLEN,
    output [2:0]                        ARSIZE,
    output [1:0]                        ARBURST,
    output [1:0]                        ARLOCK,
    output [3:0]                        ARCACHE,
    output [2:0]                        ARPROT,
    output [3:0]                        ARQOS,
    output [3:0]                        ARREGION,
    output [0:0]                        ARUSER,
    input                               RVALID,
    output                              RREADY,
    input  [C_M_AXI_DATA_WIDTH-1:0]     RDATA,
    input                               RLAST,
    input  [0:0]                        RID,
    input  [0:0]                        RUSER,
    input  [1:0]                        RRESP,
    input                               BVALID,
    output                              BREADY,
    input  [1:0]                        BRESP,
    input  [0:0]                        BID,
    input  [0:0]                        BUSER,
    // user ports
    input                               I_ARVALID,
    output                              I_ARREADY,
    input  [63:0]                       I_ARADDR,
    input  [31:0]                       I_ARLEN,
    output                              I_RVALID,
    input                               I_RREADY,
    output [C_USER_DW-1:0]              I_RDATA,
    input                               I_AWVALID,
    output                              I_AWREADY,
    input  [63:0]                       I_AWADDR,
    input  [31:0]                       I_AWLEN,
    input                               I_WVALID,
    output                              I_WREADY,
    input  [C_USER_DW-1:0]              I_WDATA,
    output                              I_BVALID,
    input                               I_BREADY
);
localparam
    BYTES  = C_M_AXI_DATA_WIDTH / 8,
    SIZE   = $$clog2(BYTES),
    UBYTES = C_USER_DW / 8,
    LANES  = C_M_AXI_DATA_WIDTH / C_USER_DW,
    BURST  = 16;
localparam [1:0] IDLE = 2'd0, ADDR = 2'd1, DATA = 2'd2, RESP = 2'd3;

// bus words that an array touches
function [31:0] words(input [63:0] address, input [31:0] elements);
    words = (address % BYTES + elements * UBYTES + BYTES - 1) / BYTES;
endfunction

// beats of the next burst
function [8:0] beats(input [63:0] address, input [31:0] left);
    reg [31:0] page;
    begin
        page = (4096 - address % 4096) / BYTES;
        beats = left < BURST ? left : BURST;
        if (page < beats) beats = page;
    end
endfunction

//------------------------read---------------------------
reg  [1:0]                      rstate;
reg  [63:0]                     raddr;
reg  [31:0]                     rwords, rleft, rlane;
reg  [8:0]                      rbeats;
reg  [C_M_AXI_DATA_WIDTH-1:0]   rword;
reg                             rword_vld;
wire [8:0]                      rburst = beats(raddr, rwords);
wire                            rlast = I_RVALID & I_RREADY & (rlane == LANES - 1 | rleft == 1);

assign I_ARREADY = (rstate == IDLE) & (rleft == 0);
assign ARVALID   = (rstate == ADDR);
assign ARADDR    = raddr;
assign ARLEN     = rburst - 1;
assign RREADY    = (rstate == DATA) & (~rword_vld | rlast);
assign I_RVALID  = rword_vld;
assign I_RDATA   = rword[rlane * C_USER_DW +: C_USER_DW];

always @(posedge ACLK) begin
    if (ARESET) begin
        rstate <= IDLE;
        rleft <= 0;
        rword_vld <= 1'b0;
    end else begin
        if (I_ARVALID & I_ARREADY) begin
            raddr <= I_ARADDR - I_ARADDR % BYTES;
            rlane <= I_ARADDR % BYTES / UBYTES;
            rleft <= I_ARLEN;
            rwords <= words(I_ARADDR, I_ARLEN);
            if (I_ARLEN != 0) rstate <= ADDR;
        end
        if (ARVALID & ARREADY) begin
            rbeats <= rburst;
            raddr <= raddr + rburst * BYTES;
            rwords <= rwords - rburst;
            rstate <= DATA;
        end
        if (I_RVALID & I_RREADY) begin
            rleft <= rleft - 1;
            rlane <= rlast ? 0 : rlane + 1;
        end
        if (rlast) rword_vld <= 1'b0;
        if (RVALID & RREADY) begin
            rword <= RDATA;
            rword_vld <= 1'b1;
            rbeats <= rbeats - 1;
            if (rbeats == 1) rstate <= (rwords == 0) ? IDLE : ADDR;
        end
    end
end

//------------------------write--------------------------
reg  [1:0]                      wstate;
reg  [63:0]                     waddr;
reg  [31:0]                     wwords, wleft, wlane;
reg  [8:0]                      wbeats;
reg  [C_M_AXI_DATA_WIDTH-1:0]   wword;
reg  [BYTES-1:0]                wstrb;
reg                             wword_vld, written;
wire [8:0]                      wburst = beats(waddr, wwords);

assign I_AWREADY = (wstate == IDLE) & ~written;
assign AWVALID   = (wstate == ADDR);
assign AWADDR    = waddr;
assign AWLEN     = wburst - 1;
assign I_WREADY  = (wstate == DATA) & ~wword_vld;
assign WVALID    = wword_vld;
assign WDATA     = wword;
assign WSTRB     = wstrb;
assign WLAST     = (wbeats == 1);
assign BREADY    = (wstate == RESP);
assign I_BVALID  = written;

always @(posedge ACLK) begin
    if (ARESET) begin
        wstate <= IDLE;
        wword_vld <= 1'b0;
        written <= 1'b0;
    end else begin
        if (I_AWVALID & I_AWREADY) begin
            waddr <= I_AWADDR - I_AWADDR % BYTES;
            wlane <= I_AWADDR % BYTES / UBYTES;
            wleft <= I_AWLEN;
            wwords <= words(I_AWADDR, I_AWLEN);
            wstrb <= 0;
            if (I_AWLEN == 0) written <= 1'b1;
            else wstate <= ADDR;
        end
        if (AWVALID & AWREADY) begin
            wbeats <= wburst;
            waddr <= waddr + wburst * BYTES;
            wwords <= wwords - wburst;
            wstate <= DATA;
        end
        if (WVALID & WREADY) begin
            wword_vld <= 1'b0;
            wstrb <= 0;
            wbeats <= wbeats - 1;
            if (wbeats == 1) wstate <= RESP;
        end
        if (I_WVALID & I_WREADY) begin
            wword[wlane * C_USER_DW +: C_USER_DW] <= I_WDATA;
            wstrb[wlane * UBYTES +: UBYTES] <= {UBYTES{1'b1}};
            wleft <= wleft - 1;
            wlane <= (wlane == LANES - 1) ? 0 : wlane + 1;
            wword_vld <= (wlane == LANES - 1) | (wleft == 1);
        end
        if (BVALID & BREADY) begin
            wstate <= (wwords == 0) ? IDLE : ADDR;
            written <= (wwords == 0);
        end
        if (I_BVALID & I_BREADY) written <= 1'b0;
    end
end

//------------------------constants----------------------
assign {AWID, AWUSER, WID, WUSER, ARID, ARUSER} = 6'd0;
assign AWSIZE = SIZE, AWBURST = 2'b01, AWLOCK = 2'b00, AWCACHE = 4'b0011, AWPROT = 3'b000, AWQOS = 4'd0, AWREGION = 4'd0;
assign ARSIZE = SIZE, ARBURST = 2'b01, ARLOCK = 2'b00, ARCACHE = 4'b0011, ARPROT = 3'b000, ARQOS = 4'd0, ARREGION = 4'd0;
endmodule
