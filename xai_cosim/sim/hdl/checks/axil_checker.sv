// SPDX-License-Identifier: Apache-2.0
// Reports what an AXI4-Lite port does against the protocol.
module axil_checker
  import protocol_pkg::*;
#(
  parameter int AddrWidth = 8,
  parameter int MaxWait = 1000,
  parameter Name = "port"  // untyped: Icarus has no string parameters
) (
  input logic                 clk_i,
  input logic               rst_ni,
  input logic [AddrWidth-1:0] awaddr_i,
  input logic [2:0]           awprot_i,
  input logic                 awvalid_i,
  input logic                 awready_i,
  input logic [31:0]          wdata_i,
  input logic [3:0]           wstrb_i,
  input logic                 wvalid_i,
  input logic                 wready_i,
  input logic [1:0]           bresp_i,
  input logic                 bvalid_i,
  input logic                 bready_i,
  input logic [AddrWidth-1:0] araddr_i,
  input logic [2:0]           arprot_i,
  input logic                 arvalid_i,
  input logic                 arready_i,
  input logic [31:0]          rdata_i,
  input logic [1:0]           rresp_i,
  input logic                 rvalid_i,
  input logic                 rready_i
);
  logic [AxilRules-1:0] violated;
  logic [7:0] aw_open, w_open, ar_open;

  axil_rules #(.AddrWidth(AddrWidth), .MaxWait(MaxWait)) rules (
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
    .rready_i(rready_i),
    .violated_o(violated),
    .aw_open_o(aw_open),
    .w_open_o(w_open),
    .ar_open_o(ar_open)
  );

  `define REPORT(rule) \
    if (violated[rule] === 1'b1) protocol_violation(`"AXI4LITE_``rule`", Name);
  always @(posedge clk_i) if (|violated) begin
    `REPORT(ERRM_AWVALID_RESET)
    `REPORT(ERRM_AWVALID_STABLE)
    `REPORT(ERRM_AWADDR_STABLE)
    `REPORT(ERRM_AWPROT_STABLE)
    `REPORT(ERRM_WVALID_RESET)
    `REPORT(ERRM_WVALID_STABLE)
    `REPORT(ERRM_WDATA_STABLE)
    `REPORT(ERRM_WSTRB_STABLE)
    `REPORT(ERRM_ARVALID_RESET)
    `REPORT(ERRM_ARVALID_STABLE)
    `REPORT(ERRM_ARADDR_STABLE)
    `REPORT(ERRM_ARPROT_STABLE)
    `REPORT(ERRS_BVALID_RESET)
    `REPORT(ERRS_BVALID_STABLE)
    `REPORT(ERRS_BRESP_STABLE)
    `REPORT(ERRS_BRESP_AW)
    `REPORT(ERRS_BRESP_WLAST)
    `REPORT(ERRS_BRESP_EXOKAY)
    `REPORT(ERRS_RVALID_RESET)
    `REPORT(ERRS_RVALID_STABLE)
    `REPORT(ERRS_RDATA_STABLE)
    `REPORT(ERRS_RRESP_STABLE)
    `REPORT(ERRS_RDATA_NUM)
    `REPORT(ERRS_RRESP_EXOKAY)
    `REPORT(RECS_AWREADY_MAX_WAIT)
    `REPORT(RECS_WREADY_MAX_WAIT)
    `REPORT(RECM_BREADY_MAX_WAIT)
    `REPORT(RECS_ARREADY_MAX_WAIT)
    `REPORT(RECM_RREADY_MAX_WAIT)
    // no X in two states; Icarus runs this
    // verilator coverage_off
    `REPORT(ERRM_AWVALID_X)
    `REPORT(ERRM_AWADDR_X)
    `REPORT(ERRM_AWPROT_X)
    `REPORT(ERRM_WVALID_X)
    `REPORT(ERRM_WDATA_X)
    `REPORT(ERRM_WSTRB_X)
    `REPORT(ERRM_BREADY_X)
    `REPORT(ERRM_ARVALID_X)
    `REPORT(ERRM_ARADDR_X)
    `REPORT(ERRM_ARPROT_X)
    `REPORT(ERRM_RREADY_X)
    `REPORT(ERRS_AWREADY_X)
    `REPORT(ERRS_WREADY_X)
    `REPORT(ERRS_BVALID_X)
    `REPORT(ERRS_BRESP_X)
    `REPORT(ERRS_ARREADY_X)
    `REPORT(ERRS_RVALID_X)
    `REPORT(ERRS_RDATA_X)
    `REPORT(ERRS_RRESP_X)
    // verilator coverage_on
  end
  `undef REPORT

`ifdef VERILATOR  // Icarus 11 knows no final
  final begin
    if (aw_open != 0 || w_open != 0) protocol_violation("AXI4LITE_ERRS_BRESP_ALL_DONE_EOS", Name);
    if (ar_open != 0) protocol_violation("AXI4LITE_ERRS_RDATA_ALL_DONE_EOS", Name);
  end
`endif
endmodule
