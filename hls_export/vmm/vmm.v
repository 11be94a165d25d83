// SPDX-License-Identifier: Apache-2.0
// vmm: vector-matrix multiply, 16 MACs a cycle.
// Written from hls/kernels/vmm.py; do not edit.
module vmm
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
  reg [32-1:0] reg_shift;
  reg [32-1:0] reg_mode;
  reg [10-1:0] arg_in_groups;
  reg [10-1:0] arg_out_groups;
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
  wire [13-1:0] rows;
  assign rows = arg_out_groups << 3;
  wire [12-1:0] x_beats;
  assign x_beats = arg_in_groups << 2;
  wire [11-1:0] out_beats;
  assign out_beats = arg_out_groups << 1;
  reg [22-1:0] weight_beats_3_0;
  reg [22-1:0] weight_beats_3_1;
  reg [22-1:0] weight_beats_3_2;
  reg [22-1:0] weight_beats;
  reg [256-1:0] x_ram_memory [0:512-1];
  reg [256-1:0] x_ram_rdata;
  wire x_ram_read;
  wire [9-1:0] x_ram_raddr;
  wire x_ram_write;
  wire [9-1:0] x_ram_waddr;
  wire [256-1:0] x_ram_wdata;
  reg [256-1:0] weight_fifo_memory [0:16-1];
  reg [4-1:0] weight_fifo_head;
  reg [4-1:0] weight_fifo_tail;
  reg [5-1:0] weight_fifo_count;
  wire weight_fifo_enq;
  wire [256-1:0] weight_fifo_wdata;
  wire weight_fifo_deq;
  wire weight_fifo_room;
  wire weight_fifo_stays;
  assign weight_fifo_room = weight_fifo_count <= 14;
  assign weight_fifo_stays = (weight_fifo_count > 1) || (weight_fifo_count == 1) && !weight_fifo_deq;
  reg [256-1:0] weight_fifo_rdata;
  reg [23-1:0] load_x_left;
  reg [9-1:0] load_x_addr;
  wire load_x_open;
  assign load_x_open = !load_x_left[22];
  assign in_r_TREADY = load_x_open;
  reg [2-1:0] load_x_part;
  reg [192-1:0] load_x_low;
  wire [256-1:0] load_x_word;
  assign load_x_word = { in_r_TDATA, load_x_low };
  assign x_ram_waddr = (in_r_TVALID && load_x_open && (load_x_part == 3))? load_x_addr : 'hx;
  assign x_ram_wdata = (in_r_TVALID && load_x_open && (load_x_part == 3))? load_x_word : 'hx;
  assign x_ram_write = (in_r_TVALID && load_x_open && (load_x_part == 3))? 1 : 0;
  reg [23-1:0] in_w_feed_left;
  reg in_w_feed_room;
  wire in_w_feed_open;
  assign in_w_feed_open = !in_w_feed_left[22] && in_w_feed_room;
  assign weight_fifo_enq = in_w_TVALID && in_w_feed_open;
  assign weight_fifo_wdata = in_w_TDATA;
  reg [256-1:0] bias_ram_memory [0:512-1];
  reg [256-1:0] bias_ram_rdata;
  wire bias_ram_read;
  wire [9-1:0] bias_ram_raddr;
  wire bias_ram_write;
  wire [9-1:0] bias_ram_waddr;
  wire [256-1:0] bias_ram_wdata;
  reg [23-1:0] load_bias_left;
  reg [9-1:0] load_bias_addr;
  wire load_bias_open;
  assign load_bias_open = !load_bias_left[22];
  assign in_w_TREADY = in_w_feed_open || load_bias_open;
  assign bias_ram_waddr = (in_w_TVALID && load_bias_open)? load_bias_addr : 'hx;
  assign bias_ram_wdata = (in_w_TVALID && load_bias_open)? in_w_TDATA : 'hx;
  assign bias_ram_write = (in_w_TVALID && load_bias_open)? 1 : 0;
  reg [192-1:0] acc_fifo_memory [0:4-1];
  reg [2-1:0] acc_fifo_head;
  reg [2-1:0] acc_fifo_tail;
  reg [3-1:0] acc_fifo_count;
  wire acc_fifo_enq;
  wire [48-1:0] acc_fifo_wdata;
  wire acc_fifo_deq;
  wire acc_fifo_room;
  wire acc_fifo_stays;
  reg [2-1:0] acc_fifo_enq_part;
  reg [144-1:0] acc_fifo_enq_low;
  wire [192-1:0] acc_fifo_enq_word;
  assign acc_fifo_enq_word = { acc_fifo_wdata, acc_fifo_enq_low };
  assign acc_fifo_room = acc_fifo_count <= 2;
  assign acc_fifo_stays = (acc_fifo_count > 1) || (acc_fifo_count == 1) && !acc_fifo_deq;
  reg [192-1:0] acc_fifo_rdata;
  reg [23-1:0] out_r_left;
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
  reg [23-1:0] out_mask_left;
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
  reg [23-1:0] in_mask_feed_left;
  reg in_mask_feed_room;
  wire in_mask_feed_open;
  assign in_mask_feed_open = !in_mask_feed_left[22] && in_mask_feed_room;
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
  reg [11-1:0] _writeback_acc_source_count;
  reg [5-1:0] _writeback_acc_source_mode;
  reg [16-1:0] _writeback_acc_source_generator_id;
  reg [10-1:0] _writeback_acc_source_offset;
  reg [11-1:0] _writeback_acc_source_size;
  reg [10-1:0] _writeback_acc_source_stride;
  reg [10-1:0] _writeback_acc_source_offset_buf;
  reg [11-1:0] _writeback_acc_source_size_buf;
  reg [10-1:0] _writeback_acc_source_stride_buf;
  reg [3-1:0] _writeback_acc_source_sel;
  reg [10-1:0] _writeback_acc_source_ram_raddr;
  reg _writeback_acc_source_ram_renable;
  wire [192-1:0] _writeback_acc_source_ram_rdata;
  reg _writeback_acc_source_fifo_deq;
  wire [192-1:0] _writeback_acc_source_fifo_rdata;
  reg [192-1:0] _writeback_acc_source_empty_data;
  reg _writeback_bias_idle;
  reg [11-1:0] _writeback_bias_source_count;
  reg [5-1:0] _writeback_bias_source_mode;
  reg [16-1:0] _writeback_bias_source_generator_id;
  reg [10-1:0] _writeback_bias_source_offset;
  reg [11-1:0] _writeback_bias_source_size;
  reg [10-1:0] _writeback_bias_source_stride;
  reg [10-1:0] _writeback_bias_source_offset_buf;
  reg [11-1:0] _writeback_bias_source_size_buf;
  reg [10-1:0] _writeback_bias_source_stride_buf;
  reg [3-1:0] _writeback_bias_source_sel;
  reg [10-1:0] _writeback_bias_source_ram_raddr;
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
  reg [22-1:0] _mac_x_source_count;
  reg [5-1:0] _mac_x_source_mode;
  reg [16-1:0] _mac_x_source_generator_id;
  reg [21-1:0] _mac_x_source_offset;
  reg [22-1:0] _mac_x_source_size;
  reg [21-1:0] _mac_x_source_stride;
  reg [21-1:0] _mac_x_source_offset_buf;
  reg [22-1:0] _mac_x_source_size_buf;
  reg [21-1:0] _mac_x_source_stride_buf;
  reg [3-1:0] _mac_x_source_sel;
  reg [21-1:0] _mac_x_source_ram_raddr;
  reg _mac_x_source_ram_renable;
  wire [256-1:0] _mac_x_source_ram_rdata;
  reg _mac_x_source_fifo_deq;
  wire [256-1:0] _mac_x_source_fifo_rdata;
  reg [256-1:0] _mac_x_source_empty_data;
  reg _mac_w_idle;
  reg [22-1:0] _mac_w_source_count;
  reg [5-1:0] _mac_w_source_mode;
  reg [16-1:0] _mac_w_source_generator_id;
  reg [21-1:0] _mac_w_source_offset;
  reg [22-1:0] _mac_w_source_size;
  reg [21-1:0] _mac_w_source_stride;
  reg [21-1:0] _mac_w_source_offset_buf;
  reg [22-1:0] _mac_w_source_size_buf;
  reg [21-1:0] _mac_w_source_stride_buf;
  reg [3-1:0] _mac_w_source_sel;
  reg [21-1:0] _mac_w_source_ram_raddr;
  reg _mac_w_source_ram_renable;
  wire [256-1:0] _mac_w_source_ram_rdata;
  reg _mac_w_source_fifo_deq;
  wire [256-1:0] _mac_w_source_fifo_rdata;
  reg [256-1:0] _mac_w_source_empty_data;
  wire [10-1:0] last_group;
  assign last_group = arg_in_groups - 1;
  reg [32-1:0] main;
  localparam main_init = 0;
  assign ap_started = (main == 2) && ap_start;
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
  reg signed [32-1:0] __delay_data_364_reinterpretcast_51;
  reg signed [32-1:0] __delay_data_365_reinterpretcast_35;
  reg signed [48-1:0] __delay_data_366_reinterpretcast_18;
  reg signed [32-1:0] __delay_data_380_reinterpretcast_47;
  reg signed [32-1:0] __delay_data_381_reinterpretcast_31;
  reg signed [48-1:0] __delay_data_382_reinterpretcast_14;
  reg signed [32-1:0] __delay_data_396_reinterpretcast_43;
  reg signed [32-1:0] __delay_data_397_reinterpretcast_27;
  reg signed [48-1:0] __delay_data_398_reinterpretcast_10;
  reg signed [32-1:0] __delay_data_412_reinterpretcast_39;
  reg signed [32-1:0] __delay_data_413_reinterpretcast_23;
  reg signed [48-1:0] __delay_data_414_reinterpretcast_6;
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
  reg signed [48-1:0] __delay_data_367__delay_366_reinterpretcast_18;
  reg [1-1:0] __delay_data_371_land_177;
  reg signed [48-1:0] __delay_data_383__delay_382_reinterpretcast_14;
  reg [1-1:0] __delay_data_387_land_162;
  reg signed [48-1:0] __delay_data_399__delay_398_reinterpretcast_10;
  reg [1-1:0] __delay_data_403_land_147;
  reg signed [48-1:0] __delay_data_415__delay_414_reinterpretcast_6;
  reg [1-1:0] __delay_data_419_land_132;
  reg signed [33-1:0] _plus_data_62;
  reg signed [33-1:0] _plus_data_63;
  reg signed [33-1:0] _plus_data_64;
  reg signed [33-1:0] _plus_data_65;
  reg signed [48-1:0] __delay_data_368__delay_367__delay_366_reinterpretcast_18;
  reg [1-1:0] __delay_data_372__delay_371_land_177;
  reg signed [48-1:0] __delay_data_384__delay_383__delay_382_reinterpretcast_14;
  reg [1-1:0] __delay_data_388__delay_387_land_162;
  reg signed [48-1:0] __delay_data_400__delay_399__delay_398_reinterpretcast_10;
  reg [1-1:0] __delay_data_404__delay_403_land_147;
  reg signed [48-1:0] __delay_data_416__delay_415__delay_414_reinterpretcast_6;
  reg [1-1:0] __delay_data_420__delay_419_land_132;
  reg signed [48-1:0] _plus_data_66;
  reg signed [48-1:0] _plus_data_80;
  reg signed [48-1:0] _plus_data_94;
  reg signed [48-1:0] _plus_data_108;
  reg [1-1:0] __delay_data_373__delay_372__delay_371_land_177;
  reg [1-1:0] __delay_data_389__delay_388__delay_387_land_162;
  reg [1-1:0] __delay_data_405__delay_404__delay_403_land_147;
  reg [1-1:0] __delay_data_421__delay_420__delay_419_land_132;
  reg signed [48-1:0] _sra_data_67;
  reg signed [48-1:0] _sra_data_81;
  reg signed [48-1:0] _sra_data_95;
  reg signed [48-1:0] _sra_data_109;
  reg [1-1:0] __delay_data_374__delay_373__delay_372__delay_371_land_177;
  reg [1-1:0] __delay_data_390__delay_389__delay_388__delay_387_land_162;
  reg [1-1:0] __delay_data_406__delay_405__delay_404__delay_403_land_147;
  reg [1-1:0] __delay_data_422__delay_421__delay_420__delay_419_land_132;
  reg [1-1:0] _greaterthan_data_68;
  reg [1-1:0] _lessthan_data_71;
  reg [1-1:0] _greaterthan_data_82;
  reg [1-1:0] _lessthan_data_85;
  reg [1-1:0] _greaterthan_data_96;
  reg [1-1:0] _lessthan_data_99;
  reg [1-1:0] _greaterthan_data_110;
  reg [1-1:0] _lessthan_data_113;
  reg signed [48-1:0] __delay_data_369_sra_109;
  reg [1-1:0] __delay_data_375__delay_374__delay_373__delay_372___land_177;
  reg signed [48-1:0] __delay_data_385_sra_95;
  reg [1-1:0] __delay_data_391__delay_390__delay_389__delay_388___land_162;
  reg signed [48-1:0] __delay_data_401_sra_81;
  reg [1-1:0] __delay_data_407__delay_406__delay_405__delay_404___land_147;
  reg signed [48-1:0] __delay_data_417_sra_67;
  reg [1-1:0] __delay_data_423__delay_422__delay_421__delay_420___land_132;
  reg signed [48-1:0] _cond_data_74;
  reg signed [48-1:0] _cond_data_88;
  reg signed [48-1:0] _cond_data_102;
  reg signed [48-1:0] _cond_data_116;
  reg [1-1:0] __delay_data_370_greaterthan_110;
  reg [1-1:0] __delay_data_376__delay_375__delay_374__delay_373___land_177;
  reg [1-1:0] __delay_data_386_greaterthan_96;
  reg [1-1:0] __delay_data_392__delay_391__delay_390__delay_389___land_162;
  reg [1-1:0] __delay_data_402_greaterthan_82;
  reg [1-1:0] __delay_data_408__delay_407__delay_406__delay_405___land_147;
  reg [1-1:0] __delay_data_418_greaterthan_68;
  reg [1-1:0] __delay_data_424__delay_423__delay_422__delay_421___land_132;
  reg signed [48-1:0] _cond_data_75;
  reg signed [48-1:0] _cond_data_89;
  reg signed [48-1:0] _cond_data_103;
  reg signed [48-1:0] _cond_data_117;
  reg [1-1:0] __delay_data_377__delay_376__delay_375__delay_374___land_177;
  reg [1-1:0] __delay_data_393__delay_392__delay_391__delay_390___land_162;
  reg [1-1:0] __delay_data_409__delay_408__delay_407__delay_406___land_147;
  reg [1-1:0] __delay_data_425__delay_424__delay_423__delay_422___land_132;
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
  reg [1-1:0] __delay_data_378__delay_377__delay_376__delay_375___land_177;
  reg signed [16-1:0] __delay_data_379_reinterpretcast_121;
  reg [1-1:0] __delay_data_394__delay_393__delay_392__delay_391___land_162;
  reg signed [16-1:0] __delay_data_395_reinterpretcast_107;
  reg [1-1:0] __delay_data_410__delay_409__delay_408__delay_407___land_147;
  reg signed [16-1:0] __delay_data_411_reinterpretcast_93;
  reg [1-1:0] __delay_data_426__delay_425__delay_424__delay_423___land_132;
  reg signed [16-1:0] __delay_data_427_reinterpretcast_79;
  wire [1-1:0] _ulnot_data_127;
  assign _ulnot_data_127 = !_greaterthan_data_125;
  wire [1-1:0] _land_data_128;
  assign _land_data_128 = rectifies && _ulnot_data_127;
  wire [1-1:0] _lor_data_133;
  assign _lor_data_133 = _land_data_128 || __delay_data_426__delay_425__delay_424__delay_423___land_132;
  wire [1-1:0] _ulnot_data_134;
  assign _ulnot_data_134 = !_lor_data_133;
  reg signed [16-1:0] _cond_data_136;
  wire [1-1:0] _ulnot_data_142;
  assign _ulnot_data_142 = !_greaterthan_data_140;
  wire [1-1:0] _land_data_143;
  assign _land_data_143 = rectifies && _ulnot_data_142;
  wire [1-1:0] _lor_data_148;
  assign _lor_data_148 = _land_data_143 || __delay_data_410__delay_409__delay_408__delay_407___land_147;
  wire [1-1:0] _ulnot_data_149;
  assign _ulnot_data_149 = !_lor_data_148;
  reg signed [16-1:0] _cond_data_151;
  wire [1-1:0] _ulnot_data_157;
  assign _ulnot_data_157 = !_greaterthan_data_155;
  wire [1-1:0] _land_data_158;
  assign _land_data_158 = rectifies && _ulnot_data_157;
  wire [1-1:0] _lor_data_163;
  assign _lor_data_163 = _land_data_158 || __delay_data_394__delay_393__delay_392__delay_391___land_162;
  wire [1-1:0] _ulnot_data_164;
  assign _ulnot_data_164 = !_lor_data_163;
  reg signed [16-1:0] _cond_data_166;
  wire [1-1:0] _ulnot_data_172;
  assign _ulnot_data_172 = !_greaterthan_data_170;
  wire [1-1:0] _land_data_173;
  assign _land_data_173 = rectifies && _ulnot_data_172;
  wire [1-1:0] _lor_data_178;
  assign _lor_data_178 = _land_data_173 || __delay_data_378__delay_377__delay_376__delay_375___land_177;
  wire [1-1:0] _ulnot_data_179;
  assign _ulnot_data_179 = !_lor_data_178;
  reg signed [16-1:0] _cond_data_181;
  wire [4-1:0] _cat_data_189;
  assign _cat_data_189 = { _greaterthan_data_170, _greaterthan_data_155, _greaterthan_data_140, _greaterthan_data_125 };
  wire [8-1:0] _cat_data_190;
  assign _cat_data_190 = { 4'd0, _cat_data_189 };
  assign out_mask_fifo_wdata = _cat_data_190;
  assign out_mask_fifo_enq = __writeback_stream_ivalid_9 && _writeback_stream_oready && writes_mask;
  reg signed [1-1:0] __delay_data_428_push_191;
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
  assign _push_odata_191 = __delay_data_428_push_191;
  reg [12-1:0] _writeback_acc_left;
  reg _writeback_acc_begun;
  assign acc_fifo_deq = _writeback_stream_oready && _writeback_acc_source_fifo_deq;
  assign _writeback_stream_internal_oready = (acc_fifo_stays || _writeback_acc_idle) && (out_r_fifo_room && (out_mask_fifo_room && ((mask_fifo_stays || !(!in_mask_feed_left[22])) && ap_running)));
  reg [192-1:0] __variable_wdata_2;
  assign writeback_acc_data = __variable_wdata_2;
  reg [10-1:0] _writeback_bias_first;
  reg [3-1:0] _writeback_bias_left_0;
  reg [11-1:0] _writeback_bias_left_1;
  reg [10-1:0] _writeback_bias_place_0;
  reg [10-1:0] _writeback_bias_place_1;
  reg _writeback_bias_runs;
  wire [10-1:0] _writeback_bias_next;
  assign _writeback_bias_next = ((_writeback_bias_left_0[2])? _writeback_bias_place_1 : _writeback_bias_place_0) + ((_writeback_bias_left_0[2])? 1 : 0);
  assign bias_ram_raddr = (_writeback_stream_oready && _writeback_bias_source_ram_renable)? _writeback_bias_source_ram_raddr : 'hx;
  assign bias_ram_read = (_writeback_stream_oready && _writeback_bias_source_ram_renable)? 1 : 0;
  reg [256-1:0] __variable_wdata_19;
  assign writeback_bias_data = __variable_wdata_19;
  wire _set_flag_0;
  assign _set_flag_0 = main == 12;
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
  assign _writeback_sink_start = _tmp_18;
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
  assign _writeback_sink_stop = _tmp_30;
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
  assign _writeback_sink_busy = _tmp_42;
  reg _tmp_43;
  assign _writeback_busy = _writeback_source_busy || _writeback_sink_busy || _writeback_busy_reg;
  wire [256-1:0] mac_x_data;
  wire [256-1:0] mac_w_data;
  reg __mac_stream_ivalid_1;
  reg __mac_stream_ivalid_2;
  reg __mac_stream_ivalid_3;
  reg __mac_stream_ivalid_4;
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
  wire [16-1:0] _slice_data_211;
  assign _slice_data_211 = mac_x_data[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_212;
  assign _reinterpretcast_src_212 = _slice_data_211;
  wire signed [16-1:0] _reinterpretcast_data_212;
  assign _reinterpretcast_data_212 = _reinterpretcast_src_212;
  wire [16-1:0] _slice_data_215;
  assign _slice_data_215 = mac_x_data[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_216;
  assign _reinterpretcast_src_216 = _slice_data_215;
  wire signed [16-1:0] _reinterpretcast_data_216;
  assign _reinterpretcast_data_216 = _reinterpretcast_src_216;
  wire [16-1:0] _slice_data_219;
  assign _slice_data_219 = mac_x_data[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_220;
  assign _reinterpretcast_src_220 = _slice_data_219;
  wire signed [16-1:0] _reinterpretcast_data_220;
  assign _reinterpretcast_data_220 = _reinterpretcast_src_220;
  wire [16-1:0] _slice_data_223;
  assign _slice_data_223 = mac_x_data[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_224;
  assign _reinterpretcast_src_224 = _slice_data_223;
  wire signed [16-1:0] _reinterpretcast_data_224;
  assign _reinterpretcast_data_224 = _reinterpretcast_src_224;
  wire [16-1:0] _slice_data_227;
  assign _slice_data_227 = mac_x_data[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_228;
  assign _reinterpretcast_src_228 = _slice_data_227;
  wire signed [16-1:0] _reinterpretcast_data_228;
  assign _reinterpretcast_data_228 = _reinterpretcast_src_228;
  wire [16-1:0] _slice_data_231;
  assign _slice_data_231 = mac_x_data[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_232;
  assign _reinterpretcast_src_232 = _slice_data_231;
  wire signed [16-1:0] _reinterpretcast_data_232;
  assign _reinterpretcast_data_232 = _reinterpretcast_src_232;
  wire [16-1:0] _slice_data_235;
  assign _slice_data_235 = mac_x_data[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_236;
  assign _reinterpretcast_src_236 = _slice_data_235;
  wire signed [16-1:0] _reinterpretcast_data_236;
  assign _reinterpretcast_data_236 = _reinterpretcast_src_236;
  wire [16-1:0] _slice_data_239;
  assign _slice_data_239 = mac_x_data[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_240;
  assign _reinterpretcast_src_240 = _slice_data_239;
  wire signed [16-1:0] _reinterpretcast_data_240;
  assign _reinterpretcast_data_240 = _reinterpretcast_src_240;
  wire [16-1:0] _slice_data_243;
  assign _slice_data_243 = mac_x_data[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_244;
  assign _reinterpretcast_src_244 = _slice_data_243;
  wire signed [16-1:0] _reinterpretcast_data_244;
  assign _reinterpretcast_data_244 = _reinterpretcast_src_244;
  wire [16-1:0] _slice_data_247;
  assign _slice_data_247 = mac_x_data[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_248;
  assign _reinterpretcast_src_248 = _slice_data_247;
  wire signed [16-1:0] _reinterpretcast_data_248;
  assign _reinterpretcast_data_248 = _reinterpretcast_src_248;
  wire [16-1:0] _slice_data_251;
  assign _slice_data_251 = mac_x_data[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_252;
  assign _reinterpretcast_src_252 = _slice_data_251;
  wire signed [16-1:0] _reinterpretcast_data_252;
  assign _reinterpretcast_data_252 = _reinterpretcast_src_252;
  wire [16-1:0] _slice_data_255;
  assign _slice_data_255 = mac_x_data[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_256;
  assign _reinterpretcast_src_256 = _slice_data_255;
  wire signed [16-1:0] _reinterpretcast_data_256;
  assign _reinterpretcast_data_256 = _reinterpretcast_src_256;
  wire [16-1:0] _slice_data_260;
  assign _slice_data_260 = mac_w_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_261;
  assign _reinterpretcast_src_261 = _slice_data_260;
  wire signed [16-1:0] _reinterpretcast_data_261;
  assign _reinterpretcast_data_261 = _reinterpretcast_src_261;
  wire [16-1:0] _slice_data_264;
  assign _slice_data_264 = mac_w_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_265;
  assign _reinterpretcast_src_265 = _slice_data_264;
  wire signed [16-1:0] _reinterpretcast_data_265;
  assign _reinterpretcast_data_265 = _reinterpretcast_src_265;
  wire [16-1:0] _slice_data_268;
  assign _slice_data_268 = mac_w_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_269;
  assign _reinterpretcast_src_269 = _slice_data_268;
  wire signed [16-1:0] _reinterpretcast_data_269;
  assign _reinterpretcast_data_269 = _reinterpretcast_src_269;
  wire [16-1:0] _slice_data_272;
  assign _slice_data_272 = mac_w_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_273;
  assign _reinterpretcast_src_273 = _slice_data_272;
  wire signed [16-1:0] _reinterpretcast_data_273;
  assign _reinterpretcast_data_273 = _reinterpretcast_src_273;
  wire [16-1:0] _slice_data_276;
  assign _slice_data_276 = mac_w_data[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_277;
  assign _reinterpretcast_src_277 = _slice_data_276;
  wire signed [16-1:0] _reinterpretcast_data_277;
  assign _reinterpretcast_data_277 = _reinterpretcast_src_277;
  wire [16-1:0] _slice_data_280;
  assign _slice_data_280 = mac_w_data[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_281;
  assign _reinterpretcast_src_281 = _slice_data_280;
  wire signed [16-1:0] _reinterpretcast_data_281;
  assign _reinterpretcast_data_281 = _reinterpretcast_src_281;
  wire [16-1:0] _slice_data_284;
  assign _slice_data_284 = mac_w_data[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_285;
  assign _reinterpretcast_src_285 = _slice_data_284;
  wire signed [16-1:0] _reinterpretcast_data_285;
  assign _reinterpretcast_data_285 = _reinterpretcast_src_285;
  wire [16-1:0] _slice_data_288;
  assign _slice_data_288 = mac_w_data[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_289;
  assign _reinterpretcast_src_289 = _slice_data_288;
  wire signed [16-1:0] _reinterpretcast_data_289;
  assign _reinterpretcast_data_289 = _reinterpretcast_src_289;
  wire [16-1:0] _slice_data_292;
  assign _slice_data_292 = mac_w_data[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_293;
  assign _reinterpretcast_src_293 = _slice_data_292;
  wire signed [16-1:0] _reinterpretcast_data_293;
  assign _reinterpretcast_data_293 = _reinterpretcast_src_293;
  wire [16-1:0] _slice_data_296;
  assign _slice_data_296 = mac_w_data[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_297;
  assign _reinterpretcast_src_297 = _slice_data_296;
  wire signed [16-1:0] _reinterpretcast_data_297;
  assign _reinterpretcast_data_297 = _reinterpretcast_src_297;
  wire [16-1:0] _slice_data_300;
  assign _slice_data_300 = mac_w_data[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_301;
  assign _reinterpretcast_src_301 = _slice_data_300;
  wire signed [16-1:0] _reinterpretcast_data_301;
  assign _reinterpretcast_data_301 = _reinterpretcast_src_301;
  wire [16-1:0] _slice_data_304;
  assign _slice_data_304 = mac_w_data[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_305;
  assign _reinterpretcast_src_305 = _slice_data_304;
  wire signed [16-1:0] _reinterpretcast_data_305;
  assign _reinterpretcast_data_305 = _reinterpretcast_src_305;
  wire [16-1:0] _slice_data_308;
  assign _slice_data_308 = mac_w_data[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_309;
  assign _reinterpretcast_src_309 = _slice_data_308;
  wire signed [16-1:0] _reinterpretcast_data_309;
  assign _reinterpretcast_data_309 = _reinterpretcast_src_309;
  wire [16-1:0] _slice_data_312;
  assign _slice_data_312 = mac_w_data[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_313;
  assign _reinterpretcast_src_313 = _slice_data_312;
  wire signed [16-1:0] _reinterpretcast_data_313;
  assign _reinterpretcast_data_313 = _reinterpretcast_src_313;
  wire [16-1:0] _slice_data_316;
  assign _slice_data_316 = mac_w_data[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_317;
  assign _reinterpretcast_src_317 = _slice_data_316;
  wire signed [16-1:0] _reinterpretcast_data_317;
  assign _reinterpretcast_data_317 = _reinterpretcast_src_317;
  wire [16-1:0] _slice_data_320;
  assign _slice_data_320 = mac_w_data[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_321;
  assign _reinterpretcast_src_321 = _slice_data_320;
  wire signed [16-1:0] _reinterpretcast_data_321;
  assign _reinterpretcast_data_321 = _reinterpretcast_src_321;
  reg [10-1:0] _counter_data_323;
  reg [10-1:0] _counter_count_323;
  wire _counter_reset_cond_323;
  assign _counter_reset_cond_323 = 0;
  reg signed [32-1:0] _product_data_330;
  reg signed [32-1:0] _product_data_331;
  reg signed [32-1:0] _product_data_332;
  reg signed [32-1:0] _product_data_333;
  reg signed [32-1:0] _product_data_334;
  reg signed [32-1:0] _product_data_335;
  reg signed [32-1:0] _product_data_336;
  reg signed [32-1:0] _product_data_337;
  reg signed [32-1:0] _product_data_338;
  reg signed [32-1:0] _product_data_339;
  reg signed [32-1:0] _product_data_340;
  reg signed [32-1:0] _product_data_341;
  reg signed [32-1:0] _product_data_342;
  reg signed [32-1:0] _product_data_343;
  reg signed [32-1:0] _product_data_344;
  reg signed [32-1:0] _product_data_345;
  reg [1-1:0] _eq_data_326;
  reg [1-1:0] _eq_data_329;
  wire signed [34-1:0] _plus_data_346;
  assign _plus_data_346 = _product_data_330 + _product_data_331;
  wire signed [34-1:0] _plus_data_347;
  assign _plus_data_347 = _plus_data_346 + _product_data_332;
  reg signed [34-1:0] _plus_data_348;
  wire signed [34-1:0] _plus_data_349;
  assign _plus_data_349 = _product_data_334 + _product_data_335;
  wire signed [34-1:0] _plus_data_350;
  assign _plus_data_350 = _plus_data_349 + _product_data_336;
  reg signed [34-1:0] _plus_data_351;
  wire signed [34-1:0] _plus_data_352;
  assign _plus_data_352 = _product_data_338 + _product_data_339;
  wire signed [34-1:0] _plus_data_353;
  assign _plus_data_353 = _plus_data_352 + _product_data_340;
  reg signed [34-1:0] _plus_data_354;
  wire signed [34-1:0] _plus_data_355;
  assign _plus_data_355 = _product_data_342 + _product_data_343;
  wire signed [34-1:0] _plus_data_356;
  assign _plus_data_356 = _plus_data_355 + _product_data_344;
  reg signed [34-1:0] _plus_data_357;
  wire signed [36-1:0] _plus_data_358;
  assign _plus_data_358 = _plus_data_348 + _plus_data_351;
  wire signed [36-1:0] _plus_data_359;
  assign _plus_data_359 = _plus_data_358 + _plus_data_354;
  reg signed [36-1:0] _plus_data_360;
  reg [1-1:0] __delay_data_429_eq_326;
  reg [1-1:0] __delay_data_430_eq_329;
  reg signed [48-1:0] _reduceadd_data_361;
  wire _reduceadd_reset_cond_361;
  assign _reduceadd_reset_cond_361 = __delay_data_429_eq_326;
  wire signed [48-1:0] _reduceadd_current_data_361;
  assign _reduceadd_current_data_361 = (_reduceadd_reset_cond_361)? 1'sd0 : _reduceadd_data_361;
  reg [1-1:0] __delay_data_431__delay_430_eq_329;
  assign acc_fifo_wdata = _reduceadd_data_361;
  assign acc_fifo_enq = __mac_stream_ivalid_4 && _mac_stream_oready && __delay_data_431__delay_430_eq_329;
  wire signed [1-1:0] _push_odata_363;
  assign _push_odata_363 = 0;
  reg [21-1:0] _mac_x_first;
  reg [11-1:0] _mac_x_left_0;
  reg [14-1:0] _mac_x_left_1;
  reg [21-1:0] _mac_x_place_0;
  reg [21-1:0] _mac_x_place_1;
  reg _mac_x_runs;
  wire [21-1:0] _mac_x_next;
  assign _mac_x_next = ((_mac_x_left_0[10])? _mac_x_place_1 : _mac_x_place_0) + ((_mac_x_left_0[10])? 0 : 1);
  assign x_ram_raddr = (_mac_stream_oready && _mac_x_source_ram_renable)? _mac_x_source_ram_raddr : 'hx;
  assign x_ram_read = (_mac_stream_oready && _mac_x_source_ram_renable)? 1 : 0;
  reg [256-1:0] __variable_wdata_192;
  assign mac_x_data = __variable_wdata_192;
  reg [23-1:0] _mac_w_left;
  reg _mac_w_begun;
  assign weight_fifo_deq = _mac_stream_oready && _mac_w_source_fifo_deq;
  assign _mac_stream_internal_oready = (weight_fifo_stays || _mac_w_idle) && (acc_fifo_room && ap_running);
  reg [256-1:0] __variable_wdata_257;
  assign mac_w_data = __variable_wdata_257;
  wire _set_flag_44;
  assign _set_flag_44 = main == 19;
  assign _mac_run_flag = (_set_flag_44)? 1 : 0;
  reg _tmp_45;
  reg _tmp_46;
  reg _tmp_47;
  assign _mac_source_stop = _mac_stream_oready && (_mac_w_idle && _mac_x_idle && (_mac_fsm == 3));
  localparam _tmp_48 = 1;
  wire [_tmp_48-1:0] _tmp_49;
  assign _tmp_49 = _mac_w_idle && _mac_x_idle && (_mac_fsm == 3);
  reg [_tmp_48-1:0] _tmp_50;
  reg _tmp_51;
  reg _tmp_52;
  reg _tmp_53;
  reg _tmp_54;
  reg _tmp_55;
  reg _tmp_56;
  assign _mac_sink_start = _tmp_56;
  reg _tmp_57;
  reg _tmp_58;
  reg _tmp_59;
  reg _tmp_60;
  reg _tmp_61;
  reg _tmp_62;
  assign _mac_sink_stop = _tmp_62;
  reg _tmp_63;
  reg _tmp_64;
  reg _tmp_65;
  reg _tmp_66;
  reg _tmp_67;
  reg _tmp_68;
  assign _mac_sink_busy = _tmp_68;
  reg _tmp_69;
  assign _mac_busy = _mac_source_busy || _mac_sink_busy || _mac_busy_reg;
  assign ap_finished = main == 26;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_in_groups <= 0;
      arg_out_groups <= 0;
      arg_shift <= 0;
      arg_mode <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_in_groups <= 0;
      reg_out_groups <= 0;
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
        arg_in_groups <= reg_in_groups[9:0];
        arg_out_groups <= reg_out_groups[9:0];
        arg_shift <= reg_shift[4:0];
        arg_mode <= reg_mode[2:0];
      end
      if(ap_started && (reg_mode > 4)) begin
        status <= 3;
      end
      if(ap_started && (reg_shift > 31)) begin
        status <= 2;
      end
      if(ap_started && ((reg_in_groups > 512) || (reg_in_groups < 1))) begin
        status <= 1;
      end
      if(ap_started && ((reg_out_groups > 512) || (reg_out_groups < 1))) begin
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
        reg_shift <= reg_shift & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 12)) begin
        reg_mode <= reg_mode & ~w_bits | w_data & w_bits;
      end
      if(s_axi_control_RVALID && s_axi_control_RREADY) begin
        s_axi_control_RVALID <= 0;
      end
      if(ar_taken) begin
        s_axi_control_RVALID <= 1;
        s_axi_control_RDATA <= (ar_word == 12)? reg_mode :
                               (ar_word == 10)? reg_shift :
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
    weight_beats_3_0 <= ((arg_in_groups[0])? rows << 0 : 0) + ((arg_in_groups[1])? rows << 1 : 0) + (((arg_in_groups[2])? rows << 2 : 0) + ((arg_in_groups[3])? rows << 3 : 0));
  end


  always @(posedge ap_clk) begin
    weight_beats_3_1 <= ((arg_in_groups[4])? rows << 4 : 0) + ((arg_in_groups[5])? rows << 5 : 0) + (((arg_in_groups[6])? rows << 6 : 0) + ((arg_in_groups[7])? rows << 7 : 0));
  end


  always @(posedge ap_clk) begin
    weight_beats_3_2 <= ((arg_in_groups[8])? rows << 8 : 0) + ((arg_in_groups[9])? rows << 9 : 0);
  end


  always @(posedge ap_clk) begin
    weight_beats <= weight_beats_3_0 + weight_beats_3_1 + weight_beats_3_2;
  end


  always @(posedge ap_clk) begin
    if(x_ram_read) begin
      x_ram_rdata <= x_ram_memory[x_ram_raddr];
    end
    if(x_ram_write) begin
      x_ram_memory[x_ram_waddr] <= x_ram_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      weight_fifo_head <= 0;
      weight_fifo_tail <= 0;
      weight_fifo_count <= 0;
    end else begin
      if(weight_fifo_enq) begin
        weight_fifo_head <= weight_fifo_head + 1;
      end
      if(weight_fifo_deq) begin
        weight_fifo_tail <= weight_fifo_tail + 1;
      end
      if(weight_fifo_enq && !weight_fifo_deq) begin
        weight_fifo_count <= weight_fifo_count + 1;
      end
      if(weight_fifo_deq && !weight_fifo_enq) begin
        weight_fifo_count <= weight_fifo_count - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(weight_fifo_enq) begin
      weight_fifo_memory[weight_fifo_head] <= weight_fifo_wdata;
    end
    if(weight_fifo_deq) begin
      weight_fifo_rdata <= weight_fifo_memory[weight_fifo_tail];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      load_x_left <= 8388607;
      load_x_part <= 0;
      load_x_addr <= 0;
    end else begin
      if(in_r_TVALID && load_x_open) begin
        load_x_left <= load_x_left - 1;
      end
      if(in_r_TVALID && load_x_open) begin
        load_x_part <= (load_x_part == 3)? 0 : load_x_part + 1;
      end
      if(in_r_TVALID && load_x_open && (load_x_part == 3)) begin
        load_x_addr <= load_x_addr + 1;
      end
      if(main == 5) begin
        load_x_addr <= 0;
      end
      if(main == 5) begin
        load_x_left <= x_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(in_r_TVALID && load_x_open) begin
      load_x_low <= load_x_word[255:64];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      in_w_feed_room <= 0;
      in_w_feed_left <= 8388607;
    end else begin
      in_w_feed_room <= weight_fifo_room;
      if(in_w_TVALID && in_w_feed_open) begin
        in_w_feed_left <= in_w_feed_left - 1;
      end
      if(main == 17) begin
        in_w_feed_left <= weight_beats - 1;
      end
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
      load_bias_left <= 8388607;
      load_bias_addr <= 0;
    end else begin
      if(in_w_TVALID && load_bias_open) begin
        load_bias_left <= load_bias_left - 1;
      end
      if(in_w_TVALID && load_bias_open) begin
        load_bias_addr <= load_bias_addr + 1;
      end
      if(main == 6) begin
        load_bias_addr <= 0;
      end
      if(main == 6) begin
        load_bias_left <= arg_out_groups - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      acc_fifo_enq_part <= 0;
      acc_fifo_head <= 0;
      acc_fifo_tail <= 0;
      acc_fifo_count <= 0;
    end else begin
      if(acc_fifo_enq) begin
        acc_fifo_enq_part <= (acc_fifo_enq_part == 3)? 0 : acc_fifo_enq_part + 1;
      end
      if(acc_fifo_enq && (acc_fifo_enq_part == 3)) begin
        acc_fifo_head <= acc_fifo_head + 1;
      end
      if(acc_fifo_deq) begin
        acc_fifo_tail <= acc_fifo_tail + 1;
      end
      if(acc_fifo_enq && (acc_fifo_enq_part == 3) && !acc_fifo_deq) begin
        acc_fifo_count <= acc_fifo_count + 1;
      end
      if(acc_fifo_deq && !(acc_fifo_enq && (acc_fifo_enq_part == 3))) begin
        acc_fifo_count <= acc_fifo_count - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(acc_fifo_enq && (acc_fifo_enq_part == 3)) begin
      acc_fifo_memory[acc_fifo_head] <= acc_fifo_enq_word;
    end
    if(acc_fifo_deq) begin
      acc_fifo_rdata <= acc_fifo_memory[acc_fifo_tail];
    end
  end


  always @(posedge ap_clk) begin
    if(acc_fifo_enq) begin
      acc_fifo_enq_low <= acc_fifo_enq_word[191:48];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_r_left <= 8388607;
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
      out_mask_left <= 8388607;
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
      in_mask_feed_left <= 8388607;
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
      __delay_data_364_reinterpretcast_51 <= 0;
      __delay_data_365_reinterpretcast_35 <= 0;
      __delay_data_366_reinterpretcast_18 <= 0;
      __delay_data_380_reinterpretcast_47 <= 0;
      __delay_data_381_reinterpretcast_31 <= 0;
      __delay_data_382_reinterpretcast_14 <= 0;
      __delay_data_396_reinterpretcast_43 <= 0;
      __delay_data_397_reinterpretcast_27 <= 0;
      __delay_data_398_reinterpretcast_10 <= 0;
      __delay_data_412_reinterpretcast_39 <= 0;
      __delay_data_413_reinterpretcast_23 <= 0;
      __delay_data_414_reinterpretcast_6 <= 0;
      _cond_data_58 <= 0;
      _cond_data_59 <= 0;
      _cond_data_60 <= 0;
      _cond_data_61 <= 0;
      __delay_data_367__delay_366_reinterpretcast_18 <= 0;
      __delay_data_371_land_177 <= 0;
      __delay_data_383__delay_382_reinterpretcast_14 <= 0;
      __delay_data_387_land_162 <= 0;
      __delay_data_399__delay_398_reinterpretcast_10 <= 0;
      __delay_data_403_land_147 <= 0;
      __delay_data_415__delay_414_reinterpretcast_6 <= 0;
      __delay_data_419_land_132 <= 0;
      _plus_data_62 <= 0;
      _plus_data_63 <= 0;
      _plus_data_64 <= 0;
      _plus_data_65 <= 0;
      __delay_data_368__delay_367__delay_366_reinterpretcast_18 <= 0;
      __delay_data_372__delay_371_land_177 <= 0;
      __delay_data_384__delay_383__delay_382_reinterpretcast_14 <= 0;
      __delay_data_388__delay_387_land_162 <= 0;
      __delay_data_400__delay_399__delay_398_reinterpretcast_10 <= 0;
      __delay_data_404__delay_403_land_147 <= 0;
      __delay_data_416__delay_415__delay_414_reinterpretcast_6 <= 0;
      __delay_data_420__delay_419_land_132 <= 0;
      _plus_data_66 <= 0;
      _plus_data_80 <= 0;
      _plus_data_94 <= 0;
      _plus_data_108 <= 0;
      __delay_data_373__delay_372__delay_371_land_177 <= 0;
      __delay_data_389__delay_388__delay_387_land_162 <= 0;
      __delay_data_405__delay_404__delay_403_land_147 <= 0;
      __delay_data_421__delay_420__delay_419_land_132 <= 0;
      _sra_data_67 <= 0;
      _sra_data_81 <= 0;
      _sra_data_95 <= 0;
      _sra_data_109 <= 0;
      __delay_data_374__delay_373__delay_372__delay_371_land_177 <= 0;
      __delay_data_390__delay_389__delay_388__delay_387_land_162 <= 0;
      __delay_data_406__delay_405__delay_404__delay_403_land_147 <= 0;
      __delay_data_422__delay_421__delay_420__delay_419_land_132 <= 0;
      _greaterthan_data_68 <= 0;
      _lessthan_data_71 <= 0;
      _greaterthan_data_82 <= 0;
      _lessthan_data_85 <= 0;
      _greaterthan_data_96 <= 0;
      _lessthan_data_99 <= 0;
      _greaterthan_data_110 <= 0;
      _lessthan_data_113 <= 0;
      __delay_data_369_sra_109 <= 0;
      __delay_data_375__delay_374__delay_373__delay_372___land_177 <= 0;
      __delay_data_385_sra_95 <= 0;
      __delay_data_391__delay_390__delay_389__delay_388___land_162 <= 0;
      __delay_data_401_sra_81 <= 0;
      __delay_data_407__delay_406__delay_405__delay_404___land_147 <= 0;
      __delay_data_417_sra_67 <= 0;
      __delay_data_423__delay_422__delay_421__delay_420___land_132 <= 0;
      _cond_data_74 <= 0;
      _cond_data_88 <= 0;
      _cond_data_102 <= 0;
      _cond_data_116 <= 0;
      __delay_data_370_greaterthan_110 <= 0;
      __delay_data_376__delay_375__delay_374__delay_373___land_177 <= 0;
      __delay_data_386_greaterthan_96 <= 0;
      __delay_data_392__delay_391__delay_390__delay_389___land_162 <= 0;
      __delay_data_402_greaterthan_82 <= 0;
      __delay_data_408__delay_407__delay_406__delay_405___land_147 <= 0;
      __delay_data_418_greaterthan_68 <= 0;
      __delay_data_424__delay_423__delay_422__delay_421___land_132 <= 0;
      _cond_data_75 <= 0;
      _cond_data_89 <= 0;
      _cond_data_103 <= 0;
      _cond_data_117 <= 0;
      __delay_data_377__delay_376__delay_375__delay_374___land_177 <= 0;
      __delay_data_393__delay_392__delay_391__delay_390___land_162 <= 0;
      __delay_data_409__delay_408__delay_407__delay_406___land_147 <= 0;
      __delay_data_425__delay_424__delay_423__delay_422___land_132 <= 0;
      _greaterthan_data_125 <= 0;
      _greaterthan_data_140 <= 0;
      _greaterthan_data_155 <= 0;
      _greaterthan_data_170 <= 0;
      __delay_data_378__delay_377__delay_376__delay_375___land_177 <= 0;
      __delay_data_379_reinterpretcast_121 <= 0;
      __delay_data_394__delay_393__delay_392__delay_391___land_162 <= 0;
      __delay_data_395_reinterpretcast_107 <= 0;
      __delay_data_410__delay_409__delay_408__delay_407___land_147 <= 0;
      __delay_data_411_reinterpretcast_93 <= 0;
      __delay_data_426__delay_425__delay_424__delay_423___land_132 <= 0;
      __delay_data_427_reinterpretcast_79 <= 0;
      _cond_data_136 <= 0;
      _cond_data_151 <= 0;
      _cond_data_166 <= 0;
      _cond_data_181 <= 0;
      __delay_data_428_push_191 <= 0;
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
        __delay_data_364_reinterpretcast_51 <= _reinterpretcast_data_51;
      end
      if(_writeback_stream_oready) begin
        __delay_data_365_reinterpretcast_35 <= _reinterpretcast_data_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_366_reinterpretcast_18 <= _reinterpretcast_data_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_380_reinterpretcast_47 <= _reinterpretcast_data_47;
      end
      if(_writeback_stream_oready) begin
        __delay_data_381_reinterpretcast_31 <= _reinterpretcast_data_31;
      end
      if(_writeback_stream_oready) begin
        __delay_data_382_reinterpretcast_14 <= _reinterpretcast_data_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_396_reinterpretcast_43 <= _reinterpretcast_data_43;
      end
      if(_writeback_stream_oready) begin
        __delay_data_397_reinterpretcast_27 <= _reinterpretcast_data_27;
      end
      if(_writeback_stream_oready) begin
        __delay_data_398_reinterpretcast_10 <= _reinterpretcast_data_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_412_reinterpretcast_39 <= _reinterpretcast_data_39;
      end
      if(_writeback_stream_oready) begin
        __delay_data_413_reinterpretcast_23 <= _reinterpretcast_data_23;
      end
      if(_writeback_stream_oready) begin
        __delay_data_414_reinterpretcast_6 <= _reinterpretcast_data_6;
      end
      if(_writeback_stream_oready) begin
        _cond_data_58 <= (_eq_data_56)? __delay_data_412_reinterpretcast_39 : __delay_data_413_reinterpretcast_23;
      end
      if(_writeback_stream_oready) begin
        _cond_data_59 <= (_eq_data_56)? __delay_data_396_reinterpretcast_43 : __delay_data_397_reinterpretcast_27;
      end
      if(_writeback_stream_oready) begin
        _cond_data_60 <= (_eq_data_56)? __delay_data_380_reinterpretcast_47 : __delay_data_381_reinterpretcast_31;
      end
      if(_writeback_stream_oready) begin
        _cond_data_61 <= (_eq_data_56)? __delay_data_364_reinterpretcast_51 : __delay_data_365_reinterpretcast_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_367__delay_366_reinterpretcast_18 <= __delay_data_366_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_371_land_177 <= _land_data_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_383__delay_382_reinterpretcast_14 <= __delay_data_382_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_387_land_162 <= _land_data_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_399__delay_398_reinterpretcast_10 <= __delay_data_398_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_403_land_147 <= _land_data_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_415__delay_414_reinterpretcast_6 <= __delay_data_414_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_419_land_132 <= _land_data_132;
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
        __delay_data_368__delay_367__delay_366_reinterpretcast_18 <= __delay_data_367__delay_366_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_372__delay_371_land_177 <= __delay_data_371_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_384__delay_383__delay_382_reinterpretcast_14 <= __delay_data_383__delay_382_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_388__delay_387_land_162 <= __delay_data_387_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_400__delay_399__delay_398_reinterpretcast_10 <= __delay_data_399__delay_398_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_404__delay_403_land_147 <= __delay_data_403_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_416__delay_415__delay_414_reinterpretcast_6 <= __delay_data_415__delay_414_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_420__delay_419_land_132 <= __delay_data_419_land_132;
      end
      if(_writeback_stream_oready) begin
        _plus_data_66 <= __delay_data_416__delay_415__delay_414_reinterpretcast_6 + _plus_data_62;
      end
      if(_writeback_stream_oready) begin
        _plus_data_80 <= __delay_data_400__delay_399__delay_398_reinterpretcast_10 + _plus_data_63;
      end
      if(_writeback_stream_oready) begin
        _plus_data_94 <= __delay_data_384__delay_383__delay_382_reinterpretcast_14 + _plus_data_64;
      end
      if(_writeback_stream_oready) begin
        _plus_data_108 <= __delay_data_368__delay_367__delay_366_reinterpretcast_18 + _plus_data_65;
      end
      if(_writeback_stream_oready) begin
        __delay_data_373__delay_372__delay_371_land_177 <= __delay_data_372__delay_371_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_389__delay_388__delay_387_land_162 <= __delay_data_388__delay_387_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_405__delay_404__delay_403_land_147 <= __delay_data_404__delay_403_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_421__delay_420__delay_419_land_132 <= __delay_data_420__delay_419_land_132;
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
        __delay_data_374__delay_373__delay_372__delay_371_land_177 <= __delay_data_373__delay_372__delay_371_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_390__delay_389__delay_388__delay_387_land_162 <= __delay_data_389__delay_388__delay_387_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_406__delay_405__delay_404__delay_403_land_147 <= __delay_data_405__delay_404__delay_403_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_422__delay_421__delay_420__delay_419_land_132 <= __delay_data_421__delay_420__delay_419_land_132;
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
        __delay_data_369_sra_109 <= _sra_data_109;
      end
      if(_writeback_stream_oready) begin
        __delay_data_375__delay_374__delay_373__delay_372___land_177 <= __delay_data_374__delay_373__delay_372__delay_371_land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_385_sra_95 <= _sra_data_95;
      end
      if(_writeback_stream_oready) begin
        __delay_data_391__delay_390__delay_389__delay_388___land_162 <= __delay_data_390__delay_389__delay_388__delay_387_land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_401_sra_81 <= _sra_data_81;
      end
      if(_writeback_stream_oready) begin
        __delay_data_407__delay_406__delay_405__delay_404___land_147 <= __delay_data_406__delay_405__delay_404__delay_403_land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_417_sra_67 <= _sra_data_67;
      end
      if(_writeback_stream_oready) begin
        __delay_data_423__delay_422__delay_421__delay_420___land_132 <= __delay_data_422__delay_421__delay_420__delay_419_land_132;
      end
      if(_writeback_stream_oready) begin
        _cond_data_74 <= (_lessthan_data_71)? -17'sd32768 : __delay_data_417_sra_67;
      end
      if(_writeback_stream_oready) begin
        _cond_data_88 <= (_lessthan_data_85)? -17'sd32768 : __delay_data_401_sra_81;
      end
      if(_writeback_stream_oready) begin
        _cond_data_102 <= (_lessthan_data_99)? -17'sd32768 : __delay_data_385_sra_95;
      end
      if(_writeback_stream_oready) begin
        _cond_data_116 <= (_lessthan_data_113)? -17'sd32768 : __delay_data_369_sra_109;
      end
      if(_writeback_stream_oready) begin
        __delay_data_370_greaterthan_110 <= _greaterthan_data_110;
      end
      if(_writeback_stream_oready) begin
        __delay_data_376__delay_375__delay_374__delay_373___land_177 <= __delay_data_375__delay_374__delay_373__delay_372___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_386_greaterthan_96 <= _greaterthan_data_96;
      end
      if(_writeback_stream_oready) begin
        __delay_data_392__delay_391__delay_390__delay_389___land_162 <= __delay_data_391__delay_390__delay_389__delay_388___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_402_greaterthan_82 <= _greaterthan_data_82;
      end
      if(_writeback_stream_oready) begin
        __delay_data_408__delay_407__delay_406__delay_405___land_147 <= __delay_data_407__delay_406__delay_405__delay_404___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_418_greaterthan_68 <= _greaterthan_data_68;
      end
      if(_writeback_stream_oready) begin
        __delay_data_424__delay_423__delay_422__delay_421___land_132 <= __delay_data_423__delay_422__delay_421__delay_420___land_132;
      end
      if(_writeback_stream_oready) begin
        _cond_data_75 <= (__delay_data_418_greaterthan_68)? 16'sd32767 : _cond_data_74;
      end
      if(_writeback_stream_oready) begin
        _cond_data_89 <= (__delay_data_402_greaterthan_82)? 16'sd32767 : _cond_data_88;
      end
      if(_writeback_stream_oready) begin
        _cond_data_103 <= (__delay_data_386_greaterthan_96)? 16'sd32767 : _cond_data_102;
      end
      if(_writeback_stream_oready) begin
        _cond_data_117 <= (__delay_data_370_greaterthan_110)? 16'sd32767 : _cond_data_116;
      end
      if(_writeback_stream_oready) begin
        __delay_data_377__delay_376__delay_375__delay_374___land_177 <= __delay_data_376__delay_375__delay_374__delay_373___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_393__delay_392__delay_391__delay_390___land_162 <= __delay_data_392__delay_391__delay_390__delay_389___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_409__delay_408__delay_407__delay_406___land_147 <= __delay_data_408__delay_407__delay_406__delay_405___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_425__delay_424__delay_423__delay_422___land_132 <= __delay_data_424__delay_423__delay_422__delay_421___land_132;
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
        __delay_data_378__delay_377__delay_376__delay_375___land_177 <= __delay_data_377__delay_376__delay_375__delay_374___land_177;
      end
      if(_writeback_stream_oready) begin
        __delay_data_379_reinterpretcast_121 <= _reinterpretcast_data_121;
      end
      if(_writeback_stream_oready) begin
        __delay_data_394__delay_393__delay_392__delay_391___land_162 <= __delay_data_393__delay_392__delay_391__delay_390___land_162;
      end
      if(_writeback_stream_oready) begin
        __delay_data_395_reinterpretcast_107 <= _reinterpretcast_data_107;
      end
      if(_writeback_stream_oready) begin
        __delay_data_410__delay_409__delay_408__delay_407___land_147 <= __delay_data_409__delay_408__delay_407__delay_406___land_147;
      end
      if(_writeback_stream_oready) begin
        __delay_data_411_reinterpretcast_93 <= _reinterpretcast_data_93;
      end
      if(_writeback_stream_oready) begin
        __delay_data_426__delay_425__delay_424__delay_423___land_132 <= __delay_data_425__delay_424__delay_423__delay_422___land_132;
      end
      if(_writeback_stream_oready) begin
        __delay_data_427_reinterpretcast_79 <= _reinterpretcast_data_79;
      end
      if(_writeback_stream_oready) begin
        _cond_data_136 <= (_ulnot_data_134)? __delay_data_427_reinterpretcast_79 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_151 <= (_ulnot_data_149)? __delay_data_411_reinterpretcast_93 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_166 <= (_ulnot_data_164)? __delay_data_395_reinterpretcast_107 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_181 <= (_ulnot_data_179)? __delay_data_379_reinterpretcast_121 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        __delay_data_428_push_191 <= 0;
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
        _writeback_acc_left <= (_writeback_acc_left[11])? out_beats - 2 : _writeback_acc_left - 1;
      end
      if(_writeback_stream_oready && _writeback_acc_begun) begin
        _writeback_acc_source_fifo_deq <= 1;
      end
      if(_writeback_stream_oready && _writeback_acc_source_fifo_deq) begin
        _writeback_acc_source_fifo_deq <= !_writeback_acc_left[11];
        _writeback_acc_idle <= _writeback_acc_left[11];
      end
      if(_writeback_stream_oready && _writeback_source_busy) begin
        __variable_wdata_2 <= acc_fifo_rdata;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_idle <= 0;
      end
      if(main == 11) begin
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
        _writeback_bias_left_1 <= arg_out_groups - 2;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2]) begin
        _writeback_bias_left_1 <= (_writeback_bias_left_1[10])? arg_out_groups - 2 : _writeback_bias_left_1 - 1;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2]) begin
        _writeback_bias_place_1 <= _writeback_bias_next;
      end
      if(_writeback_source_start && _writeback_stream_oready) begin
        _writeback_bias_place_1 <= _writeback_bias_first;
      end
      if(_writeback_bias_runs && _writeback_stream_oready && _writeback_bias_left_0[2] && _writeback_bias_left_1[10]) begin
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
        _tmp_19 <= _writeback_source_stop;
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
        _tmp_31 <= _writeback_source_busy;
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
        _tmp_43 <= _writeback_sink_busy;
      end
      if(!_writeback_sink_busy && _tmp_43) begin
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
      __mac_stream_ivalid_4 <= 0;
      _counter_data_323 <= 1'sd0;
      _counter_count_323 <= 1'sd0;
      _product_data_330 <= 0;
      _product_data_331 <= 0;
      _product_data_332 <= 0;
      _product_data_333 <= 0;
      _product_data_334 <= 0;
      _product_data_335 <= 0;
      _product_data_336 <= 0;
      _product_data_337 <= 0;
      _product_data_338 <= 0;
      _product_data_339 <= 0;
      _product_data_340 <= 0;
      _product_data_341 <= 0;
      _product_data_342 <= 0;
      _product_data_343 <= 0;
      _product_data_344 <= 0;
      _product_data_345 <= 0;
      _eq_data_326 <= 0;
      _eq_data_329 <= 0;
      _plus_data_348 <= 0;
      _plus_data_351 <= 0;
      _plus_data_354 <= 0;
      _plus_data_357 <= 0;
      _plus_data_360 <= 0;
      __delay_data_429_eq_326 <= 0;
      __delay_data_430_eq_329 <= 0;
      _reduceadd_data_361 <= 1'sd0;
      __delay_data_431__delay_430_eq_329 <= 0;
      _mac_x_first <= 0;
      _mac_x_runs <= 0;
      _mac_x_source_ram_raddr <= 0;
      _mac_x_left_0 <= 0;
      _mac_x_place_0 <= 0;
      _mac_x_left_1 <= 0;
      _mac_x_place_1 <= 0;
      __variable_wdata_192 <= 0;
      _mac_w_begun <= 0;
      _mac_w_left <= 0;
      __variable_wdata_257 <= 0;
      _tmp_45 <= 0;
      _tmp_46 <= 0;
      _tmp_47 <= 0;
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
      _tmp_68 <= 0;
      _tmp_69 <= 0;
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
      if(_mac_stream_oready) begin
        __mac_stream_ivalid_4 <= __mac_stream_ivalid_3;
      end
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_data_323 <= _counter_count_323;
      end
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_count_323 <= (_counter_count_323 >= arg_in_groups - 2'sd1)? _counter_count_323 + 2'sd1 - arg_in_groups : _counter_count_323 + 2'sd1;
      end
      if(_mac_stream_oready) begin
        _product_data_330 <= _reinterpretcast_data_196 * _reinterpretcast_data_261;
      end
      if(_mac_stream_oready) begin
        _product_data_331 <= _reinterpretcast_data_200 * _reinterpretcast_data_265;
      end
      if(_mac_stream_oready) begin
        _product_data_332 <= _reinterpretcast_data_204 * _reinterpretcast_data_269;
      end
      if(_mac_stream_oready) begin
        _product_data_333 <= _reinterpretcast_data_208 * _reinterpretcast_data_273;
      end
      if(_mac_stream_oready) begin
        _product_data_334 <= _reinterpretcast_data_212 * _reinterpretcast_data_277;
      end
      if(_mac_stream_oready) begin
        _product_data_335 <= _reinterpretcast_data_216 * _reinterpretcast_data_281;
      end
      if(_mac_stream_oready) begin
        _product_data_336 <= _reinterpretcast_data_220 * _reinterpretcast_data_285;
      end
      if(_mac_stream_oready) begin
        _product_data_337 <= _reinterpretcast_data_224 * _reinterpretcast_data_289;
      end
      if(_mac_stream_oready) begin
        _product_data_338 <= _reinterpretcast_data_228 * _reinterpretcast_data_293;
      end
      if(_mac_stream_oready) begin
        _product_data_339 <= _reinterpretcast_data_232 * _reinterpretcast_data_297;
      end
      if(_mac_stream_oready) begin
        _product_data_340 <= _reinterpretcast_data_236 * _reinterpretcast_data_301;
      end
      if(_mac_stream_oready) begin
        _product_data_341 <= _reinterpretcast_data_240 * _reinterpretcast_data_305;
      end
      if(_mac_stream_oready) begin
        _product_data_342 <= _reinterpretcast_data_244 * _reinterpretcast_data_309;
      end
      if(_mac_stream_oready) begin
        _product_data_343 <= _reinterpretcast_data_248 * _reinterpretcast_data_313;
      end
      if(_mac_stream_oready) begin
        _product_data_344 <= _reinterpretcast_data_252 * _reinterpretcast_data_317;
      end
      if(_mac_stream_oready) begin
        _product_data_345 <= _reinterpretcast_data_256 * _reinterpretcast_data_321;
      end
      if(_mac_stream_oready) begin
        _eq_data_326 <= _counter_data_323 == 1'sd0;
      end
      if(_mac_stream_oready) begin
        _eq_data_329 <= _counter_data_323 == last_group;
      end
      if(_mac_stream_oready) begin
        _plus_data_348 <= _plus_data_347 + _product_data_333;
      end
      if(_mac_stream_oready) begin
        _plus_data_351 <= _plus_data_350 + _product_data_337;
      end
      if(_mac_stream_oready) begin
        _plus_data_354 <= _plus_data_353 + _product_data_341;
      end
      if(_mac_stream_oready) begin
        _plus_data_357 <= _plus_data_356 + _product_data_345;
      end
      if(_mac_stream_oready) begin
        _plus_data_360 <= _plus_data_359 + _plus_data_357;
      end
      if(_mac_stream_oready) begin
        __delay_data_429_eq_326 <= _eq_data_326;
      end
      if(_mac_stream_oready) begin
        __delay_data_430_eq_329 <= _eq_data_329;
      end
      if(__mac_stream_ivalid_3 && _mac_stream_oready && _reduceadd_reset_cond_361) begin
        _reduceadd_data_361 <= 1'sd0;
      end
      if(__mac_stream_ivalid_3 && _mac_stream_oready) begin
        _reduceadd_data_361 <= _reduceadd_current_data_361 + _plus_data_360;
      end
      if(_mac_stream_oready) begin
        __delay_data_431__delay_430_eq_329 <= __delay_data_430_eq_329;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_idle <= 0;
      end
      if(main == 14) begin
        _mac_x_first <= 0;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_runs <= 1;
      end
      if(_mac_x_runs && _mac_stream_oready) begin
        _mac_x_source_ram_raddr <= _mac_x_place_0;
        _mac_x_source_ram_renable <= 1;
      end
      if(_mac_stream_oready && _mac_x_source_ram_renable && !_mac_x_runs) begin
        _mac_x_idle <= 1;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_left_0 <= arg_in_groups - 2;
      end
      if(_mac_x_runs && _mac_stream_oready) begin
        _mac_x_left_0 <= (_mac_x_left_0[10])? arg_in_groups - 2 : _mac_x_left_0 - 1;
      end
      if(_mac_x_runs && _mac_stream_oready) begin
        _mac_x_place_0 <= _mac_x_next;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_place_0 <= _mac_x_first;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_left_1 <= rows - 2;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[10]) begin
        _mac_x_left_1 <= (_mac_x_left_1[13])? rows - 2 : _mac_x_left_1 - 1;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[10]) begin
        _mac_x_place_1 <= _mac_x_next;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_x_place_1 <= _mac_x_first;
      end
      if(_mac_x_runs && _mac_stream_oready && _mac_x_left_0[10] && _mac_x_left_1[13]) begin
        _mac_x_runs <= 0;
      end
      if(_mac_stream_oready && _mac_source_busy) begin
        __variable_wdata_192 <= x_ram_rdata;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_w_idle <= 0;
      end
      if(_mac_stream_oready) begin
        _mac_w_begun <= _mac_source_start;
      end
      if(_mac_source_start && _mac_stream_oready) begin
        _mac_w_left <= weight_beats - 2;
      end
      if(_mac_stream_oready && _mac_w_source_fifo_deq) begin
        _mac_w_left <= (_mac_w_left[22])? weight_beats - 2 : _mac_w_left - 1;
      end
      if(_mac_stream_oready && _mac_w_begun) begin
        _mac_w_source_fifo_deq <= 1;
      end
      if(_mac_stream_oready && _mac_w_source_fifo_deq) begin
        _mac_w_source_fifo_deq <= !_mac_w_left[22];
        _mac_w_idle <= _mac_w_left[22];
      end
      if(_mac_stream_oready && _mac_source_busy) begin
        __variable_wdata_257 <= weight_fifo_rdata;
      end
      if(_mac_stream_oready) begin
        _tmp_45 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_46 <= _tmp_45;
      end
      if(_mac_stream_oready) begin
        _tmp_47 <= _tmp_46;
      end
      if(_mac_stream_oready) begin
        _tmp_50 <= _tmp_49;
      end
      if(_mac_stream_oready) begin
        _tmp_51 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_52 <= _tmp_51;
      end
      if(_mac_stream_oready) begin
        _tmp_53 <= _tmp_52;
      end
      if(_mac_stream_oready) begin
        _tmp_54 <= _tmp_53;
      end
      if(_mac_stream_oready) begin
        _tmp_55 <= _tmp_54;
      end
      if(_mac_stream_oready) begin
        _tmp_56 <= _tmp_55;
      end
      if(_mac_stream_oready) begin
        _tmp_57 <= _mac_source_stop;
      end
      if(_mac_stream_oready) begin
        _tmp_58 <= _tmp_57;
      end
      if(_mac_stream_oready) begin
        _tmp_59 <= _tmp_58;
      end
      if(_mac_stream_oready) begin
        _tmp_60 <= _tmp_59;
      end
      if(_mac_stream_oready) begin
        _tmp_61 <= _tmp_60;
      end
      if(_mac_stream_oready) begin
        _tmp_62 <= _tmp_61;
      end
      if(_mac_stream_oready) begin
        _tmp_63 <= _mac_source_busy;
      end
      if(_mac_stream_oready) begin
        _tmp_64 <= _tmp_63;
      end
      if(_mac_stream_oready) begin
        _tmp_65 <= _tmp_64;
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
        _tmp_69 <= _mac_sink_busy;
      end
      if(!_mac_sink_busy && _tmp_69) begin
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
      if(_mac_stream_oready && _tmp_47) begin
        _mac_stream_ivalid <= 1;
      end
      if(_mac_stream_oready && _tmp_50) begin
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

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      main <= main_init;
    end else begin
      case(main)
        main_init: begin
          main <= main_1;
        end
        main_1: begin
          if(1) begin
            main <= main_2;
          end else begin
            main <= main_28;
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
            main <= main_26;
          end
        end
        main_5: begin
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
          main <= main_16;
        end
        main_16: begin
          if(load_bias_left[22]) begin
            main <= main_17;
          end
        end
        main_17: begin
          main <= main_18;
        end
        main_18: begin
          if(load_x_left[22]) begin
            main <= main_19;
          end
        end
        main_19: begin
          if(!_mac_source_busy) begin
            main <= main_20;
          end
        end
        main_20: begin
          if(_mac_source_busy) begin
            main <= main_21;
          end
        end
        main_21: begin
          if(in_mask_feed_left[22]) begin
            main <= main_22;
          end
        end
        main_22: begin
          if(out_r_left[22]) begin
            main <= main_23;
          end
        end
        main_23: begin
          if(out_mask_left[22]) begin
            main <= main_24;
          end
        end
        main_24: begin
          if(!_writeback_source_busy) begin
            main <= main_25;
          end
        end
        main_25: begin
          if(!_mac_source_busy) begin
            main <= main_26;
          end
        end
        main_26: begin
          main <= main_27;
        end
        main_27: begin
          main <= main_1;
        end
      endcase
    end
  end


endmodule
