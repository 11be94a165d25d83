// SPDX-License-Identifier: Apache-2.0
// The seven kernels behind one AXI4-Lite port and one set of AXI4-Streams, routed to one kernel at a time.
// Written by hls/top.py; do not edit.
module xai_top (
  input  logic         ap_clk,
  input  logic         ap_rst_n,

  input  logic [11:0]  s_axi_control_AWADDR,
  input  logic         s_axi_control_AWVALID,
  output logic         s_axi_control_AWREADY,
  input  logic [31:0]  s_axi_control_WDATA,
  input  logic [3:0]   s_axi_control_WSTRB,
  input  logic         s_axi_control_WVALID,
  output logic         s_axi_control_WREADY,
  output logic [1:0]   s_axi_control_BRESP,
  output logic         s_axi_control_BVALID,
  input  logic         s_axi_control_BREADY,
  input  logic [11:0]  s_axi_control_ARADDR,
  input  logic         s_axi_control_ARVALID,
  output logic         s_axi_control_ARREADY,
  output logic [31:0]  s_axi_control_RDATA,
  output logic [1:0]   s_axi_control_RRESP,
  output logic         s_axi_control_RVALID,
  input  logic         s_axi_control_RREADY,

  input  logic [63:0]  in_r_TDATA,
  input  logic         in_r_TVALID,
  output logic         in_r_TREADY,
  input  logic         in_r_TLAST,
  input  logic [255:0] in_w_TDATA,
  input  logic         in_w_TVALID,
  output logic         in_w_TREADY,
  input  logic         in_w_TLAST,
  input  logic [7:0]   in_index_TDATA,
  input  logic         in_index_TVALID,
  output logic         in_index_TREADY,
  input  logic         in_index_TLAST,
  input  logic [7:0]   in_mask_TDATA,
  input  logic         in_mask_TVALID,
  output logic         in_mask_TREADY,
  input  logic         in_mask_TLAST,
  input  logic [63:0]  in_b_TDATA,
  input  logic         in_b_TVALID,
  output logic         in_b_TREADY,
  input  logic         in_b_TLAST,
  output logic [7:0]   out_index_TDATA,
  output logic         out_index_TVALID,
  input  logic         out_index_TREADY,
  output logic         out_index_TLAST,
  output logic [63:0]  out_r_TDATA,
  output logic         out_r_TVALID,
  input  logic         out_r_TREADY,
  output logic         out_r_TLAST,
  output logic [7:0]   out_mask_TDATA,
  output logic         out_mask_TVALID,
  input  logic         out_mask_TREADY,
  output logic         out_mask_TLAST
);
  localparam int unsigned Kernels = 7;
  localparam int unsigned Conv2d = 0;
  localparam int unsigned Vmm = 1;
  localparam int unsigned Maxpool2d = 2;
  localparam int unsigned Unpool2d = 3;
  localparam int unsigned Relu = 4;
  localparam int unsigned Add = 5;
  localparam int unsigned Scale = 6;

  logic [7:0] awaddr, araddr;
  logic [31:0] wdata;
  logic [3:0] wstrb;
  logic [Kernels-1:0] awvalid, awready, wvalid, wready, bvalid, bready, arvalid, arready, rvalid, rready;
  logic [Kernels-1:0][1:0] bresp, rresp;
  logic [Kernels-1:0][31:0] rdata;
  logic [Kernels-1:0] select;
  logic beat_offered;

  xai_control #(.Kernels(Kernels)) control (
    .clk_i(ap_clk),
    .rst_ni(ap_rst_n),
    .awaddr_i(s_axi_control_AWADDR),
    .awvalid_i(s_axi_control_AWVALID),
    .awready_o(s_axi_control_AWREADY),
    .wdata_i(s_axi_control_WDATA),
    .wstrb_i(s_axi_control_WSTRB),
    .wvalid_i(s_axi_control_WVALID),
    .wready_o(s_axi_control_WREADY),
    .bresp_o(s_axi_control_BRESP),
    .bvalid_o(s_axi_control_BVALID),
    .bready_i(s_axi_control_BREADY),
    .araddr_i(s_axi_control_ARADDR),
    .arvalid_i(s_axi_control_ARVALID),
    .arready_o(s_axi_control_ARREADY),
    .rdata_o(s_axi_control_RDATA),
    .rresp_o(s_axi_control_RRESP),
    .rvalid_o(s_axi_control_RVALID),
    .rready_i(s_axi_control_RREADY),
    .kernel_awaddr_o(awaddr),
    .kernel_awvalid_o(awvalid),
    .kernel_awready_i(awready),
    .kernel_wdata_o(wdata),
    .kernel_wstrb_o(wstrb),
    .kernel_wvalid_o(wvalid),
    .kernel_wready_i(wready),
    .kernel_bresp_i(bresp),
    .kernel_bvalid_i(bvalid),
    .kernel_bready_o(bready),
    .kernel_araddr_o(araddr),
    .kernel_arvalid_o(arvalid),
    .kernel_arready_i(arready),
    .kernel_rdata_i(rdata),
    .kernel_rresp_i(rresp),
    .kernel_rvalid_i(rvalid),
    .kernel_rready_o(rready),
    .beat_offered_i(beat_offered),
    .select_o(select)
  );
  assign beat_offered = |{
    in_r_valid, in_w_valid, in_index_valid, in_mask_valid, in_b_valid, out_index_TVALID, out_r_TVALID, out_mask_TVALID
  };

  // ---- streams to the kernels: data is shared, a kernel without the stream is never ready
  logic [Kernels-1:0] in_r_valid, in_r_ready;
  axis_demux #(.Ports(Kernels)) in_r_demux (
    .select_i(select),
    .tvalid_i(in_r_TVALID),
    .tready_o(in_r_TREADY),
    .tvalid_o(in_r_valid),
    .tready_i(in_r_ready)
  );

  logic [Kernels-1:0] in_w_valid, in_w_ready;
  axis_demux #(.Ports(Kernels)) in_w_demux (
    .select_i(select),
    .tvalid_i(in_w_TVALID),
    .tready_o(in_w_TREADY),
    .tvalid_o(in_w_valid),
    .tready_i(in_w_ready)
  );
  assign in_w_ready[Maxpool2d] = 1'b0;
  assign in_w_ready[Unpool2d] = 1'b0;
  assign in_w_ready[Relu] = 1'b0;
  assign in_w_ready[Add] = 1'b0;
  assign in_w_ready[Scale] = 1'b0;

  logic [Kernels-1:0] in_index_valid, in_index_ready;
  axis_demux #(.Ports(Kernels)) in_index_demux (
    .select_i(select),
    .tvalid_i(in_index_TVALID),
    .tready_o(in_index_TREADY),
    .tvalid_o(in_index_valid),
    .tready_i(in_index_ready)
  );
  assign in_index_ready[Vmm] = 1'b0;
  assign in_index_ready[Maxpool2d] = 1'b0;
  assign in_index_ready[Relu] = 1'b0;
  assign in_index_ready[Add] = 1'b0;
  assign in_index_ready[Scale] = 1'b0;

  logic [Kernels-1:0] in_mask_valid, in_mask_ready;
  axis_demux #(.Ports(Kernels)) in_mask_demux (
    .select_i(select),
    .tvalid_i(in_mask_TVALID),
    .tready_o(in_mask_TREADY),
    .tvalid_o(in_mask_valid),
    .tready_i(in_mask_ready)
  );
  assign in_mask_ready[Maxpool2d] = 1'b0;
  assign in_mask_ready[Scale] = 1'b0;

  logic [Kernels-1:0] in_b_valid, in_b_ready;
  axis_demux #(.Ports(Kernels)) in_b_demux (
    .select_i(select),
    .tvalid_i(in_b_TVALID),
    .tready_o(in_b_TREADY),
    .tvalid_o(in_b_valid),
    .tready_i(in_b_ready)
  );
  assign in_b_ready[Conv2d] = 1'b0;
  assign in_b_ready[Vmm] = 1'b0;
  assign in_b_ready[Maxpool2d] = 1'b0;
  assign in_b_ready[Unpool2d] = 1'b0;
  assign in_b_ready[Relu] = 1'b0;

  // ---- streams from the kernels
  logic [Kernels-1:0][7:0] out_index_data;
  logic [Kernels-1:0] out_index_valid, out_index_ready, out_index_last;
  axis_mux #(.Ports(Kernels), .Width(8)) out_index_mux (
    .select_i(select),
    .tdata_i(out_index_data),
    .tvalid_i(out_index_valid),
    .tlast_i(out_index_last),
    .tready_o(out_index_ready),
    .tdata_o(out_index_TDATA),
    .tvalid_o(out_index_TVALID),
    .tlast_o(out_index_TLAST),
    .tready_i(out_index_TREADY)
  );
  assign out_index_data[Vmm] = '0;
  assign out_index_valid[Vmm] = 1'b0;
  assign out_index_last[Vmm] = 1'b0;
  assign out_index_data[Unpool2d] = '0;
  assign out_index_valid[Unpool2d] = 1'b0;
  assign out_index_last[Unpool2d] = 1'b0;
  assign out_index_data[Relu] = '0;
  assign out_index_valid[Relu] = 1'b0;
  assign out_index_last[Relu] = 1'b0;
  assign out_index_data[Add] = '0;
  assign out_index_valid[Add] = 1'b0;
  assign out_index_last[Add] = 1'b0;
  assign out_index_data[Scale] = '0;
  assign out_index_valid[Scale] = 1'b0;
  assign out_index_last[Scale] = 1'b0;

  logic [Kernels-1:0][63:0] out_r_data;
  logic [Kernels-1:0] out_r_valid, out_r_ready, out_r_last;
  axis_mux #(.Ports(Kernels), .Width(64)) out_r_mux (
    .select_i(select),
    .tdata_i(out_r_data),
    .tvalid_i(out_r_valid),
    .tlast_i(out_r_last),
    .tready_o(out_r_ready),
    .tdata_o(out_r_TDATA),
    .tvalid_o(out_r_TVALID),
    .tlast_o(out_r_TLAST),
    .tready_i(out_r_TREADY)
  );

  logic [Kernels-1:0][7:0] out_mask_data;
  logic [Kernels-1:0] out_mask_valid, out_mask_ready, out_mask_last;
  axis_mux #(.Ports(Kernels), .Width(8)) out_mask_mux (
    .select_i(select),
    .tdata_i(out_mask_data),
    .tvalid_i(out_mask_valid),
    .tlast_i(out_mask_last),
    .tready_o(out_mask_ready),
    .tdata_o(out_mask_TDATA),
    .tvalid_o(out_mask_TVALID),
    .tlast_o(out_mask_TLAST),
    .tready_i(out_mask_TREADY)
  );
  assign out_mask_data[Maxpool2d] = '0;
  assign out_mask_valid[Maxpool2d] = 1'b0;
  assign out_mask_last[Maxpool2d] = 1'b0;
  assign out_mask_data[Scale] = '0;
  assign out_mask_valid[Scale] = 1'b0;
  assign out_mask_last[Scale] = 1'b0;

  // ---- the clocks of the kernels: one and the same, but that a simulator may define CLOCK_GATES
  // Without reset, route and access a kernel is told nothing: no valid reaches it, and no other input makes it move.
  // No job runs, as ROUTE is held until ap_idle has been read; what an access or a job's end leaves to do takes
  // fewer cycles than a gate's tail. So an edge would change none of its registers, and its clock may stand still.
  logic [Kernels-1:0] clock;
