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
  reg __scaling_stream_ivalid_22;
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
  reg signed [32-1:0] _product_data_382;
  wire [1-1:0] _pointer_data_399;
  assign _pointer_data_399 = _reinterpretcast_data_13[5'sd15];
  wire [1-1:0] _pointer_data_401;
  assign _pointer_data_401 = _reinterpretcast_data_30[5'sd15];
  reg [1-1:0] _xor_data_403;
  wire [1-1:0] _pointer_data_404;
  assign _pointer_data_404 = _reinterpretcast_data_30[5'sd15];
  wire [16-1:0] _minus_data_407;
  assign _minus_data_407 = 16'd0 - _reinterpretcast_data_30;
  wire [16-1:0] _slice_data_410;
  assign _slice_data_410 = _reinterpretcast_data_30[5'd15:1'd0];
  reg [16-1:0] _cond_data_411;
  wire [1-1:0] _pointer_data_417;
  assign _pointer_data_417 = _reinterpretcast_data_13[5'sd15];
  wire [16-1:0] _minus_data_420;
  assign _minus_data_420 = 16'd0 - _reinterpretcast_data_13;
  wire [16-1:0] _slice_data_423;
  assign _slice_data_423 = _reinterpretcast_data_13[5'd15:1'd0];
  reg [16-1:0] _cond_data_424;
  reg signed [32-1:0] _product_data_725;
  wire [1-1:0] _pointer_data_742;
  assign _pointer_data_742 = _reinterpretcast_data_17[5'sd15];
  wire [1-1:0] _pointer_data_744;
  assign _pointer_data_744 = _reinterpretcast_data_34[5'sd15];
  reg [1-1:0] _xor_data_746;
  wire [1-1:0] _pointer_data_747;
  assign _pointer_data_747 = _reinterpretcast_data_34[5'sd15];
  wire [16-1:0] _minus_data_750;
  assign _minus_data_750 = 16'd0 - _reinterpretcast_data_34;
  wire [16-1:0] _slice_data_753;
  assign _slice_data_753 = _reinterpretcast_data_34[5'd15:1'd0];
  reg [16-1:0] _cond_data_754;
  wire [1-1:0] _pointer_data_760;
  assign _pointer_data_760 = _reinterpretcast_data_17[5'sd15];
  wire [16-1:0] _minus_data_763;
  assign _minus_data_763 = 16'd0 - _reinterpretcast_data_17;
  wire [16-1:0] _slice_data_766;
  assign _slice_data_766 = _reinterpretcast_data_17[5'd15:1'd0];
  reg [16-1:0] _cond_data_767;
  reg signed [32-1:0] _product_data_1068;
  wire [1-1:0] _pointer_data_1085;
  assign _pointer_data_1085 = _reinterpretcast_data_21[5'sd15];
  wire [1-1:0] _pointer_data_1087;
  assign _pointer_data_1087 = _reinterpretcast_data_38[5'sd15];
  reg [1-1:0] _xor_data_1089;
  wire [1-1:0] _pointer_data_1090;
  assign _pointer_data_1090 = _reinterpretcast_data_38[5'sd15];
  wire [16-1:0] _minus_data_1093;
  assign _minus_data_1093 = 16'd0 - _reinterpretcast_data_38;
  wire [16-1:0] _slice_data_1096;
  assign _slice_data_1096 = _reinterpretcast_data_38[5'd15:1'd0];
  reg [16-1:0] _cond_data_1097;
  wire [1-1:0] _pointer_data_1103;
  assign _pointer_data_1103 = _reinterpretcast_data_21[5'sd15];
  wire [16-1:0] _minus_data_1106;
  assign _minus_data_1106 = 16'd0 - _reinterpretcast_data_21;
  wire [16-1:0] _slice_data_1109;
  assign _slice_data_1109 = _reinterpretcast_data_21[5'd15:1'd0];
  reg [16-1:0] _cond_data_1110;
  wire signed [33-1:0] _plus_data_41;
  assign _plus_data_41 = _product_data_39 + 1'sd0;
  reg signed [33-1:0] _plus_data_42;
  reg [16-1:0] _plus_data_69;
  reg [31-1:0] _sll_data_82;
  wire [16-1:0] _cond_data_363;
  assign _cond_data_363 = (_xor_data_60)? 16'd32768 : 16'd32767;
  wire signed [33-1:0] _plus_data_384;
  assign _plus_data_384 = _product_data_382 + 1'sd0;
  reg signed [33-1:0] _plus_data_385;
  reg [16-1:0] _plus_data_412;
  reg [31-1:0] _sll_data_425;
  wire [16-1:0] _cond_data_706;
  assign _cond_data_706 = (_xor_data_403)? 16'd32768 : 16'd32767;
  wire signed [33-1:0] _plus_data_727;
  assign _plus_data_727 = _product_data_725 + 1'sd0;
  reg signed [33-1:0] _plus_data_728;
  reg [16-1:0] _plus_data_755;
  reg [31-1:0] _sll_data_768;
  wire [16-1:0] _cond_data_1049;
  assign _cond_data_1049 = (_xor_data_746)? 16'd32768 : 16'd32767;
  wire signed [33-1:0] _plus_data_1070;
  assign _plus_data_1070 = _product_data_1068 + 1'sd0;
  reg signed [33-1:0] _plus_data_1071;
  reg [16-1:0] _plus_data_1098;
  reg [31-1:0] _sll_data_1111;
  wire [16-1:0] _cond_data_1392;
  assign _cond_data_1392 = (_xor_data_1089)? 16'd32768 : 16'd32767;
  reg [1-1:0] __delay_data_1413_xor_1089;
  reg [16-1:0] __delay_data_1460_cond_1392;
  reg [1-1:0] __delay_data_1530_xor_746;
  reg [16-1:0] __delay_data_1577_cond_1049;
  reg [1-1:0] __delay_data_1647_xor_403;
  reg [16-1:0] __delay_data_1694_cond_706;
  reg [1-1:0] __delay_data_1764_xor_60;
  reg [16-1:0] __delay_data_1811_cond_363;
  reg signed [33-1:0] _sra_data_43;
  reg [16-1:0] _minus_data_70;
  wire [1-1:0] _eq_data_367;
  assign _eq_data_367 = _plus_data_69 == 1'sd0;
  reg signed [33-1:0] _sra_data_386;
  reg [16-1:0] _minus_data_413;
  wire [1-1:0] _eq_data_710;
  assign _eq_data_710 = _plus_data_412 == 1'sd0;
  reg signed [33-1:0] _sra_data_729;
  reg [16-1:0] _minus_data_756;
  wire [1-1:0] _eq_data_1053;
  assign _eq_data_1053 = _plus_data_755 == 1'sd0;
  reg signed [33-1:0] _sra_data_1072;
  reg [16-1:0] _minus_data_1099;
  wire [1-1:0] _eq_data_1396;
  assign _eq_data_1396 = _plus_data_1098 == 1'sd0;
  reg [31-1:0] __delay_data_1414_sll_1111;
  reg [16-1:0] __delay_data_1415_plus_1098;
  reg [16-1:0] __delay_data_1461__delay_1460_cond_1392;
  reg [1-1:0] __delay_data_1478_eq_1396;
  reg [1-1:0] __delay_data_1495__delay_1413_xor_1089;
  reg [31-1:0] __delay_data_1531_sll_768;
  reg [16-1:0] __delay_data_1532_plus_755;
  reg [16-1:0] __delay_data_1578__delay_1577_cond_1049;
  reg [1-1:0] __delay_data_1595_eq_1053;
  reg [1-1:0] __delay_data_1612__delay_1530_xor_746;
  reg [31-1:0] __delay_data_1648_sll_425;
  reg [16-1:0] __delay_data_1649_plus_412;
  reg [16-1:0] __delay_data_1695__delay_1694_cond_706;
  reg [1-1:0] __delay_data_1712_eq_710;
  reg [1-1:0] __delay_data_1729__delay_1647_xor_403;
  reg [31-1:0] __delay_data_1765_sll_82;
  reg [16-1:0] __delay_data_1766_plus_69;
  reg [16-1:0] __delay_data_1812__delay_1811_cond_363;
  reg [1-1:0] __delay_data_1829_eq_367;
  reg [1-1:0] __delay_data_1846__delay_1764_xor_60;
  reg [1-1:0] _greaterthan_data_44;
  reg [1-1:0] _lessthan_data_47;
  wire [15-1:0] _slice_data_73;
  assign _slice_data_73 = _minus_data_70[5'd15:2'd1];
  reg [31-1:0] _plus_data_83;
  reg [1-1:0] _greaterthan_data_387;
  reg [1-1:0] _lessthan_data_390;
  wire [15-1:0] _slice_data_416;
  assign _slice_data_416 = _minus_data_413[5'd15:2'd1];
  reg [31-1:0] _plus_data_426;
  reg [1-1:0] _greaterthan_data_730;
  reg [1-1:0] _lessthan_data_733;
  wire [15-1:0] _slice_data_759;
  assign _slice_data_759 = _minus_data_756[5'd15:2'd1];
  reg [31-1:0] _plus_data_769;
  reg [1-1:0] _greaterthan_data_1073;
  reg [1-1:0] _lessthan_data_1076;
  wire [15-1:0] _slice_data_1102;
  assign _slice_data_1102 = _minus_data_1099[5'd15:2'd1];
  reg [31-1:0] _plus_data_1112;
  reg [16-1:0] __delay_data_1416__delay_1415_plus_1098;
  reg [16-1:0] __delay_data_1462__delay_1461__delay_1460_cond_1392;
  reg [1-1:0] __delay_data_1479__delay_1478_eq_1396;
  reg [1-1:0] __delay_data_1496__delay_1495__delay_1413_xor_1089;
  reg signed [33-1:0] __delay_data_1513_sra_1072;
  reg [16-1:0] __delay_data_1533__delay_1532_plus_755;
  reg [16-1:0] __delay_data_1579__delay_1578__delay_1577_cond_1049;
  reg [1-1:0] __delay_data_1596__delay_1595_eq_1053;
  reg [1-1:0] __delay_data_1613__delay_1612__delay_1530_xor_746;
  reg signed [33-1:0] __delay_data_1630_sra_729;
  reg [16-1:0] __delay_data_1650__delay_1649_plus_412;
  reg [16-1:0] __delay_data_1696__delay_1695__delay_1694_cond_706;
  reg [1-1:0] __delay_data_1713__delay_1712_eq_710;
  reg [1-1:0] __delay_data_1730__delay_1729__delay_1647_xor_403;
  reg signed [33-1:0] __delay_data_1747_sra_386;
  reg [16-1:0] __delay_data_1767__delay_1766_plus_69;
  reg [16-1:0] __delay_data_1813__delay_1812__delay_1811_cond_363;
  reg [1-1:0] __delay_data_1830__delay_1829_eq_367;
  reg [1-1:0] __delay_data_1847__delay_1846__delay_1764_xor_60;
  reg signed [33-1:0] __delay_data_1864_sra_43;
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
  assign _minus_data_94 = _cat_data_93 - __delay_data_1767__delay_1766_plus_69;
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
  reg signed [33-1:0] _cond_data_393;
  wire [16-1:0] _slice_data_429;
  assign _slice_data_429 = _plus_data_426[6'd30:5'd15];
  wire [15-1:0] _slice_data_432;
  assign _slice_data_432 = _plus_data_426[5'd14:1'd0];
  reg [1-1:0] _greatereq_data_433;
  wire [1-1:0] _pointer_data_434;
  assign _pointer_data_434 = _slice_data_432[5'sd14];
  wire [17-1:0] _cat_data_436;
  assign _cat_data_436 = { _slice_data_429, _pointer_data_434 };
  wire [18-1:0] _minus_data_437;
  assign _minus_data_437 = _cat_data_436 - __delay_data_1650__delay_1649_plus_412;
  wire [1-1:0] _pointer_data_438;
  assign _pointer_data_438 = _minus_data_437[6'sd17];
  wire [16-1:0] _slice_data_442;
  assign _slice_data_442 = _cat_data_436[5'd15:1'd0];
  wire [16-1:0] _slice_data_445;
  assign _slice_data_445 = _minus_data_437[5'd15:1'd0];
  reg [16-1:0] _cond_data_446;
  wire [14-1:0] _slice_data_449;
  assign _slice_data_449 = _slice_data_432[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_450;
  reg signed [33-1:0] _cond_data_736;
  wire [16-1:0] _slice_data_772;
  assign _slice_data_772 = _plus_data_769[6'd30:5'd15];
  wire [15-1:0] _slice_data_775;
  assign _slice_data_775 = _plus_data_769[5'd14:1'd0];
  reg [1-1:0] _greatereq_data_776;
  wire [1-1:0] _pointer_data_777;
  assign _pointer_data_777 = _slice_data_775[5'sd14];
  wire [17-1:0] _cat_data_779;
  assign _cat_data_779 = { _slice_data_772, _pointer_data_777 };
  wire [18-1:0] _minus_data_780;
  assign _minus_data_780 = _cat_data_779 - __delay_data_1533__delay_1532_plus_755;
  wire [1-1:0] _pointer_data_781;
  assign _pointer_data_781 = _minus_data_780[6'sd17];
  wire [16-1:0] _slice_data_785;
  assign _slice_data_785 = _cat_data_779[5'd15:1'd0];
  wire [16-1:0] _slice_data_788;
  assign _slice_data_788 = _minus_data_780[5'd15:1'd0];
  reg [16-1:0] _cond_data_789;
  wire [14-1:0] _slice_data_792;
  assign _slice_data_792 = _slice_data_775[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_793;
  reg signed [33-1:0] _cond_data_1079;
  wire [16-1:0] _slice_data_1115;
  assign _slice_data_1115 = _plus_data_1112[6'd30:5'd15];
  wire [15-1:0] _slice_data_1118;
  assign _slice_data_1118 = _plus_data_1112[5'd14:1'd0];
  reg [1-1:0] _greatereq_data_1119;
  wire [1-1:0] _pointer_data_1120;
  assign _pointer_data_1120 = _slice_data_1118[5'sd14];
  wire [17-1:0] _cat_data_1122;
  assign _cat_data_1122 = { _slice_data_1115, _pointer_data_1120 };
  wire [18-1:0] _minus_data_1123;
  assign _minus_data_1123 = _cat_data_1122 - __delay_data_1416__delay_1415_plus_1098;
  wire [1-1:0] _pointer_data_1124;
  assign _pointer_data_1124 = _minus_data_1123[6'sd17];
  wire [16-1:0] _slice_data_1128;
  assign _slice_data_1128 = _cat_data_1122[5'd15:1'd0];
  wire [16-1:0] _slice_data_1131;
  assign _slice_data_1131 = _minus_data_1123[5'd15:1'd0];
  reg [16-1:0] _cond_data_1132;
  wire [14-1:0] _slice_data_1135;
  assign _slice_data_1135 = _slice_data_1118[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1136;
  reg [14-1:0] __delay_data_1417_slice_1135;
  reg [16-1:0] __delay_data_1418__delay_1416__delay_1415_plus_1098;
  reg [16-1:0] __delay_data_1463__delay_1462__delay_1461___cond_1392;
  reg [1-1:0] __delay_data_1480__delay_1479__delay_1478_eq_1396;
  reg [1-1:0] __delay_data_1497__delay_1496__delay_1495__delay_1413_xor_1089;
  reg [1-1:0] __delay_data_1514_greaterthan_1073;
  reg [14-1:0] __delay_data_1534_slice_792;
  reg [16-1:0] __delay_data_1535__delay_1533__delay_1532_plus_755;
  reg [16-1:0] __delay_data_1580__delay_1579__delay_1578___cond_1049;
  reg [1-1:0] __delay_data_1597__delay_1596__delay_1595_eq_1053;
  reg [1-1:0] __delay_data_1614__delay_1613__delay_1612__delay_1530_xor_746;
  reg [1-1:0] __delay_data_1631_greaterthan_730;
  reg [14-1:0] __delay_data_1651_slice_449;
  reg [16-1:0] __delay_data_1652__delay_1650__delay_1649_plus_412;
  reg [16-1:0] __delay_data_1697__delay_1696__delay_1695__delay_1694_cond_706;
  reg [1-1:0] __delay_data_1714__delay_1713__delay_1712_eq_710;
  reg [1-1:0] __delay_data_1731__delay_1730__delay_1729__delay_1647_xor_403;
  reg [1-1:0] __delay_data_1748_greaterthan_387;
  reg [14-1:0] __delay_data_1768_slice_106;
  reg [16-1:0] __delay_data_1769__delay_1767__delay_1766_plus_69;
  reg [16-1:0] __delay_data_1814__delay_1813__delay_1812__delay_1811_cond_363;
  reg [1-1:0] __delay_data_1831__delay_1830__delay_1829_eq_367;
  reg [1-1:0] __delay_data_1848__delay_1847__delay_1846__delay_1764_xor_60;
  reg [1-1:0] __delay_data_1865_greaterthan_44;
  reg signed [33-1:0] _cond_data_51;
  wire [15-1:0] _cat_data_108;
  assign _cat_data_108 = { __delay_data_1768_slice_106, _ulnot_data_107 };
  wire [1-1:0] _pointer_data_109;
  assign _pointer_data_109 = _cat_data_108[5'sd14];
  wire [17-1:0] _cat_data_111;
  assign _cat_data_111 = { _cond_data_103, _pointer_data_109 };
  wire [18-1:0] _minus_data_112;
  assign _minus_data_112 = _cat_data_111 - __delay_data_1769__delay_1767__delay_1766_plus_69;
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
  reg signed [33-1:0] _cond_data_394;
  wire [15-1:0] _cat_data_451;
  assign _cat_data_451 = { __delay_data_1651_slice_449, _ulnot_data_450 };
  wire [1-1:0] _pointer_data_452;
  assign _pointer_data_452 = _cat_data_451[5'sd14];
  wire [17-1:0] _cat_data_454;
  assign _cat_data_454 = { _cond_data_446, _pointer_data_452 };
  wire [18-1:0] _minus_data_455;
  assign _minus_data_455 = _cat_data_454 - __delay_data_1652__delay_1650__delay_1649_plus_412;
  wire [1-1:0] _pointer_data_456;
  assign _pointer_data_456 = _minus_data_455[6'sd17];
  wire [16-1:0] _slice_data_460;
  assign _slice_data_460 = _cat_data_454[5'd15:1'd0];
  wire [16-1:0] _slice_data_463;
  assign _slice_data_463 = _minus_data_455[5'd15:1'd0];
  reg [16-1:0] _cond_data_464;
  wire [14-1:0] _slice_data_467;
  assign _slice_data_467 = _cat_data_451[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_468;
  reg signed [33-1:0] _cond_data_737;
  wire [15-1:0] _cat_data_794;
  assign _cat_data_794 = { __delay_data_1534_slice_792, _ulnot_data_793 };
  wire [1-1:0] _pointer_data_795;
  assign _pointer_data_795 = _cat_data_794[5'sd14];
  wire [17-1:0] _cat_data_797;
  assign _cat_data_797 = { _cond_data_789, _pointer_data_795 };
  wire [18-1:0] _minus_data_798;
  assign _minus_data_798 = _cat_data_797 - __delay_data_1535__delay_1533__delay_1532_plus_755;
  wire [1-1:0] _pointer_data_799;
  assign _pointer_data_799 = _minus_data_798[6'sd17];
  wire [16-1:0] _slice_data_803;
  assign _slice_data_803 = _cat_data_797[5'd15:1'd0];
  wire [16-1:0] _slice_data_806;
  assign _slice_data_806 = _minus_data_798[5'd15:1'd0];
  reg [16-1:0] _cond_data_807;
  wire [14-1:0] _slice_data_810;
  assign _slice_data_810 = _cat_data_794[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_811;
  reg signed [33-1:0] _cond_data_1080;
  wire [15-1:0] _cat_data_1137;
  assign _cat_data_1137 = { __delay_data_1417_slice_1135, _ulnot_data_1136 };
  wire [1-1:0] _pointer_data_1138;
  assign _pointer_data_1138 = _cat_data_1137[5'sd14];
  wire [17-1:0] _cat_data_1140;
  assign _cat_data_1140 = { _cond_data_1132, _pointer_data_1138 };
  wire [18-1:0] _minus_data_1141;
  assign _minus_data_1141 = _cat_data_1140 - __delay_data_1418__delay_1416__delay_1415_plus_1098;
  wire [1-1:0] _pointer_data_1142;
  assign _pointer_data_1142 = _minus_data_1141[6'sd17];
  wire [16-1:0] _slice_data_1146;
  assign _slice_data_1146 = _cat_data_1140[5'd15:1'd0];
  wire [16-1:0] _slice_data_1149;
  assign _slice_data_1149 = _minus_data_1141[5'd15:1'd0];
  reg [16-1:0] _cond_data_1150;
  wire [14-1:0] _slice_data_1153;
  assign _slice_data_1153 = _cat_data_1137[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1154;
  reg [14-1:0] __delay_data_1419_slice_1153;
  reg [16-1:0] __delay_data_1420__delay_1418__delay_1416___plus_1098;
  reg [1-1:0] __delay_data_1446_greatereq_1119;
  reg [16-1:0] __delay_data_1464__delay_1463__delay_1462___cond_1392;
  reg [1-1:0] __delay_data_1481__delay_1480__delay_1479__delay_1478_eq_1396;
  reg [1-1:0] __delay_data_1498__delay_1497__delay_1496__delay_1495___xor_1089;
  reg [14-1:0] __delay_data_1536_slice_810;
  reg [16-1:0] __delay_data_1537__delay_1535__delay_1533__delay_1532_plus_755;
  reg [1-1:0] __delay_data_1563_greatereq_776;
  reg [16-1:0] __delay_data_1581__delay_1580__delay_1579___cond_1049;
  reg [1-1:0] __delay_data_1598__delay_1597__delay_1596__delay_1595_eq_1053;
  reg [1-1:0] __delay_data_1615__delay_1614__delay_1613__delay_1612___xor_746;
  reg [14-1:0] __delay_data_1653_slice_467;
  reg [16-1:0] __delay_data_1654__delay_1652__delay_1650__delay_1649_plus_412;
  reg [1-1:0] __delay_data_1680_greatereq_433;
  reg [16-1:0] __delay_data_1698__delay_1697__delay_1696__delay_1695___cond_706;
  reg [1-1:0] __delay_data_1715__delay_1714__delay_1713__delay_1712_eq_710;
  reg [1-1:0] __delay_data_1732__delay_1731__delay_1730__delay_1729___xor_403;
  reg [14-1:0] __delay_data_1770_slice_124;
  reg [16-1:0] __delay_data_1771__delay_1769__delay_1767__delay_1766_plus_69;
  reg [1-1:0] __delay_data_1797_greatereq_90;
  reg [16-1:0] __delay_data_1815__delay_1814__delay_1813__delay_1812___cond_363;
  reg [1-1:0] __delay_data_1832__delay_1831__delay_1830__delay_1829_eq_367;
  reg [1-1:0] __delay_data_1849__delay_1848__delay_1847__delay_1846___xor_60;
  wire [16-1:0] _slice_data_54;
  assign _slice_data_54 = _cond_data_51[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_55;
  assign _reinterpretcast_src_55 = _slice_data_54;
  wire signed [16-1:0] _reinterpretcast_data_55;
  assign _reinterpretcast_data_55 = _reinterpretcast_src_55;
  wire [15-1:0] _cat_data_126;
  assign _cat_data_126 = { __delay_data_1770_slice_124, _ulnot_data_125 };
  wire [1-1:0] _pointer_data_127;
  assign _pointer_data_127 = _cat_data_126[5'sd14];
  wire [17-1:0] _cat_data_129;
  assign _cat_data_129 = { _cond_data_121, _pointer_data_127 };
  wire [18-1:0] _minus_data_130;
  assign _minus_data_130 = _cat_data_129 - __delay_data_1771__delay_1769__delay_1767__delay_1766_plus_69;
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
  wire [16-1:0] _slice_data_397;
  assign _slice_data_397 = _cond_data_394[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_398;
  assign _reinterpretcast_src_398 = _slice_data_397;
  wire signed [16-1:0] _reinterpretcast_data_398;
  assign _reinterpretcast_data_398 = _reinterpretcast_src_398;
  wire [15-1:0] _cat_data_469;
  assign _cat_data_469 = { __delay_data_1653_slice_467, _ulnot_data_468 };
  wire [1-1:0] _pointer_data_470;
  assign _pointer_data_470 = _cat_data_469[5'sd14];
  wire [17-1:0] _cat_data_472;
  assign _cat_data_472 = { _cond_data_464, _pointer_data_470 };
  wire [18-1:0] _minus_data_473;
  assign _minus_data_473 = _cat_data_472 - __delay_data_1654__delay_1652__delay_1650__delay_1649_plus_412;
  wire [1-1:0] _pointer_data_474;
  assign _pointer_data_474 = _minus_data_473[6'sd17];
  wire [16-1:0] _slice_data_478;
  assign _slice_data_478 = _cat_data_472[5'd15:1'd0];
  wire [16-1:0] _slice_data_481;
  assign _slice_data_481 = _minus_data_473[5'd15:1'd0];
  reg [16-1:0] _cond_data_482;
  wire [14-1:0] _slice_data_485;
  assign _slice_data_485 = _cat_data_469[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_486;
  wire [16-1:0] _slice_data_740;
  assign _slice_data_740 = _cond_data_737[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_741;
  assign _reinterpretcast_src_741 = _slice_data_740;
  wire signed [16-1:0] _reinterpretcast_data_741;
  assign _reinterpretcast_data_741 = _reinterpretcast_src_741;
  wire [15-1:0] _cat_data_812;
  assign _cat_data_812 = { __delay_data_1536_slice_810, _ulnot_data_811 };
  wire [1-1:0] _pointer_data_813;
  assign _pointer_data_813 = _cat_data_812[5'sd14];
  wire [17-1:0] _cat_data_815;
  assign _cat_data_815 = { _cond_data_807, _pointer_data_813 };
  wire [18-1:0] _minus_data_816;
  assign _minus_data_816 = _cat_data_815 - __delay_data_1537__delay_1535__delay_1533__delay_1532_plus_755;
  wire [1-1:0] _pointer_data_817;
  assign _pointer_data_817 = _minus_data_816[6'sd17];
  wire [16-1:0] _slice_data_821;
  assign _slice_data_821 = _cat_data_815[5'd15:1'd0];
  wire [16-1:0] _slice_data_824;
  assign _slice_data_824 = _minus_data_816[5'd15:1'd0];
  reg [16-1:0] _cond_data_825;
  wire [14-1:0] _slice_data_828;
  assign _slice_data_828 = _cat_data_812[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_829;
  wire [16-1:0] _slice_data_1083;
  assign _slice_data_1083 = _cond_data_1080[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_1084;
  assign _reinterpretcast_src_1084 = _slice_data_1083;
  wire signed [16-1:0] _reinterpretcast_data_1084;
  assign _reinterpretcast_data_1084 = _reinterpretcast_src_1084;
  wire [15-1:0] _cat_data_1155;
  assign _cat_data_1155 = { __delay_data_1419_slice_1153, _ulnot_data_1154 };
  wire [1-1:0] _pointer_data_1156;
  assign _pointer_data_1156 = _cat_data_1155[5'sd14];
  wire [17-1:0] _cat_data_1158;
  assign _cat_data_1158 = { _cond_data_1150, _pointer_data_1156 };
  wire [18-1:0] _minus_data_1159;
  assign _minus_data_1159 = _cat_data_1158 - __delay_data_1420__delay_1418__delay_1416___plus_1098;
  wire [1-1:0] _pointer_data_1160;
  assign _pointer_data_1160 = _minus_data_1159[6'sd17];
  wire [16-1:0] _slice_data_1164;
  assign _slice_data_1164 = _cat_data_1158[5'd15:1'd0];
  wire [16-1:0] _slice_data_1167;
  assign _slice_data_1167 = _minus_data_1159[5'd15:1'd0];
  reg [16-1:0] _cond_data_1168;
  wire [14-1:0] _slice_data_1171;
  assign _slice_data_1171 = _cat_data_1155[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1172;
  reg [14-1:0] __delay_data_1421_slice_1171;
  reg [16-1:0] __delay_data_1422__delay_1420__delay_1418___plus_1098;
  reg [1-1:0] __delay_data_1447__delay_1446_greatereq_1119;
  reg [16-1:0] __delay_data_1465__delay_1464__delay_1463___cond_1392;
  reg [1-1:0] __delay_data_1482__delay_1481__delay_1480__delay_1479___eq_1396;
  reg [1-1:0] __delay_data_1499__delay_1498__delay_1497__delay_1496___xor_1089;
  reg signed [16-1:0] __delay_data_1515_reinterpretcast_1084;
  reg [14-1:0] __delay_data_1538_slice_828;
  reg [16-1:0] __delay_data_1539__delay_1537__delay_1535__delay_1533___plus_755;
  reg [1-1:0] __delay_data_1564__delay_1563_greatereq_776;
  reg [16-1:0] __delay_data_1582__delay_1581__delay_1580___cond_1049;
  reg [1-1:0] __delay_data_1599__delay_1598__delay_1597__delay_1596___eq_1053;
  reg [1-1:0] __delay_data_1616__delay_1615__delay_1614__delay_1613___xor_746;
  reg signed [16-1:0] __delay_data_1632_reinterpretcast_741;
  reg [14-1:0] __delay_data_1655_slice_485;
  reg [16-1:0] __delay_data_1656__delay_1654__delay_1652__delay_1650___plus_412;
  reg [1-1:0] __delay_data_1681__delay_1680_greatereq_433;
  reg [16-1:0] __delay_data_1699__delay_1698__delay_1697__delay_1696___cond_706;
  reg [1-1:0] __delay_data_1716__delay_1715__delay_1714__delay_1713___eq_710;
  reg [1-1:0] __delay_data_1733__delay_1732__delay_1731__delay_1730___xor_403;
  reg signed [16-1:0] __delay_data_1749_reinterpretcast_398;
  reg [14-1:0] __delay_data_1772_slice_142;
  reg [16-1:0] __delay_data_1773__delay_1771__delay_1769__delay_1767___plus_69;
  reg [1-1:0] __delay_data_1798__delay_1797_greatereq_90;
  reg [16-1:0] __delay_data_1816__delay_1815__delay_1814__delay_1813___cond_363;
  reg [1-1:0] __delay_data_1833__delay_1832__delay_1831__delay_1830___eq_367;
  reg [1-1:0] __delay_data_1850__delay_1849__delay_1848__delay_1847___xor_60;
  reg signed [16-1:0] __delay_data_1866_reinterpretcast_55;
  wire [15-1:0] _cat_data_144;
  assign _cat_data_144 = { __delay_data_1772_slice_142, _ulnot_data_143 };
  wire [1-1:0] _pointer_data_145;
  assign _pointer_data_145 = _cat_data_144[5'sd14];
  wire [17-1:0] _cat_data_147;
  assign _cat_data_147 = { _cond_data_139, _pointer_data_145 };
  wire [18-1:0] _minus_data_148;
  assign _minus_data_148 = _cat_data_147 - __delay_data_1773__delay_1771__delay_1769__delay_1767___plus_69;
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
  wire [15-1:0] _cat_data_487;
  assign _cat_data_487 = { __delay_data_1655_slice_485, _ulnot_data_486 };
  wire [1-1:0] _pointer_data_488;
  assign _pointer_data_488 = _cat_data_487[5'sd14];
  wire [17-1:0] _cat_data_490;
  assign _cat_data_490 = { _cond_data_482, _pointer_data_488 };
  wire [18-1:0] _minus_data_491;
  assign _minus_data_491 = _cat_data_490 - __delay_data_1656__delay_1654__delay_1652__delay_1650___plus_412;
  wire [1-1:0] _pointer_data_492;
  assign _pointer_data_492 = _minus_data_491[6'sd17];
  wire [16-1:0] _slice_data_496;
  assign _slice_data_496 = _cat_data_490[5'd15:1'd0];
  wire [16-1:0] _slice_data_499;
  assign _slice_data_499 = _minus_data_491[5'd15:1'd0];
  reg [16-1:0] _cond_data_500;
  wire [14-1:0] _slice_data_503;
  assign _slice_data_503 = _cat_data_487[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_504;
  wire [15-1:0] _cat_data_830;
  assign _cat_data_830 = { __delay_data_1538_slice_828, _ulnot_data_829 };
  wire [1-1:0] _pointer_data_831;
  assign _pointer_data_831 = _cat_data_830[5'sd14];
  wire [17-1:0] _cat_data_833;
  assign _cat_data_833 = { _cond_data_825, _pointer_data_831 };
  wire [18-1:0] _minus_data_834;
  assign _minus_data_834 = _cat_data_833 - __delay_data_1539__delay_1537__delay_1535__delay_1533___plus_755;
  wire [1-1:0] _pointer_data_835;
  assign _pointer_data_835 = _minus_data_834[6'sd17];
  wire [16-1:0] _slice_data_839;
  assign _slice_data_839 = _cat_data_833[5'd15:1'd0];
  wire [16-1:0] _slice_data_842;
  assign _slice_data_842 = _minus_data_834[5'd15:1'd0];
  reg [16-1:0] _cond_data_843;
  wire [14-1:0] _slice_data_846;
  assign _slice_data_846 = _cat_data_830[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_847;
  wire [15-1:0] _cat_data_1173;
  assign _cat_data_1173 = { __delay_data_1421_slice_1171, _ulnot_data_1172 };
  wire [1-1:0] _pointer_data_1174;
  assign _pointer_data_1174 = _cat_data_1173[5'sd14];
  wire [17-1:0] _cat_data_1176;
  assign _cat_data_1176 = { _cond_data_1168, _pointer_data_1174 };
  wire [18-1:0] _minus_data_1177;
  assign _minus_data_1177 = _cat_data_1176 - __delay_data_1422__delay_1420__delay_1418___plus_1098;
  wire [1-1:0] _pointer_data_1178;
  assign _pointer_data_1178 = _minus_data_1177[6'sd17];
  wire [16-1:0] _slice_data_1182;
  assign _slice_data_1182 = _cat_data_1176[5'd15:1'd0];
  wire [16-1:0] _slice_data_1185;
  assign _slice_data_1185 = _minus_data_1177[5'd15:1'd0];
  reg [16-1:0] _cond_data_1186;
  wire [14-1:0] _slice_data_1189;
  assign _slice_data_1189 = _cat_data_1173[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1190;
  reg [14-1:0] __delay_data_1423_slice_1189;
  reg [16-1:0] __delay_data_1424__delay_1422__delay_1420___plus_1098;
  reg [1-1:0] __delay_data_1448__delay_1447__delay_1446_greatereq_1119;
  reg [16-1:0] __delay_data_1466__delay_1465__delay_1464___cond_1392;
  reg [1-1:0] __delay_data_1483__delay_1482__delay_1481__delay_1480___eq_1396;
  reg [1-1:0] __delay_data_1500__delay_1499__delay_1498__delay_1497___xor_1089;
  reg signed [16-1:0] __delay_data_1516__delay_1515_reinterpretcast_1084;
  reg [14-1:0] __delay_data_1540_slice_846;
  reg [16-1:0] __delay_data_1541__delay_1539__delay_1537__delay_1535___plus_755;
  reg [1-1:0] __delay_data_1565__delay_1564__delay_1563_greatereq_776;
  reg [16-1:0] __delay_data_1583__delay_1582__delay_1581___cond_1049;
  reg [1-1:0] __delay_data_1600__delay_1599__delay_1598__delay_1597___eq_1053;
  reg [1-1:0] __delay_data_1617__delay_1616__delay_1615__delay_1614___xor_746;
  reg signed [16-1:0] __delay_data_1633__delay_1632_reinterpretcast_741;
  reg [14-1:0] __delay_data_1657_slice_503;
  reg [16-1:0] __delay_data_1658__delay_1656__delay_1654__delay_1652___plus_412;
  reg [1-1:0] __delay_data_1682__delay_1681__delay_1680_greatereq_433;
  reg [16-1:0] __delay_data_1700__delay_1699__delay_1698__delay_1697___cond_706;
  reg [1-1:0] __delay_data_1717__delay_1716__delay_1715__delay_1714___eq_710;
  reg [1-1:0] __delay_data_1734__delay_1733__delay_1732__delay_1731___xor_403;
  reg signed [16-1:0] __delay_data_1750__delay_1749_reinterpretcast_398;
  reg [14-1:0] __delay_data_1774_slice_160;
  reg [16-1:0] __delay_data_1775__delay_1773__delay_1771__delay_1769___plus_69;
  reg [1-1:0] __delay_data_1799__delay_1798__delay_1797_greatereq_90;
  reg [16-1:0] __delay_data_1817__delay_1816__delay_1815__delay_1814___cond_363;
  reg [1-1:0] __delay_data_1834__delay_1833__delay_1832__delay_1831___eq_367;
  reg [1-1:0] __delay_data_1851__delay_1850__delay_1849__delay_1848___xor_60;
  reg signed [16-1:0] __delay_data_1867__delay_1866_reinterpretcast_55;
  wire [15-1:0] _cat_data_162;
  assign _cat_data_162 = { __delay_data_1774_slice_160, _ulnot_data_161 };
  wire [1-1:0] _pointer_data_163;
  assign _pointer_data_163 = _cat_data_162[5'sd14];
  wire [17-1:0] _cat_data_165;
  assign _cat_data_165 = { _cond_data_157, _pointer_data_163 };
  wire [18-1:0] _minus_data_166;
  assign _minus_data_166 = _cat_data_165 - __delay_data_1775__delay_1773__delay_1771__delay_1769___plus_69;
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
  wire [15-1:0] _cat_data_505;
  assign _cat_data_505 = { __delay_data_1657_slice_503, _ulnot_data_504 };
  wire [1-1:0] _pointer_data_506;
  assign _pointer_data_506 = _cat_data_505[5'sd14];
  wire [17-1:0] _cat_data_508;
  assign _cat_data_508 = { _cond_data_500, _pointer_data_506 };
  wire [18-1:0] _minus_data_509;
  assign _minus_data_509 = _cat_data_508 - __delay_data_1658__delay_1656__delay_1654__delay_1652___plus_412;
  wire [1-1:0] _pointer_data_510;
  assign _pointer_data_510 = _minus_data_509[6'sd17];
  wire [16-1:0] _slice_data_514;
  assign _slice_data_514 = _cat_data_508[5'd15:1'd0];
  wire [16-1:0] _slice_data_517;
  assign _slice_data_517 = _minus_data_509[5'd15:1'd0];
  reg [16-1:0] _cond_data_518;
  wire [14-1:0] _slice_data_521;
  assign _slice_data_521 = _cat_data_505[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_522;
  wire [15-1:0] _cat_data_848;
  assign _cat_data_848 = { __delay_data_1540_slice_846, _ulnot_data_847 };
  wire [1-1:0] _pointer_data_849;
  assign _pointer_data_849 = _cat_data_848[5'sd14];
  wire [17-1:0] _cat_data_851;
  assign _cat_data_851 = { _cond_data_843, _pointer_data_849 };
  wire [18-1:0] _minus_data_852;
  assign _minus_data_852 = _cat_data_851 - __delay_data_1541__delay_1539__delay_1537__delay_1535___plus_755;
  wire [1-1:0] _pointer_data_853;
  assign _pointer_data_853 = _minus_data_852[6'sd17];
  wire [16-1:0] _slice_data_857;
  assign _slice_data_857 = _cat_data_851[5'd15:1'd0];
  wire [16-1:0] _slice_data_860;
  assign _slice_data_860 = _minus_data_852[5'd15:1'd0];
  reg [16-1:0] _cond_data_861;
  wire [14-1:0] _slice_data_864;
  assign _slice_data_864 = _cat_data_848[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_865;
  wire [15-1:0] _cat_data_1191;
  assign _cat_data_1191 = { __delay_data_1423_slice_1189, _ulnot_data_1190 };
  wire [1-1:0] _pointer_data_1192;
  assign _pointer_data_1192 = _cat_data_1191[5'sd14];
  wire [17-1:0] _cat_data_1194;
  assign _cat_data_1194 = { _cond_data_1186, _pointer_data_1192 };
  wire [18-1:0] _minus_data_1195;
  assign _minus_data_1195 = _cat_data_1194 - __delay_data_1424__delay_1422__delay_1420___plus_1098;
  wire [1-1:0] _pointer_data_1196;
  assign _pointer_data_1196 = _minus_data_1195[6'sd17];
  wire [16-1:0] _slice_data_1200;
  assign _slice_data_1200 = _cat_data_1194[5'd15:1'd0];
  wire [16-1:0] _slice_data_1203;
  assign _slice_data_1203 = _minus_data_1195[5'd15:1'd0];
  reg [16-1:0] _cond_data_1204;
  wire [14-1:0] _slice_data_1207;
  assign _slice_data_1207 = _cat_data_1191[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1208;
  reg [14-1:0] __delay_data_1425_slice_1207;
  reg [16-1:0] __delay_data_1426__delay_1424__delay_1422___plus_1098;
  reg [1-1:0] __delay_data_1449__delay_1448__delay_1447___greatereq_1119;
  reg [16-1:0] __delay_data_1467__delay_1466__delay_1465___cond_1392;
  reg [1-1:0] __delay_data_1484__delay_1483__delay_1482__delay_1481___eq_1396;
  reg [1-1:0] __delay_data_1501__delay_1500__delay_1499__delay_1498___xor_1089;
  reg signed [16-1:0] __delay_data_1517__delay_1516__delay_1515_reinterpretcast_1084;
  reg [14-1:0] __delay_data_1542_slice_864;
  reg [16-1:0] __delay_data_1543__delay_1541__delay_1539__delay_1537___plus_755;
  reg [1-1:0] __delay_data_1566__delay_1565__delay_1564___greatereq_776;
  reg [16-1:0] __delay_data_1584__delay_1583__delay_1582___cond_1049;
  reg [1-1:0] __delay_data_1601__delay_1600__delay_1599__delay_1598___eq_1053;
  reg [1-1:0] __delay_data_1618__delay_1617__delay_1616__delay_1615___xor_746;
  reg signed [16-1:0] __delay_data_1634__delay_1633__delay_1632_reinterpretcast_741;
  reg [14-1:0] __delay_data_1659_slice_521;
  reg [16-1:0] __delay_data_1660__delay_1658__delay_1656__delay_1654___plus_412;
  reg [1-1:0] __delay_data_1683__delay_1682__delay_1681___greatereq_433;
  reg [16-1:0] __delay_data_1701__delay_1700__delay_1699__delay_1698___cond_706;
  reg [1-1:0] __delay_data_1718__delay_1717__delay_1716__delay_1715___eq_710;
  reg [1-1:0] __delay_data_1735__delay_1734__delay_1733__delay_1732___xor_403;
  reg signed [16-1:0] __delay_data_1751__delay_1750__delay_1749_reinterpretcast_398;
  reg [14-1:0] __delay_data_1776_slice_178;
  reg [16-1:0] __delay_data_1777__delay_1775__delay_1773__delay_1771___plus_69;
  reg [1-1:0] __delay_data_1800__delay_1799__delay_1798___greatereq_90;
  reg [16-1:0] __delay_data_1818__delay_1817__delay_1816__delay_1815___cond_363;
  reg [1-1:0] __delay_data_1835__delay_1834__delay_1833__delay_1832___eq_367;
  reg [1-1:0] __delay_data_1852__delay_1851__delay_1850__delay_1849___xor_60;
  reg signed [16-1:0] __delay_data_1868__delay_1867__delay_1866_reinterpretcast_55;
  wire [15-1:0] _cat_data_180;
  assign _cat_data_180 = { __delay_data_1776_slice_178, _ulnot_data_179 };
  wire [1-1:0] _pointer_data_181;
  assign _pointer_data_181 = _cat_data_180[5'sd14];
  wire [17-1:0] _cat_data_183;
  assign _cat_data_183 = { _cond_data_175, _pointer_data_181 };
  wire [18-1:0] _minus_data_184;
  assign _minus_data_184 = _cat_data_183 - __delay_data_1777__delay_1775__delay_1773__delay_1771___plus_69;
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
  wire [15-1:0] _cat_data_523;
  assign _cat_data_523 = { __delay_data_1659_slice_521, _ulnot_data_522 };
  wire [1-1:0] _pointer_data_524;
  assign _pointer_data_524 = _cat_data_523[5'sd14];
  wire [17-1:0] _cat_data_526;
  assign _cat_data_526 = { _cond_data_518, _pointer_data_524 };
  wire [18-1:0] _minus_data_527;
  assign _minus_data_527 = _cat_data_526 - __delay_data_1660__delay_1658__delay_1656__delay_1654___plus_412;
  wire [1-1:0] _pointer_data_528;
  assign _pointer_data_528 = _minus_data_527[6'sd17];
  wire [16-1:0] _slice_data_532;
  assign _slice_data_532 = _cat_data_526[5'd15:1'd0];
  wire [16-1:0] _slice_data_535;
  assign _slice_data_535 = _minus_data_527[5'd15:1'd0];
  reg [16-1:0] _cond_data_536;
  wire [14-1:0] _slice_data_539;
  assign _slice_data_539 = _cat_data_523[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_540;
  wire [15-1:0] _cat_data_866;
  assign _cat_data_866 = { __delay_data_1542_slice_864, _ulnot_data_865 };
  wire [1-1:0] _pointer_data_867;
  assign _pointer_data_867 = _cat_data_866[5'sd14];
  wire [17-1:0] _cat_data_869;
  assign _cat_data_869 = { _cond_data_861, _pointer_data_867 };
  wire [18-1:0] _minus_data_870;
  assign _minus_data_870 = _cat_data_869 - __delay_data_1543__delay_1541__delay_1539__delay_1537___plus_755;
  wire [1-1:0] _pointer_data_871;
  assign _pointer_data_871 = _minus_data_870[6'sd17];
  wire [16-1:0] _slice_data_875;
  assign _slice_data_875 = _cat_data_869[5'd15:1'd0];
  wire [16-1:0] _slice_data_878;
  assign _slice_data_878 = _minus_data_870[5'd15:1'd0];
  reg [16-1:0] _cond_data_879;
  wire [14-1:0] _slice_data_882;
  assign _slice_data_882 = _cat_data_866[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_883;
  wire [15-1:0] _cat_data_1209;
  assign _cat_data_1209 = { __delay_data_1425_slice_1207, _ulnot_data_1208 };
  wire [1-1:0] _pointer_data_1210;
  assign _pointer_data_1210 = _cat_data_1209[5'sd14];
  wire [17-1:0] _cat_data_1212;
  assign _cat_data_1212 = { _cond_data_1204, _pointer_data_1210 };
  wire [18-1:0] _minus_data_1213;
  assign _minus_data_1213 = _cat_data_1212 - __delay_data_1426__delay_1424__delay_1422___plus_1098;
  wire [1-1:0] _pointer_data_1214;
  assign _pointer_data_1214 = _minus_data_1213[6'sd17];
  wire [16-1:0] _slice_data_1218;
  assign _slice_data_1218 = _cat_data_1212[5'd15:1'd0];
  wire [16-1:0] _slice_data_1221;
  assign _slice_data_1221 = _minus_data_1213[5'd15:1'd0];
  reg [16-1:0] _cond_data_1222;
  wire [14-1:0] _slice_data_1225;
  assign _slice_data_1225 = _cat_data_1209[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1226;
  reg [14-1:0] __delay_data_1427_slice_1225;
  reg [16-1:0] __delay_data_1428__delay_1426__delay_1424___plus_1098;
  reg [1-1:0] __delay_data_1450__delay_1449__delay_1448___greatereq_1119;
  reg [16-1:0] __delay_data_1468__delay_1467__delay_1466___cond_1392;
  reg [1-1:0] __delay_data_1485__delay_1484__delay_1483__delay_1482___eq_1396;
  reg [1-1:0] __delay_data_1502__delay_1501__delay_1500__delay_1499___xor_1089;
  reg signed [16-1:0] __delay_data_1518__delay_1517__delay_1516___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1544_slice_882;
  reg [16-1:0] __delay_data_1545__delay_1543__delay_1541__delay_1539___plus_755;
  reg [1-1:0] __delay_data_1567__delay_1566__delay_1565___greatereq_776;
  reg [16-1:0] __delay_data_1585__delay_1584__delay_1583___cond_1049;
  reg [1-1:0] __delay_data_1602__delay_1601__delay_1600__delay_1599___eq_1053;
  reg [1-1:0] __delay_data_1619__delay_1618__delay_1617__delay_1616___xor_746;
  reg signed [16-1:0] __delay_data_1635__delay_1634__delay_1633___reinterpretcast_741;
  reg [14-1:0] __delay_data_1661_slice_539;
  reg [16-1:0] __delay_data_1662__delay_1660__delay_1658__delay_1656___plus_412;
  reg [1-1:0] __delay_data_1684__delay_1683__delay_1682___greatereq_433;
  reg [16-1:0] __delay_data_1702__delay_1701__delay_1700__delay_1699___cond_706;
  reg [1-1:0] __delay_data_1719__delay_1718__delay_1717__delay_1716___eq_710;
  reg [1-1:0] __delay_data_1736__delay_1735__delay_1734__delay_1733___xor_403;
  reg signed [16-1:0] __delay_data_1752__delay_1751__delay_1750___reinterpretcast_398;
  reg [14-1:0] __delay_data_1778_slice_196;
  reg [16-1:0] __delay_data_1779__delay_1777__delay_1775__delay_1773___plus_69;
  reg [1-1:0] __delay_data_1801__delay_1800__delay_1799___greatereq_90;
  reg [16-1:0] __delay_data_1819__delay_1818__delay_1817__delay_1816___cond_363;
  reg [1-1:0] __delay_data_1836__delay_1835__delay_1834__delay_1833___eq_367;
  reg [1-1:0] __delay_data_1853__delay_1852__delay_1851__delay_1850___xor_60;
  reg signed [16-1:0] __delay_data_1869__delay_1868__delay_1867___reinterpretcast_55;
  wire [15-1:0] _cat_data_198;
  assign _cat_data_198 = { __delay_data_1778_slice_196, _ulnot_data_197 };
  wire [1-1:0] _pointer_data_199;
  assign _pointer_data_199 = _cat_data_198[5'sd14];
  wire [17-1:0] _cat_data_201;
  assign _cat_data_201 = { _cond_data_193, _pointer_data_199 };
  wire [18-1:0] _minus_data_202;
  assign _minus_data_202 = _cat_data_201 - __delay_data_1779__delay_1777__delay_1775__delay_1773___plus_69;
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
  wire [15-1:0] _cat_data_541;
  assign _cat_data_541 = { __delay_data_1661_slice_539, _ulnot_data_540 };
  wire [1-1:0] _pointer_data_542;
  assign _pointer_data_542 = _cat_data_541[5'sd14];
  wire [17-1:0] _cat_data_544;
  assign _cat_data_544 = { _cond_data_536, _pointer_data_542 };
  wire [18-1:0] _minus_data_545;
  assign _minus_data_545 = _cat_data_544 - __delay_data_1662__delay_1660__delay_1658__delay_1656___plus_412;
  wire [1-1:0] _pointer_data_546;
  assign _pointer_data_546 = _minus_data_545[6'sd17];
  wire [16-1:0] _slice_data_550;
  assign _slice_data_550 = _cat_data_544[5'd15:1'd0];
  wire [16-1:0] _slice_data_553;
  assign _slice_data_553 = _minus_data_545[5'd15:1'd0];
  reg [16-1:0] _cond_data_554;
  wire [14-1:0] _slice_data_557;
  assign _slice_data_557 = _cat_data_541[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_558;
  wire [15-1:0] _cat_data_884;
  assign _cat_data_884 = { __delay_data_1544_slice_882, _ulnot_data_883 };
  wire [1-1:0] _pointer_data_885;
  assign _pointer_data_885 = _cat_data_884[5'sd14];
  wire [17-1:0] _cat_data_887;
  assign _cat_data_887 = { _cond_data_879, _pointer_data_885 };
  wire [18-1:0] _minus_data_888;
  assign _minus_data_888 = _cat_data_887 - __delay_data_1545__delay_1543__delay_1541__delay_1539___plus_755;
  wire [1-1:0] _pointer_data_889;
  assign _pointer_data_889 = _minus_data_888[6'sd17];
  wire [16-1:0] _slice_data_893;
  assign _slice_data_893 = _cat_data_887[5'd15:1'd0];
  wire [16-1:0] _slice_data_896;
  assign _slice_data_896 = _minus_data_888[5'd15:1'd0];
  reg [16-1:0] _cond_data_897;
  wire [14-1:0] _slice_data_900;
  assign _slice_data_900 = _cat_data_884[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_901;
  wire [15-1:0] _cat_data_1227;
  assign _cat_data_1227 = { __delay_data_1427_slice_1225, _ulnot_data_1226 };
  wire [1-1:0] _pointer_data_1228;
  assign _pointer_data_1228 = _cat_data_1227[5'sd14];
  wire [17-1:0] _cat_data_1230;
  assign _cat_data_1230 = { _cond_data_1222, _pointer_data_1228 };
  wire [18-1:0] _minus_data_1231;
  assign _minus_data_1231 = _cat_data_1230 - __delay_data_1428__delay_1426__delay_1424___plus_1098;
  wire [1-1:0] _pointer_data_1232;
  assign _pointer_data_1232 = _minus_data_1231[6'sd17];
  wire [16-1:0] _slice_data_1236;
  assign _slice_data_1236 = _cat_data_1230[5'd15:1'd0];
  wire [16-1:0] _slice_data_1239;
  assign _slice_data_1239 = _minus_data_1231[5'd15:1'd0];
  reg [16-1:0] _cond_data_1240;
  wire [14-1:0] _slice_data_1243;
  assign _slice_data_1243 = _cat_data_1227[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1244;
  reg [14-1:0] __delay_data_1429_slice_1243;
  reg [16-1:0] __delay_data_1430__delay_1428__delay_1426___plus_1098;
  reg [1-1:0] __delay_data_1451__delay_1450__delay_1449___greatereq_1119;
  reg [16-1:0] __delay_data_1469__delay_1468__delay_1467___cond_1392;
  reg [1-1:0] __delay_data_1486__delay_1485__delay_1484__delay_1483___eq_1396;
  reg [1-1:0] __delay_data_1503__delay_1502__delay_1501__delay_1500___xor_1089;
  reg signed [16-1:0] __delay_data_1519__delay_1518__delay_1517___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1546_slice_900;
  reg [16-1:0] __delay_data_1547__delay_1545__delay_1543__delay_1541___plus_755;
  reg [1-1:0] __delay_data_1568__delay_1567__delay_1566___greatereq_776;
  reg [16-1:0] __delay_data_1586__delay_1585__delay_1584___cond_1049;
  reg [1-1:0] __delay_data_1603__delay_1602__delay_1601__delay_1600___eq_1053;
  reg [1-1:0] __delay_data_1620__delay_1619__delay_1618__delay_1617___xor_746;
  reg signed [16-1:0] __delay_data_1636__delay_1635__delay_1634___reinterpretcast_741;
  reg [14-1:0] __delay_data_1663_slice_557;
  reg [16-1:0] __delay_data_1664__delay_1662__delay_1660__delay_1658___plus_412;
  reg [1-1:0] __delay_data_1685__delay_1684__delay_1683___greatereq_433;
  reg [16-1:0] __delay_data_1703__delay_1702__delay_1701__delay_1700___cond_706;
  reg [1-1:0] __delay_data_1720__delay_1719__delay_1718__delay_1717___eq_710;
  reg [1-1:0] __delay_data_1737__delay_1736__delay_1735__delay_1734___xor_403;
  reg signed [16-1:0] __delay_data_1753__delay_1752__delay_1751___reinterpretcast_398;
  reg [14-1:0] __delay_data_1780_slice_214;
  reg [16-1:0] __delay_data_1781__delay_1779__delay_1777__delay_1775___plus_69;
  reg [1-1:0] __delay_data_1802__delay_1801__delay_1800___greatereq_90;
  reg [16-1:0] __delay_data_1820__delay_1819__delay_1818__delay_1817___cond_363;
  reg [1-1:0] __delay_data_1837__delay_1836__delay_1835__delay_1834___eq_367;
  reg [1-1:0] __delay_data_1854__delay_1853__delay_1852__delay_1851___xor_60;
  reg signed [16-1:0] __delay_data_1870__delay_1869__delay_1868___reinterpretcast_55;
  wire [15-1:0] _cat_data_216;
  assign _cat_data_216 = { __delay_data_1780_slice_214, _ulnot_data_215 };
  wire [1-1:0] _pointer_data_217;
  assign _pointer_data_217 = _cat_data_216[5'sd14];
  wire [17-1:0] _cat_data_219;
  assign _cat_data_219 = { _cond_data_211, _pointer_data_217 };
  wire [18-1:0] _minus_data_220;
  assign _minus_data_220 = _cat_data_219 - __delay_data_1781__delay_1779__delay_1777__delay_1775___plus_69;
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
  wire [15-1:0] _cat_data_559;
  assign _cat_data_559 = { __delay_data_1663_slice_557, _ulnot_data_558 };
  wire [1-1:0] _pointer_data_560;
  assign _pointer_data_560 = _cat_data_559[5'sd14];
  wire [17-1:0] _cat_data_562;
  assign _cat_data_562 = { _cond_data_554, _pointer_data_560 };
  wire [18-1:0] _minus_data_563;
  assign _minus_data_563 = _cat_data_562 - __delay_data_1664__delay_1662__delay_1660__delay_1658___plus_412;
  wire [1-1:0] _pointer_data_564;
  assign _pointer_data_564 = _minus_data_563[6'sd17];
  wire [16-1:0] _slice_data_568;
  assign _slice_data_568 = _cat_data_562[5'd15:1'd0];
  wire [16-1:0] _slice_data_571;
  assign _slice_data_571 = _minus_data_563[5'd15:1'd0];
  reg [16-1:0] _cond_data_572;
  wire [14-1:0] _slice_data_575;
  assign _slice_data_575 = _cat_data_559[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_576;
  wire [15-1:0] _cat_data_902;
  assign _cat_data_902 = { __delay_data_1546_slice_900, _ulnot_data_901 };
  wire [1-1:0] _pointer_data_903;
  assign _pointer_data_903 = _cat_data_902[5'sd14];
  wire [17-1:0] _cat_data_905;
  assign _cat_data_905 = { _cond_data_897, _pointer_data_903 };
  wire [18-1:0] _minus_data_906;
  assign _minus_data_906 = _cat_data_905 - __delay_data_1547__delay_1545__delay_1543__delay_1541___plus_755;
  wire [1-1:0] _pointer_data_907;
  assign _pointer_data_907 = _minus_data_906[6'sd17];
  wire [16-1:0] _slice_data_911;
  assign _slice_data_911 = _cat_data_905[5'd15:1'd0];
  wire [16-1:0] _slice_data_914;
  assign _slice_data_914 = _minus_data_906[5'd15:1'd0];
  reg [16-1:0] _cond_data_915;
  wire [14-1:0] _slice_data_918;
  assign _slice_data_918 = _cat_data_902[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_919;
  wire [15-1:0] _cat_data_1245;
  assign _cat_data_1245 = { __delay_data_1429_slice_1243, _ulnot_data_1244 };
  wire [1-1:0] _pointer_data_1246;
  assign _pointer_data_1246 = _cat_data_1245[5'sd14];
  wire [17-1:0] _cat_data_1248;
  assign _cat_data_1248 = { _cond_data_1240, _pointer_data_1246 };
  wire [18-1:0] _minus_data_1249;
  assign _minus_data_1249 = _cat_data_1248 - __delay_data_1430__delay_1428__delay_1426___plus_1098;
  wire [1-1:0] _pointer_data_1250;
  assign _pointer_data_1250 = _minus_data_1249[6'sd17];
  wire [16-1:0] _slice_data_1254;
  assign _slice_data_1254 = _cat_data_1248[5'd15:1'd0];
  wire [16-1:0] _slice_data_1257;
  assign _slice_data_1257 = _minus_data_1249[5'd15:1'd0];
  reg [16-1:0] _cond_data_1258;
  wire [14-1:0] _slice_data_1261;
  assign _slice_data_1261 = _cat_data_1245[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1262;
  reg [14-1:0] __delay_data_1431_slice_1261;
  reg [16-1:0] __delay_data_1432__delay_1430__delay_1428___plus_1098;
  reg [1-1:0] __delay_data_1452__delay_1451__delay_1450___greatereq_1119;
  reg [16-1:0] __delay_data_1470__delay_1469__delay_1468___cond_1392;
  reg [1-1:0] __delay_data_1487__delay_1486__delay_1485__delay_1484___eq_1396;
  reg [1-1:0] __delay_data_1504__delay_1503__delay_1502__delay_1501___xor_1089;
  reg signed [16-1:0] __delay_data_1520__delay_1519__delay_1518___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1548_slice_918;
  reg [16-1:0] __delay_data_1549__delay_1547__delay_1545__delay_1543___plus_755;
  reg [1-1:0] __delay_data_1569__delay_1568__delay_1567___greatereq_776;
  reg [16-1:0] __delay_data_1587__delay_1586__delay_1585___cond_1049;
  reg [1-1:0] __delay_data_1604__delay_1603__delay_1602__delay_1601___eq_1053;
  reg [1-1:0] __delay_data_1621__delay_1620__delay_1619__delay_1618___xor_746;
  reg signed [16-1:0] __delay_data_1637__delay_1636__delay_1635___reinterpretcast_741;
  reg [14-1:0] __delay_data_1665_slice_575;
  reg [16-1:0] __delay_data_1666__delay_1664__delay_1662__delay_1660___plus_412;
  reg [1-1:0] __delay_data_1686__delay_1685__delay_1684___greatereq_433;
  reg [16-1:0] __delay_data_1704__delay_1703__delay_1702__delay_1701___cond_706;
  reg [1-1:0] __delay_data_1721__delay_1720__delay_1719__delay_1718___eq_710;
  reg [1-1:0] __delay_data_1738__delay_1737__delay_1736__delay_1735___xor_403;
  reg signed [16-1:0] __delay_data_1754__delay_1753__delay_1752___reinterpretcast_398;
  reg [14-1:0] __delay_data_1782_slice_232;
  reg [16-1:0] __delay_data_1783__delay_1781__delay_1779__delay_1777___plus_69;
  reg [1-1:0] __delay_data_1803__delay_1802__delay_1801___greatereq_90;
  reg [16-1:0] __delay_data_1821__delay_1820__delay_1819__delay_1818___cond_363;
  reg [1-1:0] __delay_data_1838__delay_1837__delay_1836__delay_1835___eq_367;
  reg [1-1:0] __delay_data_1855__delay_1854__delay_1853__delay_1852___xor_60;
  reg signed [16-1:0] __delay_data_1871__delay_1870__delay_1869___reinterpretcast_55;
  wire [15-1:0] _cat_data_234;
  assign _cat_data_234 = { __delay_data_1782_slice_232, _ulnot_data_233 };
  wire [1-1:0] _pointer_data_235;
  assign _pointer_data_235 = _cat_data_234[5'sd14];
  wire [17-1:0] _cat_data_237;
  assign _cat_data_237 = { _cond_data_229, _pointer_data_235 };
  wire [18-1:0] _minus_data_238;
  assign _minus_data_238 = _cat_data_237 - __delay_data_1783__delay_1781__delay_1779__delay_1777___plus_69;
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
  wire [15-1:0] _cat_data_577;
  assign _cat_data_577 = { __delay_data_1665_slice_575, _ulnot_data_576 };
  wire [1-1:0] _pointer_data_578;
  assign _pointer_data_578 = _cat_data_577[5'sd14];
  wire [17-1:0] _cat_data_580;
  assign _cat_data_580 = { _cond_data_572, _pointer_data_578 };
  wire [18-1:0] _minus_data_581;
  assign _minus_data_581 = _cat_data_580 - __delay_data_1666__delay_1664__delay_1662__delay_1660___plus_412;
  wire [1-1:0] _pointer_data_582;
  assign _pointer_data_582 = _minus_data_581[6'sd17];
  wire [16-1:0] _slice_data_586;
  assign _slice_data_586 = _cat_data_580[5'd15:1'd0];
  wire [16-1:0] _slice_data_589;
  assign _slice_data_589 = _minus_data_581[5'd15:1'd0];
  reg [16-1:0] _cond_data_590;
  wire [14-1:0] _slice_data_593;
  assign _slice_data_593 = _cat_data_577[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_594;
  wire [15-1:0] _cat_data_920;
  assign _cat_data_920 = { __delay_data_1548_slice_918, _ulnot_data_919 };
  wire [1-1:0] _pointer_data_921;
  assign _pointer_data_921 = _cat_data_920[5'sd14];
  wire [17-1:0] _cat_data_923;
  assign _cat_data_923 = { _cond_data_915, _pointer_data_921 };
  wire [18-1:0] _minus_data_924;
  assign _minus_data_924 = _cat_data_923 - __delay_data_1549__delay_1547__delay_1545__delay_1543___plus_755;
  wire [1-1:0] _pointer_data_925;
  assign _pointer_data_925 = _minus_data_924[6'sd17];
  wire [16-1:0] _slice_data_929;
  assign _slice_data_929 = _cat_data_923[5'd15:1'd0];
  wire [16-1:0] _slice_data_932;
  assign _slice_data_932 = _minus_data_924[5'd15:1'd0];
  reg [16-1:0] _cond_data_933;
  wire [14-1:0] _slice_data_936;
  assign _slice_data_936 = _cat_data_920[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_937;
  wire [15-1:0] _cat_data_1263;
  assign _cat_data_1263 = { __delay_data_1431_slice_1261, _ulnot_data_1262 };
  wire [1-1:0] _pointer_data_1264;
  assign _pointer_data_1264 = _cat_data_1263[5'sd14];
  wire [17-1:0] _cat_data_1266;
  assign _cat_data_1266 = { _cond_data_1258, _pointer_data_1264 };
  wire [18-1:0] _minus_data_1267;
  assign _minus_data_1267 = _cat_data_1266 - __delay_data_1432__delay_1430__delay_1428___plus_1098;
  wire [1-1:0] _pointer_data_1268;
  assign _pointer_data_1268 = _minus_data_1267[6'sd17];
  wire [16-1:0] _slice_data_1272;
  assign _slice_data_1272 = _cat_data_1266[5'd15:1'd0];
  wire [16-1:0] _slice_data_1275;
  assign _slice_data_1275 = _minus_data_1267[5'd15:1'd0];
  reg [16-1:0] _cond_data_1276;
  wire [14-1:0] _slice_data_1279;
  assign _slice_data_1279 = _cat_data_1263[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1280;
  reg [14-1:0] __delay_data_1433_slice_1279;
  reg [16-1:0] __delay_data_1434__delay_1432__delay_1430___plus_1098;
  reg [1-1:0] __delay_data_1453__delay_1452__delay_1451___greatereq_1119;
  reg [16-1:0] __delay_data_1471__delay_1470__delay_1469___cond_1392;
  reg [1-1:0] __delay_data_1488__delay_1487__delay_1486__delay_1485___eq_1396;
  reg [1-1:0] __delay_data_1505__delay_1504__delay_1503__delay_1502___xor_1089;
  reg signed [16-1:0] __delay_data_1521__delay_1520__delay_1519___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1550_slice_936;
  reg [16-1:0] __delay_data_1551__delay_1549__delay_1547__delay_1545___plus_755;
  reg [1-1:0] __delay_data_1570__delay_1569__delay_1568___greatereq_776;
  reg [16-1:0] __delay_data_1588__delay_1587__delay_1586___cond_1049;
  reg [1-1:0] __delay_data_1605__delay_1604__delay_1603__delay_1602___eq_1053;
  reg [1-1:0] __delay_data_1622__delay_1621__delay_1620__delay_1619___xor_746;
  reg signed [16-1:0] __delay_data_1638__delay_1637__delay_1636___reinterpretcast_741;
  reg [14-1:0] __delay_data_1667_slice_593;
  reg [16-1:0] __delay_data_1668__delay_1666__delay_1664__delay_1662___plus_412;
  reg [1-1:0] __delay_data_1687__delay_1686__delay_1685___greatereq_433;
  reg [16-1:0] __delay_data_1705__delay_1704__delay_1703__delay_1702___cond_706;
  reg [1-1:0] __delay_data_1722__delay_1721__delay_1720__delay_1719___eq_710;
  reg [1-1:0] __delay_data_1739__delay_1738__delay_1737__delay_1736___xor_403;
  reg signed [16-1:0] __delay_data_1755__delay_1754__delay_1753___reinterpretcast_398;
  reg [14-1:0] __delay_data_1784_slice_250;
  reg [16-1:0] __delay_data_1785__delay_1783__delay_1781__delay_1779___plus_69;
  reg [1-1:0] __delay_data_1804__delay_1803__delay_1802___greatereq_90;
  reg [16-1:0] __delay_data_1822__delay_1821__delay_1820__delay_1819___cond_363;
  reg [1-1:0] __delay_data_1839__delay_1838__delay_1837__delay_1836___eq_367;
  reg [1-1:0] __delay_data_1856__delay_1855__delay_1854__delay_1853___xor_60;
  reg signed [16-1:0] __delay_data_1872__delay_1871__delay_1870___reinterpretcast_55;
  wire [15-1:0] _cat_data_252;
  assign _cat_data_252 = { __delay_data_1784_slice_250, _ulnot_data_251 };
  wire [1-1:0] _pointer_data_253;
  assign _pointer_data_253 = _cat_data_252[5'sd14];
  wire [17-1:0] _cat_data_255;
  assign _cat_data_255 = { _cond_data_247, _pointer_data_253 };
  wire [18-1:0] _minus_data_256;
  assign _minus_data_256 = _cat_data_255 - __delay_data_1785__delay_1783__delay_1781__delay_1779___plus_69;
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
  wire [15-1:0] _cat_data_595;
  assign _cat_data_595 = { __delay_data_1667_slice_593, _ulnot_data_594 };
  wire [1-1:0] _pointer_data_596;
  assign _pointer_data_596 = _cat_data_595[5'sd14];
  wire [17-1:0] _cat_data_598;
  assign _cat_data_598 = { _cond_data_590, _pointer_data_596 };
  wire [18-1:0] _minus_data_599;
  assign _minus_data_599 = _cat_data_598 - __delay_data_1668__delay_1666__delay_1664__delay_1662___plus_412;
  wire [1-1:0] _pointer_data_600;
  assign _pointer_data_600 = _minus_data_599[6'sd17];
  wire [16-1:0] _slice_data_604;
  assign _slice_data_604 = _cat_data_598[5'd15:1'd0];
  wire [16-1:0] _slice_data_607;
  assign _slice_data_607 = _minus_data_599[5'd15:1'd0];
  reg [16-1:0] _cond_data_608;
  wire [14-1:0] _slice_data_611;
  assign _slice_data_611 = _cat_data_595[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_612;
  wire [15-1:0] _cat_data_938;
  assign _cat_data_938 = { __delay_data_1550_slice_936, _ulnot_data_937 };
  wire [1-1:0] _pointer_data_939;
  assign _pointer_data_939 = _cat_data_938[5'sd14];
  wire [17-1:0] _cat_data_941;
  assign _cat_data_941 = { _cond_data_933, _pointer_data_939 };
  wire [18-1:0] _minus_data_942;
  assign _minus_data_942 = _cat_data_941 - __delay_data_1551__delay_1549__delay_1547__delay_1545___plus_755;
  wire [1-1:0] _pointer_data_943;
  assign _pointer_data_943 = _minus_data_942[6'sd17];
  wire [16-1:0] _slice_data_947;
  assign _slice_data_947 = _cat_data_941[5'd15:1'd0];
  wire [16-1:0] _slice_data_950;
  assign _slice_data_950 = _minus_data_942[5'd15:1'd0];
  reg [16-1:0] _cond_data_951;
  wire [14-1:0] _slice_data_954;
  assign _slice_data_954 = _cat_data_938[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_955;
  wire [15-1:0] _cat_data_1281;
  assign _cat_data_1281 = { __delay_data_1433_slice_1279, _ulnot_data_1280 };
  wire [1-1:0] _pointer_data_1282;
  assign _pointer_data_1282 = _cat_data_1281[5'sd14];
  wire [17-1:0] _cat_data_1284;
  assign _cat_data_1284 = { _cond_data_1276, _pointer_data_1282 };
  wire [18-1:0] _minus_data_1285;
  assign _minus_data_1285 = _cat_data_1284 - __delay_data_1434__delay_1432__delay_1430___plus_1098;
  wire [1-1:0] _pointer_data_1286;
  assign _pointer_data_1286 = _minus_data_1285[6'sd17];
  wire [16-1:0] _slice_data_1290;
  assign _slice_data_1290 = _cat_data_1284[5'd15:1'd0];
  wire [16-1:0] _slice_data_1293;
  assign _slice_data_1293 = _minus_data_1285[5'd15:1'd0];
  reg [16-1:0] _cond_data_1294;
  wire [14-1:0] _slice_data_1297;
  assign _slice_data_1297 = _cat_data_1281[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1298;
  reg [14-1:0] __delay_data_1435_slice_1297;
  reg [16-1:0] __delay_data_1436__delay_1434__delay_1432___plus_1098;
  reg [1-1:0] __delay_data_1454__delay_1453__delay_1452___greatereq_1119;
  reg [16-1:0] __delay_data_1472__delay_1471__delay_1470___cond_1392;
  reg [1-1:0] __delay_data_1489__delay_1488__delay_1487__delay_1486___eq_1396;
  reg [1-1:0] __delay_data_1506__delay_1505__delay_1504__delay_1503___xor_1089;
  reg signed [16-1:0] __delay_data_1522__delay_1521__delay_1520___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1552_slice_954;
  reg [16-1:0] __delay_data_1553__delay_1551__delay_1549__delay_1547___plus_755;
  reg [1-1:0] __delay_data_1571__delay_1570__delay_1569___greatereq_776;
  reg [16-1:0] __delay_data_1589__delay_1588__delay_1587___cond_1049;
  reg [1-1:0] __delay_data_1606__delay_1605__delay_1604__delay_1603___eq_1053;
  reg [1-1:0] __delay_data_1623__delay_1622__delay_1621__delay_1620___xor_746;
  reg signed [16-1:0] __delay_data_1639__delay_1638__delay_1637___reinterpretcast_741;
  reg [14-1:0] __delay_data_1669_slice_611;
  reg [16-1:0] __delay_data_1670__delay_1668__delay_1666__delay_1664___plus_412;
  reg [1-1:0] __delay_data_1688__delay_1687__delay_1686___greatereq_433;
  reg [16-1:0] __delay_data_1706__delay_1705__delay_1704__delay_1703___cond_706;
  reg [1-1:0] __delay_data_1723__delay_1722__delay_1721__delay_1720___eq_710;
  reg [1-1:0] __delay_data_1740__delay_1739__delay_1738__delay_1737___xor_403;
  reg signed [16-1:0] __delay_data_1756__delay_1755__delay_1754___reinterpretcast_398;
  reg [14-1:0] __delay_data_1786_slice_268;
  reg [16-1:0] __delay_data_1787__delay_1785__delay_1783__delay_1781___plus_69;
  reg [1-1:0] __delay_data_1805__delay_1804__delay_1803___greatereq_90;
  reg [16-1:0] __delay_data_1823__delay_1822__delay_1821__delay_1820___cond_363;
  reg [1-1:0] __delay_data_1840__delay_1839__delay_1838__delay_1837___eq_367;
  reg [1-1:0] __delay_data_1857__delay_1856__delay_1855__delay_1854___xor_60;
  reg signed [16-1:0] __delay_data_1873__delay_1872__delay_1871___reinterpretcast_55;
  wire [15-1:0] _cat_data_270;
  assign _cat_data_270 = { __delay_data_1786_slice_268, _ulnot_data_269 };
  wire [1-1:0] _pointer_data_271;
  assign _pointer_data_271 = _cat_data_270[5'sd14];
  wire [17-1:0] _cat_data_273;
  assign _cat_data_273 = { _cond_data_265, _pointer_data_271 };
  wire [18-1:0] _minus_data_274;
  assign _minus_data_274 = _cat_data_273 - __delay_data_1787__delay_1785__delay_1783__delay_1781___plus_69;
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
  wire [15-1:0] _cat_data_613;
  assign _cat_data_613 = { __delay_data_1669_slice_611, _ulnot_data_612 };
  wire [1-1:0] _pointer_data_614;
  assign _pointer_data_614 = _cat_data_613[5'sd14];
  wire [17-1:0] _cat_data_616;
  assign _cat_data_616 = { _cond_data_608, _pointer_data_614 };
  wire [18-1:0] _minus_data_617;
  assign _minus_data_617 = _cat_data_616 - __delay_data_1670__delay_1668__delay_1666__delay_1664___plus_412;
  wire [1-1:0] _pointer_data_618;
  assign _pointer_data_618 = _minus_data_617[6'sd17];
  wire [16-1:0] _slice_data_622;
  assign _slice_data_622 = _cat_data_616[5'd15:1'd0];
  wire [16-1:0] _slice_data_625;
  assign _slice_data_625 = _minus_data_617[5'd15:1'd0];
  reg [16-1:0] _cond_data_626;
  wire [14-1:0] _slice_data_629;
  assign _slice_data_629 = _cat_data_613[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_630;
  wire [15-1:0] _cat_data_956;
  assign _cat_data_956 = { __delay_data_1552_slice_954, _ulnot_data_955 };
  wire [1-1:0] _pointer_data_957;
  assign _pointer_data_957 = _cat_data_956[5'sd14];
  wire [17-1:0] _cat_data_959;
  assign _cat_data_959 = { _cond_data_951, _pointer_data_957 };
  wire [18-1:0] _minus_data_960;
  assign _minus_data_960 = _cat_data_959 - __delay_data_1553__delay_1551__delay_1549__delay_1547___plus_755;
  wire [1-1:0] _pointer_data_961;
  assign _pointer_data_961 = _minus_data_960[6'sd17];
  wire [16-1:0] _slice_data_965;
  assign _slice_data_965 = _cat_data_959[5'd15:1'd0];
  wire [16-1:0] _slice_data_968;
  assign _slice_data_968 = _minus_data_960[5'd15:1'd0];
  reg [16-1:0] _cond_data_969;
  wire [14-1:0] _slice_data_972;
  assign _slice_data_972 = _cat_data_956[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_973;
  wire [15-1:0] _cat_data_1299;
  assign _cat_data_1299 = { __delay_data_1435_slice_1297, _ulnot_data_1298 };
  wire [1-1:0] _pointer_data_1300;
  assign _pointer_data_1300 = _cat_data_1299[5'sd14];
  wire [17-1:0] _cat_data_1302;
  assign _cat_data_1302 = { _cond_data_1294, _pointer_data_1300 };
  wire [18-1:0] _minus_data_1303;
  assign _minus_data_1303 = _cat_data_1302 - __delay_data_1436__delay_1434__delay_1432___plus_1098;
  wire [1-1:0] _pointer_data_1304;
  assign _pointer_data_1304 = _minus_data_1303[6'sd17];
  wire [16-1:0] _slice_data_1308;
  assign _slice_data_1308 = _cat_data_1302[5'd15:1'd0];
  wire [16-1:0] _slice_data_1311;
  assign _slice_data_1311 = _minus_data_1303[5'd15:1'd0];
  reg [16-1:0] _cond_data_1312;
  wire [14-1:0] _slice_data_1315;
  assign _slice_data_1315 = _cat_data_1299[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1316;
  reg [14-1:0] __delay_data_1437_slice_1315;
  reg [16-1:0] __delay_data_1438__delay_1436__delay_1434___plus_1098;
  reg [1-1:0] __delay_data_1455__delay_1454__delay_1453___greatereq_1119;
  reg [16-1:0] __delay_data_1473__delay_1472__delay_1471___cond_1392;
  reg [1-1:0] __delay_data_1490__delay_1489__delay_1488__delay_1487___eq_1396;
  reg [1-1:0] __delay_data_1507__delay_1506__delay_1505__delay_1504___xor_1089;
  reg signed [16-1:0] __delay_data_1523__delay_1522__delay_1521___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1554_slice_972;
  reg [16-1:0] __delay_data_1555__delay_1553__delay_1551__delay_1549___plus_755;
  reg [1-1:0] __delay_data_1572__delay_1571__delay_1570___greatereq_776;
  reg [16-1:0] __delay_data_1590__delay_1589__delay_1588___cond_1049;
  reg [1-1:0] __delay_data_1607__delay_1606__delay_1605__delay_1604___eq_1053;
  reg [1-1:0] __delay_data_1624__delay_1623__delay_1622__delay_1621___xor_746;
  reg signed [16-1:0] __delay_data_1640__delay_1639__delay_1638___reinterpretcast_741;
  reg [14-1:0] __delay_data_1671_slice_629;
  reg [16-1:0] __delay_data_1672__delay_1670__delay_1668__delay_1666___plus_412;
  reg [1-1:0] __delay_data_1689__delay_1688__delay_1687___greatereq_433;
  reg [16-1:0] __delay_data_1707__delay_1706__delay_1705__delay_1704___cond_706;
  reg [1-1:0] __delay_data_1724__delay_1723__delay_1722__delay_1721___eq_710;
  reg [1-1:0] __delay_data_1741__delay_1740__delay_1739__delay_1738___xor_403;
  reg signed [16-1:0] __delay_data_1757__delay_1756__delay_1755___reinterpretcast_398;
  reg [14-1:0] __delay_data_1788_slice_286;
  reg [16-1:0] __delay_data_1789__delay_1787__delay_1785__delay_1783___plus_69;
  reg [1-1:0] __delay_data_1806__delay_1805__delay_1804___greatereq_90;
  reg [16-1:0] __delay_data_1824__delay_1823__delay_1822__delay_1821___cond_363;
  reg [1-1:0] __delay_data_1841__delay_1840__delay_1839__delay_1838___eq_367;
  reg [1-1:0] __delay_data_1858__delay_1857__delay_1856__delay_1855___xor_60;
  reg signed [16-1:0] __delay_data_1874__delay_1873__delay_1872___reinterpretcast_55;
  wire [15-1:0] _cat_data_288;
  assign _cat_data_288 = { __delay_data_1788_slice_286, _ulnot_data_287 };
  wire [1-1:0] _pointer_data_289;
  assign _pointer_data_289 = _cat_data_288[5'sd14];
  wire [17-1:0] _cat_data_291;
  assign _cat_data_291 = { _cond_data_283, _pointer_data_289 };
  wire [18-1:0] _minus_data_292;
  assign _minus_data_292 = _cat_data_291 - __delay_data_1789__delay_1787__delay_1785__delay_1783___plus_69;
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
  wire [15-1:0] _cat_data_631;
  assign _cat_data_631 = { __delay_data_1671_slice_629, _ulnot_data_630 };
  wire [1-1:0] _pointer_data_632;
  assign _pointer_data_632 = _cat_data_631[5'sd14];
  wire [17-1:0] _cat_data_634;
  assign _cat_data_634 = { _cond_data_626, _pointer_data_632 };
  wire [18-1:0] _minus_data_635;
  assign _minus_data_635 = _cat_data_634 - __delay_data_1672__delay_1670__delay_1668__delay_1666___plus_412;
  wire [1-1:0] _pointer_data_636;
  assign _pointer_data_636 = _minus_data_635[6'sd17];
  wire [16-1:0] _slice_data_640;
  assign _slice_data_640 = _cat_data_634[5'd15:1'd0];
  wire [16-1:0] _slice_data_643;
  assign _slice_data_643 = _minus_data_635[5'd15:1'd0];
  reg [16-1:0] _cond_data_644;
  wire [14-1:0] _slice_data_647;
  assign _slice_data_647 = _cat_data_631[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_648;
  wire [15-1:0] _cat_data_974;
  assign _cat_data_974 = { __delay_data_1554_slice_972, _ulnot_data_973 };
  wire [1-1:0] _pointer_data_975;
  assign _pointer_data_975 = _cat_data_974[5'sd14];
  wire [17-1:0] _cat_data_977;
  assign _cat_data_977 = { _cond_data_969, _pointer_data_975 };
  wire [18-1:0] _minus_data_978;
  assign _minus_data_978 = _cat_data_977 - __delay_data_1555__delay_1553__delay_1551__delay_1549___plus_755;
  wire [1-1:0] _pointer_data_979;
  assign _pointer_data_979 = _minus_data_978[6'sd17];
  wire [16-1:0] _slice_data_983;
  assign _slice_data_983 = _cat_data_977[5'd15:1'd0];
  wire [16-1:0] _slice_data_986;
  assign _slice_data_986 = _minus_data_978[5'd15:1'd0];
  reg [16-1:0] _cond_data_987;
  wire [14-1:0] _slice_data_990;
  assign _slice_data_990 = _cat_data_974[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_991;
  wire [15-1:0] _cat_data_1317;
  assign _cat_data_1317 = { __delay_data_1437_slice_1315, _ulnot_data_1316 };
  wire [1-1:0] _pointer_data_1318;
  assign _pointer_data_1318 = _cat_data_1317[5'sd14];
  wire [17-1:0] _cat_data_1320;
  assign _cat_data_1320 = { _cond_data_1312, _pointer_data_1318 };
  wire [18-1:0] _minus_data_1321;
  assign _minus_data_1321 = _cat_data_1320 - __delay_data_1438__delay_1436__delay_1434___plus_1098;
  wire [1-1:0] _pointer_data_1322;
  assign _pointer_data_1322 = _minus_data_1321[6'sd17];
  wire [16-1:0] _slice_data_1326;
  assign _slice_data_1326 = _cat_data_1320[5'd15:1'd0];
  wire [16-1:0] _slice_data_1329;
  assign _slice_data_1329 = _minus_data_1321[5'd15:1'd0];
  reg [16-1:0] _cond_data_1330;
  wire [14-1:0] _slice_data_1333;
  assign _slice_data_1333 = _cat_data_1317[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1334;
  reg [14-1:0] __delay_data_1439_slice_1333;
  reg [16-1:0] __delay_data_1440__delay_1438__delay_1436___plus_1098;
  reg [1-1:0] __delay_data_1456__delay_1455__delay_1454___greatereq_1119;
  reg [16-1:0] __delay_data_1474__delay_1473__delay_1472___cond_1392;
  reg [1-1:0] __delay_data_1491__delay_1490__delay_1489__delay_1488___eq_1396;
  reg [1-1:0] __delay_data_1508__delay_1507__delay_1506__delay_1505___xor_1089;
  reg signed [16-1:0] __delay_data_1524__delay_1523__delay_1522___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1556_slice_990;
  reg [16-1:0] __delay_data_1557__delay_1555__delay_1553__delay_1551___plus_755;
  reg [1-1:0] __delay_data_1573__delay_1572__delay_1571___greatereq_776;
  reg [16-1:0] __delay_data_1591__delay_1590__delay_1589___cond_1049;
  reg [1-1:0] __delay_data_1608__delay_1607__delay_1606__delay_1605___eq_1053;
  reg [1-1:0] __delay_data_1625__delay_1624__delay_1623__delay_1622___xor_746;
  reg signed [16-1:0] __delay_data_1641__delay_1640__delay_1639___reinterpretcast_741;
  reg [14-1:0] __delay_data_1673_slice_647;
  reg [16-1:0] __delay_data_1674__delay_1672__delay_1670__delay_1668___plus_412;
  reg [1-1:0] __delay_data_1690__delay_1689__delay_1688___greatereq_433;
  reg [16-1:0] __delay_data_1708__delay_1707__delay_1706__delay_1705___cond_706;
  reg [1-1:0] __delay_data_1725__delay_1724__delay_1723__delay_1722___eq_710;
  reg [1-1:0] __delay_data_1742__delay_1741__delay_1740__delay_1739___xor_403;
  reg signed [16-1:0] __delay_data_1758__delay_1757__delay_1756___reinterpretcast_398;
  reg [14-1:0] __delay_data_1790_slice_304;
  reg [16-1:0] __delay_data_1791__delay_1789__delay_1787__delay_1785___plus_69;
  reg [1-1:0] __delay_data_1807__delay_1806__delay_1805___greatereq_90;
  reg [16-1:0] __delay_data_1825__delay_1824__delay_1823__delay_1822___cond_363;
  reg [1-1:0] __delay_data_1842__delay_1841__delay_1840__delay_1839___eq_367;
  reg [1-1:0] __delay_data_1859__delay_1858__delay_1857__delay_1856___xor_60;
  reg signed [16-1:0] __delay_data_1875__delay_1874__delay_1873___reinterpretcast_55;
  wire [15-1:0] _cat_data_306;
  assign _cat_data_306 = { __delay_data_1790_slice_304, _ulnot_data_305 };
  wire [1-1:0] _pointer_data_307;
  assign _pointer_data_307 = _cat_data_306[5'sd14];
  wire [17-1:0] _cat_data_309;
  assign _cat_data_309 = { _cond_data_301, _pointer_data_307 };
  wire [18-1:0] _minus_data_310;
  assign _minus_data_310 = _cat_data_309 - __delay_data_1791__delay_1789__delay_1787__delay_1785___plus_69;
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
  wire [15-1:0] _cat_data_649;
  assign _cat_data_649 = { __delay_data_1673_slice_647, _ulnot_data_648 };
  wire [1-1:0] _pointer_data_650;
  assign _pointer_data_650 = _cat_data_649[5'sd14];
  wire [17-1:0] _cat_data_652;
  assign _cat_data_652 = { _cond_data_644, _pointer_data_650 };
  wire [18-1:0] _minus_data_653;
  assign _minus_data_653 = _cat_data_652 - __delay_data_1674__delay_1672__delay_1670__delay_1668___plus_412;
  wire [1-1:0] _pointer_data_654;
  assign _pointer_data_654 = _minus_data_653[6'sd17];
  wire [16-1:0] _slice_data_658;
  assign _slice_data_658 = _cat_data_652[5'd15:1'd0];
  wire [16-1:0] _slice_data_661;
  assign _slice_data_661 = _minus_data_653[5'd15:1'd0];
  reg [16-1:0] _cond_data_662;
  wire [14-1:0] _slice_data_665;
  assign _slice_data_665 = _cat_data_649[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_666;
  wire [15-1:0] _cat_data_992;
  assign _cat_data_992 = { __delay_data_1556_slice_990, _ulnot_data_991 };
  wire [1-1:0] _pointer_data_993;
  assign _pointer_data_993 = _cat_data_992[5'sd14];
  wire [17-1:0] _cat_data_995;
  assign _cat_data_995 = { _cond_data_987, _pointer_data_993 };
  wire [18-1:0] _minus_data_996;
  assign _minus_data_996 = _cat_data_995 - __delay_data_1557__delay_1555__delay_1553__delay_1551___plus_755;
  wire [1-1:0] _pointer_data_997;
  assign _pointer_data_997 = _minus_data_996[6'sd17];
  wire [16-1:0] _slice_data_1001;
  assign _slice_data_1001 = _cat_data_995[5'd15:1'd0];
  wire [16-1:0] _slice_data_1004;
  assign _slice_data_1004 = _minus_data_996[5'd15:1'd0];
  reg [16-1:0] _cond_data_1005;
  wire [14-1:0] _slice_data_1008;
  assign _slice_data_1008 = _cat_data_992[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1009;
  wire [15-1:0] _cat_data_1335;
  assign _cat_data_1335 = { __delay_data_1439_slice_1333, _ulnot_data_1334 };
  wire [1-1:0] _pointer_data_1336;
  assign _pointer_data_1336 = _cat_data_1335[5'sd14];
  wire [17-1:0] _cat_data_1338;
  assign _cat_data_1338 = { _cond_data_1330, _pointer_data_1336 };
  wire [18-1:0] _minus_data_1339;
  assign _minus_data_1339 = _cat_data_1338 - __delay_data_1440__delay_1438__delay_1436___plus_1098;
  wire [1-1:0] _pointer_data_1340;
  assign _pointer_data_1340 = _minus_data_1339[6'sd17];
  wire [16-1:0] _slice_data_1344;
  assign _slice_data_1344 = _cat_data_1338[5'd15:1'd0];
  wire [16-1:0] _slice_data_1347;
  assign _slice_data_1347 = _minus_data_1339[5'd15:1'd0];
  reg [16-1:0] _cond_data_1348;
  wire [14-1:0] _slice_data_1351;
  assign _slice_data_1351 = _cat_data_1335[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1352;
  reg [14-1:0] __delay_data_1441_slice_1351;
  reg [16-1:0] __delay_data_1442__delay_1440__delay_1438___plus_1098;
  reg [1-1:0] __delay_data_1457__delay_1456__delay_1455___greatereq_1119;
  reg [16-1:0] __delay_data_1475__delay_1474__delay_1473___cond_1392;
  reg [1-1:0] __delay_data_1492__delay_1491__delay_1490__delay_1489___eq_1396;
  reg [1-1:0] __delay_data_1509__delay_1508__delay_1507__delay_1506___xor_1089;
  reg signed [16-1:0] __delay_data_1525__delay_1524__delay_1523___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1558_slice_1008;
  reg [16-1:0] __delay_data_1559__delay_1557__delay_1555__delay_1553___plus_755;
  reg [1-1:0] __delay_data_1574__delay_1573__delay_1572___greatereq_776;
  reg [16-1:0] __delay_data_1592__delay_1591__delay_1590___cond_1049;
  reg [1-1:0] __delay_data_1609__delay_1608__delay_1607__delay_1606___eq_1053;
  reg [1-1:0] __delay_data_1626__delay_1625__delay_1624__delay_1623___xor_746;
  reg signed [16-1:0] __delay_data_1642__delay_1641__delay_1640___reinterpretcast_741;
  reg [14-1:0] __delay_data_1675_slice_665;
  reg [16-1:0] __delay_data_1676__delay_1674__delay_1672__delay_1670___plus_412;
  reg [1-1:0] __delay_data_1691__delay_1690__delay_1689___greatereq_433;
  reg [16-1:0] __delay_data_1709__delay_1708__delay_1707__delay_1706___cond_706;
  reg [1-1:0] __delay_data_1726__delay_1725__delay_1724__delay_1723___eq_710;
  reg [1-1:0] __delay_data_1743__delay_1742__delay_1741__delay_1740___xor_403;
  reg signed [16-1:0] __delay_data_1759__delay_1758__delay_1757___reinterpretcast_398;
  reg [14-1:0] __delay_data_1792_slice_322;
  reg [16-1:0] __delay_data_1793__delay_1791__delay_1789__delay_1787___plus_69;
  reg [1-1:0] __delay_data_1808__delay_1807__delay_1806___greatereq_90;
  reg [16-1:0] __delay_data_1826__delay_1825__delay_1824__delay_1823___cond_363;
  reg [1-1:0] __delay_data_1843__delay_1842__delay_1841__delay_1840___eq_367;
  reg [1-1:0] __delay_data_1860__delay_1859__delay_1858__delay_1857___xor_60;
  reg signed [16-1:0] __delay_data_1876__delay_1875__delay_1874___reinterpretcast_55;
  wire [15-1:0] _cat_data_324;
  assign _cat_data_324 = { __delay_data_1792_slice_322, _ulnot_data_323 };
  wire [1-1:0] _pointer_data_325;
  assign _pointer_data_325 = _cat_data_324[5'sd14];
  wire [17-1:0] _cat_data_327;
  assign _cat_data_327 = { _cond_data_319, _pointer_data_325 };
  wire [18-1:0] _minus_data_328;
  assign _minus_data_328 = _cat_data_327 - __delay_data_1793__delay_1791__delay_1789__delay_1787___plus_69;
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
  wire [15-1:0] _cat_data_667;
  assign _cat_data_667 = { __delay_data_1675_slice_665, _ulnot_data_666 };
  wire [1-1:0] _pointer_data_668;
  assign _pointer_data_668 = _cat_data_667[5'sd14];
  wire [17-1:0] _cat_data_670;
  assign _cat_data_670 = { _cond_data_662, _pointer_data_668 };
  wire [18-1:0] _minus_data_671;
  assign _minus_data_671 = _cat_data_670 - __delay_data_1676__delay_1674__delay_1672__delay_1670___plus_412;
  wire [1-1:0] _pointer_data_672;
  assign _pointer_data_672 = _minus_data_671[6'sd17];
  wire [16-1:0] _slice_data_676;
  assign _slice_data_676 = _cat_data_670[5'd15:1'd0];
  wire [16-1:0] _slice_data_679;
  assign _slice_data_679 = _minus_data_671[5'd15:1'd0];
  reg [16-1:0] _cond_data_680;
  wire [14-1:0] _slice_data_683;
  assign _slice_data_683 = _cat_data_667[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_684;
  wire [15-1:0] _cat_data_1010;
  assign _cat_data_1010 = { __delay_data_1558_slice_1008, _ulnot_data_1009 };
  wire [1-1:0] _pointer_data_1011;
  assign _pointer_data_1011 = _cat_data_1010[5'sd14];
  wire [17-1:0] _cat_data_1013;
  assign _cat_data_1013 = { _cond_data_1005, _pointer_data_1011 };
  wire [18-1:0] _minus_data_1014;
  assign _minus_data_1014 = _cat_data_1013 - __delay_data_1559__delay_1557__delay_1555__delay_1553___plus_755;
  wire [1-1:0] _pointer_data_1015;
  assign _pointer_data_1015 = _minus_data_1014[6'sd17];
  wire [16-1:0] _slice_data_1019;
  assign _slice_data_1019 = _cat_data_1013[5'd15:1'd0];
  wire [16-1:0] _slice_data_1022;
  assign _slice_data_1022 = _minus_data_1014[5'd15:1'd0];
  reg [16-1:0] _cond_data_1023;
  wire [14-1:0] _slice_data_1026;
  assign _slice_data_1026 = _cat_data_1010[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1027;
  wire [15-1:0] _cat_data_1353;
  assign _cat_data_1353 = { __delay_data_1441_slice_1351, _ulnot_data_1352 };
  wire [1-1:0] _pointer_data_1354;
  assign _pointer_data_1354 = _cat_data_1353[5'sd14];
  wire [17-1:0] _cat_data_1356;
  assign _cat_data_1356 = { _cond_data_1348, _pointer_data_1354 };
  wire [18-1:0] _minus_data_1357;
  assign _minus_data_1357 = _cat_data_1356 - __delay_data_1442__delay_1440__delay_1438___plus_1098;
  wire [1-1:0] _pointer_data_1358;
  assign _pointer_data_1358 = _minus_data_1357[6'sd17];
  wire [16-1:0] _slice_data_1362;
  assign _slice_data_1362 = _cat_data_1356[5'd15:1'd0];
  wire [16-1:0] _slice_data_1365;
  assign _slice_data_1365 = _minus_data_1357[5'd15:1'd0];
  reg [16-1:0] _cond_data_1366;
  wire [14-1:0] _slice_data_1369;
  assign _slice_data_1369 = _cat_data_1353[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1370;
  reg [14-1:0] __delay_data_1443_slice_1369;
  reg [16-1:0] __delay_data_1444__delay_1442__delay_1440___plus_1098;
  reg [1-1:0] __delay_data_1458__delay_1457__delay_1456___greatereq_1119;
  reg [16-1:0] __delay_data_1476__delay_1475__delay_1474___cond_1392;
  reg [1-1:0] __delay_data_1493__delay_1492__delay_1491__delay_1490___eq_1396;
  reg [1-1:0] __delay_data_1510__delay_1509__delay_1508__delay_1507___xor_1089;
  reg signed [16-1:0] __delay_data_1526__delay_1525__delay_1524___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1560_slice_1026;
  reg [16-1:0] __delay_data_1561__delay_1559__delay_1557__delay_1555___plus_755;
  reg [1-1:0] __delay_data_1575__delay_1574__delay_1573___greatereq_776;
  reg [16-1:0] __delay_data_1593__delay_1592__delay_1591___cond_1049;
  reg [1-1:0] __delay_data_1610__delay_1609__delay_1608__delay_1607___eq_1053;
  reg [1-1:0] __delay_data_1627__delay_1626__delay_1625__delay_1624___xor_746;
  reg signed [16-1:0] __delay_data_1643__delay_1642__delay_1641___reinterpretcast_741;
  reg [14-1:0] __delay_data_1677_slice_683;
  reg [16-1:0] __delay_data_1678__delay_1676__delay_1674__delay_1672___plus_412;
  reg [1-1:0] __delay_data_1692__delay_1691__delay_1690___greatereq_433;
  reg [16-1:0] __delay_data_1710__delay_1709__delay_1708__delay_1707___cond_706;
  reg [1-1:0] __delay_data_1727__delay_1726__delay_1725__delay_1724___eq_710;
  reg [1-1:0] __delay_data_1744__delay_1743__delay_1742__delay_1741___xor_403;
  reg signed [16-1:0] __delay_data_1760__delay_1759__delay_1758___reinterpretcast_398;
  reg [14-1:0] __delay_data_1794_slice_340;
  reg [16-1:0] __delay_data_1795__delay_1793__delay_1791__delay_1789___plus_69;
  reg [1-1:0] __delay_data_1809__delay_1808__delay_1807___greatereq_90;
  reg [16-1:0] __delay_data_1827__delay_1826__delay_1825__delay_1824___cond_363;
  reg [1-1:0] __delay_data_1844__delay_1843__delay_1842__delay_1841___eq_367;
  reg [1-1:0] __delay_data_1861__delay_1860__delay_1859__delay_1858___xor_60;
  reg signed [16-1:0] __delay_data_1877__delay_1876__delay_1875___reinterpretcast_55;
  wire [15-1:0] _cat_data_342;
  assign _cat_data_342 = { __delay_data_1794_slice_340, _ulnot_data_341 };
  wire [1-1:0] _pointer_data_343;
  assign _pointer_data_343 = _cat_data_342[5'sd14];
  wire [17-1:0] _cat_data_345;
  assign _cat_data_345 = { _cond_data_337, _pointer_data_343 };
  wire [18-1:0] _minus_data_346;
  assign _minus_data_346 = _cat_data_345 - __delay_data_1795__delay_1793__delay_1791__delay_1789___plus_69;
  wire [1-1:0] _pointer_data_347;
  assign _pointer_data_347 = _minus_data_346[6'sd17];
  wire [14-1:0] _slice_data_358;
  assign _slice_data_358 = _cat_data_342[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_359;
  wire [15-1:0] _cat_data_685;
  assign _cat_data_685 = { __delay_data_1677_slice_683, _ulnot_data_684 };
  wire [1-1:0] _pointer_data_686;
  assign _pointer_data_686 = _cat_data_685[5'sd14];
  wire [17-1:0] _cat_data_688;
  assign _cat_data_688 = { _cond_data_680, _pointer_data_686 };
  wire [18-1:0] _minus_data_689;
  assign _minus_data_689 = _cat_data_688 - __delay_data_1678__delay_1676__delay_1674__delay_1672___plus_412;
  wire [1-1:0] _pointer_data_690;
  assign _pointer_data_690 = _minus_data_689[6'sd17];
  wire [14-1:0] _slice_data_701;
  assign _slice_data_701 = _cat_data_685[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_702;
  wire [15-1:0] _cat_data_1028;
  assign _cat_data_1028 = { __delay_data_1560_slice_1026, _ulnot_data_1027 };
  wire [1-1:0] _pointer_data_1029;
  assign _pointer_data_1029 = _cat_data_1028[5'sd14];
  wire [17-1:0] _cat_data_1031;
  assign _cat_data_1031 = { _cond_data_1023, _pointer_data_1029 };
  wire [18-1:0] _minus_data_1032;
  assign _minus_data_1032 = _cat_data_1031 - __delay_data_1561__delay_1559__delay_1557__delay_1555___plus_755;
  wire [1-1:0] _pointer_data_1033;
  assign _pointer_data_1033 = _minus_data_1032[6'sd17];
  wire [14-1:0] _slice_data_1044;
  assign _slice_data_1044 = _cat_data_1028[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1045;
  wire [15-1:0] _cat_data_1371;
  assign _cat_data_1371 = { __delay_data_1443_slice_1369, _ulnot_data_1370 };
  wire [1-1:0] _pointer_data_1372;
  assign _pointer_data_1372 = _cat_data_1371[5'sd14];
  wire [17-1:0] _cat_data_1374;
  assign _cat_data_1374 = { _cond_data_1366, _pointer_data_1372 };
  wire [18-1:0] _minus_data_1375;
  assign _minus_data_1375 = _cat_data_1374 - __delay_data_1444__delay_1442__delay_1440___plus_1098;
  wire [1-1:0] _pointer_data_1376;
  assign _pointer_data_1376 = _minus_data_1375[6'sd17];
  wire [14-1:0] _slice_data_1387;
  assign _slice_data_1387 = _cat_data_1371[5'd13:1'd0];
  reg [1-1:0] _ulnot_data_1388;
  reg [14-1:0] __delay_data_1445_slice_1387;
  reg [1-1:0] __delay_data_1459__delay_1458__delay_1457___greatereq_1119;
  reg [16-1:0] __delay_data_1477__delay_1476__delay_1475___cond_1392;
  reg [1-1:0] __delay_data_1494__delay_1493__delay_1492__delay_1491___eq_1396;
  reg [1-1:0] __delay_data_1511__delay_1510__delay_1509__delay_1508___xor_1089;
  reg signed [16-1:0] __delay_data_1527__delay_1526__delay_1525___reinterpretcast_1084;
  reg [14-1:0] __delay_data_1562_slice_1044;
  reg [1-1:0] __delay_data_1576__delay_1575__delay_1574___greatereq_776;
  reg [16-1:0] __delay_data_1594__delay_1593__delay_1592___cond_1049;
  reg [1-1:0] __delay_data_1611__delay_1610__delay_1609__delay_1608___eq_1053;
  reg [1-1:0] __delay_data_1628__delay_1627__delay_1626__delay_1625___xor_746;
  reg signed [16-1:0] __delay_data_1644__delay_1643__delay_1642___reinterpretcast_741;
  reg [14-1:0] __delay_data_1679_slice_701;
  reg [1-1:0] __delay_data_1693__delay_1692__delay_1691___greatereq_433;
  reg [16-1:0] __delay_data_1711__delay_1710__delay_1709__delay_1708___cond_706;
  reg [1-1:0] __delay_data_1728__delay_1727__delay_1726__delay_1725___eq_710;
  reg [1-1:0] __delay_data_1745__delay_1744__delay_1743__delay_1742___xor_403;
  reg signed [16-1:0] __delay_data_1761__delay_1760__delay_1759___reinterpretcast_398;
  reg [14-1:0] __delay_data_1796_slice_358;
  reg [1-1:0] __delay_data_1810__delay_1809__delay_1808___greatereq_90;
  reg [16-1:0] __delay_data_1828__delay_1827__delay_1826__delay_1825___cond_363;
  reg [1-1:0] __delay_data_1845__delay_1844__delay_1843__delay_1842___eq_367;
  reg [1-1:0] __delay_data_1862__delay_1861__delay_1860__delay_1859___xor_60;
  reg signed [16-1:0] __delay_data_1878__delay_1877__delay_1876___reinterpretcast_55;
  wire [15-1:0] _cat_data_360;
  assign _cat_data_360 = { __delay_data_1796_slice_358, _ulnot_data_359 };
  wire [16-1:0] _cat_data_365;
  assign _cat_data_365 = { 1'd0, _cat_data_360 };
  wire [16-1:0] _cond_data_366;
  assign _cond_data_366 = (__delay_data_1810__delay_1809__delay_1808___greatereq_90)? __delay_data_1828__delay_1827__delay_1826__delay_1825___cond_363 : _cat_data_365;
  reg [16-1:0] _cond_data_370;
  wire [15-1:0] _cat_data_703;
  assign _cat_data_703 = { __delay_data_1679_slice_701, _ulnot_data_702 };
  wire [16-1:0] _cat_data_708;
  assign _cat_data_708 = { 1'd0, _cat_data_703 };
  wire [16-1:0] _cond_data_709;
  assign _cond_data_709 = (__delay_data_1693__delay_1692__delay_1691___greatereq_433)? __delay_data_1711__delay_1710__delay_1709__delay_1708___cond_706 : _cat_data_708;
  reg [16-1:0] _cond_data_713;
  wire [15-1:0] _cat_data_1046;
  assign _cat_data_1046 = { __delay_data_1562_slice_1044, _ulnot_data_1045 };
  wire [16-1:0] _cat_data_1051;
  assign _cat_data_1051 = { 1'd0, _cat_data_1046 };
  wire [16-1:0] _cond_data_1052;
  assign _cond_data_1052 = (__delay_data_1576__delay_1575__delay_1574___greatereq_776)? __delay_data_1594__delay_1593__delay_1592___cond_1049 : _cat_data_1051;
  reg [16-1:0] _cond_data_1056;
  wire [15-1:0] _cat_data_1389;
  assign _cat_data_1389 = { __delay_data_1445_slice_1387, _ulnot_data_1388 };
  wire [16-1:0] _cat_data_1394;
  assign _cat_data_1394 = { 1'd0, _cat_data_1389 };
  wire [16-1:0] _cond_data_1395;
  assign _cond_data_1395 = (__delay_data_1459__delay_1458__delay_1457___greatereq_1119)? __delay_data_1477__delay_1476__delay_1475___cond_1392 : _cat_data_1394;
  reg [16-1:0] _cond_data_1399;
  reg [1-1:0] __delay_data_1512__delay_1511__delay_1510__delay_1509___xor_1089;
  reg signed [16-1:0] __delay_data_1528__delay_1527__delay_1526___reinterpretcast_1084;
  reg [1-1:0] __delay_data_1629__delay_1628__delay_1627__delay_1626___xor_746;
  reg signed [16-1:0] __delay_data_1645__delay_1644__delay_1643___reinterpretcast_741;
  reg [1-1:0] __delay_data_1746__delay_1745__delay_1744__delay_1743___xor_403;
  reg signed [16-1:0] __delay_data_1762__delay_1761__delay_1760___reinterpretcast_398;
  reg [1-1:0] __delay_data_1863__delay_1862__delay_1861__delay_1860___xor_60;
  reg signed [16-1:0] __delay_data_1879__delay_1878__delay_1877___reinterpretcast_55;
  wire [16-1:0] _minus_data_372;
  assign _minus_data_372 = 16'd0 - _cond_data_370;
  wire [16-1:0] _slice_data_375;
  assign _slice_data_375 = _cond_data_370[5'd15:1'd0];
  reg [16-1:0] _cond_data_376;
  wire [16-1:0] _minus_data_715;
  assign _minus_data_715 = 16'd0 - _cond_data_713;
  wire [16-1:0] _slice_data_718;
  assign _slice_data_718 = _cond_data_713[5'd15:1'd0];
  reg [16-1:0] _cond_data_719;
  wire [16-1:0] _minus_data_1058;
  assign _minus_data_1058 = 16'd0 - _cond_data_1056;
  wire [16-1:0] _slice_data_1061;
  assign _slice_data_1061 = _cond_data_1056[5'd15:1'd0];
  reg [16-1:0] _cond_data_1062;
  wire [16-1:0] _minus_data_1401;
  assign _minus_data_1401 = 16'd0 - _cond_data_1399;
  wire [16-1:0] _slice_data_1404;
  assign _slice_data_1404 = _cond_data_1399[5'd15:1'd0];
  reg [16-1:0] _cond_data_1405;
  reg signed [16-1:0] __delay_data_1529__delay_1528__delay_1527___reinterpretcast_1084;
  reg signed [16-1:0] __delay_data_1646__delay_1645__delay_1644___reinterpretcast_741;
  reg signed [16-1:0] __delay_data_1763__delay_1762__delay_1761___reinterpretcast_398;
  reg signed [16-1:0] __delay_data_1880__delay_1879__delay_1878___reinterpretcast_55;
  wire [16-1:0] _reinterpretcast_src_377;
  assign _reinterpretcast_src_377 = _cond_data_376;
  wire signed [16-1:0] _reinterpretcast_data_377;
  assign _reinterpretcast_data_377 = _reinterpretcast_src_377;
  reg signed [16-1:0] _cond_data_378;
  wire [16-1:0] _reinterpretcast_src_720;
  assign _reinterpretcast_src_720 = _cond_data_719;
  wire signed [16-1:0] _reinterpretcast_data_720;
  assign _reinterpretcast_data_720 = _reinterpretcast_src_720;
  reg signed [16-1:0] _cond_data_721;
  wire [16-1:0] _reinterpretcast_src_1063;
  assign _reinterpretcast_src_1063 = _cond_data_1062;
  wire signed [16-1:0] _reinterpretcast_data_1063;
  assign _reinterpretcast_data_1063 = _reinterpretcast_src_1063;
  reg signed [16-1:0] _cond_data_1064;
  wire [16-1:0] _reinterpretcast_src_1406;
  assign _reinterpretcast_src_1406 = _cond_data_1405;
  wire signed [16-1:0] _reinterpretcast_data_1406;
  assign _reinterpretcast_data_1406 = _reinterpretcast_src_1406;
  reg signed [16-1:0] _cond_data_1407;
  wire [16-1:0] _slice_data_381;
  assign _slice_data_381 = _cond_data_378[5'd15:1'd0];
  wire [16-1:0] _slice_data_724;
  assign _slice_data_724 = _cond_data_721[5'd15:1'd0];
  wire [16-1:0] _slice_data_1067;
  assign _slice_data_1067 = _cond_data_1064[5'd15:1'd0];
  wire [16-1:0] _slice_data_1410;
  assign _slice_data_1410 = _cond_data_1407[5'd15:1'd0];
  wire [64-1:0] _cat_data_1411;
  assign _cat_data_1411 = { _slice_data_1410, _slice_data_1067, _slice_data_724, _slice_data_381 };
  assign out_r_fifo_wdata = _cat_data_1411;
  assign out_r_fifo_enq = __scaling_stream_ivalid_22 && _scaling_stream_oready;
  wire signed [1-1:0] _push_odata_1412;
  assign _push_odata_1412 = 0;
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
  reg _tmp_30;
  assign _scaling_sink_start = _tmp_30;
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
  reg _tmp_53;
  reg _tmp_54;
  assign _scaling_sink_stop = _tmp_54;
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
  reg _tmp_76;
  reg _tmp_77;
  reg _tmp_78;
  assign _scaling_sink_busy = _tmp_78;
  reg _tmp_79;
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
      __scaling_stream_ivalid_22 <= 0;
      _product_data_39 <= 0;
      _xor_data_60 <= 0;
      _cond_data_68 <= 0;
      _cond_data_81 <= 0;
      _product_data_382 <= 0;
      _xor_data_403 <= 0;
      _cond_data_411 <= 0;
      _cond_data_424 <= 0;
      _product_data_725 <= 0;
      _xor_data_746 <= 0;
      _cond_data_754 <= 0;
      _cond_data_767 <= 0;
      _product_data_1068 <= 0;
      _xor_data_1089 <= 0;
      _cond_data_1097 <= 0;
      _cond_data_1110 <= 0;
      _plus_data_42 <= 0;
      _plus_data_69 <= 0;
      _sll_data_82 <= 0;
      _plus_data_385 <= 0;
      _plus_data_412 <= 0;
      _sll_data_425 <= 0;
      _plus_data_728 <= 0;
      _plus_data_755 <= 0;
      _sll_data_768 <= 0;
      _plus_data_1071 <= 0;
      _plus_data_1098 <= 0;
      _sll_data_1111 <= 0;
      __delay_data_1413_xor_1089 <= 0;
      __delay_data_1460_cond_1392 <= 0;
      __delay_data_1530_xor_746 <= 0;
      __delay_data_1577_cond_1049 <= 0;
      __delay_data_1647_xor_403 <= 0;
      __delay_data_1694_cond_706 <= 0;
      __delay_data_1764_xor_60 <= 0;
      __delay_data_1811_cond_363 <= 0;
      _sra_data_43 <= 0;
      _minus_data_70 <= 0;
      _sra_data_386 <= 0;
      _minus_data_413 <= 0;
      _sra_data_729 <= 0;
      _minus_data_756 <= 0;
      _sra_data_1072 <= 0;
      _minus_data_1099 <= 0;
      __delay_data_1414_sll_1111 <= 0;
      __delay_data_1415_plus_1098 <= 0;
      __delay_data_1461__delay_1460_cond_1392 <= 0;
      __delay_data_1478_eq_1396 <= 0;
      __delay_data_1495__delay_1413_xor_1089 <= 0;
      __delay_data_1531_sll_768 <= 0;
      __delay_data_1532_plus_755 <= 0;
      __delay_data_1578__delay_1577_cond_1049 <= 0;
      __delay_data_1595_eq_1053 <= 0;
      __delay_data_1612__delay_1530_xor_746 <= 0;
      __delay_data_1648_sll_425 <= 0;
      __delay_data_1649_plus_412 <= 0;
      __delay_data_1695__delay_1694_cond_706 <= 0;
      __delay_data_1712_eq_710 <= 0;
      __delay_data_1729__delay_1647_xor_403 <= 0;
      __delay_data_1765_sll_82 <= 0;
      __delay_data_1766_plus_69 <= 0;
      __delay_data_1812__delay_1811_cond_363 <= 0;
      __delay_data_1829_eq_367 <= 0;
      __delay_data_1846__delay_1764_xor_60 <= 0;
      _greaterthan_data_44 <= 0;
      _lessthan_data_47 <= 0;
      _plus_data_83 <= 0;
      _greaterthan_data_387 <= 0;
      _lessthan_data_390 <= 0;
      _plus_data_426 <= 0;
      _greaterthan_data_730 <= 0;
      _lessthan_data_733 <= 0;
      _plus_data_769 <= 0;
      _greaterthan_data_1073 <= 0;
      _lessthan_data_1076 <= 0;
      _plus_data_1112 <= 0;
      __delay_data_1416__delay_1415_plus_1098 <= 0;
      __delay_data_1462__delay_1461__delay_1460_cond_1392 <= 0;
      __delay_data_1479__delay_1478_eq_1396 <= 0;
      __delay_data_1496__delay_1495__delay_1413_xor_1089 <= 0;
      __delay_data_1513_sra_1072 <= 0;
      __delay_data_1533__delay_1532_plus_755 <= 0;
      __delay_data_1579__delay_1578__delay_1577_cond_1049 <= 0;
      __delay_data_1596__delay_1595_eq_1053 <= 0;
      __delay_data_1613__delay_1612__delay_1530_xor_746 <= 0;
      __delay_data_1630_sra_729 <= 0;
      __delay_data_1650__delay_1649_plus_412 <= 0;
      __delay_data_1696__delay_1695__delay_1694_cond_706 <= 0;
      __delay_data_1713__delay_1712_eq_710 <= 0;
      __delay_data_1730__delay_1729__delay_1647_xor_403 <= 0;
      __delay_data_1747_sra_386 <= 0;
      __delay_data_1767__delay_1766_plus_69 <= 0;
      __delay_data_1813__delay_1812__delay_1811_cond_363 <= 0;
      __delay_data_1830__delay_1829_eq_367 <= 0;
      __delay_data_1847__delay_1846__delay_1764_xor_60 <= 0;
      __delay_data_1864_sra_43 <= 0;
      _cond_data_50 <= 0;
      _greatereq_data_90 <= 0;
      _cond_data_103 <= 0;
      _ulnot_data_107 <= 0;
      _cond_data_393 <= 0;
      _greatereq_data_433 <= 0;
      _cond_data_446 <= 0;
      _ulnot_data_450 <= 0;
      _cond_data_736 <= 0;
      _greatereq_data_776 <= 0;
      _cond_data_789 <= 0;
      _ulnot_data_793 <= 0;
      _cond_data_1079 <= 0;
      _greatereq_data_1119 <= 0;
      _cond_data_1132 <= 0;
      _ulnot_data_1136 <= 0;
      __delay_data_1417_slice_1135 <= 0;
      __delay_data_1418__delay_1416__delay_1415_plus_1098 <= 0;
      __delay_data_1463__delay_1462__delay_1461___cond_1392 <= 0;
      __delay_data_1480__delay_1479__delay_1478_eq_1396 <= 0;
      __delay_data_1497__delay_1496__delay_1495__delay_1413_xor_1089 <= 0;
      __delay_data_1514_greaterthan_1073 <= 0;
      __delay_data_1534_slice_792 <= 0;
      __delay_data_1535__delay_1533__delay_1532_plus_755 <= 0;
      __delay_data_1580__delay_1579__delay_1578___cond_1049 <= 0;
      __delay_data_1597__delay_1596__delay_1595_eq_1053 <= 0;
      __delay_data_1614__delay_1613__delay_1612__delay_1530_xor_746 <= 0;
      __delay_data_1631_greaterthan_730 <= 0;
      __delay_data_1651_slice_449 <= 0;
      __delay_data_1652__delay_1650__delay_1649_plus_412 <= 0;
      __delay_data_1697__delay_1696__delay_1695__delay_1694_cond_706 <= 0;
      __delay_data_1714__delay_1713__delay_1712_eq_710 <= 0;
      __delay_data_1731__delay_1730__delay_1729__delay_1647_xor_403 <= 0;
      __delay_data_1748_greaterthan_387 <= 0;
      __delay_data_1768_slice_106 <= 0;
      __delay_data_1769__delay_1767__delay_1766_plus_69 <= 0;
      __delay_data_1814__delay_1813__delay_1812__delay_1811_cond_363 <= 0;
      __delay_data_1831__delay_1830__delay_1829_eq_367 <= 0;
      __delay_data_1848__delay_1847__delay_1846__delay_1764_xor_60 <= 0;
      __delay_data_1865_greaterthan_44 <= 0;
      _cond_data_51 <= 0;
      _cond_data_121 <= 0;
      _ulnot_data_125 <= 0;
      _cond_data_394 <= 0;
      _cond_data_464 <= 0;
      _ulnot_data_468 <= 0;
      _cond_data_737 <= 0;
      _cond_data_807 <= 0;
      _ulnot_data_811 <= 0;
      _cond_data_1080 <= 0;
      _cond_data_1150 <= 0;
      _ulnot_data_1154 <= 0;
      __delay_data_1419_slice_1153 <= 0;
      __delay_data_1420__delay_1418__delay_1416___plus_1098 <= 0;
      __delay_data_1446_greatereq_1119 <= 0;
      __delay_data_1464__delay_1463__delay_1462___cond_1392 <= 0;
      __delay_data_1481__delay_1480__delay_1479__delay_1478_eq_1396 <= 0;
      __delay_data_1498__delay_1497__delay_1496__delay_1495___xor_1089 <= 0;
      __delay_data_1536_slice_810 <= 0;
      __delay_data_1537__delay_1535__delay_1533__delay_1532_plus_755 <= 0;
      __delay_data_1563_greatereq_776 <= 0;
      __delay_data_1581__delay_1580__delay_1579___cond_1049 <= 0;
      __delay_data_1598__delay_1597__delay_1596__delay_1595_eq_1053 <= 0;
      __delay_data_1615__delay_1614__delay_1613__delay_1612___xor_746 <= 0;
      __delay_data_1653_slice_467 <= 0;
      __delay_data_1654__delay_1652__delay_1650__delay_1649_plus_412 <= 0;
      __delay_data_1680_greatereq_433 <= 0;
      __delay_data_1698__delay_1697__delay_1696__delay_1695___cond_706 <= 0;
      __delay_data_1715__delay_1714__delay_1713__delay_1712_eq_710 <= 0;
      __delay_data_1732__delay_1731__delay_1730__delay_1729___xor_403 <= 0;
      __delay_data_1770_slice_124 <= 0;
      __delay_data_1771__delay_1769__delay_1767__delay_1766_plus_69 <= 0;
      __delay_data_1797_greatereq_90 <= 0;
      __delay_data_1815__delay_1814__delay_1813__delay_1812___cond_363 <= 0;
      __delay_data_1832__delay_1831__delay_1830__delay_1829_eq_367 <= 0;
      __delay_data_1849__delay_1848__delay_1847__delay_1846___xor_60 <= 0;
      _cond_data_139 <= 0;
      _ulnot_data_143 <= 0;
      _cond_data_482 <= 0;
      _ulnot_data_486 <= 0;
      _cond_data_825 <= 0;
      _ulnot_data_829 <= 0;
      _cond_data_1168 <= 0;
      _ulnot_data_1172 <= 0;
      __delay_data_1421_slice_1171 <= 0;
      __delay_data_1422__delay_1420__delay_1418___plus_1098 <= 0;
      __delay_data_1447__delay_1446_greatereq_1119 <= 0;
      __delay_data_1465__delay_1464__delay_1463___cond_1392 <= 0;
      __delay_data_1482__delay_1481__delay_1480__delay_1479___eq_1396 <= 0;
      __delay_data_1499__delay_1498__delay_1497__delay_1496___xor_1089 <= 0;
      __delay_data_1515_reinterpretcast_1084 <= 0;
      __delay_data_1538_slice_828 <= 0;
      __delay_data_1539__delay_1537__delay_1535__delay_1533___plus_755 <= 0;
      __delay_data_1564__delay_1563_greatereq_776 <= 0;
      __delay_data_1582__delay_1581__delay_1580___cond_1049 <= 0;
      __delay_data_1599__delay_1598__delay_1597__delay_1596___eq_1053 <= 0;
      __delay_data_1616__delay_1615__delay_1614__delay_1613___xor_746 <= 0;
      __delay_data_1632_reinterpretcast_741 <= 0;
      __delay_data_1655_slice_485 <= 0;
      __delay_data_1656__delay_1654__delay_1652__delay_1650___plus_412 <= 0;
      __delay_data_1681__delay_1680_greatereq_433 <= 0;
      __delay_data_1699__delay_1698__delay_1697__delay_1696___cond_706 <= 0;
      __delay_data_1716__delay_1715__delay_1714__delay_1713___eq_710 <= 0;
      __delay_data_1733__delay_1732__delay_1731__delay_1730___xor_403 <= 0;
      __delay_data_1749_reinterpretcast_398 <= 0;
      __delay_data_1772_slice_142 <= 0;
      __delay_data_1773__delay_1771__delay_1769__delay_1767___plus_69 <= 0;
      __delay_data_1798__delay_1797_greatereq_90 <= 0;
      __delay_data_1816__delay_1815__delay_1814__delay_1813___cond_363 <= 0;
      __delay_data_1833__delay_1832__delay_1831__delay_1830___eq_367 <= 0;
      __delay_data_1850__delay_1849__delay_1848__delay_1847___xor_60 <= 0;
      __delay_data_1866_reinterpretcast_55 <= 0;
      _cond_data_157 <= 0;
      _ulnot_data_161 <= 0;
      _cond_data_500 <= 0;
      _ulnot_data_504 <= 0;
      _cond_data_843 <= 0;
      _ulnot_data_847 <= 0;
      _cond_data_1186 <= 0;
      _ulnot_data_1190 <= 0;
      __delay_data_1423_slice_1189 <= 0;
      __delay_data_1424__delay_1422__delay_1420___plus_1098 <= 0;
      __delay_data_1448__delay_1447__delay_1446_greatereq_1119 <= 0;
      __delay_data_1466__delay_1465__delay_1464___cond_1392 <= 0;
      __delay_data_1483__delay_1482__delay_1481__delay_1480___eq_1396 <= 0;
      __delay_data_1500__delay_1499__delay_1498__delay_1497___xor_1089 <= 0;
      __delay_data_1516__delay_1515_reinterpretcast_1084 <= 0;
      __delay_data_1540_slice_846 <= 0;
      __delay_data_1541__delay_1539__delay_1537__delay_1535___plus_755 <= 0;
      __delay_data_1565__delay_1564__delay_1563_greatereq_776 <= 0;
      __delay_data_1583__delay_1582__delay_1581___cond_1049 <= 0;
      __delay_data_1600__delay_1599__delay_1598__delay_1597___eq_1053 <= 0;
      __delay_data_1617__delay_1616__delay_1615__delay_1614___xor_746 <= 0;
      __delay_data_1633__delay_1632_reinterpretcast_741 <= 0;
      __delay_data_1657_slice_503 <= 0;
      __delay_data_1658__delay_1656__delay_1654__delay_1652___plus_412 <= 0;
      __delay_data_1682__delay_1681__delay_1680_greatereq_433 <= 0;
      __delay_data_1700__delay_1699__delay_1698__delay_1697___cond_706 <= 0;
      __delay_data_1717__delay_1716__delay_1715__delay_1714___eq_710 <= 0;
      __delay_data_1734__delay_1733__delay_1732__delay_1731___xor_403 <= 0;
      __delay_data_1750__delay_1749_reinterpretcast_398 <= 0;
      __delay_data_1774_slice_160 <= 0;
      __delay_data_1775__delay_1773__delay_1771__delay_1769___plus_69 <= 0;
      __delay_data_1799__delay_1798__delay_1797_greatereq_90 <= 0;
      __delay_data_1817__delay_1816__delay_1815__delay_1814___cond_363 <= 0;
      __delay_data_1834__delay_1833__delay_1832__delay_1831___eq_367 <= 0;
      __delay_data_1851__delay_1850__delay_1849__delay_1848___xor_60 <= 0;
      __delay_data_1867__delay_1866_reinterpretcast_55 <= 0;
      _cond_data_175 <= 0;
      _ulnot_data_179 <= 0;
      _cond_data_518 <= 0;
      _ulnot_data_522 <= 0;
      _cond_data_861 <= 0;
      _ulnot_data_865 <= 0;
      _cond_data_1204 <= 0;
      _ulnot_data_1208 <= 0;
      __delay_data_1425_slice_1207 <= 0;
      __delay_data_1426__delay_1424__delay_1422___plus_1098 <= 0;
      __delay_data_1449__delay_1448__delay_1447___greatereq_1119 <= 0;
      __delay_data_1467__delay_1466__delay_1465___cond_1392 <= 0;
      __delay_data_1484__delay_1483__delay_1482__delay_1481___eq_1396 <= 0;
      __delay_data_1501__delay_1500__delay_1499__delay_1498___xor_1089 <= 0;
      __delay_data_1517__delay_1516__delay_1515_reinterpretcast_1084 <= 0;
      __delay_data_1542_slice_864 <= 0;
      __delay_data_1543__delay_1541__delay_1539__delay_1537___plus_755 <= 0;
      __delay_data_1566__delay_1565__delay_1564___greatereq_776 <= 0;
      __delay_data_1584__delay_1583__delay_1582___cond_1049 <= 0;
      __delay_data_1601__delay_1600__delay_1599__delay_1598___eq_1053 <= 0;
      __delay_data_1618__delay_1617__delay_1616__delay_1615___xor_746 <= 0;
      __delay_data_1634__delay_1633__delay_1632_reinterpretcast_741 <= 0;
      __delay_data_1659_slice_521 <= 0;
      __delay_data_1660__delay_1658__delay_1656__delay_1654___plus_412 <= 0;
      __delay_data_1683__delay_1682__delay_1681___greatereq_433 <= 0;
      __delay_data_1701__delay_1700__delay_1699__delay_1698___cond_706 <= 0;
      __delay_data_1718__delay_1717__delay_1716__delay_1715___eq_710 <= 0;
      __delay_data_1735__delay_1734__delay_1733__delay_1732___xor_403 <= 0;
      __delay_data_1751__delay_1750__delay_1749_reinterpretcast_398 <= 0;
      __delay_data_1776_slice_178 <= 0;
      __delay_data_1777__delay_1775__delay_1773__delay_1771___plus_69 <= 0;
      __delay_data_1800__delay_1799__delay_1798___greatereq_90 <= 0;
      __delay_data_1818__delay_1817__delay_1816__delay_1815___cond_363 <= 0;
      __delay_data_1835__delay_1834__delay_1833__delay_1832___eq_367 <= 0;
      __delay_data_1852__delay_1851__delay_1850__delay_1849___xor_60 <= 0;
      __delay_data_1868__delay_1867__delay_1866_reinterpretcast_55 <= 0;
      _cond_data_193 <= 0;
      _ulnot_data_197 <= 0;
      _cond_data_536 <= 0;
      _ulnot_data_540 <= 0;
      _cond_data_879 <= 0;
      _ulnot_data_883 <= 0;
      _cond_data_1222 <= 0;
      _ulnot_data_1226 <= 0;
      __delay_data_1427_slice_1225 <= 0;
      __delay_data_1428__delay_1426__delay_1424___plus_1098 <= 0;
      __delay_data_1450__delay_1449__delay_1448___greatereq_1119 <= 0;
      __delay_data_1468__delay_1467__delay_1466___cond_1392 <= 0;
      __delay_data_1485__delay_1484__delay_1483__delay_1482___eq_1396 <= 0;
      __delay_data_1502__delay_1501__delay_1500__delay_1499___xor_1089 <= 0;
      __delay_data_1518__delay_1517__delay_1516___reinterpretcast_1084 <= 0;
      __delay_data_1544_slice_882 <= 0;
      __delay_data_1545__delay_1543__delay_1541__delay_1539___plus_755 <= 0;
      __delay_data_1567__delay_1566__delay_1565___greatereq_776 <= 0;
      __delay_data_1585__delay_1584__delay_1583___cond_1049 <= 0;
      __delay_data_1602__delay_1601__delay_1600__delay_1599___eq_1053 <= 0;
      __delay_data_1619__delay_1618__delay_1617__delay_1616___xor_746 <= 0;
      __delay_data_1635__delay_1634__delay_1633___reinterpretcast_741 <= 0;
      __delay_data_1661_slice_539 <= 0;
      __delay_data_1662__delay_1660__delay_1658__delay_1656___plus_412 <= 0;
      __delay_data_1684__delay_1683__delay_1682___greatereq_433 <= 0;
      __delay_data_1702__delay_1701__delay_1700__delay_1699___cond_706 <= 0;
      __delay_data_1719__delay_1718__delay_1717__delay_1716___eq_710 <= 0;
      __delay_data_1736__delay_1735__delay_1734__delay_1733___xor_403 <= 0;
      __delay_data_1752__delay_1751__delay_1750___reinterpretcast_398 <= 0;
      __delay_data_1778_slice_196 <= 0;
      __delay_data_1779__delay_1777__delay_1775__delay_1773___plus_69 <= 0;
      __delay_data_1801__delay_1800__delay_1799___greatereq_90 <= 0;
      __delay_data_1819__delay_1818__delay_1817__delay_1816___cond_363 <= 0;
      __delay_data_1836__delay_1835__delay_1834__delay_1833___eq_367 <= 0;
      __delay_data_1853__delay_1852__delay_1851__delay_1850___xor_60 <= 0;
      __delay_data_1869__delay_1868__delay_1867___reinterpretcast_55 <= 0;
      _cond_data_211 <= 0;
      _ulnot_data_215 <= 0;
      _cond_data_554 <= 0;
      _ulnot_data_558 <= 0;
      _cond_data_897 <= 0;
      _ulnot_data_901 <= 0;
      _cond_data_1240 <= 0;
      _ulnot_data_1244 <= 0;
      __delay_data_1429_slice_1243 <= 0;
      __delay_data_1430__delay_1428__delay_1426___plus_1098 <= 0;
      __delay_data_1451__delay_1450__delay_1449___greatereq_1119 <= 0;
      __delay_data_1469__delay_1468__delay_1467___cond_1392 <= 0;
      __delay_data_1486__delay_1485__delay_1484__delay_1483___eq_1396 <= 0;
      __delay_data_1503__delay_1502__delay_1501__delay_1500___xor_1089 <= 0;
      __delay_data_1519__delay_1518__delay_1517___reinterpretcast_1084 <= 0;
      __delay_data_1546_slice_900 <= 0;
      __delay_data_1547__delay_1545__delay_1543__delay_1541___plus_755 <= 0;
      __delay_data_1568__delay_1567__delay_1566___greatereq_776 <= 0;
      __delay_data_1586__delay_1585__delay_1584___cond_1049 <= 0;
      __delay_data_1603__delay_1602__delay_1601__delay_1600___eq_1053 <= 0;
      __delay_data_1620__delay_1619__delay_1618__delay_1617___xor_746 <= 0;
      __delay_data_1636__delay_1635__delay_1634___reinterpretcast_741 <= 0;
      __delay_data_1663_slice_557 <= 0;
      __delay_data_1664__delay_1662__delay_1660__delay_1658___plus_412 <= 0;
      __delay_data_1685__delay_1684__delay_1683___greatereq_433 <= 0;
      __delay_data_1703__delay_1702__delay_1701__delay_1700___cond_706 <= 0;
      __delay_data_1720__delay_1719__delay_1718__delay_1717___eq_710 <= 0;
      __delay_data_1737__delay_1736__delay_1735__delay_1734___xor_403 <= 0;
      __delay_data_1753__delay_1752__delay_1751___reinterpretcast_398 <= 0;
      __delay_data_1780_slice_214 <= 0;
      __delay_data_1781__delay_1779__delay_1777__delay_1775___plus_69 <= 0;
      __delay_data_1802__delay_1801__delay_1800___greatereq_90 <= 0;
      __delay_data_1820__delay_1819__delay_1818__delay_1817___cond_363 <= 0;
      __delay_data_1837__delay_1836__delay_1835__delay_1834___eq_367 <= 0;
      __delay_data_1854__delay_1853__delay_1852__delay_1851___xor_60 <= 0;
      __delay_data_1870__delay_1869__delay_1868___reinterpretcast_55 <= 0;
      _cond_data_229 <= 0;
      _ulnot_data_233 <= 0;
      _cond_data_572 <= 0;
      _ulnot_data_576 <= 0;
      _cond_data_915 <= 0;
      _ulnot_data_919 <= 0;
      _cond_data_1258 <= 0;
      _ulnot_data_1262 <= 0;
      __delay_data_1431_slice_1261 <= 0;
      __delay_data_1432__delay_1430__delay_1428___plus_1098 <= 0;
      __delay_data_1452__delay_1451__delay_1450___greatereq_1119 <= 0;
      __delay_data_1470__delay_1469__delay_1468___cond_1392 <= 0;
      __delay_data_1487__delay_1486__delay_1485__delay_1484___eq_1396 <= 0;
      __delay_data_1504__delay_1503__delay_1502__delay_1501___xor_1089 <= 0;
      __delay_data_1520__delay_1519__delay_1518___reinterpretcast_1084 <= 0;
      __delay_data_1548_slice_918 <= 0;
      __delay_data_1549__delay_1547__delay_1545__delay_1543___plus_755 <= 0;
      __delay_data_1569__delay_1568__delay_1567___greatereq_776 <= 0;
      __delay_data_1587__delay_1586__delay_1585___cond_1049 <= 0;
      __delay_data_1604__delay_1603__delay_1602__delay_1601___eq_1053 <= 0;
      __delay_data_1621__delay_1620__delay_1619__delay_1618___xor_746 <= 0;
      __delay_data_1637__delay_1636__delay_1635___reinterpretcast_741 <= 0;
      __delay_data_1665_slice_575 <= 0;
      __delay_data_1666__delay_1664__delay_1662__delay_1660___plus_412 <= 0;
      __delay_data_1686__delay_1685__delay_1684___greatereq_433 <= 0;
      __delay_data_1704__delay_1703__delay_1702__delay_1701___cond_706 <= 0;
      __delay_data_1721__delay_1720__delay_1719__delay_1718___eq_710 <= 0;
      __delay_data_1738__delay_1737__delay_1736__delay_1735___xor_403 <= 0;
      __delay_data_1754__delay_1753__delay_1752___reinterpretcast_398 <= 0;
      __delay_data_1782_slice_232 <= 0;
      __delay_data_1783__delay_1781__delay_1779__delay_1777___plus_69 <= 0;
      __delay_data_1803__delay_1802__delay_1801___greatereq_90 <= 0;
      __delay_data_1821__delay_1820__delay_1819__delay_1818___cond_363 <= 0;
      __delay_data_1838__delay_1837__delay_1836__delay_1835___eq_367 <= 0;
      __delay_data_1855__delay_1854__delay_1853__delay_1852___xor_60 <= 0;
      __delay_data_1871__delay_1870__delay_1869___reinterpretcast_55 <= 0;
      _cond_data_247 <= 0;
      _ulnot_data_251 <= 0;
      _cond_data_590 <= 0;
      _ulnot_data_594 <= 0;
      _cond_data_933 <= 0;
      _ulnot_data_937 <= 0;
      _cond_data_1276 <= 0;
      _ulnot_data_1280 <= 0;
      __delay_data_1433_slice_1279 <= 0;
      __delay_data_1434__delay_1432__delay_1430___plus_1098 <= 0;
      __delay_data_1453__delay_1452__delay_1451___greatereq_1119 <= 0;
      __delay_data_1471__delay_1470__delay_1469___cond_1392 <= 0;
      __delay_data_1488__delay_1487__delay_1486__delay_1485___eq_1396 <= 0;
      __delay_data_1505__delay_1504__delay_1503__delay_1502___xor_1089 <= 0;
      __delay_data_1521__delay_1520__delay_1519___reinterpretcast_1084 <= 0;
      __delay_data_1550_slice_936 <= 0;
      __delay_data_1551__delay_1549__delay_1547__delay_1545___plus_755 <= 0;
      __delay_data_1570__delay_1569__delay_1568___greatereq_776 <= 0;
      __delay_data_1588__delay_1587__delay_1586___cond_1049 <= 0;
      __delay_data_1605__delay_1604__delay_1603__delay_1602___eq_1053 <= 0;
      __delay_data_1622__delay_1621__delay_1620__delay_1619___xor_746 <= 0;
      __delay_data_1638__delay_1637__delay_1636___reinterpretcast_741 <= 0;
      __delay_data_1667_slice_593 <= 0;
      __delay_data_1668__delay_1666__delay_1664__delay_1662___plus_412 <= 0;
      __delay_data_1687__delay_1686__delay_1685___greatereq_433 <= 0;
      __delay_data_1705__delay_1704__delay_1703__delay_1702___cond_706 <= 0;
      __delay_data_1722__delay_1721__delay_1720__delay_1719___eq_710 <= 0;
      __delay_data_1739__delay_1738__delay_1737__delay_1736___xor_403 <= 0;
      __delay_data_1755__delay_1754__delay_1753___reinterpretcast_398 <= 0;
      __delay_data_1784_slice_250 <= 0;
      __delay_data_1785__delay_1783__delay_1781__delay_1779___plus_69 <= 0;
      __delay_data_1804__delay_1803__delay_1802___greatereq_90 <= 0;
      __delay_data_1822__delay_1821__delay_1820__delay_1819___cond_363 <= 0;
      __delay_data_1839__delay_1838__delay_1837__delay_1836___eq_367 <= 0;
      __delay_data_1856__delay_1855__delay_1854__delay_1853___xor_60 <= 0;
      __delay_data_1872__delay_1871__delay_1870___reinterpretcast_55 <= 0;
      _cond_data_265 <= 0;
      _ulnot_data_269 <= 0;
      _cond_data_608 <= 0;
      _ulnot_data_612 <= 0;
      _cond_data_951 <= 0;
      _ulnot_data_955 <= 0;
      _cond_data_1294 <= 0;
      _ulnot_data_1298 <= 0;
      __delay_data_1435_slice_1297 <= 0;
      __delay_data_1436__delay_1434__delay_1432___plus_1098 <= 0;
      __delay_data_1454__delay_1453__delay_1452___greatereq_1119 <= 0;
      __delay_data_1472__delay_1471__delay_1470___cond_1392 <= 0;
      __delay_data_1489__delay_1488__delay_1487__delay_1486___eq_1396 <= 0;
      __delay_data_1506__delay_1505__delay_1504__delay_1503___xor_1089 <= 0;
      __delay_data_1522__delay_1521__delay_1520___reinterpretcast_1084 <= 0;
      __delay_data_1552_slice_954 <= 0;
      __delay_data_1553__delay_1551__delay_1549__delay_1547___plus_755 <= 0;
      __delay_data_1571__delay_1570__delay_1569___greatereq_776 <= 0;
      __delay_data_1589__delay_1588__delay_1587___cond_1049 <= 0;
      __delay_data_1606__delay_1605__delay_1604__delay_1603___eq_1053 <= 0;
      __delay_data_1623__delay_1622__delay_1621__delay_1620___xor_746 <= 0;
      __delay_data_1639__delay_1638__delay_1637___reinterpretcast_741 <= 0;
      __delay_data_1669_slice_611 <= 0;
      __delay_data_1670__delay_1668__delay_1666__delay_1664___plus_412 <= 0;
      __delay_data_1688__delay_1687__delay_1686___greatereq_433 <= 0;
      __delay_data_1706__delay_1705__delay_1704__delay_1703___cond_706 <= 0;
      __delay_data_1723__delay_1722__delay_1721__delay_1720___eq_710 <= 0;
      __delay_data_1740__delay_1739__delay_1738__delay_1737___xor_403 <= 0;
      __delay_data_1756__delay_1755__delay_1754___reinterpretcast_398 <= 0;
      __delay_data_1786_slice_268 <= 0;
      __delay_data_1787__delay_1785__delay_1783__delay_1781___plus_69 <= 0;
      __delay_data_1805__delay_1804__delay_1803___greatereq_90 <= 0;
      __delay_data_1823__delay_1822__delay_1821__delay_1820___cond_363 <= 0;
      __delay_data_1840__delay_1839__delay_1838__delay_1837___eq_367 <= 0;
      __delay_data_1857__delay_1856__delay_1855__delay_1854___xor_60 <= 0;
      __delay_data_1873__delay_1872__delay_1871___reinterpretcast_55 <= 0;
      _cond_data_283 <= 0;
      _ulnot_data_287 <= 0;
      _cond_data_626 <= 0;
      _ulnot_data_630 <= 0;
      _cond_data_969 <= 0;
      _ulnot_data_973 <= 0;
      _cond_data_1312 <= 0;
      _ulnot_data_1316 <= 0;
      __delay_data_1437_slice_1315 <= 0;
      __delay_data_1438__delay_1436__delay_1434___plus_1098 <= 0;
      __delay_data_1455__delay_1454__delay_1453___greatereq_1119 <= 0;
      __delay_data_1473__delay_1472__delay_1471___cond_1392 <= 0;
      __delay_data_1490__delay_1489__delay_1488__delay_1487___eq_1396 <= 0;
      __delay_data_1507__delay_1506__delay_1505__delay_1504___xor_1089 <= 0;
      __delay_data_1523__delay_1522__delay_1521___reinterpretcast_1084 <= 0;
      __delay_data_1554_slice_972 <= 0;
      __delay_data_1555__delay_1553__delay_1551__delay_1549___plus_755 <= 0;
      __delay_data_1572__delay_1571__delay_1570___greatereq_776 <= 0;
      __delay_data_1590__delay_1589__delay_1588___cond_1049 <= 0;
      __delay_data_1607__delay_1606__delay_1605__delay_1604___eq_1053 <= 0;
      __delay_data_1624__delay_1623__delay_1622__delay_1621___xor_746 <= 0;
      __delay_data_1640__delay_1639__delay_1638___reinterpretcast_741 <= 0;
      __delay_data_1671_slice_629 <= 0;
      __delay_data_1672__delay_1670__delay_1668__delay_1666___plus_412 <= 0;
      __delay_data_1689__delay_1688__delay_1687___greatereq_433 <= 0;
      __delay_data_1707__delay_1706__delay_1705__delay_1704___cond_706 <= 0;
      __delay_data_1724__delay_1723__delay_1722__delay_1721___eq_710 <= 0;
      __delay_data_1741__delay_1740__delay_1739__delay_1738___xor_403 <= 0;
      __delay_data_1757__delay_1756__delay_1755___reinterpretcast_398 <= 0;
      __delay_data_1788_slice_286 <= 0;
      __delay_data_1789__delay_1787__delay_1785__delay_1783___plus_69 <= 0;
      __delay_data_1806__delay_1805__delay_1804___greatereq_90 <= 0;
      __delay_data_1824__delay_1823__delay_1822__delay_1821___cond_363 <= 0;
      __delay_data_1841__delay_1840__delay_1839__delay_1838___eq_367 <= 0;
      __delay_data_1858__delay_1857__delay_1856__delay_1855___xor_60 <= 0;
      __delay_data_1874__delay_1873__delay_1872___reinterpretcast_55 <= 0;
      _cond_data_301 <= 0;
      _ulnot_data_305 <= 0;
      _cond_data_644 <= 0;
      _ulnot_data_648 <= 0;
      _cond_data_987 <= 0;
      _ulnot_data_991 <= 0;
      _cond_data_1330 <= 0;
      _ulnot_data_1334 <= 0;
      __delay_data_1439_slice_1333 <= 0;
      __delay_data_1440__delay_1438__delay_1436___plus_1098 <= 0;
      __delay_data_1456__delay_1455__delay_1454___greatereq_1119 <= 0;
      __delay_data_1474__delay_1473__delay_1472___cond_1392 <= 0;
      __delay_data_1491__delay_1490__delay_1489__delay_1488___eq_1396 <= 0;
      __delay_data_1508__delay_1507__delay_1506__delay_1505___xor_1089 <= 0;
      __delay_data_1524__delay_1523__delay_1522___reinterpretcast_1084 <= 0;
      __delay_data_1556_slice_990 <= 0;
      __delay_data_1557__delay_1555__delay_1553__delay_1551___plus_755 <= 0;
      __delay_data_1573__delay_1572__delay_1571___greatereq_776 <= 0;
      __delay_data_1591__delay_1590__delay_1589___cond_1049 <= 0;
      __delay_data_1608__delay_1607__delay_1606__delay_1605___eq_1053 <= 0;
      __delay_data_1625__delay_1624__delay_1623__delay_1622___xor_746 <= 0;
      __delay_data_1641__delay_1640__delay_1639___reinterpretcast_741 <= 0;
      __delay_data_1673_slice_647 <= 0;
      __delay_data_1674__delay_1672__delay_1670__delay_1668___plus_412 <= 0;
      __delay_data_1690__delay_1689__delay_1688___greatereq_433 <= 0;
      __delay_data_1708__delay_1707__delay_1706__delay_1705___cond_706 <= 0;
      __delay_data_1725__delay_1724__delay_1723__delay_1722___eq_710 <= 0;
      __delay_data_1742__delay_1741__delay_1740__delay_1739___xor_403 <= 0;
      __delay_data_1758__delay_1757__delay_1756___reinterpretcast_398 <= 0;
      __delay_data_1790_slice_304 <= 0;
      __delay_data_1791__delay_1789__delay_1787__delay_1785___plus_69 <= 0;
      __delay_data_1807__delay_1806__delay_1805___greatereq_90 <= 0;
      __delay_data_1825__delay_1824__delay_1823__delay_1822___cond_363 <= 0;
      __delay_data_1842__delay_1841__delay_1840__delay_1839___eq_367 <= 0;
      __delay_data_1859__delay_1858__delay_1857__delay_1856___xor_60 <= 0;
      __delay_data_1875__delay_1874__delay_1873___reinterpretcast_55 <= 0;
      _cond_data_319 <= 0;
      _ulnot_data_323 <= 0;
      _cond_data_662 <= 0;
      _ulnot_data_666 <= 0;
      _cond_data_1005 <= 0;
      _ulnot_data_1009 <= 0;
      _cond_data_1348 <= 0;
      _ulnot_data_1352 <= 0;
      __delay_data_1441_slice_1351 <= 0;
      __delay_data_1442__delay_1440__delay_1438___plus_1098 <= 0;
      __delay_data_1457__delay_1456__delay_1455___greatereq_1119 <= 0;
      __delay_data_1475__delay_1474__delay_1473___cond_1392 <= 0;
      __delay_data_1492__delay_1491__delay_1490__delay_1489___eq_1396 <= 0;
      __delay_data_1509__delay_1508__delay_1507__delay_1506___xor_1089 <= 0;
      __delay_data_1525__delay_1524__delay_1523___reinterpretcast_1084 <= 0;
      __delay_data_1558_slice_1008 <= 0;
      __delay_data_1559__delay_1557__delay_1555__delay_1553___plus_755 <= 0;
      __delay_data_1574__delay_1573__delay_1572___greatereq_776 <= 0;
      __delay_data_1592__delay_1591__delay_1590___cond_1049 <= 0;
      __delay_data_1609__delay_1608__delay_1607__delay_1606___eq_1053 <= 0;
      __delay_data_1626__delay_1625__delay_1624__delay_1623___xor_746 <= 0;
      __delay_data_1642__delay_1641__delay_1640___reinterpretcast_741 <= 0;
      __delay_data_1675_slice_665 <= 0;
      __delay_data_1676__delay_1674__delay_1672__delay_1670___plus_412 <= 0;
      __delay_data_1691__delay_1690__delay_1689___greatereq_433 <= 0;
      __delay_data_1709__delay_1708__delay_1707__delay_1706___cond_706 <= 0;
      __delay_data_1726__delay_1725__delay_1724__delay_1723___eq_710 <= 0;
      __delay_data_1743__delay_1742__delay_1741__delay_1740___xor_403 <= 0;
      __delay_data_1759__delay_1758__delay_1757___reinterpretcast_398 <= 0;
      __delay_data_1792_slice_322 <= 0;
      __delay_data_1793__delay_1791__delay_1789__delay_1787___plus_69 <= 0;
      __delay_data_1808__delay_1807__delay_1806___greatereq_90 <= 0;
      __delay_data_1826__delay_1825__delay_1824__delay_1823___cond_363 <= 0;
      __delay_data_1843__delay_1842__delay_1841__delay_1840___eq_367 <= 0;
      __delay_data_1860__delay_1859__delay_1858__delay_1857___xor_60 <= 0;
      __delay_data_1876__delay_1875__delay_1874___reinterpretcast_55 <= 0;
      _cond_data_337 <= 0;
      _ulnot_data_341 <= 0;
      _cond_data_680 <= 0;
      _ulnot_data_684 <= 0;
      _cond_data_1023 <= 0;
      _ulnot_data_1027 <= 0;
      _cond_data_1366 <= 0;
      _ulnot_data_1370 <= 0;
      __delay_data_1443_slice_1369 <= 0;
      __delay_data_1444__delay_1442__delay_1440___plus_1098 <= 0;
      __delay_data_1458__delay_1457__delay_1456___greatereq_1119 <= 0;
      __delay_data_1476__delay_1475__delay_1474___cond_1392 <= 0;
      __delay_data_1493__delay_1492__delay_1491__delay_1490___eq_1396 <= 0;
      __delay_data_1510__delay_1509__delay_1508__delay_1507___xor_1089 <= 0;
      __delay_data_1526__delay_1525__delay_1524___reinterpretcast_1084 <= 0;
      __delay_data_1560_slice_1026 <= 0;
      __delay_data_1561__delay_1559__delay_1557__delay_1555___plus_755 <= 0;
      __delay_data_1575__delay_1574__delay_1573___greatereq_776 <= 0;
      __delay_data_1593__delay_1592__delay_1591___cond_1049 <= 0;
      __delay_data_1610__delay_1609__delay_1608__delay_1607___eq_1053 <= 0;
      __delay_data_1627__delay_1626__delay_1625__delay_1624___xor_746 <= 0;
      __delay_data_1643__delay_1642__delay_1641___reinterpretcast_741 <= 0;
      __delay_data_1677_slice_683 <= 0;
      __delay_data_1678__delay_1676__delay_1674__delay_1672___plus_412 <= 0;
      __delay_data_1692__delay_1691__delay_1690___greatereq_433 <= 0;
      __delay_data_1710__delay_1709__delay_1708__delay_1707___cond_706 <= 0;
      __delay_data_1727__delay_1726__delay_1725__delay_1724___eq_710 <= 0;
      __delay_data_1744__delay_1743__delay_1742__delay_1741___xor_403 <= 0;
      __delay_data_1760__delay_1759__delay_1758___reinterpretcast_398 <= 0;
      __delay_data_1794_slice_340 <= 0;
      __delay_data_1795__delay_1793__delay_1791__delay_1789___plus_69 <= 0;
      __delay_data_1809__delay_1808__delay_1807___greatereq_90 <= 0;
      __delay_data_1827__delay_1826__delay_1825__delay_1824___cond_363 <= 0;
      __delay_data_1844__delay_1843__delay_1842__delay_1841___eq_367 <= 0;
      __delay_data_1861__delay_1860__delay_1859__delay_1858___xor_60 <= 0;
      __delay_data_1877__delay_1876__delay_1875___reinterpretcast_55 <= 0;
      _ulnot_data_359 <= 0;
      _ulnot_data_702 <= 0;
      _ulnot_data_1045 <= 0;
      _ulnot_data_1388 <= 0;
      __delay_data_1445_slice_1387 <= 0;
      __delay_data_1459__delay_1458__delay_1457___greatereq_1119 <= 0;
      __delay_data_1477__delay_1476__delay_1475___cond_1392 <= 0;
      __delay_data_1494__delay_1493__delay_1492__delay_1491___eq_1396 <= 0;
      __delay_data_1511__delay_1510__delay_1509__delay_1508___xor_1089 <= 0;
      __delay_data_1527__delay_1526__delay_1525___reinterpretcast_1084 <= 0;
      __delay_data_1562_slice_1044 <= 0;
      __delay_data_1576__delay_1575__delay_1574___greatereq_776 <= 0;
      __delay_data_1594__delay_1593__delay_1592___cond_1049 <= 0;
      __delay_data_1611__delay_1610__delay_1609__delay_1608___eq_1053 <= 0;
      __delay_data_1628__delay_1627__delay_1626__delay_1625___xor_746 <= 0;
      __delay_data_1644__delay_1643__delay_1642___reinterpretcast_741 <= 0;
      __delay_data_1679_slice_701 <= 0;
      __delay_data_1693__delay_1692__delay_1691___greatereq_433 <= 0;
      __delay_data_1711__delay_1710__delay_1709__delay_1708___cond_706 <= 0;
      __delay_data_1728__delay_1727__delay_1726__delay_1725___eq_710 <= 0;
      __delay_data_1745__delay_1744__delay_1743__delay_1742___xor_403 <= 0;
      __delay_data_1761__delay_1760__delay_1759___reinterpretcast_398 <= 0;
      __delay_data_1796_slice_358 <= 0;
      __delay_data_1810__delay_1809__delay_1808___greatereq_90 <= 0;
      __delay_data_1828__delay_1827__delay_1826__delay_1825___cond_363 <= 0;
      __delay_data_1845__delay_1844__delay_1843__delay_1842___eq_367 <= 0;
      __delay_data_1862__delay_1861__delay_1860__delay_1859___xor_60 <= 0;
      __delay_data_1878__delay_1877__delay_1876___reinterpretcast_55 <= 0;
      _cond_data_370 <= 0;
      _cond_data_713 <= 0;
      _cond_data_1056 <= 0;
      _cond_data_1399 <= 0;
      __delay_data_1512__delay_1511__delay_1510__delay_1509___xor_1089 <= 0;
      __delay_data_1528__delay_1527__delay_1526___reinterpretcast_1084 <= 0;
      __delay_data_1629__delay_1628__delay_1627__delay_1626___xor_746 <= 0;
      __delay_data_1645__delay_1644__delay_1643___reinterpretcast_741 <= 0;
      __delay_data_1746__delay_1745__delay_1744__delay_1743___xor_403 <= 0;
      __delay_data_1762__delay_1761__delay_1760___reinterpretcast_398 <= 0;
      __delay_data_1863__delay_1862__delay_1861__delay_1860___xor_60 <= 0;
      __delay_data_1879__delay_1878__delay_1877___reinterpretcast_55 <= 0;
      _cond_data_376 <= 0;
      _cond_data_719 <= 0;
      _cond_data_1062 <= 0;
      _cond_data_1405 <= 0;
      __delay_data_1529__delay_1528__delay_1527___reinterpretcast_1084 <= 0;
      __delay_data_1646__delay_1645__delay_1644___reinterpretcast_741 <= 0;
      __delay_data_1763__delay_1762__delay_1761___reinterpretcast_398 <= 0;
      __delay_data_1880__delay_1879__delay_1878___reinterpretcast_55 <= 0;
      _cond_data_378 <= 0;
      _cond_data_721 <= 0;
      _cond_data_1064 <= 0;
      _cond_data_1407 <= 0;
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
      _tmp_77 <= 0;
      _tmp_78 <= 0;
      _tmp_79 <= 0;
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
        __scaling_stream_ivalid_22 <= __scaling_stream_ivalid_21;
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
        _product_data_382 <= _reinterpretcast_data_13 * _reinterpretcast_data_30;
      end
      if(_scaling_stream_oready) begin
        _xor_data_403 <= _pointer_data_399 ^ _pointer_data_401;
      end
      if(_scaling_stream_oready) begin
        _cond_data_411 <= (_pointer_data_404)? _minus_data_407 : _slice_data_410;
      end
      if(_scaling_stream_oready) begin
        _cond_data_424 <= (_pointer_data_417)? _minus_data_420 : _slice_data_423;
      end
      if(_scaling_stream_oready) begin
        _product_data_725 <= _reinterpretcast_data_17 * _reinterpretcast_data_34;
      end
      if(_scaling_stream_oready) begin
        _xor_data_746 <= _pointer_data_742 ^ _pointer_data_744;
      end
      if(_scaling_stream_oready) begin
        _cond_data_754 <= (_pointer_data_747)? _minus_data_750 : _slice_data_753;
      end
      if(_scaling_stream_oready) begin
        _cond_data_767 <= (_pointer_data_760)? _minus_data_763 : _slice_data_766;
      end
      if(_scaling_stream_oready) begin
        _product_data_1068 <= _reinterpretcast_data_21 * _reinterpretcast_data_38;
      end
      if(_scaling_stream_oready) begin
        _xor_data_1089 <= _pointer_data_1085 ^ _pointer_data_1087;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1097 <= (_pointer_data_1090)? _minus_data_1093 : _slice_data_1096;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1110 <= (_pointer_data_1103)? _minus_data_1106 : _slice_data_1109;
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
        _plus_data_385 <= _plus_data_384 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_412 <= _cond_data_411 + arg_eps;
      end
      if(_scaling_stream_oready) begin
        _sll_data_425 <= _cond_data_424 << arg_left;
      end
      if(_scaling_stream_oready) begin
        _plus_data_728 <= _plus_data_727 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_755 <= _cond_data_754 + arg_eps;
      end
      if(_scaling_stream_oready) begin
        _sll_data_768 <= _cond_data_767 << arg_left;
      end
      if(_scaling_stream_oready) begin
        _plus_data_1071 <= _plus_data_1070 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_1098 <= _cond_data_1097 + arg_eps;
      end
      if(_scaling_stream_oready) begin
        _sll_data_1111 <= _cond_data_1110 << arg_left;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1413_xor_1089 <= _xor_data_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1460_cond_1392 <= _cond_data_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1530_xor_746 <= _xor_data_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1577_cond_1049 <= _cond_data_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1647_xor_403 <= _xor_data_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1694_cond_706 <= _cond_data_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1764_xor_60 <= _xor_data_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1811_cond_363 <= _cond_data_363;
      end
      if(_scaling_stream_oready) begin
        _sra_data_43 <= _plus_data_42 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _minus_data_70 <= _plus_data_69 - __delay_data_1764_xor_60;
      end
      if(_scaling_stream_oready) begin
        _sra_data_386 <= _plus_data_385 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _minus_data_413 <= _plus_data_412 - __delay_data_1647_xor_403;
      end
      if(_scaling_stream_oready) begin
        _sra_data_729 <= _plus_data_728 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _minus_data_756 <= _plus_data_755 - __delay_data_1530_xor_746;
      end
      if(_scaling_stream_oready) begin
        _sra_data_1072 <= _plus_data_1071 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _minus_data_1099 <= _plus_data_1098 - __delay_data_1413_xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1414_sll_1111 <= _sll_data_1111;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1415_plus_1098 <= _plus_data_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1461__delay_1460_cond_1392 <= __delay_data_1460_cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1478_eq_1396 <= _eq_data_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1495__delay_1413_xor_1089 <= __delay_data_1413_xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1531_sll_768 <= _sll_data_768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1532_plus_755 <= _plus_data_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1578__delay_1577_cond_1049 <= __delay_data_1577_cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1595_eq_1053 <= _eq_data_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1612__delay_1530_xor_746 <= __delay_data_1530_xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1648_sll_425 <= _sll_data_425;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1649_plus_412 <= _plus_data_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1695__delay_1694_cond_706 <= __delay_data_1694_cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1712_eq_710 <= _eq_data_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1729__delay_1647_xor_403 <= __delay_data_1647_xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1765_sll_82 <= _sll_data_82;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1766_plus_69 <= _plus_data_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1812__delay_1811_cond_363 <= __delay_data_1811_cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1829_eq_367 <= _eq_data_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1846__delay_1764_xor_60 <= __delay_data_1764_xor_60;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_44 <= _sra_data_43 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_47 <= _sra_data_43 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _plus_data_83 <= __delay_data_1765_sll_82 + _slice_data_73;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_387 <= _sra_data_386 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_390 <= _sra_data_386 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _plus_data_426 <= __delay_data_1648_sll_425 + _slice_data_416;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_730 <= _sra_data_729 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_733 <= _sra_data_729 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _plus_data_769 <= __delay_data_1531_sll_768 + _slice_data_759;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_1073 <= _sra_data_1072 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_1076 <= _sra_data_1072 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _plus_data_1112 <= __delay_data_1414_sll_1111 + _slice_data_1102;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1416__delay_1415_plus_1098 <= __delay_data_1415_plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1462__delay_1461__delay_1460_cond_1392 <= __delay_data_1461__delay_1460_cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1479__delay_1478_eq_1396 <= __delay_data_1478_eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1496__delay_1495__delay_1413_xor_1089 <= __delay_data_1495__delay_1413_xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1513_sra_1072 <= _sra_data_1072;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1533__delay_1532_plus_755 <= __delay_data_1532_plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1579__delay_1578__delay_1577_cond_1049 <= __delay_data_1578__delay_1577_cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1596__delay_1595_eq_1053 <= __delay_data_1595_eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1613__delay_1612__delay_1530_xor_746 <= __delay_data_1612__delay_1530_xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1630_sra_729 <= _sra_data_729;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1650__delay_1649_plus_412 <= __delay_data_1649_plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1696__delay_1695__delay_1694_cond_706 <= __delay_data_1695__delay_1694_cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1713__delay_1712_eq_710 <= __delay_data_1712_eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1730__delay_1729__delay_1647_xor_403 <= __delay_data_1729__delay_1647_xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1747_sra_386 <= _sra_data_386;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1767__delay_1766_plus_69 <= __delay_data_1766_plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1813__delay_1812__delay_1811_cond_363 <= __delay_data_1812__delay_1811_cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1830__delay_1829_eq_367 <= __delay_data_1829_eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1847__delay_1846__delay_1764_xor_60 <= __delay_data_1846__delay_1764_xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1864_sra_43 <= _sra_data_43;
      end
      if(_scaling_stream_oready) begin
        _cond_data_50 <= (_lessthan_data_47)? -17'sd32768 : __delay_data_1864_sra_43;
      end
      if(_scaling_stream_oready) begin
        _greatereq_data_90 <= _slice_data_86 >= __delay_data_1767__delay_1766_plus_69;
      end
      if(_scaling_stream_oready) begin
        _cond_data_103 <= (_pointer_data_95)? _slice_data_99 : _slice_data_102;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_107 <= !_pointer_data_95;
      end
      if(_scaling_stream_oready) begin
        _cond_data_393 <= (_lessthan_data_390)? -17'sd32768 : __delay_data_1747_sra_386;
      end
      if(_scaling_stream_oready) begin
        _greatereq_data_433 <= _slice_data_429 >= __delay_data_1650__delay_1649_plus_412;
      end
      if(_scaling_stream_oready) begin
        _cond_data_446 <= (_pointer_data_438)? _slice_data_442 : _slice_data_445;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_450 <= !_pointer_data_438;
      end
      if(_scaling_stream_oready) begin
        _cond_data_736 <= (_lessthan_data_733)? -17'sd32768 : __delay_data_1630_sra_729;
      end
      if(_scaling_stream_oready) begin
        _greatereq_data_776 <= _slice_data_772 >= __delay_data_1533__delay_1532_plus_755;
      end
      if(_scaling_stream_oready) begin
        _cond_data_789 <= (_pointer_data_781)? _slice_data_785 : _slice_data_788;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_793 <= !_pointer_data_781;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1079 <= (_lessthan_data_1076)? -17'sd32768 : __delay_data_1513_sra_1072;
      end
      if(_scaling_stream_oready) begin
        _greatereq_data_1119 <= _slice_data_1115 >= __delay_data_1416__delay_1415_plus_1098;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1132 <= (_pointer_data_1124)? _slice_data_1128 : _slice_data_1131;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1136 <= !_pointer_data_1124;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1417_slice_1135 <= _slice_data_1135;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1418__delay_1416__delay_1415_plus_1098 <= __delay_data_1416__delay_1415_plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1463__delay_1462__delay_1461___cond_1392 <= __delay_data_1462__delay_1461__delay_1460_cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1480__delay_1479__delay_1478_eq_1396 <= __delay_data_1479__delay_1478_eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1497__delay_1496__delay_1495__delay_1413_xor_1089 <= __delay_data_1496__delay_1495__delay_1413_xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1514_greaterthan_1073 <= _greaterthan_data_1073;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1534_slice_792 <= _slice_data_792;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1535__delay_1533__delay_1532_plus_755 <= __delay_data_1533__delay_1532_plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1580__delay_1579__delay_1578___cond_1049 <= __delay_data_1579__delay_1578__delay_1577_cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1597__delay_1596__delay_1595_eq_1053 <= __delay_data_1596__delay_1595_eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1614__delay_1613__delay_1612__delay_1530_xor_746 <= __delay_data_1613__delay_1612__delay_1530_xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1631_greaterthan_730 <= _greaterthan_data_730;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1651_slice_449 <= _slice_data_449;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1652__delay_1650__delay_1649_plus_412 <= __delay_data_1650__delay_1649_plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1697__delay_1696__delay_1695__delay_1694_cond_706 <= __delay_data_1696__delay_1695__delay_1694_cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1714__delay_1713__delay_1712_eq_710 <= __delay_data_1713__delay_1712_eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1731__delay_1730__delay_1729__delay_1647_xor_403 <= __delay_data_1730__delay_1729__delay_1647_xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1748_greaterthan_387 <= _greaterthan_data_387;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1768_slice_106 <= _slice_data_106;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1769__delay_1767__delay_1766_plus_69 <= __delay_data_1767__delay_1766_plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1814__delay_1813__delay_1812__delay_1811_cond_363 <= __delay_data_1813__delay_1812__delay_1811_cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1831__delay_1830__delay_1829_eq_367 <= __delay_data_1830__delay_1829_eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1848__delay_1847__delay_1846__delay_1764_xor_60 <= __delay_data_1847__delay_1846__delay_1764_xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1865_greaterthan_44 <= _greaterthan_data_44;
      end
      if(_scaling_stream_oready) begin
        _cond_data_51 <= (__delay_data_1865_greaterthan_44)? 16'sd32767 : _cond_data_50;
      end
      if(_scaling_stream_oready) begin
        _cond_data_121 <= (_pointer_data_113)? _slice_data_117 : _slice_data_120;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_125 <= !_pointer_data_113;
      end
      if(_scaling_stream_oready) begin
        _cond_data_394 <= (__delay_data_1748_greaterthan_387)? 16'sd32767 : _cond_data_393;
      end
      if(_scaling_stream_oready) begin
        _cond_data_464 <= (_pointer_data_456)? _slice_data_460 : _slice_data_463;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_468 <= !_pointer_data_456;
      end
      if(_scaling_stream_oready) begin
        _cond_data_737 <= (__delay_data_1631_greaterthan_730)? 16'sd32767 : _cond_data_736;
      end
      if(_scaling_stream_oready) begin
        _cond_data_807 <= (_pointer_data_799)? _slice_data_803 : _slice_data_806;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_811 <= !_pointer_data_799;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1080 <= (__delay_data_1514_greaterthan_1073)? 16'sd32767 : _cond_data_1079;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1150 <= (_pointer_data_1142)? _slice_data_1146 : _slice_data_1149;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1154 <= !_pointer_data_1142;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1419_slice_1153 <= _slice_data_1153;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1420__delay_1418__delay_1416___plus_1098 <= __delay_data_1418__delay_1416__delay_1415_plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1446_greatereq_1119 <= _greatereq_data_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1464__delay_1463__delay_1462___cond_1392 <= __delay_data_1463__delay_1462__delay_1461___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1481__delay_1480__delay_1479__delay_1478_eq_1396 <= __delay_data_1480__delay_1479__delay_1478_eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1498__delay_1497__delay_1496__delay_1495___xor_1089 <= __delay_data_1497__delay_1496__delay_1495__delay_1413_xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1536_slice_810 <= _slice_data_810;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1537__delay_1535__delay_1533__delay_1532_plus_755 <= __delay_data_1535__delay_1533__delay_1532_plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1563_greatereq_776 <= _greatereq_data_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1581__delay_1580__delay_1579___cond_1049 <= __delay_data_1580__delay_1579__delay_1578___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1598__delay_1597__delay_1596__delay_1595_eq_1053 <= __delay_data_1597__delay_1596__delay_1595_eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1615__delay_1614__delay_1613__delay_1612___xor_746 <= __delay_data_1614__delay_1613__delay_1612__delay_1530_xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1653_slice_467 <= _slice_data_467;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1654__delay_1652__delay_1650__delay_1649_plus_412 <= __delay_data_1652__delay_1650__delay_1649_plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1680_greatereq_433 <= _greatereq_data_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1698__delay_1697__delay_1696__delay_1695___cond_706 <= __delay_data_1697__delay_1696__delay_1695__delay_1694_cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1715__delay_1714__delay_1713__delay_1712_eq_710 <= __delay_data_1714__delay_1713__delay_1712_eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1732__delay_1731__delay_1730__delay_1729___xor_403 <= __delay_data_1731__delay_1730__delay_1729__delay_1647_xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1770_slice_124 <= _slice_data_124;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1771__delay_1769__delay_1767__delay_1766_plus_69 <= __delay_data_1769__delay_1767__delay_1766_plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1797_greatereq_90 <= _greatereq_data_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1815__delay_1814__delay_1813__delay_1812___cond_363 <= __delay_data_1814__delay_1813__delay_1812__delay_1811_cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1832__delay_1831__delay_1830__delay_1829_eq_367 <= __delay_data_1831__delay_1830__delay_1829_eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1849__delay_1848__delay_1847__delay_1846___xor_60 <= __delay_data_1848__delay_1847__delay_1846__delay_1764_xor_60;
      end
      if(_scaling_stream_oready) begin
        _cond_data_139 <= (_pointer_data_131)? _slice_data_135 : _slice_data_138;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_143 <= !_pointer_data_131;
      end
      if(_scaling_stream_oready) begin
        _cond_data_482 <= (_pointer_data_474)? _slice_data_478 : _slice_data_481;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_486 <= !_pointer_data_474;
      end
      if(_scaling_stream_oready) begin
        _cond_data_825 <= (_pointer_data_817)? _slice_data_821 : _slice_data_824;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_829 <= !_pointer_data_817;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1168 <= (_pointer_data_1160)? _slice_data_1164 : _slice_data_1167;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1172 <= !_pointer_data_1160;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1421_slice_1171 <= _slice_data_1171;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1422__delay_1420__delay_1418___plus_1098 <= __delay_data_1420__delay_1418__delay_1416___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1447__delay_1446_greatereq_1119 <= __delay_data_1446_greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1465__delay_1464__delay_1463___cond_1392 <= __delay_data_1464__delay_1463__delay_1462___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1482__delay_1481__delay_1480__delay_1479___eq_1396 <= __delay_data_1481__delay_1480__delay_1479__delay_1478_eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1499__delay_1498__delay_1497__delay_1496___xor_1089 <= __delay_data_1498__delay_1497__delay_1496__delay_1495___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1515_reinterpretcast_1084 <= _reinterpretcast_data_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1538_slice_828 <= _slice_data_828;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1539__delay_1537__delay_1535__delay_1533___plus_755 <= __delay_data_1537__delay_1535__delay_1533__delay_1532_plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1564__delay_1563_greatereq_776 <= __delay_data_1563_greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1582__delay_1581__delay_1580___cond_1049 <= __delay_data_1581__delay_1580__delay_1579___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1599__delay_1598__delay_1597__delay_1596___eq_1053 <= __delay_data_1598__delay_1597__delay_1596__delay_1595_eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1616__delay_1615__delay_1614__delay_1613___xor_746 <= __delay_data_1615__delay_1614__delay_1613__delay_1612___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1632_reinterpretcast_741 <= _reinterpretcast_data_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1655_slice_485 <= _slice_data_485;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1656__delay_1654__delay_1652__delay_1650___plus_412 <= __delay_data_1654__delay_1652__delay_1650__delay_1649_plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1681__delay_1680_greatereq_433 <= __delay_data_1680_greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1699__delay_1698__delay_1697__delay_1696___cond_706 <= __delay_data_1698__delay_1697__delay_1696__delay_1695___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1716__delay_1715__delay_1714__delay_1713___eq_710 <= __delay_data_1715__delay_1714__delay_1713__delay_1712_eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1733__delay_1732__delay_1731__delay_1730___xor_403 <= __delay_data_1732__delay_1731__delay_1730__delay_1729___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1749_reinterpretcast_398 <= _reinterpretcast_data_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1772_slice_142 <= _slice_data_142;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1773__delay_1771__delay_1769__delay_1767___plus_69 <= __delay_data_1771__delay_1769__delay_1767__delay_1766_plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1798__delay_1797_greatereq_90 <= __delay_data_1797_greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1816__delay_1815__delay_1814__delay_1813___cond_363 <= __delay_data_1815__delay_1814__delay_1813__delay_1812___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1833__delay_1832__delay_1831__delay_1830___eq_367 <= __delay_data_1832__delay_1831__delay_1830__delay_1829_eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1850__delay_1849__delay_1848__delay_1847___xor_60 <= __delay_data_1849__delay_1848__delay_1847__delay_1846___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1866_reinterpretcast_55 <= _reinterpretcast_data_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_157 <= (_pointer_data_149)? _slice_data_153 : _slice_data_156;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_161 <= !_pointer_data_149;
      end
      if(_scaling_stream_oready) begin
        _cond_data_500 <= (_pointer_data_492)? _slice_data_496 : _slice_data_499;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_504 <= !_pointer_data_492;
      end
      if(_scaling_stream_oready) begin
        _cond_data_843 <= (_pointer_data_835)? _slice_data_839 : _slice_data_842;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_847 <= !_pointer_data_835;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1186 <= (_pointer_data_1178)? _slice_data_1182 : _slice_data_1185;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1190 <= !_pointer_data_1178;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1423_slice_1189 <= _slice_data_1189;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1424__delay_1422__delay_1420___plus_1098 <= __delay_data_1422__delay_1420__delay_1418___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1448__delay_1447__delay_1446_greatereq_1119 <= __delay_data_1447__delay_1446_greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1466__delay_1465__delay_1464___cond_1392 <= __delay_data_1465__delay_1464__delay_1463___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1483__delay_1482__delay_1481__delay_1480___eq_1396 <= __delay_data_1482__delay_1481__delay_1480__delay_1479___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1500__delay_1499__delay_1498__delay_1497___xor_1089 <= __delay_data_1499__delay_1498__delay_1497__delay_1496___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1516__delay_1515_reinterpretcast_1084 <= __delay_data_1515_reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1540_slice_846 <= _slice_data_846;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1541__delay_1539__delay_1537__delay_1535___plus_755 <= __delay_data_1539__delay_1537__delay_1535__delay_1533___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1565__delay_1564__delay_1563_greatereq_776 <= __delay_data_1564__delay_1563_greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1583__delay_1582__delay_1581___cond_1049 <= __delay_data_1582__delay_1581__delay_1580___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1600__delay_1599__delay_1598__delay_1597___eq_1053 <= __delay_data_1599__delay_1598__delay_1597__delay_1596___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1617__delay_1616__delay_1615__delay_1614___xor_746 <= __delay_data_1616__delay_1615__delay_1614__delay_1613___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1633__delay_1632_reinterpretcast_741 <= __delay_data_1632_reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1657_slice_503 <= _slice_data_503;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1658__delay_1656__delay_1654__delay_1652___plus_412 <= __delay_data_1656__delay_1654__delay_1652__delay_1650___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1682__delay_1681__delay_1680_greatereq_433 <= __delay_data_1681__delay_1680_greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1700__delay_1699__delay_1698__delay_1697___cond_706 <= __delay_data_1699__delay_1698__delay_1697__delay_1696___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1717__delay_1716__delay_1715__delay_1714___eq_710 <= __delay_data_1716__delay_1715__delay_1714__delay_1713___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1734__delay_1733__delay_1732__delay_1731___xor_403 <= __delay_data_1733__delay_1732__delay_1731__delay_1730___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1750__delay_1749_reinterpretcast_398 <= __delay_data_1749_reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1774_slice_160 <= _slice_data_160;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1775__delay_1773__delay_1771__delay_1769___plus_69 <= __delay_data_1773__delay_1771__delay_1769__delay_1767___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1799__delay_1798__delay_1797_greatereq_90 <= __delay_data_1798__delay_1797_greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1817__delay_1816__delay_1815__delay_1814___cond_363 <= __delay_data_1816__delay_1815__delay_1814__delay_1813___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1834__delay_1833__delay_1832__delay_1831___eq_367 <= __delay_data_1833__delay_1832__delay_1831__delay_1830___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1851__delay_1850__delay_1849__delay_1848___xor_60 <= __delay_data_1850__delay_1849__delay_1848__delay_1847___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1867__delay_1866_reinterpretcast_55 <= __delay_data_1866_reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_175 <= (_pointer_data_167)? _slice_data_171 : _slice_data_174;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_179 <= !_pointer_data_167;
      end
      if(_scaling_stream_oready) begin
        _cond_data_518 <= (_pointer_data_510)? _slice_data_514 : _slice_data_517;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_522 <= !_pointer_data_510;
      end
      if(_scaling_stream_oready) begin
        _cond_data_861 <= (_pointer_data_853)? _slice_data_857 : _slice_data_860;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_865 <= !_pointer_data_853;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1204 <= (_pointer_data_1196)? _slice_data_1200 : _slice_data_1203;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1208 <= !_pointer_data_1196;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1425_slice_1207 <= _slice_data_1207;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1426__delay_1424__delay_1422___plus_1098 <= __delay_data_1424__delay_1422__delay_1420___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1449__delay_1448__delay_1447___greatereq_1119 <= __delay_data_1448__delay_1447__delay_1446_greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1467__delay_1466__delay_1465___cond_1392 <= __delay_data_1466__delay_1465__delay_1464___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1484__delay_1483__delay_1482__delay_1481___eq_1396 <= __delay_data_1483__delay_1482__delay_1481__delay_1480___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1501__delay_1500__delay_1499__delay_1498___xor_1089 <= __delay_data_1500__delay_1499__delay_1498__delay_1497___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1517__delay_1516__delay_1515_reinterpretcast_1084 <= __delay_data_1516__delay_1515_reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1542_slice_864 <= _slice_data_864;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1543__delay_1541__delay_1539__delay_1537___plus_755 <= __delay_data_1541__delay_1539__delay_1537__delay_1535___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1566__delay_1565__delay_1564___greatereq_776 <= __delay_data_1565__delay_1564__delay_1563_greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1584__delay_1583__delay_1582___cond_1049 <= __delay_data_1583__delay_1582__delay_1581___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1601__delay_1600__delay_1599__delay_1598___eq_1053 <= __delay_data_1600__delay_1599__delay_1598__delay_1597___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1618__delay_1617__delay_1616__delay_1615___xor_746 <= __delay_data_1617__delay_1616__delay_1615__delay_1614___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1634__delay_1633__delay_1632_reinterpretcast_741 <= __delay_data_1633__delay_1632_reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1659_slice_521 <= _slice_data_521;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1660__delay_1658__delay_1656__delay_1654___plus_412 <= __delay_data_1658__delay_1656__delay_1654__delay_1652___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1683__delay_1682__delay_1681___greatereq_433 <= __delay_data_1682__delay_1681__delay_1680_greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1701__delay_1700__delay_1699__delay_1698___cond_706 <= __delay_data_1700__delay_1699__delay_1698__delay_1697___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1718__delay_1717__delay_1716__delay_1715___eq_710 <= __delay_data_1717__delay_1716__delay_1715__delay_1714___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1735__delay_1734__delay_1733__delay_1732___xor_403 <= __delay_data_1734__delay_1733__delay_1732__delay_1731___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1751__delay_1750__delay_1749_reinterpretcast_398 <= __delay_data_1750__delay_1749_reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1776_slice_178 <= _slice_data_178;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1777__delay_1775__delay_1773__delay_1771___plus_69 <= __delay_data_1775__delay_1773__delay_1771__delay_1769___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1800__delay_1799__delay_1798___greatereq_90 <= __delay_data_1799__delay_1798__delay_1797_greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1818__delay_1817__delay_1816__delay_1815___cond_363 <= __delay_data_1817__delay_1816__delay_1815__delay_1814___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1835__delay_1834__delay_1833__delay_1832___eq_367 <= __delay_data_1834__delay_1833__delay_1832__delay_1831___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1852__delay_1851__delay_1850__delay_1849___xor_60 <= __delay_data_1851__delay_1850__delay_1849__delay_1848___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1868__delay_1867__delay_1866_reinterpretcast_55 <= __delay_data_1867__delay_1866_reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_193 <= (_pointer_data_185)? _slice_data_189 : _slice_data_192;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_197 <= !_pointer_data_185;
      end
      if(_scaling_stream_oready) begin
        _cond_data_536 <= (_pointer_data_528)? _slice_data_532 : _slice_data_535;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_540 <= !_pointer_data_528;
      end
      if(_scaling_stream_oready) begin
        _cond_data_879 <= (_pointer_data_871)? _slice_data_875 : _slice_data_878;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_883 <= !_pointer_data_871;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1222 <= (_pointer_data_1214)? _slice_data_1218 : _slice_data_1221;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1226 <= !_pointer_data_1214;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1427_slice_1225 <= _slice_data_1225;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1428__delay_1426__delay_1424___plus_1098 <= __delay_data_1426__delay_1424__delay_1422___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1450__delay_1449__delay_1448___greatereq_1119 <= __delay_data_1449__delay_1448__delay_1447___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1468__delay_1467__delay_1466___cond_1392 <= __delay_data_1467__delay_1466__delay_1465___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1485__delay_1484__delay_1483__delay_1482___eq_1396 <= __delay_data_1484__delay_1483__delay_1482__delay_1481___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1502__delay_1501__delay_1500__delay_1499___xor_1089 <= __delay_data_1501__delay_1500__delay_1499__delay_1498___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1518__delay_1517__delay_1516___reinterpretcast_1084 <= __delay_data_1517__delay_1516__delay_1515_reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1544_slice_882 <= _slice_data_882;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1545__delay_1543__delay_1541__delay_1539___plus_755 <= __delay_data_1543__delay_1541__delay_1539__delay_1537___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1567__delay_1566__delay_1565___greatereq_776 <= __delay_data_1566__delay_1565__delay_1564___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1585__delay_1584__delay_1583___cond_1049 <= __delay_data_1584__delay_1583__delay_1582___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1602__delay_1601__delay_1600__delay_1599___eq_1053 <= __delay_data_1601__delay_1600__delay_1599__delay_1598___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1619__delay_1618__delay_1617__delay_1616___xor_746 <= __delay_data_1618__delay_1617__delay_1616__delay_1615___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1635__delay_1634__delay_1633___reinterpretcast_741 <= __delay_data_1634__delay_1633__delay_1632_reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1661_slice_539 <= _slice_data_539;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1662__delay_1660__delay_1658__delay_1656___plus_412 <= __delay_data_1660__delay_1658__delay_1656__delay_1654___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1684__delay_1683__delay_1682___greatereq_433 <= __delay_data_1683__delay_1682__delay_1681___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1702__delay_1701__delay_1700__delay_1699___cond_706 <= __delay_data_1701__delay_1700__delay_1699__delay_1698___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1719__delay_1718__delay_1717__delay_1716___eq_710 <= __delay_data_1718__delay_1717__delay_1716__delay_1715___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1736__delay_1735__delay_1734__delay_1733___xor_403 <= __delay_data_1735__delay_1734__delay_1733__delay_1732___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1752__delay_1751__delay_1750___reinterpretcast_398 <= __delay_data_1751__delay_1750__delay_1749_reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1778_slice_196 <= _slice_data_196;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1779__delay_1777__delay_1775__delay_1773___plus_69 <= __delay_data_1777__delay_1775__delay_1773__delay_1771___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1801__delay_1800__delay_1799___greatereq_90 <= __delay_data_1800__delay_1799__delay_1798___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1819__delay_1818__delay_1817__delay_1816___cond_363 <= __delay_data_1818__delay_1817__delay_1816__delay_1815___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1836__delay_1835__delay_1834__delay_1833___eq_367 <= __delay_data_1835__delay_1834__delay_1833__delay_1832___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1853__delay_1852__delay_1851__delay_1850___xor_60 <= __delay_data_1852__delay_1851__delay_1850__delay_1849___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1869__delay_1868__delay_1867___reinterpretcast_55 <= __delay_data_1868__delay_1867__delay_1866_reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_211 <= (_pointer_data_203)? _slice_data_207 : _slice_data_210;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_215 <= !_pointer_data_203;
      end
      if(_scaling_stream_oready) begin
        _cond_data_554 <= (_pointer_data_546)? _slice_data_550 : _slice_data_553;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_558 <= !_pointer_data_546;
      end
      if(_scaling_stream_oready) begin
        _cond_data_897 <= (_pointer_data_889)? _slice_data_893 : _slice_data_896;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_901 <= !_pointer_data_889;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1240 <= (_pointer_data_1232)? _slice_data_1236 : _slice_data_1239;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1244 <= !_pointer_data_1232;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1429_slice_1243 <= _slice_data_1243;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1430__delay_1428__delay_1426___plus_1098 <= __delay_data_1428__delay_1426__delay_1424___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1451__delay_1450__delay_1449___greatereq_1119 <= __delay_data_1450__delay_1449__delay_1448___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1469__delay_1468__delay_1467___cond_1392 <= __delay_data_1468__delay_1467__delay_1466___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1486__delay_1485__delay_1484__delay_1483___eq_1396 <= __delay_data_1485__delay_1484__delay_1483__delay_1482___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1503__delay_1502__delay_1501__delay_1500___xor_1089 <= __delay_data_1502__delay_1501__delay_1500__delay_1499___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1519__delay_1518__delay_1517___reinterpretcast_1084 <= __delay_data_1518__delay_1517__delay_1516___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1546_slice_900 <= _slice_data_900;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1547__delay_1545__delay_1543__delay_1541___plus_755 <= __delay_data_1545__delay_1543__delay_1541__delay_1539___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1568__delay_1567__delay_1566___greatereq_776 <= __delay_data_1567__delay_1566__delay_1565___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1586__delay_1585__delay_1584___cond_1049 <= __delay_data_1585__delay_1584__delay_1583___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1603__delay_1602__delay_1601__delay_1600___eq_1053 <= __delay_data_1602__delay_1601__delay_1600__delay_1599___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1620__delay_1619__delay_1618__delay_1617___xor_746 <= __delay_data_1619__delay_1618__delay_1617__delay_1616___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1636__delay_1635__delay_1634___reinterpretcast_741 <= __delay_data_1635__delay_1634__delay_1633___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1663_slice_557 <= _slice_data_557;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1664__delay_1662__delay_1660__delay_1658___plus_412 <= __delay_data_1662__delay_1660__delay_1658__delay_1656___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1685__delay_1684__delay_1683___greatereq_433 <= __delay_data_1684__delay_1683__delay_1682___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1703__delay_1702__delay_1701__delay_1700___cond_706 <= __delay_data_1702__delay_1701__delay_1700__delay_1699___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1720__delay_1719__delay_1718__delay_1717___eq_710 <= __delay_data_1719__delay_1718__delay_1717__delay_1716___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1737__delay_1736__delay_1735__delay_1734___xor_403 <= __delay_data_1736__delay_1735__delay_1734__delay_1733___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1753__delay_1752__delay_1751___reinterpretcast_398 <= __delay_data_1752__delay_1751__delay_1750___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1780_slice_214 <= _slice_data_214;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1781__delay_1779__delay_1777__delay_1775___plus_69 <= __delay_data_1779__delay_1777__delay_1775__delay_1773___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1802__delay_1801__delay_1800___greatereq_90 <= __delay_data_1801__delay_1800__delay_1799___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1820__delay_1819__delay_1818__delay_1817___cond_363 <= __delay_data_1819__delay_1818__delay_1817__delay_1816___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1837__delay_1836__delay_1835__delay_1834___eq_367 <= __delay_data_1836__delay_1835__delay_1834__delay_1833___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1854__delay_1853__delay_1852__delay_1851___xor_60 <= __delay_data_1853__delay_1852__delay_1851__delay_1850___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1870__delay_1869__delay_1868___reinterpretcast_55 <= __delay_data_1869__delay_1868__delay_1867___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_229 <= (_pointer_data_221)? _slice_data_225 : _slice_data_228;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_233 <= !_pointer_data_221;
      end
      if(_scaling_stream_oready) begin
        _cond_data_572 <= (_pointer_data_564)? _slice_data_568 : _slice_data_571;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_576 <= !_pointer_data_564;
      end
      if(_scaling_stream_oready) begin
        _cond_data_915 <= (_pointer_data_907)? _slice_data_911 : _slice_data_914;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_919 <= !_pointer_data_907;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1258 <= (_pointer_data_1250)? _slice_data_1254 : _slice_data_1257;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1262 <= !_pointer_data_1250;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1431_slice_1261 <= _slice_data_1261;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1432__delay_1430__delay_1428___plus_1098 <= __delay_data_1430__delay_1428__delay_1426___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1452__delay_1451__delay_1450___greatereq_1119 <= __delay_data_1451__delay_1450__delay_1449___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1470__delay_1469__delay_1468___cond_1392 <= __delay_data_1469__delay_1468__delay_1467___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1487__delay_1486__delay_1485__delay_1484___eq_1396 <= __delay_data_1486__delay_1485__delay_1484__delay_1483___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1504__delay_1503__delay_1502__delay_1501___xor_1089 <= __delay_data_1503__delay_1502__delay_1501__delay_1500___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1520__delay_1519__delay_1518___reinterpretcast_1084 <= __delay_data_1519__delay_1518__delay_1517___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1548_slice_918 <= _slice_data_918;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1549__delay_1547__delay_1545__delay_1543___plus_755 <= __delay_data_1547__delay_1545__delay_1543__delay_1541___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1569__delay_1568__delay_1567___greatereq_776 <= __delay_data_1568__delay_1567__delay_1566___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1587__delay_1586__delay_1585___cond_1049 <= __delay_data_1586__delay_1585__delay_1584___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1604__delay_1603__delay_1602__delay_1601___eq_1053 <= __delay_data_1603__delay_1602__delay_1601__delay_1600___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1621__delay_1620__delay_1619__delay_1618___xor_746 <= __delay_data_1620__delay_1619__delay_1618__delay_1617___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1637__delay_1636__delay_1635___reinterpretcast_741 <= __delay_data_1636__delay_1635__delay_1634___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1665_slice_575 <= _slice_data_575;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1666__delay_1664__delay_1662__delay_1660___plus_412 <= __delay_data_1664__delay_1662__delay_1660__delay_1658___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1686__delay_1685__delay_1684___greatereq_433 <= __delay_data_1685__delay_1684__delay_1683___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1704__delay_1703__delay_1702__delay_1701___cond_706 <= __delay_data_1703__delay_1702__delay_1701__delay_1700___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1721__delay_1720__delay_1719__delay_1718___eq_710 <= __delay_data_1720__delay_1719__delay_1718__delay_1717___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1738__delay_1737__delay_1736__delay_1735___xor_403 <= __delay_data_1737__delay_1736__delay_1735__delay_1734___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1754__delay_1753__delay_1752___reinterpretcast_398 <= __delay_data_1753__delay_1752__delay_1751___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1782_slice_232 <= _slice_data_232;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1783__delay_1781__delay_1779__delay_1777___plus_69 <= __delay_data_1781__delay_1779__delay_1777__delay_1775___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1803__delay_1802__delay_1801___greatereq_90 <= __delay_data_1802__delay_1801__delay_1800___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1821__delay_1820__delay_1819__delay_1818___cond_363 <= __delay_data_1820__delay_1819__delay_1818__delay_1817___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1838__delay_1837__delay_1836__delay_1835___eq_367 <= __delay_data_1837__delay_1836__delay_1835__delay_1834___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1855__delay_1854__delay_1853__delay_1852___xor_60 <= __delay_data_1854__delay_1853__delay_1852__delay_1851___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1871__delay_1870__delay_1869___reinterpretcast_55 <= __delay_data_1870__delay_1869__delay_1868___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_247 <= (_pointer_data_239)? _slice_data_243 : _slice_data_246;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_251 <= !_pointer_data_239;
      end
      if(_scaling_stream_oready) begin
        _cond_data_590 <= (_pointer_data_582)? _slice_data_586 : _slice_data_589;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_594 <= !_pointer_data_582;
      end
      if(_scaling_stream_oready) begin
        _cond_data_933 <= (_pointer_data_925)? _slice_data_929 : _slice_data_932;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_937 <= !_pointer_data_925;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1276 <= (_pointer_data_1268)? _slice_data_1272 : _slice_data_1275;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1280 <= !_pointer_data_1268;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1433_slice_1279 <= _slice_data_1279;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1434__delay_1432__delay_1430___plus_1098 <= __delay_data_1432__delay_1430__delay_1428___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1453__delay_1452__delay_1451___greatereq_1119 <= __delay_data_1452__delay_1451__delay_1450___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1471__delay_1470__delay_1469___cond_1392 <= __delay_data_1470__delay_1469__delay_1468___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1488__delay_1487__delay_1486__delay_1485___eq_1396 <= __delay_data_1487__delay_1486__delay_1485__delay_1484___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1505__delay_1504__delay_1503__delay_1502___xor_1089 <= __delay_data_1504__delay_1503__delay_1502__delay_1501___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1521__delay_1520__delay_1519___reinterpretcast_1084 <= __delay_data_1520__delay_1519__delay_1518___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1550_slice_936 <= _slice_data_936;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1551__delay_1549__delay_1547__delay_1545___plus_755 <= __delay_data_1549__delay_1547__delay_1545__delay_1543___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1570__delay_1569__delay_1568___greatereq_776 <= __delay_data_1569__delay_1568__delay_1567___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1588__delay_1587__delay_1586___cond_1049 <= __delay_data_1587__delay_1586__delay_1585___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1605__delay_1604__delay_1603__delay_1602___eq_1053 <= __delay_data_1604__delay_1603__delay_1602__delay_1601___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1622__delay_1621__delay_1620__delay_1619___xor_746 <= __delay_data_1621__delay_1620__delay_1619__delay_1618___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1638__delay_1637__delay_1636___reinterpretcast_741 <= __delay_data_1637__delay_1636__delay_1635___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1667_slice_593 <= _slice_data_593;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1668__delay_1666__delay_1664__delay_1662___plus_412 <= __delay_data_1666__delay_1664__delay_1662__delay_1660___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1687__delay_1686__delay_1685___greatereq_433 <= __delay_data_1686__delay_1685__delay_1684___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1705__delay_1704__delay_1703__delay_1702___cond_706 <= __delay_data_1704__delay_1703__delay_1702__delay_1701___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1722__delay_1721__delay_1720__delay_1719___eq_710 <= __delay_data_1721__delay_1720__delay_1719__delay_1718___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1739__delay_1738__delay_1737__delay_1736___xor_403 <= __delay_data_1738__delay_1737__delay_1736__delay_1735___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1755__delay_1754__delay_1753___reinterpretcast_398 <= __delay_data_1754__delay_1753__delay_1752___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1784_slice_250 <= _slice_data_250;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1785__delay_1783__delay_1781__delay_1779___plus_69 <= __delay_data_1783__delay_1781__delay_1779__delay_1777___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1804__delay_1803__delay_1802___greatereq_90 <= __delay_data_1803__delay_1802__delay_1801___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1822__delay_1821__delay_1820__delay_1819___cond_363 <= __delay_data_1821__delay_1820__delay_1819__delay_1818___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1839__delay_1838__delay_1837__delay_1836___eq_367 <= __delay_data_1838__delay_1837__delay_1836__delay_1835___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1856__delay_1855__delay_1854__delay_1853___xor_60 <= __delay_data_1855__delay_1854__delay_1853__delay_1852___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1872__delay_1871__delay_1870___reinterpretcast_55 <= __delay_data_1871__delay_1870__delay_1869___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_265 <= (_pointer_data_257)? _slice_data_261 : _slice_data_264;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_269 <= !_pointer_data_257;
      end
      if(_scaling_stream_oready) begin
        _cond_data_608 <= (_pointer_data_600)? _slice_data_604 : _slice_data_607;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_612 <= !_pointer_data_600;
      end
      if(_scaling_stream_oready) begin
        _cond_data_951 <= (_pointer_data_943)? _slice_data_947 : _slice_data_950;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_955 <= !_pointer_data_943;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1294 <= (_pointer_data_1286)? _slice_data_1290 : _slice_data_1293;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1298 <= !_pointer_data_1286;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1435_slice_1297 <= _slice_data_1297;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1436__delay_1434__delay_1432___plus_1098 <= __delay_data_1434__delay_1432__delay_1430___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1454__delay_1453__delay_1452___greatereq_1119 <= __delay_data_1453__delay_1452__delay_1451___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1472__delay_1471__delay_1470___cond_1392 <= __delay_data_1471__delay_1470__delay_1469___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1489__delay_1488__delay_1487__delay_1486___eq_1396 <= __delay_data_1488__delay_1487__delay_1486__delay_1485___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1506__delay_1505__delay_1504__delay_1503___xor_1089 <= __delay_data_1505__delay_1504__delay_1503__delay_1502___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1522__delay_1521__delay_1520___reinterpretcast_1084 <= __delay_data_1521__delay_1520__delay_1519___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1552_slice_954 <= _slice_data_954;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1553__delay_1551__delay_1549__delay_1547___plus_755 <= __delay_data_1551__delay_1549__delay_1547__delay_1545___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1571__delay_1570__delay_1569___greatereq_776 <= __delay_data_1570__delay_1569__delay_1568___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1589__delay_1588__delay_1587___cond_1049 <= __delay_data_1588__delay_1587__delay_1586___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1606__delay_1605__delay_1604__delay_1603___eq_1053 <= __delay_data_1605__delay_1604__delay_1603__delay_1602___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1623__delay_1622__delay_1621__delay_1620___xor_746 <= __delay_data_1622__delay_1621__delay_1620__delay_1619___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1639__delay_1638__delay_1637___reinterpretcast_741 <= __delay_data_1638__delay_1637__delay_1636___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1669_slice_611 <= _slice_data_611;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1670__delay_1668__delay_1666__delay_1664___plus_412 <= __delay_data_1668__delay_1666__delay_1664__delay_1662___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1688__delay_1687__delay_1686___greatereq_433 <= __delay_data_1687__delay_1686__delay_1685___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1706__delay_1705__delay_1704__delay_1703___cond_706 <= __delay_data_1705__delay_1704__delay_1703__delay_1702___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1723__delay_1722__delay_1721__delay_1720___eq_710 <= __delay_data_1722__delay_1721__delay_1720__delay_1719___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1740__delay_1739__delay_1738__delay_1737___xor_403 <= __delay_data_1739__delay_1738__delay_1737__delay_1736___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1756__delay_1755__delay_1754___reinterpretcast_398 <= __delay_data_1755__delay_1754__delay_1753___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1786_slice_268 <= _slice_data_268;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1787__delay_1785__delay_1783__delay_1781___plus_69 <= __delay_data_1785__delay_1783__delay_1781__delay_1779___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1805__delay_1804__delay_1803___greatereq_90 <= __delay_data_1804__delay_1803__delay_1802___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1823__delay_1822__delay_1821__delay_1820___cond_363 <= __delay_data_1822__delay_1821__delay_1820__delay_1819___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1840__delay_1839__delay_1838__delay_1837___eq_367 <= __delay_data_1839__delay_1838__delay_1837__delay_1836___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1857__delay_1856__delay_1855__delay_1854___xor_60 <= __delay_data_1856__delay_1855__delay_1854__delay_1853___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1873__delay_1872__delay_1871___reinterpretcast_55 <= __delay_data_1872__delay_1871__delay_1870___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_283 <= (_pointer_data_275)? _slice_data_279 : _slice_data_282;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_287 <= !_pointer_data_275;
      end
      if(_scaling_stream_oready) begin
        _cond_data_626 <= (_pointer_data_618)? _slice_data_622 : _slice_data_625;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_630 <= !_pointer_data_618;
      end
      if(_scaling_stream_oready) begin
        _cond_data_969 <= (_pointer_data_961)? _slice_data_965 : _slice_data_968;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_973 <= !_pointer_data_961;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1312 <= (_pointer_data_1304)? _slice_data_1308 : _slice_data_1311;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1316 <= !_pointer_data_1304;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1437_slice_1315 <= _slice_data_1315;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1438__delay_1436__delay_1434___plus_1098 <= __delay_data_1436__delay_1434__delay_1432___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1455__delay_1454__delay_1453___greatereq_1119 <= __delay_data_1454__delay_1453__delay_1452___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1473__delay_1472__delay_1471___cond_1392 <= __delay_data_1472__delay_1471__delay_1470___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1490__delay_1489__delay_1488__delay_1487___eq_1396 <= __delay_data_1489__delay_1488__delay_1487__delay_1486___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1507__delay_1506__delay_1505__delay_1504___xor_1089 <= __delay_data_1506__delay_1505__delay_1504__delay_1503___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1523__delay_1522__delay_1521___reinterpretcast_1084 <= __delay_data_1522__delay_1521__delay_1520___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1554_slice_972 <= _slice_data_972;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1555__delay_1553__delay_1551__delay_1549___plus_755 <= __delay_data_1553__delay_1551__delay_1549__delay_1547___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1572__delay_1571__delay_1570___greatereq_776 <= __delay_data_1571__delay_1570__delay_1569___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1590__delay_1589__delay_1588___cond_1049 <= __delay_data_1589__delay_1588__delay_1587___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1607__delay_1606__delay_1605__delay_1604___eq_1053 <= __delay_data_1606__delay_1605__delay_1604__delay_1603___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1624__delay_1623__delay_1622__delay_1621___xor_746 <= __delay_data_1623__delay_1622__delay_1621__delay_1620___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1640__delay_1639__delay_1638___reinterpretcast_741 <= __delay_data_1639__delay_1638__delay_1637___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1671_slice_629 <= _slice_data_629;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1672__delay_1670__delay_1668__delay_1666___plus_412 <= __delay_data_1670__delay_1668__delay_1666__delay_1664___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1689__delay_1688__delay_1687___greatereq_433 <= __delay_data_1688__delay_1687__delay_1686___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1707__delay_1706__delay_1705__delay_1704___cond_706 <= __delay_data_1706__delay_1705__delay_1704__delay_1703___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1724__delay_1723__delay_1722__delay_1721___eq_710 <= __delay_data_1723__delay_1722__delay_1721__delay_1720___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1741__delay_1740__delay_1739__delay_1738___xor_403 <= __delay_data_1740__delay_1739__delay_1738__delay_1737___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1757__delay_1756__delay_1755___reinterpretcast_398 <= __delay_data_1756__delay_1755__delay_1754___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1788_slice_286 <= _slice_data_286;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1789__delay_1787__delay_1785__delay_1783___plus_69 <= __delay_data_1787__delay_1785__delay_1783__delay_1781___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1806__delay_1805__delay_1804___greatereq_90 <= __delay_data_1805__delay_1804__delay_1803___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1824__delay_1823__delay_1822__delay_1821___cond_363 <= __delay_data_1823__delay_1822__delay_1821__delay_1820___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1841__delay_1840__delay_1839__delay_1838___eq_367 <= __delay_data_1840__delay_1839__delay_1838__delay_1837___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1858__delay_1857__delay_1856__delay_1855___xor_60 <= __delay_data_1857__delay_1856__delay_1855__delay_1854___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1874__delay_1873__delay_1872___reinterpretcast_55 <= __delay_data_1873__delay_1872__delay_1871___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_301 <= (_pointer_data_293)? _slice_data_297 : _slice_data_300;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_305 <= !_pointer_data_293;
      end
      if(_scaling_stream_oready) begin
        _cond_data_644 <= (_pointer_data_636)? _slice_data_640 : _slice_data_643;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_648 <= !_pointer_data_636;
      end
      if(_scaling_stream_oready) begin
        _cond_data_987 <= (_pointer_data_979)? _slice_data_983 : _slice_data_986;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_991 <= !_pointer_data_979;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1330 <= (_pointer_data_1322)? _slice_data_1326 : _slice_data_1329;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1334 <= !_pointer_data_1322;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1439_slice_1333 <= _slice_data_1333;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1440__delay_1438__delay_1436___plus_1098 <= __delay_data_1438__delay_1436__delay_1434___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1456__delay_1455__delay_1454___greatereq_1119 <= __delay_data_1455__delay_1454__delay_1453___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1474__delay_1473__delay_1472___cond_1392 <= __delay_data_1473__delay_1472__delay_1471___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1491__delay_1490__delay_1489__delay_1488___eq_1396 <= __delay_data_1490__delay_1489__delay_1488__delay_1487___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1508__delay_1507__delay_1506__delay_1505___xor_1089 <= __delay_data_1507__delay_1506__delay_1505__delay_1504___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1524__delay_1523__delay_1522___reinterpretcast_1084 <= __delay_data_1523__delay_1522__delay_1521___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1556_slice_990 <= _slice_data_990;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1557__delay_1555__delay_1553__delay_1551___plus_755 <= __delay_data_1555__delay_1553__delay_1551__delay_1549___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1573__delay_1572__delay_1571___greatereq_776 <= __delay_data_1572__delay_1571__delay_1570___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1591__delay_1590__delay_1589___cond_1049 <= __delay_data_1590__delay_1589__delay_1588___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1608__delay_1607__delay_1606__delay_1605___eq_1053 <= __delay_data_1607__delay_1606__delay_1605__delay_1604___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1625__delay_1624__delay_1623__delay_1622___xor_746 <= __delay_data_1624__delay_1623__delay_1622__delay_1621___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1641__delay_1640__delay_1639___reinterpretcast_741 <= __delay_data_1640__delay_1639__delay_1638___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1673_slice_647 <= _slice_data_647;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1674__delay_1672__delay_1670__delay_1668___plus_412 <= __delay_data_1672__delay_1670__delay_1668__delay_1666___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1690__delay_1689__delay_1688___greatereq_433 <= __delay_data_1689__delay_1688__delay_1687___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1708__delay_1707__delay_1706__delay_1705___cond_706 <= __delay_data_1707__delay_1706__delay_1705__delay_1704___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1725__delay_1724__delay_1723__delay_1722___eq_710 <= __delay_data_1724__delay_1723__delay_1722__delay_1721___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1742__delay_1741__delay_1740__delay_1739___xor_403 <= __delay_data_1741__delay_1740__delay_1739__delay_1738___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1758__delay_1757__delay_1756___reinterpretcast_398 <= __delay_data_1757__delay_1756__delay_1755___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1790_slice_304 <= _slice_data_304;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1791__delay_1789__delay_1787__delay_1785___plus_69 <= __delay_data_1789__delay_1787__delay_1785__delay_1783___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1807__delay_1806__delay_1805___greatereq_90 <= __delay_data_1806__delay_1805__delay_1804___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1825__delay_1824__delay_1823__delay_1822___cond_363 <= __delay_data_1824__delay_1823__delay_1822__delay_1821___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1842__delay_1841__delay_1840__delay_1839___eq_367 <= __delay_data_1841__delay_1840__delay_1839__delay_1838___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1859__delay_1858__delay_1857__delay_1856___xor_60 <= __delay_data_1858__delay_1857__delay_1856__delay_1855___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1875__delay_1874__delay_1873___reinterpretcast_55 <= __delay_data_1874__delay_1873__delay_1872___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_319 <= (_pointer_data_311)? _slice_data_315 : _slice_data_318;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_323 <= !_pointer_data_311;
      end
      if(_scaling_stream_oready) begin
        _cond_data_662 <= (_pointer_data_654)? _slice_data_658 : _slice_data_661;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_666 <= !_pointer_data_654;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1005 <= (_pointer_data_997)? _slice_data_1001 : _slice_data_1004;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1009 <= !_pointer_data_997;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1348 <= (_pointer_data_1340)? _slice_data_1344 : _slice_data_1347;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1352 <= !_pointer_data_1340;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1441_slice_1351 <= _slice_data_1351;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1442__delay_1440__delay_1438___plus_1098 <= __delay_data_1440__delay_1438__delay_1436___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1457__delay_1456__delay_1455___greatereq_1119 <= __delay_data_1456__delay_1455__delay_1454___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1475__delay_1474__delay_1473___cond_1392 <= __delay_data_1474__delay_1473__delay_1472___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1492__delay_1491__delay_1490__delay_1489___eq_1396 <= __delay_data_1491__delay_1490__delay_1489__delay_1488___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1509__delay_1508__delay_1507__delay_1506___xor_1089 <= __delay_data_1508__delay_1507__delay_1506__delay_1505___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1525__delay_1524__delay_1523___reinterpretcast_1084 <= __delay_data_1524__delay_1523__delay_1522___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1558_slice_1008 <= _slice_data_1008;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1559__delay_1557__delay_1555__delay_1553___plus_755 <= __delay_data_1557__delay_1555__delay_1553__delay_1551___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1574__delay_1573__delay_1572___greatereq_776 <= __delay_data_1573__delay_1572__delay_1571___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1592__delay_1591__delay_1590___cond_1049 <= __delay_data_1591__delay_1590__delay_1589___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1609__delay_1608__delay_1607__delay_1606___eq_1053 <= __delay_data_1608__delay_1607__delay_1606__delay_1605___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1626__delay_1625__delay_1624__delay_1623___xor_746 <= __delay_data_1625__delay_1624__delay_1623__delay_1622___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1642__delay_1641__delay_1640___reinterpretcast_741 <= __delay_data_1641__delay_1640__delay_1639___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1675_slice_665 <= _slice_data_665;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1676__delay_1674__delay_1672__delay_1670___plus_412 <= __delay_data_1674__delay_1672__delay_1670__delay_1668___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1691__delay_1690__delay_1689___greatereq_433 <= __delay_data_1690__delay_1689__delay_1688___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1709__delay_1708__delay_1707__delay_1706___cond_706 <= __delay_data_1708__delay_1707__delay_1706__delay_1705___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1726__delay_1725__delay_1724__delay_1723___eq_710 <= __delay_data_1725__delay_1724__delay_1723__delay_1722___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1743__delay_1742__delay_1741__delay_1740___xor_403 <= __delay_data_1742__delay_1741__delay_1740__delay_1739___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1759__delay_1758__delay_1757___reinterpretcast_398 <= __delay_data_1758__delay_1757__delay_1756___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1792_slice_322 <= _slice_data_322;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1793__delay_1791__delay_1789__delay_1787___plus_69 <= __delay_data_1791__delay_1789__delay_1787__delay_1785___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1808__delay_1807__delay_1806___greatereq_90 <= __delay_data_1807__delay_1806__delay_1805___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1826__delay_1825__delay_1824__delay_1823___cond_363 <= __delay_data_1825__delay_1824__delay_1823__delay_1822___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1843__delay_1842__delay_1841__delay_1840___eq_367 <= __delay_data_1842__delay_1841__delay_1840__delay_1839___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1860__delay_1859__delay_1858__delay_1857___xor_60 <= __delay_data_1859__delay_1858__delay_1857__delay_1856___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1876__delay_1875__delay_1874___reinterpretcast_55 <= __delay_data_1875__delay_1874__delay_1873___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_337 <= (_pointer_data_329)? _slice_data_333 : _slice_data_336;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_341 <= !_pointer_data_329;
      end
      if(_scaling_stream_oready) begin
        _cond_data_680 <= (_pointer_data_672)? _slice_data_676 : _slice_data_679;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_684 <= !_pointer_data_672;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1023 <= (_pointer_data_1015)? _slice_data_1019 : _slice_data_1022;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1027 <= !_pointer_data_1015;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1366 <= (_pointer_data_1358)? _slice_data_1362 : _slice_data_1365;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1370 <= !_pointer_data_1358;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1443_slice_1369 <= _slice_data_1369;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1444__delay_1442__delay_1440___plus_1098 <= __delay_data_1442__delay_1440__delay_1438___plus_1098;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1458__delay_1457__delay_1456___greatereq_1119 <= __delay_data_1457__delay_1456__delay_1455___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1476__delay_1475__delay_1474___cond_1392 <= __delay_data_1475__delay_1474__delay_1473___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1493__delay_1492__delay_1491__delay_1490___eq_1396 <= __delay_data_1492__delay_1491__delay_1490__delay_1489___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1510__delay_1509__delay_1508__delay_1507___xor_1089 <= __delay_data_1509__delay_1508__delay_1507__delay_1506___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1526__delay_1525__delay_1524___reinterpretcast_1084 <= __delay_data_1525__delay_1524__delay_1523___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1560_slice_1026 <= _slice_data_1026;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1561__delay_1559__delay_1557__delay_1555___plus_755 <= __delay_data_1559__delay_1557__delay_1555__delay_1553___plus_755;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1575__delay_1574__delay_1573___greatereq_776 <= __delay_data_1574__delay_1573__delay_1572___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1593__delay_1592__delay_1591___cond_1049 <= __delay_data_1592__delay_1591__delay_1590___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1610__delay_1609__delay_1608__delay_1607___eq_1053 <= __delay_data_1609__delay_1608__delay_1607__delay_1606___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1627__delay_1626__delay_1625__delay_1624___xor_746 <= __delay_data_1626__delay_1625__delay_1624__delay_1623___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1643__delay_1642__delay_1641___reinterpretcast_741 <= __delay_data_1642__delay_1641__delay_1640___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1677_slice_683 <= _slice_data_683;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1678__delay_1676__delay_1674__delay_1672___plus_412 <= __delay_data_1676__delay_1674__delay_1672__delay_1670___plus_412;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1692__delay_1691__delay_1690___greatereq_433 <= __delay_data_1691__delay_1690__delay_1689___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1710__delay_1709__delay_1708__delay_1707___cond_706 <= __delay_data_1709__delay_1708__delay_1707__delay_1706___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1727__delay_1726__delay_1725__delay_1724___eq_710 <= __delay_data_1726__delay_1725__delay_1724__delay_1723___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1744__delay_1743__delay_1742__delay_1741___xor_403 <= __delay_data_1743__delay_1742__delay_1741__delay_1740___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1760__delay_1759__delay_1758___reinterpretcast_398 <= __delay_data_1759__delay_1758__delay_1757___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1794_slice_340 <= _slice_data_340;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1795__delay_1793__delay_1791__delay_1789___plus_69 <= __delay_data_1793__delay_1791__delay_1789__delay_1787___plus_69;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1809__delay_1808__delay_1807___greatereq_90 <= __delay_data_1808__delay_1807__delay_1806___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1827__delay_1826__delay_1825__delay_1824___cond_363 <= __delay_data_1826__delay_1825__delay_1824__delay_1823___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1844__delay_1843__delay_1842__delay_1841___eq_367 <= __delay_data_1843__delay_1842__delay_1841__delay_1840___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1861__delay_1860__delay_1859__delay_1858___xor_60 <= __delay_data_1860__delay_1859__delay_1858__delay_1857___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1877__delay_1876__delay_1875___reinterpretcast_55 <= __delay_data_1876__delay_1875__delay_1874___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_359 <= !_pointer_data_347;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_702 <= !_pointer_data_690;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1045 <= !_pointer_data_1033;
      end
      if(_scaling_stream_oready) begin
        _ulnot_data_1388 <= !_pointer_data_1376;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1445_slice_1387 <= _slice_data_1387;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1459__delay_1458__delay_1457___greatereq_1119 <= __delay_data_1458__delay_1457__delay_1456___greatereq_1119;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1477__delay_1476__delay_1475___cond_1392 <= __delay_data_1476__delay_1475__delay_1474___cond_1392;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1494__delay_1493__delay_1492__delay_1491___eq_1396 <= __delay_data_1493__delay_1492__delay_1491__delay_1490___eq_1396;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1511__delay_1510__delay_1509__delay_1508___xor_1089 <= __delay_data_1510__delay_1509__delay_1508__delay_1507___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1527__delay_1526__delay_1525___reinterpretcast_1084 <= __delay_data_1526__delay_1525__delay_1524___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1562_slice_1044 <= _slice_data_1044;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1576__delay_1575__delay_1574___greatereq_776 <= __delay_data_1575__delay_1574__delay_1573___greatereq_776;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1594__delay_1593__delay_1592___cond_1049 <= __delay_data_1593__delay_1592__delay_1591___cond_1049;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1611__delay_1610__delay_1609__delay_1608___eq_1053 <= __delay_data_1610__delay_1609__delay_1608__delay_1607___eq_1053;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1628__delay_1627__delay_1626__delay_1625___xor_746 <= __delay_data_1627__delay_1626__delay_1625__delay_1624___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1644__delay_1643__delay_1642___reinterpretcast_741 <= __delay_data_1643__delay_1642__delay_1641___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1679_slice_701 <= _slice_data_701;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1693__delay_1692__delay_1691___greatereq_433 <= __delay_data_1692__delay_1691__delay_1690___greatereq_433;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1711__delay_1710__delay_1709__delay_1708___cond_706 <= __delay_data_1710__delay_1709__delay_1708__delay_1707___cond_706;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1728__delay_1727__delay_1726__delay_1725___eq_710 <= __delay_data_1727__delay_1726__delay_1725__delay_1724___eq_710;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1745__delay_1744__delay_1743__delay_1742___xor_403 <= __delay_data_1744__delay_1743__delay_1742__delay_1741___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1761__delay_1760__delay_1759___reinterpretcast_398 <= __delay_data_1760__delay_1759__delay_1758___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1796_slice_358 <= _slice_data_358;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1810__delay_1809__delay_1808___greatereq_90 <= __delay_data_1809__delay_1808__delay_1807___greatereq_90;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1828__delay_1827__delay_1826__delay_1825___cond_363 <= __delay_data_1827__delay_1826__delay_1825__delay_1824___cond_363;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1845__delay_1844__delay_1843__delay_1842___eq_367 <= __delay_data_1844__delay_1843__delay_1842__delay_1841___eq_367;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1862__delay_1861__delay_1860__delay_1859___xor_60 <= __delay_data_1861__delay_1860__delay_1859__delay_1858___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1878__delay_1877__delay_1876___reinterpretcast_55 <= __delay_data_1877__delay_1876__delay_1875___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_370 <= (__delay_data_1845__delay_1844__delay_1843__delay_1842___eq_367)? 16'd0 : _cond_data_366;
      end
      if(_scaling_stream_oready) begin
        _cond_data_713 <= (__delay_data_1728__delay_1727__delay_1726__delay_1725___eq_710)? 16'd0 : _cond_data_709;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1056 <= (__delay_data_1611__delay_1610__delay_1609__delay_1608___eq_1053)? 16'd0 : _cond_data_1052;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1399 <= (__delay_data_1494__delay_1493__delay_1492__delay_1491___eq_1396)? 16'd0 : _cond_data_1395;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1512__delay_1511__delay_1510__delay_1509___xor_1089 <= __delay_data_1511__delay_1510__delay_1509__delay_1508___xor_1089;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1528__delay_1527__delay_1526___reinterpretcast_1084 <= __delay_data_1527__delay_1526__delay_1525___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1629__delay_1628__delay_1627__delay_1626___xor_746 <= __delay_data_1628__delay_1627__delay_1626__delay_1625___xor_746;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1645__delay_1644__delay_1643___reinterpretcast_741 <= __delay_data_1644__delay_1643__delay_1642___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1746__delay_1745__delay_1744__delay_1743___xor_403 <= __delay_data_1745__delay_1744__delay_1743__delay_1742___xor_403;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1762__delay_1761__delay_1760___reinterpretcast_398 <= __delay_data_1761__delay_1760__delay_1759___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1863__delay_1862__delay_1861__delay_1860___xor_60 <= __delay_data_1862__delay_1861__delay_1860__delay_1859___xor_60;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1879__delay_1878__delay_1877___reinterpretcast_55 <= __delay_data_1878__delay_1877__delay_1876___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_376 <= (__delay_data_1863__delay_1862__delay_1861__delay_1860___xor_60)? _minus_data_372 : _slice_data_375;
      end
      if(_scaling_stream_oready) begin
        _cond_data_719 <= (__delay_data_1746__delay_1745__delay_1744__delay_1743___xor_403)? _minus_data_715 : _slice_data_718;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1062 <= (__delay_data_1629__delay_1628__delay_1627__delay_1626___xor_746)? _minus_data_1058 : _slice_data_1061;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1405 <= (__delay_data_1512__delay_1511__delay_1510__delay_1509___xor_1089)? _minus_data_1401 : _slice_data_1404;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1529__delay_1528__delay_1527___reinterpretcast_1084 <= __delay_data_1528__delay_1527__delay_1526___reinterpretcast_1084;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1646__delay_1645__delay_1644___reinterpretcast_741 <= __delay_data_1645__delay_1644__delay_1643___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1763__delay_1762__delay_1761___reinterpretcast_398 <= __delay_data_1762__delay_1761__delay_1760___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        __delay_data_1880__delay_1879__delay_1878___reinterpretcast_55 <= __delay_data_1879__delay_1878__delay_1877___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_378 <= (arg_divide)? _reinterpretcast_data_377 : __delay_data_1880__delay_1879__delay_1878___reinterpretcast_55;
      end
      if(_scaling_stream_oready) begin
        _cond_data_721 <= (arg_divide)? _reinterpretcast_data_720 : __delay_data_1763__delay_1762__delay_1761___reinterpretcast_398;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1064 <= (arg_divide)? _reinterpretcast_data_1063 : __delay_data_1646__delay_1645__delay_1644___reinterpretcast_741;
      end
      if(_scaling_stream_oready) begin
        _cond_data_1407 <= (arg_divide)? _reinterpretcast_data_1406 : __delay_data_1529__delay_1528__delay_1527___reinterpretcast_1084;
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
        _tmp_30 <= _tmp_29;
      end
      if(_scaling_stream_oready) begin
        _tmp_31 <= _scaling_source_stop;
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
        _tmp_53 <= _tmp_52;
      end
      if(_scaling_stream_oready) begin
        _tmp_54 <= _tmp_53;
      end
      if(_scaling_stream_oready) begin
        _tmp_55 <= _scaling_source_busy;
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
        _tmp_76 <= _tmp_75;
      end
      if(_scaling_stream_oready) begin
        _tmp_77 <= _tmp_76;
      end
      if(_scaling_stream_oready) begin
        _tmp_78 <= _tmp_77;
      end
      if(_scaling_stream_oready) begin
        _tmp_79 <= _scaling_sink_busy;
      end
      if(!_scaling_sink_busy && _tmp_79) begin
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
