// SPDX-License-Identifier: Apache-2.0
// One checker of each kind, its signals as ports: protocol_tests.py breaks the rules on them.
module protocol_bench (
  input  logic        clk_i,
  input  logic        rst_ni,

  input  logic        tvalid_i,
  input  logic        tready_i,
  input  logic [15:0] tdata_i,
  input  logic        tlast_i,
  input  logic [1:0]  tkeep_i,
  input  logic [1:0]  tstrb_i,
  input  logic [3:0]  tid_i,
  input  logic [3:0]  tdest_i,
  input  logic [3:0]  tuser_i,

  input  logic [7:0]  awaddr_i,
  input  logic [2:0]  awprot_i,
  input  logic        awvalid_i,
  input  logic        awready_i,
  input  logic [31:0] wdata_i,
  input  logic [3:0]  wstrb_i,
  input  logic        wvalid_i,
  input  logic        wready_i,
  input  logic [1:0]  bresp_i,
  input  logic        bvalid_i,
  input  logic        bready_i,
  input  logic [7:0]  araddr_i,
  input  logic [2:0]  arprot_i,
  input  logic        arvalid_i,
  input  logic        arready_i,
  input  logic [31:0] rdata_i,
  input  logic [1:0]  rresp_i,
  input  logic        rvalid_i,
  input  logic        rready_i,

  output logic       ticks_o
);
  localparam int MaxWait = 8;

`ifdef VERILATOR  // counts the cycles that violations name
  axis_watch watch (.clk_i(clk_i), .rst_ni(rst_ni), .done_o(ticks_o));
`else
  assign ticks_o = 1'b0;
`endif

  axis_checker #(
    .Width(16),
    .IdWidth(4),
    .DestWidth(4),
    .UserWidth(4),
    .MaxWait(MaxWait),
    .Name("stream")
  ) axis (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .tvalid_i(tvalid_i),
    .tready_i(tready_i),
    .tdata_i(tdata_i),
    .tlast_i(tlast_i),
    .tkeep_i(tkeep_i),
    .tstrb_i(tstrb_i),
    .tid_i(tid_i),
    .tdest_i(tdest_i),
    .tuser_i(tuser_i)
  );

  axil_checker #(.AddrWidth(8), .MaxWait(MaxWait), .Name("registers")) axil (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .awaddr_i(awaddr_i),
    .awprot_i(awprot_i),
    .awvalid_i(awvalid_i),
    .awready_i(awready_i),
    .wdata_i(wdata_i),
    .wstrb_i(wstrb_i),
    .wvalid_i(wvalid_i),
    .wready_i(wready_i),
    .bresp_i(bresp_i),
    .bvalid_i(bvalid_i),
    .bready_i(bready_i),
    .araddr_i(araddr_i),
    .arprot_i(arprot_i),
    .arvalid_i(arvalid_i),
    .arready_i(arready_i),
    .rdata_i(rdata_i),
    .rresp_i(rresp_i),
    .rvalid_i(rvalid_i),
    .rready_i(rready_i)
  );

  control_checker #(.AddrWidth(8), .Base(16), .Name("control")) control (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .awaddr_i(awaddr_i),
    .awvalid_i(awvalid_i),
    .awready_i(awready_i),
    .wdata_i(wdata_i),
    .wstrb_i(wstrb_i),
    .wvalid_i(wvalid_i),
    .wready_i(wready_i),
    .bresp_i(bresp_i),
    .bvalid_i(bvalid_i),
    .bready_i(bready_i),
    .araddr_i(araddr_i),
    .arvalid_i(arvalid_i),
    .arready_i(arready_i),
    .rdata_i(rdata_i),
    .rresp_i(rresp_i),
    .rvalid_i(rvalid_i),
    .rready_i(rready_i)
  );
endmodule
