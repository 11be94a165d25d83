// SPDX-License-Identifier: Apache-2.0
// blend: fades one image into another, 4 pixels a cycle.
// Written from hls/examples/blend.py; do not edit.
module blend
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
  input [64-1:0] in_a_TDATA,
  input in_a_TVALID,
  output in_a_TREADY,
  input in_a_TLAST,
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
  reg [32-1:0] reg_weight;
  reg [13-1:0] arg_beats;
  reg [9-1:0] arg_weight;
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
  wire signed [10-1:0] of_a;
  assign of_a = arg_weight;
  wire signed [10-1:0] of_b;
  assign of_b = 256 - arg_weight;
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
  reg [14-1:0] in_a_feed_left;
  reg in_a_feed_room;
  wire in_a_feed_open;
  assign in_a_feed_open = !in_a_feed_left[13] && in_a_feed_room;
  assign in_a_TREADY = in_a_feed_open;
  assign a_fifo_enq = in_a_TVALID && in_a_feed_open;
  assign a_fifo_wdata = in_a_TDATA;
  reg [14-1:0] in_b_feed_left;
  reg in_b_feed_room;
  wire in_b_feed_open;
  assign in_b_feed_open = !in_b_feed_left[13] && in_b_feed_room;
  assign in_b_TREADY = in_b_feed_open;
  assign b_fifo_enq = in_b_TVALID && in_b_feed_open;
  assign b_fifo_wdata = in_b_TDATA;
  reg _blending_stream_ivalid;
  wire _blending_stream_oready;
  wire _blending_stream_internal_oready;
  reg [32-1:0] _blending_fsm;
  localparam _blending_fsm_init = 0;
  wire _blending_run_flag;
  reg _blending_source_start;
  wire _blending_source_stop;
  reg _blending_source_busy;
  wire _blending_sink_start;
  wire _blending_sink_stop;
  wire _blending_sink_busy;
  wire _blending_busy;
  reg _blending_busy_reg;
  wire _blending_is_root;
  assign _blending_is_root = 1;
  reg _blending_moves;
  assign _blending_stream_oready = _blending_moves;
  reg _blending_a_idle;
  reg [13-1:0] _blending_a_source_count;
  reg [5-1:0] _blending_a_source_mode;
  reg [16-1:0] _blending_a_source_generator_id;
  reg [12-1:0] _blending_a_source_offset;
  reg [13-1:0] _blending_a_source_size;
  reg [12-1:0] _blending_a_source_stride;
  reg [12-1:0] _blending_a_source_offset_buf;
  reg [13-1:0] _blending_a_source_size_buf;
  reg [12-1:0] _blending_a_source_stride_buf;
  reg [3-1:0] _blending_a_source_sel;
  reg [12-1:0] _blending_a_source_ram_raddr;
  reg _blending_a_source_ram_renable;
  wire [64-1:0] _blending_a_source_ram_rdata;
  reg _blending_a_source_fifo_deq;
  wire [64-1:0] _blending_a_source_fifo_rdata;
  reg [64-1:0] _blending_a_source_empty_data;
  reg _blending_b_idle;
  reg [13-1:0] _blending_b_source_count;
  reg [5-1:0] _blending_b_source_mode;
  reg [16-1:0] _blending_b_source_generator_id;
  reg [12-1:0] _blending_b_source_offset;
  reg [13-1:0] _blending_b_source_size;
  reg [12-1:0] _blending_b_source_stride;
  reg [12-1:0] _blending_b_source_offset_buf;
  reg [13-1:0] _blending_b_source_size_buf;
  reg [12-1:0] _blending_b_source_stride_buf;
  reg [3-1:0] _blending_b_source_sel;
  reg [12-1:0] _blending_b_source_ram_raddr;
  reg _blending_b_source_ram_renable;
  wire [64-1:0] _blending_b_source_ram_rdata;
  reg _blending_b_source_fifo_deq;
  wire [64-1:0] _blending_b_source_fifo_rdata;
  reg [64-1:0] _blending_b_source_empty_data;
  reg [32-1:0] main;
  localparam main_init = 0;
  assign ap_started = (main == 2) && ap_start;
  wire [64-1:0] blending_a_data;
  wire [64-1:0] blending_b_data;
  reg __blending_stream_ivalid_1;
  reg __blending_stream_ivalid_2;
  wire [16-1:0] _slice_data_5;
  assign _slice_data_5 = blending_a_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_6;
  assign _reinterpretcast_src_6 = _slice_data_5;
  wire signed [16-1:0] _reinterpretcast_data_6;
  assign _reinterpretcast_data_6 = _reinterpretcast_src_6;
  wire [16-1:0] _slice_data_9;
  assign _slice_data_9 = blending_a_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_10;
  assign _reinterpretcast_src_10 = _slice_data_9;
  wire signed [16-1:0] _reinterpretcast_data_10;
  assign _reinterpretcast_data_10 = _reinterpretcast_src_10;
  wire [16-1:0] _slice_data_13;
  assign _slice_data_13 = blending_a_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_14;
  assign _reinterpretcast_src_14 = _slice_data_13;
  wire signed [16-1:0] _reinterpretcast_data_14;
  assign _reinterpretcast_data_14 = _reinterpretcast_src_14;
  wire [16-1:0] _slice_data_17;
  assign _slice_data_17 = blending_a_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_18;
  assign _reinterpretcast_src_18 = _slice_data_17;
  wire signed [16-1:0] _reinterpretcast_data_18;
  assign _reinterpretcast_data_18 = _reinterpretcast_src_18;
  wire [16-1:0] _slice_data_22;
  assign _slice_data_22 = blending_b_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_23;
  assign _reinterpretcast_src_23 = _slice_data_22;
  wire signed [16-1:0] _reinterpretcast_data_23;
  assign _reinterpretcast_data_23 = _reinterpretcast_src_23;
  wire [16-1:0] _slice_data_26;
  assign _slice_data_26 = blending_b_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_27;
  assign _reinterpretcast_src_27 = _slice_data_26;
  wire signed [16-1:0] _reinterpretcast_data_27;
  assign _reinterpretcast_data_27 = _reinterpretcast_src_27;
  wire [16-1:0] _slice_data_30;
  assign _slice_data_30 = blending_b_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_31;
  assign _reinterpretcast_src_31 = _slice_data_30;
  wire signed [16-1:0] _reinterpretcast_data_31;
  assign _reinterpretcast_data_31 = _reinterpretcast_src_31;
  wire [16-1:0] _slice_data_34;
  assign _slice_data_34 = blending_b_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_35;
  assign _reinterpretcast_src_35 = _slice_data_34;
  wire signed [16-1:0] _reinterpretcast_data_35;
  assign _reinterpretcast_data_35 = _reinterpretcast_src_35;
  reg signed [26-1:0] _product_data_37;
  reg signed [26-1:0] _product_data_38;
  reg signed [26-1:0] _product_data_41;
  reg signed [26-1:0] _product_data_42;
  reg signed [26-1:0] _product_data_45;
  reg signed [26-1:0] _product_data_46;
  reg signed [26-1:0] _product_data_49;
  reg signed [26-1:0] _product_data_50;
  wire signed [26-1:0] _plus_data_39;
  assign _plus_data_39 = _product_data_37 + _product_data_38;
  reg signed [26-1:0] _plus_data_40;
  wire signed [26-1:0] _plus_data_43;
  assign _plus_data_43 = _product_data_41 + _product_data_42;
  reg signed [26-1:0] _plus_data_44;
  wire signed [26-1:0] _plus_data_47;
  assign _plus_data_47 = _product_data_45 + _product_data_46;
  reg signed [26-1:0] _plus_data_48;
  wire signed [26-1:0] _plus_data_51;
  assign _plus_data_51 = _product_data_49 + _product_data_50;
  reg signed [26-1:0] _plus_data_52;
  wire [16-1:0] _slice_data_55;
  assign _slice_data_55 = _plus_data_40[6'd23:5'd8];
  wire [16-1:0] _reinterpretcast_src_56;
  assign _reinterpretcast_src_56 = _slice_data_55;
  wire signed [16-1:0] _reinterpretcast_data_56;
  assign _reinterpretcast_data_56 = _reinterpretcast_src_56;
  wire [16-1:0] _slice_data_59;
  assign _slice_data_59 = _plus_data_44[6'd23:5'd8];
  wire [16-1:0] _reinterpretcast_src_60;
  assign _reinterpretcast_src_60 = _slice_data_59;
  wire signed [16-1:0] _reinterpretcast_data_60;
  assign _reinterpretcast_data_60 = _reinterpretcast_src_60;
  wire [16-1:0] _slice_data_63;
  assign _slice_data_63 = _plus_data_48[6'd23:5'd8];
  wire [16-1:0] _reinterpretcast_src_64;
  assign _reinterpretcast_src_64 = _slice_data_63;
  wire signed [16-1:0] _reinterpretcast_data_64;
  assign _reinterpretcast_data_64 = _reinterpretcast_src_64;
  wire [16-1:0] _slice_data_67;
  assign _slice_data_67 = _plus_data_52[6'd23:5'd8];
  wire [16-1:0] _reinterpretcast_src_68;
  assign _reinterpretcast_src_68 = _slice_data_67;
  wire signed [16-1:0] _reinterpretcast_data_68;
  assign _reinterpretcast_data_68 = _reinterpretcast_src_68;
  wire [64-1:0] _cat_data_69;
  assign _cat_data_69 = { _reinterpretcast_data_68, _reinterpretcast_data_64, _reinterpretcast_data_60, _reinterpretcast_data_56 };
  assign out_r_fifo_wdata = _cat_data_69;
  assign out_r_fifo_enq = __blending_stream_ivalid_2 && _blending_stream_oready;
  wire signed [1-1:0] _push_odata_70;
  assign _push_odata_70 = 0;
  wire _set_flag_0;
  assign _set_flag_0 = main == 7;
  assign a_fifo_deq = _blending_stream_oready && _blending_a_source_fifo_deq;
  assign _blending_a_source_fifo_rdata = a_fifo_rdata;
  reg [64-1:0] __variable_wdata_2;
  assign blending_a_data = __variable_wdata_2;
  reg [32-1:0] _blending_a_source_fsm_0;
  localparam _blending_a_source_fsm_0_init = 0;
  wire _set_flag_1;
  assign _set_flag_1 = main == 8;
  assign b_fifo_deq = _blending_stream_oready && _blending_b_source_fifo_deq;
  assign _blending_b_source_fifo_rdata = b_fifo_rdata;
  assign _blending_stream_internal_oready = (b_fifo_stays || _blending_b_idle) && ((a_fifo_stays || _blending_a_idle) && (out_r_fifo_room && ap_running));
  reg [64-1:0] __variable_wdata_19;
  assign blending_b_data = __variable_wdata_19;
  reg [32-1:0] _blending_b_source_fsm_1;
  localparam _blending_b_source_fsm_1_init = 0;
  wire _set_flag_2;
  assign _set_flag_2 = main == 9;
  assign _blending_run_flag = (_set_flag_2)? 1 : 0;
  reg _tmp_3;
  reg _tmp_4;
  reg _tmp_5;
  assign _blending_source_stop = _blending_stream_oready && (_blending_a_idle && _blending_b_idle && (_blending_fsm == 3));
  localparam _tmp_6 = 1;
  wire [_tmp_6-1:0] _tmp_7;
  assign _tmp_7 = _blending_a_idle && _blending_b_idle && (_blending_fsm == 3);
  reg [_tmp_6-1:0] _tmp_8;
  reg _tmp_9;
  reg _tmp_10;
  reg _tmp_11;
  reg _tmp_12;
  assign _blending_sink_start = _tmp_12;
  reg _tmp_13;
  reg _tmp_14;
  reg _tmp_15;
  reg _tmp_16;
  assign _blending_sink_stop = _tmp_16;
  reg _tmp_17;
  reg _tmp_18;
  reg _tmp_19;
  reg _tmp_20;
  assign _blending_sink_busy = _tmp_20;
  reg _tmp_21;
  assign _blending_busy = _blending_source_busy || _blending_sink_busy || _blending_busy_reg;
  assign ap_finished = main == 13;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_beats <= 0;
      arg_weight <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_beats <= 0;
      reg_weight <= 0;
      s_axi_control_RVALID <= 0;
      s_axi_control_RDATA <= 0;
      ap_done <= 0;
      ap_ready <= 0;
    end else begin
      if(ap_started) begin
        ap_running <= 1;
        status <= 0;
        arg_beats <= reg_beats[12:0];
        arg_weight <= reg_weight[8:0];
      end
      if(ap_started && (reg_weight > 256)) begin
        status <= 3;
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
        reg_weight <= reg_weight & ~w_bits | w_data & w_bits;
      end
      if(s_axi_control_RVALID && s_axi_control_RREADY) begin
        s_axi_control_RVALID <= 0;
      end
      if(ar_taken) begin
        s_axi_control_RVALID <= 1;
        s_axi_control_RDATA <= (ar_word == 8)? reg_weight :
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
      out_r_left <= 16383;
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
      in_a_feed_room <= 0;
      in_a_feed_left <= 16383;
    end else begin
      in_a_feed_room <= a_fifo_room;
      if(in_a_TVALID && in_a_feed_open) begin
        in_a_feed_left <= in_a_feed_left - 1;
      end
      if(main == 4) begin
        in_a_feed_left <= arg_beats - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      in_b_feed_room <= 0;
      in_b_feed_left <= 16383;
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
      _blending_moves <= 0;
      _blending_a_source_ram_renable <= 0;
      _blending_a_source_fifo_deq <= 0;
      _blending_a_idle <= 1;
      _blending_b_source_ram_renable <= 0;
      _blending_b_source_fifo_deq <= 0;
      _blending_b_idle <= 1;
      __blending_stream_ivalid_1 <= 0;
      __blending_stream_ivalid_2 <= 0;
      _product_data_37 <= 0;
      _product_data_38 <= 0;
      _product_data_41 <= 0;
      _product_data_42 <= 0;
      _product_data_45 <= 0;
      _product_data_46 <= 0;
      _product_data_49 <= 0;
      _product_data_50 <= 0;
      _plus_data_40 <= 0;
      _plus_data_44 <= 0;
      _plus_data_48 <= 0;
      _plus_data_52 <= 0;
      _blending_a_source_mode <= 5'b0;
      _blending_a_source_size <= 0;
      _blending_a_source_size_buf <= 0;
      __variable_wdata_2 <= 0;
      _blending_a_source_count <= 0;
      _blending_b_source_mode <= 5'b0;
      _blending_b_source_size <= 0;
      _blending_b_source_size_buf <= 0;
      __variable_wdata_19 <= 0;
      _blending_b_source_count <= 0;
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
      _blending_busy_reg <= 0;
    end else begin
      _blending_moves <= _blending_stream_internal_oready;
      if(_blending_stream_oready) begin
        _blending_a_source_ram_renable <= 0;
        _blending_a_source_fifo_deq <= 0;
      end
      _blending_a_idle <= _blending_a_idle;
      if(_blending_stream_oready) begin
        _blending_b_source_ram_renable <= 0;
        _blending_b_source_fifo_deq <= 0;
      end
      _blending_b_idle <= _blending_b_idle;
      if(_blending_stream_oready) begin
        __blending_stream_ivalid_1 <= _blending_stream_ivalid;
      end
      if(_blending_stream_oready) begin
        __blending_stream_ivalid_2 <= __blending_stream_ivalid_1;
      end
      if(_blending_stream_oready) begin
        _product_data_37 <= _reinterpretcast_data_6 * of_a;
      end
      if(_blending_stream_oready) begin
        _product_data_38 <= _reinterpretcast_data_23 * of_b;
      end
      if(_blending_stream_oready) begin
        _product_data_41 <= _reinterpretcast_data_10 * of_a;
      end
      if(_blending_stream_oready) begin
        _product_data_42 <= _reinterpretcast_data_27 * of_b;
      end
      if(_blending_stream_oready) begin
        _product_data_45 <= _reinterpretcast_data_14 * of_a;
      end
      if(_blending_stream_oready) begin
        _product_data_46 <= _reinterpretcast_data_31 * of_b;
      end
      if(_blending_stream_oready) begin
        _product_data_49 <= _reinterpretcast_data_18 * of_a;
      end
      if(_blending_stream_oready) begin
        _product_data_50 <= _reinterpretcast_data_35 * of_b;
      end
      if(_blending_stream_oready) begin
        _plus_data_40 <= _plus_data_39 + 9'sd128;
      end
      if(_blending_stream_oready) begin
        _plus_data_44 <= _plus_data_43 + 9'sd128;
      end
      if(_blending_stream_oready) begin
        _plus_data_48 <= _plus_data_47 + 9'sd128;
      end
      if(_blending_stream_oready) begin
        _plus_data_52 <= _plus_data_51 + 9'sd128;
      end
      if(_set_flag_0) begin
        _blending_a_source_mode <= 5'b10000;
        _blending_a_source_size <= arg_beats;
      end
      if(_blending_source_start && _blending_a_source_mode & 5'b10000 && _blending_stream_oready) begin
        _blending_a_idle <= 0;
        _blending_a_source_size_buf <= _blending_a_source_size;
      end
      if(_blending_stream_oready && _blending_source_busy && _blending_is_root) begin
        __variable_wdata_2 <= _blending_a_source_fifo_rdata;
      end
      if((_blending_a_source_fsm_0 == 1) && _blending_stream_oready) begin
        _blending_a_source_fifo_deq <= 1;
        _blending_a_source_count <= _blending_a_source_size_buf;
      end
      if((_blending_a_source_fsm_0 == 2) && _blending_stream_oready) begin
        _blending_a_source_fifo_deq <= 1;
        _blending_a_source_count <= _blending_a_source_count - 1;
      end
      if((_blending_a_source_fsm_0 == 2) && (_blending_a_source_count == 1) && _blending_stream_oready) begin
        _blending_a_source_fifo_deq <= 0;
        _blending_a_idle <= 1;
      end
      if((_blending_a_source_fsm_0 == 2) && _blending_source_stop && _blending_stream_oready) begin
        _blending_a_source_fifo_deq <= 0;
        _blending_a_idle <= 1;
      end
      if(_set_flag_1) begin
        _blending_b_source_mode <= 5'b10000;
        _blending_b_source_size <= arg_beats;
      end
      if(_blending_source_start && _blending_b_source_mode & 5'b10000 && _blending_stream_oready) begin
        _blending_b_idle <= 0;
        _blending_b_source_size_buf <= _blending_b_source_size;
      end
      if(_blending_stream_oready && _blending_source_busy && _blending_is_root) begin
        __variable_wdata_19 <= _blending_b_source_fifo_rdata;
      end
      if((_blending_b_source_fsm_1 == 1) && _blending_stream_oready) begin
        _blending_b_source_fifo_deq <= 1;
        _blending_b_source_count <= _blending_b_source_size_buf;
      end
      if((_blending_b_source_fsm_1 == 2) && _blending_stream_oready) begin
        _blending_b_source_fifo_deq <= 1;
        _blending_b_source_count <= _blending_b_source_count - 1;
      end
      if((_blending_b_source_fsm_1 == 2) && (_blending_b_source_count == 1) && _blending_stream_oready) begin
        _blending_b_source_fifo_deq <= 0;
        _blending_b_idle <= 1;
      end
      if((_blending_b_source_fsm_1 == 2) && _blending_source_stop && _blending_stream_oready) begin
        _blending_b_source_fifo_deq <= 0;
        _blending_b_idle <= 1;
      end
      if(_blending_stream_oready) begin
        _tmp_3 <= _blending_source_start;
      end
      if(_blending_stream_oready) begin
        _tmp_4 <= _tmp_3;
      end
      if(_blending_stream_oready) begin
        _tmp_5 <= _tmp_4;
      end
      if(_blending_stream_oready) begin
        _tmp_8 <= _tmp_7;
      end
      if(_blending_stream_oready) begin
        _tmp_9 <= _blending_source_start;
      end
      if(_blending_stream_oready) begin
        _tmp_10 <= _tmp_9;
      end
      if(_blending_stream_oready) begin
        _tmp_11 <= _tmp_10;
      end
      if(_blending_stream_oready) begin
        _tmp_12 <= _tmp_11;
      end
      if(_blending_stream_oready) begin
        _tmp_13 <= _blending_source_stop;
      end
      if(_blending_stream_oready) begin
        _tmp_14 <= _tmp_13;
      end
      if(_blending_stream_oready) begin
        _tmp_15 <= _tmp_14;
      end
      if(_blending_stream_oready) begin
        _tmp_16 <= _tmp_15;
      end
      if(_blending_stream_oready) begin
        _tmp_17 <= _blending_source_busy;
      end
      if(_blending_stream_oready) begin
        _tmp_18 <= _tmp_17;
      end
      if(_blending_stream_oready) begin
        _tmp_19 <= _tmp_18;
      end
      if(_blending_stream_oready) begin
        _tmp_20 <= _tmp_19;
      end
      if(_blending_stream_oready) begin
        _tmp_21 <= _blending_sink_busy;
      end
      if(!_blending_sink_busy && _tmp_21) begin
        _blending_busy_reg <= 0;
      end
      if(_blending_source_busy) begin
        _blending_busy_reg <= 1;
      end
    end
  end

  localparam _blending_fsm_1 = 1;
  localparam _blending_fsm_2 = 2;
  localparam _blending_fsm_3 = 3;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _blending_fsm <= _blending_fsm_init;
      _blending_source_start <= 0;
      _blending_source_busy <= 0;
      _blending_stream_ivalid <= 0;
    end else begin
      if(_blending_stream_oready && _tmp_5) begin
        _blending_stream_ivalid <= 1;
      end
      if(_blending_stream_oready && _tmp_8) begin
        _blending_stream_ivalid <= 0;
      end
      case(_blending_fsm)
        _blending_fsm_init: begin
          if(_blending_run_flag) begin
            _blending_source_start <= 1;
          end
          if(_blending_run_flag) begin
            _blending_fsm <= _blending_fsm_1;
          end
        end
        _blending_fsm_1: begin
          if(_blending_source_start && _blending_stream_oready) begin
            _blending_source_start <= 0;
            _blending_source_busy <= 1;
          end
          if(_blending_source_start && _blending_stream_oready) begin
            _blending_fsm <= _blending_fsm_2;
          end
        end
        _blending_fsm_2: begin
          if(_blending_stream_oready) begin
            _blending_fsm <= _blending_fsm_3;
          end
        end
        _blending_fsm_3: begin
          if(_blending_stream_oready && (_blending_a_idle && _blending_b_idle && (_blending_fsm == 3))) begin
            _blending_source_busy <= 0;
          end
          if(_blending_stream_oready && (_blending_a_idle && _blending_b_idle && (_blending_fsm == 3)) && _blending_run_flag) begin
            _blending_source_start <= 1;
          end
          if(_blending_stream_oready && (_blending_a_idle && _blending_b_idle && (_blending_fsm == 3))) begin
            _blending_fsm <= _blending_fsm_init;
          end
          if(_blending_stream_oready && (_blending_a_idle && _blending_b_idle && (_blending_fsm == 3)) && _blending_run_flag) begin
            _blending_fsm <= _blending_fsm_1;
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
          if(!_blending_source_busy) begin
            main <= main_10;
          end
        end
        main_10: begin
          if(_blending_source_busy) begin
            main <= main_11;
          end
        end
        main_11: begin
          if(out_r_left[13]) begin
            main <= main_12;
          end
        end
        main_12: begin
          if(!_blending_source_busy) begin
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

  localparam _blending_a_source_fsm_0_1 = 1;
  localparam _blending_a_source_fsm_0_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _blending_a_source_fsm_0 <= _blending_a_source_fsm_0_init;
    end else begin
      case(_blending_a_source_fsm_0)
        _blending_a_source_fsm_0_init: begin
          if(_blending_source_start && _blending_a_source_mode & 5'b10000 && _blending_stream_oready) begin
            _blending_a_source_fsm_0 <= _blending_a_source_fsm_0_1;
          end
        end
        _blending_a_source_fsm_0_1: begin
          if(_blending_stream_oready) begin
            _blending_a_source_fsm_0 <= _blending_a_source_fsm_0_2;
          end
        end
        _blending_a_source_fsm_0_2: begin
          if((_blending_a_source_count == 1) && _blending_stream_oready) begin
            _blending_a_source_fsm_0 <= _blending_a_source_fsm_0_init;
          end
          if(_blending_source_stop && _blending_stream_oready) begin
            _blending_a_source_fsm_0 <= _blending_a_source_fsm_0_init;
          end
        end
      endcase
    end
  end

  localparam _blending_b_source_fsm_1_1 = 1;
  localparam _blending_b_source_fsm_1_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _blending_b_source_fsm_1 <= _blending_b_source_fsm_1_init;
    end else begin
      case(_blending_b_source_fsm_1)
        _blending_b_source_fsm_1_init: begin
          if(_blending_source_start && _blending_b_source_mode & 5'b10000 && _blending_stream_oready) begin
            _blending_b_source_fsm_1 <= _blending_b_source_fsm_1_1;
          end
        end
        _blending_b_source_fsm_1_1: begin
          if(_blending_stream_oready) begin
            _blending_b_source_fsm_1 <= _blending_b_source_fsm_1_2;
          end
        end
        _blending_b_source_fsm_1_2: begin
          if((_blending_b_source_count == 1) && _blending_stream_oready) begin
            _blending_b_source_fsm_1 <= _blending_b_source_fsm_1_init;
          end
          if(_blending_source_stop && _blending_stream_oready) begin
            _blending_b_source_fsm_1 <= _blending_b_source_fsm_1_init;
          end
        end
      endcase
    end
  end


endmodule
