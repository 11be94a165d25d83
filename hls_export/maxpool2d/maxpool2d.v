// SPDX-License-Identifier: Apache-2.0
// maxpool2d: 2x2 max-pool with indices, 4 lanes a cycle.
// Written from hls/kernels/maxpool2d.py; do not edit.
module maxpool2d
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
  output [64-1:0] out_r_TDATA,
  output out_r_TVALID,
  input out_r_TREADY,
  output out_r_TLAST,
  output [8-1:0] out_index_TDATA,
  output out_index_TVALID,
  input out_index_TREADY,
  output out_index_TLAST
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
  reg [7-1:0] arg_width;
  reg [7-1:0] arg_height;
  reg [7-1:0] arg_groups;
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
  reg [13-1:0] area_1_0;
  reg [13-1:0] area_1_1;
  reg [13-1:0] area;
  reg [19-1:0] beats_3_0;
  reg [19-1:0] beats_3_1;
  reg [19-1:0] beats;
  wire [17-1:0] out_beats;
  assign out_beats = beats >> 2;
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
  reg [64-1:0] x_fifo_memory [0:16-1];
  reg [4-1:0] x_fifo_head;
  reg [4-1:0] x_fifo_tail;
  reg [5-1:0] x_fifo_count;
  wire x_fifo_enq;
  wire [64-1:0] x_fifo_wdata;
  wire x_fifo_deq;
  wire x_fifo_room;
  wire x_fifo_stays;
  assign x_fifo_room = x_fifo_count <= 14;
  assign x_fifo_stays = (x_fifo_count > 1) || (x_fifo_count == 1) && !x_fifo_deq;
  reg [64-1:0] x_fifo_rdata;
  reg [20-1:0] in_r_feed_left;
  reg in_r_feed_room;
  wire in_r_feed_open;
  assign in_r_feed_open = !in_r_feed_left[19] && in_r_feed_room;
  assign in_r_TREADY = in_r_feed_open;
  assign x_fifo_enq = in_r_TVALID && in_r_feed_open;
  assign x_fifo_wdata = in_r_TDATA;
  reg [68-1:0] line_memory [0:32-1];
  reg [68-1:0] line_rdata;
  wire line_read;
  wire [5-1:0] line_raddr;
  wire line_write;
  wire [5-1:0] line_waddr;
  wire [68-1:0] line_wdata;
  reg _pool_stream_ivalid;
  wire _pool_stream_oready;
  wire _pool_stream_internal_oready;
  reg [32-1:0] _pool_fsm;
  localparam _pool_fsm_init = 0;
  wire _pool_run_flag;
  reg _pool_source_start;
  wire _pool_source_stop;
  reg _pool_source_busy;
  wire _pool_sink_start;
  wire _pool_sink_stop;
  wire _pool_sink_busy;
  wire _pool_busy;
  reg _pool_busy_reg;
  wire _pool_is_root;
  assign _pool_is_root = 1;
  reg _pool_moves;
  assign _pool_stream_oready = _pool_moves;
  reg _pool_x_idle;
  reg [19-1:0] _pool_x_source_count;
  reg [5-1:0] _pool_x_source_mode;
  reg [16-1:0] _pool_x_source_generator_id;
  reg [18-1:0] _pool_x_source_offset;
  reg [19-1:0] _pool_x_source_size;
  reg [18-1:0] _pool_x_source_stride;
  reg [18-1:0] _pool_x_source_offset_buf;
  reg [19-1:0] _pool_x_source_size_buf;
  reg [18-1:0] _pool_x_source_stride_buf;
  reg [3-1:0] _pool_x_source_sel;
  reg [18-1:0] _pool_x_source_ram_raddr;
  reg _pool_x_source_ram_renable;
  wire [64-1:0] _pool_x_source_ram_rdata;
  reg _pool_x_source_fifo_deq;
  wire [64-1:0] _pool_x_source_fifo_rdata;
  reg [64-1:0] _pool_x_source_empty_data;
  reg [3-1:0] _pool_above_read_ram_sel;
  reg [3-1:0] _pool_store_write_ram_sel;
  reg [32-1:0] main;
  localparam main_init = 0;
  wire [64-1:0] pool_x_data;
  reg __pool_stream_ivalid_1;
  reg __pool_stream_ivalid_2;
  reg __pool_stream_ivalid_3;
  reg __pool_stream_ivalid_4;
  wire [16-1:0] _slice_data_4;
  assign _slice_data_4 = pool_x_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_5;
  assign _reinterpretcast_src_5 = _slice_data_4;
  wire signed [16-1:0] _reinterpretcast_data_5;
  assign _reinterpretcast_data_5 = _reinterpretcast_src_5;
  wire [16-1:0] _slice_data_8;
  assign _slice_data_8 = pool_x_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_9;
  assign _reinterpretcast_src_9 = _slice_data_8;
  wire signed [16-1:0] _reinterpretcast_data_9;
  assign _reinterpretcast_data_9 = _reinterpretcast_src_9;
  wire [16-1:0] _slice_data_12;
  assign _slice_data_12 = pool_x_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_13;
  assign _reinterpretcast_src_13 = _slice_data_12;
  wire signed [16-1:0] _reinterpretcast_data_13;
  assign _reinterpretcast_data_13 = _reinterpretcast_src_13;
  wire [16-1:0] _slice_data_16;
  assign _slice_data_16 = pool_x_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_17;
  assign _reinterpretcast_src_17 = _slice_data_16;
  wire signed [16-1:0] _reinterpretcast_data_17;
  assign _reinterpretcast_data_17 = _reinterpretcast_src_17;
  reg [7-1:0] _counter_data_18;
  reg [7-1:0] _counter_count_18;
  wire _counter_reset_cond_18;
  assign _counter_reset_cond_18 = 0;
  reg [7-1:0] _counter_data_23;
  reg [7-1:0] _counter_count_23;
  reg [7-1:0] _counter_interval_count_23;
  wire _counter_reset_cond_23;
  assign _counter_reset_cond_23 = 0;
  wire [7-1:0] _counter_current_interval_count_23;
  assign _counter_current_interval_count_23 = (_counter_reset_cond_23)? 0 : _counter_interval_count_23;
  reg signed [16-1:0] __prev_data_50_reinterpretcast_5;
  reg [1-1:0] _greaterthan_data_51;
  reg signed [16-1:0] __prev_data_64_reinterpretcast_9;
  reg [1-1:0] _greaterthan_data_65;
  reg signed [16-1:0] __prev_data_78_reinterpretcast_13;
  reg [1-1:0] _greaterthan_data_79;
  reg signed [16-1:0] __prev_data_92_reinterpretcast_17;
  reg [1-1:0] _greaterthan_data_93;
  reg signed [16-1:0] __delay_data_114_reinterpretcast_17;
  reg signed [16-1:0] __delay_data_115__prev_92_reinterpretcast_17;
  reg signed [16-1:0] __delay_data_117_reinterpretcast_13;
  reg signed [16-1:0] __delay_data_118__prev_78_reinterpretcast_13;
  reg signed [16-1:0] __delay_data_120_reinterpretcast_9;
  reg signed [16-1:0] __delay_data_121__prev_64_reinterpretcast_9;
  reg signed [16-1:0] __delay_data_123_reinterpretcast_5;
  reg signed [16-1:0] __delay_data_124__prev_50_reinterpretcast_5;
  wire [1-1:0] _pointer_data_21;
  assign _pointer_data_21 = _counter_data_18[1'sd0];
  wire [1-1:0] _pointer_data_27;
  assign _pointer_data_27 = _counter_data_23[1'sd0];
  wire [1-1:0] _land_data_29;
  assign _land_data_29 = _pointer_data_21 && _pointer_data_27;
  wire [6-1:0] _slice_data_32;
  assign _slice_data_32 = _counter_data_18[4'd6:2'd1];
  wire [68-1:0] _readram_rdata_33;
  wire [6-1:0] _readram_addr_33;
  assign _readram_addr_33 = _slice_data_32;
  wire _readram_enable_33;
  assign _readram_enable_33 = __pool_stream_ivalid_1 && _pool_stream_oready;
  wire [68-1:0] _readram_data_33;
  assign _readram_data_33 = _readram_rdata_33;
  reg signed [16-1:0] _cond_data_52;
  reg signed [16-1:0] _cond_data_66;
  reg signed [16-1:0] _cond_data_80;
  reg signed [16-1:0] _cond_data_94;
  wire [1-1:0] _ulnot_data_107;
  assign _ulnot_data_107 = !_pointer_data_27;
  wire [1-1:0] _land_data_108;
  assign _land_data_108 = _pointer_data_21 && _ulnot_data_107;
  reg [1-1:0] __delay_data_116_greaterthan_93;
  reg [1-1:0] __delay_data_119_greaterthan_79;
  reg [1-1:0] __delay_data_122_greaterthan_65;
  reg [1-1:0] __delay_data_125_greaterthan_51;
  reg [6-1:0] __delay_data_126_slice_32;
  reg [1-1:0] __delay_data_127_land_108;
  reg [1-1:0] __delay_data_136_land_29;
  wire [17-1:0] _slice_data_36;
  assign _slice_data_36 = _readram_data_33[6'd16:1'd0];
  wire [17-1:0] _reinterpretcast_src_37;
  assign _reinterpretcast_src_37 = _slice_data_36;
  wire [17-1:0] _reinterpretcast_data_37;
  assign _reinterpretcast_data_37 = _reinterpretcast_src_37;
  wire [17-1:0] _slice_data_40;
  assign _slice_data_40 = _readram_data_33[7'd33:6'd17];
  wire [17-1:0] _reinterpretcast_src_41;
  assign _reinterpretcast_src_41 = _slice_data_40;
  wire [17-1:0] _reinterpretcast_data_41;
  assign _reinterpretcast_data_41 = _reinterpretcast_src_41;
  wire [17-1:0] _slice_data_44;
  assign _slice_data_44 = _readram_data_33[7'd50:7'd34];
  wire [17-1:0] _reinterpretcast_src_45;
  assign _reinterpretcast_src_45 = _slice_data_44;
  wire [17-1:0] _reinterpretcast_data_45;
  assign _reinterpretcast_data_45 = _reinterpretcast_src_45;
  wire [17-1:0] _slice_data_48;
  assign _slice_data_48 = _readram_data_33[8'd67:7'd51];
  wire [17-1:0] _reinterpretcast_src_49;
  assign _reinterpretcast_src_49 = _slice_data_48;
  wire [17-1:0] _reinterpretcast_data_49;
  assign _reinterpretcast_data_49 = _reinterpretcast_src_49;
  wire [17-1:0] _cat_data_53;
  assign _cat_data_53 = { __delay_data_125_greaterthan_51, _cond_data_52 };
  wire [16-1:0] _slice_data_56;
  assign _slice_data_56 = _reinterpretcast_data_37[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_57;
  assign _reinterpretcast_src_57 = _slice_data_56;
  wire signed [16-1:0] _reinterpretcast_data_57;
  assign _reinterpretcast_data_57 = _reinterpretcast_src_57;
  reg [1-1:0] _greaterthan_data_58;
  wire [1-1:0] _pointer_data_60;
  assign _pointer_data_60 = _reinterpretcast_data_37[6'sd16];
  wire [17-1:0] _cat_data_67;
  assign _cat_data_67 = { __delay_data_122_greaterthan_65, _cond_data_66 };
  wire [16-1:0] _slice_data_70;
  assign _slice_data_70 = _reinterpretcast_data_41[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_71;
  assign _reinterpretcast_src_71 = _slice_data_70;
  wire signed [16-1:0] _reinterpretcast_data_71;
  assign _reinterpretcast_data_71 = _reinterpretcast_src_71;
  reg [1-1:0] _greaterthan_data_72;
  wire [1-1:0] _pointer_data_74;
  assign _pointer_data_74 = _reinterpretcast_data_41[6'sd16];
  wire [17-1:0] _cat_data_81;
  assign _cat_data_81 = { __delay_data_119_greaterthan_79, _cond_data_80 };
  wire [16-1:0] _slice_data_84;
  assign _slice_data_84 = _reinterpretcast_data_45[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_85;
  assign _reinterpretcast_src_85 = _slice_data_84;
  wire signed [16-1:0] _reinterpretcast_data_85;
  assign _reinterpretcast_data_85 = _reinterpretcast_src_85;
  reg [1-1:0] _greaterthan_data_86;
  wire [1-1:0] _pointer_data_88;
  assign _pointer_data_88 = _reinterpretcast_data_45[6'sd16];
  wire [17-1:0] _cat_data_95;
  assign _cat_data_95 = { __delay_data_116_greaterthan_93, _cond_data_94 };
  wire [16-1:0] _slice_data_98;
  assign _slice_data_98 = _reinterpretcast_data_49[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_99;
  assign _reinterpretcast_src_99 = _slice_data_98;
  wire signed [16-1:0] _reinterpretcast_data_99;
  assign _reinterpretcast_data_99 = _reinterpretcast_src_99;
  reg [1-1:0] _greaterthan_data_100;
  wire [1-1:0] _pointer_data_102;
  assign _pointer_data_102 = _reinterpretcast_data_49[6'sd16];
  wire [68-1:0] _cat_data_106;
  assign _cat_data_106 = { _cat_data_95, _cat_data_81, _cat_data_67, _cat_data_53 };
  wire _writeram_enable_109;
  assign _writeram_enable_109 = __pool_stream_ivalid_2 && _pool_stream_oready && __delay_data_127_land_108;
  wire [6-1:0] _writeram_addr_109;
  assign _writeram_addr_109 = __delay_data_126_slice_32;
  wire [68-1:0] _writeram_wdata_109;
  assign _writeram_wdata_109 = _cat_data_106;
  reg signed [16-1:0] __delay_data_128_cond_94;
  reg signed [16-1:0] __delay_data_129_reinterpretcast_99;
  reg signed [16-1:0] __delay_data_130_cond_80;
  reg signed [16-1:0] __delay_data_131_reinterpretcast_85;
  reg signed [16-1:0] __delay_data_132_cond_66;
  reg signed [16-1:0] __delay_data_133_reinterpretcast_71;
  reg signed [16-1:0] __delay_data_134_cond_52;
  reg signed [16-1:0] __delay_data_135_reinterpretcast_57;
  reg [1-1:0] __delay_data_137__delay_136_land_29;
  reg [1-1:0] __delay_data_139__delay_116_greaterthan_93;
  reg [1-1:0] __delay_data_140_pointer_102;
  reg [1-1:0] __delay_data_142__delay_119_greaterthan_79;
  reg [1-1:0] __delay_data_143_pointer_88;
  reg [1-1:0] __delay_data_145__delay_122_greaterthan_65;
  reg [1-1:0] __delay_data_146_pointer_74;
  reg [1-1:0] __delay_data_148__delay_125_greaterthan_51;
  reg [1-1:0] __delay_data_149_pointer_60;
  reg signed [1-1:0] __delay_data_151_writeram_109;
  reg signed [16-1:0] _cond_data_59;
  reg [1-1:0] _cond_data_62;
  reg signed [16-1:0] _cond_data_73;
  reg [1-1:0] _cond_data_76;
  reg signed [16-1:0] _cond_data_87;
  reg [1-1:0] _cond_data_90;
  reg signed [16-1:0] _cond_data_101;
  reg [1-1:0] _cond_data_104;
  reg [1-1:0] __delay_data_138__delay_137__delay_136_land_29;
  reg [1-1:0] __delay_data_141_greaterthan_100;
  reg [1-1:0] __delay_data_144_greaterthan_86;
  reg [1-1:0] __delay_data_147_greaterthan_72;
  reg [1-1:0] __delay_data_150_greaterthan_58;
  reg signed [1-1:0] __delay_data_152__delay_151_writeram_109;
  wire [2-1:0] _cat_data_63;
  assign _cat_data_63 = { __delay_data_150_greaterthan_58, _cond_data_62 };
  wire [2-1:0] _cat_data_77;
  assign _cat_data_77 = { __delay_data_147_greaterthan_72, _cond_data_76 };
  wire [2-1:0] _cat_data_91;
  assign _cat_data_91 = { __delay_data_144_greaterthan_86, _cond_data_90 };
  wire [2-1:0] _cat_data_105;
  assign _cat_data_105 = { __delay_data_141_greaterthan_100, _cond_data_104 };
  wire [64-1:0] _cat_data_110;
  assign _cat_data_110 = { _cond_data_101, _cond_data_87, _cond_data_73, _cond_data_59 };
  assign out_r_fifo_wdata = _cat_data_110;
  assign out_r_fifo_enq = __pool_stream_ivalid_4 && _pool_stream_oready && __delay_data_138__delay_137__delay_136_land_29;
  wire [8-1:0] _cat_data_112;
  assign _cat_data_112 = { _cat_data_105, _cat_data_91, _cat_data_77, _cat_data_63 };
  assign out_index_fifo_wdata = _cat_data_112;
  assign out_index_fifo_enq = __pool_stream_ivalid_4 && _pool_stream_oready && __delay_data_138__delay_137__delay_136_land_29;
  wire signed [1-1:0] _push_odata_111;
  assign _push_odata_111 = 0;
  wire signed [1-1:0] _push_odata_113;
  assign _push_odata_113 = 0;
  wire signed [1-1:0] _writeram_odata_109;
  assign _writeram_odata_109 = __delay_data_152__delay_151_writeram_109;
  wire _set_flag_0;
  assign _set_flag_0 = main == 1;
  assign line_raddr = (_pool_stream_oready && _readram_enable_33 && (_pool_above_read_ram_sel == 1))? _readram_addr_33 : 'hx;
  assign line_read = (_pool_stream_oready && _readram_enable_33 && (_pool_above_read_ram_sel == 1))? 1 : 0;
  assign _readram_rdata_33 = (_pool_above_read_ram_sel == 1)? line_rdata : 'hx;
  wire _set_flag_1;
  assign _set_flag_1 = main == 2;
  assign line_waddr = (_pool_stream_oready && _writeram_enable_109 && (_pool_store_write_ram_sel == 1))? _writeram_addr_109 : 'hx;
  assign line_wdata = (_pool_stream_oready && _writeram_enable_109 && (_pool_store_write_ram_sel == 1))? _writeram_wdata_109 : 'hx;
  assign line_write = (_pool_stream_oready && _writeram_enable_109 && (_pool_store_write_ram_sel == 1))? 1 : 0;
  assign ap_started = (main == 4) && ap_start;
  wire _set_flag_2;
  assign _set_flag_2 = main == 12;
  assign x_fifo_deq = _pool_stream_oready && _pool_x_source_fifo_deq;
  assign _pool_x_source_fifo_rdata = x_fifo_rdata;
  assign _pool_stream_internal_oready = (x_fifo_stays || _pool_x_idle) && (out_index_fifo_room && (out_r_fifo_room && ap_running));
  reg [64-1:0] __variable_wdata_1;
  assign pool_x_data = __variable_wdata_1;
  reg [32-1:0] _pool_x_source_fsm_0;
  localparam _pool_x_source_fsm_0_init = 0;
  wire _set_flag_3;
  assign _set_flag_3 = main == 13;
  assign _pool_run_flag = (_set_flag_3)? 1 : 0;
  reg _tmp_4;
  reg _tmp_5;
  reg _tmp_6;
  assign _pool_source_stop = _pool_stream_oready && (_pool_x_idle && (_pool_fsm == 3));
  localparam _tmp_7 = 1;
  wire [_tmp_7-1:0] _tmp_8;
  assign _tmp_8 = _pool_x_idle && (_pool_fsm == 3);
  reg [_tmp_7-1:0] _tmp_9;
  reg _tmp_10;
  reg _tmp_11;
  reg _tmp_12;
  reg _tmp_13;
  reg _tmp_14;
  reg _tmp_15;
  assign _pool_sink_start = _tmp_15;
  reg _tmp_16;
  reg _tmp_17;
  reg _tmp_18;
  reg _tmp_19;
  reg _tmp_20;
  reg _tmp_21;
  assign _pool_sink_stop = _tmp_21;
  reg _tmp_22;
  reg _tmp_23;
  reg _tmp_24;
  reg _tmp_25;
  reg _tmp_26;
  reg _tmp_27;
  assign _pool_sink_busy = _tmp_27;
  reg _tmp_28;
  assign _pool_busy = _pool_source_busy || _pool_sink_busy || _pool_busy_reg;
  assign ap_finished = main == 18;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_width <= 0;
      arg_height <= 0;
      arg_groups <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_width <= 0;
      reg_height <= 0;
      reg_groups <= 0;
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
      end
      if(ap_started && ((reg_width > 64) || (reg_width < 2) || (reg_width[0:0] != 0))) begin
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
      if(s_axi_control_RVALID && s_axi_control_RREADY) begin
        s_axi_control_RVALID <= 0;
      end
      if(ar_taken) begin
        s_axi_control_RVALID <= 1;
        s_axi_control_RDATA <= (ar_word == 10)? reg_groups :
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
    area_1_0 <= ((arg_height[0])? arg_width << 0 : 0) + ((arg_height[1])? arg_width << 1 : 0) + (((arg_height[2])? arg_width << 2 : 0) + ((arg_height[3])? arg_width << 3 : 0));
    area_1_1 <= ((arg_height[4])? arg_width << 4 : 0) + ((arg_height[5])? arg_width << 5 : 0) + ((arg_height[6])? arg_width << 6 : 0);
  end


  always @(posedge ap_clk) begin
    area <= area_1_0 + area_1_1;
  end


  always @(posedge ap_clk) begin
    beats_3_0 <= ((arg_groups[0])? area << 0 : 0) + ((arg_groups[1])? area << 1 : 0) + (((arg_groups[2])? area << 2 : 0) + ((arg_groups[3])? area << 3 : 0));
    beats_3_1 <= ((arg_groups[4])? area << 4 : 0) + ((arg_groups[5])? area << 5 : 0) + ((arg_groups[6])? area << 6 : 0);
  end


  always @(posedge ap_clk) begin
    beats <= beats_3_0 + beats_3_1;
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_r_left <= 1048575;
    end else begin
      if(out_r_fifo_deq) begin
        out_r_left <= out_r_left - 1;
      end
      if(main == 10) begin
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
      out_index_left <= 1048575;
    end else begin
      if(out_index_fifo_deq) begin
        out_index_left <= out_index_left - 1;
      end
      if(main == 11) begin
        out_index_left <= out_beats - 1;
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
    if(ap_rst) begin
      x_fifo_head <= 0;
      x_fifo_tail <= 0;
      x_fifo_count <= 0;
    end else begin
      if(x_fifo_enq) begin
        x_fifo_head <= x_fifo_head + 1;
      end
      if(x_fifo_deq) begin
        x_fifo_tail <= x_fifo_tail + 1;
      end
      if(x_fifo_enq && !x_fifo_deq) begin
        x_fifo_count <= x_fifo_count + 1;
      end
      if(x_fifo_deq && !x_fifo_enq) begin
        x_fifo_count <= x_fifo_count - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(x_fifo_enq) begin
      x_fifo_memory[x_fifo_head] <= x_fifo_wdata;
    end
    if(x_fifo_deq) begin
      x_fifo_rdata <= x_fifo_memory[x_fifo_tail];
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      in_r_feed_room <= 0;
      in_r_feed_left <= 1048575;
    end else begin
      in_r_feed_room <= x_fifo_room;
      if(in_r_TVALID && in_r_feed_open) begin
        in_r_feed_left <= in_r_feed_left - 1;
      end
      if(main == 9) begin
        in_r_feed_left <= beats - 1;
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
      _pool_moves <= 0;
      _pool_x_source_ram_renable <= 0;
      _pool_x_source_fifo_deq <= 0;
      _pool_x_idle <= 1;
      __pool_stream_ivalid_1 <= 0;
      __pool_stream_ivalid_2 <= 0;
      __pool_stream_ivalid_3 <= 0;
      __pool_stream_ivalid_4 <= 0;
      _counter_data_18 <= 1'sd0;
      _counter_count_18 <= 1'sd0;
      _counter_data_23 <= 1'sd0;
      _counter_interval_count_23 <= 0;
      _counter_count_23 <= 1'sd0;
      __prev_data_50_reinterpretcast_5 <= 0;
      _greaterthan_data_51 <= 0;
      __prev_data_64_reinterpretcast_9 <= 0;
      _greaterthan_data_65 <= 0;
      __prev_data_78_reinterpretcast_13 <= 0;
      _greaterthan_data_79 <= 0;
      __prev_data_92_reinterpretcast_17 <= 0;
      _greaterthan_data_93 <= 0;
      __delay_data_114_reinterpretcast_17 <= 0;
      __delay_data_115__prev_92_reinterpretcast_17 <= 0;
      __delay_data_117_reinterpretcast_13 <= 0;
      __delay_data_118__prev_78_reinterpretcast_13 <= 0;
      __delay_data_120_reinterpretcast_9 <= 0;
      __delay_data_121__prev_64_reinterpretcast_9 <= 0;
      __delay_data_123_reinterpretcast_5 <= 0;
      __delay_data_124__prev_50_reinterpretcast_5 <= 0;
      _cond_data_52 <= 0;
      _cond_data_66 <= 0;
      _cond_data_80 <= 0;
      _cond_data_94 <= 0;
      __delay_data_116_greaterthan_93 <= 0;
      __delay_data_119_greaterthan_79 <= 0;
      __delay_data_122_greaterthan_65 <= 0;
      __delay_data_125_greaterthan_51 <= 0;
      __delay_data_126_slice_32 <= 0;
      __delay_data_127_land_108 <= 0;
      __delay_data_136_land_29 <= 0;
      _greaterthan_data_58 <= 0;
      _greaterthan_data_72 <= 0;
      _greaterthan_data_86 <= 0;
      _greaterthan_data_100 <= 0;
      __delay_data_128_cond_94 <= 0;
      __delay_data_129_reinterpretcast_99 <= 0;
      __delay_data_130_cond_80 <= 0;
      __delay_data_131_reinterpretcast_85 <= 0;
      __delay_data_132_cond_66 <= 0;
      __delay_data_133_reinterpretcast_71 <= 0;
      __delay_data_134_cond_52 <= 0;
      __delay_data_135_reinterpretcast_57 <= 0;
      __delay_data_137__delay_136_land_29 <= 0;
      __delay_data_139__delay_116_greaterthan_93 <= 0;
      __delay_data_140_pointer_102 <= 0;
      __delay_data_142__delay_119_greaterthan_79 <= 0;
      __delay_data_143_pointer_88 <= 0;
      __delay_data_145__delay_122_greaterthan_65 <= 0;
      __delay_data_146_pointer_74 <= 0;
      __delay_data_148__delay_125_greaterthan_51 <= 0;
      __delay_data_149_pointer_60 <= 0;
      __delay_data_151_writeram_109 <= 0;
      _cond_data_59 <= 0;
      _cond_data_62 <= 0;
      _cond_data_73 <= 0;
      _cond_data_76 <= 0;
      _cond_data_87 <= 0;
      _cond_data_90 <= 0;
      _cond_data_101 <= 0;
      _cond_data_104 <= 0;
      __delay_data_138__delay_137__delay_136_land_29 <= 0;
      __delay_data_141_greaterthan_100 <= 0;
      __delay_data_144_greaterthan_86 <= 0;
      __delay_data_147_greaterthan_72 <= 0;
      __delay_data_150_greaterthan_58 <= 0;
      __delay_data_152__delay_151_writeram_109 <= 0;
      _pool_above_read_ram_sel <= 0;
      _pool_store_write_ram_sel <= 0;
      _pool_x_source_mode <= 5'b0;
      _pool_x_source_size <= 0;
      _pool_x_source_size_buf <= 0;
      __variable_wdata_1 <= 0;
      _pool_x_source_count <= 0;
      _tmp_4 <= 0;
      _tmp_5 <= 0;
      _tmp_6 <= 0;
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
      _pool_busy_reg <= 0;
    end else begin
      _pool_moves <= _pool_stream_internal_oready;
      if(_pool_stream_oready) begin
        _pool_x_source_ram_renable <= 0;
        _pool_x_source_fifo_deq <= 0;
      end
      _pool_x_idle <= _pool_x_idle;
      if(_pool_stream_oready) begin
        __pool_stream_ivalid_1 <= _pool_stream_ivalid;
      end
      if(_pool_stream_oready) begin
        __pool_stream_ivalid_2 <= __pool_stream_ivalid_1;
      end
      if(_pool_stream_oready) begin
        __pool_stream_ivalid_3 <= __pool_stream_ivalid_2;
      end
      if(_pool_stream_oready) begin
        __pool_stream_ivalid_4 <= __pool_stream_ivalid_3;
      end
      if(_pool_stream_ivalid && _pool_stream_oready) begin
        _counter_data_18 <= _counter_count_18;
      end
      if(_pool_stream_ivalid && _pool_stream_oready) begin
        _counter_count_18 <= (_counter_count_18 >= arg_width - 2'sd1)? _counter_count_18 + 2'sd1 - arg_width : _counter_count_18 + 2'sd1;
      end
      if(_pool_stream_ivalid && _pool_stream_oready) begin
        _counter_data_23 <= _counter_count_23;
      end
      if(_pool_stream_ivalid && _pool_stream_oready) begin
        _counter_interval_count_23 <= (_counter_current_interval_count_23 >= arg_width - 1)? 0 : _counter_current_interval_count_23 + 1;
      end
      if(_pool_stream_ivalid && _pool_stream_oready && (_counter_current_interval_count_23 == arg_width - 1)) begin
        _counter_count_23 <= (_counter_count_23 >= 3'sd2 - 2'sd1)? _counter_count_23 + 2'sd1 - 3'sd2 : _counter_count_23 + 2'sd1;
      end
      if(_pool_stream_oready) begin
        __prev_data_50_reinterpretcast_5 <= _reinterpretcast_data_5;
      end
      if(_pool_stream_oready) begin
        _greaterthan_data_51 <= _reinterpretcast_data_5 > __prev_data_50_reinterpretcast_5;
      end
      if(_pool_stream_oready) begin
        __prev_data_64_reinterpretcast_9 <= _reinterpretcast_data_9;
      end
      if(_pool_stream_oready) begin
        _greaterthan_data_65 <= _reinterpretcast_data_9 > __prev_data_64_reinterpretcast_9;
      end
      if(_pool_stream_oready) begin
        __prev_data_78_reinterpretcast_13 <= _reinterpretcast_data_13;
      end
      if(_pool_stream_oready) begin
        _greaterthan_data_79 <= _reinterpretcast_data_13 > __prev_data_78_reinterpretcast_13;
      end
      if(_pool_stream_oready) begin
        __prev_data_92_reinterpretcast_17 <= _reinterpretcast_data_17;
      end
      if(_pool_stream_oready) begin
        _greaterthan_data_93 <= _reinterpretcast_data_17 > __prev_data_92_reinterpretcast_17;
      end
      if(_pool_stream_oready) begin
        __delay_data_114_reinterpretcast_17 <= _reinterpretcast_data_17;
      end
      if(_pool_stream_oready) begin
        __delay_data_115__prev_92_reinterpretcast_17 <= __prev_data_92_reinterpretcast_17;
      end
      if(_pool_stream_oready) begin
        __delay_data_117_reinterpretcast_13 <= _reinterpretcast_data_13;
      end
      if(_pool_stream_oready) begin
        __delay_data_118__prev_78_reinterpretcast_13 <= __prev_data_78_reinterpretcast_13;
      end
      if(_pool_stream_oready) begin
        __delay_data_120_reinterpretcast_9 <= _reinterpretcast_data_9;
      end
      if(_pool_stream_oready) begin
        __delay_data_121__prev_64_reinterpretcast_9 <= __prev_data_64_reinterpretcast_9;
      end
      if(_pool_stream_oready) begin
        __delay_data_123_reinterpretcast_5 <= _reinterpretcast_data_5;
      end
      if(_pool_stream_oready) begin
        __delay_data_124__prev_50_reinterpretcast_5 <= __prev_data_50_reinterpretcast_5;
      end
      if(_pool_stream_oready) begin
        _cond_data_52 <= (_greaterthan_data_51)? __delay_data_123_reinterpretcast_5 : __delay_data_124__prev_50_reinterpretcast_5;
      end
      if(_pool_stream_oready) begin
        _cond_data_66 <= (_greaterthan_data_65)? __delay_data_120_reinterpretcast_9 : __delay_data_121__prev_64_reinterpretcast_9;
      end
      if(_pool_stream_oready) begin
        _cond_data_80 <= (_greaterthan_data_79)? __delay_data_117_reinterpretcast_13 : __delay_data_118__prev_78_reinterpretcast_13;
      end
      if(_pool_stream_oready) begin
        _cond_data_94 <= (_greaterthan_data_93)? __delay_data_114_reinterpretcast_17 : __delay_data_115__prev_92_reinterpretcast_17;
      end
      if(_pool_stream_oready) begin
        __delay_data_116_greaterthan_93 <= _greaterthan_data_93;
      end
      if(_pool_stream_oready) begin
        __delay_data_119_greaterthan_79 <= _greaterthan_data_79;
      end
      if(_pool_stream_oready) begin
        __delay_data_122_greaterthan_65 <= _greaterthan_data_65;
      end
      if(_pool_stream_oready) begin
        __delay_data_125_greaterthan_51 <= _greaterthan_data_51;
      end
      if(_pool_stream_oready) begin
        __delay_data_126_slice_32 <= _slice_data_32;
      end
      if(_pool_stream_oready) begin
        __delay_data_127_land_108 <= _land_data_108;
      end
      if(_pool_stream_oready) begin
        __delay_data_136_land_29 <= _land_data_29;
      end
      if(_pool_stream_oready) begin
        _greaterthan_data_58 <= _cond_data_52 > _reinterpretcast_data_57;
      end
      if(_pool_stream_oready) begin
        _greaterthan_data_72 <= _cond_data_66 > _reinterpretcast_data_71;
      end
      if(_pool_stream_oready) begin
        _greaterthan_data_86 <= _cond_data_80 > _reinterpretcast_data_85;
      end
      if(_pool_stream_oready) begin
        _greaterthan_data_100 <= _cond_data_94 > _reinterpretcast_data_99;
      end
      if(_pool_stream_oready) begin
        __delay_data_128_cond_94 <= _cond_data_94;
      end
      if(_pool_stream_oready) begin
        __delay_data_129_reinterpretcast_99 <= _reinterpretcast_data_99;
      end
      if(_pool_stream_oready) begin
        __delay_data_130_cond_80 <= _cond_data_80;
      end
      if(_pool_stream_oready) begin
        __delay_data_131_reinterpretcast_85 <= _reinterpretcast_data_85;
      end
      if(_pool_stream_oready) begin
        __delay_data_132_cond_66 <= _cond_data_66;
      end
      if(_pool_stream_oready) begin
        __delay_data_133_reinterpretcast_71 <= _reinterpretcast_data_71;
      end
      if(_pool_stream_oready) begin
        __delay_data_134_cond_52 <= _cond_data_52;
      end
      if(_pool_stream_oready) begin
        __delay_data_135_reinterpretcast_57 <= _reinterpretcast_data_57;
      end
      if(_pool_stream_oready) begin
        __delay_data_137__delay_136_land_29 <= __delay_data_136_land_29;
      end
      if(_pool_stream_oready) begin
        __delay_data_139__delay_116_greaterthan_93 <= __delay_data_116_greaterthan_93;
      end
      if(_pool_stream_oready) begin
        __delay_data_140_pointer_102 <= _pointer_data_102;
      end
      if(_pool_stream_oready) begin
        __delay_data_142__delay_119_greaterthan_79 <= __delay_data_119_greaterthan_79;
      end
      if(_pool_stream_oready) begin
        __delay_data_143_pointer_88 <= _pointer_data_88;
      end
      if(_pool_stream_oready) begin
        __delay_data_145__delay_122_greaterthan_65 <= __delay_data_122_greaterthan_65;
      end
      if(_pool_stream_oready) begin
        __delay_data_146_pointer_74 <= _pointer_data_74;
      end
      if(_pool_stream_oready) begin
        __delay_data_148__delay_125_greaterthan_51 <= __delay_data_125_greaterthan_51;
      end
      if(_pool_stream_oready) begin
        __delay_data_149_pointer_60 <= _pointer_data_60;
      end
      if(_pool_stream_oready) begin
        __delay_data_151_writeram_109 <= 0;
      end
      if(_pool_stream_oready) begin
        _cond_data_59 <= (_greaterthan_data_58)? __delay_data_134_cond_52 : __delay_data_135_reinterpretcast_57;
      end
      if(_pool_stream_oready) begin
        _cond_data_62 <= (_greaterthan_data_58)? __delay_data_148__delay_125_greaterthan_51 : __delay_data_149_pointer_60;
      end
      if(_pool_stream_oready) begin
        _cond_data_73 <= (_greaterthan_data_72)? __delay_data_132_cond_66 : __delay_data_133_reinterpretcast_71;
      end
      if(_pool_stream_oready) begin
        _cond_data_76 <= (_greaterthan_data_72)? __delay_data_145__delay_122_greaterthan_65 : __delay_data_146_pointer_74;
      end
      if(_pool_stream_oready) begin
        _cond_data_87 <= (_greaterthan_data_86)? __delay_data_130_cond_80 : __delay_data_131_reinterpretcast_85;
      end
      if(_pool_stream_oready) begin
        _cond_data_90 <= (_greaterthan_data_86)? __delay_data_142__delay_119_greaterthan_79 : __delay_data_143_pointer_88;
      end
      if(_pool_stream_oready) begin
        _cond_data_101 <= (_greaterthan_data_100)? __delay_data_128_cond_94 : __delay_data_129_reinterpretcast_99;
      end
      if(_pool_stream_oready) begin
        _cond_data_104 <= (_greaterthan_data_100)? __delay_data_139__delay_116_greaterthan_93 : __delay_data_140_pointer_102;
      end
      if(_pool_stream_oready) begin
        __delay_data_138__delay_137__delay_136_land_29 <= __delay_data_137__delay_136_land_29;
      end
      if(_pool_stream_oready) begin
        __delay_data_141_greaterthan_100 <= _greaterthan_data_100;
      end
      if(_pool_stream_oready) begin
        __delay_data_144_greaterthan_86 <= _greaterthan_data_86;
      end
      if(_pool_stream_oready) begin
        __delay_data_147_greaterthan_72 <= _greaterthan_data_72;
      end
      if(_pool_stream_oready) begin
        __delay_data_150_greaterthan_58 <= _greaterthan_data_58;
      end
      if(_pool_stream_oready) begin
        __delay_data_152__delay_151_writeram_109 <= __delay_data_151_writeram_109;
      end
      if(_set_flag_0) begin
        _pool_above_read_ram_sel <= 1;
      end
      if(_set_flag_1) begin
        _pool_store_write_ram_sel <= 1;
      end
      if(_set_flag_2) begin
        _pool_x_source_mode <= 5'b10000;
        _pool_x_source_size <= beats;
      end
      if(_pool_source_start && _pool_x_source_mode & 5'b10000 && _pool_stream_oready) begin
        _pool_x_idle <= 0;
        _pool_x_source_size_buf <= _pool_x_source_size;
      end
      if(_pool_stream_oready && _pool_source_busy && _pool_is_root) begin
        __variable_wdata_1 <= _pool_x_source_fifo_rdata;
      end
      if((_pool_x_source_fsm_0 == 1) && _pool_stream_oready) begin
        _pool_x_source_fifo_deq <= 1;
        _pool_x_source_count <= _pool_x_source_size_buf;
      end
      if((_pool_x_source_fsm_0 == 2) && _pool_stream_oready) begin
        _pool_x_source_fifo_deq <= 1;
        _pool_x_source_count <= _pool_x_source_count - 1;
      end
      if((_pool_x_source_fsm_0 == 2) && (_pool_x_source_count == 1) && _pool_stream_oready) begin
        _pool_x_source_fifo_deq <= 0;
        _pool_x_idle <= 1;
      end
      if((_pool_x_source_fsm_0 == 2) && _pool_source_stop && _pool_stream_oready) begin
        _pool_x_source_fifo_deq <= 0;
        _pool_x_idle <= 1;
      end
      if(_pool_stream_oready) begin
        _tmp_4 <= _pool_source_start;
      end
      if(_pool_stream_oready) begin
        _tmp_5 <= _tmp_4;
      end
      if(_pool_stream_oready) begin
        _tmp_6 <= _tmp_5;
      end
      if(_pool_stream_oready) begin
        _tmp_9 <= _tmp_8;
      end
      if(_pool_stream_oready) begin
        _tmp_10 <= _pool_source_start;
      end
      if(_pool_stream_oready) begin
        _tmp_11 <= _tmp_10;
      end
      if(_pool_stream_oready) begin
        _tmp_12 <= _tmp_11;
      end
      if(_pool_stream_oready) begin
        _tmp_13 <= _tmp_12;
      end
      if(_pool_stream_oready) begin
        _tmp_14 <= _tmp_13;
      end
      if(_pool_stream_oready) begin
        _tmp_15 <= _tmp_14;
      end
      if(_pool_stream_oready) begin
        _tmp_16 <= _pool_source_stop;
      end
      if(_pool_stream_oready) begin
        _tmp_17 <= _tmp_16;
      end
      if(_pool_stream_oready) begin
        _tmp_18 <= _tmp_17;
      end
      if(_pool_stream_oready) begin
        _tmp_19 <= _tmp_18;
      end
      if(_pool_stream_oready) begin
        _tmp_20 <= _tmp_19;
      end
      if(_pool_stream_oready) begin
        _tmp_21 <= _tmp_20;
      end
      if(_pool_stream_oready) begin
        _tmp_22 <= _pool_source_busy;
      end
      if(_pool_stream_oready) begin
        _tmp_23 <= _tmp_22;
      end
      if(_pool_stream_oready) begin
        _tmp_24 <= _tmp_23;
      end
      if(_pool_stream_oready) begin
        _tmp_25 <= _tmp_24;
      end
      if(_pool_stream_oready) begin
        _tmp_26 <= _tmp_25;
      end
      if(_pool_stream_oready) begin
        _tmp_27 <= _tmp_26;
      end
      if(_pool_stream_oready) begin
        _tmp_28 <= _pool_sink_busy;
      end
      if(!_pool_sink_busy && _tmp_28) begin
        _pool_busy_reg <= 0;
      end
      if(_pool_source_busy) begin
        _pool_busy_reg <= 1;
      end
    end
  end

  localparam _pool_fsm_1 = 1;
  localparam _pool_fsm_2 = 2;
  localparam _pool_fsm_3 = 3;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _pool_fsm <= _pool_fsm_init;
      _pool_source_start <= 0;
      _pool_source_busy <= 0;
      _pool_stream_ivalid <= 0;
    end else begin
      if(_pool_stream_oready && _tmp_6) begin
        _pool_stream_ivalid <= 1;
      end
      if(_pool_stream_oready && _tmp_9) begin
        _pool_stream_ivalid <= 0;
      end
      case(_pool_fsm)
        _pool_fsm_init: begin
          if(_pool_run_flag) begin
            _pool_source_start <= 1;
          end
          if(_pool_run_flag) begin
            _pool_fsm <= _pool_fsm_1;
          end
        end
        _pool_fsm_1: begin
          if(_pool_source_start && _pool_stream_oready) begin
            _pool_source_start <= 0;
            _pool_source_busy <= 1;
          end
          if(_pool_source_start && _pool_stream_oready) begin
            _pool_fsm <= _pool_fsm_2;
          end
        end
        _pool_fsm_2: begin
          if(_pool_stream_oready) begin
            _pool_fsm <= _pool_fsm_3;
          end
        end
        _pool_fsm_3: begin
          if(_pool_stream_oready && (_pool_x_idle && (_pool_fsm == 3))) begin
            _pool_source_busy <= 0;
          end
          if(_pool_stream_oready && (_pool_x_idle && (_pool_fsm == 3)) && _pool_run_flag) begin
            _pool_source_start <= 1;
          end
          if(_pool_stream_oready && (_pool_x_idle && (_pool_fsm == 3))) begin
            _pool_fsm <= _pool_fsm_init;
          end
          if(_pool_stream_oready && (_pool_x_idle && (_pool_fsm == 3)) && _pool_run_flag) begin
            _pool_fsm <= _pool_fsm_1;
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
          main <= main_3;
        end
        main_3: begin
          if(1) begin
            main <= main_4;
          end else begin
            main <= main_20;
          end
        end
        main_4: begin
          if(ap_start) begin
            main <= main_5;
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
          if(status == 0) begin
            main <= main_9;
          end else begin
            main <= main_18;
          end
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
          if(!_pool_source_busy) begin
            main <= main_14;
          end
        end
        main_14: begin
          if(_pool_source_busy) begin
            main <= main_15;
          end
        end
        main_15: begin
          if(out_r_left[19]) begin
            main <= main_16;
          end
        end
        main_16: begin
          if(out_index_left[19]) begin
            main <= main_17;
          end
        end
        main_17: begin
          if(!_pool_source_busy) begin
            main <= main_18;
          end
        end
        main_18: begin
          main <= main_19;
        end
        main_19: begin
          main <= main_3;
        end
      endcase
    end
  end

  localparam _pool_x_source_fsm_0_1 = 1;
  localparam _pool_x_source_fsm_0_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _pool_x_source_fsm_0 <= _pool_x_source_fsm_0_init;
    end else begin
      case(_pool_x_source_fsm_0)
        _pool_x_source_fsm_0_init: begin
          if(_pool_source_start && _pool_x_source_mode & 5'b10000 && _pool_stream_oready) begin
            _pool_x_source_fsm_0 <= _pool_x_source_fsm_0_1;
          end
        end
        _pool_x_source_fsm_0_1: begin
          if(_pool_stream_oready) begin
            _pool_x_source_fsm_0 <= _pool_x_source_fsm_0_2;
          end
        end
        _pool_x_source_fsm_0_2: begin
          if((_pool_x_source_count == 1) && _pool_stream_oready) begin
            _pool_x_source_fsm_0 <= _pool_x_source_fsm_0_init;
          end
          if(_pool_source_stop && _pool_stream_oready) begin
            _pool_x_source_fsm_0 <= _pool_x_source_fsm_0_init;
          end
        end
      endcase
    end
  end


endmodule
