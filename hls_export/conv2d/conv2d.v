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
  wire [1-1:0] unpool;
  assign unpool = arg_window == 4;
  wire [10-1:0] row;
  assign row = ((unpool)? arg_in_groups << 2 : arg_in_groups << 3) + ((arg_window == 1)? 0 :
               (arg_window == 2)? arg_in_groups : arg_in_groups << 1);
  wire [13-1:0] tile_beats;
  assign tile_beats = ((unpool)? row << 2 : row << 3) + ((arg_window == 1)? 0 :
                      (arg_window == 2)? row : row << 1);
  wire [13-1:0] index_beats;
  assign index_beats = (unpool)? tile_beats : 0;
  wire [12-1:0] first_rows;
  assign first_rows = (arg_window == 3)? row << 2 : (row << 1) + ((arg_window == 1)? 0 : row);
  wire [13-1:0] late_beats;
  assign late_beats = tile_beats - first_rows;
  wire [9-1:0] few;
  assign few = arg_in_groups << 2;
  wire [10-1:0] nine;
  assign nine = (arg_in_groups << 3) + arg_in_groups;
  wire [10-1:0] taps;
  assign taps = (arg_window == 1)? arg_in_groups :
                (arg_window == 2)? few : nine;
  wire [10-1:0] steps;
  assign steps = (unpool)? few : taps;
  wire [12-1:0] weight_beats;
  assign weight_beats = taps << 2;
  wire [13-1:0] pixels;
  assign pixels = arg_tiles << 6;
  reg [17-1:0] out_pixels_1_0;
  reg [17-1:0] out_pixels_1_1;
  reg [17-1:0] out_pixels;
  wire [19-1:0] out_beats;
  assign out_beats = out_pixels << 2;
  wire [13-1:0] other;
  assign other = (unpool)? 2304 : 6400;
  wire [1-1:0] early;
  assign early = (taps <= 512) && (arg_tiles > 1);
  reg [64-1:0] tile_ram_memory [0:12800-1];
  reg [64-1:0] tile_ram_rdata;
  wire tile_ram_read;
  wire [14-1:0] tile_ram_raddr;
  wire tile_ram_write;
  wire [14-1:0] tile_ram_waddr;
  wire [64-1:0] tile_ram_wdata;
  reg [8-1:0] index_ram_memory [0:4608-1];
  reg [8-1:0] index_ram_rdata;
  wire index_ram_read;
  wire [13-1:0] index_ram_raddr;
  wire index_ram_write;
  wire [13-1:0] index_ram_waddr;
  wire [8-1:0] index_ram_wdata;
  reg [256-1:0] weight_ram0_memory [0:1024-1];
  reg [256-1:0] weight_ram0_rdata;
  wire weight_ram0_read;
  wire [10-1:0] weight_ram0_raddr;
  wire weight_ram0_write;
  wire [10-1:0] weight_ram0_waddr;
  wire [256-1:0] weight_ram0_wdata;
  reg [256-1:0] weight_ram1_memory [0:1024-1];
  reg [256-1:0] weight_ram1_rdata;
  wire weight_ram1_read;
  wire [10-1:0] weight_ram1_raddr;
  wire weight_ram1_write;
  wire [10-1:0] weight_ram1_waddr;
  wire [256-1:0] weight_ram1_wdata;
  reg [256-1:0] weight_ram2_memory [0:1024-1];
  reg [256-1:0] weight_ram2_rdata;
  wire weight_ram2_read;
  wire [10-1:0] weight_ram2_raddr;
  wire weight_ram2_write;
  wire [10-1:0] weight_ram2_waddr;
  wire [256-1:0] weight_ram2_wdata;
  reg [256-1:0] weight_ram3_memory [0:1024-1];
  reg [256-1:0] weight_ram3_rdata;
  wire weight_ram3_read;
  wire [10-1:0] weight_ram3_raddr;
  wire weight_ram3_write;
  wire [10-1:0] weight_ram3_waddr;
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
  reg [13-1:0] load_index_addr;
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
  wire signed [32-1:0] rounding;
  assign rounding = (32'd1 << arg_shift) >> 1;
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
  reg [10-1:0] load_weights_addr;
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
  wire [10-1:0] last_step;
  assign last_step = steps - 1;
  wire [13-1:0] last_pixel;
  assign last_pixel = pixels - 1;
  reg [3-1:0] _mac_w0_read_ram_sel;
  reg [3-1:0] _mac_w1_read_ram_sel;
  reg [3-1:0] _mac_w2_read_ram_sel;
  reg [3-1:0] _mac_w3_read_ram_sel;
  wire [2-1:0] side;
  assign side = (unpool)? 2 : arg_window[1:0];
  wire [8-1:0] right;
  assign right = arg_in_groups << ((unpool)? 0 : 1);
  wire [11-1:0] down;
  assign down = row << ((unpool)? 0 : 1);
  reg [32-1:0] main;
  localparam main_init = 0;
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
  reg [10-1:0] _counter_data_398;
  reg [10-1:0] _counter_count_398;
  wire _counter_reset_cond_398;
  assign _counter_reset_cond_398 = 0;
  wire [1-1:0] _pointer_data_429;
  assign _pointer_data_429 = _reinterpretcast_data_384[2'sd1];
  wire [1-1:0] _pointer_data_439;
  assign _pointer_data_439 = _reinterpretcast_data_384[1'sd0];
  wire [1-1:0] _pointer_data_550;
  assign _pointer_data_550 = _reinterpretcast_data_388[2'sd1];
  wire [1-1:0] _pointer_data_560;
  assign _pointer_data_560 = _reinterpretcast_data_388[1'sd0];
  wire [1-1:0] _pointer_data_671;
  assign _pointer_data_671 = _reinterpretcast_data_392[2'sd1];
  wire [1-1:0] _pointer_data_681;
  assign _pointer_data_681 = _reinterpretcast_data_392[1'sd0];
  wire [1-1:0] _pointer_data_792;
  assign _pointer_data_792 = _reinterpretcast_data_396[2'sd1];
  wire [1-1:0] _pointer_data_802;
  assign _pointer_data_802 = _reinterpretcast_data_396[1'sd0];
  reg [1-1:0] __delay_data_1057_pointer_429;
  reg [1-1:0] __delay_data_1060_pointer_439;
  reg signed [16-1:0] __delay_data_1063_reinterpretcast_365;
  reg [1-1:0] __delay_data_1072_pointer_550;
  reg [1-1:0] __delay_data_1075_pointer_560;
  reg signed [16-1:0] __delay_data_1078_reinterpretcast_369;
  reg [1-1:0] __delay_data_1083_pointer_671;
  reg [1-1:0] __delay_data_1086_pointer_681;
  reg signed [16-1:0] __delay_data_1089_reinterpretcast_373;
  reg [1-1:0] __delay_data_1094_pointer_792;
  reg [1-1:0] __delay_data_1097_pointer_802;
  reg signed [16-1:0] __delay_data_1100_reinterpretcast_377;
  reg [1-1:0] _eq_data_401;
  reg [1-1:0] _eq_data_404;
  wire [8-1:0] _slice_data_422;
  assign _slice_data_422 = _counter_data_398[5'd9:3'd2];
  wire [11-1:0] _cat_data_424;
  assign _cat_data_424 = { _slice_data_422, 3'd0 };
  wire [10-1:0] _plus_data_425;
  assign _plus_data_425 = _cat_data_424 + _slice_data_422;
  reg [10-1:0] _cond_data_426;
  wire [1-1:0] _pointer_data_427;
  assign _pointer_data_427 = _counter_data_398[2'sd1];
  wire [2-1:0] _cat_data_431;
  assign _cat_data_431 = { _pointer_data_427, __delay_data_1057_pointer_429 };
  wire [1-1:0] _pointer_data_437;
  assign _pointer_data_437 = _counter_data_398[1'sd0];
  wire [2-1:0] _cat_data_441;
  assign _cat_data_441 = { _pointer_data_437, __delay_data_1060_pointer_439 };
  wire [1-1:0] _pointer_data_548;
  assign _pointer_data_548 = _counter_data_398[2'sd1];
  wire [2-1:0] _cat_data_552;
  assign _cat_data_552 = { _pointer_data_548, __delay_data_1072_pointer_550 };
  wire [1-1:0] _pointer_data_558;
  assign _pointer_data_558 = _counter_data_398[1'sd0];
  wire [2-1:0] _cat_data_562;
  assign _cat_data_562 = { _pointer_data_558, __delay_data_1075_pointer_560 };
  wire [1-1:0] _pointer_data_669;
  assign _pointer_data_669 = _counter_data_398[2'sd1];
  wire [2-1:0] _cat_data_673;
  assign _cat_data_673 = { _pointer_data_669, __delay_data_1083_pointer_671 };
  wire [1-1:0] _pointer_data_679;
  assign _pointer_data_679 = _counter_data_398[1'sd0];
  wire [2-1:0] _cat_data_683;
  assign _cat_data_683 = { _pointer_data_679, __delay_data_1086_pointer_681 };
  wire [1-1:0] _pointer_data_790;
  assign _pointer_data_790 = _counter_data_398[2'sd1];
  wire [2-1:0] _cat_data_794;
  assign _cat_data_794 = { _pointer_data_790, __delay_data_1094_pointer_792 };
  wire [1-1:0] _pointer_data_800;
  assign _pointer_data_800 = _counter_data_398[1'sd0];
  wire [2-1:0] _cat_data_804;
  assign _cat_data_804 = { _pointer_data_800, __delay_data_1097_pointer_802 };
  reg [2-1:0] __delay_data_1058_cat_431;
  reg [2-1:0] __delay_data_1061_cat_441;
  reg signed [16-1:0] __delay_data_1064__delay_1063_reinterpretcast_365;
  reg [2-1:0] __delay_data_1073_cat_552;
  reg [2-1:0] __delay_data_1076_cat_562;
  reg signed [16-1:0] __delay_data_1079__delay_1078_reinterpretcast_369;
  reg [2-1:0] __delay_data_1084_cat_673;
  reg [2-1:0] __delay_data_1087_cat_683;
  reg signed [16-1:0] __delay_data_1090__delay_1089_reinterpretcast_373;
  reg [2-1:0] __delay_data_1095_cat_794;
  reg [2-1:0] __delay_data_1098_cat_804;
  reg signed [16-1:0] __delay_data_1101__delay_1100_reinterpretcast_377;
  reg [13-1:0] _counter_data_406;
  reg [13-1:0] _counter_count_406;
  wire _counter_reset_cond_406;
  assign _counter_reset_cond_406 = 0;
  reg [2-1:0] __delay_data_1059__delay_1058_cat_431;
  reg [2-1:0] __delay_data_1062__delay_1061_cat_441;
  reg signed [16-1:0] __delay_data_1065__delay_1064__delay_1063_reinterpretcast_365;
  reg [10-1:0] __delay_data_1067_cond_426;
  reg [1-1:0] __delay_data_1069_eq_404;
  reg [2-1:0] __delay_data_1074__delay_1073_cat_552;
  reg [2-1:0] __delay_data_1077__delay_1076_cat_562;
  reg signed [16-1:0] __delay_data_1080__delay_1079__delay_1078_reinterpretcast_369;
  reg [2-1:0] __delay_data_1085__delay_1084_cat_673;
  reg [2-1:0] __delay_data_1088__delay_1087_cat_683;
  reg signed [16-1:0] __delay_data_1091__delay_1090__delay_1089_reinterpretcast_373;
  reg [2-1:0] __delay_data_1096__delay_1095_cat_794;
  reg [2-1:0] __delay_data_1099__delay_1098_cat_804;
  reg signed [16-1:0] __delay_data_1102__delay_1101__delay_1100_reinterpretcast_377;
  reg [1-1:0] __delay_data_1105_eq_401;
  reg [1-1:0] _eq_data_410;
  wire [1-1:0] _pointer_data_432;
  assign _pointer_data_432 = _counter_data_406[2'sd1];
  wire [2-1:0] _plus_data_435;
  assign _plus_data_435 = __delay_data_1059__delay_1058_cat_431 + _pointer_data_432;
  reg [2-1:0] _plus_data_436;
  wire [1-1:0] _pointer_data_442;
  assign _pointer_data_442 = _counter_data_406[1'sd0];
  wire [2-1:0] _plus_data_445;
  assign _plus_data_445 = __delay_data_1062__delay_1061_cat_441 + _pointer_data_442;
  reg [2-1:0] _plus_data_446;
  wire [1-1:0] _pointer_data_553;
  assign _pointer_data_553 = _counter_data_406[2'sd1];
  wire [2-1:0] _plus_data_556;
  assign _plus_data_556 = __delay_data_1074__delay_1073_cat_552 + _pointer_data_553;
  reg [2-1:0] _plus_data_557;
  wire [1-1:0] _pointer_data_563;
  assign _pointer_data_563 = _counter_data_406[1'sd0];
  wire [2-1:0] _plus_data_566;
  assign _plus_data_566 = __delay_data_1077__delay_1076_cat_562 + _pointer_data_563;
  reg [2-1:0] _plus_data_567;
  wire [1-1:0] _pointer_data_674;
  assign _pointer_data_674 = _counter_data_406[2'sd1];
  wire [2-1:0] _plus_data_677;
  assign _plus_data_677 = __delay_data_1085__delay_1084_cat_673 + _pointer_data_674;
  reg [2-1:0] _plus_data_678;
  wire [1-1:0] _pointer_data_684;
  assign _pointer_data_684 = _counter_data_406[1'sd0];
  wire [2-1:0] _plus_data_687;
  assign _plus_data_687 = __delay_data_1088__delay_1087_cat_683 + _pointer_data_684;
  reg [2-1:0] _plus_data_688;
  wire [1-1:0] _pointer_data_795;
  assign _pointer_data_795 = _counter_data_406[2'sd1];
  wire [2-1:0] _plus_data_798;
  assign _plus_data_798 = __delay_data_1096__delay_1095_cat_794 + _pointer_data_795;
  reg [2-1:0] _plus_data_799;
  wire [1-1:0] _pointer_data_805;
  assign _pointer_data_805 = _counter_data_406[1'sd0];
  wire [2-1:0] _plus_data_808;
  assign _plus_data_808 = __delay_data_1099__delay_1098_cat_804 + _pointer_data_805;
  reg [2-1:0] _plus_data_809;
  reg signed [16-1:0] __delay_data_1066__delay_1065__delay_1064___reinterpretcast_365;
  reg [10-1:0] __delay_data_1068__delay_1067_cond_426;
  reg [1-1:0] __delay_data_1070__delay_1069_eq_404;
  reg signed [16-1:0] __delay_data_1081__delay_1080__delay_1079___reinterpretcast_369;
  reg signed [16-1:0] __delay_data_1092__delay_1091__delay_1090___reinterpretcast_373;
  reg signed [16-1:0] __delay_data_1103__delay_1102__delay_1101___reinterpretcast_377;
  reg [1-1:0] __delay_data_1106__delay_1105_eq_401;
  wire [1-1:0] _land_data_411;
  assign _land_data_411 = __delay_data_1070__delay_1069_eq_404 && _eq_data_410;
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
  wire [4-1:0] _cat_data_452;
  assign _cat_data_452 = { _plus_data_436, _plus_data_446 };
  wire [4-1:0] _cond_data_454;
  assign _cond_data_454 = (unpool)? _cat_data_452 : 4'd0;
  wire [2-1:0] _slice_data_457;
  assign _slice_data_457 = _cond_data_454[3'd3:3'd2];
  wire [3-1:0] _cat_data_459;
  assign _cat_data_459 = { _slice_data_457, 1'd0 };
  wire [2-1:0] _slice_data_462;
  assign _slice_data_462 = _cond_data_454[3'd3:3'd2];
  wire [2-1:0] _slice_data_465;
  assign _slice_data_465 = _cond_data_454[2'd1:1'd0];
  wire [10-1:0] _plus_data_466;
  assign _plus_data_466 = __delay_data_1068__delay_1067_cond_426 + _cat_data_459;
  wire [10-1:0] _plus_data_467;
  assign _plus_data_467 = _plus_data_466 + _slice_data_462;
  reg [10-1:0] _plus_data_468;
  wire [1-1:0] _land_data_541;
  assign _land_data_541 = unpool && _lor_data_451;
  reg signed [16-1:0] _cond_data_543;
  wire [1-1:0] _eq_data_568;
  assign _eq_data_568 = _plus_data_557 == 3'sd3;
  wire [1-1:0] _eq_data_570;
  assign _eq_data_570 = _plus_data_567 == 3'sd3;
  wire [1-1:0] _lor_data_572;
  assign _lor_data_572 = _eq_data_568 || _eq_data_570;
  wire [4-1:0] _cat_data_573;
  assign _cat_data_573 = { _plus_data_557, _plus_data_567 };
  wire [4-1:0] _cond_data_575;
  assign _cond_data_575 = (unpool)? _cat_data_573 : 4'd0;
  wire [2-1:0] _slice_data_578;
  assign _slice_data_578 = _cond_data_575[3'd3:3'd2];
  wire [3-1:0] _cat_data_580;
  assign _cat_data_580 = { _slice_data_578, 1'd0 };
  wire [2-1:0] _slice_data_583;
  assign _slice_data_583 = _cond_data_575[3'd3:3'd2];
  wire [2-1:0] _slice_data_586;
  assign _slice_data_586 = _cond_data_575[2'd1:1'd0];
  wire [10-1:0] _plus_data_587;
  assign _plus_data_587 = __delay_data_1068__delay_1067_cond_426 + _cat_data_580;
  wire [10-1:0] _plus_data_588;
  assign _plus_data_588 = _plus_data_587 + _slice_data_583;
  reg [10-1:0] _plus_data_589;
  wire [1-1:0] _land_data_662;
  assign _land_data_662 = unpool && _lor_data_572;
  reg signed [16-1:0] _cond_data_664;
  wire [1-1:0] _eq_data_689;
  assign _eq_data_689 = _plus_data_678 == 3'sd3;
  wire [1-1:0] _eq_data_691;
  assign _eq_data_691 = _plus_data_688 == 3'sd3;
  wire [1-1:0] _lor_data_693;
  assign _lor_data_693 = _eq_data_689 || _eq_data_691;
  wire [4-1:0] _cat_data_694;
  assign _cat_data_694 = { _plus_data_678, _plus_data_688 };
  wire [4-1:0] _cond_data_696;
  assign _cond_data_696 = (unpool)? _cat_data_694 : 4'd0;
  wire [2-1:0] _slice_data_699;
  assign _slice_data_699 = _cond_data_696[3'd3:3'd2];
  wire [3-1:0] _cat_data_701;
  assign _cat_data_701 = { _slice_data_699, 1'd0 };
  wire [2-1:0] _slice_data_704;
  assign _slice_data_704 = _cond_data_696[3'd3:3'd2];
  wire [2-1:0] _slice_data_707;
  assign _slice_data_707 = _cond_data_696[2'd1:1'd0];
  wire [10-1:0] _plus_data_708;
  assign _plus_data_708 = __delay_data_1068__delay_1067_cond_426 + _cat_data_701;
  wire [10-1:0] _plus_data_709;
  assign _plus_data_709 = _plus_data_708 + _slice_data_704;
  reg [10-1:0] _plus_data_710;
  wire [1-1:0] _land_data_783;
  assign _land_data_783 = unpool && _lor_data_693;
  reg signed [16-1:0] _cond_data_785;
  wire [1-1:0] _eq_data_810;
  assign _eq_data_810 = _plus_data_799 == 3'sd3;
  wire [1-1:0] _eq_data_812;
  assign _eq_data_812 = _plus_data_809 == 3'sd3;
  wire [1-1:0] _lor_data_814;
  assign _lor_data_814 = _eq_data_810 || _eq_data_812;
  wire [4-1:0] _cat_data_815;
  assign _cat_data_815 = { _plus_data_799, _plus_data_809 };
  wire [4-1:0] _cond_data_817;
  assign _cond_data_817 = (unpool)? _cat_data_815 : 4'd0;
  wire [2-1:0] _slice_data_820;
  assign _slice_data_820 = _cond_data_817[3'd3:3'd2];
  wire [3-1:0] _cat_data_822;
  assign _cat_data_822 = { _slice_data_820, 1'd0 };
  wire [2-1:0] _slice_data_825;
  assign _slice_data_825 = _cond_data_817[3'd3:3'd2];
  wire [2-1:0] _slice_data_828;
  assign _slice_data_828 = _cond_data_817[2'd1:1'd0];
  wire [10-1:0] _plus_data_829;
  assign _plus_data_829 = __delay_data_1068__delay_1067_cond_426 + _cat_data_822;
  wire [10-1:0] _plus_data_830;
  assign _plus_data_830 = _plus_data_829 + _slice_data_825;
  reg [10-1:0] _plus_data_831;
  wire [1-1:0] _land_data_904;
  assign _land_data_904 = unpool && _lor_data_814;
  reg signed [16-1:0] _cond_data_906;
  reg [1-1:0] __delay_data_1107__delay_1106__delay_1105_eq_401;
  reg [1-1:0] __delay_data_1111__delay_1070__delay_1069_eq_404;
  wire [1-1:0] _pointer_data_417;
  assign _pointer_data_417 = _counter_data_413[1'sd0];
  wire [1-1:0] _land_data_419;
  assign _land_data_419 = early && _pointer_data_417;
  wire [1-1:0] _pointer_data_469;
  assign _pointer_data_469 = _plus_data_468[5'sd9];
  wire [1-1:0] _lor_data_471;
  assign _lor_data_471 = _pointer_data_469 || _land_data_419;
  wire [9-1:0] _slice_data_474;
  assign _slice_data_474 = _plus_data_468[5'd8:1'd0];
  wire [10-1:0] _cat_data_475;
  assign _cat_data_475 = { _lor_data_471, _slice_data_474 };
  wire [256-1:0] _readram_rdata_476;
  wire [10-1:0] _readram_addr_476;
  assign _readram_addr_476 = _cat_data_475;
  wire _readram_enable_476;
  assign _readram_enable_476 = __mac_stream_ivalid_5 && _mac_stream_oready;
  wire [256-1:0] _readram_data_476;
  assign _readram_data_476 = _readram_rdata_476;
  wire [16-1:0] _slice_data_546;
  assign _slice_data_546 = _cond_data_543[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_547;
  assign _reinterpretcast_src_547 = _slice_data_546;
  wire signed [16-1:0] _reinterpretcast_data_547;
  assign _reinterpretcast_data_547 = _reinterpretcast_src_547;
  wire [1-1:0] _pointer_data_590;
  assign _pointer_data_590 = _plus_data_589[5'sd9];
  wire [1-1:0] _lor_data_592;
  assign _lor_data_592 = _pointer_data_590 || _land_data_419;
  wire [9-1:0] _slice_data_595;
  assign _slice_data_595 = _plus_data_589[5'd8:1'd0];
  wire [10-1:0] _cat_data_596;
  assign _cat_data_596 = { _lor_data_592, _slice_data_595 };
  wire [256-1:0] _readram_rdata_597;
  wire [10-1:0] _readram_addr_597;
  assign _readram_addr_597 = _cat_data_596;
  wire _readram_enable_597;
  assign _readram_enable_597 = __mac_stream_ivalid_5 && _mac_stream_oready;
  wire [256-1:0] _readram_data_597;
  assign _readram_data_597 = _readram_rdata_597;
  wire [16-1:0] _slice_data_667;
  assign _slice_data_667 = _cond_data_664[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_668;
  assign _reinterpretcast_src_668 = _slice_data_667;
  wire signed [16-1:0] _reinterpretcast_data_668;
  assign _reinterpretcast_data_668 = _reinterpretcast_src_668;
  wire [1-1:0] _pointer_data_711;
  assign _pointer_data_711 = _plus_data_710[5'sd9];
  wire [1-1:0] _lor_data_713;
  assign _lor_data_713 = _pointer_data_711 || _land_data_419;
  wire [9-1:0] _slice_data_716;
  assign _slice_data_716 = _plus_data_710[5'd8:1'd0];
  wire [10-1:0] _cat_data_717;
  assign _cat_data_717 = { _lor_data_713, _slice_data_716 };
  wire [256-1:0] _readram_rdata_718;
  wire [10-1:0] _readram_addr_718;
  assign _readram_addr_718 = _cat_data_717;
  wire _readram_enable_718;
  assign _readram_enable_718 = __mac_stream_ivalid_5 && _mac_stream_oready;
  wire [256-1:0] _readram_data_718;
  assign _readram_data_718 = _readram_rdata_718;
  wire [16-1:0] _slice_data_788;
  assign _slice_data_788 = _cond_data_785[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_789;
  assign _reinterpretcast_src_789 = _slice_data_788;
  wire signed [16-1:0] _reinterpretcast_data_789;
  assign _reinterpretcast_data_789 = _reinterpretcast_src_789;
  wire [1-1:0] _pointer_data_832;
  assign _pointer_data_832 = _plus_data_831[5'sd9];
  wire [1-1:0] _lor_data_834;
  assign _lor_data_834 = _pointer_data_832 || _land_data_419;
  wire [9-1:0] _slice_data_837;
  assign _slice_data_837 = _plus_data_831[5'd8:1'd0];
  wire [10-1:0] _cat_data_838;
  assign _cat_data_838 = { _lor_data_834, _slice_data_837 };
  wire [256-1:0] _readram_rdata_839;
  wire [10-1:0] _readram_addr_839;
  assign _readram_addr_839 = _cat_data_838;
  wire _readram_enable_839;
  assign _readram_enable_839 = __mac_stream_ivalid_5 && _mac_stream_oready;
  wire [256-1:0] _readram_data_839;
  assign _readram_data_839 = _readram_rdata_839;
  wire [16-1:0] _slice_data_909;
  assign _slice_data_909 = _cond_data_906[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_910;
  assign _reinterpretcast_src_910 = _slice_data_909;
  wire signed [16-1:0] _reinterpretcast_data_910;
  assign _reinterpretcast_data_910 = _reinterpretcast_src_910;
  reg signed [16-1:0] __delay_data_1071_reinterpretcast_547;
  reg signed [16-1:0] __delay_data_1082_reinterpretcast_668;
  reg signed [16-1:0] __delay_data_1093_reinterpretcast_789;
  reg signed [16-1:0] __delay_data_1104_reinterpretcast_910;
  reg [1-1:0] __delay_data_1108__delay_1107__delay_1106__delay_1105_eq_401;
  reg [1-1:0] __delay_data_1112__delay_1111__delay_1070__delay_1069_eq_404;
  wire [16-1:0] _slice_data_479;
  assign _slice_data_479 = _readram_data_476[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_480;
  assign _reinterpretcast_src_480 = _slice_data_479;
  wire signed [16-1:0] _reinterpretcast_data_480;
  assign _reinterpretcast_data_480 = _reinterpretcast_src_480;
  wire [16-1:0] _slice_data_483;
  assign _slice_data_483 = _readram_data_476[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_484;
  assign _reinterpretcast_src_484 = _slice_data_483;
  wire signed [16-1:0] _reinterpretcast_data_484;
  assign _reinterpretcast_data_484 = _reinterpretcast_src_484;
  wire [16-1:0] _slice_data_487;
  assign _slice_data_487 = _readram_data_476[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_488;
  assign _reinterpretcast_src_488 = _slice_data_487;
  wire signed [16-1:0] _reinterpretcast_data_488;
  assign _reinterpretcast_data_488 = _reinterpretcast_src_488;
  wire [16-1:0] _slice_data_491;
  assign _slice_data_491 = _readram_data_476[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_492;
  assign _reinterpretcast_src_492 = _slice_data_491;
  wire signed [16-1:0] _reinterpretcast_data_492;
  assign _reinterpretcast_data_492 = _reinterpretcast_src_492;
  wire [16-1:0] _slice_data_495;
  assign _slice_data_495 = _readram_data_476[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_496;
  assign _reinterpretcast_src_496 = _slice_data_495;
  wire signed [16-1:0] _reinterpretcast_data_496;
  assign _reinterpretcast_data_496 = _reinterpretcast_src_496;
  wire [16-1:0] _slice_data_499;
  assign _slice_data_499 = _readram_data_476[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_500;
  assign _reinterpretcast_src_500 = _slice_data_499;
  wire signed [16-1:0] _reinterpretcast_data_500;
  assign _reinterpretcast_data_500 = _reinterpretcast_src_500;
  wire [16-1:0] _slice_data_503;
  assign _slice_data_503 = _readram_data_476[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_504;
  assign _reinterpretcast_src_504 = _slice_data_503;
  wire signed [16-1:0] _reinterpretcast_data_504;
  assign _reinterpretcast_data_504 = _reinterpretcast_src_504;
  wire [16-1:0] _slice_data_507;
  assign _slice_data_507 = _readram_data_476[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_508;
  assign _reinterpretcast_src_508 = _slice_data_507;
  wire signed [16-1:0] _reinterpretcast_data_508;
  assign _reinterpretcast_data_508 = _reinterpretcast_src_508;
  wire [16-1:0] _slice_data_511;
  assign _slice_data_511 = _readram_data_476[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_512;
  assign _reinterpretcast_src_512 = _slice_data_511;
  wire signed [16-1:0] _reinterpretcast_data_512;
  assign _reinterpretcast_data_512 = _reinterpretcast_src_512;
  wire [16-1:0] _slice_data_515;
  assign _slice_data_515 = _readram_data_476[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_516;
  assign _reinterpretcast_src_516 = _slice_data_515;
  wire signed [16-1:0] _reinterpretcast_data_516;
  assign _reinterpretcast_data_516 = _reinterpretcast_src_516;
  wire [16-1:0] _slice_data_519;
  assign _slice_data_519 = _readram_data_476[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_520;
  assign _reinterpretcast_src_520 = _slice_data_519;
  wire signed [16-1:0] _reinterpretcast_data_520;
  assign _reinterpretcast_data_520 = _reinterpretcast_src_520;
  wire [16-1:0] _slice_data_523;
  assign _slice_data_523 = _readram_data_476[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_524;
  assign _reinterpretcast_src_524 = _slice_data_523;
  wire signed [16-1:0] _reinterpretcast_data_524;
  assign _reinterpretcast_data_524 = _reinterpretcast_src_524;
  wire [16-1:0] _slice_data_527;
  assign _slice_data_527 = _readram_data_476[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_528;
  assign _reinterpretcast_src_528 = _slice_data_527;
  wire signed [16-1:0] _reinterpretcast_data_528;
  assign _reinterpretcast_data_528 = _reinterpretcast_src_528;
  wire [16-1:0] _slice_data_531;
  assign _slice_data_531 = _readram_data_476[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_532;
  assign _reinterpretcast_src_532 = _slice_data_531;
  wire signed [16-1:0] _reinterpretcast_data_532;
  assign _reinterpretcast_data_532 = _reinterpretcast_src_532;
  wire [16-1:0] _slice_data_535;
  assign _slice_data_535 = _readram_data_476[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_536;
  assign _reinterpretcast_src_536 = _slice_data_535;
  wire signed [16-1:0] _reinterpretcast_data_536;
  assign _reinterpretcast_data_536 = _reinterpretcast_src_536;
  wire [16-1:0] _slice_data_539;
  assign _slice_data_539 = _readram_data_476[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_540;
  assign _reinterpretcast_src_540 = _slice_data_539;
  wire signed [16-1:0] _reinterpretcast_data_540;
  assign _reinterpretcast_data_540 = _reinterpretcast_src_540;
  wire [16-1:0] _slice_data_600;
  assign _slice_data_600 = _readram_data_597[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_601;
  assign _reinterpretcast_src_601 = _slice_data_600;
  wire signed [16-1:0] _reinterpretcast_data_601;
  assign _reinterpretcast_data_601 = _reinterpretcast_src_601;
  wire [16-1:0] _slice_data_604;
  assign _slice_data_604 = _readram_data_597[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_605;
  assign _reinterpretcast_src_605 = _slice_data_604;
  wire signed [16-1:0] _reinterpretcast_data_605;
  assign _reinterpretcast_data_605 = _reinterpretcast_src_605;
  wire [16-1:0] _slice_data_608;
  assign _slice_data_608 = _readram_data_597[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_609;
  assign _reinterpretcast_src_609 = _slice_data_608;
  wire signed [16-1:0] _reinterpretcast_data_609;
  assign _reinterpretcast_data_609 = _reinterpretcast_src_609;
  wire [16-1:0] _slice_data_612;
  assign _slice_data_612 = _readram_data_597[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_613;
  assign _reinterpretcast_src_613 = _slice_data_612;
  wire signed [16-1:0] _reinterpretcast_data_613;
  assign _reinterpretcast_data_613 = _reinterpretcast_src_613;
  wire [16-1:0] _slice_data_616;
  assign _slice_data_616 = _readram_data_597[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_617;
  assign _reinterpretcast_src_617 = _slice_data_616;
  wire signed [16-1:0] _reinterpretcast_data_617;
  assign _reinterpretcast_data_617 = _reinterpretcast_src_617;
  wire [16-1:0] _slice_data_620;
  assign _slice_data_620 = _readram_data_597[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_621;
  assign _reinterpretcast_src_621 = _slice_data_620;
  wire signed [16-1:0] _reinterpretcast_data_621;
  assign _reinterpretcast_data_621 = _reinterpretcast_src_621;
  wire [16-1:0] _slice_data_624;
  assign _slice_data_624 = _readram_data_597[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_625;
  assign _reinterpretcast_src_625 = _slice_data_624;
  wire signed [16-1:0] _reinterpretcast_data_625;
  assign _reinterpretcast_data_625 = _reinterpretcast_src_625;
  wire [16-1:0] _slice_data_628;
  assign _slice_data_628 = _readram_data_597[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_629;
  assign _reinterpretcast_src_629 = _slice_data_628;
  wire signed [16-1:0] _reinterpretcast_data_629;
  assign _reinterpretcast_data_629 = _reinterpretcast_src_629;
  wire [16-1:0] _slice_data_632;
  assign _slice_data_632 = _readram_data_597[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_633;
  assign _reinterpretcast_src_633 = _slice_data_632;
  wire signed [16-1:0] _reinterpretcast_data_633;
  assign _reinterpretcast_data_633 = _reinterpretcast_src_633;
  wire [16-1:0] _slice_data_636;
  assign _slice_data_636 = _readram_data_597[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_637;
  assign _reinterpretcast_src_637 = _slice_data_636;
  wire signed [16-1:0] _reinterpretcast_data_637;
  assign _reinterpretcast_data_637 = _reinterpretcast_src_637;
  wire [16-1:0] _slice_data_640;
  assign _slice_data_640 = _readram_data_597[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_641;
  assign _reinterpretcast_src_641 = _slice_data_640;
  wire signed [16-1:0] _reinterpretcast_data_641;
  assign _reinterpretcast_data_641 = _reinterpretcast_src_641;
  wire [16-1:0] _slice_data_644;
  assign _slice_data_644 = _readram_data_597[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_645;
  assign _reinterpretcast_src_645 = _slice_data_644;
  wire signed [16-1:0] _reinterpretcast_data_645;
  assign _reinterpretcast_data_645 = _reinterpretcast_src_645;
  wire [16-1:0] _slice_data_648;
  assign _slice_data_648 = _readram_data_597[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_649;
  assign _reinterpretcast_src_649 = _slice_data_648;
  wire signed [16-1:0] _reinterpretcast_data_649;
  assign _reinterpretcast_data_649 = _reinterpretcast_src_649;
  wire [16-1:0] _slice_data_652;
  assign _slice_data_652 = _readram_data_597[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_653;
  assign _reinterpretcast_src_653 = _slice_data_652;
  wire signed [16-1:0] _reinterpretcast_data_653;
  assign _reinterpretcast_data_653 = _reinterpretcast_src_653;
  wire [16-1:0] _slice_data_656;
  assign _slice_data_656 = _readram_data_597[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_657;
  assign _reinterpretcast_src_657 = _slice_data_656;
  wire signed [16-1:0] _reinterpretcast_data_657;
  assign _reinterpretcast_data_657 = _reinterpretcast_src_657;
  wire [16-1:0] _slice_data_660;
  assign _slice_data_660 = _readram_data_597[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_661;
  assign _reinterpretcast_src_661 = _slice_data_660;
  wire signed [16-1:0] _reinterpretcast_data_661;
  assign _reinterpretcast_data_661 = _reinterpretcast_src_661;
  wire [16-1:0] _slice_data_721;
  assign _slice_data_721 = _readram_data_718[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_722;
  assign _reinterpretcast_src_722 = _slice_data_721;
  wire signed [16-1:0] _reinterpretcast_data_722;
  assign _reinterpretcast_data_722 = _reinterpretcast_src_722;
  wire [16-1:0] _slice_data_725;
  assign _slice_data_725 = _readram_data_718[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_726;
  assign _reinterpretcast_src_726 = _slice_data_725;
  wire signed [16-1:0] _reinterpretcast_data_726;
  assign _reinterpretcast_data_726 = _reinterpretcast_src_726;
  wire [16-1:0] _slice_data_729;
  assign _slice_data_729 = _readram_data_718[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_730;
  assign _reinterpretcast_src_730 = _slice_data_729;
  wire signed [16-1:0] _reinterpretcast_data_730;
  assign _reinterpretcast_data_730 = _reinterpretcast_src_730;
  wire [16-1:0] _slice_data_733;
  assign _slice_data_733 = _readram_data_718[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_734;
  assign _reinterpretcast_src_734 = _slice_data_733;
  wire signed [16-1:0] _reinterpretcast_data_734;
  assign _reinterpretcast_data_734 = _reinterpretcast_src_734;
  wire [16-1:0] _slice_data_737;
  assign _slice_data_737 = _readram_data_718[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_738;
  assign _reinterpretcast_src_738 = _slice_data_737;
  wire signed [16-1:0] _reinterpretcast_data_738;
  assign _reinterpretcast_data_738 = _reinterpretcast_src_738;
  wire [16-1:0] _slice_data_741;
  assign _slice_data_741 = _readram_data_718[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_742;
  assign _reinterpretcast_src_742 = _slice_data_741;
  wire signed [16-1:0] _reinterpretcast_data_742;
  assign _reinterpretcast_data_742 = _reinterpretcast_src_742;
  wire [16-1:0] _slice_data_745;
  assign _slice_data_745 = _readram_data_718[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_746;
  assign _reinterpretcast_src_746 = _slice_data_745;
  wire signed [16-1:0] _reinterpretcast_data_746;
  assign _reinterpretcast_data_746 = _reinterpretcast_src_746;
  wire [16-1:0] _slice_data_749;
  assign _slice_data_749 = _readram_data_718[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_750;
  assign _reinterpretcast_src_750 = _slice_data_749;
  wire signed [16-1:0] _reinterpretcast_data_750;
  assign _reinterpretcast_data_750 = _reinterpretcast_src_750;
  wire [16-1:0] _slice_data_753;
  assign _slice_data_753 = _readram_data_718[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_754;
  assign _reinterpretcast_src_754 = _slice_data_753;
  wire signed [16-1:0] _reinterpretcast_data_754;
  assign _reinterpretcast_data_754 = _reinterpretcast_src_754;
  wire [16-1:0] _slice_data_757;
  assign _slice_data_757 = _readram_data_718[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_758;
  assign _reinterpretcast_src_758 = _slice_data_757;
  wire signed [16-1:0] _reinterpretcast_data_758;
  assign _reinterpretcast_data_758 = _reinterpretcast_src_758;
  wire [16-1:0] _slice_data_761;
  assign _slice_data_761 = _readram_data_718[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_762;
  assign _reinterpretcast_src_762 = _slice_data_761;
  wire signed [16-1:0] _reinterpretcast_data_762;
  assign _reinterpretcast_data_762 = _reinterpretcast_src_762;
  wire [16-1:0] _slice_data_765;
  assign _slice_data_765 = _readram_data_718[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_766;
  assign _reinterpretcast_src_766 = _slice_data_765;
  wire signed [16-1:0] _reinterpretcast_data_766;
  assign _reinterpretcast_data_766 = _reinterpretcast_src_766;
  wire [16-1:0] _slice_data_769;
  assign _slice_data_769 = _readram_data_718[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_770;
  assign _reinterpretcast_src_770 = _slice_data_769;
  wire signed [16-1:0] _reinterpretcast_data_770;
  assign _reinterpretcast_data_770 = _reinterpretcast_src_770;
  wire [16-1:0] _slice_data_773;
  assign _slice_data_773 = _readram_data_718[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_774;
  assign _reinterpretcast_src_774 = _slice_data_773;
  wire signed [16-1:0] _reinterpretcast_data_774;
  assign _reinterpretcast_data_774 = _reinterpretcast_src_774;
  wire [16-1:0] _slice_data_777;
  assign _slice_data_777 = _readram_data_718[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_778;
  assign _reinterpretcast_src_778 = _slice_data_777;
  wire signed [16-1:0] _reinterpretcast_data_778;
  assign _reinterpretcast_data_778 = _reinterpretcast_src_778;
  wire [16-1:0] _slice_data_781;
  assign _slice_data_781 = _readram_data_718[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_782;
  assign _reinterpretcast_src_782 = _slice_data_781;
  wire signed [16-1:0] _reinterpretcast_data_782;
  assign _reinterpretcast_data_782 = _reinterpretcast_src_782;
  wire [16-1:0] _slice_data_842;
  assign _slice_data_842 = _readram_data_839[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_843;
  assign _reinterpretcast_src_843 = _slice_data_842;
  wire signed [16-1:0] _reinterpretcast_data_843;
  assign _reinterpretcast_data_843 = _reinterpretcast_src_843;
  wire [16-1:0] _slice_data_846;
  assign _slice_data_846 = _readram_data_839[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_847;
  assign _reinterpretcast_src_847 = _slice_data_846;
  wire signed [16-1:0] _reinterpretcast_data_847;
  assign _reinterpretcast_data_847 = _reinterpretcast_src_847;
  wire [16-1:0] _slice_data_850;
  assign _slice_data_850 = _readram_data_839[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_851;
  assign _reinterpretcast_src_851 = _slice_data_850;
  wire signed [16-1:0] _reinterpretcast_data_851;
  assign _reinterpretcast_data_851 = _reinterpretcast_src_851;
  wire [16-1:0] _slice_data_854;
  assign _slice_data_854 = _readram_data_839[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_855;
  assign _reinterpretcast_src_855 = _slice_data_854;
  wire signed [16-1:0] _reinterpretcast_data_855;
  assign _reinterpretcast_data_855 = _reinterpretcast_src_855;
  wire [16-1:0] _slice_data_858;
  assign _slice_data_858 = _readram_data_839[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_859;
  assign _reinterpretcast_src_859 = _slice_data_858;
  wire signed [16-1:0] _reinterpretcast_data_859;
  assign _reinterpretcast_data_859 = _reinterpretcast_src_859;
  wire [16-1:0] _slice_data_862;
  assign _slice_data_862 = _readram_data_839[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_863;
  assign _reinterpretcast_src_863 = _slice_data_862;
  wire signed [16-1:0] _reinterpretcast_data_863;
  assign _reinterpretcast_data_863 = _reinterpretcast_src_863;
  wire [16-1:0] _slice_data_866;
  assign _slice_data_866 = _readram_data_839[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_867;
  assign _reinterpretcast_src_867 = _slice_data_866;
  wire signed [16-1:0] _reinterpretcast_data_867;
  assign _reinterpretcast_data_867 = _reinterpretcast_src_867;
  wire [16-1:0] _slice_data_870;
  assign _slice_data_870 = _readram_data_839[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_871;
  assign _reinterpretcast_src_871 = _slice_data_870;
  wire signed [16-1:0] _reinterpretcast_data_871;
  assign _reinterpretcast_data_871 = _reinterpretcast_src_871;
  wire [16-1:0] _slice_data_874;
  assign _slice_data_874 = _readram_data_839[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_875;
  assign _reinterpretcast_src_875 = _slice_data_874;
  wire signed [16-1:0] _reinterpretcast_data_875;
  assign _reinterpretcast_data_875 = _reinterpretcast_src_875;
  wire [16-1:0] _slice_data_878;
  assign _slice_data_878 = _readram_data_839[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_879;
  assign _reinterpretcast_src_879 = _slice_data_878;
  wire signed [16-1:0] _reinterpretcast_data_879;
  assign _reinterpretcast_data_879 = _reinterpretcast_src_879;
  wire [16-1:0] _slice_data_882;
  assign _slice_data_882 = _readram_data_839[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_883;
  assign _reinterpretcast_src_883 = _slice_data_882;
  wire signed [16-1:0] _reinterpretcast_data_883;
  assign _reinterpretcast_data_883 = _reinterpretcast_src_883;
  wire [16-1:0] _slice_data_886;
  assign _slice_data_886 = _readram_data_839[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_887;
  assign _reinterpretcast_src_887 = _slice_data_886;
  wire signed [16-1:0] _reinterpretcast_data_887;
  assign _reinterpretcast_data_887 = _reinterpretcast_src_887;
  wire [16-1:0] _slice_data_890;
  assign _slice_data_890 = _readram_data_839[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_891;
  assign _reinterpretcast_src_891 = _slice_data_890;
  wire signed [16-1:0] _reinterpretcast_data_891;
  assign _reinterpretcast_data_891 = _reinterpretcast_src_891;
  wire [16-1:0] _slice_data_894;
  assign _slice_data_894 = _readram_data_839[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_895;
  assign _reinterpretcast_src_895 = _slice_data_894;
  wire signed [16-1:0] _reinterpretcast_data_895;
  assign _reinterpretcast_data_895 = _reinterpretcast_src_895;
  wire [16-1:0] _slice_data_898;
  assign _slice_data_898 = _readram_data_839[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_899;
  assign _reinterpretcast_src_899 = _slice_data_898;
  wire signed [16-1:0] _reinterpretcast_data_899;
  assign _reinterpretcast_data_899 = _reinterpretcast_src_899;
  wire [16-1:0] _slice_data_902;
  assign _slice_data_902 = _readram_data_839[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_903;
  assign _reinterpretcast_src_903 = _slice_data_902;
  wire signed [16-1:0] _reinterpretcast_data_903;
  assign _reinterpretcast_data_903 = _reinterpretcast_src_903;
  reg signed [32-1:0] _product_data_911;
  reg signed [32-1:0] _product_data_912;
  reg signed [32-1:0] _product_data_913;
  reg signed [32-1:0] _product_data_914;
  reg signed [32-1:0] _product_data_920;
  reg signed [32-1:0] _product_data_921;
  reg signed [32-1:0] _product_data_922;
  reg signed [32-1:0] _product_data_923;
  reg signed [32-1:0] _product_data_929;
  reg signed [32-1:0] _product_data_930;
  reg signed [32-1:0] _product_data_931;
  reg signed [32-1:0] _product_data_932;
  reg signed [32-1:0] _product_data_938;
  reg signed [32-1:0] _product_data_939;
  reg signed [32-1:0] _product_data_940;
  reg signed [32-1:0] _product_data_941;
  reg signed [32-1:0] _product_data_947;
  reg signed [32-1:0] _product_data_948;
  reg signed [32-1:0] _product_data_949;
  reg signed [32-1:0] _product_data_950;
  reg signed [32-1:0] _product_data_956;
  reg signed [32-1:0] _product_data_957;
  reg signed [32-1:0] _product_data_958;
  reg signed [32-1:0] _product_data_959;
  reg signed [32-1:0] _product_data_965;
  reg signed [32-1:0] _product_data_966;
  reg signed [32-1:0] _product_data_967;
  reg signed [32-1:0] _product_data_968;
  reg signed [32-1:0] _product_data_974;
  reg signed [32-1:0] _product_data_975;
  reg signed [32-1:0] _product_data_976;
  reg signed [32-1:0] _product_data_977;
  reg signed [32-1:0] _product_data_983;
  reg signed [32-1:0] _product_data_984;
  reg signed [32-1:0] _product_data_985;
  reg signed [32-1:0] _product_data_986;
  reg signed [32-1:0] _product_data_992;
  reg signed [32-1:0] _product_data_993;
  reg signed [32-1:0] _product_data_994;
  reg signed [32-1:0] _product_data_995;
  reg signed [32-1:0] _product_data_1001;
  reg signed [32-1:0] _product_data_1002;
  reg signed [32-1:0] _product_data_1003;
  reg signed [32-1:0] _product_data_1004;
  reg signed [32-1:0] _product_data_1010;
  reg signed [32-1:0] _product_data_1011;
  reg signed [32-1:0] _product_data_1012;
  reg signed [32-1:0] _product_data_1013;
  reg signed [32-1:0] _product_data_1019;
  reg signed [32-1:0] _product_data_1020;
  reg signed [32-1:0] _product_data_1021;
  reg signed [32-1:0] _product_data_1022;
  reg signed [32-1:0] _product_data_1028;
  reg signed [32-1:0] _product_data_1029;
  reg signed [32-1:0] _product_data_1030;
  reg signed [32-1:0] _product_data_1031;
  reg signed [32-1:0] _product_data_1037;
  reg signed [32-1:0] _product_data_1038;
  reg signed [32-1:0] _product_data_1039;
  reg signed [32-1:0] _product_data_1040;
  reg signed [32-1:0] _product_data_1046;
  reg signed [32-1:0] _product_data_1047;
  reg signed [32-1:0] _product_data_1048;
  reg signed [32-1:0] _product_data_1049;
  reg [1-1:0] __delay_data_1109__delay_1108__delay_1107__delay_1106___eq_401;
  reg [1-1:0] __delay_data_1113__delay_1112__delay_1111__delay_1070___eq_404;
  wire signed [34-1:0] _plus_data_915;
  assign _plus_data_915 = _product_data_911 + _product_data_912;
  wire signed [34-1:0] _plus_data_916;
  assign _plus_data_916 = _plus_data_915 + _product_data_913;
  reg signed [34-1:0] _plus_data_917;
  wire signed [34-1:0] _plus_data_924;
  assign _plus_data_924 = _product_data_920 + _product_data_921;
  wire signed [34-1:0] _plus_data_925;
  assign _plus_data_925 = _plus_data_924 + _product_data_922;
  reg signed [34-1:0] _plus_data_926;
  wire signed [34-1:0] _plus_data_933;
  assign _plus_data_933 = _product_data_929 + _product_data_930;
  wire signed [34-1:0] _plus_data_934;
  assign _plus_data_934 = _plus_data_933 + _product_data_931;
  reg signed [34-1:0] _plus_data_935;
  wire signed [34-1:0] _plus_data_942;
  assign _plus_data_942 = _product_data_938 + _product_data_939;
  wire signed [34-1:0] _plus_data_943;
  assign _plus_data_943 = _plus_data_942 + _product_data_940;
  reg signed [34-1:0] _plus_data_944;
  wire signed [34-1:0] _plus_data_951;
  assign _plus_data_951 = _product_data_947 + _product_data_948;
  wire signed [34-1:0] _plus_data_952;
  assign _plus_data_952 = _plus_data_951 + _product_data_949;
  reg signed [34-1:0] _plus_data_953;
  wire signed [34-1:0] _plus_data_960;
  assign _plus_data_960 = _product_data_956 + _product_data_957;
  wire signed [34-1:0] _plus_data_961;
  assign _plus_data_961 = _plus_data_960 + _product_data_958;
  reg signed [34-1:0] _plus_data_962;
  wire signed [34-1:0] _plus_data_969;
  assign _plus_data_969 = _product_data_965 + _product_data_966;
  wire signed [34-1:0] _plus_data_970;
  assign _plus_data_970 = _plus_data_969 + _product_data_967;
  reg signed [34-1:0] _plus_data_971;
  wire signed [34-1:0] _plus_data_978;
  assign _plus_data_978 = _product_data_974 + _product_data_975;
  wire signed [34-1:0] _plus_data_979;
  assign _plus_data_979 = _plus_data_978 + _product_data_976;
  reg signed [34-1:0] _plus_data_980;
  wire signed [34-1:0] _plus_data_987;
  assign _plus_data_987 = _product_data_983 + _product_data_984;
  wire signed [34-1:0] _plus_data_988;
  assign _plus_data_988 = _plus_data_987 + _product_data_985;
  reg signed [34-1:0] _plus_data_989;
  wire signed [34-1:0] _plus_data_996;
  assign _plus_data_996 = _product_data_992 + _product_data_993;
  wire signed [34-1:0] _plus_data_997;
  assign _plus_data_997 = _plus_data_996 + _product_data_994;
  reg signed [34-1:0] _plus_data_998;
  wire signed [34-1:0] _plus_data_1005;
  assign _plus_data_1005 = _product_data_1001 + _product_data_1002;
  wire signed [34-1:0] _plus_data_1006;
  assign _plus_data_1006 = _plus_data_1005 + _product_data_1003;
  reg signed [34-1:0] _plus_data_1007;
  wire signed [34-1:0] _plus_data_1014;
  assign _plus_data_1014 = _product_data_1010 + _product_data_1011;
  wire signed [34-1:0] _plus_data_1015;
  assign _plus_data_1015 = _plus_data_1014 + _product_data_1012;
  reg signed [34-1:0] _plus_data_1016;
  wire signed [34-1:0] _plus_data_1023;
  assign _plus_data_1023 = _product_data_1019 + _product_data_1020;
  wire signed [34-1:0] _plus_data_1024;
  assign _plus_data_1024 = _plus_data_1023 + _product_data_1021;
  reg signed [34-1:0] _plus_data_1025;
  wire signed [34-1:0] _plus_data_1032;
  assign _plus_data_1032 = _product_data_1028 + _product_data_1029;
  wire signed [34-1:0] _plus_data_1033;
  assign _plus_data_1033 = _plus_data_1032 + _product_data_1030;
  reg signed [34-1:0] _plus_data_1034;
  wire signed [34-1:0] _plus_data_1041;
  assign _plus_data_1041 = _product_data_1037 + _product_data_1038;
  wire signed [34-1:0] _plus_data_1042;
  assign _plus_data_1042 = _plus_data_1041 + _product_data_1039;
  reg signed [34-1:0] _plus_data_1043;
  wire signed [34-1:0] _plus_data_1050;
  assign _plus_data_1050 = _product_data_1046 + _product_data_1047;
  wire signed [34-1:0] _plus_data_1051;
  assign _plus_data_1051 = _plus_data_1050 + _product_data_1048;
  reg signed [34-1:0] _plus_data_1052;
  reg [1-1:0] __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  reg [1-1:0] __delay_data_1114__delay_1113__delay_1112__delay_1111___eq_404;
  reg signed [48-1:0] _reduceadd_data_918;
  wire _reduceadd_reset_cond_918;
  assign _reduceadd_reset_cond_918 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_918;
  assign _reduceadd_current_data_918 = (_reduceadd_reset_cond_918)? 1'sd0 : _reduceadd_data_918;
  reg signed [48-1:0] _reduceadd_data_927;
  wire _reduceadd_reset_cond_927;
  assign _reduceadd_reset_cond_927 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_927;
  assign _reduceadd_current_data_927 = (_reduceadd_reset_cond_927)? 1'sd0 : _reduceadd_data_927;
  reg signed [48-1:0] _reduceadd_data_936;
  wire _reduceadd_reset_cond_936;
  assign _reduceadd_reset_cond_936 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_936;
  assign _reduceadd_current_data_936 = (_reduceadd_reset_cond_936)? 1'sd0 : _reduceadd_data_936;
  reg signed [48-1:0] _reduceadd_data_945;
  wire _reduceadd_reset_cond_945;
  assign _reduceadd_reset_cond_945 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_945;
  assign _reduceadd_current_data_945 = (_reduceadd_reset_cond_945)? 1'sd0 : _reduceadd_data_945;
  reg signed [48-1:0] _reduceadd_data_954;
  wire _reduceadd_reset_cond_954;
  assign _reduceadd_reset_cond_954 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_954;
  assign _reduceadd_current_data_954 = (_reduceadd_reset_cond_954)? 1'sd0 : _reduceadd_data_954;
  reg signed [48-1:0] _reduceadd_data_963;
  wire _reduceadd_reset_cond_963;
  assign _reduceadd_reset_cond_963 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_963;
  assign _reduceadd_current_data_963 = (_reduceadd_reset_cond_963)? 1'sd0 : _reduceadd_data_963;
  reg signed [48-1:0] _reduceadd_data_972;
  wire _reduceadd_reset_cond_972;
  assign _reduceadd_reset_cond_972 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_972;
  assign _reduceadd_current_data_972 = (_reduceadd_reset_cond_972)? 1'sd0 : _reduceadd_data_972;
  reg signed [48-1:0] _reduceadd_data_981;
  wire _reduceadd_reset_cond_981;
  assign _reduceadd_reset_cond_981 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_981;
  assign _reduceadd_current_data_981 = (_reduceadd_reset_cond_981)? 1'sd0 : _reduceadd_data_981;
  reg signed [48-1:0] _reduceadd_data_990;
  wire _reduceadd_reset_cond_990;
  assign _reduceadd_reset_cond_990 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_990;
  assign _reduceadd_current_data_990 = (_reduceadd_reset_cond_990)? 1'sd0 : _reduceadd_data_990;
  reg signed [48-1:0] _reduceadd_data_999;
  wire _reduceadd_reset_cond_999;
  assign _reduceadd_reset_cond_999 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_999;
  assign _reduceadd_current_data_999 = (_reduceadd_reset_cond_999)? 1'sd0 : _reduceadd_data_999;
  reg signed [48-1:0] _reduceadd_data_1008;
  wire _reduceadd_reset_cond_1008;
  assign _reduceadd_reset_cond_1008 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1008;
  assign _reduceadd_current_data_1008 = (_reduceadd_reset_cond_1008)? 1'sd0 : _reduceadd_data_1008;
  reg signed [48-1:0] _reduceadd_data_1017;
  wire _reduceadd_reset_cond_1017;
  assign _reduceadd_reset_cond_1017 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1017;
  assign _reduceadd_current_data_1017 = (_reduceadd_reset_cond_1017)? 1'sd0 : _reduceadd_data_1017;
  reg signed [48-1:0] _reduceadd_data_1026;
  wire _reduceadd_reset_cond_1026;
  assign _reduceadd_reset_cond_1026 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1026;
  assign _reduceadd_current_data_1026 = (_reduceadd_reset_cond_1026)? 1'sd0 : _reduceadd_data_1026;
  reg signed [48-1:0] _reduceadd_data_1035;
  wire _reduceadd_reset_cond_1035;
  assign _reduceadd_reset_cond_1035 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1035;
  assign _reduceadd_current_data_1035 = (_reduceadd_reset_cond_1035)? 1'sd0 : _reduceadd_data_1035;
  reg signed [48-1:0] _reduceadd_data_1044;
  wire _reduceadd_reset_cond_1044;
  assign _reduceadd_reset_cond_1044 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1044;
  assign _reduceadd_current_data_1044 = (_reduceadd_reset_cond_1044)? 1'sd0 : _reduceadd_data_1044;
  reg signed [48-1:0] _reduceadd_data_1053;
  wire _reduceadd_reset_cond_1053;
  assign _reduceadd_reset_cond_1053 = __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401;
  wire signed [48-1:0] _reduceadd_current_data_1053;
  assign _reduceadd_current_data_1053 = (_reduceadd_reset_cond_1053)? 1'sd0 : _reduceadd_data_1053;
  reg [1-1:0] __delay_data_1115__delay_1114__delay_1113__delay_1112___eq_404;
  wire [768-1:0] _cat_data_1055;
  assign _cat_data_1055 = { _reduceadd_data_1053, _reduceadd_data_1044, _reduceadd_data_1035, _reduceadd_data_1026, _reduceadd_data_1017, _reduceadd_data_1008, _reduceadd_data_999, _reduceadd_data_990, _reduceadd_data_981, _reduceadd_data_972, _reduceadd_data_963, _reduceadd_data_954, _reduceadd_data_945, _reduceadd_data_936, _reduceadd_data_927, _reduceadd_data_918 };
  assign acc_fifo_wdata = _cat_data_1055;
  assign acc_fifo_enq = __mac_stream_ivalid_9 && _mac_stream_oready && __delay_data_1115__delay_1114__delay_1113__delay_1112___eq_404;
  assign _mac_stream_internal_oready = acc_fifo_room && ap_running;
  wire signed [1-1:0] _push_odata_1056;
  assign _push_odata_1056 = 0;
  wire _set_flag_0;
  assign _set_flag_0 = main == 1;
  assign weight_ram0_raddr = (_mac_stream_oready && _readram_enable_476 && (_mac_w0_read_ram_sel == 1))? _readram_addr_476 : 'hx;
  assign weight_ram0_read = (_mac_stream_oready && _readram_enable_476 && (_mac_w0_read_ram_sel == 1))? 1 : 0;
  assign _readram_rdata_476 = (_mac_w0_read_ram_sel == 1)? weight_ram0_rdata : 'hx;
  wire _set_flag_1;
  assign _set_flag_1 = main == 2;
  assign weight_ram1_raddr = (_mac_stream_oready && _readram_enable_597 && (_mac_w1_read_ram_sel == 2))? _readram_addr_597 : 'hx;
  assign weight_ram1_read = (_mac_stream_oready && _readram_enable_597 && (_mac_w1_read_ram_sel == 2))? 1 : 0;
  assign _readram_rdata_597 = (_mac_w1_read_ram_sel == 2)? weight_ram1_rdata : 'hx;
  wire _set_flag_2;
  assign _set_flag_2 = main == 3;
  assign weight_ram2_raddr = (_mac_stream_oready && _readram_enable_718 && (_mac_w2_read_ram_sel == 3))? _readram_addr_718 : 'hx;
  assign weight_ram2_read = (_mac_stream_oready && _readram_enable_718 && (_mac_w2_read_ram_sel == 3))? 1 : 0;
  assign _readram_rdata_718 = (_mac_w2_read_ram_sel == 3)? weight_ram2_rdata : 'hx;
  wire _set_flag_3;
  assign _set_flag_3 = main == 4;
  assign weight_ram3_raddr = (_mac_stream_oready && _readram_enable_839 && (_mac_w3_read_ram_sel == 4))? _readram_addr_839 : 'hx;
  assign weight_ram3_read = (_mac_stream_oready && _readram_enable_839 && (_mac_w3_read_ram_sel == 4))? 1 : 0;
  assign _readram_rdata_839 = (_mac_w3_read_ram_sel == 4)? weight_ram3_rdata : 'hx;
  assign ap_started = (main == 6) && ap_start;
  reg signed [32-1:0] _main_base_0;
  reg signed [32-1:0] _main_begin_1;
  reg signed [32-1:0] _main_rows_2;
  reg signed [32-1:0] _main_rest_3;
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
  reg signed [32-1:0] __delay_data_1116_reinterpretcast_51;
  reg signed [32-1:0] __delay_data_1118_reinterpretcast_35;
  reg signed [48-1:0] __delay_data_1120_reinterpretcast_18;
  reg signed [32-1:0] __delay_data_1141_reinterpretcast_47;
  reg signed [32-1:0] __delay_data_1143_reinterpretcast_31;
  reg signed [48-1:0] __delay_data_1145_reinterpretcast_14;
  reg signed [32-1:0] __delay_data_1166_reinterpretcast_43;
  reg signed [32-1:0] __delay_data_1168_reinterpretcast_27;
  reg signed [48-1:0] __delay_data_1170_reinterpretcast_10;
  reg signed [32-1:0] __delay_data_1191_reinterpretcast_39;
  reg signed [32-1:0] __delay_data_1193_reinterpretcast_23;
  reg signed [48-1:0] __delay_data_1195_reinterpretcast_6;
  reg [1-1:0] __delay_data_1248_ulnot_339;
  reg [1-1:0] _eq_data_56;
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
  reg signed [32-1:0] __delay_data_1117__delay_1116_reinterpretcast_51;
  reg signed [32-1:0] __delay_data_1119__delay_1118_reinterpretcast_35;
  reg signed [48-1:0] __delay_data_1121__delay_1120_reinterpretcast_18;
  reg [1-1:0] __delay_data_1125_land_177;
  reg signed [32-1:0] __delay_data_1142__delay_1141_reinterpretcast_47;
  reg signed [32-1:0] __delay_data_1144__delay_1143_reinterpretcast_31;
  reg signed [48-1:0] __delay_data_1146__delay_1145_reinterpretcast_14;
  reg [1-1:0] __delay_data_1150_land_162;
  reg signed [32-1:0] __delay_data_1167__delay_1166_reinterpretcast_43;
  reg signed [32-1:0] __delay_data_1169__delay_1168_reinterpretcast_27;
  reg signed [48-1:0] __delay_data_1171__delay_1170_reinterpretcast_10;
  reg [1-1:0] __delay_data_1175_land_147;
  reg signed [32-1:0] __delay_data_1192__delay_1191_reinterpretcast_39;
  reg signed [32-1:0] __delay_data_1194__delay_1193_reinterpretcast_23;
  reg signed [48-1:0] __delay_data_1196__delay_1195_reinterpretcast_6;
  reg [1-1:0] __delay_data_1200_land_132;
  reg [1-1:0] __delay_data_1249__delay_1248_ulnot_339;
  reg signed [32-1:0] _cond_data_58;
  reg signed [32-1:0] _cond_data_74;
  reg signed [32-1:0] _cond_data_90;
  reg signed [32-1:0] _cond_data_106;
  wire [1-1:0] _land_data_337;
  assign _land_data_337 = _greatereq_data_190 && arg_pool;
  wire [1-1:0] _lor_data_340;
  assign _lor_data_340 = _greatereq_data_190 || __delay_data_1249__delay_1248_ulnot_339;
  wire [1-1:0] _land_data_355;
  assign _land_data_355 = _lor_data_340 && writes_mask;
  reg signed [48-1:0] __delay_data_1122__delay_1121__delay_1120_reinterpretcast_18;
  reg [1-1:0] __delay_data_1126__delay_1125_land_177;
  reg signed [48-1:0] __delay_data_1147__delay_1146__delay_1145_reinterpretcast_14;
  reg [1-1:0] __delay_data_1151__delay_1150_land_162;
  reg signed [48-1:0] __delay_data_1172__delay_1171__delay_1170_reinterpretcast_10;
  reg [1-1:0] __delay_data_1176__delay_1175_land_147;
  reg signed [48-1:0] __delay_data_1197__delay_1196__delay_1195_reinterpretcast_6;
  reg [1-1:0] __delay_data_1201__delay_1200_land_132;
  reg [1-1:0] __delay_data_1216_land_337;
  reg [1-1:0] __delay_data_1250_lor_340;
  reg [1-1:0] __delay_data_1263_land_355;
  wire signed [48-1:0] _plus_data_59;
  assign _plus_data_59 = __delay_data_1197__delay_1196__delay_1195_reinterpretcast_6 + _cond_data_58;
  reg signed [48-1:0] _plus_data_60;
  wire signed [48-1:0] _plus_data_75;
  assign _plus_data_75 = __delay_data_1172__delay_1171__delay_1170_reinterpretcast_10 + _cond_data_74;
  reg signed [48-1:0] _plus_data_76;
  wire signed [48-1:0] _plus_data_91;
  assign _plus_data_91 = __delay_data_1147__delay_1146__delay_1145_reinterpretcast_14 + _cond_data_90;
  reg signed [48-1:0] _plus_data_92;
  wire signed [48-1:0] _plus_data_107;
  assign _plus_data_107 = __delay_data_1122__delay_1121__delay_1120_reinterpretcast_18 + _cond_data_106;
  reg signed [48-1:0] _plus_data_108;
  reg [1-1:0] __delay_data_1127__delay_1126__delay_1125_land_177;
  reg [1-1:0] __delay_data_1152__delay_1151__delay_1150_land_162;
  reg [1-1:0] __delay_data_1177__delay_1176__delay_1175_land_147;
  reg [1-1:0] __delay_data_1202__delay_1201__delay_1200_land_132;
  reg [1-1:0] __delay_data_1217__delay_1216_land_337;
  reg [1-1:0] __delay_data_1251__delay_1250_lor_340;
  reg [1-1:0] __delay_data_1264__delay_1263_land_355;
  reg signed [48-1:0] _sra_data_61;
  reg signed [48-1:0] _sra_data_77;
  reg signed [48-1:0] _sra_data_93;
  reg signed [48-1:0] _sra_data_109;
  reg [1-1:0] __delay_data_1128__delay_1127__delay_1126__delay_1125_land_177;
  reg [1-1:0] __delay_data_1153__delay_1152__delay_1151__delay_1150_land_162;
  reg [1-1:0] __delay_data_1178__delay_1177__delay_1176__delay_1175_land_147;
  reg [1-1:0] __delay_data_1203__delay_1202__delay_1201__delay_1200_land_132;
  reg [1-1:0] __delay_data_1218__delay_1217__delay_1216_land_337;
  reg [1-1:0] __delay_data_1252__delay_1251__delay_1250_lor_340;
  reg [1-1:0] __delay_data_1265__delay_1264__delay_1263_land_355;
  reg [1-1:0] _greaterthan_data_62;
  reg [1-1:0] _lessthan_data_65;
  reg [1-1:0] _greaterthan_data_78;
  reg [1-1:0] _lessthan_data_81;
  reg [1-1:0] _greaterthan_data_94;
  reg [1-1:0] _lessthan_data_97;
  reg [1-1:0] _greaterthan_data_110;
  reg [1-1:0] _lessthan_data_113;
  reg signed [48-1:0] __delay_data_1123_sra_109;
  reg [1-1:0] __delay_data_1129__delay_1128__delay_1127__delay_1126___land_177;
  reg signed [48-1:0] __delay_data_1148_sra_93;
  reg [1-1:0] __delay_data_1154__delay_1153__delay_1152__delay_1151___land_162;
  reg signed [48-1:0] __delay_data_1173_sra_77;
  reg [1-1:0] __delay_data_1179__delay_1178__delay_1177__delay_1176___land_147;
  reg signed [48-1:0] __delay_data_1198_sra_61;
  reg [1-1:0] __delay_data_1204__delay_1203__delay_1202__delay_1201___land_132;
  reg [1-1:0] __delay_data_1219__delay_1218__delay_1217__delay_1216_land_337;
  reg [1-1:0] __delay_data_1253__delay_1252__delay_1251__delay_1250_lor_340;
  reg [1-1:0] __delay_data_1266__delay_1265__delay_1264__delay_1263_land_355;
  reg signed [48-1:0] _cond_data_68;
  reg signed [48-1:0] _cond_data_84;
  reg signed [48-1:0] _cond_data_100;
  reg signed [48-1:0] _cond_data_116;
  reg [1-1:0] __delay_data_1124_greaterthan_110;
  reg [1-1:0] __delay_data_1130__delay_1129__delay_1128__delay_1127___land_177;
  reg [1-1:0] __delay_data_1149_greaterthan_94;
  reg [1-1:0] __delay_data_1155__delay_1154__delay_1153__delay_1152___land_162;
  reg [1-1:0] __delay_data_1174_greaterthan_78;
  reg [1-1:0] __delay_data_1180__delay_1179__delay_1178__delay_1177___land_147;
  reg [1-1:0] __delay_data_1199_greaterthan_62;
  reg [1-1:0] __delay_data_1205__delay_1204__delay_1203__delay_1202___land_132;
  reg [1-1:0] __delay_data_1220__delay_1219__delay_1218__delay_1217___land_337;
  reg [1-1:0] __delay_data_1254__delay_1253__delay_1252__delay_1251___lor_340;
  reg [1-1:0] __delay_data_1267__delay_1266__delay_1265__delay_1264___land_355;
  reg signed [48-1:0] _cond_data_69;
  reg signed [48-1:0] _cond_data_85;
  reg signed [48-1:0] _cond_data_101;
  reg signed [48-1:0] _cond_data_117;
  reg [1-1:0] __delay_data_1131__delay_1130__delay_1129__delay_1128___land_177;
  reg [1-1:0] __delay_data_1156__delay_1155__delay_1154__delay_1153___land_162;
  reg [1-1:0] __delay_data_1181__delay_1180__delay_1179__delay_1178___land_147;
  reg [1-1:0] __delay_data_1206__delay_1205__delay_1204__delay_1203___land_132;
  reg [1-1:0] __delay_data_1221__delay_1220__delay_1219__delay_1218___land_337;
  reg [1-1:0] __delay_data_1255__delay_1254__delay_1253__delay_1252___lor_340;
  reg [1-1:0] __delay_data_1268__delay_1267__delay_1266__delay_1265___land_355;
  wire [16-1:0] _slice_data_72;
  assign _slice_data_72 = _cond_data_69[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_73;
  assign _reinterpretcast_src_73 = _slice_data_72;
  wire signed [16-1:0] _reinterpretcast_data_73;
  assign _reinterpretcast_data_73 = _reinterpretcast_src_73;
  wire [16-1:0] _slice_data_88;
  assign _slice_data_88 = _cond_data_85[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_89;
  assign _reinterpretcast_src_89 = _slice_data_88;
  wire signed [16-1:0] _reinterpretcast_data_89;
  assign _reinterpretcast_data_89 = _reinterpretcast_src_89;
  wire [16-1:0] _slice_data_104;
  assign _slice_data_104 = _cond_data_101[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_105;
  assign _reinterpretcast_src_105 = _slice_data_104;
  wire signed [16-1:0] _reinterpretcast_data_105;
  assign _reinterpretcast_data_105 = _reinterpretcast_src_105;
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
  reg [1-1:0] __delay_data_1132__delay_1131__delay_1130__delay_1129___land_177;
  reg signed [16-1:0] __delay_data_1133_reinterpretcast_121;
  reg [1-1:0] __delay_data_1157__delay_1156__delay_1155__delay_1154___land_162;
  reg signed [16-1:0] __delay_data_1158_reinterpretcast_105;
  reg [1-1:0] __delay_data_1182__delay_1181__delay_1180__delay_1179___land_147;
  reg signed [16-1:0] __delay_data_1183_reinterpretcast_89;
  reg [1-1:0] __delay_data_1207__delay_1206__delay_1205__delay_1204___land_132;
  reg signed [16-1:0] __delay_data_1208_reinterpretcast_73;
  reg [1-1:0] __delay_data_1222__delay_1221__delay_1220__delay_1219___land_337;
  reg [1-1:0] __delay_data_1256__delay_1255__delay_1254__delay_1253___lor_340;
  reg [1-1:0] __delay_data_1269__delay_1268__delay_1267__delay_1266___land_355;
  wire [1-1:0] _ulnot_data_127;
  assign _ulnot_data_127 = !_greaterthan_data_125;
  wire [1-1:0] _land_data_128;
  assign _land_data_128 = rectifies && _ulnot_data_127;
  wire [1-1:0] _lor_data_133;
  assign _lor_data_133 = _land_data_128 || __delay_data_1207__delay_1206__delay_1205__delay_1204___land_132;
  wire [1-1:0] _ulnot_data_134;
  assign _ulnot_data_134 = !_lor_data_133;
  reg signed [16-1:0] _cond_data_136;
  wire [1-1:0] _ulnot_data_142;
  assign _ulnot_data_142 = !_greaterthan_data_140;
  wire [1-1:0] _land_data_143;
  assign _land_data_143 = rectifies && _ulnot_data_142;
  wire [1-1:0] _lor_data_148;
  assign _lor_data_148 = _land_data_143 || __delay_data_1182__delay_1181__delay_1180__delay_1179___land_147;
  wire [1-1:0] _ulnot_data_149;
  assign _ulnot_data_149 = !_lor_data_148;
  reg signed [16-1:0] _cond_data_151;
  wire [1-1:0] _ulnot_data_157;
  assign _ulnot_data_157 = !_greaterthan_data_155;
  wire [1-1:0] _land_data_158;
  assign _land_data_158 = rectifies && _ulnot_data_157;
  wire [1-1:0] _lor_data_163;
  assign _lor_data_163 = _land_data_158 || __delay_data_1157__delay_1156__delay_1155__delay_1154___land_162;
  wire [1-1:0] _ulnot_data_164;
  assign _ulnot_data_164 = !_lor_data_163;
  reg signed [16-1:0] _cond_data_166;
  wire [1-1:0] _ulnot_data_172;
  assign _ulnot_data_172 = !_greaterthan_data_170;
  wire [1-1:0] _land_data_173;
  assign _land_data_173 = rectifies && _ulnot_data_172;
  wire [1-1:0] _lor_data_178;
  assign _lor_data_178 = _land_data_173 || __delay_data_1132__delay_1131__delay_1130__delay_1129___land_177;
  wire [1-1:0] _ulnot_data_179;
  assign _ulnot_data_179 = !_lor_data_178;
  reg signed [16-1:0] _cond_data_181;
  reg [1-1:0] __delay_data_1223__delay_1222__delay_1221__delay_1220___land_337;
  reg [1-1:0] __delay_data_1257__delay_1256__delay_1255__delay_1254___lor_340;
  reg [1-1:0] __delay_data_1270__delay_1269__delay_1268__delay_1267___land_355;
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
  reg signed [16-1:0] __delay_data_1134_reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1135__prev_304__prev_303___reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1159_reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1160__prev_268__prev_267___reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1184_reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1185__prev_232__prev_231___reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1209_reinterpretcast_192;
  reg signed [16-1:0] __delay_data_1210__prev_196__prev_195___reinterpretcast_192;
  reg [1-1:0] __delay_data_1224__delay_1223__delay_1222__delay_1221___land_337;
  reg [1-1:0] __delay_data_1258__delay_1257__delay_1256__delay_1255___lor_340;
  reg [1-1:0] __delay_data_1271__delay_1270__delay_1269__delay_1268___land_355;
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
  reg [1-1:0] __delay_data_1136_greaterthan_305;
  reg [1-1:0] __delay_data_1138__prev_326__prev_325___greaterthan_305;
  reg [1-1:0] __delay_data_1161_greaterthan_269;
  reg [1-1:0] __delay_data_1163__prev_290__prev_289___greaterthan_269;
  reg [1-1:0] __delay_data_1186_greaterthan_233;
  reg [1-1:0] __delay_data_1188__prev_254__prev_253___greaterthan_233;
  reg [1-1:0] __delay_data_1211_greaterthan_197;
  reg [1-1:0] __delay_data_1213__prev_218__prev_217___greaterthan_197;
  reg [1-1:0] __delay_data_1225__delay_1224__delay_1223__delay_1222___land_337;
  reg signed [16-1:0] __delay_data_1230__delay_1134_reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1235__delay_1159_reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1240__delay_1184_reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1245__delay_1209_reinterpretcast_192;
  reg [1-1:0] __delay_data_1259__delay_1258__delay_1257__delay_1256___lor_340;
  reg [1-1:0] __delay_data_1272__delay_1271__delay_1270__delay_1269___land_355;
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
  reg [1-1:0] __delay_data_1137__delay_1136_greaterthan_305;
  reg [1-1:0] __delay_data_1139__delay_1138__prev_326___greaterthan_305;
  reg [1-1:0] __delay_data_1162__delay_1161_greaterthan_269;
  reg [1-1:0] __delay_data_1164__delay_1163__prev_290___greaterthan_269;
  reg [1-1:0] __delay_data_1187__delay_1186_greaterthan_233;
  reg [1-1:0] __delay_data_1189__delay_1188__prev_254___greaterthan_233;
  reg [1-1:0] __delay_data_1212__delay_1211_greaterthan_197;
  reg [1-1:0] __delay_data_1214__delay_1213__prev_218___greaterthan_197;
  reg [1-1:0] __delay_data_1226__delay_1225__delay_1224__delay_1223___land_337;
  reg signed [16-1:0] __delay_data_1228_reinterpretcast_310;
  reg signed [16-1:0] __delay_data_1229__prev_318__prev_317___reinterpretcast_310;
  reg signed [16-1:0] __delay_data_1231__delay_1230__delay_1134_reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1233_reinterpretcast_274;
  reg signed [16-1:0] __delay_data_1234__prev_282__prev_281___reinterpretcast_274;
  reg signed [16-1:0] __delay_data_1236__delay_1235__delay_1159_reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1238_reinterpretcast_238;
  reg signed [16-1:0] __delay_data_1239__prev_246__prev_245___reinterpretcast_238;
  reg signed [16-1:0] __delay_data_1241__delay_1240__delay_1184_reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1243_reinterpretcast_202;
  reg signed [16-1:0] __delay_data_1244__prev_210__prev_209___reinterpretcast_202;
  reg signed [16-1:0] __delay_data_1246__delay_1245__delay_1209_reinterpretcast_192;
  reg [1-1:0] __delay_data_1260__delay_1259__delay_1258__delay_1257___lor_340;
  reg [1-1:0] __delay_data_1273__delay_1272__delay_1271__delay_1270___land_355;
  reg signed [16-1:0] _cond_data_220;
  reg [1-1:0] _cond_data_221;
  reg signed [16-1:0] _cond_data_256;
  reg [1-1:0] _cond_data_257;
  reg signed [16-1:0] _cond_data_292;
  reg [1-1:0] _cond_data_293;
  reg signed [16-1:0] _cond_data_328;
  reg [1-1:0] _cond_data_329;
  reg [1-1:0] __delay_data_1140_greaterthan_327;
  reg [1-1:0] __delay_data_1165_greaterthan_291;
  reg [1-1:0] __delay_data_1190_greaterthan_255;
  reg [1-1:0] __delay_data_1215_greaterthan_219;
  reg [1-1:0] __delay_data_1227__delay_1226__delay_1225__delay_1224___land_337;
  reg signed [16-1:0] __delay_data_1232__delay_1231__delay_1230___reinterpretcast_300;
  reg signed [16-1:0] __delay_data_1237__delay_1236__delay_1235___reinterpretcast_264;
  reg signed [16-1:0] __delay_data_1242__delay_1241__delay_1240___reinterpretcast_228;
  reg signed [16-1:0] __delay_data_1247__delay_1246__delay_1245___reinterpretcast_192;
  reg [1-1:0] __delay_data_1261__delay_1260__delay_1259__delay_1258___lor_340;
  reg [1-1:0] __delay_data_1274__delay_1273__delay_1272__delay_1271___land_355;
  wire [2-1:0] _cat_data_222;
  assign _cat_data_222 = { __delay_data_1215_greaterthan_219, _cond_data_221 };
  reg signed [16-1:0] _cond_data_223;
  wire [2-1:0] _cat_data_258;
  assign _cat_data_258 = { __delay_data_1190_greaterthan_255, _cond_data_257 };
  reg signed [16-1:0] _cond_data_259;
  wire [2-1:0] _cat_data_294;
  assign _cat_data_294 = { __delay_data_1165_greaterthan_291, _cond_data_293 };
  reg signed [16-1:0] _cond_data_295;
  wire [2-1:0] _cat_data_330;
  assign _cat_data_330 = { __delay_data_1140_greaterthan_327, _cond_data_329 };
  reg signed [16-1:0] _cond_data_331;
  wire [8-1:0] _cat_data_336;
  assign _cat_data_336 = { _cat_data_330, _cat_data_294, _cat_data_258, _cat_data_222 };
  assign out_index_fifo_wdata = _cat_data_336;
  assign out_index_fifo_enq = __writeback_stream_ivalid_14 && _writeback_stream_oready && __delay_data_1227__delay_1226__delay_1225__delay_1224___land_337;
  reg [1-1:0] __delay_data_1262__delay_1261__delay_1260__delay_1259___lor_340;
  reg [1-1:0] __delay_data_1275__delay_1274__delay_1273__delay_1272___land_355;
  reg signed [1-1:0] __delay_data_1277_push_338;
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
  assign out_r_fifo_enq = __writeback_stream_ivalid_15 && _writeback_stream_oready && __delay_data_1262__delay_1261__delay_1260__delay_1259___lor_340;
  reg [1-1:0] __delay_data_1276__delay_1275__delay_1274__delay_1273___land_355;
  reg signed [1-1:0] __delay_data_1278__delay_1277_push_338;
  reg signed [1-1:0] __delay_data_1279_push_351;
  wire [4-1:0] _cat_data_353;
  assign _cat_data_353 = { _greaterthan_data_347, _greaterthan_data_345, _greaterthan_data_343, _greaterthan_data_341 };
  wire [8-1:0] _cat_data_354;
  assign _cat_data_354 = { 4'd0, _cat_data_353 };
  assign out_mask_fifo_wdata = _cat_data_354;
  assign out_mask_fifo_enq = __writeback_stream_ivalid_16 && _writeback_stream_oready && __delay_data_1276__delay_1275__delay_1274__delay_1273___land_355;
  wire signed [1-1:0] _push_odata_356;
  assign _push_odata_356 = 0;
  wire signed [1-1:0] _push_odata_338;
  assign _push_odata_338 = __delay_data_1278__delay_1277_push_338;
  wire signed [1-1:0] _push_odata_351;
  assign _push_odata_351 = __delay_data_1279_push_351;
  wire _set_flag_4;
  assign _set_flag_4 = main == 21;
  assign acc_fifo_deq = _writeback_stream_oready && _writeback_acc_source_fifo_deq;
  assign _writeback_acc_source_fifo_rdata = acc_fifo_rdata;
  assign _writeback_stream_internal_oready = (acc_fifo_stays || _writeback_acc_idle) && (out_mask_fifo_room && (out_r_fifo_room && (out_index_fifo_room && ((mask_fifo_stays || !(!in_mask_feed_left[19])) && ap_running))));
  reg [192-1:0] __variable_wdata_2;
  assign writeback_acc_data = __variable_wdata_2;
  reg [32-1:0] _writeback_acc_source_fsm_0;
  localparam _writeback_acc_source_fsm_0_init = 0;
  reg [18-1:0] _source_writeback_bias_pat_cur_offset_0;
  reg [18-1:0] _source_writeback_bias_pat_cur_offset_1;
  reg [18-1:0] _source_writeback_bias_pat_cur_offset_2;
  reg [18-1:0] _source_writeback_bias_pat_cur_offset_3;
  reg [19-1:0] _source_writeback_bias_pat_size_0;
  reg [19-1:0] _source_writeback_bias_pat_size_1;
  reg [19-1:0] _source_writeback_bias_pat_size_2;
  reg [19-1:0] _source_writeback_bias_pat_size_3;
  reg [18-1:0] _source_writeback_bias_pat_stride_0;
  reg [18-1:0] _source_writeback_bias_pat_stride_1;
  reg [18-1:0] _source_writeback_bias_pat_stride_2;
  reg [18-1:0] _source_writeback_bias_pat_stride_3;
  reg [19-1:0] _source_writeback_bias_pat_count_0;
  reg [19-1:0] _source_writeback_bias_pat_count_1;
  reg [19-1:0] _source_writeback_bias_pat_count_2;
  reg [19-1:0] _source_writeback_bias_pat_count_3;
  reg [19-1:0] _source_writeback_bias_pat_size_buf_0;
  reg [19-1:0] _source_writeback_bias_pat_size_buf_1;
  reg [19-1:0] _source_writeback_bias_pat_size_buf_2;
  reg [19-1:0] _source_writeback_bias_pat_size_buf_3;
  reg [18-1:0] _source_writeback_bias_pat_stride_buf_0;
  reg [18-1:0] _source_writeback_bias_pat_stride_buf_1;
  reg [18-1:0] _source_writeback_bias_pat_stride_buf_2;
  reg [18-1:0] _source_writeback_bias_pat_stride_buf_3;
  wire _set_flag_5;
  assign _set_flag_5 = main == 22;
  assign bias_ram_raddr = (_writeback_stream_oready && _writeback_bias_source_ram_renable && (_writeback_bias_source_sel == 1))? _writeback_bias_source_ram_raddr : 'hx;
  assign bias_ram_read = (_writeback_stream_oready && _writeback_bias_source_ram_renable && (_writeback_bias_source_sel == 1))? 1 : 0;
  assign _writeback_bias_source_ram_rdata = (_writeback_bias_source_sel == 1)? bias_ram_rdata : 'hx;
  reg [256-1:0] __variable_wdata_19;
  assign writeback_bias_data = __variable_wdata_19;
  reg [32-1:0] _writeback_bias_source_pat_fsm_1;
  localparam _writeback_bias_source_pat_fsm_1_init = 0;
  wire [18-1:0] _writeback_bias_source_pat_all_offset;
  assign _writeback_bias_source_pat_all_offset = _writeback_bias_source_offset_buf + _source_writeback_bias_pat_cur_offset_0 + _source_writeback_bias_pat_cur_offset_1 + _source_writeback_bias_pat_cur_offset_2 + _source_writeback_bias_pat_cur_offset_3;
  wire _set_flag_6;
  assign _set_flag_6 = main == 23;
  assign _writeback_run_flag = (_set_flag_6)? 1 : 0;
  reg _tmp_7;
  reg _tmp_8;
  reg _tmp_9;
  assign _writeback_source_stop = _writeback_stream_oready && (_writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3));
  localparam _tmp_10 = 1;
  wire [_tmp_10-1:0] _tmp_11;
  assign _tmp_11 = _writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3);
  reg [_tmp_10-1:0] _tmp_12;
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
  reg _tmp_25;
  reg _tmp_26;
  reg _tmp_27;
  reg _tmp_28;
  reg _tmp_29;
  reg _tmp_30;
  assign _writeback_sink_start = _tmp_30;
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
  reg _tmp_43;
  reg _tmp_44;
  reg _tmp_45;
  reg _tmp_46;
  reg _tmp_47;
  reg _tmp_48;
  assign _writeback_sink_stop = _tmp_48;
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
  reg _tmp_61;
  reg _tmp_62;
  reg _tmp_63;
  reg _tmp_64;
  reg _tmp_65;
  reg _tmp_66;
  assign _writeback_sink_busy = _tmp_66;
  reg _tmp_67;
  assign _writeback_busy = _writeback_source_busy || _writeback_sink_busy || _writeback_busy_reg;
  reg signed [32-1:0] _main_g_4;
  reg signed [32-1:0] _main_t_5;
  reg [14-1:0] _source_mac_x_pat_cur_offset_0;
  reg [14-1:0] _source_mac_x_pat_cur_offset_1;
  reg [14-1:0] _source_mac_x_pat_cur_offset_2;
  reg [14-1:0] _source_mac_x_pat_cur_offset_3;
  reg [14-1:0] _source_mac_x_pat_cur_offset_4;
  reg [14-1:0] _source_mac_x_pat_cur_offset_5;
  reg [14-1:0] _source_mac_x_pat_cur_offset_6;
  reg [15-1:0] _source_mac_x_pat_size_0;
  reg [15-1:0] _source_mac_x_pat_size_1;
  reg [15-1:0] _source_mac_x_pat_size_2;
  reg [15-1:0] _source_mac_x_pat_size_3;
  reg [15-1:0] _source_mac_x_pat_size_4;
  reg [15-1:0] _source_mac_x_pat_size_5;
  reg [15-1:0] _source_mac_x_pat_size_6;
  reg [14-1:0] _source_mac_x_pat_stride_0;
  reg [14-1:0] _source_mac_x_pat_stride_1;
  reg [14-1:0] _source_mac_x_pat_stride_2;
  reg [14-1:0] _source_mac_x_pat_stride_3;
  reg [14-1:0] _source_mac_x_pat_stride_4;
  reg [14-1:0] _source_mac_x_pat_stride_5;
  reg [14-1:0] _source_mac_x_pat_stride_6;
  reg [15-1:0] _source_mac_x_pat_count_0;
  reg [15-1:0] _source_mac_x_pat_count_1;
  reg [15-1:0] _source_mac_x_pat_count_2;
  reg [15-1:0] _source_mac_x_pat_count_3;
  reg [15-1:0] _source_mac_x_pat_count_4;
  reg [15-1:0] _source_mac_x_pat_count_5;
  reg [15-1:0] _source_mac_x_pat_count_6;
  reg [15-1:0] _source_mac_x_pat_size_buf_0;
  reg [15-1:0] _source_mac_x_pat_size_buf_1;
  reg [15-1:0] _source_mac_x_pat_size_buf_2;
  reg [15-1:0] _source_mac_x_pat_size_buf_3;
  reg [15-1:0] _source_mac_x_pat_size_buf_4;
  reg [15-1:0] _source_mac_x_pat_size_buf_5;
  reg [15-1:0] _source_mac_x_pat_size_buf_6;
  reg [14-1:0] _source_mac_x_pat_stride_buf_0;
  reg [14-1:0] _source_mac_x_pat_stride_buf_1;
  reg [14-1:0] _source_mac_x_pat_stride_buf_2;
  reg [14-1:0] _source_mac_x_pat_stride_buf_3;
  reg [14-1:0] _source_mac_x_pat_stride_buf_4;
  reg [14-1:0] _source_mac_x_pat_stride_buf_5;
  reg [14-1:0] _source_mac_x_pat_stride_buf_6;
  wire _set_flag_68;
  assign _set_flag_68 = main == 32;
  assign tile_ram_raddr = (_mac_stream_oready && _mac_x_source_ram_renable && (_mac_x_source_sel == 5))? _mac_x_source_ram_raddr : 'hx;
  assign tile_ram_read = (_mac_stream_oready && _mac_x_source_ram_renable && (_mac_x_source_sel == 5))? 1 : 0;
  assign index_ram_raddr = (_mac_stream_oready && _mac_x_source_ram_renable && (_mac_x_source_sel == 5) && unpool)? _mac_x_source_ram_raddr : 'hx;
  assign index_ram_read = (_mac_stream_oready && _mac_x_source_ram_renable && (_mac_x_source_sel == 5) && unpool)? 1 : 0;
  assign _mac_x_source_ram_rdata = (_mac_x_source_sel == 5)? { index_ram_rdata, tile_ram_rdata } : 'hx;
  reg [72-1:0] __variable_wdata_358;
  assign mac_x_data = __variable_wdata_358;
  reg [32-1:0] _mac_x_source_pat_fsm_0;
  localparam _mac_x_source_pat_fsm_0_init = 0;
  wire [14-1:0] _mac_x_source_pat_all_offset;
  assign _mac_x_source_pat_all_offset = _mac_x_source_offset_buf + _source_mac_x_pat_cur_offset_0 + _source_mac_x_pat_cur_offset_1 + _source_mac_x_pat_cur_offset_2 + _source_mac_x_pat_cur_offset_3 + _source_mac_x_pat_cur_offset_4 + _source_mac_x_pat_cur_offset_5 + _source_mac_x_pat_cur_offset_6;
  wire _set_flag_69;
  assign _set_flag_69 = main == 33;
  assign _mac_run_flag = (_set_flag_69)? 1 : 0;
  reg _tmp_70;
  reg _tmp_71;
  reg _tmp_72;
  assign _mac_source_stop = _mac_stream_oready && (_mac_x_idle && (_mac_fsm == 3));
  localparam _tmp_73 = 1;
  wire [_tmp_73-1:0] _tmp_74;
  assign _tmp_74 = _mac_x_idle && (_mac_fsm == 3);
  reg [_tmp_73-1:0] _tmp_75;
  reg _tmp_76;
  reg _tmp_77;
  reg _tmp_78;
  reg _tmp_79;
  reg _tmp_80;
  reg _tmp_81;
  reg _tmp_82;
  reg _tmp_83;
  reg _tmp_84;
  reg _tmp_85;
  reg _tmp_86;
  assign _mac_sink_start = _tmp_86;
  reg _tmp_87;
  reg _tmp_88;
  reg _tmp_89;
  reg _tmp_90;
  reg _tmp_91;
  reg _tmp_92;
  reg _tmp_93;
  reg _tmp_94;
  reg _tmp_95;
  reg _tmp_96;
  reg _tmp_97;
  assign _mac_sink_stop = _tmp_97;
  reg _tmp_98;
  reg _tmp_99;
  reg _tmp_100;
  reg _tmp_101;
  reg _tmp_102;
  reg _tmp_103;
  reg _tmp_104;
  reg _tmp_105;
  reg _tmp_106;
  reg _tmp_107;
  reg _tmp_108;
  assign _mac_sink_busy = _tmp_108;
  reg _tmp_109;
  assign _mac_busy = _mac_source_busy || _mac_sink_busy || _mac_busy_reg;
  assign ap_finished = main == 62;

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
    out_pixels_1_0 <= ((arg_out_groups[0])? pixels << 0 : 0) + ((arg_out_groups[1])? pixels << 1 : 0) + (((arg_out_groups[2])? pixels << 2 : 0) + ((arg_out_groups[3])? pixels << 3 : 0));
    out_pixels_1_1 <= (arg_out_groups[4])? pixels << 4 : 0;
  end


  always @(posedge ap_clk) begin
    out_pixels <= out_pixels_1_0 + out_pixels_1_1;
  end


  always @(posedge ap_clk) begin
    if(tile_ram_read) begin
      tile_ram_rdata <= tile_ram_memory[tile_ram_raddr];
    end
    if(tile_ram_write) begin
      tile_ram_memory[tile_ram_waddr] <= tile_ram_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(index_ram_read) begin
      index_ram_rdata <= index_ram_memory[index_ram_raddr];
    end
    if(index_ram_write) begin
      index_ram_memory[index_ram_waddr] <= index_ram_wdata;
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
      if(main == 13) begin
        load_tile_addr <= _main_base_0;
      end
      if(main == 13) begin
        load_tile_left <= tile_beats - 1;
      end
      if(main == 45) begin
        load_tile_addr <= _main_base_0;
      end
      if(main == 45) begin
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
      if(main == 14) begin
        load_index_addr <= _main_base_0;
      end
      if(main == 14) begin
        load_index_left <= index_beats - 1;
      end
      if(main == 46) begin
        load_index_addr <= _main_base_0;
      end
      if(main == 46) begin
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
      if(main == 20) begin
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
      if(main == 15) begin
        load_bias_addr <= 0;
      end
      if(main == 15) begin
        load_bias_left <= 1;
      end
      if(main == 48) begin
        load_bias_addr <= _main_g_4 + 1 << 1;
      end
      if(main == 48) begin
        load_bias_left <= 1;
      end
      if(main == 53) begin
        load_bias_addr <= _main_g_4 + 1 << 1;
      end
      if(main == 53) begin
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
      if(main == 17) begin
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
      if(main == 18) begin
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
      if(main == 19) begin
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
      __delay_data_1116_reinterpretcast_51 <= 0;
      __delay_data_1118_reinterpretcast_35 <= 0;
      __delay_data_1120_reinterpretcast_18 <= 0;
      __delay_data_1141_reinterpretcast_47 <= 0;
      __delay_data_1143_reinterpretcast_31 <= 0;
      __delay_data_1145_reinterpretcast_14 <= 0;
      __delay_data_1166_reinterpretcast_43 <= 0;
      __delay_data_1168_reinterpretcast_27 <= 0;
      __delay_data_1170_reinterpretcast_10 <= 0;
      __delay_data_1191_reinterpretcast_39 <= 0;
      __delay_data_1193_reinterpretcast_23 <= 0;
      __delay_data_1195_reinterpretcast_6 <= 0;
      __delay_data_1248_ulnot_339 <= 0;
      _eq_data_56 <= 0;
      _greatereq_data_190 <= 0;
      __delay_data_1117__delay_1116_reinterpretcast_51 <= 0;
      __delay_data_1119__delay_1118_reinterpretcast_35 <= 0;
      __delay_data_1121__delay_1120_reinterpretcast_18 <= 0;
      __delay_data_1125_land_177 <= 0;
      __delay_data_1142__delay_1141_reinterpretcast_47 <= 0;
      __delay_data_1144__delay_1143_reinterpretcast_31 <= 0;
      __delay_data_1146__delay_1145_reinterpretcast_14 <= 0;
      __delay_data_1150_land_162 <= 0;
      __delay_data_1167__delay_1166_reinterpretcast_43 <= 0;
      __delay_data_1169__delay_1168_reinterpretcast_27 <= 0;
      __delay_data_1171__delay_1170_reinterpretcast_10 <= 0;
      __delay_data_1175_land_147 <= 0;
      __delay_data_1192__delay_1191_reinterpretcast_39 <= 0;
      __delay_data_1194__delay_1193_reinterpretcast_23 <= 0;
      __delay_data_1196__delay_1195_reinterpretcast_6 <= 0;
      __delay_data_1200_land_132 <= 0;
      __delay_data_1249__delay_1248_ulnot_339 <= 0;
      _cond_data_58 <= 0;
      _cond_data_74 <= 0;
      _cond_data_90 <= 0;
      _cond_data_106 <= 0;
      __delay_data_1122__delay_1121__delay_1120_reinterpretcast_18 <= 0;
      __delay_data_1126__delay_1125_land_177 <= 0;
      __delay_data_1147__delay_1146__delay_1145_reinterpretcast_14 <= 0;
      __delay_data_1151__delay_1150_land_162 <= 0;
      __delay_data_1172__delay_1171__delay_1170_reinterpretcast_10 <= 0;
      __delay_data_1176__delay_1175_land_147 <= 0;
      __delay_data_1197__delay_1196__delay_1195_reinterpretcast_6 <= 0;
      __delay_data_1201__delay_1200_land_132 <= 0;
      __delay_data_1216_land_337 <= 0;
      __delay_data_1250_lor_340 <= 0;
      __delay_data_1263_land_355 <= 0;
      _plus_data_60 <= 0;
      _plus_data_76 <= 0;
      _plus_data_92 <= 0;
      _plus_data_108 <= 0;
      __delay_data_1127__delay_1126__delay_1125_land_177 <= 0;
      __delay_data_1152__delay_1151__delay_1150_land_162 <= 0;
      __delay_data_1177__delay_1176__delay_1175_land_147 <= 0;
      __delay_data_1202__delay_1201__delay_1200_land_132 <= 0;
      __delay_data_1217__delay_1216_land_337 <= 0;
      __delay_data_1251__delay_1250_lor_340 <= 0;
      __delay_data_1264__delay_1263_land_355 <= 0;
      _sra_data_61 <= 0;
      _sra_data_77 <= 0;
      _sra_data_93 <= 0;
      _sra_data_109 <= 0;
      __delay_data_1128__delay_1127__delay_1126__delay_1125_land_177 <= 0;
      __delay_data_1153__delay_1152__delay_1151__delay_1150_land_162 <= 0;
      __delay_data_1178__delay_1177__delay_1176__delay_1175_land_147 <= 0;
      __delay_data_1203__delay_1202__delay_1201__delay_1200_land_132 <= 0;
      __delay_data_1218__delay_1217__delay_1216_land_337 <= 0;
      __delay_data_1252__delay_1251__delay_1250_lor_340 <= 0;
      __delay_data_1265__delay_1264__delay_1263_land_355 <= 0;
      _greaterthan_data_62 <= 0;
      _lessthan_data_65 <= 0;
      _greaterthan_data_78 <= 0;
      _lessthan_data_81 <= 0;
      _greaterthan_data_94 <= 0;
      _lessthan_data_97 <= 0;
      _greaterthan_data_110 <= 0;
      _lessthan_data_113 <= 0;
      __delay_data_1123_sra_109 <= 0;
      __delay_data_1129__delay_1128__delay_1127__delay_1126___land_177 <= 0;
      __delay_data_1148_sra_93 <= 0;
      __delay_data_1154__delay_1153__delay_1152__delay_1151___land_162 <= 0;
      __delay_data_1173_sra_77 <= 0;
      __delay_data_1179__delay_1178__delay_1177__delay_1176___land_147 <= 0;
      __delay_data_1198_sra_61 <= 0;
      __delay_data_1204__delay_1203__delay_1202__delay_1201___land_132 <= 0;
      __delay_data_1219__delay_1218__delay_1217__delay_1216_land_337 <= 0;
      __delay_data_1253__delay_1252__delay_1251__delay_1250_lor_340 <= 0;
      __delay_data_1266__delay_1265__delay_1264__delay_1263_land_355 <= 0;
      _cond_data_68 <= 0;
      _cond_data_84 <= 0;
      _cond_data_100 <= 0;
      _cond_data_116 <= 0;
      __delay_data_1124_greaterthan_110 <= 0;
      __delay_data_1130__delay_1129__delay_1128__delay_1127___land_177 <= 0;
      __delay_data_1149_greaterthan_94 <= 0;
      __delay_data_1155__delay_1154__delay_1153__delay_1152___land_162 <= 0;
      __delay_data_1174_greaterthan_78 <= 0;
      __delay_data_1180__delay_1179__delay_1178__delay_1177___land_147 <= 0;
      __delay_data_1199_greaterthan_62 <= 0;
      __delay_data_1205__delay_1204__delay_1203__delay_1202___land_132 <= 0;
      __delay_data_1220__delay_1219__delay_1218__delay_1217___land_337 <= 0;
      __delay_data_1254__delay_1253__delay_1252__delay_1251___lor_340 <= 0;
      __delay_data_1267__delay_1266__delay_1265__delay_1264___land_355 <= 0;
      _cond_data_69 <= 0;
      _cond_data_85 <= 0;
      _cond_data_101 <= 0;
      _cond_data_117 <= 0;
      __delay_data_1131__delay_1130__delay_1129__delay_1128___land_177 <= 0;
      __delay_data_1156__delay_1155__delay_1154__delay_1153___land_162 <= 0;
      __delay_data_1181__delay_1180__delay_1179__delay_1178___land_147 <= 0;
      __delay_data_1206__delay_1205__delay_1204__delay_1203___land_132 <= 0;
      __delay_data_1221__delay_1220__delay_1219__delay_1218___land_337 <= 0;
      __delay_data_1255__delay_1254__delay_1253__delay_1252___lor_340 <= 0;
      __delay_data_1268__delay_1267__delay_1266__delay_1265___land_355 <= 0;
      _greaterthan_data_125 <= 0;
      _greaterthan_data_140 <= 0;
      _greaterthan_data_155 <= 0;
      _greaterthan_data_170 <= 0;
      __delay_data_1132__delay_1131__delay_1130__delay_1129___land_177 <= 0;
      __delay_data_1133_reinterpretcast_121 <= 0;
      __delay_data_1157__delay_1156__delay_1155__delay_1154___land_162 <= 0;
      __delay_data_1158_reinterpretcast_105 <= 0;
      __delay_data_1182__delay_1181__delay_1180__delay_1179___land_147 <= 0;
      __delay_data_1183_reinterpretcast_89 <= 0;
      __delay_data_1207__delay_1206__delay_1205__delay_1204___land_132 <= 0;
      __delay_data_1208_reinterpretcast_73 <= 0;
      __delay_data_1222__delay_1221__delay_1220__delay_1219___land_337 <= 0;
      __delay_data_1256__delay_1255__delay_1254__delay_1253___lor_340 <= 0;
      __delay_data_1269__delay_1268__delay_1267__delay_1266___land_355 <= 0;
      _cond_data_136 <= 0;
      _cond_data_151 <= 0;
      _cond_data_166 <= 0;
      _cond_data_181 <= 0;
      __delay_data_1223__delay_1222__delay_1221__delay_1220___land_337 <= 0;
      __delay_data_1257__delay_1256__delay_1255__delay_1254___lor_340 <= 0;
      __delay_data_1270__delay_1269__delay_1268__delay_1267___land_355 <= 0;
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
      __delay_data_1134_reinterpretcast_300 <= 0;
      __delay_data_1135__prev_304__prev_303___reinterpretcast_300 <= 0;
      __delay_data_1159_reinterpretcast_264 <= 0;
      __delay_data_1160__prev_268__prev_267___reinterpretcast_264 <= 0;
      __delay_data_1184_reinterpretcast_228 <= 0;
      __delay_data_1185__prev_232__prev_231___reinterpretcast_228 <= 0;
      __delay_data_1209_reinterpretcast_192 <= 0;
      __delay_data_1210__prev_196__prev_195___reinterpretcast_192 <= 0;
      __delay_data_1224__delay_1223__delay_1222__delay_1221___land_337 <= 0;
      __delay_data_1258__delay_1257__delay_1256__delay_1255___lor_340 <= 0;
      __delay_data_1271__delay_1270__delay_1269__delay_1268___land_355 <= 0;
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
      __delay_data_1136_greaterthan_305 <= 0;
      __delay_data_1138__prev_326__prev_325___greaterthan_305 <= 0;
      __delay_data_1161_greaterthan_269 <= 0;
      __delay_data_1163__prev_290__prev_289___greaterthan_269 <= 0;
      __delay_data_1186_greaterthan_233 <= 0;
      __delay_data_1188__prev_254__prev_253___greaterthan_233 <= 0;
      __delay_data_1211_greaterthan_197 <= 0;
      __delay_data_1213__prev_218__prev_217___greaterthan_197 <= 0;
      __delay_data_1225__delay_1224__delay_1223__delay_1222___land_337 <= 0;
      __delay_data_1230__delay_1134_reinterpretcast_300 <= 0;
      __delay_data_1235__delay_1159_reinterpretcast_264 <= 0;
      __delay_data_1240__delay_1184_reinterpretcast_228 <= 0;
      __delay_data_1245__delay_1209_reinterpretcast_192 <= 0;
      __delay_data_1259__delay_1258__delay_1257__delay_1256___lor_340 <= 0;
      __delay_data_1272__delay_1271__delay_1270__delay_1269___land_355 <= 0;
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
      __delay_data_1137__delay_1136_greaterthan_305 <= 0;
      __delay_data_1139__delay_1138__prev_326___greaterthan_305 <= 0;
      __delay_data_1162__delay_1161_greaterthan_269 <= 0;
      __delay_data_1164__delay_1163__prev_290___greaterthan_269 <= 0;
      __delay_data_1187__delay_1186_greaterthan_233 <= 0;
      __delay_data_1189__delay_1188__prev_254___greaterthan_233 <= 0;
      __delay_data_1212__delay_1211_greaterthan_197 <= 0;
      __delay_data_1214__delay_1213__prev_218___greaterthan_197 <= 0;
      __delay_data_1226__delay_1225__delay_1224__delay_1223___land_337 <= 0;
      __delay_data_1228_reinterpretcast_310 <= 0;
      __delay_data_1229__prev_318__prev_317___reinterpretcast_310 <= 0;
      __delay_data_1231__delay_1230__delay_1134_reinterpretcast_300 <= 0;
      __delay_data_1233_reinterpretcast_274 <= 0;
      __delay_data_1234__prev_282__prev_281___reinterpretcast_274 <= 0;
      __delay_data_1236__delay_1235__delay_1159_reinterpretcast_264 <= 0;
      __delay_data_1238_reinterpretcast_238 <= 0;
      __delay_data_1239__prev_246__prev_245___reinterpretcast_238 <= 0;
      __delay_data_1241__delay_1240__delay_1184_reinterpretcast_228 <= 0;
      __delay_data_1243_reinterpretcast_202 <= 0;
      __delay_data_1244__prev_210__prev_209___reinterpretcast_202 <= 0;
      __delay_data_1246__delay_1245__delay_1209_reinterpretcast_192 <= 0;
      __delay_data_1260__delay_1259__delay_1258__delay_1257___lor_340 <= 0;
      __delay_data_1273__delay_1272__delay_1271__delay_1270___land_355 <= 0;
      _cond_data_220 <= 0;
      _cond_data_221 <= 0;
      _cond_data_256 <= 0;
      _cond_data_257 <= 0;
      _cond_data_292 <= 0;
      _cond_data_293 <= 0;
      _cond_data_328 <= 0;
      _cond_data_329 <= 0;
      __delay_data_1140_greaterthan_327 <= 0;
      __delay_data_1165_greaterthan_291 <= 0;
      __delay_data_1190_greaterthan_255 <= 0;
      __delay_data_1215_greaterthan_219 <= 0;
      __delay_data_1227__delay_1226__delay_1225__delay_1224___land_337 <= 0;
      __delay_data_1232__delay_1231__delay_1230___reinterpretcast_300 <= 0;
      __delay_data_1237__delay_1236__delay_1235___reinterpretcast_264 <= 0;
      __delay_data_1242__delay_1241__delay_1240___reinterpretcast_228 <= 0;
      __delay_data_1247__delay_1246__delay_1245___reinterpretcast_192 <= 0;
      __delay_data_1261__delay_1260__delay_1259__delay_1258___lor_340 <= 0;
      __delay_data_1274__delay_1273__delay_1272__delay_1271___land_355 <= 0;
      _cond_data_223 <= 0;
      _cond_data_259 <= 0;
      _cond_data_295 <= 0;
      _cond_data_331 <= 0;
      __delay_data_1262__delay_1261__delay_1260__delay_1259___lor_340 <= 0;
      __delay_data_1275__delay_1274__delay_1273__delay_1272___land_355 <= 0;
      __delay_data_1277_push_338 <= 0;
      _greaterthan_data_341 <= 0;
      _greaterthan_data_343 <= 0;
      _greaterthan_data_345 <= 0;
      _greaterthan_data_347 <= 0;
      __delay_data_1276__delay_1275__delay_1274__delay_1273___land_355 <= 0;
      __delay_data_1278__delay_1277_push_338 <= 0;
      __delay_data_1279_push_351 <= 0;
      _writeback_acc_source_mode <= 5'b0;
      _writeback_acc_source_size <= 0;
      _writeback_acc_source_size_buf <= 0;
      __variable_wdata_2 <= 0;
      _writeback_acc_source_count <= 0;
      _writeback_bias_source_mode <= 5'b0;
      _writeback_bias_source_offset <= 0;
      _source_writeback_bias_pat_size_0 <= 0;
      _source_writeback_bias_pat_stride_0 <= 0;
      _source_writeback_bias_pat_size_1 <= 0;
      _source_writeback_bias_pat_stride_1 <= 0;
      _source_writeback_bias_pat_size_2 <= 0;
      _source_writeback_bias_pat_stride_2 <= 0;
      _source_writeback_bias_pat_size_3 <= 0;
      _source_writeback_bias_pat_stride_3 <= 0;
      _writeback_bias_source_sel <= 0;
      _writeback_bias_source_offset_buf <= 0;
      _source_writeback_bias_pat_cur_offset_0 <= 0;
      _source_writeback_bias_pat_cur_offset_1 <= 0;
      _source_writeback_bias_pat_cur_offset_2 <= 0;
      _source_writeback_bias_pat_cur_offset_3 <= 0;
      _source_writeback_bias_pat_count_0 <= 0;
      _source_writeback_bias_pat_count_1 <= 0;
      _source_writeback_bias_pat_count_2 <= 0;
      _source_writeback_bias_pat_count_3 <= 0;
      _source_writeback_bias_pat_size_buf_0 <= 0;
      _source_writeback_bias_pat_size_buf_1 <= 0;
      _source_writeback_bias_pat_size_buf_2 <= 0;
      _source_writeback_bias_pat_size_buf_3 <= 0;
      _source_writeback_bias_pat_stride_buf_0 <= 0;
      _source_writeback_bias_pat_stride_buf_1 <= 0;
      _source_writeback_bias_pat_stride_buf_2 <= 0;
      _source_writeback_bias_pat_stride_buf_3 <= 0;
      __variable_wdata_19 <= 0;
      _writeback_bias_source_ram_raddr <= 0;
      _tmp_7 <= 0;
      _tmp_8 <= 0;
      _tmp_9 <= 0;
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
      _tmp_62 <= 0;
      _tmp_63 <= 0;
      _tmp_64 <= 0;
      _tmp_65 <= 0;
      _tmp_66 <= 0;
      _tmp_67 <= 0;
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
        __delay_data_1116_reinterpretcast_51 <= _reinterpretcast_data_51;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1118_reinterpretcast_35 <= _reinterpretcast_data_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1120_reinterpretcast_18 <= _reinterpretcast_data_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1141_reinterpretcast_47 <= _reinterpretcast_data_47;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1143_reinterpretcast_31 <= _reinterpretcast_data_31;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1145_reinterpretcast_14 <= _reinterpretcast_data_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1166_reinterpretcast_43 <= _reinterpretcast_data_43;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1168_reinterpretcast_27 <= _reinterpretcast_data_27;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1170_reinterpretcast_10 <= _reinterpretcast_data_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1191_reinterpretcast_39 <= _reinterpretcast_data_39;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1193_reinterpretcast_23 <= _reinterpretcast_data_23;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1195_reinterpretcast_6 <= _reinterpretcast_data_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1248_ulnot_339 <= _ulnot_data_339;
      end
      if(_writeback_stream_oready) begin
        _eq_data_56 <= _counter_data_52 == 2'sd1;
      end
      if(_writeback_stream_oready) begin
        _greatereq_data_190 <= _counter_data_186 >= 5'sd12;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1117__delay_1116_reinterpretcast_51 <= __delay_data_1116_reinterpretcast_51;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1119__delay_1118_reinterpretcast_35 <= __delay_data_1118_reinterpretcast_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1121__delay_1120_reinterpretcast_18 <= __delay_data_1120_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1125_land_177 <= _land_data_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1142__delay_1141_reinterpretcast_47 <= __delay_data_1141_reinterpretcast_47;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1144__delay_1143_reinterpretcast_31 <= __delay_data_1143_reinterpretcast_31;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1146__delay_1145_reinterpretcast_14 <= __delay_data_1145_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1150_land_162 <= _land_data_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1167__delay_1166_reinterpretcast_43 <= __delay_data_1166_reinterpretcast_43;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1169__delay_1168_reinterpretcast_27 <= __delay_data_1168_reinterpretcast_27;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1171__delay_1170_reinterpretcast_10 <= __delay_data_1170_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1175_land_147 <= _land_data_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1192__delay_1191_reinterpretcast_39 <= __delay_data_1191_reinterpretcast_39;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1194__delay_1193_reinterpretcast_23 <= __delay_data_1193_reinterpretcast_23;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1196__delay_1195_reinterpretcast_6 <= __delay_data_1195_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1200_land_132 <= _land_data_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1249__delay_1248_ulnot_339 <= __delay_data_1248_ulnot_339;
      end
      if(_writeback_stream_oready) begin
        _cond_data_58 <= (_eq_data_56)? __delay_data_1192__delay_1191_reinterpretcast_39 : __delay_data_1194__delay_1193_reinterpretcast_23;
      end
      if(_writeback_stream_oready) begin
        _cond_data_74 <= (_eq_data_56)? __delay_data_1167__delay_1166_reinterpretcast_43 : __delay_data_1169__delay_1168_reinterpretcast_27;
      end
      if(_writeback_stream_oready) begin
        _cond_data_90 <= (_eq_data_56)? __delay_data_1142__delay_1141_reinterpretcast_47 : __delay_data_1144__delay_1143_reinterpretcast_31;
      end
      if(_writeback_stream_oready) begin
        _cond_data_106 <= (_eq_data_56)? __delay_data_1117__delay_1116_reinterpretcast_51 : __delay_data_1119__delay_1118_reinterpretcast_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1122__delay_1121__delay_1120_reinterpretcast_18 <= __delay_data_1121__delay_1120_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1126__delay_1125_land_177 <= __delay_data_1125_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1147__delay_1146__delay_1145_reinterpretcast_14 <= __delay_data_1146__delay_1145_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1151__delay_1150_land_162 <= __delay_data_1150_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1172__delay_1171__delay_1170_reinterpretcast_10 <= __delay_data_1171__delay_1170_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1176__delay_1175_land_147 <= __delay_data_1175_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1197__delay_1196__delay_1195_reinterpretcast_6 <= __delay_data_1196__delay_1195_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1201__delay_1200_land_132 <= __delay_data_1200_land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1216_land_337 <= _land_data_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1250_lor_340 <= _lor_data_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1263_land_355 <= _land_data_355;
      end
      if(_writeback_stream_oready) begin
        _plus_data_60 <= _plus_data_59 + rounding;
      end
      if(_writeback_stream_oready) begin
        _plus_data_76 <= _plus_data_75 + rounding;
      end
      if(_writeback_stream_oready) begin
        _plus_data_92 <= _plus_data_91 + rounding;
      end
      if(_writeback_stream_oready) begin
        _plus_data_108 <= _plus_data_107 + rounding;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1127__delay_1126__delay_1125_land_177 <= __delay_data_1126__delay_1125_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1152__delay_1151__delay_1150_land_162 <= __delay_data_1151__delay_1150_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1177__delay_1176__delay_1175_land_147 <= __delay_data_1176__delay_1175_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1202__delay_1201__delay_1200_land_132 <= __delay_data_1201__delay_1200_land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1217__delay_1216_land_337 <= __delay_data_1216_land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1251__delay_1250_lor_340 <= __delay_data_1250_lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1264__delay_1263_land_355 <= __delay_data_1263_land_355;
      end
      if(_writeback_stream_oready) begin
        _sra_data_61 <= _plus_data_60 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        _sra_data_77 <= _plus_data_76 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        _sra_data_93 <= _plus_data_92 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        _sra_data_109 <= _plus_data_108 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1128__delay_1127__delay_1126__delay_1125_land_177 <= __delay_data_1127__delay_1126__delay_1125_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1153__delay_1152__delay_1151__delay_1150_land_162 <= __delay_data_1152__delay_1151__delay_1150_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1178__delay_1177__delay_1176__delay_1175_land_147 <= __delay_data_1177__delay_1176__delay_1175_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1203__delay_1202__delay_1201__delay_1200_land_132 <= __delay_data_1202__delay_1201__delay_1200_land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1218__delay_1217__delay_1216_land_337 <= __delay_data_1217__delay_1216_land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1252__delay_1251__delay_1250_lor_340 <= __delay_data_1251__delay_1250_lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1265__delay_1264__delay_1263_land_355 <= __delay_data_1264__delay_1263_land_355;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_62 <= _sra_data_61 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_65 <= _sra_data_61 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_78 <= _sra_data_77 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_81 <= _sra_data_77 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_94 <= _sra_data_93 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_97 <= _sra_data_93 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_110 <= _sra_data_109 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_113 <= _sra_data_109 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1123_sra_109 <= _sra_data_109;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1129__delay_1128__delay_1127__delay_1126___land_177 <= __delay_data_1128__delay_1127__delay_1126__delay_1125_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1148_sra_93 <= _sra_data_93;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1154__delay_1153__delay_1152__delay_1151___land_162 <= __delay_data_1153__delay_1152__delay_1151__delay_1150_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1173_sra_77 <= _sra_data_77;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1179__delay_1178__delay_1177__delay_1176___land_147 <= __delay_data_1178__delay_1177__delay_1176__delay_1175_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1198_sra_61 <= _sra_data_61;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1204__delay_1203__delay_1202__delay_1201___land_132 <= __delay_data_1203__delay_1202__delay_1201__delay_1200_land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1219__delay_1218__delay_1217__delay_1216_land_337 <= __delay_data_1218__delay_1217__delay_1216_land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1253__delay_1252__delay_1251__delay_1250_lor_340 <= __delay_data_1252__delay_1251__delay_1250_lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1266__delay_1265__delay_1264__delay_1263_land_355 <= __delay_data_1265__delay_1264__delay_1263_land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_68 <= (_lessthan_data_65)? -17'sd32768 : __delay_data_1198_sra_61;
      end
      if(_writeback_stream_oready) begin
        _cond_data_84 <= (_lessthan_data_81)? -17'sd32768 : __delay_data_1173_sra_77;
      end
      if(_writeback_stream_oready) begin
        _cond_data_100 <= (_lessthan_data_97)? -17'sd32768 : __delay_data_1148_sra_93;
      end
      if(_writeback_stream_oready) begin
        _cond_data_116 <= (_lessthan_data_113)? -17'sd32768 : __delay_data_1123_sra_109;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1124_greaterthan_110 <= _greaterthan_data_110;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1130__delay_1129__delay_1128__delay_1127___land_177 <= __delay_data_1129__delay_1128__delay_1127__delay_1126___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1149_greaterthan_94 <= _greaterthan_data_94;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1155__delay_1154__delay_1153__delay_1152___land_162 <= __delay_data_1154__delay_1153__delay_1152__delay_1151___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1174_greaterthan_78 <= _greaterthan_data_78;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1180__delay_1179__delay_1178__delay_1177___land_147 <= __delay_data_1179__delay_1178__delay_1177__delay_1176___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1199_greaterthan_62 <= _greaterthan_data_62;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1205__delay_1204__delay_1203__delay_1202___land_132 <= __delay_data_1204__delay_1203__delay_1202__delay_1201___land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1220__delay_1219__delay_1218__delay_1217___land_337 <= __delay_data_1219__delay_1218__delay_1217__delay_1216_land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1254__delay_1253__delay_1252__delay_1251___lor_340 <= __delay_data_1253__delay_1252__delay_1251__delay_1250_lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1267__delay_1266__delay_1265__delay_1264___land_355 <= __delay_data_1266__delay_1265__delay_1264__delay_1263_land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_69 <= (__delay_data_1199_greaterthan_62)? 16'sd32767 : _cond_data_68;
      end
      if(_writeback_stream_oready) begin
        _cond_data_85 <= (__delay_data_1174_greaterthan_78)? 16'sd32767 : _cond_data_84;
      end
      if(_writeback_stream_oready) begin
        _cond_data_101 <= (__delay_data_1149_greaterthan_94)? 16'sd32767 : _cond_data_100;
      end
      if(_writeback_stream_oready) begin
        _cond_data_117 <= (__delay_data_1124_greaterthan_110)? 16'sd32767 : _cond_data_116;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1131__delay_1130__delay_1129__delay_1128___land_177 <= __delay_data_1130__delay_1129__delay_1128__delay_1127___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1156__delay_1155__delay_1154__delay_1153___land_162 <= __delay_data_1155__delay_1154__delay_1153__delay_1152___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1181__delay_1180__delay_1179__delay_1178___land_147 <= __delay_data_1180__delay_1179__delay_1178__delay_1177___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1206__delay_1205__delay_1204__delay_1203___land_132 <= __delay_data_1205__delay_1204__delay_1203__delay_1202___land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1221__delay_1220__delay_1219__delay_1218___land_337 <= __delay_data_1220__delay_1219__delay_1218__delay_1217___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1255__delay_1254__delay_1253__delay_1252___lor_340 <= __delay_data_1254__delay_1253__delay_1252__delay_1251___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1268__delay_1267__delay_1266__delay_1265___land_355 <= __delay_data_1267__delay_1266__delay_1265__delay_1264___land_355;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_125 <= _reinterpretcast_data_73 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_140 <= _reinterpretcast_data_89 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_155 <= _reinterpretcast_data_105 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_170 <= _reinterpretcast_data_121 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1132__delay_1131__delay_1130__delay_1129___land_177 <= __delay_data_1131__delay_1130__delay_1129__delay_1128___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1133_reinterpretcast_121 <= _reinterpretcast_data_121;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1157__delay_1156__delay_1155__delay_1154___land_162 <= __delay_data_1156__delay_1155__delay_1154__delay_1153___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1158_reinterpretcast_105 <= _reinterpretcast_data_105;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1182__delay_1181__delay_1180__delay_1179___land_147 <= __delay_data_1181__delay_1180__delay_1179__delay_1178___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1183_reinterpretcast_89 <= _reinterpretcast_data_89;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1207__delay_1206__delay_1205__delay_1204___land_132 <= __delay_data_1206__delay_1205__delay_1204__delay_1203___land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1208_reinterpretcast_73 <= _reinterpretcast_data_73;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1222__delay_1221__delay_1220__delay_1219___land_337 <= __delay_data_1221__delay_1220__delay_1219__delay_1218___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1256__delay_1255__delay_1254__delay_1253___lor_340 <= __delay_data_1255__delay_1254__delay_1253__delay_1252___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1269__delay_1268__delay_1267__delay_1266___land_355 <= __delay_data_1268__delay_1267__delay_1266__delay_1265___land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_136 <= (_ulnot_data_134)? __delay_data_1208_reinterpretcast_73 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_151 <= (_ulnot_data_149)? __delay_data_1183_reinterpretcast_89 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_166 <= (_ulnot_data_164)? __delay_data_1158_reinterpretcast_105 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_181 <= (_ulnot_data_179)? __delay_data_1133_reinterpretcast_121 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1223__delay_1222__delay_1221__delay_1220___land_337 <= __delay_data_1222__delay_1221__delay_1220__delay_1219___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1257__delay_1256__delay_1255__delay_1254___lor_340 <= __delay_data_1256__delay_1255__delay_1254__delay_1253___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1270__delay_1269__delay_1268__delay_1267___land_355 <= __delay_data_1269__delay_1268__delay_1267__delay_1266___land_355;
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
        __delay_data_1134_reinterpretcast_300 <= _reinterpretcast_data_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1135__prev_304__prev_303___reinterpretcast_300 <= __prev_data_304__prev_303__prev_302___reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1159_reinterpretcast_264 <= _reinterpretcast_data_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1160__prev_268__prev_267___reinterpretcast_264 <= __prev_data_268__prev_267__prev_266___reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1184_reinterpretcast_228 <= _reinterpretcast_data_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1185__prev_232__prev_231___reinterpretcast_228 <= __prev_data_232__prev_231__prev_230___reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1209_reinterpretcast_192 <= _reinterpretcast_data_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1210__prev_196__prev_195___reinterpretcast_192 <= __prev_data_196__prev_195__prev_194___reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1224__delay_1223__delay_1222__delay_1221___land_337 <= __delay_data_1223__delay_1222__delay_1221__delay_1220___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1258__delay_1257__delay_1256__delay_1255___lor_340 <= __delay_data_1257__delay_1256__delay_1255__delay_1254___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1271__delay_1270__delay_1269__delay_1268___land_355 <= __delay_data_1270__delay_1269__delay_1268__delay_1267___land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_198 <= (_greaterthan_data_197)? __delay_data_1209_reinterpretcast_192 : __delay_data_1210__prev_196__prev_195___reinterpretcast_192;
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
        _cond_data_234 <= (_greaterthan_data_233)? __delay_data_1184_reinterpretcast_228 : __delay_data_1185__prev_232__prev_231___reinterpretcast_228;
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
        _cond_data_270 <= (_greaterthan_data_269)? __delay_data_1159_reinterpretcast_264 : __delay_data_1160__prev_268__prev_267___reinterpretcast_264;
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
        _cond_data_306 <= (_greaterthan_data_305)? __delay_data_1134_reinterpretcast_300 : __delay_data_1135__prev_304__prev_303___reinterpretcast_300;
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
        __delay_data_1136_greaterthan_305 <= _greaterthan_data_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1138__prev_326__prev_325___greaterthan_305 <= __prev_data_326__prev_325__prev_324__prev_323___greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1161_greaterthan_269 <= _greaterthan_data_269;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1163__prev_290__prev_289___greaterthan_269 <= __prev_data_290__prev_289__prev_288__prev_287___greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1186_greaterthan_233 <= _greaterthan_data_233;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1188__prev_254__prev_253___greaterthan_233 <= __prev_data_254__prev_253__prev_252__prev_251___greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1211_greaterthan_197 <= _greaterthan_data_197;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1213__prev_218__prev_217___greaterthan_197 <= __prev_data_218__prev_217__prev_216__prev_215___greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1225__delay_1224__delay_1223__delay_1222___land_337 <= __delay_data_1224__delay_1223__delay_1222__delay_1221___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1230__delay_1134_reinterpretcast_300 <= __delay_data_1134_reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1235__delay_1159_reinterpretcast_264 <= __delay_data_1159_reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1240__delay_1184_reinterpretcast_228 <= __delay_data_1184_reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1245__delay_1209_reinterpretcast_192 <= __delay_data_1209_reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1259__delay_1258__delay_1257__delay_1256___lor_340 <= __delay_data_1258__delay_1257__delay_1256__delay_1255___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1272__delay_1271__delay_1270__delay_1269___land_355 <= __delay_data_1271__delay_1270__delay_1269__delay_1268___land_355;
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
        __delay_data_1137__delay_1136_greaterthan_305 <= __delay_data_1136_greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1139__delay_1138__prev_326___greaterthan_305 <= __delay_data_1138__prev_326__prev_325___greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1162__delay_1161_greaterthan_269 <= __delay_data_1161_greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1164__delay_1163__prev_290___greaterthan_269 <= __delay_data_1163__prev_290__prev_289___greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1187__delay_1186_greaterthan_233 <= __delay_data_1186_greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1189__delay_1188__prev_254___greaterthan_233 <= __delay_data_1188__prev_254__prev_253___greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1212__delay_1211_greaterthan_197 <= __delay_data_1211_greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1214__delay_1213__prev_218___greaterthan_197 <= __delay_data_1213__prev_218__prev_217___greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1226__delay_1225__delay_1224__delay_1223___land_337 <= __delay_data_1225__delay_1224__delay_1223__delay_1222___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1228_reinterpretcast_310 <= _reinterpretcast_data_310;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1229__prev_318__prev_317___reinterpretcast_310 <= __prev_data_318__prev_317__prev_316___reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1231__delay_1230__delay_1134_reinterpretcast_300 <= __delay_data_1230__delay_1134_reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1233_reinterpretcast_274 <= _reinterpretcast_data_274;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1234__prev_282__prev_281___reinterpretcast_274 <= __prev_data_282__prev_281__prev_280___reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1236__delay_1235__delay_1159_reinterpretcast_264 <= __delay_data_1235__delay_1159_reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1238_reinterpretcast_238 <= _reinterpretcast_data_238;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1239__prev_246__prev_245___reinterpretcast_238 <= __prev_data_246__prev_245__prev_244___reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1241__delay_1240__delay_1184_reinterpretcast_228 <= __delay_data_1240__delay_1184_reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1243_reinterpretcast_202 <= _reinterpretcast_data_202;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1244__prev_210__prev_209___reinterpretcast_202 <= __prev_data_210__prev_209__prev_208___reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1246__delay_1245__delay_1209_reinterpretcast_192 <= __delay_data_1245__delay_1209_reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1260__delay_1259__delay_1258__delay_1257___lor_340 <= __delay_data_1259__delay_1258__delay_1257__delay_1256___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1273__delay_1272__delay_1271__delay_1270___land_355 <= __delay_data_1272__delay_1271__delay_1270__delay_1269___land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_220 <= (_greaterthan_data_219)? __delay_data_1243_reinterpretcast_202 : __delay_data_1244__prev_210__prev_209___reinterpretcast_202;
      end
      if(_writeback_stream_oready) begin
        _cond_data_221 <= (_greaterthan_data_219)? __delay_data_1212__delay_1211_greaterthan_197 : __delay_data_1214__delay_1213__prev_218___greaterthan_197;
      end
      if(_writeback_stream_oready) begin
        _cond_data_256 <= (_greaterthan_data_255)? __delay_data_1238_reinterpretcast_238 : __delay_data_1239__prev_246__prev_245___reinterpretcast_238;
      end
      if(_writeback_stream_oready) begin
        _cond_data_257 <= (_greaterthan_data_255)? __delay_data_1187__delay_1186_greaterthan_233 : __delay_data_1189__delay_1188__prev_254___greaterthan_233;
      end
      if(_writeback_stream_oready) begin
        _cond_data_292 <= (_greaterthan_data_291)? __delay_data_1233_reinterpretcast_274 : __delay_data_1234__prev_282__prev_281___reinterpretcast_274;
      end
      if(_writeback_stream_oready) begin
        _cond_data_293 <= (_greaterthan_data_291)? __delay_data_1162__delay_1161_greaterthan_269 : __delay_data_1164__delay_1163__prev_290___greaterthan_269;
      end
      if(_writeback_stream_oready) begin
        _cond_data_328 <= (_greaterthan_data_327)? __delay_data_1228_reinterpretcast_310 : __delay_data_1229__prev_318__prev_317___reinterpretcast_310;
      end
      if(_writeback_stream_oready) begin
        _cond_data_329 <= (_greaterthan_data_327)? __delay_data_1137__delay_1136_greaterthan_305 : __delay_data_1139__delay_1138__prev_326___greaterthan_305;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1140_greaterthan_327 <= _greaterthan_data_327;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1165_greaterthan_291 <= _greaterthan_data_291;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1190_greaterthan_255 <= _greaterthan_data_255;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1215_greaterthan_219 <= _greaterthan_data_219;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1227__delay_1226__delay_1225__delay_1224___land_337 <= __delay_data_1226__delay_1225__delay_1224__delay_1223___land_337;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1232__delay_1231__delay_1230___reinterpretcast_300 <= __delay_data_1231__delay_1230__delay_1134_reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1237__delay_1236__delay_1235___reinterpretcast_264 <= __delay_data_1236__delay_1235__delay_1159_reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1242__delay_1241__delay_1240___reinterpretcast_228 <= __delay_data_1241__delay_1240__delay_1184_reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1247__delay_1246__delay_1245___reinterpretcast_192 <= __delay_data_1246__delay_1245__delay_1209_reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1261__delay_1260__delay_1259__delay_1258___lor_340 <= __delay_data_1260__delay_1259__delay_1258__delay_1257___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1274__delay_1273__delay_1272__delay_1271___land_355 <= __delay_data_1273__delay_1272__delay_1271__delay_1270___land_355;
      end
      if(_writeback_stream_oready) begin
        _cond_data_223 <= (arg_pool)? _cond_data_220 : __delay_data_1247__delay_1246__delay_1245___reinterpretcast_192;
      end
      if(_writeback_stream_oready) begin
        _cond_data_259 <= (arg_pool)? _cond_data_256 : __delay_data_1242__delay_1241__delay_1240___reinterpretcast_228;
      end
      if(_writeback_stream_oready) begin
        _cond_data_295 <= (arg_pool)? _cond_data_292 : __delay_data_1237__delay_1236__delay_1235___reinterpretcast_264;
      end
      if(_writeback_stream_oready) begin
        _cond_data_331 <= (arg_pool)? _cond_data_328 : __delay_data_1232__delay_1231__delay_1230___reinterpretcast_300;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1262__delay_1261__delay_1260__delay_1259___lor_340 <= __delay_data_1261__delay_1260__delay_1259__delay_1258___lor_340;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1275__delay_1274__delay_1273__delay_1272___land_355 <= __delay_data_1274__delay_1273__delay_1272__delay_1271___land_355;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1277_push_338 <= 0;
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
        __delay_data_1276__delay_1275__delay_1274__delay_1273___land_355 <= __delay_data_1275__delay_1274__delay_1273__delay_1272___land_355;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1278__delay_1277_push_338 <= __delay_data_1277_push_338;
      end
      if(_writeback_stream_oready) begin
        __delay_data_1279_push_351 <= 0;
      end
      if(_set_flag_4) begin
        _writeback_acc_source_mode <= 5'b10000;
        _writeback_acc_source_size <= out_beats;
      end
      if(_writeback_source_start && _writeback_acc_source_mode & 5'b10000 && _writeback_stream_oready) begin
        _writeback_acc_idle <= 0;
        _writeback_acc_source_size_buf <= _writeback_acc_source_size;
      end
      if(_writeback_stream_oready && _writeback_source_busy && _writeback_is_root) begin
        __variable_wdata_2 <= _writeback_acc_source_fifo_rdata;
      end
      if((_writeback_acc_source_fsm_0 == 1) && _writeback_stream_oready) begin
        _writeback_acc_source_fifo_deq <= 1;
        _writeback_acc_source_count <= _writeback_acc_source_size_buf;
      end
      if((_writeback_acc_source_fsm_0 == 2) && _writeback_stream_oready) begin
        _writeback_acc_source_fifo_deq <= 1;
        _writeback_acc_source_count <= _writeback_acc_source_count - 1;
      end
      if((_writeback_acc_source_fsm_0 == 2) && (_writeback_acc_source_count == 1) && _writeback_stream_oready) begin
        _writeback_acc_source_fifo_deq <= 0;
        _writeback_acc_idle <= 1;
      end
      if((_writeback_acc_source_fsm_0 == 2) && _writeback_source_stop && _writeback_stream_oready) begin
        _writeback_acc_source_fifo_deq <= 0;
        _writeback_acc_idle <= 1;
      end
      if(_set_flag_5) begin
        _writeback_bias_source_mode <= 5'b10;
        _writeback_bias_source_offset <= 0;
      end
      if(_set_flag_5) begin
        _source_writeback_bias_pat_size_0 <= 2;
        _source_writeback_bias_pat_stride_0 <= 0;
      end
      if(_set_flag_5) begin
        _source_writeback_bias_pat_size_1 <= 2;
        _source_writeback_bias_pat_stride_1 <= 1;
      end
      if(_set_flag_5) begin
        _source_writeback_bias_pat_size_2 <= pixels;
        _source_writeback_bias_pat_stride_2 <= 0;
      end
      if(_set_flag_5) begin
        _source_writeback_bias_pat_size_3 <= arg_out_groups;
        _source_writeback_bias_pat_stride_3 <= 2;
      end
      if(_set_flag_5) begin
        _writeback_bias_source_sel <= 1;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _writeback_bias_source_offset_buf <= _writeback_bias_source_offset;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_0 <= 0;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_1 <= 0;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_2 <= 0;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_3 <= 0;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_count_0 <= _source_writeback_bias_pat_size_0 - 1;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_count_1 <= _source_writeback_bias_pat_size_1 - 1;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_count_2 <= _source_writeback_bias_pat_size_2 - 1;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_count_3 <= _source_writeback_bias_pat_size_3 - 1;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_size_buf_0 <= _source_writeback_bias_pat_size_0;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_size_buf_1 <= _source_writeback_bias_pat_size_1;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_size_buf_2 <= _source_writeback_bias_pat_size_2;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_size_buf_3 <= _source_writeback_bias_pat_size_3;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_stride_buf_0 <= _source_writeback_bias_pat_stride_0;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_stride_buf_1 <= _source_writeback_bias_pat_stride_1;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_stride_buf_2 <= _source_writeback_bias_pat_stride_2;
      end
      if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
        _source_writeback_bias_pat_stride_buf_3 <= _source_writeback_bias_pat_stride_3;
      end
      if(_writeback_stream_oready && _writeback_source_busy && _writeback_is_root) begin
        __variable_wdata_19 <= _writeback_bias_source_ram_rdata;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && _writeback_stream_oready) begin
        _writeback_bias_idle <= 0;
        _writeback_bias_source_ram_raddr <= _writeback_bias_source_pat_all_offset;
        _writeback_bias_source_ram_renable <= 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_0 <= _source_writeback_bias_pat_cur_offset_0 + _source_writeback_bias_pat_stride_buf_0;
        _source_writeback_bias_pat_count_0 <= _source_writeback_bias_pat_count_0 - 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && (_source_writeback_bias_pat_count_0 == 0) && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_0 <= 0;
        _source_writeback_bias_pat_count_0 <= _source_writeback_bias_pat_size_buf_0 - 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && (_source_writeback_bias_pat_count_0 == 0) && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_1 <= _source_writeback_bias_pat_cur_offset_1 + _source_writeback_bias_pat_stride_buf_1;
        _source_writeback_bias_pat_count_1 <= _source_writeback_bias_pat_count_1 - 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && (_source_writeback_bias_pat_count_0 == 0) && (_source_writeback_bias_pat_count_1 == 0) && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_1 <= 0;
        _source_writeback_bias_pat_count_1 <= _source_writeback_bias_pat_size_buf_1 - 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && ((_source_writeback_bias_pat_count_0 == 0) && (_source_writeback_bias_pat_count_1 == 0)) && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_2 <= _source_writeback_bias_pat_cur_offset_2 + _source_writeback_bias_pat_stride_buf_2;
        _source_writeback_bias_pat_count_2 <= _source_writeback_bias_pat_count_2 - 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && ((_source_writeback_bias_pat_count_0 == 0) && (_source_writeback_bias_pat_count_1 == 0)) && (_source_writeback_bias_pat_count_2 == 0) && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_2 <= 0;
        _source_writeback_bias_pat_count_2 <= _source_writeback_bias_pat_size_buf_2 - 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && ((_source_writeback_bias_pat_count_0 == 0) && (_source_writeback_bias_pat_count_1 == 0) && (_source_writeback_bias_pat_count_2 == 0)) && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_3 <= _source_writeback_bias_pat_cur_offset_3 + _source_writeback_bias_pat_stride_buf_3;
        _source_writeback_bias_pat_count_3 <= _source_writeback_bias_pat_count_3 - 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && ((_source_writeback_bias_pat_count_0 == 0) && (_source_writeback_bias_pat_count_1 == 0) && (_source_writeback_bias_pat_count_2 == 0)) && (_source_writeback_bias_pat_count_3 == 0) && _writeback_stream_oready) begin
        _source_writeback_bias_pat_cur_offset_3 <= 0;
        _source_writeback_bias_pat_count_3 <= _source_writeback_bias_pat_size_buf_3 - 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 1) && _writeback_source_stop && _writeback_stream_oready) begin
        _writeback_bias_source_ram_renable <= 0;
        _writeback_bias_idle <= 1;
      end
      if((_writeback_bias_source_pat_fsm_1 == 2) && _writeback_stream_oready) begin
        _writeback_bias_source_ram_renable <= 0;
        _writeback_bias_idle <= 1;
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
        _tmp_12 <= _tmp_11;
      end
      if(_writeback_stream_oready) begin
        _tmp_13 <= _writeback_source_start;
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
        _tmp_25 <= _tmp_24;
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
        _tmp_31 <= _writeback_source_stop;
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
        _tmp_43 <= _tmp_42;
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
        _tmp_49 <= _writeback_source_busy;
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
        _tmp_61 <= _tmp_60;
      end
      if(_writeback_stream_oready) begin
        _tmp_62 <= _tmp_61;
      end
      if(_writeback_stream_oready) begin
        _tmp_63 <= _tmp_62;
      end
      if(_writeback_stream_oready) begin
        _tmp_64 <= _tmp_63;
      end
      if(_writeback_stream_oready) begin
        _tmp_65 <= _tmp_64;
      end
      if(_writeback_stream_oready) begin
        _tmp_66 <= _tmp_65;
      end
      if(_writeback_stream_oready) begin
        _tmp_67 <= _writeback_sink_busy;
      end
      if(!_writeback_sink_busy && _tmp_67) begin
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
      if(_writeback_stream_oready && _tmp_9) begin
        _writeback_stream_ivalid <= 1;
      end
      if(_writeback_stream_oready && _tmp_12) begin
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
      if(main == 16) begin
        load_weights_addr <= 0;
      end
      if(main == 16) begin
        load_weights_left <= weight_beats - 1;
      end
      if(main == 49) begin
        load_weights_addr <= 512 - ((_main_g_4 & 1) << 9);
      end
      if(main == 49) begin
        load_weights_left <= weight_beats - 1;
      end
      if(main == 54) begin
        load_weights_addr <= 0;
      end
      if(main == 54) begin
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
      _counter_data_398 <= 1'sd0;
      _counter_count_398 <= 1'sd0;
      __delay_data_1057_pointer_429 <= 0;
      __delay_data_1060_pointer_439 <= 0;
      __delay_data_1063_reinterpretcast_365 <= 0;
      __delay_data_1072_pointer_550 <= 0;
      __delay_data_1075_pointer_560 <= 0;
      __delay_data_1078_reinterpretcast_369 <= 0;
      __delay_data_1083_pointer_671 <= 0;
      __delay_data_1086_pointer_681 <= 0;
      __delay_data_1089_reinterpretcast_373 <= 0;
      __delay_data_1094_pointer_792 <= 0;
      __delay_data_1097_pointer_802 <= 0;
      __delay_data_1100_reinterpretcast_377 <= 0;
      _eq_data_401 <= 0;
      _eq_data_404 <= 0;
      _cond_data_426 <= 0;
      __delay_data_1058_cat_431 <= 0;
      __delay_data_1061_cat_441 <= 0;
      __delay_data_1064__delay_1063_reinterpretcast_365 <= 0;
      __delay_data_1073_cat_552 <= 0;
      __delay_data_1076_cat_562 <= 0;
      __delay_data_1079__delay_1078_reinterpretcast_369 <= 0;
      __delay_data_1084_cat_673 <= 0;
      __delay_data_1087_cat_683 <= 0;
      __delay_data_1090__delay_1089_reinterpretcast_373 <= 0;
      __delay_data_1095_cat_794 <= 0;
      __delay_data_1098_cat_804 <= 0;
      __delay_data_1101__delay_1100_reinterpretcast_377 <= 0;
      _counter_data_406 <= 1'sd0;
      _counter_count_406 <= 1'sd0;
      __delay_data_1059__delay_1058_cat_431 <= 0;
      __delay_data_1062__delay_1061_cat_441 <= 0;
      __delay_data_1065__delay_1064__delay_1063_reinterpretcast_365 <= 0;
      __delay_data_1067_cond_426 <= 0;
      __delay_data_1069_eq_404 <= 0;
      __delay_data_1074__delay_1073_cat_552 <= 0;
      __delay_data_1077__delay_1076_cat_562 <= 0;
      __delay_data_1080__delay_1079__delay_1078_reinterpretcast_369 <= 0;
      __delay_data_1085__delay_1084_cat_673 <= 0;
      __delay_data_1088__delay_1087_cat_683 <= 0;
      __delay_data_1091__delay_1090__delay_1089_reinterpretcast_373 <= 0;
      __delay_data_1096__delay_1095_cat_794 <= 0;
      __delay_data_1099__delay_1098_cat_804 <= 0;
      __delay_data_1102__delay_1101__delay_1100_reinterpretcast_377 <= 0;
      __delay_data_1105_eq_401 <= 0;
      _eq_data_410 <= 0;
      _plus_data_436 <= 0;
      _plus_data_446 <= 0;
      _plus_data_557 <= 0;
      _plus_data_567 <= 0;
      _plus_data_678 <= 0;
      _plus_data_688 <= 0;
      _plus_data_799 <= 0;
      _plus_data_809 <= 0;
      __delay_data_1066__delay_1065__delay_1064___reinterpretcast_365 <= 0;
      __delay_data_1068__delay_1067_cond_426 <= 0;
      __delay_data_1070__delay_1069_eq_404 <= 0;
      __delay_data_1081__delay_1080__delay_1079___reinterpretcast_369 <= 0;
      __delay_data_1092__delay_1091__delay_1090___reinterpretcast_373 <= 0;
      __delay_data_1103__delay_1102__delay_1101___reinterpretcast_377 <= 0;
      __delay_data_1106__delay_1105_eq_401 <= 0;
      _counter_data_413 <= 1'sd0;
      _counter_count_413 <= 1'sd0;
      _plus_data_468 <= 0;
      _cond_data_543 <= 0;
      _plus_data_589 <= 0;
      _cond_data_664 <= 0;
      _plus_data_710 <= 0;
      _cond_data_785 <= 0;
      _plus_data_831 <= 0;
      _cond_data_906 <= 0;
      __delay_data_1107__delay_1106__delay_1105_eq_401 <= 0;
      __delay_data_1111__delay_1070__delay_1069_eq_404 <= 0;
      __delay_data_1071_reinterpretcast_547 <= 0;
      __delay_data_1082_reinterpretcast_668 <= 0;
      __delay_data_1093_reinterpretcast_789 <= 0;
      __delay_data_1104_reinterpretcast_910 <= 0;
      __delay_data_1108__delay_1107__delay_1106__delay_1105_eq_401 <= 0;
      __delay_data_1112__delay_1111__delay_1070__delay_1069_eq_404 <= 0;
      _product_data_911 <= 0;
      _product_data_912 <= 0;
      _product_data_913 <= 0;
      _product_data_914 <= 0;
      _product_data_920 <= 0;
      _product_data_921 <= 0;
      _product_data_922 <= 0;
      _product_data_923 <= 0;
      _product_data_929 <= 0;
      _product_data_930 <= 0;
      _product_data_931 <= 0;
      _product_data_932 <= 0;
      _product_data_938 <= 0;
      _product_data_939 <= 0;
      _product_data_940 <= 0;
      _product_data_941 <= 0;
      _product_data_947 <= 0;
      _product_data_948 <= 0;
      _product_data_949 <= 0;
      _product_data_950 <= 0;
      _product_data_956 <= 0;
      _product_data_957 <= 0;
      _product_data_958 <= 0;
      _product_data_959 <= 0;
      _product_data_965 <= 0;
      _product_data_966 <= 0;
      _product_data_967 <= 0;
      _product_data_968 <= 0;
      _product_data_974 <= 0;
      _product_data_975 <= 0;
      _product_data_976 <= 0;
      _product_data_977 <= 0;
      _product_data_983 <= 0;
      _product_data_984 <= 0;
      _product_data_985 <= 0;
      _product_data_986 <= 0;
      _product_data_992 <= 0;
      _product_data_993 <= 0;
      _product_data_994 <= 0;
      _product_data_995 <= 0;
      _product_data_1001 <= 0;
      _product_data_1002 <= 0;
      _product_data_1003 <= 0;
      _product_data_1004 <= 0;
      _product_data_1010 <= 0;
      _product_data_1011 <= 0;
      _product_data_1012 <= 0;
      _product_data_1013 <= 0;
      _product_data_1019 <= 0;
      _product_data_1020 <= 0;
      _product_data_1021 <= 0;
      _product_data_1022 <= 0;
      _product_data_1028 <= 0;
      _product_data_1029 <= 0;
      _product_data_1030 <= 0;
      _product_data_1031 <= 0;
      _product_data_1037 <= 0;
      _product_data_1038 <= 0;
      _product_data_1039 <= 0;
      _product_data_1040 <= 0;
      _product_data_1046 <= 0;
      _product_data_1047 <= 0;
      _product_data_1048 <= 0;
      _product_data_1049 <= 0;
      __delay_data_1109__delay_1108__delay_1107__delay_1106___eq_401 <= 0;
      __delay_data_1113__delay_1112__delay_1111__delay_1070___eq_404 <= 0;
      _plus_data_917 <= 0;
      _plus_data_926 <= 0;
      _plus_data_935 <= 0;
      _plus_data_944 <= 0;
      _plus_data_953 <= 0;
      _plus_data_962 <= 0;
      _plus_data_971 <= 0;
      _plus_data_980 <= 0;
      _plus_data_989 <= 0;
      _plus_data_998 <= 0;
      _plus_data_1007 <= 0;
      _plus_data_1016 <= 0;
      _plus_data_1025 <= 0;
      _plus_data_1034 <= 0;
      _plus_data_1043 <= 0;
      _plus_data_1052 <= 0;
      __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401 <= 0;
      __delay_data_1114__delay_1113__delay_1112__delay_1111___eq_404 <= 0;
      _reduceadd_data_918 <= 1'sd0;
      _reduceadd_data_927 <= 1'sd0;
      _reduceadd_data_936 <= 1'sd0;
      _reduceadd_data_945 <= 1'sd0;
      _reduceadd_data_954 <= 1'sd0;
      _reduceadd_data_963 <= 1'sd0;
      _reduceadd_data_972 <= 1'sd0;
      _reduceadd_data_981 <= 1'sd0;
      _reduceadd_data_990 <= 1'sd0;
      _reduceadd_data_999 <= 1'sd0;
      _reduceadd_data_1008 <= 1'sd0;
      _reduceadd_data_1017 <= 1'sd0;
      _reduceadd_data_1026 <= 1'sd0;
      _reduceadd_data_1035 <= 1'sd0;
      _reduceadd_data_1044 <= 1'sd0;
      _reduceadd_data_1053 <= 1'sd0;
      __delay_data_1115__delay_1114__delay_1113__delay_1112___eq_404 <= 0;
      _mac_w0_read_ram_sel <= 0;
      _mac_w1_read_ram_sel <= 0;
      _mac_w2_read_ram_sel <= 0;
      _mac_w3_read_ram_sel <= 0;
      _mac_x_source_mode <= 5'b0;
      _mac_x_source_offset <= 0;
      _source_mac_x_pat_size_0 <= 0;
      _source_mac_x_pat_stride_0 <= 0;
      _source_mac_x_pat_size_1 <= 0;
      _source_mac_x_pat_stride_1 <= 0;
      _source_mac_x_pat_size_2 <= 0;
      _source_mac_x_pat_stride_2 <= 0;
      _source_mac_x_pat_size_3 <= 0;
      _source_mac_x_pat_stride_3 <= 0;
      _source_mac_x_pat_size_4 <= 0;
      _source_mac_x_pat_stride_4 <= 0;
      _source_mac_x_pat_size_5 <= 0;
      _source_mac_x_pat_stride_5 <= 0;
      _source_mac_x_pat_size_6 <= 0;
      _source_mac_x_pat_stride_6 <= 0;
      _mac_x_source_sel <= 0;
      _mac_x_source_offset_buf <= 0;
      _source_mac_x_pat_cur_offset_0 <= 0;
      _source_mac_x_pat_cur_offset_1 <= 0;
      _source_mac_x_pat_cur_offset_2 <= 0;
      _source_mac_x_pat_cur_offset_3 <= 0;
      _source_mac_x_pat_cur_offset_4 <= 0;
      _source_mac_x_pat_cur_offset_5 <= 0;
      _source_mac_x_pat_cur_offset_6 <= 0;
      _source_mac_x_pat_count_0 <= 0;
      _source_mac_x_pat_count_1 <= 0;
      _source_mac_x_pat_count_2 <= 0;
      _source_mac_x_pat_count_3 <= 0;
      _source_mac_x_pat_count_4 <= 0;
      _source_mac_x_pat_count_5 <= 0;
      _source_mac_x_pat_count_6 <= 0;
      _source_mac_x_pat_size_buf_0 <= 0;
      _source_mac_x_pat_size_buf_1 <= 0;
      _source_mac_x_pat_size_buf_2 <= 0;
      _source_mac_x_pat_size_buf_3 <= 0;
      _source_mac_x_pat_size_buf_4 <= 0;
      _source_mac_x_pat_size_buf_5 <= 0;
      _source_mac_x_pat_size_buf_6 <= 0;
      _source_mac_x_pat_stride_buf_0 <= 0;
      _source_mac_x_pat_stride_buf_1 <= 0;
      _source_mac_x_pat_stride_buf_2 <= 0;
      _source_mac_x_pat_stride_buf_3 <= 0;
      _source_mac_x_pat_stride_buf_4 <= 0;
      _source_mac_x_pat_stride_buf_5 <= 0;
      _source_mac_x_pat_stride_buf_6 <= 0;
      __variable_wdata_358 <= 0;
      _mac_x_source_ram_raddr <= 0;
      _tmp_70 <= 0;
      _tmp_71 <= 0;
      _tmp_72 <= 0;
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
      _tmp_106 <= 0;
      _tmp_107 <= 0;
      _tmp_108 <= 0;
      _tmp_109 <= 0;
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
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_data_398 <= _counter_count_398;
      end
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_count_398 <= (_counter_count_398 >= steps - 2'sd1)? _counter_count_398 + 2'sd1 - steps : _counter_count_398 + 2'sd1;
      end
      if(_mac_stream_oready) begin
        __delay_data_1057_pointer_429 <= _pointer_data_429;
      end
      if(_mac_stream_oready) begin
        __delay_data_1060_pointer_439 <= _pointer_data_439;
      end
      if(_mac_stream_oready) begin
        __delay_data_1063_reinterpretcast_365 <= _reinterpretcast_data_365;
      end
      if(_mac_stream_oready) begin
        __delay_data_1072_pointer_550 <= _pointer_data_550;
      end
      if(_mac_stream_oready) begin
        __delay_data_1075_pointer_560 <= _pointer_data_560;
      end
      if(_mac_stream_oready) begin
        __delay_data_1078_reinterpretcast_369 <= _reinterpretcast_data_369;
      end
      if(_mac_stream_oready) begin
        __delay_data_1083_pointer_671 <= _pointer_data_671;
      end
      if(_mac_stream_oready) begin
        __delay_data_1086_pointer_681 <= _pointer_data_681;
      end
      if(_mac_stream_oready) begin
        __delay_data_1089_reinterpretcast_373 <= _reinterpretcast_data_373;
      end
      if(_mac_stream_oready) begin
        __delay_data_1094_pointer_792 <= _pointer_data_792;
      end
      if(_mac_stream_oready) begin
        __delay_data_1097_pointer_802 <= _pointer_data_802;
      end
      if(_mac_stream_oready) begin
        __delay_data_1100_reinterpretcast_377 <= _reinterpretcast_data_377;
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
        __delay_data_1058_cat_431 <= _cat_data_431;
      end
      if(_mac_stream_oready) begin
        __delay_data_1061_cat_441 <= _cat_data_441;
      end
      if(_mac_stream_oready) begin
        __delay_data_1064__delay_1063_reinterpretcast_365 <= __delay_data_1063_reinterpretcast_365;
      end
      if(_mac_stream_oready) begin
        __delay_data_1073_cat_552 <= _cat_data_552;
      end
      if(_mac_stream_oready) begin
        __delay_data_1076_cat_562 <= _cat_data_562;
      end
      if(_mac_stream_oready) begin
        __delay_data_1079__delay_1078_reinterpretcast_369 <= __delay_data_1078_reinterpretcast_369;
      end
      if(_mac_stream_oready) begin
        __delay_data_1084_cat_673 <= _cat_data_673;
      end
      if(_mac_stream_oready) begin
        __delay_data_1087_cat_683 <= _cat_data_683;
      end
      if(_mac_stream_oready) begin
        __delay_data_1090__delay_1089_reinterpretcast_373 <= __delay_data_1089_reinterpretcast_373;
      end
      if(_mac_stream_oready) begin
        __delay_data_1095_cat_794 <= _cat_data_794;
      end
      if(_mac_stream_oready) begin
        __delay_data_1098_cat_804 <= _cat_data_804;
      end
      if(_mac_stream_oready) begin
        __delay_data_1101__delay_1100_reinterpretcast_377 <= __delay_data_1100_reinterpretcast_377;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _counter_data_406 <= _counter_count_406;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _eq_data_404) begin
        _counter_count_406 <= (_counter_count_406 >= pixels - 2'sd1)? _counter_count_406 + 2'sd1 - pixels : _counter_count_406 + 2'sd1;
      end
      if(_mac_stream_oready) begin
        __delay_data_1059__delay_1058_cat_431 <= __delay_data_1058_cat_431;
      end
      if(_mac_stream_oready) begin
        __delay_data_1062__delay_1061_cat_441 <= __delay_data_1061_cat_441;
      end
      if(_mac_stream_oready) begin
        __delay_data_1065__delay_1064__delay_1063_reinterpretcast_365 <= __delay_data_1064__delay_1063_reinterpretcast_365;
      end
      if(_mac_stream_oready) begin
        __delay_data_1067_cond_426 <= _cond_data_426;
      end
      if(_mac_stream_oready) begin
        __delay_data_1069_eq_404 <= _eq_data_404;
      end
      if(_mac_stream_oready) begin
        __delay_data_1074__delay_1073_cat_552 <= __delay_data_1073_cat_552;
      end
      if(_mac_stream_oready) begin
        __delay_data_1077__delay_1076_cat_562 <= __delay_data_1076_cat_562;
      end
      if(_mac_stream_oready) begin
        __delay_data_1080__delay_1079__delay_1078_reinterpretcast_369 <= __delay_data_1079__delay_1078_reinterpretcast_369;
      end
      if(_mac_stream_oready) begin
        __delay_data_1085__delay_1084_cat_673 <= __delay_data_1084_cat_673;
      end
      if(_mac_stream_oready) begin
        __delay_data_1088__delay_1087_cat_683 <= __delay_data_1087_cat_683;
      end
      if(_mac_stream_oready) begin
        __delay_data_1091__delay_1090__delay_1089_reinterpretcast_373 <= __delay_data_1090__delay_1089_reinterpretcast_373;
      end
      if(_mac_stream_oready) begin
        __delay_data_1096__delay_1095_cat_794 <= __delay_data_1095_cat_794;
      end
      if(_mac_stream_oready) begin
        __delay_data_1099__delay_1098_cat_804 <= __delay_data_1098_cat_804;
      end
      if(_mac_stream_oready) begin
        __delay_data_1102__delay_1101__delay_1100_reinterpretcast_377 <= __delay_data_1101__delay_1100_reinterpretcast_377;
      end
      if(_mac_stream_oready) begin
        __delay_data_1105_eq_401 <= _eq_data_401;
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
        _plus_data_557 <= _plus_data_556 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_567 <= _plus_data_566 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_678 <= _plus_data_677 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_688 <= _plus_data_687 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_799 <= _plus_data_798 + 2'd3;
      end
      if(_mac_stream_oready) begin
        _plus_data_809 <= _plus_data_808 + 2'd3;
      end
      if(_mac_stream_oready) begin
        __delay_data_1066__delay_1065__delay_1064___reinterpretcast_365 <= __delay_data_1065__delay_1064__delay_1063_reinterpretcast_365;
      end
      if(_mac_stream_oready) begin
        __delay_data_1068__delay_1067_cond_426 <= __delay_data_1067_cond_426;
      end
      if(_mac_stream_oready) begin
        __delay_data_1070__delay_1069_eq_404 <= __delay_data_1069_eq_404;
      end
      if(_mac_stream_oready) begin
        __delay_data_1081__delay_1080__delay_1079___reinterpretcast_369 <= __delay_data_1080__delay_1079__delay_1078_reinterpretcast_369;
      end
      if(_mac_stream_oready) begin
        __delay_data_1092__delay_1091__delay_1090___reinterpretcast_373 <= __delay_data_1091__delay_1090__delay_1089_reinterpretcast_373;
      end
      if(_mac_stream_oready) begin
        __delay_data_1103__delay_1102__delay_1101___reinterpretcast_377 <= __delay_data_1102__delay_1101__delay_1100_reinterpretcast_377;
      end
      if(_mac_stream_oready) begin
        __delay_data_1106__delay_1105_eq_401 <= __delay_data_1105_eq_401;
      end
      if(__mac_stream_ivalid_4 && _mac_stream_oready) begin
        _counter_data_413 <= _counter_count_413;
      end
      if(__mac_stream_ivalid_4 && _mac_stream_oready && _land_data_411) begin
        _counter_count_413 <= (_counter_count_413 >= arg_out_groups - 2'sd1)? _counter_count_413 + 2'sd1 - arg_out_groups : _counter_count_413 + 2'sd1;
      end
      if(_mac_stream_oready) begin
        _plus_data_468 <= _plus_data_467 + _slice_data_465;
      end
      if(_mac_stream_oready) begin
        _cond_data_543 <= (_land_data_541)? 1'sd0 : __delay_data_1066__delay_1065__delay_1064___reinterpretcast_365;
      end
      if(_mac_stream_oready) begin
        _plus_data_589 <= _plus_data_588 + _slice_data_586;
      end
      if(_mac_stream_oready) begin
        _cond_data_664 <= (_land_data_662)? 1'sd0 : __delay_data_1081__delay_1080__delay_1079___reinterpretcast_369;
      end
      if(_mac_stream_oready) begin
        _plus_data_710 <= _plus_data_709 + _slice_data_707;
      end
      if(_mac_stream_oready) begin
        _cond_data_785 <= (_land_data_783)? 1'sd0 : __delay_data_1092__delay_1091__delay_1090___reinterpretcast_373;
      end
      if(_mac_stream_oready) begin
        _plus_data_831 <= _plus_data_830 + _slice_data_828;
      end
      if(_mac_stream_oready) begin
        _cond_data_906 <= (_land_data_904)? 1'sd0 : __delay_data_1103__delay_1102__delay_1101___reinterpretcast_377;
      end
      if(_mac_stream_oready) begin
        __delay_data_1107__delay_1106__delay_1105_eq_401 <= __delay_data_1106__delay_1105_eq_401;
      end
      if(_mac_stream_oready) begin
        __delay_data_1111__delay_1070__delay_1069_eq_404 <= __delay_data_1070__delay_1069_eq_404;
      end
      if(_mac_stream_oready) begin
        __delay_data_1071_reinterpretcast_547 <= _reinterpretcast_data_547;
      end
      if(_mac_stream_oready) begin
        __delay_data_1082_reinterpretcast_668 <= _reinterpretcast_data_668;
      end
      if(_mac_stream_oready) begin
        __delay_data_1093_reinterpretcast_789 <= _reinterpretcast_data_789;
      end
      if(_mac_stream_oready) begin
        __delay_data_1104_reinterpretcast_910 <= _reinterpretcast_data_910;
      end
      if(_mac_stream_oready) begin
        __delay_data_1108__delay_1107__delay_1106__delay_1105_eq_401 <= __delay_data_1107__delay_1106__delay_1105_eq_401;
      end
      if(_mac_stream_oready) begin
        __delay_data_1112__delay_1111__delay_1070__delay_1069_eq_404 <= __delay_data_1111__delay_1070__delay_1069_eq_404;
      end
      if(_mac_stream_oready) begin
        _product_data_911 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_480;
      end
      if(_mac_stream_oready) begin
        _product_data_912 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_601;
      end
      if(_mac_stream_oready) begin
        _product_data_913 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_722;
      end
      if(_mac_stream_oready) begin
        _product_data_914 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_843;
      end
      if(_mac_stream_oready) begin
        _product_data_920 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_484;
      end
      if(_mac_stream_oready) begin
        _product_data_921 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_605;
      end
      if(_mac_stream_oready) begin
        _product_data_922 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_726;
      end
      if(_mac_stream_oready) begin
        _product_data_923 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_847;
      end
      if(_mac_stream_oready) begin
        _product_data_929 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_488;
      end
      if(_mac_stream_oready) begin
        _product_data_930 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_609;
      end
      if(_mac_stream_oready) begin
        _product_data_931 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_730;
      end
      if(_mac_stream_oready) begin
        _product_data_932 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_851;
      end
      if(_mac_stream_oready) begin
        _product_data_938 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_492;
      end
      if(_mac_stream_oready) begin
        _product_data_939 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_613;
      end
      if(_mac_stream_oready) begin
        _product_data_940 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_734;
      end
      if(_mac_stream_oready) begin
        _product_data_941 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_855;
      end
      if(_mac_stream_oready) begin
        _product_data_947 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_496;
      end
      if(_mac_stream_oready) begin
        _product_data_948 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_617;
      end
      if(_mac_stream_oready) begin
        _product_data_949 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_738;
      end
      if(_mac_stream_oready) begin
        _product_data_950 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_859;
      end
      if(_mac_stream_oready) begin
        _product_data_956 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_500;
      end
      if(_mac_stream_oready) begin
        _product_data_957 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_621;
      end
      if(_mac_stream_oready) begin
        _product_data_958 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_742;
      end
      if(_mac_stream_oready) begin
        _product_data_959 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_863;
      end
      if(_mac_stream_oready) begin
        _product_data_965 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_504;
      end
      if(_mac_stream_oready) begin
        _product_data_966 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_625;
      end
      if(_mac_stream_oready) begin
        _product_data_967 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_746;
      end
      if(_mac_stream_oready) begin
        _product_data_968 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_867;
      end
      if(_mac_stream_oready) begin
        _product_data_974 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_508;
      end
      if(_mac_stream_oready) begin
        _product_data_975 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_629;
      end
      if(_mac_stream_oready) begin
        _product_data_976 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_750;
      end
      if(_mac_stream_oready) begin
        _product_data_977 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_871;
      end
      if(_mac_stream_oready) begin
        _product_data_983 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_512;
      end
      if(_mac_stream_oready) begin
        _product_data_984 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_633;
      end
      if(_mac_stream_oready) begin
        _product_data_985 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_754;
      end
      if(_mac_stream_oready) begin
        _product_data_986 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_875;
      end
      if(_mac_stream_oready) begin
        _product_data_992 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_516;
      end
      if(_mac_stream_oready) begin
        _product_data_993 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_637;
      end
      if(_mac_stream_oready) begin
        _product_data_994 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_758;
      end
      if(_mac_stream_oready) begin
        _product_data_995 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_879;
      end
      if(_mac_stream_oready) begin
        _product_data_1001 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_520;
      end
      if(_mac_stream_oready) begin
        _product_data_1002 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_641;
      end
      if(_mac_stream_oready) begin
        _product_data_1003 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_762;
      end
      if(_mac_stream_oready) begin
        _product_data_1004 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_883;
      end
      if(_mac_stream_oready) begin
        _product_data_1010 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_524;
      end
      if(_mac_stream_oready) begin
        _product_data_1011 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_645;
      end
      if(_mac_stream_oready) begin
        _product_data_1012 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_766;
      end
      if(_mac_stream_oready) begin
        _product_data_1013 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_887;
      end
      if(_mac_stream_oready) begin
        _product_data_1019 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_528;
      end
      if(_mac_stream_oready) begin
        _product_data_1020 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_649;
      end
      if(_mac_stream_oready) begin
        _product_data_1021 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_770;
      end
      if(_mac_stream_oready) begin
        _product_data_1022 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_891;
      end
      if(_mac_stream_oready) begin
        _product_data_1028 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_532;
      end
      if(_mac_stream_oready) begin
        _product_data_1029 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_653;
      end
      if(_mac_stream_oready) begin
        _product_data_1030 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_774;
      end
      if(_mac_stream_oready) begin
        _product_data_1031 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_895;
      end
      if(_mac_stream_oready) begin
        _product_data_1037 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_536;
      end
      if(_mac_stream_oready) begin
        _product_data_1038 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_657;
      end
      if(_mac_stream_oready) begin
        _product_data_1039 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_778;
      end
      if(_mac_stream_oready) begin
        _product_data_1040 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_899;
      end
      if(_mac_stream_oready) begin
        _product_data_1046 <= __delay_data_1071_reinterpretcast_547 * _reinterpretcast_data_540;
      end
      if(_mac_stream_oready) begin
        _product_data_1047 <= __delay_data_1082_reinterpretcast_668 * _reinterpretcast_data_661;
      end
      if(_mac_stream_oready) begin
        _product_data_1048 <= __delay_data_1093_reinterpretcast_789 * _reinterpretcast_data_782;
      end
      if(_mac_stream_oready) begin
        _product_data_1049 <= __delay_data_1104_reinterpretcast_910 * _reinterpretcast_data_903;
      end
      if(_mac_stream_oready) begin
        __delay_data_1109__delay_1108__delay_1107__delay_1106___eq_401 <= __delay_data_1108__delay_1107__delay_1106__delay_1105_eq_401;
      end
      if(_mac_stream_oready) begin
        __delay_data_1113__delay_1112__delay_1111__delay_1070___eq_404 <= __delay_data_1112__delay_1111__delay_1070__delay_1069_eq_404;
      end
      if(_mac_stream_oready) begin
        _plus_data_917 <= _plus_data_916 + _product_data_914;
      end
      if(_mac_stream_oready) begin
        _plus_data_926 <= _plus_data_925 + _product_data_923;
      end
      if(_mac_stream_oready) begin
        _plus_data_935 <= _plus_data_934 + _product_data_932;
      end
      if(_mac_stream_oready) begin
        _plus_data_944 <= _plus_data_943 + _product_data_941;
      end
      if(_mac_stream_oready) begin
        _plus_data_953 <= _plus_data_952 + _product_data_950;
      end
      if(_mac_stream_oready) begin
        _plus_data_962 <= _plus_data_961 + _product_data_959;
      end
      if(_mac_stream_oready) begin
        _plus_data_971 <= _plus_data_970 + _product_data_968;
      end
      if(_mac_stream_oready) begin
        _plus_data_980 <= _plus_data_979 + _product_data_977;
      end
      if(_mac_stream_oready) begin
        _plus_data_989 <= _plus_data_988 + _product_data_986;
      end
      if(_mac_stream_oready) begin
        _plus_data_998 <= _plus_data_997 + _product_data_995;
      end
      if(_mac_stream_oready) begin
        _plus_data_1007 <= _plus_data_1006 + _product_data_1004;
      end
      if(_mac_stream_oready) begin
        _plus_data_1016 <= _plus_data_1015 + _product_data_1013;
      end
      if(_mac_stream_oready) begin
        _plus_data_1025 <= _plus_data_1024 + _product_data_1022;
      end
      if(_mac_stream_oready) begin
        _plus_data_1034 <= _plus_data_1033 + _product_data_1031;
      end
      if(_mac_stream_oready) begin
        _plus_data_1043 <= _plus_data_1042 + _product_data_1040;
      end
      if(_mac_stream_oready) begin
        _plus_data_1052 <= _plus_data_1051 + _product_data_1049;
      end
      if(_mac_stream_oready) begin
        __delay_data_1110__delay_1109__delay_1108__delay_1107___eq_401 <= __delay_data_1109__delay_1108__delay_1107__delay_1106___eq_401;
      end
      if(_mac_stream_oready) begin
        __delay_data_1114__delay_1113__delay_1112__delay_1111___eq_404 <= __delay_data_1113__delay_1112__delay_1111__delay_1070___eq_404;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_918) begin
        _reduceadd_data_918 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_918 <= _reduceadd_current_data_918 + _plus_data_917;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_927) begin
        _reduceadd_data_927 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_927 <= _reduceadd_current_data_927 + _plus_data_926;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_936) begin
        _reduceadd_data_936 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_936 <= _reduceadd_current_data_936 + _plus_data_935;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_945) begin
        _reduceadd_data_945 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_945 <= _reduceadd_current_data_945 + _plus_data_944;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_954) begin
        _reduceadd_data_954 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_954 <= _reduceadd_current_data_954 + _plus_data_953;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_963) begin
        _reduceadd_data_963 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_963 <= _reduceadd_current_data_963 + _plus_data_962;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_972) begin
        _reduceadd_data_972 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_972 <= _reduceadd_current_data_972 + _plus_data_971;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_981) begin
        _reduceadd_data_981 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_981 <= _reduceadd_current_data_981 + _plus_data_980;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_990) begin
        _reduceadd_data_990 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_990 <= _reduceadd_current_data_990 + _plus_data_989;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_999) begin
        _reduceadd_data_999 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_999 <= _reduceadd_current_data_999 + _plus_data_998;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_1008) begin
        _reduceadd_data_1008 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_1008 <= _reduceadd_current_data_1008 + _plus_data_1007;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_1017) begin
        _reduceadd_data_1017 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_1017 <= _reduceadd_current_data_1017 + _plus_data_1016;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_1026) begin
        _reduceadd_data_1026 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_1026 <= _reduceadd_current_data_1026 + _plus_data_1025;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_1035) begin
        _reduceadd_data_1035 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_1035 <= _reduceadd_current_data_1035 + _plus_data_1034;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_1044) begin
        _reduceadd_data_1044 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_1044 <= _reduceadd_current_data_1044 + _plus_data_1043;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready && _reduceadd_reset_cond_1053) begin
        _reduceadd_data_1053 <= 1'sd0;
      end
      if(__mac_stream_ivalid_8 && _mac_stream_oready) begin
        _reduceadd_data_1053 <= _reduceadd_current_data_1053 + _plus_data_1052;
      end
      if(_mac_stream_oready) begin
        __delay_data_1115__delay_1114__delay_1113__delay_1112___eq_404 <= __delay_data_1114__delay_1113__delay_1112__delay_1111___eq_404;
      end
      if(_set_flag_0) begin
        _mac_w0_read_ram_sel <= 1;
      end
      if(_set_flag_1) begin
        _mac_w1_read_ram_sel <= 2;
      end
      if(_set_flag_2) begin
        _mac_w2_read_ram_sel <= 3;
      end
      if(_set_flag_3) begin
        _mac_w3_read_ram_sel <= 4;
      end
      if(_set_flag_68) begin
        _mac_x_source_mode <= 5'b10;
        _mac_x_source_offset <= _main_begin_1;
      end
      if(_set_flag_68) begin
        _source_mac_x_pat_size_0 <= side;
        _source_mac_x_pat_stride_0 <= arg_in_groups;
      end
      if(_set_flag_68) begin
        _source_mac_x_pat_size_1 <= side;
        _source_mac_x_pat_stride_1 <= row;
      end
      if(_set_flag_68) begin
        _source_mac_x_pat_size_2 <= arg_in_groups;
        _source_mac_x_pat_stride_2 <= 1;
      end
      if(_set_flag_68) begin
        _source_mac_x_pat_size_3 <= 2;
        _source_mac_x_pat_stride_3 <= arg_in_groups;
      end
      if(_set_flag_68) begin
        _source_mac_x_pat_size_4 <= 2;
        _source_mac_x_pat_stride_4 <= row;
      end
      if(_set_flag_68) begin
        _source_mac_x_pat_size_5 <= 4;
        _source_mac_x_pat_stride_5 <= right;
      end
      if(_set_flag_68) begin
        _source_mac_x_pat_size_6 <= _main_rows_2;
        _source_mac_x_pat_stride_6 <= down;
      end
      if(_set_flag_68) begin
        _mac_x_source_sel <= 5;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _mac_x_source_offset_buf <= _mac_x_source_offset;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_0 <= 0;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_1 <= 0;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_2 <= 0;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_3 <= 0;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_4 <= 0;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_5 <= 0;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_6 <= 0;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_count_0 <= _source_mac_x_pat_size_0 - 1;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_count_1 <= _source_mac_x_pat_size_1 - 1;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_count_2 <= _source_mac_x_pat_size_2 - 1;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_count_3 <= _source_mac_x_pat_size_3 - 1;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_count_4 <= _source_mac_x_pat_size_4 - 1;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_count_5 <= _source_mac_x_pat_size_5 - 1;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_count_6 <= _source_mac_x_pat_size_6 - 1;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_size_buf_0 <= _source_mac_x_pat_size_0;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_size_buf_1 <= _source_mac_x_pat_size_1;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_size_buf_2 <= _source_mac_x_pat_size_2;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_size_buf_3 <= _source_mac_x_pat_size_3;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_size_buf_4 <= _source_mac_x_pat_size_4;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_size_buf_5 <= _source_mac_x_pat_size_5;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_size_buf_6 <= _source_mac_x_pat_size_6;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_stride_buf_0 <= _source_mac_x_pat_stride_0;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_stride_buf_1 <= _source_mac_x_pat_stride_1;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_stride_buf_2 <= _source_mac_x_pat_stride_2;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_stride_buf_3 <= _source_mac_x_pat_stride_3;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_stride_buf_4 <= _source_mac_x_pat_stride_4;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_stride_buf_5 <= _source_mac_x_pat_stride_5;
      end
      if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_x_pat_stride_buf_6 <= _source_mac_x_pat_stride_6;
      end
      if(_mac_stream_oready && _mac_source_busy && _mac_is_root) begin
        __variable_wdata_358 <= _mac_x_source_ram_rdata;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && _mac_stream_oready) begin
        _mac_x_idle <= 0;
        _mac_x_source_ram_raddr <= _mac_x_source_pat_all_offset;
        _mac_x_source_ram_renable <= 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_0 <= _source_mac_x_pat_cur_offset_0 + _source_mac_x_pat_stride_buf_0;
        _source_mac_x_pat_count_0 <= _source_mac_x_pat_count_0 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && (_source_mac_x_pat_count_0 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_0 <= 0;
        _source_mac_x_pat_count_0 <= _source_mac_x_pat_size_buf_0 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && (_source_mac_x_pat_count_0 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_1 <= _source_mac_x_pat_cur_offset_1 + _source_mac_x_pat_stride_buf_1;
        _source_mac_x_pat_count_1 <= _source_mac_x_pat_count_1 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && (_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_1 <= 0;
        _source_mac_x_pat_count_1 <= _source_mac_x_pat_size_buf_1 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0)) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_2 <= _source_mac_x_pat_cur_offset_2 + _source_mac_x_pat_stride_buf_2;
        _source_mac_x_pat_count_2 <= _source_mac_x_pat_count_2 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0)) && (_source_mac_x_pat_count_2 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_2 <= 0;
        _source_mac_x_pat_count_2 <= _source_mac_x_pat_size_buf_2 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0)) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_3 <= _source_mac_x_pat_cur_offset_3 + _source_mac_x_pat_stride_buf_3;
        _source_mac_x_pat_count_3 <= _source_mac_x_pat_count_3 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0)) && (_source_mac_x_pat_count_3 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_3 <= 0;
        _source_mac_x_pat_count_3 <= _source_mac_x_pat_size_buf_3 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0)) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_4 <= _source_mac_x_pat_cur_offset_4 + _source_mac_x_pat_stride_buf_4;
        _source_mac_x_pat_count_4 <= _source_mac_x_pat_count_4 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0)) && (_source_mac_x_pat_count_4 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_4 <= 0;
        _source_mac_x_pat_count_4 <= _source_mac_x_pat_size_buf_4 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0) && (_source_mac_x_pat_count_4 == 0)) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_5 <= _source_mac_x_pat_cur_offset_5 + _source_mac_x_pat_stride_buf_5;
        _source_mac_x_pat_count_5 <= _source_mac_x_pat_count_5 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0) && (_source_mac_x_pat_count_4 == 0)) && (_source_mac_x_pat_count_5 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_5 <= 0;
        _source_mac_x_pat_count_5 <= _source_mac_x_pat_size_buf_5 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0) && (_source_mac_x_pat_count_4 == 0) && (_source_mac_x_pat_count_5 == 0)) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_6 <= _source_mac_x_pat_cur_offset_6 + _source_mac_x_pat_stride_buf_6;
        _source_mac_x_pat_count_6 <= _source_mac_x_pat_count_6 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0) && (_source_mac_x_pat_count_4 == 0) && (_source_mac_x_pat_count_5 == 0)) && (_source_mac_x_pat_count_6 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_6 <= 0;
        _source_mac_x_pat_count_6 <= _source_mac_x_pat_size_buf_6 - 1;
      end
      if((_mac_x_source_pat_fsm_0 == 1) && _mac_source_stop && _mac_stream_oready) begin
        _mac_x_source_ram_renable <= 0;
        _mac_x_idle <= 1;
      end
      if((_mac_x_source_pat_fsm_0 == 2) && _mac_stream_oready) begin
        _mac_x_source_ram_renable <= 0;
        _mac_x_idle <= 1;
      end
      if(_mac_stream_oready) begin
        _tmp_70 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_71 <= _tmp_70;
      end
      if(_mac_stream_oready) begin
        _tmp_72 <= _tmp_71;
      end
      if(_mac_stream_oready) begin
        _tmp_75 <= _tmp_74;
      end
      if(_mac_stream_oready) begin
        _tmp_76 <= _mac_source_start;
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
        _tmp_81 <= _tmp_80;
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
        _tmp_87 <= _mac_source_stop;
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
        _tmp_93 <= _tmp_92;
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
        _tmp_98 <= _mac_source_busy;
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
        _tmp_105 <= _tmp_104;
      end
      if(_mac_stream_oready) begin
        _tmp_106 <= _tmp_105;
      end
      if(_mac_stream_oready) begin
        _tmp_107 <= _tmp_106;
      end
      if(_mac_stream_oready) begin
        _tmp_108 <= _tmp_107;
      end
      if(_mac_stream_oready) begin
        _tmp_109 <= _mac_sink_busy;
      end
      if(!_mac_sink_busy && _tmp_109) begin
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
      if(_mac_stream_oready && _tmp_72) begin
        _mac_stream_ivalid <= 1;
      end
      if(_mac_stream_oready && _tmp_75) begin
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
  localparam main_61 = 61;
  localparam main_62 = 62;
  localparam main_63 = 63;
  localparam main_64 = 64;

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
          main <= main_2;
        end
        main_2: begin
          main <= main_3;
        end
        main_3: begin
          main <= main_4;
        end
        main_4: begin
          main <= main_5;
        end
        main_5: begin
          if(1) begin
            main <= main_6;
          end else begin
            main <= main_64;
          end
        end
        main_6: begin
          if(ap_start) begin
            main <= main_7;
          end
        end
        main_7: begin
          main <= main_8;
        end
        main_8: begin
          if(status == 0) begin
            main <= main_9;
          end else begin
            main <= main_62;
          end
        end
        main_9: begin
          _main_base_0 <= 0;
          main <= main_10;
        end
        main_10: begin
          _main_begin_1 <= 0;
          main <= main_11;
        end
        main_11: begin
          _main_rows_2 <= 1;
          main <= main_12;
        end
        main_12: begin
          _main_rest_3 <= late_beats;
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
          main <= main_20;
        end
        main_20: begin
          main <= main_21;
        end
        main_21: begin
          main <= main_22;
        end
        main_22: begin
          main <= main_23;
        end
        main_23: begin
          if(!_writeback_source_busy) begin
            main <= main_24;
          end
        end
        main_24: begin
          if(_writeback_source_busy) begin
            main <= main_25;
          end
        end
        main_25: begin
          _main_g_4 <= 0;
          main <= main_26;
        end
        main_26: begin
          if(_main_g_4 < arg_out_groups) begin
            main <= main_27;
          end else begin
            main <= main_56;
          end
        end
        main_27: begin
          if(load_weights_left[19]) begin
            main <= main_28;
          end
        end
        main_28: begin
          _main_t_5 <= 0;
          main <= main_29;
        end
        main_29: begin
          if(_main_t_5 < arg_tiles) begin
            main <= main_30;
          end else begin
            main <= main_51;
          end
        end
        main_30: begin
          if(load_tile_left[19] || (load_tile_left < _main_rest_3)) begin
            main <= main_31;
          end
        end
        main_31: begin
          if(load_index_left[19] || (load_index_left < _main_rest_3)) begin
            main <= main_32;
          end
        end
        main_32: begin
          main <= main_33;
        end
        main_33: begin
          if(!_mac_source_busy) begin
            main <= main_34;
          end
        end
        main_34: begin
          if(_mac_source_busy) begin
            main <= main_35;
          end
        end
        main_35: begin
          if(_main_rows_2 == 1) begin
            main <= main_36;
          end else begin
            main <= main_40;
          end
        end
        main_36: begin
          _main_rows_2 <= 3;
          main <= main_37;
        end
        main_37: begin
          _main_begin_1 <= down;
          main <= main_38;
        end
        main_38: begin
          _main_rest_3 <= 0;
          main <= main_39;
        end
        main_39: begin
          main <= main_50;
        end
        main_40: begin
          _main_rows_2 <= 4;
          main <= main_41;
        end
        main_41: begin
          _main_base_0 <= other - _main_base_0;
          main <= main_42;
        end
        main_42: begin
          _main_begin_1 <= _main_base_0;
          main <= main_43;
        end
        main_43: begin
          _main_t_5 <= _main_t_5 + 1;
          main <= main_44;
        end
        main_44: begin
          if((_main_t_5 < arg_tiles) || (_main_g_4 + 1 < arg_out_groups)) begin
            main <= main_45;
          end else begin
            main <= main_47;
          end
        end
        main_45: begin
          main <= main_46;
        end
        main_46: begin
          main <= main_47;
        end
        main_47: begin
          if(early && (_main_t_5 == 2) && (_main_g_4 + 1 < arg_out_groups)) begin
            main <= main_48;
          end else begin
            main <= main_50;
          end
        end
        main_48: begin
          main <= main_49;
        end
        main_49: begin
          main <= main_50;
        end
        main_50: begin
          main <= main_29;
        end
        main_51: begin
          if(!early && (_main_g_4 + 1 < arg_out_groups)) begin
            main <= main_52;
          end else begin
            main <= main_55;
          end
        end
        main_52: begin
          if(!_mac_busy) begin
            main <= main_53;
          end
        end
        main_53: begin
          main <= main_54;
        end
        main_54: begin
          main <= main_55;
        end
        main_55: begin
          _main_g_4 <= _main_g_4 + 1;
          main <= main_26;
        end
        main_56: begin
          if(!_mac_source_busy) begin
            main <= main_57;
          end
        end
        main_57: begin
          if(in_mask_feed_left[19]) begin
            main <= main_58;
          end
        end
        main_58: begin
          if(out_r_left[19]) begin
            main <= main_59;
          end
        end
        main_59: begin
          if(out_mask_left[19]) begin
            main <= main_60;
          end
        end
        main_60: begin
          if(out_index_left[19]) begin
            main <= main_61;
          end
        end
        main_61: begin
          if(!_writeback_source_busy) begin
            main <= main_62;
          end
        end
        main_62: begin
          main <= main_63;
        end
        main_63: begin
          main <= main_5;
        end
      endcase
    end
  end

  localparam _writeback_acc_source_fsm_0_1 = 1;
  localparam _writeback_acc_source_fsm_0_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _writeback_acc_source_fsm_0 <= _writeback_acc_source_fsm_0_init;
    end else begin
      case(_writeback_acc_source_fsm_0)
        _writeback_acc_source_fsm_0_init: begin
          if(_writeback_source_start && _writeback_acc_source_mode & 5'b10000 && _writeback_stream_oready) begin
            _writeback_acc_source_fsm_0 <= _writeback_acc_source_fsm_0_1;
          end
        end
        _writeback_acc_source_fsm_0_1: begin
          if(_writeback_stream_oready) begin
            _writeback_acc_source_fsm_0 <= _writeback_acc_source_fsm_0_2;
          end
        end
        _writeback_acc_source_fsm_0_2: begin
          if((_writeback_acc_source_count == 1) && _writeback_stream_oready) begin
            _writeback_acc_source_fsm_0 <= _writeback_acc_source_fsm_0_init;
          end
          if(_writeback_source_stop && _writeback_stream_oready) begin
            _writeback_acc_source_fsm_0 <= _writeback_acc_source_fsm_0_init;
          end
        end
      endcase
    end
  end

  localparam _writeback_bias_source_pat_fsm_1_1 = 1;
  localparam _writeback_bias_source_pat_fsm_1_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _writeback_bias_source_pat_fsm_1 <= _writeback_bias_source_pat_fsm_1_init;
    end else begin
      case(_writeback_bias_source_pat_fsm_1)
        _writeback_bias_source_pat_fsm_1_init: begin
          if(_writeback_source_start && _writeback_bias_source_mode & 5'b10 && _writeback_stream_oready) begin
            _writeback_bias_source_pat_fsm_1 <= _writeback_bias_source_pat_fsm_1_1;
          end
        end
        _writeback_bias_source_pat_fsm_1_1: begin
          if(_writeback_source_stop && _writeback_stream_oready) begin
            _writeback_bias_source_pat_fsm_1 <= _writeback_bias_source_pat_fsm_1_init;
          end
          if((_source_writeback_bias_pat_count_0 == 0) && (_source_writeback_bias_pat_count_1 == 0) && (_source_writeback_bias_pat_count_2 == 0) && (_source_writeback_bias_pat_count_3 == 0) && _writeback_stream_oready) begin
            _writeback_bias_source_pat_fsm_1 <= _writeback_bias_source_pat_fsm_1_2;
          end
        end
        _writeback_bias_source_pat_fsm_1_2: begin
          if(_writeback_stream_oready) begin
            _writeback_bias_source_pat_fsm_1 <= _writeback_bias_source_pat_fsm_1_init;
          end
        end
      endcase
    end
  end

  localparam _mac_x_source_pat_fsm_0_1 = 1;
  localparam _mac_x_source_pat_fsm_0_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _mac_x_source_pat_fsm_0 <= _mac_x_source_pat_fsm_0_init;
    end else begin
      case(_mac_x_source_pat_fsm_0)
        _mac_x_source_pat_fsm_0_init: begin
          if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
            _mac_x_source_pat_fsm_0 <= _mac_x_source_pat_fsm_0_1;
          end
        end
        _mac_x_source_pat_fsm_0_1: begin
          if(_mac_source_stop && _mac_stream_oready) begin
            _mac_x_source_pat_fsm_0 <= _mac_x_source_pat_fsm_0_init;
          end
          if((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0) && (_source_mac_x_pat_count_4 == 0) && (_source_mac_x_pat_count_5 == 0) && (_source_mac_x_pat_count_6 == 0) && _mac_stream_oready) begin
            _mac_x_source_pat_fsm_0 <= _mac_x_source_pat_fsm_0_2;
          end
        end
        _mac_x_source_pat_fsm_0_2: begin
          if(_mac_stream_oready) begin
            _mac_x_source_pat_fsm_0 <= _mac_x_source_pat_fsm_0_init;
          end
        end
      endcase
    end
  end


endmodule
