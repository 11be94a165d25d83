// SPDX-License-Identifier: Apache-2.0
// gain: multiplies by a gain, 4 lanes a cycle.
// Written from hls/examples/gain.py; do not edit.
module gain
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
  reg [32-1:0] reg_gain;
  reg [32-1:0] reg_shift;
  reg [13-1:0] arg_beats;
  reg [15-1:0] arg_gain;
  reg [5-1:0] arg_shift;
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
  wire signed [16-1:0] factor;
  assign factor = arg_gain;
  reg signed [32-1:0] rounding;
  reg [14-1:0] out_r_left;
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
  reg [14-1:0] in_r_feed_left;
  reg in_r_feed_room;
  wire in_r_feed_open;
  assign in_r_feed_open = !in_r_feed_left[13] && in_r_feed_room;
  assign in_r_TREADY = in_r_feed_open;
  assign x_fifo_enq = in_r_TVALID && in_r_feed_open;
  assign x_fifo_wdata = in_r_TDATA;
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
  reg _scaling_x_idle;
  reg [13-1:0] _scaling_x_source_count;
  reg [5-1:0] _scaling_x_source_mode;
  reg [16-1:0] _scaling_x_source_generator_id;
  reg [12-1:0] _scaling_x_source_offset;
  reg [13-1:0] _scaling_x_source_size;
  reg [12-1:0] _scaling_x_source_stride;
  reg [12-1:0] _scaling_x_source_offset_buf;
  reg [13-1:0] _scaling_x_source_size_buf;
  reg [12-1:0] _scaling_x_source_stride_buf;
  reg [3-1:0] _scaling_x_source_sel;
  reg [12-1:0] _scaling_x_source_ram_raddr;
  reg _scaling_x_source_ram_renable;
  wire [64-1:0] _scaling_x_source_ram_rdata;
  reg _scaling_x_source_fifo_deq;
  wire [64-1:0] _scaling_x_source_fifo_rdata;
  reg [64-1:0] _scaling_x_source_empty_data;
  reg [32-1:0] main;
  localparam main_init = 0;
  assign ap_started = (main == 2) && ap_start;
  wire [64-1:0] scaling_x_data;
  reg __scaling_stream_ivalid_1;
  reg __scaling_stream_ivalid_2;
  reg __scaling_stream_ivalid_3;
  reg __scaling_stream_ivalid_4;
  reg __scaling_stream_ivalid_5;
  reg __scaling_stream_ivalid_6;
  wire [16-1:0] _slice_data_6;
  assign _slice_data_6 = scaling_x_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_7;
  assign _reinterpretcast_src_7 = _slice_data_6;
  wire signed [16-1:0] _reinterpretcast_data_7;
  assign _reinterpretcast_data_7 = _reinterpretcast_src_7;
  wire [16-1:0] _slice_data_10;
  assign _slice_data_10 = scaling_x_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_11;
  assign _reinterpretcast_src_11 = _slice_data_10;
  wire signed [16-1:0] _reinterpretcast_data_11;
  assign _reinterpretcast_data_11 = _reinterpretcast_src_11;
  wire [16-1:0] _slice_data_14;
  assign _slice_data_14 = scaling_x_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_15;
  assign _reinterpretcast_src_15 = _slice_data_14;
  wire signed [16-1:0] _reinterpretcast_data_15;
  assign _reinterpretcast_data_15 = _reinterpretcast_src_15;
  wire [16-1:0] _slice_data_18;
  assign _slice_data_18 = scaling_x_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_19;
  assign _reinterpretcast_src_19 = _slice_data_18;
  wire signed [16-1:0] _reinterpretcast_data_19;
  assign _reinterpretcast_data_19 = _reinterpretcast_src_19;
  reg signed [32-1:0] _product_data_20;
  reg signed [32-1:0] _product_data_37;
  reg signed [32-1:0] _product_data_54;
  reg signed [32-1:0] _product_data_71;
  wire signed [48-1:0] _plus_data_22;
  assign _plus_data_22 = _product_data_20 + 1'sd0;
  reg signed [48-1:0] _plus_data_23;
  wire signed [48-1:0] _plus_data_39;
  assign _plus_data_39 = _product_data_37 + 1'sd0;
  reg signed [48-1:0] _plus_data_40;
  wire signed [48-1:0] _plus_data_56;
  assign _plus_data_56 = _product_data_54 + 1'sd0;
  reg signed [48-1:0] _plus_data_57;
  wire signed [48-1:0] _plus_data_73;
  assign _plus_data_73 = _product_data_71 + 1'sd0;
  reg signed [48-1:0] _plus_data_74;
  reg signed [48-1:0] _sra_data_24;
  reg signed [48-1:0] _sra_data_41;
  reg signed [48-1:0] _sra_data_58;
  reg signed [48-1:0] _sra_data_75;
  reg [1-1:0] _greaterthan_data_25;
  reg [1-1:0] _lessthan_data_28;
  reg [1-1:0] _greaterthan_data_42;
  reg [1-1:0] _lessthan_data_45;
  reg [1-1:0] _greaterthan_data_59;
  reg [1-1:0] _lessthan_data_62;
  reg [1-1:0] _greaterthan_data_76;
  reg [1-1:0] _lessthan_data_79;
  reg signed [48-1:0] __delay_data_90_sra_75;
  reg signed [48-1:0] __delay_data_92_sra_58;
  reg signed [48-1:0] __delay_data_94_sra_41;
  reg signed [48-1:0] __delay_data_96_sra_24;
  reg signed [48-1:0] _cond_data_31;
  reg signed [48-1:0] _cond_data_48;
  reg signed [48-1:0] _cond_data_65;
  reg signed [48-1:0] _cond_data_82;
  reg [1-1:0] __delay_data_91_greaterthan_76;
  reg [1-1:0] __delay_data_93_greaterthan_59;
  reg [1-1:0] __delay_data_95_greaterthan_42;
  reg [1-1:0] __delay_data_97_greaterthan_25;
  reg signed [48-1:0] _cond_data_32;
  reg signed [48-1:0] _cond_data_49;
  reg signed [48-1:0] _cond_data_66;
  reg signed [48-1:0] _cond_data_83;
  wire [16-1:0] _slice_data_35;
  assign _slice_data_35 = _cond_data_32[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_36;
  assign _reinterpretcast_src_36 = _slice_data_35;
  wire signed [16-1:0] _reinterpretcast_data_36;
  assign _reinterpretcast_data_36 = _reinterpretcast_src_36;
  wire [16-1:0] _slice_data_52;
  assign _slice_data_52 = _cond_data_49[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_53;
  assign _reinterpretcast_src_53 = _slice_data_52;
  wire signed [16-1:0] _reinterpretcast_data_53;
  assign _reinterpretcast_data_53 = _reinterpretcast_src_53;
  wire [16-1:0] _slice_data_69;
  assign _slice_data_69 = _cond_data_66[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_70;
  assign _reinterpretcast_src_70 = _slice_data_69;
  wire signed [16-1:0] _reinterpretcast_data_70;
  assign _reinterpretcast_data_70 = _reinterpretcast_src_70;
  wire [16-1:0] _slice_data_86;
  assign _slice_data_86 = _cond_data_83[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_87;
  assign _reinterpretcast_src_87 = _slice_data_86;
  wire signed [16-1:0] _reinterpretcast_data_87;
  assign _reinterpretcast_data_87 = _reinterpretcast_src_87;
  wire [64-1:0] _cat_data_88;
  assign _cat_data_88 = { _reinterpretcast_data_87, _reinterpretcast_data_70, _reinterpretcast_data_53, _reinterpretcast_data_36 };
  assign out_r_fifo_wdata = _cat_data_88;
  assign out_r_fifo_enq = __scaling_stream_ivalid_6 && _scaling_stream_oready;
  wire signed [1-1:0] _push_odata_89;
  assign _push_odata_89 = 0;
  reg [14-1:0] _scaling_x_left;
  reg _scaling_x_begun;
  assign x_fifo_deq = _scaling_stream_oready && _scaling_x_source_fifo_deq;
  assign _scaling_stream_internal_oready = (x_fifo_stays || _scaling_x_idle) && (out_r_fifo_room && ap_running);
  reg [64-1:0] __variable_wdata_3;
  assign scaling_x_data = __variable_wdata_3;
  wire _set_flag_0;
  assign _set_flag_0 = main == 7;
  assign _scaling_run_flag = (_set_flag_0)? 1 : 0;
  reg _tmp_1;
  reg _tmp_2;
  reg _tmp_3;
  assign _scaling_source_stop = _scaling_stream_oready && (_scaling_x_idle && (_scaling_fsm == 3));
  localparam _tmp_4 = 1;
  wire [_tmp_4-1:0] _tmp_5;
  assign _tmp_5 = _scaling_x_idle && (_scaling_fsm == 3);
  reg [_tmp_4-1:0] _tmp_6;
  reg _tmp_7;
  reg _tmp_8;
  reg _tmp_9;
  reg _tmp_10;
  reg _tmp_11;
  reg _tmp_12;
  reg _tmp_13;
  reg _tmp_14;
  assign _scaling_sink_start = _tmp_14;
  reg _tmp_15;
  reg _tmp_16;
  reg _tmp_17;
  reg _tmp_18;
  reg _tmp_19;
  reg _tmp_20;
  reg _tmp_21;
  reg _tmp_22;
  assign _scaling_sink_stop = _tmp_22;
  reg _tmp_23;
  reg _tmp_24;
  reg _tmp_25;
  reg _tmp_26;
  reg _tmp_27;
  reg _tmp_28;
  reg _tmp_29;
  reg _tmp_30;
  assign _scaling_sink_busy = _tmp_30;
  reg _tmp_31;
  assign _scaling_busy = _scaling_source_busy || _scaling_sink_busy || _scaling_busy_reg;
  assign ap_finished = main == 11;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_beats <= 0;
      arg_gain <= 0;
      arg_shift <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_beats <= 0;
      reg_gain <= 0;
      reg_shift <= 0;
      s_axi_control_RVALID <= 0;
      s_axi_control_RDATA <= 0;
      ap_done <= 0;
      ap_ready <= 0;
    end else begin
      if(ap_started) begin
        ap_running <= 1;
        status <= 0;
        arg_beats <= reg_beats[12:0];
        arg_gain <= reg_gain[14:0];
        arg_shift <= reg_shift[4:0];
      end
      if(ap_started && (reg_gain > 32767)) begin
        status <= 3;
      end
      if(ap_started && (reg_shift > 31)) begin
        status <= 2;
      end
      if(ap_started && ((reg_beats > 4096) || (reg_beats < 1))) begin
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
        reg_gain <= reg_gain & ~w_bits | w_data & w_bits;
      end
      if(w_commit && (aw_word == 10)) begin
        reg_shift <= reg_shift & ~w_bits | w_data & w_bits;
      end
      if(s_axi_control_RVALID && s_axi_control_RREADY) begin
        s_axi_control_RVALID <= 0;
      end
      if(ar_taken) begin
        s_axi_control_RVALID <= 1;
        s_axi_control_RDATA <= (ar_word == 10)? reg_shift :
                               (ar_word == 8)? reg_gain :
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
    rounding <= (32'd1 << arg_shift) >> 1;
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_r_left <= 16383;
    end else begin
      if(out_r_fifo_deq) begin
        out_r_left <= out_r_left - 1;
      end
      if(main == 5) begin
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
      in_r_feed_left <= 16383;
    end else begin
      in_r_feed_room <= x_fifo_room;
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
      _scaling_moves <= 0;
      _scaling_x_source_ram_renable <= 0;
      _scaling_x_source_fifo_deq <= 0;
      _scaling_x_idle <= 1;
      __scaling_stream_ivalid_1 <= 0;
      __scaling_stream_ivalid_2 <= 0;
      __scaling_stream_ivalid_3 <= 0;
      __scaling_stream_ivalid_4 <= 0;
      __scaling_stream_ivalid_5 <= 0;
      __scaling_stream_ivalid_6 <= 0;
      _product_data_20 <= 0;
      _product_data_37 <= 0;
      _product_data_54 <= 0;
      _product_data_71 <= 0;
      _plus_data_23 <= 0;
      _plus_data_40 <= 0;
      _plus_data_57 <= 0;
      _plus_data_74 <= 0;
      _sra_data_24 <= 0;
      _sra_data_41 <= 0;
      _sra_data_58 <= 0;
      _sra_data_75 <= 0;
      _greaterthan_data_25 <= 0;
      _lessthan_data_28 <= 0;
      _greaterthan_data_42 <= 0;
      _lessthan_data_45 <= 0;
      _greaterthan_data_59 <= 0;
      _lessthan_data_62 <= 0;
      _greaterthan_data_76 <= 0;
      _lessthan_data_79 <= 0;
      __delay_data_90_sra_75 <= 0;
      __delay_data_92_sra_58 <= 0;
      __delay_data_94_sra_41 <= 0;
      __delay_data_96_sra_24 <= 0;
      _cond_data_31 <= 0;
      _cond_data_48 <= 0;
      _cond_data_65 <= 0;
      _cond_data_82 <= 0;
      __delay_data_91_greaterthan_76 <= 0;
      __delay_data_93_greaterthan_59 <= 0;
      __delay_data_95_greaterthan_42 <= 0;
      __delay_data_97_greaterthan_25 <= 0;
      _cond_data_32 <= 0;
      _cond_data_49 <= 0;
      _cond_data_66 <= 0;
      _cond_data_83 <= 0;
      _scaling_x_begun <= 0;
      _scaling_x_left <= 0;
      __variable_wdata_3 <= 0;
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
      _scaling_busy_reg <= 0;
    end else begin
      _scaling_moves <= _scaling_stream_internal_oready;
      if(_scaling_stream_oready) begin
        _scaling_x_source_ram_renable <= 0;
        _scaling_x_source_fifo_deq <= 0;
      end
      _scaling_x_idle <= _scaling_x_idle;
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
        _product_data_20 <= _reinterpretcast_data_7 * factor;
      end
      if(_scaling_stream_oready) begin
        _product_data_37 <= _reinterpretcast_data_11 * factor;
      end
      if(_scaling_stream_oready) begin
        _product_data_54 <= _reinterpretcast_data_15 * factor;
      end
      if(_scaling_stream_oready) begin
        _product_data_71 <= _reinterpretcast_data_19 * factor;
      end
      if(_scaling_stream_oready) begin
        _plus_data_23 <= _plus_data_22 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_40 <= _plus_data_39 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_57 <= _plus_data_56 + rounding;
      end
      if(_scaling_stream_oready) begin
        _plus_data_74 <= _plus_data_73 + rounding;
      end
      if(_scaling_stream_oready) begin
        _sra_data_24 <= _plus_data_23 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _sra_data_41 <= _plus_data_40 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _sra_data_58 <= _plus_data_57 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _sra_data_75 <= _plus_data_74 >>> arg_shift;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_25 <= _sra_data_24 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_28 <= _sra_data_24 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_42 <= _sra_data_41 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_45 <= _sra_data_41 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_59 <= _sra_data_58 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_62 <= _sra_data_58 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        _greaterthan_data_76 <= _sra_data_75 > 16'sd32767;
      end
      if(_scaling_stream_oready) begin
        _lessthan_data_79 <= _sra_data_75 < -17'sd32768;
      end
      if(_scaling_stream_oready) begin
        __delay_data_90_sra_75 <= _sra_data_75;
      end
      if(_scaling_stream_oready) begin
        __delay_data_92_sra_58 <= _sra_data_58;
      end
      if(_scaling_stream_oready) begin
        __delay_data_94_sra_41 <= _sra_data_41;
      end
      if(_scaling_stream_oready) begin
        __delay_data_96_sra_24 <= _sra_data_24;
      end
      if(_scaling_stream_oready) begin
        _cond_data_31 <= (_lessthan_data_28)? -17'sd32768 : __delay_data_96_sra_24;
      end
      if(_scaling_stream_oready) begin
        _cond_data_48 <= (_lessthan_data_45)? -17'sd32768 : __delay_data_94_sra_41;
      end
      if(_scaling_stream_oready) begin
        _cond_data_65 <= (_lessthan_data_62)? -17'sd32768 : __delay_data_92_sra_58;
      end
      if(_scaling_stream_oready) begin
        _cond_data_82 <= (_lessthan_data_79)? -17'sd32768 : __delay_data_90_sra_75;
      end
      if(_scaling_stream_oready) begin
        __delay_data_91_greaterthan_76 <= _greaterthan_data_76;
      end
      if(_scaling_stream_oready) begin
        __delay_data_93_greaterthan_59 <= _greaterthan_data_59;
      end
      if(_scaling_stream_oready) begin
        __delay_data_95_greaterthan_42 <= _greaterthan_data_42;
      end
      if(_scaling_stream_oready) begin
        __delay_data_97_greaterthan_25 <= _greaterthan_data_25;
      end
      if(_scaling_stream_oready) begin
        _cond_data_32 <= (__delay_data_97_greaterthan_25)? 16'sd32767 : _cond_data_31;
      end
      if(_scaling_stream_oready) begin
        _cond_data_49 <= (__delay_data_95_greaterthan_42)? 16'sd32767 : _cond_data_48;
      end
      if(_scaling_stream_oready) begin
        _cond_data_66 <= (__delay_data_93_greaterthan_59)? 16'sd32767 : _cond_data_65;
      end
      if(_scaling_stream_oready) begin
        _cond_data_83 <= (__delay_data_91_greaterthan_76)? 16'sd32767 : _cond_data_82;
      end
      if(_scaling_source_start && _scaling_stream_oready) begin
        _scaling_x_idle <= 0;
      end
      if(_scaling_stream_oready) begin
        _scaling_x_begun <= _scaling_source_start;
      end
      if(_scaling_source_start && _scaling_stream_oready) begin
        _scaling_x_left <= arg_beats - 2;
      end
      if(_scaling_stream_oready && _scaling_x_source_fifo_deq) begin
        _scaling_x_left <= (_scaling_x_left[13])? arg_beats - 2 : _scaling_x_left - 1;
      end
      if(_scaling_stream_oready && _scaling_x_begun) begin
        _scaling_x_source_fifo_deq <= 1;
      end
      if(_scaling_stream_oready && _scaling_x_source_fifo_deq) begin
        _scaling_x_source_fifo_deq <= !_scaling_x_left[13];
        _scaling_x_idle <= _scaling_x_left[13];
      end
      if(_scaling_stream_oready && _scaling_source_busy) begin
        __variable_wdata_3 <= x_fifo_rdata;
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
        _tmp_15 <= _scaling_source_stop;
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
        _tmp_23 <= _scaling_source_busy;
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
        _tmp_31 <= _scaling_sink_busy;
      end
      if(!_scaling_sink_busy && _tmp_31) begin
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
          if(_scaling_stream_oready && (_scaling_x_idle && (_scaling_fsm == 3))) begin
            _scaling_source_busy <= 0;
          end
          if(_scaling_stream_oready && (_scaling_x_idle && (_scaling_fsm == 3)) && _scaling_run_flag) begin
            _scaling_source_start <= 1;
          end
          if(_scaling_stream_oready && (_scaling_x_idle && (_scaling_fsm == 3))) begin
            _scaling_fsm <= _scaling_fsm_init;
          end
          if(_scaling_stream_oready && (_scaling_x_idle && (_scaling_fsm == 3)) && _scaling_run_flag) begin
            _scaling_fsm <= _scaling_fsm_1;
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
            main <= main_13;
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
            main <= main_11;
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
          if(!_scaling_source_busy) begin
            main <= main_8;
          end
        end
        main_8: begin
          if(_scaling_source_busy) begin
            main <= main_9;
          end
        end
        main_9: begin
          if(out_r_left[13]) begin
            main <= main_10;
          end
        end
        main_10: begin
          if(!_scaling_source_busy) begin
            main <= main_11;
          end
        end
        main_11: begin
          main <= main_12;
        end
        main_12: begin
          main <= main_1;
        end
      endcase
    end
  end


endmodule
