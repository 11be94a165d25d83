// SPDX-License-Identifier: Apache-2.0
// conv2d: 3x3 convolution, 64 MACs a cycle.
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
  reg [32-1:0] reg_shift;
  reg [32-1:0] reg_mode;
  reg [7-1:0] arg_in_groups;
  reg [5-1:0] arg_out_groups;
  reg [7-1:0] arg_tiles;
  reg [5-1:0] arg_shift;
  reg [3-1:0] arg_mode;
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
  wire [10-1:0] row;
  assign row = (arg_in_groups << 3) + (arg_in_groups << 1);
  wire [13-1:0] tile_beats;
  assign tile_beats = (row << 3) + (row << 1);
  wire [10-1:0] taps;
  assign taps = (arg_in_groups << 3) + arg_in_groups;
  wire [12-1:0] weight_beats;
  assign weight_beats = taps << 2;
  wire [13-1:0] pixels;
  assign pixels = arg_tiles << 6;
  reg [17-1:0] out_pixels_1_0;
  reg [17-1:0] out_pixels_1_1;
  reg [17-1:0] out_pixels;
  wire [19-1:0] out_beats;
  assign out_beats = out_pixels << 2;
  reg [64-1:0] tile_ram_memory [0:12800-1];
  reg [64-1:0] tile_ram_rdata;
  wire tile_ram_read;
  wire [14-1:0] tile_ram_raddr;
  wire tile_ram_write;
  wire [14-1:0] tile_ram_waddr;
  wire [64-1:0] tile_ram_wdata;
  reg [1024-1:0] weight_ram_memory [0:576-1];
  reg [1024-1:0] weight_ram_rdata;
  wire weight_ram_read;
  wire [10-1:0] weight_ram_raddr;
  wire weight_ram_write;
  wire [10-1:0] weight_ram_waddr;
  wire [1024-1:0] weight_ram_wdata;
  reg [20-1:0] load_tile_left;
  reg [14-1:0] load_tile_addr;
  wire load_tile_open;
  assign load_tile_open = !load_tile_left[19];
  assign in_r_TREADY = load_tile_open;
  assign tile_ram_waddr = (in_r_TVALID && load_tile_open)? load_tile_addr : 'hx;
  assign tile_ram_wdata = (in_r_TVALID && load_tile_open)? in_r_TDATA : 'hx;
  assign tile_ram_write = (in_r_TVALID && load_tile_open)? 1 : 0;
  reg [20-1:0] load_weights_left;
  reg [10-1:0] load_weights_addr;
  wire load_weights_open;
  assign load_weights_open = !load_weights_left[19];
  reg [2-1:0] load_weights_part;
  reg [768-1:0] load_weights_low;
  wire [1024-1:0] load_weights_word;
  assign load_weights_word = { in_w_TDATA, load_weights_low };
  assign weight_ram_waddr = (in_w_TVALID && load_weights_open && (load_weights_part == 3))? load_weights_addr : 'hx;
  assign weight_ram_wdata = (in_w_TVALID && load_weights_open && (load_weights_part == 3))? load_weights_word : 'hx;
  assign weight_ram_write = (in_w_TVALID && load_weights_open && (load_weights_part == 3))? 1 : 0;
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
  assign in_w_TREADY = load_weights_open || load_bias_open;
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
  wire [64-1:0] _mac_x_source_ram_rdata;
  reg _mac_x_source_fifo_deq;
  wire [64-1:0] _mac_x_source_fifo_rdata;
  reg [64-1:0] _mac_x_source_empty_data;
  reg _mac_w_idle;
  reg [15-1:0] _mac_w_source_count;
  reg [5-1:0] _mac_w_source_mode;
  reg [16-1:0] _mac_w_source_generator_id;
  reg [14-1:0] _mac_w_source_offset;
  reg [15-1:0] _mac_w_source_size;
  reg [14-1:0] _mac_w_source_stride;
  reg [14-1:0] _mac_w_source_offset_buf;
  reg [15-1:0] _mac_w_source_size_buf;
  reg [14-1:0] _mac_w_source_stride_buf;
  reg [3-1:0] _mac_w_source_sel;
  reg [14-1:0] _mac_w_source_ram_raddr;
  reg _mac_w_source_ram_renable;
  wire [1024-1:0] _mac_w_source_ram_rdata;
  reg _mac_w_source_fifo_deq;
  wire [1024-1:0] _mac_w_source_fifo_rdata;
  reg [1024-1:0] _mac_w_source_empty_data;
  wire [10-1:0] last_tap;
  assign last_tap = taps - 1;
  reg [32-1:0] main;
  localparam main_init = 0;
  assign ap_started = (main == 2) && ap_start;
  reg signed [32-1:0] _main_base_0;
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
  reg signed [32-1:0] __delay_data_620_reinterpretcast_51;
  reg signed [32-1:0] __delay_data_622_reinterpretcast_35;
  reg signed [48-1:0] __delay_data_624_reinterpretcast_18;
  reg signed [32-1:0] __delay_data_638_reinterpretcast_47;
  reg signed [32-1:0] __delay_data_640_reinterpretcast_31;
  reg signed [48-1:0] __delay_data_642_reinterpretcast_14;
  reg signed [32-1:0] __delay_data_656_reinterpretcast_43;
  reg signed [32-1:0] __delay_data_658_reinterpretcast_27;
  reg signed [48-1:0] __delay_data_660_reinterpretcast_10;
  reg signed [32-1:0] __delay_data_674_reinterpretcast_39;
  reg signed [32-1:0] __delay_data_676_reinterpretcast_23;
  reg signed [48-1:0] __delay_data_678_reinterpretcast_6;
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
  reg signed [32-1:0] __delay_data_621__delay_620_reinterpretcast_51;
  reg signed [32-1:0] __delay_data_623__delay_622_reinterpretcast_35;
  reg signed [48-1:0] __delay_data_625__delay_624_reinterpretcast_18;
  reg [1-1:0] __delay_data_629_land_177;
  reg signed [32-1:0] __delay_data_639__delay_638_reinterpretcast_47;
  reg signed [32-1:0] __delay_data_641__delay_640_reinterpretcast_31;
  reg signed [48-1:0] __delay_data_643__delay_642_reinterpretcast_14;
  reg [1-1:0] __delay_data_647_land_162;
  reg signed [32-1:0] __delay_data_657__delay_656_reinterpretcast_43;
  reg signed [32-1:0] __delay_data_659__delay_658_reinterpretcast_27;
  reg signed [48-1:0] __delay_data_661__delay_660_reinterpretcast_10;
  reg [1-1:0] __delay_data_665_land_147;
  reg signed [32-1:0] __delay_data_675__delay_674_reinterpretcast_39;
  reg signed [32-1:0] __delay_data_677__delay_676_reinterpretcast_23;
  reg signed [48-1:0] __delay_data_679__delay_678_reinterpretcast_6;
  reg [1-1:0] __delay_data_683_land_132;
  reg signed [32-1:0] _cond_data_58;
  reg signed [32-1:0] _cond_data_74;
  reg signed [32-1:0] _cond_data_90;
  reg signed [32-1:0] _cond_data_106;
  reg signed [48-1:0] __delay_data_626__delay_625__delay_624_reinterpretcast_18;
  reg [1-1:0] __delay_data_630__delay_629_land_177;
  reg signed [48-1:0] __delay_data_644__delay_643__delay_642_reinterpretcast_14;
  reg [1-1:0] __delay_data_648__delay_647_land_162;
  reg signed [48-1:0] __delay_data_662__delay_661__delay_660_reinterpretcast_10;
  reg [1-1:0] __delay_data_666__delay_665_land_147;
  reg signed [48-1:0] __delay_data_680__delay_679__delay_678_reinterpretcast_6;
  reg [1-1:0] __delay_data_684__delay_683_land_132;
  wire signed [48-1:0] _plus_data_59;
  assign _plus_data_59 = __delay_data_680__delay_679__delay_678_reinterpretcast_6 + _cond_data_58;
  reg signed [48-1:0] _plus_data_60;
  wire signed [48-1:0] _plus_data_75;
  assign _plus_data_75 = __delay_data_662__delay_661__delay_660_reinterpretcast_10 + _cond_data_74;
  reg signed [48-1:0] _plus_data_76;
  wire signed [48-1:0] _plus_data_91;
  assign _plus_data_91 = __delay_data_644__delay_643__delay_642_reinterpretcast_14 + _cond_data_90;
  reg signed [48-1:0] _plus_data_92;
  wire signed [48-1:0] _plus_data_107;
  assign _plus_data_107 = __delay_data_626__delay_625__delay_624_reinterpretcast_18 + _cond_data_106;
  reg signed [48-1:0] _plus_data_108;
  reg [1-1:0] __delay_data_631__delay_630__delay_629_land_177;
  reg [1-1:0] __delay_data_649__delay_648__delay_647_land_162;
  reg [1-1:0] __delay_data_667__delay_666__delay_665_land_147;
  reg [1-1:0] __delay_data_685__delay_684__delay_683_land_132;
  reg signed [48-1:0] _sra_data_61;
  reg signed [48-1:0] _sra_data_77;
  reg signed [48-1:0] _sra_data_93;
  reg signed [48-1:0] _sra_data_109;
  reg [1-1:0] __delay_data_632__delay_631__delay_630__delay_629_land_177;
  reg [1-1:0] __delay_data_650__delay_649__delay_648__delay_647_land_162;
  reg [1-1:0] __delay_data_668__delay_667__delay_666__delay_665_land_147;
  reg [1-1:0] __delay_data_686__delay_685__delay_684__delay_683_land_132;
  reg [1-1:0] _greaterthan_data_62;
  reg [1-1:0] _lessthan_data_65;
  reg [1-1:0] _greaterthan_data_78;
  reg [1-1:0] _lessthan_data_81;
  reg [1-1:0] _greaterthan_data_94;
  reg [1-1:0] _lessthan_data_97;
  reg [1-1:0] _greaterthan_data_110;
  reg [1-1:0] _lessthan_data_113;
  reg signed [48-1:0] __delay_data_627_sra_109;
  reg [1-1:0] __delay_data_633__delay_632__delay_631__delay_630___land_177;
  reg signed [48-1:0] __delay_data_645_sra_93;
  reg [1-1:0] __delay_data_651__delay_650__delay_649__delay_648___land_162;
  reg signed [48-1:0] __delay_data_663_sra_77;
  reg [1-1:0] __delay_data_669__delay_668__delay_667__delay_666___land_147;
  reg signed [48-1:0] __delay_data_681_sra_61;
  reg [1-1:0] __delay_data_687__delay_686__delay_685__delay_684___land_132;
  reg signed [48-1:0] _cond_data_68;
  reg signed [48-1:0] _cond_data_84;
  reg signed [48-1:0] _cond_data_100;
  reg signed [48-1:0] _cond_data_116;
  reg [1-1:0] __delay_data_628_greaterthan_110;
  reg [1-1:0] __delay_data_634__delay_633__delay_632__delay_631___land_177;
  reg [1-1:0] __delay_data_646_greaterthan_94;
  reg [1-1:0] __delay_data_652__delay_651__delay_650__delay_649___land_162;
  reg [1-1:0] __delay_data_664_greaterthan_78;
  reg [1-1:0] __delay_data_670__delay_669__delay_668__delay_667___land_147;
  reg [1-1:0] __delay_data_682_greaterthan_62;
  reg [1-1:0] __delay_data_688__delay_687__delay_686__delay_685___land_132;
  reg signed [48-1:0] _cond_data_69;
  reg signed [48-1:0] _cond_data_85;
  reg signed [48-1:0] _cond_data_101;
  reg signed [48-1:0] _cond_data_117;
  reg [1-1:0] __delay_data_635__delay_634__delay_633__delay_632___land_177;
  reg [1-1:0] __delay_data_653__delay_652__delay_651__delay_650___land_162;
  reg [1-1:0] __delay_data_671__delay_670__delay_669__delay_668___land_147;
  reg [1-1:0] __delay_data_689__delay_688__delay_687__delay_686___land_132;
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
  reg [1-1:0] __delay_data_636__delay_635__delay_634__delay_633___land_177;
  reg signed [16-1:0] __delay_data_637_reinterpretcast_121;
  reg [1-1:0] __delay_data_654__delay_653__delay_652__delay_651___land_162;
  reg signed [16-1:0] __delay_data_655_reinterpretcast_105;
  reg [1-1:0] __delay_data_672__delay_671__delay_670__delay_669___land_147;
  reg signed [16-1:0] __delay_data_673_reinterpretcast_89;
  reg [1-1:0] __delay_data_690__delay_689__delay_688__delay_687___land_132;
  reg signed [16-1:0] __delay_data_691_reinterpretcast_73;
  wire [1-1:0] _ulnot_data_127;
  assign _ulnot_data_127 = !_greaterthan_data_125;
  wire [1-1:0] _land_data_128;
  assign _land_data_128 = rectifies && _ulnot_data_127;
  wire [1-1:0] _lor_data_133;
  assign _lor_data_133 = _land_data_128 || __delay_data_690__delay_689__delay_688__delay_687___land_132;
  wire [1-1:0] _ulnot_data_134;
  assign _ulnot_data_134 = !_lor_data_133;
  reg signed [16-1:0] _cond_data_136;
  wire [1-1:0] _ulnot_data_142;
  assign _ulnot_data_142 = !_greaterthan_data_140;
  wire [1-1:0] _land_data_143;
  assign _land_data_143 = rectifies && _ulnot_data_142;
  wire [1-1:0] _lor_data_148;
  assign _lor_data_148 = _land_data_143 || __delay_data_672__delay_671__delay_670__delay_669___land_147;
  wire [1-1:0] _ulnot_data_149;
  assign _ulnot_data_149 = !_lor_data_148;
  reg signed [16-1:0] _cond_data_151;
  wire [1-1:0] _ulnot_data_157;
  assign _ulnot_data_157 = !_greaterthan_data_155;
  wire [1-1:0] _land_data_158;
  assign _land_data_158 = rectifies && _ulnot_data_157;
  wire [1-1:0] _lor_data_163;
  assign _lor_data_163 = _land_data_158 || __delay_data_654__delay_653__delay_652__delay_651___land_162;
  wire [1-1:0] _ulnot_data_164;
  assign _ulnot_data_164 = !_lor_data_163;
  reg signed [16-1:0] _cond_data_166;
  wire [1-1:0] _ulnot_data_172;
  assign _ulnot_data_172 = !_greaterthan_data_170;
  wire [1-1:0] _land_data_173;
  assign _land_data_173 = rectifies && _ulnot_data_172;
  wire [1-1:0] _lor_data_178;
  assign _lor_data_178 = _land_data_173 || __delay_data_636__delay_635__delay_634__delay_633___land_177;
  wire [1-1:0] _ulnot_data_179;
  assign _ulnot_data_179 = !_lor_data_178;
  reg signed [16-1:0] _cond_data_181;
  wire [4-1:0] _cat_data_188;
  assign _cat_data_188 = { _greaterthan_data_170, _greaterthan_data_155, _greaterthan_data_140, _greaterthan_data_125 };
  wire [8-1:0] _cat_data_189;
  assign _cat_data_189 = { 4'd0, _cat_data_188 };
  assign out_mask_fifo_wdata = _cat_data_189;
  assign out_mask_fifo_enq = __writeback_stream_ivalid_9 && _writeback_stream_oready && writes_mask;
  reg signed [1-1:0] __delay_data_692_push_191;
  wire [16-1:0] _slice_data_139;
  assign _slice_data_139 = _cond_data_136[5'd15:1'd0];
  wire [16-1:0] _slice_data_154;
  assign _slice_data_154 = _cond_data_151[5'd15:1'd0];
  wire [16-1:0] _slice_data_169;
  assign _slice_data_169 = _cond_data_166[5'd15:1'd0];
  wire [16-1:0] _slice_data_184;
  assign _slice_data_184 = _cond_data_181[5'd15:1'd0];
  wire [64-1:0] _cat_data_186;
  assign _cat_data_186 = { _slice_data_184, _slice_data_169, _slice_data_154, _slice_data_139 };
  assign out_r_fifo_wdata = _cat_data_186;
  assign out_r_fifo_enq = __writeback_stream_ivalid_10 && _writeback_stream_oready;
  wire signed [1-1:0] _push_odata_187;
  assign _push_odata_187 = 0;
  wire signed [1-1:0] _push_odata_191;
  assign _push_odata_191 = __delay_data_692_push_191;
  wire _set_flag_0;
  assign _set_flag_0 = main == 10;
  assign acc_fifo_deq = _writeback_stream_oready && _writeback_acc_source_fifo_deq;
  assign _writeback_acc_source_fifo_rdata = acc_fifo_rdata;
  assign _writeback_stream_internal_oready = (acc_fifo_stays || _writeback_acc_idle) && (out_r_fifo_room && (out_mask_fifo_room && ((mask_fifo_stays || !(!in_mask_feed_left[19])) && ap_running)));
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
  wire _set_flag_1;
  assign _set_flag_1 = main == 11;
  assign bias_ram_raddr = (_writeback_stream_oready && _writeback_bias_source_ram_renable && (_writeback_bias_source_sel == 1))? _writeback_bias_source_ram_raddr : 'hx;
  assign bias_ram_read = (_writeback_stream_oready && _writeback_bias_source_ram_renable && (_writeback_bias_source_sel == 1))? 1 : 0;
  assign _writeback_bias_source_ram_rdata = (_writeback_bias_source_sel == 1)? bias_ram_rdata : 'hx;
  reg [256-1:0] __variable_wdata_19;
  assign writeback_bias_data = __variable_wdata_19;
  reg [32-1:0] _writeback_bias_source_pat_fsm_1;
  localparam _writeback_bias_source_pat_fsm_1_init = 0;
  wire [18-1:0] _writeback_bias_source_pat_all_offset;
  assign _writeback_bias_source_pat_all_offset = _writeback_bias_source_offset_buf + _source_writeback_bias_pat_cur_offset_0 + _source_writeback_bias_pat_cur_offset_1 + _source_writeback_bias_pat_cur_offset_2 + _source_writeback_bias_pat_cur_offset_3;
  wire _set_flag_2;
  assign _set_flag_2 = main == 12;
  assign _writeback_run_flag = (_set_flag_2)? 1 : 0;
  reg _tmp_3;
  reg _tmp_4;
  reg _tmp_5;
  assign _writeback_source_stop = _writeback_stream_oready && (_writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3));
  localparam _tmp_6 = 1;
  wire [_tmp_6-1:0] _tmp_7;
  assign _tmp_7 = _writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3);
  reg [_tmp_6-1:0] _tmp_8;
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
  assign _writeback_sink_start = _tmp_20;
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
  reg _tmp_31;
  reg _tmp_32;
  assign _writeback_sink_stop = _tmp_32;
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
  assign _writeback_sink_busy = _tmp_44;
  reg _tmp_45;
  assign _writeback_busy = _writeback_source_busy || _writeback_sink_busy || _writeback_busy_reg;
  wire [64-1:0] mac_x_data;
  wire [1024-1:0] mac_w_data;
  reg __mac_stream_ivalid_1;
  reg __mac_stream_ivalid_2;
  reg __mac_stream_ivalid_3;
  wire [16-1:0] _slice_data_195;
  assign _slice_data_195 = mac_x_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_196;
  assign _reinterpretcast_src_196 = _slice_data_195;
  wire signed [16-1:0] _reinterpretcast_data_196;
  assign _reinterpretcast_data_196 = _reinterpretcast_src_196;
  wire [16-1:0] _slice_data_199;
  assign _slice_data_199 = mac_x_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_200;
  assign _reinterpretcast_src_200 = _slice_data_199;
  wire signed [16-1:0] _reinterpretcast_data_200;
  assign _reinterpretcast_data_200 = _reinterpretcast_src_200;
  wire [16-1:0] _slice_data_203;
  assign _slice_data_203 = mac_x_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_204;
  assign _reinterpretcast_src_204 = _slice_data_203;
  wire signed [16-1:0] _reinterpretcast_data_204;
  assign _reinterpretcast_data_204 = _reinterpretcast_src_204;
  wire [16-1:0] _slice_data_207;
  assign _slice_data_207 = mac_x_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_208;
  assign _reinterpretcast_src_208 = _slice_data_207;
  wire signed [16-1:0] _reinterpretcast_data_208;
  assign _reinterpretcast_data_208 = _reinterpretcast_src_208;
  wire [16-1:0] _slice_data_212;
  assign _slice_data_212 = mac_w_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_213;
  assign _reinterpretcast_src_213 = _slice_data_212;
  wire signed [16-1:0] _reinterpretcast_data_213;
  assign _reinterpretcast_data_213 = _reinterpretcast_src_213;
  wire [16-1:0] _slice_data_216;
  assign _slice_data_216 = mac_w_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_217;
  assign _reinterpretcast_src_217 = _slice_data_216;
  wire signed [16-1:0] _reinterpretcast_data_217;
  assign _reinterpretcast_data_217 = _reinterpretcast_src_217;
  wire [16-1:0] _slice_data_220;
  assign _slice_data_220 = mac_w_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_221;
  assign _reinterpretcast_src_221 = _slice_data_220;
  wire signed [16-1:0] _reinterpretcast_data_221;
  assign _reinterpretcast_data_221 = _reinterpretcast_src_221;
  wire [16-1:0] _slice_data_224;
  assign _slice_data_224 = mac_w_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_225;
  assign _reinterpretcast_src_225 = _slice_data_224;
  wire signed [16-1:0] _reinterpretcast_data_225;
  assign _reinterpretcast_data_225 = _reinterpretcast_src_225;
  wire [16-1:0] _slice_data_228;
  assign _slice_data_228 = mac_w_data[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_229;
  assign _reinterpretcast_src_229 = _slice_data_228;
  wire signed [16-1:0] _reinterpretcast_data_229;
  assign _reinterpretcast_data_229 = _reinterpretcast_src_229;
  wire [16-1:0] _slice_data_232;
  assign _slice_data_232 = mac_w_data[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_233;
  assign _reinterpretcast_src_233 = _slice_data_232;
  wire signed [16-1:0] _reinterpretcast_data_233;
  assign _reinterpretcast_data_233 = _reinterpretcast_src_233;
  wire [16-1:0] _slice_data_236;
  assign _slice_data_236 = mac_w_data[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_237;
  assign _reinterpretcast_src_237 = _slice_data_236;
  wire signed [16-1:0] _reinterpretcast_data_237;
  assign _reinterpretcast_data_237 = _reinterpretcast_src_237;
  wire [16-1:0] _slice_data_240;
  assign _slice_data_240 = mac_w_data[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_241;
  assign _reinterpretcast_src_241 = _slice_data_240;
  wire signed [16-1:0] _reinterpretcast_data_241;
  assign _reinterpretcast_data_241 = _reinterpretcast_src_241;
  wire [16-1:0] _slice_data_244;
  assign _slice_data_244 = mac_w_data[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_245;
  assign _reinterpretcast_src_245 = _slice_data_244;
  wire signed [16-1:0] _reinterpretcast_data_245;
  assign _reinterpretcast_data_245 = _reinterpretcast_src_245;
  wire [16-1:0] _slice_data_248;
  assign _slice_data_248 = mac_w_data[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_249;
  assign _reinterpretcast_src_249 = _slice_data_248;
  wire signed [16-1:0] _reinterpretcast_data_249;
  assign _reinterpretcast_data_249 = _reinterpretcast_src_249;
  wire [16-1:0] _slice_data_252;
  assign _slice_data_252 = mac_w_data[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_253;
  assign _reinterpretcast_src_253 = _slice_data_252;
  wire signed [16-1:0] _reinterpretcast_data_253;
  assign _reinterpretcast_data_253 = _reinterpretcast_src_253;
  wire [16-1:0] _slice_data_256;
  assign _slice_data_256 = mac_w_data[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_257;
  assign _reinterpretcast_src_257 = _slice_data_256;
  wire signed [16-1:0] _reinterpretcast_data_257;
  assign _reinterpretcast_data_257 = _reinterpretcast_src_257;
  wire [16-1:0] _slice_data_260;
  assign _slice_data_260 = mac_w_data[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_261;
  assign _reinterpretcast_src_261 = _slice_data_260;
  wire signed [16-1:0] _reinterpretcast_data_261;
  assign _reinterpretcast_data_261 = _reinterpretcast_src_261;
  wire [16-1:0] _slice_data_264;
  assign _slice_data_264 = mac_w_data[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_265;
  assign _reinterpretcast_src_265 = _slice_data_264;
  wire signed [16-1:0] _reinterpretcast_data_265;
  assign _reinterpretcast_data_265 = _reinterpretcast_src_265;
  wire [16-1:0] _slice_data_268;
  assign _slice_data_268 = mac_w_data[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_269;
  assign _reinterpretcast_src_269 = _slice_data_268;
  wire signed [16-1:0] _reinterpretcast_data_269;
  assign _reinterpretcast_data_269 = _reinterpretcast_src_269;
  wire [16-1:0] _slice_data_272;
  assign _slice_data_272 = mac_w_data[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_273;
  assign _reinterpretcast_src_273 = _slice_data_272;
  wire signed [16-1:0] _reinterpretcast_data_273;
  assign _reinterpretcast_data_273 = _reinterpretcast_src_273;
  wire [16-1:0] _slice_data_276;
  assign _slice_data_276 = mac_w_data[10'd271:10'd256];
  wire [16-1:0] _reinterpretcast_src_277;
  assign _reinterpretcast_src_277 = _slice_data_276;
  wire signed [16-1:0] _reinterpretcast_data_277;
  assign _reinterpretcast_data_277 = _reinterpretcast_src_277;
  wire [16-1:0] _slice_data_280;
  assign _slice_data_280 = mac_w_data[10'd287:10'd272];
  wire [16-1:0] _reinterpretcast_src_281;
  assign _reinterpretcast_src_281 = _slice_data_280;
  wire signed [16-1:0] _reinterpretcast_data_281;
  assign _reinterpretcast_data_281 = _reinterpretcast_src_281;
  wire [16-1:0] _slice_data_284;
  assign _slice_data_284 = mac_w_data[10'd303:10'd288];
  wire [16-1:0] _reinterpretcast_src_285;
  assign _reinterpretcast_src_285 = _slice_data_284;
  wire signed [16-1:0] _reinterpretcast_data_285;
  assign _reinterpretcast_data_285 = _reinterpretcast_src_285;
  wire [16-1:0] _slice_data_288;
  assign _slice_data_288 = mac_w_data[10'd319:10'd304];
  wire [16-1:0] _reinterpretcast_src_289;
  assign _reinterpretcast_src_289 = _slice_data_288;
  wire signed [16-1:0] _reinterpretcast_data_289;
  assign _reinterpretcast_data_289 = _reinterpretcast_src_289;
  wire [16-1:0] _slice_data_292;
  assign _slice_data_292 = mac_w_data[10'd335:10'd320];
  wire [16-1:0] _reinterpretcast_src_293;
  assign _reinterpretcast_src_293 = _slice_data_292;
  wire signed [16-1:0] _reinterpretcast_data_293;
  assign _reinterpretcast_data_293 = _reinterpretcast_src_293;
  wire [16-1:0] _slice_data_296;
  assign _slice_data_296 = mac_w_data[10'd351:10'd336];
  wire [16-1:0] _reinterpretcast_src_297;
  assign _reinterpretcast_src_297 = _slice_data_296;
  wire signed [16-1:0] _reinterpretcast_data_297;
  assign _reinterpretcast_data_297 = _reinterpretcast_src_297;
  wire [16-1:0] _slice_data_300;
  assign _slice_data_300 = mac_w_data[10'd367:10'd352];
  wire [16-1:0] _reinterpretcast_src_301;
  assign _reinterpretcast_src_301 = _slice_data_300;
  wire signed [16-1:0] _reinterpretcast_data_301;
  assign _reinterpretcast_data_301 = _reinterpretcast_src_301;
  wire [16-1:0] _slice_data_304;
  assign _slice_data_304 = mac_w_data[10'd383:10'd368];
  wire [16-1:0] _reinterpretcast_src_305;
  assign _reinterpretcast_src_305 = _slice_data_304;
  wire signed [16-1:0] _reinterpretcast_data_305;
  assign _reinterpretcast_data_305 = _reinterpretcast_src_305;
  wire [16-1:0] _slice_data_308;
  assign _slice_data_308 = mac_w_data[10'd399:10'd384];
  wire [16-1:0] _reinterpretcast_src_309;
  assign _reinterpretcast_src_309 = _slice_data_308;
  wire signed [16-1:0] _reinterpretcast_data_309;
  assign _reinterpretcast_data_309 = _reinterpretcast_src_309;
  wire [16-1:0] _slice_data_312;
  assign _slice_data_312 = mac_w_data[10'd415:10'd400];
  wire [16-1:0] _reinterpretcast_src_313;
  assign _reinterpretcast_src_313 = _slice_data_312;
  wire signed [16-1:0] _reinterpretcast_data_313;
  assign _reinterpretcast_data_313 = _reinterpretcast_src_313;
  wire [16-1:0] _slice_data_316;
  assign _slice_data_316 = mac_w_data[10'd431:10'd416];
  wire [16-1:0] _reinterpretcast_src_317;
  assign _reinterpretcast_src_317 = _slice_data_316;
  wire signed [16-1:0] _reinterpretcast_data_317;
  assign _reinterpretcast_data_317 = _reinterpretcast_src_317;
  wire [16-1:0] _slice_data_320;
  assign _slice_data_320 = mac_w_data[10'd447:10'd432];
  wire [16-1:0] _reinterpretcast_src_321;
  assign _reinterpretcast_src_321 = _slice_data_320;
  wire signed [16-1:0] _reinterpretcast_data_321;
  assign _reinterpretcast_data_321 = _reinterpretcast_src_321;
  wire [16-1:0] _slice_data_324;
  assign _slice_data_324 = mac_w_data[10'd463:10'd448];
  wire [16-1:0] _reinterpretcast_src_325;
  assign _reinterpretcast_src_325 = _slice_data_324;
  wire signed [16-1:0] _reinterpretcast_data_325;
  assign _reinterpretcast_data_325 = _reinterpretcast_src_325;
  wire [16-1:0] _slice_data_328;
  assign _slice_data_328 = mac_w_data[10'd479:10'd464];
  wire [16-1:0] _reinterpretcast_src_329;
  assign _reinterpretcast_src_329 = _slice_data_328;
  wire signed [16-1:0] _reinterpretcast_data_329;
  assign _reinterpretcast_data_329 = _reinterpretcast_src_329;
  wire [16-1:0] _slice_data_332;
  assign _slice_data_332 = mac_w_data[10'd495:10'd480];
  wire [16-1:0] _reinterpretcast_src_333;
  assign _reinterpretcast_src_333 = _slice_data_332;
  wire signed [16-1:0] _reinterpretcast_data_333;
  assign _reinterpretcast_data_333 = _reinterpretcast_src_333;
  wire [16-1:0] _slice_data_336;
  assign _slice_data_336 = mac_w_data[10'd511:10'd496];
  wire [16-1:0] _reinterpretcast_src_337;
  assign _reinterpretcast_src_337 = _slice_data_336;
  wire signed [16-1:0] _reinterpretcast_data_337;
  assign _reinterpretcast_data_337 = _reinterpretcast_src_337;
  wire [16-1:0] _slice_data_340;
  assign _slice_data_340 = mac_w_data[11'd527:11'd512];
  wire [16-1:0] _reinterpretcast_src_341;
  assign _reinterpretcast_src_341 = _slice_data_340;
  wire signed [16-1:0] _reinterpretcast_data_341;
  assign _reinterpretcast_data_341 = _reinterpretcast_src_341;
  wire [16-1:0] _slice_data_344;
  assign _slice_data_344 = mac_w_data[11'd543:11'd528];
  wire [16-1:0] _reinterpretcast_src_345;
  assign _reinterpretcast_src_345 = _slice_data_344;
  wire signed [16-1:0] _reinterpretcast_data_345;
  assign _reinterpretcast_data_345 = _reinterpretcast_src_345;
  wire [16-1:0] _slice_data_348;
  assign _slice_data_348 = mac_w_data[11'd559:11'd544];
  wire [16-1:0] _reinterpretcast_src_349;
  assign _reinterpretcast_src_349 = _slice_data_348;
  wire signed [16-1:0] _reinterpretcast_data_349;
  assign _reinterpretcast_data_349 = _reinterpretcast_src_349;
  wire [16-1:0] _slice_data_352;
  assign _slice_data_352 = mac_w_data[11'd575:11'd560];
  wire [16-1:0] _reinterpretcast_src_353;
  assign _reinterpretcast_src_353 = _slice_data_352;
  wire signed [16-1:0] _reinterpretcast_data_353;
  assign _reinterpretcast_data_353 = _reinterpretcast_src_353;
  wire [16-1:0] _slice_data_356;
  assign _slice_data_356 = mac_w_data[11'd591:11'd576];
  wire [16-1:0] _reinterpretcast_src_357;
  assign _reinterpretcast_src_357 = _slice_data_356;
  wire signed [16-1:0] _reinterpretcast_data_357;
  assign _reinterpretcast_data_357 = _reinterpretcast_src_357;
  wire [16-1:0] _slice_data_360;
  assign _slice_data_360 = mac_w_data[11'd607:11'd592];
  wire [16-1:0] _reinterpretcast_src_361;
  assign _reinterpretcast_src_361 = _slice_data_360;
  wire signed [16-1:0] _reinterpretcast_data_361;
  assign _reinterpretcast_data_361 = _reinterpretcast_src_361;
  wire [16-1:0] _slice_data_364;
  assign _slice_data_364 = mac_w_data[11'd623:11'd608];
  wire [16-1:0] _reinterpretcast_src_365;
  assign _reinterpretcast_src_365 = _slice_data_364;
  wire signed [16-1:0] _reinterpretcast_data_365;
  assign _reinterpretcast_data_365 = _reinterpretcast_src_365;
  wire [16-1:0] _slice_data_368;
  assign _slice_data_368 = mac_w_data[11'd639:11'd624];
  wire [16-1:0] _reinterpretcast_src_369;
  assign _reinterpretcast_src_369 = _slice_data_368;
  wire signed [16-1:0] _reinterpretcast_data_369;
  assign _reinterpretcast_data_369 = _reinterpretcast_src_369;
  wire [16-1:0] _slice_data_372;
  assign _slice_data_372 = mac_w_data[11'd655:11'd640];
  wire [16-1:0] _reinterpretcast_src_373;
  assign _reinterpretcast_src_373 = _slice_data_372;
  wire signed [16-1:0] _reinterpretcast_data_373;
  assign _reinterpretcast_data_373 = _reinterpretcast_src_373;
  wire [16-1:0] _slice_data_376;
  assign _slice_data_376 = mac_w_data[11'd671:11'd656];
  wire [16-1:0] _reinterpretcast_src_377;
  assign _reinterpretcast_src_377 = _slice_data_376;
  wire signed [16-1:0] _reinterpretcast_data_377;
  assign _reinterpretcast_data_377 = _reinterpretcast_src_377;
  wire [16-1:0] _slice_data_380;
  assign _slice_data_380 = mac_w_data[11'd687:11'd672];
  wire [16-1:0] _reinterpretcast_src_381;
  assign _reinterpretcast_src_381 = _slice_data_380;
  wire signed [16-1:0] _reinterpretcast_data_381;
  assign _reinterpretcast_data_381 = _reinterpretcast_src_381;
  wire [16-1:0] _slice_data_384;
  assign _slice_data_384 = mac_w_data[11'd703:11'd688];
  wire [16-1:0] _reinterpretcast_src_385;
  assign _reinterpretcast_src_385 = _slice_data_384;
  wire signed [16-1:0] _reinterpretcast_data_385;
  assign _reinterpretcast_data_385 = _reinterpretcast_src_385;
  wire [16-1:0] _slice_data_388;
  assign _slice_data_388 = mac_w_data[11'd719:11'd704];
  wire [16-1:0] _reinterpretcast_src_389;
  assign _reinterpretcast_src_389 = _slice_data_388;
  wire signed [16-1:0] _reinterpretcast_data_389;
  assign _reinterpretcast_data_389 = _reinterpretcast_src_389;
  wire [16-1:0] _slice_data_392;
  assign _slice_data_392 = mac_w_data[11'd735:11'd720];
  wire [16-1:0] _reinterpretcast_src_393;
  assign _reinterpretcast_src_393 = _slice_data_392;
  wire signed [16-1:0] _reinterpretcast_data_393;
  assign _reinterpretcast_data_393 = _reinterpretcast_src_393;
  wire [16-1:0] _slice_data_396;
  assign _slice_data_396 = mac_w_data[11'd751:11'd736];
  wire [16-1:0] _reinterpretcast_src_397;
  assign _reinterpretcast_src_397 = _slice_data_396;
  wire signed [16-1:0] _reinterpretcast_data_397;
  assign _reinterpretcast_data_397 = _reinterpretcast_src_397;
  wire [16-1:0] _slice_data_400;
  assign _slice_data_400 = mac_w_data[11'd767:11'd752];
  wire [16-1:0] _reinterpretcast_src_401;
  assign _reinterpretcast_src_401 = _slice_data_400;
  wire signed [16-1:0] _reinterpretcast_data_401;
  assign _reinterpretcast_data_401 = _reinterpretcast_src_401;
  wire [16-1:0] _slice_data_404;
  assign _slice_data_404 = mac_w_data[11'd783:11'd768];
  wire [16-1:0] _reinterpretcast_src_405;
  assign _reinterpretcast_src_405 = _slice_data_404;
  wire signed [16-1:0] _reinterpretcast_data_405;
  assign _reinterpretcast_data_405 = _reinterpretcast_src_405;
  wire [16-1:0] _slice_data_408;
  assign _slice_data_408 = mac_w_data[11'd799:11'd784];
  wire [16-1:0] _reinterpretcast_src_409;
  assign _reinterpretcast_src_409 = _slice_data_408;
  wire signed [16-1:0] _reinterpretcast_data_409;
  assign _reinterpretcast_data_409 = _reinterpretcast_src_409;
  wire [16-1:0] _slice_data_412;
  assign _slice_data_412 = mac_w_data[11'd815:11'd800];
  wire [16-1:0] _reinterpretcast_src_413;
  assign _reinterpretcast_src_413 = _slice_data_412;
  wire signed [16-1:0] _reinterpretcast_data_413;
  assign _reinterpretcast_data_413 = _reinterpretcast_src_413;
  wire [16-1:0] _slice_data_416;
  assign _slice_data_416 = mac_w_data[11'd831:11'd816];
  wire [16-1:0] _reinterpretcast_src_417;
  assign _reinterpretcast_src_417 = _slice_data_416;
  wire signed [16-1:0] _reinterpretcast_data_417;
  assign _reinterpretcast_data_417 = _reinterpretcast_src_417;
  wire [16-1:0] _slice_data_420;
  assign _slice_data_420 = mac_w_data[11'd847:11'd832];
  wire [16-1:0] _reinterpretcast_src_421;
  assign _reinterpretcast_src_421 = _slice_data_420;
  wire signed [16-1:0] _reinterpretcast_data_421;
  assign _reinterpretcast_data_421 = _reinterpretcast_src_421;
  wire [16-1:0] _slice_data_424;
  assign _slice_data_424 = mac_w_data[11'd863:11'd848];
  wire [16-1:0] _reinterpretcast_src_425;
  assign _reinterpretcast_src_425 = _slice_data_424;
  wire signed [16-1:0] _reinterpretcast_data_425;
  assign _reinterpretcast_data_425 = _reinterpretcast_src_425;
  wire [16-1:0] _slice_data_428;
  assign _slice_data_428 = mac_w_data[11'd879:11'd864];
  wire [16-1:0] _reinterpretcast_src_429;
  assign _reinterpretcast_src_429 = _slice_data_428;
  wire signed [16-1:0] _reinterpretcast_data_429;
  assign _reinterpretcast_data_429 = _reinterpretcast_src_429;
  wire [16-1:0] _slice_data_432;
  assign _slice_data_432 = mac_w_data[11'd895:11'd880];
  wire [16-1:0] _reinterpretcast_src_433;
  assign _reinterpretcast_src_433 = _slice_data_432;
  wire signed [16-1:0] _reinterpretcast_data_433;
  assign _reinterpretcast_data_433 = _reinterpretcast_src_433;
  wire [16-1:0] _slice_data_436;
  assign _slice_data_436 = mac_w_data[11'd911:11'd896];
  wire [16-1:0] _reinterpretcast_src_437;
  assign _reinterpretcast_src_437 = _slice_data_436;
  wire signed [16-1:0] _reinterpretcast_data_437;
  assign _reinterpretcast_data_437 = _reinterpretcast_src_437;
  wire [16-1:0] _slice_data_440;
  assign _slice_data_440 = mac_w_data[11'd927:11'd912];
  wire [16-1:0] _reinterpretcast_src_441;
  assign _reinterpretcast_src_441 = _slice_data_440;
  wire signed [16-1:0] _reinterpretcast_data_441;
  assign _reinterpretcast_data_441 = _reinterpretcast_src_441;
  wire [16-1:0] _slice_data_444;
  assign _slice_data_444 = mac_w_data[11'd943:11'd928];
  wire [16-1:0] _reinterpretcast_src_445;
  assign _reinterpretcast_src_445 = _slice_data_444;
  wire signed [16-1:0] _reinterpretcast_data_445;
  assign _reinterpretcast_data_445 = _reinterpretcast_src_445;
  wire [16-1:0] _slice_data_448;
  assign _slice_data_448 = mac_w_data[11'd959:11'd944];
  wire [16-1:0] _reinterpretcast_src_449;
  assign _reinterpretcast_src_449 = _slice_data_448;
  wire signed [16-1:0] _reinterpretcast_data_449;
  assign _reinterpretcast_data_449 = _reinterpretcast_src_449;
  wire [16-1:0] _slice_data_452;
  assign _slice_data_452 = mac_w_data[11'd975:11'd960];
  wire [16-1:0] _reinterpretcast_src_453;
  assign _reinterpretcast_src_453 = _slice_data_452;
  wire signed [16-1:0] _reinterpretcast_data_453;
  assign _reinterpretcast_data_453 = _reinterpretcast_src_453;
  wire [16-1:0] _slice_data_456;
  assign _slice_data_456 = mac_w_data[11'd991:11'd976];
  wire [16-1:0] _reinterpretcast_src_457;
  assign _reinterpretcast_src_457 = _slice_data_456;
  wire signed [16-1:0] _reinterpretcast_data_457;
  assign _reinterpretcast_data_457 = _reinterpretcast_src_457;
  wire [16-1:0] _slice_data_460;
  assign _slice_data_460 = mac_w_data[11'd1007:11'd992];
  wire [16-1:0] _reinterpretcast_src_461;
  assign _reinterpretcast_src_461 = _slice_data_460;
  wire signed [16-1:0] _reinterpretcast_data_461;
  assign _reinterpretcast_data_461 = _reinterpretcast_src_461;
  wire [16-1:0] _slice_data_464;
  assign _slice_data_464 = mac_w_data[11'd1023:11'd1008];
  wire [16-1:0] _reinterpretcast_src_465;
  assign _reinterpretcast_src_465 = _slice_data_464;
  wire signed [16-1:0] _reinterpretcast_data_465;
  assign _reinterpretcast_data_465 = _reinterpretcast_src_465;
  reg [10-1:0] _counter_data_467;
  reg [10-1:0] _counter_count_467;
  wire _counter_reset_cond_467;
  assign _counter_reset_cond_467 = 0;
  reg signed [32-1:0] _product_data_474;
  reg signed [32-1:0] _product_data_475;
  reg signed [32-1:0] _product_data_476;
  reg signed [32-1:0] _product_data_477;
  reg signed [32-1:0] _product_data_483;
  reg signed [32-1:0] _product_data_484;
  reg signed [32-1:0] _product_data_485;
  reg signed [32-1:0] _product_data_486;
  reg signed [32-1:0] _product_data_492;
  reg signed [32-1:0] _product_data_493;
  reg signed [32-1:0] _product_data_494;
  reg signed [32-1:0] _product_data_495;
  reg signed [32-1:0] _product_data_501;
  reg signed [32-1:0] _product_data_502;
  reg signed [32-1:0] _product_data_503;
  reg signed [32-1:0] _product_data_504;
  reg signed [32-1:0] _product_data_510;
  reg signed [32-1:0] _product_data_511;
  reg signed [32-1:0] _product_data_512;
  reg signed [32-1:0] _product_data_513;
  reg signed [32-1:0] _product_data_519;
  reg signed [32-1:0] _product_data_520;
  reg signed [32-1:0] _product_data_521;
  reg signed [32-1:0] _product_data_522;
  reg signed [32-1:0] _product_data_528;
  reg signed [32-1:0] _product_data_529;
  reg signed [32-1:0] _product_data_530;
  reg signed [32-1:0] _product_data_531;
  reg signed [32-1:0] _product_data_537;
  reg signed [32-1:0] _product_data_538;
  reg signed [32-1:0] _product_data_539;
  reg signed [32-1:0] _product_data_540;
  reg signed [32-1:0] _product_data_546;
  reg signed [32-1:0] _product_data_547;
  reg signed [32-1:0] _product_data_548;
  reg signed [32-1:0] _product_data_549;
  reg signed [32-1:0] _product_data_555;
  reg signed [32-1:0] _product_data_556;
  reg signed [32-1:0] _product_data_557;
  reg signed [32-1:0] _product_data_558;
  reg signed [32-1:0] _product_data_564;
  reg signed [32-1:0] _product_data_565;
  reg signed [32-1:0] _product_data_566;
  reg signed [32-1:0] _product_data_567;
  reg signed [32-1:0] _product_data_573;
  reg signed [32-1:0] _product_data_574;
  reg signed [32-1:0] _product_data_575;
  reg signed [32-1:0] _product_data_576;
  reg signed [32-1:0] _product_data_582;
  reg signed [32-1:0] _product_data_583;
  reg signed [32-1:0] _product_data_584;
  reg signed [32-1:0] _product_data_585;
  reg signed [32-1:0] _product_data_591;
  reg signed [32-1:0] _product_data_592;
  reg signed [32-1:0] _product_data_593;
  reg signed [32-1:0] _product_data_594;
  reg signed [32-1:0] _product_data_600;
  reg signed [32-1:0] _product_data_601;
  reg signed [32-1:0] _product_data_602;
  reg signed [32-1:0] _product_data_603;
  reg signed [32-1:0] _product_data_609;
  reg signed [32-1:0] _product_data_610;
  reg signed [32-1:0] _product_data_611;
  reg signed [32-1:0] _product_data_612;
  reg [1-1:0] _eq_data_470;
  reg [1-1:0] _eq_data_473;
  wire signed [34-1:0] _plus_data_478;
  assign _plus_data_478 = _product_data_474 + _product_data_475;
  wire signed [34-1:0] _plus_data_479;
  assign _plus_data_479 = _plus_data_478 + _product_data_476;
  reg signed [34-1:0] _plus_data_480;
  wire signed [34-1:0] _plus_data_487;
  assign _plus_data_487 = _product_data_483 + _product_data_484;
  wire signed [34-1:0] _plus_data_488;
  assign _plus_data_488 = _plus_data_487 + _product_data_485;
  reg signed [34-1:0] _plus_data_489;
  wire signed [34-1:0] _plus_data_496;
  assign _plus_data_496 = _product_data_492 + _product_data_493;
  wire signed [34-1:0] _plus_data_497;
  assign _plus_data_497 = _plus_data_496 + _product_data_494;
  reg signed [34-1:0] _plus_data_498;
  wire signed [34-1:0] _plus_data_505;
  assign _plus_data_505 = _product_data_501 + _product_data_502;
  wire signed [34-1:0] _plus_data_506;
  assign _plus_data_506 = _plus_data_505 + _product_data_503;
  reg signed [34-1:0] _plus_data_507;
  wire signed [34-1:0] _plus_data_514;
  assign _plus_data_514 = _product_data_510 + _product_data_511;
  wire signed [34-1:0] _plus_data_515;
  assign _plus_data_515 = _plus_data_514 + _product_data_512;
  reg signed [34-1:0] _plus_data_516;
  wire signed [34-1:0] _plus_data_523;
  assign _plus_data_523 = _product_data_519 + _product_data_520;
  wire signed [34-1:0] _plus_data_524;
  assign _plus_data_524 = _plus_data_523 + _product_data_521;
  reg signed [34-1:0] _plus_data_525;
  wire signed [34-1:0] _plus_data_532;
  assign _plus_data_532 = _product_data_528 + _product_data_529;
  wire signed [34-1:0] _plus_data_533;
  assign _plus_data_533 = _plus_data_532 + _product_data_530;
  reg signed [34-1:0] _plus_data_534;
  wire signed [34-1:0] _plus_data_541;
  assign _plus_data_541 = _product_data_537 + _product_data_538;
  wire signed [34-1:0] _plus_data_542;
  assign _plus_data_542 = _plus_data_541 + _product_data_539;
  reg signed [34-1:0] _plus_data_543;
  wire signed [34-1:0] _plus_data_550;
  assign _plus_data_550 = _product_data_546 + _product_data_547;
  wire signed [34-1:0] _plus_data_551;
  assign _plus_data_551 = _plus_data_550 + _product_data_548;
  reg signed [34-1:0] _plus_data_552;
  wire signed [34-1:0] _plus_data_559;
  assign _plus_data_559 = _product_data_555 + _product_data_556;
  wire signed [34-1:0] _plus_data_560;
  assign _plus_data_560 = _plus_data_559 + _product_data_557;
  reg signed [34-1:0] _plus_data_561;
  wire signed [34-1:0] _plus_data_568;
  assign _plus_data_568 = _product_data_564 + _product_data_565;
  wire signed [34-1:0] _plus_data_569;
  assign _plus_data_569 = _plus_data_568 + _product_data_566;
  reg signed [34-1:0] _plus_data_570;
  wire signed [34-1:0] _plus_data_577;
  assign _plus_data_577 = _product_data_573 + _product_data_574;
  wire signed [34-1:0] _plus_data_578;
  assign _plus_data_578 = _plus_data_577 + _product_data_575;
  reg signed [34-1:0] _plus_data_579;
  wire signed [34-1:0] _plus_data_586;
  assign _plus_data_586 = _product_data_582 + _product_data_583;
  wire signed [34-1:0] _plus_data_587;
  assign _plus_data_587 = _plus_data_586 + _product_data_584;
  reg signed [34-1:0] _plus_data_588;
  wire signed [34-1:0] _plus_data_595;
  assign _plus_data_595 = _product_data_591 + _product_data_592;
  wire signed [34-1:0] _plus_data_596;
  assign _plus_data_596 = _plus_data_595 + _product_data_593;
  reg signed [34-1:0] _plus_data_597;
  wire signed [34-1:0] _plus_data_604;
  assign _plus_data_604 = _product_data_600 + _product_data_601;
  wire signed [34-1:0] _plus_data_605;
  assign _plus_data_605 = _plus_data_604 + _product_data_602;
  reg signed [34-1:0] _plus_data_606;
  wire signed [34-1:0] _plus_data_613;
  assign _plus_data_613 = _product_data_609 + _product_data_610;
  wire signed [34-1:0] _plus_data_614;
  assign _plus_data_614 = _plus_data_613 + _product_data_611;
  reg signed [34-1:0] _plus_data_615;
  reg signed [48-1:0] _reduceadd_data_481;
  wire _reduceadd_reset_cond_481;
  assign _reduceadd_reset_cond_481 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_481;
  assign _reduceadd_current_data_481 = (_reduceadd_reset_cond_481)? 1'sd0 : _reduceadd_data_481;
  reg signed [48-1:0] _reduceadd_data_490;
  wire _reduceadd_reset_cond_490;
  assign _reduceadd_reset_cond_490 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_490;
  assign _reduceadd_current_data_490 = (_reduceadd_reset_cond_490)? 1'sd0 : _reduceadd_data_490;
  reg signed [48-1:0] _reduceadd_data_499;
  wire _reduceadd_reset_cond_499;
  assign _reduceadd_reset_cond_499 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_499;
  assign _reduceadd_current_data_499 = (_reduceadd_reset_cond_499)? 1'sd0 : _reduceadd_data_499;
  reg signed [48-1:0] _reduceadd_data_508;
  wire _reduceadd_reset_cond_508;
  assign _reduceadd_reset_cond_508 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_508;
  assign _reduceadd_current_data_508 = (_reduceadd_reset_cond_508)? 1'sd0 : _reduceadd_data_508;
  reg signed [48-1:0] _reduceadd_data_517;
  wire _reduceadd_reset_cond_517;
  assign _reduceadd_reset_cond_517 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_517;
  assign _reduceadd_current_data_517 = (_reduceadd_reset_cond_517)? 1'sd0 : _reduceadd_data_517;
  reg signed [48-1:0] _reduceadd_data_526;
  wire _reduceadd_reset_cond_526;
  assign _reduceadd_reset_cond_526 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_526;
  assign _reduceadd_current_data_526 = (_reduceadd_reset_cond_526)? 1'sd0 : _reduceadd_data_526;
  reg signed [48-1:0] _reduceadd_data_535;
  wire _reduceadd_reset_cond_535;
  assign _reduceadd_reset_cond_535 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_535;
  assign _reduceadd_current_data_535 = (_reduceadd_reset_cond_535)? 1'sd0 : _reduceadd_data_535;
  reg signed [48-1:0] _reduceadd_data_544;
  wire _reduceadd_reset_cond_544;
  assign _reduceadd_reset_cond_544 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_544;
  assign _reduceadd_current_data_544 = (_reduceadd_reset_cond_544)? 1'sd0 : _reduceadd_data_544;
  reg signed [48-1:0] _reduceadd_data_553;
  wire _reduceadd_reset_cond_553;
  assign _reduceadd_reset_cond_553 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_553;
  assign _reduceadd_current_data_553 = (_reduceadd_reset_cond_553)? 1'sd0 : _reduceadd_data_553;
  reg signed [48-1:0] _reduceadd_data_562;
  wire _reduceadd_reset_cond_562;
  assign _reduceadd_reset_cond_562 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_562;
  assign _reduceadd_current_data_562 = (_reduceadd_reset_cond_562)? 1'sd0 : _reduceadd_data_562;
  reg signed [48-1:0] _reduceadd_data_571;
  wire _reduceadd_reset_cond_571;
  assign _reduceadd_reset_cond_571 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_571;
  assign _reduceadd_current_data_571 = (_reduceadd_reset_cond_571)? 1'sd0 : _reduceadd_data_571;
  reg signed [48-1:0] _reduceadd_data_580;
  wire _reduceadd_reset_cond_580;
  assign _reduceadd_reset_cond_580 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_580;
  assign _reduceadd_current_data_580 = (_reduceadd_reset_cond_580)? 1'sd0 : _reduceadd_data_580;
  reg signed [48-1:0] _reduceadd_data_589;
  wire _reduceadd_reset_cond_589;
  assign _reduceadd_reset_cond_589 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_589;
  assign _reduceadd_current_data_589 = (_reduceadd_reset_cond_589)? 1'sd0 : _reduceadd_data_589;
  reg signed [48-1:0] _reduceadd_data_598;
  wire _reduceadd_reset_cond_598;
  assign _reduceadd_reset_cond_598 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_598;
  assign _reduceadd_current_data_598 = (_reduceadd_reset_cond_598)? 1'sd0 : _reduceadd_data_598;
  reg signed [48-1:0] _reduceadd_data_607;
  wire _reduceadd_reset_cond_607;
  assign _reduceadd_reset_cond_607 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_607;
  assign _reduceadd_current_data_607 = (_reduceadd_reset_cond_607)? 1'sd0 : _reduceadd_data_607;
  reg signed [48-1:0] _reduceadd_data_616;
  wire _reduceadd_reset_cond_616;
  assign _reduceadd_reset_cond_616 = _eq_data_470;
  wire signed [48-1:0] _reduceadd_current_data_616;
  assign _reduceadd_current_data_616 = (_reduceadd_reset_cond_616)? 1'sd0 : _reduceadd_data_616;
  reg [1-1:0] __delay_data_693_eq_473;
  wire [768-1:0] _cat_data_618;
  assign _cat_data_618 = { _reduceadd_data_616, _reduceadd_data_607, _reduceadd_data_598, _reduceadd_data_589, _reduceadd_data_580, _reduceadd_data_571, _reduceadd_data_562, _reduceadd_data_553, _reduceadd_data_544, _reduceadd_data_535, _reduceadd_data_526, _reduceadd_data_517, _reduceadd_data_508, _reduceadd_data_499, _reduceadd_data_490, _reduceadd_data_481 };
  assign acc_fifo_wdata = _cat_data_618;
  assign acc_fifo_enq = __mac_stream_ivalid_3 && _mac_stream_oready && __delay_data_693_eq_473;
  assign _mac_stream_internal_oready = acc_fifo_room && ap_running;
  wire signed [1-1:0] _push_odata_619;
  assign _push_odata_619 = 0;
  reg [14-1:0] _source_mac_w_pat_cur_offset_0;
  reg [14-1:0] _source_mac_w_pat_cur_offset_1;
  reg [15-1:0] _source_mac_w_pat_size_0;
  reg [15-1:0] _source_mac_w_pat_size_1;
  reg [14-1:0] _source_mac_w_pat_stride_0;
  reg [14-1:0] _source_mac_w_pat_stride_1;
  reg [15-1:0] _source_mac_w_pat_count_0;
  reg [15-1:0] _source_mac_w_pat_count_1;
  reg [15-1:0] _source_mac_w_pat_size_buf_0;
  reg [15-1:0] _source_mac_w_pat_size_buf_1;
  reg [14-1:0] _source_mac_w_pat_stride_buf_0;
  reg [14-1:0] _source_mac_w_pat_stride_buf_1;
  wire _set_flag_46;
  assign _set_flag_46 = main == 14;
  assign weight_ram_raddr = (_mac_stream_oready && _mac_w_source_ram_renable && (_mac_w_source_sel == 1))? _mac_w_source_ram_raddr : 'hx;
  assign weight_ram_read = (_mac_stream_oready && _mac_w_source_ram_renable && (_mac_w_source_sel == 1))? 1 : 0;
  assign _mac_w_source_ram_rdata = (_mac_w_source_sel == 1)? weight_ram_rdata : 'hx;
  reg [1024-1:0] __variable_wdata_209;
  assign mac_w_data = __variable_wdata_209;
  reg [32-1:0] _mac_w_source_pat_fsm_0;
  localparam _mac_w_source_pat_fsm_0_init = 0;
  wire [14-1:0] _mac_w_source_pat_all_offset;
  assign _mac_w_source_pat_all_offset = _mac_w_source_offset_buf + _source_mac_w_pat_cur_offset_0 + _source_mac_w_pat_cur_offset_1;
  reg signed [32-1:0] _main_g_1;
  reg signed [32-1:0] _main_t_2;
  reg [14-1:0] _source_mac_x_pat_cur_offset_0;
  reg [14-1:0] _source_mac_x_pat_cur_offset_1;
  reg [14-1:0] _source_mac_x_pat_cur_offset_2;
  reg [14-1:0] _source_mac_x_pat_cur_offset_3;
  reg [14-1:0] _source_mac_x_pat_cur_offset_4;
  reg [15-1:0] _source_mac_x_pat_size_0;
  reg [15-1:0] _source_mac_x_pat_size_1;
  reg [15-1:0] _source_mac_x_pat_size_2;
  reg [15-1:0] _source_mac_x_pat_size_3;
  reg [15-1:0] _source_mac_x_pat_size_4;
  reg [14-1:0] _source_mac_x_pat_stride_0;
  reg [14-1:0] _source_mac_x_pat_stride_1;
  reg [14-1:0] _source_mac_x_pat_stride_2;
  reg [14-1:0] _source_mac_x_pat_stride_3;
  reg [14-1:0] _source_mac_x_pat_stride_4;
  reg [15-1:0] _source_mac_x_pat_count_0;
  reg [15-1:0] _source_mac_x_pat_count_1;
  reg [15-1:0] _source_mac_x_pat_count_2;
  reg [15-1:0] _source_mac_x_pat_count_3;
  reg [15-1:0] _source_mac_x_pat_count_4;
  reg [15-1:0] _source_mac_x_pat_size_buf_0;
  reg [15-1:0] _source_mac_x_pat_size_buf_1;
  reg [15-1:0] _source_mac_x_pat_size_buf_2;
  reg [15-1:0] _source_mac_x_pat_size_buf_3;
  reg [15-1:0] _source_mac_x_pat_size_buf_4;
  reg [14-1:0] _source_mac_x_pat_stride_buf_0;
  reg [14-1:0] _source_mac_x_pat_stride_buf_1;
  reg [14-1:0] _source_mac_x_pat_stride_buf_2;
  reg [14-1:0] _source_mac_x_pat_stride_buf_3;
  reg [14-1:0] _source_mac_x_pat_stride_buf_4;
  wire _set_flag_47;
  assign _set_flag_47 = main == 24;
  assign tile_ram_raddr = (_mac_stream_oready && _mac_x_source_ram_renable && (_mac_x_source_sel == 2))? _mac_x_source_ram_raddr : 'hx;
  assign tile_ram_read = (_mac_stream_oready && _mac_x_source_ram_renable && (_mac_x_source_sel == 2))? 1 : 0;
  assign _mac_x_source_ram_rdata = (_mac_x_source_sel == 2)? tile_ram_rdata : 'hx;
  reg [64-1:0] __variable_wdata_192;
  assign mac_x_data = __variable_wdata_192;
  reg [32-1:0] _mac_x_source_pat_fsm_1;
  localparam _mac_x_source_pat_fsm_1_init = 0;
  wire [14-1:0] _mac_x_source_pat_all_offset;
  assign _mac_x_source_pat_all_offset = _mac_x_source_offset_buf + _source_mac_x_pat_cur_offset_0 + _source_mac_x_pat_cur_offset_1 + _source_mac_x_pat_cur_offset_2 + _source_mac_x_pat_cur_offset_3 + _source_mac_x_pat_cur_offset_4;
  wire _set_flag_48;
  assign _set_flag_48 = main == 25;
  assign _mac_run_flag = (_set_flag_48)? 1 : 0;
  reg _tmp_49;
  reg _tmp_50;
  reg _tmp_51;
  assign _mac_source_stop = _mac_stream_oready && (_mac_w_idle && _mac_x_idle && (_mac_fsm == 3));
  localparam _tmp_52 = 1;
  wire [_tmp_52-1:0] _tmp_53;
  assign _tmp_53 = _mac_w_idle && _mac_x_idle && (_mac_fsm == 3);
  reg [_tmp_52-1:0] _tmp_54;
  reg _tmp_55;
  reg _tmp_56;
  reg _tmp_57;
  reg _tmp_58;
  reg _tmp_59;
  assign _mac_sink_start = _tmp_59;
  reg _tmp_60;
  reg _tmp_61;
  reg _tmp_62;
  reg _tmp_63;
  reg _tmp_64;
  assign _mac_sink_stop = _tmp_64;
  reg _tmp_65;
  reg _tmp_66;
  reg _tmp_67;
  reg _tmp_68;
  reg _tmp_69;
  assign _mac_sink_busy = _tmp_69;
  reg _tmp_70;
  assign _mac_busy = _mac_source_busy || _mac_sink_busy || _mac_busy_reg;
  assign ap_finished = main == 37;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_in_groups <= 0;
      arg_out_groups <= 0;
      arg_tiles <= 0;
      arg_shift <= 0;
      arg_mode <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_in_groups <= 0;
      reg_out_groups <= 0;
      reg_tiles <= 0;
      reg_shift <= 0;
      reg_mode <= 0;
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
        arg_shift <= reg_shift[4:0];
        arg_mode <= reg_mode[2:0];
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
        reg_shift <= reg_shift & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 14)) begin
        reg_mode <= reg_mode & ~w_bits | w_data & w_bits;
      end
      if(s_axi_control_RVALID && s_axi_control_RREADY) begin
        s_axi_control_RVALID <= 0;
      end
      if(ar_taken) begin
        s_axi_control_RVALID <= 1;
        s_axi_control_RDATA <= (ar_word == 14)? reg_mode :
                               (ar_word == 12)? reg_shift :
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
    if(weight_ram_read) begin
      weight_ram_rdata <= weight_ram_memory[weight_ram_raddr];
    end
    if(weight_ram_write) begin
      weight_ram_memory[weight_ram_waddr] <= weight_ram_wdata;
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
      if(main == 6) begin
        load_tile_addr <= _main_base_0;
      end
      if(main == 6) begin
        load_tile_left <= tile_beats - 1;
      end
      if(main == 29) begin
        load_tile_addr <= _main_base_0;
      end
      if(main == 29) begin
        load_tile_left <= tile_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      load_weights_left <= 1048575;
      load_weights_part <= 0;
      load_weights_addr <= 0;
    end else begin
      if(in_w_TVALID && load_weights_open) begin
        load_weights_left <= load_weights_left - 1;
      end
      if(in_w_TVALID && load_weights_open) begin
        load_weights_part <= (load_weights_part == 3)? 0 : load_weights_part + 1;
      end
      if(in_w_TVALID && load_weights_open && (load_weights_part == 3)) begin
        load_weights_addr <= load_weights_addr + 1;
      end
      if(main == 19) begin
        load_weights_addr <= 0;
      end
      if(main == 19) begin
        load_weights_left <= weight_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(in_w_TVALID && load_weights_open) begin
      load_weights_low <= load_weights_word[1023:256];
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
      if(main == 17) begin
        load_bias_addr <= _main_g_1 << 1;
      end
      if(main == 17) begin
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
      if(main == 7) begin
        out_r_left <= out_beats - 1;
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
      if(main == 8) begin
        out_mask_left <= ((writes_mask)? out_beats : 0) - 1;
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
      if(main == 9) begin
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
      _counter_data_52 <= 1'sd0;
      _counter_count_52 <= 1'sd0;
      __delay_data_620_reinterpretcast_51 <= 0;
      __delay_data_622_reinterpretcast_35 <= 0;
      __delay_data_624_reinterpretcast_18 <= 0;
      __delay_data_638_reinterpretcast_47 <= 0;
      __delay_data_640_reinterpretcast_31 <= 0;
      __delay_data_642_reinterpretcast_14 <= 0;
      __delay_data_656_reinterpretcast_43 <= 0;
      __delay_data_658_reinterpretcast_27 <= 0;
      __delay_data_660_reinterpretcast_10 <= 0;
      __delay_data_674_reinterpretcast_39 <= 0;
      __delay_data_676_reinterpretcast_23 <= 0;
      __delay_data_678_reinterpretcast_6 <= 0;
      _eq_data_56 <= 0;
      __delay_data_621__delay_620_reinterpretcast_51 <= 0;
      __delay_data_623__delay_622_reinterpretcast_35 <= 0;
      __delay_data_625__delay_624_reinterpretcast_18 <= 0;
      __delay_data_629_land_177 <= 0;
      __delay_data_639__delay_638_reinterpretcast_47 <= 0;
      __delay_data_641__delay_640_reinterpretcast_31 <= 0;
      __delay_data_643__delay_642_reinterpretcast_14 <= 0;
      __delay_data_647_land_162 <= 0;
      __delay_data_657__delay_656_reinterpretcast_43 <= 0;
      __delay_data_659__delay_658_reinterpretcast_27 <= 0;
      __delay_data_661__delay_660_reinterpretcast_10 <= 0;
      __delay_data_665_land_147 <= 0;
      __delay_data_675__delay_674_reinterpretcast_39 <= 0;
      __delay_data_677__delay_676_reinterpretcast_23 <= 0;
      __delay_data_679__delay_678_reinterpretcast_6 <= 0;
      __delay_data_683_land_132 <= 0;
      _cond_data_58 <= 0;
      _cond_data_74 <= 0;
      _cond_data_90 <= 0;
      _cond_data_106 <= 0;
      __delay_data_626__delay_625__delay_624_reinterpretcast_18 <= 0;
      __delay_data_630__delay_629_land_177 <= 0;
      __delay_data_644__delay_643__delay_642_reinterpretcast_14 <= 0;
      __delay_data_648__delay_647_land_162 <= 0;
      __delay_data_662__delay_661__delay_660_reinterpretcast_10 <= 0;
      __delay_data_666__delay_665_land_147 <= 0;
      __delay_data_680__delay_679__delay_678_reinterpretcast_6 <= 0;
      __delay_data_684__delay_683_land_132 <= 0;
      _plus_data_60 <= 0;
      _plus_data_76 <= 0;
      _plus_data_92 <= 0;
      _plus_data_108 <= 0;
      __delay_data_631__delay_630__delay_629_land_177 <= 0;
      __delay_data_649__delay_648__delay_647_land_162 <= 0;
      __delay_data_667__delay_666__delay_665_land_147 <= 0;
      __delay_data_685__delay_684__delay_683_land_132 <= 0;
      _sra_data_61 <= 0;
      _sra_data_77 <= 0;
      _sra_data_93 <= 0;
      _sra_data_109 <= 0;
      __delay_data_632__delay_631__delay_630__delay_629_land_177 <= 0;
      __delay_data_650__delay_649__delay_648__delay_647_land_162 <= 0;
      __delay_data_668__delay_667__delay_666__delay_665_land_147 <= 0;
      __delay_data_686__delay_685__delay_684__delay_683_land_132 <= 0;
      _greaterthan_data_62 <= 0;
      _lessthan_data_65 <= 0;
      _greaterthan_data_78 <= 0;
      _lessthan_data_81 <= 0;
      _greaterthan_data_94 <= 0;
      _lessthan_data_97 <= 0;
      _greaterthan_data_110 <= 0;
      _lessthan_data_113 <= 0;
      __delay_data_627_sra_109 <= 0;
      __delay_data_633__delay_632__delay_631__delay_630___land_177 <= 0;
      __delay_data_645_sra_93 <= 0;
      __delay_data_651__delay_650__delay_649__delay_648___land_162 <= 0;
      __delay_data_663_sra_77 <= 0;
      __delay_data_669__delay_668__delay_667__delay_666___land_147 <= 0;
      __delay_data_681_sra_61 <= 0;
      __delay_data_687__delay_686__delay_685__delay_684___land_132 <= 0;
      _cond_data_68 <= 0;
      _cond_data_84 <= 0;
      _cond_data_100 <= 0;
      _cond_data_116 <= 0;
      __delay_data_628_greaterthan_110 <= 0;
      __delay_data_634__delay_633__delay_632__delay_631___land_177 <= 0;
      __delay_data_646_greaterthan_94 <= 0;
      __delay_data_652__delay_651__delay_650__delay_649___land_162 <= 0;
      __delay_data_664_greaterthan_78 <= 0;
      __delay_data_670__delay_669__delay_668__delay_667___land_147 <= 0;
      __delay_data_682_greaterthan_62 <= 0;
      __delay_data_688__delay_687__delay_686__delay_685___land_132 <= 0;
      _cond_data_69 <= 0;
      _cond_data_85 <= 0;
      _cond_data_101 <= 0;
      _cond_data_117 <= 0;
      __delay_data_635__delay_634__delay_633__delay_632___land_177 <= 0;
      __delay_data_653__delay_652__delay_651__delay_650___land_162 <= 0;
      __delay_data_671__delay_670__delay_669__delay_668___land_147 <= 0;
      __delay_data_689__delay_688__delay_687__delay_686___land_132 <= 0;
      _greaterthan_data_125 <= 0;
      _greaterthan_data_140 <= 0;
      _greaterthan_data_155 <= 0;
      _greaterthan_data_170 <= 0;
      __delay_data_636__delay_635__delay_634__delay_633___land_177 <= 0;
      __delay_data_637_reinterpretcast_121 <= 0;
      __delay_data_654__delay_653__delay_652__delay_651___land_162 <= 0;
      __delay_data_655_reinterpretcast_105 <= 0;
      __delay_data_672__delay_671__delay_670__delay_669___land_147 <= 0;
      __delay_data_673_reinterpretcast_89 <= 0;
      __delay_data_690__delay_689__delay_688__delay_687___land_132 <= 0;
      __delay_data_691_reinterpretcast_73 <= 0;
      _cond_data_136 <= 0;
      _cond_data_151 <= 0;
      _cond_data_166 <= 0;
      _cond_data_181 <= 0;
      __delay_data_692_push_191 <= 0;
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
      _tmp_3 <= 0;
      _tmp_4 <= 0;
      _tmp_5 <= 0;
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
      if(_writeback_stream_ivalid && _writeback_stream_oready) begin
        _counter_data_52 <= _counter_count_52;
      end
      if(_writeback_stream_ivalid && _writeback_stream_oready) begin
        _counter_count_52 <= (_counter_count_52 >= 3'sd2 - 2'sd1)? _counter_count_52 + 2'sd1 - 3'sd2 : _counter_count_52 + 2'sd1;
      end
      if(_writeback_stream_oready) begin
        __delay_data_620_reinterpretcast_51 <= _reinterpretcast_data_51;
      end
      if(_writeback_stream_oready) begin
        __delay_data_622_reinterpretcast_35 <= _reinterpretcast_data_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_624_reinterpretcast_18 <= _reinterpretcast_data_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_638_reinterpretcast_47 <= _reinterpretcast_data_47;
      end
      if(_writeback_stream_oready) begin
        __delay_data_640_reinterpretcast_31 <= _reinterpretcast_data_31;
      end
      if(_writeback_stream_oready) begin
        __delay_data_642_reinterpretcast_14 <= _reinterpretcast_data_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_656_reinterpretcast_43 <= _reinterpretcast_data_43;
      end
      if(_writeback_stream_oready) begin
        __delay_data_658_reinterpretcast_27 <= _reinterpretcast_data_27;
      end
      if(_writeback_stream_oready) begin
        __delay_data_660_reinterpretcast_10 <= _reinterpretcast_data_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_674_reinterpretcast_39 <= _reinterpretcast_data_39;
      end
      if(_writeback_stream_oready) begin
        __delay_data_676_reinterpretcast_23 <= _reinterpretcast_data_23;
      end
      if(_writeback_stream_oready) begin
        __delay_data_678_reinterpretcast_6 <= _reinterpretcast_data_6;
      end
      if(_writeback_stream_oready) begin
        _eq_data_56 <= _counter_data_52 == 2'sd1;
      end
      if(_writeback_stream_oready) begin
        __delay_data_621__delay_620_reinterpretcast_51 <= __delay_data_620_reinterpretcast_51;
      end
      if(_writeback_stream_oready) begin
        __delay_data_623__delay_622_reinterpretcast_35 <= __delay_data_622_reinterpretcast_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_625__delay_624_reinterpretcast_18 <= __delay_data_624_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_629_land_177 <= _land_data_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_639__delay_638_reinterpretcast_47 <= __delay_data_638_reinterpretcast_47;
      end
      if(_writeback_stream_oready) begin
        __delay_data_641__delay_640_reinterpretcast_31 <= __delay_data_640_reinterpretcast_31;
      end
      if(_writeback_stream_oready) begin
        __delay_data_643__delay_642_reinterpretcast_14 <= __delay_data_642_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_647_land_162 <= _land_data_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_657__delay_656_reinterpretcast_43 <= __delay_data_656_reinterpretcast_43;
      end
      if(_writeback_stream_oready) begin
        __delay_data_659__delay_658_reinterpretcast_27 <= __delay_data_658_reinterpretcast_27;
      end
      if(_writeback_stream_oready) begin
        __delay_data_661__delay_660_reinterpretcast_10 <= __delay_data_660_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_665_land_147 <= _land_data_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_675__delay_674_reinterpretcast_39 <= __delay_data_674_reinterpretcast_39;
      end
      if(_writeback_stream_oready) begin
        __delay_data_677__delay_676_reinterpretcast_23 <= __delay_data_676_reinterpretcast_23;
      end
      if(_writeback_stream_oready) begin
        __delay_data_679__delay_678_reinterpretcast_6 <= __delay_data_678_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_683_land_132 <= _land_data_132;
      end
      if(_writeback_stream_oready) begin
        _cond_data_58 <= (_eq_data_56)? __delay_data_675__delay_674_reinterpretcast_39 : __delay_data_677__delay_676_reinterpretcast_23;
      end
      if(_writeback_stream_oready) begin
        _cond_data_74 <= (_eq_data_56)? __delay_data_657__delay_656_reinterpretcast_43 : __delay_data_659__delay_658_reinterpretcast_27;
      end
      if(_writeback_stream_oready) begin
        _cond_data_90 <= (_eq_data_56)? __delay_data_639__delay_638_reinterpretcast_47 : __delay_data_641__delay_640_reinterpretcast_31;
      end
      if(_writeback_stream_oready) begin
        _cond_data_106 <= (_eq_data_56)? __delay_data_621__delay_620_reinterpretcast_51 : __delay_data_623__delay_622_reinterpretcast_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_626__delay_625__delay_624_reinterpretcast_18 <= __delay_data_625__delay_624_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_630__delay_629_land_177 <= __delay_data_629_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_644__delay_643__delay_642_reinterpretcast_14 <= __delay_data_643__delay_642_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_648__delay_647_land_162 <= __delay_data_647_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_662__delay_661__delay_660_reinterpretcast_10 <= __delay_data_661__delay_660_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_666__delay_665_land_147 <= __delay_data_665_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_680__delay_679__delay_678_reinterpretcast_6 <= __delay_data_679__delay_678_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_684__delay_683_land_132 <= __delay_data_683_land_132;
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
        __delay_data_631__delay_630__delay_629_land_177 <= __delay_data_630__delay_629_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_649__delay_648__delay_647_land_162 <= __delay_data_648__delay_647_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_667__delay_666__delay_665_land_147 <= __delay_data_666__delay_665_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_685__delay_684__delay_683_land_132 <= __delay_data_684__delay_683_land_132;
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
        __delay_data_632__delay_631__delay_630__delay_629_land_177 <= __delay_data_631__delay_630__delay_629_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_650__delay_649__delay_648__delay_647_land_162 <= __delay_data_649__delay_648__delay_647_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_668__delay_667__delay_666__delay_665_land_147 <= __delay_data_667__delay_666__delay_665_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_686__delay_685__delay_684__delay_683_land_132 <= __delay_data_685__delay_684__delay_683_land_132;
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
        __delay_data_627_sra_109 <= _sra_data_109;
      end
      if(_writeback_stream_oready) begin
        __delay_data_633__delay_632__delay_631__delay_630___land_177 <= __delay_data_632__delay_631__delay_630__delay_629_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_645_sra_93 <= _sra_data_93;
      end
      if(_writeback_stream_oready) begin
        __delay_data_651__delay_650__delay_649__delay_648___land_162 <= __delay_data_650__delay_649__delay_648__delay_647_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_663_sra_77 <= _sra_data_77;
      end
      if(_writeback_stream_oready) begin
        __delay_data_669__delay_668__delay_667__delay_666___land_147 <= __delay_data_668__delay_667__delay_666__delay_665_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_681_sra_61 <= _sra_data_61;
      end
      if(_writeback_stream_oready) begin
        __delay_data_687__delay_686__delay_685__delay_684___land_132 <= __delay_data_686__delay_685__delay_684__delay_683_land_132;
      end
      if(_writeback_stream_oready) begin
        _cond_data_68 <= (_lessthan_data_65)? -17'sd32768 : __delay_data_681_sra_61;
      end
      if(_writeback_stream_oready) begin
        _cond_data_84 <= (_lessthan_data_81)? -17'sd32768 : __delay_data_663_sra_77;
      end
      if(_writeback_stream_oready) begin
        _cond_data_100 <= (_lessthan_data_97)? -17'sd32768 : __delay_data_645_sra_93;
      end
      if(_writeback_stream_oready) begin
        _cond_data_116 <= (_lessthan_data_113)? -17'sd32768 : __delay_data_627_sra_109;
      end
      if(_writeback_stream_oready) begin
        __delay_data_628_greaterthan_110 <= _greaterthan_data_110;
      end
      if(_writeback_stream_oready) begin
        __delay_data_634__delay_633__delay_632__delay_631___land_177 <= __delay_data_633__delay_632__delay_631__delay_630___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_646_greaterthan_94 <= _greaterthan_data_94;
      end
      if(_writeback_stream_oready) begin
        __delay_data_652__delay_651__delay_650__delay_649___land_162 <= __delay_data_651__delay_650__delay_649__delay_648___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_664_greaterthan_78 <= _greaterthan_data_78;
      end
      if(_writeback_stream_oready) begin
        __delay_data_670__delay_669__delay_668__delay_667___land_147 <= __delay_data_669__delay_668__delay_667__delay_666___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_682_greaterthan_62 <= _greaterthan_data_62;
      end
      if(_writeback_stream_oready) begin
        __delay_data_688__delay_687__delay_686__delay_685___land_132 <= __delay_data_687__delay_686__delay_685__delay_684___land_132;
      end
      if(_writeback_stream_oready) begin
        _cond_data_69 <= (__delay_data_682_greaterthan_62)? 16'sd32767 : _cond_data_68;
      end
      if(_writeback_stream_oready) begin
        _cond_data_85 <= (__delay_data_664_greaterthan_78)? 16'sd32767 : _cond_data_84;
      end
      if(_writeback_stream_oready) begin
        _cond_data_101 <= (__delay_data_646_greaterthan_94)? 16'sd32767 : _cond_data_100;
      end
      if(_writeback_stream_oready) begin
        _cond_data_117 <= (__delay_data_628_greaterthan_110)? 16'sd32767 : _cond_data_116;
      end
      if(_writeback_stream_oready) begin
        __delay_data_635__delay_634__delay_633__delay_632___land_177 <= __delay_data_634__delay_633__delay_632__delay_631___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_653__delay_652__delay_651__delay_650___land_162 <= __delay_data_652__delay_651__delay_650__delay_649___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_671__delay_670__delay_669__delay_668___land_147 <= __delay_data_670__delay_669__delay_668__delay_667___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_689__delay_688__delay_687__delay_686___land_132 <= __delay_data_688__delay_687__delay_686__delay_685___land_132;
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
        __delay_data_636__delay_635__delay_634__delay_633___land_177 <= __delay_data_635__delay_634__delay_633__delay_632___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_637_reinterpretcast_121 <= _reinterpretcast_data_121;
      end
      if(_writeback_stream_oready) begin
        __delay_data_654__delay_653__delay_652__delay_651___land_162 <= __delay_data_653__delay_652__delay_651__delay_650___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_655_reinterpretcast_105 <= _reinterpretcast_data_105;
      end
      if(_writeback_stream_oready) begin
        __delay_data_672__delay_671__delay_670__delay_669___land_147 <= __delay_data_671__delay_670__delay_669__delay_668___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_673_reinterpretcast_89 <= _reinterpretcast_data_89;
      end
      if(_writeback_stream_oready) begin
        __delay_data_690__delay_689__delay_688__delay_687___land_132 <= __delay_data_689__delay_688__delay_687__delay_686___land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_691_reinterpretcast_73 <= _reinterpretcast_data_73;
      end
      if(_writeback_stream_oready) begin
        _cond_data_136 <= (_ulnot_data_134)? __delay_data_691_reinterpretcast_73 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_151 <= (_ulnot_data_149)? __delay_data_673_reinterpretcast_89 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_166 <= (_ulnot_data_164)? __delay_data_655_reinterpretcast_105 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_181 <= (_ulnot_data_179)? __delay_data_637_reinterpretcast_121 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        __delay_data_692_push_191 <= 0;
      end
      if(_set_flag_0) begin
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
      if(_set_flag_1) begin
        _writeback_bias_source_mode <= 5'b10;
        _writeback_bias_source_offset <= 0;
      end
      if(_set_flag_1) begin
        _source_writeback_bias_pat_size_0 <= 2;
        _source_writeback_bias_pat_stride_0 <= 0;
      end
      if(_set_flag_1) begin
        _source_writeback_bias_pat_size_1 <= 2;
        _source_writeback_bias_pat_stride_1 <= 1;
      end
      if(_set_flag_1) begin
        _source_writeback_bias_pat_size_2 <= pixels;
        _source_writeback_bias_pat_stride_2 <= 0;
      end
      if(_set_flag_1) begin
        _source_writeback_bias_pat_size_3 <= arg_out_groups;
        _source_writeback_bias_pat_stride_3 <= 2;
      end
      if(_set_flag_1) begin
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
        _tmp_3 <= _writeback_source_start;
      end
      if(_writeback_stream_oready) begin
        _tmp_4 <= _tmp_3;
      end
      if(_writeback_stream_oready) begin
        _tmp_5 <= _tmp_4;
      end
      if(_writeback_stream_oready) begin
        _tmp_8 <= _tmp_7;
      end
      if(_writeback_stream_oready) begin
        _tmp_9 <= _writeback_source_start;
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
        _tmp_21 <= _writeback_source_stop;
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
        _tmp_31 <= _tmp_30;
      end
      if(_writeback_stream_oready) begin
        _tmp_32 <= _tmp_31;
      end
      if(_writeback_stream_oready) begin
        _tmp_33 <= _writeback_source_busy;
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
        _tmp_45 <= _writeback_sink_busy;
      end
      if(!_writeback_sink_busy && _tmp_45) begin
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
      if(_writeback_stream_oready && _tmp_5) begin
        _writeback_stream_ivalid <= 1;
      end
      if(_writeback_stream_oready && _tmp_8) begin
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
      _mac_moves <= 0;
      _mac_x_source_ram_renable <= 0;
      _mac_x_source_fifo_deq <= 0;
      _mac_x_idle <= 1;
      _mac_w_source_ram_renable <= 0;
      _mac_w_source_fifo_deq <= 0;
      _mac_w_idle <= 1;
      __mac_stream_ivalid_1 <= 0;
      __mac_stream_ivalid_2 <= 0;
      __mac_stream_ivalid_3 <= 0;
      _counter_data_467 <= 1'sd0;
      _counter_count_467 <= 1'sd0;
      _product_data_474 <= 0;
      _product_data_475 <= 0;
      _product_data_476 <= 0;
      _product_data_477 <= 0;
      _product_data_483 <= 0;
      _product_data_484 <= 0;
      _product_data_485 <= 0;
      _product_data_486 <= 0;
      _product_data_492 <= 0;
      _product_data_493 <= 0;
      _product_data_494 <= 0;
      _product_data_495 <= 0;
      _product_data_501 <= 0;
      _product_data_502 <= 0;
      _product_data_503 <= 0;
      _product_data_504 <= 0;
      _product_data_510 <= 0;
      _product_data_511 <= 0;
      _product_data_512 <= 0;
      _product_data_513 <= 0;
      _product_data_519 <= 0;
      _product_data_520 <= 0;
      _product_data_521 <= 0;
      _product_data_522 <= 0;
      _product_data_528 <= 0;
      _product_data_529 <= 0;
      _product_data_530 <= 0;
      _product_data_531 <= 0;
      _product_data_537 <= 0;
      _product_data_538 <= 0;
      _product_data_539 <= 0;
      _product_data_540 <= 0;
      _product_data_546 <= 0;
      _product_data_547 <= 0;
      _product_data_548 <= 0;
      _product_data_549 <= 0;
      _product_data_555 <= 0;
      _product_data_556 <= 0;
      _product_data_557 <= 0;
      _product_data_558 <= 0;
      _product_data_564 <= 0;
      _product_data_565 <= 0;
      _product_data_566 <= 0;
      _product_data_567 <= 0;
      _product_data_573 <= 0;
      _product_data_574 <= 0;
      _product_data_575 <= 0;
      _product_data_576 <= 0;
      _product_data_582 <= 0;
      _product_data_583 <= 0;
      _product_data_584 <= 0;
      _product_data_585 <= 0;
      _product_data_591 <= 0;
      _product_data_592 <= 0;
      _product_data_593 <= 0;
      _product_data_594 <= 0;
      _product_data_600 <= 0;
      _product_data_601 <= 0;
      _product_data_602 <= 0;
      _product_data_603 <= 0;
      _product_data_609 <= 0;
      _product_data_610 <= 0;
      _product_data_611 <= 0;
      _product_data_612 <= 0;
      _eq_data_470 <= 0;
      _eq_data_473 <= 0;
      _plus_data_480 <= 0;
      _plus_data_489 <= 0;
      _plus_data_498 <= 0;
      _plus_data_507 <= 0;
      _plus_data_516 <= 0;
      _plus_data_525 <= 0;
      _plus_data_534 <= 0;
      _plus_data_543 <= 0;
      _plus_data_552 <= 0;
      _plus_data_561 <= 0;
      _plus_data_570 <= 0;
      _plus_data_579 <= 0;
      _plus_data_588 <= 0;
      _plus_data_597 <= 0;
      _plus_data_606 <= 0;
      _plus_data_615 <= 0;
      _reduceadd_data_481 <= 1'sd0;
      _reduceadd_data_490 <= 1'sd0;
      _reduceadd_data_499 <= 1'sd0;
      _reduceadd_data_508 <= 1'sd0;
      _reduceadd_data_517 <= 1'sd0;
      _reduceadd_data_526 <= 1'sd0;
      _reduceadd_data_535 <= 1'sd0;
      _reduceadd_data_544 <= 1'sd0;
      _reduceadd_data_553 <= 1'sd0;
      _reduceadd_data_562 <= 1'sd0;
      _reduceadd_data_571 <= 1'sd0;
      _reduceadd_data_580 <= 1'sd0;
      _reduceadd_data_589 <= 1'sd0;
      _reduceadd_data_598 <= 1'sd0;
      _reduceadd_data_607 <= 1'sd0;
      _reduceadd_data_616 <= 1'sd0;
      __delay_data_693_eq_473 <= 0;
      _mac_w_source_mode <= 5'b0;
      _mac_w_source_offset <= 0;
      _source_mac_w_pat_size_0 <= 0;
      _source_mac_w_pat_stride_0 <= 0;
      _source_mac_w_pat_size_1 <= 0;
      _source_mac_w_pat_stride_1 <= 0;
      _mac_w_source_sel <= 0;
      _mac_w_source_offset_buf <= 0;
      _source_mac_w_pat_cur_offset_0 <= 0;
      _source_mac_w_pat_cur_offset_1 <= 0;
      _source_mac_w_pat_count_0 <= 0;
      _source_mac_w_pat_count_1 <= 0;
      _source_mac_w_pat_size_buf_0 <= 0;
      _source_mac_w_pat_size_buf_1 <= 0;
      _source_mac_w_pat_stride_buf_0 <= 0;
      _source_mac_w_pat_stride_buf_1 <= 0;
      __variable_wdata_209 <= 0;
      _mac_w_source_ram_raddr <= 0;
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
      _mac_x_source_sel <= 0;
      _mac_x_source_offset_buf <= 0;
      _source_mac_x_pat_cur_offset_0 <= 0;
      _source_mac_x_pat_cur_offset_1 <= 0;
      _source_mac_x_pat_cur_offset_2 <= 0;
      _source_mac_x_pat_cur_offset_3 <= 0;
      _source_mac_x_pat_cur_offset_4 <= 0;
      _source_mac_x_pat_count_0 <= 0;
      _source_mac_x_pat_count_1 <= 0;
      _source_mac_x_pat_count_2 <= 0;
      _source_mac_x_pat_count_3 <= 0;
      _source_mac_x_pat_count_4 <= 0;
      _source_mac_x_pat_size_buf_0 <= 0;
      _source_mac_x_pat_size_buf_1 <= 0;
      _source_mac_x_pat_size_buf_2 <= 0;
      _source_mac_x_pat_size_buf_3 <= 0;
      _source_mac_x_pat_size_buf_4 <= 0;
      _source_mac_x_pat_stride_buf_0 <= 0;
      _source_mac_x_pat_stride_buf_1 <= 0;
      _source_mac_x_pat_stride_buf_2 <= 0;
      _source_mac_x_pat_stride_buf_3 <= 0;
      _source_mac_x_pat_stride_buf_4 <= 0;
      __variable_wdata_192 <= 0;
      _mac_x_source_ram_raddr <= 0;
      _tmp_49 <= 0;
      _tmp_50 <= 0;
      _tmp_51 <= 0;
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
      _tmp_68 <= 0;
      _tmp_69 <= 0;
      _tmp_70 <= 0;
      _mac_busy_reg <= 0;
    end else begin
      _mac_moves <= _mac_stream_internal_oready;
      if(_mac_stream_oready) begin
        _mac_x_source_ram_renable <= 0;
        _mac_x_source_fifo_deq <= 0;
      end
      _mac_x_idle <= _mac_x_idle;
      if(_mac_stream_oready) begin
        _mac_w_source_ram_renable <= 0;
        _mac_w_source_fifo_deq <= 0;
      end
      _mac_w_idle <= _mac_w_idle;
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_1 <= _mac_stream_ivalid;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_2 <= __mac_stream_ivalid_1;
      end
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_3 <= __mac_stream_ivalid_2;
      end
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_data_467 <= _counter_count_467;
      end
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_count_467 <= (_counter_count_467 >= taps - 2'sd1)? _counter_count_467 + 2'sd1 - taps : _counter_count_467 + 2'sd1;
      end
      if(_mac_stream_oready) begin
        _product_data_474 <= _reinterpretcast_data_196 * _reinterpretcast_data_213;
      end
      if(_mac_stream_oready) begin
        _product_data_475 <= _reinterpretcast_data_200 * _reinterpretcast_data_217;
      end
      if(_mac_stream_oready) begin
        _product_data_476 <= _reinterpretcast_data_204 * _reinterpretcast_data_221;
      end
      if(_mac_stream_oready) begin
        _product_data_477 <= _reinterpretcast_data_208 * _reinterpretcast_data_225;
      end
      if(_mac_stream_oready) begin
        _product_data_483 <= _reinterpretcast_data_196 * _reinterpretcast_data_229;
      end
      if(_mac_stream_oready) begin
        _product_data_484 <= _reinterpretcast_data_200 * _reinterpretcast_data_233;
      end
      if(_mac_stream_oready) begin
        _product_data_485 <= _reinterpretcast_data_204 * _reinterpretcast_data_237;
      end
      if(_mac_stream_oready) begin
        _product_data_486 <= _reinterpretcast_data_208 * _reinterpretcast_data_241;
      end
      if(_mac_stream_oready) begin
        _product_data_492 <= _reinterpretcast_data_196 * _reinterpretcast_data_245;
      end
      if(_mac_stream_oready) begin
        _product_data_493 <= _reinterpretcast_data_200 * _reinterpretcast_data_249;
      end
      if(_mac_stream_oready) begin
        _product_data_494 <= _reinterpretcast_data_204 * _reinterpretcast_data_253;
      end
      if(_mac_stream_oready) begin
        _product_data_495 <= _reinterpretcast_data_208 * _reinterpretcast_data_257;
      end
      if(_mac_stream_oready) begin
        _product_data_501 <= _reinterpretcast_data_196 * _reinterpretcast_data_261;
      end
      if(_mac_stream_oready) begin
        _product_data_502 <= _reinterpretcast_data_200 * _reinterpretcast_data_265;
      end
      if(_mac_stream_oready) begin
        _product_data_503 <= _reinterpretcast_data_204 * _reinterpretcast_data_269;
      end
      if(_mac_stream_oready) begin
        _product_data_504 <= _reinterpretcast_data_208 * _reinterpretcast_data_273;
      end
      if(_mac_stream_oready) begin
        _product_data_510 <= _reinterpretcast_data_196 * _reinterpretcast_data_277;
      end
      if(_mac_stream_oready) begin
        _product_data_511 <= _reinterpretcast_data_200 * _reinterpretcast_data_281;
      end
      if(_mac_stream_oready) begin
        _product_data_512 <= _reinterpretcast_data_204 * _reinterpretcast_data_285;
      end
      if(_mac_stream_oready) begin
        _product_data_513 <= _reinterpretcast_data_208 * _reinterpretcast_data_289;
      end
      if(_mac_stream_oready) begin
        _product_data_519 <= _reinterpretcast_data_196 * _reinterpretcast_data_293;
      end
      if(_mac_stream_oready) begin
        _product_data_520 <= _reinterpretcast_data_200 * _reinterpretcast_data_297;
      end
      if(_mac_stream_oready) begin
        _product_data_521 <= _reinterpretcast_data_204 * _reinterpretcast_data_301;
      end
      if(_mac_stream_oready) begin
        _product_data_522 <= _reinterpretcast_data_208 * _reinterpretcast_data_305;
      end
      if(_mac_stream_oready) begin
        _product_data_528 <= _reinterpretcast_data_196 * _reinterpretcast_data_309;
      end
      if(_mac_stream_oready) begin
        _product_data_529 <= _reinterpretcast_data_200 * _reinterpretcast_data_313;
      end
      if(_mac_stream_oready) begin
        _product_data_530 <= _reinterpretcast_data_204 * _reinterpretcast_data_317;
      end
      if(_mac_stream_oready) begin
        _product_data_531 <= _reinterpretcast_data_208 * _reinterpretcast_data_321;
      end
      if(_mac_stream_oready) begin
        _product_data_537 <= _reinterpretcast_data_196 * _reinterpretcast_data_325;
      end
      if(_mac_stream_oready) begin
        _product_data_538 <= _reinterpretcast_data_200 * _reinterpretcast_data_329;
      end
      if(_mac_stream_oready) begin
        _product_data_539 <= _reinterpretcast_data_204 * _reinterpretcast_data_333;
      end
      if(_mac_stream_oready) begin
        _product_data_540 <= _reinterpretcast_data_208 * _reinterpretcast_data_337;
      end
      if(_mac_stream_oready) begin
        _product_data_546 <= _reinterpretcast_data_196 * _reinterpretcast_data_341;
      end
      if(_mac_stream_oready) begin
        _product_data_547 <= _reinterpretcast_data_200 * _reinterpretcast_data_345;
      end
      if(_mac_stream_oready) begin
        _product_data_548 <= _reinterpretcast_data_204 * _reinterpretcast_data_349;
      end
      if(_mac_stream_oready) begin
        _product_data_549 <= _reinterpretcast_data_208 * _reinterpretcast_data_353;
      end
      if(_mac_stream_oready) begin
        _product_data_555 <= _reinterpretcast_data_196 * _reinterpretcast_data_357;
      end
      if(_mac_stream_oready) begin
        _product_data_556 <= _reinterpretcast_data_200 * _reinterpretcast_data_361;
      end
      if(_mac_stream_oready) begin
        _product_data_557 <= _reinterpretcast_data_204 * _reinterpretcast_data_365;
      end
      if(_mac_stream_oready) begin
        _product_data_558 <= _reinterpretcast_data_208 * _reinterpretcast_data_369;
      end
      if(_mac_stream_oready) begin
        _product_data_564 <= _reinterpretcast_data_196 * _reinterpretcast_data_373;
      end
      if(_mac_stream_oready) begin
        _product_data_565 <= _reinterpretcast_data_200 * _reinterpretcast_data_377;
      end
      if(_mac_stream_oready) begin
        _product_data_566 <= _reinterpretcast_data_204 * _reinterpretcast_data_381;
      end
      if(_mac_stream_oready) begin
        _product_data_567 <= _reinterpretcast_data_208 * _reinterpretcast_data_385;
      end
      if(_mac_stream_oready) begin
        _product_data_573 <= _reinterpretcast_data_196 * _reinterpretcast_data_389;
      end
      if(_mac_stream_oready) begin
        _product_data_574 <= _reinterpretcast_data_200 * _reinterpretcast_data_393;
      end
      if(_mac_stream_oready) begin
        _product_data_575 <= _reinterpretcast_data_204 * _reinterpretcast_data_397;
      end
      if(_mac_stream_oready) begin
        _product_data_576 <= _reinterpretcast_data_208 * _reinterpretcast_data_401;
      end
      if(_mac_stream_oready) begin
        _product_data_582 <= _reinterpretcast_data_196 * _reinterpretcast_data_405;
      end
      if(_mac_stream_oready) begin
        _product_data_583 <= _reinterpretcast_data_200 * _reinterpretcast_data_409;
      end
      if(_mac_stream_oready) begin
        _product_data_584 <= _reinterpretcast_data_204 * _reinterpretcast_data_413;
      end
      if(_mac_stream_oready) begin
        _product_data_585 <= _reinterpretcast_data_208 * _reinterpretcast_data_417;
      end
      if(_mac_stream_oready) begin
        _product_data_591 <= _reinterpretcast_data_196 * _reinterpretcast_data_421;
      end
      if(_mac_stream_oready) begin
        _product_data_592 <= _reinterpretcast_data_200 * _reinterpretcast_data_425;
      end
      if(_mac_stream_oready) begin
        _product_data_593 <= _reinterpretcast_data_204 * _reinterpretcast_data_429;
      end
      if(_mac_stream_oready) begin
        _product_data_594 <= _reinterpretcast_data_208 * _reinterpretcast_data_433;
      end
      if(_mac_stream_oready) begin
        _product_data_600 <= _reinterpretcast_data_196 * _reinterpretcast_data_437;
      end
      if(_mac_stream_oready) begin
        _product_data_601 <= _reinterpretcast_data_200 * _reinterpretcast_data_441;
      end
      if(_mac_stream_oready) begin
        _product_data_602 <= _reinterpretcast_data_204 * _reinterpretcast_data_445;
      end
      if(_mac_stream_oready) begin
        _product_data_603 <= _reinterpretcast_data_208 * _reinterpretcast_data_449;
      end
      if(_mac_stream_oready) begin
        _product_data_609 <= _reinterpretcast_data_196 * _reinterpretcast_data_453;
      end
      if(_mac_stream_oready) begin
        _product_data_610 <= _reinterpretcast_data_200 * _reinterpretcast_data_457;
      end
      if(_mac_stream_oready) begin
        _product_data_611 <= _reinterpretcast_data_204 * _reinterpretcast_data_461;
      end
      if(_mac_stream_oready) begin
        _product_data_612 <= _reinterpretcast_data_208 * _reinterpretcast_data_465;
      end
      if(_mac_stream_oready) begin
        _eq_data_470 <= _counter_data_467 == 1'sd0;
      end
      if(_mac_stream_oready) begin
        _eq_data_473 <= _counter_data_467 == last_tap;
      end
      if(_mac_stream_oready) begin
        _plus_data_480 <= _plus_data_479 + _product_data_477;
      end
      if(_mac_stream_oready) begin
        _plus_data_489 <= _plus_data_488 + _product_data_486;
      end
      if(_mac_stream_oready) begin
        _plus_data_498 <= _plus_data_497 + _product_data_495;
      end
      if(_mac_stream_oready) begin
        _plus_data_507 <= _plus_data_506 + _product_data_504;
      end
      if(_mac_stream_oready) begin
        _plus_data_516 <= _plus_data_515 + _product_data_513;
      end
      if(_mac_stream_oready) begin
        _plus_data_525 <= _plus_data_524 + _product_data_522;
      end
      if(_mac_stream_oready) begin
        _plus_data_534 <= _plus_data_533 + _product_data_531;
      end
      if(_mac_stream_oready) begin
        _plus_data_543 <= _plus_data_542 + _product_data_540;
      end
      if(_mac_stream_oready) begin
        _plus_data_552 <= _plus_data_551 + _product_data_549;
      end
      if(_mac_stream_oready) begin
        _plus_data_561 <= _plus_data_560 + _product_data_558;
      end
      if(_mac_stream_oready) begin
        _plus_data_570 <= _plus_data_569 + _product_data_567;
      end
      if(_mac_stream_oready) begin
        _plus_data_579 <= _plus_data_578 + _product_data_576;
      end
      if(_mac_stream_oready) begin
        _plus_data_588 <= _plus_data_587 + _product_data_585;
      end
      if(_mac_stream_oready) begin
        _plus_data_597 <= _plus_data_596 + _product_data_594;
      end
      if(_mac_stream_oready) begin
        _plus_data_606 <= _plus_data_605 + _product_data_603;
      end
      if(_mac_stream_oready) begin
        _plus_data_615 <= _plus_data_614 + _product_data_612;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_481) begin
        _reduceadd_data_481 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_481 <= _reduceadd_current_data_481 + _plus_data_480;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_490) begin
        _reduceadd_data_490 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_490 <= _reduceadd_current_data_490 + _plus_data_489;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_499) begin
        _reduceadd_data_499 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_499 <= _reduceadd_current_data_499 + _plus_data_498;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_508) begin
        _reduceadd_data_508 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_508 <= _reduceadd_current_data_508 + _plus_data_507;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_517) begin
        _reduceadd_data_517 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_517 <= _reduceadd_current_data_517 + _plus_data_516;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_526) begin
        _reduceadd_data_526 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_526 <= _reduceadd_current_data_526 + _plus_data_525;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_535) begin
        _reduceadd_data_535 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_535 <= _reduceadd_current_data_535 + _plus_data_534;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_544) begin
        _reduceadd_data_544 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_544 <= _reduceadd_current_data_544 + _plus_data_543;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_553) begin
        _reduceadd_data_553 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_553 <= _reduceadd_current_data_553 + _plus_data_552;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_562) begin
        _reduceadd_data_562 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_562 <= _reduceadd_current_data_562 + _plus_data_561;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_571) begin
        _reduceadd_data_571 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_571 <= _reduceadd_current_data_571 + _plus_data_570;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_580) begin
        _reduceadd_data_580 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_580 <= _reduceadd_current_data_580 + _plus_data_579;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_589) begin
        _reduceadd_data_589 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_589 <= _reduceadd_current_data_589 + _plus_data_588;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_598) begin
        _reduceadd_data_598 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_598 <= _reduceadd_current_data_598 + _plus_data_597;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_607) begin
        _reduceadd_data_607 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_607 <= _reduceadd_current_data_607 + _plus_data_606;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_616) begin
        _reduceadd_data_616 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_616 <= _reduceadd_current_data_616 + _plus_data_615;
      end
      if(_mac_stream_oready) begin
        __delay_data_693_eq_473 <= _eq_data_473;
      end
      if(_set_flag_46) begin
        _mac_w_source_mode <= 5'b10;
        _mac_w_source_offset <= 0;
      end
      if(_set_flag_46) begin
        _source_mac_w_pat_size_0 <= taps;
        _source_mac_w_pat_stride_0 <= 1;
      end
      if(_set_flag_46) begin
        _source_mac_w_pat_size_1 <= 64;
        _source_mac_w_pat_stride_1 <= 0;
      end
      if(_set_flag_46) begin
        _mac_w_source_sel <= 1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _mac_w_source_offset_buf <= _mac_w_source_offset;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_0 <= 0;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_1 <= 0;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_count_0 <= _source_mac_w_pat_size_0 - 1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_count_1 <= _source_mac_w_pat_size_1 - 1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_size_buf_0 <= _source_mac_w_pat_size_0;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_size_buf_1 <= _source_mac_w_pat_size_1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_stride_buf_0 <= _source_mac_w_pat_stride_0;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_stride_buf_1 <= _source_mac_w_pat_stride_1;
      end
      if(_mac_stream_oready && _mac_source_busy && _mac_is_root) begin
        __variable_wdata_209 <= _mac_w_source_ram_rdata;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && _mac_stream_oready) begin
        _mac_w_idle <= 0;
        _mac_w_source_ram_raddr <= _mac_w_source_pat_all_offset;
        _mac_w_source_ram_renable <= 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_0 <= _source_mac_w_pat_cur_offset_0 + _source_mac_w_pat_stride_buf_0;
        _source_mac_w_pat_count_0 <= _source_mac_w_pat_count_0 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && (_source_mac_w_pat_count_0 == 0) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_0 <= 0;
        _source_mac_w_pat_count_0 <= _source_mac_w_pat_size_buf_0 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && (_source_mac_w_pat_count_0 == 0) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_1 <= _source_mac_w_pat_cur_offset_1 + _source_mac_w_pat_stride_buf_1;
        _source_mac_w_pat_count_1 <= _source_mac_w_pat_count_1 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && (_source_mac_w_pat_count_0 == 0) && (_source_mac_w_pat_count_1 == 0) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_1 <= 0;
        _source_mac_w_pat_count_1 <= _source_mac_w_pat_size_buf_1 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && _mac_source_stop && _mac_stream_oready) begin
        _mac_w_source_ram_renable <= 0;
        _mac_w_idle <= 1;
      end
      if((_mac_w_source_pat_fsm_0 == 2) && _mac_stream_oready) begin
        _mac_w_source_ram_renable <= 0;
        _mac_w_idle <= 1;
      end
      if(_set_flag_47) begin
        _mac_x_source_mode <= 5'b10;
        _mac_x_source_offset <= _main_base_0;
      end
      if(_set_flag_47) begin
        _source_mac_x_pat_size_0 <= arg_in_groups;
        _source_mac_x_pat_stride_0 <= 1;
      end
      if(_set_flag_47) begin
        _source_mac_x_pat_size_1 <= 3;
        _source_mac_x_pat_stride_1 <= arg_in_groups;
      end
      if(_set_flag_47) begin
        _source_mac_x_pat_size_2 <= 3;
        _source_mac_x_pat_stride_2 <= row;
      end
      if(_set_flag_47) begin
        _source_mac_x_pat_size_3 <= 8;
        _source_mac_x_pat_stride_3 <= arg_in_groups;
      end
      if(_set_flag_47) begin
        _source_mac_x_pat_size_4 <= 8;
        _source_mac_x_pat_stride_4 <= row;
      end
      if(_set_flag_47) begin
        _mac_x_source_sel <= 2;
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
      if(_mac_stream_oready && _mac_source_busy && _mac_is_root) begin
        __variable_wdata_192 <= _mac_x_source_ram_rdata;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && _mac_stream_oready) begin
        _mac_x_idle <= 0;
        _mac_x_source_ram_raddr <= _mac_x_source_pat_all_offset;
        _mac_x_source_ram_renable <= 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_0 <= _source_mac_x_pat_cur_offset_0 + _source_mac_x_pat_stride_buf_0;
        _source_mac_x_pat_count_0 <= _source_mac_x_pat_count_0 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && (_source_mac_x_pat_count_0 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_0 <= 0;
        _source_mac_x_pat_count_0 <= _source_mac_x_pat_size_buf_0 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && (_source_mac_x_pat_count_0 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_1 <= _source_mac_x_pat_cur_offset_1 + _source_mac_x_pat_stride_buf_1;
        _source_mac_x_pat_count_1 <= _source_mac_x_pat_count_1 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && (_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_1 <= 0;
        _source_mac_x_pat_count_1 <= _source_mac_x_pat_size_buf_1 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0)) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_2 <= _source_mac_x_pat_cur_offset_2 + _source_mac_x_pat_stride_buf_2;
        _source_mac_x_pat_count_2 <= _source_mac_x_pat_count_2 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0)) && (_source_mac_x_pat_count_2 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_2 <= 0;
        _source_mac_x_pat_count_2 <= _source_mac_x_pat_size_buf_2 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0)) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_3 <= _source_mac_x_pat_cur_offset_3 + _source_mac_x_pat_stride_buf_3;
        _source_mac_x_pat_count_3 <= _source_mac_x_pat_count_3 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0)) && (_source_mac_x_pat_count_3 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_3 <= 0;
        _source_mac_x_pat_count_3 <= _source_mac_x_pat_size_buf_3 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0)) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_4 <= _source_mac_x_pat_cur_offset_4 + _source_mac_x_pat_stride_buf_4;
        _source_mac_x_pat_count_4 <= _source_mac_x_pat_count_4 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && ((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0)) && (_source_mac_x_pat_count_4 == 0) && _mac_stream_oready) begin
        _source_mac_x_pat_cur_offset_4 <= 0;
        _source_mac_x_pat_count_4 <= _source_mac_x_pat_size_buf_4 - 1;
      end
      if((_mac_x_source_pat_fsm_1 == 1) && _mac_source_stop && _mac_stream_oready) begin
        _mac_x_source_ram_renable <= 0;
        _mac_x_idle <= 1;
      end
      if((_mac_x_source_pat_fsm_1 == 2) && _mac_stream_oready) begin
        _mac_x_source_ram_renable <= 0;
        _mac_x_idle <= 1;
      end
      if(_mac_stream_oready) begin
        _tmp_49 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_50 <= _tmp_49;
      end
      if(_mac_stream_oready) begin
        _tmp_51 <= _tmp_50;
      end
      if(_mac_stream_oready) begin
        _tmp_54 <= _tmp_53;
      end
      if(_mac_stream_oready) begin
        _tmp_55 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_56 <= _tmp_55;
      end
      if(_mac_stream_oready) begin
        _tmp_57 <= _tmp_56;
      end
      if(_mac_stream_oready) begin
        _tmp_58 <= _tmp_57;
      end
      if(_mac_stream_oready) begin
        _tmp_59 <= _tmp_58;
      end
      if(_mac_stream_oready) begin
        _tmp_60 <= _mac_source_stop;
      end
      if(_mac_stream_oready) begin
        _tmp_61 <= _tmp_60;
      end
      if(_mac_stream_oready) begin
        _tmp_62 <= _tmp_61;
      end
      if(_mac_stream_oready) begin
        _tmp_63 <= _tmp_62;
      end
      if(_mac_stream_oready) begin
        _tmp_64 <= _tmp_63;
      end
      if(_mac_stream_oready) begin
        _tmp_65 <= _mac_source_busy;
      end
      if(_mac_stream_oready) begin
        _tmp_66 <= _tmp_65;
      end
      if(_mac_stream_oready) begin
        _tmp_67 <= _tmp_66;
      end
      if(_mac_stream_oready) begin
        _tmp_68 <= _tmp_67;
      end
      if(_mac_stream_oready) begin
        _tmp_69 <= _tmp_68;
      end
      if(_mac_stream_oready) begin
        _tmp_70 <= _mac_sink_busy;
      end
      if(!_mac_sink_busy && _tmp_70) begin
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
      if(_mac_stream_oready && _tmp_51) begin
        _mac_stream_ivalid <= 1;
      end
      if(_mac_stream_oready && _tmp_54) begin
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
          if(_mac_stream_oready && (_mac_w_idle && _mac_x_idle && (_mac_fsm == 3))) begin
            _mac_source_busy <= 0;
          end
          if(_mac_stream_oready && (_mac_w_idle && _mac_x_idle && (_mac_fsm == 3)) && _mac_run_flag) begin
            _mac_source_start <= 1;
          end
          if(_mac_stream_oready && (_mac_w_idle && _mac_x_idle && (_mac_fsm == 3))) begin
            _mac_fsm <= _mac_fsm_init;
          end
          if(_mac_stream_oready && (_mac_w_idle && _mac_x_idle && (_mac_fsm == 3)) && _mac_run_flag) begin
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

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      main <= main_init;
      _main_base_0 <= 0;
      _main_g_1 <= 0;
      _main_t_2 <= 0;
    end else begin
      case(main)
        main_init: begin
          main <= main_1;
        end
        main_1: begin
          if(1) begin
            main <= main_2;
          end else begin
            main <= main_39;
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
            main <= main_37;
          end
        end
        main_5: begin
          _main_base_0 <= 0;
          main <= main_6;
        end
        main_6: begin
          main <= main_7;
        end
        main_7: begin
          main <= main_8;
        end
        main_8: begin
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
          if(!_writeback_source_busy) begin
            main <= main_13;
          end
        end
        main_13: begin
          if(_writeback_source_busy) begin
            main <= main_14;
          end
        end
        main_14: begin
          main <= main_15;
        end
        main_15: begin
          _main_g_1 <= 0;
          main <= main_16;
        end
        main_16: begin
          if(_main_g_1 < arg_out_groups) begin
            main <= main_17;
          end else begin
            main <= main_33;
          end
        end
        main_17: begin
          main <= main_18;
        end
        main_18: begin
          if(load_bias_left[19]) begin
            main <= main_19;
          end
        end
        main_19: begin
          main <= main_20;
        end
        main_20: begin
          if(load_weights_left[19]) begin
            main <= main_21;
          end
        end
        main_21: begin
          _main_t_2 <= 0;
          main <= main_22;
        end
        main_22: begin
          if(_main_t_2 < arg_tiles) begin
            main <= main_23;
          end else begin
            main <= main_31;
          end
        end
        main_23: begin
          if(load_tile_left[19]) begin
            main <= main_24;
          end
        end
        main_24: begin
          main <= main_25;
        end
        main_25: begin
          if(!_mac_source_busy) begin
            main <= main_26;
          end
        end
        main_26: begin
          if(_mac_source_busy) begin
            main <= main_27;
          end
        end
        main_27: begin
          _main_base_0 <= 6400 - _main_base_0;
          main <= main_28;
        end
        main_28: begin
          if((_main_t_2 + 1 < arg_tiles) || (_main_g_1 + 1 < arg_out_groups)) begin
            main <= main_29;
          end else begin
            main <= main_30;
          end
        end
        main_29: begin
          main <= main_30;
        end
        main_30: begin
          _main_t_2 <= _main_t_2 + 1;
          main <= main_22;
        end
        main_31: begin
          if(!_mac_source_busy) begin
            main <= main_32;
          end
        end
        main_32: begin
          _main_g_1 <= _main_g_1 + 1;
          main <= main_16;
        end
        main_33: begin
          if(in_mask_feed_left[19]) begin
            main <= main_34;
          end
        end
        main_34: begin
          if(out_r_left[19]) begin
            main <= main_35;
          end
        end
        main_35: begin
          if(out_mask_left[19]) begin
            main <= main_36;
          end
        end
        main_36: begin
          if(!_writeback_source_busy) begin
            main <= main_37;
          end
        end
        main_37: begin
          main <= main_38;
        end
        main_38: begin
          main <= main_1;
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

  localparam _mac_w_source_pat_fsm_0_1 = 1;
  localparam _mac_w_source_pat_fsm_0_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _mac_w_source_pat_fsm_0 <= _mac_w_source_pat_fsm_0_init;
    end else begin
      case(_mac_w_source_pat_fsm_0)
        _mac_w_source_pat_fsm_0_init: begin
          if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
            _mac_w_source_pat_fsm_0 <= _mac_w_source_pat_fsm_0_1;
          end
        end
        _mac_w_source_pat_fsm_0_1: begin
          if(_mac_source_stop && _mac_stream_oready) begin
            _mac_w_source_pat_fsm_0 <= _mac_w_source_pat_fsm_0_init;
          end
          if((_source_mac_w_pat_count_0 == 0) && (_source_mac_w_pat_count_1 == 0) && _mac_stream_oready) begin
            _mac_w_source_pat_fsm_0 <= _mac_w_source_pat_fsm_0_2;
          end
        end
        _mac_w_source_pat_fsm_0_2: begin
          if(_mac_stream_oready) begin
            _mac_w_source_pat_fsm_0 <= _mac_w_source_pat_fsm_0_init;
          end
        end
      endcase
    end
  end

  localparam _mac_x_source_pat_fsm_1_1 = 1;
  localparam _mac_x_source_pat_fsm_1_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _mac_x_source_pat_fsm_1 <= _mac_x_source_pat_fsm_1_init;
    end else begin
      case(_mac_x_source_pat_fsm_1)
        _mac_x_source_pat_fsm_1_init: begin
          if(_mac_source_start && _mac_x_source_mode & 5'b10 && _mac_stream_oready) begin
            _mac_x_source_pat_fsm_1 <= _mac_x_source_pat_fsm_1_1;
          end
        end
        _mac_x_source_pat_fsm_1_1: begin
          if(_mac_source_stop && _mac_stream_oready) begin
            _mac_x_source_pat_fsm_1 <= _mac_x_source_pat_fsm_1_init;
          end
          if((_source_mac_x_pat_count_0 == 0) && (_source_mac_x_pat_count_1 == 0) && (_source_mac_x_pat_count_2 == 0) && (_source_mac_x_pat_count_3 == 0) && (_source_mac_x_pat_count_4 == 0) && _mac_stream_oready) begin
            _mac_x_source_pat_fsm_1 <= _mac_x_source_pat_fsm_1_2;
          end
        end
        _mac_x_source_pat_fsm_1_2: begin
          if(_mac_stream_oready) begin
            _mac_x_source_pat_fsm_1 <= _mac_x_source_pat_fsm_1_init;
          end
        end
      endcase
    end
  end


endmodule
