// Which rules of AXI4-Lite a port breaks in this cycle.
//
// Synthesizable, so that the same rules are simulated and proven.
// A port without AxPROT ties it to zero.
module axil_rules #(
  parameter int AddrWidth = 8,
  parameter int MaxWait = 0  // cycles that a channel should wait at most; 0: any number
) (
  input  logic                                     clk_i,
  input  logic                               rst_ni,
  input  logic [AddrWidth-1:0]                     awaddr_i,
  input  logic [2:0]                               awprot_i,
  input  logic                                     awvalid_i,
  input  logic                                     awready_i,
  input  logic [31:0]                              wdata_i,
  input  logic [3:0]                               wstrb_i,
  input  logic                                     wvalid_i,
  input  logic                                     wready_i,
  input  logic [1:0]                               bresp_i,
  input  logic                                     bvalid_i,
  input  logic                                     bready_i,
  input  logic [AddrWidth-1:0]                     araddr_i,
  input  logic [2:0]                               arprot_i,
  input  logic                                     arvalid_i,
  input  logic                                     arready_i,
  input  logic [31:0]                              rdata_i,
  input  logic [1:0]                               rresp_i,
  input  logic                                     rvalid_i,
  input  logic                                     rready_i,
  output logic [protocol_pkg::AxilRules-1:0] violated_o,
  // handshakes without their response
  output logic [7:0]                         aw_open_o,
  output logic [7:0]                         w_open_o,
  output logic [7:0]                         ar_open_o
);
  localparam logic [1:0] ExOkay = 2'b01;

  logic aw_early, aw_dropped, aw_slow, w_early, w_dropped, w_slow, b_early, b_dropped, b_slow;
  logic ar_early, ar_dropped, ar_slow, r_early, r_dropped, r_slow;
  logic [AddrWidth-1:0] awaddr_changed, araddr_changed;
  logic [2:0] awprot_changed, arprot_changed;
  logic [31:0] wdata_changed, rdata_changed;
  logic [3:0] wstrb_changed;
  logic [1:0] bresp_changed, rresp_changed;
  logic b_done, r_done, wdata_unknown;

  handshake_rules #(.Width(AddrWidth + 3), .MaxWait(MaxWait)) aw (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(awvalid_i),
    .ready_i(awready_i),
    .payload_i({awaddr_i, awprot_i}),
    .early_o(aw_early),
    .dropped_o(aw_dropped),
    .changed_o({awaddr_changed, awprot_changed}),
    .slow_o(aw_slow)
  );

  handshake_rules #(.Width(36), .MaxWait(MaxWait)) w (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(wvalid_i),
    .ready_i(wready_i),
    .payload_i({wdata_i, wstrb_i}),
    .early_o(w_early),
    .dropped_o(w_dropped),
    .changed_o({wdata_changed, wstrb_changed}),
    .slow_o(w_slow)
  );

  handshake_rules #(.Width(2), .MaxWait(MaxWait)) b (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(bvalid_i),
    .ready_i(bready_i),
    .payload_i(bresp_i),
    .early_o(b_early),
    .dropped_o(b_dropped),
    .changed_o(bresp_changed),
    .slow_o(b_slow)
  );

  handshake_rules #(.Width(AddrWidth + 3), .MaxWait(MaxWait)) ar (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(arvalid_i),
    .ready_i(arready_i),
    .payload_i({araddr_i, arprot_i}),
    .early_o(ar_early),
    .dropped_o(ar_dropped),
    .changed_o({araddr_changed, arprot_changed}),
    .slow_o(ar_slow)
  );

  handshake_rules #(.Width(34), .MaxWait(MaxWait)) r (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(rvalid_i),
    .ready_i(rready_i),
    .payload_i({rdata_i, rresp_i}),
    .early_o(r_early),
    .dropped_o(r_dropped),
    .changed_o({rdata_changed, rresp_changed}),
    .slow_o(r_slow)
  );

  assign b_done = bvalid_i && bready_i;
  assign r_done = rvalid_i && rready_i;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      aw_open_o <= '0;
      w_open_o <= '0;
      ar_open_o <= '0;
    end else begin
      aw_open_o <= aw_open_o + 8'(awvalid_i && awready_i) - 8'(b_done && aw_open_o != 0);
      w_open_o <= w_open_o + 8'(wvalid_i && wready_i) - 8'(b_done && w_open_o != 0);
      ar_open_o <= ar_open_o + 8'(arvalid_i && arready_i) - 8'(r_done && ar_open_o != 0);
    end
  end

  // what a byte without strobe holds is free
  always_comb begin
    wdata_unknown = 1'b0;
    for (int i = 0; i < 4; i++) wdata_unknown |= wstrb_i[i] && $isunknown(wdata_i[8*i +: 8]);
  end

  always_comb begin
    violated_o = '0;
    violated_o[protocol_pkg::ERRM_AWVALID_RESET] = aw_early;
    violated_o[protocol_pkg::ERRM_AWVALID_STABLE] = aw_dropped;
    violated_o[protocol_pkg::ERRM_AWADDR_STABLE] = |awaddr_changed;
    violated_o[protocol_pkg::ERRM_AWPROT_STABLE] = |awprot_changed;
    violated_o[protocol_pkg::ERRM_WVALID_RESET] = w_early;
    violated_o[protocol_pkg::ERRM_WVALID_STABLE] = w_dropped;
    violated_o[protocol_pkg::ERRM_WDATA_STABLE] = |wdata_changed;
    violated_o[protocol_pkg::ERRM_WSTRB_STABLE] = |wstrb_changed;
    violated_o[protocol_pkg::ERRM_ARVALID_RESET] = ar_early;
    violated_o[protocol_pkg::ERRM_ARVALID_STABLE] = ar_dropped;
    violated_o[protocol_pkg::ERRM_ARADDR_STABLE] = |araddr_changed;
    violated_o[protocol_pkg::ERRM_ARPROT_STABLE] = |arprot_changed;
    violated_o[protocol_pkg::ERRM_AWVALID_X] = rst_ni && $isunknown(awvalid_i);
    violated_o[protocol_pkg::ERRM_AWADDR_X] = rst_ni && awvalid_i && $isunknown(awaddr_i);
    violated_o[protocol_pkg::ERRM_AWPROT_X] = rst_ni && awvalid_i && $isunknown(awprot_i);
    violated_o[protocol_pkg::ERRM_WVALID_X] = rst_ni && $isunknown(wvalid_i);
    violated_o[protocol_pkg::ERRM_WDATA_X] = rst_ni && wvalid_i && wdata_unknown;
    violated_o[protocol_pkg::ERRM_WSTRB_X] = rst_ni && wvalid_i && $isunknown(wstrb_i);
    violated_o[protocol_pkg::ERRM_BREADY_X] = rst_ni && $isunknown(bready_i);
    violated_o[protocol_pkg::ERRM_ARVALID_X] = rst_ni && $isunknown(arvalid_i);
    violated_o[protocol_pkg::ERRM_ARADDR_X] = rst_ni && arvalid_i && $isunknown(araddr_i);
    violated_o[protocol_pkg::ERRM_ARPROT_X] = rst_ni && arvalid_i && $isunknown(arprot_i);
    violated_o[protocol_pkg::ERRM_RREADY_X] = rst_ni && $isunknown(rready_i);
    violated_o[protocol_pkg::ERRS_BVALID_RESET] = b_early;
    violated_o[protocol_pkg::ERRS_BVALID_STABLE] = b_dropped;
    violated_o[protocol_pkg::ERRS_BRESP_STABLE] = |bresp_changed;
    violated_o[protocol_pkg::ERRS_BRESP_AW] = rst_ni && bvalid_i && aw_open_o == 0;
    violated_o[protocol_pkg::ERRS_BRESP_WLAST] = rst_ni && bvalid_i && w_open_o == 0;
    violated_o[protocol_pkg::ERRS_BRESP_EXOKAY] = rst_ni && bvalid_i && bresp_i == ExOkay;
    violated_o[protocol_pkg::ERRS_RVALID_RESET] = r_early;
    violated_o[protocol_pkg::ERRS_RVALID_STABLE] = r_dropped;
    violated_o[protocol_pkg::ERRS_RDATA_STABLE] = |rdata_changed;
    violated_o[protocol_pkg::ERRS_RRESP_STABLE] = |rresp_changed;
    violated_o[protocol_pkg::ERRS_RDATA_NUM] = rst_ni && rvalid_i && ar_open_o == 0;
    violated_o[protocol_pkg::ERRS_RRESP_EXOKAY] = rst_ni && rvalid_i && rresp_i == ExOkay;
    violated_o[protocol_pkg::ERRS_AWREADY_X] = rst_ni && $isunknown(awready_i);
    violated_o[protocol_pkg::ERRS_WREADY_X] = rst_ni && $isunknown(wready_i);
    violated_o[protocol_pkg::ERRS_BVALID_X] = rst_ni && $isunknown(bvalid_i);
    violated_o[protocol_pkg::ERRS_BRESP_X] = rst_ni && bvalid_i && $isunknown(bresp_i);
    violated_o[protocol_pkg::ERRS_ARREADY_X] = rst_ni && $isunknown(arready_i);
    violated_o[protocol_pkg::ERRS_RVALID_X] = rst_ni && $isunknown(rvalid_i);
    violated_o[protocol_pkg::ERRS_RDATA_X] = rst_ni && rvalid_i && $isunknown(rdata_i);
    violated_o[protocol_pkg::ERRS_RRESP_X] = rst_ni && rvalid_i && $isunknown(rresp_i);
    violated_o[protocol_pkg::RECS_AWREADY_MAX_WAIT] = aw_slow;
    violated_o[protocol_pkg::RECS_WREADY_MAX_WAIT] = w_slow;
    violated_o[protocol_pkg::RECM_BREADY_MAX_WAIT] = b_slow;
    violated_o[protocol_pkg::RECS_ARREADY_MAX_WAIT] = ar_slow;
    violated_o[protocol_pkg::RECM_RREADY_MAX_WAIT] = r_slow;
  end
endmodule
