`timescale 1ns/1ps
module ${module} (
    // axi4 lite slave signals
    input  wire            ACLK,
    input  wire            ARESET,
    input  wire            ACLK_EN,
    input  wire [${high}:0] AWADDR,
    input  wire            AWVALID,
    output wire            AWREADY,
    input  wire [31:0]     WDATA,
    input  wire [3:0]      WSTRB,
    input  wire            WVALID,
    output wire            WREADY,
    output wire [1:0]      BRESP,
    output wire            BVALID,
    input  wire            BREADY,
    input  wire [${high}:0] ARADDR,
    input  wire            ARVALID,
    output wire            ARREADY,
    output wire [31:0]     RDATA,
    output wire [1:0]      RRESP,
    output wire            RVALID,
    input  wire            RREADY,
    // user signals
${ports}
);
//------------------------Address Info-------------------
${info}

//------------------------Parameter----------------------
localparam
${addresses}
    WRIDLE  = 2'd0,
    WRDATA  = 2'd1,
    WRRESP  = 2'd2,
    WRRESET = 2'd3,
    RDIDLE  = 2'd0,
    RDDATA  = 2'd1,
    RDRESET = 2'd2;

//------------------------Local signal-------------------
reg  [1:0]       wstate = WRRESET;
reg  [${high}:0] waddr;
reg  [1:0]       rstate = RDRESET;
reg  [31:0]      rdata;
wire [31:0]      wmask = {{8{WSTRB[3]}}, {8{WSTRB[2]}}, {8{WSTRB[1]}}, {8{WSTRB[0]}}};
wire             aw_hs = AWVALID & AWREADY;
wire             w_hs = WVALID & WREADY;
wire             ar_hs = ARVALID & ARREADY;
wire [${high}:0] raddr = ARADDR;
// internal registers
${state}

//------------------------AXI write fsm------------------
assign AWREADY = (wstate == WRIDLE);
assign WREADY  = (wstate == WRDATA);
assign BRESP   = 2'b00;  // OKAY
assign BVALID  = (wstate == WRRESP);

always @(posedge ACLK) begin
    if (ARESET)
        wstate <= WRRESET;
    else if (ACLK_EN)
        case (wstate)
            WRIDLE:  if (AWVALID) wstate <= WRDATA;
            WRDATA:  if (WVALID) wstate <= WRRESP;
            WRRESP:  if (BREADY) wstate <= WRIDLE;
            default: wstate <= WRIDLE;
        endcase
end

always @(posedge ACLK) begin
    if (ACLK_EN & aw_hs)
        waddr <= AWADDR;
end

//------------------------AXI read fsm-------------------
assign ARREADY = (rstate == RDIDLE);
assign RDATA   = rdata;
assign RRESP   = 2'b00;  // OKAY
assign RVALID  = (rstate == RDDATA);

always @(posedge ACLK) begin
    if (ARESET)
        rstate <= RDRESET;
    else if (ACLK_EN)
        case (rstate)
            RDIDLE:  if (ARVALID) rstate <= RDDATA;
            RDDATA:  if (RREADY) rstate <= RDIDLE;
            default: rstate <= RDIDLE;
        endcase
end

always @(posedge ACLK) begin
    if (ACLK_EN & ar_hs)
        case (raddr)
${reads}
            default: rdata <= 32'd0;
        endcase
end

//------------------------Register logic-----------------
${logic}
endmodule
