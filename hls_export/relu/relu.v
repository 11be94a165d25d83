// SPDX-License-Identifier: Apache-2.0
// relu: ReLU gate, 4 lanes a cycle.
// Written from hls/kernels/relu.py; do not edit.
module relu
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
  reg [32-1:0] reg_mode;
  reg [21-1:0] arg_beats;
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
  reg [22-1:0] in_r_feed_left;
  reg in_r_feed_room;
  wire in_r_feed_open;
  assign in_r_feed_open = !in_r_feed_left[21] && in_r_feed_room;
  assign in_r_TREADY = in_r_feed_open;
  assign x_fifo_enq = in_r_TVALID && in_r_feed_open;
  assign x_fifo_wdata = in_r_TDATA;
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
  reg _gating_stream_ivalid;
  wire _gating_stream_oready;
  wire _gating_stream_internal_oready;
  reg [32-1:0] _gating_fsm;
  localparam _gating_fsm_init = 0;
  wire _gating_run_flag;
  reg _gating_source_start;
  wire _gating_source_stop;
  reg _gating_source_busy;
  wire _gating_sink_start;
  wire _gating_sink_stop;
  wire _gating_sink_busy;
  wire _gating_busy;
  reg _gating_busy_reg;
  wire _gating_is_root;
  assign _gating_is_root = 1;
  reg _gating_moves;
  assign _gating_stream_oready = _gating_moves;
  reg _gating_x_idle;
  reg [21-1:0] _gating_x_source_count;
  reg [5-1:0] _gating_x_source_mode;
  reg [16-1:0] _gating_x_source_generator_id;
  reg [20-1:0] _gating_x_source_offset;
  reg [21-1:0] _gating_x_source_size;
  reg [20-1:0] _gating_x_source_stride;
  reg [20-1:0] _gating_x_source_offset_buf;
  reg [21-1:0] _gating_x_source_size_buf;
  reg [20-1:0] _gating_x_source_stride_buf;
  reg [3-1:0] _gating_x_source_sel;
  reg [20-1:0] _gating_x_source_ram_raddr;
  reg _gating_x_source_ram_renable;
  wire [64-1:0] _gating_x_source_ram_rdata;
  reg _gating_x_source_fifo_deq;
  wire [64-1:0] _gating_x_source_fifo_rdata;
  reg [64-1:0] _gating_x_source_empty_data;
  reg [32-1:0] main;
  localparam main_init = 0;
  assign ap_started = (main == 2) && ap_start;
  wire [64-1:0] gating_x_data;
  reg __gating_stream_ivalid_1;
  reg __gating_stream_ivalid_2;
  wire [16-1:0] _slice_data_3;
  assign _slice_data_3 = gating_x_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_4;
  assign _reinterpretcast_src_4 = _slice_data_3;
  wire signed [16-1:0] _reinterpretcast_data_4;
  assign _reinterpretcast_data_4 = _reinterpretcast_src_4;
  wire [16-1:0] _slice_data_7;
  assign _slice_data_7 = gating_x_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_8;
  assign _reinterpretcast_src_8 = _slice_data_7;
  wire signed [16-1:0] _reinterpretcast_data_8;
  assign _reinterpretcast_data_8 = _reinterpretcast_src_8;
  wire [16-1:0] _slice_data_11;
  assign _slice_data_11 = gating_x_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_12;
  assign _reinterpretcast_src_12 = _slice_data_11;
  wire signed [16-1:0] _reinterpretcast_data_12;
  assign _reinterpretcast_data_12 = _reinterpretcast_src_12;
  wire [16-1:0] _slice_data_15;
  assign _slice_data_15 = gating_x_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_16;
  assign _reinterpretcast_src_16 = _slice_data_15;
  wire signed [16-1:0] _reinterpretcast_data_16;
  assign _reinterpretcast_data_16 = _reinterpretcast_src_16;
  wire [8-1:0] _pop_rdata_19;
  assign _pop_rdata_19 = mask_fifo_rdata;
  assign mask_fifo_deq = _gating_stream_ivalid && _gating_stream_oready && reads_mask;
  reg [1-1:0] _greaterthan_data_20;
  reg [1-1:0] _greaterthan_data_35;
  reg [1-1:0] _greaterthan_data_50;
  reg [1-1:0] _greaterthan_data_65;
  reg signed [16-1:0] __delay_data_87_reinterpretcast_16;
  reg signed [16-1:0] __delay_data_88_reinterpretcast_12;
  reg signed [16-1:0] __delay_data_89_reinterpretcast_8;
  reg signed [16-1:0] __delay_data_90_reinterpretcast_4;
  wire [1-1:0] _ulnot_data_22;
  assign _ulnot_data_22 = !_greaterthan_data_20;
  wire [1-1:0] _land_data_23;
  assign _land_data_23 = rectifies && _ulnot_data_22;
  wire [1-1:0] _pointer_data_24;
  assign _pointer_data_24 = _pop_rdata_19[1'sd0];
  wire [1-1:0] _ulnot_data_26;
  assign _ulnot_data_26 = !_pointer_data_24;
  wire [1-1:0] _land_data_27;
  assign _land_data_27 = reads_mask && _ulnot_data_26;
  wire [1-1:0] _lor_data_28;
  assign _lor_data_28 = _land_data_23 || _land_data_27;
  wire [1-1:0] _ulnot_data_29;
  assign _ulnot_data_29 = !_lor_data_28;
  reg signed [16-1:0] _cond_data_31;
  wire [1-1:0] _ulnot_data_37;
  assign _ulnot_data_37 = !_greaterthan_data_35;
  wire [1-1:0] _land_data_38;
  assign _land_data_38 = rectifies && _ulnot_data_37;
  wire [1-1:0] _pointer_data_39;
  assign _pointer_data_39 = _pop_rdata_19[2'sd1];
  wire [1-1:0] _ulnot_data_41;
  assign _ulnot_data_41 = !_pointer_data_39;
  wire [1-1:0] _land_data_42;
  assign _land_data_42 = reads_mask && _ulnot_data_41;
  wire [1-1:0] _lor_data_43;
  assign _lor_data_43 = _land_data_38 || _land_data_42;
  wire [1-1:0] _ulnot_data_44;
  assign _ulnot_data_44 = !_lor_data_43;
  reg signed [16-1:0] _cond_data_46;
  wire [1-1:0] _ulnot_data_52;
  assign _ulnot_data_52 = !_greaterthan_data_50;
  wire [1-1:0] _land_data_53;
  assign _land_data_53 = rectifies && _ulnot_data_52;
  wire [1-1:0] _pointer_data_54;
  assign _pointer_data_54 = _pop_rdata_19[3'sd2];
  wire [1-1:0] _ulnot_data_56;
  assign _ulnot_data_56 = !_pointer_data_54;
  wire [1-1:0] _land_data_57;
  assign _land_data_57 = reads_mask && _ulnot_data_56;
  wire [1-1:0] _lor_data_58;
  assign _lor_data_58 = _land_data_53 || _land_data_57;
  wire [1-1:0] _ulnot_data_59;
  assign _ulnot_data_59 = !_lor_data_58;
  reg signed [16-1:0] _cond_data_61;
  wire [1-1:0] _ulnot_data_67;
  assign _ulnot_data_67 = !_greaterthan_data_65;
  wire [1-1:0] _land_data_68;
  assign _land_data_68 = rectifies && _ulnot_data_67;
  wire [1-1:0] _pointer_data_69;
  assign _pointer_data_69 = _pop_rdata_19[3'sd3];
  wire [1-1:0] _ulnot_data_71;
  assign _ulnot_data_71 = !_pointer_data_69;
  wire [1-1:0] _land_data_72;
  assign _land_data_72 = reads_mask && _ulnot_data_71;
  wire [1-1:0] _lor_data_73;
  assign _lor_data_73 = _land_data_68 || _land_data_72;
  wire [1-1:0] _ulnot_data_74;
  assign _ulnot_data_74 = !_lor_data_73;
  reg signed [16-1:0] _cond_data_76;
  wire [4-1:0] _cat_data_84;
  assign _cat_data_84 = { _greaterthan_data_65, _greaterthan_data_50, _greaterthan_data_35, _greaterthan_data_20 };
  wire [8-1:0] _cat_data_85;
  assign _cat_data_85 = { 4'd0, _cat_data_84 };
  assign out_mask_fifo_wdata = _cat_data_85;
  assign out_mask_fifo_enq = __gating_stream_ivalid_1 && _gating_stream_oready && writes_mask;
  reg signed [1-1:0] __delay_data_91_push_86;
  wire [16-1:0] _slice_data_34;
  assign _slice_data_34 = _cond_data_31[5'd15:1'd0];
  wire [16-1:0] _slice_data_49;
  assign _slice_data_49 = _cond_data_46[5'd15:1'd0];
  wire [16-1:0] _slice_data_64;
  assign _slice_data_64 = _cond_data_61[5'd15:1'd0];
  wire [16-1:0] _slice_data_79;
  assign _slice_data_79 = _cond_data_76[5'd15:1'd0];
  wire [64-1:0] _cat_data_81;
  assign _cat_data_81 = { _slice_data_79, _slice_data_64, _slice_data_49, _slice_data_34 };
  assign out_r_fifo_wdata = _cat_data_81;
  assign out_r_fifo_enq = __gating_stream_ivalid_2 && _gating_stream_oready;
  wire signed [1-1:0] _push_odata_82;
  assign _push_odata_82 = 0;
  wire signed [1-1:0] _push_odata_86;
  assign _push_odata_86 = __delay_data_91_push_86;
  wire _set_flag_0;
  assign _set_flag_0 = main == 8;
  assign x_fifo_deq = _gating_stream_oready && _gating_x_source_fifo_deq;
  assign _gating_x_source_fifo_rdata = x_fifo_rdata;
  assign _gating_stream_internal_oready = (x_fifo_stays || _gating_x_idle) && (out_r_fifo_room && (out_mask_fifo_room && ((mask_fifo_stays || !(!in_mask_feed_left[21])) && ap_running)));
  reg [64-1:0] __variable_wdata_0;
  assign gating_x_data = __variable_wdata_0;
  reg [32-1:0] _gating_x_source_fsm_0;
  localparam _gating_x_source_fsm_0_init = 0;
  wire _set_flag_1;
  assign _set_flag_1 = main == 9;
  assign _gating_run_flag = (_set_flag_1)? 1 : 0;
  reg _tmp_2;
  reg _tmp_3;
  reg _tmp_4;
  assign _gating_source_stop = _gating_stream_oready && (_gating_x_idle && (_gating_fsm == 3));
  localparam _tmp_5 = 1;
  wire [_tmp_5-1:0] _tmp_6;
  assign _tmp_6 = _gating_x_idle && (_gating_fsm == 3);
  reg [_tmp_5-1:0] _tmp_7;
  reg _tmp_8;
  reg _tmp_9;
  reg _tmp_10;
  reg _tmp_11;
  assign _gating_sink_start = _tmp_11;
  reg _tmp_12;
  reg _tmp_13;
  reg _tmp_14;
  reg _tmp_15;
  assign _gating_sink_stop = _tmp_15;
  reg _tmp_16;
  reg _tmp_17;
  reg _tmp_18;
  reg _tmp_19;
  assign _gating_sink_busy = _tmp_19;
  reg _tmp_20;
  assign _gating_busy = _gating_source_busy || _gating_sink_busy || _gating_busy_reg;
  assign ap_finished = main == 15;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      ap_running <= 0;
      status <= 0;
      arg_beats <= 0;
      arg_mode <= 0;
      ap_return <= 0;
      ap_start <= 0;
      has_aw <= 0;
      has_w <= 0;
      s_axi_control_BVALID <= 0;
      reg_beats <= 0;
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
        arg_mode <= reg_mode[2:0];
      end
      if(ap_started && (reg_mode > 4)) begin
        status <= 3;
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
        reg_mode <= reg_mode & ~w_bits | w_data & w_bits;
      end
      if(s_axi_control_RVALID && s_axi_control_RREADY) begin
        s_axi_control_RVALID <= 0;
      end
      if(ar_taken) begin
        s_axi_control_RVALID <= 1;
        s_axi_control_RDATA <= (ar_word == 8)? reg_mode :
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
      in_r_feed_left <= 4194303;
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
      out_r_left <= 4194303;
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
      out_mask_left <= 4194303;
    end else begin
      if(out_mask_fifo_deq) begin
        out_mask_left <= out_mask_left - 1;
      end
      if(main == 6) begin
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
      if(main == 7) begin
        in_mask_feed_left <= ((reads_mask)? arg_beats : 0) - 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _gating_moves <= 0;
      _gating_x_source_ram_renable <= 0;
      _gating_x_source_fifo_deq <= 0;
      _gating_x_idle <= 1;
      __gating_stream_ivalid_1 <= 0;
      __gating_stream_ivalid_2 <= 0;
      _greaterthan_data_20 <= 0;
      _greaterthan_data_35 <= 0;
      _greaterthan_data_50 <= 0;
      _greaterthan_data_65 <= 0;
      __delay_data_87_reinterpretcast_16 <= 0;
      __delay_data_88_reinterpretcast_12 <= 0;
      __delay_data_89_reinterpretcast_8 <= 0;
      __delay_data_90_reinterpretcast_4 <= 0;
      _cond_data_31 <= 0;
      _cond_data_46 <= 0;
      _cond_data_61 <= 0;
      _cond_data_76 <= 0;
      __delay_data_91_push_86 <= 0;
      _gating_x_source_mode <= 5'b0;
      _gating_x_source_size <= 0;
      _gating_x_source_size_buf <= 0;
      __variable_wdata_0 <= 0;
      _gating_x_source_count <= 0;
      _tmp_2 <= 0;
      _tmp_3 <= 0;
      _tmp_4 <= 0;
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
      _gating_busy_reg <= 0;
    end else begin
      _gating_moves <= _gating_stream_internal_oready;
      if(_gating_stream_oready) begin
        _gating_x_source_ram_renable <= 0;
        _gating_x_source_fifo_deq <= 0;
      end
      _gating_x_idle <= _gating_x_idle;
      if(_gating_stream_oready) begin
        __gating_stream_ivalid_1 <= _gating_stream_ivalid;
      end
      if(_gating_stream_oready) begin
        __gating_stream_ivalid_2 <= __gating_stream_ivalid_1;
      end
      if(_gating_stream_oready) begin
        _greaterthan_data_20 <= _reinterpretcast_data_4 > 1'sd0;
      end
      if(_gating_stream_oready) begin
        _greaterthan_data_35 <= _reinterpretcast_data_8 > 1'sd0;
      end
      if(_gating_stream_oready) begin
        _greaterthan_data_50 <= _reinterpretcast_data_12 > 1'sd0;
      end
      if(_gating_stream_oready) begin
        _greaterthan_data_65 <= _reinterpretcast_data_16 > 1'sd0;
      end
      if(_gating_stream_oready) begin
        __delay_data_87_reinterpretcast_16 <= _reinterpretcast_data_16;
      end
      if(_gating_stream_oready) begin
        __delay_data_88_reinterpretcast_12 <= _reinterpretcast_data_12;
      end
      if(_gating_stream_oready) begin
        __delay_data_89_reinterpretcast_8 <= _reinterpretcast_data_8;
      end
      if(_gating_stream_oready) begin
        __delay_data_90_reinterpretcast_4 <= _reinterpretcast_data_4;
      end
      if(_gating_stream_oready) begin
        _cond_data_31 <= (_ulnot_data_29)? __delay_data_90_reinterpretcast_4 : 1'sd0;
      end
      if(_gating_stream_oready) begin
        _cond_data_46 <= (_ulnot_data_44)? __delay_data_89_reinterpretcast_8 : 1'sd0;
      end
      if(_gating_stream_oready) begin
        _cond_data_61 <= (_ulnot_data_59)? __delay_data_88_reinterpretcast_12 : 1'sd0;
      end
      if(_gating_stream_oready) begin
        _cond_data_76 <= (_ulnot_data_74)? __delay_data_87_reinterpretcast_16 : 1'sd0;
      end
      if(_gating_stream_oready) begin
        __delay_data_91_push_86 <= 0;
      end
      if(_set_flag_0) begin
        _gating_x_source_mode <= 5'b10000;
        _gating_x_source_size <= arg_beats;
      end
      if(_gating_source_start && _gating_x_source_mode & 5'b10000 && _gating_stream_oready) begin
        _gating_x_idle <= 0;
        _gating_x_source_size_buf <= _gating_x_source_size;
      end
      if(_gating_stream_oready && _gating_source_busy && _gating_is_root) begin
        __variable_wdata_0 <= _gating_x_source_fifo_rdata;
      end
      if((_gating_x_source_fsm_0 == 1) && _gating_stream_oready) begin
        _gating_x_source_fifo_deq <= 1;
        _gating_x_source_count <= _gating_x_source_size_buf;
      end
      if((_gating_x_source_fsm_0 == 2) && _gating_stream_oready) begin
        _gating_x_source_fifo_deq <= 1;
        _gating_x_source_count <= _gating_x_source_count - 1;
      end
      if((_gating_x_source_fsm_0 == 2) && (_gating_x_source_count == 1) && _gating_stream_oready) begin
        _gating_x_source_fifo_deq <= 0;
        _gating_x_idle <= 1;
      end
      if((_gating_x_source_fsm_0 == 2) && _gating_source_stop && _gating_stream_oready) begin
        _gating_x_source_fifo_deq <= 0;
        _gating_x_idle <= 1;
      end
      if(_gating_stream_oready) begin
        _tmp_2 <= _gating_source_start;
      end
      if(_gating_stream_oready) begin
        _tmp_3 <= _tmp_2;
      end
      if(_gating_stream_oready) begin
        _tmp_4 <= _tmp_3;
      end
      if(_gating_stream_oready) begin
        _tmp_7 <= _tmp_6;
      end
      if(_gating_stream_oready) begin
        _tmp_8 <= _gating_source_start;
      end
      if(_gating_stream_oready) begin
        _tmp_9 <= _tmp_8;
      end
      if(_gating_stream_oready) begin
        _tmp_10 <= _tmp_9;
      end
      if(_gating_stream_oready) begin
        _tmp_11 <= _tmp_10;
      end
      if(_gating_stream_oready) begin
        _tmp_12 <= _gating_source_stop;
      end
      if(_gating_stream_oready) begin
        _tmp_13 <= _tmp_12;
      end
      if(_gating_stream_oready) begin
        _tmp_14 <= _tmp_13;
      end
      if(_gating_stream_oready) begin
        _tmp_15 <= _tmp_14;
      end
      if(_gating_stream_oready) begin
        _tmp_16 <= _gating_source_busy;
      end
      if(_gating_stream_oready) begin
        _tmp_17 <= _tmp_16;
      end
      if(_gating_stream_oready) begin
        _tmp_18 <= _tmp_17;
      end
      if(_gating_stream_oready) begin
        _tmp_19 <= _tmp_18;
      end
      if(_gating_stream_oready) begin
        _tmp_20 <= _gating_sink_busy;
      end
      if(!_gating_sink_busy && _tmp_20) begin
        _gating_busy_reg <= 0;
      end
      if(_gating_source_busy) begin
        _gating_busy_reg <= 1;
      end
    end
  end

  localparam _gating_fsm_1 = 1;
  localparam _gating_fsm_2 = 2;
  localparam _gating_fsm_3 = 3;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _gating_fsm <= _gating_fsm_init;
      _gating_source_start <= 0;
      _gating_source_busy <= 0;
      _gating_stream_ivalid <= 0;
    end else begin
      if(_gating_stream_oready && _tmp_4) begin
        _gating_stream_ivalid <= 1;
      end
      if(_gating_stream_oready && _tmp_7) begin
        _gating_stream_ivalid <= 0;
      end
      case(_gating_fsm)
        _gating_fsm_init: begin
          if(_gating_run_flag) begin
            _gating_source_start <= 1;
          end
          if(_gating_run_flag) begin
            _gating_fsm <= _gating_fsm_1;
          end
        end
        _gating_fsm_1: begin
          if(_gating_source_start && _gating_stream_oready) begin
            _gating_source_start <= 0;
            _gating_source_busy <= 1;
          end
          if(_gating_source_start && _gating_stream_oready) begin
            _gating_fsm <= _gating_fsm_2;
          end
        end
        _gating_fsm_2: begin
          if(_gating_stream_oready) begin
            _gating_fsm <= _gating_fsm_3;
          end
        end
        _gating_fsm_3: begin
          if(_gating_stream_oready && (_gating_x_idle && (_gating_fsm == 3))) begin
            _gating_source_busy <= 0;
          end
          if(_gating_stream_oready && (_gating_x_idle && (_gating_fsm == 3)) && _gating_run_flag) begin
            _gating_source_start <= 1;
          end
          if(_gating_stream_oready && (_gating_x_idle && (_gating_fsm == 3))) begin
            _gating_fsm <= _gating_fsm_init;
          end
          if(_gating_stream_oready && (_gating_x_idle && (_gating_fsm == 3)) && _gating_run_flag) begin
            _gating_fsm <= _gating_fsm_1;
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
            main <= main_17;
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
            main <= main_15;
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
          if(!_gating_source_busy) begin
            main <= main_10;
          end
        end
        main_10: begin
          if(_gating_source_busy) begin
            main <= main_11;
          end
        end
        main_11: begin
          if(in_mask_feed_left[21]) begin
            main <= main_12;
          end
        end
        main_12: begin
          if(out_r_left[21]) begin
            main <= main_13;
          end
        end
        main_13: begin
          if(out_mask_left[21]) begin
            main <= main_14;
          end
        end
        main_14: begin
          if(!_gating_source_busy) begin
            main <= main_15;
          end
        end
        main_15: begin
          main <= main_16;
        end
        main_16: begin
          main <= main_1;
        end
      endcase
    end
  end

  localparam _gating_x_source_fsm_0_1 = 1;
  localparam _gating_x_source_fsm_0_2 = 2;

  always @(posedge ap_clk) begin
    if(ap_rst) begin
      _gating_x_source_fsm_0 <= _gating_x_source_fsm_0_init;
    end else begin
      case(_gating_x_source_fsm_0)
        _gating_x_source_fsm_0_init: begin
          if(_gating_source_start && _gating_x_source_mode & 5'b10000 && _gating_stream_oready) begin
            _gating_x_source_fsm_0 <= _gating_x_source_fsm_0_1;
          end
        end
        _gating_x_source_fsm_0_1: begin
          if(_gating_stream_oready) begin
            _gating_x_source_fsm_0 <= _gating_x_source_fsm_0_2;
          end
        end
        _gating_x_source_fsm_0_2: begin
          if((_gating_x_source_count == 1) && _gating_stream_oready) begin
            _gating_x_source_fsm_0 <= _gating_x_source_fsm_0_init;
          end
          if(_gating_source_stop && _gating_stream_oready) begin
            _gating_x_source_fsm_0 <= _gating_x_source_fsm_0_init;
          end
        end
      endcase
    end
  end


endmodule
