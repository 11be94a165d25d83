// SPDX-License-Identifier: Apache-2.0
// conv2d: convolution, 64 MACs a cycle.
// Written from hls/kernels/conv2d.py; do not edit.
module conv2d
(
  input ap_clk,
  input ap_rst_n,
  input [8-1:0] s_axi_control_AWADDR,
  input s_axi_control_AWVALID,
  output s_axi_control_AWREADY,
  input [32-1:0] s_axi_control_WDATA,
  input [4-1:0] s_axi_control_WSTRB,
  input s_axi_control_WVALID,
  output s_axi_control_WREADY,
  output [2-1:0] s_axi_control_BRESP,
  output reg s_axi_control_BVALID,
  input s_axi_control_BREADY,
  input [8-1:0] s_axi_control_ARADDR,
  input s_axi_control_ARVALID,
  output s_axi_control_ARREADY,
  output reg [32-1:0] s_axi_control_RDATA,
  output [2-1:0] s_axi_control_RRESP,
  output reg s_axi_control_RVALID,
  input s_axi_control_RREADY,
  input [64-1:0] in_r_TDATA,
  input in_r_TVALID,
  output in_r_TREADY,
  input in_r_TLAST,
  input [256-1:0] in_w_TDATA,
  input in_w_TVALID,
  output in_w_TREADY,
  input in_w_TLAST,
  input [8-1:0] in_index_TDATA,
  input in_index_TVALID,
  output in_index_TREADY,
  input in_index_TLAST,
  output [8-1:0] out_index_TDATA,
  output out_index_TVALID,
  input out_index_TREADY,
  output out_index_TLAST,
  input [8-1:0] in_mask_TDATA,
  input in_mask_TVALID,
  output in_mask_TREADY,
  input in_mask_TLAST,
  output [64-1:0] out_r_TDATA,
  output out_r_TVALID,
  input out_r_TREADY,
  output out_r_TLAST,
  output [8-1:0] out_mask_TDATA,
  output out_mask_TVALID,
  input out_mask_TREADY,
  output out_mask_TLAST
);

  wire ap_rst;
  assign ap_rst = !ap_rst_n;
  wire ap_started;
  wire ap_finished;
  reg [2-1:0] status;
  reg ap_start;
  reg ap_running;
  reg ap_done;
  reg ap_ready;
  reg [2-1:0] ap_return;
  reg [32-1:0] reg_in_groups;
  reg [32-1:0] reg_out_groups;
  reg [32-1:0] reg_tiles;
  reg [32-1:0] reg_window;
  reg [32-1:0] reg_shift;
  reg [32-1:0] reg_mode;
  reg [32-1:0] reg_pool;
  reg [7-1:0] arg_in_groups;
  reg [5-1:0] arg_out_groups;
  reg [7-1:0] arg_tiles;
  reg [3-1:0] arg_window;
  reg [5-1:0] arg_shift;
  reg [3-1:0] arg_mode;
  reg [1-1:0] arg_pool;
  reg has_aw;
  reg has_w;
  reg [6-1:0] aw_word;
  reg [32-1:0] w_data;
  reg [4-1:0] w_strb;
  wire w_commit;
  wire [32-1:0] w_bits;
  assign s_axi_control_AWREADY = !(has_aw || s_axi_control_BVALID);
  assign s_axi_control_WREADY = !(has_w || s_axi_control_BVALID);
  assign s_axi_control_BRESP = 0;
  assign w_commit = has_aw && has_w;
  assign w_bits = { { 8{ w_strb[3] } }, { 8{ w_strb[2] } }, { 8{ w_strb[1] } }, { 8{ w_strb[0] } } };
  wire ar_taken;
  wire [6-1:0] ar_word;
  assign ar_taken = s_axi_control_ARVALID && s_axi_control_ARREADY;
  assign ar_word = s_axi_control_ARADDR[7:2];
  assign s_axi_control_ARREADY = !s_axi_control_RVALID;
  assign s_axi_control_RRESP = 0;
  reg [1-1:0] unpool;
  reg [10-1:0] row;
  reg [13-1:0] tile_beats;
  wire [13-1:0] index_beats;
  assign index_beats = (unpool)? tile_beats : 0;
  reg [12-1:0] first_rows;
  wire [13-1:0] late_beats;
  assign late_beats = tile_beats - first_rows;
  wire [9-1:0] few;
  assign few = arg_in_groups << 2;
  wire [9-1:0] nine;
  assign nine = (arg_in_groups << 3) + arg_in_groups;
  reg [9-1:0] taps;
  reg [9-1:0] steps;
  wire [11-1:0] weight_beats;
  assign weight_beats = taps << 2;
  wire [13-1:0] pixels;
  assign pixels = arg_tiles << 6;
  reg [17-1:0] out_pixels_2_0;
  reg [17-1:0] out_pixels_2_1;
  reg [17-1:0] out_pixels;
  wire [19-1:0] out_beats;
  assign out_beats = out_pixels << 2;
  wire [13-1:0] other;
  assign other = (unpool)? 2016 : 5632;
  reg [1-1:0] early;
  wire tile_ram_write;
  wire [14-1:0] tile_ram_waddr;
  wire [64-1:0] tile_ram_wdata;
  reg [64-1:0] tile_ram0_memory [0:4096-1];
  reg [64-1:0] tile_ram0_rdata;
  wire tile_ram0_read;
  wire [12-1:0] tile_ram0_raddr;
  wire tile_ram0_write;
  wire [12-1:0] tile_ram0_waddr;
  wire [64-1:0] tile_ram0_wdata;
  reg [64-1:0] tile_ram1_memory [0:4096-1];
  reg [64-1:0] tile_ram1_rdata;
  wire tile_ram1_read;
  wire [12-1:0] tile_ram1_raddr;
  wire tile_ram1_write;
  wire [12-1:0] tile_ram1_waddr;
  wire [64-1:0] tile_ram1_wdata;
  reg [64-1:0] tile_ram2_memory [0:3072-1];
  reg [64-1:0] tile_ram2_rdata;
  wire tile_ram2_read;
  wire [12-1:0] tile_ram2_raddr;
  wire tile_ram2_write;
  wire [12-1:0] tile_ram2_waddr;
  wire [64-1:0] tile_ram2_wdata;
  assign tile_ram0_waddr = (tile_ram_write && (tile_ram_waddr[13:12] == 0))? tile_ram_waddr[11:0] : 'hx;
  assign tile_ram0_wdata = (tile_ram_write && (tile_ram_waddr[13:12] == 0))? tile_ram_wdata : 'hx;
  assign tile_ram0_write = (tile_ram_write && (tile_ram_waddr[13:12] == 0))? 1 : 0;
  assign tile_ram1_waddr = (tile_ram_write && (tile_ram_waddr[13:12] == 1))? tile_ram_waddr[11:0] : 'hx;
  assign tile_ram1_wdata = (tile_ram_write && (tile_ram_waddr[13:12] == 1))? tile_ram_wdata : 'hx;
  assign tile_ram1_write = (tile_ram_write && (tile_ram_waddr[13:12] == 1))? 1 : 0;
  assign tile_ram2_waddr = (tile_ram_write && (tile_ram_waddr[13:12] == 2))? tile_ram_waddr[11:0] : 'hx;
  assign tile_ram2_wdata = (tile_ram_write && (tile_ram_waddr[13:12] == 2))? tile_ram_wdata : 'hx;
  assign tile_ram2_write = (tile_ram_write && (tile_ram_waddr[13:12] == 2))? 1 : 0;
  reg [2-1:0] tile_ram_block0;
  reg [2-1:0] tile_ram_block1;
  reg [64-1:0] tile_ram_word0;
  reg [64-1:0] tile_ram_word1;
  reg [64-1:0] tile_ram_word2;
  wire index_ram_write;
  wire [13-1:0] index_ram_waddr;
  wire [8-1:0] index_ram_wdata;
  reg [8-1:0] index_ram0_memory [0:4032-1];
  reg [8-1:0] index_ram0_rdata;
  wire index_ram0_read;
  wire [12-1:0] index_ram0_raddr;
  wire index_ram0_write;
  wire [12-1:0] index_ram0_waddr;
  wire [8-1:0] index_ram0_wdata;
  assign index_ram0_waddr = (index_ram_write && (index_ram_waddr[12:12] == 0))? index_ram_waddr[11:0] : 'hx;
  assign index_ram0_wdata = (index_ram_write && (index_ram_waddr[12:12] == 0))? index_ram_wdata : 'hx;
  assign index_ram0_write = (index_ram_write && (index_ram_waddr[12:12] == 0))? 1 : 0;
  reg [1-1:0] index_ram_block0;
  reg [1-1:0] index_ram_block1;
  reg [8-1:0] index_ram_word0;
  reg [256-1:0] weight_ram0_memory [0:512-1];
  reg [256-1:0] weight_ram0_rdata;
  wire weight_ram0_read;
  wire [9-1:0] weight_ram0_raddr;
  wire weight_ram0_write;
  wire [9-1:0] weight_ram0_waddr;
  wire [256-1:0] weight_ram0_wdata;
  reg [256-1:0] weight_ram1_memory [0:512-1];
  reg [256-1:0] weight_ram1_rdata;
  wire weight_ram1_read;
  wire [9-1:0] weight_ram1_raddr;
  wire weight_ram1_write;
  wire [9-1:0] weight_ram1_waddr;
  wire [256-1:0] weight_ram1_wdata;
  reg [256-1:0] weight_ram2_memory [0:512-1];
  reg [256-1:0] weight_ram2_rdata;
  wire weight_ram2_read;
  wire [9-1:0] weight_ram2_raddr;
  wire weight_ram2_write;
  wire [9-1:0] weight_ram2_waddr;
  wire [256-1:0] weight_ram2_wdata;
  reg [256-1:0] weight_ram3_memory [0:512-1];
  reg [256-1:0] weight_ram3_rdata;
  wire weight_ram3_read;
  wire [9-1:0] weight_ram3_raddr;
  wire weight_ram3_write;
  wire [9-1:0] weight_ram3_waddr;
  wire [256-1:0] weight_ram3_wdata;
  reg [20-1:0] load_tile_left;
  reg [14-1:0] load_tile_addr;
  wire load_tile_open;
  assign load_tile_open = !load_tile_left[19];
  assign in_r_TREADY = load_tile_open;
  assign tile_ram_waddr = (in_r_TVALID && load_tile_open)? load_tile_addr : 'hx;
  assign tile_ram_wdata = (in_r_TVALID && load_tile_open)? in_r_TDATA : 'hx;
  assign tile_ram_write = (in_r_TVALID && load_tile_open)? 1 : 0;
  reg [20-1:0] load_index_left;
  reg [12-1:0] load_index_addr;
  wire load_index_open;
  assign load_index_open = !load_index_left[19];
  assign in_index_TREADY = load_index_open;
  assign index_ram_waddr = (in_index_TVALID && load_index_open)? load_index_addr : 'hx;
  assign index_ram_wdata = (in_index_TVALID && load_index_open)? in_index_TDATA : 'hx;
  assign index_ram_write = (in_index_TVALID && load_index_open)? 1 : 0;
  reg [20-1:0] out_index_left;
  reg [8-1:0] out_index_fifo_memory [0:16-1];
  reg [4-1:0] out_index_fifo_head;
  reg [4-1:0] out_index_fifo_tail;
  reg [5-1:0] out_index_fifo_count;
  wire out_index_fifo_enq;
  wire [8-1:0] out_index_fifo_wdata;
  wire out_index_fifo_deq;
  wire out_index_fifo_room;
  wire out_index_fifo_stays;
  assign out_index_fifo_room = out_index_fifo_count <= 14;
  assign out_index_fifo_stays = (out_index_fifo_count > 1) || (out_index_fifo_count == 1) && !out_index_fifo_deq;
  wire [8-1:0] out_index_fifo_rdata;
  reg out_index_fifo_valid;
  assign out_index_fifo_rdata = out_index_fifo_memory[out_index_fifo_tail];
  assign out_index_TDATA = out_index_fifo_rdata;
  assign out_index_TVALID = out_index_fifo_valid;
  assign out_index_TLAST = out_index_left == 0;
  assign out_index_fifo_deq = out_index_TVALID && out_index_TREADY;
  reg [256-1:0] bias_ram_memory [0:32-1];
  reg [256-1:0] bias_ram_rdata;
  wire bias_ram_read;
  wire [5-1:0] bias_ram_raddr;
  wire bias_ram_write;
  wire [5-1:0] bias_ram_waddr;
  wire [256-1:0] bias_ram_wdata;
  reg [20-1:0] load_bias_left;
  reg [5-1:0] load_bias_addr;
  wire load_bias_open;
  assign load_bias_open = !load_bias_left[19];
  assign bias_ram_waddr = (in_w_TVALID && load_bias_open)? load_bias_addr : 'hx;
  assign bias_ram_wdata = (in_w_TVALID && load_bias_open)? in_w_TDATA : 'hx;
  assign bias_ram_write = (in_w_TVALID && load_bias_open)? 1 : 0;
  reg [768-1:0] acc_fifo_memory [0:4-1];
  reg [2-1:0] acc_fifo_head;
  reg [2-1:0] acc_fifo_tail;
  reg [3-1:0] acc_fifo_count;
  wire acc_fifo_enq;
  wire [768-1:0] acc_fifo_wdata;
  wire acc_fifo_deq;
  wire acc_fifo_room;
  wire acc_fifo_stays;
  reg [2-1:0] acc_fifo_deq_part;
  wire [768-1:0] acc_fifo_front;
  assign acc_fifo_front = acc_fifo_memory[acc_fifo_tail];
  assign acc_fifo_room = acc_fifo_count <= 2;
  assign acc_fifo_stays = (acc_fifo_count > 1) || (acc_fifo_count == 1) && !(acc_fifo_deq && (acc_fifo_deq_part == 3));
  reg [192-1:0] acc_fifo_rdata;
  reg [20-1:0] out_r_left;
  reg [64-1:0] out_r_fifo_memory [0:16-1];
  reg [4-1:0] out_r_fifo_head;
  reg [4-1:0] out_r_fifo_tail;
  reg [5-1:0] out_r_fifo_count;
  wire out_r_fifo_enq;
  wire [64-1:0] out_r_fifo_wdata;
  wire out_r_fifo_deq;
  wire out_r_fifo_room;
  wire out_r_fifo_stays;
  assign out_r_fifo_room = out_r_fifo_count <= 14;
  assign out_r_fifo_stays = (out_r_fifo_count > 1) || (out_r_fifo_count == 1) && !out_r_fifo_deq;
  wire [64-1:0] out_r_fifo_rdata;
  reg out_r_fifo_valid;
  assign out_r_fifo_rdata = out_r_fifo_memory[out_r_fifo_tail];
  assign out_r_TDATA = out_r_fifo_rdata;
  assign out_r_TVALID = out_r_fifo_valid;
  assign out_r_TLAST = out_r_left == 0;
  assign out_r_fifo_deq = out_r_TVALID && out_r_TREADY;
  reg [20-1:0] out_mask_left;
  reg [8-1:0] out_mask_fifo_memory [0:16-1];
  reg [4-1:0] out_mask_fifo_head;
  reg [4-1:0] out_mask_fifo_tail;
  reg [5-1:0] out_mask_fifo_count;
  wire out_mask_fifo_enq;
  wire [8-1:0] out_mask_fifo_wdata;
  wire out_mask_fifo_deq;
  wire out_mask_fifo_room;
  wire out_mask_fifo_stays;
  assign out_mask_fifo_room = out_mask_fifo_count <= 14;
  assign out_mask_fifo_stays = (out_mask_fifo_count > 1) || (out_mask_fifo_count == 1) && !out_mask_fifo_deq;
  wire [8-1:0] out_mask_fifo_rdata;
  reg out_mask_fifo_valid;
  assign out_mask_fifo_rdata = out_mask_fifo_memory[out_mask_fifo_tail];
  assign out_mask_TDATA = out_mask_fifo_rdata;
  assign out_mask_TVALID = out_mask_fifo_valid;
  assign out_mask_TLAST = out_mask_left == 0;
  assign out_mask_fifo_deq = out_mask_TVALID && out_mask_TREADY;
  reg [8-1:0] mask_fifo_memory [0:16-1];
  reg [4-1:0] mask_fifo_head;
  reg [4-1:0] mask_fifo_tail;
  reg [5-1:0] mask_fifo_count;
  wire mask_fifo_enq;
  wire [8-1:0] mask_fifo_wdata;
  wire mask_fifo_deq;
  wire mask_fifo_room;
  wire mask_fifo_stays;
  assign mask_fifo_room = mask_fifo_count <= 14;
  assign mask_fifo_stays = (mask_fifo_count > 1) || (mask_fifo_count == 1) && !mask_fifo_deq;
  reg [8-1:0] mask_fifo_rdata;
  reg [20-1:0] in_mask_feed_left;
  reg in_mask_feed_room;
  wire in_mask_feed_open;
  assign in_mask_feed_open = !in_mask_feed_left[19] && in_mask_feed_room;
  assign in_mask_TREADY = in_mask_feed_open;
  assign mask_fifo_enq = in_mask_TVALID && in_mask_feed_open;
  assign mask_fifo_wdata = in_mask_TDATA;
  wire [1-1:0] writes_mask;
  assign writes_mask = arg_mode == 1;
  wire [1-1:0] reads_mask;
  assign reads_mask = (arg_mode == 2) | (arg_mode == 4);
  wire [1-1:0] rectifies;
  assign rectifies = (arg_mode == 1) | (arg_mode == 3) | (arg_mode == 4);
  reg _writeback_stream_ivalid;
  wire _writeback_stream_oready;
  wire _writeback_stream_internal_oready;
  reg [32-1:0] _writeback_fsm;
  localparam _writeback_fsm_init = 0;
  wire _writeback_run_flag;
  reg _writeback_source_start;
  wire _writeback_source_stop;
  reg _writeback_source_busy;
  wire _writeback_sink_start;
  wire _writeback_sink_stop;
  wire _writeback_sink_busy;
  wire _writeback_busy;
  reg _writeback_busy_reg;
  wire _writeback_is_root;
  assign _writeback_is_root = 1;
  reg _writeback_moves;
  assign _writeback_stream_oready = _writeback_moves;
  reg signed [32-1:0] rounding;
  reg _writeback_acc_idle;
  reg [19-1:0] _writeback_acc_source_count;
  reg [5-1:0] _writeback_acc_source_mode;
  reg [16-1:0] _writeback_acc_source_generator_id;
  reg [18-1:0] _writeback_acc_source_offset;
  reg [19-1:0] _writeback_acc_source_size;
  reg [18-1:0] _writeback_acc_source_stride;
  reg [18-1:0] _writeback_acc_source_offset_buf;
  reg [19-1:0] _writeback_acc_source_size_buf;
  reg [18-1:0] _writeback_acc_source_stride_buf;
  reg [3-1:0] _writeback_acc_source_sel;
  reg [18-1:0] _writeback_acc_source_ram_raddr;
  reg _writeback_acc_source_ram_renable;
  wire [192-1:0] _writeback_acc_source_ram_rdata;
  reg _writeback_acc_source_fifo_deq;
  wire [192-1:0] _writeback_acc_source_fifo_rdata;
  reg [192-1:0] _writeback_acc_source_empty_data;
  reg _writeback_bias_idle;
  reg [19-1:0] _writeback_bias_source_count;
  reg [5-1:0] _writeback_bias_source_mode;
  reg [16-1:0] _writeback_bias_source_generator_id;
  reg [18-1:0] _writeback_bias_source_offset;
  reg [19-1:0] _writeback_bias_source_size;
  reg [18-1:0] _writeback_bias_source_stride;
  reg [18-1:0] _writeback_bias_source_offset_buf;
  reg [19-1:0] _writeback_bias_source_size_buf;
  reg [18-1:0] _writeback_bias_source_stride_buf;
  reg [3-1:0] _writeback_bias_source_sel;
  reg [18-1:0] _writeback_bias_source_ram_raddr;
  reg _writeback_bias_source_ram_renable;
  wire [256-1:0] _writeback_bias_source_ram_rdata;
  reg _writeback_bias_source_fifo_deq;
  wire [256-1:0] _writeback_bias_source_fifo_rdata;
  reg [256-1:0] _writeback_bias_source_empty_data;
  reg [20-1:0] load_weights_left;
  reg [9-1:0] load_weights_addr;
  wire load_weights_open;
  assign load_weights_open = !(load_weights_left[19] || load_bias_open);
  assign in_w_TREADY = load_bias_open || load_weights_open;
  reg [2-1:0] load_weights_turn;
  assign weight_ram0_waddr = (in_w_TVALID && load_weights_open && (load_weights_turn == 0))? load_weights_addr : 'hx;
  assign weight_ram0_wdata = (in_w_TVALID && load_weights_open && (load_weights_turn == 0))? in_w_TDATA[255:0] : 'hx;
  assign weight_ram0_write = (in_w_TVALID && load_weights_open && (load_weights_turn == 0))? 1 : 0;
  assign weight_ram1_waddr = (in_w_TVALID && load_weights_open && (load_weights_turn == 1))? load_weights_addr : 'hx;
  assign weight_ram1_wdata = (in_w_TVALID && load_weights_open && (load_weights_turn == 1))? in_w_TDATA[255:0] : 'hx;
  assign weight_ram1_write = (in_w_TVALID && load_weights_open && (load_weights_turn == 1))? 1 : 0;
  assign weight_ram2_waddr = (in_w_TVALID && load_weights_open && (load_weights_turn == 2))? load_weights_addr : 'hx;
  assign weight_ram2_wdata = (in_w_TVALID && load_weights_open && (load_weights_turn == 2))? in_w_TDATA[255:0] : 'hx;
  assign weight_ram2_write = (in_w_TVALID && load_weights_open && (load_weights_turn == 2))? 1 : 0;
  assign weight_ram3_waddr = (in_w_TVALID && load_weights_open && (load_weights_turn == 3))? load_weights_addr : 'hx;
  assign weight_ram3_wdata = (in_w_TVALID && load_weights_open && (load_weights_turn == 3))? in_w_TDATA[255:0] : 'hx;
  assign weight_ram3_write = (in_w_TVALID && load_weights_open && (load_weights_turn == 3))? 1 : 0;
  reg _mac_stream_ivalid;
  wire _mac_stream_oready;
  wire _mac_stream_internal_oready;
  reg [32-1:0] _mac_fsm;
  localparam _mac_fsm_init = 0;
  wire _mac_run_flag;
  reg _mac_source_start;
  wire _mac_source_stop;
  reg _mac_source_busy;
  wire _mac_sink_start;
  wire _mac_sink_stop;
  wire _mac_sink_busy;
  wire _mac_busy;
  reg _mac_busy_reg;
  wire _mac_is_root;
  assign _mac_is_root = 1;
  reg _mac_moves;
  assign _mac_stream_oready = _mac_moves;
  reg _mac_x_idle;
  reg [15-1:0] _mac_x_source_count;
  reg [5-1:0] _mac_x_source_mode;
  reg [16-1:0] _mac_x_source_generator_id;
  reg [14-1:0] _mac_x_source_offset;
  reg [15-1:0] _mac_x_source_size;
  reg [14-1:0] _mac_x_source_stride;
  reg [14-1:0] _mac_x_source_offset_buf;
  reg [15-1:0] _mac_x_source_size_buf;
  reg [14-1:0] _mac_x_source_stride_buf;
  reg [3-1:0] _mac_x_source_sel;
  reg [14-1:0] _mac_x_source_ram_raddr;
  reg _mac_x_source_ram_renable;
  wire [72-1:0] _mac_x_source_ram_rdata;
  reg _mac_x_source_fifo_deq;
  wire [72-1:0] _mac_x_source_fifo_rdata;
  reg [72-1:0] _mac_x_source_empty_data;
  wire [9-1:0] last_step;
  assign last_step = steps - 1;
  wire [13-1:0] last_pixel;
  assign last_pixel = pixels - 1;
  reg [2-1:0] side;
  reg [8-1:0] right;
  reg [11-1:0] down;
  reg [32-1:0] main;
  localparam main_init = 0;
  assign ap_started = (main == 2) && ap_start;
  reg signed [16-1:0] _main_base_0;
  reg signed [16-1:0] _main_begin_1;
  reg signed [16-1:0] _main_rows_2;
  reg signed [16-1:0] _main_rest_3;
  wire [192-1:0] writeback_acc_data;
  wire [256-1:0] writeback_bias_data;
  reg __writeback_stream_ivalid_1;
  reg __writeback_stream_ivalid_2;
  reg __writeback_stream_ivalid_3;
  reg __writeback_stream_ivalid_4;
  reg __writeback_stream_ivalid_5;
  reg __writeback_stream_ivalid_6;
  reg __writeback_stream_ivalid_7;
  reg __writeback_stream_ivalid_8;
  reg __writeback_stream_ivalid_9;
  reg __writeback_stream_ivalid_10;
  reg __writeback_stream_ivalid_11;
  reg __writeback_stream_ivalid_12;
  reg __writeback_stream_ivalid_13;
  reg __writeback_stream_ivalid_14;
  reg __writeback_stream_ivalid_15;
  reg __writeback_stream_ivalid_16;
  wire [48-1:0] _slice_data_5;
  assign _slice_data_5 = writeback_acc_data[7'd47:1'd0];
  wire [48-1:0] _reinterpretcast_src_6;
  assign _reinterpretcast_src_6 = _slice_data_5;
  wire signed [48-1:0] _reinterpretcast_data_6;
  assign _reinterpretcast_data_6 = _reinterpretcast_src_6;
  wire [48-1:0] _slice_data_9;
  assign _slice_data_9 = writeback_acc_data[8'd95:7'd48];
  wire [48-1:0] _reinterpretcast_src_10;
  assign _reinterpretcast_src_10 = _slice_data_9;
  wire signed [48-1:0] _reinterpretcast_data_10;
  assign _reinterpretcast_data_10 = _reinterpretcast_src_10;
  wire [48-1:0] _slice_data_13;
  assign _slice_data_13 = writeback_acc_data[9'd143:8'd96];
  wire [48-1:0] _reinterpretcast_src_14;
  assign _reinterpretcast_src_14 = _slice_data_13;
  wire signed [48-1:0] _reinterpretcast_data_14;
  assign _reinterpretcast_data_14 = _reinterpretcast_src_14;
  wire [48-1:0] _slice_data_17;
  assign _slice_data_17 = writeback_acc_data[9'd191:9'd144];
  wire [48-1:0] _reinterpretcast_src_18;
  assign _reinterpretcast_src_18 = _slice_data_17;
  wire signed [48-1:0] _reinterpretcast_data_18;
  assign _reinterpretcast_data_18 = _reinterpretcast_src_18;
  wire [32-1:0] _slice_data_22;
  assign _slice_data_22 = writeback_bias_data[6'd31:1'd0];
  wire [32-1:0] _reinterpretcast_src_23;
  assign _reinterpretcast_src_23 = _slice_data_22;
  wire signed [32-1:0] _reinterpretcast_data_23;
  assign _reinterpretcast_data_23 = _reinterpretcast_src_23;
  wire [32-1:0] _slice_data_26;
  assign _slice_data_26 = writeback_bias_data[7'd63:7'd32];
  wire [32-1:0] _reinterpretcast_src_27;
  assign _reinterpretcast_src_27 = _slice_data_26;
  wire signed [32-1:0] _reinterpretcast_data_27;
  assign _reinterpretcast_data_27 = _reinterpretcast_src_27;
  wire [32-1:0] _slice_data_30;
  assign _slice_data_30 = writeback_bias_data[8'd95:8'd64];
  wire [32-1:0] _reinterpretcast_src_31;
  assign _reinterpretcast_src_31 = _slice_data_30;
  wire signed [32-1:0] _reinterpretcast_data_31;
  assign _reinterpretcast_data_31 = _reinterpretcast_src_31;
  wire [32-1:0] _slice_data_34;
  assign _slice_data_34 = writeback_bias_data[8'd127:8'd96];
  wire [32-1:0] _reinterpretcast_src_35;
  assign _reinterpretcast_src_35 = _slice_data_34;
  wire signed [32-1:0] _reinterpretcast_data_35;
  assign _reinterpretcast_data_35 = _reinterpretcast_src_35;
  wire [32-1:0] _slice_data_38;
  assign _slice_data_38 = writeback_bias_data[9'd159:9'd128];
  wire [32-1:0] _reinterpretcast_src_39;
  assign _reinterpretcast_src_39 = _slice_data_38;
  wire signed [32-1:0] _reinterpretcast_data_39;
  assign _reinterpretcast_data_39 = _reinterpretcast_src_39;
  wire [32-1:0] _slice_data_42;
  assign _slice_data_42 = writeback_bias_data[9'd191:9'd160];
  wire [32-1:0] _reinterpretcast_src_43;
  assign _reinterpretcast_src_43 = _slice_data_42;
  wire signed [32-1:0] _reinterpretcast_data_43;
  assign _reinterpretcast_data_43 = _reinterpretcast_src_43;
  wire [32-1:0] _slice_data_46;
  assign _slice_data_46 = writeback_bias_data[9'd223:9'd192];
  wire [32-1:0] _reinterpretcast_src_47;
  assign _reinterpretcast_src_47 = _slice_data_46;
  wire signed [32-1:0] _reinterpretcast_data_47;
  assign _reinterpretcast_data_47 = _reinterpretcast_src_47;
  wire [32-1:0] _slice_data_50;
  assign _slice_data_50 = writeback_bias_data[9'd255:9'd224];
  wire [32-1:0] _reinterpretcast_src_51;
  assign _reinterpretcast_src_51 = _slice_data_50;
  wire signed [32-1:0] _reinterpretcast_data_51;
  assign _reinterpretcast_data_51 = _reinterpretcast_src_51;
  reg [2-1:0] _counter_data_52;
  reg [2-1:0] _counter_count_52;
  wire _counter_reset_cond_52;
  assign _counter_reset_cond_52 = 0;
  wire [8-1:0] _pop_rdata_124;
  assign _pop_rdata_124 = mask_fifo_rdata;
  assign mask_fifo_deq = _writeback_stream_ivalid && _writeback_stream_oready && reads_mask;
  reg [4-1:0] _counter_data_186;
  reg [4-1:0] _counter_count_186;
  wire _counter_reset_cond_186;
  assign _counter_reset_cond_186 = 0;
  wire [1-1:0] _ulnot_data_339;
  assign _ulnot_data_339 = !arg_pool;
  reg signed [32-1:0] __delay_data_1169_reinterpretcast_51;
  reg signed [32-1:0] __delay_data_1170_reinterpretcast_35;
  reg signed [48-1:0] __delay_data_1171_reinterpretcast_18;
  reg signed [32-1:0] __delay_data_1192_reinterpretcast_47;
  reg signed [32-1:0] __delay_data_1193_reinterpretcast_31;
  reg signed [48-1:0] __delay_data_1194_reinterpretcast_14;
  reg signed [32-1:0] __delay_data_1215_reinterpretcast_43;
  reg signed [32-1:0] __delay_data_1216_reinterpretcast_27;
  reg signed [48-1:0] __delay_data_1217_reinterpretcast_10;
  reg signed [32-1:0] __delay_data_1238_reinterpretcast_39;
  reg signed [32-1:0] __delay_data_1239_reinterpretcast_23;
  reg signed [48-1:0] __delay_data_1240_reinterpretcast_6;
  reg [1-1:0] __delay_data_1293_ulnot_339;
  wire [1-1:0] _eq_data_56;
  assign _eq_data_56 = _counter_data_52 == 2'sd1;
  reg signed [32-1:0] _cond_data_58;
  reg signed [32-1:0] _cond_data_59;
  reg signed [32-1:0] _cond_data_60;
  reg signed [32-1:0] _cond_data_61;
  wire [1-1:0] _pointer_data_129;
  assign _pointer_data_129 = _pop_rdata_124[1'sd0];
  wire [1-1:0] _ulnot_data_131;
  assign _ulnot_data_131 = !_pointer_data_129;
  wire [1-1:0] _land_data_132;
  assign _land_data_132 = reads_mask && _ulnot_data_131;
  wire [1-1:0] _pointer_data_144;
  assign _pointer_data_144 = _pop_rdata_124[2'sd1];
  wire [1-1:0] _ulnot_data_146;
  assign _ulnot_data_146 = !_pointer_data_144;
  wire [1-1:0] _land_data_147;
  assign _land_data_147 = reads_mask && _ulnot_data_146;
  wire [1-1:0] _pointer_data_159;
  assign _pointer_data_159 = _pop_rdata_124[3'sd2];
  wire [1-1:0] _ulnot_data_161;
  assign _ulnot_data_161 = !_pointer_data_159;
  wire [1-1:0] _land_data_162;
  assign _land_data_162 = reads_mask && _ulnot_data_161;
  wire [1-1:0] _pointer_data_174;
  assign _pointer_data_174 = _pop_rdata_124[3'sd3];
  wire [1-1:0] _ulnot_data_176;
  assign _ulnot_data_176 = !_pointer_data_174;
  wire [1-1:0] _land_data_177;
  assign _land_data_177 = reads_mask && _ulnot_data_176;
  reg [1-1:0] _greatereq_data_190;
  reg signed [48-1:0] __delay_data_1172__delay_1171_reinterpretcast_18;
  reg [1-1:0] __delay_data_1176_land_177;
  reg signed [48-1:0] __delay_data_1195__delay_1194_reinterpretcast_14;
  reg [1-1:0] __delay_data_1199_land_162;
  reg signed [48-1:0] __delay_data_1218__delay_1217_reinterpretcast_10;
  reg [1-1:0] __delay_data_1222_land_147;
  reg signed [48-1:0] __delay_data_1241__delay_1240_reinterpretcast_6;
  reg [1-1:0] __delay_data_1245_land_132;
  reg [1-1:0] __delay_data_1294__delay_1293_ulnot_339;
  reg signed [33-1:0] _plus_data_62;
  reg signed [33-1:0] _plus_data_63;
  reg signed [33-1:0] _plus_data_64;
  reg signed [33-1:0] _plus_data_65;
  wire [1-1:0] _land_data_337;
  assign _land_data_337 = _greatereq_data_190 && arg_pool;
  wire [1-1:0] _lor_data_340;
  assign _lor_data_340 = _greatereq_data_190 || __delay_data_1294__delay_1293_ulnot_339;
  wire [1-1:0] _land_data_355;
  assign _land_data_355 = _lor_data_340 && writes_mask;
  reg signed [48-1:0] __delay_data_1173__delay_1172__delay_1171_reinterpretcast_18;
  reg [1-1:0] __delay_data_1177__delay_1176_land_177;
  reg signed [48-1:0] __delay_data_1196__delay_1195__delay_1194_reinterpretcast_14;
  reg [1-1:0] __delay_data_1200__delay_1199_land_162;
  reg signed [48-1:0] __delay_data_1219__delay_1218__delay_1217_reinterpretcast_10;
  reg [1-1:0] __delay_data_1223__delay_1222_land_147;
  reg signed [48-1:0] __delay_data_1242__delay_1241__delay_1240_reinterpretcast_6;
  reg [1-1:0] __delay_data_1246__delay_1245_land_132;
  reg [1-1:0] __delay_data_1261_land_337;
  reg [1-1:0] __delay_data_1295_lor_340;
  reg [1-1:0] __delay_data_1308_land_355;
  reg signed [48-1:0] _plus_data_66;
  reg signed [48-1:0] _plus_data_80;
  reg signed [48-1:0] _plus_data_94;
  reg signed [48-1:0] _plus_data_108;
  reg [1-1:0] __delay_data_1178__delay_1177__delay_1176_land_177;
  reg [1-1:0] __delay_data_1201__delay_1200__delay_1199_land_162;
  reg [1-1:0] __delay_data_1224__delay_1223__delay_1222_land_147;
  reg [1-1:0] __delay_data_1247__delay_1246__delay_1245_land_132;
  reg [1-1:0] __delay_data_1262__delay_1261_land_337;
  reg [1-1:0] __delay_data_1296__delay_1295_lor_340;
  reg [1-1:0] __delay_data_1309__delay_1308_land_355;
  reg signed [48-1:0] _sra_data_67;
  reg signed [48-1:0] _sra_data_81;
  reg signed [48-1:0] _sra_data_95;
  reg signed [48-1:0] _sra_data_109;
  reg [1-1:0] __delay_data_1179__delay_1178__delay_1177__delay_1176_land_177;
  reg [1-1:0] __delay_data_1202__delay_1201__delay_1200__delay_1199_land_162;
  reg [1-1:0] __delay_data_1225__delay_1224__delay_1223__delay_1222_land_147;
  reg [1-1:0] __delay_data_1248__delay_1247__delay_1246__delay_1245_land_132;
  reg [1-1:0] __delay_data_1263__delay_1262__delay_1261_land_337;
  reg [1-1:0] __delay_data_1297__delay_1296__delay_1295_lor_340;
  reg [1-1:0] __delay_data_1310__delay_1309__delay_1308_land_355;
  reg [1-1:0] _greaterthan_data_68;
  reg [1-1:0] _lessthan_data_71;
  reg [1-1:0] _greaterthan_data_82;
  reg [1-1:0] _lessthan_data_85;
  reg [1-1:0] _greaterthan_data_96;
  reg [1-1:0] _lessthan_data_99;
  reg [1-1:0] _greaterthan_data_110;
  reg [1-1:0] _lessthan_data_113;
  reg signed [48-1:0] __delay_data_1174_sra_109;
  reg [1-1:0] __delay_data_1180__delay_1179__delay_1178__delay_1177___land_177;
  reg signed [48-1:0] __delay_data_1197_sra_95;
  reg [1-1:0] __delay_data_1203__delay_1202__delay_1201__delay_1200___land_162;
  reg signed [48-1:0] __delay_data_1220_sra_81;
  reg [1-1:0] __delay_data_1226__delay_1225__delay_1224__delay_1223___land_147;
  reg signed [48-1:0] __delay_data_1243_sra_67;
  reg [1-1:0] __delay_data_1249__delay_1248__delay_1247__delay_1246___land_132;
  reg [1-1:0] __delay_data_1264__delay_1263__delay_1262__delay_1261_land_337;
  reg [1-1:0] __delay_data_1298__delay_1297__delay_1296__delay_1295_lor_340;
  reg [1-1:0] __delay_data_1311__delay_1310__delay_1309__delay_1308_land_355;
  reg signed [48-1:0] _cond_data_74;
  reg signed [48-1:0] _cond_data_88;
  reg signed [48-1:0] _cond_data_102;
  reg signed [48-1:0] _cond_data_116;
  reg [1-1:0] __delay_data_1175_greaterthan_110;
  reg [1-1:0] __delay_data_1181__delay_1180__delay_1179__delay_1178___land_177;
  reg [1-1:0] __delay_data_1198_greaterthan_96;
  reg [1-1:0] __delay_data_1204__delay_1203__delay_1202__delay_1201___land_162;
  reg [1-1:0] __delay_data_1221_greaterthan_82;
  reg [1-1:0] __delay_data_1227__delay_1226__delay_1225__delay_1224___land_147;
  reg [1-1:0] __delay_data_1244_greaterthan_68;
  reg [1-1:0] __delay_data_1250__delay_1249__delay_1248__delay_1247___land_132;
  reg [1-1:0] __delay_data_1265__delay_1264__delay_1263__delay_1262___land_337;
  reg [1-1:0] __delay_data_1299__delay_1298__delay_1297__delay_1296___lor_340;
  reg [1-1:0] __delay_data_1312__delay_1311__delay_1310__delay_1309___land_355;
  reg signed [48-1:0] _cond_data_75;
  reg signed [48-1:0] _cond_data_89;
  reg signed [48-1:0] _cond_data_103;
  reg signed [48-1:0] _cond_data_117;
  reg [1-1:0] __delay_data_1182__delay_1181__delay_1180__delay_1179___land_177;
  reg [1-1:0] __delay_data_1205__delay_1204__delay_1203__delay_1202___land_162;
  reg [1-1:0] __delay_data_1228__delay_1227__delay_1226__delay_1225___land_147;
  reg [1-1:0] __delay_data_1251__delay_1250__delay_1249__delay_1248___land_132;
  reg [1-1:0] __delay_data_1266__delay_1265__delay_1264__delay_1263___land_337;
  reg [1-1:0] __delay_data_1300__delay_1299__delay_1298__delay_1297___lor_340;
  reg [1-1:0] __delay_data_1313__delay_1312__delay_1311__delay_1310___land_355;
  wire [16-1:0] _slice_data_78;
  assign _slice_data_78 = _cond_data_75[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_79;
  assign _reinterpretcast_src_79 = _slice_data_78;
  wire signed [16-1:0] _reinterpretcast_data_79;
  assign _reinterpretcast_data_79 = _reinterpretcast_src_79;
  wire [16-1:0] _slice_data_92;
  assign _slice_data_92 = _cond_data_89[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_93;
  assign _reinterpretcast_src_93 = _slice_data_92;
  wire signed [16-1:0] _reinterpretcast_data_93;
  assign _reinterpretcast_data_93 = _reinterpretcast_src_93;
  wire [16-1:0] _slice_data_106;
  assign _slice_data_106 = _cond_data_103[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_107;
  assign _reinterpretcast_src_107 = _slice_data_106;
  wire signed [16-1:0] _reinterpretcast_data_107;
  assign _reinterpretcast_data_107 = _reinterpretcast_src_107;
  wire [16-1:0] _slice_data_120;
  assign _slice_data_120 = _cond_data_117[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_121;
  assign _reinterpretcast_src_121 = _slice_data_120;
  wire signed [16-1:0] _reinterpretcast_data_121;
  assign _reinterpretcast_data_121 = _reinterpretcast_src_121;
  reg [1-1:0] _greaterthan_data_125;
  reg [1-1:0] _greaterthan_data_140;
  reg [1-1:0] _greaterthan_data_155;
  reg [1-1:0] _greaterthan_data_170;
  reg [1-1:0] __delay_data_1183__delay_1182__delay_1181__delay_1180___land_177;
  reg signed [16-1:0] __delay_data_1184_reinterpretcast_121;
  reg [1-1:0] __delay_data_1206__delay_1205__delay_1204__delay_1203___land_162;
  reg signed [16-1:0] __delay_data_1207_reinterpretcast_107;
  reg [1-1:0] __delay_data_1229__delay_1228__delay_1227__delay_1226___land_147;
  reg signed [16-1:0] __delay_data_1230_reinterpretcast_93;
  reg [1-1:0] __delay_data_1252__delay_1251__delay_1250__delay_1249___land_132;
  reg signed [16-1:0] __delay_data_1253_reinterpretcast_79;
  reg [1-1:0] __delay_data_1267__delay_1266__delay_1265__delay_1264___land_337;
  reg [1-1:0] __delay_data_1301__delay_1300__delay_1299__delay_1298___lor_340;
  reg [1-1:0] __delay_data_1314__delay_1313__delay_1312__delay_1311___land_355;
  wire [1-1:0] _ulnot_data_127;
  assign _ulnot_data_127 = !_greaterthan_data_125;
  wire [1-1:0] _land_data_128;
  assign _land_data_128 = rectifies && _ulnot_data_127;
  wire [1-1:0] _lor_data_133;
  assign _lor_data_133 = _land_data_128 || __delay_data_1252__delay_1251__delay_1250__delay_1249___land_132;
  wire [1-1:0] _ulnot_data_134;
  assign _ulnot_data_134 = !_lor_data_133;
  reg signed [16-1:0] _cond_data_136;
  wire [1-1:0] _ulnot_data_142;
  assign _ulnot_data_142 = !_greaterthan_data_140;
  wire [1-1:0] _land_data_143;
  assign _land_data_143 = rectifies && _ulnot_data_142;
  wire [1-1:0] _lor_data_148;
  assign _lor_data_148 = _land_data_143 || __delay_data_1229__delay_1228__delay_1227__delay_1226___land_147;
  wire [1-1:0] _ulnot_data_149;
  assign _ulnot_data_149 = !_lor_data_148;
  reg signed [16-1:0] _cond_data_151;
  wire [1-1:0] _ulnot_data_157;
  assign _ulnot_data_157 = !_greaterthan_data_155;
  wire [1-1:0] _land_data_158;
  assign _land_data_158 = rectifies && _ulnot_data_157;
  wire [1-1:0] _lor_data_163;
  assign _lor_data_163 = _land_data_158 || __delay_data_1206__delay_1205__delay_1204__delay_1203___land_162;
  wire [1-1:0] _ulnot_data_164;
  assign _ulnot_data_164 = !_lor_data_163;
  reg signed [16-1:0] _cond_data_166;
  wire [1-1:0] _ulnot_data_172;
  assign _ulnot_data_172 = !_greaterthan_data_170;
  wire [1-1:0] _land_data_173;
  assign _land_data_173 = rectifies && _ulnot_data_172;
  wire [1-1:0] _lor_data_178;
  assign _lor_data_178 = _land_data_173 || __delay_data_1183__delay_1182__delay_1181__delay_1180___land_177;
  wire [1-1:0] _ulnot_data_179;
  assign _ulnot_data_179 = !_lor_data_178;
  reg signed [16-1:0] _cond_data_181;
  reg [1-1:0] __delay_data_1268__delay_1267__delay_1266__delay_1265___land_337;
  reg [1-1:0] __delay_data_1302__delay_1301__delay_1300__delay_1299___lor_340;
  reg [1-1:0] __delay_data_1315__delay_1314__delay_1313__delay_1312___land_355;
  wire [16-1:0] _slice_data_139;
  assign _slice_data_139 = _cond_data_136[5'd15:1'd0];
  wire [16-1:0] _slice_data_154;
  assign _slice_data_154 = _cond_data_151[5'd15:1'd0];
  wire [16-1:0] _slice_data_169;
  assign _slice_data_169 = _cond_data_166[5'd15:1'd0];
  wire [16-1:0] _slice_data_184;
  assign _slice_data_184 = _cond_data_181[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_192;
  assign _reinterpretcast_src_192 = _slice_data_139;
  wire signed [16-1:0] _reinterpretcast_data_192;
  assign _reinterpretcast_data_192 = _reinterpretcast_src_192;
  reg signed [16-1:0] __prev_data_193_reinterpretcast_192;
  reg signed [16-1:0] __prev_data_194__prev_193_reinterpretcast_192;
  reg signed [16-1:0] __prev_data_195__prev_194__prev_193_reinterpretcast_192;
  reg signed [16-1:0] __prev_data_196__prev_195__prev_194___reinterpretcast_192;
  reg [1-1:0] _greaterthan_data_197;
  wire [16-1:0] _reinterpretcast_src_228;
  assign _reinterpretcast_src_228 = _slice_data_154;
  wire signed [16-1:0] _reinterpretcast_data_228;
  assign _reinterpretcast_data_228 = _reinterpretcast_src_228;
  reg signed [16-1:0] __prev_data_229_reinterpretcast_228;
  reg signed [16-1:0] __prev_data_230__prev_229_reinterpretcast_228;
  reg signed [16-1:0] __prev_data_231__prev_230__prev_229_reinterpretcast_228;
  reg signed [16-1:0] __prev_data_232__prev_231__prev_230___reinterpretcast_228;
  reg [1-1:0] _greaterthan_data_233;
  wire [16-1:0] _reinterpretcast_src_264;
  assign _reinterpretcast_src_264 = _slice_data_169;
  wire signed [16-1:0] _reinterpretcast_data_264;
  assign _reinterpretcast_data_264 = _reinterpretcast_src_264;
  reg signed [16-1:0] __prev_data_265_reinterpretcast_264;
  reg signed [16-1:0] __prev_data_266__prev_265_reinterpretcast_264;
  reg signed [16-1:0] __prev_data_267__prev_266__prev_265_reinterpretcast_264;
  reg signed [16-1:0] __prev_data_268__prev_267__prev_266___reinterpretcast_264;
  reg [1-1:0] _greaterthan_data_269;
  wire [16-1:0] _reinterpretcast_src_300;
  assign _reinterpretcast_src_300 = _slice_data_184;
  wire signed [16-1:0] _reinterpretcast_data_300;
  assign _reinterpretcast_data_300 = _reinterpretcast_src_300;
  reg signed [16-1:0] __prev_data_301_reinterpretcast_300;
  reg signed [16-1:0] __prev_data_302__prev_301_reinterpretcast_300;
  reg signed [16-1:0] __prev_data_303__prev_302__prev_301_reinterpretcast_300;
  reg signed [16-1:0] __prev_data_304__prev_303__prev_302___reinterpretcast_300;
  reg [1-1:0] _greaterthan_data_305;
  reg signed [16-1:0] __delay_data_1185_reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1186__prev_304__prev_303___reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1208_reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1209__prev_268__prev_267___reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1231_reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1232__prev_232__prev_231___reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1254_reinterpretcast_192;
  reg signed [16-1:0] __delay_data_1255__prev_196__prev_195___reinterpretcast_192;
  reg [1-1:0] __delay_data_1269__delay_1268__delay_1267__delay_1266___land_337;
  reg [1-1:0] __delay_data_1303__delay_1302__delay_1301__delay_1300___lor_340;
  reg [1-1:0] __delay_data_1316__delay_1315__delay_1314__delay_1313___land_355;
  reg signed [16-1:0] _cond_data_198;
  reg [1-1:0] __prev_data_211_greaterthan_197;
  reg [1-1:0] __prev_data_212__prev_211_greaterthan_197;
  reg [1-1:0] __prev_data_213__prev_212__prev_211_greaterthan_197;
  reg [1-1:0] __prev_data_214__prev_213__prev_212__prev_211_greaterthan_197;
  reg [1-1:0] __prev_data_215__prev_214__prev_213__prev_212___greaterthan_197;
  reg [1-1:0] __prev_data_216__prev_215__prev_214__prev_213___greaterthan_197;
  reg [1-1:0] __prev_data_217__prev_216__prev_215__prev_214___greaterthan_197;
  reg [1-1:0] __prev_data_218__prev_217__prev_216__prev_215___greaterthan_197;
  reg signed [16-1:0] _cond_data_234;
  reg [1-1:0] __prev_data_247_greaterthan_233;
  reg [1-1:0] __prev_data_248__prev_247_greaterthan_233;
  reg [1-1:0] __prev_data_249__prev_248__prev_247_greaterthan_233;
  reg [1-1:0] __prev_data_250__prev_249__prev_248__prev_247_greaterthan_233;
  reg [1-1:0] __prev_data_251__prev_250__prev_249__prev_248___greaterthan_233;
  reg [1-1:0] __prev_data_252__prev_251__prev_250__prev_249___greaterthan_233;
  reg [1-1:0] __prev_data_253__prev_252__prev_251__prev_250___greaterthan_233;
  reg [1-1:0] __prev_data_254__prev_253__prev_252__prev_251___greaterthan_233;
  reg signed [16-1:0] _cond_data_270;
  reg [1-1:0] __prev_data_283_greaterthan_269;
  reg [1-1:0] __prev_data_284__prev_283_greaterthan_269;
  reg [1-1:0] __prev_data_285__prev_284__prev_283_greaterthan_269;
  reg [1-1:0] __prev_data_286__prev_285__prev_284__prev_283_greaterthan_269;
  reg [1-1:0] __prev_data_287__prev_286__prev_285__prev_284___greaterthan_269;
  reg [1-1:0] __prev_data_288__prev_287__prev_286__prev_285___greaterthan_269;
  reg [1-1:0] __prev_data_289__prev_288__prev_287__prev_286___greaterthan_269;
  reg [1-1:0] __prev_data_290__prev_289__prev_288__prev_287___greaterthan_269;
  reg signed [16-1:0] _cond_data_306;
  reg [1-1:0] __prev_data_319_greaterthan_305;
  reg [1-1:0] __prev_data_320__prev_319_greaterthan_305;
  reg [1-1:0] __prev_data_321__prev_320__prev_319_greaterthan_305;
  reg [1-1:0] __prev_data_322__prev_321__prev_320__prev_319_greaterthan_305;
  reg [1-1:0] __prev_data_323__prev_322__prev_321__prev_320___greaterthan_305;
  reg [1-1:0] __prev_data_324__prev_323__prev_322__prev_321___greaterthan_305;
  reg [1-1:0] __prev_data_325__prev_324__prev_323__prev_322___greaterthan_305;
  reg [1-1:0] __prev_data_326__prev_325__prev_324__prev_323___greaterthan_305;
  reg [1-1:0] __delay_data_1187_greaterthan_305;
  reg [1-1:0] __delay_data_1189__prev_326__prev_325___greaterthan_305;
  reg [1-1:0] __delay_data_1210_greaterthan_269;
  reg [1-1:0] __delay_data_1212__prev_290__prev_289___greaterthan_269;
  reg [1-1:0] __delay_data_1233_greaterthan_233;
  reg [1-1:0] __delay_data_1235__prev_254__prev_253___greaterthan_233;
  reg [1-1:0] __delay_data_1256_greaterthan_197;
  reg [1-1:0] __delay_data_1258__prev_218__prev_217___greaterthan_197;
  reg [1-1:0] __delay_data_1270__delay_1269__delay_1268__delay_1267___land_337;
  reg signed [16-1:0] __delay_data_1275__delay_1185_reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1280__delay_1208_reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1285__delay_1231_reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1290__delay_1254_reinterpretcast_192;
  reg [1-1:0] __delay_data_1304__delay_1303__delay_1302__delay_1301___lor_340;
  reg [1-1:0] __delay_data_1317__delay_1316__delay_1315__delay_1314___land_355;
  wire [16-1:0] _slice_data_201;
  assign _slice_data_201 = _cond_data_198[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_202;
  assign _reinterpretcast_src_202 = _slice_data_201;
  wire signed [16-1:0] _reinterpretcast_data_202;
  assign _reinterpretcast_data_202 = _reinterpretcast_src_202;
  reg signed [16-1:0] __prev_data_203_reinterpretcast_202;
  reg signed [16-1:0] __prev_data_204__prev_203_reinterpretcast_202;
  reg signed [16-1:0] __prev_data_205__prev_204__prev_203_reinterpretcast_202;
  reg signed [16-1:0] __prev_data_206__prev_205__prev_204___reinterpretcast_202;
  reg signed [16-1:0] __prev_data_207__prev_206__prev_205___reinterpretcast_202;
  reg signed [16-1:0] __prev_data_208__prev_207__prev_206___reinterpretcast_202;
  reg signed [16-1:0] __prev_data_209__prev_208__prev_207___reinterpretcast_202;
  reg signed [16-1:0] __prev_data_210__prev_209__prev_208___reinterpretcast_202;
  reg [1-1:0] _greaterthan_data_219;
  wire [16-1:0] _slice_data_237;
  assign _slice_data_237 = _cond_data_234[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_238;
  assign _reinterpretcast_src_238 = _slice_data_237;
  wire signed [16-1:0] _reinterpretcast_data_238;
  assign _reinterpretcast_data_238 = _reinterpretcast_src_238;
  reg signed [16-1:0] __prev_data_239_reinterpretcast_238;
  reg signed [16-1:0] __prev_data_240__prev_239_reinterpretcast_238;
  reg signed [16-1:0] __prev_data_241__prev_240__prev_239_reinterpretcast_238;
  reg signed [16-1:0] __prev_data_242__prev_241__prev_240___reinterpretcast_238;
  reg signed [16-1:0] __prev_data_243__prev_242__prev_241___reinterpretcast_238;
  reg signed [16-1:0] __prev_data_244__prev_243__prev_242___reinterpretcast_238;
  reg signed [16-1:0] __prev_data_245__prev_244__prev_243___reinterpretcast_238;
  reg signed [16-1:0] __prev_data_246__prev_245__prev_244___reinterpretcast_238;
  reg [1-1:0] _greaterthan_data_255;
  wire [16-1:0] _slice_data_273;
  assign _slice_data_273 = _cond_data_270[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_274;
  assign _reinterpretcast_src_274 = _slice_data_273;
  wire signed [16-1:0] _reinterpretcast_data_274;
  assign _reinterpretcast_data_274 = _reinterpretcast_src_274;
  reg signed [16-1:0] __prev_data_275_reinterpretcast_274;
  reg signed [16-1:0] __prev_data_276__prev_275_reinterpretcast_274;
  reg signed [16-1:0] __prev_data_277__prev_276__prev_275_reinterpretcast_274;
  reg signed [16-1:0] __prev_data_278__prev_277__prev_276___reinterpretcast_274;
  reg signed [16-1:0] __prev_data_279__prev_278__prev_277___reinterpretcast_274;
  reg signed [16-1:0] __prev_data_280__prev_279__prev_278___reinterpretcast_274;
  reg signed [16-1:0] __prev_data_281__prev_280__prev_279___reinterpretcast_274;
  reg signed [16-1:0] __prev_data_282__prev_281__prev_280___reinterpretcast_274;
  reg [1-1:0] _greaterthan_data_291;
  wire [16-1:0] _slice_data_309;
  assign _slice_data_309 = _cond_data_306[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_310;
  assign _reinterpretcast_src_310 = _slice_data_309;
  wire signed [16-1:0] _reinterpretcast_data_310;
  assign _reinterpretcast_data_310 = _reinterpretcast_src_310;
  reg signed [16-1:0] __prev_data_311_reinterpretcast_310;
  reg signed [16-1:0] __prev_data_312__prev_311_reinterpretcast_310;
  reg signed [16-1:0] __prev_data_313__prev_312__prev_311_reinterpretcast_310;
  reg signed [16-1:0] __prev_data_314__prev_313__prev_312___reinterpretcast_310;
  reg signed [16-1:0] __prev_data_315__prev_314__prev_313___reinterpretcast_310;
  reg signed [16-1:0] __prev_data_316__prev_315__prev_314___reinterpretcast_310;
  reg signed [16-1:0] __prev_data_317__prev_316__prev_315___reinterpretcast_310;
  reg signed [16-1:0] __prev_data_318__prev_317__prev_316___reinterpretcast_310;
  reg [1-1:0] _greaterthan_data_327;
  reg [1-1:0] __delay_data_1188__delay_1187_greaterthan_305;
  reg [1-1:0] __delay_data_1190__delay_1189__prev_326___greaterthan_305;
  reg [1-1:0] __delay_data_1211__delay_1210_greaterthan_269;
  reg [1-1:0] __delay_data_1213__delay_1212__prev_290___greaterthan_269;
  reg [1-1:0] __delay_data_1234__delay_1233_greaterthan_233;
  reg [1-1:0] __delay_data_1236__delay_1235__prev_254___greaterthan_233;
  reg [1-1:0] __delay_data_1257__delay_1256_greaterthan_197;
  reg [1-1:0] __delay_data_1259__delay_1258__prev_218___greaterthan_197;
  reg [1-1:0] __delay_data_1271__delay_1270__delay_1269__delay_1268___land_337;
  reg signed [16-1:0] __delay_data_1273_reinterpretcast_310;
  reg signed [16-1:0] __delay_data_1274__prev_318__prev_317___reinterpretcast_310;
  reg signed [16-1:0] __delay_data_1276__delay_1275__delay_1185_reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1278_reinterpretcast_274;
  reg signed [16-1:0] __delay_data_1279__prev_282__prev_281___reinterpretcast_274;
  reg signed [16-1:0] __delay_data_1281__delay_1280__delay_1208_reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1283_reinterpretcast_238;
  reg signed [16-1:0] __delay_data_1284__prev_246__prev_245___reinterpretcast_238;
  reg signed [16-1:0] __delay_data_1286__delay_1285__delay_1231_reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1288_reinterpretcast_202;
  reg signed [16-1:0] __delay_data_1289__prev_210__prev_209___reinterpretcast_202;
  reg signed [16-1:0] __delay_data_1291__delay_1290__delay_1254_reinterpretcast_192;
  reg [1-1:0] __delay_data_1305__delay_1304__delay_1303__delay_1302___lor_340;
  reg [1-1:0] __delay_data_1318__delay_1317__delay_1316__delay_1315___land_355;
  reg signed [16-1:0] _cond_data_220;
  reg [1-1:0] _cond_data_221;
  reg signed [16-1:0] _cond_data_256;
  reg [1-1:0] _cond_data_257;
  reg signed [16-1:0] _cond_data_292;
  reg [1-1:0] _cond_data_293;
  reg signed [16-1:0] _cond_data_328;
  reg [1-1:0] _cond_data_329;
  reg [1-1:0] __delay_data_1191_greaterthan_327;
  reg [1-1:0] __delay_data_1214_greaterthan_291;
  reg [1-1:0] __delay_data_1237_greaterthan_255;
  reg [1-1:0] __delay_data_1260_greaterthan_219;
  reg [1-1:0] __delay_data_1272__delay_1271__delay_1270__delay_1269___land_337;
  reg signed [16-1:0] __delay_data_1277__delay_1276__delay_1275___reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1282__delay_1281__delay_1280___reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1287__delay_1286__delay_1285___reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1292__delay_1291__delay_1290___reinterpretcast_192;
  reg [1-1:0] __delay_data_1306__delay_1305__delay_1304__delay_1303___lor_340;
  reg [1-1:0] __delay_data_1319__delay_1318__delay_1317__delay_1316___land_355;
  wire [2-1:0] _cat_data_222;
  assign _cat_data_222 = { __delay_data_1260_greaterthan_219, _cond_data_221 };
  reg signed [16-1:0] _cond_data_223;
  wire [2-1:0] _cat_data_258;
  assign _cat_data_258 = { __delay_data_1237_greaterthan_255, _cond_data_257 };
  reg signed [16-1:0] _cond_data_259;
  wire [2-1:0] _cat_data_294;
  assign _cat_data_294 = { __delay_data_1214_greaterthan_291, _cond_data_293 };
  reg signed [16-1:0] _cond_data_295;
  wire [2-1:0] _cat_data_330;
  assign _cat_data_330 = { __delay_data_1191_greaterthan_327, _cond_data_329 };
  reg signed [16-1:0] _cond_data_331;
  wire [8-1:0] _cat_data_336;
  assign _cat_data_336 = { _cat_data_330, _cat_data_294, _cat_data_258, _cat_data_222 };
  assign out_index_fifo_wdata = _cat_data_336;
  assign out_index_fifo_enq = __writeback_stream_ivalid_14 && _writeback_stream_oready && __delay_data_1272__delay_1271__delay_1270__delay_1269___land_337;
  reg [1-1:0] __delay_data_1307__delay_1306__delay_1305__delay_1304___lor_340;
  reg [1-1:0] __delay_data_1320__delay_1319__delay_1318__delay_1317___land_355;
  reg signed [1-1:0] __delay_data_1322_push_338;
  wire [16-1:0] _slice_data_226;
  assign _slice_data_226 = _cond_data_223[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_227;
  assign _reinterpretcast_src_227 = _slice_data_226;
  wire signed [16-1:0] _reinterpretcast_data_227;
  assign _reinterpretcast_data_227 = _reinterpretcast_src_227;
  wire [16-1:0] _slice_data_262;
  assign _slice_data_262 = _cond_data_259[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_263;
  assign _reinterpretcast_src_263 = _slice_data_262;
  wire signed [16-1:0] _reinterpretcast_data_263;
  assign _reinterpretcast_data_263 = _reinterpretcast_src_263;
  wire [16-1:0] _slice_data_298;
  assign _slice_data_298 = _cond_data_295[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_299;
  assign _reinterpretcast_src_299 = _slice_data_298;
  wire signed [16-1:0] _reinterpretcast_data_299;
  assign _reinterpretcast_data_299 = _reinterpretcast_src_299;
  wire [16-1:0] _slice_data_334;
  assign _slice_data_334 = _cond_data_331[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_335;
  assign _reinterpretcast_src_335 = _slice_data_334;
  wire signed [16-1:0] _reinterpretcast_data_335;
  assign _reinterpretcast_data_335 = _reinterpretcast_src_335;
  reg [1-1:0] _greaterthan_data_341;
  reg [1-1:0] _greaterthan_data_343;
  reg [1-1:0] _greaterthan_data_345;
  reg [1-1:0] _greaterthan_data_347;
  wire [64-1:0] _cat_data_350;
  assign _cat_data_350 = { _reinterpretcast_data_335, _reinterpretcast_data_299, _reinterpretcast_data_263, _reinterpretcast_data_227 };
  assign out_r_fifo_wdata = _cat_data_350;
  assign out_r_fifo_enq = __writeback_stream_ivalid_15 && _writeback_stream_oready && __delay_data_1307__delay_1306__delay_1305__delay_1304___lor_340;
  reg [1-1:0] __delay_data_1321__delay_1320__delay_1319__delay_1318___land_355;
  reg signed [1-1:0] __delay_data_1323__delay_1322_push_338;
  reg signed [1-1:0] __delay_data_1324_push_351;
  wire [4-1:0] _cat_data_353;
  assign _cat_data_353 = { _greaterthan_data_347, _greaterthan_data_345, _greaterthan_data_343, _greaterthan_data_341 };
  wire [8-1:0] _cat_data_354;
  assign _cat_data_354 = { 4'd0, _cat_data_353 };
  assign out_mask_fifo_wdata = _cat_data_354;
  assign out_mask_fifo_enq = __writeback_stream_ivalid_16 && _writeback_stream_oready && __delay_data_1321__delay_1320__delay_1319__delay_1318___land_355;
  wire signed [1-1:0] _push_odata_356;
  assign _push_odata_356 = 0;
  wire signed [1-1:0] _push_odata_338;
  assign _push_odata_338 = __delay_data_1323__delay_1322_push_338;
  wire signed [1-1:0] _push_odata_351;
  assign _push_odata_351 = __delay_data_1324_push_351;
  reg [20-1:0] _writeback_acc_left;
  reg _writeback_acc_begun;
  assign acc_fifo_deq = _writeback_stream_oready && _writeback_acc_source_fifo_deq;
  assign _writeback_stream_internal_oready = (acc_fifo_stays || _writeback_acc_idle) && (out_mask_fifo_room && (out_r_fifo_room && (out_index_fifo_room && ((mask_fifo_stays || !(!in_mask_feed_left[19])) && ap_running))));
  reg [192-1:0] __variable_wdata_2;
  assign writeback_acc_data = __variable_wdata_2;
  reg [18-1:0] _writeback_bias_first;
  reg [3-1:0] _writeback_bias_left_0;
  reg [3-1:0] _writeback_bias_left_1;
  reg [14-1:0] _writeback_bias_left_2;
  reg [6-1:0] _writeback_bias_left_3;
  reg [18-1:0] _writeback_bias_place_0;
  reg [18-1:0] _writeback_bias_place_1;
  reg [18-1:0] _writeback_bias_place_2;
  reg [18-1:0] _writeback_bias_place_3;
  reg _writeback_bias_runs;
  wire [18-1:0] _writeback_bias_next;
  assign _writeback_bias_next = ((_writeback_bias_left_0[2])? (_writeback_bias_left_1[2])? (_writeback_bias_left_2[13])? _writeback_bias_place_3 : _writeback_bias_place_2 : _writeback_bias_place_1 : _writeback_bias_place_0) + ((_writeback_bias_left_0[2])? (_writeback_bias_left_1[2])? (_writeback_bias_left_2[13])? 2 : 0 : 1 : 0);
  assign bias_ram_raddr = (_writeback_stream_oready && _writeback_bias_source_ram_renable)? _writeback_bias_source_ram_raddr : 'hx;
  assign bias_ram_read = (_writeback_stream_oready && _writeback_bias_source_ram_renable)? 1 : 0;
  reg [256-1:0] __variable_wdata_19;
  assign writeback_bias_data = __variable_wdata_19;
  wire _set_flag_0;
  assign _set_flag_0 = main == 19;
  assign _writeback_run_flag = (_set_flag_0)? 1 : 0;
  reg _tmp_1;
  reg _tmp_2;
  reg _tmp_3;
  assign _writeback_source_stop = _writeback_stream_oready && (_writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3));
  localparam _tmp_4 = 1;
  wire [_tmp_4-1:0] _tmp_5;
  assign _tmp_5 = _writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3);
  reg [_tmp_4-1:0] _tmp_6;
  reg _tmp_7;
  reg _tmp_8;
  reg _tmp_9;
  reg _tmp_10;
  reg _tmp_11;
  reg _tmp_12;
  reg _tmp_13;
  reg _tmp_14;
  reg _tmp_15;
  reg _tmp_16;
  reg _tmp_17;
  reg _tmp_18;
  reg _tmp_19;
  reg _tmp_20;
  reg _tmp_21;
  reg _tmp_22;
  reg _tmp_23;
  reg _tmp_24;
  assign _writeback_sink_start = _tmp_24;
  reg _tmp_25;
  reg _tmp_26;
  reg _tmp_27;
  reg _tmp_28;
  reg _tmp_29;
  reg _tmp_30;
  reg _tmp_31;
  reg _tmp_32;
  reg _tmp_33;
  reg _tmp_34;
  reg _tmp_35;
  reg _tmp_36;
  reg _tmp_37;
  reg _tmp_38;
  reg _tmp_39;
  reg _tmp_40;
  reg _tmp_41;
  reg _tmp_42;
  assign _writeback_sink_stop = _tmp_42;
  reg _tmp_43;
  reg _tmp_44;
  reg _tmp_45;
  reg _tmp_46;
  reg _tmp_47;
  reg _tmp_48;
  reg _tmp_49;
  reg _tmp_50;
  reg _tmp_51;
  reg _tmp_52;
  reg _tmp_53;
  reg _tmp_54;
  reg _tmp_55;
  reg _tmp_56;
  reg _tmp_57;
  reg _tmp_58;
  reg _tmp_59;
  reg _tmp_60;
  assign _writeback_sink_busy = _tmp_60;
  reg _tmp_61;
  assign _writeback_busy = _writeback_source_busy || _writeback_sink_busy || _writeback_busy_reg;
  reg signed [16-1:0] _main_g_4;
  reg signed [16-1:0] _main_t_5;
  wire [72-1:0] mac_x_data;
  reg __mac_stream_ivalid_1;
  reg __mac_stream_ivalid_2;
  reg __mac_stream_ivalid_3;
  reg __mac_stream_ivalid_4;
  reg __mac_stream_ivalid_5;
  reg __mac_stream_ivalid_6;
  reg __mac_stream_ivalid_7;
  reg __mac_stream_ivalid_8;
  reg __mac_stream_ivalid_9;
  reg __mac_stream_ivalid_10;
  wire [64-1:0] _slice_data_361;
  assign _slice_data_361 = mac_x_data[7'd63:1'd0];
  wire [16-1:0] _slice_data_364;
  assign _slice_data_364 = _slice_data_361[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_365;
  assign _reinterpretcast_src_365 = _slice_data_364;
  wire signed [16-1:0] _reinterpretcast_data_365;
  assign _reinterpretcast_data_365 = _reinterpretcast_src_365;
  wire [16-1:0] _slice_data_368;
  assign _slice_data_368 = _slice_data_361[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_369;
  assign _reinterpretcast_src_369 = _slice_data_368;
  wire signed [16-1:0] _reinterpretcast_data_369;
  assign _reinterpretcast_data_369 = _reinterpretcast_src_369;
  wire [16-1:0] _slice_data_372;
  assign _slice_data_372 = _slice_data_361[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_373;
  assign _reinterpretcast_src_373 = _slice_data_372;
  wire signed [16-1:0] _reinterpretcast_data_373;
  assign _reinterpretcast_data_373 = _reinterpretcast_src_373;
  wire [16-1:0] _slice_data_376;
  assign _slice_data_376 = _slice_data_361[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_377;
  assign _reinterpretcast_src_377 = _slice_data_376;
  wire signed [16-1:0] _reinterpretcast_data_377;
  assign _reinterpretcast_data_377 = _reinterpretcast_src_377;
  wire [8-1:0] _slice_data_380;
  assign _slice_data_380 = mac_x_data[8'd71:8'd64];
  wire [2-1:0] _slice_data_383;
  assign _slice_data_383 = _slice_data_380[2'd1:1'd0];
  wire [2-1:0] _reinterpretcast_src_384;
  assign _reinterpretcast_src_384 = _slice_data_383;
  wire [2-1:0] _reinterpretcast_data_384;
  assign _reinterpretcast_data_384 = _reinterpretcast_src_384;
  wire [2-1:0] _slice_data_387;
  assign _slice_data_387 = _slice_data_380[3'd3:3'd2];
  wire [2-1:0] _reinterpretcast_src_388;
  assign _reinterpretcast_src_388 = _slice_data_387;
  wire [2-1:0] _reinterpretcast_data_388;
  assign _reinterpretcast_data_388 = _reinterpretcast_src_388;
  wire [2-1:0] _slice_data_391;
  assign _slice_data_391 = _slice_data_380[4'd5:4'd4];
  wire [2-1:0] _reinterpretcast_src_392;
  assign _reinterpretcast_src_392 = _slice_data_391;
  wire [2-1:0] _reinterpretcast_data_392;
  assign _reinterpretcast_data_392 = _reinterpretcast_src_392;
  wire [2-1:0] _slice_data_395;
  assign _slice_data_395 = _slice_data_380[4'd7:4'd6];
  wire [2-1:0] _reinterpretcast_src_396;
  assign _reinterpretcast_src_396 = _slice_data_395;
  wire [2-1:0] _reinterpretcast_data_396;
  assign _reinterpretcast_data_396 = _reinterpretcast_src_396;
  reg [9-1:0] _counter_data_398;
  reg [9-1:0] _counter_count_398;
  wire _counter_reset_cond_398;
  assign _counter_reset_cond_398 = 0;
  wire [1-1:0] _pointer_data_429;
  assign _pointer_data_429 = _reinterpretcast_data_384[2'sd1];
  wire [1-1:0] _pointer_data_439;
  assign _pointer_data_439 = _reinterpretcast_data_384[1'sd0];
  wire [1-1:0] _pointer_data_578;
  assign _pointer_data_578 = _reinterpretcast_data_388[2'sd1];
  wire [1-1:0] _pointer_data_588;
  assign _pointer_data_588 = _reinterpretcast_data_388[1'sd0];
  wire [1-1:0] _pointer_data_727;
  assign _pointer_data_727 = _reinterpretcast_data_392[2'sd1];
  wire [1-1:0] _pointer_data_737;
  assign _pointer_data_737 = _reinterpretcast_data_392[1'sd0];
  wire [1-1:0] _pointer_data_876;
  assign _pointer_data_876 = _reinterpretcast_data_396[2'sd1];
  wire [1-1:0] _pointer_data_886;
  assign _pointer_data_886 = _reinterpretcast_data_396[1'sd0];
  reg [1-1:0] __delay_data_1325_pointer_429;
  reg [1-1:0] __delay_data_1328_pointer_439;
  reg signed [16-1:0] __delay_data_1331_reinterpretcast_365;
  reg [1-1:0] __delay_data_1339_pointer_578;
  reg [1-1:0] __delay_data_1342_pointer_588;
  reg signed [16-1:0] __delay_data_1345_reinterpretcast_369;
  reg [1-1:0] __delay_data_1349_pointer_727;
  reg [1-1:0] __delay_data_1352_pointer_737;
  reg signed [16-1:0] __delay_data_1355_reinterpretcast_373;
  reg [1-1:0] __delay_data_1359_pointer_876;
  reg [1-1:0] __delay_data_1362_pointer_886;
  reg signed [16-1:0] __delay_data_1365_reinterpretcast_377;
  reg [1-1:0] _eq_data_401;
  reg [1-1:0] _eq_data_404;
  wire [7-1:0] _slice_data_422;
  assign _slice_data_422 = _counter_data_398[5'd8:3'd2];
  wire [10-1:0] _cat_data_424;
  assign _cat_data_424 = { _slice_data_422, 3'd0 };
  wire [9-1:0] _plus_data_425;
  assign _plus_data_425 = _cat_data_424 + _slice_data_422;
  reg [9-1:0] _cond_data_426;
  wire [1-1:0] _pointer_data_427;
  assign _pointer_data_427 = _counter_data_398[2'sd1];
  wire [2-1:0] _cat_data_431;
  assign _cat_data_431 = { _pointer_data_427, __delay_data_1325_pointer_429 };
  wire [1-1:0] _pointer_data_437;
  assign _pointer_data_437 = _counter_data_398[1'sd0];
  wire [2-1:0] _cat_data_441;
  assign _cat_data_441 = { _pointer_data_437, __delay_data_1328_pointer_439 };
  wire [1-1:0] _pointer_data_576;
  assign _pointer_data_576 = _counter_data_398[2'sd1];
  wire [2-1:0] _cat_data_580;
  assign _cat_data_580 = { _pointer_data_576, __delay_data_1339_pointer_578 };
  wire [1-1:0] _pointer_data_586;
  assign _pointer_data_586 = _counter_data_398[1'sd0];
  wire [2-1:0] _cat_data_590;
  assign _cat_data_590 = { _pointer_data_586, __delay_data_1342_pointer_588 };
  wire [1-1:0] _pointer_data_725;
  assign _pointer_data_725 = _counter_data_398[2'sd1];
  wire [2-1:0] _cat_data_729;
  assign _cat_data_729 = { _pointer_data_725, __delay_data_1349_pointer_727 };
  wire [1-1:0] _pointer_data_735;
  assign _pointer_data_735 = _counter_data_398[1'sd0];
  wire [2-1:0] _cat_data_739;
  assign _cat_data_739 = { _pointer_data_735, __delay_data_1352_pointer_737 };
  wire [1-1:0] _pointer_data_874;
  assign _pointer_data_874 = _counter_data_398[2'sd1];
  wire [2-1:0] _cat_data_878;
  assign _cat_data_878 = { _pointer_data_874, __delay_data_1359_pointer_876 };
  wire [1-1:0] _pointer_data_884;
  assign _pointer_data_884 = _counter_data_398[1'sd0];
  wire [2-1:0] _cat_data_888;
  assign _cat_data_888 = { _pointer_data_884, __delay_data_1362_pointer_886 };
  reg [2-1:0] __delay_data_1326_cat_431;
  reg [2-1:0] __delay_data_1329_cat_441;
  reg signed [16-1:0] __delay_data_1332__delay_1331_reinterpretcast_365;
  reg [2-1:0] __delay_data_1340_cat_580;
  reg [2-1:0] __delay_data_1343_cat_590;
  reg signed [16-1:0] __delay_data_1346__delay_1345_reinterpretcast_369;
  reg [2-1:0] __delay_data_1350_cat_729;
  reg [2-1:0] __delay_data_1353_cat_739;
  reg signed [16-1:0] __delay_data_1356__delay_1355_reinterpretcast_373;
  reg [2-1:0] __delay_data_1360_cat_878;
  reg [2-1:0] __delay_data_1363_cat_888;
  reg signed [16-1:0] __delay_data_1366__delay_1365_reinterpretcast_377;
  reg [13-1:0] _counter_data_406;
  reg [13-1:0] _counter_count_406;
  wire _counter_reset_cond_406;
  assign _counter_reset_cond_406 = 0;
  reg [2-1:0] __delay_data_1327__delay_1326_cat_431;
  reg [2-1:0] __delay_data_1330__delay_1329_cat_441;
  reg signed [16-1:0] __delay_data_1333__delay_1332__delay_1331_reinterpretcast_365;
  reg [9-1:0] __delay_data_1335_cond_426;
  reg [1-1:0] __delay_data_1337_eq_404;
  reg [2-1:0] __delay_data_1341__delay_1340_cat_580;
  reg [2-1:0] __delay_data_1344__delay_1343_cat_590;
  reg signed [16-1:0] __delay_data_1347__delay_1346__delay_1345_reinterpretcast_369;
  reg [2-1:0] __delay_data_1351__delay_1350_cat_729;
  reg [2-1:0] __delay_data_1354__delay_1353_cat_739;
  reg signed [16-1:0] __delay_data_1357__delay_1356__delay_1355_reinterpretcast_373;
  reg [2-1:0] __delay_data_1361__delay_1360_cat_878;
  reg [2-1:0] __delay_data_1364__delay_1363_cat_888;
  reg signed [16-1:0] __delay_data_1367__delay_1366__delay_1365_reinterpretcast_377;
  reg [1-1:0] __delay_data_1369_eq_401;
  reg [1-1:0] _eq_data_410;
  wire [1-1:0] _pointer_data_432;
  assign _pointer_data_432 = _counter_data_406[2'sd1];
  wire [2-1:0] _plus_data_435;
  assign _plus_data_435 = __delay_data_1327__delay_1326_cat_431 + _pointer_data_432;
  reg [2-1:0] _plus_data_436;
  wire [1-1:0] _pointer_data_442;
  assign _pointer_data_442 = _counter_data_406[1'sd0];
  wire [2-1:0] _plus_data_445;
  assign _plus_data_445 = __delay_data_1330__delay_1329_cat_441 + _pointer_data_442;
  reg [2-1:0] _plus_data_446;
  wire [1-1:0] _pointer_data_581;
  assign _pointer_data_581 = _counter_data_406[2'sd1];
  wire [2-1:0] _plus_data_584;
  assign _plus_data_584 = __delay_data_1341__delay_1340_cat_580 + _pointer_data_581;
  reg [2-1:0] _plus_data_585;
  wire [1-1:0] _pointer_data_591;
  assign _pointer_data_591 = _counter_data_406[1'sd0];
  wire [2-1:0] _plus_data_594;
  assign _plus_data_594 = __delay_data_1344__delay_1343_cat_590 + _pointer_data_591;
  reg [2-1:0] _plus_data_595;
  wire [1-1:0] _pointer_data_730;
  assign _pointer_data_730 = _counter_data_406[2'sd1];
  wire [2-1:0] _plus_data_733;
  assign _plus_data_733 = __delay_data_1351__delay_1350_cat_729 + _pointer_data_730;
  reg [2-1:0] _plus_data_734;
  wire [1-1:0] _pointer_data_740;
  assign _pointer_data_740 = _counter_data_406[1'sd0];
  wire [2-1:0] _plus_data_743;
  assign _plus_data_743 = __delay_data_1354__delay_1353_cat_739 + _pointer_data_740;
  reg [2-1:0] _plus_data_744;
  wire [1-1:0] _pointer_data_879;
  assign _pointer_data_879 = _counter_data_406[2'sd1];
  wire [2-1:0] _plus_data_882;
  assign _plus_data_882 = __delay_data_1361__delay_1360_cat_878 + _pointer_data_879;
  reg [2-1:0] _plus_data_883;
  wire [1-1:0] _pointer_data_889;
  assign _pointer_data_889 = _counter_data_406[1'sd0];
  wire [2-1:0] _plus_data_892;
  assign _plus_data_892 = __delay_data_1364__delay_1363_cat_888 + _pointer_data_889;
  reg [2-1:0] _plus_data_893;
  reg signed [16-1:0] __delay_data_1334__delay_1333__delay_1332___reinterpretcast_365;
  reg [9-1:0] __delay_data_1336__delay_1335_cond_426;
  reg [1-1:0] __delay_data_1338__delay_1337_eq_404;
  reg signed [16-1:0] __delay_data_1348__delay_1347__delay_1346___reinterpretcast_369;
  reg signed [16-1:0] __delay_data_1358__delay_1357__delay_1356___reinterpretcast_373;
  reg signed [16-1:0] __delay_data_1368__delay_1367__delay_1366___reinterpretcast_377;
  reg [1-1:0] __delay_data_1370__delay_1369_eq_401;
  wire [1-1:0] _land_data_411;
  assign _land_data_411 = __delay_data_1338__delay_1337_eq_404 && _eq_data_410;
  reg [5-1:0] _counter_data_413;
  reg [5-1:0] _counter_count_413;
  wire _counter_reset_cond_413;
  assign _counter_reset_cond_413 = 0;
  wire [1-1:0] _eq_data_447;
  assign _eq_data_447 = _plus_data_436 == 3'sd3;
  wire [1-1:0] _eq_data_449;
  assign _eq_data_449 = _plus_data_446 == 3'sd3;
  wire [1-1:0] _lor_data_451;
  assign _lor_data_451 = _eq_data_447 || _eq_data_449;
  wire [1-1:0] _pointer_data_452;
  assign _pointer_data_452 = _plus_data_436[2'sd1];
  wire [1-1:0] _pointer_data_454;
  assign _pointer_data_454 = _plus_data_436[1'sd0];
  wire [1-1:0] _ulnot_data_456;
  assign _ulnot_data_456 = !_pointer_data_454;
  wire [1-1:0] _land_data_457;
  assign _land_data_457 = _pointer_data_452 && _ulnot_data_456;
  wire [1-1:0] _pointer_data_458;
  assign _pointer_data_458 = _plus_data_436[1'sd0];
  wire [1-1:0] _pointer_data_460;
  assign _pointer_data_460 = _plus_data_436[2'sd1];
  wire [1-1:0] _ulnot_data_462;
  assign _ulnot_data_462 = !_pointer_data_460;
  wire [1-1:0] _land_data_463;
  assign _land_data_463 = _pointer_data_458 && _ulnot_data_462;
  wire [1-1:0] _pointer_data_464;
  assign _pointer_data_464 = _plus_data_446[2'sd1];
  wire [1-1:0] _pointer_data_466;
  assign _pointer_data_466 = _plus_data_446[1'sd0];
  wire [1-1:0] _ulnot_data_468;
  assign _ulnot_data_468 = !_pointer_data_466;
  wire [1-1:0] _land_data_469;
  assign _land_data_469 = _pointer_data_464 && _ulnot_data_468;
  wire [1-1:0] _pointer_data_470;
  assign _pointer_data_470 = _plus_data_446[1'sd0];
  wire [1-1:0] _pointer_data_472;
  assign _pointer_data_472 = _plus_data_446[2'sd1];
  wire [1-1:0] _ulnot_data_474;
  assign _ulnot_data_474 = !_pointer_data_472;
  wire [1-1:0] _land_data_475;
  assign _land_data_475 = _pointer_data_470 && _ulnot_data_474;
  wire [4-1:0] _cat_data_476;
  assign _cat_data_476 = { _land_data_457, _land_data_463, _land_data_469, _land_data_475 };
  wire [4-1:0] _cond_data_478;
  assign _cond_data_478 = (unpool)? _cat_data_476 : 4'd0;
  wire [2-1:0] _slice_data_481;
  assign _slice_data_481 = _cond_data_478[3'd3:3'd2];
  wire [3-1:0] _cat_data_483;
  assign _cat_data_483 = { _slice_data_481, 1'd0 };
  wire [2-1:0] _slice_data_486;
  assign _slice_data_486 = _cond_data_478[3'd3:3'd2];
  wire [2-1:0] _slice_data_489;
  assign _slice_data_489 = _cond_data_478[2'd1:1'd0];
  wire [9-1:0] _plus_data_490;
  assign _plus_data_490 = __delay_data_1336__delay_1335_cond_426 + _cat_data_483;
  wire [9-1:0] _plus_data_491;
  assign _plus_data_491 = _plus_data_490 + _slice_data_486;
  reg [9-1:0] _plus_data_492;
  wire [1-1:0] _land_data_565;
  assign _land_data_565 = unpool && _lor_data_451;
  reg signed [16-1:0] _cond_data_567;
  wire [1-1:0] _eq_data_596;
  assign _eq_data_596 = _plus_data_585 == 3'sd3;
  wire [1-1:0] _eq_data_598;
  assign _eq_data_598 = _plus_data_595 == 3'sd3;
  wire [1-1:0] _lor_data_600;
  assign _lor_data_600 = _eq_data_596 || _eq_data_598;
  wire [1-1:0] _pointer_data_601;
  assign _pointer_data_601 = _plus_data_585[2'sd1];
  wire [1-1:0] _pointer_data_603;
  assign _pointer_data_603 = _plus_data_585[1'sd0];
  wire [1-1:0] _ulnot_data_605;
  assign _ulnot_data_605 = !_pointer_data_603;
  wire [1-1:0] _land_data_606;
  assign _land_data_606 = _pointer_data_601 && _ulnot_data_605;
  wire [1-1:0] _pointer_data_607;
  assign _pointer_data_607 = _plus_data_585[1'sd0];
  wire [1-1:0] _pointer_data_609;
  assign _pointer_data_609 = _plus_data_585[2'sd1];
  wire [1-1:0] _ulnot_data_611;
  assign _ulnot_data_611 = !_pointer_data_609;
  wire [1-1:0] _land_data_612;
  assign _land_data_612 = _pointer_data_607 && _ulnot_data_611;
  wire [1-1:0] _pointer_data_613;
  assign _pointer_data_613 = _plus_data_595[2'sd1];
  wire [1-1:0] _pointer_data_615;
  assign _pointer_data_615 = _plus_data_595[1'sd0];
  wire [1-1:0] _ulnot_data_617;
  assign _ulnot_data_617 = !_pointer_data_615;
  wire [1-1:0] _land_data_618;
  assign _land_data_618 = _pointer_data_613 && _ulnot_data_617;
  wire [1-1:0] _pointer_data_619;
  assign _pointer_data_619 = _plus_data_595[1'sd0];
  wire [1-1:0] _pointer_data_621;
  assign _pointer_data_621 = _plus_data_595[2'sd1];
  wire [1-1:0] _ulnot_data_623;
  assign _ulnot_data_623 = !_pointer_data_621;
  wire [1-1:0] _land_data_624;
  assign _land_data_624 = _pointer_data_619 && _ulnot_data_623;
  wire [4-1:0] _cat_data_625;
  assign _cat_data_625 = { _land_data_606, _land_data_612, _land_data_618, _land_data_624 };
  wire [4-1:0] _cond_data_627;
  assign _cond_data_627 = (unpool)? _cat_data_625 : 4'd0;
  wire [2-1:0] _slice_data_630;
  assign _slice_data_630 = _cond_data_627[3'd3:3'd2];
  wire [3-1:0] _cat_data_632;
  assign _cat_data_632 = { _slice_data_630, 1'd0 };
  wire [2-1:0] _slice_data_635;
  assign _slice_data_635 = _cond_data_627[3'd3:3'd2];
  wire [2-1:0] _slice_data_638;
  assign _slice_data_638 = _cond_data_627[2'd1:1'd0];
  wire [9-1:0] _plus_data_639;
  assign _plus_data_639 = __delay_data_1336__delay_1335_cond_426 + _cat_data_632;
  wire [9-1:0] _plus_data_640;
  assign _plus_data_640 = _plus_data_639 + _slice_data_635;
  reg [9-1:0] _plus_data_641;
  wire [1-1:0] _land_data_714;
  assign _land_data_714 = unpool && _lor_data_600;
  reg signed [16-1:0] _cond_data_716;
  wire [1-1:0] _eq_data_745;
  assign _eq_data_745 = _plus_data_734 == 3'sd3;
  wire [1-1:0] _eq_data_747;
  assign _eq_data_747 = _plus_data_744 == 3'sd3;
  wire [1-1:0] _lor_data_749;
  assign _lor_data_749 = _eq_data_745 || _eq_data_747;
  wire [1-1:0] _pointer_data_750;
  assign _pointer_data_750 = _plus_data_734[2'sd1];
  wire [1-1:0] _pointer_data_752;
  assign _pointer_data_752 = _plus_data_734[1'sd0];
  wire [1-1:0] _ulnot_data_754;
  assign _ulnot_data_754 = !_pointer_data_752;
  wire [1-1:0] _land_data_755;
  assign _land_data_755 = _pointer_data_750 && _ulnot_data_754;
  wire [1-1:0] _pointer_data_756;
  assign _pointer_data_756 = _plus_data_734[1'sd0];
  wire [1-1:0] _pointer_data_758;
  assign _pointer_data_758 = _plus_data_734[2'sd1];
  wire [1-1:0] _ulnot_data_760;
  assign _ulnot_data_760 = !_pointer_data_758;
  wire [1-1:0] _land_data_761;
  assign _land_data_761 = _pointer_data_756 && _ulnot_data_760;
  wire [1-1:0] _pointer_data_762;
  assign _pointer_data_762 = _plus_data_744[2'sd1];
  wire [1-1:0] _pointer_data_764;
  assign _pointer_data_764 = _plus_data_744[1'sd0];
  wire [1-1:0] _ulnot_data_766;
  assign _ulnot_data_766 = !_pointer_data_764;
  wire [1-1:0] _land_data_767;
  assign _land_data_767 = _pointer_data_762 && _ulnot_data_766;
  wire [1-1:0] _pointer_data_768;
  assign _pointer_data_768 = _plus_data_744[1'sd0];
  wire [1-1:0] _pointer_data_770;
  assign _pointer_data_770 = _plus_data_744[2'sd1];
  wire [1-1:0] _ulnot_data_772;
  assign _ulnot_data_772 = !_pointer_data_770;
  wire [1-1:0] _land_data_773;
  assign _land_data_773 = _pointer_data_768 && _ulnot_data_772;
  wire [4-1:0] _cat_data_774;
  assign _cat_data_774 = { _land_data_755, _land_data_761, _land_data_767, _land_data_773 };
  wire [4-1:0] _cond_data_776;
  assign _cond_data_776 = (unpool)? _cat_data_774 : 4'd0;
  wire [2-1:0] _slice_data_779;
  assign _slice_data_779 = _cond_data_776[3'd3:3'd2];
  wire [3-1:0] _cat_data_781;
  assign _cat_data_781 = { _slice_data_779, 1'd0 };
  wire [2-1:0] _slice_data_784;
  assign _slice_data_784 = _cond_data_776[3'd3:3'd2];
  wire [2-1:0] _slice_data_787;
  assign _slice_data_787 = _cond_data_776[2'd1:1'd0];
  wire [9-1:0] _plus_data_788;
  assign _plus_data_788 = __delay_data_1336__delay_1335_cond_426 + _cat_data_781;
  wire [9-1:0] _plus_data_789;
  assign _plus_data_789 = _plus_data_788 + _slice_data_784;
  reg [9-1:0] _plus_data_790;
  wire [1-1:0] _land_data_863;
  assign _land_data_863 = unpool && _lor_data_749;
  reg signed [16-1:0] _cond_data_865;
  wire [1-1:0] _eq_data_894;
  assign _eq_data_894 = _plus_data_883 == 3'sd3;
  wire [1-1:0] _eq_data_896;
  assign _eq_data_896 = _plus_data_893 == 3'sd3;
  wire [1-1:0] _lor_data_898;
  assign _lor_data_898 = _eq_data_894 || _eq_data_896;
  wire [1-1:0] _pointer_data_899;
  assign _pointer_data_899 = _plus_data_883[2'sd1];
  wire [1-1:0] _pointer_data_901;
  assign _pointer_data_901 = _plus_data_883[1'sd0];
  wire [1-1:0] _ulnot_data_903;
  assign _ulnot_data_903 = !_pointer_data_901;
  wire [1-1:0] _land_data_904;
  assign _land_data_904 = _pointer_data_899 && _ulnot_data_903;
  wire [1-1:0] _pointer_data_905;
  assign _pointer_data_905 = _plus_data_883[1'sd0];
  wire [1-1:0] _pointer_data_907;
  assign _pointer_data_907 = _plus_data_883[2'sd1];
  wire [1-1:0] _ulnot_data_909;
  assign _ulnot_data_909 = !_pointer_data_907;
  wire [1-1:0] _land_data_910;
  assign _land_data_910 = _pointer_data_905 && _ulnot_data_909;
  wire [1-1:0] _pointer_data_911;
  assign _pointer_data_911 = _plus_data_893[2'sd1];
  wire [1-1:0] _pointer_data_913;
  assign _pointer_data_913 = _plus_data_893[1'sd0];
  wire [1-1:0] _ulnot_data_915;
  assign _ulnot_data_915 = !_pointer_data_913;
  wire [1-1:0] _land_data_916;
  assign _land_data_916 = _pointer_data_911 && _ulnot_data_915;
  wire [1-1:0] _pointer_data_917;
  assign _pointer_data_917 = _plus_data_893[1'sd0];
  wire [1-1:0] _pointer_data_919;
  assign _pointer_data_919 = _plus_data_893[2'sd1];
  wire [1-1:0] _ulnot_data_921;
  assign _ulnot_data_921 = !_pointer_data_919;
  wire [1-1:0] _land_data_922;
  assign _land_data_922 = _pointer_data_917 && _ulnot_data_921;
  wire [4-1:0] _cat_data_923;
  assign _cat_data_923 = { _land_data_904, _land_data_910, _land_data_916, _land_data_922 };
  wire [4-1:0] _cond_data_925;
  assign _cond_data_925 = (unpool)? _cat_data_923 : 4'd0;
  wire [2-1:0] _slice_data_928;
  assign _slice_data_928 = _cond_data_925[3'd3:3'd2];
  wire [3-1:0] _cat_data_930;
  assign _cat_data_930 = { _slice_data_928, 1'd0 };
  wire [2-1:0] _slice_data_933;
  assign _slice_data_933 = _cond_data_925[3'd3:3'd2];
  wire [2-1:0] _slice_data_936;
  assign _slice_data_936 = _cond_data_925[2'd1:1'd0];
  wire [9-1:0] _plus_data_937;
  assign _plus_data_937 = __delay_data_1336__delay_1335_cond_426 + _cat_data_930;
  wire [9-1:0] _plus_data_938;
  assign _plus_data_938 = _plus_data_937 + _slice_data_933;
  reg [9-1:0] _plus_data_939;
  wire [1-1:0] _land_data_1012;
  assign _land_data_1012 = unpool && _lor_data_898;
  reg signed [16-1:0] _cond_data_1014;
  reg [1-1:0] __delay_data_1371__delay_1370__delay_1369_eq_401;
  reg [1-1:0] __delay_data_1376__delay_1338__delay_1337_eq_404;
  wire [1-1:0] _pointer_data_417;
  assign _pointer_data_417 = _counter_data_413[1'sd0];
  wire [1-1:0] _land_data_419;
  assign _land_data_419 = early && _pointer_data_417;
  wire [1-1:0] _pointer_data_493;
  assign _pointer_data_493 = _plus_data_492[5'sd8];
  wire [1-1:0] _lor_data_495;
  assign _lor_data_495 = _pointer_data_493 || _land_data_419;
  wire [8-1:0] _slice_data_498;
  assign _slice_data_498 = _plus_data_492[4'd7:1'd0];
  wire [9-1:0] _cat_data_499;
  assign _cat_data_499 = { _lor_data_495, _slice_data_498 };
  assign weight_ram0_raddr = (__mac_stream_ivalid_5 && _mac_stream_oready)? _cat_data_499 : 'hx;
  assign weight_ram0_read = (__mac_stream_ivalid_5 && _mac_stream_oready)? 1 : 0;
  reg [256-1:0] _fetch_data_500;
  wire [16-1:0] _slice_data_570;
  assign _slice_data_570 = _cond_data_567[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_571;
  assign _reinterpretcast_src_571 = _slice_data_570;
  wire signed [16-1:0] _reinterpretcast_data_571;
  assign _reinterpretcast_data_571 = _reinterpretcast_src_571;
  reg signed [16-1:0] _copy_data_572;
  wire [1-1:0] _pointer_data_642;
  assign _pointer_data_642 = _plus_data_641[5'sd8];
  wire [1-1:0] _lor_data_644;
  assign _lor_data_644 = _pointer_data_642 || _land_data_419;
  wire [8-1:0] _slice_data_647;
  assign _slice_data_647 = _plus_data_641[4'd7:1'd0];
  wire [9-1:0] _cat_data_648;
  assign _cat_data_648 = { _lor_data_644, _slice_data_647 };
  assign weight_ram1_raddr = (__mac_stream_ivalid_5 && _mac_stream_oready)? _cat_data_648 : 'hx;
  assign weight_ram1_read = (__mac_stream_ivalid_5 && _mac_stream_oready)? 1 : 0;
  reg [256-1:0] _fetch_data_649;
  wire [16-1:0] _slice_data_719;
  assign _slice_data_719 = _cond_data_716[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_720;
  assign _reinterpretcast_src_720 = _slice_data_719;
  wire signed [16-1:0] _reinterpretcast_data_720;
  assign _reinterpretcast_data_720 = _reinterpretcast_src_720;
  reg signed [16-1:0] _copy_data_721;
  wire [1-1:0] _pointer_data_791;
  assign _pointer_data_791 = _plus_data_790[5'sd8];
  wire [1-1:0] _lor_data_793;
  assign _lor_data_793 = _pointer_data_791 || _land_data_419;
  wire [8-1:0] _slice_data_796;
  assign _slice_data_796 = _plus_data_790[4'd7:1'd0];
  wire [9-1:0] _cat_data_797;
  assign _cat_data_797 = { _lor_data_793, _slice_data_796 };
  assign weight_ram2_raddr = (__mac_stream_ivalid_5 && _mac_stream_oready)? _cat_data_797 : 'hx;
  assign weight_ram2_read = (__mac_stream_ivalid_5 && _mac_stream_oready)? 1 : 0;
  reg [256-1:0] _fetch_data_798;
  wire [16-1:0] _slice_data_868;
  assign _slice_data_868 = _cond_data_865[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_869;
  assign _reinterpretcast_src_869 = _slice_data_868;
  wire signed [16-1:0] _reinterpretcast_data_869;
  assign _reinterpretcast_data_869 = _reinterpretcast_src_869;
  reg signed [16-1:0] _copy_data_870;
  wire [1-1:0] _pointer_data_940;
  assign _pointer_data_940 = _plus_data_939[5'sd8];
  wire [1-1:0] _lor_data_942;
  assign _lor_data_942 = _pointer_data_940 || _land_data_419;
  wire [8-1:0] _slice_data_945;
  assign _slice_data_945 = _plus_data_939[4'd7:1'd0];
  wire [9-1:0] _cat_data_946;
  assign _cat_data_946 = { _lor_data_942, _slice_data_945 };
  assign weight_ram3_raddr = (__mac_stream_ivalid_5 && _mac_stream_oready)? _cat_data_946 : 'hx;
  assign weight_ram3_read = (__mac_stream_ivalid_5 && _mac_stream_oready)? 1 : 0;
  reg [256-1:0] _fetch_data_947;
  wire [16-1:0] _slice_data_1017;
  assign _slice_data_1017 = _cond_data_1014[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_1018;
  assign _reinterpretcast_src_1018 = _slice_data_1017;
  wire signed [16-1:0] _reinterpretcast_data_1018;
  assign _reinterpretcast_data_1018 = _reinterpretcast_src_1018;
  reg signed [16-1:0] _copy_data_1019;
  reg [1-1:0] __delay_data_1372__delay_1371__delay_1370__delay_1369_eq_401;
  reg [1-1:0] __delay_data_1377__delay_1376__delay_1338__delay_1337_eq_404;
  reg signed [16-1:0] _copy_data_573;
  reg signed [16-1:0] _copy_data_574;
  reg signed [16-1:0] _copy_data_575;
  reg signed [16-1:0] _copy_data_722;
  reg signed [16-1:0] _copy_data_723;
  reg signed [16-1:0] _copy_data_724;
  reg signed [16-1:0] _copy_data_871;
  reg signed [16-1:0] _copy_data_872;
  reg signed [16-1:0] _copy_data_873;
  reg signed [16-1:0] _copy_data_1020;
  reg signed [16-1:0] _copy_data_1021;
  reg signed [16-1:0] _copy_data_1022;
  reg [1-1:0] __delay_data_1373__delay_1372__delay_1371__delay_1370___eq_401;
  reg [1-1:0] __delay_data_1378__delay_1377__delay_1376__delay_1338___eq_404;
  wire [16-1:0] _slice_data_503;
  assign _slice_data_503 = _fetch_data_500[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_504;
  assign _reinterpretcast_src_504 = _slice_data_503;
  wire signed [16-1:0] _reinterpretcast_data_504;
  assign _reinterpretcast_data_504 = _reinterpretcast_src_504;
  wire [16-1:0] _slice_data_507;
  assign _slice_data_507 = _fetch_data_500[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_508;
  assign _reinterpretcast_src_508 = _slice_data_507;
  wire signed [16-1:0] _reinterpretcast_data_508;
  assign _reinterpretcast_data_508 = _reinterpretcast_src_508;
  wire [16-1:0] _slice_data_511;
  assign _slice_data_511 = _fetch_data_500[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_512;
  assign _reinterpretcast_src_512 = _slice_data_511;
  wire signed [16-1:0] _reinterpretcast_data_512;
  assign _reinterpretcast_data_512 = _reinterpretcast_src_512;
  wire [16-1:0] _slice_data_515;
  assign _slice_data_515 = _fetch_data_500[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_516;
  assign _reinterpretcast_src_516 = _slice_data_515;
  wire signed [16-1:0] _reinterpretcast_data_516;
  assign _reinterpretcast_data_516 = _reinterpretcast_src_516;
  wire [16-1:0] _slice_data_519;
  assign _slice_data_519 = _fetch_data_500[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_520;
  assign _reinterpretcast_src_520 = _slice_data_519;
  wire signed [16-1:0] _reinterpretcast_data_520;
  assign _reinterpretcast_data_520 = _reinterpretcast_src_520;
  wire [16-1:0] _slice_data_523;
  assign _slice_data_523 = _fetch_data_500[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_524;
  assign _reinterpretcast_src_524 = _slice_data_523;
  wire signed [16-1:0] _reinterpretcast_data_524;
  assign _reinterpretcast_data_524 = _reinterpretcast_src_524;
  wire [16-1:0] _slice_data_527;
  assign _slice_data_527 = _fetch_data_500[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_528;
  assign _reinterpretcast_src_528 = _slice_data_527;
  wire signed [16-1:0] _reinterpretcast_data_528;
  assign _reinterpretcast_data_528 = _reinterpretcast_src_528;
  wire [16-1:0] _slice_data_531;
  assign _slice_data_531 = _fetch_data_500[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_532;
  assign _reinterpretcast_src_532 = _slice_data_531;
  wire signed [16-1:0] _reinterpretcast_data_532;
  assign _reinterpretcast_data_532 = _reinterpretcast_src_532;
  wire [16-1:0] _slice_data_535;
  assign _slice_data_535 = _fetch_data_500[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_536;
  assign _reinterpretcast_src_536 = _slice_data_535;
  wire signed [16-1:0] _reinterpretcast_data_536;
  assign _reinterpretcast_data_536 = _reinterpretcast_src_536;
  wire [16-1:0] _slice_data_539;
  assign _slice_data_539 = _fetch_data_500[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_540;
  assign _reinterpretcast_src_540 = _slice_data_539;
  wire signed [16-1:0] _reinterpretcast_data_540;
  assign _reinterpretcast_data_540 = _reinterpretcast_src_540;
  wire [16-1:0] _slice_data_543;
  assign _slice_data_543 = _fetch_data_500[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_544;
  assign _reinterpretcast_src_544 = _slice_data_543;
  wire signed [16-1:0] _reinterpretcast_data_544;
  assign _reinterpretcast_data_544 = _reinterpretcast_src_544;
  wire [16-1:0] _slice_data_547;
  assign _slice_data_547 = _fetch_data_500[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_548;
  assign _reinterpretcast_src_548 = _slice_data_547;
  wire signed [16-1:0] _reinterpretcast_data_548;
  assign _reinterpretcast_data_548 = _reinterpretcast_src_548;
  wire [16-1:0] _slice_data_551;
  assign _slice_data_551 = _fetch_data_500[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_552;
  assign _reinterpretcast_src_552 = _slice_data_551;
  wire signed [16-1:0] _reinterpretcast_data_552;
  assign _reinterpretcast_data_552 = _reinterpretcast_src_552;
  wire [16-1:0] _slice_data_555;
  assign _slice_data_555 = _fetch_data_500[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_556;
  assign _reinterpretcast_src_556 = _slice_data_555;
  wire signed [16-1:0] _reinterpretcast_data_556;
  assign _reinterpretcast_data_556 = _reinterpretcast_src_556;
  wire [16-1:0] _slice_data_559;
  assign _slice_data_559 = _fetch_data_500[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_560;
  assign _reinterpretcast_src_560 = _slice_data_559;
  wire signed [16-1:0] _reinterpretcast_data_560;
  assign _reinterpretcast_data_560 = _reinterpretcast_src_560;
  wire [16-1:0] _slice_data_563;
  assign _slice_data_563 = _fetch_data_500[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_564;
  assign _reinterpretcast_src_564 = _slice_data_563;
  wire signed [16-1:0] _reinterpretcast_data_564;
  assign _reinterpretcast_data_564 = _reinterpretcast_src_564;
  wire [16-1:0] _slice_data_652;
  assign _slice_data_652 = _fetch_data_649[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_653;
  assign _reinterpretcast_src_653 = _slice_data_652;
  wire signed [16-1:0] _reinterpretcast_data_653;
  assign _reinterpretcast_data_653 = _reinterpretcast_src_653;
  wire [16-1:0] _slice_data_656;
  assign _slice_data_656 = _fetch_data_649[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_657;
  assign _reinterpretcast_src_657 = _slice_data_656;
  wire signed [16-1:0] _reinterpretcast_data_657;
  assign _reinterpretcast_data_657 = _reinterpretcast_src_657;
  wire [16-1:0] _slice_data_660;
  assign _slice_data_660 = _fetch_data_649[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_661;
  assign _reinterpretcast_src_661 = _slice_data_660;
  wire signed [16-1:0] _reinterpretcast_data_661;
  assign _reinterpretcast_data_661 = _reinterpretcast_src_661;
  wire [16-1:0] _slice_data_664;
  assign _slice_data_664 = _fetch_data_649[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_665;
  assign _reinterpretcast_src_665 = _slice_data_664;
  wire signed [16-1:0] _reinterpretcast_data_665;
  assign _reinterpretcast_data_665 = _reinterpretcast_src_665;
  wire [16-1:0] _slice_data_668;
  assign _slice_data_668 = _fetch_data_649[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_669;
  assign _reinterpretcast_src_669 = _slice_data_668;
  wire signed [16-1:0] _reinterpretcast_data_669;
  assign _reinterpretcast_data_669 = _reinterpretcast_src_669;
  wire [16-1:0] _slice_data_672;
  assign _slice_data_672 = _fetch_data_649[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_673;
  assign _reinterpretcast_src_673 = _slice_data_672;
  wire signed [16-1:0] _reinterpretcast_data_673;
  assign _reinterpretcast_data_673 = _reinterpretcast_src_673;
  wire [16-1:0] _slice_data_676;
  assign _slice_data_676 = _fetch_data_649[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_677;
  assign _reinterpretcast_src_677 = _slice_data_676;
  wire signed [16-1:0] _reinterpretcast_data_677;
  assign _reinterpretcast_data_677 = _reinterpretcast_src_677;
  wire [16-1:0] _slice_data_680;
  assign _slice_data_680 = _fetch_data_649[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_681;
  assign _reinterpretcast_src_681 = _slice_data_680;
  wire signed [16-1:0] _reinterpretcast_data_681;
  assign _reinterpretcast_data_681 = _reinterpretcast_src_681;
  wire [16-1:0] _slice_data_684;
  assign _slice_data_684 = _fetch_data_649[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_685;
  assign _reinterpretcast_src_685 = _slice_data_684;
  wire signed [16-1:0] _reinterpretcast_data_685;
  assign _reinterpretcast_data_685 = _reinterpretcast_src_685;
  wire [16-1:0] _slice_data_688;
  assign _slice_data_688 = _fetch_data_649[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_689;
  assign _reinterpretcast_src_689 = _slice_data_688;
  wire signed [16-1:0] _reinterpretcast_data_689;
  assign _reinterpretcast_data_689 = _reinterpretcast_src_689;
  wire [16-1:0] _slice_data_692;
  assign _slice_data_692 = _fetch_data_649[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_693;
  assign _reinterpretcast_src_693 = _slice_data_692;
  wire signed [16-1:0] _reinterpretcast_data_693;
  assign _reinterpretcast_data_693 = _reinterpretcast_src_693;
  wire [16-1:0] _slice_data_696;
  assign _slice_data_696 = _fetch_data_649[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_697;
  assign _reinterpretcast_src_697 = _slice_data_696;
  wire signed [16-1:0] _reinterpretcast_data_697;
  assign _reinterpretcast_data_697 = _reinterpretcast_src_697;
  wire [16-1:0] _slice_data_700;
  assign _slice_data_700 = _fetch_data_649[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_701;
  assign _reinterpretcast_src_701 = _slice_data_700;
  wire signed [16-1:0] _reinterpretcast_data_701;
  assign _reinterpretcast_data_701 = _reinterpretcast_src_701;
  wire [16-1:0] _slice_data_704;
  assign _slice_data_704 = _fetch_data_649[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_705;
  assign _reinterpretcast_src_705 = _slice_data_704;
  wire signed [16-1:0] _reinterpretcast_data_705;
  assign _reinterpretcast_data_705 = _reinterpretcast_src_705;
  wire [16-1:0] _slice_data_708;
  assign _slice_data_708 = _fetch_data_649[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_709;
  assign _reinterpretcast_src_709 = _slice_data_708;
  wire signed [16-1:0] _reinterpretcast_data_709;
  assign _reinterpretcast_data_709 = _reinterpretcast_src_709;
  wire [16-1:0] _slice_data_712;
  assign _slice_data_712 = _fetch_data_649[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_713;
  assign _reinterpretcast_src_713 = _slice_data_712;
  wire signed [16-1:0] _reinterpretcast_data_713;
  assign _reinterpretcast_data_713 = _reinterpretcast_src_713;
  wire [16-1:0] _slice_data_801;
  assign _slice_data_801 = _fetch_data_798[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_802;
  assign _reinterpretcast_src_802 = _slice_data_801;
  wire signed [16-1:0] _reinterpretcast_data_802;
  assign _reinterpretcast_data_802 = _reinterpretcast_src_802;
  wire [16-1:0] _slice_data_805;
  assign _slice_data_805 = _fetch_data_798[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_806;
  assign _reinterpretcast_src_806 = _slice_data_805;
  wire signed [16-1:0] _reinterpretcast_data_806;
  assign _reinterpretcast_data_806 = _reinterpretcast_src_806;
  wire [16-1:0] _slice_data_809;
  assign _slice_data_809 = _fetch_data_798[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_810;
  assign _reinterpretcast_src_810 = _slice_data_809;
  wire signed [16-1:0] _reinterpretcast_data_810;
  assign _reinterpretcast_data_810 = _reinterpretcast_src_810;
  wire [16-1:0] _slice_data_813;
  assign _slice_data_813 = _fetch_data_798[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_814;
  assign _reinterpretcast_src_814 = _slice_data_813;
  wire signed [16-1:0] _reinterpretcast_data_814;
  assign _reinterpretcast_data_814 = _reinterpretcast_src_814;
  wire [16-1:0] _slice_data_817;
  assign _slice_data_817 = _fetch_data_798[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_818;
  assign _reinterpretcast_src_818 = _slice_data_817;
  wire signed [16-1:0] _reinterpretcast_data_818;
  assign _reinterpretcast_data_818 = _reinterpretcast_src_818;
  wire [16-1:0] _slice_data_821;
  assign _slice_data_821 = _fetch_data_798[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_822;
  assign _reinterpretcast_src_822 = _slice_data_821;
  wire signed [16-1:0] _reinterpretcast_data_822;
  assign _reinterpretcast_data_822 = _reinterpretcast_src_822;
  wire [16-1:0] _slice_data_825;
  assign _slice_data_825 = _fetch_data_798[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_826;
  assign _reinterpretcast_src_826 = _slice_data_825;
  wire signed [16-1:0] _reinterpretcast_data_826;
  assign _reinterpretcast_data_826 = _reinterpretcast_src_826;
  wire [16-1:0] _slice_data_829;
  assign _slice_data_829 = _fetch_data_798[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_830;
  assign _reinterpretcast_src_830 = _slice_data_829;
  wire signed [16-1:0] _reinterpretcast_data_830;
  assign _reinterpretcast_data_830 = _reinterpretcast_src_830;
  wire [16-1:0] _slice_data_833;
  assign _slice_data_833 = _fetch_data_798[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_834;
  assign _reinterpretcast_src_834 = _slice_data_833;
  wire signed [16-1:0] _reinterpretcast_data_834;
  assign _reinterpretcast_data_834 = _reinterpretcast_src_834;
  wire [16-1:0] _slice_data_837;
  assign _slice_data_837 = _fetch_data_798[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_838;
  assign _reinterpretcast_src_838 = _slice_data_837;
  wire signed [16-1:0] _reinterpretcast_data_838;
  assign _reinterpretcast_data_838 = _reinterpretcast_src_838;
  wire [16-1:0] _slice_data_841;
  assign _slice_data_841 = _fetch_data_798[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_842;
  assign _reinterpretcast_src_842 = _slice_data_841;
  wire signed [16-1:0] _reinterpretcast_data_842;
  assign _reinterpretcast_data_842 = _reinterpretcast_src_842;
  wire [16-1:0] _slice_data_845;
  assign _slice_data_845 = _fetch_data_798[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_846;
  assign _reinterpretcast_src_846 = _slice_data_845;
  wire signed [16-1:0] _reinterpretcast_data_846;
  assign _reinterpretcast_data_846 = _reinterpretcast_src_846;
  wire [16-1:0] _slice_data_849;
  assign _slice_data_849 = _fetch_data_798[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_850;
  assign _reinterpretcast_src_850 = _slice_data_849;
  wire signed [16-1:0] _reinterpretcast_data_850;
  assign _reinterpretcast_data_850 = _reinterpretcast_src_850;
  wire [16-1:0] _slice_data_853;
  assign _slice_data_853 = _fetch_data_798[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_854;
  assign _reinterpretcast_src_854 = _slice_data_853;
  wire signed [16-1:0] _reinterpretcast_data_854;
  assign _reinterpretcast_data_854 = _reinterpretcast_src_854;
  wire [16-1:0] _slice_data_857;
  assign _slice_data_857 = _fetch_data_798[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_858;
  assign _reinterpretcast_src_858 = _slice_data_857;
  wire signed [16-1:0] _reinterpretcast_data_858;
  assign _reinterpretcast_data_858 = _reinterpretcast_src_858;
  wire [16-1:0] _slice_data_861;
  assign _slice_data_861 = _fetch_data_798[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_862;
  assign _reinterpretcast_src_862 = _slice_data_861;
  wire signed [16-1:0] _reinterpretcast_data_862;
  assign _reinterpretcast_data_862 = _reinterpretcast_src_862;
  wire [16-1:0] _slice_data_950;
  assign _slice_data_950 = _fetch_data_947[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_951;
  assign _reinterpretcast_src_951 = _slice_data_950;
  wire signed [16-1:0] _reinterpretcast_data_951;
  assign _reinterpretcast_data_951 = _reinterpretcast_src_951;
  wire [16-1:0] _slice_data_954;
  assign _slice_data_954 = _fetch_data_947[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_955;
  assign _reinterpretcast_src_955 = _slice_data_954;
  wire signed [16-1:0] _reinterpretcast_data_955;
  assign _reinterpretcast_data_955 = _reinterpretcast_src_955;
  wire [16-1:0] _slice_data_958;
  assign _slice_data_958 = _fetch_data_947[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_959;
  assign _reinterpretcast_src_959 = _slice_data_958;
  wire signed [16-1:0] _reinterpretcast_data_959;
  assign _reinterpretcast_data_959 = _reinterpretcast_src_959;
  wire [16-1:0] _slice_data_962;
  assign _slice_data_962 = _fetch_data_947[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_963;
  assign _reinterpretcast_src_963 = _slice_data_962;
  wire signed [16-1:0] _reinterpretcast_data_963;
  assign _reinterpretcast_data_963 = _reinterpretcast_src_963;
  wire [16-1:0] _slice_data_966;
  assign _slice_data_966 = _fetch_data_947[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_967;
  assign _reinterpretcast_src_967 = _slice_data_966;
  wire signed [16-1:0] _reinterpretcast_data_967;
  assign _reinterpretcast_data_967 = _reinterpretcast_src_967;
  wire [16-1:0] _slice_data_970;
  assign _slice_data_970 = _fetch_data_947[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_971;
  assign _reinterpretcast_src_971 = _slice_data_970;
  wire signed [16-1:0] _reinterpretcast_data_971;
  assign _reinterpretcast_data_971 = _reinterpretcast_src_971;
  wire [16-1:0] _slice_data_974;
  assign _slice_data_974 = _fetch_data_947[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_975;
  assign _reinterpretcast_src_975 = _slice_data_974;
  wire signed [16-1:0] _reinterpretcast_data_975;
  assign _reinterpretcast_data_975 = _reinterpretcast_src_975;
  wire [16-1:0] _slice_data_978;
  assign _slice_data_978 = _fetch_data_947[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_979;
  assign _reinterpretcast_src_979 = _slice_data_978;
  wire signed [16-1:0] _reinterpretcast_data_979;
  assign _reinterpretcast_data_979 = _reinterpretcast_src_979;
  wire [16-1:0] _slice_data_982;
  assign _slice_data_982 = _fetch_data_947[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_983;
  assign _reinterpretcast_src_983 = _slice_data_982;
  wire signed [16-1:0] _reinterpretcast_data_983;
  assign _reinterpretcast_data_983 = _reinterpretcast_src_983;
  wire [16-1:0] _slice_data_986;
  assign _slice_data_986 = _fetch_data_947[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_987;
  assign _reinterpretcast_src_987 = _slice_data_986;
  wire signed [16-1:0] _reinterpretcast_data_987;
  assign _reinterpretcast_data_987 = _reinterpretcast_src_987;
  wire [16-1:0] _slice_data_990;
  assign _slice_data_990 = _fetch_data_947[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_991;
  assign _reinterpretcast_src_991 = _slice_data_990;
  wire signed [16-1:0] _reinterpretcast_data_991;
  assign _reinterpretcast_data_991 = _reinterpretcast_src_991;
  wire [16-1:0] _slice_data_994;
  assign _slice_data_994 = _fetch_data_947[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_995;
  assign _reinterpretcast_src_995 = _slice_data_994;
  wire signed [16-1:0] _reinterpretcast_data_995;
  assign _reinterpretcast_data_995 = _reinterpretcast_src_995;
  wire [16-1:0] _slice_data_998;
  assign _slice_data_998 = _fetch_data_947[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_999;
  assign _reinterpretcast_src_999 = _slice_data_998;
  wire signed [16-1:0] _reinterpretcast_data_999;
  assign _reinterpretcast_data_999 = _reinterpretcast_src_999;
  wire [16-1:0] _slice_data_1002;
  assign _slice_data_1002 = _fetch_data_947[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_1003;
  assign _reinterpretcast_src_1003 = _slice_data_1002;
  wire signed [16-1:0] _reinterpretcast_data_1003;
  assign _reinterpretcast_data_1003 = _reinterpretcast_src_1003;
  wire [16-1:0] _slice_data_1006;
  assign _slice_data_1006 = _fetch_data_947[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_1007;
  assign _reinterpretcast_src_1007 = _slice_data_1006;
  wire signed [16-1:0] _reinterpretcast_data_1007;
  assign _reinterpretcast_data_1007 = _reinterpretcast_src_1007;
  wire [16-1:0] _slice_data_1010;
  assign _slice_data_1010 = _fetch_data_947[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_1011;
  assign _reinterpretcast_src_1011 = _slice_data_1010;
  wire signed [16-1:0] _reinterpretcast_data_1011;
  assign _reinterpretcast_data_1011 = _reinterpretcast_src_1011;
  reg signed [32-1:0] _product_data_1023;
  reg signed [32-1:0] _product_data_1024;
  reg signed [32-1:0] _product_data_1025;
  reg signed [32-1:0] _product_data_1026;
  reg signed [32-1:0] _product_data_1032;
  reg signed [32-1:0] _product_data_1033;
  reg signed [32-1:0] _product_data_1034;
  reg signed [32-1:0] _product_data_1035;
  reg signed [32-1:0] _product_data_1041;
  reg signed [32-1:0] _product_data_1042;
  reg signed [32-1:0] _product_data_1043;
  reg signed [32-1:0] _product_data_1044;
  reg signed [32-1:0] _product_data_1050;
  reg signed [32-1:0] _product_data_1051;
  reg signed [32-1:0] _product_data_1052;
  reg signed [32-1:0] _product_data_1053;
  reg signed [32-1:0] _product_data_1059;
  reg signed [32-1:0] _product_data_1060;
  reg signed [32-1:0] _product_data_1061;
  reg signed [32-1:0] _product_data_1062;
  reg signed [32-1:0] _product_data_1068;
  reg signed [32-1:0] _product_data_1069;
  reg signed [32-1:0] _product_data_1070;
  reg signed [32-1:0] _product_data_1071;
  reg signed [32-1:0] _product_data_1077;
  reg signed [32-1:0] _product_data_1078;
  reg signed [32-1:0] _product_data_1079;
  reg signed [32-1:0] _product_data_1080;
  reg signed [32-1:0] _product_data_1086;
  reg signed [32-1:0] _product_data_1087;
  reg signed [32-1:0] _product_data_1088;
  reg signed [32-1:0] _product_data_1089;
  reg signed [32-1:0] _product_data_1095;
  reg signed [32-1:0] _product_data_1096;
  reg signed [32-1:0] _product_data_1097;
  reg signed [32-1:0] _product_data_1098;
  reg signed [32-1:0] _product_data_1104;
  reg signed [32-1:0] _product_data_1105;
  reg signed [32-1:0] _product_data_1106;
  reg signed [32-1:0] _product_data_1107;
  reg signed [32-1:0] _product_data_1113;
  reg signed [32-1:0] _product_data_1114;
  reg signed [32-1:0] _product_data_1115;
  reg signed [32-1:0] _product_data_1116;
  reg signed [32-1:0] _product_data_1122;
  reg signed [32-1:0] _product_data_1123;
  reg signed [32-1:0] _product_data_1124;
  reg signed [32-1:0] _product_data_1125;
  reg signed [32-1:0] _product_data_1131;
  reg signed [32-1:0] _product_data_1132;
  reg signed [32-1:0] _product_data_1133;
  reg signed [32-1:0] _product_data_1134;
  reg signed [32-1:0] _product_data_1140;
  reg signed [32-1:0] _product_data_1141;
  reg signed [32-1:0] _product_data_1142;
  reg signed [32-1:0] _product_data_1143;
  reg signed [32-1:0] _product_data_1149;
  reg signed [32-1:0] _product_data_1150;
  reg signed [32-1:0] _product_data_1151;
  reg signed [32-1:0] _product_data_1152;
  reg signed [32-1:0] _product_data_1158;
  reg signed [32-1:0] _product_data_1159;
  reg signed [32-1:0] _product_data_1160;
  reg signed [32-1:0] _product_data_1161;
  reg [1-1:0] __delay_data_1374__delay_1373__delay_1372__delay_1371___eq_401;
  reg [1-1:0] __delay_data_1379__delay_1378__delay_1377__delay_1376___eq_404;
  wire signed [34-1:0] _plus_data_1027;
  assign _plus_data_1027 = _product_data_1023 + _product_data_1024;
  wire signed [34-1:0] _plus_data_1028;
  assign _plus_data_1028 = _plus_data_1027 + _product_data_1025;
  reg signed [34-1:0] _plus_data_1029;
  wire signed [34-1:0] _plus_data_1036;
  assign _plus_data_1036 = _product_data_1032 + _product_data_1033;
  wire signed [34-1:0] _plus_data_1037;
  assign _plus_data_1037 = _plus_data_1036 + _product_data_1034;
  reg signed [34-1:0] _plus_data_1038;
  wire signed [34-1:0] _plus_data_1045;
  assign _plus_data_1045 = _product_data_1041 + _product_data_1042;
  wire signed [34-1:0] _plus_data_1046;
  assign _plus_data_1046 = _plus_data_1045 + _product_data_1043;
  reg signed [34-1:0] _plus_data_1047;
  wire signed [34-1:0] _plus_data_1054;
  assign _plus_data_1054 = _product_data_1050 + _product_data_1051;
  wire signed [34-1:0] _plus_data_1055;
  assign _plus_data_1055 = _plus_data_1054 + _product_data_1052;
  reg signed [34-1:0] _plus_data_1056;
  wire signed [34-1:0] _plus_data_1063;
  assign _plus_data_1063 = _product_data_1059 + _product_data_1060;
  wire signed [34-1:0] _plus_data_1064;
  assign _plus_data_1064 = _plus_data_1063 + _product_data_1061;
  reg signed [34-1:0] _plus_data_1065;
  wire signed [34-1:0] _plus_data_1072;
  assign _plus_data_1072 = _product_data_1068 + _product_data_1069;
  wire signed [34-1:0] _plus_data_1073;
  assign _plus_data_1073 = _plus_data_1072 + _product_data_1070;
  reg signed [34-1:0] _plus_data_1074;
  wire signed [34-1:0] _plus_data_1081;
  assign _plus_data_1081 = _product_data_1077 + _product_data_1078;
  wire signed [34-1:0] _plus_data_1082;
  assign _plus_data_1082 = _plus_data_1081 + _product_data_1079;
  reg signed [34-1:0] _plus_data_1083;
  wire signed [34-1:0] _plus_data_1090;
  assign _plus_data_1090 = _product_data_1086 + _product_data_1087;
  wire signed [34-1:0] _plus_data_1091;
  assign _plus_data_1091 = _plus_data_1090 + _product_data_1088;
  reg signed [34-1:0] _plus_data_1092;
  wire signed [34-1:0] _plus_data_1099;
  assign _plus_data_1099 = _product_data_1095 + _product_data_1096;
  wire signed [34-1:0] _plus_data_1100;
  assign _plus_data_1100 = _plus_data_1099 + _product_data_1097;
  reg signed [34-1:0] _plus_data_1101;
  wire signed [34-1:0] _plus_data_1108;
  assign _plus_data_1108 = _product_data_1104 + _product_data_1105;
  wire signed [34-1:0] _plus_data_1109;
  assign _plus_data_1109 = _plus_data_1108 + _product_data_1106;
  reg signed [34-1:0] _plus_data_1110;
  wire signed [34-1:0] _plus_data_1117;
  assign _plus_data_1117 = _product_data_1113 + _product_data_1114;
  wire signed [34-1:0] _plus_data_1118;
  assign _plus_data_1118 = _plus_data_1117 + _product_data_1115;
  reg signed [34-1:0] _plus_data_1119;
  wire signed [34-1:0] _plus_data_1126;
  assign _plus_data_1126 = _product_data_1122 + _product_data_1123;
  wire signed [34-1:0] _plus_data_1127;
  assign _plus_data_1127 = _plus_data_1126 + _product_data_1124;
  reg signed [34-1:0] _plus_data_1128;
  wire signed [34-1:0] _plus_data_1135;
  assign _plus_data_1135 = _product_data_1131 + _product_data_1132;
  wire signed [34-1:0] _plus_data_1136;
  assign _plus_data_1136 = _plus_data_1135 + _product_data_1133;
  reg signed [34-1:0] _plus_data_1137;
  wire signed [34-1:0] _plus_data_1144;
  assign _plus_data_1144 = _product_data_1140 + _product_data_1141;
  wire signed [34-1:0] _plus_data_1145;
  assign _plus_data_1145 = _plus_data_1144 + _product_data_1142;
  reg signed [34-1:0] _plus_data_1146;
  wire signed [34-1:0] _plus_data_1153;
  assign _plus_data_1153 = _product_data_1149 + _product_data_1150;
  wire signed [34-1:0] _plus_data_1154;
  assign _plus_data_1154 = _plus_data_1153 + _product_data_1151;
  reg signed [34-1:0] _plus_data_1155;
  wire signed [34-1:0] _plus_data_1162;
  assign _plus_data_1162 = _product_data_1158 + _product_data_1159;
  wire signed [34-1:0] _plus_data_1163;
  assign _plus_data_1163 = _plus_data_1162 + _product_data_1160;
  reg signed [34-1:0] _plus_data_1164;
  reg [1-1:0] __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  reg [1-1:0] __delay_data_1380__delay_1379__delay_1378__delay_1377___eq_404;
  reg signed [48-1:0] _reduceadd_data_1030;
  wire _reduceadd_reset_cond_1030;
  assign _reduceadd_reset_cond_1030 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1030;
  assign _reduceadd_current_data_1030 = (_reduceadd_reset_cond_1030)? 1'sd0 : _reduceadd_data_1030;
  reg signed [48-1:0] _reduceadd_data_1039;
  wire _reduceadd_reset_cond_1039;
  assign _reduceadd_reset_cond_1039 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1039;
  assign _reduceadd_current_data_1039 = (_reduceadd_reset_cond_1039)? 1'sd0 : _reduceadd_data_1039;
  reg signed [48-1:0] _reduceadd_data_1048;
  wire _reduceadd_reset_cond_1048;
  assign _reduceadd_reset_cond_1048 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1048;
  assign _reduceadd_current_data_1048 = (_reduceadd_reset_cond_1048)? 1'sd0 : _reduceadd_data_1048;
  reg signed [48-1:0] _reduceadd_data_1057;
  wire _reduceadd_reset_cond_1057;
  assign _reduceadd_reset_cond_1057 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1057;
  assign _reduceadd_current_data_1057 = (_reduceadd_reset_cond_1057)? 1'sd0 : _reduceadd_data_1057;
  reg signed [48-1:0] _reduceadd_data_1066;
  wire _reduceadd_reset_cond_1066;
  assign _reduceadd_reset_cond_1066 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1066;
  assign _reduceadd_current_data_1066 = (_reduceadd_reset_cond_1066)? 1'sd0 : _reduceadd_data_1066;
  reg signed [48-1:0] _reduceadd_data_1075;
  wire _reduceadd_reset_cond_1075;
  assign _reduceadd_reset_cond_1075 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1075;
  assign _reduceadd_current_data_1075 = (_reduceadd_reset_cond_1075)? 1'sd0 : _reduceadd_data_1075;
  reg signed [48-1:0] _reduceadd_data_1084;
  wire _reduceadd_reset_cond_1084;
  assign _reduceadd_reset_cond_1084 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1084;
  assign _reduceadd_current_data_1084 = (_reduceadd_reset_cond_1084)? 1'sd0 : _reduceadd_data_1084;
  reg signed [48-1:0] _reduceadd_data_1093;
  wire _reduceadd_reset_cond_1093;
  assign _reduceadd_reset_cond_1093 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1093;
  assign _reduceadd_current_data_1093 = (_reduceadd_reset_cond_1093)? 1'sd0 : _reduceadd_data_1093;
  reg signed [48-1:0] _reduceadd_data_1102;
  wire _reduceadd_reset_cond_1102;
  assign _reduceadd_reset_cond_1102 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1102;
  assign _reduceadd_current_data_1102 = (_reduceadd_reset_cond_1102)? 1'sd0 : _reduceadd_data_1102;
  reg signed [48-1:0] _reduceadd_data_1111;
  wire _reduceadd_reset_cond_1111;
  assign _reduceadd_reset_cond_1111 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1111;
  assign _reduceadd_current_data_1111 = (_reduceadd_reset_cond_1111)? 1'sd0 : _reduceadd_data_1111;
  reg signed [48-1:0] _reduceadd_data_1120;
  wire _reduceadd_reset_cond_1120;
  assign _reduceadd_reset_cond_1120 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1120;
  assign _reduceadd_current_data_1120 = (_reduceadd_reset_cond_1120)? 1'sd0 : _reduceadd_data_1120;
  reg signed [48-1:0] _reduceadd_data_1129;
  wire _reduceadd_reset_cond_1129;
  assign _reduceadd_reset_cond_1129 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1129;
  assign _reduceadd_current_data_1129 = (_reduceadd_reset_cond_1129)? 1'sd0 : _reduceadd_data_1129;
  reg signed [48-1:0] _reduceadd_data_1138;
  wire _reduceadd_reset_cond_1138;
  assign _reduceadd_reset_cond_1138 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1138;
  assign _reduceadd_current_data_1138 = (_reduceadd_reset_cond_1138)? 1'sd0 : _reduceadd_data_1138;
  reg signed [48-1:0] _reduceadd_data_1147;
  wire _reduceadd_reset_cond_1147;
  assign _reduceadd_reset_cond_1147 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1147;
  assign _reduceadd_current_data_1147 = (_reduceadd_reset_cond_1147)? 1'sd0 : _reduceadd_data_1147;
  reg signed [48-1:0] _reduceadd_data_1156;
  wire _reduceadd_reset_cond_1156;
  assign _reduceadd_reset_cond_1156 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1156;
  assign _reduceadd_current_data_1156 = (_reduceadd_reset_cond_1156)? 1'sd0 : _reduceadd_data_1156;
  reg signed [48-1:0] _reduceadd_data_1165;
  wire _reduceadd_reset_cond_1165;
  assign _reduceadd_reset_cond_1165 = __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1165;
  assign _reduceadd_current_data_1165 = (_reduceadd_reset_cond_1165)? 1'sd0 : _reduceadd_data_1165;
  reg [1-1:0] __delay_data_1381__delay_1380__delay_1379__delay_1378___eq_404;
  wire [768-1:0] _cat_data_1167;
  assign _cat_data_1167 = { _reduceadd_data_1165, _reduceadd_data_1156, _reduceadd_data_1147, _reduceadd_data_1138, _reduceadd_data_1129, _reduceadd_data_1120, _reduceadd_data_1111, _reduceadd_data_1102, _reduceadd_data_1093, _reduceadd_data_1084, _reduceadd_data_1075, _reduceadd_data_1066, _reduceadd_data_1057, _reduceadd_data_1048, _reduceadd_data_1039, _reduceadd_data_1030 };
  assign acc_fifo_wdata = _cat_data_1167;
  assign acc_fifo_enq = __mac_stream_ivalid_10 && _mac_stream_oready && __delay_data_1381__delay_1380__delay_1379__delay_1378___eq_404;
  assign _mac_stream_internal_oready = acc_fifo_room && ap_running;
  wire signed [1-1:0] _push_odata_1168;
  assign _push_odata_1168 = 0;
  reg [14-1:0] _mac_x_first;
  reg [3-1:0] _mac_x_outermost;
  reg [3-1:0] _mac_x_left_0;
  reg [3-1:0] _mac_x_left_1;
  reg [8-1:0] _mac_x_left_2;
  reg [3-1:0] _mac_x_left_3;
  reg [3-1:0] _mac_x_left_4;
  reg [4-1:0] _mac_x_left_5;
  reg [4-1:0] _mac_x_left_6;
  reg [14-1:0] _mac_x_place_0;
  reg [14-1:0] _mac_x_place_1;
  reg [14-1:0] _mac_x_place_2;
  reg [14-1:0] _mac_x_place_3;
  reg [14-1:0] _mac_x_place_4;
  reg [14-1:0] _mac_x_place_5;
  reg [14-1:0] _mac_x_place_6;
  reg _mac_x_runs;
  wire [14-1:0] _mac_x_next;
  assign _mac_x_next = ((_mac_x_left_0[2])? (_mac_x_left_1[2])? (_mac_x_left_2[7])? (_mac_x_left_3[2])? (_mac_x_left_4[2])? (_mac_x_left_5[3])? _mac_x_place_6 : _mac_x_place_5 : _mac_x_place_4 : _mac_x_place_3 : _mac_x_place_2 : _mac_x_place_1 : _mac_x_place_0) + ((_mac_x_left_0[2])? (_mac_x_left_1[2])? (_mac_x_left_2[7])? (_mac_x_left_3[2])? (_mac_x_left_4[2])? (_mac_x_left_5[3])? down : right : row : arg_in_groups : 1 : row : arg_in_groups);
  assign tile_ram2_raddr = (_mac_stream_oready)? _mac_x_place_0[11:0] : 'hx;
  assign tile_ram2_read = (_mac_stream_oready)? 1 : 0;
  assign tile_ram1_raddr = (_mac_stream_oready)? _mac_x_place_0[11:0] : 'hx;
  assign tile_ram1_read = (_mac_stream_oready)? 1 : 0;
  assign tile_ram0_raddr = (_mac_stream_oready)? _mac_x_place_0[11:0] : 'hx;
  assign tile_ram0_read = (_mac_stream_oready)? 1 : 0;
  assign index_ram0_raddr = (_mac_stream_oready && unpool)? _mac_x_place_0[11:0] : 'hx;
  assign index_ram0_read = (_mac_stream_oready && unpool)? 1 : 0;
  reg [72-1:0] __variable_wdata_358;
  assign mac_x_data = __variable_wdata_358;
  wire _set_flag_62;
  assign _set_flag_62 = main == 29;
  assign _mac_run_flag = (_set_flag_62)? 1 : 0;
  reg _tmp_63;
  reg _tmp_64;
  reg _tmp_65;
  assign _mac_source_stop = _mac_stream_oready && (_mac_x_idle && (_mac_fsm == 3));
  localparam _tmp_66 = 1;
  wire [_tmp_66-1:0] _tmp_67;
  assign _tmp_67 = _mac_x_idle && (_mac_fsm == 3);
  reg [_tmp_66-1:0] _tmp_68;
  reg _tmp_69;
  reg _tmp_70;
  reg _tmp_71;
  reg _tmp_72;
  reg _tmp_73;
  reg _tmp_74;
  reg _tmp_75;
  reg _tmp_76;
  reg _tmp_77;
  reg _tmp_78;
  reg _tmp_79;
  reg _tmp_80;
  assign _mac_sink_start = _tmp_80;
  reg _tmp_81;
  reg _tmp_82;
  reg _tmp_83;
  reg _tmp_84;
  reg _tmp_85;
  reg _tmp_86;
  reg _tmp_87;
  reg _tmp_88;
  reg _tmp_89;
  reg _tmp_90;
  reg _tmp_91;
  reg _tmp_92;
  assign _mac_sink_stop = _tmp_92;
  reg _tmp_93;
  reg _tmp_94;
  reg _tmp_95;
  reg _tmp_96;
  reg _tmp_97;
  reg _tmp_98;
  reg _tmp_99;
  reg _tmp_100;
  reg _tmp_101;
  reg _tmp_102;
  reg _tmp_103;
  reg _tmp_104;
  assign _mac_sink_busy = _tmp_104;
  reg _tmp_105;
  assign _mac_busy = _mac_source_busy || _mac_sink_busy || _mac_busy_reg;
  assign ap_finished = main == 58;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_in_groups <= 0;
      arg_out_groups <= 0;
      arg_tiles <= 0;
      arg_window <= 0;
      arg_shift <= 0;
      arg_mode <= 0;
      arg_pool <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_in_groups <= 0;
      reg_out_groups <= 0;
      reg_tiles <= 0;
      reg_window <= 0;
      reg_shift <= 0;
      reg_mode <= 0;
      reg_pool <= 0;
      s_axi_control_RVALID <= 0;
      s_axi_control_RDATA <= 0;
      ap_done <= 0;
      ap_ready <= 0;
    end else begin
      if(ap_started) begin
        ap_running <= 1;
        status <= 0;
        arg_in_groups <= reg_in_groups[6:0];
        arg_out_groups <= reg_out_groups[4:0];
        arg_tiles <= reg_tiles[6:0];
        arg_window <= reg_window[2:0];
        arg_shift <= reg_shift[4:0];
        arg_mode <= reg_mode[2:0];
        arg_pool <= reg_pool[0:0];
      end
      if(ap_started && (reg_mode > 4)) begin
        status <= 3;
      end
      if(ap_started && (reg_shift > 31)) begin
        status <= 2;
      end
      if(ap_started && ((reg_in_groups > 64) || (reg_in_groups < 1))) begin
        status <= 1;
      end
      if(ap_started && ((reg_out_groups > 16) || (reg_out_groups < 1))) begin
        status <= 1;
      end
      if(ap_started && ((reg_tiles > 64) || (reg_tiles < 1))) begin
        status <= 1;
      end
      if(ap_started && ((reg_window > 4) || (reg_window < 1))) begin
        status <= 1;
      end
      if(ap_started && (reg_pool > 1)) begin
        status <= 1;
      end
      if(ap_started && ((reg_window == 1) && (reg_in_groups > 64) || (reg_window == 2) && (reg_in_groups > 64) || (reg_window == 3) && (reg_in_groups > 56) || (reg_window == 4) && (reg_in_groups > 56))) begin
        status <= 1;
      end
      if(ap_finished) begin
        ap_running <= 0;
        ap_return <= status;
        ap_start <= 0;
      end
      if(s_axi_control_AWVALID && s_axi_control_AWREADY) begin
        has_aw <= 1;
        aw_word <= s_axi_control_AWADDR[7:2];
      end
      if(s_axi_control_WVALID && s_axi_control_WREADY) begin
        has_w <= 1;
        w_data <= s_axi_control_WDATA;
        w_strb <= s_axi_control_WSTRB;
      end
      if(w_commit) begin
        has_aw <= 0;
        has_w <= 0;
        s_axi_control_BVALID <= 1;
      end
      if(s_axi_control_BVALID && s_axi_control_BREADY) begin
        s_axi_control_BVALID <= 0;
      end
      if(w_commit && (aw_word == 0) && w_strb[0] && w_data[0]) begin
        ap_start <= 1;
      end
      if(w_commit && (aw_word == 6)) begin
        reg_in_groups <= reg_in_groups & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 8)) begin
        reg_out_groups <= reg_out_groups & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 10)) begin
        reg_tiles <= reg_tiles & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 12)) begin
        reg_window <= reg_window & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 14)) begin
        reg_shift <= reg_shift & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 16)) begin
        reg_mode <= reg_mode & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 18)) begin
        reg_pool <= reg_pool & ~w_bits | w_data & w_bits;
      end
      if(s_axi_control_RVALID && s_axi_control_RREADY) begin
        s_axi_control_RVALID <= 0;
      end
      if(ar_taken) begin
        s_axi_control_RVALID <= 1;
        s_axi_control_RDATA <= (ar_word == 18)? reg_pool :
                               (ar_word == 16)? reg_mode :
                               (ar_word == 14)? reg_shift :
                               (ar_word == 12)? reg_window :
                               (ar_word == 10)? reg_tiles :
                               (ar_word == 8)? reg_out_groups :
                               (ar_word == 6)? reg_in_groups :
                               (ar_word == 4)? ap_return :
                               (ar_word == 0)? { ap_ready, !(ap_running || ap_start), ap_done, ap_start } : 0;
        if(ar_word == 0) begin
          ap_done <= 0;
          ap_ready <= 0;
        end
      end
      if(ap_finished) begin
        ap_done <= 1;
        ap_ready <= 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    unpool <= arg_window == 4;
  end


  always @(posedge ap_clk) begin
    row <= ((arg_window == 4)? arg_in_groups << 2 : arg_in_groups << 3) + ((arg_window == 1)? 0 :
           (arg_window == 2)? arg_in_groups : arg_in_groups << 1);
  end


  always @(posedge ap_clk) begin
    tile_beats <= ((arg_window == 4)? row << 2 : row << 3) + ((arg_window == 1)? 0 :
                  (arg_window == 2)? row : row << 1);
  end


  always @(posedge ap_clk) begin
    first_rows <= (arg_window == 3)? row << 2 : (row << 1) + ((arg_window == 1)? 0 : row);
  end


  always @(posedge ap_clk) begin
    taps <= (arg_window == 1)? arg_in_groups :
            (arg_window == 2)? few : nine;
  end


  always @(posedge ap_clk) begin
    steps <= (unpool)? few : taps;
  end


  always @(posedge ap_clk) begin
    out_pixels_2_0 <= ((arg_out_groups[0])? pixels << 0 : 0) + ((arg_out_groups[1])? pixels << 1 : 0) + (((arg_out_groups[2])? pixels << 2 : 0) + ((arg_out_groups[3])? pixels << 3 : 0));
  end


  always @(posedge ap_clk) begin
    out_pixels_2_1 <= (arg_out_groups[4])? pixels << 4 : 0;
  end


  always @(posedge ap_clk) begin
    out_pixels <= out_pixels_2_0 + out_pixels_2_1;
  end


  always @(posedge ap_clk) begin
    early <= (taps <= 256) && (arg_tiles > 1);
  end


  always @(posedge ap_clk) begin
    if(_mac_stream_oready) begin
      tile_ram_block0 <= _mac_x_place_0[13:12];
      tile_ram_block1 <= tile_ram_block0;
    end
    if(_mac_stream_oready) begin
      tile_ram_word2 <= tile_ram2_rdata;
    end
    if(_mac_stream_oready) begin
      tile_ram_word1 <= tile_ram1_rdata;
    end
    if(_mac_stream_oready) begin
      tile_ram_word0 <= tile_ram0_rdata;
    end
  end


  always @(posedge ap_clk) begin
    if(tile_ram0_read) begin
      tile_ram0_rdata <= tile_ram0_memory[tile_ram0_raddr];
    end
    if(tile_ram0_write) begin
      tile_ram0_memory[tile_ram0_waddr] <= tile_ram0_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(tile_ram1_read) begin
      tile_ram1_rdata <= tile_ram1_memory[tile_ram1_raddr];
    end
    if(tile_ram1_write) begin
      tile_ram1_memory[tile_ram1_waddr] <= tile_ram1_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(tile_ram2_read) begin
      tile_ram2_rdata <= tile_ram2_memory[tile_ram2_raddr];
    end
    if(tile_ram2_write) begin
      tile_ram2_memory[tile_ram2_waddr] <= tile_ram2_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(_mac_stream_oready && unpool) begin
      index_ram_block0 <= _mac_x_place_0[12:12];
      index_ram_block1 <= index_ram_block0;
    end
    if(_mac_stream_oready && unpool) begin
      index_ram_word0 <= index_ram0_rdata;
    end
  end


  always @(posedge ap_clk) begin
    if(index_ram0_read) begin
      index_ram0_rdata <= index_ram0_memory[index_ram0_raddr];
    end
    if(index_ram0_write) begin
      index_ram0_memory[index_ram0_waddr] <= index_ram0_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(weight_ram0_read) begin
      weight_ram0_rdata <= weight_ram0_memory[weight_ram0_raddr];
    end
    if(weight_ram0_write) begin
      weight_ram0_memory[weight_ram0_waddr] <= weight_ram0_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(weight_ram1_read) begin
      weight_ram1_rdata <= weight_ram1_memory[weight_ram1_raddr];
    end
    if(weight_ram1_write) begin
      weight_ram1_memory[weight_ram1_waddr] <= weight_ram1_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(weight_ram2_read) begin
      weight_ram2_rdata <= weight_ram2_memory[weight_ram2_raddr];
    end
    if(weight_ram2_write) begin
      weight_ram2_memory[weight_ram2_waddr] <= weight_ram2_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(weight_ram3_read) begin
      weight_ram3_rdata <= weight_ram3_memory[weight_ram3_raddr];
    end
    if(weight_ram3_write) begin
      weight_ram3_memory[weight_ram3_waddr] <= weight_ram3_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      load_tile_left <= 1048575;
      load_tile_addr <= 0;
    end else begin
      if(in_r_TVALID && load_tile_open) begin
        load_tile_left <= load_tile_left - 1;
      end
      if(in_r_TVALID && load_tile_open) begin
        load_tile_addr <= load_tile_addr + 1;
      end
      if(main == 9) begin
        load_tile_addr <= _main_base_0;
      end
      if(main == 9) begin
        load_tile_left <= tile_beats - 1;
      end
      if(main == 41) begin
        load_tile_addr <= _main_base_0;
      end
      if(main == 41) begin
        load_tile_left <= tile_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      load_index_left <= 1048575;
      load_index_addr <= 0;
    end else begin
      if(in_index_TVALID && load_index_open) begin
        load_index_left <= load_index_left - 1;
      end
      if(in_index_TVALID && load_index_open) begin
        load_index_addr <= load_index_addr + 1;
      end
      if(main == 10) begin
        load_index_addr <= _main_base_0;
      end
      if(main == 10) begin
        load_index_left <= index_beats - 1;
      end
      if(main == 42) begin
        load_index_addr <= _main_base_0;
      end
      if(main == 42) begin
        load_index_left <= index_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_index_left <= 1048575;
    end else begin
      if(out_index_fifo_deq) begin
        out_index_left <= out_index_left - 1;
      end
      if(main == 16) begin
        out_index_left <= ((arg_pool)? (arg_pool)? out_beats >> 2 : out_beats : 0) - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_index_fifo_head <= 0;
      out_index_fifo_tail <= 0;
      out_index_fifo_count <= 0;
      out_index_fifo_valid <= 0;
    end else begin
      if(out_index_fifo_enq) begin
        out_index_fifo_head <= out_index_fifo_head + 1;
      end
      if(out_index_fifo_deq) begin
        out_index_fifo_tail <= out_index_fifo_tail + 1;
      end
      if(out_index_fifo_enq && !out_index_fifo_deq) begin
        out_index_fifo_count <= out_index_fifo_count + 1;
      end
      if(out_index_fifo_deq && !out_index_fifo_enq) begin
        out_index_fifo_count <= out_index_fifo_count - 1;
      end
      out_index_fifo_valid <= out_index_fifo_enq || out_index_fifo_stays;
    end
  end


  always @(posedge ap_clk) begin
    if(out_index_fifo_enq) begin
      out_index_fifo_memory[out_index_fifo_head] <= out_index_fifo_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(bias_ram_read) begin
      bias_ram_rdata <= bias_ram_memory[bias_ram_raddr];
    end
    if(bias_ram_write) begin
      bias_ram_memory[bias_ram_waddr] <= bias_ram_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      load_bias_left <= 1048575;
      load_bias_addr <= 0;
    end else begin
      if(in_w_TVALID && load_bias_open) begin
        load_bias_left <= load_bias_left - 1;
      end
      if(in_w_TVALID && load_bias_open) begin
        load_bias_addr <= load_bias_addr + 1;
      end
      if(main == 11) begin
        load_bias_addr <= 0;
      end
      if(main == 11) begin
        load_bias_left <= 1;
      end
      if(main == 44) begin
        load_bias_addr <= _main_g_4 + 1 << 1;
      end
      if(main == 44) begin
        load_bias_left <= 1;
      end
      if(main == 49) begin
        load_bias_addr <= _main_g_4 + 1 << 1;
      end
      if(main == 49) begin
        load_bias_left <= 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      acc_fifo_head <= 0;
      acc_fifo_deq_part <= 0;
      acc_fifo_tail <= 0;
      acc_fifo_count <= 0;
    end else begin
      if(acc_fifo_enq) begin
        acc_fifo_head <= acc_fifo_head + 1;
      end
      if(acc_fifo_deq) begin
        acc_fifo_deq_part <= (acc_fifo_deq_part == 3)? 0 : acc_fifo_deq_part + 1;
      end
      if(acc_fifo_deq && (acc_fifo_deq_part == 3)) begin
        acc_fifo_tail <= acc_fifo_tail + 1;
      end
      if(acc_fifo_enq && !(acc_fifo_deq && (acc_fifo_deq_part == 3))) begin
        acc_fifo_count <= acc_fifo_count + 1;
      end
      if(acc_fifo_deq && (acc_fifo_deq_part == 3) && !acc_fifo_enq) begin
        acc_fifo_count <= acc_fifo_count - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(acc_fifo_enq) begin
      acc_fifo_memory[acc_fifo_head] <= acc_fifo_wdata;
    end
    if(acc_fifo_deq) begin
      acc_fifo_rdata <= (acc_fifo_deq_part == 3)? acc_fifo_front[767:576] :
                        (acc_fifo_deq_part == 2)? acc_fifo_front[575:384] :
                        (acc_fifo_deq_part == 1)? acc_fifo_front[383:192] : acc_fifo_front[191:0];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_r_left <= 1048575;
    end else begin
      if(out_r_fifo_deq) begin
        out_r_left <= out_r_left - 1;
      end
      if(main == 13) begin
        out_r_left <= ((arg_pool)? out_beats >> 2 : out_beats) - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_r_fifo_head <= 0;
      out_r_fifo_tail <= 0;
      out_r_fifo_count <= 0;
      out_r_fifo_valid <= 0;
    end else begin
      if(out_r_fifo_enq) begin
        out_r_fifo_head <= out_r_fifo_head + 1;
      end
      if(out_r_fifo_deq) begin
        out_r_fifo_tail <= out_r_fifo_tail + 1;
      end
      if(out_r_fifo_enq && !out_r_fifo_deq) begin
        out_r_fifo_count <= out_r_fifo_count + 1;
      end
      if(out_r_fifo_deq && !out_r_fifo_enq) begin
        out_r_fifo_count <= out_r_fifo_count - 1;
      end
      out_r_fifo_valid <= out_r_fifo_enq || out_r_fifo_stays;
    end
  end


  always @(posedge ap_clk) begin
    if(out_r_fifo_enq) begin
      out_r_fifo_memory[out_r_fifo_head] <= out_r_fifo_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_mask_left <= 1048575;
    end else begin
      if(out_mask_fifo_deq) begin
        out_mask_left <= out_mask_left - 1;
      end
      if(main == 14) begin
        out_mask_left <= ((writes_mask)? (arg_pool)? out_beats >> 2 : out_beats : 0) - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_mask_fifo_head <= 0;
      out_mask_fifo_tail <= 0;
      out_mask_fifo_count <= 0;
      out_mask_fifo_valid <= 0;
    end else begin
      if(out_mask_fifo_enq) begin
        out_mask_fifo_head <= out_mask_fifo_head + 1;
      end
      if(out_mask_fifo_deq) begin
        out_mask_fifo_tail <= out_mask_fifo_tail + 1;
      end
      if(out_mask_fifo_enq && !out_mask_fifo_deq) begin
        out_mask_fifo_count <= out_mask_fifo_count + 1;
      end
      if(out_mask_fifo_deq && !out_mask_fifo_enq) begin
        out_mask_fifo_count <= out_mask_fifo_count - 1;
      end
      out_mask_fifo_valid <= out_mask_fifo_enq || out_mask_fifo_stays;
    end
  end


  always @(posedge ap_clk) begin
    if(out_mask_fifo_enq) begin
      out_mask_fifo_memory[out_mask_fifo_head] <= out_mask_fifo_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      mask_fifo_head <= 0;
      mask_fifo_tail <= 0;
      mask_fifo_count <= 0;
    end else begin
      if(mask_fifo_enq) begin
        mask_fifo_head <= mask_fifo_head + 1;
      end
      if(mask_fifo_deq) begin
        mask_fifo_tail <= mask_fifo_tail + 1;
      end
      if(mask_fifo_enq && !mask_fifo_deq) begin
        mask_fifo_count <= mask_fifo_count + 1;
      end
      if(mask_fifo_deq && !mask_fifo_enq) begin
        mask_fifo_count <= mask_fifo_count - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(mask_fifo_enq) begin
      mask_fifo_memory[mask_fifo_head] <= mask_fifo_wdata;
    end
    if(mask_fifo_deq) begin
      mask_fifo_rdata <= mask_fifo_memory[mask_fifo_tail];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      in_mask_feed_room <= 0;
      in_mask_feed_left <= 1048575;
    end else begin
      in_mask_feed_room <= mask_fifo_room;
      if(in_mask_TVALID && in_mask_feed_open) begin
        in_mask_feed_left <= in_mask_feed_left - 1;
      end
      if(main == 15) begin
        in_mask_feed_left <= ((reads_mask)? out_beats : 0) - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _writeback_moves <= 0;
      _writeback_acc_source_ram_renable <= 0;
      _writeback_acc_source_fifo_deq <= 0;
      _writeback_acc_idle <= 1;
      _writeback_bias_source_ram_renable <= 0;
      _writeback_bias_source_fifo_deq <= 0;
      _writeback_bias_idle <= 1;
      __writeback_stream_ivalid_1 <= 0;
      __writeback_stream_ivalid_2 <= 0;
      __writeback_stream_ivalid_3 <= 0;
      __writeback_stream_ivalid_4 <= 0;
      __writeback_stream_ivalid_5 <= 0;
      __writeback_stream_ivalid_6 <= 0;
      __writeback_stream_ivalid_7 <= 0;
      __writeback_stream_ivalid_8 <= 0;
      __writeback_stream_ivalid_9 <= 0;
      __writeback_stream_ivalid_10 <= 0;
      __writeback_stream_ivalid_11 <= 0;
      __writeback_stream_ivalid_12 <= 0;
      __writeback_stream_ivalid_13 <= 0;
      __writeback_stream_ivalid_14 <= 0;
      __writeback_stream_ivalid_15 <= 0;
      __writeback_stream_ivalid_16 <= 0;
      _counter_data_52 <= 1'sd0;
      _counter_count_52 <= 1'sd0;
      _counter_data_186 <= 1'sd0;
      _counter_count_186 <= 1'sd0;
      __delay_data_1169_reinterpretcast_51 <= 0;
      __delay_data_1170_reinterpretcast_35 <= 0;
      __delay_data_1171_reinterpretcast_18 <= 0;
      __delay_data_1192_reinterpretcast_47 <= 0;
      __delay_data_1193_reinterpretcast_31 <= 0;
      __delay_data_1194_reinterpretcast_14 <= 0;
      __delay_data_1215_reinterpretcast_43 <= 0;
      __delay_data_1216_reinterpretcast_27 <= 0;
      __delay_data_1217_reinterpretcast_10 <= 0;
      __delay_data_1238_reinterpretcast_39 <= 0;
      __delay_data_1239_reinterpretcast_23 <= 0;
      __delay_data_1240_reinterpretcast_6 <= 0;
      __delay_data_1293_ulnot_339 <= 0;
      _cond_data_58 <= 0;
      _cond_data_59 <= 0;
      _cond_data_60 <= 0;
      _cond_data_61 <= 0;
      _greatereq_data_190 <= 0;
      __delay_data_1172__delay_1171_reinterpretcast_18 <= 0;
      __delay_data_1176_land_177 <= 0;
      __delay_data_1195__delay_1194_reinterpretcast_14 <= 0;
      __delay_data_1199_land_162 <= 0;
      __delay_data_1218__delay_1217_reinterpretcast_10 <= 0;
      __delay_data_1222_land_147 <= 0;
      __delay_data_1241__delay_1240_reinterpretcast_6 <= 0;
      __delay_data_1245_land_132 <= 0;
      __delay_data_1294__delay_1293_ulnot_339 <= 0;
      _plus_data_62 <= 0;
      _plus_data_63 <= 0;
      _plus_data_64 <= 0;
      _plus_data_65 <= 0;
      __delay_data_1173__delay_1172__delay_1171_reinterpretcast_18 <= 0;
      __delay_data_1177__delay_1176_land_177 <= 0;
      __delay_data_1196__delay_1195__delay_1194_reinterpretcast_14 <= 0;
      __delay_data_1200__delay_1199_land_162 <= 0;
      __delay_data_1219__delay_1218__delay_1217_reinterpretcast_10 <= 0;
      __delay_data_1223__delay_1222_land_147 <= 0;
      __delay_data_1242__delay_1241__delay_1240_reinterpretcast_6 <= 0;
      __delay_data_1246__delay_1245_land_132 <= 0;
      __delay_data_1261_land_337 <= 0;
      __delay_data_1295_lor_340 <= 0;
      __delay_data_1308_land_355 <= 0;
      _plus_data_66 <= 0;
      _plus_data_80 <= 0;
      _plus_data_94 <= 0;
      _plus_data_108 <= 0;
      __delay_data_1178__delay_1177__delay_1176_land_177 <= 0;
      __delay_data_1201__delay_1200__delay_1199_land_162 <= 0;
      __delay_data_1224__delay_1223__delay_1222_land_147 <= 0;
      __delay_data_1247__delay_1246__delay_1245_land_132 <= 0;
      __delay_data_1262__delay_1261_land_337 <= 0;
      __delay_data_1296__delay_1295_lor_340 <= 0;
      __delay_data_1309__delay_1308_land_355 <= 0;
      _sra_data_67 <= 0;
      _sra_data_81 <= 0;
      _sra_data_95 <= 0;
      _sra_data_109 <= 0;
      __delay_data_1179__delay_1178__delay_1177__delay_1176_land_177 <= 0;
      __delay_data_1202__delay_1201__delay_1200__delay_1199_land_162 <= 0;
      __delay_data_1225__delay_1224__delay_1223__delay_1222_land_147 <= 0;
      __delay_data_1248__delay_1247__delay_1246__delay_1245_land_132 <= 0;
      __delay_data_1263__delay_1262__delay_1261_land_337 <= 0;
      __delay_data_1297__delay_1296__delay_1295_lor_340 <= 0;
      __delay_data_1310__delay_1309__delay_1308_land_355 <= 0;
      _greaterthan_data_68 <= 0;
      _lessthan_data_71 <= 0;
      _greaterthan_data_82 <= 0;
      _lessthan_data_85 <= 0;
      _greaterthan_data_96 <= 0;
      _lessthan_data_99 <= 0;
      _greaterthan_data_110 <= 0;
      _lessthan_data_113 <= 0;
      __delay_data_1174_sra_109 <= 0;
      __delay_data_1180__delay_1179__delay_1178__delay_1177___land_177 <= 0;
      __delay_data_1197_sra_95 <= 0;
      __delay_data_1203__delay_1202__delay_1201__delay_1200___land_162 <= 0;
      __delay_data_1220_sra_81 <= 0;
      __delay_data_1226__delay_1225__delay_1224__delay_1223___land_147 <= 0;
      __delay_data_1243_sra_67 <= 0;
      __delay_data_1249__delay_1248__delay_1247__delay_1246___land_132 <= 0;
      __delay_data_1264__delay_1263__delay_1262__delay_1261_land_337 <= 0;
      __delay_data_1298__delay_1297__delay_1296__delay_1295_lor_340 <= 0;
      __delay_data_1311__delay_1310__delay_1309__delay_1308_land_355 <= 0;
      _cond_data_74 <= 0;
      _cond_data_88 <= 0;
      _cond_data_102 <= 0;
      _cond_data_116 <= 0;
      __delay_data_1175_greaterthan_110 <= 0;
      __delay_data_1181__delay_1180__delay_1179__delay_1178___land_177 <= 0;
      __delay_data_1198_greaterthan_96 <= 0;
      __delay_data_1204__delay_1203__delay_1202__delay_1201___land_162 <= 0;
      __delay_data_1221_greaterthan_82 <= 0;
      __delay_data_1227__delay_1226__delay_1225__delay_1224___land_147 <= 0;
      __delay_data_1244_greaterthan_68 <= 0;
      __delay_data_1250__delay_1249__delay_1248__delay_1247___land_132 <= 0;
      __delay_data_1265__delay_1264__delay_1263__delay_1262___land_337 <= 0;
      __delay_data_1299__delay_1298__delay_1297__delay_1296___lor_340 <= 0;
      __delay_data_1312__delay_1311__delay_1310__delay_1309___land_355 <= 0;
      _cond_data_75 <= 0;
      _cond_data_89 <= 0;
      _cond_data_103 <= 0;
      _cond_data_117 <= 0;
      __delay_data_1182__delay_1181__delay_1180__delay_1179___land_177 <= 0;
      __delay_data_1205__delay_1204__delay_1203__delay_1202___land_162 <= 0;
      __delay_data_1228__delay_1227__delay_1226__delay_1225___land_147 <= 0;
      __delay_data_1251__delay_1250__delay_1249__delay_1248___land_132 <= 0;
      __delay_data_1266__delay_1265__delay_1264__delay_1263___land_337 <= 0;
      __delay_data_1300__delay_1299__delay_1298__delay_1297___lor_340 <= 0;
      __delay_data_1313__delay_1312__delay_1311__delay_1310___land_355 <= 0;
      _greaterthan_data_125 <= 0;
      _greaterthan_data_140 <= 0;
      _greaterthan_data_155 <= 0;
      _greaterthan_data_170 <= 0;
      __delay_data_1183__delay_1182__delay_1181__delay_1180___land_177 <= 0;
      __delay_data_1184_reinterpretcast_121 <= 0;
      __delay_data_1206__delay_1205__delay_1204__delay_1203___land_162 <= 0;
      __delay_data_1207_reinterpretcast_107 <= 0;
      __delay_data_1229__delay_1228__delay_1227__delay_1226___land_147 <= 0;
      __delay_data_1230_reinterpretcast_93 <= 0;
      __delay_data_1252__delay_1251__delay_1250__delay_1249___land_132 <= 0;
      __delay_data_1253_reinterpretcast_79 <= 0;
      __delay_data_1267__delay_1266__delay_1265__delay_1264___land_337 <= 0;
      __delay_data_1301__delay_1300__delay_1299__delay_1298___lor_340 <= 0;
      __delay_data_1314__delay_1313__delay_1312__delay_1311___land_355 <= 0;
      _cond_data_136 <= 0;
      _cond_data_151 <= 0;
      _cond_data_166 <= 0;
      _cond_data_181 <= 0;
      __delay_data_1268__delay_1267__delay_1266__delay_1265___land_337 <= 0;
      __delay_data_1302__delay_1301__delay_1300__delay_1299___lor_340 <= 0;
      __delay_data_1315__delay_1314__delay_1313__delay_1312___land_355 <= 0;
      __prev_data_193_reinterpretcast_192 <= 0;
      __prev_data_194__prev_193_reinterpretcast_192 <= 0;
      __prev_data_195__prev_194__prev_193_reinterpretcast_192 <= 0;
      __prev_data_196__prev_195__prev_194___reinterpretcast_192 <= 0;
      _greaterthan_data_197 <= 0;
      __prev_data_229_reinterpretcast_228 <= 0;
      __prev_data_230__prev_229_reinterpretcast_228 <= 0;
      __prev_data_231__prev_230__prev_229_reinterpretcast_228 <= 0;
      __prev_data_232__prev_231__prev_230___reinterpretcast_228 <= 0;
      _greaterthan_data_233 <= 0;
      __prev_data_265_reinterpretcast_264 <= 0;
      __prev_data_266__prev_265_reinterpretcast_264 <= 0;
      __prev_data_267__prev_266__prev_265_reinterpretcast_264 <= 0;
      __prev_data_268__prev_267__prev_266___reinterpretcast_264 <= 0;
      _greaterthan_data_269 <= 0;
      __prev_data_301_reinterpretcast_300 <= 0;
      __prev_data_302__prev_301_reinterpretcast_300 <= 0;
      __prev_data_303__prev_302__prev_301_reinterpretcast_300 <= 0;
      __prev_data_304__prev_303__prev_302___reinterpretcast_300 <= 0;
      _greaterthan_data_305 <= 0;
      __delay_data_1185_reinterpretcast_300 <= 0;
      __delay_data_1186__prev_304__prev_303___reinterpretcast_300 <= 0;
      __delay_data_1208_reinterpretcast_264 <= 0;
      __delay_data_1209__prev_268__prev_267___reinterpretcast_264 <= 0;
      __delay_data_1231_reinterpretcast_228 <= 0;
      __delay_data_1232__prev_232__prev_231___reinterpretcast_228 <= 0;
      __delay_data_1254_reinterpretcast_192 <= 0;
      __delay_data_1255__prev_196__prev_195___reinterpretcast_192 <= 0;
      __delay_data_1269__delay_1268__delay_1267__delay_1266___land_337 <= 0;
      __delay_data_1303__delay_1302__delay_1301__delay_1300___lor_340 <= 0;
      __delay_data_1316__delay_1315__delay_1314__delay_1313___land_355 <= 0;
      _cond_data_198 <= 0;
      __prev_data_211_greaterthan_197 <= 0;
      __prev_data_212__prev_211_greaterthan_197 <= 0;
      __prev_data_213__prev_212__prev_211_greaterthan_197 <= 0;
      __prev_data_214__prev_213__prev_212__prev_211_greaterthan_197 <= 0;
      __prev_data_215__prev_214__prev_213__prev_212___greaterthan_197 <= 0;
      __prev_data_216__prev_215__prev_214__prev_213___greaterthan_197 <= 0;
      __prev_data_217__prev_216__prev_215__prev_214___greaterthan_197 <= 0;
      __prev_data_218__prev_217__prev_216__prev_215___greaterthan_197 <= 0;
      _cond_data_234 <= 0;
      __prev_data_247_greaterthan_233 <= 0;
      __prev_data_248__prev_247_greaterthan_233 <= 0;
      __prev_data_249__prev_248__prev_247_greaterthan_233 <= 0;
      __prev_data_250__prev_249__prev_248__prev_247_greaterthan_233 <= 0;
      __prev_data_251__prev_250__prev_249__prev_248___greaterthan_233 <= 0;
      __prev_data_252__prev_251__prev_250__prev_249___greaterthan_233 <= 0;
      __prev_data_253__prev_252__prev_251__prev_250___greaterthan_233 <= 0;
      __prev_data_254__prev_253__prev_252__prev_251___greaterthan_233 <= 0;
      _cond_data_270 <= 0;
      __prev_data_283_greaterthan_269 <= 0;
      __prev_data_284__prev_283_greaterthan_269 <= 0;
      __prev_data_285__prev_284__prev_283_greaterthan_269 <= 0;
      __prev_data_286__prev_285__prev_284__prev_283_greaterthan_269 <= 0;
      __prev_data_287__prev_286__prev_285__prev_284___greaterthan_269 <= 0;
      __prev_data_288__prev_287__prev_286__prev_285___greaterthan_269 <= 0;
      __prev_data_289__prev_288__prev_287__prev_286___greaterthan_269 <= 0;
      __prev_data_290__prev_289__prev_288__prev_287___greaterthan_269 <= 0;
      _cond_data_306 <= 0;
      __prev_data_319_greaterthan_305 <= 0;
      __prev_data_320__prev_319_greaterthan_305 <= 0;
      __prev_data_321__prev_320__prev_319_greaterthan_305 <= 0;
      __prev_data_322__prev_321__prev_320__prev_319_greaterthan_305 <= 0;
      __prev_data_323__prev_322__prev_321__prev_320___greaterthan_305 <= 0;
      __prev_data_324__prev_323__prev_322__prev_321___greaterthan_305 <= 0;
      __prev_data_325__prev_324__prev_323__prev_322___greaterthan_305 <= 0;
      __prev_data_326__prev_325__prev_324__prev_323___greaterthan_305 <= 0;
      __delay_data_1187_greaterthan_305 <= 0;
      __delay_data_1189__prev_326__prev_325___greaterthan_305 <= 0;
      __delay_data_1210_greaterthan_269 <= 0;
      __delay_data_1212__prev_290__prev_289___greaterthan_269 <= 0;
      __delay_data_1233_greaterthan_233 <= 0;
      __delay_data_1235__prev_254__prev_253___greaterthan_233 <= 0;
      __delay_data_1256_greaterthan_197 <= 0;
      __delay_data_1258__prev_218__prev_217___greaterthan_197 <= 0;
      __delay_data_1270__delay_1269__delay_1268__delay_1267___land_337 <= 0;
      __delay_data_1275__delay_1185_reinterpretcast_300 <= 0;
      __delay_data_1280__delay_1208_reinterpretcast_264 <= 0;
      __delay_data_1285__delay_1231_reinterpretcast_228 <= 0;
      __delay_data_1290__delay_1254_reinterpretcast_192 <= 0;
      __delay_data_1304__delay_1303__delay_1302__delay_1301___lor_340 <= 0;
      __delay_data_1317__delay_1316__delay_1315__delay_1314___land_355 <= 0;
      __prev_data_203_reinterpretcast_202 <= 0;
      __prev_data_204__prev_203_reinterpretcast_202 <= 0;
      __prev_data_205__prev_204__prev_203_reinterpretcast_202 <= 0;
      __prev_data_206__prev_205__prev_204___reinterpretcast_202 <= 0;
      __prev_data_207__prev_206__prev_205___reinterpretcast_202 <= 0;
      __prev_data_208__prev_207__prev_206___reinterpretcast_202 <= 0;
      __prev_data_209__prev_208__prev_207___reinterpretcast_202 <= 0;
      __prev_data_210__prev_209__prev_208___reinterpretcast_202 <= 0;
      _greaterthan_data_219 <= 0;
      __prev_data_239_reinterpretcast_238 <= 0;
      __prev_data_240__prev_239_reinterpretcast_238 <= 0;
      __prev_data_241__prev_240__prev_239_reinterpretcast_238 <= 0;
      __prev_data_242__prev_241__prev_240___reinterpretcast_238 <= 0;
      __prev_data_243__prev_242__prev_241___reinterpretcast_238 <= 0;
      __prev_data_244__prev_243__prev_242___reinterpretcast_238 <= 0;
      __prev_data_245__prev_244__prev_243___reinterpretcast_238 <= 0;
      __prev_data_246__prev_245__prev_244___reinterpretcast_238 <= 0;
      _greaterthan_data_255 <= 0;
      __prev_data_275_reinterpretcast_274 <= 0;
      __prev_data_276__prev_275_reinterpretcast_274 <= 0;
      __prev_data_277__prev_276__prev_275_reinterpretcast_274 <= 0;
      __prev_data_278__prev_277__prev_276___reinterpretcast_274 <= 0;
      __prev_data_279__prev_278__prev_277___reinterpretcast_274 <= 0;
      __prev_data_280__prev_279__prev_278___reinterpretcast_274 <= 0;
      __prev_data_281__prev_280__prev_279___reinterpretcast_274 <= 0;
      __prev_data_282__prev_281__prev_280___reinterpretcast_274 <= 0;
      _greaterthan_data_291 <= 0;
      __prev_data_311_reinterpretcast_310 <= 0;
      __prev_data_312__prev_311_reinterpretcast_310 <= 0;
      __prev_data_313__prev_312__prev_311_reinterpretcast_310 <= 0;
      __prev_data_314__prev_313__prev_312___reinterpretcast_310 <= 0;
      __prev_data_315__prev_314__prev_313___reinterpretcast_310 <= 0;
      __prev_data_316__prev_315__prev_314___reinterpretcast_310 <= 0;
      __prev_data_317__prev_316__prev_315___reinterpretcast_310 <= 0;
      __prev_data_318__prev_317__prev_316___reinterpretcast_310 <= 0;
      _greaterthan_data_327 <= 0;
      __delay_data_1188__delay_1187_greaterthan_305 <= 0;
      __delay_data_1190__delay_1189__prev_326___greaterthan_305 <= 0;
      __delay_data_1211__delay_1210_greaterthan_269 <= 0;
      __delay_data_1213__delay_1212__prev_290___greaterthan_269 <= 0;
      __delay_data_1234__delay_1233_greaterthan_233 <= 0;
      __delay_data_1236__delay_1235__prev_254___greaterthan_233 <= 0;
      __delay_data_1257__delay_1256_greaterthan_197 <= 0;
      __delay_data_1259__delay_1258__prev_218___greaterthan_197 <= 0;
      __delay_data_1271__delay_1270__delay_1269__delay_1268___land_337 <= 0;
      __delay_data_1273_reinterpretcast_310 <= 0;
      __delay_data_1274__prev_318__prev_317___reinterpretcast_310 <= 0;
      __delay_data_1276__delay_1275__delay_1185_reinterpretcast_300 <= 0;
      __delay_data_1278_reinterpretcast_274 <= 0;
      __delay_data_1279__prev_282__prev_281___reinterpretcast_274 <= 0;
      __delay_data_1281__delay_1280__delay_1208_reinterpretcast_264 <= 0;
      __delay_data_1283_reinterpretcast_238 <= 0;
      __delay_data_1284__prev_246__prev_245___reinterpretcast_238 <= 0;
      __delay_data_1286__delay_1285__delay_1231_reinterpretcast_228 <= 0;
      __delay_data_1288_reinterpretcast_202 <= 0;
      __delay_data_1289__prev_210__prev_209___reinterpretcast_202 <= 0;
      __delay_data_1291__delay_1290__delay_1254_reinterpretcast_192 <= 0;
      __delay_data_1305__delay_1304__delay_1303__delay_1302___lor_340 <= 0;
      __delay_data_1318__delay_1317__delay_1316__delay_1315___land_355 <= 0;
      _cond_data_220 <= 0;
      _cond_data_221 <= 0;
      _cond_data_256 <= 0;
      _cond_data_257 <= 0;
      _cond_data_292 <= 0;
      _cond_data_293 <= 0;
      _cond_data_328 <= 0;
      _cond_data_329 <= 0;
      __delay_data_1191_greaterthan_327 <= 0;
      __delay_data_1214_greaterthan_291 <= 0;
      __delay_data_1237_greaterthan_255 <= 0;
      __delay_data_1260_greaterthan_219 <= 0;
      __delay_data_1272__delay_1271__delay_1270__delay_1269___land_337 <= 0;
      __delay_data_1277__delay_1276__delay_1275___reinterpretcast_300 <= 0;
      __delay_data_1282__delay_1281__delay_1280___reinterpretcast_264 <= 0;
      __delay_data_1287__delay_1286__delay_1285___reinterpretcast_228 <= 0;
      __delay_data_1292__delay_1291__delay_1290___reinterpretcast_192 <= 0;
      __delay_data_1306__delay_1305__delay_1304__delay_1303___lor_340 <= 0;
      __delay_data_1319__delay_1318__delay_1317__delay_1316___land_355 <= 0;
      _cond_data_223 <= 0;
      _cond_data_259 <= 0;
      _cond_data_295 <= 0;
      _cond_data_331 <= 0;
      __delay_data_1307__delay_1306__delay_1305__delay_1304___lor_340 <= 0;
      __delay_data_1320__delay_1319__delay_1318__delay_1317___land_355 <= 0;
      __delay_data_1322_push_338 <= 0;
      _greaterthan_data_341 <= 0;
      _greaterthan_data_343 <= 0;
      _greaterthan_data_345 <= 0;
      _greaterthan_data_347 <= 0;
      __delay_data_1321__delay_1320__delay_1319__delay_1318___land_355 <= 0;
      __delay_data_1323__delay_1322_push_338 <= 0;
      __delay_data_1324_push_351 <= 0;
      _writeback_acc_begun <= 0;
      _writeback_acc_left <= 0;
      __variable_wdata_2 <= 0;
      _writeback_bias_first <= 0;
      _writeback_bias_runs <= 0;
      _writeback_bias_source_ram_raddr <= 0;
      _writeback_bias_left_0 <= 0;
      _writeback_bias_place_0 <= 0;
      _writeback_bias_left_1 <= 0;
      _writeback_bias_place_1 <= 0;
      _writeback_bias_left_2 <= 0;
      _writeback_bias_place_2 <= 0;
      _writeback_bias_left_3 <= 0;
      _writeback_bias_place_3 <= 0;
      __variable_wdata_19 <= 0;
      _tmp_1 <= 0;
      _tmp_2 <= 0;
      _tmp_3 <= 0;
      _tmp_6 <= 0;
      _tmp_7 <= 0;
      _tmp_8 <= 0;
      _tmp_9 <= 0;
      _tmp_10 <= 0;
      _tmp_11 <= 0;
      _tmp_12 <= 0;
      _tmp_13 <= 0;
      _tmp_14 <= 0;
      _tmp_15 <= 0;
      _tmp_16 <= 0;
      _tmp_17 <= 0;
      _tmp_18 <= 0;
      _tmp_19 <= 0;
      _tmp_20 <= 0;
      _tmp_21 <= 0;
      _tmp_22 <= 0;
      _tmp_23 <= 0;
      _tmp_24 <= 0;
      _tmp_25 <= 0;
      _tmp_26 <= 0;
      _tmp_27 <= 0;
      _tmp_28 <= 0;
      _tmp_29 <= 0;
      _tmp_30 <= 0;
      _tmp_31 <= 0;
      _tmp_32 <= 0;
      _tmp_33 <= 0;
      _tmp_34 <= 0;
      _tmp_35 <= 0;
      _tmp_36 <= 0;
      _tmp_37 <= 0;
      _tmp_38 <= 0;
      _tmp_39 <= 0;
      _tmp_40 <= 0;
      _tmp_41 <= 0;
      _tmp_42 <= 0;
      _tmp_43 <= 0;
      _tmp_44 <= 0;
      _tmp_45 <= 0;
      _tmp_46 <= 0;
      _tmp_47 <= 0;
      _tmp_48 <= 0;
      _tmp_49 <= 0;
      _tmp_50 <= 0;
      _tmp_51 <= 0;
      _tmp_52 <= 0;
      _tmp_53 <= 0;
      _tmp_54 <= 0;
      _tmp_55 <= 0;
      _tmp_56 <= 0;
      _tmp_57 <= 0;
      _tmp_58 <= 0;
      _tmp_59 <= 0;
      _tmp_60 <= 0;
      _tmp_61 <= 0;
      _writeback_busy_reg <= 0;
    end else begin
      _writeback_moves <= _writeback_stream_internal_oready;
      if(_writeback_stream_oready) begin
        _writeback_acc_source_ram_renable <= 0;
        _writeback_acc_source_fifo_deq <= 0;
      end
      _writeback_acc_idle <= _writeback_acc_idle;
      if(_writeback_stream_oready) begin
        _writeback_bias_source_ram_renable <= 0;
        _writeback_bias_source_fifo_deq <= 0;
      end
      _writeback_bias_idle <= _writeback_bias_idle;
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_1 <= _writeback_stream_ivalid;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_2 <= __writeback_stream_ivalid_1;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_3 <= __writeback_stream_ivalid_2;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_4 <= __writeback_stream_ivalid_3;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_5 <= __writeback_stream_ivalid_4;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_6 <= __writeback_stream_ivalid_5;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_7 <= __writeback_stream_ivalid_6;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_8 <= __writeback_stream_ivalid_7;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_9 <= __writeback_stream_ivalid_8;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_10 <= __writeback_stream_ivalid_9;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_11 <= __writeback_stream_ivalid_10;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_12 <= __writeback_stream_ivalid_11;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_13 <= __writeback_stream_ivalid_12;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_14 <= __writeback_stream_ivalid_13;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_15 <= __writeback_stream_ivalid_14;
      end
      if(_writeback_stream_oready) begin
        __writeback_stream_ivalid_16 <= __writeback_stream_ivalid_15;
      end
      if(_writeback_stream_ivalid && _writeback_stream_oready) begin
        _counter_data_52 <= _counter_count_52;
      end
      if(_writeback_stream_ivalid && _writeback_stream_oready) begin
        _counter_count_52 <= (_counter_count_52 >= 3'sd2 - 2'sd1)? _counter_count_52 + 2'sd1 - 3'sd2 : _counter_count_52 + 2'sd1;
      end
      if(_writeback_stream_ivalid && _writeback_stream_oready) begin
        _counter_data_186 <= _counter_count_186;
      end
      if(_writeback_stream_ivalid && _writeback_stream_oready) begin
        _counter_count_186 <= (_counter_count_186 >= 6'sd16 - 2'sd1)? _counter_count_186 + 2'sd1 - 6'sd16 : _counter_count_186 + 2'sd1;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1169_reinterpretcast_51 <= _reinterpretcast_data_51;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1170_reinterpretcast_35 <= _reinterpretcast_data_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1171_reinterpretcast_18 <= _reinterpretcast_data_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1192_reinterpretcast_47 <= _reinterpretcast_data_47;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1193_reinterpretcast_31 <= _reinterpretcast_data_31;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1194_reinterpretcast_14 <= _reinterpretcast_data_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1215_reinterpretcast_43 <= _reinterpretcast_data_43;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1216_reinterpretcast_27 <= _reinterpretcast_data_27;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1217_reinterpretcast_10 <= _reinterpretcast_data_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1238_reinterpretcast_39 <= _reinterpretcast_data_39;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1239_reinterpretcast_23 <= _reinterpretcast_data_23;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1240_reinterpretcast_6 <= _reinterpretcast_data_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1293_ulnot_339 <= _ulnot_data_339;
      end
      if(_writeback_stream_oready) begin
        _cond_data_58 <= (_eq_data_56)? __delay_data_1238_reinterpretcast_39 : __delay_data_1239_reinterpretcast_23;
      end
      if(_writeback_stream_oready) begin
        _cond_data_59 <= (_eq_data_56)? __delay_data_1215_reinterpretcast_43 : __delay_data_1216_reinterpretcast_27;
      end
      if(_writeback_stream_oready) begin
        _cond_data_60 <= (_eq_data_56)? __delay_data_1192_reinterpretcast_47 : __delay_data_1193_reinterpretcast_31;
      end
      if(_writeback_stream_oready) begin
        _cond_data_61 <= (_eq_data_56)? __delay_data_1169_reinterpretcast_51 : __delay_data_1170_reinterpretcast_35;
      end
      if(_writeback_stream_oready) begin
        _greatereq_data_190 <= _counter_data_186 >= 5'sd12;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1172__delay_1171_reinterpretcast_18 <= __delay_data_1171_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1176_land_177 <= _land_data_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1195__delay_1194_reinterpretcast_14 <= __delay_data_1194_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1199_land_162 <= _land_data_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1218__delay_1217_reinterpretcast_10 <= __delay_data_1217_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1222_land_147 <= _land_data_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1241__delay_1240_reinterpretcast_6 <= __delay_data_1240_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1245_land_132 <= _land_data_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1294__delay_1293_ulnot_339 <= __delay_data_1293_ulnot_339;
      end
      if(_writeback_stream_oready) begin
        _plus_data_62 <= _cond_data_58 + rounding;
      end
      if(_writeback_stream_oready) begin
        _plus_data_63 <= _cond_data_59 + rounding;
      end
      if(_writeback_stream_oready) begin
        _plus_data_64 <= _cond_data_60 + rounding;
      end
      if(_writeback_stream_oready) begin
        _plus_data_65 <= _cond_data_61 + rounding;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1173__delay_1172__delay_1171_reinterpretcast_18 <= __delay_data_1172__delay_1171_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1177__delay_1176_land_177 <= __delay_data_1176_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1196__delay_1195__delay_1194_reinterpretcast_14 <= __delay_data_1195__delay_1194_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1200__delay_1199_land_162 <= __delay_data_1199_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1219__delay_1218__delay_1217_reinterpretcast_10 <= __delay_data_1218__delay_1217_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1223__delay_1222_land_147 <= __delay_data_1222_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1242__delay_1241__delay_1240_reinterpretcast_6 <= __delay_data_1241__delay_1240_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1246__delay_1245_land_132 <= __delay_data_1245_land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1261_land_337 <= _land_data_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1295_lor_340 <= _lor_data_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1308_land_355 <= _land_data_355;
      end
      if(_writeback_stream_oready) begin
        _plus_data_66 <= __delay_data_1242__delay_1241__delay_1240_reinterpretcast_6 + _plus_data_62;
      end
      if(_writeback_stream_oready) begin
        _plus_data_80 <= __delay_data_1219__delay_1218__delay_1217_reinterpretcast_10 + _plus_data_63;
      end
      if(_writeback_stream_oready) begin
        _plus_data_94 <= __delay_data_1196__delay_1195__delay_1194_reinterpretcast_14 + _plus_data_64;
      end
      if(_writeback_stream_oready) begin
        _plus_data_108 <= __delay_data_1173__delay_1172__delay_1171_reinterpretcast_18 + _plus_data_65;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1178__delay_1177__delay_1176_land_177 <= __delay_data_1177__delay_1176_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1201__delay_1200__delay_1199_land_162 <= __delay_data_1200__delay_1199_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1224__delay_1223__delay_1222_land_147 <= __delay_data_1223__delay_1222_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1247__delay_1246__delay_1245_land_132 <= __delay_data_1246__delay_1245_land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1262__delay_1261_land_337 <= __delay_data_1261_land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1296__delay_1295_lor_340 <= __delay_data_1295_lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1309__delay_1308_land_355 <= __delay_data_1308_land_355;
      end
      if(_writeback_stream_oready) begin
        _sra_data_67 <= _plus_data_66 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        _sra_data_81 <= _plus_data_80 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        _sra_data_95 <= _plus_data_94 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        _sra_data_109 <= _plus_data_108 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1179__delay_1178__delay_1177__delay_1176_land_177 <= __delay_data_1178__delay_1177__delay_1176_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1202__delay_1201__delay_1200__delay_1199_land_162 <= __delay_data_1201__delay_1200__delay_1199_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1225__delay_1224__delay_1223__delay_1222_land_147 <= __delay_data_1224__delay_1223__delay_1222_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1248__delay_1247__delay_1246__delay_1245_land_132 <= __delay_data_1247__delay_1246__delay_1245_land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1263__delay_1262__delay_1261_land_337 <= __delay_data_1262__delay_1261_land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1297__delay_1296__delay_1295_lor_340 <= __delay_data_1296__delay_1295_lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1310__delay_1309__delay_1308_land_355 <= __delay_data_1309__delay_1308_land_355;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_68 <= _sra_data_67 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_71 <= _sra_data_67 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_82 <= _sra_data_81 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_85 <= _sra_data_81 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_96 <= _sra_data_95 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_99 <= _sra_data_95 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_110 <= _sra_data_109 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_113 <= _sra_data_109 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1174_sra_109 <= _sra_data_109;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1180__delay_1179__delay_1178__delay_1177___land_177 <= __delay_data_1179__delay_1178__delay_1177__delay_1176_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1197_sra_95 <= _sra_data_95;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1203__delay_1202__delay_1201__delay_1200___land_162 <= __delay_data_1202__delay_1201__delay_1200__delay_1199_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1220_sra_81 <= _sra_data_81;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1226__delay_1225__delay_1224__delay_1223___land_147 <= __delay_data_1225__delay_1224__delay_1223__delay_1222_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1243_sra_67 <= _sra_data_67;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1249__delay_1248__delay_1247__delay_1246___land_132 <= __delay_data_1248__delay_1247__delay_1246__delay_1245_land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1264__delay_1263__delay_1262__delay_1261_land_337 <= __delay_data_1263__delay_1262__delay_1261_land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1298__delay_1297__delay_1296__delay_1295_lor_340 <= __delay_data_1297__delay_1296__delay_1295_lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1311__delay_1310__delay_1309__delay_1308_land_355 <= __delay_data_1310__delay_1309__delay_1308_land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_74 <= (_lessthan_data_71)? -17'sd32768 : __delay_data_1243_sra_67;
      end
      if(_writeback_stream_oready) begin
        _cond_data_88 <= (_lessthan_data_85)? -17'sd32768 : __delay_data_1220_sra_81;
      end
      if(_writeback_stream_oready) begin
        _cond_data_102 <= (_lessthan_data_99)? -17'sd32768 : __delay_data_1197_sra_95;
      end
      if(_writeback_stream_oready) begin
        _cond_data_116 <= (_lessthan_data_113)? -17'sd32768 : __delay_data_1174_sra_109;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1175_greaterthan_110 <= _greaterthan_data_110;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1181__delay_1180__delay_1179__delay_1178___land_177 <= __delay_data_1180__delay_1179__delay_1178__delay_1177___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1198_greaterthan_96 <= _greaterthan_data_96;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1204__delay_1203__delay_1202__delay_1201___land_162 <= __delay_data_1203__delay_1202__delay_1201__delay_1200___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1221_greaterthan_82 <= _greaterthan_data_82;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1227__delay_1226__delay_1225__delay_1224___land_147 <= __delay_data_1226__delay_1225__delay_1224__delay_1223___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1244_greaterthan_68 <= _greaterthan_data_68;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1250__delay_1249__delay_1248__delay_1247___land_132 <= __delay_data_1249__delay_1248__delay_1247__delay_1246___land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1265__delay_1264__delay_1263__delay_1262___land_337 <= __delay_data_1264__delay_1263__delay_1262__delay_1261_land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1299__delay_1298__delay_1297__delay_1296___lor_340 <= __delay_data_1298__delay_1297__delay_1296__delay_1295_lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1312__delay_1311__delay_1310__delay_1309___land_355 <= __delay_data_1311__delay_1310__delay_1309__delay_1308_land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_75 <= (__delay_data_1244_greaterthan_68)? 16'sd32767 : _cond_data_74;
      end
      if(_writeback_stream_oready) begin
        _cond_data_89 <= (__delay_data_1221_greaterthan_82)? 16'sd32767 : _cond_data_88;
      end
      if(_writeback_stream_oready) begin
        _cond_data_103 <= (__delay_data_1198_greaterthan_96)? 16'sd32767 : _cond_data_102;
      end
      if(_writeback_stream_oready) begin
        _cond_data_117 <= (__delay_data_1175_greaterthan_110)? 16'sd32767 : _cond_data_116;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1182__delay_1181__delay_1180__delay_1179___land_177 <= __delay_data_1181__delay_1180__delay_1179__delay_1178___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1205__delay_1204__delay_1203__delay_1202___land_162 <= __delay_data_1204__delay_1203__delay_1202__delay_1201___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1228__delay_1227__delay_1226__delay_1225___land_147 <= __delay_data_1227__delay_1226__delay_1225__delay_1224___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1251__delay_1250__delay_1249__delay_1248___land_132 <= __delay_data_1250__delay_1249__delay_1248__delay_1247___land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1266__delay_1265__delay_1264__delay_1263___land_337 <= __delay_data_1265__delay_1264__delay_1263__delay_1262___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1300__delay_1299__delay_1298__delay_1297___lor_340 <= __delay_data_1299__delay_1298__delay_1297__delay_1296___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1313__delay_1312__delay_1311__delay_1310___land_355 <= __delay_data_1312__delay_1311__delay_1310__delay_1309___land_355;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_125 <= _reinterpretcast_data_79 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_140 <= _reinterpretcast_data_93 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_155 <= _reinterpretcast_data_107 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_170 <= _reinterpretcast_data_121 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1183__delay_1182__delay_1181__delay_1180___land_177 <= __delay_data_1182__delay_1181__delay_1180__delay_1179___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1184_reinterpretcast_121 <= _reinterpretcast_data_121;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1206__delay_1205__delay_1204__delay_1203___land_162 <= __delay_data_1205__delay_1204__delay_1203__delay_1202___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1207_reinterpretcast_107 <= _reinterpretcast_data_107;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1229__delay_1228__delay_1227__delay_1226___land_147 <= __delay_data_1228__delay_1227__delay_1226__delay_1225___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1230_reinterpretcast_93 <= _reinterpretcast_data_93;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1252__delay_1251__delay_1250__delay_1249___land_132 <= __delay_data_1251__delay_1250__delay_1249__delay_1248___land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1253_reinterpretcast_79 <= _reinterpretcast_data_79;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1267__delay_1266__delay_1265__delay_1264___land_337 <= __delay_data_1266__delay_1265__delay_1264__delay_1263___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1301__delay_1300__delay_1299__delay_1298___lor_340 <= __delay_data_1300__delay_1299__delay_1298__delay_1297___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1314__delay_1313__delay_1312__delay_1311___land_355 <= __delay_data_1313__delay_1312__delay_1311__delay_1310___land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_136 <= (_ulnot_data_134)? __delay_data_1253_reinterpretcast_79 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_151 <= (_ulnot_data_149)? __delay_data_1230_reinterpretcast_93 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_166 <= (_ulnot_data_164)? __delay_data_1207_reinterpretcast_107 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_181 <= (_ulnot_data_179)? __delay_data_1184_reinterpretcast_121 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1268__delay_1267__delay_1266__delay_1265___land_337 <= __delay_data_1267__delay_1266__delay_1265__delay_1264___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1302__delay_1301__delay_1300__delay_1299___lor_340 <= __delay_data_1301__delay_1300__delay_1299__delay_1298___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1315__delay_1314__delay_1313__delay_1312___land_355 <= __delay_data_1314__delay_1313__delay_1312__delay_1311___land_355;
      end
      if(_writeback_stream_oready) begin
        __prev_data_193_reinterpretcast_192 <= _reinterpretcast_data_192;
      end
      if(_writeback_stream_oready) begin
        __prev_data_194__prev_193_reinterpretcast_192 <= __prev_data_193_reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __prev_data_195__prev_194__prev_193_reinterpretcast_192 <= __prev_data_194__prev_193_reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __prev_data_196__prev_195__prev_194___reinterpretcast_192 <= __prev_data_195__prev_194__prev_193_reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_197 <= _reinterpretcast_data_192 > __prev_data_196__prev_195__prev_194___reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __prev_data_229_reinterpretcast_228 <= _reinterpretcast_data_228;
      end
      if(_writeback_stream_oready) begin
        __prev_data_230__prev_229_reinterpretcast_228 <= __prev_data_229_reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __prev_data_231__prev_230__prev_229_reinterpretcast_228 <= __prev_data_230__prev_229_reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __prev_data_232__prev_231__prev_230___reinterpretcast_228 <= __prev_data_231__prev_230__prev_229_reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_233 <= _reinterpretcast_data_228 > __prev_data_232__prev_231__prev_230___reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __prev_data_265_reinterpretcast_264 <= _reinterpretcast_data_264;
      end
      if(_writeback_stream_oready) begin
        __prev_data_266__prev_265_reinterpretcast_264 <= __prev_data_265_reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __prev_data_267__prev_266__prev_265_reinterpretcast_264 <= __prev_data_266__prev_265_reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __prev_data_268__prev_267__prev_266___reinterpretcast_264 <= __prev_data_267__prev_266__prev_265_reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_269 <= _reinterpretcast_data_264 > __prev_data_268__prev_267__prev_266___reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __prev_data_301_reinterpretcast_300 <= _reinterpretcast_data_300;
      end
      if(_writeback_stream_oready) begin
        __prev_data_302__prev_301_reinterpretcast_300 <= __prev_data_301_reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __prev_data_303__prev_302__prev_301_reinterpretcast_300 <= __prev_data_302__prev_301_reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __prev_data_304__prev_303__prev_302___reinterpretcast_300 <= __prev_data_303__prev_302__prev_301_reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_305 <= _reinterpretcast_data_300 > __prev_data_304__prev_303__prev_302___reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1185_reinterpretcast_300 <= _reinterpretcast_data_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1186__prev_304__prev_303___reinterpretcast_300 <= __prev_data_304__prev_303__prev_302___reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1208_reinterpretcast_264 <= _reinterpretcast_data_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1209__prev_268__prev_267___reinterpretcast_264 <= __prev_data_268__prev_267__prev_266___reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1231_reinterpretcast_228 <= _reinterpretcast_data_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1232__prev_232__prev_231___reinterpretcast_228 <= __prev_data_232__prev_231__prev_230___reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1254_reinterpretcast_192 <= _reinterpretcast_data_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1255__prev_196__prev_195___reinterpretcast_192 <= __prev_data_196__prev_195__prev_194___reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1269__delay_1268__delay_1267__delay_1266___land_337 <= __delay_data_1268__delay_1267__delay_1266__delay_1265___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1303__delay_1302__delay_1301__delay_1300___lor_340 <= __delay_data_1302__delay_1301__delay_1300__delay_1299___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1316__delay_1315__delay_1314__delay_1313___land_355 <= __delay_data_1315__delay_1314__delay_1313__delay_1312___land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_198 <= (_greaterthan_data_197)? __delay_data_1254_reinterpretcast_192 : __delay_data_1255__prev_196__prev_195___reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __prev_data_211_greaterthan_197 <= _greaterthan_data_197;
      end
      if(_writeback_stream_oready) begin
        __prev_data_212__prev_211_greaterthan_197 <= __prev_data_211_greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __prev_data_213__prev_212__prev_211_greaterthan_197 <= __prev_data_212__prev_211_greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __prev_data_214__prev_213__prev_212__prev_211_greaterthan_197 <= __prev_data_213__prev_212__prev_211_greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __prev_data_215__prev_214__prev_213__prev_212___greaterthan_197 <= __prev_data_214__prev_213__prev_212__prev_211_greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __prev_data_216__prev_215__prev_214__prev_213___greaterthan_197 <= __prev_data_215__prev_214__prev_213__prev_212___greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __prev_data_217__prev_216__prev_215__prev_214___greaterthan_197 <= __prev_data_216__prev_215__prev_214__prev_213___greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __prev_data_218__prev_217__prev_216__prev_215___greaterthan_197 <= __prev_data_217__prev_216__prev_215__prev_214___greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        _cond_data_234 <= (_greaterthan_data_233)? __delay_data_1231_reinterpretcast_228 : __delay_data_1232__prev_232__prev_231___reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __prev_data_247_greaterthan_233 <= _greaterthan_data_233;
      end
      if(_writeback_stream_oready) begin
        __prev_data_248__prev_247_greaterthan_233 <= __prev_data_247_greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __prev_data_249__prev_248__prev_247_greaterthan_233 <= __prev_data_248__prev_247_greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __prev_data_250__prev_249__prev_248__prev_247_greaterthan_233 <= __prev_data_249__prev_248__prev_247_greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __prev_data_251__prev_250__prev_249__prev_248___greaterthan_233 <= __prev_data_250__prev_249__prev_248__prev_247_greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __prev_data_252__prev_251__prev_250__prev_249___greaterthan_233 <= __prev_data_251__prev_250__prev_249__prev_248___greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __prev_data_253__prev_252__prev_251__prev_250___greaterthan_233 <= __prev_data_252__prev_251__prev_250__prev_249___greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __prev_data_254__prev_253__prev_252__prev_251___greaterthan_233 <= __prev_data_253__prev_252__prev_251__prev_250___greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        _cond_data_270 <= (_greaterthan_data_269)? __delay_data_1208_reinterpretcast_264 : __delay_data_1209__prev_268__prev_267___reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __prev_data_283_greaterthan_269 <= _greaterthan_data_269;
      end
      if(_writeback_stream_oready) begin
        __prev_data_284__prev_283_greaterthan_269 <= __prev_data_283_greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __prev_data_285__prev_284__prev_283_greaterthan_269 <= __prev_data_284__prev_283_greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __prev_data_286__prev_285__prev_284__prev_283_greaterthan_269 <= __prev_data_285__prev_284__prev_283_greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __prev_data_287__prev_286__prev_285__prev_284___greaterthan_269 <= __prev_data_286__prev_285__prev_284__prev_283_greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __prev_data_288__prev_287__prev_286__prev_285___greaterthan_269 <= __prev_data_287__prev_286__prev_285__prev_284___greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __prev_data_289__prev_288__prev_287__prev_286___greaterthan_269 <= __prev_data_288__prev_287__prev_286__prev_285___greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __prev_data_290__prev_289__prev_288__prev_287___greaterthan_269 <= __prev_data_289__prev_288__prev_287__prev_286___greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        _cond_data_306 <= (_greaterthan_data_305)? __delay_data_1185_reinterpretcast_300 : __delay_data_1186__prev_304__prev_303___reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __prev_data_319_greaterthan_305 <= _greaterthan_data_305;
      end
      if(_writeback_stream_oready) begin
        __prev_data_320__prev_319_greaterthan_305 <= __prev_data_319_greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __prev_data_321__prev_320__prev_319_greaterthan_305 <= __prev_data_320__prev_319_greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __prev_data_322__prev_321__prev_320__prev_319_greaterthan_305 <= __prev_data_321__prev_320__prev_319_greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __prev_data_323__prev_322__prev_321__prev_320___greaterthan_305 <= __prev_data_322__prev_321__prev_320__prev_319_greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __prev_data_324__prev_323__prev_322__prev_321___greaterthan_305 <= __prev_data_323__prev_322__prev_321__prev_320___greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __prev_data_325__prev_324__prev_323__prev_322___greaterthan_305 <= __prev_data_324__prev_323__prev_322__prev_321___greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __prev_data_326__prev_325__prev_324__prev_323___greaterthan_305 <= __prev_data_325__prev_324__prev_323__prev_322___greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1187_greaterthan_305 <= _greaterthan_data_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1189__prev_326__prev_325___greaterthan_305 <= __prev_data_326__prev_325__prev_324__prev_323___greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1210_greaterthan_269 <= _greaterthan_data_269;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1212__prev_290__prev_289___greaterthan_269 <= __prev_data_290__prev_289__prev_288__prev_287___greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1233_greaterthan_233 <= _greaterthan_data_233;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1235__prev_254__prev_253___greaterthan_233 <= __prev_data_254__prev_253__prev_252__prev_251___greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1256_greaterthan_197 <= _greaterthan_data_197;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1258__prev_218__prev_217___greaterthan_197 <= __prev_data_218__prev_217__prev_216__prev_215___greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1270__delay_1269__delay_1268__delay_1267___land_337 <= __delay_data_1269__delay_1268__delay_1267__delay_1266___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1275__delay_1185_reinterpretcast_300 <= __delay_data_1185_reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1280__delay_1208_reinterpretcast_264 <= __delay_data_1208_reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1285__delay_1231_reinterpretcast_228 <= __delay_data_1231_reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1290__delay_1254_reinterpretcast_192 <= __delay_data_1254_reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1304__delay_1303__delay_1302__delay_1301___lor_340 <= __delay_data_1303__delay_1302__delay_1301__delay_1300___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1317__delay_1316__delay_1315__delay_1314___land_355 <= __delay_data_1316__delay_1315__delay_1314__delay_1313___land_355;
      end
      if(_writeback_stream_oready) begin
        __prev_data_203_reinterpretcast_202 <= _reinterpretcast_data_202;
      end
      if(_writeback_stream_oready) begin
        __prev_data_204__prev_203_reinterpretcast_202 <= __prev_data_203_reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        __prev_data_205__prev_204__prev_203_reinterpretcast_202 <= __prev_data_204__prev_203_reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        __prev_data_206__prev_205__prev_204___reinterpretcast_202 <= __prev_data_205__prev_204__prev_203_reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        __prev_data_207__prev_206__prev_205___reinterpretcast_202 <= __prev_data_206__prev_205__prev_204___reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        __prev_data_208__prev_207__prev_206___reinterpretcast_202 <= __prev_data_207__prev_206__prev_205___reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        __prev_data_209__prev_208__prev_207___reinterpretcast_202 <= __prev_data_208__prev_207__prev_206___reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        __prev_data_210__prev_209__prev_208___reinterpretcast_202 <= __prev_data_209__prev_208__prev_207___reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_219 <= _reinterpretcast_data_202 > __prev_data_210__prev_209__prev_208___reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        __prev_data_239_reinterpretcast_238 <= _reinterpretcast_data_238;
      end
      if(_writeback_stream_oready) begin
        __prev_data_240__prev_239_reinterpretcast_238 <= __prev_data_239_reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        __prev_data_241__prev_240__prev_239_reinterpretcast_238 <= __prev_data_240__prev_239_reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        __prev_data_242__prev_241__prev_240___reinterpretcast_238 <= __prev_data_241__prev_240__prev_239_reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        __prev_data_243__prev_242__prev_241___reinterpretcast_238 <= __prev_data_242__prev_241__prev_240___reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        __prev_data_244__prev_243__prev_242___reinterpretcast_238 <= __prev_data_243__prev_242__prev_241___reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        __prev_data_245__prev_244__prev_243___reinterpretcast_238 <= __prev_data_244__prev_243__prev_242___reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        __prev_data_246__prev_245__prev_244___reinterpretcast_238 <= __prev_data_245__prev_244__prev_243___reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_255 <= _reinterpretcast_data_238 > __prev_data_246__prev_245__prev_244___reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        __prev_data_275_reinterpretcast_274 <= _reinterpretcast_data_274;
      end
      if(_writeback_stream_oready) begin
        __prev_data_276__prev_275_reinterpretcast_274 <= __prev_data_275_reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        __prev_data_277__prev_276__prev_275_reinterpretcast_274 <= __prev_data_276__prev_275_reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        __prev_data_278__prev_277__prev_276___reinterpretcast_274 <= __prev_data_277__prev_276__prev_275_reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        __prev_data_279__prev_278__prev_277___reinterpretcast_274 <= __prev_data_278__prev_277__prev_276___reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        __prev_data_280__prev_279__prev_278___reinterpretcast_274 <= __prev_data_279__prev_278__prev_277___reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        __prev_data_281__prev_280__prev_279___reinterpretcast_274 <= __prev_data_280__prev_279__prev_278___reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        __prev_data_282__prev_281__prev_280___reinterpretcast_274 <= __prev_data_281__prev_280__prev_279___reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_291 <= _reinterpretcast_data_274 > __prev_data_282__prev_281__prev_280___reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        __prev_data_311_reinterpretcast_310 <= _reinterpretcast_data_310;
      end
      if(_writeback_stream_oready) begin
        __prev_data_312__prev_311_reinterpretcast_310 <= __prev_data_311_reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        __prev_data_313__prev_312__prev_311_reinterpretcast_310 <= __prev_data_312__prev_311_reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        __prev_data_314__prev_313__prev_312___reinterpretcast_310 <= __prev_data_313__prev_312__prev_311_reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        __prev_data_315__prev_314__prev_313___reinterpretcast_310 <= __prev_data_314__prev_313__prev_312___reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        __prev_data_316__prev_315__prev_314___reinterpretcast_310 <= __prev_data_315__prev_314__prev_313___reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        __prev_data_317__prev_316__prev_315___reinterpretcast_310 <= __prev_data_316__prev_315__prev_314___reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        __prev_data_318__prev_317__prev_316___reinterpretcast_310 <= __prev_data_317__prev_316__prev_315___reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_327 <= _reinterpretcast_data_310 > __prev_data_318__prev_317__prev_316___reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1188__delay_1187_greaterthan_305 <= __delay_data_1187_greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1190__delay_1189__prev_326___greaterthan_305 <= __delay_data_1189__prev_326__prev_325___greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1211__delay_1210_greaterthan_269 <= __delay_data_1210_greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1213__delay_1212__prev_290___greaterthan_269 <= __delay_data_1212__prev_290__prev_289___greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1234__delay_1233_greaterthan_233 <= __delay_data_1233_greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1236__delay_1235__prev_254___greaterthan_233 <= __delay_data_1235__prev_254__prev_253___greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1257__delay_1256_greaterthan_197 <= __delay_data_1256_greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1259__delay_1258__prev_218___greaterthan_197 <= __delay_data_1258__prev_218__prev_217___greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1271__delay_1270__delay_1269__delay_1268___land_337 <= __delay_data_1270__delay_1269__delay_1268__delay_1267___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1273_reinterpretcast_310 <= _reinterpretcast_data_310;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1274__prev_318__prev_317___reinterpretcast_310 <= __prev_data_318__prev_317__prev_316___reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1276__delay_1275__delay_1185_reinterpretcast_300 <= __delay_data_1275__delay_1185_reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1278_reinterpretcast_274 <= _reinterpretcast_data_274;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1279__prev_282__prev_281___reinterpretcast_274 <= __prev_data_282__prev_281__prev_280___reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1281__delay_1280__delay_1208_reinterpretcast_264 <= __delay_data_1280__delay_1208_reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1283_reinterpretcast_238 <= _reinterpretcast_data_238;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1284__prev_246__prev_245___reinterpretcast_238 <= __prev_data_246__prev_245__prev_244___reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1286__delay_1285__delay_1231_reinterpretcast_228 <= __delay_data_1285__delay_1231_reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1288_reinterpretcast_202 <= _reinterpretcast_data_202;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1289__prev_210__prev_209___reinterpretcast_202 <= __prev_data_210__prev_209__prev_208___reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1291__delay_1290__delay_1254_reinterpretcast_192 <= __delay_data_1290__delay_1254_reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1305__delay_1304__delay_1303__delay_1302___lor_340 <= __delay_data_1304__delay_1303__delay_1302__delay_1301___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1318__delay_1317__delay_1316__delay_1315___land_355 <= __delay_data_1317__delay_1316__delay_1315__delay_1314___land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_220 <= (_greaterthan_data_219)? __delay_data_1288_reinterpretcast_202 : __delay_data_1289__prev_210__prev_209___reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        _cond_data_221 <= (_greaterthan_data_219)? __delay_data_1257__delay_1256_greaterthan_197 : __delay_data_1259__delay_1258__prev_218___greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        _cond_data_256 <= (_greaterthan_data_255)? __delay_data_1283_reinterpretcast_238 : __delay_data_1284__prev_246__prev_245___reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        _cond_data_257 <= (_greaterthan_data_255)? __delay_data_1234__delay_1233_greaterthan_233 : __delay_data_1236__delay_1235__prev_254___greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        _cond_data_292 <= (_greaterthan_data_291)? __delay_data_1278_reinterpretcast_274 : __delay_data_1279__prev_282__prev_281___reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        _cond_data_293 <= (_greaterthan_data_291)? __delay_data_1211__delay_1210_greaterthan_269 : __delay_data_1213__delay_1212__prev_290___greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        _cond_data_328 <= (_greaterthan_data_327)? __delay_data_1273_reinterpretcast_310 : __delay_data_1274__prev_318__prev_317___reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        _cond_data_329 <= (_greaterthan_data_327)? __delay_data_1188__delay_1187_greaterthan_305 : __delay_data_1190__delay_1189__prev_326___greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1191_greaterthan_327 <= _greaterthan_data_327;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1214_greaterthan_291 <= _greaterthan_data_291;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1237_greaterthan_255 <= _greaterthan_data_255;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1260_greaterthan_219 <= _greaterthan_data_219;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1272__delay_1271__delay_1270__delay_1269___land_337 <= __delay_data_1271__delay_1270__delay_1269__delay_1268___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1277__delay_1276__delay_1275___reinterpretcast_300 <= __delay_data_1276__delay_1275__delay_1185_reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1282__delay_1281__delay_1280___reinterpretcast_264 <= __delay_data_1281__delay_1280__delay_1208_reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1287__delay_1286__delay_1285___reinterpretcast_228 <= __delay_data_1286__delay_1285__delay_1231_reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1292__delay_1291__delay_1290___reinterpretcast_192 <= __delay_data_1291__delay_1290__delay_1254_reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1306__delay_1305__delay_1304__delay_1303___lor_340 <= __delay_data_1305__delay_1304__delay_1303__delay_1302___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1319__delay_1318__delay_1317__delay_1316___land_355 <= __delay_data_1318__delay_1317__delay_1316__delay_1315___land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_223 <= (arg_pool)? _cond_data_220 : __delay_data_1292__delay_1291__delay_1290___reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        _cond_data_259 <= (arg_pool)? _cond_data_256 : __delay_data_1287__delay_1286__delay_1285___reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        _cond_data_295 <= (arg_pool)? _cond_data_292 : __delay_data_1282__delay_1281__delay_1280___reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        _cond_data_331 <= (arg_pool)? _cond_data_328 : __delay_data_1277__delay_1276__delay_1275___reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1307__delay_1306__delay_1305__delay_1304___lor_340 <= __delay_data_1306__delay_1305__delay_1304__delay_1303___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1320__delay_1319__delay_1318__delay_1317___land_355 <= __delay_data_1319__delay_1318__delay_1317__delay_1316___land_355;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1322_push_338 <= 0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_341 <= _reinterpretcast_data_227 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_343 <= _reinterpretcast_data_263 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_345 <= _reinterpretcast_data_299 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_347 <= _reinterpretcast_data_335 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1321__delay_1320__delay_1319__delay_1318___land_355 <= __delay_data_1320__delay_1319__delay_1318__delay_1317___land_355;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1323__delay_1322_push_338 <= __delay_data_1322_push_338;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1324_push_351 <= 0;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_acc_idle <= 0;
      end
      if(_writeback_stream_oready) begin
        _writeback_acc_begun <= _writeback_source_start;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_acc_left <= out_beats - 2;
      end
      if(_writeback_stream_oready && _writeback_acc_source_fifo_deq) begin
        _writeback_acc_left <= (_writeback_acc_left[19])? out_beats - 2 : _writeback_acc_left - 1;
      end
      if(_writeback_stream_oready && _writeback_acc_begun) begin
        _writeback_acc_source_fifo_deq <= 1;
      end
      if(_writeback_stream_oready && _writeback_acc_source_fifo_deq) begin
        _writeback_acc_source_fifo_deq <= !_writeback_acc_left[19];
        _writeback_acc_idle <= _writeback_acc_left[19];
      end
      if(_writeback_stream_oready && _writeback_source_busy) begin
        __variable_wdata_2 <= acc_fifo_rdata;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_idle <= 0;
      end
      if(main == 18) begin
        _writeback_bias_first <= 0;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_runs <= 1;
      end
      if(_writeback_bias_runs && _writeback_stream_oready) begin
        _writeback_bias_source_ram_raddr <= _writeback_bias_place_0;
        _writeback_bias_source_ram_renable <= 1;
      end
      if(_writeback_stream_oready && _writeback_bias_source_ram_renable && !_writeback_bias_runs) begin
        _writeback_bias_idle <= 1;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_left_0 <= 0;
      end
      if(_writeback_bias_runs && _writeback_stream_oready) begin
        _writeback_bias_left_0 <= (_writeback_bias_left_0[2])? 0 : _writeback_bias_left_0 - 1;
      end
      if(_writeback_bias_runs && _writeback_stream_oready) begin
        _writeback_bias_place_0 <= _writeback_bias_next;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_place_0 <= _writeback_bias_first;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_left_1 <= 0;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2]) begin
        _writeback_bias_left_1 <= (_writeback_bias_left_1[2])? 0 : _writeback_bias_left_1 - 1;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2]) begin
        _writeback_bias_place_1 <= _writeback_bias_next;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_place_1 <= _writeback_bias_first;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_left_2 <= pixels - 2;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2] && _writeback_bias_left_1[2]) begin
        _writeback_bias_left_2 <= (_writeback_bias_left_2[13])? pixels - 2 : _writeback_bias_left_2 - 1;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2] && _writeback_bias_left_1[2]) begin
        _writeback_bias_place_2 <= _writeback_bias_next;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_place_2 <= _writeback_bias_first;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_left_3 <= arg_out_groups - 2;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2] && _writeback_bias_left_1[2] && _writeback_bias_left_2[13]) begin
        _writeback_bias_left_3 <= (_writeback_bias_left_3[5])? arg_out_groups - 2 : _writeback_bias_left_3 - 1;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2] && _writeback_bias_left_1[2] && _writeback_bias_left_2[13]) begin
        _writeback_bias_place_3 <= _writeback_bias_next;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_place_3 <= _writeback_bias_first;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2] && _writeback_bias_left_1[2] && _writeback_bias_left_2[13] && _writeback_bias_left_3[5]) begin
        _writeback_bias_runs <= 0;
      end
      if(_writeback_stream_oready && _writeback_source_busy) begin
        __variable_wdata_19 <= bias_ram_rdata;
      end
      if(_writeback_stream_oready) begin
        _tmp_1 <= _writeback_source_start;
      end
      if(_writeback_stream_oready) begin
        _tmp_2 <= _tmp_1;
      end
      if(_writeback_stream_oready) begin
        _tmp_3 <= _tmp_2;
      end
      if(_writeback_stream_oready) begin
        _tmp_6 <= _tmp_5;
      end
      if(_writeback_stream_oready) begin
        _tmp_7 <= _writeback_source_start;
      end
      if(_writeback_stream_oready) begin
        _tmp_8 <= _tmp_7;
      end
      if(_writeback_stream_oready) begin
        _tmp_9 <= _tmp_8;
      end
      if(_writeback_stream_oready) begin
        _tmp_10 <= _tmp_9;
      end
      if(_writeback_stream_oready) begin
        _tmp_11 <= _tmp_10;
      end
      if(_writeback_stream_oready) begin
        _tmp_12 <= _tmp_11;
      end
      if(_writeback_stream_oready) begin
        _tmp_13 <= _tmp_12;
      end
      if(_writeback_stream_oready) begin
        _tmp_14 <= _tmp_13;
      end
      if(_writeback_stream_oready) begin
        _tmp_15 <= _tmp_14;
      end
      if(_writeback_stream_oready) begin
        _tmp_16 <= _tmp_15;
      end
      if(_writeback_stream_oready) begin
        _tmp_17 <= _tmp_16;
      end
      if(_writeback_stream_oready) begin
        _tmp_18 <= _tmp_17;
      end
      if(_writeback_stream_oready) begin
        _tmp_19 <= _tmp_18;
      end
      if(_writeback_stream_oready) begin
        _tmp_20 <= _tmp_19;
      end
      if(_writeback_stream_oready) begin
        _tmp_21 <= _tmp_20;
      end
      if(_writeback_stream_oready) begin
        _tmp_22 <= _tmp_21;
      end
      if(_writeback_stream_oready) begin
        _tmp_23 <= _tmp_22;
      end
      if(_writeback_stream_oready) begin
        _tmp_24 <= _tmp_23;
      end
      if(_writeback_stream_oready) begin
        _tmp_25 <= _writeback_source_stop;
      end
      if(_writeback_stream_oready) begin
        _tmp_26 <= _tmp_25;
      end
      if(_writeback_stream_oready) begin
        _tmp_27 <= _tmp_26;
      end
      if(_writeback_stream_oready) begin
        _tmp_28 <= _tmp_27;
      end
      if(_writeback_stream_oready) begin
        _tmp_29 <= _tmp_28;
      end
      if(_writeback_stream_oready) begin
        _tmp_30 <= _tmp_29;
      end
      if(_writeback_stream_oready) begin
        _tmp_31 <= _tmp_30;
      end
      if(_writeback_stream_oready) begin
        _tmp_32 <= _tmp_31;
      end
      if(_writeback_stream_oready) begin
        _tmp_33 <= _tmp_32;
      end
      if(_writeback_stream_oready) begin
        _tmp_34 <= _tmp_33;
      end
      if(_writeback_stream_oready) begin
        _tmp_35 <= _tmp_34;
      end
      if(_writeback_stream_oready) begin
        _tmp_36 <= _tmp_35;
      end
      if(_writeback_stream_oready) begin
        _tmp_37 <= _tmp_36;
      end
      if(_writeback_stream_oready) begin
        _tmp_38 <= _tmp_37;
      end
      if(_writeback_stream_oready) begin
        _tmp_39 <= _tmp_38;
      end
      if(_writeback_stream_oready) begin
        _tmp_40 <= _tmp_39;
      end
      if(_writeback_stream_oready) begin
        _tmp_41 <= _tmp_40;
      end
      if(_writeback_stream_oready) begin
        _tmp_42 <= _tmp_41;
      end
      if(_writeback_stream_oready) begin
        _tmp_43 <= _writeback_source_busy;
      end
      if(_writeback_stream_oready) begin
        _tmp_44 <= _tmp_43;
      end
      if(_writeback_stream_oready) begin
        _tmp_45 <= _tmp_44;
      end
      if(_writeback_stream_oready) begin
        _tmp_46 <= _tmp_45;
      end
      if(_writeback_stream_oready) begin
        _tmp_47 <= _tmp_46;
      end
      if(_writeback_stream_oready) begin
        _tmp_48 <= _tmp_47;
      end
      if(_writeback_stream_oready) begin
        _tmp_49 <= _tmp_48;
      end
      if(_writeback_stream_oready) begin
        _tmp_50 <= _tmp_49;
      end
      if(_writeback_stream_oready) begin
        _tmp_51 <= _tmp_50;
      end
      if(_writeback_stream_oready) begin
        _tmp_52 <= _tmp_51;
      end
      if(_writeback_stream_oready) begin
        _tmp_53 <= _tmp_52;
      end
      if(_writeback_stream_oready) begin
        _tmp_54 <= _tmp_53;
      end
      if(_writeback_stream_oready) begin
        _tmp_55 <= _tmp_54;
      end
      if(_writeback_stream_oready) begin
        _tmp_56 <= _tmp_55;
      end
      if(_writeback_stream_oready) begin
        _tmp_57 <= _tmp_56;
      end
      if(_writeback_stream_oready) begin
        _tmp_58 <= _tmp_57;
      end
      if(_writeback_stream_oready) begin
        _tmp_59 <= _tmp_58;
      end
      if(_writeback_stream_oready) begin
        _tmp_60 <= _tmp_59;
      end
      if(_writeback_stream_oready) begin
        _tmp_61 <= _writeback_sink_busy;
      end
      if(!_writeback_sink_busy && _tmp_61) begin
        _writeback_busy_reg <= 0;
      end
      if(_writeback_source_busy) begin
        _writeback_busy_reg <= 1;
      end
    end
  end

  localparam _writeback_fsm_1 = 1;
  localparam _writeback_fsm_2 = 2;
  localparam _writeback_fsm_3 = 3;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _writeback_fsm <= _writeback_fsm_init;
      _writeback_source_start <= 0;
      _writeback_source_busy <= 0;
      _writeback_stream_ivalid <= 0;
    end else begin
      if(_writeback_stream_oready && _tmp_3) begin
        _writeback_stream_ivalid <= 1;
      end
      if(_writeback_stream_oready && _tmp_6) begin
        _writeback_stream_ivalid <= 0;
      end
      case(_writeback_fsm)
        _writeback_fsm_init: begin
          if(_writeback_run_flag) begin
            _writeback_source_start <= 1;
          end
          if(_writeback_run_flag) begin
            _writeback_fsm <= _writeback_fsm_1;
          end
        end
        _writeback_fsm_1: begin
          if(_writeback_source_start && _writeback_stream_oready) begin
            _writeback_source_start <= 0;
            _writeback_source_busy <= 1;
          end
          if(_writeback_source_start && _writeback_stream_oready) begin
            _writeback_fsm <= _writeback_fsm_2;
          end
        end
        _writeback_fsm_2: begin
          if(_writeback_stream_oready) begin
            _writeback_fsm <= _writeback_fsm_3;
          end
        end
        _writeback_fsm_3: begin
          if(_writeback_stream_oready && (_writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3))) begin
            _writeback_source_busy <= 0;
          end
          if(_writeback_stream_oready && (_writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3)) && _writeback_run_flag) begin
            _writeback_source_start <= 1;
          end
          if(_writeback_stream_oready && (_writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3))) begin
            _writeback_fsm <= _writeback_fsm_init;
          end
          if(_writeback_stream_oready && (_writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3)) && _writeback_run_flag) begin
            _writeback_fsm <= _writeback_fsm_1;
          end
        end
      endcase
    end
  end


  always @(posedge ap_clk) begin
    rounding <= (32'd1 << arg_shift) >> 1;
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      load_weights_left <= 1048575;
      load_weights_turn <= 0;
      load_weights_addr <= 0;
    end else begin
      if(in_w_TVALID && load_weights_open) begin
        load_weights_left <= load_weights_left - 1;
      end
      if(in_w_TVALID && load_weights_open) begin
        load_weights_turn <= load_weights_turn + 1;
      end
      if(in_w_TVALID && load_weights_open && (load_weights_turn == 3)) begin
        load_weights_addr <= load_weights_addr + 1;
      end
      if(main == 12) begin
        load_weights_addr <= 0;
      end
      if(main == 12) begin
        load_weights_left <= weight_beats - 1;
      end
      if(main == 45) begin
        load_weights_addr <= 256 - ((_main_g_4 & 1) << 8);
      end
      if(main == 45) begin
        load_weights_left <= weight_beats - 1;
      end
      if(main == 50) begin
        load_weights_addr <= 0;
      end
      if(main == 50) begin
        load_weights_left <= weight_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _mac_moves <= 0;
      _mac_x_source_ram_renable <= 0;
      _mac_x_source_fifo_deq <= 0;
      _mac_x_idle <= 1;
      __mac_stream_ivalid_1 <= 0;
      __mac_stream_ivalid_2 <= 0;
      __mac_stream_ivalid_3 <= 0;
      __mac_stream_ivalid_4 <= 0;
      __mac_stream_ivalid_5 <= 0;
      __mac_stream_ivalid_6 <= 0;
      __mac_stream_ivalid_7 <= 0;
      __mac_stream_ivalid_8 <= 0;
      __mac_stream_ivalid_9 <= 0;
      __mac_stream_ivalid_10 <= 0;
      _counter_data_398 <= 1'sd0;
      _counter_count_398 <= 1'sd0;
      __delay_data_1325_pointer_429 <= 0;
      __delay_data_1328_pointer_439 <= 0;
      __delay_data_1331_reinterpretcast_365 <= 0;
      __delay_data_1339_pointer_578 <= 0;
      __delay_data_1342_pointer_588 <= 0;
      __delay_data_1345_reinterpretcast_369 <= 0;
      __delay_data_1349_pointer_727 <= 0;
      __delay_data_1352_pointer_737 <= 0;
      __delay_data_1355_reinterpretcast_373 <= 0;
      __delay_data_1359_pointer_876 <= 0;
      __delay_data_1362_pointer_886 <= 0;
      __delay_data_1365_reinterpretcast_377 <= 0;
      _eq_data_401 <= 0;
      _eq_data_404 <= 0;
      _cond_data_426 <= 0;
      __delay_data_1326_cat_431 <= 0;
      __delay_data_1329_cat_441 <= 0;
      __delay_data_1332__delay_1331_reinterpretcast_365 <= 0;
      __delay_data_1340_cat_580 <= 0;
      __delay_data_1343_cat_590 <= 0;
      __delay_data_1346__delay_1345_reinterpretcast_369 <= 0;
      __delay_data_1350_cat_729 <= 0;
      __delay_data_1353_cat_739 <= 0;
      __delay_data_1356__delay_1355_reinterpretcast_373 <= 0;
      __delay_data_1360_cat_878 <= 0;
      __delay_data_1363_cat_888 <= 0;
      __delay_data_1366__delay_1365_reinterpretcast_377 <= 0;
      _counter_data_406 <= 1'sd0;
      _counter_count_406 <= 1'sd0;
      __delay_data_1327__delay_1326_cat_431 <= 0;
      __delay_data_1330__delay_1329_cat_441 <= 0;
      __delay_data_1333__delay_1332__delay_1331_reinterpretcast_365 <= 0;
      __delay_data_1335_cond_426 <= 0;
      __delay_data_1337_eq_404 <= 0;
      __delay_data_1341__delay_1340_cat_580 <= 0;
      __delay_data_1344__delay_1343_cat_590 <= 0;
      __delay_data_1347__delay_1346__delay_1345_reinterpretcast_369 <= 0;
      __delay_data_1351__delay_1350_cat_729 <= 0;
      __delay_data_1354__delay_1353_cat_739 <= 0;
      __delay_data_1357__delay_1356__delay_1355_reinterpretcast_373 <= 0;
      __delay_data_1361__delay_1360_cat_878 <= 0;
      __delay_data_1364__delay_1363_cat_888 <= 0;
      __delay_data_1367__delay_1366__delay_1365_reinterpretcast_377 <= 0;
      __delay_data_1369_eq_401 <= 0;
      _eq_data_410 <= 0;
      _plus_data_436 <= 0;
      _plus_data_446 <= 0;
      _plus_data_585 <= 0;
      _plus_data_595 <= 0;
      _plus_data_734 <= 0;
      _plus_data_744 <= 0;
      _plus_data_883 <= 0;
      _plus_data_893 <= 0;
      __delay_data_1334__delay_1333__delay_1332___reinterpretcast_365 <= 0;
      __delay_data_1336__delay_1335_cond_426 <= 0;
      __delay_data_1338__delay_1337_eq_404 <= 0;
      __delay_data_1348__delay_1347__delay_1346___reinterpretcast_369 <= 0;
      __delay_data_1358__delay_1357__delay_1356___reinterpretcast_373 <= 0;
      __delay_data_1368__delay_1367__delay_1366___reinterpretcast_377 <= 0;
      __delay_data_1370__delay_1369_eq_401 <= 0;
      _counter_data_413 <= 1'sd0;
      _counter_count_413 <= 1'sd0;
      _plus_data_492 <= 0;
      _cond_data_567 <= 0;
      _plus_data_641 <= 0;
      _cond_data_716 <= 0;
      _plus_data_790 <= 0;
      _cond_data_865 <= 0;
      _plus_data_939 <= 0;
      _cond_data_1014 <= 0;
      __delay_data_1371__delay_1370__delay_1369_eq_401 <= 0;
      __delay_data_1376__delay_1338__delay_1337_eq_404 <= 0;
      _fetch_data_500 <= 0;
      _copy_data_572 <= 0;
      _fetch_data_649 <= 0;
      _copy_data_721 <= 0;
      _fetch_data_798 <= 0;
      _copy_data_870 <= 0;
      _fetch_data_947 <= 0;
      _copy_data_1019 <= 0;
      __delay_data_1372__delay_1371__delay_1370__delay_1369_eq_401 <= 0;
      __delay_data_1377__delay_1376__delay_1338__delay_1337_eq_404 <= 0;
      _copy_data_573 <= 0;
      _copy_data_574 <= -1;
      _copy_data_722 <= 0;
      _copy_data_723 <= -1;
      _copy_data_871 <= 0;
      _copy_data_872 <= -1;
      _copy_data_1020 <= 0;
      _copy_data_1021 <= -1;
      __delay_data_1373__delay_1372__delay_1371__delay_1370___eq_401 <= 0;
      __delay_data_1378__delay_1377__delay_1376__delay_1338___eq_404 <= 0;
      _product_data_1023 <= 0;
      _product_data_1024 <= 0;
      _product_data_1025 <= 0;
      _product_data_1026 <= 0;
      _product_data_1032 <= 0;
      _product_data_1033 <= 0;
      _product_data_1034 <= 0;
      _product_data_1035 <= 0;
      _product_data_1041 <= 0;
      _product_data_1042 <= 0;
      _product_data_1043 <= 0;
      _product_data_1044 <= 0;
      _product_data_1050 <= 0;
      _product_data_1051 <= 0;
      _product_data_1052 <= 0;
      _product_data_1053 <= 0;
      _product_data_1059 <= 0;
      _product_data_1060 <= 0;
      _product_data_1061 <= 0;
      _product_data_1062 <= 0;
      _product_data_1068 <= 0;
      _product_data_1069 <= 0;
      _product_data_1070 <= 0;
      _product_data_1071 <= 0;
      _product_data_1077 <= 0;
      _product_data_1078 <= 0;
      _product_data_1079 <= 0;
      _product_data_1080 <= 0;
      _product_data_1086 <= 0;
      _product_data_1087 <= 0;
      _product_data_1088 <= 0;
      _product_data_1089 <= 0;
      _product_data_1095 <= 0;
      _product_data_1096 <= 0;
      _product_data_1097 <= 0;
      _product_data_1098 <= 0;
      _product_data_1104 <= 0;
      _product_data_1105 <= 0;
      _product_data_1106 <= 0;
      _product_data_1107 <= 0;
      _product_data_1113 <= 0;
      _product_data_1114 <= 0;
      _product_data_1115 <= 0;
      _product_data_1116 <= 0;
      _product_data_1122 <= 0;
      _product_data_1123 <= 0;
      _product_data_1124 <= 0;
      _product_data_1125 <= 0;
      _product_data_1131 <= 0;
      _product_data_1132 <= 0;
      _product_data_1133 <= 0;
      _product_data_1134 <= 0;
      _product_data_1140 <= 0;
      _product_data_1141 <= 0;
      _product_data_1142 <= 0;
      _product_data_1143 <= 0;
      _product_data_1149 <= 0;
      _product_data_1150 <= 0;
      _product_data_1151 <= 0;
      _product_data_1152 <= 0;
      _product_data_1158 <= 0;
      _product_data_1159 <= 0;
      _product_data_1160 <= 0;
      _product_data_1161 <= 0;
      __delay_data_1374__delay_1373__delay_1372__delay_1371___eq_401 <= 0;
      __delay_data_1379__delay_1378__delay_1377__delay_1376___eq_404 <= 0;
      _plus_data_1029 <= 0;
      _plus_data_1038 <= 0;
      _plus_data_1047 <= 0;
      _plus_data_1056 <= 0;
      _plus_data_1065 <= 0;
      _plus_data_1074 <= 0;
      _plus_data_1083 <= 0;
      _plus_data_1092 <= 0;
      _plus_data_1101 <= 0;
      _plus_data_1110 <= 0;
      _plus_data_1119 <= 0;
      _plus_data_1128 <= 0;
      _plus_data_1137 <= 0;
      _plus_data_1146 <= 0;
      _plus_data_1155 <= 0;
      _plus_data_1164 <= 0;
      __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401 <= 0;
      __delay_data_1380__delay_1379__delay_1378__delay_1377___eq_404 <= 0;
      _reduceadd_data_1030 <= 1'sd0;
      _reduceadd_data_1039 <= 1'sd0;
      _reduceadd_data_1048 <= 1'sd0;
      _reduceadd_data_1057 <= 1'sd0;
      _reduceadd_data_1066 <= 1'sd0;
      _reduceadd_data_1075 <= 1'sd0;
      _reduceadd_data_1084 <= 1'sd0;
      _reduceadd_data_1093 <= 1'sd0;
      _reduceadd_data_1102 <= 1'sd0;
      _reduceadd_data_1111 <= 1'sd0;
      _reduceadd_data_1120 <= 1'sd0;
      _reduceadd_data_1129 <= 1'sd0;
      _reduceadd_data_1138 <= 1'sd0;
      _reduceadd_data_1147 <= 1'sd0;
      _reduceadd_data_1156 <= 1'sd0;
      _reduceadd_data_1165 <= 1'sd0;
      __delay_data_1381__delay_1380__delay_1379__delay_1378___eq_404 <= 0;
      _mac_x_first <= 0;
      _mac_x_outermost <= 0;
      _mac_x_runs <= 0;
      _mac_x_left_0 <= 0;
      _mac_x_place_0 <= 0;
      _mac_x_left_1 <= 0;
      _mac_x_place_1 <= 0;
      _mac_x_left_2 <= 0;
      _mac_x_place_2 <= 0;
      _mac_x_left_3 <= 0;
      _mac_x_place_3 <= 0;
      _mac_x_left_4 <= 0;
      _mac_x_place_4 <= 0;
      _mac_x_left_5 <= 0;
      _mac_x_place_5 <= 0;
      _mac_x_left_6 <= 0;
      _mac_x_place_6 <= 0;
      __variable_wdata_358 <= 0;
      _tmp_63 <= 0;
      _tmp_64 <= 0;
      _tmp_65 <= 0;
      _tmp_68 <= 0;
      _tmp_69 <= 0;
      _tmp_70 <= 0;
      _tmp_71 <= 0;
      _tmp_72 <= 0;
      _tmp_73 <= 0;
      _tmp_74 <= 0;
      _tmp_75 <= 0;
      _tmp_76 <= 0;
      _tmp_77 <= 0;
      _tmp_78 <= 0;
      _tmp_79 <= 0;
      _tmp_80 <= 0;
      _tmp_81 <= 0;
      _tmp_82 <= 0;
      _tmp_83 <= 0;
      _tmp_84 <= 0;
      _tmp_85 <= 0;
      _tmp_86 <= 0;
      _tmp_87 <= 0;
      _tmp_88 <= 0;
      _tmp_89 <= 0;
      _tmp_90 <= 0;
      _tmp_91 <= 0;
      _tmp_92 <= 0;
      _tmp_93 <= 0;
      _tmp_94 <= 0;
      _tmp_95 <= 0;
      _tmp_96 <= 0;
      _tmp_97 <= 0;
      _tmp_98 <= 0;
      _tmp_99 <= 0;
      _tmp_100 <= 0;
      _tmp_101 <= 0;
      _tmp_102 <= 0;
      _tmp_103 <= 0;
      _tmp_104 <= 0;
      _tmp_105 <= 0;
      _mac_busy_reg <= 0;
    end else begin
      _mac_moves <= _mac_stream_internal_oready;
      if(_mac_stream_oready) begin
        _mac_x_source_ram_renable <= 0;
        _mac_x_source_fifo_deq <= 0;
      end
      _mac_x_idle <= _mac_x_idle;
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_1 <= _mac_stream_ivalid;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_2 <= __mac_stream_ivalid_1;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_3 <= __mac_stream_ivalid_2;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_4 <= __mac_stream_ivalid_3;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_5 <= __mac_stream_ivalid_4;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_6 <= __mac_stream_ivalid_5;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_7 <= __mac_stream_ivalid_6;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_8 <= __mac_stream_ivalid_7;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_9 <= __mac_stream_ivalid_8;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_10 <= __mac_stream_ivalid_9;
      end
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_data_398 <= _counter_count_398;
      end
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_count_398 <= (_counter_count_398 >= steps - 2'sd1)? _counter_count_398 + 2'sd1 - steps : _counter_count_398 + 2'sd1;
      end
      if(_mac_stream_oready) begin
        __delay_data_1325_pointer_429 <= _pointer_data_429;
      end
      if(_mac_stream_oready) begin
        __delay_data_1328_pointer_439 <= _pointer_data_439;
      end
      if(_mac_stream_oready) begin
        __delay_data_1331_reinterpretcast_365 <= _reinterpretcast_data_365;
      end
      if(_mac_stream_oready) begin
        __delay_data_1339_pointer_578 <= _pointer_data_578;
      end
      if(_mac_stream_oready) begin
        __delay_data_1342_pointer_588 <= _pointer_data_588;
      end
      if(_mac_stream_oready) begin
        __delay_data_1345_reinterpretcast_369 <= _reinterpretcast_data_369;
      end
      if(_mac_stream_oready) begin
        __delay_data_1349_pointer_727 <= _pointer_data_727;
      end
      if(_mac_stream_oready) begin
        __delay_data_1352_pointer_737 <= _pointer_data_737;
      end
      if(_mac_stream_oready) begin
        __delay_data_1355_reinterpretcast_373 <= _reinterpretcast_data_373;
      end
      if(_mac_stream_oready) begin
        __delay_data_1359_pointer_876 <= _pointer_data_876;
      end
      if(_mac_stream_oready) begin
        __delay_data_1362_pointer_886 <= _pointer_data_886;
      end
      if(_mac_stream_oready) begin
        __delay_data_1365_reinterpretcast_377 <= _reinterpretcast_data_377;
      end
      if(_mac_stream_oready) begin
        _eq_data_401 <= _counter_data_398 == 1'sd0;
      end
      if(_mac_stream_oready) begin
        _eq_data_404 <= _counter_data_398 == last_step;
      end
      if(_mac_stream_oready) begin
        _cond_data_426 <= (unpool)? _plus_data_425 : _counter_data_398;
      end
      if(_mac_stream_oready) begin
        __delay_data_1326_cat_431 <= _cat_data_431;
      end
      if(_mac_stream_oready) begin
        __delay_data_1329_cat_441 <= _cat_data_441;
      end
      if(_mac_stream_oready) begin
        __delay_data_1332__delay_1331_reinterpretcast_365 <= __delay_data_1331_reinterpretcast_365;
      end
      if(_mac_stream_oready) begin
        __delay_data_1340_cat_580 <= _cat_data_580;
      end
      if(_mac_stream_oready) begin
        __delay_data_1343_cat_590 <= _cat_data_590;
      end
      if(_mac_stream_oready) begin
        __delay_data_1346__delay_1345_reinterpretcast_369 <= __delay_data_1345_reinterpretcast_369;
      end
      if(_mac_stream_oready) begin
        __delay_data_1350_cat_729 <= _cat_data_729;
      end
      if(_mac_stream_oready) begin
        __delay_data_1353_cat_739 <= _cat_data_739;
      end
      if(_mac_stream_oready) begin
        __delay_data_1356__delay_1355_reinterpretcast_373 <= __delay_data_1355_reinterpretcast_373;
      end
      if(_mac_stream_oready) begin
        __delay_data_1360_cat_878 <= _cat_data_878;
      end
      if(_mac_stream_oready) begin
        __delay_data_1363_cat_888 <= _cat_data_888;
      end
      if(_mac_stream_oready) begin
        __delay_data_1366__delay_1365_reinterpretcast_377 <= __delay_data_1365_reinterpretcast_377;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _counter_data_406 <= _counter_count_406;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _eq_data_404) begin
        _counter_count_406 <= (_counter_count_406 >= pixels - 2'sd1)? _counter_count_406 + 2'sd1 - pixels : _counter_count_406 + 2'sd1;
      end
      if(_mac_stream_oready) begin
        __delay_data_1327__delay_1326_cat_431 <= __delay_data_1326_cat_431;
      end
      if(_mac_stream_oready) begin
        __delay_data_1330__delay_1329_cat_441 <= __delay_data_1329_cat_441;
      end
      if(_mac_stream_oready) begin
        __delay_data_1333__delay_1332__delay_1331_reinterpretcast_365 <= __delay_data_1332__delay_1331_reinterpretcast_365;
      end
      if(_mac_stream_oready) begin
        __delay_data_1335_cond_426 <= _cond_data_426;
      end
      if(_mac_stream_oready) begin
        __delay_data_1337_eq_404 <= _eq_data_404;
      end
      if(_mac_stream_oready) begin
        __delay_data_1341__delay_1340_cat_580 <= __delay_data_1340_cat_580;
      end
      if(_mac_stream_oready) begin
        __delay_data_1344__delay_1343_cat_590 <= __delay_data_1343_cat_590;
      end
      if(_mac_stream_oready) begin
        __delay_data_1347__delay_1346__delay_1345_reinterpretcast_369 <= __delay_data_1346__delay_1345_reinterpretcast_369;
      end
      if(_mac_stream_oready) begin
        __delay_data_1351__delay_1350_cat_729 <= __delay_data_1350_cat_729;
      end
      if(_mac_stream_oready) begin
        __delay_data_1354__delay_1353_cat_739 <= __delay_data_1353_cat_739;
      end
      if(_mac_stream_oready) begin
        __delay_data_1357__delay_1356__delay_1355_reinterpretcast_373 <= __delay_data_1356__delay_1355_reinterpretcast_373;
      end
      if(_mac_stream_oready) begin
        __delay_data_1361__delay_1360_cat_878 <= __delay_data_1360_cat_878;
      end
      if(_mac_stream_oready) begin
        __delay_data_1364__delay_1363_cat_888 <= __delay_data_1363_cat_888;
      end
      if(_mac_stream_oready) begin
        __delay_data_1367__delay_1366__delay_1365_reinterpretcast_377 <= __delay_data_1366__delay_1365_reinterpretcast_377;
      end
      if(_mac_stream_oready) begin
        __delay_data_1369_eq_401 <= _eq_data_401;
      end
      if(_mac_stream_oready) begin
        _eq_data_410 <= _counter_data_406 == last_pixel;
      end
      if(_mac_stream_oready) begin
        _plus_data_436 <= _plus_data_435 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_446 <= _plus_data_445 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_585 <= _plus_data_584 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_595 <= _plus_data_594 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_734 <= _plus_data_733 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_744 <= _plus_data_743 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_883 <= _plus_data_882 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_893 <= _plus_data_892 + 2'd3;
      end
      if(_mac_stream_oready) begin
        __delay_data_1334__delay_1333__delay_1332___reinterpretcast_365 <= __delay_data_1333__delay_1332__delay_1331_reinterpretcast_365;
      end
      if(_mac_stream_oready) begin
        __delay_data_1336__delay_1335_cond_426 <= __delay_data_1335_cond_426;
      end
      if(_mac_stream_oready) begin
        __delay_data_1338__delay_1337_eq_404 <= __delay_data_1337_eq_404;
      end
      if(_mac_stream_oready) begin
        __delay_data_1348__delay_1347__delay_1346___reinterpretcast_369 <= __delay_data_1347__delay_1346__delay_1345_reinterpretcast_369;
      end
      if(_mac_stream_oready) begin
        __delay_data_1358__delay_1357__delay_1356___reinterpretcast_373 <= __delay_data_1357__delay_1356__delay_1355_reinterpretcast_373;
      end
      if(_mac_stream_oready) begin
        __delay_data_1368__delay_1367__delay_1366___reinterpretcast_377 <= __delay_data_1367__delay_1366__delay_1365_reinterpretcast_377;
      end
      if(_mac_stream_oready) begin
        __delay_data_1370__delay_1369_eq_401 <= __delay_data_1369_eq_401;
      end
      if(__mac_stream_ivalid_4 && _mac_stream_oready) begin
        _counter_data_413 <= _counter_count_413;
      end
      if(__mac_stream_ivalid_4 && _mac_stream_oready && _land_data_411) begin
        _counter_count_413 <= (_counter_count_413 >= arg_out_groups - 2'sd1)? _counter_count_413 + 2'sd1 - arg_out_groups : _counter_count_413 + 2'sd1;
      end
      if(_mac_stream_oready) begin
        _plus_data_492 <= _plus_data_491 + _slice_data_489;
      end
      if(_mac_stream_oready) begin
        _cond_data_567 <= (_land_data_565)? 1'sd0 : __delay_data_1334__delay_1333__delay_1332___reinterpretcast_365;
      end
      if(_mac_stream_oready) begin
        _plus_data_641 <= _plus_data_640 + _slice_data_638;
      end
      if(_mac_stream_oready) begin
        _cond_data_716 <= (_land_data_714)? 1'sd0 : __delay_data_1348__delay_1347__delay_1346___reinterpretcast_369;
      end
      if(_mac_stream_oready) begin
        _plus_data_790 <= _plus_data_789 + _slice_data_787;
      end
      if(_mac_stream_oready) begin
        _cond_data_865 <= (_land_data_863)? 1'sd0 : __delay_data_1358__delay_1357__delay_1356___reinterpretcast_373;
      end
      if(_mac_stream_oready) begin
        _plus_data_939 <= _plus_data_938 + _slice_data_936;
      end
      if(_mac_stream_oready) begin
        _cond_data_1014 <= (_land_data_1012)? 1'sd0 : __delay_data_1368__delay_1367__delay_1366___reinterpretcast_377;
      end
      if(_mac_stream_oready) begin
        __delay_data_1371__delay_1370__delay_1369_eq_401 <= __delay_data_1370__delay_1369_eq_401;
      end
      if(_mac_stream_oready) begin
        __delay_data_1376__delay_1338__delay_1337_eq_404 <= __delay_data_1338__delay_1337_eq_404;
      end
      if(_mac_stream_oready) begin
        _fetch_data_500 <= weight_ram0_rdata;
      end
      if(_mac_stream_oready) begin
        _copy_data_572 <= _reinterpretcast_data_571;
      end
      if(_mac_stream_oready) begin
        _fetch_data_649 <= weight_ram1_rdata;
      end
      if(_mac_stream_oready) begin
        _copy_data_721 <= _reinterpretcast_data_720;
      end
      if(_mac_stream_oready) begin
        _fetch_data_798 <= weight_ram2_rdata;
      end
      if(_mac_stream_oready) begin
        _copy_data_870 <= _reinterpretcast_data_869;
      end
      if(_mac_stream_oready) begin
        _fetch_data_947 <= weight_ram3_rdata;
      end
      if(_mac_stream_oready) begin
        _copy_data_1019 <= _reinterpretcast_data_1018;
      end
      if(_mac_stream_oready) begin
        __delay_data_1372__delay_1371__delay_1370__delay_1369_eq_401 <= __delay_data_1371__delay_1370__delay_1369_eq_401;
      end
      if(_mac_stream_oready) begin
        __delay_data_1377__delay_1376__delay_1338__delay_1337_eq_404 <= __delay_data_1376__delay_1338__delay_1337_eq_404;
      end
      if(_mac_stream_oready) begin
        _copy_data_573 <= _copy_data_572;
      end
      if(_mac_stream_oready) begin
        _copy_data_574 <= _copy_data_572;
      end
      if(_mac_stream_oready) begin
        _copy_data_575 <= _copy_data_572;
      end
      if(_mac_stream_oready) begin
        _copy_data_722 <= _copy_data_721;
      end
      if(_mac_stream_oready) begin
        _copy_data_723 <= _copy_data_721;
      end
      if(_mac_stream_oready) begin
        _copy_data_724 <= _copy_data_721;
      end
      if(_mac_stream_oready) begin
        _copy_data_871 <= _copy_data_870;
      end
      if(_mac_stream_oready) begin
        _copy_data_872 <= _copy_data_870;
      end
      if(_mac_stream_oready) begin
        _copy_data_873 <= _copy_data_870;
      end
      if(_mac_stream_oready) begin
        _copy_data_1020 <= _copy_data_1019;
      end
      if(_mac_stream_oready) begin
        _copy_data_1021 <= _copy_data_1019;
      end
      if(_mac_stream_oready) begin
        _copy_data_1022 <= _copy_data_1019;
      end
      if(_mac_stream_oready) begin
        __delay_data_1373__delay_1372__delay_1371__delay_1370___eq_401 <= __delay_data_1372__delay_1371__delay_1370__delay_1369_eq_401;
      end
      if(_mac_stream_oready) begin
        __delay_data_1378__delay_1377__delay_1376__delay_1338___eq_404 <= __delay_data_1377__delay_1376__delay_1338__delay_1337_eq_404;
      end
      if(_mac_stream_oready) begin
        _product_data_1023 <= _copy_data_573 * _reinterpretcast_data_504;
      end
      if(_mac_stream_oready) begin
        _product_data_1024 <= _copy_data_722 * _reinterpretcast_data_653;
      end
      if(_mac_stream_oready) begin
        _product_data_1025 <= _copy_data_871 * _reinterpretcast_data_802;
      end
      if(_mac_stream_oready) begin
        _product_data_1026 <= _copy_data_1020 * _reinterpretcast_data_951;
      end
      if(_mac_stream_oready) begin
        _product_data_1032 <= _copy_data_573 * _reinterpretcast_data_508;
      end
      if(_mac_stream_oready) begin
        _product_data_1033 <= _copy_data_722 * _reinterpretcast_data_657;
      end
      if(_mac_stream_oready) begin
        _product_data_1034 <= _copy_data_871 * _reinterpretcast_data_806;
      end
      if(_mac_stream_oready) begin
        _product_data_1035 <= _copy_data_1020 * _reinterpretcast_data_955;
      end
      if(_mac_stream_oready) begin
        _product_data_1041 <= _copy_data_573 * _reinterpretcast_data_512;
      end
      if(_mac_stream_oready) begin
        _product_data_1042 <= _copy_data_722 * _reinterpretcast_data_661;
      end
      if(_mac_stream_oready) begin
        _product_data_1043 <= _copy_data_871 * _reinterpretcast_data_810;
      end
      if(_mac_stream_oready) begin
        _product_data_1044 <= _copy_data_1020 * _reinterpretcast_data_959;
      end
      if(_mac_stream_oready) begin
        _product_data_1050 <= _copy_data_573 * _reinterpretcast_data_516;
      end
      if(_mac_stream_oready) begin
        _product_data_1051 <= _copy_data_722 * _reinterpretcast_data_665;
      end
      if(_mac_stream_oready) begin
        _product_data_1052 <= _copy_data_871 * _reinterpretcast_data_814;
      end
      if(_mac_stream_oready) begin
        _product_data_1053 <= _copy_data_1020 * _reinterpretcast_data_963;
      end
      if(_mac_stream_oready) begin
        _product_data_1059 <= _copy_data_573 * _reinterpretcast_data_520;
      end
      if(_mac_stream_oready) begin
        _product_data_1060 <= _copy_data_722 * _reinterpretcast_data_669;
      end
      if(_mac_stream_oready) begin
        _product_data_1061 <= _copy_data_871 * _reinterpretcast_data_818;
      end
      if(_mac_stream_oready) begin
        _product_data_1062 <= _copy_data_1020 * _reinterpretcast_data_967;
      end
      if(_mac_stream_oready) begin
        _product_data_1068 <= _copy_data_573 * _reinterpretcast_data_524;
      end
      if(_mac_stream_oready) begin
        _product_data_1069 <= _copy_data_722 * _reinterpretcast_data_673;
      end
      if(_mac_stream_oready) begin
        _product_data_1070 <= _copy_data_871 * _reinterpretcast_data_822;
      end
      if(_mac_stream_oready) begin
        _product_data_1071 <= _copy_data_1020 * _reinterpretcast_data_971;
      end
      if(_mac_stream_oready) begin
        _product_data_1077 <= _copy_data_574 * _reinterpretcast_data_528;
      end
      if(_mac_stream_oready) begin
        _product_data_1078 <= _copy_data_723 * _reinterpretcast_data_677;
      end
      if(_mac_stream_oready) begin
        _product_data_1079 <= _copy_data_872 * _reinterpretcast_data_826;
      end
      if(_mac_stream_oready) begin
        _product_data_1080 <= _copy_data_1021 * _reinterpretcast_data_975;
      end
      if(_mac_stream_oready) begin
        _product_data_1086 <= _copy_data_574 * _reinterpretcast_data_532;
      end
      if(_mac_stream_oready) begin
        _product_data_1087 <= _copy_data_723 * _reinterpretcast_data_681;
      end
      if(_mac_stream_oready) begin
        _product_data_1088 <= _copy_data_872 * _reinterpretcast_data_830;
      end
      if(_mac_stream_oready) begin
        _product_data_1089 <= _copy_data_1021 * _reinterpretcast_data_979;
      end
      if(_mac_stream_oready) begin
        _product_data_1095 <= _copy_data_574 * _reinterpretcast_data_536;
      end
      if(_mac_stream_oready) begin
        _product_data_1096 <= _copy_data_723 * _reinterpretcast_data_685;
      end
      if(_mac_stream_oready) begin
        _product_data_1097 <= _copy_data_872 * _reinterpretcast_data_834;
      end
      if(_mac_stream_oready) begin
        _product_data_1098 <= _copy_data_1021 * _reinterpretcast_data_983;
      end
      if(_mac_stream_oready) begin
        _product_data_1104 <= _copy_data_574 * _reinterpretcast_data_540;
      end
      if(_mac_stream_oready) begin
        _product_data_1105 <= _copy_data_723 * _reinterpretcast_data_689;
      end
      if(_mac_stream_oready) begin
        _product_data_1106 <= _copy_data_872 * _reinterpretcast_data_838;
      end
      if(_mac_stream_oready) begin
        _product_data_1107 <= _copy_data_1021 * _reinterpretcast_data_987;
      end
      if(_mac_stream_oready) begin
        _product_data_1113 <= _copy_data_574 * _reinterpretcast_data_544;
      end
      if(_mac_stream_oready) begin
        _product_data_1114 <= _copy_data_723 * _reinterpretcast_data_693;
      end
      if(_mac_stream_oready) begin
        _product_data_1115 <= _copy_data_872 * _reinterpretcast_data_842;
      end
      if(_mac_stream_oready) begin
        _product_data_1116 <= _copy_data_1021 * _reinterpretcast_data_991;
      end
      if(_mac_stream_oready) begin
        _product_data_1122 <= _copy_data_575 * _reinterpretcast_data_548;
      end
      if(_mac_stream_oready) begin
        _product_data_1123 <= _copy_data_724 * _reinterpretcast_data_697;
      end
      if(_mac_stream_oready) begin
        _product_data_1124 <= _copy_data_873 * _reinterpretcast_data_846;
      end
      if(_mac_stream_oready) begin
        _product_data_1125 <= _copy_data_1022 * _reinterpretcast_data_995;
      end
      if(_mac_stream_oready) begin
        _product_data_1131 <= _copy_data_575 * _reinterpretcast_data_552;
      end
      if(_mac_stream_oready) begin
        _product_data_1132 <= _copy_data_724 * _reinterpretcast_data_701;
      end
      if(_mac_stream_oready) begin
        _product_data_1133 <= _copy_data_873 * _reinterpretcast_data_850;
      end
      if(_mac_stream_oready) begin
        _product_data_1134 <= _copy_data_1022 * _reinterpretcast_data_999;
      end
      if(_mac_stream_oready) begin
        _product_data_1140 <= _copy_data_575 * _reinterpretcast_data_556;
      end
      if(_mac_stream_oready) begin
        _product_data_1141 <= _copy_data_724 * _reinterpretcast_data_705;
      end
      if(_mac_stream_oready) begin
        _product_data_1142 <= _copy_data_873 * _reinterpretcast_data_854;
      end
      if(_mac_stream_oready) begin
        _product_data_1143 <= _copy_data_1022 * _reinterpretcast_data_1003;
      end
      if(_mac_stream_oready) begin
        _product_data_1149 <= _copy_data_575 * _reinterpretcast_data_560;
      end
      if(_mac_stream_oready) begin
        _product_data_1150 <= _copy_data_724 * _reinterpretcast_data_709;
      end
      if(_mac_stream_oready) begin
        _product_data_1151 <= _copy_data_873 * _reinterpretcast_data_858;
      end
      if(_mac_stream_oready) begin
        _product_data_1152 <= _copy_data_1022 * _reinterpretcast_data_1007;
      end
      if(_mac_stream_oready) begin
        _product_data_1158 <= _copy_data_575 * _reinterpretcast_data_564;
      end
      if(_mac_stream_oready) begin
        _product_data_1159 <= _copy_data_724 * _reinterpretcast_data_713;
      end
      if(_mac_stream_oready) begin
        _product_data_1160 <= _copy_data_873 * _reinterpretcast_data_862;
      end
      if(_mac_stream_oready) begin
        _product_data_1161 <= _copy_data_1022 * _reinterpretcast_data_1011;
      end
      if(_mac_stream_oready) begin
        __delay_data_1374__delay_1373__delay_1372__delay_1371___eq_401 <= __delay_data_1373__delay_1372__delay_1371__delay_1370___eq_401;
      end
      if(_mac_stream_oready) begin
        __delay_data_1379__delay_1378__delay_1377__delay_1376___eq_404 <= __delay_data_1378__delay_1377__delay_1376__delay_1338___eq_404;
      end
      if(_mac_stream_oready) begin
        _plus_data_1029 <= _plus_data_1028 + _product_data_1026;
      end
      if(_mac_stream_oready) begin
        _plus_data_1038 <= _plus_data_1037 + _product_data_1035;
      end
      if(_mac_stream_oready) begin
        _plus_data_1047 <= _plus_data_1046 + _product_data_1044;
      end
      if(_mac_stream_oready) begin
        _plus_data_1056 <= _plus_data_1055 + _product_data_1053;
      end
      if(_mac_stream_oready) begin
        _plus_data_1065 <= _plus_data_1064 + _product_data_1062;
      end
      if(_mac_stream_oready) begin
        _plus_data_1074 <= _plus_data_1073 + _product_data_1071;
      end
      if(_mac_stream_oready) begin
        _plus_data_1083 <= _plus_data_1082 + _product_data_1080;
      end
      if(_mac_stream_oready) begin
        _plus_data_1092 <= _plus_data_1091 + _product_data_1089;
      end
      if(_mac_stream_oready) begin
        _plus_data_1101 <= _plus_data_1100 + _product_data_1098;
      end
      if(_mac_stream_oready) begin
        _plus_data_1110 <= _plus_data_1109 + _product_data_1107;
      end
      if(_mac_stream_oready) begin
        _plus_data_1119 <= _plus_data_1118 + _product_data_1116;
      end
      if(_mac_stream_oready) begin
        _plus_data_1128 <= _plus_data_1127 + _product_data_1125;
      end
      if(_mac_stream_oready) begin
        _plus_data_1137 <= _plus_data_1136 + _product_data_1134;
      end
      if(_mac_stream_oready) begin
        _plus_data_1146 <= _plus_data_1145 + _product_data_1143;
      end
      if(_mac_stream_oready) begin
        _plus_data_1155 <= _plus_data_1154 + _product_data_1152;
      end
      if(_mac_stream_oready) begin
        _plus_data_1164 <= _plus_data_1163 + _product_data_1161;
      end
      if(_mac_stream_oready) begin
        __delay_data_1375__delay_1374__delay_1373__delay_1372___eq_401 <= __delay_data_1374__delay_1373__delay_1372__delay_1371___eq_401;
      end
      if(_mac_stream_oready) begin
        __delay_data_1380__delay_1379__delay_1378__delay_1377___eq_404 <= __delay_data_1379__delay_1378__delay_1377__delay_1376___eq_404;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1030) begin
        _reduceadd_data_1030 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1030 <= _reduceadd_current_data_1030 + _plus_data_1029;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1039) begin
        _reduceadd_data_1039 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1039 <= _reduceadd_current_data_1039 + _plus_data_1038;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1048) begin
        _reduceadd_data_1048 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1048 <= _reduceadd_current_data_1048 + _plus_data_1047;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1057) begin
        _reduceadd_data_1057 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1057 <= _reduceadd_current_data_1057 + _plus_data_1056;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1066) begin
        _reduceadd_data_1066 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1066 <= _reduceadd_current_data_1066 + _plus_data_1065;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1075) begin
        _reduceadd_data_1075 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1075 <= _reduceadd_current_data_1075 + _plus_data_1074;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1084) begin
        _reduceadd_data_1084 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1084 <= _reduceadd_current_data_1084 + _plus_data_1083;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1093) begin
        _reduceadd_data_1093 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1093 <= _reduceadd_current_data_1093 + _plus_data_1092;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1102) begin
        _reduceadd_data_1102 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1102 <= _reduceadd_current_data_1102 + _plus_data_1101;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1111) begin
        _reduceadd_data_1111 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1111 <= _reduceadd_current_data_1111 + _plus_data_1110;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1120) begin
        _reduceadd_data_1120 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1120 <= _reduceadd_current_data_1120 + _plus_data_1119;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1129) begin
        _reduceadd_data_1129 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1129 <= _reduceadd_current_data_1129 + _plus_data_1128;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1138) begin
        _reduceadd_data_1138 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1138 <= _reduceadd_current_data_1138 + _plus_data_1137;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1147) begin
        _reduceadd_data_1147 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1147 <= _reduceadd_current_data_1147 + _plus_data_1146;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1156) begin
        _reduceadd_data_1156 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1156 <= _reduceadd_current_data_1156 + _plus_data_1155;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready && _reduceadd_reset_cond_1165) begin
        _reduceadd_data_1165 <= 1'sd0;
      end
      if(__mac_stream_ivalid_9 && _mac_stream_oready) begin
        _reduceadd_data_1165 <= _reduceadd_current_data_1165 + _plus_data_1164;
      end
      if(_mac_stream_oready) begin
        __delay_data_1381__delay_1380__delay_1379__delay_1378___eq_404 <= __delay_data_1380__delay_1379__delay_1378__delay_1377___eq_404;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_idle <= 0;
      end
      if(main == 28) begin
        _mac_x_first <= _main_begin_1;
      end
      if(main == 28) begin
        _mac_x_outermost <= _main_rows_2;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_runs <= 1;
      end
      if(_mac_x_runs && _mac_stream_oready) begin
        _mac_x_source_ram_renable <= 1;
      end
      if(_mac_stream_oready && _mac_x_source_ram_renable && !_mac_x_runs) begin
        _mac_x_idle <= 1;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_left_0 <= side - 2;
      end
      if(_mac_x_runs && _mac_stream_oready) begin
        _mac_x_left_0 <= (_mac_x_left_0[2])? side - 2 : _mac_x_left_0 - 1;
      end
      if(_mac_x_runs && _mac_stream_oready) begin
        _mac_x_place_0 <= _mac_x_next;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_place_0 <= _mac_x_first;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_left_1 <= side - 2;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2]) begin
        _mac_x_left_1 <= (_mac_x_left_1[2])? side - 2 : _mac_x_left_1 - 1;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2]) begin
        _mac_x_place_1 <= _mac_x_next;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_place_1 <= _mac_x_first;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_left_2 <= arg_in_groups - 2;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2]) begin
        _mac_x_left_2 <= (_mac_x_left_2[7])? arg_in_groups - 2 : _mac_x_left_2 - 1;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2]) begin
        _mac_x_place_2 <= _mac_x_next;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_place_2 <= _mac_x_first;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_left_3 <= 0;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2] && _mac_x_left_2[7]) begin
        _mac_x_left_3 <= (_mac_x_left_3[2])? 0 : _mac_x_left_3 - 1;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2] && _mac_x_left_2[7]) begin
        _mac_x_place_3 <= _mac_x_next;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_place_3 <= _mac_x_first;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_left_4 <= 0;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2] && _mac_x_left_2[7] && _mac_x_left_3[2]) begin
        _mac_x_left_4 <= (_mac_x_left_4[2])? 0 : _mac_x_left_4 - 1;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2] && _mac_x_left_2[7] && _mac_x_left_3[2]) begin
        _mac_x_place_4 <= _mac_x_next;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_place_4 <= _mac_x_first;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_left_5 <= 2;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2] && _mac_x_left_2[7] && _mac_x_left_3[2] && _mac_x_left_4[2]) begin
        _mac_x_left_5 <= (_mac_x_left_5[3])? 2 : _mac_x_left_5 - 1;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2] && _mac_x_left_2[7] && _mac_x_left_3[2] && _mac_x_left_4[2]) begin
        _mac_x_place_5 <= _mac_x_next;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_place_5 <= _mac_x_first;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_left_6 <= _mac_x_outermost - 2;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2] && _mac_x_left_2[7] && _mac_x_left_3[2] && _mac_x_left_4[2] && _mac_x_left_5[3]) begin
        _mac_x_left_6 <= (_mac_x_left_6[3])? _mac_x_outermost - 2 : _mac_x_left_6 - 1;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2] && _mac_x_left_2[7] && _mac_x_left_3[2] && _mac_x_left_4[2] && _mac_x_left_5[3]) begin
        _mac_x_place_6 <= _mac_x_next;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_place_6 <= _mac_x_first;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[2] && _mac_x_left_1[2] && _mac_x_left_2[7] && _mac_x_left_3[2] && _mac_x_left_4[2] && _mac_x_left_5[3] && _mac_x_left_6[3]) begin
        _mac_x_runs <= 0;
      end
      if(_mac_stream_oready && _mac_source_busy) begin
        __variable_wdata_358 <= { index_ram_word0, (tile_ram_block1 == 0)? tile_ram_word0 :
                                (tile_ram_block1 == 1)? tile_ram_word1 : tile_ram_word2 };
      end
      if(_mac_stream_oready) begin
        _tmp_63 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_64 <= _tmp_63;
      end
      if(_mac_stream_oready) begin
        _tmp_65 <= _tmp_64;
      end
      if(_mac_stream_oready) begin
        _tmp_68 <= _tmp_67;
      end
      if(_mac_stream_oready) begin
        _tmp_69 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_70 <= _tmp_69;
      end
      if(_mac_stream_oready) begin
        _tmp_71 <= _tmp_70;
      end
      if(_mac_stream_oready) begin
        _tmp_72 <= _tmp_71;
      end
      if(_mac_stream_oready) begin
        _tmp_73 <= _tmp_72;
      end
      if(_mac_stream_oready) begin
        _tmp_74 <= _tmp_73;
      end
      if(_mac_stream_oready) begin
        _tmp_75 <= _tmp_74;
      end
      if(_mac_stream_oready) begin
        _tmp_76 <= _tmp_75;
      end
      if(_mac_stream_oready) begin
        _tmp_77 <= _tmp_76;
      end
      if(_mac_stream_oready) begin
        _tmp_78 <= _tmp_77;
      end
      if(_mac_stream_oready) begin
        _tmp_79 <= _tmp_78;
      end
      if(_mac_stream_oready) begin
        _tmp_80 <= _tmp_79;
      end
      if(_mac_stream_oready) begin
        _tmp_81 <= _mac_source_stop;
      end
      if(_mac_stream_oready) begin
        _tmp_82 <= _tmp_81;
      end
      if(_mac_stream_oready) begin
        _tmp_83 <= _tmp_82;
      end
      if(_mac_stream_oready) begin
        _tmp_84 <= _tmp_83;
      end
      if(_mac_stream_oready) begin
        _tmp_85 <= _tmp_84;
      end
      if(_mac_stream_oready) begin
        _tmp_86 <= _tmp_85;
      end
      if(_mac_stream_oready) begin
        _tmp_87 <= _tmp_86;
      end
      if(_mac_stream_oready) begin
        _tmp_88 <= _tmp_87;
      end
      if(_mac_stream_oready) begin
        _tmp_89 <= _tmp_88;
      end
      if(_mac_stream_oready) begin
        _tmp_90 <= _tmp_89;
      end
      if(_mac_stream_oready) begin
        _tmp_91 <= _tmp_90;
      end
      if(_mac_stream_oready) begin
        _tmp_92 <= _tmp_91;
      end
      if(_mac_stream_oready) begin
        _tmp_93 <= _mac_source_busy;
      end
      if(_mac_stream_oready) begin
        _tmp_94 <= _tmp_93;
      end
      if(_mac_stream_oready) begin
        _tmp_95 <= _tmp_94;
      end
      if(_mac_stream_oready) begin
        _tmp_96 <= _tmp_95;
      end
      if(_mac_stream_oready) begin
        _tmp_97 <= _tmp_96;
      end
      if(_mac_stream_oready) begin
        _tmp_98 <= _tmp_97;
      end
      if(_mac_stream_oready) begin
        _tmp_99 <= _tmp_98;
      end
      if(_mac_stream_oready) begin
        _tmp_100 <= _tmp_99;
      end
      if(_mac_stream_oready) begin
        _tmp_101 <= _tmp_100;
      end
      if(_mac_stream_oready) begin
        _tmp_102 <= _tmp_101;
      end
      if(_mac_stream_oready) begin
        _tmp_103 <= _tmp_102;
      end
      if(_mac_stream_oready) begin
        _tmp_104 <= _tmp_103;
      end
      if(_mac_stream_oready) begin
        _tmp_105 <= _mac_sink_busy;
      end
      if(!_mac_sink_busy && _tmp_105) begin
        _mac_busy_reg <= 0;
      end
      if(_mac_source_busy) begin
        _mac_busy_reg <= 1;
      end
    end
  end

  localparam _mac_fsm_1 = 1;
  localparam _mac_fsm_2 = 2;
  localparam _mac_fsm_3 = 3;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _mac_fsm <= _mac_fsm_init;
      _mac_source_start <= 0;
      _mac_source_busy <= 0;
      _mac_stream_ivalid <= 0;
    end else begin
      if(_mac_stream_oready && _tmp_65) begin
        _mac_stream_ivalid <= 1;
      end
      if(_mac_stream_oready && _tmp_68) begin
        _mac_stream_ivalid <= 0;
      end
      case(_mac_fsm)
        _mac_fsm_init: begin
          if(_mac_run_flag) begin
            _mac_source_start <= 1;
          end
          if(_mac_run_flag) begin
            _mac_fsm <= _mac_fsm_1;
          end
        end
        _mac_fsm_1: begin
          if(_mac_source_start && _mac_stream_oready) begin
            _mac_source_start <= 0;
            _mac_source_busy <= 1;
          end
          if(_mac_source_start && _mac_stream_oready) begin
            _mac_fsm <= _mac_fsm_2;
          end
        end
        _mac_fsm_2: begin
          if(_mac_stream_oready) begin
            _mac_fsm <= _mac_fsm_3;
          end
        end
        _mac_fsm_3: begin
          if(_mac_stream_oready && (_mac_x_idle && (_mac_fsm == 3))) begin
            _mac_source_busy <= 0;
          end
          if(_mac_stream_oready && (_mac_x_idle && (_mac_fsm == 3)) && _mac_run_flag) begin
            _mac_source_start <= 1;
          end
          if(_mac_stream_oready && (_mac_x_idle && (_mac_fsm == 3))) begin
            _mac_fsm <= _mac_fsm_init;
          end
          if(_mac_stream_oready && (_mac_x_idle && (_mac_fsm == 3)) && _mac_run_flag) begin
            _mac_fsm <= _mac_fsm_1;
          end
        end
      endcase
    end
  end


  always @(posedge ap_clk) begin
    side <= (unpool)? 2 : arg_window[1:0];
  end


  always @(posedge ap_clk) begin
    right <= arg_in_groups << ((unpool)? 0 : 1);
  end


  always @(posedge ap_clk) begin
    down <= row << ((unpool)? 0 : 1);
  end

  localparam main_1 = 1;
  localparam main_2 = 2;
  localparam main_3 = 3;
  localparam main_4 = 4;
  localparam main_5 = 5;
  localparam main_6 = 6;
  localparam main_7 = 7;
  localparam main_8 = 8;
  localparam main_9 = 9;
  localparam main_10 = 10;
  localparam main_11 = 11;
  localparam main_12 = 12;
  localparam main_13 = 13;
  localparam main_14 = 14;
  localparam main_15 = 15;
  localparam main_16 = 16;
  localparam main_17 = 17;
  localparam main_18 = 18;
  localparam main_19 = 19;
  localparam main_20 = 20;
  localparam main_21 = 21;
  localparam main_22 = 22;
  localparam main_23 = 23;
  localparam main_24 = 24;
  localparam main_25 = 25;
  localparam main_26 = 26;
  localparam main_27 = 27;
  localparam main_28 = 28;
  localparam main_29 = 29;
  localparam main_30 = 30;
  localparam main_31 = 31;
  localparam main_32 = 32;
  localparam main_33 = 33;
  localparam main_34 = 34;
  localparam main_35 = 35;
  localparam main_36 = 36;
  localparam main_37 = 37;
  localparam main_38 = 38;
  localparam main_39 = 39;
  localparam main_40 = 40;
  localparam main_41 = 41;
  localparam main_42 = 42;
  localparam main_43 = 43;
  localparam main_44 = 44;
  localparam main_45 = 45;
  localparam main_46 = 46;
  localparam main_47 = 47;
  localparam main_48 = 48;
  localparam main_49 = 49;
  localparam main_50 = 50;
  localparam main_51 = 51;
  localparam main_52 = 52;
  localparam main_53 = 53;
  localparam main_54 = 54;
  localparam main_55 = 55;
  localparam main_56 = 56;
  localparam main_57 = 57;
  localparam main_58 = 58;
  localparam main_59 = 59;
  localparam main_60 = 60;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      main <= main_init;
      _main_base_0 <= 0;
      _main_begin_1 <= 0;
      _main_rows_2 <= 0;
      _main_rest_3 <= 0;
      _main_g_4 <= 0;
      _main_t_5 <= 0;
    end else begin
      case(main)
        main_init: begin
          main <= main_1;
        end
        main_1: begin
          if(1) begin
            main <= main_2;
          end else begin
            main <= main_60;
          end
        end
        main_2: begin
          if(ap_start) begin
            main <= main_3;
          end
        end
        main_3: begin
          main <= main_4;
        end
        main_4: begin
          if(status == 0) begin
            main <= main_5;
          end else begin
            main <= main_58;
          end
        end
        main_5: begin
          _main_base_0 <= 0;
          main <= main_6;
        end
        main_6: begin
          _main_begin_1 <= 0;
          main <= main_7;
        end
        main_7: begin
          _main_rows_2 <= 1;
          main <= main_8;
        end
        main_8: begin
          _main_rest_3 <= late_beats;
          main <= main_9;
        end
        main_9: begin
          main <= main_10;
        end
        main_10: begin
          main <= main_11;
        end
        main_11: begin
          main <= main_12;
        end
        main_12: begin
          main <= main_13;
        end
        main_13: begin
          main <= main_14;
        end
        main_14: begin
          main <= main_15;
        end
        main_15: begin
          main <= main_16;
        end
        main_16: begin
          main <= main_17;
        end
        main_17: begin
          main <= main_18;
        end
        main_18: begin
          main <= main_19;
        end
        main_19: begin
          if(!_writeback_source_busy) begin
            main <= main_20;
          end
        end
        main_20: begin
          if(_writeback_source_busy) begin
            main <= main_21;
          end
        end
        main_21: begin
          _main_g_4 <= 0;
          main <= main_22;
        end
        main_22: begin
          if(_main_g_4 < arg_out_groups) begin
            main <= main_23;
          end else begin
            main <= main_52;
          end
        end
        main_23: begin
          if(load_weights_left[19]) begin
            main <= main_24;
          end
        end
        main_24: begin
          _main_t_5 <= 0;
          main <= main_25;
        end
        main_25: begin
          if(_main_t_5 < arg_tiles) begin
            main <= main_26;
          end else begin
            main <= main_47;
          end
        end
        main_26: begin
          if(load_tile_left[19] || (load_tile_left < _main_rest_3)) begin
            main <= main_27;
          end
        end
        main_27: begin
          if(load_index_left[19] || (load_index_left < _main_rest_3)) begin
            main <= main_28;
          end
        end
        main_28: begin
          main <= main_29;
        end
        main_29: begin
          if(!_mac_source_busy) begin
            main <= main_30;
          end
        end
        main_30: begin
          if(_mac_source_busy) begin
            main <= main_31;
          end
        end
        main_31: begin
          if(_main_rows_2 == 1) begin
            main <= main_32;
          end else begin
            main <= main_36;
          end
        end
        main_32: begin
          _main_rows_2 <= 3;
          main <= main_33;
        end
        main_33: begin
          _main_begin_1 <= down;
          main <= main_34;
        end
        main_34: begin
          _main_rest_3 <= 0;
          main <= main_35;
        end
        main_35: begin
          main <= main_46;
        end
        main_36: begin
          _main_rows_2 <= 4;
          main <= main_37;
        end
        main_37: begin
          _main_base_0 <= other - _main_base_0;
          main <= main_38;
        end
        main_38: begin
          _main_begin_1 <= _main_base_0;
          main <= main_39;
        end
        main_39: begin
          _main_t_5 <= _main_t_5 + 1;
          main <= main_40;
        end
        main_40: begin
          if((_main_t_5 < arg_tiles) || (_main_g_4 + 1 < arg_out_groups)) begin
            main <= main_41;
          end else begin
            main <= main_43;
          end
        end
        main_41: begin
          main <= main_42;
        end
        main_42: begin
          main <= main_43;
        end
        main_43: begin
          if(early && (_main_t_5 == 2) && (_main_g_4 + 1 < arg_out_groups)) begin
            main <= main_44;
          end else begin
            main <= main_46;
          end
        end
        main_44: begin
          main <= main_45;
        end
        main_45: begin
          main <= main_46;
        end
        main_46: begin
          main <= main_25;
        end
        main_47: begin
          if(!early && (_main_g_4 + 1 < arg_out_groups)) begin
            main <= main_48;
          end else begin
            main <= main_51;
          end
        end
        main_48: begin
          if(!_mac_busy) begin
            main <= main_49;
          end
        end
        main_49: begin
          main <= main_50;
        end
        main_50: begin
          main <= main_51;
        end
        main_51: begin
          _main_g_4 <= _main_g_4 + 1;
          main <= main_22;
        end
        main_52: begin
          if(!_mac_source_busy) begin
            main <= main_53;
          end
        end
        main_53: begin
          if(in_mask_feed_left[19]) begin
            main <= main_54;
          end
        end
        main_54: begin
          if(out_r_left[19]) begin
            main <= main_55;
          end
        end
        main_55: begin
          if(out_mask_left[19]) begin
            main <= main_56;
          end
        end
        main_56: begin
          if(out_index_left[19]) begin
            main <= main_57;
          end
        end
        main_57: begin
          if(!_writeback_source_busy) begin
            main <= main_58;
          end
        end
        main_58: begin
          main <= main_59;
        end
        main_59: begin
          main <= main_1;
        end
      endcase
    end
  end


endmodule