`ifdef CLOCK_GATES
  clock_gates #(.Parts(Kernels)) gates (
    .clk_i(ap_clk),
    .awake_i(select | bready | rready | {Kernels{~ap_rst_n}}),  // an access: until its response, for which top is ready
    .clk_o(clock)
  );
`else
  assign clock = {Kernels{ap_clk}};
`endif

  // ---- the kernels, as the HLS tool exported them
  conv2d conv2d_kernel (
    .ap_clk(clock[Conv2d]),
    .ap_rst_n(ap_rst_n),
    .s_axi_control_AWADDR(awaddr),
    .s_axi_control_AWVALID(awvalid[Conv2d]),
    .s_axi_control_AWREADY(awready[Conv2d]),
    .s_axi_control_WDATA(wdata),
    .s_axi_control_WSTRB(wstrb),
    .s_axi_control_WVALID(wvalid[Conv2d]),
    .s_axi_control_WREADY(wready[Conv2d]),
    .s_axi_control_BRESP(bresp[Conv2d]),
    .s_axi_control_BVALID(bvalid[Conv2d]),
    .s_axi_control_BREADY(bready[Conv2d]),
    .s_axi_control_ARADDR(araddr),
    .s_axi_control_ARVALID(arvalid[Conv2d]),
    .s_axi_control_ARREADY(arready[Conv2d]),
    .s_axi_control_RDATA(rdata[Conv2d]),
    .s_axi_control_RRESP(rresp[Conv2d]),
    .s_axi_control_RVALID(rvalid[Conv2d]),
    .s_axi_control_RREADY(rready[Conv2d]),
    .in_r_TDATA(in_r_TDATA),
    .in_r_TVALID(in_r_valid[Conv2d]),
    .in_r_TREADY(in_r_ready[Conv2d]),
    .in_r_TLAST(in_r_TLAST),
    .in_w_TDATA(in_w_TDATA),
    .in_w_TVALID(in_w_valid[Conv2d]),
    .in_w_TREADY(in_w_ready[Conv2d]),
    .in_w_TLAST(in_w_TLAST),
    .in_index_TDATA(in_index_TDATA),
    .in_index_TVALID(in_index_valid[Conv2d]),
    .in_index_TREADY(in_index_ready[Conv2d]),
    .in_index_TLAST(in_index_TLAST),
    .in_mask_TDATA(in_mask_TDATA),
    .in_mask_TVALID(in_mask_valid[Conv2d]),
    .in_mask_TREADY(in_mask_ready[Conv2d]),
    .in_mask_TLAST(in_mask_TLAST),
    .out_index_TDATA(out_index_data[Conv2d]),
    .out_index_TVALID(out_index_valid[Conv2d]),
    .out_index_TREADY(out_index_ready[Conv2d]),
    .out_index_TLAST(out_index_last[Conv2d]),
    .out_r_TDATA(out_r_data[Conv2d]),
    .out_r_TVALID(out_r_valid[Conv2d]),
    .out_r_TREADY(out_r_ready[Conv2d]),
    .out_r_TLAST(out_r_last[Conv2d]),
    .out_mask_TDATA(out_mask_data[Conv2d]),
    .out_mask_TVALID(out_mask_valid[Conv2d]),
    .out_mask_TREADY(out_mask_ready[Conv2d]),
    .out_mask_TLAST(out_mask_last[Conv2d])
  );

  vmm vmm_kernel (
    .ap_clk(clock[Vmm]),
    .ap_rst_n(ap_rst_n),
    .s_axi_control_AWADDR(awaddr),
    .s_axi_control_AWVALID(awvalid[Vmm]),
    .s_axi_control_AWREADY(awready[Vmm]),
    .s_axi_control_WDATA(wdata),
    .s_axi_control_WSTRB(wstrb),
    .s_axi_control_WVALID(wvalid[Vmm]),
    .s_axi_control_WREADY(wready[Vmm]),
    .s_axi_control_BRESP(bresp[Vmm]),
    .s_axi_control_BVALID(bvalid[Vmm]),
    .s_axi_control_BREADY(bready[Vmm]),
    .s_axi_control_ARADDR(araddr),
    .s_axi_control_ARVALID(arvalid[Vmm]),
    .s_axi_control_ARREADY(arready[Vmm]),
    .s_axi_control_RDATA(rdata[Vmm]),
    .s_axi_control_RRESP(rresp[Vmm]),
    .s_axi_control_RVALID(rvalid[Vmm]),
    .s_axi_control_RREADY(rready[Vmm]),
    .in_r_TDATA(in_r_TDATA),
    .in_r_TVALID(in_r_valid[Vmm]),
    .in_r_TREADY(in_r_ready[Vmm]),
    .in_r_TLAST(in_r_TLAST),
    .in_w_TDATA(in_w_TDATA),
    .in_w_TVALID(in_w_valid[Vmm]),
    .in_w_TREADY(in_w_ready[Vmm]),
    .in_w_TLAST(in_w_TLAST),
    .in_mask_TDATA(in_mask_TDATA),
    .in_mask_TVALID(in_mask_valid[Vmm]),
    .in_mask_TREADY(in_mask_ready[Vmm]),
    .in_mask_TLAST(in_mask_TLAST),
    .out_r_TDATA(out_r_data[Vmm]),
    .out_r_TVALID(out_r_valid[Vmm]),
    .out_r_TREADY(out_r_ready[Vmm]),
    .out_r_TLAST(out_r_last[Vmm]),
    .out_mask_TDATA(out_mask_data[Vmm]),
    .out_mask_TVALID(out_mask_valid[Vmm]),
    .out_mask_TREADY(out_mask_ready[Vmm]),
    .out_mask_TLAST(out_mask_last[Vmm])
  );

  maxpool2d maxpool2d_kernel (
    .ap_clk(clock[Maxpool2d]),
    .ap_rst_n(ap_rst_n),
    .s_axi_control_AWADDR(awaddr),
    .s_axi_control_AWVALID(awvalid[Maxpool2d]),
    .s_axi_control_AWREADY(awready[Maxpool2d]),
    .s_axi_control_WDATA(wdata),
    .s_axi_control_WSTRB(wstrb),
    .s_axi_control_WVALID(wvalid[Maxpool2d]),
    .s_axi_control_WREADY(wready[Maxpool2d]),
    .s_axi_control_BRESP(bresp[Maxpool2d]),
    .s_axi_control_BVALID(bvalid[Maxpool2d]),
    .s_axi_control_BREADY(bready[Maxpool2d]),
    .s_axi_control_ARADDR(araddr),
    .s_axi_control_ARVALID(arvalid[Maxpool2d]),
    .s_axi_control_ARREADY(arready[Maxpool2d]),
    .s_axi_control_RDATA(rdata[Maxpool2d]),
    .s_axi_control_RRESP(rresp[Maxpool2d]),
    .s_axi_control_RVALID(rvalid[Maxpool2d]),
    .s_axi_control_RREADY(rready[Maxpool2d]),
    .in_r_TDATA(in_r_TDATA),
    .in_r_TVALID(in_r_valid[Maxpool2d]),
    .in_r_TREADY(in_r_ready[Maxpool2d]),
    .in_r_TLAST(in_r_TLAST),
    .out_index_TDATA(out_index_data[Maxpool2d]),
    .out_index_TVALID(out_index_valid[Maxpool2d]),
    .out_index_TREADY(out_index_ready[Maxpool2d]),
    .out_index_TLAST(out_index_last[Maxpool2d]),
    .out_r_TDATA(out_r_data[Maxpool2d]),
    .out_r_TVALID(out_r_valid[Maxpool2d]),
    .out_r_TREADY(out_r_ready[Maxpool2d]),
    .out_r_TLAST(out_r_last[Maxpool2d])
  );

  unpool2d unpool2d_kernel (
    .ap_clk(clock[Unpool2d]),
    .ap_rst_n(ap_rst_n),
    .s_axi_control_AWADDR(awaddr),
    .s_axi_control_AWVALID(awvalid[Unpool2d]),
    .s_axi_control_AWREADY(awready[Unpool2d]),
    .s_axi_control_WDATA(wdata),
    .s_axi_control_WSTRB(wstrb),
    .s_axi_control_WVALID(wvalid[Unpool2d]),
    .s_axi_control_WREADY(wready[Unpool2d]),
    .s_axi_control_BRESP(bresp[Unpool2d]),
    .s_axi_control_BVALID(bvalid[Unpool2d]),
    .s_axi_control_BREADY(bready[Unpool2d]),
    .s_axi_control_ARADDR(araddr),
    .s_axi_control_ARVALID(arvalid[Unpool2d]),
    .s_axi_control_ARREADY(arready[Unpool2d]),
    .s_axi_control_RDATA(rdata[Unpool2d]),
    .s_axi_control_RRESP(rresp[Unpool2d]),
    .s_axi_control_RVALID(rvalid[Unpool2d]),
    .s_axi_control_RREADY(rready[Unpool2d]),
    .in_r_TDATA(in_r_TDATA),
    .in_r_TVALID(in_r_valid[Unpool2d]),
    .in_r_TREADY(in_r_ready[Unpool2d]),
    .in_r_TLAST(in_r_TLAST),
    .in_index_TDATA(in_index_TDATA),
    .in_index_TVALID(in_index_valid[Unpool2d]),
    .in_index_TREADY(in_index_ready[Unpool2d]),
    .in_index_TLAST(in_index_TLAST),
    .in_mask_TDATA(in_mask_TDATA),
    .in_mask_TVALID(in_mask_valid[Unpool2d]),
    .in_mask_TREADY(in_mask_ready[Unpool2d]),
    .in_mask_TLAST(in_mask_TLAST),
    .out_r_TDATA(out_r_data[Unpool2d]),
    .out_r_TVALID(out_r_valid[Unpool2d]),
    .out_r_TREADY(out_r_ready[Unpool2d]),
    .out_r_TLAST(out_r_last[Unpool2d]),
    .out_mask_TDATA(out_mask_data[Unpool2d]),
    .out_mask_TVALID(out_mask_valid[Unpool2d]),
    .out_mask_TREADY(out_mask_ready[Unpool2d]),
    .out_mask_TLAST(out_mask_last[Unpool2d])
  );

  relu relu_kernel (
    .ap_clk(clock[Relu]),
    .ap_rst_n(ap_rst_n),
    .s_axi_control_AWADDR(awaddr),
    .s_axi_control_AWVALID(awvalid[Relu]),
    .s_axi_control_AWREADY(awready[Relu]),
    .s_axi_control_WDATA(wdata),
    .s_axi_control_WSTRB(wstrb),
    .s_axi_control_WVALID(wvalid[Relu]),
    .s_axi_control_WREADY(wready[Relu]),
    .s_axi_control_BRESP(bresp[Relu]),
    .s_axi_control_BVALID(bvalid[Relu]),
    .s_axi_control_BREADY(bready[Relu]),
    .s_axi_control_ARADDR(araddr),
    .s_axi_control_ARVALID(arvalid[Relu]),
    .s_axi_control_ARREADY(arready[Relu]),
    .s_axi_control_RDATA(rdata[Relu]),
    .s_axi_control_RRESP(rresp[Relu]),
    .s_axi_control_RVALID(rvalid[Relu]),
    .s_axi_control_RREADY(rready[Relu]),
    .in_r_TDATA(in_r_TDATA),
    .in_r_TVALID(in_r_valid[Relu]),
    .in_r_TREADY(in_r_ready[Relu]),
    .in_r_TLAST(in_r_TLAST),
    .in_mask_TDATA(in_mask_TDATA),
    .in_mask_TVALID(in_mask_valid[Relu]),
    .in_mask_TREADY(in_mask_ready[Relu]),
    .in_mask_TLAST(in_mask_TLAST),
    .out_r_TDATA(out_r_data[Relu]),
    .out_r_TVALID(out_r_valid[Relu]),
    .out_r_TREADY(out_r_ready[Relu]),
    .out_r_TLAST(out_r_last[Relu]),
    .out_mask_TDATA(out_mask_data[Relu]),
    .out_mask_TVALID(out_mask_valid[Relu]),
    .out_mask_TREADY(out_mask_ready[Relu]),
    .out_mask_TLAST(out_mask_last[Relu])
  );

  add add_kernel (
    .ap_clk(clock[Add]),
    .ap_rst_n(ap_rst_n),
    .s_axi_control_AWADDR(awaddr),
    .s_axi_control_AWVALID(awvalid[Add]),
    .s_axi_control_AWREADY(awready[Add]),
    .s_axi_control_WDATA(wdata),
    .s_axi_control_WSTRB(wstrb),
    .s_axi_control_WVALID(wvalid[Add]),
    .s_axi_control_WREADY(wready[Add]),
    .s_axi_control_BRESP(bresp[Add]),
    .s_axi_control_BVALID(bvalid[Add]),
    .s_axi_control_BREADY(bready[Add]),
    .s_axi_control_ARADDR(araddr),
    .s_axi_control_ARVALID(arvalid[Add]),
    .s_axi_control_ARREADY(arready[Add]),
    .s_axi_control_RDATA(rdata[Add]),
    .s_axi_control_RRESP(rresp[Add]),
    .s_axi_control_RVALID(rvalid[Add]),
    .s_axi_control_RREADY(rready[Add]),
    .in_r_TDATA(in_r_TDATA),
    .in_r_TVALID(in_r_valid[Add]),
    .in_r_TREADY(in_r_ready[Add]),
    .in_r_TLAST(in_r_TLAST),
    .in_mask_TDATA(in_mask_TDATA),
    .in_mask_TVALID(in_mask_valid[Add]),
    .in_mask_TREADY(in_mask_ready[Add]),
    .in_mask_TLAST(in_mask_TLAST),
    .in_b_TDATA(in_b_TDATA),
    .in_b_TVALID(in_b_valid[Add]),
    .in_b_TREADY(in_b_ready[Add]),
    .in_b_TLAST(in_b_TLAST),
    .out_r_TDATA(out_r_data[Add]),
    .out_r_TVALID(out_r_valid[Add]),
    .out_r_TREADY(out_r_ready[Add]),
    .out_r_TLAST(out_r_last[Add]),
    .out_mask_TDATA(out_mask_data[Add]),
    .out_mask_TVALID(out_mask_valid[Add]),
    .out_mask_TREADY(out_mask_ready[Add]),
    .out_mask_TLAST(out_mask_last[Add])
  );

  scale scale_kernel (
    .ap_clk(clock[Scale]),
    .ap_rst_n(ap_rst_n),
    .s_axi_control_AWADDR(awaddr),
    .s_axi_control_AWVALID(awvalid[Scale]),
    .s_axi_control_AWREADY(awready[Scale]),
    .s_axi_control_WDATA(wdata),
    .s_axi_control_WSTRB(wstrb),
    .s_axi_control_WVALID(wvalid[Scale]),
    .s_axi_control_WREADY(wready[Scale]),
    .s_axi_control_BRESP(bresp[Scale]),
    .s_axi_control_BVALID(bvalid[Scale]),
    .s_axi_control_BREADY(bready[Scale]),
    .s_axi_control_ARADDR(araddr),
    .s_axi_control_ARVALID(arvalid[Scale]),
    .s_axi_control_ARREADY(arready[Scale]),
    .s_axi_control_RDATA(rdata[Scale]),
    .s_axi_control_RRESP(rresp[Scale]),
    .s_axi_control_RVALID(rvalid[Scale]),
    .s_axi_control_RREADY(rready[Scale]),
    .in_r_TDATA(in_r_TDATA),
    .in_r_TVALID(in_r_valid[Scale]),
    .in_r_TREADY(in_r_ready[Scale]),
    .in_r_TLAST(in_r_TLAST),
    .in_b_TDATA(in_b_TDATA),
    .in_b_TVALID(in_b_valid[Scale]),
    .in_b_TREADY(in_b_ready[Scale]),
    .in_b_TLAST(in_b_TLAST),
    .out_r_TDATA(out_r_data[Scale]),
    .out_r_TVALID(out_r_valid[Scale]),
    .out_r_TREADY(out_r_ready[Scale]),
    .out_r_TLAST(out_r_last[Scale])
  );
endmodule
