// SPDX-License-Identifier: Apache-2.0
// Which rules of AXI4-Lite a port breaks in this cycle.
//
// Synthesizable, so that the same rules are simulated and proven.
// A port without AxPROT ties it to zero.
module axil_rules #(
  parameter int AddrWidth = 8,
  parameter int MaxWait = 1000  // cycles that a channel should wait at most
) (
  input  logic                                     clk_i,
  input  logic                                     rst_ni,
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

  logic in_reset_q, busy, b_done, r_done;
  logic aw_waits, w_waits, b_waits, ar_waits, r_waits;
  logic aw_waiting_q, w_waiting_q, b_waiting_q, ar_waiting_q, r_waiting_q;
  logic [31:0] aw_wait_q, w_wait_q, b_wait_q, ar_wait_q, r_wait_q;
  logic [AddrWidth-1:0] awaddr_q, araddr_q;
  logic [2:0] awprot_q, arprot_q;
  logic [31:0] wdata_q, rdata_q;
  logic [3:0] wstrb_q;
  logic [1:0] bresp_q, rresp_q;

  assign aw_waits = rst_ni && awvalid_i && !awready_i;
  assign w_waits = rst_ni && wvalid_i && !wready_i;
  assign b_waits = rst_ni && bvalid_i && !bready_i;
  assign ar_waits = rst_ni && arvalid_i && !arready_i;
  assign r_waits = rst_ni && rvalid_i && !rready_i;
  assign b_done = bvalid_i && bready_i;
  assign r_done = rvalid_i && rready_i;
  assign busy =
      awvalid_i || wvalid_i || bvalid_i || arvalid_i || rvalid_i ||
      aw_waiting_q || w_waiting_q || b_waiting_q || ar_waiting_q || r_waiting_q;

  initial begin  // registers may start at random
    violated_o = '0;
    aw_open_o = '0;
    w_open_o = '0;
    ar_open_o = '0;
  end

  always_ff @(posedge clk_i) begin
    in_reset_q <= !rst_ni;
    if (violated_o != '0) violated_o <= '0;
    if (!rst_ni) begin
      aw_waiting_q <= 1'b0;
      w_waiting_q <= 1'b0;
      b_waiting_q <= 1'b0;
      ar_waiting_q <= 1'b0;
      r_waiting_q <= 1'b0;
      aw_open_o <= '0;
      w_open_o <= '0;
      ar_open_o <= '0;
    end else if (busy) begin
      aw_open_o <= aw_open_o + 8'(awvalid_i && awready_i) - 8'(b_done && aw_open_o != 0);
      w_open_o <= w_open_o + 8'(wvalid_i && wready_i) - 8'(b_done && w_open_o != 0);
      ar_open_o <= ar_open_o + 8'(arvalid_i && arready_i) - 8'(r_done && ar_open_o != 0);

      aw_waiting_q <= aw_waits;
      if (aw_waits && !aw_waiting_q) begin
        awaddr_q <= awaddr_i;
        awprot_q <= awprot_i;
        aw_wait_q <= '0;
      end
      violated_o[protocol_pkg::ERRM_AWVALID_RESET] <= in_reset_q && awvalid_i;
      violated_o[protocol_pkg::ERRM_AWVALID_STABLE] <= aw_waiting_q && !awvalid_i;
      if (aw_waiting_q && awvalid_i) begin
        violated_o[protocol_pkg::ERRM_AWADDR_STABLE] <= awaddr_i != awaddr_q;
        violated_o[protocol_pkg::ERRM_AWPROT_STABLE] <= awprot_i != awprot_q;
        aw_wait_q <= aw_wait_q + 1;
        violated_o[protocol_pkg::RECS_AWREADY_MAX_WAIT] <= aw_waits && aw_wait_q + 1 >= MaxWait;
      end

      w_waiting_q <= w_waits;
      if (w_waits && !w_waiting_q) begin
        wdata_q <= wdata_i;
        wstrb_q <= wstrb_i;
        w_wait_q <= '0;
      end
      violated_o[protocol_pkg::ERRM_WVALID_RESET] <= in_reset_q && wvalid_i;
      violated_o[protocol_pkg::ERRM_WVALID_STABLE] <= w_waiting_q && !wvalid_i;
      if (w_waiting_q && wvalid_i) begin
        violated_o[protocol_pkg::ERRM_WDATA_STABLE] <= wdata_i != wdata_q;
        violated_o[protocol_pkg::ERRM_WSTRB_STABLE] <= wstrb_i != wstrb_q;
        w_wait_q <= w_wait_q + 1;
        violated_o[protocol_pkg::RECS_WREADY_MAX_WAIT] <= w_waits && w_wait_q + 1 >= MaxWait;
      end

      b_waiting_q <= b_waits;
      if (b_waits && !b_waiting_q) begin
        bresp_q <= bresp_i;
        b_wait_q <= '0;
      end
      violated_o[protocol_pkg::ERRS_BVALID_RESET] <= in_reset_q && bvalid_i;
      violated_o[protocol_pkg::ERRS_BVALID_STABLE] <= b_waiting_q && !bvalid_i;
      if (b_waiting_q && bvalid_i) begin
        violated_o[protocol_pkg::ERRS_BRESP_STABLE] <= bresp_i != bresp_q;
        b_wait_q <= b_wait_q + 1;
        violated_o[protocol_pkg::RECM_BREADY_MAX_WAIT] <= b_waits && b_wait_q + 1 >= MaxWait;
      end

      ar_waiting_q <= ar_waits;
      if (ar_waits && !ar_waiting_q) begin
        araddr_q <= araddr_i;
        arprot_q <= arprot_i;
        ar_wait_q <= '0;
      end
      violated_o[protocol_pkg::ERRM_ARVALID_RESET] <= in_reset_q && arvalid_i;
      violated_o[protocol_pkg::ERRM_ARVALID_STABLE] <= ar_waiting_q && !arvalid_i;
      if (ar_waiting_q && arvalid_i) begin
        violated_o[protocol_pkg::ERRM_ARADDR_STABLE] <= araddr_i != araddr_q;
        violated_o[protocol_pkg::ERRM_ARPROT_STABLE] <= arprot_i != arprot_q;
        ar_wait_q <= ar_wait_q + 1;
        violated_o[protocol_pkg::RECS_ARREADY_MAX_WAIT] <= ar_waits && ar_wait_q + 1 >= MaxWait;
      end

      r_waiting_q <= r_waits;
      if (r_waits && !r_waiting_q) begin
        rdata_q <= rdata_i;
        rresp_q <= rresp_i;
        r_wait_q <= '0;
      end
      violated_o[protocol_pkg::ERRS_RVALID_RESET] <= in_reset_q && rvalid_i;
      violated_o[protocol_pkg::ERRS_RVALID_STABLE] <= r_waiting_q && !rvalid_i;
      if (r_waiting_q && rvalid_i) begin
        violated_o[protocol_pkg::ERRS_RDATA_STABLE] <= rdata_i != rdata_q;
        violated_o[protocol_pkg::ERRS_RRESP_STABLE] <= rresp_i != rresp_q;
        r_wait_q <= r_wait_q + 1;
        violated_o[protocol_pkg::RECM_RREADY_MAX_WAIT] <= r_waits && r_wait_q + 1 >= MaxWait;
      end

      if (bvalid_i) begin
        violated_o[protocol_pkg::ERRS_BRESP_AW] <= aw_open_o == 0;
        violated_o[protocol_pkg::ERRS_BRESP_WLAST] <= w_open_o == 0;
        violated_o[protocol_pkg::ERRS_BRESP_EXOKAY] <= bresp_i == ExOkay;
      end
      if (rvalid_i) begin
        violated_o[protocol_pkg::ERRS_RDATA_NUM] <= ar_open_o == 0;
        violated_o[protocol_pkg::ERRS_RRESP_EXOKAY] <= rresp_i == ExOkay;
      end
    end

    // no X in two states; Icarus runs this
    // verilator coverage_off
    if (rst_ni) begin
      if ($isunknown(awvalid_i)) violated_o[protocol_pkg::ERRM_AWVALID_X] <= 1'b1;
      if ($isunknown(awready_i)) violated_o[protocol_pkg::ERRS_AWREADY_X] <= 1'b1;
      if (awvalid_i && $isunknown(awaddr_i)) violated_o[protocol_pkg::ERRM_AWADDR_X] <= 1'b1;
      if (awvalid_i && $isunknown(awprot_i)) violated_o[protocol_pkg::ERRM_AWPROT_X] <= 1'b1;
      if ($isunknown(wvalid_i)) violated_o[protocol_pkg::ERRM_WVALID_X] <= 1'b1;
      if ($isunknown(wready_i)) violated_o[protocol_pkg::ERRS_WREADY_X] <= 1'b1;
      for (int i = 0; i < 4; i++) begin  // what a byte without strobe holds is free
        if (wvalid_i && wstrb_i[i] && $isunknown(wdata_i[8*i +: 8])) begin
          violated_o[protocol_pkg::ERRM_WDATA_X] <= 1'b1;
        end
      end
      if (wvalid_i && $isunknown(wstrb_i)) violated_o[protocol_pkg::ERRM_WSTRB_X] <= 1'b1;
      if ($isunknown(bvalid_i)) violated_o[protocol_pkg::ERRS_BVALID_X] <= 1'b1;
      if ($isunknown(bready_i)) violated_o[protocol_pkg::ERRM_BREADY_X] <= 1'b1;
      if (bvalid_i && $isunknown(bresp_i)) violated_o[protocol_pkg::ERRS_BRESP_X] <= 1'b1;
      if ($isunknown(arvalid_i)) violated_o[protocol_pkg::ERRM_ARVALID_X] <= 1'b1;
      if ($isunknown(arready_i)) violated_o[protocol_pkg::ERRS_ARREADY_X] <= 1'b1;
      if (arvalid_i && $isunknown(araddr_i)) violated_o[protocol_pkg::ERRM_ARADDR_X] <= 1'b1;
      if (arvalid_i && $isunknown(arprot_i)) violated_o[protocol_pkg::ERRM_ARPROT_X] <= 1'b1;
      if ($isunknown(rvalid_i)) violated_o[protocol_pkg::ERRS_RVALID_X] <= 1'b1;
      if ($isunknown(rready_i)) violated_o[protocol_pkg::ERRM_RREADY_X] <= 1'b1;
      if (rvalid_i && $isunknown(rdata_i)) violated_o[protocol_pkg::ERRS_RDATA_X] <= 1'b1;
      if (rvalid_i && $isunknown(rresp_i)) violated_o[protocol_pkg::ERRS_RRESP_X] <= 1'b1;
    end
    // verilator coverage_on
  end
endmodule
