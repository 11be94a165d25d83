// SPDX-License-Identifier: Apache-2.0
// Which rules of Vitis' control register a read of it broke in the cycle before.
//
// Everything is seen from the AXI4-Lite port, with one write and one read outstanding at most. A
// read that a write of ap_start overlaps may show either side of it, and is held to neither.
module control_rules #(
  parameter int AddrWidth = 8,
  parameter int Base = 0  // address of the control register
) (
  input  logic                                       clk_i,
  input  logic                                       rst_ni,
  input  logic [AddrWidth-1:0]                       awaddr_i,
  input  logic                                       awvalid_i,
  input  logic                                       awready_i,
  input  logic [31:0]                                wdata_i,
  input  logic [3:0]                                 wstrb_i,
  input  logic                                       wvalid_i,
  input  logic                                       wready_i,
  input  logic [1:0]                                 bresp_i,
  input  logic                                       bvalid_i,
  input  logic                                       bready_i,
  input  logic [AddrWidth-1:0]                       araddr_i,
  input  logic                                       arvalid_i,
  input  logic                                       arready_i,
  input  logic [31:0]                                rdata_i,
  input  logic [1:0]                                 rresp_i,
  input  logic                                       rvalid_i,
  input  logic                                       rready_i,
  output logic [protocol_pkg::ControlRules-1:0] violated_o
);
  localparam logic [1:0] RespOkay = 2'b00;
  // all but ap_start, ap_done, ap_idle, ap_ready, auto_restart (7) and interrupt (9)
  localparam logic [31:0] Reserved = 32'hffff_fd70;

  logic write_control_q, write_start_q, bvalid_q, read_control_q, rvalid_q;
  logic must_q;   // a job has been started whose ap_done nobody has read
  logic maybe_q;  // so it may be: an ap_start fell together with the last read
  logic must_then_q, overlap_q, done_seen_q, ready_seen_q, ready_shown_q;
  logic starting, started, shown, may, start, done, idle, ready;

  assign starting = write_control_q && write_start_q;
  assign started = starting && bvalid_i && !bvalid_q && bresp_i == RespOkay;
  assign shown = rst_ni && read_control_q && rvalid_i && !rvalid_q && rresp_i == RespOkay;
  assign {ready, idle, done, start} = rdata_i[3:0];
  assign may = must_q || maybe_q || overlap_q || starting;

  initial violated_o = '0;  // registers may start at random

  always_ff @(posedge clk_i) begin
    if (violated_o != '0) violated_o <= '0;
    if (!rst_ni) begin
      write_control_q <= 1'b0;
      write_start_q <= 1'b0;
      bvalid_q <= 1'b0;
      read_control_q <= 1'b0;
      rvalid_q <= 1'b0;
      must_q <= 1'b0;
      maybe_q <= 1'b0;
      must_then_q <= 1'b0;
      overlap_q <= 1'b0;
      done_seen_q <= 1'b0;
      ready_seen_q <= 1'b0;
      ready_shown_q <= 1'b0;
    end else if (awvalid_i || wvalid_i || bvalid_i || arvalid_i || rvalid_i) begin
      bvalid_q <= bvalid_i && !bready_i;
      rvalid_q <= rvalid_i && !rready_i;
      if (bvalid_i && !bvalid_q) begin  // what comes of a write has come
        write_control_q <= 1'b0;
        write_start_q <= 1'b0;
      end
      if (awvalid_i && awready_i) write_control_q <= awaddr_i[AddrWidth-1:2] == Base[AddrWidth-1:2];
      if (wvalid_i && wready_i) write_start_q <= wdata_i[0] && wstrb_i[0];
      overlap_q <= overlap_q || starting;
      if (arvalid_i && arready_i) begin
        read_control_q <= araddr_i[AddrWidth-1:2] == Base[AddrWidth-1:2];
        must_then_q <= must_q;
        overlap_q <= starting;
      end
      if (shown) begin
        must_q <= start || (must_q && !done);
        maybe_q <= (overlap_q || starting) && !start;
        done_seen_q <= done_seen_q || done;
        ready_seen_q <= ready_seen_q || ready;
        ready_shown_q <= (ready_shown_q || ready) && !done;
        violated_o[protocol_pkg::AP_START_WITHOUT_WRITE] <= start && !may;
        violated_o[protocol_pkg::AP_START_DROPPED] <=
            must_then_q && !start && !done && !ready && !ready_shown_q;
        violated_o[protocol_pkg::AP_IDLE_WHILE_STARTED] <= idle && start;
        violated_o[protocol_pkg::AP_IDLE_MISSING] <= !start && !idle && !may;
        violated_o[protocol_pkg::AP_DONE_WITHOUT_START] <= done && !may && !done_seen_q;
        violated_o[protocol_pkg::AP_DONE_CLEAR_ON_READ] <= done && !may && done_seen_q;
        violated_o[protocol_pkg::AP_DONE_WITHOUT_READY] <= done && !ready && !ready_shown_q && may;
        violated_o[protocol_pkg::AP_READY_WITHOUT_START] <= ready && !may && !ready_seen_q;
        violated_o[protocol_pkg::AP_READY_CLEAR_ON_READ] <= ready && !may && ready_seen_q;
        violated_o[protocol_pkg::AP_CTRL_RESERVED] <= |(rdata_i & Reserved);
      end
      if (started) must_q <= 1'b1;
    end
  end
endmodule
