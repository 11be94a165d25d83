// SPDX-License-Identifier: Apache-2.0
// What is proven of xai_control: it answers each request once and in time, forwards requests as
// they came, and never lets the route change under a job or a beat.
//
// Assumed: a master and kernels that keep to AXI4-Lite and let nobody wait for more than Patience
// cycles.
module xai_control_properties #(
  parameter int Kernels = 2,
  parameter int Patience = 3
) (
  input logic                     clk_i,
  input logic                     rst_ni,
  input logic [11:0]              awaddr_i,
  input logic                     awvalid_i,
  input logic                     awready_o,
  input logic [31:0]              wdata_i,
  input logic [3:0]               wstrb_i,
  input logic                     wvalid_i,
  input logic                     wready_o,
  input logic [1:0]               bresp_o,
  input logic                     bvalid_o,
  input logic                     bready_i,
  input logic [11:0]              araddr_i,
  input logic                     arvalid_i,
  input logic                     arready_o,
  input logic [31:0]              rdata_o,
  input logic [1:0]               rresp_o,
  input logic                     rvalid_o,
  input logic                     rready_i,
  input logic [7:0]               kernel_awaddr_o,
  input logic [Kernels-1:0]       kernel_awvalid_o,
  input logic [Kernels-1:0]       kernel_awready_i,
  input logic [31:0]              kernel_wdata_o,
  input logic [3:0]               kernel_wstrb_o,
  input logic [Kernels-1:0]       kernel_wvalid_o,
  input logic [Kernels-1:0]       kernel_wready_i,
  input logic [Kernels-1:0][1:0]  kernel_bresp_i,
  input logic [Kernels-1:0]       kernel_bvalid_i,
  input logic [Kernels-1:0]       kernel_bready_o,
  input logic [7:0]               kernel_araddr_o,
  input logic [Kernels-1:0]       kernel_arvalid_o,
  input logic [Kernels-1:0]       kernel_arready_i,
  input logic [Kernels-1:0][31:0] kernel_rdata_i,
  input logic [Kernels-1:0][1:0]  kernel_rresp_i,
  input logic [Kernels-1:0]       kernel_rvalid_i,
  input logic [Kernels-1:0]       kernel_rready_o,
  input logic                     beat_offered_i,
  input logic [Kernels-1:0]       select_o,
  // state, for what induction has to know
  input logic [2:0]               state_q,
  input logic [11:0]              awaddr_q,
  input logic [31:0]              wdata_q,
  input logic [3:0]               wstrb_q,
  input logic [11:0]              araddr_q,
  input logic                     aw_full_q,
  input logic                     w_full_q,
  input logic                     ar_full_q,
  input logic                     aw_sent_q,
  input logic                     w_sent_q,
  input logic                     ar_sent_q,
  input logic                     write_last_q,
  input logic [31:0]              route_q,
  input logic [Kernels-1:0]       running_q
);
  localparam int Top = Kernels;  // the window of ROUTE
  localparam int MaxForward = 2 * Patience + 2;  // cycles that a kernel may take, but one
  localparam int Turn = MaxForward + Patience + 4;  // cycles until a request's turn comes
  localparam int Bound = Turn + MaxForward + 2;  // cycles from a whole request to its response
  localparam logic [1:0] Okay = 2'b00;
  localparam logic [1:0] SlvErr = 2'b10;
  localparam logic [1:0] DecErr = 2'b11;

  // ---- the ports keep to AXI4-Lite
  logic [protocol_pkg::AxilRules-1:0] host;
  logic [7:0] aw_open, w_open, ar_open;
  axil_rules #(.AddrWidth(12), .MaxWait(Patience)) host_rules (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .awaddr_i(awaddr_i),
    .awprot_i(3'b0),
    .awvalid_i(awvalid_i),
    .awready_i(awready_o),
    .wdata_i(wdata_i),
    .wstrb_i(wstrb_i),
    .wvalid_i(wvalid_i),
    .wready_i(wready_o),
    .bresp_i(bresp_o),
    .bvalid_i(bvalid_o),
    .bready_i(bready_i),
    .araddr_i(araddr_i),
    .arprot_i(3'b0),
    .arvalid_i(arvalid_i),
    .arready_i(arready_o),
    .rdata_i(rdata_o),
    .rresp_i(rresp_o),
    .rvalid_i(rvalid_o),
    .rready_i(rready_i),
    .violated_o(host),
    .aw_open_o(aw_open),
    .w_open_o(w_open),
    .ar_open_o(ar_open)
  );

  always_comb begin
    assume (host[protocol_pkg::ERRM_ARPROT_STABLE:protocol_pkg::ERRM_AWVALID_RESET] == 0);
    assume (!host[protocol_pkg::RECM_BREADY_MAX_WAIT] && !host[protocol_pkg::RECM_RREADY_MAX_WAIT]);
    bvalid_reset: assert (!host[protocol_pkg::ERRS_BVALID_RESET]);
    bvalid_stable: assert (!host[protocol_pkg::ERRS_BVALID_STABLE]);
    bresp_stable: assert (!host[protocol_pkg::ERRS_BRESP_STABLE]);
    no_response_without_address: assert (!host[protocol_pkg::ERRS_BRESP_AW]);
    no_response_without_data: assert (!host[protocol_pkg::ERRS_BRESP_WLAST]);
    bresp_never_exokay: assert (!host[protocol_pkg::ERRS_BRESP_EXOKAY]);
    rvalid_reset: assert (!host[protocol_pkg::ERRS_RVALID_RESET]);
    rvalid_stable: assert (!host[protocol_pkg::ERRS_RVALID_STABLE]);
    rdata_stable: assert (!host[protocol_pkg::ERRS_RDATA_STABLE]);
    rresp_stable: assert (!host[protocol_pkg::ERRS_RRESP_STABLE]);
    no_read_data_without_request: assert (!host[protocol_pkg::ERRS_RDATA_NUM]);
    rresp_never_exokay: assert (!host[protocol_pkg::ERRS_RRESP_EXOKAY]);
  end

  logic [Kernels-1:0][protocol_pkg::AxilRules-1:0] port;
  logic [Kernels-1:0][7:0] kernel_aw_open, kernel_w_open, kernel_ar_open;
  logic [protocol_pkg::AxilRules-1:0] kernel;  // what any of them breaks
  for (genvar k = 0; k < Kernels; k++) begin : gen_kernel
    logic [7:0] write_age_q, read_age_q;
    axil_rules #(.AddrWidth(8), .MaxWait(Patience)) port_rules (
      .clk_i(clk_i),
      .rst_ni(rst_ni),
      .awaddr_i(kernel_awaddr_o),
      .awprot_i(3'b0),
      .awvalid_i(kernel_awvalid_o[k]),
      .awready_i(kernel_awready_i[k]),
      .wdata_i(kernel_wdata_o),
      .wstrb_i(kernel_wstrb_o),
      .wvalid_i(kernel_wvalid_o[k]),
      .wready_i(kernel_wready_i[k]),
      .bresp_i(kernel_bresp_i[k]),
      .bvalid_i(kernel_bvalid_i[k]),
      .bready_i(kernel_bready_o[k]),
      .araddr_i(kernel_araddr_o),
      .arprot_i(3'b0),
      .arvalid_i(kernel_arvalid_o[k]),
      .arready_i(kernel_arready_i[k]),
      .rdata_i(kernel_rdata_i[k]),
      .rresp_i(kernel_rresp_i[k]),
      .rvalid_i(kernel_rvalid_i[k]),
      .rready_i(kernel_rready_o[k]),
      .violated_o(port[k]),
      .aw_open_o(kernel_aw_open[k]),
      .w_open_o(kernel_w_open[k]),
      .ar_open_o(kernel_ar_open[k])
    );

    // a kernel answers, counted from the whole request
    always_ff @(posedge clk_i) begin
      if (rst_ni && kernel_aw_open[k] != 0 && kernel_w_open[k] != 0 && !kernel_bvalid_i[k]) begin
        write_age_q <= write_age_q + 1;
      end else begin
        write_age_q <= '0;
      end
      read_age_q <= rst_ni && kernel_ar_open[k] != 0 && !kernel_rvalid_i[k] ? read_age_q + 1 : '0;
    end
    always_comb assume (write_age_q <= Patience && read_age_q <= Patience);
  end

  always_comb begin
    kernel = '0;
    for (int i = 0; i < Kernels; i++) kernel |= port[i];
    assume (kernel[protocol_pkg::ERRS_RRESP_EXOKAY:protocol_pkg::ERRS_BVALID_RESET] == 0);
    assume (!kernel[protocol_pkg::RECS_AWREADY_MAX_WAIT]);
    assume (!kernel[protocol_pkg::RECS_WREADY_MAX_WAIT]);
    assume (!kernel[protocol_pkg::RECS_ARREADY_MAX_WAIT]);
    kernel_valid_reset: assert (
      !kernel[protocol_pkg::ERRM_AWVALID_RESET] && !kernel[protocol_pkg::ERRM_WVALID_RESET] &&
      !kernel[protocol_pkg::ERRM_ARVALID_RESET]);
    kernel_awvalid_stable: assert (!kernel[protocol_pkg::ERRM_AWVALID_STABLE]);
    kernel_awaddr_stable: assert (!kernel[protocol_pkg::ERRM_AWADDR_STABLE]);
    kernel_wvalid_stable: assert (!kernel[protocol_pkg::ERRM_WVALID_STABLE]);
    kernel_wdata_stable: assert (
      !kernel[protocol_pkg::ERRM_WDATA_STABLE] && !kernel[protocol_pkg::ERRM_WSTRB_STABLE]);
    kernel_arvalid_stable: assert (!kernel[protocol_pkg::ERRM_ARVALID_STABLE]);
    kernel_araddr_stable: assert (!kernel[protocol_pkg::ERRM_ARADDR_STABLE]);
  end

  // ---- requests as the master gave them, and what the kernels did with them
  logic [11:0] write_address_q, read_address_q;
  logic [31:0] write_data_q, kernel_rdata_q;
  logic [3:0] write_strobes_q;
  logic has_address_q, has_data_q, has_read_q;
  logic gave_address_q, gave_data_q, gave_read_q, kernel_wrote_q, kernel_read_q;
  logic [1:0] kernel_bresp_q, kernel_rresp_q;
  logic [Kernels-1:0] write_window, read_window, wrote, shown;
  logic write_route, write_start, write_done, read_done;

  assign wrote = kernel_bvalid_i & kernel_bready_o;
  assign shown = kernel_rvalid_i & kernel_rready_o;
  assign write_done = bvalid_o && bready_i;
  assign read_done = rvalid_o && rready_i;
  for (genvar k = 0; k < Kernels; k++) begin : gen_window
    assign write_window[k] = write_address_q[11:8] == k;
    assign read_window[k] = read_address_q[11:8] == k;
  end
  // registers are words: the low address bits say nothing
  assign write_route = write_address_q[11:8] == Top && write_address_q[7:2] == 0;
  assign write_start =
      write_window != 0 && write_address_q[7:2] == 0 && write_strobes_q[0] && write_data_q[0];

  always_ff @(posedge clk_i) begin
    if (awvalid_i && awready_o) write_address_q <= awaddr_i;
    if (wvalid_i && wready_o) begin
      write_data_q <= wdata_i;
      write_strobes_q <= wstrb_i;
    end
    if (arvalid_i && arready_o) read_address_q <= araddr_i;
    if (!rst_ni) begin
      has_address_q <= 1'b0;
      has_data_q <= 1'b0;
      has_read_q <= 1'b0;
      gave_address_q <= 1'b0;
      gave_data_q <= 1'b0;
      gave_read_q <= 1'b0;
      kernel_wrote_q <= 1'b0;
      kernel_read_q <= 1'b0;
    end else begin
      has_address_q <= (awvalid_i && awready_o) || (has_address_q && !write_done);
      has_data_q <= (wvalid_i && wready_o) || (has_data_q && !write_done);
      has_read_q <= (arvalid_i && arready_o) || (has_read_q && !read_done);
      gave_address_q <= !write_done && (gave_address_q || |(kernel_awvalid_o & kernel_awready_i));
      gave_data_q <= !write_done && (gave_data_q || |(kernel_wvalid_o & kernel_wready_i));
      gave_read_q <= !read_done && (gave_read_q || |(kernel_arvalid_o & kernel_arready_i));
      kernel_wrote_q <= !write_done && (kernel_wrote_q || |wrote);
      kernel_read_q <= !read_done && (kernel_read_q || |shown);
      for (int i = 0; i < Kernels; i++) begin
        if (wrote[i]) kernel_bresp_q <= kernel_bresp_i[i];
        if (shown[i]) begin
          kernel_rdata_q <= kernel_rdata_i[i];
          kernel_rresp_q <= kernel_rresp_i[i];
        end
      end
    end
  end

  // ---- a kernel's job, as it sees it: from the whole write of ap_start to a read of ap_idle
  logic [Kernels-1:0] job_q;
  always_ff @(posedge clk_i) begin
    for (int i = 0; i < Kernels; i++) begin
      if (!rst_ni) begin
        job_q[i] <= 1'b0;
      end else if (wrote[i] && write_start) begin
        job_q[i] <= 1'b1;
      end else if (shown[i] && read_address_q[7:2] == 0 && kernel_rdata_i[i][2]) begin
        job_q[i] <= 1'b0;
      end
    end
  end

  logic [Kernels-1:0] select_q, running_then_q;
  logic offered_q, bvalid_q, rst_q;
  logic [31:0] route_then_q, route_write;
  logic [7:0] write_age_q, read_age_q;
  always_ff @(posedge clk_i) begin
    rst_q <= rst_ni;
    select_q <= select_o;
    running_then_q <= job_q;
    offered_q <= beat_offered_i;
    bvalid_q <= bvalid_o;
    route_then_q <= route_q;
    write_age_q <= rst_ni && has_address_q && has_data_q && !bvalid_o ? write_age_q + 1 : '0;
    read_age_q <= rst_ni && has_read_q && !rvalid_o ? read_age_q + 1 : '0;
  end

  always_comb begin
    route_write = route_then_q;
    for (int i = 0; i < 4; i++) begin
      if (write_strobes_q[i]) route_write[8*i +: 8] = write_data_q[8*i +: 8];
    end
  end

  always_comb if (rst_ni) begin
    // requests go on as they came, to one kernel, once
    write_goes_to_its_window: assert (
      (kernel_awvalid_o & ~write_window) == 0 && (kernel_wvalid_o & ~write_window) == 0);
    read_goes_to_its_window: assert ((kernel_arvalid_o & ~read_window) == 0);
    address_unchanged: assert (kernel_awvalid_o == 0 || kernel_awaddr_o == write_address_q[7:0]);
    data_unchanged: assert (
      kernel_wvalid_o == 0 ||
      (kernel_wdata_o == write_data_q && kernel_wstrb_o == write_strobes_q));
    read_address_unchanged: assert (
      kernel_arvalid_o == 0 || kernel_araddr_o == read_address_q[7:0]);
    no_forward_without_request: assert (
      (kernel_awvalid_o == 0 || has_address_q) && (kernel_wvalid_o == 0 || has_data_q) &&
      (kernel_arvalid_o == 0 || has_read_q));
    address_forwarded_once: assert (kernel_awvalid_o == 0 || !gave_address_q);
    data_forwarded_once: assert (kernel_wvalid_o == 0 || !gave_data_q);
    read_forwarded_once: assert (kernel_arvalid_o == 0 || !gave_read_q);

    // responses are the kernel's, or say what was refused
    if (bvalid_o && !bvalid_q) begin
      if (kernel_wrote_q) begin
        write_response_of_kernel: assert (write_window != 0 && bresp_o == kernel_bresp_q);
      end else if (write_window != 0) begin
        only_a_start_is_withheld: assert (
          write_start && (write_window & select_o) == 0 && bresp_o == SlvErr);
      end else if (write_route) begin
        route_refused_or_written: assert (
          bresp_o == (route_write > Kernels || running_then_q != 0 || offered_q ? SlvErr : Okay));
        route_is_what_was_written: assert (
          route_q == (bresp_o == Okay ? route_write : route_then_q));
      end else begin
        write_decoded: assert (bresp_o == (write_address_q[11:8] == Top ? Okay : DecErr));
      end
    end
    if (rvalid_o) begin
      if (read_window != 0) begin
        read_data_of_kernel: assert (
          kernel_read_q && rdata_o == kernel_rdata_q && rresp_o == kernel_rresp_q);
      end else if (read_address_q[11:8] == Top) begin
        route_reads_back: assert (
          rdata_o == (read_address_q[7:2] == 0 ? route_q : 0) && rresp_o == Okay);
      end else begin
        read_decoded: assert (rdata_o == 0 && rresp_o == DecErr);
      end
    end

    // the route
    select_is_one_hot: assert ((select_o & (select_o - 1)) == 0);
    only_the_routed_kernel_starts: assert (!write_start || (kernel_wvalid_o & ~select_o) == 0);
    if (rst_q && select_o != select_q) begin
      route_held_while_a_job_runs: assert (running_then_q == 0);
      route_held_while_a_beat_is_offered: assert (!offered_q);
      route_changes_by_its_write_alone: assert (
        bvalid_o && !bvalid_q && write_route && bresp_o == Okay);
    end

    // liveness, with bounds
    address_taken_when_free: assert (awready_o || has_address_q);
    data_taken_when_free: assert (wready_o || has_data_q);
    read_taken_when_free: assert (arready_o || has_read_q);
    write_answered_in_time: assert (write_age_q <= Bound);
    read_answered_in_time: assert (read_age_q <= Bound);
  end

  // ---- what induction has to know of the state
  localparam logic [2:0] Idle = 0;
  localparam logic [2:0] WriteDecode = 1;
  localparam logic [2:0] WriteForward = 2;
  localparam logic [2:0] WriteResponse = 3;
  localparam logic [2:0] ReadDecode = 4;
  localparam logic [2:0] ReadForward = 5;
  localparam logic [2:0] ReadResponse = 6;
  logic [2:0] state_then_q;
  logic [7:0] state_age, state_age_q;
  logic writes, reads;
  assign state_age = state_q == state_then_q ? state_age_q + 1 : 0;
  assign writes = state_q == WriteDecode || state_q == WriteForward || state_q == WriteResponse;
  assign reads = state_q == ReadDecode || state_q == ReadForward || state_q == ReadResponse;
  always_ff @(posedge clk_i) begin
    state_then_q <= state_q;
    state_age_q <= state_age;
  end

  always_comb if (rst_ni && rst_q) begin
    state_known: assert (state_q <= ReadResponse);
    full_as_requested: assert (
      aw_full_q == has_address_q && w_full_q == has_data_q && ar_full_q == has_read_q);
    captured_as_requested: assert (
      (!has_address_q || awaddr_q == write_address_q) &&
      (!has_read_q || araddr_q == read_address_q) &&
      (!has_data_q || (wdata_q == write_data_q && wstrb_q == write_strobes_q)));
    counted_as_requested: assert (
      aw_open == 8'(has_address_q) && w_open == 8'(has_data_q) && ar_open == 8'(has_read_q));
    busy_with_a_request: assert (
      (!writes || (has_address_q && has_data_q)) && (!reads || has_read_q));
    sent_as_given: assert (
      (state_q != WriteForward || (aw_sent_q == gave_address_q && w_sent_q == gave_data_q)) &&
      (state_q != ReadForward || ar_sent_q == gave_read_q));
    fresh_when_decoding: assert (
      (state_q != WriteDecode && state_q != ReadDecode) || !(aw_sent_q || w_sent_q || ar_sent_q));
    nothing_given_before_forward: assert (
      (state_q == WriteForward || state_q == WriteResponse || !(gave_address_q || gave_data_q)) &&
      (state_q == ReadForward || state_q == ReadResponse || !gave_read_q));
    kernel_done_only_after_forward: assert (
      (state_q == WriteResponse || !kernel_wrote_q) && (state_q == ReadResponse || !kernel_read_q));
    forwards_into_a_window: assert (
      (state_q != WriteForward || write_window != 0) &&
      (state_q != ReadForward || read_window != 0));
    for (int i = 0; i < Kernels; i++) begin
      assert (kernel_aw_open[i] == 8'(write_window[i] && gave_address_q && !kernel_wrote_q));
      assert (kernel_w_open[i] == 8'(write_window[i] && gave_data_q && !kernel_wrote_q));
      assert (kernel_ar_open[i] == 8'(read_window[i] && gave_read_q && !kernel_read_q));
    end
    jobs_are_running: assert (
      running_q == (job_q | (state_q == WriteForward && write_start ? write_window : '0)));

    // how long each state lasts, and how old a request is in it
    forward_ends: assert (
      (state_q != WriteForward && state_q != ReadForward) || state_age <= MaxForward);
    response_ends: assert (
      (state_q != WriteResponse && state_q != ReadResponse) || state_age <= Patience);
    decode_ends: assert (
      (state_q != WriteDecode && state_q != ReadDecode) || state_age == 0);
    write_age_by_state: assert (write_age_q <= (
      state_q == ReadDecode ? 1 :
      state_q == ReadForward ? 2 + state_age :
      state_q == ReadResponse ? 3 + MaxForward + state_age :
      state_q == Idle ? (write_last_q ? 0 : Turn) :
      state_q == WriteDecode ? Turn + 1 :
      state_q == WriteForward ? Turn + 2 + state_age : Bound));
    read_age_by_state: assert (read_age_q <= (
      state_q == WriteDecode ? 1 :
      state_q == WriteForward ? 2 + state_age :
      state_q == WriteResponse ? 3 + MaxForward + state_age :
      state_q == Idle ? (write_last_q ? Turn : 0) :
      state_q == ReadDecode ? Turn + 1 :
      state_q == ReadForward ? Turn + 2 + state_age : Bound));
  end

  initial assume (!rst_ni);
endmodule

bind xai_control xai_control_properties #(
  .Kernels(Kernels)
) properties (
  .clk_i(clk_i),
  .rst_ni(rst_ni),
  .awaddr_i(awaddr_i),
  .awvalid_i(awvalid_i),
  .awready_o(awready_o),
  .wdata_i(wdata_i),
  .wstrb_i(wstrb_i),
  .wvalid_i(wvalid_i),
  .wready_o(wready_o),
  .bresp_o(bresp_o),
  .bvalid_o(bvalid_o),
  .bready_i(bready_i),
  .araddr_i(araddr_i),
  .arvalid_i(arvalid_i),
  .arready_o(arready_o),
  .rdata_o(rdata_o),
  .rresp_o(rresp_o),
  .rvalid_o(rvalid_o),
  .rready_i(rready_i),
  .kernel_awaddr_o(kernel_awaddr_o),
  .kernel_awvalid_o(kernel_awvalid_o),
  .kernel_awready_i(kernel_awready_i),
  .kernel_wdata_o(kernel_wdata_o),
  .kernel_wstrb_o(kernel_wstrb_o),
  .kernel_wvalid_o(kernel_wvalid_o),
  .kernel_wready_i(kernel_wready_i),
  .kernel_bresp_i(kernel_bresp_i),
  .kernel_bvalid_i(kernel_bvalid_i),
  .kernel_bready_o(kernel_bready_o),
  .kernel_araddr_o(kernel_araddr_o),
  .kernel_arvalid_o(kernel_arvalid_o),
  .kernel_arready_i(kernel_arready_i),
  .kernel_rdata_i(kernel_rdata_i),
  .kernel_rresp_i(kernel_rresp_i),
  .kernel_rvalid_i(kernel_rvalid_i),
  .kernel_rready_o(kernel_rready_o),
  .beat_offered_i(beat_offered_i),
  .select_o(select_o),
  .state_q(state_q),
  .awaddr_q(awaddr_q),
  .wdata_q(wdata_q),
  .wstrb_q(wstrb_q),
  .araddr_q(araddr_q),
  .aw_full_q(aw_full_q),
  .w_full_q(w_full_q),
  .ar_full_q(ar_full_q),
  .aw_sent_q(aw_sent_q),
  .w_sent_q(w_sent_q),
  .ar_sent_q(ar_sent_q),
  .write_last_q(write_last_q),
  .route_q(route_q),
  .running_q(running_q)
);
