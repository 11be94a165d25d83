// SPDX-License-Identifier: Apache-2.0
// add: sum of two scales, 4 lanes a cycle.
// Written from hls/kernels/add.py; do not edit.
module add
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
  input [64-1:0] in_b_TDATA,
  input in_b_TVALID,
  output in_b_TREADY,
  input in_b_TLAST,
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
  reg [32-1:0] reg_beats;
  reg [32-1:0] reg_left_a;
  reg [32-1:0] reg_left_b;
  reg [32-1:0] reg_shift;
  reg [32-1:0] reg_mode;
  reg [21-1:0] arg_beats;
  reg [4-1:0] arg_left_a;
  reg [4-1:0] arg_left_b;
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
  reg [64-1:0] a_fifo_memory [0:16-1];
  reg [4-1:0] a_fifo_head;
  reg [4-1:0] a_fifo_tail;
  reg [5-1:0] a_fifo_count;
  wire a_fifo_enq;
  wire [64-1:0] a_fifo_wdata;
  wire a_fifo_deq;
  wire a_fifo_room;
  wire a_fifo_stays;
  assign a_fifo_room = a_fifo_count <= 14;
  assign a_fifo_stays = (a_fifo_count > 1) || (a_fifo_count == 1) && !a_fifo_deq;
  reg [64-1:0] a_fifo_rdata;
  reg [64-1:0] b_fifo_memory [0:16-1];
  reg [4-1:0] b_fifo_head;
  reg [4-1:0] b_fifo_tail;
  reg [5-1:0] b_fifo_count;
  wire b_fifo_enq;
  wire [64-1:0] b_fifo_wdata;
  wire b_fifo_deq;
  wire b_fifo_room;
  wire b_fifo_stays;
  assign b_fifo_room = b_fifo_count <= 14;
  assign b_fifo_stays = (b_fifo_count > 1) || (b_fifo_count == 1) && !b_fifo_deq;
  reg [64-1:0] b_fifo_rdata;
  reg [22-1:0] in_r_feed_left;
  reg in_r_feed_room;
  wire in_r_feed_open;
  assign in_r_feed_open = !in_r_feed_left[21] && in_r_feed_room;
  assign in_r_TREADY = in_r_feed_open;
  assign a_fifo_enq = in_r_TVALID && in_r_feed_open;
  assign a_fifo_wdata = in_r_TDATA;
  reg [22-1:0] in_b_feed_left;
  reg in_b_feed_room;
  wire in_b_feed_open;
  assign in_b_feed_open = !in_b_feed_left[21] && in_b_feed_room;
  assign in_b_TREADY = in_b_feed_open;
  assign b_fifo_enq = in_b_TVALID && in_b_feed_open;
  assign b_fifo_wdata = in_b_TDATA;
  reg [22-1:0] out_r_left;
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
  reg [22-1:0] out_mask_left;
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
  reg [22-1:0] in_mask_feed_left;
  reg in_mask_feed_room;
  wire in_mask_feed_open;
  assign in_mask_feed_open = !in_mask_feed_left[21] && in_mask_feed_room;
  assign in_mask_TREADY = in_mask_feed_open;
  assign mask_fifo_enq = in_mask_TVALID && in_mask_feed_open;
  assign mask_fifo_wdata = in_mask_TDATA;
  wire [1-1:0] writes_mask;
  assign writes_mask = arg_mode == 1;
  wire [1-1:0] reads_mask;
  assign reads_mask = (arg_mode == 2) | (arg_mode == 4);
  wire [1-1:0] rectifies;
  assign rectifies = (arg_mode == 1) | (arg_mode == 3) | (arg_mode == 4);
  reg _adding_stream_ivalid;
  wire _adding_stream_oready;
  wire _adding_stream_internal_oready;
  reg [32-1:0] _adding_fsm;
  localparam _adding_fsm_init = 0;
  wire _adding_run_flag;
  reg _adding_source_start;
  wire _adding_source_stop;
  reg _adding_source_busy;
  wire _adding_sink_start;
  wire _adding_sink_stop;
  wire _adding_sink_busy;
  wire _adding_busy;
  reg _adding_busy_reg;
  wire _adding_is_root;
  assign _adding_is_root = 1;
  reg _adding_moves;
  assign _adding_stream_oready = _adding_moves;
  reg signed [32-1:0] rounding;
  reg _adding_a_idle;
  reg [21-1:0] _adding_a_source_count;
  reg [5-1:0] _adding_a_source_mode;
  reg [16-1:0] _adding_a_source_generator_id;
  reg [20-1:0] _adding_a_source_offset;
  reg [21-1:0] _adding_a_source_size;
  reg [20-1:0] _adding_a_source_stride;
  reg [20-1:0] _adding_a_source_offset_buf;
  reg [21-1:0] _adding_a_source_size_buf;
  reg [20-1:0] _adding_a_source_stride_buf;
  reg [3-1:0] _adding_a_source_sel;
  reg [20-1:0] _adding_a_source_ram_raddr;
  reg _adding_a_source_ram_renable;
  wire [64-1:0] _adding_a_source_ram_rdata;
  reg _adding_a_source_fifo_deq;
  wire [64-1:0] _adding_a_source_fifo_rdata;
  reg [64-1:0] _adding_a_source_empty_data;
  reg _adding_b_idle;
  reg [21-1:0] _adding_b_source_count;
  reg [5-1:0] _adding_b_source_mode;
  reg [16-1:0] _adding_b_source_generator_id;
  reg [20-1:0] _adding_b_source_offset;
  reg [21-1:0] _adding_b_source_size;
  reg [20-1:0] _adding_b_source_stride;
  reg [20-1:0] _adding_b_source_offset_buf;
  reg [21-1:0] _adding_b_source_size_buf;
  reg [20-1:0] _adding_b_source_stride_buf;
  reg [3-1:0] _adding_b_source_sel;
  reg [20-1:0] _adding_b_source_ram_raddr;
  reg _adding_b_source_ram_renable;
  wire [64-1:0] _adding_b_source_ram_rdata;
  reg _adding_b_source_fifo_deq;
  wire [64-1:0] _adding_b_source_fifo_rdata;
  reg [64-1:0] _adding_b_source_empty_data;
  reg [32-1:0] main;
  localparam main_init = 0;
  assign ap_started = (main == 2) && ap_start;
  wire [64-1:0] adding_a_data;
  wire [64-1:0] adding_b_data;
  reg __adding_stream_ivalid_1;
  reg __adding_stream_ivalid_2;
  reg __adding_stream_ivalid_3;
  reg __adding_stream_ivalid_4;
  reg __adding_stream_ivalid_5;
  reg __adding_stream_ivalid_6;
  reg __adding_stream_ivalid_7;
  reg __adding_stream_ivalid_8;
  wire [16-1:0] _slice_data_6;
  assign _slice_data_6 = adding_a_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_7;
  assign _reinterpretcast_src_7 = _slice_data_6;
  wire signed [16-1:0] _reinterpretcast_data_7;
  assign _reinterpretcast_data_7 = _reinterpretcast_src_7;
  wire [16-1:0] _slice_data_10;
  assign _slice_data_10 = adding_a_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_11;
  assign _reinterpretcast_src_11 = _slice_data_10;
  wire signed [16-1:0] _reinterpretcast_data_11;
  assign _reinterpretcast_data_11 = _reinterpretcast_src_11;
  wire [16-1:0] _slice_data_14;
  assign _slice_data_14 = adding_a_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_15;
  assign _reinterpretcast_src_15 = _slice_data_14;
  wire signed [16-1:0] _reinterpretcast_data_15;
  assign _reinterpretcast_data_15 = _reinterpretcast_src_15;
  wire [16-1:0] _slice_data_18;
  assign _slice_data_18 = adding_a_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_19;
  assign _reinterpretcast_src_19 = _slice_data_18;
  wire signed [16-1:0] _reinterpretcast_data_19;
  assign _reinterpretcast_data_19 = _reinterpretcast_src_19;
  reg signed [31-1:0] _sll_data_20;
  reg signed [31-1:0] _sll_data_21;
  reg signed [31-1:0] _sll_data_22;
  reg signed [31-1:0] _sll_data_23;
  wire [16-1:0] _slice_data_28;
  assign _slice_data_28 = adding_b_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_29;
  assign _reinterpretcast_src_29 = _slice_data_28;
  wire signed [16-1:0] _reinterpretcast_data_29;
  assign _reinterpretcast_data_29 = _reinterpretcast_src_29;
  wire [16-1:0] _slice_data_32;
  assign _slice_data_32 = adding_b_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_33;
  assign _reinterpretcast_src_33 = _slice_data_32;
  wire signed [16-1:0] _reinterpretcast_data_33;
  assign _reinterpretcast_data_33 = _reinterpretcast_src_33;
  wire [16-1:0] _slice_data_36;
  assign _slice_data_36 = adding_b_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_37;
  assign _reinterpretcast_src_37 = _slice_data_36;
  wire signed [16-1:0] _reinterpretcast_data_37;
  assign _reinterpretcast_data_37 = _reinterpretcast_src_37;
  wire [16-1:0] _slice_data_40;
  assign _slice_data_40 = adding_b_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_41;
  assign _reinterpretcast_src_41 = _slice_data_40;
  wire signed [16-1:0] _reinterpretcast_data_41;
  assign _reinterpretcast_data_41 = _reinterpretcast_src_41;
  reg signed [31-1:0] _sll_data_42;
  reg signed [31-1:0] _sll_data_43;
  reg signed [31-1:0] _sll_data_44;
  reg signed [31-1:0] _sll_data_45;
  wire [8-1:0] _pop_rdata_108;
  assign _pop_rdata_108 = mask_fifo_rdata;
  assign mask_fifo_deq = _adding_stream_ivalid && _adding_stream_oready && reads_mask;
  wire signed [33-1:0] _plus_data_46;
  assign _plus_data_46 = _sll_data_20 + _sll_data_42;
  reg signed [33-1:0] _plus_data_47;
  wire signed [33-1:0] _plus_data_61;
  assign _plus_data_61 = _sll_data_21 + _sll_data_43;
  reg signed [33-1:0] _plus_data_62;
  wire signed [33-1:0] _plus_data_76;
  assign _plus_data_76 = _sll_data_22 + _sll_data_44;
  reg signed [33-1:0] _plus_data_77;
  wire signed [33-1:0] _plus_data_91;
  assign _plus_data_91 = _sll_data_23 + _sll_data_45;
  reg signed [33-1:0] _plus_data_92;
  wire [1-1:0] _pointer_data_113;
  assign _pointer_data_113 = _pop_rdata_108[1'sd0];
  wire [1-1:0] _ulnot_data_115;
  assign _ulnot_data_115 = !_pointer_data_113;
  wire [1-1:0] _land_data_116;
  assign _land_data_116 = reads_mask && _ulnot_data_115;
  wire [1-1:0] _pointer_data_128;
  assign _pointer_data_128 = _pop_rdata_108[2'sd1];
  wire [1-1:0] _ulnot_data_130;
  assign _ulnot_data_130 = !_pointer_data_128;
  wire [1-1:0] _land_data_131;
  assign _land_data_131 = reads_mask && _ulnot_data_130;
  wire [1-1:0] _pointer_data_143;
  assign _pointer_data_143 = _pop_rdata_108[3'sd2];
  wire [1-1:0] _ulnot_data_145;
  assign _ulnot_data_145 = !_pointer_data_143;
  wire [1-1:0] _land_data_146;
  assign _land_data_146 = reads_mask && _ulnot_data_145;
  wire [1-1:0] _pointer_data_158;
  assign _pointer_data_158 = _pop_rdata_108[3'sd3];
  wire [1-1:0] _ulnot_data_160;
  assign _ulnot_data_160 = !_pointer_data_158;
  wire [1-1:0] _land_data_161;
  assign _land_data_161 = reads_mask && _ulnot_data_160;
  reg [1-1:0] __delay_data_178_land_161;
  reg [1-1:0] __delay_data_187_land_146;
  reg [1-1:0] __delay_data_196_land_131;
  reg [1-1:0] __delay_data_205_land_116;
  reg signed [33-1:0] _sra_data_48;
  reg signed [33-1:0] _sra_data_63;
  reg signed [33-1:0] _sra_data_78;
  reg signed [33-1:0] _sra_data_93;
  reg [1-1:0] __delay_data_179__delay_178_land_161;
  reg [1-1:0] __delay_data_188__delay_187_land_146;
  reg [1-1:0] __delay_data_197__delay_196_land_131;
  reg [1-1:0] __delay_data_206__delay_205_land_116;
  reg [1-1:0] _greaterthan_data_49;
  reg [1-1:0] _lessthan_data_52;
  reg [1-1:0] _greaterthan_data_64;
  reg [1-1:0] _lessthan_data_67;
  reg [1-1:0] _greaterthan_data_79;
  reg [1-1:0] _lessthan_data_82;
  reg [1-1:0] _greaterthan_data_94;
  reg [1-1:0] _lessthan_data_97;
  reg signed [33-1:0] __delay_data_176_sra_93;
  reg [1-1:0] __delay_data_180__delay_179__delay_178_land_161;
  reg signed [33-1:0] __delay_data_185_sra_78;
  reg [1-1:0] __delay_data_189__delay_188__delay_187_land_146;
  reg signed [33-1:0] __delay_data_194_sra_63;
  reg [1-1:0] __delay_data_198__delay_197__delay_196_land_131;
  reg signed [33-1:0] __delay_data_203_sra_48;
  reg [1-1:0] __delay_data_207__delay_206__delay_205_land_116;
  reg signed [33-1:0] _cond_data_55;
  reg signed [33-1:0] _cond_data_70;
  reg signed [33-1:0] _cond_data_85;
  reg signed [33-1:0] _cond_data_100;
  reg [1-1:0] __delay_data_177_greaterthan_94;
  reg [1-1:0] __delay_data_181__delay_180__delay_179__delay_178_land_161;
  reg [1-1:0] __delay_data_186_greaterthan_79;
  reg [1-1:0] __delay_data_190__delay_189__delay_188__delay_187_land_146;
  reg [1-1:0] __delay_data_195_greaterthan_64;
  reg [1-1:0] __delay_data_199__delay_198__delay_197__delay_196_land_131;
  reg [1-1:0] __delay_data_204_greaterthan_49;
  reg [1-1:0] __delay_data_208__delay_207__delay_206__delay_205_land_116;
  reg signed [33-1:0] _cond_data_56;
  reg signed [33-1:0] _cond_data_71;
  reg signed [33-1:0] _cond_data_86;
  reg signed [33-1:0] _cond_data_101;
  reg [1-1:0] __delay_data_182__delay_181__delay_180__delay_179___land_161;
  reg [1-1:0] __delay_data_191__delay_190__delay_189__delay_188___land_146;
  reg [1-1:0] __delay_data_200__delay_199__delay_198__delay_197___land_131;
  reg [1-1:0] __delay_data_209__delay_208__delay_207__delay_206___land_116;
  wire [16-1:0] _slice_data_59;
  assign _slice_data_59 = _cond_data_56[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_60;
  assign _reinterpretcast_src_60 = _slice_data_59;
  wire signed [16-1:0] _reinterpretcast_data_60;
  assign _reinterpretcast_data_60 = _reinterpretcast_src_60;
  wire [16-1:0] _slice_data_74;
  assign _slice_data_74 = _cond_data_71[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_75;
  assign _reinterpretcast_src_75 = _slice_data_74;
  wire signed [16-1:0] _reinterpretcast_data_75;
  assign _reinterpretcast_data_75 = _reinterpretcast_src_75;
  wire [16-1:0] _slice_data_89;
  assign _slice_data_89 = _cond_data_86[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_90;
  assign _reinterpretcast_src_90 = _slice_data_89;
  wire signed [16-1:0] _reinterpretcast_data_90;
  assign _reinterpretcast_data_90 = _reinterpretcast_src_90;
  wire [16-1:0] _slice_data_104;
  assign _slice_data_104 = _cond_data_101[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_105;
  assign _reinterpretcast_src_105 = _slice_data_104;
  wire signed [16-1:0] _reinterpretcast_data_105;
  assign _reinterpretcast_data_105 = _reinterpretcast_src_105;
  reg [1-1:0] _greaterthan_data_109;
  reg [1-1:0] _greaterthan_data_124;
  reg [1-1:0] _greaterthan_data_139;
  reg [1-1:0] _greaterthan_data_154;
  reg [1-1:0] __delay_data_183__delay_182__delay_181__delay_180___land_161;
  reg signed [16-1:0] __delay_data_184_reinterpretcast_105;
  reg [1-1:0] __delay_data_192__delay_191__delay_190__delay_189___land_146;
  reg signed [16-1:0] __delay_data_193_reinterpretcast_90;
  reg [1-1:0] __delay_data_201__delay_200__delay_199__delay_198___land_131;
  reg signed [16-1:0] __delay_data_202_reinterpretcast_75;
  reg [1-1:0] __delay_data_210__delay_209__delay_208__delay_207___land_116;
  reg signed [16-1:0] __delay_data_211_reinterpretcast_60;
  wire [1-1:0] _ulnot_data_111;
  assign _ulnot_data_111 = !_greaterthan_data_109;
  wire [1-1:0] _land_data_112;
  assign _land_data_112 = rectifies && _ulnot_data_111;
  wire [1-1:0] _lor_data_117;
  assign _lor_data_117 = _land_data_112 || __delay_data_210__delay_209__delay_208__delay_207___land_116;
  wire [1-1:0] _ulnot_data_118;
  assign _ulnot_data_118 = !_lor_data_117;
  reg signed [16-1:0] _cond_data_120;
  wire [1-1:0] _ulnot_data_126;
  assign _ulnot_data_126 = !_greaterthan_data_124;
  wire [1-1:0] _land_data_127;
  assign _land_data_127 = rectifies && _ulnot_data_126;
  wire [1-1:0] _lor_data_132;
  assign _lor_data_132 = _land_data_127 || __delay_data_201__delay_200__delay_199__delay_198___land_131;
  wire [1-1:0] _ulnot_data_133;
  assign _ulnot_data_133 = !_lor_data_132;
  reg signed [16-1:0] _cond_data_135;
  wire [1-1:0] _ulnot_data_141;
  assign _ulnot_data_141 = !_greaterthan_data_139;
  wire [1-1:0] _land_data_142;
  assign _land_data_142 = rectifies && _ulnot_data_141;
  wire [1-1:0] _lor_data_147;
  assign _lor_data_147 = _land_data_142 || __delay_data_192__delay_191__delay_190__delay_189___land_146;
  wire [1-1:0] _ulnot_data_148;
  assign _ulnot_data_148 = !_lor_data_147;
  reg signed [16-1:0] _cond_data_150;
  wire [1-1:0] _ulnot_data_156;
  assign _ulnot_data_156 = !_greaterthan_data_154;
  wire [1-1:0] _land_data_157;
  assign _land_data_157 = rectifies && _ulnot_data_156;
  wire [1-1:0] _lor_data_162;
  assign _lor_data_162 = _land_data_157 || __delay_data_183__delay_182__delay_181__delay_180___land_161;
  wire [1-1:0] _ulnot_data_163;
  assign _ulnot_data_163 = !_lor_data_162;
  reg signed [16-1:0] _cond_data_165;
  wire [4-1:0] _cat_data_173;
  assign _cat_data_173 = { _greaterthan_data_154, _greaterthan_data_139, _greaterthan_data_124, _greaterthan_data_109 };
  wire [8-1:0] _cat_data_174;
  assign _cat_data_174 = { 4'd0, _cat_data_173 };
  assign out_mask_fifo_wdata = _cat_data_174;
  assign out_mask_fifo_enq = __adding_stream_ivalid_7 && _adding_stream_oready && writes_mask;
  reg signed [1-1:0] __delay_data_212_push_175;
  wire [16-1:0] _slice_data_123;
  assign _slice_data_123 = _cond_data_120[5'd15:1'd0];
  wire [16-1:0] _slice_data_138;
  assign _slice_data_138 = _cond_data_135[5'd15:1'd0];
  wire [16-1:0] _slice_data_153;
  assign _slice_data_153 = _cond_data_150[5'd15:1'd0];
  wire [16-1:0] _slice_data_168;
  assign _slice_data_168 = _cond_data_165[5'd15:1'd0];
  wire [64-1:0] _cat_data_170;
  assign _cat_data_170 = { _slice_data_168, _slice_data_153, _slice_data_138, _slice_data_123 };
  assign out_r_fifo_wdata = _cat_data_170;
  assign out_r_fifo_enq = __adding_stream_ivalid_8 && _adding_stream_oready;
  wire signed [1-1:0] _push_odata_171;
  assign _push_odata_171 = 0;
  wire signed [1-1:0] _push_odata_175;
  assign _push_odata_175 = __delay_data_212_push_175;
  reg [22-1:0] _adding_a_left;
  reg _adding_a_begun;
  assign a_fifo_deq = _adding_stream_oready && _adding_a_source_fifo_deq;
  reg [64-1:0] __variable_wdata_3;
  assign adding_a_data = __variable_wdata_3;
  reg [22-1:0] _adding_b_left;
  reg _adding_b_begun;
  assign b_fifo_deq = _adding_stream_oready && _adding_b_source_fifo_deq;
  assign _adding_stream_internal_oready = (b_fifo_stays || _adding_b_idle) && ((a_fifo_stays || _adding_a_idle) && (out_r_fifo_room && (out_mask_fifo_room && ((mask_fifo_stays || !(!in_mask_feed_left[21])) && ap_running))));
  reg [64-1:0] __variable_wdata_25;
  assign adding_b_data = __variable_wdata_25;
  wire _set_flag_0;
  assign _set_flag_0 = main == 11;
  assign _adding_run_flag = (_set_flag_0)? 1 : 0;
  reg _tmp_1;
  reg _tmp_2;
  reg _tmp_3;
  assign _adding_source_stop = _adding_stream_oready && (_adding_a_idle && _adding_b_idle && (_adding_fsm == 3));
  localparam _tmp_4 = 1;
  wire [_tmp_4-1:0] _tmp_5;
  assign _tmp_5 = _adding_a_idle && _adding_b_idle && (_adding_fsm == 3);
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
  assign _adding_sink_start = _tmp_16;
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
  assign _adding_sink_stop = _tmp_26;
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
  assign _adding_sink_busy = _tmp_36;
  reg _tmp_37;
  assign _adding_busy = _adding_source_busy || _adding_sink_busy || _adding_busy_reg;
  assign ap_finished = main == 17;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_beats <= 0;
      arg_left_a <= 0;
      arg_left_b <= 0;
      arg_shift <= 0;
      arg_mode <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_beats <= 0;
      reg_left_a <= 0;
      reg_left_b <= 0;
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
        arg_beats <= reg_beats[20:0];
        arg_left_a <= reg_left_a[3:0];
        arg_left_b <= reg_left_b[3:0];
        arg_shift <= reg_shift[4:0];
        arg_mode <= reg_mode[2:0];
      end
      if(ap_started && (reg_mode > 4)) begin
        status <= 3;
      end
      if(ap_started && (reg_left_a > 15)) begin
        status <= 2;
      end
      if(ap_started && (reg_left_b > 15)) begin
        status <= 2;
      end
      if(ap_started && (reg_shift > 31)) begin
        status <= 2;
      end
      if(ap_started && ((reg_beats > 1048576) || (reg_beats < 1))) begin
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
        reg_beats <= reg_beats & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 8)) begin
        reg_left_a <= reg_left_a & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 10)) begin
        reg_left_b <= reg_left_b & ~w_bits | w_data & w_bits;
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
                               (ar_word == 10)? reg_left_b :
                               (ar_word == 8)? reg_left_a :
                               (ar_word == 6)? reg_beats :
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
    if(ap_rst) begin
      a_fifo_head <= 0;
      a_fifo_tail <= 0;
      a_fifo_count <= 0;
    end else begin
      if(a_fifo_enq) begin
        a_fifo_head <= a_fifo_head + 1;
      end
      if(a_fifo_deq) begin
        a_fifo_tail <= a_fifo_tail + 1;
      end
      if(a_fifo_enq && !a_fifo_deq) begin
        a_fifo_count <= a_fifo_count + 1;
      end
      if(a_fifo_deq && !a_fifo_enq) begin
        a_fifo_count <= a_fifo_count - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(a_fifo_enq) begin
      a_fifo_memory[a_fifo_head] <= a_fifo_wdata;
    end
    if(a_fifo_deq) begin
      a_fifo_rdata <= a_fifo_memory[a_fifo_tail];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      b_fifo_head <= 0;
      b_fifo_tail <= 0;
      b_fifo_count <= 0;
    end else begin
      if(b_fifo_enq) begin
        b_fifo_head <= b_fifo_head + 1;
      end
      if(b_fifo_deq) begin
        b_fifo_tail <= b_fifo_tail + 1;
      end
      if(b_fifo_enq && !b_fifo_deq) begin
        b_fifo_count <= b_fifo_count + 1;
      end
      if(b_fifo_deq && !b_fifo_enq) begin
        b_fifo_count <= b_fifo_count - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(b_fifo_enq) begin
      b_fifo_memory[b_fifo_head] <= b_fifo_wdata;
    end
    if(b_fifo_deq) begin
      b_fifo_rdata <= b_fifo_memory[b_fifo_tail];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      in_r_feed_room <= 0;
      in_r_feed_left <= 4194303;
    end else begin
      in_r_feed_room <= a_fifo_room;
      if(in_r_TVALID && in_r_feed_open) begin
        in_r_feed_left <= in_r_feed_left - 1;
      end
      if(main == 4) begin
        in_r_feed_left <= arg_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      in_b_feed_room <= 0;
      in_b_feed_left <= 4194303;
    end else begin
      in_b_feed_room <= b_fifo_room;
      if(in_b_TVALID && in_b_feed_open) begin
        in_b_feed_left <= in_b_feed_left - 1;
      end
      if(main == 5) begin
        in_b_feed_left <= arg_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_r_left <= 4194303;
    end else begin
      if(out_r_fifo_deq) begin
        out_r_left <= out_r_left - 1;
      end
      if(main == 6) begin
        out_r_left <= arg_beats - 1;
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
      out_mask_left <= 4194303;
    end else begin
      if(out_mask_fifo_deq) begin
        out_mask_left <= out_mask_left - 1;
      end
      if(main == 7) begin
        out_mask_left <= ((writes_mask)? arg_beats : 0) - 1;
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
      in_mask_feed_left <= 4194303;
    end else begin
      in_mask_feed_room <= mask_fifo_room;
      if(in_mask_TVALID && in_mask_feed_open) begin
        in_mask_feed_left <= in_mask_feed_left - 1;
      end
      if(main == 8) begin
        in_mask_feed_left <= ((reads_mask)? arg_beats : 0) - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _adding_moves <= 0;
      _adding_a_source_ram_renable <= 0;
      _adding_a_source_fifo_deq <= 0;
      _adding_a_idle <= 1;
      _adding_b_source_ram_renable <= 0;
      _adding_b_source_fifo_deq <= 0;
      _adding_b_idle <= 1;
      __adding_stream_ivalid_1 <= 0;
      __adding_stream_ivalid_2 <= 0;
      __adding_stream_ivalid_3 <= 0;
      __adding_stream_ivalid_4 <= 0;
      __adding_stream_ivalid_5 <= 0;
      __adding_stream_ivalid_6 <= 0;
      __adding_stream_ivalid_7 <= 0;
      __adding_stream_ivalid_8 <= 0;
      _sll_data_20 <= 0;
      _sll_data_21 <= 0;
      _sll_data_22 <= 0;
      _sll_data_23 <= 0;
      _sll_data_42 <= 0;
      _sll_data_43 <= 0;
      _sll_data_44 <= 0;
      _sll_data_45 <= 0;
      _plus_data_47 <= 0;
      _plus_data_62 <= 0;
      _plus_data_77 <= 0;
      _plus_data_92 <= 0;
      __delay_data_178_land_161 <= 0;
      __delay_data_187_land_146 <= 0;
      __delay_data_196_land_131 <= 0;
      __delay_data_205_land_116 <= 0;
      _sra_data_48 <= 0;
      _sra_data_63 <= 0;
      _sra_data_78 <= 0;
      _sra_data_93 <= 0;
      __delay_data_179__delay_178_land_161 <= 0;
      __delay_data_188__delay_187_land_146 <= 0;
      __delay_data_197__delay_196_land_131 <= 0;
      __delay_data_206__delay_205_land_116 <= 0;
      _greaterthan_data_49 <= 0;
      _lessthan_data_52 <= 0;
      _greaterthan_data_64 <= 0;
      _lessthan_data_67 <= 0;
      _greaterthan_data_79 <= 0;
      _lessthan_data_82 <= 0;
      _greaterthan_data_94 <= 0;
      _lessthan_data_97 <= 0;
      __delay_data_176_sra_93 <= 0;
      __delay_data_180__delay_179__delay_178_land_161 <= 0;
      __delay_data_185_sra_78 <= 0;
      __delay_data_189__delay_188__delay_187_land_146 <= 0;
      __delay_data_194_sra_63 <= 0;
      __delay_data_198__delay_197__delay_196_land_131 <= 0;
      __delay_data_203_sra_48 <= 0;
      __delay_data_207__delay_206__delay_205_land_116 <= 0;
      _cond_data_55 <= 0;
      _cond_data_70 <= 0;
      _cond_data_85 <= 0;
      _cond_data_100 <= 0;
      __delay_data_177_greaterthan_94 <= 0;
      __delay_data_181__delay_180__delay_179__delay_178_land_161 <= 0;
      __delay_data_186_greaterthan_79 <= 0;
      __delay_data_190__delay_189__delay_188__delay_187_land_146 <= 0;
      __delay_data_195_greaterthan_64 <= 0;
      __delay_data_199__delay_198__delay_197__delay_196_land_131 <= 0;
      __delay_data_204_greaterthan_49 <= 0;
      __delay_data_208__delay_207__delay_206__delay_205_land_116 <= 0;
      _cond_data_56 <= 0;
      _cond_data_71 <= 0;
      _cond_data_86 <= 0;
      _cond_data_101 <= 0;
      __delay_data_182__delay_181__delay_180__delay_179___land_161 <= 0;
      __delay_data_191__delay_190__delay_189__delay_188___land_146 <= 0;
      __delay_data_200__delay_199__delay_198__delay_197___land_131 <= 0;
      __delay_data_209__delay_208__delay_207__delay_206___land_116 <= 0;
      _greaterthan_data_109 <= 0;
      _greaterthan_data_124 <= 0;
      _greaterthan_data_139 <= 0;
      _greaterthan_data_154 <= 0;
      __delay_data_183__delay_182__delay_181__delay_180___land_161 <= 0;
      __delay_data_184_reinterpretcast_105 <= 0;
      __delay_data_192__delay_191__delay_190__delay_189___land_146 <= 0;
      __delay_data_193_reinterpretcast_90 <= 0;
      __delay_data_201__delay_200__delay_199__delay_198___land_131 <= 0;
      __delay_data_202_reinterpretcast_75 <= 0;
      __delay_data_210__delay_209__delay_208__delay_207___land_116 <= 0;
      __delay_data_211_reinterpretcast_60 <= 0;
      _cond_data_120 <= 0;
      _cond_data_135 <= 0;
      _cond_data_150 <= 0;
      _cond_data_165 <= 0;
      __delay_data_212_push_175 <= 0;
      _adding_a_begun <= 0;
      _adding_a_left <= 0;
      __variable_wdata_3 <= 0;
      _adding_b_begun <= 0;
      _adding_b_left <= 0;
      __variable_wdata_25 <= 0;
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
      _adding_busy_reg <= 0;
    end else begin
      _adding_moves <= _adding_stream_internal_oready;
      if(_adding_stream_oready) begin
        _adding_a_source_ram_renable <= 0;
        _adding_a_source_fifo_deq <= 0;
      end
      _adding_a_idle <= _adding_a_idle;
      if(_adding_stream_oready) begin
        _adding_b_source_ram_renable <= 0;
        _adding_b_source_fifo_deq <= 0;
      end
      _adding_b_idle <= _adding_b_idle;
      if(_adding_stream_oready) begin
        __adding_stream_ivalid_1 <= _adding_stream_ivalid;
      end
      if(_adding_stream_oready) begin
        __adding_stream_ivalid_2 <= __adding_stream_ivalid_1;
      end
      if(_adding_stream_oready) begin
        __adding_stream_ivalid_3 <= __adding_stream_ivalid_2;
      end
      if(_adding_stream_oready) begin
        __adding_stream_ivalid_4 <= __adding_stream_ivalid_3;
      end
      if(_adding_stream_oready) begin
        __adding_stream_ivalid_5 <= __adding_stream_ivalid_4;
      end
      if(_adding_stream_oready) begin
        __adding_stream_ivalid_6 <= __adding_stream_ivalid_5;
      end
      if(_adding_stream_oready) begin
        __adding_stream_ivalid_7 <= __adding_stream_ivalid_6;
      end
      if(_adding_stream_oready) begin
        __adding_stream_ivalid_8 <= __adding_stream_ivalid_7;
      end
      if(_adding_stream_oready) begin
        _sll_data_20 <= _reinterpretcast_data_7 << arg_left_a;
      end
      if(_adding_stream_oready) begin
        _sll_data_21 <= _reinterpretcast_data_11 << arg_left_a;
      end
      if(_adding_stream_oready) begin
        _sll_data_22 <= _reinterpretcast_data_15 << arg_left_a;
      end
      if(_adding_stream_oready) begin
        _sll_data_23 <= _reinterpretcast_data_19 << arg_left_a;
      end
      if(_adding_stream_oready) begin
        _sll_data_42 <= _reinterpretcast_data_29 << arg_left_b;
      end
      if(_adding_stream_oready) begin
        _sll_data_43 <= _reinterpretcast_data_33 << arg_left_b;
      end
      if(_adding_stream_oready) begin
        _sll_data_44 <= _reinterpretcast_data_37 << arg_left_b;
      end
      if(_adding_stream_oready) begin
        _sll_data_45 <= _reinterpretcast_data_41 << arg_left_b;
      end
      if(_adding_stream_oready) begin
        _plus_data_47 <= _plus_data_46 + rounding;
      end
      if(_adding_stream_oready) begin
        _plus_data_62 <= _plus_data_61 + rounding;
      end
      if(_adding_stream_oready) begin
        _plus_data_77 <= _plus_data_76 + rounding;
      end
      if(_adding_stream_oready) begin
        _plus_data_92 <= _plus_data_91 + rounding;
      end
      if(_adding_stream_oready) begin
        __delay_data_178_land_161 <= _land_data_161;
      end
      if(_adding_stream_oready) begin
        __delay_data_187_land_146 <= _land_data_146;
      end
      if(_adding_stream_oready) begin
        __delay_data_196_land_131 <= _land_data_131;
      end
      if(_adding_stream_oready) begin
        __delay_data_205_land_116 <= _land_data_116;
      end
      if(_adding_stream_oready) begin
        _sra_data_48 <= _plus_data_47 >>> arg_shift;
      end
      if(_adding_stream_oready) begin
        _sra_data_63 <= _plus_data_62 >>> arg_shift;
      end
      if(_adding_stream_oready) begin
        _sra_data_78 <= _plus_data_77 >>> arg_shift;
      end
      if(_adding_stream_oready) begin
        _sra_data_93 <= _plus_data_92 >>> arg_shift;
      end
      if(_adding_stream_oready) begin
        __delay_data_179__delay_178_land_161 <= __delay_data_178_land_161;
      end
      if(_adding_stream_oready) begin
        __delay_data_188__delay_187_land_146 <= __delay_data_187_land_146;
      end
      if(_adding_stream_oready) begin
        __delay_data_197__delay_196_land_131 <= __delay_data_196_land_131;
      end
      if(_adding_stream_oready) begin
        __delay_data_206__delay_205_land_116 <= __delay_data_205_land_116;
      end
      if(_adding_stream_oready) begin
        _greaterthan_data_49 <= _sra_data_48 > 16'sd32767;
      end
      if(_adding_stream_oready) begin
        _lessthan_data_52 <= _sra_data_48 < -17'sd32768;
      end
      if(_adding_stream_oready) begin
        _greaterthan_data_64 <= _sra_data_63 > 16'sd32767;
      end
      if(_adding_stream_oready) begin
        _lessthan_data_67 <= _sra_data_63 < -17'sd32768;
      end
      if(_adding_stream_oready) begin
        _greaterthan_data_79 <= _sra_data_78 > 16'sd32767;
      end
      if(_adding_stream_oready) begin
        _lessthan_data_82 <= _sra_data_78 < -17'sd32768;
      end
      if(_adding_stream_oready) begin
        _greaterthan_data_94 <= _sra_data_93 > 16'sd32767;
      end
      if(_adding_stream_oready) begin
        _lessthan_data_97 <= _sra_data_93 < -17'sd32768;
      end
      if(_adding_stream_oready) begin
        __delay_data_176_sra_93 <= _sra_data_93;
      end
      if(_adding_stream_oready) begin
        __delay_data_180__delay_179__delay_178_land_161 <= __delay_data_179__delay_178_land_161;
      end
      if(_adding_stream_oready) begin
        __delay_data_185_sra_78 <= _sra_data_78;
      end
      if(_adding_stream_oready) begin
        __delay_data_189__delay_188__delay_187_land_146 <= __delay_data_188__delay_187_land_146;
      end
      if(_adding_stream_oready) begin
        __delay_data_194_sra_63 <= _sra_data_63;
      end
      if(_adding_stream_oready) begin
        __delay_data_198__delay_197__delay_196_land_131 <= __delay_data_197__delay_196_land_131;
      end
      if(_adding_stream_oready) begin
        __delay_data_203_sra_48 <= _sra_data_48;
      end
      if(_adding_stream_oready) begin
        __delay_data_207__delay_206__delay_205_land_116 <= __delay_data_206__delay_205_land_116;
      end
      if(_adding_stream_oready) begin
        _cond_data_55 <= (_lessthan_data_52)? -17'sd32768 : __delay_data_203_sra_48;
      end
      if(_adding_stream_oready) begin
        _cond_data_70 <= (_lessthan_data_67)? -17'sd32768 : __delay_data_194_sra_63;
      end
      if(_adding_stream_oready) begin
        _cond_data_85 <= (_lessthan_data_82)? -17'sd32768 : __delay_data_185_sra_78;
      end
      if(_adding_stream_oready) begin
        _cond_data_100 <= (_lessthan_data_97)? -17'sd32768 : __delay_data_176_sra_93;
      end
      if(_adding_stream_oready) begin
        __delay_data_177_greaterthan_94 <= _greaterthan_data_94;
      end
      if(_adding_stream_oready) begin
        __delay_data_181__delay_180__delay_179__delay_178_land_161 <= __delay_data_180__delay_179__delay_178_land_161;
      end
      if(_adding_stream_oready) begin
        __delay_data_186_greaterthan_79 <= _greaterthan_data_79;
      end
      if(_adding_stream_oready) begin
        __delay_data_190__delay_189__delay_188__delay_187_land_146 <= __delay_data_189__delay_188__delay_187_land_146;
      end
      if(_adding_stream_oready) begin
        __delay_data_195_greaterthan_64 <= _greaterthan_data_64;
      end
      if(_adding_stream_oready) begin
        __delay_data_199__delay_198__delay_197__delay_196_land_131 <= __delay_data_198__delay_197__delay_196_land_131;
      end
      if(_adding_stream_oready) begin
        __delay_data_204_greaterthan_49 <= _greaterthan_data_49;
      end
      if(_adding_stream_oready) begin
        __delay_data_208__delay_207__delay_206__delay_205_land_116 <= __delay_data_207__delay_206__delay_205_land_116;
      end
      if(_adding_stream_oready) begin
        _cond_data_56 <= (__delay_data_204_greaterthan_49)? 16'sd32767 : _cond_data_55;
      end
      if(_adding_stream_oready) begin
        _cond_data_71 <= (__delay_data_195_greaterthan_64)? 16'sd32767 : _cond_data_70;
      end
      if(_adding_stream_oready) begin
        _cond_data_86 <= (__delay_data_186_greaterthan_79)? 16'sd32767 : _cond_data_85;
      end
      if(_adding_stream_oready) begin
        _cond_data_101 <= (__delay_data_177_greaterthan_94)? 16'sd32767 : _cond_data_100;
      end
      if(_adding_stream_oready) begin
        __delay_data_182__delay_181__delay_180__delay_179___land_161 <= __delay_data_181__delay_180__delay_179__delay_178_land_161;
      end
      if(_adding_stream_oready) begin
        __delay_data_191__delay_190__delay_189__delay_188___land_146 <= __delay_data_190__delay_189__delay_188__delay_187_land_146;
      end
      if(_adding_stream_oready) begin
        __delay_data_200__delay_199__delay_198__delay_197___land_131 <= __delay_data_199__delay_198__delay_197__delay_196_land_131;
      end
      if(_adding_stream_oready) begin
        __delay_data_209__delay_208__delay_207__delay_206___land_116 <= __delay_data_208__delay_207__delay_206__delay_205_land_116;
      end
      if(_adding_stream_oready) begin
        _greaterthan_data_109 <= _reinterpretcast_data_60 > 1'sd0;
      end
      if(_adding_stream_oready) begin
        _greaterthan_data_124 <= _reinterpretcast_data_75 > 1'sd0;
      end
      if(_adding_stream_oready) begin
        _greaterthan_data_139 <= _reinterpretcast_data_90 > 1'sd0;
      end
      if(_adding_stream_oready) begin
        _greaterthan_data_154 <= _reinterpretcast_data_105 > 1'sd0;
      end
      if(_adding_stream_oready) begin
        __delay_data_183__delay_182__delay_181__delay_180___land_161 <= __delay_data_182__delay_181__delay_180__delay_179___land_161;
      end
      if(_adding_stream_oready) begin
        __delay_data_184_reinterpretcast_105 <= _reinterpretcast_data_105;
      end
      if(_adding_stream_oready) begin
        __delay_data_192__delay_191__delay_190__delay_189___land_146 <= __delay_data_191__delay_190__delay_189__delay_188___land_146;
      end
      if(_adding_stream_oready) begin
        __delay_data_193_reinterpretcast_90 <= _reinterpretcast_data_90;
      end
      if(_adding_stream_oready) begin
        __delay_data_201__delay_200__delay_199__delay_198___land_131 <= __delay_data_200__delay_199__delay_198__delay_197___land_131;
      end
      if(_adding_stream_oready) begin
        __delay_data_202_reinterpretcast_75 <= _reinterpretcast_data_75;
      end
      if(_adding_stream_oready) begin
        __delay_data_210__delay_209__delay_208__delay_207___land_116 <= __delay_data_209__delay_208__delay_207__delay_206___land_116;
      end
      if(_adding_stream_oready) begin
        __delay_data_211_reinterpretcast_60 <= _reinterpretcast_data_60;
      end
      if(_adding_stream_oready) begin
        _cond_data_120 <= (_ulnot_data_118)? __delay_data_211_reinterpretcast_60 : 1'sd0;
      end
      if(_adding_stream_oready) begin
        _cond_data_135 <= (_ulnot_data_133)? __delay_data_202_reinterpretcast_75 : 1'sd0;
      end
      if(_adding_stream_oready) begin
        _cond_data_150 <= (_ulnot_data_148)? __delay_data_193_reinterpretcast_90 : 1'sd0;
      end
      if(_adding_stream_oready) begin
        _cond_data_165 <= (_ulnot_data_163)? __delay_data_184_reinterpretcast_105 : 1'sd0;
      end
      if(_adding_stream_oready) begin
        __delay_data_212_push_175 <= 0;
      end
      if(_adding_source_start && _adding_stream_oready) begin
        _adding_a_idle <= 0;
      end
      if(_adding_stream_oready) begin
        _adding_a_begun <= _adding_source_start;
      end
      if(_adding_source_start && _adding_stream_oready) begin
        _adding_a_left <= arg_beats - 2;
      end
      if(_adding_stream_oready && _adding_a_source_fifo_deq) begin
        _adding_a_left <= (_adding_a_left[21])? arg_beats - 2 : _adding_a_left - 1;
      end
      if(_adding_stream_oready && _adding_a_begun) begin
        _adding_a_source_fifo_deq <= 1;
      end
      if(_adding_stream_oready && _adding_a_source_fifo_deq) begin
        _adding_a_source_fifo_deq <= !_adding_a_left[21];
        _adding_a_idle <= _adding_a_left[21];
      end
      if(_adding_stream_oready && _adding_source_busy) begin
        __variable_wdata_3 <= a_fifo_rdata;
      end
      if(_adding_source_start && _adding_stream_oready) begin
        _adding_b_idle <= 0;
      end
      if(_adding_stream_oready) begin
        _adding_b_begun <= _adding_source_start;
      end
      if(_adding_source_start && _adding_stream_oready) begin
        _adding_b_left <= arg_beats - 2;
      end
      if(_adding_stream_oready && _adding_b_source_fifo_deq) begin
        _adding_b_left <= (_adding_b_left[21])? arg_beats - 2 : _adding_b_left - 1;
      end
      if(_adding_stream_oready && _adding_b_begun) begin
        _adding_b_source_fifo_deq <= 1;
      end
      if(_adding_stream_oready && _adding_b_source_fifo_deq) begin
        _adding_b_source_fifo_deq <= !_adding_b_left[21];
        _adding_b_idle <= _adding_b_left[21];
      end
      if(_adding_stream_oready && _adding_source_busy) begin
        __variable_wdata_25 <= b_fifo_rdata;
      end
      if(_adding_stream_oready) begin
        _tmp_1 <= _adding_source_start;
      end
      if(_adding_stream_oready) begin
        _tmp_2 <= _tmp_1;
      end
      if(_adding_stream_oready) begin
        _tmp_3 <= _tmp_2;
      end
      if(_adding_stream_oready) begin
        _tmp_6 <= _tmp_5;
      end
      if(_adding_stream_oready) begin
        _tmp_7 <= _adding_source_start;
      end
      if(_adding_stream_oready) begin
        _tmp_8 <= _tmp_7;
      end
      if(_adding_stream_oready) begin
        _tmp_9 <= _tmp_8;
      end
      if(_adding_stream_oready) begin
        _tmp_10 <= _tmp_9;
      end
      if(_adding_stream_oready) begin
        _tmp_11 <= _tmp_10;
      end
      if(_adding_stream_oready) begin
        _tmp_12 <= _tmp_11;
      end
      if(_adding_stream_oready) begin
        _tmp_13 <= _tmp_12;
      end
      if(_adding_stream_oready) begin
        _tmp_14 <= _tmp_13;
      end
      if(_adding_stream_oready) begin
        _tmp_15 <= _tmp_14;
      end
      if(_adding_stream_oready) begin
        _tmp_16 <= _tmp_15;
      end
      if(_adding_stream_oready) begin
        _tmp_17 <= _adding_source_stop;
      end
      if(_adding_stream_oready) begin
        _tmp_18 <= _tmp_17;
      end
      if(_adding_stream_oready) begin
        _tmp_19 <= _tmp_18;
      end
      if(_adding_stream_oready) begin
        _tmp_20 <= _tmp_19;
      end
      if(_adding_stream_oready) begin
        _tmp_21 <= _tmp_20;
      end
      if(_adding_stream_oready) begin
        _tmp_22 <= _tmp_21;
      end
      if(_adding_stream_oready) begin
        _tmp_23 <= _tmp_22;
      end
      if(_adding_stream_oready) begin
        _tmp_24 <= _tmp_23;
      end
      if(_adding_stream_oready) begin
        _tmp_25 <= _tmp_24;
      end
      if(_adding_stream_oready) begin
        _tmp_26 <= _tmp_25;
      end
      if(_adding_stream_oready) begin
        _tmp_27 <= _adding_source_busy;
      end
      if(_adding_stream_oready) begin
        _tmp_28 <= _tmp_27;
      end
      if(_adding_stream_oready) begin
        _tmp_29 <= _tmp_28;
      end
      if(_adding_stream_oready) begin
        _tmp_30 <= _tmp_29;
      end
      if(_adding_stream_oready) begin
        _tmp_31 <= _tmp_30;
      end
      if(_adding_stream_oready) begin
        _tmp_32 <= _tmp_31;
      end
      if(_adding_stream_oready) begin
        _tmp_33 <= _tmp_32;
      end
      if(_adding_stream_oready) begin
        _tmp_34 <= _tmp_33;
      end
      if(_adding_stream_oready) begin
        _tmp_35 <= _tmp_34;
      end
      if(_adding_stream_oready) begin
        _tmp_36 <= _tmp_35;
      end
      if(_adding_stream_oready) begin
        _tmp_37 <= _adding_sink_busy;
      end
      if(!_adding_sink_busy && _tmp_37) begin
        _adding_busy_reg <= 0;
      end
      if(_adding_source_busy) begin
        _adding_busy_reg <= 1;
      end
    end
  end

  localparam _adding_fsm_1 = 1;
  localparam _adding_fsm_2 = 2;
  localparam _adding_fsm_3 = 3;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _adding_fsm <= _adding_fsm_init;
      _adding_source_start <= 0;
      _adding_source_busy <= 0;
      _adding_stream_ivalid <= 0;
    end else begin
      if(_adding_stream_oready && _tmp_3) begin
        _adding_stream_ivalid <= 1;
      end
      if(_adding_stream_oready && _tmp_6) begin
        _adding_stream_ivalid <= 0;
      end
      case(_adding_fsm)
        _adding_fsm_init: begin
          if(_adding_run_flag) begin
            _adding_source_start <= 1;
          end
          if(_adding_run_flag) begin
            _adding_fsm <= _adding_fsm_1;
          end
        end
        _adding_fsm_1: begin
          if(_adding_source_start && _adding_stream_oready) begin
            _adding_source_start <= 0;
            _adding_source_busy <= 1;
          end
          if(_adding_source_start && _adding_stream_oready) begin
            _adding_fsm <= _adding_fsm_2;
          end
        end
        _adding_fsm_2: begin
          if(_adding_stream_oready) begin
            _adding_fsm <= _adding_fsm_3;
          end
        end
        _adding_fsm_3: begin
          if(_adding_stream_oready && (_adding_a_idle && _adding_b_idle && (_adding_fsm == 3))) begin
            _adding_source_busy <= 0;
          end
          if(_adding_stream_oready && (_adding_a_idle && _adding_b_idle && (_adding_fsm == 3)) && _adding_run_flag) begin
            _adding_source_start <= 1;
          end
          if(_adding_stream_oready && (_adding_a_idle && _adding_b_idle && (_adding_fsm == 3))) begin
            _adding_fsm <= _adding_fsm_init;
          end
          if(_adding_stream_oready && (_adding_a_idle && _adding_b_idle && (_adding_fsm == 3)) && _adding_run_flag) begin
            _adding_fsm <= _adding_fsm_1;
          end
        end
      endcase
    end
  end


  always @(posedge ap_clk) begin
    rounding <= (32'd1 << arg_shift) >> 1;
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
            main <= main_19;
          end
        end
        main_2: begin
          if(ap_start) begin
            main <= main_3;
          end
        end
        main_3: begin
          if(status == 0) begin
            main <= main_4;
          end else begin
            main <= main_17;
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
          if(!_adding_source_busy) begin
            main <= main_12;
          end
        end
        main_12: begin
          if(_adding_source_busy) begin
            main <= main_13;
          end
        end
        main_13: begin
          if(in_mask_feed_left[21]) begin
            main <= main_14;
          end
        end
        main_14: begin
          if(out_r_left[21]) begin
            main <= main_15;
          end
        end
        main_15: begin
          if(out_mask_left[21]) begin
            main <= main_16;
          end
        end
        main_16: begin
          if(!_adding_source_busy) begin
            main <= main_17;
          end
        end
        main_17: begin
          main <= main_18;
        end
        main_18: begin
          main <= main_1;
        end
      endcase
    end
  end


endmodule
