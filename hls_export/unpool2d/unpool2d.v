// SPDX-License-Identifier: Apache-2.0
// unpool2d: 2x2 max-unpool, 4 lanes a cycle.
// Written from hls/kernels/unpool2d.py; do not edit.
module unpool2d
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
  input [8-1:0] in_index_TDATA,
  input in_index_TVALID,
  output in_index_TREADY,
  input in_index_TLAST,
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
  reg [32-1:0] reg_width;
  reg [32-1:0] reg_height;
  reg [32-1:0] reg_groups;
  reg [32-1:0] reg_mode;
  reg [7-1:0] arg_width;
  reg [7-1:0] arg_height;
  reg [7-1:0] arg_groups;
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
  wire [6-1:0] pairs;
  assign pairs = arg_width >> 1;
  reg [13-1:0] rows_1_0;
  reg [13-1:0] rows_1_1;
  reg [13-1:0] rows;
  reg [19-1:0] beats_3_0;
  reg [19-1:0] beats_3_1;
  reg [19-1:0] beats;
  wire [17-1:0] in_beats;
  assign in_beats = beats >> 2;
  reg [64-1:0] g_fifo_memory [0:16-1];
  reg [4-1:0] g_fifo_head;
  reg [4-1:0] g_fifo_tail;
  reg [5-1:0] g_fifo_count;
  wire g_fifo_enq;
  wire [64-1:0] g_fifo_wdata;
  wire g_fifo_deq;
  wire g_fifo_room;
  wire g_fifo_stays;
  assign g_fifo_room = g_fifo_count <= 14;
  assign g_fifo_stays = (g_fifo_count > 1) || (g_fifo_count == 1) && !g_fifo_deq;
  reg [64-1:0] g_fifo_rdata;
  reg [8-1:0] index_fifo_memory [0:16-1];
  reg [4-1:0] index_fifo_head;
  reg [4-1:0] index_fifo_tail;
  reg [5-1:0] index_fifo_count;
  wire index_fifo_enq;
  wire [8-1:0] index_fifo_wdata;
  wire index_fifo_deq;
  wire index_fifo_room;
  wire index_fifo_stays;
  assign index_fifo_room = index_fifo_count <= 14;
  assign index_fifo_stays = (index_fifo_count > 1) || (index_fifo_count == 1) && !index_fifo_deq;
  reg [8-1:0] index_fifo_rdata;
  reg [20-1:0] in_r_feed_left;
  reg in_r_feed_room;
  wire in_r_feed_open;
  assign in_r_feed_open = !in_r_feed_left[19] && in_r_feed_room;
  assign in_r_TREADY = in_r_feed_open;
  assign g_fifo_enq = in_r_TVALID && in_r_feed_open;
  assign g_fifo_wdata = in_r_TDATA;
  reg [20-1:0] in_index_feed_left;
  reg in_index_feed_room;
  wire in_index_feed_open;
  assign in_index_feed_open = !in_index_feed_left[19] && in_index_feed_room;
  assign in_index_TREADY = in_index_feed_open;
  assign index_fifo_enq = in_index_TVALID && in_index_feed_open;
  assign index_fifo_wdata = in_index_TDATA;
  reg [72-1:0] line_memory [0:32-1];
  reg [72-1:0] line_rdata;
  wire line_read;
  wire [5-1:0] line_raddr;
  wire line_write;
  wire [5-1:0] line_waddr;
  wire [72-1:0] line_wdata;
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
  reg _unpool_stream_ivalid;
  wire _unpool_stream_oready;
  wire _unpool_stream_internal_oready;
  reg [32-1:0] _unpool_fsm;
  localparam _unpool_fsm_init = 0;
  wire _unpool_run_flag;
  reg _unpool_source_start;
  wire _unpool_source_stop;
  reg _unpool_source_busy;
  wire _unpool_sink_start;
  wire _unpool_sink_stop;
  wire _unpool_sink_busy;
  wire _unpool_busy;
  reg _unpool_busy_reg;
  wire _unpool_is_root;
  assign _unpool_is_root = 1;
  reg _unpool_moves;
  assign _unpool_stream_oready = _unpool_moves;
  reg _unpool_above_idle;
  reg [13-1:0] _unpool_above_source_count;
  reg [5-1:0] _unpool_above_source_mode;
  reg [16-1:0] _unpool_above_source_generator_id;
  reg [12-1:0] _unpool_above_source_offset;
  reg [13-1:0] _unpool_above_source_size;
  reg [12-1:0] _unpool_above_source_stride;
  reg [12-1:0] _unpool_above_source_offset_buf;
  reg [13-1:0] _unpool_above_source_size_buf;
  reg [12-1:0] _unpool_above_source_stride_buf;
  reg [3-1:0] _unpool_above_source_sel;
  reg [12-1:0] _unpool_above_source_ram_raddr;
  reg _unpool_above_source_ram_renable;
  wire [72-1:0] _unpool_above_source_ram_rdata;
  reg _unpool_above_source_fifo_deq;
  wire [72-1:0] _unpool_above_source_fifo_rdata;
  reg [72-1:0] _unpool_above_source_empty_data;
  reg [3-1:0] _unpool_store_write_ram_sel;
  reg [32-1:0] main;
  localparam main_init = 0;
  wire [72-1:0] unpool_above_data;
  reg __unpool_stream_ivalid_1;
  reg __unpool_stream_ivalid_2;
  reg __unpool_stream_ivalid_3;
  reg __unpool_stream_ivalid_4;
  reg __unpool_stream_ivalid_5;
  reg __unpool_stream_ivalid_6;
  reg __unpool_stream_ivalid_7;
  reg [7-1:0] _counter_data_2;
  reg [7-1:0] _counter_count_2;
  wire _counter_reset_cond_2;
  assign _counter_reset_cond_2 = 0;
  reg [7-1:0] _counter_data_7;
  reg [7-1:0] _counter_count_7;
  reg [7-1:0] _counter_interval_count_7;
  wire _counter_reset_cond_7;
  assign _counter_reset_cond_7 = 0;
  wire [7-1:0] _counter_current_interval_count_7;
  assign _counter_current_interval_count_7 = (_counter_reset_cond_7)? 0 : _counter_interval_count_7;
  wire [8-1:0] _pop_rdata_93;
  assign _pop_rdata_93 = mask_fifo_rdata;
  assign mask_fifo_deq = _unpool_stream_ivalid && _unpool_stream_oready && reads_mask;
  reg [72-1:0] __delay_data_164__variable_1;
  wire [1-1:0] _pointer_data_5;
  assign _pointer_data_5 = _counter_data_2[1'sd0];
  wire [1-1:0] _pointer_data_11;
  assign _pointer_data_11 = _counter_data_7[1'sd0];
  wire [1-1:0] _ulnot_data_13;
  assign _ulnot_data_13 = !_pointer_data_11;
  wire [1-1:0] _lor_data_14;
  assign _lor_data_14 = _pointer_data_11 || _pointer_data_5;
  wire [1-1:0] _ulnot_data_15;
  assign _ulnot_data_15 = !_lor_data_14;
  wire [64-1:0] _pop_rdata_16;
  assign _pop_rdata_16 = g_fifo_rdata;
  assign g_fifo_deq = __unpool_stream_ivalid_1 && _unpool_stream_oready && _ulnot_data_15;
  wire [8-1:0] _pop_rdata_17;
  assign _pop_rdata_17 = index_fifo_rdata;
  assign index_fifo_deq = __unpool_stream_ivalid_1 && _unpool_stream_oready && _ulnot_data_15;
  wire [6-1:0] _slice_data_21;
  assign _slice_data_21 = _counter_data_2[4'd6:2'd1];
  wire [2-1:0] _cat_data_24;
  assign _cat_data_24 = { _pointer_data_11, _pointer_data_5 };
  wire [1-1:0] _pointer_data_98;
  assign _pointer_data_98 = _pop_rdata_93[1'sd0];
  wire [1-1:0] _ulnot_data_100;
  assign _ulnot_data_100 = !_pointer_data_98;
  wire [1-1:0] _land_data_101;
  assign _land_data_101 = reads_mask && _ulnot_data_100;
  wire [1-1:0] _pointer_data_113;
  assign _pointer_data_113 = _pop_rdata_93[2'sd1];
  wire [1-1:0] _ulnot_data_115;
  assign _ulnot_data_115 = !_pointer_data_113;
  wire [1-1:0] _land_data_116;
  assign _land_data_116 = reads_mask && _ulnot_data_115;
  wire [1-1:0] _pointer_data_128;
  assign _pointer_data_128 = _pop_rdata_93[3'sd2];
  wire [1-1:0] _ulnot_data_130;
  assign _ulnot_data_130 = !_pointer_data_128;
  wire [1-1:0] _land_data_131;
  assign _land_data_131 = reads_mask && _ulnot_data_130;
  wire [1-1:0] _pointer_data_143;
  assign _pointer_data_143 = _pop_rdata_93[3'sd3];
  wire [1-1:0] _ulnot_data_145;
  assign _ulnot_data_145 = !_pointer_data_143;
  wire [1-1:0] _land_data_146;
  assign _land_data_146 = reads_mask && _ulnot_data_145;
  reg [6-1:0] __delay_data_161_slice_21;
  reg [1-1:0] __delay_data_162_ulnot_13;
  reg [1-1:0] __delay_data_163_pointer_11;
  reg [72-1:0] __delay_data_165__delay_164__variable_1;
  reg [2-1:0] __delay_data_166_cat_24;
  reg [1-1:0] __delay_data_169_land_146;
  reg [1-1:0] __delay_data_176_land_131;
  reg [1-1:0] __delay_data_183_land_116;
  reg [1-1:0] __delay_data_190_land_101;
  wire [72-1:0] _cat_data_18;
  assign _cat_data_18 = { _pop_rdata_17, _pop_rdata_16 };
  wire _writeram_enable_22;
  assign _writeram_enable_22 = __unpool_stream_ivalid_2 && _unpool_stream_oready && __delay_data_162_ulnot_13;
  wire [6-1:0] _writeram_addr_22;
  assign _writeram_addr_22 = __delay_data_161_slice_21;
  wire [72-1:0] _writeram_wdata_22;
  assign _writeram_wdata_22 = _cat_data_18;
  reg [72-1:0] _cond_data_23;
  reg [2-1:0] __delay_data_167__delay_166_cat_24;
  reg [1-1:0] __delay_data_170__delay_169_land_146;
  reg [1-1:0] __delay_data_177__delay_176_land_131;
  reg [1-1:0] __delay_data_184__delay_183_land_116;
  reg [1-1:0] __delay_data_191__delay_190_land_101;
  reg signed [1-1:0] __delay_data_196_writeram_22;
  wire [64-1:0] _slice_data_27;
  assign _slice_data_27 = _cond_data_23[7'd63:1'd0];
  wire [16-1:0] _slice_data_30;
  assign _slice_data_30 = _slice_data_27[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_31;
  assign _reinterpretcast_src_31 = _slice_data_30;
  wire signed [16-1:0] _reinterpretcast_data_31;
  assign _reinterpretcast_data_31 = _reinterpretcast_src_31;
  wire [16-1:0] _slice_data_34;
  assign _slice_data_34 = _slice_data_27[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_35;
  assign _reinterpretcast_src_35 = _slice_data_34;
  wire signed [16-1:0] _reinterpretcast_data_35;
  assign _reinterpretcast_data_35 = _reinterpretcast_src_35;
  wire [16-1:0] _slice_data_38;
  assign _slice_data_38 = _slice_data_27[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_39;
  assign _reinterpretcast_src_39 = _slice_data_38;
  wire signed [16-1:0] _reinterpretcast_data_39;
  assign _reinterpretcast_data_39 = _reinterpretcast_src_39;
  wire [16-1:0] _slice_data_42;
  assign _slice_data_42 = _slice_data_27[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_43;
  assign _reinterpretcast_src_43 = _slice_data_42;
  wire signed [16-1:0] _reinterpretcast_data_43;
  assign _reinterpretcast_data_43 = _reinterpretcast_src_43;
  wire [8-1:0] _slice_data_46;
  assign _slice_data_46 = _cond_data_23[8'd71:8'd64];
  wire [2-1:0] _slice_data_49;
  assign _slice_data_49 = _slice_data_46[2'd1:1'd0];
  wire [2-1:0] _reinterpretcast_src_50;
  assign _reinterpretcast_src_50 = _slice_data_49;
  wire [2-1:0] _reinterpretcast_data_50;
  assign _reinterpretcast_data_50 = _reinterpretcast_src_50;
  wire [2-1:0] _slice_data_53;
  assign _slice_data_53 = _slice_data_46[3'd3:3'd2];
  wire [2-1:0] _reinterpretcast_src_54;
  assign _reinterpretcast_src_54 = _slice_data_53;
  wire [2-1:0] _reinterpretcast_data_54;
  assign _reinterpretcast_data_54 = _reinterpretcast_src_54;
  wire [2-1:0] _slice_data_57;
  assign _slice_data_57 = _slice_data_46[4'd5:4'd4];
  wire [2-1:0] _reinterpretcast_src_58;
  assign _reinterpretcast_src_58 = _slice_data_57;
  wire [2-1:0] _reinterpretcast_data_58;
  assign _reinterpretcast_data_58 = _reinterpretcast_src_58;
  wire [2-1:0] _slice_data_61;
  assign _slice_data_61 = _slice_data_46[4'd7:4'd6];
  wire [2-1:0] _reinterpretcast_src_62;
  assign _reinterpretcast_src_62 = _slice_data_61;
  wire [2-1:0] _reinterpretcast_data_62;
  assign _reinterpretcast_data_62 = _reinterpretcast_src_62;
  reg [1-1:0] _eq_data_63;
  reg [1-1:0] _eq_data_70;
  reg [1-1:0] _eq_data_77;
  reg [1-1:0] _eq_data_84;
  reg signed [16-1:0] __delay_data_168_reinterpretcast_43;
  reg [1-1:0] __delay_data_171__delay_170__delay_169_land_146;
  reg signed [16-1:0] __delay_data_175_reinterpretcast_39;
  reg [1-1:0] __delay_data_178__delay_177__delay_176_land_131;
  reg signed [16-1:0] __delay_data_182_reinterpretcast_35;
  reg [1-1:0] __delay_data_185__delay_184__delay_183_land_116;
  reg signed [16-1:0] __delay_data_189_reinterpretcast_31;
  reg [1-1:0] __delay_data_192__delay_191__delay_190_land_101;
  reg signed [1-1:0] __delay_data_197__delay_196_writeram_22;
  reg signed [16-1:0] _cond_data_65;
  reg signed [16-1:0] _cond_data_72;
  reg signed [16-1:0] _cond_data_79;
  reg signed [16-1:0] _cond_data_86;
  reg [1-1:0] __delay_data_172__delay_171__delay_170__delay_169_land_146;
  reg [1-1:0] __delay_data_179__delay_178__delay_177__delay_176_land_131;
  reg [1-1:0] __delay_data_186__delay_185__delay_184__delay_183_land_116;
  reg [1-1:0] __delay_data_193__delay_192__delay_191__delay_190_land_101;
  reg signed [1-1:0] __delay_data_198__delay_197__delay_196_writeram_22;
  wire [16-1:0] _slice_data_68;
  assign _slice_data_68 = _cond_data_65[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_69;
  assign _reinterpretcast_src_69 = _slice_data_68;
  wire signed [16-1:0] _reinterpretcast_data_69;
  assign _reinterpretcast_data_69 = _reinterpretcast_src_69;
  wire [16-1:0] _slice_data_75;
  assign _slice_data_75 = _cond_data_72[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_76;
  assign _reinterpretcast_src_76 = _slice_data_75;
  wire signed [16-1:0] _reinterpretcast_data_76;
  assign _reinterpretcast_data_76 = _reinterpretcast_src_76;
  wire [16-1:0] _slice_data_82;
  assign _slice_data_82 = _cond_data_79[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_83;
  assign _reinterpretcast_src_83 = _slice_data_82;
  wire signed [16-1:0] _reinterpretcast_data_83;
  assign _reinterpretcast_data_83 = _reinterpretcast_src_83;
  wire [16-1:0] _slice_data_89;
  assign _slice_data_89 = _cond_data_86[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_90;
  assign _reinterpretcast_src_90 = _slice_data_89;
  wire signed [16-1:0] _reinterpretcast_data_90;
  assign _reinterpretcast_data_90 = _reinterpretcast_src_90;
  reg [1-1:0] _greaterthan_data_94;
  reg [1-1:0] _greaterthan_data_109;
  reg [1-1:0] _greaterthan_data_124;
  reg [1-1:0] _greaterthan_data_139;
  reg [1-1:0] __delay_data_173__delay_172__delay_171__delay_170___land_146;
  reg signed [16-1:0] __delay_data_174_reinterpretcast_90;
  reg [1-1:0] __delay_data_180__delay_179__delay_178__delay_177___land_131;
  reg signed [16-1:0] __delay_data_181_reinterpretcast_83;
  reg [1-1:0] __delay_data_187__delay_186__delay_185__delay_184___land_116;
  reg signed [16-1:0] __delay_data_188_reinterpretcast_76;
  reg [1-1:0] __delay_data_194__delay_193__delay_192__delay_191___land_101;
  reg signed [16-1:0] __delay_data_195_reinterpretcast_69;
  reg signed [1-1:0] __delay_data_199__delay_198__delay_197__delay_196_writeram_22;
  wire [1-1:0] _ulnot_data_96;
  assign _ulnot_data_96 = !_greaterthan_data_94;
  wire [1-1:0] _land_data_97;
  assign _land_data_97 = rectifies && _ulnot_data_96;
  wire [1-1:0] _lor_data_102;
  assign _lor_data_102 = _land_data_97 || __delay_data_194__delay_193__delay_192__delay_191___land_101;
  wire [1-1:0] _ulnot_data_103;
  assign _ulnot_data_103 = !_lor_data_102;
  reg signed [16-1:0] _cond_data_105;
  wire [1-1:0] _ulnot_data_111;
  assign _ulnot_data_111 = !_greaterthan_data_109;
  wire [1-1:0] _land_data_112;
  assign _land_data_112 = rectifies && _ulnot_data_111;
  wire [1-1:0] _lor_data_117;
  assign _lor_data_117 = _land_data_112 || __delay_data_187__delay_186__delay_185__delay_184___land_116;
  wire [1-1:0] _ulnot_data_118;
  assign _ulnot_data_118 = !_lor_data_117;
  reg signed [16-1:0] _cond_data_120;
  wire [1-1:0] _ulnot_data_126;
  assign _ulnot_data_126 = !_greaterthan_data_124;
  wire [1-1:0] _land_data_127;
  assign _land_data_127 = rectifies && _ulnot_data_126;
  wire [1-1:0] _lor_data_132;
  assign _lor_data_132 = _land_data_127 || __delay_data_180__delay_179__delay_178__delay_177___land_131;
  wire [1-1:0] _ulnot_data_133;
  assign _ulnot_data_133 = !_lor_data_132;
  reg signed [16-1:0] _cond_data_135;
  wire [1-1:0] _ulnot_data_141;
  assign _ulnot_data_141 = !_greaterthan_data_139;
  wire [1-1:0] _land_data_142;
  assign _land_data_142 = rectifies && _ulnot_data_141;
  wire [1-1:0] _lor_data_147;
  assign _lor_data_147 = _land_data_142 || __delay_data_173__delay_172__delay_171__delay_170___land_146;
  wire [1-1:0] _ulnot_data_148;
  assign _ulnot_data_148 = !_lor_data_147;
  reg signed [16-1:0] _cond_data_150;
  wire [4-1:0] _cat_data_158;
  assign _cat_data_158 = { _greaterthan_data_139, _greaterthan_data_124, _greaterthan_data_109, _greaterthan_data_94 };
  wire [8-1:0] _cat_data_159;
  assign _cat_data_159 = { 4'd0, _cat_data_158 };
  assign out_mask_fifo_wdata = _cat_data_159;
  assign out_mask_fifo_enq = __unpool_stream_ivalid_6 && _unpool_stream_oready && writes_mask;
  reg signed [1-1:0] __delay_data_200__delay_199__delay_198__delay_197___writeram_22;
  reg signed [1-1:0] __delay_data_201_push_160;
  wire [16-1:0] _slice_data_108;
  assign _slice_data_108 = _cond_data_105[5'd15:1'd0];
  wire [16-1:0] _slice_data_123;
  assign _slice_data_123 = _cond_data_120[5'd15:1'd0];
  wire [16-1:0] _slice_data_138;
  assign _slice_data_138 = _cond_data_135[5'd15:1'd0];
  wire [16-1:0] _slice_data_153;
  assign _slice_data_153 = _cond_data_150[5'd15:1'd0];
  wire [64-1:0] _cat_data_155;
  assign _cat_data_155 = { _slice_data_153, _slice_data_138, _slice_data_123, _slice_data_108 };
  assign out_r_fifo_wdata = _cat_data_155;
  assign out_r_fifo_enq = __unpool_stream_ivalid_7 && _unpool_stream_oready;
  assign _unpool_stream_internal_oready = out_r_fifo_room && (out_mask_fifo_room && ((index_fifo_stays || !(!in_index_feed_left[19])) && ((g_fifo_stays || !(!in_r_feed_left[19])) && ((mask_fifo_stays || !(!in_mask_feed_left[19])) && ap_running))));
  wire signed [1-1:0] _push_odata_156;
  assign _push_odata_156 = 0;
  wire signed [1-1:0] _writeram_odata_22;
  assign _writeram_odata_22 = __delay_data_200__delay_199__delay_198__delay_197___writeram_22;
  wire signed [1-1:0] _push_odata_160;
  assign _push_odata_160 = __delay_data_201_push_160;
  wire _set_flag_0;
  assign _set_flag_0 = main == 1;
  assign line_waddr = (_unpool_stream_oready && _writeram_enable_22 && (_unpool_store_write_ram_sel == 1))? _writeram_addr_22 : 'hx;
  assign line_wdata = (_unpool_stream_oready && _writeram_enable_22 && (_unpool_store_write_ram_sel == 1))? _writeram_wdata_22 : 'hx;
  assign line_write = (_unpool_stream_oready && _writeram_enable_22 && (_unpool_store_write_ram_sel == 1))? 1 : 0;
  assign ap_started = (main == 3) && ap_start;
  reg [12-1:0] _source_unpool_above_pat_cur_offset_0;
  reg [12-1:0] _source_unpool_above_pat_cur_offset_1;
  reg [12-1:0] _source_unpool_above_pat_cur_offset_2;
  reg [13-1:0] _source_unpool_above_pat_size_0;
  reg [13-1:0] _source_unpool_above_pat_size_1;
  reg [13-1:0] _source_unpool_above_pat_size_2;
  reg [12-1:0] _source_unpool_above_pat_stride_0;
  reg [12-1:0] _source_unpool_above_pat_stride_1;
  reg [12-1:0] _source_unpool_above_pat_stride_2;
  reg [13-1:0] _source_unpool_above_pat_count_0;
  reg [13-1:0] _source_unpool_above_pat_count_1;
  reg [13-1:0] _source_unpool_above_pat_count_2;
  reg [13-1:0] _source_unpool_above_pat_size_buf_0;
  reg [13-1:0] _source_unpool_above_pat_size_buf_1;
  reg [13-1:0] _source_unpool_above_pat_size_buf_2;
  reg [12-1:0] _source_unpool_above_pat_stride_buf_0;
  reg [12-1:0] _source_unpool_above_pat_stride_buf_1;
  reg [12-1:0] _source_unpool_above_pat_stride_buf_2;
  wire _set_flag_1;
  assign _set_flag_1 = main == 13;
  assign line_raddr = (_unpool_stream_oready && _unpool_above_source_ram_renable && (_unpool_above_source_sel == 1))? _unpool_above_source_ram_raddr : 'hx;
  assign line_read = (_unpool_stream_oready && _unpool_above_source_ram_renable && (_unpool_above_source_sel == 1))? 1 : 0;
  assign _unpool_above_source_ram_rdata = (_unpool_above_source_sel == 1)? line_rdata : 'hx;
  reg [72-1:0] __variable_wdata_1;
  assign unpool_above_data = __variable_wdata_1;
  reg [32-1:0] _unpool_above_source_pat_fsm_0;
  localparam _unpool_above_source_pat_fsm_0_init = 0;
  wire [12-1:0] _unpool_above_source_pat_all_offset;
  assign _unpool_above_source_pat_all_offset = _unpool_above_source_offset_buf + _source_unpool_above_pat_cur_offset_0 + _source_unpool_above_pat_cur_offset_1 + _source_unpool_above_pat_cur_offset_2;
  wire _set_flag_2;
  assign _set_flag_2 = main == 14;
  assign _unpool_run_flag = (_set_flag_2)? 1 : 0;
  reg _tmp_3;
  reg _tmp_4;
  reg _tmp_5;
  assign _unpool_source_stop = _unpool_stream_oready && (_unpool_above_idle && (_unpool_fsm == 3));
  localparam _tmp_6 = 1;
  wire [_tmp_6-1:0] _tmp_7;
  assign _tmp_7 = _unpool_above_idle && (_unpool_fsm == 3);
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
  assign _unpool_sink_start = _tmp_17;
  reg _tmp_18;
  reg _tmp_19;
  reg _tmp_20;
  reg _tmp_21;
  reg _tmp_22;
  reg _tmp_23;
  reg _tmp_24;
  reg _tmp_25;
  reg _tmp_26;
  assign _unpool_sink_stop = _tmp_26;
  reg _tmp_27;
  reg _tmp_28;
  reg _tmp_29;
  reg _tmp_30;
  reg _tmp_31;
  reg _tmp_32;
  reg _tmp_33;
  reg _tmp_34;
  reg _tmp_35;
  assign _unpool_sink_busy = _tmp_35;
  reg _tmp_36;
  assign _unpool_busy = _unpool_source_busy || _unpool_sink_busy || _unpool_busy_reg;
  assign ap_finished = main == 20;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_width <= 0;
      arg_height <= 0;
      arg_groups <= 0;
      arg_mode <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_width <= 0;
      reg_height <= 0;
      reg_groups <= 0;
      reg_mode <= 0;
      s_axi_control_RVALID <= 0;
      s_axi_control_RDATA <= 0;
      ap_done <= 0;
      ap_ready <= 0;
    end else begin
      if(ap_started) begin
        ap_running <= 1;
        status <= 0;
        arg_width <= reg_width[6:0];
        arg_height <= reg_height[6:0];
        arg_groups <= reg_groups[6:0];
        arg_mode <= reg_mode[2:0];
      end
      if(ap_started && (reg_mode > 4)) begin
        status <= 3;
      end
      if(ap_started && ((reg_width > 64) || (reg_width < 6) || (reg_width[0:0] != 0))) begin
        status <= 1;
      end
      if(ap_started && ((reg_height > 64) || (reg_height < 2) || (reg_height[0:0] != 0))) begin
        status <= 1;
      end
      if(ap_started && ((reg_groups > 64) || (reg_groups < 1))) begin
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
        reg_width <= reg_width & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 8)) begin
        reg_height <= reg_height & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 10)) begin
        reg_groups <= reg_groups & ~w_bits | w_data & w_bits;
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
                               (ar_word == 10)? reg_groups :
                               (ar_word == 8)? reg_height :
                               (ar_word == 6)? reg_width :
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
    rows_1_0 <= ((arg_groups[0])? arg_height << 0 : 0) + ((arg_groups[1])? arg_height << 1 : 0) + (((arg_groups[2])? arg_height << 2 : 0) + ((arg_groups[3])? arg_height << 3 : 0));
    rows_1_1 <= ((arg_groups[4])? arg_height << 4 : 0) + ((arg_groups[5])? arg_height << 5 : 0) + ((arg_groups[6])? arg_height << 6 : 0);
  end


  always @(posedge ap_clk) begin
    rows <= rows_1_0 + rows_1_1;
  end


  always @(posedge ap_clk) begin
    beats_3_0 <= ((arg_width[0])? rows << 0 : 0) + ((arg_width[1])? rows << 1 : 0) + (((arg_width[2])? rows << 2 : 0) + ((arg_width[3])? rows << 3 : 0));
    beats_3_1 <= ((arg_width[4])? rows << 4 : 0) + ((arg_width[5])? rows << 5 : 0) + ((arg_width[6])? rows << 6 : 0);
  end


  always @(posedge ap_clk) begin
    beats <= beats_3_0 + beats_3_1;
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      g_fifo_head <= 0;
      g_fifo_tail <= 0;
      g_fifo_count <= 0;
    end else begin
      if(g_fifo_enq) begin
        g_fifo_head <= g_fifo_head + 1;
      end
      if(g_fifo_deq) begin
        g_fifo_tail <= g_fifo_tail + 1;
      end
      if(g_fifo_enq && !g_fifo_deq) begin
        g_fifo_count <= g_fifo_count + 1;
      end
      if(g_fifo_deq && !g_fifo_enq) begin
        g_fifo_count <= g_fifo_count - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(g_fifo_enq) begin
      g_fifo_memory[g_fifo_head] <= g_fifo_wdata;
    end
    if(g_fifo_deq) begin
      g_fifo_rdata <= g_fifo_memory[g_fifo_tail];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      index_fifo_head <= 0;
      index_fifo_tail <= 0;
      index_fifo_count <= 0;
    end else begin
      if(index_fifo_enq) begin
        index_fifo_head <= index_fifo_head + 1;
      end
      if(index_fifo_deq) begin
        index_fifo_tail <= index_fifo_tail + 1;
      end
      if(index_fifo_enq && !index_fifo_deq) begin
        index_fifo_count <= index_fifo_count + 1;
      end
      if(index_fifo_deq && !index_fifo_enq) begin
        index_fifo_count <= index_fifo_count - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(index_fifo_enq) begin
      index_fifo_memory[index_fifo_head] <= index_fifo_wdata;
    end
    if(index_fifo_deq) begin
      index_fifo_rdata <= index_fifo_memory[index_fifo_tail];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      in_r_feed_room <= 0;
      in_r_feed_left <= 1048575;
    end else begin
      in_r_feed_room <= g_fifo_room;
      if(in_r_TVALID && in_r_feed_open) begin
        in_r_feed_left <= in_r_feed_left - 1;
      end
      if(main == 8) begin
        in_r_feed_left <= in_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      in_index_feed_room <= 0;
      in_index_feed_left <= 1048575;
    end else begin
      in_index_feed_room <= index_fifo_room;
      if(in_index_TVALID && in_index_feed_open) begin
        in_index_feed_left <= in_index_feed_left - 1;
      end
      if(main == 9) begin
        in_index_feed_left <= in_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(line_read) begin
      line_rdata <= line_memory[line_raddr];
    end
    if(line_write) begin
      line_memory[line_waddr] <= line_wdata;
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_r_left <= 1048575;
    end else begin
      if(out_r_fifo_deq) begin
        out_r_left <= out_r_left - 1;
      end
      if(main == 10) begin
        out_r_left <= beats - 1;
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
      if(main == 11) begin
        out_mask_left <= ((writes_mask)? beats : 0) - 1;
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
      if(main == 12) begin
        in_mask_feed_left <= ((reads_mask)? beats : 0) - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _unpool_moves <= 0;
      _unpool_above_source_ram_renable <= 0;
      _unpool_above_source_fifo_deq <= 0;
      _unpool_above_idle <= 1;
      __unpool_stream_ivalid_1 <= 0;
      __unpool_stream_ivalid_2 <= 0;
      __unpool_stream_ivalid_3 <= 0;
      __unpool_stream_ivalid_4 <= 0;
      __unpool_stream_ivalid_5 <= 0;
      __unpool_stream_ivalid_6 <= 0;
      __unpool_stream_ivalid_7 <= 0;
      _counter_data_2 <= 1'sd0;
      _counter_count_2 <= 1'sd0;
      _counter_data_7 <= 1'sd0;
      _counter_interval_count_7 <= 0;
      _counter_count_7 <= 1'sd0;
      __delay_data_164__variable_1 <= 0;
      __delay_data_161_slice_21 <= 0;
      __delay_data_162_ulnot_13 <= 0;
      __delay_data_163_pointer_11 <= 0;
      __delay_data_165__delay_164__variable_1 <= 0;
      __delay_data_166_cat_24 <= 0;
      __delay_data_169_land_146 <= 0;
      __delay_data_176_land_131 <= 0;
      __delay_data_183_land_116 <= 0;
      __delay_data_190_land_101 <= 0;
      _cond_data_23 <= 0;
      __delay_data_167__delay_166_cat_24 <= 0;
      __delay_data_170__delay_169_land_146 <= 0;
      __delay_data_177__delay_176_land_131 <= 0;
      __delay_data_184__delay_183_land_116 <= 0;
      __delay_data_191__delay_190_land_101 <= 0;
      __delay_data_196_writeram_22 <= 0;
      _eq_data_63 <= 0;
      _eq_data_70 <= 0;
      _eq_data_77 <= 0;
      _eq_data_84 <= 0;
      __delay_data_168_reinterpretcast_43 <= 0;
      __delay_data_171__delay_170__delay_169_land_146 <= 0;
      __delay_data_175_reinterpretcast_39 <= 0;
      __delay_data_178__delay_177__delay_176_land_131 <= 0;
      __delay_data_182_reinterpretcast_35 <= 0;
      __delay_data_185__delay_184__delay_183_land_116 <= 0;
      __delay_data_189_reinterpretcast_31 <= 0;
      __delay_data_192__delay_191__delay_190_land_101 <= 0;
      __delay_data_197__delay_196_writeram_22 <= 0;
      _cond_data_65 <= 0;
      _cond_data_72 <= 0;
      _cond_data_79 <= 0;
      _cond_data_86 <= 0;
      __delay_data_172__delay_171__delay_170__delay_169_land_146 <= 0;
      __delay_data_179__delay_178__delay_177__delay_176_land_131 <= 0;
      __delay_data_186__delay_185__delay_184__delay_183_land_116 <= 0;
      __delay_data_193__delay_192__delay_191__delay_190_land_101 <= 0;
      __delay_data_198__delay_197__delay_196_writeram_22 <= 0;
      _greaterthan_data_94 <= 0;
      _greaterthan_data_109 <= 0;
      _greaterthan_data_124 <= 0;
      _greaterthan_data_139 <= 0;
      __delay_data_173__delay_172__delay_171__delay_170___land_146 <= 0;
      __delay_data_174_reinterpretcast_90 <= 0;
      __delay_data_180__delay_179__delay_178__delay_177___land_131 <= 0;
      __delay_data_181_reinterpretcast_83 <= 0;
      __delay_data_187__delay_186__delay_185__delay_184___land_116 <= 0;
      __delay_data_188_reinterpretcast_76 <= 0;
      __delay_data_194__delay_193__delay_192__delay_191___land_101 <= 0;
      __delay_data_195_reinterpretcast_69 <= 0;
      __delay_data_199__delay_198__delay_197__delay_196_writeram_22 <= 0;
      _cond_data_105 <= 0;
      _cond_data_120 <= 0;
      _cond_data_135 <= 0;
      _cond_data_150 <= 0;
      __delay_data_200__delay_199__delay_198__delay_197___writeram_22 <= 0;
      __delay_data_201_push_160 <= 0;
      _unpool_store_write_ram_sel <= 0;
      _unpool_above_source_mode <= 5'b0;
      _unpool_above_source_offset <= 0;
      _source_unpool_above_pat_size_0 <= 0;
      _source_unpool_above_pat_stride_0 <= 0;
      _source_unpool_above_pat_size_1 <= 0;
      _source_unpool_above_pat_stride_1 <= 0;
      _source_unpool_above_pat_size_2 <= 0;
      _source_unpool_above_pat_stride_2 <= 0;
      _unpool_above_source_sel <= 0;
      _unpool_above_source_offset_buf <= 0;
      _source_unpool_above_pat_cur_offset_0 <= 0;
      _source_unpool_above_pat_cur_offset_1 <= 0;
      _source_unpool_above_pat_cur_offset_2 <= 0;
      _source_unpool_above_pat_count_0 <= 0;
      _source_unpool_above_pat_count_1 <= 0;
      _source_unpool_above_pat_count_2 <= 0;
      _source_unpool_above_pat_size_buf_0 <= 0;
      _source_unpool_above_pat_size_buf_1 <= 0;
      _source_unpool_above_pat_size_buf_2 <= 0;
      _source_unpool_above_pat_stride_buf_0 <= 0;
      _source_unpool_above_pat_stride_buf_1 <= 0;
      _source_unpool_above_pat_stride_buf_2 <= 0;
      __variable_wdata_1 <= 0;
      _unpool_above_source_ram_raddr <= 0;
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
      _unpool_busy_reg <= 0;
    end else begin
      _unpool_moves <= _unpool_stream_internal_oready;
      if(_unpool_stream_oready) begin
        _unpool_above_source_ram_renable <= 0;
        _unpool_above_source_fifo_deq <= 0;
      end
      _unpool_above_idle <= _unpool_above_idle;
      if(_unpool_stream_oready) begin
        __unpool_stream_ivalid_1 <= _unpool_stream_ivalid;
      end
      if(_unpool_stream_oready) begin
        __unpool_stream_ivalid_2 <= __unpool_stream_ivalid_1;
      end
      if(_unpool_stream_oready) begin
        __unpool_stream_ivalid_3 <= __unpool_stream_ivalid_2;
      end
      if(_unpool_stream_oready) begin
        __unpool_stream_ivalid_4 <= __unpool_stream_ivalid_3;
      end
      if(_unpool_stream_oready) begin
        __unpool_stream_ivalid_5 <= __unpool_stream_ivalid_4;
      end
      if(_unpool_stream_oready) begin
        __unpool_stream_ivalid_6 <= __unpool_stream_ivalid_5;
      end
      if(_unpool_stream_oready) begin
        __unpool_stream_ivalid_7 <= __unpool_stream_ivalid_6;
      end
      if(_unpool_stream_ivalid && _unpool_stream_oready) begin
        _counter_data_2 <= _counter_count_2;
      end
      if(_unpool_stream_ivalid && _unpool_stream_oready) begin
        _counter_count_2 <= (_counter_count_2 >= arg_width - 2'sd1)? _counter_count_2 + 2'sd1 - arg_width : _counter_count_2 + 2'sd1;
      end
      if(_unpool_stream_ivalid && _unpool_stream_oready) begin
        _counter_data_7 <= _counter_count_7;
      end
      if(_unpool_stream_ivalid && _unpool_stream_oready) begin
        _counter_interval_count_7 <= (_counter_current_interval_count_7 >= arg_width - 1)? 0 : _counter_current_interval_count_7 + 1;
      end
      if(_unpool_stream_ivalid && _unpool_stream_oready && (_counter_current_interval_count_7 == arg_width - 1)) begin
        _counter_count_7 <= (_counter_count_7 >= 3'sd2 - 2'sd1)? _counter_count_7 + 2'sd1 - 3'sd2 : _counter_count_7 + 2'sd1;
      end
      if(_unpool_stream_oready) begin
        __delay_data_164__variable_1 <= unpool_above_data;
      end
      if(_unpool_stream_oready) begin
        __delay_data_161_slice_21 <= _slice_data_21;
      end
      if(_unpool_stream_oready) begin
        __delay_data_162_ulnot_13 <= _ulnot_data_13;
      end
      if(_unpool_stream_oready) begin
        __delay_data_163_pointer_11 <= _pointer_data_11;
      end
      if(_unpool_stream_oready) begin
        __delay_data_165__delay_164__variable_1 <= __delay_data_164__variable_1;
      end
      if(_unpool_stream_oready) begin
        __delay_data_166_cat_24 <= _cat_data_24;
      end
      if(_unpool_stream_oready) begin
        __delay_data_169_land_146 <= _land_data_146;
      end
      if(_unpool_stream_oready) begin
        __delay_data_176_land_131 <= _land_data_131;
      end
      if(_unpool_stream_oready) begin
        __delay_data_183_land_116 <= _land_data_116;
      end
      if(_unpool_stream_oready) begin
        __delay_data_190_land_101 <= _land_data_101;
      end
      if(_unpool_stream_oready) begin
        _cond_data_23 <= (__delay_data_163_pointer_11)? __delay_data_165__delay_164__variable_1 : _cat_data_18;
      end
      if(_unpool_stream_oready) begin
        __delay_data_167__delay_166_cat_24 <= __delay_data_166_cat_24;
      end
      if(_unpool_stream_oready) begin
        __delay_data_170__delay_169_land_146 <= __delay_data_169_land_146;
      end
      if(_unpool_stream_oready) begin
        __delay_data_177__delay_176_land_131 <= __delay_data_176_land_131;
      end
      if(_unpool_stream_oready) begin
        __delay_data_184__delay_183_land_116 <= __delay_data_183_land_116;
      end
      if(_unpool_stream_oready) begin
        __delay_data_191__delay_190_land_101 <= __delay_data_190_land_101;
      end
      if(_unpool_stream_oready) begin
        __delay_data_196_writeram_22 <= 0;
      end
      if(_unpool_stream_oready) begin
        _eq_data_63 <= _reinterpretcast_data_50 == __delay_data_167__delay_166_cat_24;
      end
      if(_unpool_stream_oready) begin
        _eq_data_70 <= _reinterpretcast_data_54 == __delay_data_167__delay_166_cat_24;
      end
      if(_unpool_stream_oready) begin
        _eq_data_77 <= _reinterpretcast_data_58 == __delay_data_167__delay_166_cat_24;
      end
      if(_unpool_stream_oready) begin
        _eq_data_84 <= _reinterpretcast_data_62 == __delay_data_167__delay_166_cat_24;
      end
      if(_unpool_stream_oready) begin
        __delay_data_168_reinterpretcast_43 <= _reinterpretcast_data_43;
      end
      if(_unpool_stream_oready) begin
        __delay_data_171__delay_170__delay_169_land_146 <= __delay_data_170__delay_169_land_146;
      end
      if(_unpool_stream_oready) begin
        __delay_data_175_reinterpretcast_39 <= _reinterpretcast_data_39;
      end
      if(_unpool_stream_oready) begin
        __delay_data_178__delay_177__delay_176_land_131 <= __delay_data_177__delay_176_land_131;
      end
      if(_unpool_stream_oready) begin
        __delay_data_182_reinterpretcast_35 <= _reinterpretcast_data_35;
      end
      if(_unpool_stream_oready) begin
        __delay_data_185__delay_184__delay_183_land_116 <= __delay_data_184__delay_183_land_116;
      end
      if(_unpool_stream_oready) begin
        __delay_data_189_reinterpretcast_31 <= _reinterpretcast_data_31;
      end
      if(_unpool_stream_oready) begin
        __delay_data_192__delay_191__delay_190_land_101 <= __delay_data_191__delay_190_land_101;
      end
      if(_unpool_stream_oready) begin
        __delay_data_197__delay_196_writeram_22 <= __delay_data_196_writeram_22;
      end
      if(_unpool_stream_oready) begin
        _cond_data_65 <= (_eq_data_63)? __delay_data_189_reinterpretcast_31 : 1'sd0;
      end
      if(_unpool_stream_oready) begin
        _cond_data_72 <= (_eq_data_70)? __delay_data_182_reinterpretcast_35 : 1'sd0;
      end
      if(_unpool_stream_oready) begin
        _cond_data_79 <= (_eq_data_77)? __delay_data_175_reinterpretcast_39 : 1'sd0;
      end
      if(_unpool_stream_oready) begin
        _cond_data_86 <= (_eq_data_84)? __delay_data_168_reinterpretcast_43 : 1'sd0;
      end
      if(_unpool_stream_oready) begin
        __delay_data_172__delay_171__delay_170__delay_169_land_146 <= __delay_data_171__delay_170__delay_169_land_146;
      end
      if(_unpool_stream_oready) begin
        __delay_data_179__delay_178__delay_177__delay_176_land_131 <= __delay_data_178__delay_177__delay_176_land_131;
      end
      if(_unpool_stream_oready) begin
        __delay_data_186__delay_185__delay_184__delay_183_land_116 <= __delay_data_185__delay_184__delay_183_land_116;
      end
      if(_unpool_stream_oready) begin
        __delay_data_193__delay_192__delay_191__delay_190_land_101 <= __delay_data_192__delay_191__delay_190_land_101;
      end
      if(_unpool_stream_oready) begin
        __delay_data_198__delay_197__delay_196_writeram_22 <= __delay_data_197__delay_196_writeram_22;
      end
      if(_unpool_stream_oready) begin
        _greaterthan_data_94 <= _reinterpretcast_data_69 > 1'sd0;
      end
      if(_unpool_stream_oready) begin
        _greaterthan_data_109 <= _reinterpretcast_data_76 > 1'sd0;
      end
      if(_unpool_stream_oready) begin
        _greaterthan_data_124 <= _reinterpretcast_data_83 > 1'sd0;
      end
      if(_unpool_stream_oready) begin
        _greaterthan_data_139 <= _reinterpretcast_data_90 > 1'sd0;
      end
      if(_unpool_stream_oready) begin
        __delay_data_173__delay_172__delay_171__delay_170___land_146 <= __delay_data_172__delay_171__delay_170__delay_169_land_146;
      end
      if(_unpool_stream_oready) begin
        __delay_data_174_reinterpretcast_90 <= _reinterpretcast_data_90;
      end
      if(_unpool_stream_oready) begin
        __delay_data_180__delay_179__delay_178__delay_177___land_131 <= __delay_data_179__delay_178__delay_177__delay_176_land_131;
      end
      if(_unpool_stream_oready) begin
        __delay_data_181_reinterpretcast_83 <= _reinterpretcast_data_83;
      end
      if(_unpool_stream_oready) begin
        __delay_data_187__delay_186__delay_185__delay_184___land_116 <= __delay_data_186__delay_185__delay_184__delay_183_land_116;
      end
      if(_unpool_stream_oready) begin
        __delay_data_188_reinterpretcast_76 <= _reinterpretcast_data_76;
      end
      if(_unpool_stream_oready) begin
        __delay_data_194__delay_193__delay_192__delay_191___land_101 <= __delay_data_193__delay_192__delay_191__delay_190_land_101;
      end
      if(_unpool_stream_oready) begin
        __delay_data_195_reinterpretcast_69 <= _reinterpretcast_data_69;
      end
      if(_unpool_stream_oready) begin
        __delay_data_199__delay_198__delay_197__delay_196_writeram_22 <= __delay_data_198__delay_197__delay_196_writeram_22;
      end
      if(_unpool_stream_oready) begin
        _cond_data_105 <= (_ulnot_data_103)? __delay_data_195_reinterpretcast_69 : 1'sd0;
      end
      if(_unpool_stream_oready) begin
        _cond_data_120 <= (_ulnot_data_118)? __delay_data_188_reinterpretcast_76 : 1'sd0;
      end
      if(_unpool_stream_oready) begin
        _cond_data_135 <= (_ulnot_data_133)? __delay_data_181_reinterpretcast_83 : 1'sd0;
      end
      if(_unpool_stream_oready) begin
        _cond_data_150 <= (_ulnot_data_148)? __delay_data_174_reinterpretcast_90 : 1'sd0;
      end
      if(_unpool_stream_oready) begin
        __delay_data_200__delay_199__delay_198__delay_197___writeram_22 <= __delay_data_199__delay_198__delay_197__delay_196_writeram_22;
      end
      if(_unpool_stream_oready) begin
        __delay_data_201_push_160 <= 0;
      end
      if(_set_flag_0) begin
        _unpool_store_write_ram_sel <= 1;
      end
      if(_set_flag_1) begin
        _unpool_above_source_mode <= 5'b10;
        _unpool_above_source_offset <= 0;
      end
      if(_set_flag_1) begin
        _source_unpool_above_pat_size_0 <= 2;
        _source_unpool_above_pat_stride_0 <= 0;
      end
      if(_set_flag_1) begin
        _source_unpool_above_pat_size_1 <= pairs;
        _source_unpool_above_pat_stride_1 <= 1;
      end
      if(_set_flag_1) begin
        _source_unpool_above_pat_size_2 <= rows;
        _source_unpool_above_pat_stride_2 <= 0;
      end
      if(_set_flag_1) begin
        _unpool_above_source_sel <= 1;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _unpool_above_source_offset_buf <= _unpool_above_source_offset;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_cur_offset_0 <= 0;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_cur_offset_1 <= 0;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_cur_offset_2 <= 0;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_count_0 <= _source_unpool_above_pat_size_0 - 1;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_count_1 <= _source_unpool_above_pat_size_1 - 1;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_count_2 <= _source_unpool_above_pat_size_2 - 1;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_size_buf_0 <= _source_unpool_above_pat_size_0;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_size_buf_1 <= _source_unpool_above_pat_size_1;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_size_buf_2 <= _source_unpool_above_pat_size_2;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_stride_buf_0 <= _source_unpool_above_pat_stride_0;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_stride_buf_1 <= _source_unpool_above_pat_stride_1;
      end
      if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
        _source_unpool_above_pat_stride_buf_2 <= _source_unpool_above_pat_stride_2;
      end
      if(_unpool_stream_oready && _unpool_source_busy && _unpool_is_root) begin
        __variable_wdata_1 <= _unpool_above_source_ram_rdata;
      end
      if((_unpool_above_source_pat_fsm_0 == 1) && _unpool_stream_oready) begin
        _unpool_above_idle <= 0;
        _unpool_above_source_ram_raddr <= _unpool_above_source_pat_all_offset;
        _unpool_above_source_ram_renable <= 1;
      end
      if((_unpool_above_source_pat_fsm_0 == 1) && _unpool_stream_oready) begin
        _source_unpool_above_pat_cur_offset_0 <= _source_unpool_above_pat_cur_offset_0 + _source_unpool_above_pat_stride_buf_0;
        _source_unpool_above_pat_count_0 <= _source_unpool_above_pat_count_0 - 1;
      end
      if((_unpool_above_source_pat_fsm_0 == 1) && (_source_unpool_above_pat_count_0 == 0) && _unpool_stream_oready) begin
        _source_unpool_above_pat_cur_offset_0 <= 0;
        _source_unpool_above_pat_count_0 <= _source_unpool_above_pat_size_buf_0 - 1;
      end
      if((_unpool_above_source_pat_fsm_0 == 1) && (_source_unpool_above_pat_count_0 == 0) && _unpool_stream_oready) begin
        _source_unpool_above_pat_cur_offset_1 <= _source_unpool_above_pat_cur_offset_1 + _source_unpool_above_pat_stride_buf_1;
        _source_unpool_above_pat_count_1 <= _source_unpool_above_pat_count_1 - 1;
      end
      if((_unpool_above_source_pat_fsm_0 == 1) && (_source_unpool_above_pat_count_0 == 0) && (_source_unpool_above_pat_count_1 == 0) && _unpool_stream_oready) begin
        _source_unpool_above_pat_cur_offset_1 <= 0;
        _source_unpool_above_pat_count_1 <= _source_unpool_above_pat_size_buf_1 - 1;
      end
      if((_unpool_above_source_pat_fsm_0 == 1) && ((_source_unpool_above_pat_count_0 == 0) && (_source_unpool_above_pat_count_1 == 0)) && _unpool_stream_oready) begin
        _source_unpool_above_pat_cur_offset_2 <= _source_unpool_above_pat_cur_offset_2 + _source_unpool_above_pat_stride_buf_2;
        _source_unpool_above_pat_count_2 <= _source_unpool_above_pat_count_2 - 1;
      end
      if((_unpool_above_source_pat_fsm_0 == 1) && ((_source_unpool_above_pat_count_0 == 0) && (_source_unpool_above_pat_count_1 == 0)) && (_source_unpool_above_pat_count_2 == 0) && _unpool_stream_oready) begin
        _source_unpool_above_pat_cur_offset_2 <= 0;
        _source_unpool_above_pat_count_2 <= _source_unpool_above_pat_size_buf_2 - 1;
      end
      if((_unpool_above_source_pat_fsm_0 == 1) && _unpool_source_stop && _unpool_stream_oready) begin
        _unpool_above_source_ram_renable <= 0;
        _unpool_above_idle <= 1;
      end
      if((_unpool_above_source_pat_fsm_0 == 2) && _unpool_stream_oready) begin
        _unpool_above_source_ram_renable <= 0;
        _unpool_above_idle <= 1;
      end
      if(_unpool_stream_oready) begin
        _tmp_3 <= _unpool_source_start;
      end
      if(_unpool_stream_oready) begin
        _tmp_4 <= _tmp_3;
      end
      if(_unpool_stream_oready) begin
        _tmp_5 <= _tmp_4;
      end
      if(_unpool_stream_oready) begin
        _tmp_8 <= _tmp_7;
      end
      if(_unpool_stream_oready) begin
        _tmp_9 <= _unpool_source_start;
      end
      if(_unpool_stream_oready) begin
        _tmp_10 <= _tmp_9;
      end
      if(_unpool_stream_oready) begin
        _tmp_11 <= _tmp_10;
      end
      if(_unpool_stream_oready) begin
        _tmp_12 <= _tmp_11;
      end
      if(_unpool_stream_oready) begin
        _tmp_13 <= _tmp_12;
      end
      if(_unpool_stream_oready) begin
        _tmp_14 <= _tmp_13;
      end
      if(_unpool_stream_oready) begin
        _tmp_15 <= _tmp_14;
      end
      if(_unpool_stream_oready) begin
        _tmp_16 <= _tmp_15;
      end
      if(_unpool_stream_oready) begin
        _tmp_17 <= _tmp_16;
      end
      if(_unpool_stream_oready) begin
        _tmp_18 <= _unpool_source_stop;
      end
      if(_unpool_stream_oready) begin
        _tmp_19 <= _tmp_18;
      end
      if(_unpool_stream_oready) begin
        _tmp_20 <= _tmp_19;
      end
      if(_unpool_stream_oready) begin
        _tmp_21 <= _tmp_20;
      end
      if(_unpool_stream_oready) begin
        _tmp_22 <= _tmp_21;
      end
      if(_unpool_stream_oready) begin
        _tmp_23 <= _tmp_22;
      end
      if(_unpool_stream_oready) begin
        _tmp_24 <= _tmp_23;
      end
      if(_unpool_stream_oready) begin
        _tmp_25 <= _tmp_24;
      end
      if(_unpool_stream_oready) begin
        _tmp_26 <= _tmp_25;
      end
      if(_unpool_stream_oready) begin
        _tmp_27 <= _unpool_source_busy;
      end
      if(_unpool_stream_oready) begin
        _tmp_28 <= _tmp_27;
      end
      if(_unpool_stream_oready) begin
        _tmp_29 <= _tmp_28;
      end
      if(_unpool_stream_oready) begin
        _tmp_30 <= _tmp_29;
      end
      if(_unpool_stream_oready) begin
        _tmp_31 <= _tmp_30;
      end
      if(_unpool_stream_oready) begin
        _tmp_32 <= _tmp_31;
      end
      if(_unpool_stream_oready) begin
        _tmp_33 <= _tmp_32;
      end
      if(_unpool_stream_oready) begin
        _tmp_34 <= _tmp_33;
      end
      if(_unpool_stream_oready) begin
        _tmp_35 <= _tmp_34;
      end
      if(_unpool_stream_oready) begin
        _tmp_36 <= _unpool_sink_busy;
      end
      if(!_unpool_sink_busy && _tmp_36) begin
        _unpool_busy_reg <= 0;
      end
      if(_unpool_source_busy) begin
        _unpool_busy_reg <= 1;
      end
    end
  end

  localparam _unpool_fsm_1 = 1;
  localparam _unpool_fsm_2 = 2;
  localparam _unpool_fsm_3 = 3;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _unpool_fsm <= _unpool_fsm_init;
      _unpool_source_start <= 0;
      _unpool_source_busy <= 0;
      _unpool_stream_ivalid <= 0;
    end else begin
      if(_unpool_stream_oready && _tmp_5) begin
        _unpool_stream_ivalid <= 1;
      end
      if(_unpool_stream_oready && _tmp_8) begin
        _unpool_stream_ivalid <= 0;
      end
      case(_unpool_fsm)
        _unpool_fsm_init: begin
          if(_unpool_run_flag) begin
            _unpool_source_start <= 1;
          end
          if(_unpool_run_flag) begin
            _unpool_fsm <= _unpool_fsm_1;
          end
        end
        _unpool_fsm_1: begin
          if(_unpool_source_start && _unpool_stream_oready) begin
            _unpool_source_start <= 0;
            _unpool_source_busy <= 1;
          end
          if(_unpool_source_start && _unpool_stream_oready) begin
            _unpool_fsm <= _unpool_fsm_2;
          end
        end
        _unpool_fsm_2: begin
          if(_unpool_stream_oready) begin
            _unpool_fsm <= _unpool_fsm_3;
          end
        end
        _unpool_fsm_3: begin
          if(_unpool_stream_oready && (_unpool_above_idle && (_unpool_fsm == 3))) begin
            _unpool_source_busy <= 0;
          end
          if(_unpool_stream_oready && (_unpool_above_idle && (_unpool_fsm == 3)) && _unpool_run_flag) begin
            _unpool_source_start <= 1;
          end
          if(_unpool_stream_oready && (_unpool_above_idle && (_unpool_fsm == 3))) begin
            _unpool_fsm <= _unpool_fsm_init;
          end
          if(_unpool_stream_oready && (_unpool_above_idle && (_unpool_fsm == 3)) && _unpool_run_flag) begin
            _unpool_fsm <= _unpool_fsm_1;
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

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      main <= main_init;
    end else begin
      case(main)
        main_init: begin
          main <= main_1;
        end
        main_1: begin
          main <= main_2;
        end
        main_2: begin
          if(1) begin
            main <= main_3;
          end else begin
            main <= main_22;
          end
        end
        main_3: begin
          if(ap_start) begin
            main <= main_4;
          end
        end
        main_4: begin
          main <= main_5;
        end
        main_5: begin
          main <= main_6;
        end
        main_6: begin
          main <= main_7;
        end
        main_7: begin
          if(status == 0) begin
            main <= main_8;
          end else begin
            main <= main_20;
          end
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
          main <= main_13;
        end
        main_13: begin
          main <= main_14;
        end
        main_14: begin
          if(!_unpool_source_busy) begin
            main <= main_15;
          end
        end
        main_15: begin
          if(_unpool_source_busy) begin
            main <= main_16;
          end
        end
        main_16: begin
          if(in_mask_feed_left[19]) begin
            main <= main_17;
          end
        end
        main_17: begin
          if(out_r_left[19]) begin
            main <= main_18;
          end
        end
        main_18: begin
          if(out_mask_left[19]) begin
            main <= main_19;
          end
        end
        main_19: begin
          if(!_unpool_source_busy) begin
            main <= main_20;
          end
        end
        main_20: begin
          main <= main_21;
        end
        main_21: begin
          main <= main_2;
        end
      endcase
    end
  end

  localparam _unpool_above_source_pat_fsm_0_1 = 1;
  localparam _unpool_above_source_pat_fsm_0_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _unpool_above_source_pat_fsm_0 <= _unpool_above_source_pat_fsm_0_init;
    end else begin
      case(_unpool_above_source_pat_fsm_0)
        _unpool_above_source_pat_fsm_0_init: begin
          if(_unpool_source_start && _unpool_above_source_mode & 5'b10 && _unpool_stream_oready) begin
            _unpool_above_source_pat_fsm_0 <= _unpool_above_source_pat_fsm_0_1;
          end
        end
        _unpool_above_source_pat_fsm_0_1: begin
          if(_unpool_source_stop && _unpool_stream_oready) begin
            _unpool_above_source_pat_fsm_0 <= _unpool_above_source_pat_fsm_0_init;
          end
          if((_source_unpool_above_pat_count_0 == 0) && (_source_unpool_above_pat_count_1 == 0) && (_source_unpool_above_pat_count_2 == 0) && _unpool_stream_oready) begin
            _unpool_above_source_pat_fsm_0 <= _unpool_above_source_pat_fsm_0_2;
          end
        end
        _unpool_above_source_pat_fsm_0_2: begin
          if(_unpool_stream_oready) begin
            _unpool_above_source_pat_fsm_0 <= _unpool_above_source_pat_fsm_0_init;
          end
        end
      endcase
    end
  end


endmodule
