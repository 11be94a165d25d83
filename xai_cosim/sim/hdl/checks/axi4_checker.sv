// SPDX-License-Identifier: Apache-2.0
// Reports what an AXI4 port does against the protocol: the design's master, and the memory at it.
//
// What a port does not have is tied as axim_memory ties it, AxCACHE to ones. AxUSER and its like mean nothing here.
module axi4_checker
  import protocol_pkg::*;
#(
  parameter int Width = 32,
  parameter int AddrWidth = 64,
  parameter int IdWidth = 1,
  parameter string Name = "port"
) (
  input logic                 clk_i,
  input logic                 rst_ni,
  input logic [IdWidth-1:0]   awid_i,
  input logic [AddrWidth-1:0] awaddr_i,
  input logic [7:0]           awlen_i,
  input logic [2:0]           awsize_i,
  input logic [1:0]           awburst_i,
  input logic [1:0]           awlock_i,
  input logic [3:0]           awcache_i,
  input logic [2:0]           awprot_i,
  input logic [3:0]           awqos_i,
  input logic [3:0]           awregion_i,
  input logic                 awvalid_i,
  input logic                 awready_i,
  input logic [Width-1:0]     wdata_i,
  input logic [Width/8-1:0]   wstrb_i,
  input logic                 wlast_i,
  input logic                 wvalid_i,
  input logic                 wready_i,
  input logic [IdWidth-1:0]   bid_i,
  input logic [1:0]           bresp_i,
  input logic                 bvalid_i,
  input logic                 bready_i,
  input logic [IdWidth-1:0]   arid_i,
  input logic [AddrWidth-1:0] araddr_i,
  input logic [7:0]           arlen_i,
  input logic [2:0]           arsize_i,
  input logic [1:0]           arburst_i,
  input logic [1:0]           arlock_i,
  input logic [3:0]           arcache_i,
  input logic [2:0]           arprot_i,
  input logic [3:0]           arqos_i,
  input logic [3:0]           arregion_i,
  input logic                 arvalid_i,
  input logic                 arready_i,
  input logic [IdWidth-1:0]   rid_i,
  input logic [Width-1:0]     rdata_i,
  input logic [1:0]           rresp_i,
  input logic                 rlast_i,
  input logic                 rvalid_i,
  input logic                 rready_i
);
  localparam int Bytes = Width / 8;

  typedef struct packed {
    logic [Width-1:0] data;
    logic [Bytes-1:0] strb;
    logic             last;
  } write_t;

  typedef struct packed {
    logic [IdWidth-1:0] id;
    logic [1:0]         resp;
  } response_t;

  typedef struct packed {
    logic [IdWidth-1:0] id;
    logic [Width-1:0]   data;
    logic [1:0]         resp;
    logic               last;
  } read_t;

  logic [Axi4Rules-1:0] violated;
  write_t w_changed;
  response_t b_changed;
  read_t r_changed;
  logic [Bytes-1:0] wstrb_q;
  logic writes_open, reads_open;

  axi4_request #(.Width(Width), .AddrWidth(AddrWidth), .IdWidth(IdWidth)) aw (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(awvalid_i),
    .ready_i(awready_i),
    .id_i(awid_i),
    .addr_i(awaddr_i),
    .len_i(awlen_i),
    .size_i(awsize_i),
    .burst_i(awburst_i),
    .lock_i(awlock_i),
    .cache_i(awcache_i),
    .prot_i(awprot_i),
    .qos_i(awqos_i),
    .region_i(awregion_i),
    .violated_o(violated[AXI4_ERRM_AWVALID_RESET +: Axi4RequestRules])
  );

  axi4_request #(.Width(Width), .AddrWidth(AddrWidth), .IdWidth(IdWidth)) ar (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(arvalid_i),
    .ready_i(arready_i),
    .id_i(arid_i),
    .addr_i(araddr_i),
    .len_i(arlen_i),
    .size_i(arsize_i),
    .burst_i(arburst_i),
    .lock_i(arlock_i),
    .cache_i(arcache_i),
    .prot_i(arprot_i),
    .qos_i(arqos_i),
    .region_i(arregion_i),
    .violated_o(violated[AXI4_ERRM_ARVALID_RESET +: Axi4RequestRules])
  );

  axi4_channel #(.Width($bits(write_t))) w (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(wvalid_i),
    .ready_i(wready_i),
    .payload_i({wdata_i, wstrb_i, wlast_i}),
    .early_o(violated[AXI4_ERRM_WVALID_RESET]),
    .dropped_o(violated[AXI4_ERRM_WVALID_STABLE]),
    .changed_o(w_changed)
  );

  axi4_channel #(.Width($bits(response_t))) b (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(bvalid_i),
    .ready_i(bready_i),
    .payload_i({bid_i, bresp_i}),
    .early_o(violated[AXI4_ERRS_BVALID_RESET]),
    .dropped_o(violated[AXI4_ERRS_BVALID_STABLE]),
    .changed_o(b_changed)
  );

  axi4_channel #(.Width($bits(read_t))) r (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(rvalid_i),
    .ready_i(rready_i),
    .payload_i({rid_i, rdata_i, rresp_i, rlast_i}),
    .early_o(violated[AXI4_ERRS_RVALID_RESET]),
    .dropped_o(violated[AXI4_ERRS_RVALID_STABLE]),
    .changed_o(r_changed)
  );

  axi4_writes #(.Width(Width), .IdWidth(IdWidth)) writes (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .awid_i(awid_i),
    .awaddr_i(awaddr_i[11:0]),
    .awlen_i(awlen_i),
    .awsize_i(awsize_i),
    .awburst_i(awburst_i),
    .awvalid_i(awvalid_i),
    .awready_i(awready_i),
    .wstrb_i(wstrb_i),
    .wlast_i(wlast_i),
    .wvalid_i(wvalid_i),
    .wready_i(wready_i),
    .bid_i(bid_i),
    .bresp_i(bresp_i),
    .bvalid_i(bvalid_i),
    .bready_i(bready_i),
    .number_o(violated[AXI4_ERRM_WDATA_NUM]),
    .strobes_o(violated[AXI4_ERRM_WSTRB]),
    .unasked_o(violated[AXI4_ERRS_BRESP_AW]),
    .unwritten_o(violated[AXI4_ERRS_BRESP_WLAST]),
    .exokay_o(violated[AXI4_ERRS_BRESP_EXOKAY]),
    .open_o(writes_open)
  );

  axi4_reads #(.IdWidth(IdWidth)) reads (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .arid_i(arid_i),
    .arlen_i(arlen_i),
    .arvalid_i(arvalid_i),
    .arready_i(arready_i),
    .rid_i(rid_i),
    .rresp_i(rresp_i),
    .rlast_i(rlast_i),
    .rvalid_i(rvalid_i),
    .rready_i(rready_i),
    .number_o(violated[AXI4_ERRS_RDATA_NUM]),
    .unasked_o(violated[AXI4_ERRS_RID]),
    .exokay_o(violated[AXI4_ERRS_RRESP_EXOKAY]),
    .open_o(reads_open)
  );

  always_ff @(posedge clk_i) if (wvalid_i) wstrb_q <= wstrb_i;

  always_comb begin
    violated[AXI4_ERRM_WDATA_STABLE] = 1'b0;
    for (int i = 0; i < Bytes; i++) begin  // what a byte without strobe holds is free
      if (wstrb_q[i] && w_changed.data[8*i +: 8] != 0) violated[AXI4_ERRM_WDATA_STABLE] = 1'b1;
    end
  end
  assign violated[AXI4_ERRM_WSTRB_STABLE] = |w_changed.strb;
  assign violated[AXI4_ERRM_WLAST_STABLE] = w_changed.last;
  assign violated[AXI4_ERRS_BID_STABLE] = |b_changed.id;
  assign violated[AXI4_ERRS_BRESP_STABLE] = |b_changed.resp;
  assign violated[AXI4_ERRS_RID_STABLE] = |r_changed.id;
  assign violated[AXI4_ERRS_RDATA_STABLE] = |r_changed.data;
  assign violated[AXI4_ERRS_RRESP_STABLE] = |r_changed.resp;
  assign violated[AXI4_ERRS_RLAST_STABLE] = r_changed.last;

  always_ff @(posedge clk_i) if (|violated) begin
    for (int i = 0; i < Axi4Rules; i++) begin
      automatic axi4_rule_e rule = axi4_rule_e'(i);
      if (violated[i]) protocol_violation(rule.name(), Name);
    end
  end

  final begin
    if (writes_open) protocol_violation("AXI4_ERRS_BRESP_ALL_DONE_EOS", Name);
    if (reads_open) protocol_violation("AXI4_ERRS_RDATA_ALL_DONE_EOS", Name);
  end
endmodule
