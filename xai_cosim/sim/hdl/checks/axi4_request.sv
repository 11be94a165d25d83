// SPDX-License-Identifier: Apache-2.0
// Which rules the address channel of a direction breaks: as a channel, and in what it asks for.
module axi4_request #(
  parameter int Width = 32,
  parameter int AddrWidth = 64,
  parameter int IdWidth = 1
) (
  input  logic                                     clk_i,
  input  logic                                     rst_ni,
  input  logic                                     valid_i,
  input  logic                                     ready_i,
  input  logic [IdWidth-1:0]                       id_i,
  input  logic [AddrWidth-1:0]                     addr_i,
  input  logic [7:0]                               len_i,
  input  logic [2:0]                               size_i,
  input  logic [1:0]                               burst_i,
  input  logic [1:0]                               lock_i,
  input  logic [3:0]                               cache_i,
  input  logic [2:0]                               prot_i,
  input  logic [3:0]                               qos_i,
  input  logic [3:0]                               region_i,
  output logic [protocol_pkg::Axi4RequestRules-1:0] violated_o  // in the order of the rules of AW
);
  localparam logic [1:0] Fixed = 2'b00, Incr = 2'b01, Wrap = 2'b10, Reserved = 2'b11;
  localparam int Page = 4096;  // bytes that no burst crosses

  typedef struct packed {
    logic [IdWidth-1:0]   id;
    logic [AddrWidth-1:0] addr;
    logic [7:0]           len;
    logic [2:0]           size;
    logic [1:0]           burst;
    logic [1:0]           lock;
    logic [3:0]           cache;
    logic [2:0]           prot;
    logic [3:0]           qos;
    logic [3:0]           region;
  } request_t;

  request_t changed;
  logic early, dropped;
  logic boundary_q, wrap_align_q, burst_q, len_wrap_q, len_fixed_q, size_q, cache_q;
  logic [31:0] bytes, place;  // of a beat; of the first one in its page, whole

  axi4_channel #(.Width($bits(request_t))) channel (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .valid_i(valid_i),
    .ready_i(ready_i),
    .payload_i({id_i, addr_i, len_i, size_i, burst_i, lock_i, cache_i, prot_i, qos_i, region_i}),
    .early_o(early),
    .dropped_o(dropped),
    .changed_o(changed)
  );

  assign violated_o = {
    cache_q, size_q, len_fixed_q, len_wrap_q, burst_q, wrap_align_q, boundary_q,
    |changed.region, |changed.qos, |changed.prot, |changed.cache, |changed.lock, |changed.burst, |changed.size,
    |changed.len, |changed.addr, |changed.id, dropped, early
  };

  assign bytes = 32'd1 << size_i;
  assign place = 32'(addr_i[11:0]) & ~(bytes - 1);

  initial {boundary_q, wrap_align_q, burst_q, len_wrap_q, len_fixed_q, size_q, cache_q} = '0;

  always_ff @(posedge clk_i) begin
    boundary_q <= rst_ni && valid_i && burst_i == Incr && place + bytes * (32'(len_i) + 1) > Page;
    wrap_align_q <= rst_ni && valid_i && burst_i == Wrap && place != 32'(addr_i[11:0]);
    burst_q <= rst_ni && valid_i && burst_i == Reserved;
    len_wrap_q <= rst_ni && valid_i && burst_i == Wrap && !(len_i inside {8'd1, 8'd3, 8'd7, 8'd15});
    len_fixed_q <= rst_ni && valid_i && burst_i == Fixed && len_i > 8'd15;
    size_q <= rst_ni && valid_i && bytes > Width / 8;
    cache_q <= rst_ni && valid_i && !cache_i[1] && cache_i[3:2] != 2'b00;
  end
endmodule
