// SPDX-License-Identifier: Apache-2.0
// scale: product or quotient, 4 lanes a cycle.
// Written from hls/kernels/scale.py; do not edit.
module scale
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
  output [64-1:0] out_r_TDATA,
  output out_r_TVALID,
  input out_r_TREADY,
  output out_r_TLAST
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
  reg [32-1:0] reg_divide;
  reg [32-1:0] reg_shift;
  reg [32-1:0] reg_left;
  reg [32-1:0] reg_eps;
  reg [21-1:0] arg_beats;
  reg [1-1:0] arg_divide;
  reg [5-1:0] arg_shift;
  reg [4-1:0] arg_left;
  reg [15-1:0] arg_eps;
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
  reg _scaling_stream_ivalid;
  wire _scaling_stream_oready;
  wire _scaling_stream_internal_oready;
  reg [32-1:0] _scaling_fsm;
  localparam _scaling_fsm_init = 0;
  wire _scaling_run_flag;
  reg _scaling_source_start;
  wire _scaling_source_stop;
  reg _scaling_source_busy;
  wire _scaling_sink_start;
  wire _scaling_sink_stop;
  wire _scaling_sink_busy;
  wire _scaling_busy;
  reg _scaling_busy_reg;
  wire _scaling_is_root;
  assign _scaling_is_root = 1;
  reg _scaling_moves;
  assign _scaling_stream_oready = _scaling_moves;
  reg signed [32-1:0] rounding;
  reg _scaling_a_idle;
  reg [21-1:0] _scaling_a_source_count;
  reg [5-1:0] _scaling_a_source_mode;
  reg [16-1:0] _scaling_a_source_generator_id;
  reg [20-1:0] _scaling_a_source_offset;
  reg [21-1:0] _scaling_a_source_size;
  reg [20-1:0] _scaling_a_source_stride;
  reg [20-1:0] _scaling_a_source_offset_buf;
  reg [21-1:0] _scaling_a_source_size_buf;
  reg [20-1:0] _scaling_a_source_stride_buf;
  reg [3-1:0] _scaling_a_source_sel;
  reg [20-1:0] _scaling_a_source_ram_raddr;
  reg _scaling_a_source_ram_renable;
  wire [64-1:0] _scaling_a_source_ram_rdata;
  reg _scaling_a_source_fifo_deq;
  wire [64-1:0] _scaling_a_source_fifo_rdata;
  reg [64-1:0] _scaling_a_source_empty_data;
  reg _scaling_b_idle;
  reg [21-1:0] _scaling_b_source_count;
  reg [5-1:0] _scaling_b_source_mode;
  reg [16-1:0] _scaling_b_source_generator_id;
  reg [20-1:0] _scaling_b_source_offset;
  reg [21-1:0] _scaling_b_source_size;
  reg [20-1:0] _scaling_b_source_stride;
  reg [20-1:0] _scaling_b_source_offset_buf;
  reg [21-1:0] _scaling_b_source_size_buf;
  reg [20-1:0] _scaling_b_source_stride_buf;
  reg [3-1:0] _scaling_b_source_sel;
  reg [20-1:0] _scaling_b_source_ram_raddr;
  reg _scaling_b_source_ram_renable;
  wire [64-1:0] _scaling_b_source_ram_rdata;
  reg _scaling_b_source_fifo_deq;
  wire [64-1:0] _scaling_b_source_fifo_rdata;
  reg [64-1:0] _scaling_b_source_empty_data;
  reg [32-1:0] main;
  localparam main_init = 0;
  assign ap_started = (main == 2) && ap_start;
  wire [64-1:0] scaling_a_data;
  wire [64-1:0] scaling_b_data;
  reg __scaling_stream_ivalid_1;
  reg __scaling_stream_ivalid_2;
  reg __scaling_stream_ivalid_3;
  reg __scaling_stream_ivalid_4;
  reg __scaling_stream_ivalid_5;
  reg __scaling_stream_ivalid_6;
  reg __scaling_stream_ivalid_7;
  reg __scaling_stream_ivalid_8;
  reg __scaling_stream_ivalid_9;
  reg __scaling_stream_ivalid_10;
  reg __scaling_stream_ivalid_11;
  reg __scaling_stream_ivalid_12;
  reg __scaling_stream_ivalid_13;
  reg __scaling_stream_ivalid_14;
  reg __scaling_stream_ivalid_15;
  reg __scaling_stream_ivalid_16;
  reg __scaling_stream_ivalid_17;
  reg __scaling_stream_ivalid_18;
  reg __scaling_stream_ivalid_19;
  reg __scaling_stream_ivalid_20;
  reg __scaling_stream_ivalid_21;
  wire [16-1:0] _slice_data_8;
  assign _slice_data_8 = scaling_a_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_9;
  assign _reinterpretcast_src_9 = _slice_data_8;
  wire signed [16-1:0] _reinterpretcast_data_9;
  assign _reinterpretcast_data_9 = _reinterpretcast_src_9;
  wire [16-1:0] _slice_data_12;
  assign _slice_data_12 = scaling_a_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_13;
  assign _reinterpretcast_src_13 = _slice_data_12;
  wire signed [16-1:0] _reinterpretcast_data_13;
  assign _reinterpretcast_data_13 = _reinterpretcast_src_13;
  wire [16-1:0] _slice_data_16;
  assign _slice_data_16 = scaling_a_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_17;
  assign _reinterpretcast_src_17 = _slice_data_16;
  wire signed [16-1:0] _reinterpretcast_data_17;
  assign _reinterpretcast_data_17 = _reinterpretcast_src_17;
  wire [16-1:0] _slice_data_20;
  assign _slice_data_20 = scaling_a_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_21;
  assign _reinterpretcast_src_21 = _slice_data_20;
  wire signed [16-1:0] _reinterpretcast_data_21;
  assign _reinterpretcast_data_21 = _reinterpretcast_src_21;
  wire [16-1:0] _slice_data_25;
  assign _slice_data_25 = scaling_b_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_26;
  assign _reinterpretcast_src_26 = _slice_data_25;
  wire signed [16-1:0] _reinterpretcast_data_26;
  assign _reinterpretcast_data_26 = _reinterpretcast_src_26;
  wire [16-1:0] _slice_data_29;
  assign _slice_data_29 = scaling_b_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_30;
  assign _reinterpretcast_src_30 = _slice_data_29;
  wire signed [16-1:0] _reinterpretcast_data_30;
  assign _reinterpretcast_data_30 = _reinterpretcast_src_30;
  wire [16-1:0] _slice_data_33;
  assign _slice_data_33 = scaling_b_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_34;
  assign _reinterpretcast_src_34 = _slice_data_33;
  wire signed [16-1:0] _reinterpretcast_data_34;
  assign _reinterpretcast_data_34 = _reinterpretcast_src_34;
  wire [16-1:0] _slice_data_37;
  assign _slice_data_37 = scaling_b_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_38;
  assign _reinterpretcast_src_38 = _slice_data_37;
  wire signed [16-1:0] _reinterpretcast_data_38;
  assign _reinterpretcast_data_38 = _reinterpretcast_src_38;
  reg signed [32-1:0] _product_data_39;
  wire [1-1:0] _pointer_data_56;
  assign _pointer_data_56 = _reinterpretcast_data_9[5'sd15];
  wire [1-1:0] _pointer_data_58;
  assign _pointer_data_58 = _reinterpretcast_data_26[5'sd15];
  reg [1-1:0] _xor_data_60;
  wire [1-1:0] _pointer_data_61;
  assign _pointer_data_61 = _reinterpretcast_data_26[5'sd15];
  wire [16-1:0] _minus_data_64;
  assign _minus_data_64 = 16'd0 - _reinterpretcast_data_26;
  wire [16-1:0] _slice_data_67;
  assign _slice_data_67 = _reinterpretcast_data_26[5'd15:1'd0];
  reg [16-1:0] _cond_data_68;
  wire [1-1:0] _pointer_data_74;
  assign _pointer_data_74 = _reinterpretcast_data_9[5'sd15];
  wire [16-1:0] _minus_data_77;
  assign _minus_data_77 = 16'd0 - _reinterpretcast_data_9;
  wire [16-1:0] _slice_data_80;
  assign _slice_data_80 = _reinterpretcast_data_9[5'd15:1'd0];
  reg [16-1:0] _cond_data_81;
  reg signed [32-1:0] _product_data_378;
  wire [1-1:0] _pointer_data_395;
  assign _pointer_data_395 = _reinterpretcast_data_13[5'sd15];
  wire [1-1:0] _pointer_data_397;
  assign _pointer_data_397 = _reinterpretcast_data_30[5'sd15];
  reg [1-1:0] _xor_data_399;
  wire [1-1:0] _pointer_data_400;
  assign _pointer_data_400 = _reinterpretcast_data_30[5'sd15];
  wire [16-1:0] _minus_data_403;
  assign _minus_data_403 = 16'd0 - _reinterpretcast_data_30;
  wire [16-1:0] _slice_data_406;
  assign _slice_data_406 = _reinterpretcast_data_30[5'd15:1'd0];
  reg [16-1:0] _cond_data_407;
  wire [1-1:0] _pointer_data_413;
  assign _pointer_data_413 = _reinterpretcast_data_13[5'sd15];
  wire [16-1:0] _minus_data_416;
  assign _minus_data_416 = 16'd0 - _reinterpretcast_data_13;
  wire [16-1:0] _slice_data_419;
  assign _slice_data_419 = _reinterpretcast_data_13[5'd15:1'd0];
  reg [16-1:0] _cond_data_420;
  reg signed [32-1:0] _product_data_717;
  wire [1-1:0] _pointer_data_734;
  assign _pointer_data_734 = _reinterpretcast_data_17[5'sd15];
  wire [1-1:0] _pointer_data_736;
  assign _pointer_data_736 = _reinterpretcast_data_34[5'sd15];
  reg [1-1:0] _xor_data_738;
  wire [1-1:0] _pointer_data_739;
  assign _pointer_data_739 = _reinterpretcast_data_34[5'sd15];
  wire [16-1:0] _minus_data_742;
  assign _minus_data_742 = 16'd0 - _reinterpretcast_data_34;
  wire [16-1:0] _slice_data_745;
  assign _slice_data_745 = _reinterpretcast_data_34[5'd15:1'd0];
  reg [16-1:0] _cond_data_746;
  wire [1-1:0] _pointer_data_752;
  assign _pointer_data_752 = _reinterpretcast_data_17[5'sd15];
  wire [16-1:0] _minus_data_755;
  assign _minus_data_755 = 16'd0 - _reinterpretcast_data_17;
  wire [16-1:0] _slice_data_758;
  assign _slice_data_758 = _reinterpretcast_data_17[5'd15:1'd0];
  reg [16-1:0] _cond_data_759;
  reg signed [32-1:0] _product_data_1056;
  wire [1-1:0] _pointer_data_1073;
  assign _pointer_data_1073 = _reinterpretcast_data_21[5'sd15];
  wire [1-1:0] _pointer_data_1075;
  assign _pointer_data_1075 = _reinterpretcast_data_38[5'sd15];
  reg [1-1:0] _xor_data_1077;
  wire [1-1:0] _pointer_data_1078;
  assign _pointer_data_1078 = _reinterpretcast_data_38[5'sd15];
  wire [16-1:0] _minus_data_1081;
  assign _minus_data_1081 = 16'd0 - _reinterpretcast_data_38;
  wire [16-1:0] _slice_data_1084;
  assign _slice_data_1084 = _reinterpretcast_data_38[5'd15:1'd0];
  reg [16-1:0] _cond_data_1085;
  wire [1-1:0] _pointer_data_1091;
  assign _pointer_data_1091 = _reinterpretcast_data_21[5'sd15];
  wire [16-1:0] _minus_data_1094;
  assign _minus_data_1094 = 16'd0 - _reinterpretcast_data_21;
  wire [16-1:0] _slice_data_1097;
  assign _slice_data_1097 = _reinterpretcast_data_21[5'd15:1'd0];
  reg [16-1:0] _cond_data_1098;
  wire signed [33-1:0] _plus_data_41;
  assign _plus_data_41 = _product_data_39 + 1'sd0;
  reg signed [33-1:0] _plus_data_42;
  reg [16-1:0] _plus_data_69;
  reg [31-1:0] _sll_data_82;
  wire signed [33-1:0] _plus_data_380;
  assign _plus_data_380 = _product_data_378 + 1'sd0;
  reg signed [33-1:0] _plus_data_381;
  reg [16-1:0] _plus_data_408;
  reg [31-1:0] _sll_data_421;
  wire signed [33-1:0] _plus_data_719;
  assign _plus_data_719 = _product_data_717 + 1'sd0;
  reg signed [33-1:0] _plus_data_720;
  reg [16-1:0] _plus_data_747;
  reg [31-1:0] _sll_data_760;
  wire signed [33-1:0] _plus_data_1058;
  assign _plus_data_1058 = _product_data_1056 + 1'sd0;
  reg signed [33-1:0] _plus_data_1059;
  reg [16-1:0] _plus_data_1086;
  reg [31-1:0] _sll_data_1099;
  reg [1-1:0] __delay_data_1397_xor_1077;
  reg [1-1:0] __delay_data_1494_xor_738;
  reg [1-1:0] __delay_data_1591_xor_399;
  reg [1-1:0] __delay_data_1688_xor_60;
  reg signed [33-1:0] _sra_data_43;
  reg [16-1:0] _minus_data_70;
  wire [1-1:0] _eq_data_369;
  assign _eq_data_369 = _plus_data_69 == 1'sd0;
  reg signed [33-1:0] _sra_data_382;
  reg [16-1:0] _minus_data_409;
  wire [1-1:0] _eq_data_708;
  assign _eq_data_708 = _plus_data_408 == 1'sd0;
  reg signed [33-1:0] _sra_data_721;
  reg [16-1:0] _minus_data_748;
  wire [1-1:0] _eq_data_1047;
  assign _eq_data_1047 = _plus_data_747 == 1'sd0;
  reg signed [33-1:0] _sra_data_1060;
  reg [16-1:0] _minus_data_1087;
  wire [1-1:0] _eq_data_1386;
  assign _eq_data_1386 = _plus_data_1086 == 1'sd0;
  reg [31-1:0] __delay_data_1398_sll_1099;
  reg [16-1:0] __delay_data_1399_plus_1086;
  reg [1-1:0] __delay_data_1444__delay_1397_xor_1077;
  reg [1-1:0] __delay_data_1461_eq_1386;
  reg [31-1:0] __delay_data_1495_sll_760;
  reg [16-1:0] __delay_data_1496_plus_747;
  reg [1-1:0] __delay_data_1541__delay_1494_xor_738;
  reg [1-1:0] __delay_data_1558_eq_1047;
  reg [31-1:0] __delay_data_1592_sll_421;
  reg [16-1:0] __delay_data_1593_plus_408;
  reg [1-1:0] __delay_data_1638__delay_1591_xor_399;
  reg [1-1:0] __delay_data_1655_eq_708;
  reg [31-1:0] __delay_data_1689_sll_82;
  reg [16-1:0] __delay_data_1690_plus_69;
  reg [1-1:0] __delay_data_1735__delay_1688_xor_60;
  reg [1-1:0] __delay_data_1752_eq_369;
  reg [1-1:0] _greaterthan_data_44;
  reg [1-1:0] _lessthan_data_47;
  wire [15-1:0] _slice_data_73;
  assign _slice_data_73 = _minus_data_70[5'd15:2'd1];
  reg [31-1:0] _plus_data_83;
  reg [1-1:0] _greaterthan_data_383;
  reg [1-1:0] _lessthan_data_386;
  wire [15-1:0] _slice_data_412;
  assign _slice_data_412 = _minus_data_409[5'd15:2'd1];
  reg [31-1:0] _plus_data_422;
  reg [1-1:0] _greaterthan_data_722;
  reg [1-1:0] _lessthan_data_725;
  wire [15-1:0] _slice_data_751;
  assign _slice_data_751 = _minus_data_748[5'd15:2'd1];
  reg [31-1:0] _plus_data_761;
  reg [1-1:0] _greaterthan_data_1061;
  reg [1-1:0] _lessthan_data_1064;
  wire [15-1:0] _slice_data_1090;
  assign _slice_data_1090 = _minus_data_1087[5'd15:2'd1];
  reg [31-1:0] _plus_data_1100;
  reg [16-1:0] __delay_data_1400__delay_1399_plus_1086;
  reg [1-1:0] __delay_data_1445__delay_1444__delay_1397_xor_1077;
  reg [1-1:0] __delay_data_1462__delay_1461_eq_1386;
  reg signed [33-1:0] __delay_data_1478_sra_1060;
  reg [16-1:0] __delay_data_1497__delay_1496_plus_747;
  reg [1-1:0] __delay_data_1542__delay_1541__delay_1494_xor_738;
  reg [1-1:0] __delay_data_1559__delay_1558_eq_1047;
  reg signed [33-1:0] __delay_data_1575_sra_721;
  reg [16-1:0] __delay_data_1594__delay_1593_plus_408;
  reg [1-1:0] __delay_data_1639__delay_1638__delay_1591_xor_399;
  reg [1-1:0] __delay_data_1656__delay_1655_eq_708;
  reg signed [33-1:0] __delay_data_1672_sra_382;
  reg [16-1:0] __delay_data_1691__delay_1690_plus_69;
  reg [1-1:0] __delay_data_1736__delay_1735__delay_1688_xor_60;
  reg [1-1:0] __delay_data_1753__delay_1752_eq_369;
  reg signed [33-1:0] __delay_data_1769_sra_43;
  reg signed [33-1:0] _cond_data_50;
  wire [16-1:0] _slice_data_86;
  assign _slice_data_86 = _plus_data_83[6'd30:5'd15];
  wire [15-1:0] _slice_data_89;
  assign _slice_data_89 = _plus_data_83[5'd14:1'd0];
  reg [1-1:0] _greatereq_data_90;
  wire [1-1:0] _pointer_data_91;
  assign _pointer_data_91 = _slice_data_89[5'sd14];
  wire [17-1:0] _cat_data_93;
  assign _cat_data_93 = { _slice_data_86, _pointer_data_91 };
  wire [18-1:0] _minus_data_94;
  assign _minus_data_94 = _cat_data_93 - __delay_data_1691__delay_1690_plus_69;
  wire [1-1:0] _pointer_data_95;
  assign _pointer_data_95 = _minus_data_94[6'sd17];
  wire [16-1:0] _slice_data_99;
  assign _slice_data_99 = _cat_data_93[5'd15:1'd0];
  wire [16-1:0] _slice_data_102;
  assign _slice_data_102 = _minus_data_94[5'd15:1'd0];
  reg [16-1:0] _cond_data_103;
  wire [14-1:0] _slice_data_106;
  assign _slice_data_106 = _slice_data_89[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_107;
  reg signed [33-1:0] _cond_data_389;
  wire [16-1:0] _slice_data_425;
  assign _slice_data_425 = _plus_data_422[6'd30:5'd15];
  wire [15-1:0] _slice_data_428;
  assign _slice_data_428 = _plus_data_422[5'd14:1'd0];
  reg [1-1:0] _greatereq_data_429;
  wire [1-1:0] _pointer_data_430;
  assign _pointer_data_430 = _slice_data_428[5'sd14];
  wire [17-1:0] _cat_data_432;
  assign _cat_data_432 = { _slice_data_425, _pointer_data_430 };
  wire [18-1:0] _minus_data_433;
  assign _minus_data_433 = _cat_data_432 - __delay_data_1594__delay_1593_plus_408;
  wire [1-1:0] _pointer_data_434;
  assign _pointer_data_434 = _minus_data_433[6'sd17];
  wire [16-1:0] _slice_data_438;
  assign _slice_data_438 = _cat_data_432[5'd15:1'd0];
  wire [16-1:0] _slice_data_441;
  assign _slice_data_441 = _minus_data_433[5'd15:1'd0];
  reg [16-1:0] _cond_data_442;
  wire [14-1:0] _slice_data_445;
  assign _slice_data_445 = _slice_data_428[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_446;
  reg signed [33-1:0] _cond_data_728;
  wire [16-1:0] _slice_data_764;
  assign _slice_data_764 = _plus_data_761[6'd30:5'd15];
  wire [15-1:0] _slice_data_767;
  assign _slice_data_767 = _plus_data_761[5'd14:1'd0];
  reg [1-1:0] _greatereq_data_768;
  wire [1-1:0] _pointer_data_769;
  assign _pointer_data_769 = _slice_data_767[5'sd14];
  wire [17-1:0] _cat_data_771;
  assign _cat_data_771 = { _slice_data_764, _pointer_data_769 };
  wire [18-1:0] _minus_data_772;
  assign _minus_data_772 = _cat_data_771 - __delay_data_1497__delay_1496_plus_747;
  wire [1-1:0] _pointer_data_773;
  assign _pointer_data_773 = _minus_data_772[6'sd17];
  wire [16-1:0] _slice_data_777;
  assign _slice_data_777 = _cat_data_771[5'd15:1'd0];
  wire [16-1:0] _slice_data_780;
  assign _slice_data_780 = _minus_data_772[5'd15:1'd0];
  reg [16-1:0] _cond_data_781;
  wire [14-1:0] _slice_data_784;
  assign _slice_data_784 = _slice_data_767[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_785;
  reg signed [33-1:0] _cond_data_1067;
  wire [16-1:0] _slice_data_1103;
  assign _slice_data_1103 = _plus_data_1100[6'd30:5'd15];
  wire [15-1:0] _slice_data_1106;
  assign _slice_data_1106 = _plus_data_1100[5'd14:1'd0];
  reg [1-1:0] _greatereq_data_1107;
  wire [1-1:0] _pointer_data_1108;
  assign _pointer_data_1108 = _slice_data_1106[5'sd14];
  wire [17-1:0] _cat_data_1110;
  assign _cat_data_1110 = { _slice_data_1103, _pointer_data_1108 };
  wire [18-1:0] _minus_data_1111;
  assign _minus_data_1111 = _cat_data_1110 - __delay_data_1400__delay_1399_plus_1086;
  wire [1-1:0] _pointer_data_1112;
  assign _pointer_data_1112 = _minus_data_1111[6'sd17];
  wire [16-1:0] _slice_data_1116;
  assign _slice_data_1116 = _cat_data_1110[5'd15:1'd0];
  wire [16-1:0] _slice_data_1119;
  assign _slice_data_1119 = _minus_data_1111[5'd15:1'd0];
  reg [16-1:0] _cond_data_1120;
  wire [14-1:0] _slice_data_1123;
  assign _slice_data_1123 = _slice_data_1106[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1124;
  reg [14-1:0] __delay_data_1401_slice_1123;
  reg [16-1:0] __delay_data_1402__delay_1400__delay_1399_plus_1086;
  reg [1-1:0] __delay_data_1446__delay_1445__delay_1444__delay_1397_xor_1077;
  reg [1-1:0] __delay_data_1463__delay_1462__delay_1461_eq_1386;
  reg [1-1:0] __delay_data_1479_greaterthan_1061;
  reg [14-1:0] __delay_data_1498_slice_784;
  reg [16-1:0] __delay_data_1499__delay_1497__delay_1496_plus_747;
  reg [1-1:0] __delay_data_1543__delay_1542__delay_1541__delay_1494_xor_738;
  reg [1-1:0] __delay_data_1560__delay_1559__delay_1558_eq_1047;
  reg [1-1:0] __delay_data_1576_greaterthan_722;
  reg [14-1:0] __delay_data_1595_slice_445;
  reg [16-1:0] __delay_data_1596__delay_1594__delay_1593_plus_408;
  reg [1-1:0] __delay_data_1640__delay_1639__delay_1638__delay_1591_xor_399;
  reg [1-1:0] __delay_data_1657__delay_1656__delay_1655_eq_708;
  reg [1-1:0] __delay_data_1673_greaterthan_383;
  reg [14-1:0] __delay_data_1692_slice_106;
  reg [16-1:0] __delay_data_1693__delay_1691__delay_1690_plus_69;
  reg [1-1:0] __delay_data_1737__delay_1736__delay_1735__delay_1688_xor_60;
  reg [1-1:0] __delay_data_1754__delay_1753__delay_1752_eq_369;
  reg [1-1:0] __delay_data_1770_greaterthan_44;
  reg signed [33-1:0] _cond_data_51;
  wire [15-1:0] _cat_data_108;
  assign _cat_data_108 = { __delay_data_1692_slice_106, _ulnot_data_107 };
  wire [1-1:0] _pointer_data_109;
  assign _pointer_data_109 = _cat_data_108[5'sd14];
  wire [17-1:0] _cat_data_111;
  assign _cat_data_111 = { _cond_data_103, _pointer_data_109 };
  wire [18-1:0] _minus_data_112;
  assign _minus_data_112 = _cat_data_111 - __delay_data_1693__delay_1691__delay_1690_plus_69;
  wire [1-1:0] _pointer_data_113;
  assign _pointer_data_113 = _minus_data_112[6'sd17];
  wire [16-1:0] _slice_data_117;
  assign _slice_data_117 = _cat_data_111[5'd15:1'd0];
  wire [16-1:0] _slice_data_120;
  assign _slice_data_120 = _minus_data_112[5'd15:1'd0];
  reg [16-1:0] _cond_data_121;
  wire [14-1:0] _slice_data_124;
  assign _slice_data_124 = _cat_data_108[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_125;
  reg signed [33-1:0] _cond_data_390;
  wire [15-1:0] _cat_data_447;
  assign _cat_data_447 = { __delay_data_1595_slice_445, _ulnot_data_446 };
  wire [1-1:0] _pointer_data_448;
  assign _pointer_data_448 = _cat_data_447[5'sd14];
  wire [17-1:0] _cat_data_450;
  assign _cat_data_450 = { _cond_data_442, _pointer_data_448 };
  wire [18-1:0] _minus_data_451;
  assign _minus_data_451 = _cat_data_450 - __delay_data_1596__delay_1594__delay_1593_plus_408;
  wire [1-1:0] _pointer_data_452;
  assign _pointer_data_452 = _minus_data_451[6'sd17];
  wire [16-1:0] _slice_data_456;
  assign _slice_data_456 = _cat_data_450[5'd15:1'd0];
  wire [16-1:0] _slice_data_459;
  assign _slice_data_459 = _minus_data_451[5'd15:1'd0];
  reg [16-1:0] _cond_data_460;
  wire [14-1:0] _slice_data_463;
  assign _slice_data_463 = _cat_data_447[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_464;
  reg signed [33-1:0] _cond_data_729;
  wire [15-1:0] _cat_data_786;
  assign _cat_data_786 = { __delay_data_1498_slice_784, _ulnot_data_785 };
  wire [1-1:0] _pointer_data_787;
  assign _pointer_data_787 = _cat_data_786[5'sd14];
  wire [17-1:0] _cat_data_789;
  assign _cat_data_789 = { _cond_data_781, _pointer_data_787 };
  wire [18-1:0] _minus_data_790;
  assign _minus_data_790 = _cat_data_789 - __delay_data_1499__delay_1497__delay_1496_plus_747;
  wire [1-1:0] _pointer_data_791;
  assign _pointer_data_791 = _minus_data_790[6'sd17];
  wire [16-1:0] _slice_data_795;
  assign _slice_data_795 = _cat_data_789[5'd15:1'd0];
  wire [16-1:0] _slice_data_798;
  assign _slice_data_798 = _minus_data_790[5'd15:1'd0];
  reg [16-1:0] _cond_data_799;
  wire [14-1:0] _slice_data_802;
  assign _slice_data_802 = _cat_data_786[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_803;
  reg signed [33-1:0] _cond_data_1068;
  wire [15-1:0] _cat_data_1125;
  assign _cat_data_1125 = { __delay_data_1401_slice_1123, _ulnot_data_1124 };
  wire [1-1:0] _pointer_data_1126;
  assign _pointer_data_1126 = _cat_data_1125[5'sd14];
  wire [17-1:0] _cat_data_1128;
  assign _cat_data_1128 = { _cond_data_1120, _pointer_data_1126 };
  wire [18-1:0] _minus_data_1129;
  assign _minus_data_1129 = _cat_data_1128 - __delay_data_1402__delay_1400__delay_1399_plus_1086;
  wire [1-1:0] _pointer_data_1130;
  assign _pointer_data_1130 = _minus_data_1129[6'sd17];
  wire [16-1:0] _slice_data_1134;
  assign _slice_data_1134 = _cat_data_1128[5'd15:1'd0];
  wire [16-1:0] _slice_data_1137;
  assign _slice_data_1137 = _minus_data_1129[5'd15:1'd0];
  reg [16-1:0] _cond_data_1138;
  wire [14-1:0] _slice_data_1141;
  assign _slice_data_1141 = _cat_data_1125[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1142;
  reg [14-1:0] __delay_data_1403_slice_1141;
  reg [16-1:0] __delay_data_1404__delay_1402__delay_1400___plus_1086;
  reg [1-1:0] __delay_data_1430_greatereq_1107;
  reg [1-1:0] __delay_data_1447__delay_1446__delay_1445__delay_1444___xor_1077;
  reg [1-1:0] __delay_data_1464__delay_1463__delay_1462__delay_1461_eq_1386;
  reg [14-1:0] __delay_data_1500_slice_802;
  reg [16-1:0] __delay_data_1501__delay_1499__delay_1497__delay_1496_plus_747;
  reg [1-1:0] __delay_data_1527_greatereq_768;
  reg [1-1:0] __delay_data_1544__delay_1543__delay_1542__delay_1541___xor_738;
  reg [1-1:0] __delay_data_1561__delay_1560__delay_1559__delay_1558_eq_1047;
  reg [14-1:0] __delay_data_1597_slice_463;
  reg [16-1:0] __delay_data_1598__delay_1596__delay_1594__delay_1593_plus_408;
  reg [1-1:0] __delay_data_1624_greatereq_429;
  reg [1-1:0] __delay_data_1641__delay_1640__delay_1639__delay_1638___xor_399;
  reg [1-1:0] __delay_data_1658__delay_1657__delay_1656__delay_1655_eq_708;
  reg [14-1:0] __delay_data_1694_slice_124;
  reg [16-1:0] __delay_data_1695__delay_1693__delay_1691__delay_1690_plus_69;
  reg [1-1:0] __delay_data_1721_greatereq_90;
  reg [1-1:0] __delay_data_1738__delay_1737__delay_1736__delay_1735___xor_60;
  reg [1-1:0] __delay_data_1755__delay_1754__delay_1753__delay_1752_eq_369;
  wire [16-1:0] _slice_data_54;
  assign _slice_data_54 = _cond_data_51[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_55;
  assign _reinterpretcast_src_55 = _slice_data_54;
  wire signed [16-1:0] _reinterpretcast_data_55;
  assign _reinterpretcast_data_55 = _reinterpretcast_src_55;
  wire [15-1:0] _cat_data_126;
  assign _cat_data_126 = { __delay_data_1694_slice_124, _ulnot_data_125 };
  wire [1-1:0] _pointer_data_127;
  assign _pointer_data_127 = _cat_data_126[5'sd14];
  wire [17-1:0] _cat_data_129;
  assign _cat_data_129 = { _cond_data_121, _pointer_data_127 };
  wire [18-1:0] _minus_data_130;
  assign _minus_data_130 = _cat_data_129 - __delay_data_1695__delay_1693__delay_1691__delay_1690_plus_69;
  wire [1-1:0] _pointer_data_131;
  assign _pointer_data_131 = _minus_data_130[6'sd17];
  wire [16-1:0] _slice_data_135;
  assign _slice_data_135 = _cat_data_129[5'd15:1'd0];
  wire [16-1:0] _slice_data_138;
  assign _slice_data_138 = _minus_data_130[5'd15:1'd0];
  reg [16-1:0] _cond_data_139;
  wire [14-1:0] _slice_data_142;
  assign _slice_data_142 = _cat_data_126[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_143;
  wire [16-1:0] _slice_data_393;
  assign _slice_data_393 = _cond_data_390[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_394;
  assign _reinterpretcast_src_394 = _slice_data_393;
  wire signed [16-1:0] _reinterpretcast_data_394;
  assign _reinterpretcast_data_394 = _reinterpretcast_src_394;
  wire [15-1:0] _cat_data_465;
  assign _cat_data_465 = { __delay_data_1597_slice_463, _ulnot_data_464 };
  wire [1-1:0] _pointer_data_466;
  assign _pointer_data_466 = _cat_data_465[5'sd14];
  wire [17-1:0] _cat_data_468;
  assign _cat_data_468 = { _cond_data_460, _pointer_data_466 };
  wire [18-1:0] _minus_data_469;
  assign _minus_data_469 = _cat_data_468 - __delay_data_1598__delay_1596__delay_1594__delay_1593_plus_408;
  wire [1-1:0] _pointer_data_470;
  assign _pointer_data_470 = _minus_data_469[6'sd17];
  wire [16-1:0] _slice_data_474;
  assign _slice_data_474 = _cat_data_468[5'd15:1'd0];
  wire [16-1:0] _slice_data_477;
  assign _slice_data_477 = _minus_data_469[5'd15:1'd0];
  reg [16-1:0] _cond_data_478;
  wire [14-1:0] _slice_data_481;
  assign _slice_data_481 = _cat_data_465[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_482;
  wire [16-1:0] _slice_data_732;
  assign _slice_data_732 = _cond_data_729[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_733;
  assign _reinterpretcast_src_733 = _slice_data_732;
  wire signed [16-1:0] _reinterpretcast_data_733;
  assign _reinterpretcast_data_733 = _reinterpretcast_src_733;
  wire [15-1:0] _cat_data_804;
  assign _cat_data_804 = { __delay_data_1500_slice_802, _ulnot_data_803 };
  wire [1-1:0] _pointer_data_805;
  assign _pointer_data_805 = _cat_data_804[5'sd14];
  wire [17-1:0] _cat_data_807;
  assign _cat_data_807 = { _cond_data_799, _pointer_data_805 };
  wire [18-1:0] _minus_data_808;
  assign _minus_data_808 = _cat_data_807 - __delay_data_1501__delay_1499__delay_1497__delay_1496_plus_747;
  wire [1-1:0] _pointer_data_809;
  assign _pointer_data_809 = _minus_data_808[6'sd17];
  wire [16-1:0] _slice_data_813;
  assign _slice_data_813 = _cat_data_807[5'd15:1'd0];
  wire [16-1:0] _slice_data_816;
  assign _slice_data_816 = _minus_data_808[5'd15:1'd0];
  reg [16-1:0] _cond_data_817;
  wire [14-1:0] _slice_data_820;
  assign _slice_data_820 = _cat_data_804[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_821;
  wire [16-1:0] _slice_data_1071;
  assign _slice_data_1071 = _cond_data_1068[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_1072;
  assign _reinterpretcast_src_1072 = _slice_data_1071;
  wire signed [16-1:0] _reinterpretcast_data_1072;
  assign _reinterpretcast_data_1072 = _reinterpretcast_src_1072;
  wire [15-1:0] _cat_data_1143;
  assign _cat_data_1143 = { __delay_data_1403_slice_1141, _ulnot_data_1142 };
  wire [1-1:0] _pointer_data_1144;
  assign _pointer_data_1144 = _cat_data_1143[5'sd14];
  wire [17-1:0] _cat_data_1146;
  assign _cat_data_1146 = { _cond_data_1138, _pointer_data_1144 };
  wire [18-1:0] _minus_data_1147;
  assign _minus_data_1147 = _cat_data_1146 - __delay_data_1404__delay_1402__delay_1400___plus_1086;
  wire [1-1:0] _pointer_data_1148;
  assign _pointer_data_1148 = _minus_data_1147[6'sd17];
  wire [16-1:0] _slice_data_1152;
  assign _slice_data_1152 = _cat_data_1146[5'd15:1'd0];
  wire [16-1:0] _slice_data_1155;
  assign _slice_data_1155 = _minus_data_1147[5'd15:1'd0];
  reg [16-1:0] _cond_data_1156;
  wire [14-1:0] _slice_data_1159;
  assign _slice_data_1159 = _cat_data_1143[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1160;
  reg [14-1:0] __delay_data_1405_slice_1159;
  reg [16-1:0] __delay_data_1406__delay_1404__delay_1402___plus_1086;
  reg [1-1:0] __delay_data_1431__delay_1430_greatereq_1107;
  reg [1-1:0] __delay_data_1448__delay_1447__delay_1446__delay_1445___xor_1077;
  reg [1-1:0] __delay_data_1465__delay_1464__delay_1463__delay_1462___eq_1386;
  reg signed [16-1:0] __delay_data_1480_reinterpretcast_1072;
  reg [14-1:0] __delay_data_1502_slice_820;
  reg [16-1:0] __delay_data_1503__delay_1501__delay_1499__delay_1497___plus_747;
  reg [1-1:0] __delay_data_1528__delay_1527_greatereq_768;
  reg [1-1:0] __delay_data_1545__delay_1544__delay_1543__delay_1542___xor_738;
  reg [1-1:0] __delay_data_1562__delay_1561__delay_1560__delay_1559___eq_1047;
  reg signed [16-1:0] __delay_data_1577_reinterpretcast_733;
  reg [14-1:0] __delay_data_1599_slice_481;
  reg [16-1:0] __delay_data_1600__delay_1598__delay_1596__delay_1594___plus_408;
  reg [1-1:0] __delay_data_1625__delay_1624_greatereq_429;
  reg [1-1:0] __delay_data_1642__delay_1641__delay_1640__delay_1639___xor_399;
  reg [1-1:0] __delay_data_1659__delay_1658__delay_1657__delay_1656___eq_708;
  reg signed [16-1:0] __delay_data_1674_reinterpretcast_394;
  reg [14-1:0] __delay_data_1696_slice_142;
  reg [16-1:0] __delay_data_1697__delay_1695__delay_1693__delay_1691___plus_69;
  reg [1-1:0] __delay_data_1722__delay_1721_greatereq_90;
  reg [1-1:0] __delay_data_1739__delay_1738__delay_1737__delay_1736___xor_60;
  reg [1-1:0] __delay_data_1756__delay_1755__delay_1754__delay_1753___eq_369;
  reg signed [16-1:0] __delay_data_1771_reinterpretcast_55;
  wire [15-1:0] _cat_data_144;
  assign _cat_data_144 = { __delay_data_1696_slice_142, _ulnot_data_143 };
  wire [1-1:0] _pointer_data_145;
  assign _pointer_data_145 = _cat_data_144[5'sd14];
  wire [17-1:0] _cat_data_147;
  assign _cat_data_147 = { _cond_data_139, _pointer_data_145 };
  wire [18-1:0] _minus_data_148;
  assign _minus_data_148 = _cat_data_147 - __delay_data_1697__delay_1695__delay_1693__delay_1691___plus_69;
  wire [1-1:0] _pointer_data_149;
  assign _pointer_data_149 = _minus_data_148[6'sd17];
  wire [16-1:0] _slice_data_153;
  assign _slice_data_153 = _cat_data_147[5'd15:1'd0];
  wire [16-1:0] _slice_data_156;
  assign _slice_data_156 = _minus_data_148[5'd15:1'd0];
  reg [16-1:0] _cond_data_157;
  wire [14-1:0] _slice_data_160;
  assign _slice_data_160 = _cat_data_144[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_161;
  wire [15-1:0] _cat_data_483;
  assign _cat_data_483 = { __delay_data_1599_slice_481, _ulnot_data_482 };
  wire [1-1:0] _pointer_data_484;
  assign _pointer_data_484 = _cat_data_483[5'sd14];
  wire [17-1:0] _cat_data_486;
  assign _cat_data_486 = { _cond_data_478, _pointer_data_484 };
  wire [18-1:0] _minus_data_487;
  assign _minus_data_487 = _cat_data_486 - __delay_data_1600__delay_1598__delay_1596__delay_1594___plus_408;
  wire [1-1:0] _pointer_data_488;
  assign _pointer_data_488 = _minus_data_487[6'sd17];
  wire [16-1:0] _slice_data_492;
  assign _slice_data_492 = _cat_data_486[5'd15:1'd0];
  wire [16-1:0] _slice_data_495;
  assign _slice_data_495 = _minus_data_487[5'd15:1'd0];
  reg [16-1:0] _cond_data_496;
  wire [14-1:0] _slice_data_499;
  assign _slice_data_499 = _cat_data_483[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_500;
  wire [15-1:0] _cat_data_822;
  assign _cat_data_822 = { __delay_data_1502_slice_820, _ulnot_data_821 };
  wire [1-1:0] _pointer_data_823;
  assign _pointer_data_823 = _cat_data_822[5'sd14];
  wire [17-1:0] _cat_data_825;
  assign _cat_data_825 = { _cond_data_817, _pointer_data_823 };
  wire [18-1:0] _minus_data_826;
  assign _minus_data_826 = _cat_data_825 - __delay_data_1503__delay_1501__delay_1499__delay_1497___plus_747;
  wire [1-1:0] _pointer_data_827;
  assign _pointer_data_827 = _minus_data_826[6'sd17];
  wire [16-1:0] _slice_data_831;
  assign _slice_data_831 = _cat_data_825[5'd15:1'd0];
  wire [16-1:0] _slice_data_834;
  assign _slice_data_834 = _minus_data_826[5'd15:1'd0];
  reg [16-1:0] _cond_data_835;
  wire [14-1:0] _slice_data_838;
  assign _slice_data_838 = _cat_data_822[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_839;
  wire [15-1:0] _cat_data_1161;
  assign _cat_data_1161 = { __delay_data_1405_slice_1159, _ulnot_data_1160 };
  wire [1-1:0] _pointer_data_1162;
  assign _pointer_data_1162 = _cat_data_1161[5'sd14];
  wire [17-1:0] _cat_data_1164;
  assign _cat_data_1164 = { _cond_data_1156, _pointer_data_1162 };
  wire [18-1:0] _minus_data_1165;
  assign _minus_data_1165 = _cat_data_1164 - __delay_data_1406__delay_1404__delay_1402___plus_1086;
  wire [1-1:0] _pointer_data_1166;
  assign _pointer_data_1166 = _minus_data_1165[6'sd17];
  wire [16-1:0] _slice_data_1170;
  assign _slice_data_1170 = _cat_data_1164[5'd15:1'd0];
  wire [16-1:0] _slice_data_1173;
  assign _slice_data_1173 = _minus_data_1165[5'd15:1'd0];
  reg [16-1:0] _cond_data_1174;
  wire [14-1:0] _slice_data_1177;
  assign _slice_data_1177 = _cat_data_1161[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1178;
  reg [14-1:0] __delay_data_1407_slice_1177;
  reg [16-1:0] __delay_data_1408__delay_1406__delay_1404___plus_1086;
  reg [1-1:0] __delay_data_1432__delay_1431__delay_1430_greatereq_1107;
  reg [1-1:0] __delay_data_1449__delay_1448__delay_1447__delay_1446___xor_1077;
  reg [1-1:0] __delay_data_1466__delay_1465__delay_1464__delay_1463___eq_1386;
  reg signed [16-1:0] __delay_data_1481__delay_1480_reinterpretcast_1072;
  reg [14-1:0] __delay_data_1504_slice_838;
  reg [16-1:0] __delay_data_1505__delay_1503__delay_1501__delay_1499___plus_747;
  reg [1-1:0] __delay_data_1529__delay_1528__delay_1527_greatereq_768;
  reg [1-1:0] __delay_data_1546__delay_1545__delay_1544__delay_1543___xor_738;
  reg [1-1:0] __delay_data_1563__delay_1562__delay_1561__delay_1560___eq_1047;
  reg signed [16-1:0] __delay_data_1578__delay_1577_reinterpretcast_733;
  reg [14-1:0] __delay_data_1601_slice_499;
  reg [16-1:0] __delay_data_1602__delay_1600__delay_1598__delay_1596___plus_408;
  reg [1-1:0] __delay_data_1626__delay_1625__delay_1624_greatereq_429;
  reg [1-1:0] __delay_data_1643__delay_1642__delay_1641__delay_1640___xor_399;
  reg [1-1:0] __delay_data_1660__delay_1659__delay_1658__delay_1657___eq_708;
  reg signed [16-1:0] __delay_data_1675__delay_1674_reinterpretcast_394;
  reg [14-1:0] __delay_data_1698_slice_160;
  reg [16-1:0] __delay_data_1699__delay_1697__delay_1695__delay_1693___plus_69;
  reg [1-1:0] __delay_data_1723__delay_1722__delay_1721_greatereq_90;
  reg [1-1:0] __delay_data_1740__delay_1739__delay_1738__delay_1737___xor_60;
  reg [1-1:0] __delay_data_1757__delay_1756__delay_1755__delay_1754___eq_369;
  reg signed [16-1:0] __delay_data_1772__delay_1771_reinterpretcast_55;
  wire [15-1:0] _cat_data_162;
  assign _cat_data_162 = { __delay_data_1698_slice_160, _ulnot_data_161 };
  wire [1-1:0] _pointer_data_163;
  assign _pointer_data_163 = _cat_data_162[5'sd14];
  wire [17-1:0] _cat_data_165;
  assign _cat_data_165 = { _cond_data_157, _pointer_data_163 };
  wire [18-1:0] _minus_data_166;
  assign _minus_data_166 = _cat_data_165 - __delay_data_1699__delay_1697__delay_1695__delay_1693___plus_69;
  wire [1-1:0] _pointer_data_167;
  assign _pointer_data_167 = _minus_data_166[6'sd17];
  wire [16-1:0] _slice_data_171;
  assign _slice_data_171 = _cat_data_165[5'd15:1'd0];
  wire [16-1:0] _slice_data_174;
  assign _slice_data_174 = _minus_data_166[5'd15:1'd0];
  reg [16-1:0] _cond_data_175;
  wire [14-1:0] _slice_data_178;
  assign _slice_data_178 = _cat_data_162[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_179;
  wire [15-1:0] _cat_data_501;
  assign _cat_data_501 = { __delay_data_1601_slice_499, _ulnot_data_500 };
  wire [1-1:0] _pointer_data_502;
  assign _pointer_data_502 = _cat_data_501[5'sd14];
  wire [17-1:0] _cat_data_504;
  assign _cat_data_504 = { _cond_data_496, _pointer_data_502 };
  wire [18-1:0] _minus_data_505;
  assign _minus_data_505 = _cat_data_504 - __delay_data_1602__delay_1600__delay_1598__delay_1596___plus_408;
  wire [1-1:0] _pointer_data_506;
  assign _pointer_data_506 = _minus_data_505[6'sd17];
  wire [16-1:0] _slice_data_510;
  assign _slice_data_510 = _cat_data_504[5'd15:1'd0];
  wire [16-1:0] _slice_data_513;
  assign _slice_data_513 = _minus_data_505[5'd15:1'd0];
  reg [16-1:0] _cond_data_514;
  wire [14-1:0] _slice_data_517;
  assign _slice_data_517 = _cat_data_501[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_518;
  wire [15-1:0] _cat_data_840;
  assign _cat_data_840 = { __delay_data_1504_slice_838, _ulnot_data_839 };
  wire [1-1:0] _pointer_data_841;
  assign _pointer_data_841 = _cat_data_840[5'sd14];
  wire [17-1:0] _cat_data_843;
  assign _cat_data_843 = { _cond_data_835, _pointer_data_841 };
  wire [18-1:0] _minus_data_844;
  assign _minus_data_844 = _cat_data_843 - __delay_data_1505__delay_1503__delay_1501__delay_1499___plus_747;
  wire [1-1:0] _pointer_data_845;
  assign _pointer_data_845 = _minus_data_844[6'sd17];
  wire [16-1:0] _slice_data_849;
  assign _slice_data_849 = _cat_data_843[5'd15:1'd0];
  wire [16-1:0] _slice_data_852;
  assign _slice_data_852 = _minus_data_844[5'd15:1'd0];
  reg [16-1:0] _cond_data_853;
  wire [14-1:0] _slice_data_856;
  assign _slice_data_856 = _cat_data_840[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_857;
  wire [15-1:0] _cat_data_1179;
  assign _cat_data_1179 = { __delay_data_1407_slice_1177, _ulnot_data_1178 };
  wire [1-1:0] _pointer_data_1180;
  assign _pointer_data_1180 = _cat_data_1179[5'sd14];
  wire [17-1:0] _cat_data_1182;
  assign _cat_data_1182 = { _cond_data_1174, _pointer_data_1180 };
  wire [18-1:0] _minus_data_1183;
  assign _minus_data_1183 = _cat_data_1182 - __delay_data_1408__delay_1406__delay_1404___plus_1086;
  wire [1-1:0] _pointer_data_1184;
  assign _pointer_data_1184 = _minus_data_1183[6'sd17];
  wire [16-1:0] _slice_data_1188;
  assign _slice_data_1188 = _cat_data_1182[5'd15:1'd0];
  wire [16-1:0] _slice_data_1191;
  assign _slice_data_1191 = _minus_data_1183[5'd15:1'd0];
  reg [16-1:0] _cond_data_1192;
  wire [14-1:0] _slice_data_1195;
  assign _slice_data_1195 = _cat_data_1179[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1196;
  reg [14-1:0] __delay_data_1409_slice_1195;
  reg [16-1:0] __delay_data_1410__delay_1408__delay_1406___plus_1086;
  reg [1-1:0] __delay_data_1433__delay_1432__delay_1431___greatereq_1107;
  reg [1-1:0] __delay_data_1450__delay_1449__delay_1448__delay_1447___xor_1077;
  reg [1-1:0] __delay_data_1467__delay_1466__delay_1465__delay_1464___eq_1386;
  reg signed [16-1:0] __delay_data_1482__delay_1481__delay_1480_reinterpretcast_1072;
  reg [14-1:0] __delay_data_1506_slice_856;
  reg [16-1:0] __delay_data_1507__delay_1505__delay_1503__delay_1501___plus_747;
  reg [1-1:0] __delay_data_1530__delay_1529__delay_1528___greatereq_768;
  reg [1-1:0] __delay_data_1547__delay_1546__delay_1545__delay_1544___xor_738;
  reg [1-1:0] __delay_data_1564__delay_1563__delay_1562__delay_1561___eq_1047;
  reg signed [16-1:0] __delay_data_1579__delay_1578__delay_1577_reinterpretcast_733;
  reg [14-1:0] __delay_data_1603_slice_517;
  reg [16-1:0] __delay_data_1604__delay_1602__delay_1600__delay_1598___plus_408;
  reg [1-1:0] __delay_data_1627__delay_1626__delay_1625___greatereq_429;
  reg [1-1:0] __delay_data_1644__delay_1643__delay_1642__delay_1641___xor_399;
  reg [1-1:0] __delay_data_1661__delay_1660__delay_1659__delay_1658___eq_708;
  reg signed [16-1:0] __delay_data_1676__delay_1675__delay_1674_reinterpretcast_394;
  reg [14-1:0] __delay_data_1700_slice_178;
  reg [16-1:0] __delay_data_1701__delay_1699__delay_1697__delay_1695___plus_69;
  reg [1-1:0] __delay_data_1724__delay_1723__delay_1722___greatereq_90;
  reg [1-1:0] __delay_data_1741__delay_1740__delay_1739__delay_1738___xor_60;
  reg [1-1:0] __delay_data_1758__delay_1757__delay_1756__delay_1755___eq_369;
  reg signed [16-1:0] __delay_data_1773__delay_1772__delay_1771_reinterpretcast_55;
  wire [15-1:0] _cat_data_180;
  assign _cat_data_180 = { __delay_data_1700_slice_178, _ulnot_data_179 };
  wire [1-1:0] _pointer_data_181;
  assign _pointer_data_181 = _cat_data_180[5'sd14];
  wire [17-1:0] _cat_data_183;
  assign _cat_data_183 = { _cond_data_175, _pointer_data_181 };
  wire [18-1:0] _minus_data_184;
  assign _minus_data_184 = _cat_data_183 - __delay_data_1701__delay_1699__delay_1697__delay_1695___plus_69;
  wire [1-1:0] _pointer_data_185;
  assign _pointer_data_185 = _minus_data_184[6'sd17];
  wire [16-1:0] _slice_data_189;
  assign _slice_data_189 = _cat_data_183[5'd15:1'd0];
  wire [16-1:0] _slice_data_192;
  assign _slice_data_192 = _minus_data_184[5'd15:1'd0];
  reg [16-1:0] _cond_data_193;
  wire [14-1:0] _slice_data_196;
  assign _slice_data_196 = _cat_data_180[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_197;
  wire [15-1:0] _cat_data_519;
  assign _cat_data_519 = { __delay_data_1603_slice_517, _ulnot_data_518 };
  wire [1-1:0] _pointer_data_520;
  assign _pointer_data_520 = _cat_data_519[5'sd14];
  wire [17-1:0] _cat_data_522;
  assign _cat_data_522 = { _cond_data_514, _pointer_data_520 };
  wire [18-1:0] _minus_data_523;
  assign _minus_data_523 = _cat_data_522 - __delay_data_1604__delay_1602__delay_1600__delay_1598___plus_408;
  wire [1-1:0] _pointer_data_524;
  assign _pointer_data_524 = _minus_data_523[6'sd17];
  wire [16-1:0] _slice_data_528;
  assign _slice_data_528 = _cat_data_522[5'd15:1'd0];
  wire [16-1:0] _slice_data_531;
  assign _slice_data_531 = _minus_data_523[5'd15:1'd0];
  reg [16-1:0] _cond_data_532;
  wire [14-1:0] _slice_data_535;
  assign _slice_data_535 = _cat_data_519[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_536;
  wire [15-1:0] _cat_data_858;
  assign _cat_data_858 = { __delay_data_1506_slice_856, _ulnot_data_857 };
  wire [1-1:0] _pointer_data_859;
  assign _pointer_data_859 = _cat_data_858[5'sd14];
  wire [17-1:0] _cat_data_861;
  assign _cat_data_861 = { _cond_data_853, _pointer_data_859 };
  wire [18-1:0] _minus_data_862;
  assign _minus_data_862 = _cat_data_861 - __delay_data_1507__delay_1505__delay_1503__delay_1501___plus_747;
  wire [1-1:0] _pointer_data_863;
  assign _pointer_data_863 = _minus_data_862[6'sd17];
  wire [16-1:0] _slice_data_867;
  assign _slice_data_867 = _cat_data_861[5'd15:1'd0];
  wire [16-1:0] _slice_data_870;
  assign _slice_data_870 = _minus_data_862[5'd15:1'd0];
  reg [16-1:0] _cond_data_871;
  wire [14-1:0] _slice_data_874;
  assign _slice_data_874 = _cat_data_858[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_875;
  wire [15-1:0] _cat_data_1197;
  assign _cat_data_1197 = { __delay_data_1409_slice_1195, _ulnot_data_1196 };
  wire [1-1:0] _pointer_data_1198;
  assign _pointer_data_1198 = _cat_data_1197[5'sd14];
  wire [17-1:0] _cat_data_1200;
  assign _cat_data_1200 = { _cond_data_1192, _pointer_data_1198 };
  wire [18-1:0] _minus_data_1201;
  assign _minus_data_1201 = _cat_data_1200 - __delay_data_1410__delay_1408__delay_1406___plus_1086;
  wire [1-1:0] _pointer_data_1202;
  assign _pointer_data_1202 = _minus_data_1201[6'sd17];
  wire [16-1:0] _slice_data_1206;
  assign _slice_data_1206 = _cat_data_1200[5'd15:1'd0];
  wire [16-1:0] _slice_data_1209;
  assign _slice_data_1209 = _minus_data_1201[5'd15:1'd0];
  reg [16-1:0] _cond_data_1210;
  wire [14-1:0] _slice_data_1213;
  assign _slice_data_1213 = _cat_data_1197[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1214;
  reg [14-1:0] __delay_data_1411_slice_1213;
  reg [16-1:0] __delay_data_1412__delay_1410__delay_1408___plus_1086;
  reg [1-1:0] __delay_data_1434__delay_1433__delay_1432___greatereq_1107;
  reg [1-1:0] __delay_data_1451__delay_1450__delay_1449__delay_1448___xor_1077;
  reg [1-1:0] __delay_data_1468__delay_1467__delay_1466__delay_1465___eq_1386;
  reg signed [16-1:0] __delay_data_1483__delay_1482__delay_1481___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1508_slice_874;
  reg [16-1:0] __delay_data_1509__delay_1507__delay_1505__delay_1503___plus_747;
  reg [1-1:0] __delay_data_1531__delay_1530__delay_1529___greatereq_768;
  reg [1-1:0] __delay_data_1548__delay_1547__delay_1546__delay_1545___xor_738;
  reg [1-1:0] __delay_data_1565__delay_1564__delay_1563__delay_1562___eq_1047;
  reg signed [16-1:0] __delay_data_1580__delay_1579__delay_1578___reinterpretcast_733;
  reg [14-1:0] __delay_data_1605_slice_535;
  reg [16-1:0] __delay_data_1606__delay_1604__delay_1602__delay_1600___plus_408;
  reg [1-1:0] __delay_data_1628__delay_1627__delay_1626___greatereq_429;
  reg [1-1:0] __delay_data_1645__delay_1644__delay_1643__delay_1642___xor_399;
  reg [1-1:0] __delay_data_1662__delay_1661__delay_1660__delay_1659___eq_708;
  reg signed [16-1:0] __delay_data_1677__delay_1676__delay_1675___reinterpretcast_394;
  reg [14-1:0] __delay_data_1702_slice_196;
  reg [16-1:0] __delay_data_1703__delay_1701__delay_1699__delay_1697___plus_69;
  reg [1-1:0] __delay_data_1725__delay_1724__delay_1723___greatereq_90;
  reg [1-1:0] __delay_data_1742__delay_1741__delay_1740__delay_1739___xor_60;
  reg [1-1:0] __delay_data_1759__delay_1758__delay_1757__delay_1756___eq_369;
  reg signed [16-1:0] __delay_data_1774__delay_1773__delay_1772___reinterpretcast_55;
  wire [15-1:0] _cat_data_198;
  assign _cat_data_198 = { __delay_data_1702_slice_196, _ulnot_data_197 };
  wire [1-1:0] _pointer_data_199;
  assign _pointer_data_199 = _cat_data_198[5'sd14];
  wire [17-1:0] _cat_data_201;
  assign _cat_data_201 = { _cond_data_193, _pointer_data_199 };
  wire [18-1:0] _minus_data_202;
  assign _minus_data_202 = _cat_data_201 - __delay_data_1703__delay_1701__delay_1699__delay_1697___plus_69;
  wire [1-1:0] _pointer_data_203;
  assign _pointer_data_203 = _minus_data_202[6'sd17];
  wire [16-1:0] _slice_data_207;
  assign _slice_data_207 = _cat_data_201[5'd15:1'd0];
  wire [16-1:0] _slice_data_210;
  assign _slice_data_210 = _minus_data_202[5'd15:1'd0];
  reg [16-1:0] _cond_data_211;
  wire [14-1:0] _slice_data_214;
  assign _slice_data_214 = _cat_data_198[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_215;
  wire [15-1:0] _cat_data_537;
  assign _cat_data_537 = { __delay_data_1605_slice_535, _ulnot_data_536 };
  wire [1-1:0] _pointer_data_538;
  assign _pointer_data_538 = _cat_data_537[5'sd14];
  wire [17-1:0] _cat_data_540;
  assign _cat_data_540 = { _cond_data_532, _pointer_data_538 };
  wire [18-1:0] _minus_data_541;
  assign _minus_data_541 = _cat_data_540 - __delay_data_1606__delay_1604__delay_1602__delay_1600___plus_408;
  wire [1-1:0] _pointer_data_542;
  assign _pointer_data_542 = _minus_data_541[6'sd17];
  wire [16-1:0] _slice_data_546;
  assign _slice_data_546 = _cat_data_540[5'd15:1'd0];
  wire [16-1:0] _slice_data_549;
  assign _slice_data_549 = _minus_data_541[5'd15:1'd0];
  reg [16-1:0] _cond_data_550;
  wire [14-1:0] _slice_data_553;
  assign _slice_data_553 = _cat_data_537[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_554;
  wire [15-1:0] _cat_data_876;
  assign _cat_data_876 = { __delay_data_1508_slice_874, _ulnot_data_875 };
  wire [1-1:0] _pointer_data_877;
  assign _pointer_data_877 = _cat_data_876[5'sd14];
  wire [17-1:0] _cat_data_879;
  assign _cat_data_879 = { _cond_data_871, _pointer_data_877 };
  wire [18-1:0] _minus_data_880;
  assign _minus_data_880 = _cat_data_879 - __delay_data_1509__delay_1507__delay_1505__delay_1503___plus_747;
  wire [1-1:0] _pointer_data_881;
  assign _pointer_data_881 = _minus_data_880[6'sd17];
  wire [16-1:0] _slice_data_885;
  assign _slice_data_885 = _cat_data_879[5'd15:1'd0];
  wire [16-1:0] _slice_data_888;
  assign _slice_data_888 = _minus_data_880[5'd15:1'd0];
  reg [16-1:0] _cond_data_889;
  wire [14-1:0] _slice_data_892;
  assign _slice_data_892 = _cat_data_876[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_893;
  wire [15-1:0] _cat_data_1215;
  assign _cat_data_1215 = { __delay_data_1411_slice_1213, _ulnot_data_1214 };
  wire [1-1:0] _pointer_data_1216;
  assign _pointer_data_1216 = _cat_data_1215[5'sd14];
  wire [17-1:0] _cat_data_1218;
  assign _cat_data_1218 = { _cond_data_1210, _pointer_data_1216 };
  wire [18-1:0] _minus_data_1219;
  assign _minus_data_1219 = _cat_data_1218 - __delay_data_1412__delay_1410__delay_1408___plus_1086;
  wire [1-1:0] _pointer_data_1220;
  assign _pointer_data_1220 = _minus_data_1219[6'sd17];
  wire [16-1:0] _slice_data_1224;
  assign _slice_data_1224 = _cat_data_1218[5'd15:1'd0];
  wire [16-1:0] _slice_data_1227;
  assign _slice_data_1227 = _minus_data_1219[5'd15:1'd0];
  reg [16-1:0] _cond_data_1228;
  wire [14-1:0] _slice_data_1231;
  assign _slice_data_1231 = _cat_data_1215[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1232;
  reg [14-1:0] __delay_data_1413_slice_1231;
  reg [16-1:0] __delay_data_1414__delay_1412__delay_1410___plus_1086;
  reg [1-1:0] __delay_data_1435__delay_1434__delay_1433___greatereq_1107;
  reg [1-1:0] __delay_data_1452__delay_1451__delay_1450__delay_1449___xor_1077;
  reg [1-1:0] __delay_data_1469__delay_1468__delay_1467__delay_1466___eq_1386;
  reg signed [16-1:0] __delay_data_1484__delay_1483__delay_1482___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1510_slice_892;
  reg [16-1:0] __delay_data_1511__delay_1509__delay_1507__delay_1505___plus_747;
  reg [1-1:0] __delay_data_1532__delay_1531__delay_1530___greatereq_768;
  reg [1-1:0] __delay_data_1549__delay_1548__delay_1547__delay_1546___xor_738;
  reg [1-1:0] __delay_data_1566__delay_1565__delay_1564__delay_1563___eq_1047;
  reg signed [16-1:0] __delay_data_1581__delay_1580__delay_1579___reinterpretcast_733;
  reg [14-1:0] __delay_data_1607_slice_553;
  reg [16-1:0] __delay_data_1608__delay_1606__delay_1604__delay_1602___plus_408;
  reg [1-1:0] __delay_data_1629__delay_1628__delay_1627___greatereq_429;
  reg [1-1:0] __delay_data_1646__delay_1645__delay_1644__delay_1643___xor_399;
  reg [1-1:0] __delay_data_1663__delay_1662__delay_1661__delay_1660___eq_708;
  reg signed [16-1:0] __delay_data_1678__delay_1677__delay_1676___reinterpretcast_394;
  reg [14-1:0] __delay_data_1704_slice_214;
  reg [16-1:0] __delay_data_1705__delay_1703__delay_1701__delay_1699___plus_69;
  reg [1-1:0] __delay_data_1726__delay_1725__delay_1724___greatereq_90;
  reg [1-1:0] __delay_data_1743__delay_1742__delay_1741__delay_1740___xor_60;
  reg [1-1:0] __delay_data_1760__delay_1759__delay_1758__delay_1757___eq_369;
  reg signed [16-1:0] __delay_data_1775__delay_1774__delay_1773___reinterpretcast_55;
  wire [15-1:0] _cat_data_216;
  assign _cat_data_216 = { __delay_data_1704_slice_214, _ulnot_data_215 };
  wire [1-1:0] _pointer_data_217;
  assign _pointer_data_217 = _cat_data_216[5'sd14];
  wire [17-1:0] _cat_data_219;
  assign _cat_data_219 = { _cond_data_211, _pointer_data_217 };
  wire [18-1:0] _minus_data_220;
  assign _minus_data_220 = _cat_data_219 - __delay_data_1705__delay_1703__delay_1701__delay_1699___plus_69;
  wire [1-1:0] _pointer_data_221;
  assign _pointer_data_221 = _minus_data_220[6'sd17];
  wire [16-1:0] _slice_data_225;
  assign _slice_data_225 = _cat_data_219[5'd15:1'd0];
  wire [16-1:0] _slice_data_228;
  assign _slice_data_228 = _minus_data_220[5'd15:1'd0];
  reg [16-1:0] _cond_data_229;
  wire [14-1:0] _slice_data_232;
  assign _slice_data_232 = _cat_data_216[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_233;
  wire [15-1:0] _cat_data_555;
  assign _cat_data_555 = { __delay_data_1607_slice_553, _ulnot_data_554 };
  wire [1-1:0] _pointer_data_556;
  assign _pointer_data_556 = _cat_data_555[5'sd14];
  wire [17-1:0] _cat_data_558;
  assign _cat_data_558 = { _cond_data_550, _pointer_data_556 };
  wire [18-1:0] _minus_data_559;
  assign _minus_data_559 = _cat_data_558 - __delay_data_1608__delay_1606__delay_1604__delay_1602___plus_408;
  wire [1-1:0] _pointer_data_560;
  assign _pointer_data_560 = _minus_data_559[6'sd17];
  wire [16-1:0] _slice_data_564;
  assign _slice_data_564 = _cat_data_558[5'd15:1'd0];
  wire [16-1:0] _slice_data_567;
  assign _slice_data_567 = _minus_data_559[5'd15:1'd0];
  reg [16-1:0] _cond_data_568;
  wire [14-1:0] _slice_data_571;
  assign _slice_data_571 = _cat_data_555[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_572;
  wire [15-1:0] _cat_data_894;
  assign _cat_data_894 = { __delay_data_1510_slice_892, _ulnot_data_893 };
  wire [1-1:0] _pointer_data_895;
  assign _pointer_data_895 = _cat_data_894[5'sd14];
  wire [17-1:0] _cat_data_897;
  assign _cat_data_897 = { _cond_data_889, _pointer_data_895 };
  wire [18-1:0] _minus_data_898;
  assign _minus_data_898 = _cat_data_897 - __delay_data_1511__delay_1509__delay_1507__delay_1505___plus_747;
  wire [1-1:0] _pointer_data_899;
  assign _pointer_data_899 = _minus_data_898[6'sd17];
  wire [16-1:0] _slice_data_903;
  assign _slice_data_903 = _cat_data_897[5'd15:1'd0];
  wire [16-1:0] _slice_data_906;
  assign _slice_data_906 = _minus_data_898[5'd15:1'd0];
  reg [16-1:0] _cond_data_907;
  wire [14-1:0] _slice_data_910;
  assign _slice_data_910 = _cat_data_894[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_911;
  wire [15-1:0] _cat_data_1233;
  assign _cat_data_1233 = { __delay_data_1413_slice_1231, _ulnot_data_1232 };
  wire [1-1:0] _pointer_data_1234;
  assign _pointer_data_1234 = _cat_data_1233[5'sd14];
  wire [17-1:0] _cat_data_1236;
  assign _cat_data_1236 = { _cond_data_1228, _pointer_data_1234 };
  wire [18-1:0] _minus_data_1237;
  assign _minus_data_1237 = _cat_data_1236 - __delay_data_1414__delay_1412__delay_1410___plus_1086;
  wire [1-1:0] _pointer_data_1238;
  assign _pointer_data_1238 = _minus_data_1237[6'sd17];
  wire [16-1:0] _slice_data_1242;
  assign _slice_data_1242 = _cat_data_1236[5'd15:1'd0];
  wire [16-1:0] _slice_data_1245;
  assign _slice_data_1245 = _minus_data_1237[5'd15:1'd0];
  reg [16-1:0] _cond_data_1246;
  wire [14-1:0] _slice_data_1249;
  assign _slice_data_1249 = _cat_data_1233[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1250;
  reg [14-1:0] __delay_data_1415_slice_1249;
  reg [16-1:0] __delay_data_1416__delay_1414__delay_1412___plus_1086;
  reg [1-1:0] __delay_data_1436__delay_1435__delay_1434___greatereq_1107;
  reg [1-1:0] __delay_data_1453__delay_1452__delay_1451__delay_1450___xor_1077;
  reg [1-1:0] __delay_data_1470__delay_1469__delay_1468__delay_1467___eq_1386;
  reg signed [16-1:0] __delay_data_1485__delay_1484__delay_1483___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1512_slice_910;
  reg [16-1:0] __delay_data_1513__delay_1511__delay_1509__delay_1507___plus_747;
  reg [1-1:0] __delay_data_1533__delay_1532__delay_1531___greatereq_768;
  reg [1-1:0] __delay_data_1550__delay_1549__delay_1548__delay_1547___xor_738;
  reg [1-1:0] __delay_data_1567__delay_1566__delay_1565__delay_1564___eq_1047;
  reg signed [16-1:0] __delay_data_1582__delay_1581__delay_1580___reinterpretcast_733;
  reg [14-1:0] __delay_data_1609_slice_571;
  reg [16-1:0] __delay_data_1610__delay_1608__delay_1606__delay_1604___plus_408;
  reg [1-1:0] __delay_data_1630__delay_1629__delay_1628___greatereq_429;
  reg [1-1:0] __delay_data_1647__delay_1646__delay_1645__delay_1644___xor_399;
  reg [1-1:0] __delay_data_1664__delay_1663__delay_1662__delay_1661___eq_708;
  reg signed [16-1:0] __delay_data_1679__delay_1678__delay_1677___reinterpretcast_394;
  reg [14-1:0] __delay_data_1706_slice_232;
  reg [16-1:0] __delay_data_1707__delay_1705__delay_1703__delay_1701___plus_69;
  reg [1-1:0] __delay_data_1727__delay_1726__delay_1725___greatereq_90;
  reg [1-1:0] __delay_data_1744__delay_1743__delay_1742__delay_1741___xor_60;
  reg [1-1:0] __delay_data_1761__delay_1760__delay_1759__delay_1758___eq_369;
  reg signed [16-1:0] __delay_data_1776__delay_1775__delay_1774___reinterpretcast_55;
  wire [15-1:0] _cat_data_234;
  assign _cat_data_234 = { __delay_data_1706_slice_232, _ulnot_data_233 };
  wire [1-1:0] _pointer_data_235;
  assign _pointer_data_235 = _cat_data_234[5'sd14];
  wire [17-1:0] _cat_data_237;
  assign _cat_data_237 = { _cond_data_229, _pointer_data_235 };
  wire [18-1:0] _minus_data_238;
  assign _minus_data_238 = _cat_data_237 - __delay_data_1707__delay_1705__delay_1703__delay_1701___plus_69;
  wire [1-1:0] _pointer_data_239;
  assign _pointer_data_239 = _minus_data_238[6'sd17];
  wire [16-1:0] _slice_data_243;
  assign _slice_data_243 = _cat_data_237[5'd15:1'd0];
  wire [16-1:0] _slice_data_246;
  assign _slice_data_246 = _minus_data_238[5'd15:1'd0];
  reg [16-1:0] _cond_data_247;
  wire [14-1:0] _slice_data_250;
  assign _slice_data_250 = _cat_data_234[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_251;
  wire [15-1:0] _cat_data_573;
  assign _cat_data_573 = { __delay_data_1609_slice_571, _ulnot_data_572 };
  wire [1-1:0] _pointer_data_574;
  assign _pointer_data_574 = _cat_data_573[5'sd14];
  wire [17-1:0] _cat_data_576;
  assign _cat_data_576 = { _cond_data_568, _pointer_data_574 };
  wire [18-1:0] _minus_data_577;
  assign _minus_data_577 = _cat_data_576 - __delay_data_1610__delay_1608__delay_1606__delay_1604___plus_408;
  wire [1-1:0] _pointer_data_578;
  assign _pointer_data_578 = _minus_data_577[6'sd17];
  wire [16-1:0] _slice_data_582;
  assign _slice_data_582 = _cat_data_576[5'd15:1'd0];
  wire [16-1:0] _slice_data_585;
  assign _slice_data_585 = _minus_data_577[5'd15:1'd0];
  reg [16-1:0] _cond_data_586;
  wire [14-1:0] _slice_data_589;
  assign _slice_data_589 = _cat_data_573[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_590;
  wire [15-1:0] _cat_data_912;
  assign _cat_data_912 = { __delay_data_1512_slice_910, _ulnot_data_911 };
  wire [1-1:0] _pointer_data_913;
  assign _pointer_data_913 = _cat_data_912[5'sd14];
  wire [17-1:0] _cat_data_915;
  assign _cat_data_915 = { _cond_data_907, _pointer_data_913 };
  wire [18-1:0] _minus_data_916;
  assign _minus_data_916 = _cat_data_915 - __delay_data_1513__delay_1511__delay_1509__delay_1507___plus_747;
  wire [1-1:0] _pointer_data_917;
  assign _pointer_data_917 = _minus_data_916[6'sd17];
  wire [16-1:0] _slice_data_921;
  assign _slice_data_921 = _cat_data_915[5'd15:1'd0];
  wire [16-1:0] _slice_data_924;
  assign _slice_data_924 = _minus_data_916[5'd15:1'd0];
  reg [16-1:0] _cond_data_925;
  wire [14-1:0] _slice_data_928;
  assign _slice_data_928 = _cat_data_912[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_929;
  wire [15-1:0] _cat_data_1251;
  assign _cat_data_1251 = { __delay_data_1415_slice_1249, _ulnot_data_1250 };
  wire [1-1:0] _pointer_data_1252;
  assign _pointer_data_1252 = _cat_data_1251[5'sd14];
  wire [17-1:0] _cat_data_1254;
  assign _cat_data_1254 = { _cond_data_1246, _pointer_data_1252 };
  wire [18-1:0] _minus_data_1255;
  assign _minus_data_1255 = _cat_data_1254 - __delay_data_1416__delay_1414__delay_1412___plus_1086;
  wire [1-1:0] _pointer_data_1256;
  assign _pointer_data_1256 = _minus_data_1255[6'sd17];
  wire [16-1:0] _slice_data_1260;
  assign _slice_data_1260 = _cat_data_1254[5'd15:1'd0];
  wire [16-1:0] _slice_data_1263;
  assign _slice_data_1263 = _minus_data_1255[5'd15:1'd0];
  reg [16-1:0] _cond_data_1264;
  wire [14-1:0] _slice_data_1267;
  assign _slice_data_1267 = _cat_data_1251[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1268;
  reg [14-1:0] __delay_data_1417_slice_1267;
  reg [16-1:0] __delay_data_1418__delay_1416__delay_1414___plus_1086;
  reg [1-1:0] __delay_data_1437__delay_1436__delay_1435___greatereq_1107;
  reg [1-1:0] __delay_data_1454__delay_1453__delay_1452__delay_1451___xor_1077;
  reg [1-1:0] __delay_data_1471__delay_1470__delay_1469__delay_1468___eq_1386;
  reg signed [16-1:0] __delay_data_1486__delay_1485__delay_1484___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1514_slice_928;
  reg [16-1:0] __delay_data_1515__delay_1513__delay_1511__delay_1509___plus_747;
  reg [1-1:0] __delay_data_1534__delay_1533__delay_1532___greatereq_768;
  reg [1-1:0] __delay_data_1551__delay_1550__delay_1549__delay_1548___xor_738;
  reg [1-1:0] __delay_data_1568__delay_1567__delay_1566__delay_1565___eq_1047;
  reg signed [16-1:0] __delay_data_1583__delay_1582__delay_1581___reinterpretcast_733;
  reg [14-1:0] __delay_data_1611_slice_589;
  reg [16-1:0] __delay_data_1612__delay_1610__delay_1608__delay_1606___plus_408;
  reg [1-1:0] __delay_data_1631__delay_1630__delay_1629___greatereq_429;
  reg [1-1:0] __delay_data_1648__delay_1647__delay_1646__delay_1645___xor_399;
  reg [1-1:0] __delay_data_1665__delay_1664__delay_1663__delay_1662___eq_708;
  reg signed [16-1:0] __delay_data_1680__delay_1679__delay_1678___reinterpretcast_394;
  reg [14-1:0] __delay_data_1708_slice_250;
  reg [16-1:0] __delay_data_1709__delay_1707__delay_1705__delay_1703___plus_69;
  reg [1-1:0] __delay_data_1728__delay_1727__delay_1726___greatereq_90;
  reg [1-1:0] __delay_data_1745__delay_1744__delay_1743__delay_1742___xor_60;
  reg [1-1:0] __delay_data_1762__delay_1761__delay_1760__delay_1759___eq_369;
  reg signed [16-1:0] __delay_data_1777__delay_1776__delay_1775___reinterpretcast_55;
  wire [15-1:0] _cat_data_252;
  assign _cat_data_252 = { __delay_data_1708_slice_250, _ulnot_data_251 };
  wire [1-1:0] _pointer_data_253;
  assign _pointer_data_253 = _cat_data_252[5'sd14];
  wire [17-1:0] _cat_data_255;
  assign _cat_data_255 = { _cond_data_247, _pointer_data_253 };
  wire [18-1:0] _minus_data_256;
  assign _minus_data_256 = _cat_data_255 - __delay_data_1709__delay_1707__delay_1705__delay_1703___plus_69;
  wire [1-1:0] _pointer_data_257;
  assign _pointer_data_257 = _minus_data_256[6'sd17];
  wire [16-1:0] _slice_data_261;
  assign _slice_data_261 = _cat_data_255[5'd15:1'd0];
  wire [16-1:0] _slice_data_264;
  assign _slice_data_264 = _minus_data_256[5'd15:1'd0];
  reg [16-1:0] _cond_data_265;
  wire [14-1:0] _slice_data_268;
  assign _slice_data_268 = _cat_data_252[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_269;
  wire [15-1:0] _cat_data_591;
  assign _cat_data_591 = { __delay_data_1611_slice_589, _ulnot_data_590 };
  wire [1-1:0] _pointer_data_592;
  assign _pointer_data_592 = _cat_data_591[5'sd14];
  wire [17-1:0] _cat_data_594;
  assign _cat_data_594 = { _cond_data_586, _pointer_data_592 };
  wire [18-1:0] _minus_data_595;
  assign _minus_data_595 = _cat_data_594 - __delay_data_1612__delay_1610__delay_1608__delay_1606___plus_408;
  wire [1-1:0] _pointer_data_596;
  assign _pointer_data_596 = _minus_data_595[6'sd17];
  wire [16-1:0] _slice_data_600;
  assign _slice_data_600 = _cat_data_594[5'd15:1'd0];
  wire [16-1:0] _slice_data_603;
  assign _slice_data_603 = _minus_data_595[5'd15:1'd0];
  reg [16-1:0] _cond_data_604;
  wire [14-1:0] _slice_data_607;
  assign _slice_data_607 = _cat_data_591[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_608;
  wire [15-1:0] _cat_data_930;
  assign _cat_data_930 = { __delay_data_1514_slice_928, _ulnot_data_929 };
  wire [1-1:0] _pointer_data_931;
  assign _pointer_data_931 = _cat_data_930[5'sd14];
  wire [17-1:0] _cat_data_933;
  assign _cat_data_933 = { _cond_data_925, _pointer_data_931 };
  wire [18-1:0] _minus_data_934;
  assign _minus_data_934 = _cat_data_933 - __delay_data_1515__delay_1513__delay_1511__delay_1509___plus_747;
  wire [1-1:0] _pointer_data_935;
  assign _pointer_data_935 = _minus_data_934[6'sd17];
  wire [16-1:0] _slice_data_939;
  assign _slice_data_939 = _cat_data_933[5'd15:1'd0];
  wire [16-1:0] _slice_data_942;
  assign _slice_data_942 = _minus_data_934[5'd15:1'd0];
  reg [16-1:0] _cond_data_943;
  wire [14-1:0] _slice_data_946;
  assign _slice_data_946 = _cat_data_930[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_947;
  wire [15-1:0] _cat_data_1269;
  assign _cat_data_1269 = { __delay_data_1417_slice_1267, _ulnot_data_1268 };
  wire [1-1:0] _pointer_data_1270;
  assign _pointer_data_1270 = _cat_data_1269[5'sd14];
  wire [17-1:0] _cat_data_1272;
  assign _cat_data_1272 = { _cond_data_1264, _pointer_data_1270 };
  wire [18-1:0] _minus_data_1273;
  assign _minus_data_1273 = _cat_data_1272 - __delay_data_1418__delay_1416__delay_1414___plus_1086;
  wire [1-1:0] _pointer_data_1274;
  assign _pointer_data_1274 = _minus_data_1273[6'sd17];
  wire [16-1:0] _slice_data_1278;
  assign _slice_data_1278 = _cat_data_1272[5'd15:1'd0];
  wire [16-1:0] _slice_data_1281;
  assign _slice_data_1281 = _minus_data_1273[5'd15:1'd0];
  reg [16-1:0] _cond_data_1282;
  wire [14-1:0] _slice_data_1285;
  assign _slice_data_1285 = _cat_data_1269[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1286;
  reg [14-1:0] __delay_data_1419_slice_1285;
  reg [16-1:0] __delay_data_1420__delay_1418__delay_1416___plus_1086;
  reg [1-1:0] __delay_data_1438__delay_1437__delay_1436___greatereq_1107;
  reg [1-1:0] __delay_data_1455__delay_1454__delay_1453__delay_1452___xor_1077;
  reg [1-1:0] __delay_data_1472__delay_1471__delay_1470__delay_1469___eq_1386;
  reg signed [16-1:0] __delay_data_1487__delay_1486__delay_1485___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1516_slice_946;
  reg [16-1:0] __delay_data_1517__delay_1515__delay_1513__delay_1511___plus_747;
  reg [1-1:0] __delay_data_1535__delay_1534__delay_1533___greatereq_768;
  reg [1-1:0] __delay_data_1552__delay_1551__delay_1550__delay_1549___xor_738;
  reg [1-1:0] __delay_data_1569__delay_1568__delay_1567__delay_1566___eq_1047;
  reg signed [16-1:0] __delay_data_1584__delay_1583__delay_1582___reinterpretcast_733;
  reg [14-1:0] __delay_data_1613_slice_607;
  reg [16-1:0] __delay_data_1614__delay_1612__delay_1610__delay_1608___plus_408;
  reg [1-1:0] __delay_data_1632__delay_1631__delay_1630___greatereq_429;
  reg [1-1:0] __delay_data_1649__delay_1648__delay_1647__delay_1646___xor_399;
  reg [1-1:0] __delay_data_1666__delay_1665__delay_1664__delay_1663___eq_708;
  reg signed [16-1:0] __delay_data_1681__delay_1680__delay_1679___reinterpretcast_394;
  reg [14-1:0] __delay_data_1710_slice_268;
  reg [16-1:0] __delay_data_1711__delay_1709__delay_1707__delay_1705___plus_69;
  reg [1-1:0] __delay_data_1729__delay_1728__delay_1727___greatereq_90;
  reg [1-1:0] __delay_data_1746__delay_1745__delay_1744__delay_1743___xor_60;
  reg [1-1:0] __delay_data_1763__delay_1762__delay_1761__delay_1760___eq_369;
  reg signed [16-1:0] __delay_data_1778__delay_1777__delay_1776___reinterpretcast_55;
  wire [15-1:0] _cat_data_270;
  assign _cat_data_270 = { __delay_data_1710_slice_268, _ulnot_data_269 };
  wire [1-1:0] _pointer_data_271;
  assign _pointer_data_271 = _cat_data_270[5'sd14];
  wire [17-1:0] _cat_data_273;
  assign _cat_data_273 = { _cond_data_265, _pointer_data_271 };
  wire [18-1:0] _minus_data_274;
  assign _minus_data_274 = _cat_data_273 - __delay_data_1711__delay_1709__delay_1707__delay_1705___plus_69;
  wire [1-1:0] _pointer_data_275;
  assign _pointer_data_275 = _minus_data_274[6'sd17];
  wire [16-1:0] _slice_data_279;
  assign _slice_data_279 = _cat_data_273[5'd15:1'd0];
  wire [16-1:0] _slice_data_282;
  assign _slice_data_282 = _minus_data_274[5'd15:1'd0];
  reg [16-1:0] _cond_data_283;
  wire [14-1:0] _slice_data_286;
  assign _slice_data_286 = _cat_data_270[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_287;
  wire [15-1:0] _cat_data_609;
  assign _cat_data_609 = { __delay_data_1613_slice_607, _ulnot_data_608 };
  wire [1-1:0] _pointer_data_610;
  assign _pointer_data_610 = _cat_data_609[5'sd14];
  wire [17-1:0] _cat_data_612;
  assign _cat_data_612 = { _cond_data_604, _pointer_data_610 };
  wire [18-1:0] _minus_data_613;
  assign _minus_data_613 = _cat_data_612 - __delay_data_1614__delay_1612__delay_1610__delay_1608___plus_408;
  wire [1-1:0] _pointer_data_614;
  assign _pointer_data_614 = _minus_data_613[6'sd17];
  wire [16-1:0] _slice_data_618;
  assign _slice_data_618 = _cat_data_612[5'd15:1'd0];
  wire [16-1:0] _slice_data_621;
  assign _slice_data_621 = _minus_data_613[5'd15:1'd0];
  reg [16-1:0] _cond_data_622;
  wire [14-1:0] _slice_data_625;
  assign _slice_data_625 = _cat_data_609[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_626;
  wire [15-1:0] _cat_data_948;
  assign _cat_data_948 = { __delay_data_1516_slice_946, _ulnot_data_947 };
  wire [1-1:0] _pointer_data_949;
  assign _pointer_data_949 = _cat_data_948[5'sd14];
  wire [17-1:0] _cat_data_951;
  assign _cat_data_951 = { _cond_data_943, _pointer_data_949 };
  wire [18-1:0] _minus_data_952;
  assign _minus_data_952 = _cat_data_951 - __delay_data_1517__delay_1515__delay_1513__delay_1511___plus_747;
  wire [1-1:0] _pointer_data_953;
  assign _pointer_data_953 = _minus_data_952[6'sd17];
  wire [16-1:0] _slice_data_957;
  assign _slice_data_957 = _cat_data_951[5'd15:1'd0];
  wire [16-1:0] _slice_data_960;
  assign _slice_data_960 = _minus_data_952[5'd15:1'd0];
  reg [16-1:0] _cond_data_961;
  wire [14-1:0] _slice_data_964;
  assign _slice_data_964 = _cat_data_948[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_965;
  wire [15-1:0] _cat_data_1287;
  assign _cat_data_1287 = { __delay_data_1419_slice_1285, _ulnot_data_1286 };
  wire [1-1:0] _pointer_data_1288;
  assign _pointer_data_1288 = _cat_data_1287[5'sd14];
  wire [17-1:0] _cat_data_1290;
  assign _cat_data_1290 = { _cond_data_1282, _pointer_data_1288 };
  wire [18-1:0] _minus_data_1291;
  assign _minus_data_1291 = _cat_data_1290 - __delay_data_1420__delay_1418__delay_1416___plus_1086;
  wire [1-1:0] _pointer_data_1292;
  assign _pointer_data_1292 = _minus_data_1291[6'sd17];
  wire [16-1:0] _slice_data_1296;
  assign _slice_data_1296 = _cat_data_1290[5'd15:1'd0];
  wire [16-1:0] _slice_data_1299;
  assign _slice_data_1299 = _minus_data_1291[5'd15:1'd0];
  reg [16-1:0] _cond_data_1300;
  wire [14-1:0] _slice_data_1303;
  assign _slice_data_1303 = _cat_data_1287[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1304;
  reg [14-1:0] __delay_data_1421_slice_1303;
  reg [16-1:0] __delay_data_1422__delay_1420__delay_1418___plus_1086;
  reg [1-1:0] __delay_data_1439__delay_1438__delay_1437___greatereq_1107;
  reg [1-1:0] __delay_data_1456__delay_1455__delay_1454__delay_1453___xor_1077;
  reg [1-1:0] __delay_data_1473__delay_1472__delay_1471__delay_1470___eq_1386;
  reg signed [16-1:0] __delay_data_1488__delay_1487__delay_1486___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1518_slice_964;
  reg [16-1:0] __delay_data_1519__delay_1517__delay_1515__delay_1513___plus_747;
  reg [1-1:0] __delay_data_1536__delay_1535__delay_1534___greatereq_768;
  reg [1-1:0] __delay_data_1553__delay_1552__delay_1551__delay_1550___xor_738;
  reg [1-1:0] __delay_data_1570__delay_1569__delay_1568__delay_1567___eq_1047;
  reg signed [16-1:0] __delay_data_1585__delay_1584__delay_1583___reinterpretcast_733;
  reg [14-1:0] __delay_data_1615_slice_625;
  reg [16-1:0] __delay_data_1616__delay_1614__delay_1612__delay_1610___plus_408;
  reg [1-1:0] __delay_data_1633__delay_1632__delay_1631___greatereq_429;
  reg [1-1:0] __delay_data_1650__delay_1649__delay_1648__delay_1647___xor_399;
  reg [1-1:0] __delay_data_1667__delay_1666__delay_1665__delay_1664___eq_708;
  reg signed [16-1:0] __delay_data_1682__delay_1681__delay_1680___reinterpretcast_394;
  reg [14-1:0] __delay_data_1712_slice_286;
  reg [16-1:0] __delay_data_1713__delay_1711__delay_1709__delay_1707___plus_69;
  reg [1-1:0] __delay_data_1730__delay_1729__delay_1728___greatereq_90;
  reg [1-1:0] __delay_data_1747__delay_1746__delay_1745__delay_1744___xor_60;
  reg [1-1:0] __delay_data_1764__delay_1763__delay_1762__delay_1761___eq_369;
  reg signed [16-1:0] __delay_data_1779__delay_1778__delay_1777___reinterpretcast_55;
  wire [15-1:0] _cat_data_288;
  assign _cat_data_288 = { __delay_data_1712_slice_286, _ulnot_data_287 };
  wire [1-1:0] _pointer_data_289;
  assign _pointer_data_289 = _cat_data_288[5'sd14];
  wire [17-1:0] _cat_data_291;
  assign _cat_data_291 = { _cond_data_283, _pointer_data_289 };
  wire [18-1:0] _minus_data_292;
  assign _minus_data_292 = _cat_data_291 - __delay_data_1713__delay_1711__delay_1709__delay_1707___plus_69;
  wire [1-1:0] _pointer_data_293;
  assign _pointer_data_293 = _minus_data_292[6'sd17];
  wire [16-1:0] _slice_data_297;
  assign _slice_data_297 = _cat_data_291[5'd15:1'd0];
  wire [16-1:0] _slice_data_300;
  assign _slice_data_300 = _minus_data_292[5'd15:1'd0];
  reg [16-1:0] _cond_data_301;
  wire [14-1:0] _slice_data_304;
  assign _slice_data_304 = _cat_data_288[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_305;
  wire [15-1:0] _cat_data_627;
  assign _cat_data_627 = { __delay_data_1615_slice_625, _ulnot_data_626 };
  wire [1-1:0] _pointer_data_628;
  assign _pointer_data_628 = _cat_data_627[5'sd14];
  wire [17-1:0] _cat_data_630;
  assign _cat_data_630 = { _cond_data_622, _pointer_data_628 };
  wire [18-1:0] _minus_data_631;
  assign _minus_data_631 = _cat_data_630 - __delay_data_1616__delay_1614__delay_1612__delay_1610___plus_408;
  wire [1-1:0] _pointer_data_632;
  assign _pointer_data_632 = _minus_data_631[6'sd17];
  wire [16-1:0] _slice_data_636;
  assign _slice_data_636 = _cat_data_630[5'd15:1'd0];
  wire [16-1:0] _slice_data_639;
  assign _slice_data_639 = _minus_data_631[5'd15:1'd0];
  reg [16-1:0] _cond_data_640;
  wire [14-1:0] _slice_data_643;
  assign _slice_data_643 = _cat_data_627[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_644;
  wire [15-1:0] _cat_data_966;
  assign _cat_data_966 = { __delay_data_1518_slice_964, _ulnot_data_965 };
  wire [1-1:0] _pointer_data_967;
  assign _pointer_data_967 = _cat_data_966[5'sd14];
  wire [17-1:0] _cat_data_969;
  assign _cat_data_969 = { _cond_data_961, _pointer_data_967 };
  wire [18-1:0] _minus_data_970;
  assign _minus_data_970 = _cat_data_969 - __delay_data_1519__delay_1517__delay_1515__delay_1513___plus_747;
  wire [1-1:0] _pointer_data_971;
  assign _pointer_data_971 = _minus_data_970[6'sd17];
  wire [16-1:0] _slice_data_975;
  assign _slice_data_975 = _cat_data_969[5'd15:1'd0];
  wire [16-1:0] _slice_data_978;
  assign _slice_data_978 = _minus_data_970[5'd15:1'd0];
  reg [16-1:0] _cond_data_979;
  wire [14-1:0] _slice_data_982;
  assign _slice_data_982 = _cat_data_966[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_983;
  wire [15-1:0] _cat_data_1305;
  assign _cat_data_1305 = { __delay_data_1421_slice_1303, _ulnot_data_1304 };
  wire [1-1:0] _pointer_data_1306;
  assign _pointer_data_1306 = _cat_data_1305[5'sd14];
  wire [17-1:0] _cat_data_1308;
  assign _cat_data_1308 = { _cond_data_1300, _pointer_data_1306 };
  wire [18-1:0] _minus_data_1309;
  assign _minus_data_1309 = _cat_data_1308 - __delay_data_1422__delay_1420__delay_1418___plus_1086;
  wire [1-1:0] _pointer_data_1310;
  assign _pointer_data_1310 = _minus_data_1309[6'sd17];
  wire [16-1:0] _slice_data_1314;
  assign _slice_data_1314 = _cat_data_1308[5'd15:1'd0];
  wire [16-1:0] _slice_data_1317;
  assign _slice_data_1317 = _minus_data_1309[5'd15:1'd0];
  reg [16-1:0] _cond_data_1318;
  wire [14-1:0] _slice_data_1321;
  assign _slice_data_1321 = _cat_data_1305[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1322;
  reg [14-1:0] __delay_data_1423_slice_1321;
  reg [16-1:0] __delay_data_1424__delay_1422__delay_1420___plus_1086;
  reg [1-1:0] __delay_data_1440__delay_1439__delay_1438___greatereq_1107;
  reg [1-1:0] __delay_data_1457__delay_1456__delay_1455__delay_1454___xor_1077;
  reg [1-1:0] __delay_data_1474__delay_1473__delay_1472__delay_1471___eq_1386;
  reg signed [16-1:0] __delay_data_1489__delay_1488__delay_1487___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1520_slice_982;
  reg [16-1:0] __delay_data_1521__delay_1519__delay_1517__delay_1515___plus_747;
  reg [1-1:0] __delay_data_1537__delay_1536__delay_1535___greatereq_768;
  reg [1-1:0] __delay_data_1554__delay_1553__delay_1552__delay_1551___xor_738;
  reg [1-1:0] __delay_data_1571__delay_1570__delay_1569__delay_1568___eq_1047;
  reg signed [16-1:0] __delay_data_1586__delay_1585__delay_1584___reinterpretcast_733;
  reg [14-1:0] __delay_data_1617_slice_643;
  reg [16-1:0] __delay_data_1618__delay_1616__delay_1614__delay_1612___plus_408;
  reg [1-1:0] __delay_data_1634__delay_1633__delay_1632___greatereq_429;
  reg [1-1:0] __delay_data_1651__delay_1650__delay_1649__delay_1648___xor_399;
  reg [1-1:0] __delay_data_1668__delay_1667__delay_1666__delay_1665___eq_708;
  reg signed [16-1:0] __delay_data_1683__delay_1682__delay_1681___reinterpretcast_394;
  reg [14-1:0] __delay_data_1714_slice_304;
  reg [16-1:0] __delay_data_1715__delay_1713__delay_1711__delay_1709___plus_69;
  reg [1-1:0] __delay_data_1731__delay_1730__delay_1729___greatereq_90;
  reg [1-1:0] __delay_data_1748__delay_1747__delay_1746__delay_1745___xor_60;
  reg [1-1:0] __delay_data_1765__delay_1764__delay_1763__delay_1762___eq_369;
  reg signed [16-1:0] __delay_data_1780__delay_1779__delay_1778___reinterpretcast_55;
  wire [15-1:0] _cat_data_306;
  assign _cat_data_306 = { __delay_data_1714_slice_304, _ulnot_data_305 };
  wire [1-1:0] _pointer_data_307;
  assign _pointer_data_307 = _cat_data_306[5'sd14];
  wire [17-1:0] _cat_data_309;
  assign _cat_data_309 = { _cond_data_301, _pointer_data_307 };
  wire [18-1:0] _minus_data_310;
  assign _minus_data_310 = _cat_data_309 - __delay_data_1715__delay_1713__delay_1711__delay_1709___plus_69;
  wire [1-1:0] _pointer_data_311;
  assign _pointer_data_311 = _minus_data_310[6'sd17];
  wire [16-1:0] _slice_data_315;
  assign _slice_data_315 = _cat_data_309[5'd15:1'd0];
  wire [16-1:0] _slice_data_318;
  assign _slice_data_318 = _minus_data_310[5'd15:1'd0];
  reg [16-1:0] _cond_data_319;
  wire [14-1:0] _slice_data_322;
  assign _slice_data_322 = _cat_data_306[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_323;
  wire [15-1:0] _cat_data_645;
  assign _cat_data_645 = { __delay_data_1617_slice_643, _ulnot_data_644 };
  wire [1-1:0] _pointer_data_646;
  assign _pointer_data_646 = _cat_data_645[5'sd14];
  wire [17-1:0] _cat_data_648;
  assign _cat_data_648 = { _cond_data_640, _pointer_data_646 };
  wire [18-1:0] _minus_data_649;
  assign _minus_data_649 = _cat_data_648 - __delay_data_1618__delay_1616__delay_1614__delay_1612___plus_408;
  wire [1-1:0] _pointer_data_650;
  assign _pointer_data_650 = _minus_data_649[6'sd17];
  wire [16-1:0] _slice_data_654;
  assign _slice_data_654 = _cat_data_648[5'd15:1'd0];
  wire [16-1:0] _slice_data_657;
  assign _slice_data_657 = _minus_data_649[5'd15:1'd0];
  reg [16-1:0] _cond_data_658;
  wire [14-1:0] _slice_data_661;
  assign _slice_data_661 = _cat_data_645[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_662;
  wire [15-1:0] _cat_data_984;
  assign _cat_data_984 = { __delay_data_1520_slice_982, _ulnot_data_983 };
  wire [1-1:0] _pointer_data_985;
  assign _pointer_data_985 = _cat_data_984[5'sd14];
  wire [17-1:0] _cat_data_987;
  assign _cat_data_987 = { _cond_data_979, _pointer_data_985 };
  wire [18-1:0] _minus_data_988;
  assign _minus_data_988 = _cat_data_987 - __delay_data_1521__delay_1519__delay_1517__delay_1515___plus_747;
  wire [1-1:0] _pointer_data_989;
  assign _pointer_data_989 = _minus_data_988[6'sd17];
  wire [16-1:0] _slice_data_993;
  assign _slice_data_993 = _cat_data_987[5'd15:1'd0];
  wire [16-1:0] _slice_data_996;
  assign _slice_data_996 = _minus_data_988[5'd15:1'd0];
  reg [16-1:0] _cond_data_997;
  wire [14-1:0] _slice_data_1000;
  assign _slice_data_1000 = _cat_data_984[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1001;
  wire [15-1:0] _cat_data_1323;
  assign _cat_data_1323 = { __delay_data_1423_slice_1321, _ulnot_data_1322 };
  wire [1-1:0] _pointer_data_1324;
  assign _pointer_data_1324 = _cat_data_1323[5'sd14];
  wire [17-1:0] _cat_data_1326;
  assign _cat_data_1326 = { _cond_data_1318, _pointer_data_1324 };
  wire [18-1:0] _minus_data_1327;
  assign _minus_data_1327 = _cat_data_1326 - __delay_data_1424__delay_1422__delay_1420___plus_1086;
  wire [1-1:0] _pointer_data_1328;
  assign _pointer_data_1328 = _minus_data_1327[6'sd17];
  wire [16-1:0] _slice_data_1332;
  assign _slice_data_1332 = _cat_data_1326[5'd15:1'd0];
  wire [16-1:0] _slice_data_1335;
  assign _slice_data_1335 = _minus_data_1327[5'd15:1'd0];
  reg [16-1:0] _cond_data_1336;
  wire [14-1:0] _slice_data_1339;
  assign _slice_data_1339 = _cat_data_1323[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1340;
  reg [14-1:0] __delay_data_1425_slice_1339;
  reg [16-1:0] __delay_data_1426__delay_1424__delay_1422___plus_1086;
  reg [1-1:0] __delay_data_1441__delay_1440__delay_1439___greatereq_1107;
  reg [1-1:0] __delay_data_1458__delay_1457__delay_1456__delay_1455___xor_1077;
  reg [1-1:0] __delay_data_1475__delay_1474__delay_1473__delay_1472___eq_1386;
  reg signed [16-1:0] __delay_data_1490__delay_1489__delay_1488___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1522_slice_1000;
  reg [16-1:0] __delay_data_1523__delay_1521__delay_1519__delay_1517___plus_747;
  reg [1-1:0] __delay_data_1538__delay_1537__delay_1536___greatereq_768;
  reg [1-1:0] __delay_data_1555__delay_1554__delay_1553__delay_1552___xor_738;
  reg [1-1:0] __delay_data_1572__delay_1571__delay_1570__delay_1569___eq_1047;
  reg signed [16-1:0] __delay_data_1587__delay_1586__delay_1585___reinterpretcast_733;
  reg [14-1:0] __delay_data_1619_slice_661;
  reg [16-1:0] __delay_data_1620__delay_1618__delay_1616__delay_1614___plus_408;
  reg [1-1:0] __delay_data_1635__delay_1634__delay_1633___greatereq_429;
  reg [1-1:0] __delay_data_1652__delay_1651__delay_1650__delay_1649___xor_399;
  reg [1-1:0] __delay_data_1669__delay_1668__delay_1667__delay_1666___eq_708;
  reg signed [16-1:0] __delay_data_1684__delay_1683__delay_1682___reinterpretcast_394;
  reg [14-1:0] __delay_data_1716_slice_322;
  reg [16-1:0] __delay_data_1717__delay_1715__delay_1713__delay_1711___plus_69;
  reg [1-1:0] __delay_data_1732__delay_1731__delay_1730___greatereq_90;
  reg [1-1:0] __delay_data_1749__delay_1748__delay_1747__delay_1746___xor_60;
  reg [1-1:0] __delay_data_1766__delay_1765__delay_1764__delay_1763___eq_369;
  reg signed [16-1:0] __delay_data_1781__delay_1780__delay_1779___reinterpretcast_55;
  wire [15-1:0] _cat_data_324;
  assign _cat_data_324 = { __delay_data_1716_slice_322, _ulnot_data_323 };
  wire [1-1:0] _pointer_data_325;
  assign _pointer_data_325 = _cat_data_324[5'sd14];
  wire [17-1:0] _cat_data_327;
  assign _cat_data_327 = { _cond_data_319, _pointer_data_325 };
  wire [18-1:0] _minus_data_328;
  assign _minus_data_328 = _cat_data_327 - __delay_data_1717__delay_1715__delay_1713__delay_1711___plus_69;
  wire [1-1:0] _pointer_data_329;
  assign _pointer_data_329 = _minus_data_328[6'sd17];
  wire [16-1:0] _slice_data_333;
  assign _slice_data_333 = _cat_data_327[5'd15:1'd0];
  wire [16-1:0] _slice_data_336;
  assign _slice_data_336 = _minus_data_328[5'd15:1'd0];
  reg [16-1:0] _cond_data_337;
  wire [14-1:0] _slice_data_340;
  assign _slice_data_340 = _cat_data_324[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_341;
  wire [15-1:0] _cat_data_663;
  assign _cat_data_663 = { __delay_data_1619_slice_661, _ulnot_data_662 };
  wire [1-1:0] _pointer_data_664;
  assign _pointer_data_664 = _cat_data_663[5'sd14];
  wire [17-1:0] _cat_data_666;
  assign _cat_data_666 = { _cond_data_658, _pointer_data_664 };
  wire [18-1:0] _minus_data_667;
  assign _minus_data_667 = _cat_data_666 - __delay_data_1620__delay_1618__delay_1616__delay_1614___plus_408;
  wire [1-1:0] _pointer_data_668;
  assign _pointer_data_668 = _minus_data_667[6'sd17];
  wire [16-1:0] _slice_data_672;
  assign _slice_data_672 = _cat_data_666[5'd15:1'd0];
  wire [16-1:0] _slice_data_675;
  assign _slice_data_675 = _minus_data_667[5'd15:1'd0];
  reg [16-1:0] _cond_data_676;
  wire [14-1:0] _slice_data_679;
  assign _slice_data_679 = _cat_data_663[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_680;
  wire [15-1:0] _cat_data_1002;
  assign _cat_data_1002 = { __delay_data_1522_slice_1000, _ulnot_data_1001 };
  wire [1-1:0] _pointer_data_1003;
  assign _pointer_data_1003 = _cat_data_1002[5'sd14];
  wire [17-1:0] _cat_data_1005;
  assign _cat_data_1005 = { _cond_data_997, _pointer_data_1003 };
  wire [18-1:0] _minus_data_1006;
  assign _minus_data_1006 = _cat_data_1005 - __delay_data_1523__delay_1521__delay_1519__delay_1517___plus_747;
  wire [1-1:0] _pointer_data_1007;
  assign _pointer_data_1007 = _minus_data_1006[6'sd17];
  wire [16-1:0] _slice_data_1011;
  assign _slice_data_1011 = _cat_data_1005[5'd15:1'd0];
  wire [16-1:0] _slice_data_1014;
  assign _slice_data_1014 = _minus_data_1006[5'd15:1'd0];
  reg [16-1:0] _cond_data_1015;
  wire [14-1:0] _slice_data_1018;
  assign _slice_data_1018 = _cat_data_1002[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1019;
  wire [15-1:0] _cat_data_1341;
  assign _cat_data_1341 = { __delay_data_1425_slice_1339, _ulnot_data_1340 };
  wire [1-1:0] _pointer_data_1342;
  assign _pointer_data_1342 = _cat_data_1341[5'sd14];
  wire [17-1:0] _cat_data_1344;
  assign _cat_data_1344 = { _cond_data_1336, _pointer_data_1342 };
  wire [18-1:0] _minus_data_1345;
  assign _minus_data_1345 = _cat_data_1344 - __delay_data_1426__delay_1424__delay_1422___plus_1086;
  wire [1-1:0] _pointer_data_1346;
  assign _pointer_data_1346 = _minus_data_1345[6'sd17];
  wire [16-1:0] _slice_data_1350;
  assign _slice_data_1350 = _cat_data_1344[5'd15:1'd0];
  wire [16-1:0] _slice_data_1353;
  assign _slice_data_1353 = _minus_data_1345[5'd15:1'd0];
  reg [16-1:0] _cond_data_1354;
  wire [14-1:0] _slice_data_1357;
  assign _slice_data_1357 = _cat_data_1341[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1358;
  reg [14-1:0] __delay_data_1427_slice_1357;
  reg [16-1:0] __delay_data_1428__delay_1426__delay_1424___plus_1086;
  reg [1-1:0] __delay_data_1442__delay_1441__delay_1440___greatereq_1107;
  reg [1-1:0] __delay_data_1459__delay_1458__delay_1457__delay_1456___xor_1077;
  reg [1-1:0] __delay_data_1476__delay_1475__delay_1474__delay_1473___eq_1386;
  reg signed [16-1:0] __delay_data_1491__delay_1490__delay_1489___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1524_slice_1018;
  reg [16-1:0] __delay_data_1525__delay_1523__delay_1521__delay_1519___plus_747;
  reg [1-1:0] __delay_data_1539__delay_1538__delay_1537___greatereq_768;
  reg [1-1:0] __delay_data_1556__delay_1555__delay_1554__delay_1553___xor_738;
  reg [1-1:0] __delay_data_1573__delay_1572__delay_1571__delay_1570___eq_1047;
  reg signed [16-1:0] __delay_data_1588__delay_1587__delay_1586___reinterpretcast_733;
  reg [14-1:0] __delay_data_1621_slice_679;
  reg [16-1:0] __delay_data_1622__delay_1620__delay_1618__delay_1616___plus_408;
  reg [1-1:0] __delay_data_1636__delay_1635__delay_1634___greatereq_429;
  reg [1-1:0] __delay_data_1653__delay_1652__delay_1651__delay_1650___xor_399;
  reg [1-1:0] __delay_data_1670__delay_1669__delay_1668__delay_1667___eq_708;
  reg signed [16-1:0] __delay_data_1685__delay_1684__delay_1683___reinterpretcast_394;
  reg [14-1:0] __delay_data_1718_slice_340;
  reg [16-1:0] __delay_data_1719__delay_1717__delay_1715__delay_1713___plus_69;
  reg [1-1:0] __delay_data_1733__delay_1732__delay_1731___greatereq_90;
  reg [1-1:0] __delay_data_1750__delay_1749__delay_1748__delay_1747___xor_60;
  reg [1-1:0] __delay_data_1767__delay_1766__delay_1765__delay_1764___eq_369;
  reg signed [16-1:0] __delay_data_1782__delay_1781__delay_1780___reinterpretcast_55;
  wire [15-1:0] _cat_data_342;
  assign _cat_data_342 = { __delay_data_1718_slice_340, _ulnot_data_341 };
  wire [1-1:0] _pointer_data_343;
  assign _pointer_data_343 = _cat_data_342[5'sd14];
  wire [17-1:0] _cat_data_345;
  assign _cat_data_345 = { _cond_data_337, _pointer_data_343 };
  wire [18-1:0] _minus_data_346;
  assign _minus_data_346 = _cat_data_345 - __delay_data_1719__delay_1717__delay_1715__delay_1713___plus_69;
  wire [1-1:0] _pointer_data_347;
  assign _pointer_data_347 = _minus_data_346[6'sd17];
  wire [14-1:0] _slice_data_358;
  assign _slice_data_358 = _cat_data_342[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_359;
  wire [15-1:0] _cat_data_681;
  assign _cat_data_681 = { __delay_data_1621_slice_679, _ulnot_data_680 };
  wire [1-1:0] _pointer_data_682;
  assign _pointer_data_682 = _cat_data_681[5'sd14];
  wire [17-1:0] _cat_data_684;
  assign _cat_data_684 = { _cond_data_676, _pointer_data_682 };
  wire [18-1:0] _minus_data_685;
  assign _minus_data_685 = _cat_data_684 - __delay_data_1622__delay_1620__delay_1618__delay_1616___plus_408;
  wire [1-1:0] _pointer_data_686;
  assign _pointer_data_686 = _minus_data_685[6'sd17];
  wire [14-1:0] _slice_data_697;
  assign _slice_data_697 = _cat_data_681[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_698;
  wire [15-1:0] _cat_data_1020;
  assign _cat_data_1020 = { __delay_data_1524_slice_1018, _ulnot_data_1019 };
  wire [1-1:0] _pointer_data_1021;
  assign _pointer_data_1021 = _cat_data_1020[5'sd14];
  wire [17-1:0] _cat_data_1023;
  assign _cat_data_1023 = { _cond_data_1015, _pointer_data_1021 };
  wire [18-1:0] _minus_data_1024;
  assign _minus_data_1024 = _cat_data_1023 - __delay_data_1525__delay_1523__delay_1521__delay_1519___plus_747;
  wire [1-1:0] _pointer_data_1025;
  assign _pointer_data_1025 = _minus_data_1024[6'sd17];
  wire [14-1:0] _slice_data_1036;
  assign _slice_data_1036 = _cat_data_1020[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1037;
  wire [15-1:0] _cat_data_1359;
  assign _cat_data_1359 = { __delay_data_1427_slice_1357, _ulnot_data_1358 };
  wire [1-1:0] _pointer_data_1360;
  assign _pointer_data_1360 = _cat_data_1359[5'sd14];
  wire [17-1:0] _cat_data_1362;
  assign _cat_data_1362 = { _cond_data_1354, _pointer_data_1360 };
  wire [18-1:0] _minus_data_1363;
  assign _minus_data_1363 = _cat_data_1362 - __delay_data_1428__delay_1426__delay_1424___plus_1086;
  wire [1-1:0] _pointer_data_1364;
  assign _pointer_data_1364 = _minus_data_1363[6'sd17];
  wire [14-1:0] _slice_data_1375;
  assign _slice_data_1375 = _cat_data_1359[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1376;
  reg [14-1:0] __delay_data_1429_slice_1375;
  reg [1-1:0] __delay_data_1443__delay_1442__delay_1441___greatereq_1107;
  reg [1-1:0] __delay_data_1460__delay_1459__delay_1458__delay_1457___xor_1077;
  reg [1-1:0] __delay_data_1477__delay_1476__delay_1475__delay_1474___eq_1386;
  reg signed [16-1:0] __delay_data_1492__delay_1491__delay_1490___reinterpretcast_1072;
  reg [14-1:0] __delay_data_1526_slice_1036;
  reg [1-1:0] __delay_data_1540__delay_1539__delay_1538___greatereq_768;
  reg [1-1:0] __delay_data_1557__delay_1556__delay_1555__delay_1554___xor_738;
  reg [1-1:0] __delay_data_1574__delay_1573__delay_1572__delay_1571___eq_1047;
  reg signed [16-1:0] __delay_data_1589__delay_1588__delay_1587___reinterpretcast_733;
  reg [14-1:0] __delay_data_1623_slice_697;
  reg [1-1:0] __delay_data_1637__delay_1636__delay_1635___greatereq_429;
  reg [1-1:0] __delay_data_1654__delay_1653__delay_1652__delay_1651___xor_399;
  reg [1-1:0] __delay_data_1671__delay_1670__delay_1669__delay_1668___eq_708;
  reg signed [16-1:0] __delay_data_1686__delay_1685__delay_1684___reinterpretcast_394;
  reg [14-1:0] __delay_data_1720_slice_358;
  reg [1-1:0] __delay_data_1734__delay_1733__delay_1732___greatereq_90;
  reg [1-1:0] __delay_data_1751__delay_1750__delay_1749__delay_1748___xor_60;
  reg [1-1:0] __delay_data_1768__delay_1767__delay_1766__delay_1765___eq_369;
  reg signed [16-1:0] __delay_data_1783__delay_1782__delay_1781___reinterpretcast_55;
  wire [15-1:0] _cat_data_360;
  assign _cat_data_360 = { __delay_data_1720_slice_358, _ulnot_data_359 };
  wire [16-1:0] _cat_data_365;
  assign _cat_data_365 = { 1'd0, _cat_data_360 };
  wire [16-1:0] _cond_data_366;
  assign _cond_data_366 = (__delay_data_1734__delay_1733__delay_1732___greatereq_90)? 16'd32767 : _cat_data_365;
  wire [16-1:0] _minus_data_367;
  assign _minus_data_367 = 16'd0 - _cat_data_365;
  wire [16-1:0] _cond_data_368;
  assign _cond_data_368 = (__delay_data_1734__delay_1733__delay_1732___greatereq_90)? 16'd32768 : _minus_data_367;
  wire [16-1:0] _cond_data_371;
  assign _cond_data_371 = (__delay_data_1751__delay_1750__delay_1749__delay_1748___xor_60)? _cond_data_368 : _cond_data_366;
  reg [16-1:0] _cond_data_372;
  wire [15-1:0] _cat_data_699;
  assign _cat_data_699 = { __delay_data_1623_slice_697, _ulnot_data_698 };
  wire [16-1:0] _cat_data_704;
  assign _cat_data_704 = { 1'd0, _cat_data_699 };
  wire [16-1:0] _cond_data_705;
  assign _cond_data_705 = (__delay_data_1637__delay_1636__delay_1635___greatereq_429)? 16'd32767 : _cat_data_704;
  wire [16-1:0] _minus_data_706;
  assign _minus_data_706 = 16'd0 - _cat_data_704;
  wire [16-1:0] _cond_data_707;
  assign _cond_data_707 = (__delay_data_1637__delay_1636__delay_1635___greatereq_429)? 16'd32768 : _minus_data_706;
  wire [16-1:0] _cond_data_710;
  assign _cond_data_710 = (__delay_data_1654__delay_1653__delay_1652__delay_1651___xor_399)? _cond_data_707 : _cond_data_705;
  reg [16-1:0] _cond_data_711;
  wire [15-1:0] _cat_data_1038;
  assign _cat_data_1038 = { __delay_data_1526_slice_1036, _ulnot_data_1037 };
  wire [16-1:0] _cat_data_1043;
  assign _cat_data_1043 = { 1'd0, _cat_data_1038 };
  wire [16-1:0] _cond_data_1044;
  assign _cond_data_1044 = (__delay_data_1540__delay_1539__delay_1538___greatereq_768)? 16'd32767 : _cat_data_1043;
  wire [16-1:0] _minus_data_1045;
  assign _minus_data_1045 = 16'd0 - _cat_data_1043;
  wire [16-1:0] _cond_data_1046;
  assign _cond_data_1046 = (__delay_data_1540__delay_1539__delay_1538___greatereq_768)? 16'd32768 : _minus_data_1045;
  wire [16-1:0] _cond_data_1049;
  assign _cond_data_1049 = (__delay_data_1557__delay_1556__delay_1555__delay_1554___xor_738)? _cond_data_1046 : _cond_data_1044;
  reg [16-1:0] _cond_data_1050;
  wire [15-1:0] _cat_data_1377;
  assign _cat_data_1377 = { __delay_data_1429_slice_1375, _ulnot_data_1376 };
  wire [16-1:0] _cat_data_1382;
  assign _cat_data_1382 = { 1'd0, _cat_data_1377 };
  wire [16-1:0] _cond_data_1383;
  assign _cond_data_1383 = (__delay_data_1443__delay_1442__delay_1441___greatereq_1107)? 16'd32767 : _cat_data_1382;
  wire [16-1:0] _minus_data_1384;
  assign _minus_data_1384 = 16'd0 - _cat_data_1382;
  wire [16-1:0] _cond_data_1385;
  assign _cond_data_1385 = (__delay_data_1443__delay_1442__delay_1441___greatereq_1107)? 16'd32768 : _minus_data_1384;
  wire [16-1:0] _cond_data_1388;
  assign _cond_data_1388 = (__delay_data_1460__delay_1459__delay_1458__delay_1457___xor_1077)? _cond_data_1385 : _cond_data_1383;
  reg [16-1:0] _cond_data_1389;
  reg signed [16-1:0] __delay_data_1493__delay_1492__delay_1491___reinterpretcast_1072;
  reg signed [16-1:0] __delay_data_1590__delay_1589__delay_1588___reinterpretcast_733;
  reg signed [16-1:0] __delay_data_1687__delay_1686__delay_1685___reinterpretcast_394;
  reg signed [16-1:0] __delay_data_1784__delay_1783__delay_1782___reinterpretcast_55;
  wire [16-1:0] _reinterpretcast_src_373;
  assign _reinterpretcast_src_373 = _cond_data_372;
  wire signed [16-1:0] _reinterpretcast_data_373;
  assign _reinterpretcast_data_373 = _reinterpretcast_src_373;
  reg signed [16-1:0] _cond_data_374;
  wire [16-1:0] _reinterpretcast_src_712;
  assign _reinterpretcast_src_712 = _cond_data_711;
  wire signed [16-1:0] _reinterpretcast_data_712;
  assign _reinterpretcast_data_712 = _reinterpretcast_src_712;
  reg signed [16-1:0] _cond_data_713;
  wire [16-1:0] _reinterpretcast_src_1051;
  assign _reinterpretcast_src_1051 = _cond_data_1050;
  wire signed [16-1:0] _reinterpretcast_data_1051;
  assign _reinterpretcast_data_1051 = _reinterpretcast_src_1051;
  reg signed [16-1:0] _cond_data_1052;
  wire [16-1:0] _reinterpretcast_src_1390;
  assign _reinterpretcast_src_1390 = _cond_data_1389;
  wire signed [16-1:0] _reinterpretcast_data_1390;
  assign _reinterpretcast_data_1390 = _reinterpretcast_src_1390;
  reg signed [16-1:0] _cond_data_1391;
  wire [16-1:0] _slice_data_377;
  assign _slice_data_377 = _cond_data_374[5'd15:1'd0];
  wire [16-1:0] _slice_data_716;
  assign _slice_data_716 = _cond_data_713[5'd15:1'd0];
  wire [16-1:0] _slice_data_1055;
  assign _slice_data_1055 = _cond_data_1052[5'd15:1'd0];
  wire [16-1:0] _slice_data_1394;
  assign _slice_data_1394 = _cond_data_1391[5'd15:1'd0];
  wire [64-1:0] _cat_data_1395;
  assign _cat_data_1395 = { _slice_data_1394, _slice_data_1055, _slice_data_716, _slice_data_377 };
  assign out_r_fifo_wdata = _cat_data_1395;
  assign out_r_fifo_enq = __scaling_stream_ivalid_21 && _scaling_stream_oready;
  wire signed [1-1:0] _push_odata_1396;
  assign _push_odata_1396 = 0;
  reg [22-1:0] _scaling_a_left;
  reg _scaling_a_begun;
  assign a_fifo_deq = _scaling_stream_oready && _scaling_a_source_fifo_deq;
  reg [64-1:0] __variable_wdata_5;
  assign scaling_a_data = __variable_wdata_5;
  reg [22-1:0] _scaling_b_left;
  reg _scaling_b_begun;
  assign b_fifo_deq = _scaling_stream_oready && _scaling_b_source_fifo_deq;
  assign _scaling_stream_internal_oready = (b_fifo_stays || _scaling_b_idle) && ((a_fifo_stays || _scaling_a_idle) && (out_r_fifo_room && ap_running));
  reg [64-1:0] __variable_wdata_22;
  assign scaling_b_data = __variable_wdata_22;
  wire _set_flag_0;
  assign _set_flag_0 = main == 9;
  assign _scaling_run_flag = (_set_flag_0)? 1 : 0;
  reg _tmp_1;
  reg _tmp_2;
  reg _tmp_3;
  assign _scaling_source_stop = _scaling_stream_oready && (_scaling_a_idle && _scaling_b_idle && (_scaling_fsm == 3));
  localparam _tmp_4 = 1;
  wire [_tmp_4-1:0] _tmp_5;
  assign _tmp_5 = _scaling_a_idle && _scaling_b_idle && (_scaling_fsm == 3);
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
  reg _tmp_25;
  reg _tmp_26;
  reg _tmp_27;
  reg _tmp_28;
  reg _tmp_29;
  assign _scaling_sink_start = _tmp_29;
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
  assign _scaling_sink_stop = _tmp_52;
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
  reg _tmp_67;
  reg _tmp_68;
  reg _tmp_69;
  reg _tmp_70;
  reg _tmp_71;
  reg _tmp_72;
  reg _tmp_73;
  reg _tmp_74;
  reg _tmp_75;
  assign _scaling_sink_busy = _tmp_75;
  reg _tmp_76;
  assign _scaling_busy = _scaling_source_busy || _scaling_sink_busy || _scaling_busy_reg;
  assign ap_finished = main == 13;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_beats <= 0;
      arg_divide <= 0;
      arg_shift <= 0;
      arg_left <= 0;
      arg_eps <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_beats <= 0;
      reg_divide <= 0;
      reg_shift <= 0;
      reg_left <= 0;
      reg_eps <= 0;
      s_axi_control_RVALID <= 0;
      s_axi_control_RDATA <= 0;
      ap_done <= 0;
      ap_ready <= 0;
    end else begin
      if(ap_started) begin
        ap_running <= 1;
        status <= 0;
        arg_beats <= reg_beats[20:0];
        arg_divide <= reg_divide[0:0];
        arg_shift <= reg_shift[4:0];
        arg_left <= reg_left[3:0];
        arg_eps <= reg_eps[14:0];
      end
      if(ap_started && (reg_shift > 31)) begin
        status <= 2;
      end
      if(ap_started && (reg_left > 15)) begin
        status <= 2;
      end
      if(ap_started && ((reg_beats > 1048576) || (reg_beats < 1))) begin
        status <= 1;
      end
      if(ap_started && (reg_divide > 1)) begin
        status <= 1;
      end
      if(ap_started && (reg_eps > 32767)) begin
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
        reg_divide <= reg_divide & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 10)) begin
        reg_shift <= reg_shift & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 12)) begin
        reg_left <= reg_left & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 14)) begin
        reg_eps <= reg_eps & ~w_bits | w_data & w_bits;
      end
      if(s_axi_control_RVALID && s_axi_control_RREADY) begin
        s_axi_control_RVALID <= 0;
      end
      if(ar_taken) begin
        s_axi_control_RVALID <= 1;
        s_axi_control_RDATA <= (ar_word == 14)? reg_eps :
                               (ar_word == 12)? reg_left :
                               (ar_word == 10)? reg_shift :
                               (ar_word == 8)? reg_divide :
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
      _scaling_moves <= 0;
      _scaling_a_source_ram_renable <= 0;
      _scaling_a_source_fifo_deq <= 0;
      _scaling_a_idle <= 1;
      _scaling_b_source_ram_renable <= 0;
      _scaling_b_source_fifo_deq <= 0;
      _scaling_b_idle <= 1;
      __scaling_stream_ivalid_1 <= 0;
      __scaling_stream_ivalid_2 <= 0;
      __scaling_stream_ivalid_3 <= 0;
      __scaling_stream_ivalid_4 <= 0;
      __scaling_stream_ivalid_5 <= 0;
      __scaling_stream_ivalid_6 <= 0;
      __scaling_stream_ivalid_7 <= 0;
      __scaling_stream_ivalid_8 <= 0;
      __scaling_stream_ivalid_9 <= 0;
      __scaling_stream_ivalid_10 <= 0;
      __scaling_stream_ivalid_11 <= 0;
      __scaling_stream_ivalid_12 <= 0;
      __scaling_stream_ivalid_13 <= 0;
      __scaling_stream_ivalid_14 <= 0;
      __scaling_stream_ivalid_15 <= 0;
      __scaling_stream_ivalid_16 <= 0;
      __scaling_stream_ivalid_17 <= 0;
      __scaling_stream_ivalid_18 <= 0;
      __scaling_stream_ivalid_19 <= 0;
      __scaling_stream_ivalid_20 <= 0;
      __scaling_stream_ivalid_21 <= 0;
      _product_data_39 <= 0;
      _xor_data_60 <= 0;
      _cond_data_68 <= 0;
      _cond_data_81 <= 0;
      _product_data_378 <= 0;
      _xor_data_399 <= 0;
      _cond_data_407 <= 0;
      _cond_data_420 <= 0;
      _product_data_717 <= 0;
      _xor_data_738 <= 0;
      _cond_data_746 <= 0;
      _cond_data_759 <= 0;
      _product_data_1056 <= 0;
      _xor_data_1077 <= 0;
      _cond_data_1085 <= 0;
      _cond_data_1098 <= 0;
      _plus_data_42 <= 0;
      _plus_data_69 <= 0;
      _sll_data_82 <= 0;
      _plus_data_381 <= 0;
      _plus_data_408 <= 0;
      _sll_data_421 <= 0;
      _plus_data_720 <= 0;
      _plus_data_747 <= 0;
      _sll_data_760 <= 0;
      _plus_data_1059 <= 0;
      _plus_data_1086 <= 0;
      _sll_data_1099 <= 0;
      __delay_data_1397_xor_1077 <= 0;
      __delay_data_1494_xor_738 <= 0;
      __delay_data_1591_xor_399 <= 0;
      __delay_data_1688_xor_60 <= 0;
      _sra_data_43 <= 0;
      _minus_data_70 <= 0;
      _sra_data_382 <= 0;
      _minus_data_409 <= 0;
      _sra_data_721 <= 0;
      _minus_data_748 <= 0;
      _sra_data_1060 <= 0;
      _minus_data_1087 <= 0;
      __delay_data_1398_sll_1099 <= 0;
      __delay_data_1399_plus_1086 <= 0;
      __delay_data_1444__delay_1397_xor_1077 <= 0;
      __delay_data_1461_eq_1386 <= 0;
      __delay_data_1495_sll_760 <= 0;
      __delay_data_1496_plus_747 <= 0;
      __delay_data_1541__delay_1494_xor_738 <= 0;
      __delay_data_1558_eq_1047 <= 0;
      __delay_data_1592_sll_421 <= 0;
      __delay_data_1593_plus_408 <= 0;
      __delay_data_1638__delay_1591_xor_399 <= 0;
      __delay_data_1655_eq_708 <= 0;
      __delay_data_1689_sll_82 <= 0;
      __delay_data_1690_plus_69 <= 0;
      __delay_data_1735__delay_1688_xor_60 <= 0;
      __delay_data_1752_eq_369 <= 0;
      _greaterthan_data_44 <= 0;
      _lessthan_data_47 <= 0;
      _plus_data_83 <= 0;
      _greaterthan_data_383 <= 0;
      _lessthan_data_386 <= 0;
      _plus_data_422 <= 0;
      _greaterthan_data_722 <= 0;
      _lessthan_data_725 <= 0;
      _plus_data_761 <= 0;
      _greaterthan_data_1061 <= 0;
      _lessthan_data_1064 <= 0;
      _plus_data_1100 <= 0;
      __delay_data_1400__delay_1399_plus_1086 <= 0;
      __delay_data_1445__delay_1444__delay_1397_xor_1077 <= 0;
      __delay_data_1462__delay_1461_eq_1386 <= 0;
      __delay_data_1478_sra_1060 <= 0;
      __delay_data_1497__delay_1496_plus_747 <= 0;
      __delay_data_1542__delay_1541__delay_1494_xor_738 <= 0;
      __delay_data_1559__delay_1558_eq_1047 <= 0;
      __delay_data_1575_sra_721 <= 0;
      __delay_data_1594__delay_1593_plus_408 <= 0;
      __delay_data_1639__delay_1638__delay_1591_xor_399 <= 0;
      __delay_data_1656__delay_1655_eq_708 <= 0;
      __delay_data_1672_sra_382 <= 0;
      __delay_data_1691__delay_1690_plus_69 <= 0;
      __delay_data_1736__delay_1735__delay_1688_xor_60 <= 0;
      __delay_data_1753__delay_1752_eq_369 <= 0;
      __delay_data_1769_sra_43 <= 0;
      _cond_data_50 <= 0;
      _greatereq_data_90 <= 0;
      _cond_data_103 <= 0;
      _ulnot_data_107 <= 0;
      _cond_data_389 <= 0;
      _greatereq_data_429 <= 0;
      _cond_data_442 <= 0;
      _ulnot_data_446 <= 0;
      _cond_data_728 <= 0;
      _greatereq_data_768 <= 0;
      _cond_data_781 <= 0;
      _ulnot_data_785 <= 0;
      _cond_data_1067 <= 0;
      _greatereq_data_1107 <= 0;
      _cond_data_1120 <= 0;
      _ulnot_data_1124 <= 0;
      __delay_data_1401_slice_1123 <= 0;
      __delay_data_1402__delay_1400__delay_1399_plus_1086 <= 0;
      __delay_data_1446__delay_1445__delay_1444__delay_1397_xor_1077 <= 0;
      __delay_data_1463__delay_1462__delay_1461_eq_1386 <= 0;
      __delay_data_1479_greaterthan_1061 <= 0;
      __delay_data_1498_slice_784 <= 0;
      __delay_data_1499__delay_1497__delay_1496_plus_747 <= 0;
      __delay_data_1543__delay_1542__delay_1541__delay_1494_xor_738 <= 0;
      __delay_data_1560__delay_1559__delay_1558_eq_1047 <= 0;
      __delay_data_1576_greaterthan_722 <= 0;
      __delay_data_1595_slice_445 <= 0;
      __delay_data_1596__delay_1594__delay_1593_plus_408 <= 0;
      __delay_data_1640__delay_1639__delay_1638__delay_1591_xor_399 <= 0;
      __delay_data_1657__delay_1656__delay_1655_eq_708 <= 0;
      __delay_data_1673_greaterthan_383 <= 0;
      __delay_data_1692_slice_106 <= 0;
      __delay_data_1693__delay_1691__delay_1690_plus_69 <= 0;
      __delay_data_1737__delay_1736__delay_1735__delay_1688_xor_60 <= 0;
      __delay_data_1754__delay_1753__delay_1752_eq_369 <= 0;
      __delay_data_1770_greaterthan_44 <= 0;
      _cond_data_51 <= 0;
      _cond_data_121 <= 0;
      _ulnot_data_125 <= 0;
      _cond_data_390 <= 0;
      _cond_data_460 <= 0;
      _ulnot_data_464 <= 0;
      _cond_data_729 <= 0;
      _cond_data_799 <= 0;
      _ulnot_data_803 <= 0;
      _cond_data_1068 <= 0;
      _cond_data_1138 <= 0;
      _ulnot_data_1142 <= 0;
      __delay_data_1403_slice_1141 <= 0;
      __delay_data_1404__delay_1402__delay_1400___plus_1086 <= 0;
      __delay_data_1430_greatereq_1107 <= 0;
      __delay_data_1447__delay_1446__delay_1445__delay_1444___xor_1077 <= 0;
      __delay_data_1464__delay_1463__delay_1462__delay_1461_eq_1386 <= 0;
      __delay_data_1500_slice_802 <= 0;
      __delay_data_1501__delay_1499__delay_1497__delay_1496_plus_747 <= 0;
      __delay_data_1527_greatereq_768 <= 0;
      __delay_data_1544__delay_1543__delay_1542__delay_1541___xor_738 <= 0;
      __delay_data_1561__delay_1560__delay_1559__delay_1558_eq_1047 <= 0;
      __delay_data_1597_slice_463 <= 0;
      __delay_data_1598__delay_1596__delay_1594__delay_1593_plus_408 <= 0;
      __delay_data_1624_greatereq_429 <= 0;
      __delay_data_1641__delay_1640__delay_1639__delay_1638___xor_399 <= 0;
      __delay_data_1658__delay_1657__delay_1656__delay_1655_eq_708 <= 0;
      __delay_data_1694_slice_124 <= 0;
      __delay_data_1695__delay_1693__delay_1691__delay_1690_plus_69 <= 0;
      __delay_data_1721_greatereq_90 <= 0;
      __delay_data_1738__delay_1737__delay_1736__delay_1735___xor_60 <= 0;
      __delay_data_1755__delay_1754__delay_1753__delay_1752_eq_369 <= 0;
      _cond_data_139 <= 0;
      _ulnot_data_143 <= 0;
      _cond_data_478 <= 0;
      _ulnot_data_482 <= 0;
      _cond_data_817 <= 0;
      _ulnot_data_821 <= 0;
      _cond_data_1156 <= 0;
      _ulnot_data_1160 <= 0;
      __delay_data_1405_slice_1159 <= 0;
      __delay_data_1406__delay_1404__delay_1402___plus_1086 <= 0;
      __delay_data_1431__delay_1430_greatereq_1107 <= 0;
      __delay_data_1448__delay_1447__delay_1446__delay_1445___xor_1077 <= 0;
      __delay_data_1465__delay_1464__delay_1463__delay_1462___eq_1386 <= 0;
      __delay_data_1480_reinterpretcast_1072 <= 0;
      __delay_data_1502_slice_820 <= 0;
      __delay_data_1503__delay_1501__delay_1499__delay_1497___plus_747 <= 0;
      __delay_data_1528__delay_1527_greatereq_768 <= 0;
      __delay_data_1545__delay_1544__delay_1543__delay_1542___xor_738 <= 0;
      __delay_data_1562__delay_1561__delay_1560__delay_1559___eq_1047 <= 0;
      __delay_data_1577_reinterpretcast_733 <= 0;
      __delay_data_1599_slice_481 <= 0;
      __delay_data_1600__delay_1598__delay_1596__delay_1594___plus_408 <= 0;
      __delay_data_1625__delay_1624_greatereq_429 <= 0;
      __delay_data_1642__delay_1641__delay_1640__delay_1639___xor_399 <= 0;
      __delay_data_1659__delay_1658__delay_1657__delay_1656___eq_708 <= 0;
      __delay_data_1674_reinterpretcast_394 <= 0;
      __delay_data_1696_slice_142 <= 0;
      __delay_data_1697__delay_1695__delay_1693__delay_1691___plus_69 <= 0;
      __delay_data_1722__delay_1721_greatereq_90 <= 0;
      __delay_data_1739__delay_1738__delay_1737__delay_1736___xor_60 <= 0;
      __delay_data_1756__delay_1755__delay_1754__delay_1753___eq_369 <= 0;
      __delay_data_1771_reinterpretcast_55 <= 0;
      _cond_data_157 <= 0;
      _ulnot_data_161 <= 0;
      _cond_data_496 <= 0;
      _ulnot_data_500 <= 0;
      _cond_data_835 <= 0;
      _ulnot_data_839 <= 0;
      _cond_data_1174 <= 0;
      _ulnot_data_1178 <= 0;
      __delay_data_1407_slice_1177 <= 0;
      __delay_data_1408__delay_1406__delay_1404___plus_1086 <= 0;
      __delay_data_1432__delay_1431__delay_1430_greatereq_1107 <= 0;
      __delay_data_1449__delay_1448__delay_1447__delay_1446___xor_1077 <= 0;
      __delay_data_1466__delay_1465__delay_1464__delay_1463___eq_1386 <= 0;
      __delay_data_1481__delay_1480_reinterpretcast_1072 <= 0;
      __delay_data_1504_slice_838 <= 0;
      __delay_data_1505__delay_1503__delay_1501__delay_1499___plus_747 <= 0;
      __delay_data_1529__delay_1528__delay_1527_greatereq_768 <= 0;
      __delay_data_1546__delay_1545__delay_1544__delay_1543___xor_738 <= 0;
      __delay_data_1563__delay_1562__delay_1561__delay_1560___eq_1047 <= 0;
      __delay_data_1578__delay_1577_reinterpretcast_733 <= 0;
      __delay_data_1601_slice_499 <= 0;
      __delay_data_1602__delay_1600__delay_1598__delay_1596___plus_408 <= 0;
      __delay_data_1626__delay_1625__delay_1624_greatereq_429 <= 0;
      __delay_data_1643__delay_1642__delay_1641__delay_1640___xor_399 <= 0;
      __delay_data_1660__delay_1659__delay_1658__delay_1657___eq_708 <= 0;
      __delay_data_1675__delay_1674_reinterpretcast_394 <= 0;
      __delay_data_1698_slice_160 <= 0;
      __delay_data_1699__delay_1697__delay_1695__delay_1693___plus_69 <= 0;
      __delay_data_1723__delay_1722__delay_1721_greatereq_90 <= 0;
      __delay_data_1740__delay_1739__delay_1738__delay_1737___xor_60 <= 0;
      __delay_data_1757__delay_1756__delay_1755__delay_1754___eq_369 <= 0;
      __delay_data_1772__delay_1771_reinterpretcast_55 <= 0;
      _cond_data_175 <= 0;
      _ulnot_data_179 <= 0;
      _cond_data_514 <= 0;
      _ulnot_data_518 <= 0;
      _cond_data_853 <= 0;
      _ulnot_data_857 <= 0;
      _cond_data_1192 <= 0;
      _ulnot_data_1196 <= 0;
      __delay_data_1409_slice_1195 <= 0;
      __delay_data_1410__delay_1408__delay_1406___plus_1086 <= 0;
      __delay_data_1433__delay_1432__delay_1431___greatereq_1107 <= 0;
      __delay_data_1450__delay_1449__delay_1448__delay_1447___xor_1077 <= 0;
      __delay_data_1467__delay_1466__delay_1465__delay_1464___eq_1386 <= 0;
      __delay_data_1482__delay_1481__delay_1480_reinterpretcast_1072 <= 0;
      __delay_data_1506_slice_856 <= 0;
      __delay_data_1507__delay_1505__delay_1503__delay_1501___plus_747 <= 0;
      __delay_data_1530__delay_1529__delay_1528___greatereq_768 <= 0;
      __delay_data_1547__delay_1546__delay_1545__delay_1544___xor_738 <= 0;
      __delay_data_1564__delay_1563__delay_1562__delay_1561___eq_1047 <= 0;
      __delay_data_1579__delay_1578__delay_1577_reinterpretcast_733 <= 0;
      __delay_data_1603_slice_517 <= 0;
      __delay_data_1604__delay_1602__delay_1600__delay_1598___plus_408 <= 0;
      __delay_data_1627__delay_1626__delay_1625___greatereq_429 <= 0;
      __delay_data_1644__delay_1643__delay_1642__delay_1641___xor_399 <= 0;
      __delay_data_1661__delay_1660__delay_1659__delay_1658___eq_708 <= 0;
      __delay_data_1676__delay_1675__delay_1674_reinterpretcast_394 <= 0;
      __delay_data_1700_slice_178 <= 0;
      __delay_data_1701__delay_1699__delay_1697__delay_1695___plus_69 <= 0;
      __delay_data_1724__delay_1723__delay_1722___greatereq_90 <= 0;
      __delay_data_1741__delay_1740__delay_1739__delay_1738___xor_60 <= 0;
      __delay_data_1758__delay_1757__delay_1756__delay_1755___eq_369 <= 0;
      __delay_data_1773__delay_1772__delay_1771_reinterpretcast_55 <= 0;
      _cond_data_193 <= 0;
      _ulnot_data_197 <= 0;
      _cond_data_532 <= 0;
      _ulnot_data_536 <= 0;
      _cond_data_871 <= 0;
      _ulnot_data_875 <= 0;
      _cond_data_1210 <= 0;
      _ulnot_data_1214 <= 0;
      __delay_data_1411_slice_1213 <= 0;
      __delay_data_1412__delay_1410__delay_1408___plus_1086 <= 0;
      __delay_data_1434__delay_1433__delay_1432___greatereq_1107 <= 0;
      __delay_data_1451__delay_1450__delay_1449__delay_1448___xor_1077 <= 0;
      __delay_data_1468__delay_1467__delay_1466__delay_1465___eq_1386 <= 0;
      __delay_data_1483__delay_1482__delay_1481___reinterpretcast_1072 <= 0;
      __delay_data_1508_slice_874 <= 0;
      __delay_data_1509__delay_1507__delay_1505__delay_1503___plus_747 <= 0;
      __delay_data_1531__delay_1530__delay_1529___greatereq_768 <= 0;
      __delay_data_1548__delay_1547__delay_1546__delay_1545___xor_738 <= 0;
      __delay_data_1565__delay_1564__delay_1563__delay_1562___eq_1047 <= 0;
      __delay_data_1580__delay_1579__delay_1578___reinterpretcast_733 <= 0;
      __delay_data_1605_slice_535 <= 0;
      __delay_data_1606__delay_1604__delay_1602__delay_1600___plus_408 <= 0;
      __delay_data_1628__delay_1627__delay_1626___greatereq_429 <= 0;
      __delay_data_1645__delay_1644__delay_1643__delay_1642___xor_399 <= 0;
      __delay_data_1662__delay_1661__delay_1660__delay_1659___eq_708 <= 0;
      __delay_data_1677__delay_1676__delay_1675___reinterpretcast_394 <= 0;
      __delay_data_1702_slice_196 <= 0;
      __delay_data_1703__delay_1701__delay_1699__delay_1697___plus_69 <= 0;
      __delay_data_1725__delay_1724__delay_1723___greatereq_90 <= 0;
      __delay_data_1742__delay_1741__delay_1740__delay_1739___xor_60 <= 0;
      __delay_data_1759__delay_1758__delay_1757__delay_1756___eq_369 <= 0;
      __delay_data_1774__delay_1773__delay_1772___reinterpretcast_55 <= 0;
      _cond_data_211 <= 0;
      _ulnot_data_215 <= 0;
      _cond_data_550 <= 0;
      _ulnot_data_554 <= 0;
      _cond_data_889 <= 0;
      _ulnot_data_893 <= 0;
      _cond_data_1228 <= 0;
      _ulnot_data_1232 <= 0;
      __delay_data_1413_slice_1231 <= 0;
      __delay_data_1414__delay_1412__delay_1410___plus_1086 <= 0;
      __delay_data_1435__delay_1434__delay_1433___greatereq_1107 <= 0;
      __delay_data_1452__delay_1451__delay_1450__delay_1449___xor_1077 <= 0;
      __delay_data_1469__delay_1468__delay_1467__delay_1466___eq_1386 <= 0;
      __delay_data_1484__delay_1483__delay_1482___reinterpretcast_1072 <= 0;
      __delay_data_1510_slice_892 <= 0;
      __delay_data_1511__delay_1509__delay_1507__delay_1505___plus_747 <= 0;
      __delay_data_1532__delay_1531__delay_1530___greatereq_768 <= 0;
      __delay_data_1549__delay_1548__delay_1547__delay_1546___xor_738 <= 0;
      __delay_data_1566__delay_1565__delay_1564__delay_1563___eq_1047 <= 0;
      __delay_data_1581__delay_1580__delay_1579___reinterpretcast_733 <= 0;
      __delay_data_1607_slice_553 <= 0;
      __delay_data_1608__delay_1606__delay_1604__delay_1602___plus_408 <= 0;
      __delay_data_1629__delay_1628__delay_1627___greatereq_429 <= 0;
      __delay_data_1646__delay_1645__delay_1644__delay_1643___xor_399 <= 0;
      __delay_data_1663__delay_1662__delay_1661__delay_1660___eq_708 <= 0;
      __delay_data_1678__delay_1677__delay_1676___reinterpretcast_394 <= 0;
      __delay_data_1704_slice_214 <= 0;
      __delay_data_1705__delay_1703__delay_1701__delay_1699___plus_69 <= 0;
      __delay_data_1726__delay_1725__delay_1724___greatereq_90 <= 0;
      __delay_data_1743__delay_1742__delay_1741__delay_1740___xor_60 <= 0;
      __delay_data_1760__delay_1759__delay_1758__delay_1757___eq_369 <= 0;
      __delay_data_1775__delay_1774__delay_1773___reinterpretcast_55 <= 0;
      _cond_data_229 <= 0;
      _ulnot_data_233 <= 0;
      _cond_data_568 <= 0;
      _ulnot_data_572 <= 0;
      _cond_data_907 <= 0;
      _ulnot_data_911 <= 0;
      _cond_data_1246 <= 0;
      _ulnot_data_1250 <= 0;
      __delay_data_1415_slice_1249 <= 0;
      __delay_data_1416__delay_1414__delay_1412___plus_1086 <= 0;
      __delay_data_1436__delay_1435__delay_1434___greatereq_1107 <= 0;
      __delay_data_1453__delay_1452__delay_1451__delay_1450___xor_1077 <= 0;
      __delay_data_1470__delay_1469__delay_1468__delay_1467___eq_1386 <= 0;
      __delay_data_1485__delay_1484__delay_1483___reinterpretcast_1072 <= 0;
      __delay_data_1512_slice_910 <= 0;
      __delay_data_1513__delay_1511__delay_1509__delay_1507___plus_747 <= 0;
      __delay_data_1533__delay_1532__delay_1531___greatereq_768 <= 0;
      __delay_data_1550__delay_1549__delay_1548__delay_1547___xor_738 <= 0;
      __delay_data_1567__delay_1566__delay_1565__delay_1564___eq_1047 <= 0;
      __delay_data_1582__delay_1581__delay_1580___reinterpretcast_733 <= 0;
      __delay_data_1609_slice_571 <= 0;
      __delay_data_1610__delay_1608__delay_1606__delay_1604___plus_408 <= 0;
      __delay_data_1630__delay_1629__delay_1628___greatereq_429 <= 0;
      __delay_data_1647__delay_1646__delay_1645__delay_1644___xor_399 <= 0;
      __delay_data_1664__delay_1663__delay_1662__delay_1661___eq_708 <= 0;
      __delay_data_1679__delay_1678__delay_1677___reinterpretcast_394 <= 0;
      __delay_data_1706_slice_232 <= 0;
      __delay_data_1707__delay_1705__delay_1703__delay_1701___plus_69 <= 0;
      __delay_data_1727__delay_1726__delay_1725___greatereq_90 <= 0;
      __delay_data_1744__delay_1743__delay_1742__delay_1741___xor_60 <= 0;
      __delay_data_1761__delay_1760__delay_1759__delay_1758___eq_369 <= 0;
      __delay_data_1776__delay_1775__delay_1774___reinterpretcast_55 <= 0;
      _cond_data_247 <= 0;
      _ulnot_data_251 <= 0;
      _cond_data_586 <= 0;
      _ulnot_data_590 <= 0;
      _cond_data_925 <= 0;
      _ulnot_data_929 <= 0;
      _cond_data_1264 <= 0;
      _ulnot_data_1268 <= 0;
      __delay_data_1417_slice_1267 <= 0;
      __delay_data_1418__delay_1416__delay_1414___plus_1086 <= 0;
      __delay_data_1437__delay_1436__delay_1435___greatereq_1107 <= 0;
      __delay_data_1454__delay_1453__delay_1452__delay_1451___xor_1077 <= 0;
      __delay_data_1471__delay_1470__delay_1469__delay_1468___eq_1386 <= 0;
      __delay_data_1486__delay_1485__delay_1484___reinterpretcast_1072 <= 0;
      __delay_data_1514_slice_928 <= 0;
      __delay_data_1515__delay_1513__delay_1511__delay_1509___plus_747 <= 0;
      __delay_data_1534__delay_1533__delay_1532___greatereq_768 <= 0;
      __delay_data_1551__delay_1550__delay_1549__delay_1548___xor_738 <= 0;
      __delay_data_1568__delay_1567__delay_1566__delay_1565___eq_1047 <= 0;
      __delay_data_1583__delay_1582__delay_1581___reinterpretcast_733 <= 0;
      __delay_data_1611_slice_589 <= 0;
      __delay_data_1612__delay_1610__delay_1608__delay_1606___plus_408 <= 0;
      __delay_data_1631__delay_1630__delay_1629___greatereq_429 <= 0;
      __delay_data_1648__delay_1647__delay_1646__delay_1645___xor_399 <= 0;
      __delay_data_1665__delay_1664__delay_1663__delay_1662___eq_708 <= 0;
      __delay_data_1680__delay_1679__delay_1678___reinterpretcast_394 <= 0;
      __delay_data_1708_slice_250 <= 0;
      __delay_data_1709__delay_1707__delay_1705__delay_1703___plus_69 <= 0;
      __delay_data_1728__delay_1727__delay_1726___greatereq_90 <= 0;
      __delay_data_1745__delay_1744__delay_1743__delay_1742___xor_60 <= 0;
      __delay_data_1762__delay_1761__delay_1760__delay_1759___eq_369 <= 0;
      __delay_data_1777__delay_1776__delay_1775___reinterpretcast_55 <= 0;
      _cond_data_265 <= 0;
      _ulnot_data_269 <= 0;
      _cond_data_604 <= 0;
      _ulnot_data_608 <= 0;
      _cond_data_943 <= 0;
      _ulnot_data_947 <= 0;
      _cond_data_1282 <= 0;
      _ulnot_data_1286 <= 0;
      __delay_data_1419_slice_1285 <= 0;
      __delay_data_1420__delay_1418__delay_1416___plus_1086 <= 0;
      __delay_data_1438__delay_1437__delay_1436___greatereq_1107 <= 0;
      __delay_data_1455__delay_1454__delay_1453__delay_1452___xor_1077 <= 0;
      __delay_data_1472__delay_1471__delay_1470__delay_1469___eq_1386 <= 0;
      __delay_data_1487__delay_1486__delay_1485___reinterpretcast_1072 <= 0;
      __delay_data_1516_slice_946 <= 0;
      __delay_data_1517__delay_1515__delay_1513__delay_1511___plus_747 <= 0;
      __delay_data_1535__delay_1534__delay_1533___greatereq_768 <= 0;
      __delay_data_1552__delay_1551__delay_1550__delay_1549___xor_738 <= 0;
      __delay_data_1569__delay_1568__delay_1567__delay_1566___eq_1047 <= 0;
      __delay_data_1584__delay_1583__delay_1582___reinterpretcast_733 <= 0;
      __delay_data_1613_slice_607 <= 0;
      __delay_data_1614__delay_1612__delay_1610__delay_1608___plus_408 <= 0;
      __delay_data_1632__delay_1631__delay_1630___greatereq_429 <= 0;
      __delay_data_1649__delay_1648__delay_1647__delay_1646___xor_399 <= 0;
      __delay_data_1666__delay_1665__delay_1664__delay_1663___eq_708 <= 0;
      __delay_data_1681__delay_1680__delay_1679___reinterpretcast_394 <= 0;
      __delay_data_1710_slice_268 <= 0;
      __delay_data_1711__delay_1709__delay_1707__delay_1705___plus_69 <= 0;
      __delay_data_1729__delay_1728__delay_1727___greatereq_90 <= 0;
      __delay_data_1746__delay_1745__delay_1744__delay_1743___xor_60 <= 0;
      __delay_data_1763__delay_1762__delay_1761__delay_1760___eq_369 <= 0;
      __delay_data_1778__delay_1777__delay_1776___reinterpretcast_55 <= 0;
      _cond_data_283 <= 0;
      _ulnot_data_287 <= 0;
      _cond_data_622 <= 0;
      _ulnot_data_626 <= 0;
      _cond_data_961 <= 0;
      _ulnot_data_965 <= 0;
      _cond_data_1300 <= 0;
      _ulnot_data_1304 <= 0;
      __delay_data_1421_slice_1303 <= 0;
      __delay_data_1422__delay_1420__delay_1418___plus_1086 <= 0;
      __delay_data_1439__delay_1438__delay_1437___greatereq_1107 <= 0;
      __delay_data_1456__delay_1455__delay_1454__delay_1453___xor_1077 <= 0;
      __delay_data_1473__delay_1472__delay_1471__delay_1470___eq_1386 <= 0;
      __delay_data_1488__delay_1487__delay_1486___reinterpretcast_1072 <= 0;
      __delay_data_1518_slice_964 <= 0;
      __delay_data_1519__delay_1517__delay_1515__delay_1513___plus_747 <= 0;
      __delay_data_1536__delay_1535__delay_1534___greatereq_768 <= 0;
      __delay_data_1553__delay_1552__delay_1551__delay_1550___xor_738 <= 0;
      __delay_data_1570__delay_1569__delay_1568__delay_1567___eq_1047 <= 0;
      __delay_data_1585__delay_1584__delay_1583___reinterpretcast_733 <= 0;
      __delay_data_1615_slice_625 <= 0;
      __delay_data_1616__delay_1614__delay_1612__delay_1610___plus_408 <= 0;
      __delay_data_1633__delay_1632__delay_1631___greatereq_429 <= 0;
      __delay_data_1650__delay_1649__delay_1648__delay_1647___xor_399 <= 0;
      __delay_data_1667__delay_1666__delay_1665__delay_1664___eq_708 <= 0;
      __delay_data_1682__delay_1681__delay_1680___reinterpretcast_394 <= 0;
      __delay_data_1712_slice_286 <= 0;
      __delay_data_1713__delay_1711__delay_1709__delay_1707___plus_69 <= 0;
      __delay_data_1730__delay_1729__delay_1728___greatereq_90 <= 0;
      __delay_data_1747__delay_1746__delay_1745__delay_1744___xor_60 <= 0;
      __delay_data_1764__delay_1763__delay_1762__delay_1761___eq_369 <= 0;
      __delay_data_1779__delay_1778__delay_1777___reinterpretcast_55 <= 0;
      _cond_data_301 <= 0;
      _ulnot_data_305 <= 0;
      _cond_data_640 <= 0;
      _ulnot_data_644 <= 0;
      _cond_data_979 <= 0;
      _ulnot_data_983 <= 0;
      _cond_data_1318 <= 0;
      _ulnot_data_1322 <= 0;
      __delay_data_1423_slice_1321 <= 0;
      __delay_data_1424__delay_1422__delay_1420___plus_1086 <= 0;
      __delay_data_1440__delay_1439__delay_1438___greatereq_1107 <= 0;
      __delay_data_1457__delay_1456__delay_1455__delay_1454___xor_1077 <= 0;
      __delay_data_1474__delay_1473__delay_1472__delay_1471___eq_1386 <= 0;
      __delay_data_1489__delay_1488__delay_1487___reinterpretcast_1072 <= 0;
      __delay_data_1520_slice_982 <= 0;
      __delay_data_1521__delay_1519__delay_1517__delay_1515___plus_747 <= 0;
      __delay_data_1537__delay_1536__delay_1535___greatereq_768 <= 0;
      __delay_data_1554__delay_1553__delay_1552__delay_1551___xor_738 <= 0;
      __delay_data_1571__delay_1570__delay_1569__delay_1568___eq_1047 <= 0;
      __delay_data_1586__delay_1585__delay_1584___reinterpretcast_733 <= 0;
      __delay_data_1617_slice_643 <= 0;
      __delay_data_1618__delay_1616__delay_1614__delay_1612___plus_408 <= 0;
      __delay_data_1634__delay_1633__delay_1632___greatereq_429 <= 0;
      __delay_data_1651__delay_1650__delay_1649__delay_1648___xor_399 <= 0;
      __delay_data_1668__delay_1667__delay_1666__delay_1665___eq_708 <= 0;
      __delay_data_1683__delay_1682__delay_1681___reinterpretcast_394 <= 0;
      __delay_data_1714_slice_304 <= 0;
      __delay_data_1715__delay_1713__delay_1711__delay_1709___plus_69 <= 0;
      __delay_data_1731__delay_1730__delay_1729___greatereq_90 <= 0;
      __delay_data_1748__delay_1747__delay_1746__delay_1745___xor_60 <= 0;
      __delay_data_1765__delay_1764__delay_1763__delay_1762___eq_369 <= 0;
      __delay_data_1780__delay_1779__delay_1778___reinterpretcast_55 <= 0;
      _cond_data_319 <= 0;
      _ulnot_data_323 <= 0;
      _cond_data_658 <= 0;
      _ulnot_data_662 <= 0;
      _cond_data_997 <= 0;
      _ulnot_data_1001 <= 0;
      _cond_data_1336 <= 0;
      _ulnot_data_1340 <= 0;
      __delay_data_1425_slice_1339 <= 0;
      __delay_data_1426__delay_1424__delay_1422___plus_1086 <= 0;
      __delay_data_1441__delay_1440__delay_1439___greatereq_1107 <= 0;
      __delay_data_1458__delay_1457__delay_1456__delay_1455___xor_1077 <= 0;
      __delay_data_1475__delay_1474__delay_1473__delay_1472___eq_1386 <= 0;
      __delay_data_1490__delay_1489__delay_1488___reinterpretcast_1072 <= 0;
      __delay_data_1522_slice_1000 <= 0;
      __delay_data_1523__delay_1521__delay_1519__delay_1517___plus_747 <= 0;
      __delay_data_1538__delay_1537__delay_1536___greatereq_768 <= 0;
      __delay_data_1555__delay_1554__delay_1553__delay_1552___xor_738 <= 0;
      __delay_data_1572__delay_1571__delay_1570__delay_1569___eq_1047 <= 0;
      __delay_data_1587__delay_1586__delay_1585___reinterpretcast_733 <= 0;
      __delay_data_1619_slice_661 <= 0;
      __delay_data_1620__delay_1618__delay_1616__delay_1614___plus_408 <= 0;
      __delay_data_1635__delay_1634__delay_1633___greatereq_429 <= 0;
      __delay_data_1652__delay_1651__delay_1650__delay_1649___xor_399 <= 0;
      __delay_data_1669__delay_1668__delay_1667__delay_1666___eq_708 <= 0;
      __delay_data_1684__delay_1683__delay_1682___reinterpretcast_394 <= 0;
      __delay_data_1716_slice_322 <= 0;
      __delay_data_1717__delay_1715__delay_1713__delay_1711___plus_69 <= 0;
      __delay_data_1732__delay_1731__delay_1730___greatereq_90 <= 0;
      __delay_data_1749__delay_1748__delay_1747__delay_1746___xor_60 <= 0;
      __delay_data_1766__delay_1765__delay_1764__delay_1763___eq_369 <= 0;
      __delay_data_1781__delay_1780__delay_1779___reinterpretcast_55 <= 0;
      _cond_data_337 <= 0;
      _ulnot_data_341 <= 0;
      _cond_data_676 <= 0;
      _ulnot_data_680 <= 0;
      _cond_data_1015 <= 0;
      _ulnot_data_1019 <= 0;
      _cond_data_1354 <= 0;
      _ulnot_data_1358 <= 0;
      __delay_data_1427_slice_1357 <= 0;
      __delay_data_1428__delay_1426__delay_1424___plus_1086 <= 0;
      __delay_data_1442__delay_1441__delay_1440___greatereq_1107 <= 0;
      __delay_data_1459__delay_1458__delay_1457__delay_1456___xor_1077 <= 0;
      __delay_data_1476__delay_1475__delay_1474__delay_1473___eq_1386 <= 0;
      __delay_data_1491__delay_1490__delay_1489___reinterpretcast_1072 <= 0;
      __delay_data_1524_slice_1018 <= 0;
      __delay_data_1525__delay_1523__delay_1521__delay_1519___plus_747 <= 0;
      __delay_data_1539__delay_1538__delay_1537___greatereq_768 <= 0;
      __delay_data_1556__delay_1555__delay_1554__delay_1553___xor_738 <= 0;
      __delay_data_1573__delay_1572__delay_1571__delay_1570___eq_1047 <= 0;
      __delay_data_1588__delay_1587__delay_1586___reinterpretcast_733 <= 0;
      __delay_data_1621_slice_679 <= 0;
      __delay_data_1622__delay_1620__delay_1618__delay_1616___plus_408 <= 0;
      __delay_data_1636__delay_1635__delay_1634___greatereq_429 <= 0;
      __delay_data_1653__delay_1652__delay_1651__delay_1650___xor_399 <= 0;
      __delay_data_1670__delay_1669__delay_1668__delay_1667___eq_708 <= 0;
      __delay_data_1685__delay_1684__delay_1683___reinterpretcast_394 <= 0;
      __delay_data_1718_slice_340 <= 0;
      __delay_data_1719__delay_1717__delay_1715__delay_1713___plus_69 <= 0;
      __delay_data_1733__delay_1732__delay_1731___greatereq_90 <= 0;
      __delay_data_1750__delay_1749__delay_1748__delay_1747___xor_60 <= 0;
      __delay_data_1767__delay_1766__delay_1765__delay_1764___eq_369 <= 0;
      __delay_data_1782__delay_1781__delay_1780___reinterpretcast_55 <= 0;
      _ulnot_data_359 <= 0;
      _ulnot_data_698 <= 0;
      _ulnot_data_1037 <= 0;
      _ulnot_data_1376 <= 0;
      __delay_data_1429_slice_1375 <= 0;
      __delay_data_1443__delay_1442__delay_1441___greatereq_1107 <= 0;
      __delay_data_1460__delay_1459__delay_1458__delay_1457___xor_1077 <= 0;
      __delay_data_1477__delay_1476__delay_1475__delay_1474___eq_1386 <= 0;
      __delay_data_1492__delay_1491__delay_1490___reinterpretcast_1072 <= 0;
      __delay_data_1526_slice_1036 <= 0;
      __delay_data_1540__delay_1539__delay_1538___greatereq_768 <= 0;
      __delay_data_1557__delay_1556__delay_1555__delay_1554___xor_738 <= 0;
      __delay_data_1574__delay_1573__delay_1572__delay_1571___eq_1047 <= 0;
      __delay_data_1589__delay_1588__delay_1587___reinterpretcast_733 <= 0;
      __delay_data_1623_slice_697 <= 0;
      __delay_data_1637__delay_1636__delay_1635___greatereq_429 <= 0;
      __delay_data_1654__delay_1653__delay_1652__delay_1651___xor_399 <= 0;
      __delay_data_1671__delay_1670__delay_1669__delay_1668___eq_708 <= 0;
      __delay_data_1686__delay_1685__delay_1684___reinterpretcast_394 <= 0;
      __delay_data_1720_slice_358 <= 0;
      __delay_data_1734__delay_1733__delay_1732___greatereq_90 <= 0;
      __delay_data_1751__delay_1750__delay_1749__delay_1748___xor_60 <= 0;
      __delay_data_1768__delay_1767__delay_1766__delay_1765___eq_369 <= 0;
      __delay_data_1783__delay_1782__delay_1781___reinterpretcast_55 <= 0;
      _cond_data_372 <= 0;
      _cond_data_711 <= 0;
      _cond_data_1050 <= 0;
      _cond_data_1389 <= 0;
      __delay_data_1493__delay_1492__delay_1491___reinterpretcast_1072 <= 0;
      __delay_data_1590__delay_1589__delay_1588___reinterpretcast_733 <= 0;
      __delay_data_1687__delay_1686__delay_1685___reinterpretcast_394 <= 0;
      __delay_data_1784__delay_1783__delay_1782___reinterpretcast_55 <= 0;
      _cond_data_374 <= 0;
      _cond_data_713 <= 0;
      _cond_data_1052 <= 0;
      _cond_data_1391 <= 0;
      _scaling_a_begun <= 0;
      _scaling_a_left <= 0;
      __variable_wdata_5 <= 0;
      _scaling_b_begun <= 0;
      _scaling_b_left <= 0;
      __variable_wdata_22 <= 0;
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
      _tmp_62 <= 0;
      _tmp_63 <= 0;
      _tmp_64 <= 0;
      _tmp_65 <= 0;
      _tmp_66 <= 0;
      _tmp_67 <= 0;
      _tmp_68 <= 0;
      _tmp_69 <= 0;
      _tmp_70 <= 0;
      _tmp_71 <= 0;
      _tmp_72 <= 0;
      _tmp_73 <= 0;
      _tmp_74 <= 0;
      _tmp_75 <= 0;
      _tmp_76 <= 0;
      _scaling_busy_reg <= 0;
    end else begin
      _scaling_moves <= _scaling_stream_internal_oready;
      if(_scaling_stream_oready) begin
        _scaling_a_source_ram_renable <= 0;
        _scaling_a_source_fifo_deq <= 0;
      end
      _scaling_a_idle <= _scaling_a_idle;
      if(_scaling_stream_oready) begin
        _scaling_b_source_ram_renable <= 0;
        _scaling_b_source_fifo_deq <= 0;
      end
      _scaling_b_idle <= _scaling_b_idle;
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_1 <= _scaling_stream_ivalid;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_2 <= __scaling_stream_ivalid_1;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_3 <= __scaling_stream_ivalid_2;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_4 <= __scaling_stream_ivalid_3;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_5 <= __scaling_stream_ivalid_4;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_6 <= __scaling_stream_ivalid_5;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_7 <= __scaling_stream_ivalid_6;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_8 <= __scaling_stream_ivalid_7;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_9 <= __scaling_stream_ivalid_8;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_10 <= __scaling_stream_ivalid_9;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_11 <= __scaling_stream_ivalid_10;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_12 <= __scaling_stream_ivalid_11;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_13 <= __scaling_stream_ivalid_12;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_14 <= __scaling_stream_ivalid_13;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_15 <= __scaling_stream_ivalid_14;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_16 <= __scaling_stream_ivalid_15;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_17 <= __scaling_stream_ivalid_16;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_18 <= __scaling_stream_ivalid_17;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_19 <= __scaling_stream_ivalid_18;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_20 <= __scaling_stream_ivalid_19;
      end
      if(_scaling_stream_oready) begin
        __scaling_stream_ivalid_21 <= __scaling_stream_ivalid_20;
      end
      if(_scaling_stream_oready) begin
        _product_data_39 <= _reinterpretcast_data_9 * _reinterpretcast_data_26;
      end
      if(_scaling_stream_oready) begin
        _xor_data_60 <= _pointer_data_56 ^ _pointer_data_58;
      end
      if(_scaling_stream_oready) begin
        _cond_data_68 <= (_pointer_data_61)? _minus_data_64 : _slice_data_67;
      end
      if(_scaling_stream_oready) begin
        _cond_data_81 <= (_pointer_data_74)? _minus_data_77 : _slice_data_80;
      end
      if(_scaling_stream_oready) begin
        _product_data_378 <= _reinterpretcast_data_13 * _reinterpretcast_data_30;
      end
      if(_scaling_stream_oready) begin
        _xor_data_399 <= _pointer_data_395 ^ _pointer_data_397;
      end
      if(_scaling_stream_oready) begin
        _cond_data_407 <= (_pointer_data_400)? _minus_data_403 : _slice_data_406;
      end
      if(_scaling_stream_oready) begin
        _cond_data_420 <= (_pointer_data_413)? _minus_data_416 : _slice_data_419;
      end
      if(_scaling_stream_oready) begin
        _product_data_717 <= _reinterpretcast_data_17 * _reinterpretcast_data_34;
      end
      if(_scaling_stream_oready) begin
        _xor_data_738 <= _pointer_data_734 ^ _pointer_data_736;
      end
      if(_scaling_stream_oready) begin
        _cond_data_746 <= (_pointer_data_739)? _minus_data_742 : _slice_data_745;
      end
      if(_scaling_stream_oready) begin
        _cond_data_759 <= (_pointer_data_752)? _minus_data_755 : _slice_data_758;
      end
      if(_scaling_stream_oready) begin
        _product_data_1056 <= _reinterpretcast_data_21 * _reinterpretcast_data_38;
      end
      if(_scaling_stream_oready) begin
        _xor_data_1077 <= _pointer_data_1073 ^ _pointer_data_1075;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1085 <= (_pointer_data_1078)? _minus_data_1081 : _slice_data_1084;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1098 <= (_pointer_data_1091)? _minus_data_1094 : _slice_data_1097;
      end
      if(_scaling_stream_oready) begin
        _plus_data_42 <= _plus_data_41 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_69 <= _cond_data_68 + arg_eps;
      end
      if(_scaling_stream_oready) begin
        _sll_data_82 <= _cond_data_81 << arg_left;
      end
      if(_scaling_stream_oready) begin
        _plus_data_381 <= _plus_data_380 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_408 <= _cond_data_407 + arg_eps;
      end
      if(_scaling_stream_oready) begin
        _sll_data_421 <= _cond_data_420 << arg_left;
      end
      if(_scaling_stream_oready) begin
        _plus_data_720 <= _plus_data_719 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_747 <= _cond_data_746 + arg_eps;
      end
      if(_scaling_stream_oready) begin
        _sll_data_760 <= _cond_data_759 << arg_left;
      end
      if(_scaling_stream_oready) begin
        _plus_data_1059 <= _plus_data_1058 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_1086 <= _cond_data_1085 + arg_eps;
      end
      if(_scaling_stream_oready) begin
        _sll_data_1099 <= _cond_data_1098 << arg_left;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1397_xor_1077 <= _xor_data_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1494_xor_738 <= _xor_data_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1591_xor_399 <= _xor_data_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1688_xor_60 <= _xor_data_60;
      end
      if(_scaling_stream_oready) begin
        _sra_data_43 <= _plus_data_42 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _minus_data_70 <= _plus_data_69 - __delay_data_1688_xor_60;
      end
      if(_scaling_stream_oready) begin
        _sra_data_382 <= _plus_data_381 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _minus_data_409 <= _plus_data_408 - __delay_data_1591_xor_399;
      end
      if(_scaling_stream_oready) begin
        _sra_data_721 <= _plus_data_720 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _minus_data_748 <= _plus_data_747 - __delay_data_1494_xor_738;
      end
      if(_scaling_stream_oready) begin
        _sra_data_1060 <= _plus_data_1059 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _minus_data_1087 <= _plus_data_1086 - __delay_data_1397_xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1398_sll_1099 <= _sll_data_1099;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1399_plus_1086 <= _plus_data_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1444__delay_1397_xor_1077 <= __delay_data_1397_xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1461_eq_1386 <= _eq_data_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1495_sll_760 <= _sll_data_760;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1496_plus_747 <= _plus_data_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1541__delay_1494_xor_738 <= __delay_data_1494_xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1558_eq_1047 <= _eq_data_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1592_sll_421 <= _sll_data_421;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1593_plus_408 <= _plus_data_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1638__delay_1591_xor_399 <= __delay_data_1591_xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1655_eq_708 <= _eq_data_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1689_sll_82 <= _sll_data_82;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1690_plus_69 <= _plus_data_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1735__delay_1688_xor_60 <= __delay_data_1688_xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1752_eq_369 <= _eq_data_369;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_44 <= _sra_data_43 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_47 <= _sra_data_43 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _plus_data_83 <= __delay_data_1689_sll_82 + _slice_data_73;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_383 <= _sra_data_382 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_386 <= _sra_data_382 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _plus_data_422 <= __delay_data_1592_sll_421 + _slice_data_412;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_722 <= _sra_data_721 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_725 <= _sra_data_721 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _plus_data_761 <= __delay_data_1495_sll_760 + _slice_data_751;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_1061 <= _sra_data_1060 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_1064 <= _sra_data_1060 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _plus_data_1100 <= __delay_data_1398_sll_1099 + _slice_data_1090;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1400__delay_1399_plus_1086 <= __delay_data_1399_plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1445__delay_1444__delay_1397_xor_1077 <= __delay_data_1444__delay_1397_xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1462__delay_1461_eq_1386 <= __delay_data_1461_eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1478_sra_1060 <= _sra_data_1060;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1497__delay_1496_plus_747 <= __delay_data_1496_plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1542__delay_1541__delay_1494_xor_738 <= __delay_data_1541__delay_1494_xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1559__delay_1558_eq_1047 <= __delay_data_1558_eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1575_sra_721 <= _sra_data_721;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1594__delay_1593_plus_408 <= __delay_data_1593_plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1639__delay_1638__delay_1591_xor_399 <= __delay_data_1638__delay_1591_xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1656__delay_1655_eq_708 <= __delay_data_1655_eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1672_sra_382 <= _sra_data_382;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1691__delay_1690_plus_69 <= __delay_data_1690_plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1736__delay_1735__delay_1688_xor_60 <= __delay_data_1735__delay_1688_xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1753__delay_1752_eq_369 <= __delay_data_1752_eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1769_sra_43 <= _sra_data_43;
      end
      if(_scaling_stream_oready) begin
        _cond_data_50 <= (_lessthan_data_47)? -17'sd32768 : __delay_data_1769_sra_43;
      end
      if(_scaling_stream_oready) begin
        _greatereq_data_90 <= _slice_data_86 >= __delay_data_1691__delay_1690_plus_69;
      end
      if(_scaling_stream_oready) begin
        _cond_data_103 <= (_pointer_data_95)? _slice_data_99 : _slice_data_102;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_107 <= !_pointer_data_95;
      end
      if(_scaling_stream_oready) begin
        _cond_data_389 <= (_lessthan_data_386)? -17'sd32768 : __delay_data_1672_sra_382;
      end
      if(_scaling_stream_oready) begin
        _greatereq_data_429 <= _slice_data_425 >= __delay_data_1594__delay_1593_plus_408;
      end
      if(_scaling_stream_oready) begin
        _cond_data_442 <= (_pointer_data_434)? _slice_data_438 : _slice_data_441;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_446 <= !_pointer_data_434;
      end
      if(_scaling_stream_oready) begin
        _cond_data_728 <= (_lessthan_data_725)? -17'sd32768 : __delay_data_1575_sra_721;
      end
      if(_scaling_stream_oready) begin
        _greatereq_data_768 <= _slice_data_764 >= __delay_data_1497__delay_1496_plus_747;
      end
      if(_scaling_stream_oready) begin
        _cond_data_781 <= (_pointer_data_773)? _slice_data_777 : _slice_data_780;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_785 <= !_pointer_data_773;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1067 <= (_lessthan_data_1064)? -17'sd32768 : __delay_data_1478_sra_1060;
      end
      if(_scaling_stream_oready) begin
        _greatereq_data_1107 <= _slice_data_1103 >= __delay_data_1400__delay_1399_plus_1086;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1120 <= (_pointer_data_1112)? _slice_data_1116 : _slice_data_1119;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1124 <= !_pointer_data_1112;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1401_slice_1123 <= _slice_data_1123;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1402__delay_1400__delay_1399_plus_1086 <= __delay_data_1400__delay_1399_plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1446__delay_1445__delay_1444__delay_1397_xor_1077 <= __delay_data_1445__delay_1444__delay_1397_xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1463__delay_1462__delay_1461_eq_1386 <= __delay_data_1462__delay_1461_eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1479_greaterthan_1061 <= _greaterthan_data_1061;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1498_slice_784 <= _slice_data_784;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1499__delay_1497__delay_1496_plus_747 <= __delay_data_1497__delay_1496_plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1543__delay_1542__delay_1541__delay_1494_xor_738 <= __delay_data_1542__delay_1541__delay_1494_xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1560__delay_1559__delay_1558_eq_1047 <= __delay_data_1559__delay_1558_eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1576_greaterthan_722 <= _greaterthan_data_722;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1595_slice_445 <= _slice_data_445;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1596__delay_1594__delay_1593_plus_408 <= __delay_data_1594__delay_1593_plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1640__delay_1639__delay_1638__delay_1591_xor_399 <= __delay_data_1639__delay_1638__delay_1591_xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1657__delay_1656__delay_1655_eq_708 <= __delay_data_1656__delay_1655_eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1673_greaterthan_383 <= _greaterthan_data_383;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1692_slice_106 <= _slice_data_106;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1693__delay_1691__delay_1690_plus_69 <= __delay_data_1691__delay_1690_plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1737__delay_1736__delay_1735__delay_1688_xor_60 <= __delay_data_1736__delay_1735__delay_1688_xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1754__delay_1753__delay_1752_eq_369 <= __delay_data_1753__delay_1752_eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1770_greaterthan_44 <= _greaterthan_data_44;
      end
      if(_scaling_stream_oready) begin
        _cond_data_51 <= (__delay_data_1770_greaterthan_44)? 16'sd32767 : _cond_data_50;
      end
      if(_scaling_stream_oready) begin
        _cond_data_121 <= (_pointer_data_113)? _slice_data_117 : _slice_data_120;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_125 <= !_pointer_data_113;
      end
      if(_scaling_stream_oready) begin
        _cond_data_390 <= (__delay_data_1673_greaterthan_383)? 16'sd32767 : _cond_data_389;
      end
      if(_scaling_stream_oready) begin
        _cond_data_460 <= (_pointer_data_452)? _slice_data_456 : _slice_data_459;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_464 <= !_pointer_data_452;
      end
      if(_scaling_stream_oready) begin
        _cond_data_729 <= (__delay_data_1576_greaterthan_722)? 16'sd32767 : _cond_data_728;
      end
      if(_scaling_stream_oready) begin
        _cond_data_799 <= (_pointer_data_791)? _slice_data_795 : _slice_data_798;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_803 <= !_pointer_data_791;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1068 <= (__delay_data_1479_greaterthan_1061)? 16'sd32767 : _cond_data_1067;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1138 <= (_pointer_data_1130)? _slice_data_1134 : _slice_data_1137;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1142 <= !_pointer_data_1130;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1403_slice_1141 <= _slice_data_1141;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1404__delay_1402__delay_1400___plus_1086 <= __delay_data_1402__delay_1400__delay_1399_plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1430_greatereq_1107 <= _greatereq_data_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1447__delay_1446__delay_1445__delay_1444___xor_1077 <= __delay_data_1446__delay_1445__delay_1444__delay_1397_xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1464__delay_1463__delay_1462__delay_1461_eq_1386 <= __delay_data_1463__delay_1462__delay_1461_eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1500_slice_802 <= _slice_data_802;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1501__delay_1499__delay_1497__delay_1496_plus_747 <= __delay_data_1499__delay_1497__delay_1496_plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1527_greatereq_768 <= _greatereq_data_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1544__delay_1543__delay_1542__delay_1541___xor_738 <= __delay_data_1543__delay_1542__delay_1541__delay_1494_xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1561__delay_1560__delay_1559__delay_1558_eq_1047 <= __delay_data_1560__delay_1559__delay_1558_eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1597_slice_463 <= _slice_data_463;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1598__delay_1596__delay_1594__delay_1593_plus_408 <= __delay_data_1596__delay_1594__delay_1593_plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1624_greatereq_429 <= _greatereq_data_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1641__delay_1640__delay_1639__delay_1638___xor_399 <= __delay_data_1640__delay_1639__delay_1638__delay_1591_xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1658__delay_1657__delay_1656__delay_1655_eq_708 <= __delay_data_1657__delay_1656__delay_1655_eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1694_slice_124 <= _slice_data_124;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1695__delay_1693__delay_1691__delay_1690_plus_69 <= __delay_data_1693__delay_1691__delay_1690_plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1721_greatereq_90 <= _greatereq_data_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1738__delay_1737__delay_1736__delay_1735___xor_60 <= __delay_data_1737__delay_1736__delay_1735__delay_1688_xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1755__delay_1754__delay_1753__delay_1752_eq_369 <= __delay_data_1754__delay_1753__delay_1752_eq_369;
      end
      if(_scaling_stream_oready) begin
        _cond_data_139 <= (_pointer_data_131)? _slice_data_135 : _slice_data_138;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_143 <= !_pointer_data_131;
      end
      if(_scaling_stream_oready) begin
        _cond_data_478 <= (_pointer_data_470)? _slice_data_474 : _slice_data_477;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_482 <= !_pointer_data_470;
      end
      if(_scaling_stream_oready) begin
        _cond_data_817 <= (_pointer_data_809)? _slice_data_813 : _slice_data_816;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_821 <= !_pointer_data_809;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1156 <= (_pointer_data_1148)? _slice_data_1152 : _slice_data_1155;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1160 <= !_pointer_data_1148;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1405_slice_1159 <= _slice_data_1159;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1406__delay_1404__delay_1402___plus_1086 <= __delay_data_1404__delay_1402__delay_1400___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1431__delay_1430_greatereq_1107 <= __delay_data_1430_greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1448__delay_1447__delay_1446__delay_1445___xor_1077 <= __delay_data_1447__delay_1446__delay_1445__delay_1444___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1465__delay_1464__delay_1463__delay_1462___eq_1386 <= __delay_data_1464__delay_1463__delay_1462__delay_1461_eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1480_reinterpretcast_1072 <= _reinterpretcast_data_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1502_slice_820 <= _slice_data_820;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1503__delay_1501__delay_1499__delay_1497___plus_747 <= __delay_data_1501__delay_1499__delay_1497__delay_1496_plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1528__delay_1527_greatereq_768 <= __delay_data_1527_greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1545__delay_1544__delay_1543__delay_1542___xor_738 <= __delay_data_1544__delay_1543__delay_1542__delay_1541___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1562__delay_1561__delay_1560__delay_1559___eq_1047 <= __delay_data_1561__delay_1560__delay_1559__delay_1558_eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1577_reinterpretcast_733 <= _reinterpretcast_data_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1599_slice_481 <= _slice_data_481;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1600__delay_1598__delay_1596__delay_1594___plus_408 <= __delay_data_1598__delay_1596__delay_1594__delay_1593_plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1625__delay_1624_greatereq_429 <= __delay_data_1624_greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1642__delay_1641__delay_1640__delay_1639___xor_399 <= __delay_data_1641__delay_1640__delay_1639__delay_1638___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1659__delay_1658__delay_1657__delay_1656___eq_708 <= __delay_data_1658__delay_1657__delay_1656__delay_1655_eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1674_reinterpretcast_394 <= _reinterpretcast_data_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1696_slice_142 <= _slice_data_142;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1697__delay_1695__delay_1693__delay_1691___plus_69 <= __delay_data_1695__delay_1693__delay_1691__delay_1690_plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1722__delay_1721_greatereq_90 <= __delay_data_1721_greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1739__delay_1738__delay_1737__delay_1736___xor_60 <= __delay_data_1738__delay_1737__delay_1736__delay_1735___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1756__delay_1755__delay_1754__delay_1753___eq_369 <= __delay_data_1755__delay_1754__delay_1753__delay_1752_eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1771_reinterpretcast_55 <= _reinterpretcast_data_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_157 <= (_pointer_data_149)? _slice_data_153 : _slice_data_156;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_161 <= !_pointer_data_149;
      end
      if(_scaling_stream_oready) begin
        _cond_data_496 <= (_pointer_data_488)? _slice_data_492 : _slice_data_495;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_500 <= !_pointer_data_488;
      end
      if(_scaling_stream_oready) begin
        _cond_data_835 <= (_pointer_data_827)? _slice_data_831 : _slice_data_834;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_839 <= !_pointer_data_827;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1174 <= (_pointer_data_1166)? _slice_data_1170 : _slice_data_1173;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1178 <= !_pointer_data_1166;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1407_slice_1177 <= _slice_data_1177;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1408__delay_1406__delay_1404___plus_1086 <= __delay_data_1406__delay_1404__delay_1402___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1432__delay_1431__delay_1430_greatereq_1107 <= __delay_data_1431__delay_1430_greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1449__delay_1448__delay_1447__delay_1446___xor_1077 <= __delay_data_1448__delay_1447__delay_1446__delay_1445___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1466__delay_1465__delay_1464__delay_1463___eq_1386 <= __delay_data_1465__delay_1464__delay_1463__delay_1462___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1481__delay_1480_reinterpretcast_1072 <= __delay_data_1480_reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1504_slice_838 <= _slice_data_838;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1505__delay_1503__delay_1501__delay_1499___plus_747 <= __delay_data_1503__delay_1501__delay_1499__delay_1497___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1529__delay_1528__delay_1527_greatereq_768 <= __delay_data_1528__delay_1527_greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1546__delay_1545__delay_1544__delay_1543___xor_738 <= __delay_data_1545__delay_1544__delay_1543__delay_1542___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1563__delay_1562__delay_1561__delay_1560___eq_1047 <= __delay_data_1562__delay_1561__delay_1560__delay_1559___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1578__delay_1577_reinterpretcast_733 <= __delay_data_1577_reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1601_slice_499 <= _slice_data_499;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1602__delay_1600__delay_1598__delay_1596___plus_408 <= __delay_data_1600__delay_1598__delay_1596__delay_1594___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1626__delay_1625__delay_1624_greatereq_429 <= __delay_data_1625__delay_1624_greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1643__delay_1642__delay_1641__delay_1640___xor_399 <= __delay_data_1642__delay_1641__delay_1640__delay_1639___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1660__delay_1659__delay_1658__delay_1657___eq_708 <= __delay_data_1659__delay_1658__delay_1657__delay_1656___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1675__delay_1674_reinterpretcast_394 <= __delay_data_1674_reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1698_slice_160 <= _slice_data_160;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1699__delay_1697__delay_1695__delay_1693___plus_69 <= __delay_data_1697__delay_1695__delay_1693__delay_1691___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1723__delay_1722__delay_1721_greatereq_90 <= __delay_data_1722__delay_1721_greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1740__delay_1739__delay_1738__delay_1737___xor_60 <= __delay_data_1739__delay_1738__delay_1737__delay_1736___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1757__delay_1756__delay_1755__delay_1754___eq_369 <= __delay_data_1756__delay_1755__delay_1754__delay_1753___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1772__delay_1771_reinterpretcast_55 <= __delay_data_1771_reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_175 <= (_pointer_data_167)? _slice_data_171 : _slice_data_174;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_179 <= !_pointer_data_167;
      end
      if(_scaling_stream_oready) begin
        _cond_data_514 <= (_pointer_data_506)? _slice_data_510 : _slice_data_513;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_518 <= !_pointer_data_506;
      end
      if(_scaling_stream_oready) begin
        _cond_data_853 <= (_pointer_data_845)? _slice_data_849 : _slice_data_852;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_857 <= !_pointer_data_845;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1192 <= (_pointer_data_1184)? _slice_data_1188 : _slice_data_1191;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1196 <= !_pointer_data_1184;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1409_slice_1195 <= _slice_data_1195;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1410__delay_1408__delay_1406___plus_1086 <= __delay_data_1408__delay_1406__delay_1404___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1433__delay_1432__delay_1431___greatereq_1107 <= __delay_data_1432__delay_1431__delay_1430_greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1450__delay_1449__delay_1448__delay_1447___xor_1077 <= __delay_data_1449__delay_1448__delay_1447__delay_1446___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1467__delay_1466__delay_1465__delay_1464___eq_1386 <= __delay_data_1466__delay_1465__delay_1464__delay_1463___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1482__delay_1481__delay_1480_reinterpretcast_1072 <= __delay_data_1481__delay_1480_reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1506_slice_856 <= _slice_data_856;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1507__delay_1505__delay_1503__delay_1501___plus_747 <= __delay_data_1505__delay_1503__delay_1501__delay_1499___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1530__delay_1529__delay_1528___greatereq_768 <= __delay_data_1529__delay_1528__delay_1527_greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1547__delay_1546__delay_1545__delay_1544___xor_738 <= __delay_data_1546__delay_1545__delay_1544__delay_1543___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1564__delay_1563__delay_1562__delay_1561___eq_1047 <= __delay_data_1563__delay_1562__delay_1561__delay_1560___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1579__delay_1578__delay_1577_reinterpretcast_733 <= __delay_data_1578__delay_1577_reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1603_slice_517 <= _slice_data_517;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1604__delay_1602__delay_1600__delay_1598___plus_408 <= __delay_data_1602__delay_1600__delay_1598__delay_1596___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1627__delay_1626__delay_1625___greatereq_429 <= __delay_data_1626__delay_1625__delay_1624_greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1644__delay_1643__delay_1642__delay_1641___xor_399 <= __delay_data_1643__delay_1642__delay_1641__delay_1640___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1661__delay_1660__delay_1659__delay_1658___eq_708 <= __delay_data_1660__delay_1659__delay_1658__delay_1657___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1676__delay_1675__delay_1674_reinterpretcast_394 <= __delay_data_1675__delay_1674_reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1700_slice_178 <= _slice_data_178;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1701__delay_1699__delay_1697__delay_1695___plus_69 <= __delay_data_1699__delay_1697__delay_1695__delay_1693___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1724__delay_1723__delay_1722___greatereq_90 <= __delay_data_1723__delay_1722__delay_1721_greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1741__delay_1740__delay_1739__delay_1738___xor_60 <= __delay_data_1740__delay_1739__delay_1738__delay_1737___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1758__delay_1757__delay_1756__delay_1755___eq_369 <= __delay_data_1757__delay_1756__delay_1755__delay_1754___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1773__delay_1772__delay_1771_reinterpretcast_55 <= __delay_data_1772__delay_1771_reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_193 <= (_pointer_data_185)? _slice_data_189 : _slice_data_192;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_197 <= !_pointer_data_185;
      end
      if(_scaling_stream_oready) begin
        _cond_data_532 <= (_pointer_data_524)? _slice_data_528 : _slice_data_531;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_536 <= !_pointer_data_524;
      end
      if(_scaling_stream_oready) begin
        _cond_data_871 <= (_pointer_data_863)? _slice_data_867 : _slice_data_870;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_875 <= !_pointer_data_863;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1210 <= (_pointer_data_1202)? _slice_data_1206 : _slice_data_1209;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1214 <= !_pointer_data_1202;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1411_slice_1213 <= _slice_data_1213;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1412__delay_1410__delay_1408___plus_1086 <= __delay_data_1410__delay_1408__delay_1406___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1434__delay_1433__delay_1432___greatereq_1107 <= __delay_data_1433__delay_1432__delay_1431___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1451__delay_1450__delay_1449__delay_1448___xor_1077 <= __delay_data_1450__delay_1449__delay_1448__delay_1447___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1468__delay_1467__delay_1466__delay_1465___eq_1386 <= __delay_data_1467__delay_1466__delay_1465__delay_1464___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1483__delay_1482__delay_1481___reinterpretcast_1072 <= __delay_data_1482__delay_1481__delay_1480_reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1508_slice_874 <= _slice_data_874;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1509__delay_1507__delay_1505__delay_1503___plus_747 <= __delay_data_1507__delay_1505__delay_1503__delay_1501___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1531__delay_1530__delay_1529___greatereq_768 <= __delay_data_1530__delay_1529__delay_1528___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1548__delay_1547__delay_1546__delay_1545___xor_738 <= __delay_data_1547__delay_1546__delay_1545__delay_1544___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1565__delay_1564__delay_1563__delay_1562___eq_1047 <= __delay_data_1564__delay_1563__delay_1562__delay_1561___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1580__delay_1579__delay_1578___reinterpretcast_733 <= __delay_data_1579__delay_1578__delay_1577_reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1605_slice_535 <= _slice_data_535;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1606__delay_1604__delay_1602__delay_1600___plus_408 <= __delay_data_1604__delay_1602__delay_1600__delay_1598___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1628__delay_1627__delay_1626___greatereq_429 <= __delay_data_1627__delay_1626__delay_1625___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1645__delay_1644__delay_1643__delay_1642___xor_399 <= __delay_data_1644__delay_1643__delay_1642__delay_1641___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1662__delay_1661__delay_1660__delay_1659___eq_708 <= __delay_data_1661__delay_1660__delay_1659__delay_1658___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1677__delay_1676__delay_1675___reinterpretcast_394 <= __delay_data_1676__delay_1675__delay_1674_reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1702_slice_196 <= _slice_data_196;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1703__delay_1701__delay_1699__delay_1697___plus_69 <= __delay_data_1701__delay_1699__delay_1697__delay_1695___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1725__delay_1724__delay_1723___greatereq_90 <= __delay_data_1724__delay_1723__delay_1722___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1742__delay_1741__delay_1740__delay_1739___xor_60 <= __delay_data_1741__delay_1740__delay_1739__delay_1738___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1759__delay_1758__delay_1757__delay_1756___eq_369 <= __delay_data_1758__delay_1757__delay_1756__delay_1755___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1774__delay_1773__delay_1772___reinterpretcast_55 <= __delay_data_1773__delay_1772__delay_1771_reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_211 <= (_pointer_data_203)? _slice_data_207 : _slice_data_210;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_215 <= !_pointer_data_203;
      end
      if(_scaling_stream_oready) begin
        _cond_data_550 <= (_pointer_data_542)? _slice_data_546 : _slice_data_549;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_554 <= !_pointer_data_542;
      end
      if(_scaling_stream_oready) begin
        _cond_data_889 <= (_pointer_data_881)? _slice_data_885 : _slice_data_888;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_893 <= !_pointer_data_881;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1228 <= (_pointer_data_1220)? _slice_data_1224 : _slice_data_1227;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1232 <= !_pointer_data_1220;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1413_slice_1231 <= _slice_data_1231;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1414__delay_1412__delay_1410___plus_1086 <= __delay_data_1412__delay_1410__delay_1408___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1435__delay_1434__delay_1433___greatereq_1107 <= __delay_data_1434__delay_1433__delay_1432___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1452__delay_1451__delay_1450__delay_1449___xor_1077 <= __delay_data_1451__delay_1450__delay_1449__delay_1448___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1469__delay_1468__delay_1467__delay_1466___eq_1386 <= __delay_data_1468__delay_1467__delay_1466__delay_1465___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1484__delay_1483__delay_1482___reinterpretcast_1072 <= __delay_data_1483__delay_1482__delay_1481___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1510_slice_892 <= _slice_data_892;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1511__delay_1509__delay_1507__delay_1505___plus_747 <= __delay_data_1509__delay_1507__delay_1505__delay_1503___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1532__delay_1531__delay_1530___greatereq_768 <= __delay_data_1531__delay_1530__delay_1529___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1549__delay_1548__delay_1547__delay_1546___xor_738 <= __delay_data_1548__delay_1547__delay_1546__delay_1545___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1566__delay_1565__delay_1564__delay_1563___eq_1047 <= __delay_data_1565__delay_1564__delay_1563__delay_1562___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1581__delay_1580__delay_1579___reinterpretcast_733 <= __delay_data_1580__delay_1579__delay_1578___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1607_slice_553 <= _slice_data_553;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1608__delay_1606__delay_1604__delay_1602___plus_408 <= __delay_data_1606__delay_1604__delay_1602__delay_1600___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1629__delay_1628__delay_1627___greatereq_429 <= __delay_data_1628__delay_1627__delay_1626___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1646__delay_1645__delay_1644__delay_1643___xor_399 <= __delay_data_1645__delay_1644__delay_1643__delay_1642___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1663__delay_1662__delay_1661__delay_1660___eq_708 <= __delay_data_1662__delay_1661__delay_1660__delay_1659___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1678__delay_1677__delay_1676___reinterpretcast_394 <= __delay_data_1677__delay_1676__delay_1675___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1704_slice_214 <= _slice_data_214;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1705__delay_1703__delay_1701__delay_1699___plus_69 <= __delay_data_1703__delay_1701__delay_1699__delay_1697___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1726__delay_1725__delay_1724___greatereq_90 <= __delay_data_1725__delay_1724__delay_1723___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1743__delay_1742__delay_1741__delay_1740___xor_60 <= __delay_data_1742__delay_1741__delay_1740__delay_1739___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1760__delay_1759__delay_1758__delay_1757___eq_369 <= __delay_data_1759__delay_1758__delay_1757__delay_1756___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1775__delay_1774__delay_1773___reinterpretcast_55 <= __delay_data_1774__delay_1773__delay_1772___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_229 <= (_pointer_data_221)? _slice_data_225 : _slice_data_228;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_233 <= !_pointer_data_221;
      end
      if(_scaling_stream_oready) begin
        _cond_data_568 <= (_pointer_data_560)? _slice_data_564 : _slice_data_567;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_572 <= !_pointer_data_560;
      end
      if(_scaling_stream_oready) begin
        _cond_data_907 <= (_pointer_data_899)? _slice_data_903 : _slice_data_906;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_911 <= !_pointer_data_899;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1246 <= (_pointer_data_1238)? _slice_data_1242 : _slice_data_1245;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1250 <= !_pointer_data_1238;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1415_slice_1249 <= _slice_data_1249;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1416__delay_1414__delay_1412___plus_1086 <= __delay_data_1414__delay_1412__delay_1410___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1436__delay_1435__delay_1434___greatereq_1107 <= __delay_data_1435__delay_1434__delay_1433___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1453__delay_1452__delay_1451__delay_1450___xor_1077 <= __delay_data_1452__delay_1451__delay_1450__delay_1449___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1470__delay_1469__delay_1468__delay_1467___eq_1386 <= __delay_data_1469__delay_1468__delay_1467__delay_1466___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1485__delay_1484__delay_1483___reinterpretcast_1072 <= __delay_data_1484__delay_1483__delay_1482___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1512_slice_910 <= _slice_data_910;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1513__delay_1511__delay_1509__delay_1507___plus_747 <= __delay_data_1511__delay_1509__delay_1507__delay_1505___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1533__delay_1532__delay_1531___greatereq_768 <= __delay_data_1532__delay_1531__delay_1530___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1550__delay_1549__delay_1548__delay_1547___xor_738 <= __delay_data_1549__delay_1548__delay_1547__delay_1546___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1567__delay_1566__delay_1565__delay_1564___eq_1047 <= __delay_data_1566__delay_1565__delay_1564__delay_1563___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1582__delay_1581__delay_1580___reinterpretcast_733 <= __delay_data_1581__delay_1580__delay_1579___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1609_slice_571 <= _slice_data_571;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1610__delay_1608__delay_1606__delay_1604___plus_408 <= __delay_data_1608__delay_1606__delay_1604__delay_1602___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1630__delay_1629__delay_1628___greatereq_429 <= __delay_data_1629__delay_1628__delay_1627___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1647__delay_1646__delay_1645__delay_1644___xor_399 <= __delay_data_1646__delay_1645__delay_1644__delay_1643___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1664__delay_1663__delay_1662__delay_1661___eq_708 <= __delay_data_1663__delay_1662__delay_1661__delay_1660___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1679__delay_1678__delay_1677___reinterpretcast_394 <= __delay_data_1678__delay_1677__delay_1676___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1706_slice_232 <= _slice_data_232;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1707__delay_1705__delay_1703__delay_1701___plus_69 <= __delay_data_1705__delay_1703__delay_1701__delay_1699___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1727__delay_1726__delay_1725___greatereq_90 <= __delay_data_1726__delay_1725__delay_1724___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1744__delay_1743__delay_1742__delay_1741___xor_60 <= __delay_data_1743__delay_1742__delay_1741__delay_1740___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1761__delay_1760__delay_1759__delay_1758___eq_369 <= __delay_data_1760__delay_1759__delay_1758__delay_1757___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1776__delay_1775__delay_1774___reinterpretcast_55 <= __delay_data_1775__delay_1774__delay_1773___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_247 <= (_pointer_data_239)? _slice_data_243 : _slice_data_246;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_251 <= !_pointer_data_239;
      end
      if(_scaling_stream_oready) begin
        _cond_data_586 <= (_pointer_data_578)? _slice_data_582 : _slice_data_585;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_590 <= !_pointer_data_578;
      end
      if(_scaling_stream_oready) begin
        _cond_data_925 <= (_pointer_data_917)? _slice_data_921 : _slice_data_924;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_929 <= !_pointer_data_917;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1264 <= (_pointer_data_1256)? _slice_data_1260 : _slice_data_1263;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1268 <= !_pointer_data_1256;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1417_slice_1267 <= _slice_data_1267;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1418__delay_1416__delay_1414___plus_1086 <= __delay_data_1416__delay_1414__delay_1412___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1437__delay_1436__delay_1435___greatereq_1107 <= __delay_data_1436__delay_1435__delay_1434___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1454__delay_1453__delay_1452__delay_1451___xor_1077 <= __delay_data_1453__delay_1452__delay_1451__delay_1450___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1471__delay_1470__delay_1469__delay_1468___eq_1386 <= __delay_data_1470__delay_1469__delay_1468__delay_1467___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1486__delay_1485__delay_1484___reinterpretcast_1072 <= __delay_data_1485__delay_1484__delay_1483___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1514_slice_928 <= _slice_data_928;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1515__delay_1513__delay_1511__delay_1509___plus_747 <= __delay_data_1513__delay_1511__delay_1509__delay_1507___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1534__delay_1533__delay_1532___greatereq_768 <= __delay_data_1533__delay_1532__delay_1531___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1551__delay_1550__delay_1549__delay_1548___xor_738 <= __delay_data_1550__delay_1549__delay_1548__delay_1547___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1568__delay_1567__delay_1566__delay_1565___eq_1047 <= __delay_data_1567__delay_1566__delay_1565__delay_1564___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1583__delay_1582__delay_1581___reinterpretcast_733 <= __delay_data_1582__delay_1581__delay_1580___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1611_slice_589 <= _slice_data_589;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1612__delay_1610__delay_1608__delay_1606___plus_408 <= __delay_data_1610__delay_1608__delay_1606__delay_1604___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1631__delay_1630__delay_1629___greatereq_429 <= __delay_data_1630__delay_1629__delay_1628___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1648__delay_1647__delay_1646__delay_1645___xor_399 <= __delay_data_1647__delay_1646__delay_1645__delay_1644___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1665__delay_1664__delay_1663__delay_1662___eq_708 <= __delay_data_1664__delay_1663__delay_1662__delay_1661___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1680__delay_1679__delay_1678___reinterpretcast_394 <= __delay_data_1679__delay_1678__delay_1677___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1708_slice_250 <= _slice_data_250;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1709__delay_1707__delay_1705__delay_1703___plus_69 <= __delay_data_1707__delay_1705__delay_1703__delay_1701___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1728__delay_1727__delay_1726___greatereq_90 <= __delay_data_1727__delay_1726__delay_1725___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1745__delay_1744__delay_1743__delay_1742___xor_60 <= __delay_data_1744__delay_1743__delay_1742__delay_1741___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1762__delay_1761__delay_1760__delay_1759___eq_369 <= __delay_data_1761__delay_1760__delay_1759__delay_1758___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1777__delay_1776__delay_1775___reinterpretcast_55 <= __delay_data_1776__delay_1775__delay_1774___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_265 <= (_pointer_data_257)? _slice_data_261 : _slice_data_264;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_269 <= !_pointer_data_257;
      end
      if(_scaling_stream_oready) begin
        _cond_data_604 <= (_pointer_data_596)? _slice_data_600 : _slice_data_603;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_608 <= !_pointer_data_596;
      end
      if(_scaling_stream_oready) begin
        _cond_data_943 <= (_pointer_data_935)? _slice_data_939 : _slice_data_942;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_947 <= !_pointer_data_935;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1282 <= (_pointer_data_1274)? _slice_data_1278 : _slice_data_1281;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1286 <= !_pointer_data_1274;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1419_slice_1285 <= _slice_data_1285;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1420__delay_1418__delay_1416___plus_1086 <= __delay_data_1418__delay_1416__delay_1414___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1438__delay_1437__delay_1436___greatereq_1107 <= __delay_data_1437__delay_1436__delay_1435___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1455__delay_1454__delay_1453__delay_1452___xor_1077 <= __delay_data_1454__delay_1453__delay_1452__delay_1451___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1472__delay_1471__delay_1470__delay_1469___eq_1386 <= __delay_data_1471__delay_1470__delay_1469__delay_1468___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1487__delay_1486__delay_1485___reinterpretcast_1072 <= __delay_data_1486__delay_1485__delay_1484___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1516_slice_946 <= _slice_data_946;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1517__delay_1515__delay_1513__delay_1511___plus_747 <= __delay_data_1515__delay_1513__delay_1511__delay_1509___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1535__delay_1534__delay_1533___greatereq_768 <= __delay_data_1534__delay_1533__delay_1532___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1552__delay_1551__delay_1550__delay_1549___xor_738 <= __delay_data_1551__delay_1550__delay_1549__delay_1548___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1569__delay_1568__delay_1567__delay_1566___eq_1047 <= __delay_data_1568__delay_1567__delay_1566__delay_1565___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1584__delay_1583__delay_1582___reinterpretcast_733 <= __delay_data_1583__delay_1582__delay_1581___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1613_slice_607 <= _slice_data_607;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1614__delay_1612__delay_1610__delay_1608___plus_408 <= __delay_data_1612__delay_1610__delay_1608__delay_1606___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1632__delay_1631__delay_1630___greatereq_429 <= __delay_data_1631__delay_1630__delay_1629___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1649__delay_1648__delay_1647__delay_1646___xor_399 <= __delay_data_1648__delay_1647__delay_1646__delay_1645___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1666__delay_1665__delay_1664__delay_1663___eq_708 <= __delay_data_1665__delay_1664__delay_1663__delay_1662___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1681__delay_1680__delay_1679___reinterpretcast_394 <= __delay_data_1680__delay_1679__delay_1678___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1710_slice_268 <= _slice_data_268;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1711__delay_1709__delay_1707__delay_1705___plus_69 <= __delay_data_1709__delay_1707__delay_1705__delay_1703___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1729__delay_1728__delay_1727___greatereq_90 <= __delay_data_1728__delay_1727__delay_1726___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1746__delay_1745__delay_1744__delay_1743___xor_60 <= __delay_data_1745__delay_1744__delay_1743__delay_1742___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1763__delay_1762__delay_1761__delay_1760___eq_369 <= __delay_data_1762__delay_1761__delay_1760__delay_1759___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1778__delay_1777__delay_1776___reinterpretcast_55 <= __delay_data_1777__delay_1776__delay_1775___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_283 <= (_pointer_data_275)? _slice_data_279 : _slice_data_282;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_287 <= !_pointer_data_275;
      end
      if(_scaling_stream_oready) begin
        _cond_data_622 <= (_pointer_data_614)? _slice_data_618 : _slice_data_621;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_626 <= !_pointer_data_614;
      end
      if(_scaling_stream_oready) begin
        _cond_data_961 <= (_pointer_data_953)? _slice_data_957 : _slice_data_960;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_965 <= !_pointer_data_953;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1300 <= (_pointer_data_1292)? _slice_data_1296 : _slice_data_1299;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1304 <= !_pointer_data_1292;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1421_slice_1303 <= _slice_data_1303;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1422__delay_1420__delay_1418___plus_1086 <= __delay_data_1420__delay_1418__delay_1416___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1439__delay_1438__delay_1437___greatereq_1107 <= __delay_data_1438__delay_1437__delay_1436___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1456__delay_1455__delay_1454__delay_1453___xor_1077 <= __delay_data_1455__delay_1454__delay_1453__delay_1452___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1473__delay_1472__delay_1471__delay_1470___eq_1386 <= __delay_data_1472__delay_1471__delay_1470__delay_1469___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1488__delay_1487__delay_1486___reinterpretcast_1072 <= __delay_data_1487__delay_1486__delay_1485___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1518_slice_964 <= _slice_data_964;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1519__delay_1517__delay_1515__delay_1513___plus_747 <= __delay_data_1517__delay_1515__delay_1513__delay_1511___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1536__delay_1535__delay_1534___greatereq_768 <= __delay_data_1535__delay_1534__delay_1533___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1553__delay_1552__delay_1551__delay_1550___xor_738 <= __delay_data_1552__delay_1551__delay_1550__delay_1549___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1570__delay_1569__delay_1568__delay_1567___eq_1047 <= __delay_data_1569__delay_1568__delay_1567__delay_1566___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1585__delay_1584__delay_1583___reinterpretcast_733 <= __delay_data_1584__delay_1583__delay_1582___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1615_slice_625 <= _slice_data_625;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1616__delay_1614__delay_1612__delay_1610___plus_408 <= __delay_data_1614__delay_1612__delay_1610__delay_1608___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1633__delay_1632__delay_1631___greatereq_429 <= __delay_data_1632__delay_1631__delay_1630___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1650__delay_1649__delay_1648__delay_1647___xor_399 <= __delay_data_1649__delay_1648__delay_1647__delay_1646___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1667__delay_1666__delay_1665__delay_1664___eq_708 <= __delay_data_1666__delay_1665__delay_1664__delay_1663___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1682__delay_1681__delay_1680___reinterpretcast_394 <= __delay_data_1681__delay_1680__delay_1679___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1712_slice_286 <= _slice_data_286;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1713__delay_1711__delay_1709__delay_1707___plus_69 <= __delay_data_1711__delay_1709__delay_1707__delay_1705___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1730__delay_1729__delay_1728___greatereq_90 <= __delay_data_1729__delay_1728__delay_1727___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1747__delay_1746__delay_1745__delay_1744___xor_60 <= __delay_data_1746__delay_1745__delay_1744__delay_1743___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1764__delay_1763__delay_1762__delay_1761___eq_369 <= __delay_data_1763__delay_1762__delay_1761__delay_1760___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1779__delay_1778__delay_1777___reinterpretcast_55 <= __delay_data_1778__delay_1777__delay_1776___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_301 <= (_pointer_data_293)? _slice_data_297 : _slice_data_300;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_305 <= !_pointer_data_293;
      end
      if(_scaling_stream_oready) begin
        _cond_data_640 <= (_pointer_data_632)? _slice_data_636 : _slice_data_639;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_644 <= !_pointer_data_632;
      end
      if(_scaling_stream_oready) begin
        _cond_data_979 <= (_pointer_data_971)? _slice_data_975 : _slice_data_978;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_983 <= !_pointer_data_971;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1318 <= (_pointer_data_1310)? _slice_data_1314 : _slice_data_1317;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1322 <= !_pointer_data_1310;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1423_slice_1321 <= _slice_data_1321;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1424__delay_1422__delay_1420___plus_1086 <= __delay_data_1422__delay_1420__delay_1418___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1440__delay_1439__delay_1438___greatereq_1107 <= __delay_data_1439__delay_1438__delay_1437___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1457__delay_1456__delay_1455__delay_1454___xor_1077 <= __delay_data_1456__delay_1455__delay_1454__delay_1453___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1474__delay_1473__delay_1472__delay_1471___eq_1386 <= __delay_data_1473__delay_1472__delay_1471__delay_1470___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1489__delay_1488__delay_1487___reinterpretcast_1072 <= __delay_data_1488__delay_1487__delay_1486___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1520_slice_982 <= _slice_data_982;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1521__delay_1519__delay_1517__delay_1515___plus_747 <= __delay_data_1519__delay_1517__delay_1515__delay_1513___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1537__delay_1536__delay_1535___greatereq_768 <= __delay_data_1536__delay_1535__delay_1534___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1554__delay_1553__delay_1552__delay_1551___xor_738 <= __delay_data_1553__delay_1552__delay_1551__delay_1550___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1571__delay_1570__delay_1569__delay_1568___eq_1047 <= __delay_data_1570__delay_1569__delay_1568__delay_1567___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1586__delay_1585__delay_1584___reinterpretcast_733 <= __delay_data_1585__delay_1584__delay_1583___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1617_slice_643 <= _slice_data_643;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1618__delay_1616__delay_1614__delay_1612___plus_408 <= __delay_data_1616__delay_1614__delay_1612__delay_1610___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1634__delay_1633__delay_1632___greatereq_429 <= __delay_data_1633__delay_1632__delay_1631___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1651__delay_1650__delay_1649__delay_1648___xor_399 <= __delay_data_1650__delay_1649__delay_1648__delay_1647___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1668__delay_1667__delay_1666__delay_1665___eq_708 <= __delay_data_1667__delay_1666__delay_1665__delay_1664___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1683__delay_1682__delay_1681___reinterpretcast_394 <= __delay_data_1682__delay_1681__delay_1680___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1714_slice_304 <= _slice_data_304;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1715__delay_1713__delay_1711__delay_1709___plus_69 <= __delay_data_1713__delay_1711__delay_1709__delay_1707___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1731__delay_1730__delay_1729___greatereq_90 <= __delay_data_1730__delay_1729__delay_1728___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1748__delay_1747__delay_1746__delay_1745___xor_60 <= __delay_data_1747__delay_1746__delay_1745__delay_1744___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1765__delay_1764__delay_1763__delay_1762___eq_369 <= __delay_data_1764__delay_1763__delay_1762__delay_1761___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1780__delay_1779__delay_1778___reinterpretcast_55 <= __delay_data_1779__delay_1778__delay_1777___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_319 <= (_pointer_data_311)? _slice_data_315 : _slice_data_318;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_323 <= !_pointer_data_311;
      end
      if(_scaling_stream_oready) begin
        _cond_data_658 <= (_pointer_data_650)? _slice_data_654 : _slice_data_657;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_662 <= !_pointer_data_650;
      end
      if(_scaling_stream_oready) begin
        _cond_data_997 <= (_pointer_data_989)? _slice_data_993 : _slice_data_996;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1001 <= !_pointer_data_989;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1336 <= (_pointer_data_1328)? _slice_data_1332 : _slice_data_1335;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1340 <= !_pointer_data_1328;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1425_slice_1339 <= _slice_data_1339;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1426__delay_1424__delay_1422___plus_1086 <= __delay_data_1424__delay_1422__delay_1420___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1441__delay_1440__delay_1439___greatereq_1107 <= __delay_data_1440__delay_1439__delay_1438___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1458__delay_1457__delay_1456__delay_1455___xor_1077 <= __delay_data_1457__delay_1456__delay_1455__delay_1454___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1475__delay_1474__delay_1473__delay_1472___eq_1386 <= __delay_data_1474__delay_1473__delay_1472__delay_1471___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1490__delay_1489__delay_1488___reinterpretcast_1072 <= __delay_data_1489__delay_1488__delay_1487___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1522_slice_1000 <= _slice_data_1000;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1523__delay_1521__delay_1519__delay_1517___plus_747 <= __delay_data_1521__delay_1519__delay_1517__delay_1515___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1538__delay_1537__delay_1536___greatereq_768 <= __delay_data_1537__delay_1536__delay_1535___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1555__delay_1554__delay_1553__delay_1552___xor_738 <= __delay_data_1554__delay_1553__delay_1552__delay_1551___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1572__delay_1571__delay_1570__delay_1569___eq_1047 <= __delay_data_1571__delay_1570__delay_1569__delay_1568___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1587__delay_1586__delay_1585___reinterpretcast_733 <= __delay_data_1586__delay_1585__delay_1584___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1619_slice_661 <= _slice_data_661;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1620__delay_1618__delay_1616__delay_1614___plus_408 <= __delay_data_1618__delay_1616__delay_1614__delay_1612___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1635__delay_1634__delay_1633___greatereq_429 <= __delay_data_1634__delay_1633__delay_1632___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1652__delay_1651__delay_1650__delay_1649___xor_399 <= __delay_data_1651__delay_1650__delay_1649__delay_1648___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1669__delay_1668__delay_1667__delay_1666___eq_708 <= __delay_data_1668__delay_1667__delay_1666__delay_1665___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1684__delay_1683__delay_1682___reinterpretcast_394 <= __delay_data_1683__delay_1682__delay_1681___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1716_slice_322 <= _slice_data_322;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1717__delay_1715__delay_1713__delay_1711___plus_69 <= __delay_data_1715__delay_1713__delay_1711__delay_1709___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1732__delay_1731__delay_1730___greatereq_90 <= __delay_data_1731__delay_1730__delay_1729___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1749__delay_1748__delay_1747__delay_1746___xor_60 <= __delay_data_1748__delay_1747__delay_1746__delay_1745___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1766__delay_1765__delay_1764__delay_1763___eq_369 <= __delay_data_1765__delay_1764__delay_1763__delay_1762___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1781__delay_1780__delay_1779___reinterpretcast_55 <= __delay_data_1780__delay_1779__delay_1778___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_337 <= (_pointer_data_329)? _slice_data_333 : _slice_data_336;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_341 <= !_pointer_data_329;
      end
      if(_scaling_stream_oready) begin
        _cond_data_676 <= (_pointer_data_668)? _slice_data_672 : _slice_data_675;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_680 <= !_pointer_data_668;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1015 <= (_pointer_data_1007)? _slice_data_1011 : _slice_data_1014;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1019 <= !_pointer_data_1007;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1354 <= (_pointer_data_1346)? _slice_data_1350 : _slice_data_1353;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1358 <= !_pointer_data_1346;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1427_slice_1357 <= _slice_data_1357;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1428__delay_1426__delay_1424___plus_1086 <= __delay_data_1426__delay_1424__delay_1422___plus_1086;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1442__delay_1441__delay_1440___greatereq_1107 <= __delay_data_1441__delay_1440__delay_1439___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1459__delay_1458__delay_1457__delay_1456___xor_1077 <= __delay_data_1458__delay_1457__delay_1456__delay_1455___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1476__delay_1475__delay_1474__delay_1473___eq_1386 <= __delay_data_1475__delay_1474__delay_1473__delay_1472___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1491__delay_1490__delay_1489___reinterpretcast_1072 <= __delay_data_1490__delay_1489__delay_1488___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1524_slice_1018 <= _slice_data_1018;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1525__delay_1523__delay_1521__delay_1519___plus_747 <= __delay_data_1523__delay_1521__delay_1519__delay_1517___plus_747;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1539__delay_1538__delay_1537___greatereq_768 <= __delay_data_1538__delay_1537__delay_1536___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1556__delay_1555__delay_1554__delay_1553___xor_738 <= __delay_data_1555__delay_1554__delay_1553__delay_1552___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1573__delay_1572__delay_1571__delay_1570___eq_1047 <= __delay_data_1572__delay_1571__delay_1570__delay_1569___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1588__delay_1587__delay_1586___reinterpretcast_733 <= __delay_data_1587__delay_1586__delay_1585___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1621_slice_679 <= _slice_data_679;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1622__delay_1620__delay_1618__delay_1616___plus_408 <= __delay_data_1620__delay_1618__delay_1616__delay_1614___plus_408;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1636__delay_1635__delay_1634___greatereq_429 <= __delay_data_1635__delay_1634__delay_1633___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1653__delay_1652__delay_1651__delay_1650___xor_399 <= __delay_data_1652__delay_1651__delay_1650__delay_1649___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1670__delay_1669__delay_1668__delay_1667___eq_708 <= __delay_data_1669__delay_1668__delay_1667__delay_1666___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1685__delay_1684__delay_1683___reinterpretcast_394 <= __delay_data_1684__delay_1683__delay_1682___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1718_slice_340 <= _slice_data_340;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1719__delay_1717__delay_1715__delay_1713___plus_69 <= __delay_data_1717__delay_1715__delay_1713__delay_1711___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1733__delay_1732__delay_1731___greatereq_90 <= __delay_data_1732__delay_1731__delay_1730___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1750__delay_1749__delay_1748__delay_1747___xor_60 <= __delay_data_1749__delay_1748__delay_1747__delay_1746___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1767__delay_1766__delay_1765__delay_1764___eq_369 <= __delay_data_1766__delay_1765__delay_1764__delay_1763___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1782__delay_1781__delay_1780___reinterpretcast_55 <= __delay_data_1781__delay_1780__delay_1779___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_359 <= !_pointer_data_347;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_698 <= !_pointer_data_686;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1037 <= !_pointer_data_1025;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1376 <= !_pointer_data_1364;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1429_slice_1375 <= _slice_data_1375;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1443__delay_1442__delay_1441___greatereq_1107 <= __delay_data_1442__delay_1441__delay_1440___greatereq_1107;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1460__delay_1459__delay_1458__delay_1457___xor_1077 <= __delay_data_1459__delay_1458__delay_1457__delay_1456___xor_1077;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1477__delay_1476__delay_1475__delay_1474___eq_1386 <= __delay_data_1476__delay_1475__delay_1474__delay_1473___eq_1386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1492__delay_1491__delay_1490___reinterpretcast_1072 <= __delay_data_1491__delay_1490__delay_1489___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1526_slice_1036 <= _slice_data_1036;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1540__delay_1539__delay_1538___greatereq_768 <= __delay_data_1539__delay_1538__delay_1537___greatereq_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1557__delay_1556__delay_1555__delay_1554___xor_738 <= __delay_data_1556__delay_1555__delay_1554__delay_1553___xor_738;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1574__delay_1573__delay_1572__delay_1571___eq_1047 <= __delay_data_1573__delay_1572__delay_1571__delay_1570___eq_1047;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1589__delay_1588__delay_1587___reinterpretcast_733 <= __delay_data_1588__delay_1587__delay_1586___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1623_slice_697 <= _slice_data_697;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1637__delay_1636__delay_1635___greatereq_429 <= __delay_data_1636__delay_1635__delay_1634___greatereq_429;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1654__delay_1653__delay_1652__delay_1651___xor_399 <= __delay_data_1653__delay_1652__delay_1651__delay_1650___xor_399;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1671__delay_1670__delay_1669__delay_1668___eq_708 <= __delay_data_1670__delay_1669__delay_1668__delay_1667___eq_708;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1686__delay_1685__delay_1684___reinterpretcast_394 <= __delay_data_1685__delay_1684__delay_1683___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1720_slice_358 <= _slice_data_358;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1734__delay_1733__delay_1732___greatereq_90 <= __delay_data_1733__delay_1732__delay_1731___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1751__delay_1750__delay_1749__delay_1748___xor_60 <= __delay_data_1750__delay_1749__delay_1748__delay_1747___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1768__delay_1767__delay_1766__delay_1765___eq_369 <= __delay_data_1767__delay_1766__delay_1765__delay_1764___eq_369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1783__delay_1782__delay_1781___reinterpretcast_55 <= __delay_data_1782__delay_1781__delay_1780___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_372 <= (__delay_data_1768__delay_1767__delay_1766__delay_1765___eq_369)? 16'd0 : _cond_data_371;
      end
      if(_scaling_stream_oready) begin
        _cond_data_711 <= (__delay_data_1671__delay_1670__delay_1669__delay_1668___eq_708)? 16'd0 : _cond_data_710;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1050 <= (__delay_data_1574__delay_1573__delay_1572__delay_1571___eq_1047)? 16'd0 : _cond_data_1049;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1389 <= (__delay_data_1477__delay_1476__delay_1475__delay_1474___eq_1386)? 16'd0 : _cond_data_1388;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1493__delay_1492__delay_1491___reinterpretcast_1072 <= __delay_data_1492__delay_1491__delay_1490___reinterpretcast_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1590__delay_1589__delay_1588___reinterpretcast_733 <= __delay_data_1589__delay_1588__delay_1587___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1687__delay_1686__delay_1685___reinterpretcast_394 <= __delay_data_1686__delay_1685__delay_1684___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1784__delay_1783__delay_1782___reinterpretcast_55 <= __delay_data_1783__delay_1782__delay_1781___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_374 <= (arg_divide)? _reinterpretcast_data_373 : __delay_data_1784__delay_1783__delay_1782___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_713 <= (arg_divide)? _reinterpretcast_data_712 : __delay_data_1687__delay_1686__delay_1685___reinterpretcast_394;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1052 <= (arg_divide)? _reinterpretcast_data_1051 : __delay_data_1590__delay_1589__delay_1588___reinterpretcast_733;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1391 <= (arg_divide)? _reinterpretcast_data_1390 : __delay_data_1493__delay_1492__delay_1491___reinterpretcast_1072;
      end
      if(_scaling_source_start && _scaling_stream_oready) begin
        _scaling_a_idle <= 0;
      end
      if(_scaling_stream_oready) begin
        _scaling_a_begun <= _scaling_source_start;
      end
      if(_scaling_source_start && _scaling_stream_oready) begin
        _scaling_a_left <= arg_beats - 2;
      end
      if(_scaling_stream_oready && _scaling_a_source_fifo_deq) begin
        _scaling_a_left <= (_scaling_a_left[21])? arg_beats - 2 : _scaling_a_left - 1;
      end
      if(_scaling_stream_oready && _scaling_a_begun) begin
        _scaling_a_source_fifo_deq <= 1;
      end
      if(_scaling_stream_oready && _scaling_a_source_fifo_deq) begin
        _scaling_a_source_fifo_deq <= !_scaling_a_left[21];
        _scaling_a_idle <= _scaling_a_left[21];
      end
      if(_scaling_stream_oready && _scaling_source_busy) begin
        __variable_wdata_5 <= a_fifo_rdata;
      end
      if(_scaling_source_start && _scaling_stream_oready) begin
        _scaling_b_idle <= 0;
      end
      if(_scaling_stream_oready) begin
        _scaling_b_begun <= _scaling_source_start;
      end
      if(_scaling_source_start && _scaling_stream_oready) begin
        _scaling_b_left <= arg_beats - 2;
      end
      if(_scaling_stream_oready && _scaling_b_source_fifo_deq) begin
        _scaling_b_left <= (_scaling_b_left[21])? arg_beats - 2 : _scaling_b_left - 1;
      end
      if(_scaling_stream_oready && _scaling_b_begun) begin
        _scaling_b_source_fifo_deq <= 1;
      end
      if(_scaling_stream_oready && _scaling_b_source_fifo_deq) begin
        _scaling_b_source_fifo_deq <= !_scaling_b_left[21];
        _scaling_b_idle <= _scaling_b_left[21];
      end
      if(_scaling_stream_oready && _scaling_source_busy) begin
        __variable_wdata_22 <= b_fifo_rdata;
      end
      if(_scaling_stream_oready) begin
        _tmp_1 <= _scaling_source_start;
      end
      if(_scaling_stream_oready) begin
        _tmp_2 <= _tmp_1;
      end
      if(_scaling_stream_oready) begin
        _tmp_3 <= _tmp_2;
      end
      if(_scaling_stream_oready) begin
        _tmp_6 <= _tmp_5;
      end
      if(_scaling_stream_oready) begin
        _tmp_7 <= _scaling_source_start;
      end
      if(_scaling_stream_oready) begin
        _tmp_8 <= _tmp_7;
      end
      if(_scaling_stream_oready) begin
        _tmp_9 <= _tmp_8;
      end
      if(_scaling_stream_oready) begin
        _tmp_10 <= _tmp_9;
      end
      if(_scaling_stream_oready) begin
        _tmp_11 <= _tmp_10;
      end
      if(_scaling_stream_oready) begin
        _tmp_12 <= _tmp_11;
      end
      if(_scaling_stream_oready) begin
        _tmp_13 <= _tmp_12;
      end
      if(_scaling_stream_oready) begin
        _tmp_14 <= _tmp_13;
      end
      if(_scaling_stream_oready) begin
        _tmp_15 <= _tmp_14;
      end
      if(_scaling_stream_oready) begin
        _tmp_16 <= _tmp_15;
      end
      if(_scaling_stream_oready) begin
        _tmp_17 <= _tmp_16;
      end
      if(_scaling_stream_oready) begin
        _tmp_18 <= _tmp_17;
      end
      if(_scaling_stream_oready) begin
        _tmp_19 <= _tmp_18;
      end
      if(_scaling_stream_oready) begin
        _tmp_20 <= _tmp_19;
      end
      if(_scaling_stream_oready) begin
        _tmp_21 <= _tmp_20;
      end
      if(_scaling_stream_oready) begin
        _tmp_22 <= _tmp_21;
      end
      if(_scaling_stream_oready) begin
        _tmp_23 <= _tmp_22;
      end
      if(_scaling_stream_oready) begin
        _tmp_24 <= _tmp_23;
      end
      if(_scaling_stream_oready) begin
        _tmp_25 <= _tmp_24;
      end
      if(_scaling_stream_oready) begin
        _tmp_26 <= _tmp_25;
      end
      if(_scaling_stream_oready) begin
        _tmp_27 <= _tmp_26;
      end
      if(_scaling_stream_oready) begin
        _tmp_28 <= _tmp_27;
      end
      if(_scaling_stream_oready) begin
        _tmp_29 <= _tmp_28;
      end
      if(_scaling_stream_oready) begin
        _tmp_30 <= _scaling_source_stop;
      end
      if(_scaling_stream_oready) begin
        _tmp_31 <= _tmp_30;
      end
      if(_scaling_stream_oready) begin
        _tmp_32 <= _tmp_31;
      end
      if(_scaling_stream_oready) begin
        _tmp_33 <= _tmp_32;
      end
      if(_scaling_stream_oready) begin
        _tmp_34 <= _tmp_33;
      end
      if(_scaling_stream_oready) begin
        _tmp_35 <= _tmp_34;
      end
      if(_scaling_stream_oready) begin
        _tmp_36 <= _tmp_35;
      end
      if(_scaling_stream_oready) begin
        _tmp_37 <= _tmp_36;
      end
      if(_scaling_stream_oready) begin
        _tmp_38 <= _tmp_37;
      end
      if(_scaling_stream_oready) begin
        _tmp_39 <= _tmp_38;
      end
      if(_scaling_stream_oready) begin
        _tmp_40 <= _tmp_39;
      end
      if(_scaling_stream_oready) begin
        _tmp_41 <= _tmp_40;
      end
      if(_scaling_stream_oready) begin
        _tmp_42 <= _tmp_41;
      end
      if(_scaling_stream_oready) begin
        _tmp_43 <= _tmp_42;
      end
      if(_scaling_stream_oready) begin
        _tmp_44 <= _tmp_43;
      end
      if(_scaling_stream_oready) begin
        _tmp_45 <= _tmp_44;
      end
      if(_scaling_stream_oready) begin
        _tmp_46 <= _tmp_45;
      end
      if(_scaling_stream_oready) begin
        _tmp_47 <= _tmp_46;
      end
      if(_scaling_stream_oready) begin
        _tmp_48 <= _tmp_47;
      end
      if(_scaling_stream_oready) begin
        _tmp_49 <= _tmp_48;
      end
      if(_scaling_stream_oready) begin
        _tmp_50 <= _tmp_49;
      end
      if(_scaling_stream_oready) begin
        _tmp_51 <= _tmp_50;
      end
      if(_scaling_stream_oready) begin
        _tmp_52 <= _tmp_51;
      end
      if(_scaling_stream_oready) begin
        _tmp_53 <= _scaling_source_busy;
      end
      if(_scaling_stream_oready) begin
        _tmp_54 <= _tmp_53;
      end
      if(_scaling_stream_oready) begin
        _tmp_55 <= _tmp_54;
      end
      if(_scaling_stream_oready) begin
        _tmp_56 <= _tmp_55;
      end
      if(_scaling_stream_oready) begin
        _tmp_57 <= _tmp_56;
      end
      if(_scaling_stream_oready) begin
        _tmp_58 <= _tmp_57;
      end
      if(_scaling_stream_oready) begin
        _tmp_59 <= _tmp_58;
      end
      if(_scaling_stream_oready) begin
        _tmp_60 <= _tmp_59;
      end
      if(_scaling_stream_oready) begin
        _tmp_61 <= _tmp_60;
      end
      if(_scaling_stream_oready) begin
        _tmp_62 <= _tmp_61;
      end
      if(_scaling_stream_oready) begin
        _tmp_63 <= _tmp_62;
      end
      if(_scaling_stream_oready) begin
        _tmp_64 <= _tmp_63;
      end
      if(_scaling_stream_oready) begin
        _tmp_65 <= _tmp_64;
      end
      if(_scaling_stream_oready) begin
        _tmp_66 <= _tmp_65;
      end
      if(_scaling_stream_oready) begin
        _tmp_67 <= _tmp_66;
      end
      if(_scaling_stream_oready) begin
        _tmp_68 <= _tmp_67;
      end
      if(_scaling_stream_oready) begin
        _tmp_69 <= _tmp_68;
      end
      if(_scaling_stream_oready) begin
        _tmp_70 <= _tmp_69;
      end
      if(_scaling_stream_oready) begin
        _tmp_71 <= _tmp_70;
      end
      if(_scaling_stream_oready) begin
        _tmp_72 <= _tmp_71;
      end
      if(_scaling_stream_oready) begin
        _tmp_73 <= _tmp_72;
      end
      if(_scaling_stream_oready) begin
        _tmp_74 <= _tmp_73;
      end
      if(_scaling_stream_oready) begin
        _tmp_75 <= _tmp_74;
      end
      if(_scaling_stream_oready) begin
        _tmp_76 <= _scaling_sink_busy;
      end
      if(!_scaling_sink_busy && _tmp_76) begin
        _scaling_busy_reg <= 0;
      end
      if(_scaling_source_busy) begin
        _scaling_busy_reg <= 1;
      end
    end
  end

  localparam _scaling_fsm_1 = 1;
  localparam _scaling_fsm_2 = 2;
  localparam _scaling_fsm_3 = 3;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _scaling_fsm <= _scaling_fsm_init;
      _scaling_source_start <= 0;
      _scaling_source_busy <= 0;
      _scaling_stream_ivalid <= 0;
    end else begin
      if(_scaling_stream_oready && _tmp_3) begin
        _scaling_stream_ivalid <= 1;
      end
      if(_scaling_stream_oready && _tmp_6) begin
        _scaling_stream_ivalid <= 0;
      end
      case(_scaling_fsm)
        _scaling_fsm_init: begin
          if(_scaling_run_flag) begin
            _scaling_source_start <= 1;
          end
          if(_scaling_run_flag) begin
            _scaling_fsm <= _scaling_fsm_1;
          end
        end
        _scaling_fsm_1: begin
          if(_scaling_source_start && _scaling_stream_oready) begin
            _scaling_source_start <= 0;
            _scaling_source_busy <= 1;
          end
          if(_scaling_source_start && _scaling_stream_oready) begin
            _scaling_fsm <= _scaling_fsm_2;
          end
        end
        _scaling_fsm_2: begin
          if(_scaling_stream_oready) begin
            _scaling_fsm <= _scaling_fsm_3;
          end
        end
        _scaling_fsm_3: begin
          if(_scaling_stream_oready && (_scaling_a_idle && _scaling_b_idle && (_scaling_fsm == 3))) begin
            _scaling_source_busy <= 0;
          end
          if(_scaling_stream_oready && (_scaling_a_idle && _scaling_b_idle && (_scaling_fsm == 3)) && _scaling_run_flag) begin
            _scaling_source_start <= 1;
          end
          if(_scaling_stream_oready && (_scaling_a_idle && _scaling_b_idle && (_scaling_fsm == 3))) begin
            _scaling_fsm <= _scaling_fsm_init;
          end
          if(_scaling_stream_oready && (_scaling_a_idle && _scaling_b_idle && (_scaling_fsm == 3)) && _scaling_run_flag) begin
            _scaling_fsm <= _scaling_fsm_1;
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
            main <= main_15;
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
            main <= main_13;
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
          if(!_scaling_source_busy) begin
            main <= main_10;
          end
        end
        main_10: begin
          if(_scaling_source_busy) begin
            main <= main_11;
          end
        end
        main_11: begin
          if(out_r_left[21]) begin
            main <= main_12;
          end
        end
        main_12: begin
          if(!_scaling_source_busy) begin
            main <= main_13;
          end
        end
        main_13: begin
          main <= main_14;
        end
        main_14: begin
          main <= main_1;
        end
      endcase
    end
  end


endmodule
