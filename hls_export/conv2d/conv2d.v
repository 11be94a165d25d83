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
  wire [17-1:0] out_pixels;
  assign out_pixels = ((arg_out_groups[0])? pixels << 0 : 0) + ((arg_out_groups[1])? pixels << 1 : 0) + (((arg_out_groups[2])? pixels << 2 : 0) + ((arg_out_groups[3])? pixels << 3 : 0)) + ((arg_out_groups[4])? pixels << 4 : 0);
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
  reg [22-1:0] load_tile_left;
  reg [14-1:0] load_tile_addr;
  wire load_tile_open;
  assign load_tile_open = load_tile_left != 0;
  assign in_r_TREADY = load_tile_open;
  assign tile_ram_waddr = (in_r_TVALID && load_tile_open)? load_tile_addr : 'hx;
  assign tile_ram_wdata = (in_r_TVALID && load_tile_open)? in_r_TDATA : 'hx;
  assign tile_ram_write = (in_r_TVALID && load_tile_open)? 1 : 0;
  reg [22-1:0] load_weights_left;
  reg [10-1:0] load_weights_addr;
  wire load_weights_open;
  assign load_weights_open = load_weights_left != 0;
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
  reg [22-1:0] load_bias_left;
  reg [5-1:0] load_bias_addr;
  wire load_bias_open;
  assign load_bias_open = load_bias_left != 0;
  assign in_w_TREADY = load_weights_open || load_bias_open;
  assign bias_ram_waddr = (in_w_TVALID && load_bias_open)? load_bias_addr : 'hx;
  assign bias_ram_wdata = (in_w_TVALID && load_bias_open)? in_w_TDATA : 'hx;
  assign bias_ram_write = (in_w_TVALID && load_bias_open)? 1 : 0;
  reg [768-1:0] acc_fifo_memory [0:4-1];
  reg [3-1:0] acc_fifo_head;
  reg [3-1:0] acc_fifo_tail;
  wire acc_fifo_enq;
  wire [768-1:0] acc_fifo_wdata;
  wire acc_fifo_deq;
  wire acc_fifo_ready;
  wire acc_fifo_valid;
  assign acc_fifo_ready = (acc_fifo_head[2] == acc_fifo_tail[2]) || (acc_fifo_head[1:0] != acc_fifo_tail[1:0]);
  assign acc_fifo_valid = acc_fifo_head != acc_fifo_tail;
  reg [2-1:0] acc_fifo_deq_part;
  wire [768-1:0] acc_fifo_front;
  assign acc_fifo_front = acc_fifo_memory[acc_fifo_tail[1:0]];
  reg [192-1:0] acc_fifo_rdata;
  reg [64-1:0] out_r_fifo_memory [0:16-1];
  reg [5-1:0] out_r_fifo_head;
  reg [5-1:0] out_r_fifo_tail;
  wire out_r_fifo_enq;
  wire [64-1:0] out_r_fifo_wdata;
  wire out_r_fifo_deq;
  wire out_r_fifo_ready;
  wire out_r_fifo_valid;
  assign out_r_fifo_ready = (out_r_fifo_head[4] == out_r_fifo_tail[4]) || (out_r_fifo_head[3:0] != out_r_fifo_tail[3:0]);
  assign out_r_fifo_valid = out_r_fifo_head != out_r_fifo_tail;
  wire [64-1:0] out_r_fifo_rdata;
  assign out_r_fifo_rdata = out_r_fifo_memory[out_r_fifo_tail[3:0]];
  reg [22-1:0] out_r_left;
  assign out_r_TDATA = out_r_fifo_rdata;
  assign out_r_TVALID = out_r_fifo_valid;
  assign out_r_TLAST = out_r_left == 1;
  assign out_r_fifo_deq = out_r_TVALID && out_r_TREADY;
  reg [8-1:0] out_mask_fifo_memory [0:16-1];
  reg [5-1:0] out_mask_fifo_head;
  reg [5-1:0] out_mask_fifo_tail;
  wire out_mask_fifo_enq;
  wire [8-1:0] out_mask_fifo_wdata;
  wire out_mask_fifo_deq;
  wire out_mask_fifo_ready;
  wire out_mask_fifo_valid;
  assign out_mask_fifo_ready = (out_mask_fifo_head[4] == out_mask_fifo_tail[4]) || (out_mask_fifo_head[3:0] != out_mask_fifo_tail[3:0]);
  assign out_mask_fifo_valid = out_mask_fifo_head != out_mask_fifo_tail;
  wire [8-1:0] out_mask_fifo_rdata;
  assign out_mask_fifo_rdata = out_mask_fifo_memory[out_mask_fifo_tail[3:0]];
  reg [22-1:0] out_mask_left;
  assign out_mask_TDATA = out_mask_fifo_rdata;
  assign out_mask_TVALID = out_mask_fifo_valid;
  assign out_mask_TLAST = out_mask_left == 1;
  assign out_mask_fifo_deq = out_mask_TVALID && out_mask_TREADY;
  reg [8-1:0] mask_fifo_memory [0:16-1];
  reg [5-1:0] mask_fifo_head;
  reg [5-1:0] mask_fifo_tail;
  wire mask_fifo_enq;
  wire [8-1:0] mask_fifo_wdata;
  wire mask_fifo_deq;
  wire mask_fifo_ready;
  wire mask_fifo_valid;
  assign mask_fifo_ready = (mask_fifo_head[4] == mask_fifo_tail[4]) || (mask_fifo_head[3:0] != mask_fifo_tail[3:0]);
  assign mask_fifo_valid = mask_fifo_head != mask_fifo_tail;
  reg [8-1:0] mask_fifo_rdata;
  reg [22-1:0] in_mask_feed_left;
  wire in_mask_feed_open;
  assign in_mask_feed_open = (in_mask_feed_left != 0) && mask_fifo_ready;
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
  wire signed [32-1:0] rounding;
  assign rounding = (32'd1 << arg_shift) >> 1;
  reg _writeback_acc_idle;
  reg [23-1:0] _writeback_acc_source_count;
  reg [5-1:0] _writeback_acc_source_mode;
  reg [16-1:0] _writeback_acc_source_generator_id;
  reg [22-1:0] _writeback_acc_source_offset;
  reg [23-1:0] _writeback_acc_source_size;
  reg [22-1:0] _writeback_acc_source_stride;
  reg [22-1:0] _writeback_acc_source_offset_buf;
  reg [23-1:0] _writeback_acc_source_size_buf;
  reg [22-1:0] _writeback_acc_source_stride_buf;
  reg [8-1:0] _writeback_acc_source_sel;
  reg [22-1:0] _writeback_acc_source_ram_raddr;
  reg _writeback_acc_source_ram_renable;
  wire [192-1:0] _writeback_acc_source_ram_rdata;
  reg _writeback_acc_source_fifo_deq;
  wire [192-1:0] _writeback_acc_source_fifo_rdata;
  reg [192-1:0] _writeback_acc_source_empty_data;
  reg _writeback_bias_idle;
  reg [23-1:0] _writeback_bias_source_count;
  reg [5-1:0] _writeback_bias_source_mode;
  reg [16-1:0] _writeback_bias_source_generator_id;
  reg [22-1:0] _writeback_bias_source_offset;
  reg [23-1:0] _writeback_bias_source_size;
  reg [22-1:0] _writeback_bias_source_stride;
  reg [22-1:0] _writeback_bias_source_offset_buf;
  reg [23-1:0] _writeback_bias_source_size_buf;
  reg [22-1:0] _writeback_bias_source_stride_buf;
  reg [8-1:0] _writeback_bias_source_sel;
  reg [22-1:0] _writeback_bias_source_ram_raddr;
  reg _writeback_bias_source_ram_renable;
  wire [256-1:0] _writeback_bias_source_ram_rdata;
  reg _writeback_bias_source_fifo_deq;
  wire [256-1:0] _writeback_bias_source_fifo_rdata;
  reg [256-1:0] _writeback_bias_source_empty_data;
  reg [8-1:0] _writeback_mask_read_fifo_sel;
  reg [8-1:0] _writeback_y_write_fifo_sel;
  reg [8-1:0] _writeback_positive_write_fifo_sel;
  reg _mac_stream_ivalid;
  wire _mac_stream_oready;
  wire _mac_stream_internal_oready;
  assign _mac_stream_oready = _mac_stream_internal_oready;
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
  reg _mac_x_idle;
  reg [23-1:0] _mac_x_source_count;
  reg [5-1:0] _mac_x_source_mode;
  reg [16-1:0] _mac_x_source_generator_id;
  reg [22-1:0] _mac_x_source_offset;
  reg [23-1:0] _mac_x_source_size;
  reg [22-1:0] _mac_x_source_stride;
  reg [22-1:0] _mac_x_source_offset_buf;
  reg [23-1:0] _mac_x_source_size_buf;
  reg [22-1:0] _mac_x_source_stride_buf;
  reg [8-1:0] _mac_x_source_sel;
  reg [22-1:0] _mac_x_source_ram_raddr;
  reg _mac_x_source_ram_renable;
  wire [64-1:0] _mac_x_source_ram_rdata;
  reg _mac_x_source_fifo_deq;
  wire [64-1:0] _mac_x_source_fifo_rdata;
  reg [64-1:0] _mac_x_source_empty_data;
  reg _mac_w_idle;
  reg [23-1:0] _mac_w_source_count;
  reg [5-1:0] _mac_w_source_mode;
  reg [16-1:0] _mac_w_source_generator_id;
  reg [22-1:0] _mac_w_source_offset;
  reg [23-1:0] _mac_w_source_size;
  reg [22-1:0] _mac_w_source_stride;
  reg [22-1:0] _mac_w_source_offset_buf;
  reg [23-1:0] _mac_w_source_size_buf;
  reg [22-1:0] _mac_w_source_stride_buf;
  reg [8-1:0] _mac_w_source_sel;
  reg [22-1:0] _mac_w_source_ram_raddr;
  reg _mac_w_source_ram_renable;
  wire [1024-1:0] _mac_w_source_ram_rdata;
  reg _mac_w_source_fifo_deq;
  wire [1024-1:0] _mac_w_source_fifo_rdata;
  reg [1024-1:0] _mac_w_source_empty_data;
  wire [10-1:0] last_tap;
  assign last_tap = taps - 1;
  reg [8-1:0] _mac_acc_write_fifo_sel;
  reg [32-1:0] main;
  localparam main_init = 0;
  wire [64-1:0] mac_x_data;
  wire [1024-1:0] mac_w_data;
  wire [1-1:0] mac__reduce_reset_data;
  reg __mac_stream_ivalid_1;
  reg __mac_stream_ivalid_2;
  reg __mac_stream_ivalid_3;
  wire [16-1:0] _slice_data_196;
  assign _slice_data_196 = mac_x_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_197;
  assign _reinterpretcast_src_197 = _slice_data_196;
  wire signed [16-1:0] _reinterpretcast_data_197;
  assign _reinterpretcast_data_197 = _reinterpretcast_src_197;
  wire [16-1:0] _slice_data_200;
  assign _slice_data_200 = mac_x_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_201;
  assign _reinterpretcast_src_201 = _slice_data_200;
  wire signed [16-1:0] _reinterpretcast_data_201;
  assign _reinterpretcast_data_201 = _reinterpretcast_src_201;
  wire [16-1:0] _slice_data_204;
  assign _slice_data_204 = mac_x_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_205;
  assign _reinterpretcast_src_205 = _slice_data_204;
  wire signed [16-1:0] _reinterpretcast_data_205;
  assign _reinterpretcast_data_205 = _reinterpretcast_src_205;
  wire [16-1:0] _slice_data_208;
  assign _slice_data_208 = mac_x_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_209;
  assign _reinterpretcast_src_209 = _slice_data_208;
  wire signed [16-1:0] _reinterpretcast_data_209;
  assign _reinterpretcast_data_209 = _reinterpretcast_src_209;
  wire [16-1:0] _slice_data_213;
  assign _slice_data_213 = mac_w_data[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_214;
  assign _reinterpretcast_src_214 = _slice_data_213;
  wire signed [16-1:0] _reinterpretcast_data_214;
  assign _reinterpretcast_data_214 = _reinterpretcast_src_214;
  wire [16-1:0] _slice_data_217;
  assign _slice_data_217 = mac_w_data[6'd31:6'd16];
  wire [16-1:0] _reinterpretcast_src_218;
  assign _reinterpretcast_src_218 = _slice_data_217;
  wire signed [16-1:0] _reinterpretcast_data_218;
  assign _reinterpretcast_data_218 = _reinterpretcast_src_218;
  wire [16-1:0] _slice_data_221;
  assign _slice_data_221 = mac_w_data[7'd47:7'd32];
  wire [16-1:0] _reinterpretcast_src_222;
  assign _reinterpretcast_src_222 = _slice_data_221;
  wire signed [16-1:0] _reinterpretcast_data_222;
  assign _reinterpretcast_data_222 = _reinterpretcast_src_222;
  wire [16-1:0] _slice_data_225;
  assign _slice_data_225 = mac_w_data[7'd63:7'd48];
  wire [16-1:0] _reinterpretcast_src_226;
  assign _reinterpretcast_src_226 = _slice_data_225;
  wire signed [16-1:0] _reinterpretcast_data_226;
  assign _reinterpretcast_data_226 = _reinterpretcast_src_226;
  wire [16-1:0] _slice_data_229;
  assign _slice_data_229 = mac_w_data[8'd79:8'd64];
  wire [16-1:0] _reinterpretcast_src_230;
  assign _reinterpretcast_src_230 = _slice_data_229;
  wire signed [16-1:0] _reinterpretcast_data_230;
  assign _reinterpretcast_data_230 = _reinterpretcast_src_230;
  wire [16-1:0] _slice_data_233;
  assign _slice_data_233 = mac_w_data[8'd95:8'd80];
  wire [16-1:0] _reinterpretcast_src_234;
  assign _reinterpretcast_src_234 = _slice_data_233;
  wire signed [16-1:0] _reinterpretcast_data_234;
  assign _reinterpretcast_data_234 = _reinterpretcast_src_234;
  wire [16-1:0] _slice_data_237;
  assign _slice_data_237 = mac_w_data[8'd111:8'd96];
  wire [16-1:0] _reinterpretcast_src_238;
  assign _reinterpretcast_src_238 = _slice_data_237;
  wire signed [16-1:0] _reinterpretcast_data_238;
  assign _reinterpretcast_data_238 = _reinterpretcast_src_238;
  wire [16-1:0] _slice_data_241;
  assign _slice_data_241 = mac_w_data[8'd127:8'd112];
  wire [16-1:0] _reinterpretcast_src_242;
  assign _reinterpretcast_src_242 = _slice_data_241;
  wire signed [16-1:0] _reinterpretcast_data_242;
  assign _reinterpretcast_data_242 = _reinterpretcast_src_242;
  wire [16-1:0] _slice_data_245;
  assign _slice_data_245 = mac_w_data[9'd143:9'd128];
  wire [16-1:0] _reinterpretcast_src_246;
  assign _reinterpretcast_src_246 = _slice_data_245;
  wire signed [16-1:0] _reinterpretcast_data_246;
  assign _reinterpretcast_data_246 = _reinterpretcast_src_246;
  wire [16-1:0] _slice_data_249;
  assign _slice_data_249 = mac_w_data[9'd159:9'd144];
  wire [16-1:0] _reinterpretcast_src_250;
  assign _reinterpretcast_src_250 = _slice_data_249;
  wire signed [16-1:0] _reinterpretcast_data_250;
  assign _reinterpretcast_data_250 = _reinterpretcast_src_250;
  wire [16-1:0] _slice_data_253;
  assign _slice_data_253 = mac_w_data[9'd175:9'd160];
  wire [16-1:0] _reinterpretcast_src_254;
  assign _reinterpretcast_src_254 = _slice_data_253;
  wire signed [16-1:0] _reinterpretcast_data_254;
  assign _reinterpretcast_data_254 = _reinterpretcast_src_254;
  wire [16-1:0] _slice_data_257;
  assign _slice_data_257 = mac_w_data[9'd191:9'd176];
  wire [16-1:0] _reinterpretcast_src_258;
  assign _reinterpretcast_src_258 = _slice_data_257;
  wire signed [16-1:0] _reinterpretcast_data_258;
  assign _reinterpretcast_data_258 = _reinterpretcast_src_258;
  wire [16-1:0] _slice_data_261;
  assign _slice_data_261 = mac_w_data[9'd207:9'd192];
  wire [16-1:0] _reinterpretcast_src_262;
  assign _reinterpretcast_src_262 = _slice_data_261;
  wire signed [16-1:0] _reinterpretcast_data_262;
  assign _reinterpretcast_data_262 = _reinterpretcast_src_262;
  wire [16-1:0] _slice_data_265;
  assign _slice_data_265 = mac_w_data[9'd223:9'd208];
  wire [16-1:0] _reinterpretcast_src_266;
  assign _reinterpretcast_src_266 = _slice_data_265;
  wire signed [16-1:0] _reinterpretcast_data_266;
  assign _reinterpretcast_data_266 = _reinterpretcast_src_266;
  wire [16-1:0] _slice_data_269;
  assign _slice_data_269 = mac_w_data[9'd239:9'd224];
  wire [16-1:0] _reinterpretcast_src_270;
  assign _reinterpretcast_src_270 = _slice_data_269;
  wire signed [16-1:0] _reinterpretcast_data_270;
  assign _reinterpretcast_data_270 = _reinterpretcast_src_270;
  wire [16-1:0] _slice_data_273;
  assign _slice_data_273 = mac_w_data[9'd255:9'd240];
  wire [16-1:0] _reinterpretcast_src_274;
  assign _reinterpretcast_src_274 = _slice_data_273;
  wire signed [16-1:0] _reinterpretcast_data_274;
  assign _reinterpretcast_data_274 = _reinterpretcast_src_274;
  wire [16-1:0] _slice_data_277;
  assign _slice_data_277 = mac_w_data[10'd271:10'd256];
  wire [16-1:0] _reinterpretcast_src_278;
  assign _reinterpretcast_src_278 = _slice_data_277;
  wire signed [16-1:0] _reinterpretcast_data_278;
  assign _reinterpretcast_data_278 = _reinterpretcast_src_278;
  wire [16-1:0] _slice_data_281;
  assign _slice_data_281 = mac_w_data[10'd287:10'd272];
  wire [16-1:0] _reinterpretcast_src_282;
  assign _reinterpretcast_src_282 = _slice_data_281;
  wire signed [16-1:0] _reinterpretcast_data_282;
  assign _reinterpretcast_data_282 = _reinterpretcast_src_282;
  wire [16-1:0] _slice_data_285;
  assign _slice_data_285 = mac_w_data[10'd303:10'd288];
  wire [16-1:0] _reinterpretcast_src_286;
  assign _reinterpretcast_src_286 = _slice_data_285;
  wire signed [16-1:0] _reinterpretcast_data_286;
  assign _reinterpretcast_data_286 = _reinterpretcast_src_286;
  wire [16-1:0] _slice_data_289;
  assign _slice_data_289 = mac_w_data[10'd319:10'd304];
  wire [16-1:0] _reinterpretcast_src_290;
  assign _reinterpretcast_src_290 = _slice_data_289;
  wire signed [16-1:0] _reinterpretcast_data_290;
  assign _reinterpretcast_data_290 = _reinterpretcast_src_290;
  wire [16-1:0] _slice_data_293;
  assign _slice_data_293 = mac_w_data[10'd335:10'd320];
  wire [16-1:0] _reinterpretcast_src_294;
  assign _reinterpretcast_src_294 = _slice_data_293;
  wire signed [16-1:0] _reinterpretcast_data_294;
  assign _reinterpretcast_data_294 = _reinterpretcast_src_294;
  wire [16-1:0] _slice_data_297;
  assign _slice_data_297 = mac_w_data[10'd351:10'd336];
  wire [16-1:0] _reinterpretcast_src_298;
  assign _reinterpretcast_src_298 = _slice_data_297;
  wire signed [16-1:0] _reinterpretcast_data_298;
  assign _reinterpretcast_data_298 = _reinterpretcast_src_298;
  wire [16-1:0] _slice_data_301;
  assign _slice_data_301 = mac_w_data[10'd367:10'd352];
  wire [16-1:0] _reinterpretcast_src_302;
  assign _reinterpretcast_src_302 = _slice_data_301;
  wire signed [16-1:0] _reinterpretcast_data_302;
  assign _reinterpretcast_data_302 = _reinterpretcast_src_302;
  wire [16-1:0] _slice_data_305;
  assign _slice_data_305 = mac_w_data[10'd383:10'd368];
  wire [16-1:0] _reinterpretcast_src_306;
  assign _reinterpretcast_src_306 = _slice_data_305;
  wire signed [16-1:0] _reinterpretcast_data_306;
  assign _reinterpretcast_data_306 = _reinterpretcast_src_306;
  wire [16-1:0] _slice_data_309;
  assign _slice_data_309 = mac_w_data[10'd399:10'd384];
  wire [16-1:0] _reinterpretcast_src_310;
  assign _reinterpretcast_src_310 = _slice_data_309;
  wire signed [16-1:0] _reinterpretcast_data_310;
  assign _reinterpretcast_data_310 = _reinterpretcast_src_310;
  wire [16-1:0] _slice_data_313;
  assign _slice_data_313 = mac_w_data[10'd415:10'd400];
  wire [16-1:0] _reinterpretcast_src_314;
  assign _reinterpretcast_src_314 = _slice_data_313;
  wire signed [16-1:0] _reinterpretcast_data_314;
  assign _reinterpretcast_data_314 = _reinterpretcast_src_314;
  wire [16-1:0] _slice_data_317;
  assign _slice_data_317 = mac_w_data[10'd431:10'd416];
  wire [16-1:0] _reinterpretcast_src_318;
  assign _reinterpretcast_src_318 = _slice_data_317;
  wire signed [16-1:0] _reinterpretcast_data_318;
  assign _reinterpretcast_data_318 = _reinterpretcast_src_318;
  wire [16-1:0] _slice_data_321;
  assign _slice_data_321 = mac_w_data[10'd447:10'd432];
  wire [16-1:0] _reinterpretcast_src_322;
  assign _reinterpretcast_src_322 = _slice_data_321;
  wire signed [16-1:0] _reinterpretcast_data_322;
  assign _reinterpretcast_data_322 = _reinterpretcast_src_322;
  wire [16-1:0] _slice_data_325;
  assign _slice_data_325 = mac_w_data[10'd463:10'd448];
  wire [16-1:0] _reinterpretcast_src_326;
  assign _reinterpretcast_src_326 = _slice_data_325;
  wire signed [16-1:0] _reinterpretcast_data_326;
  assign _reinterpretcast_data_326 = _reinterpretcast_src_326;
  wire [16-1:0] _slice_data_329;
  assign _slice_data_329 = mac_w_data[10'd479:10'd464];
  wire [16-1:0] _reinterpretcast_src_330;
  assign _reinterpretcast_src_330 = _slice_data_329;
  wire signed [16-1:0] _reinterpretcast_data_330;
  assign _reinterpretcast_data_330 = _reinterpretcast_src_330;
  wire [16-1:0] _slice_data_333;
  assign _slice_data_333 = mac_w_data[10'd495:10'd480];
  wire [16-1:0] _reinterpretcast_src_334;
  assign _reinterpretcast_src_334 = _slice_data_333;
  wire signed [16-1:0] _reinterpretcast_data_334;
  assign _reinterpretcast_data_334 = _reinterpretcast_src_334;
  wire [16-1:0] _slice_data_337;
  assign _slice_data_337 = mac_w_data[10'd511:10'd496];
  wire [16-1:0] _reinterpretcast_src_338;
  assign _reinterpretcast_src_338 = _slice_data_337;
  wire signed [16-1:0] _reinterpretcast_data_338;
  assign _reinterpretcast_data_338 = _reinterpretcast_src_338;
  wire [16-1:0] _slice_data_341;
  assign _slice_data_341 = mac_w_data[11'd527:11'd512];
  wire [16-1:0] _reinterpretcast_src_342;
  assign _reinterpretcast_src_342 = _slice_data_341;
  wire signed [16-1:0] _reinterpretcast_data_342;
  assign _reinterpretcast_data_342 = _reinterpretcast_src_342;
  wire [16-1:0] _slice_data_345;
  assign _slice_data_345 = mac_w_data[11'd543:11'd528];
  wire [16-1:0] _reinterpretcast_src_346;
  assign _reinterpretcast_src_346 = _slice_data_345;
  wire signed [16-1:0] _reinterpretcast_data_346;
  assign _reinterpretcast_data_346 = _reinterpretcast_src_346;
  wire [16-1:0] _slice_data_349;
  assign _slice_data_349 = mac_w_data[11'd559:11'd544];
  wire [16-1:0] _reinterpretcast_src_350;
  assign _reinterpretcast_src_350 = _slice_data_349;
  wire signed [16-1:0] _reinterpretcast_data_350;
  assign _reinterpretcast_data_350 = _reinterpretcast_src_350;
  wire [16-1:0] _slice_data_353;
  assign _slice_data_353 = mac_w_data[11'd575:11'd560];
  wire [16-1:0] _reinterpretcast_src_354;
  assign _reinterpretcast_src_354 = _slice_data_353;
  wire signed [16-1:0] _reinterpretcast_data_354;
  assign _reinterpretcast_data_354 = _reinterpretcast_src_354;
  wire [16-1:0] _slice_data_357;
  assign _slice_data_357 = mac_w_data[11'd591:11'd576];
  wire [16-1:0] _reinterpretcast_src_358;
  assign _reinterpretcast_src_358 = _slice_data_357;
  wire signed [16-1:0] _reinterpretcast_data_358;
  assign _reinterpretcast_data_358 = _reinterpretcast_src_358;
  wire [16-1:0] _slice_data_361;
  assign _slice_data_361 = mac_w_data[11'd607:11'd592];
  wire [16-1:0] _reinterpretcast_src_362;
  assign _reinterpretcast_src_362 = _slice_data_361;
  wire signed [16-1:0] _reinterpretcast_data_362;
  assign _reinterpretcast_data_362 = _reinterpretcast_src_362;
  wire [16-1:0] _slice_data_365;
  assign _slice_data_365 = mac_w_data[11'd623:11'd608];
  wire [16-1:0] _reinterpretcast_src_366;
  assign _reinterpretcast_src_366 = _slice_data_365;
  wire signed [16-1:0] _reinterpretcast_data_366;
  assign _reinterpretcast_data_366 = _reinterpretcast_src_366;
  wire [16-1:0] _slice_data_369;
  assign _slice_data_369 = mac_w_data[11'd639:11'd624];
  wire [16-1:0] _reinterpretcast_src_370;
  assign _reinterpretcast_src_370 = _slice_data_369;
  wire signed [16-1:0] _reinterpretcast_data_370;
  assign _reinterpretcast_data_370 = _reinterpretcast_src_370;
  wire [16-1:0] _slice_data_373;
  assign _slice_data_373 = mac_w_data[11'd655:11'd640];
  wire [16-1:0] _reinterpretcast_src_374;
  assign _reinterpretcast_src_374 = _slice_data_373;
  wire signed [16-1:0] _reinterpretcast_data_374;
  assign _reinterpretcast_data_374 = _reinterpretcast_src_374;
  wire [16-1:0] _slice_data_377;
  assign _slice_data_377 = mac_w_data[11'd671:11'd656];
  wire [16-1:0] _reinterpretcast_src_378;
  assign _reinterpretcast_src_378 = _slice_data_377;
  wire signed [16-1:0] _reinterpretcast_data_378;
  assign _reinterpretcast_data_378 = _reinterpretcast_src_378;
  wire [16-1:0] _slice_data_381;
  assign _slice_data_381 = mac_w_data[11'd687:11'd672];
  wire [16-1:0] _reinterpretcast_src_382;
  assign _reinterpretcast_src_382 = _slice_data_381;
  wire signed [16-1:0] _reinterpretcast_data_382;
  assign _reinterpretcast_data_382 = _reinterpretcast_src_382;
  wire [16-1:0] _slice_data_385;
  assign _slice_data_385 = mac_w_data[11'd703:11'd688];
  wire [16-1:0] _reinterpretcast_src_386;
  assign _reinterpretcast_src_386 = _slice_data_385;
  wire signed [16-1:0] _reinterpretcast_data_386;
  assign _reinterpretcast_data_386 = _reinterpretcast_src_386;
  wire [16-1:0] _slice_data_389;
  assign _slice_data_389 = mac_w_data[11'd719:11'd704];
  wire [16-1:0] _reinterpretcast_src_390;
  assign _reinterpretcast_src_390 = _slice_data_389;
  wire signed [16-1:0] _reinterpretcast_data_390;
  assign _reinterpretcast_data_390 = _reinterpretcast_src_390;
  wire [16-1:0] _slice_data_393;
  assign _slice_data_393 = mac_w_data[11'd735:11'd720];
  wire [16-1:0] _reinterpretcast_src_394;
  assign _reinterpretcast_src_394 = _slice_data_393;
  wire signed [16-1:0] _reinterpretcast_data_394;
  assign _reinterpretcast_data_394 = _reinterpretcast_src_394;
  wire [16-1:0] _slice_data_397;
  assign _slice_data_397 = mac_w_data[11'd751:11'd736];
  wire [16-1:0] _reinterpretcast_src_398;
  assign _reinterpretcast_src_398 = _slice_data_397;
  wire signed [16-1:0] _reinterpretcast_data_398;
  assign _reinterpretcast_data_398 = _reinterpretcast_src_398;
  wire [16-1:0] _slice_data_401;
  assign _slice_data_401 = mac_w_data[11'd767:11'd752];
  wire [16-1:0] _reinterpretcast_src_402;
  assign _reinterpretcast_src_402 = _slice_data_401;
  wire signed [16-1:0] _reinterpretcast_data_402;
  assign _reinterpretcast_data_402 = _reinterpretcast_src_402;
  wire [16-1:0] _slice_data_405;
  assign _slice_data_405 = mac_w_data[11'd783:11'd768];
  wire [16-1:0] _reinterpretcast_src_406;
  assign _reinterpretcast_src_406 = _slice_data_405;
  wire signed [16-1:0] _reinterpretcast_data_406;
  assign _reinterpretcast_data_406 = _reinterpretcast_src_406;
  wire [16-1:0] _slice_data_409;
  assign _slice_data_409 = mac_w_data[11'd799:11'd784];
  wire [16-1:0] _reinterpretcast_src_410;
  assign _reinterpretcast_src_410 = _slice_data_409;
  wire signed [16-1:0] _reinterpretcast_data_410;
  assign _reinterpretcast_data_410 = _reinterpretcast_src_410;
  wire [16-1:0] _slice_data_413;
  assign _slice_data_413 = mac_w_data[11'd815:11'd800];
  wire [16-1:0] _reinterpretcast_src_414;
  assign _reinterpretcast_src_414 = _slice_data_413;
  wire signed [16-1:0] _reinterpretcast_data_414;
  assign _reinterpretcast_data_414 = _reinterpretcast_src_414;
  wire [16-1:0] _slice_data_417;
  assign _slice_data_417 = mac_w_data[11'd831:11'd816];
  wire [16-1:0] _reinterpretcast_src_418;
  assign _reinterpretcast_src_418 = _slice_data_417;
  wire signed [16-1:0] _reinterpretcast_data_418;
  assign _reinterpretcast_data_418 = _reinterpretcast_src_418;
  wire [16-1:0] _slice_data_421;
  assign _slice_data_421 = mac_w_data[11'd847:11'd832];
  wire [16-1:0] _reinterpretcast_src_422;
  assign _reinterpretcast_src_422 = _slice_data_421;
  wire signed [16-1:0] _reinterpretcast_data_422;
  assign _reinterpretcast_data_422 = _reinterpretcast_src_422;
  wire [16-1:0] _slice_data_425;
  assign _slice_data_425 = mac_w_data[11'd863:11'd848];
  wire [16-1:0] _reinterpretcast_src_426;
  assign _reinterpretcast_src_426 = _slice_data_425;
  wire signed [16-1:0] _reinterpretcast_data_426;
  assign _reinterpretcast_data_426 = _reinterpretcast_src_426;
  wire [16-1:0] _slice_data_429;
  assign _slice_data_429 = mac_w_data[11'd879:11'd864];
  wire [16-1:0] _reinterpretcast_src_430;
  assign _reinterpretcast_src_430 = _slice_data_429;
  wire signed [16-1:0] _reinterpretcast_data_430;
  assign _reinterpretcast_data_430 = _reinterpretcast_src_430;
  wire [16-1:0] _slice_data_433;
  assign _slice_data_433 = mac_w_data[11'd895:11'd880];
  wire [16-1:0] _reinterpretcast_src_434;
  assign _reinterpretcast_src_434 = _slice_data_433;
  wire signed [16-1:0] _reinterpretcast_data_434;
  assign _reinterpretcast_data_434 = _reinterpretcast_src_434;
  wire [16-1:0] _slice_data_437;
  assign _slice_data_437 = mac_w_data[11'd911:11'd896];
  wire [16-1:0] _reinterpretcast_src_438;
  assign _reinterpretcast_src_438 = _slice_data_437;
  wire signed [16-1:0] _reinterpretcast_data_438;
  assign _reinterpretcast_data_438 = _reinterpretcast_src_438;
  wire [16-1:0] _slice_data_441;
  assign _slice_data_441 = mac_w_data[11'd927:11'd912];
  wire [16-1:0] _reinterpretcast_src_442;
  assign _reinterpretcast_src_442 = _slice_data_441;
  wire signed [16-1:0] _reinterpretcast_data_442;
  assign _reinterpretcast_data_442 = _reinterpretcast_src_442;
  wire [16-1:0] _slice_data_445;
  assign _slice_data_445 = mac_w_data[11'd943:11'd928];
  wire [16-1:0] _reinterpretcast_src_446;
  assign _reinterpretcast_src_446 = _slice_data_445;
  wire signed [16-1:0] _reinterpretcast_data_446;
  assign _reinterpretcast_data_446 = _reinterpretcast_src_446;
  wire [16-1:0] _slice_data_449;
  assign _slice_data_449 = mac_w_data[11'd959:11'd944];
  wire [16-1:0] _reinterpretcast_src_450;
  assign _reinterpretcast_src_450 = _slice_data_449;
  wire signed [16-1:0] _reinterpretcast_data_450;
  assign _reinterpretcast_data_450 = _reinterpretcast_src_450;
  wire [16-1:0] _slice_data_453;
  assign _slice_data_453 = mac_w_data[11'd975:11'd960];
  wire [16-1:0] _reinterpretcast_src_454;
  assign _reinterpretcast_src_454 = _slice_data_453;
  wire signed [16-1:0] _reinterpretcast_data_454;
  assign _reinterpretcast_data_454 = _reinterpretcast_src_454;
  wire [16-1:0] _slice_data_457;
  assign _slice_data_457 = mac_w_data[11'd991:11'd976];
  wire [16-1:0] _reinterpretcast_src_458;
  assign _reinterpretcast_src_458 = _slice_data_457;
  wire signed [16-1:0] _reinterpretcast_data_458;
  assign _reinterpretcast_data_458 = _reinterpretcast_src_458;
  wire [16-1:0] _slice_data_461;
  assign _slice_data_461 = mac_w_data[11'd1007:11'd992];
  wire [16-1:0] _reinterpretcast_src_462;
  assign _reinterpretcast_src_462 = _slice_data_461;
  wire signed [16-1:0] _reinterpretcast_data_462;
  assign _reinterpretcast_data_462 = _reinterpretcast_src_462;
  wire [16-1:0] _slice_data_465;
  assign _slice_data_465 = mac_w_data[11'd1023:11'd1008];
  wire [16-1:0] _reinterpretcast_src_466;
  assign _reinterpretcast_src_466 = _slice_data_465;
  wire signed [16-1:0] _reinterpretcast_data_466;
  assign _reinterpretcast_data_466 = _reinterpretcast_src_466;
  reg [10-1:0] _counter_data_469;
  reg [10-1:0] _counter_count_469;
  wire _counter_reset_cond_469;
  assign _counter_reset_cond_469 = mac__reduce_reset_data;
  wire [10-1:0] _counter_current_count_469;
  assign _counter_current_count_469 = (_counter_reset_cond_469)? 1'sd0 : _counter_count_469;
  reg signed [32-1:0] _product_data_476;
  reg signed [32-1:0] _product_data_477;
  reg signed [32-1:0] _product_data_478;
  reg signed [32-1:0] _product_data_479;
  reg signed [32-1:0] _product_data_486;
  reg signed [32-1:0] _product_data_487;
  reg signed [32-1:0] _product_data_488;
  reg signed [32-1:0] _product_data_489;
  reg signed [32-1:0] _product_data_496;
  reg signed [32-1:0] _product_data_497;
  reg signed [32-1:0] _product_data_498;
  reg signed [32-1:0] _product_data_499;
  reg signed [32-1:0] _product_data_506;
  reg signed [32-1:0] _product_data_507;
  reg signed [32-1:0] _product_data_508;
  reg signed [32-1:0] _product_data_509;
  reg signed [32-1:0] _product_data_516;
  reg signed [32-1:0] _product_data_517;
  reg signed [32-1:0] _product_data_518;
  reg signed [32-1:0] _product_data_519;
  reg signed [32-1:0] _product_data_526;
  reg signed [32-1:0] _product_data_527;
  reg signed [32-1:0] _product_data_528;
  reg signed [32-1:0] _product_data_529;
  reg signed [32-1:0] _product_data_536;
  reg signed [32-1:0] _product_data_537;
  reg signed [32-1:0] _product_data_538;
  reg signed [32-1:0] _product_data_539;
  reg signed [32-1:0] _product_data_546;
  reg signed [32-1:0] _product_data_547;
  reg signed [32-1:0] _product_data_548;
  reg signed [32-1:0] _product_data_549;
  reg signed [32-1:0] _product_data_556;
  reg signed [32-1:0] _product_data_557;
  reg signed [32-1:0] _product_data_558;
  reg signed [32-1:0] _product_data_559;
  reg signed [32-1:0] _product_data_566;
  reg signed [32-1:0] _product_data_567;
  reg signed [32-1:0] _product_data_568;
  reg signed [32-1:0] _product_data_569;
  reg signed [32-1:0] _product_data_576;
  reg signed [32-1:0] _product_data_577;
  reg signed [32-1:0] _product_data_578;
  reg signed [32-1:0] _product_data_579;
  reg signed [32-1:0] _product_data_586;
  reg signed [32-1:0] _product_data_587;
  reg signed [32-1:0] _product_data_588;
  reg signed [32-1:0] _product_data_589;
  reg signed [32-1:0] _product_data_596;
  reg signed [32-1:0] _product_data_597;
  reg signed [32-1:0] _product_data_598;
  reg signed [32-1:0] _product_data_599;
  reg signed [32-1:0] _product_data_606;
  reg signed [32-1:0] _product_data_607;
  reg signed [32-1:0] _product_data_608;
  reg signed [32-1:0] _product_data_609;
  reg signed [32-1:0] _product_data_616;
  reg signed [32-1:0] _product_data_617;
  reg signed [32-1:0] _product_data_618;
  reg signed [32-1:0] _product_data_619;
  reg signed [32-1:0] _product_data_626;
  reg signed [32-1:0] _product_data_627;
  reg signed [32-1:0] _product_data_628;
  reg signed [32-1:0] _product_data_629;
  reg [1-1:0] __delay_data_638__variable_467;
  reg [1-1:0] _eq_data_472;
  reg [1-1:0] _eq_data_475;
  wire signed [34-1:0] _plus_data_480;
  assign _plus_data_480 = _product_data_476 + _product_data_477;
  wire signed [34-1:0] _plus_data_481;
  assign _plus_data_481 = _plus_data_480 + _product_data_478;
  reg signed [34-1:0] _plus_data_482;
  wire signed [34-1:0] _plus_data_490;
  assign _plus_data_490 = _product_data_486 + _product_data_487;
  wire signed [34-1:0] _plus_data_491;
  assign _plus_data_491 = _plus_data_490 + _product_data_488;
  reg signed [34-1:0] _plus_data_492;
  wire signed [34-1:0] _plus_data_500;
  assign _plus_data_500 = _product_data_496 + _product_data_497;
  wire signed [34-1:0] _plus_data_501;
  assign _plus_data_501 = _plus_data_500 + _product_data_498;
  reg signed [34-1:0] _plus_data_502;
  wire signed [34-1:0] _plus_data_510;
  assign _plus_data_510 = _product_data_506 + _product_data_507;
  wire signed [34-1:0] _plus_data_511;
  assign _plus_data_511 = _plus_data_510 + _product_data_508;
  reg signed [34-1:0] _plus_data_512;
  wire signed [34-1:0] _plus_data_520;
  assign _plus_data_520 = _product_data_516 + _product_data_517;
  wire signed [34-1:0] _plus_data_521;
  assign _plus_data_521 = _plus_data_520 + _product_data_518;
  reg signed [34-1:0] _plus_data_522;
  wire signed [34-1:0] _plus_data_530;
  assign _plus_data_530 = _product_data_526 + _product_data_527;
  wire signed [34-1:0] _plus_data_531;
  assign _plus_data_531 = _plus_data_530 + _product_data_528;
  reg signed [34-1:0] _plus_data_532;
  wire signed [34-1:0] _plus_data_540;
  assign _plus_data_540 = _product_data_536 + _product_data_537;
  wire signed [34-1:0] _plus_data_541;
  assign _plus_data_541 = _plus_data_540 + _product_data_538;
  reg signed [34-1:0] _plus_data_542;
  wire signed [34-1:0] _plus_data_550;
  assign _plus_data_550 = _product_data_546 + _product_data_547;
  wire signed [34-1:0] _plus_data_551;
  assign _plus_data_551 = _plus_data_550 + _product_data_548;
  reg signed [34-1:0] _plus_data_552;
  wire signed [34-1:0] _plus_data_560;
  assign _plus_data_560 = _product_data_556 + _product_data_557;
  wire signed [34-1:0] _plus_data_561;
  assign _plus_data_561 = _plus_data_560 + _product_data_558;
  reg signed [34-1:0] _plus_data_562;
  wire signed [34-1:0] _plus_data_570;
  assign _plus_data_570 = _product_data_566 + _product_data_567;
  wire signed [34-1:0] _plus_data_571;
  assign _plus_data_571 = _plus_data_570 + _product_data_568;
  reg signed [34-1:0] _plus_data_572;
  wire signed [34-1:0] _plus_data_580;
  assign _plus_data_580 = _product_data_576 + _product_data_577;
  wire signed [34-1:0] _plus_data_581;
  assign _plus_data_581 = _plus_data_580 + _product_data_578;
  reg signed [34-1:0] _plus_data_582;
  wire signed [34-1:0] _plus_data_590;
  assign _plus_data_590 = _product_data_586 + _product_data_587;
  wire signed [34-1:0] _plus_data_591;
  assign _plus_data_591 = _plus_data_590 + _product_data_588;
  reg signed [34-1:0] _plus_data_592;
  wire signed [34-1:0] _plus_data_600;
  assign _plus_data_600 = _product_data_596 + _product_data_597;
  wire signed [34-1:0] _plus_data_601;
  assign _plus_data_601 = _plus_data_600 + _product_data_598;
  reg signed [34-1:0] _plus_data_602;
  wire signed [34-1:0] _plus_data_610;
  assign _plus_data_610 = _product_data_606 + _product_data_607;
  wire signed [34-1:0] _plus_data_611;
  assign _plus_data_611 = _plus_data_610 + _product_data_608;
  reg signed [34-1:0] _plus_data_612;
  wire signed [34-1:0] _plus_data_620;
  assign _plus_data_620 = _product_data_616 + _product_data_617;
  wire signed [34-1:0] _plus_data_621;
  assign _plus_data_621 = _plus_data_620 + _product_data_618;
  reg signed [34-1:0] _plus_data_622;
  wire signed [34-1:0] _plus_data_630;
  assign _plus_data_630 = _product_data_626 + _product_data_627;
  wire signed [34-1:0] _plus_data_631;
  assign _plus_data_631 = _plus_data_630 + _product_data_628;
  reg signed [34-1:0] _plus_data_632;
  reg [1-1:0] __delay_data_639__delay_638__variable_467;
  wire [1-1:0] _lor_data_483;
  assign _lor_data_483 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_484;
  wire _reduceadd_reset_cond_484;
  assign _reduceadd_reset_cond_484 = _lor_data_483;
  wire signed [48-1:0] _reduceadd_current_data_484;
  assign _reduceadd_current_data_484 = (_reduceadd_reset_cond_484)? 1'sd0 : _reduceadd_data_484;
  wire [1-1:0] _lor_data_493;
  assign _lor_data_493 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_494;
  wire _reduceadd_reset_cond_494;
  assign _reduceadd_reset_cond_494 = _lor_data_493;
  wire signed [48-1:0] _reduceadd_current_data_494;
  assign _reduceadd_current_data_494 = (_reduceadd_reset_cond_494)? 1'sd0 : _reduceadd_data_494;
  wire [1-1:0] _lor_data_503;
  assign _lor_data_503 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_504;
  wire _reduceadd_reset_cond_504;
  assign _reduceadd_reset_cond_504 = _lor_data_503;
  wire signed [48-1:0] _reduceadd_current_data_504;
  assign _reduceadd_current_data_504 = (_reduceadd_reset_cond_504)? 1'sd0 : _reduceadd_data_504;
  wire [1-1:0] _lor_data_513;
  assign _lor_data_513 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_514;
  wire _reduceadd_reset_cond_514;
  assign _reduceadd_reset_cond_514 = _lor_data_513;
  wire signed [48-1:0] _reduceadd_current_data_514;
  assign _reduceadd_current_data_514 = (_reduceadd_reset_cond_514)? 1'sd0 : _reduceadd_data_514;
  wire [1-1:0] _lor_data_523;
  assign _lor_data_523 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_524;
  wire _reduceadd_reset_cond_524;
  assign _reduceadd_reset_cond_524 = _lor_data_523;
  wire signed [48-1:0] _reduceadd_current_data_524;
  assign _reduceadd_current_data_524 = (_reduceadd_reset_cond_524)? 1'sd0 : _reduceadd_data_524;
  wire [1-1:0] _lor_data_533;
  assign _lor_data_533 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_534;
  wire _reduceadd_reset_cond_534;
  assign _reduceadd_reset_cond_534 = _lor_data_533;
  wire signed [48-1:0] _reduceadd_current_data_534;
  assign _reduceadd_current_data_534 = (_reduceadd_reset_cond_534)? 1'sd0 : _reduceadd_data_534;
  wire [1-1:0] _lor_data_543;
  assign _lor_data_543 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_544;
  wire _reduceadd_reset_cond_544;
  assign _reduceadd_reset_cond_544 = _lor_data_543;
  wire signed [48-1:0] _reduceadd_current_data_544;
  assign _reduceadd_current_data_544 = (_reduceadd_reset_cond_544)? 1'sd0 : _reduceadd_data_544;
  wire [1-1:0] _lor_data_553;
  assign _lor_data_553 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_554;
  wire _reduceadd_reset_cond_554;
  assign _reduceadd_reset_cond_554 = _lor_data_553;
  wire signed [48-1:0] _reduceadd_current_data_554;
  assign _reduceadd_current_data_554 = (_reduceadd_reset_cond_554)? 1'sd0 : _reduceadd_data_554;
  wire [1-1:0] _lor_data_563;
  assign _lor_data_563 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_564;
  wire _reduceadd_reset_cond_564;
  assign _reduceadd_reset_cond_564 = _lor_data_563;
  wire signed [48-1:0] _reduceadd_current_data_564;
  assign _reduceadd_current_data_564 = (_reduceadd_reset_cond_564)? 1'sd0 : _reduceadd_data_564;
  wire [1-1:0] _lor_data_573;
  assign _lor_data_573 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_574;
  wire _reduceadd_reset_cond_574;
  assign _reduceadd_reset_cond_574 = _lor_data_573;
  wire signed [48-1:0] _reduceadd_current_data_574;
  assign _reduceadd_current_data_574 = (_reduceadd_reset_cond_574)? 1'sd0 : _reduceadd_data_574;
  wire [1-1:0] _lor_data_583;
  assign _lor_data_583 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_584;
  wire _reduceadd_reset_cond_584;
  assign _reduceadd_reset_cond_584 = _lor_data_583;
  wire signed [48-1:0] _reduceadd_current_data_584;
  assign _reduceadd_current_data_584 = (_reduceadd_reset_cond_584)? 1'sd0 : _reduceadd_data_584;
  wire [1-1:0] _lor_data_593;
  assign _lor_data_593 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_594;
  wire _reduceadd_reset_cond_594;
  assign _reduceadd_reset_cond_594 = _lor_data_593;
  wire signed [48-1:0] _reduceadd_current_data_594;
  assign _reduceadd_current_data_594 = (_reduceadd_reset_cond_594)? 1'sd0 : _reduceadd_data_594;
  wire [1-1:0] _lor_data_603;
  assign _lor_data_603 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_604;
  wire _reduceadd_reset_cond_604;
  assign _reduceadd_reset_cond_604 = _lor_data_603;
  wire signed [48-1:0] _reduceadd_current_data_604;
  assign _reduceadd_current_data_604 = (_reduceadd_reset_cond_604)? 1'sd0 : _reduceadd_data_604;
  wire [1-1:0] _lor_data_613;
  assign _lor_data_613 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_614;
  wire _reduceadd_reset_cond_614;
  assign _reduceadd_reset_cond_614 = _lor_data_613;
  wire signed [48-1:0] _reduceadd_current_data_614;
  assign _reduceadd_current_data_614 = (_reduceadd_reset_cond_614)? 1'sd0 : _reduceadd_data_614;
  wire [1-1:0] _lor_data_623;
  assign _lor_data_623 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_624;
  wire _reduceadd_reset_cond_624;
  assign _reduceadd_reset_cond_624 = _lor_data_623;
  wire signed [48-1:0] _reduceadd_current_data_624;
  assign _reduceadd_current_data_624 = (_reduceadd_reset_cond_624)? 1'sd0 : _reduceadd_data_624;
  wire [1-1:0] _lor_data_633;
  assign _lor_data_633 = __delay_data_639__delay_638__variable_467 || _eq_data_472;
  reg signed [48-1:0] _reduceadd_data_634;
  wire _reduceadd_reset_cond_634;
  assign _reduceadd_reset_cond_634 = _lor_data_633;
  wire signed [48-1:0] _reduceadd_current_data_634;
  assign _reduceadd_current_data_634 = (_reduceadd_reset_cond_634)? 1'sd0 : _reduceadd_data_634;
  reg [1-1:0] __delay_data_640_eq_475;
  wire [768-1:0] _cat_data_636;
  assign _cat_data_636 = { _reduceadd_data_634, _reduceadd_data_624, _reduceadd_data_614, _reduceadd_data_604, _reduceadd_data_594, _reduceadd_data_584, _reduceadd_data_574, _reduceadd_data_564, _reduceadd_data_554, _reduceadd_data_544, _reduceadd_data_534, _reduceadd_data_524, _reduceadd_data_514, _reduceadd_data_504, _reduceadd_data_494, _reduceadd_data_484 };
  wire _writefifo_enable_637;
  assign _writefifo_enable_637 = __mac_stream_ivalid_3 && _mac_stream_oready && __delay_data_640_eq_475;
  wire [768-1:0] _writefifo_wdata_637;
  assign _writefifo_wdata_637 = _cat_data_636;
  wire _writefifo_write_ready_637;
  wire _writefifo_stall_cond_637;
  assign _writefifo_stall_cond_637 = !_writefifo_write_ready_637 && __mac_stream_ivalid_3 && __delay_data_640_eq_475;
  assign _mac_stream_internal_oready = ((_writefifo_stall_cond_637)? 0 : 1) && ap_running;
  wire signed [1-1:0] _writefifo_odata_637;
  assign _writefifo_odata_637 = 0;
  wire _set_flag_0;
  assign _set_flag_0 = main == 1;
  assign acc_fifo_wdata = _writefifo_wdata_637;
  assign acc_fifo_enq = _mac_stream_oready && _writefifo_enable_637 && (_mac_acc_write_fifo_sel == 1) && acc_fifo_ready;
  assign _writefifo_write_ready_637 = (_mac_acc_write_fifo_sel == 1)? acc_fifo_ready : 1;
  wire [192-1:0] writeback_acc_data;
  wire [256-1:0] writeback_bias_data;
  wire [1-1:0] writeback__reduce_reset_data;
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
  reg [2-1:0] _counter_data_53;
  reg [2-1:0] _counter_count_53;
  wire _counter_reset_cond_53;
  assign _counter_reset_cond_53 = writeback__reduce_reset_data;
  wire [2-1:0] _counter_current_count_53;
  assign _counter_current_count_53 = (_counter_reset_cond_53)? 1'sd0 : _counter_count_53;
  wire [8-1:0] _readfifo_rdata_125;
  wire _readfifo_enable_125;
  assign _readfifo_enable_125 = _writeback_stream_ivalid && _writeback_stream_oready && reads_mask;
  wire _readfifo_read_ready_125;
  wire _readfifo_stall_cond_125;
  assign _readfifo_stall_cond_125 = !_readfifo_read_ready_125 && _writeback_stream_ivalid && reads_mask;
  wire [8-1:0] _readfifo_data_125;
  assign _readfifo_data_125 = _readfifo_rdata_125;
  reg signed [32-1:0] __delay_data_641_reinterpretcast_51;
  reg signed [32-1:0] __delay_data_643_reinterpretcast_35;
  reg signed [48-1:0] __delay_data_645_reinterpretcast_18;
  reg signed [32-1:0] __delay_data_659_reinterpretcast_47;
  reg signed [32-1:0] __delay_data_661_reinterpretcast_31;
  reg signed [48-1:0] __delay_data_663_reinterpretcast_14;
  reg signed [32-1:0] __delay_data_677_reinterpretcast_43;
  reg signed [32-1:0] __delay_data_679_reinterpretcast_27;
  reg signed [48-1:0] __delay_data_681_reinterpretcast_10;
  reg signed [32-1:0] __delay_data_695_reinterpretcast_39;
  reg signed [32-1:0] __delay_data_697_reinterpretcast_23;
  reg signed [48-1:0] __delay_data_699_reinterpretcast_6;
  reg [1-1:0] _eq_data_57;
  wire [1-1:0] _pointer_data_130;
  assign _pointer_data_130 = _readfifo_data_125[1'sd0];
  wire [1-1:0] _ulnot_data_132;
  assign _ulnot_data_132 = !_pointer_data_130;
  wire [1-1:0] _land_data_133;
  assign _land_data_133 = reads_mask && _ulnot_data_132;
  wire [1-1:0] _pointer_data_145;
  assign _pointer_data_145 = _readfifo_data_125[2'sd1];
  wire [1-1:0] _ulnot_data_147;
  assign _ulnot_data_147 = !_pointer_data_145;
  wire [1-1:0] _land_data_148;
  assign _land_data_148 = reads_mask && _ulnot_data_147;
  wire [1-1:0] _pointer_data_160;
  assign _pointer_data_160 = _readfifo_data_125[3'sd2];
  wire [1-1:0] _ulnot_data_162;
  assign _ulnot_data_162 = !_pointer_data_160;
  wire [1-1:0] _land_data_163;
  assign _land_data_163 = reads_mask && _ulnot_data_162;
  wire [1-1:0] _pointer_data_175;
  assign _pointer_data_175 = _readfifo_data_125[3'sd3];
  wire [1-1:0] _ulnot_data_177;
  assign _ulnot_data_177 = !_pointer_data_175;
  wire [1-1:0] _land_data_178;
  assign _land_data_178 = reads_mask && _ulnot_data_177;
  reg signed [32-1:0] __delay_data_642__delay_641_reinterpretcast_51;
  reg signed [32-1:0] __delay_data_644__delay_643_reinterpretcast_35;
  reg signed [48-1:0] __delay_data_646__delay_645_reinterpretcast_18;
  reg [1-1:0] __delay_data_650_land_178;
  reg signed [32-1:0] __delay_data_660__delay_659_reinterpretcast_47;
  reg signed [32-1:0] __delay_data_662__delay_661_reinterpretcast_31;
  reg signed [48-1:0] __delay_data_664__delay_663_reinterpretcast_14;
  reg [1-1:0] __delay_data_668_land_163;
  reg signed [32-1:0] __delay_data_678__delay_677_reinterpretcast_43;
  reg signed [32-1:0] __delay_data_680__delay_679_reinterpretcast_27;
  reg signed [48-1:0] __delay_data_682__delay_681_reinterpretcast_10;
  reg [1-1:0] __delay_data_686_land_148;
  reg signed [32-1:0] __delay_data_696__delay_695_reinterpretcast_39;
  reg signed [32-1:0] __delay_data_698__delay_697_reinterpretcast_23;
  reg signed [48-1:0] __delay_data_700__delay_699_reinterpretcast_6;
  reg [1-1:0] __delay_data_704_land_133;
  reg signed [32-1:0] _cond_data_59;
  reg signed [32-1:0] _cond_data_75;
  reg signed [32-1:0] _cond_data_91;
  reg signed [32-1:0] _cond_data_107;
  reg signed [48-1:0] __delay_data_647__delay_646__delay_645_reinterpretcast_18;
  reg [1-1:0] __delay_data_651__delay_650_land_178;
  reg signed [48-1:0] __delay_data_665__delay_664__delay_663_reinterpretcast_14;
  reg [1-1:0] __delay_data_669__delay_668_land_163;
  reg signed [48-1:0] __delay_data_683__delay_682__delay_681_reinterpretcast_10;
  reg [1-1:0] __delay_data_687__delay_686_land_148;
  reg signed [48-1:0] __delay_data_701__delay_700__delay_699_reinterpretcast_6;
  reg [1-1:0] __delay_data_705__delay_704_land_133;
  wire signed [48-1:0] _plus_data_60;
  assign _plus_data_60 = __delay_data_701__delay_700__delay_699_reinterpretcast_6 + _cond_data_59;
  reg signed [48-1:0] _plus_data_61;
  wire signed [48-1:0] _plus_data_76;
  assign _plus_data_76 = __delay_data_683__delay_682__delay_681_reinterpretcast_10 + _cond_data_75;
  reg signed [48-1:0] _plus_data_77;
  wire signed [48-1:0] _plus_data_92;
  assign _plus_data_92 = __delay_data_665__delay_664__delay_663_reinterpretcast_14 + _cond_data_91;
  reg signed [48-1:0] _plus_data_93;
  wire signed [48-1:0] _plus_data_108;
  assign _plus_data_108 = __delay_data_647__delay_646__delay_645_reinterpretcast_18 + _cond_data_107;
  reg signed [48-1:0] _plus_data_109;
  reg [1-1:0] __delay_data_652__delay_651__delay_650_land_178;
  reg [1-1:0] __delay_data_670__delay_669__delay_668_land_163;
  reg [1-1:0] __delay_data_688__delay_687__delay_686_land_148;
  reg [1-1:0] __delay_data_706__delay_705__delay_704_land_133;
  reg signed [48-1:0] _sra_data_62;
  reg signed [48-1:0] _sra_data_78;
  reg signed [48-1:0] _sra_data_94;
  reg signed [48-1:0] _sra_data_110;
  reg [1-1:0] __delay_data_653__delay_652__delay_651__delay_650_land_178;
  reg [1-1:0] __delay_data_671__delay_670__delay_669__delay_668_land_163;
  reg [1-1:0] __delay_data_689__delay_688__delay_687__delay_686_land_148;
  reg [1-1:0] __delay_data_707__delay_706__delay_705__delay_704_land_133;
  reg [1-1:0] _greaterthan_data_63;
  reg [1-1:0] _lessthan_data_66;
  reg [1-1:0] _greaterthan_data_79;
  reg [1-1:0] _lessthan_data_82;
  reg [1-1:0] _greaterthan_data_95;
  reg [1-1:0] _lessthan_data_98;
  reg [1-1:0] _greaterthan_data_111;
  reg [1-1:0] _lessthan_data_114;
  reg signed [48-1:0] __delay_data_648_sra_110;
  reg [1-1:0] __delay_data_654__delay_653__delay_652__delay_651___land_178;
  reg signed [48-1:0] __delay_data_666_sra_94;
  reg [1-1:0] __delay_data_672__delay_671__delay_670__delay_669___land_163;
  reg signed [48-1:0] __delay_data_684_sra_78;
  reg [1-1:0] __delay_data_690__delay_689__delay_688__delay_687___land_148;
  reg signed [48-1:0] __delay_data_702_sra_62;
  reg [1-1:0] __delay_data_708__delay_707__delay_706__delay_705___land_133;
  reg signed [48-1:0] _cond_data_69;
  reg signed [48-1:0] _cond_data_85;
  reg signed [48-1:0] _cond_data_101;
  reg signed [48-1:0] _cond_data_117;
  reg [1-1:0] __delay_data_649_greaterthan_111;
  reg [1-1:0] __delay_data_655__delay_654__delay_653__delay_652___land_178;
  reg [1-1:0] __delay_data_667_greaterthan_95;
  reg [1-1:0] __delay_data_673__delay_672__delay_671__delay_670___land_163;
  reg [1-1:0] __delay_data_685_greaterthan_79;
  reg [1-1:0] __delay_data_691__delay_690__delay_689__delay_688___land_148;
  reg [1-1:0] __delay_data_703_greaterthan_63;
  reg [1-1:0] __delay_data_709__delay_708__delay_707__delay_706___land_133;
  reg signed [48-1:0] _cond_data_70;
  reg signed [48-1:0] _cond_data_86;
  reg signed [48-1:0] _cond_data_102;
  reg signed [48-1:0] _cond_data_118;
  reg [1-1:0] __delay_data_656__delay_655__delay_654__delay_653___land_178;
  reg [1-1:0] __delay_data_674__delay_673__delay_672__delay_671___land_163;
  reg [1-1:0] __delay_data_692__delay_691__delay_690__delay_689___land_148;
  reg [1-1:0] __delay_data_710__delay_709__delay_708__delay_707___land_133;
  wire [16-1:0] _slice_data_73;
  assign _slice_data_73 = _cond_data_70[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_74;
  assign _reinterpretcast_src_74 = _slice_data_73;
  wire signed [16-1:0] _reinterpretcast_data_74;
  assign _reinterpretcast_data_74 = _reinterpretcast_src_74;
  wire [16-1:0] _slice_data_89;
  assign _slice_data_89 = _cond_data_86[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_90;
  assign _reinterpretcast_src_90 = _slice_data_89;
  wire signed [16-1:0] _reinterpretcast_data_90;
  assign _reinterpretcast_data_90 = _reinterpretcast_src_90;
  wire [16-1:0] _slice_data_105;
  assign _slice_data_105 = _cond_data_102[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_106;
  assign _reinterpretcast_src_106 = _slice_data_105;
  wire signed [16-1:0] _reinterpretcast_data_106;
  assign _reinterpretcast_data_106 = _reinterpretcast_src_106;
  wire [16-1:0] _slice_data_121;
  assign _slice_data_121 = _cond_data_118[5'd15:1'd0];
  wire [16-1:0] _reinterpretcast_src_122;
  assign _reinterpretcast_src_122 = _slice_data_121;
  wire signed [16-1:0] _reinterpretcast_data_122;
  assign _reinterpretcast_data_122 = _reinterpretcast_src_122;
  reg [1-1:0] _greaterthan_data_126;
  reg [1-1:0] _greaterthan_data_141;
  reg [1-1:0] _greaterthan_data_156;
  reg [1-1:0] _greaterthan_data_171;
  reg [1-1:0] __delay_data_657__delay_656__delay_655__delay_654___land_178;
  reg signed [16-1:0] __delay_data_658_reinterpretcast_122;
  reg [1-1:0] __delay_data_675__delay_674__delay_673__delay_672___land_163;
  reg signed [16-1:0] __delay_data_676_reinterpretcast_106;
  reg [1-1:0] __delay_data_693__delay_692__delay_691__delay_690___land_148;
  reg signed [16-1:0] __delay_data_694_reinterpretcast_90;
  reg [1-1:0] __delay_data_711__delay_710__delay_709__delay_708___land_133;
  reg signed [16-1:0] __delay_data_712_reinterpretcast_74;
  wire [1-1:0] _ulnot_data_128;
  assign _ulnot_data_128 = !_greaterthan_data_126;
  wire [1-1:0] _land_data_129;
  assign _land_data_129 = rectifies && _ulnot_data_128;
  wire [1-1:0] _lor_data_134;
  assign _lor_data_134 = _land_data_129 || __delay_data_711__delay_710__delay_709__delay_708___land_133;
  wire [1-1:0] _ulnot_data_135;
  assign _ulnot_data_135 = !_lor_data_134;
  reg signed [16-1:0] _cond_data_137;
  wire [1-1:0] _ulnot_data_143;
  assign _ulnot_data_143 = !_greaterthan_data_141;
  wire [1-1:0] _land_data_144;
  assign _land_data_144 = rectifies && _ulnot_data_143;
  wire [1-1:0] _lor_data_149;
  assign _lor_data_149 = _land_data_144 || __delay_data_693__delay_692__delay_691__delay_690___land_148;
  wire [1-1:0] _ulnot_data_150;
  assign _ulnot_data_150 = !_lor_data_149;
  reg signed [16-1:0] _cond_data_152;
  wire [1-1:0] _ulnot_data_158;
  assign _ulnot_data_158 = !_greaterthan_data_156;
  wire [1-1:0] _land_data_159;
  assign _land_data_159 = rectifies && _ulnot_data_158;
  wire [1-1:0] _lor_data_164;
  assign _lor_data_164 = _land_data_159 || __delay_data_675__delay_674__delay_673__delay_672___land_163;
  wire [1-1:0] _ulnot_data_165;
  assign _ulnot_data_165 = !_lor_data_164;
  reg signed [16-1:0] _cond_data_167;
  wire [1-1:0] _ulnot_data_173;
  assign _ulnot_data_173 = !_greaterthan_data_171;
  wire [1-1:0] _land_data_174;
  assign _land_data_174 = rectifies && _ulnot_data_173;
  wire [1-1:0] _lor_data_179;
  assign _lor_data_179 = _land_data_174 || __delay_data_657__delay_656__delay_655__delay_654___land_178;
  wire [1-1:0] _ulnot_data_180;
  assign _ulnot_data_180 = !_lor_data_179;
  reg signed [16-1:0] _cond_data_182;
  wire [4-1:0] _cat_data_189;
  assign _cat_data_189 = { _greaterthan_data_171, _greaterthan_data_156, _greaterthan_data_141, _greaterthan_data_126 };
  wire [8-1:0] _cat_data_190;
  assign _cat_data_190 = { 4'd0, _cat_data_189 };
  wire _writefifo_enable_192;
  assign _writefifo_enable_192 = __writeback_stream_ivalid_9 && _writeback_stream_oready && writes_mask;
  wire [8-1:0] _writefifo_wdata_192;
  assign _writefifo_wdata_192 = _cat_data_190;
  wire _writefifo_write_ready_192;
  wire _writefifo_stall_cond_192;
  assign _writefifo_stall_cond_192 = !_writefifo_write_ready_192 && __writeback_stream_ivalid_9 && writes_mask;
  reg signed [1-1:0] __delay_data_713_writefifo_192;
  wire [16-1:0] _slice_data_140;
  assign _slice_data_140 = _cond_data_137[5'd15:1'd0];
  wire [16-1:0] _slice_data_155;
  assign _slice_data_155 = _cond_data_152[5'd15:1'd0];
  wire [16-1:0] _slice_data_170;
  assign _slice_data_170 = _cond_data_167[5'd15:1'd0];
  wire [16-1:0] _slice_data_185;
  assign _slice_data_185 = _cond_data_182[5'd15:1'd0];
  wire [64-1:0] _cat_data_187;
  assign _cat_data_187 = { _slice_data_185, _slice_data_170, _slice_data_155, _slice_data_140 };
  wire _writefifo_enable_188;
  assign _writefifo_enable_188 = __writeback_stream_ivalid_10 && _writeback_stream_oready;
  wire [64-1:0] _writefifo_wdata_188;
  assign _writefifo_wdata_188 = _cat_data_187;
  wire _writefifo_write_ready_188;
  wire _writefifo_stall_cond_188;
  assign _writefifo_stall_cond_188 = !_writefifo_write_ready_188 && __writeback_stream_ivalid_10;
  assign _writeback_stream_internal_oready = ((_writefifo_stall_cond_188)? 0 : 1) && (((_writefifo_stall_cond_192)? 0 : 1) && (((_readfifo_stall_cond_125)? 0 : 1) && ap_running));
  wire signed [1-1:0] _writefifo_odata_188;
  assign _writefifo_odata_188 = 0;
  wire signed [1-1:0] _writefifo_odata_192;
  assign _writefifo_odata_192 = __delay_data_713_writefifo_192;
  wire _set_flag_1;
  assign _set_flag_1 = main == 2;
  assign mask_fifo_deq = _writeback_stream_oready && _readfifo_enable_125 && (_writeback_mask_read_fifo_sel == 1) && mask_fifo_valid;
  assign _readfifo_rdata_125 = (_writeback_mask_read_fifo_sel == 1)? mask_fifo_rdata : 'hx;
  assign _readfifo_read_ready_125 = (_writeback_mask_read_fifo_sel == 1)? mask_fifo_valid : 1;
  wire _set_flag_2;
  assign _set_flag_2 = main == 3;
  assign out_r_fifo_wdata = _writefifo_wdata_188;
  assign out_r_fifo_enq = _writeback_stream_oready && _writefifo_enable_188 && (_writeback_y_write_fifo_sel == 2) && out_r_fifo_ready;
  assign _writefifo_write_ready_188 = (_writeback_y_write_fifo_sel == 2)? out_r_fifo_ready : 1;
  wire _set_flag_3;
  assign _set_flag_3 = main == 4;
  assign out_mask_fifo_wdata = _writefifo_wdata_192;
  assign out_mask_fifo_enq = _writeback_stream_oready && _writefifo_enable_192 && (_writeback_positive_write_fifo_sel == 3) && out_mask_fifo_ready;
  assign _writefifo_write_ready_192 = (_writeback_positive_write_fifo_sel == 3)? out_mask_fifo_ready : 1;
  assign ap_started = (main == 6) && ap_start;
  reg signed [32-1:0] _main_base_0;
  wire _set_flag_4;
  assign _set_flag_4 = main == 13;
  assign acc_fifo_deq = _writeback_stream_oready && _writeback_acc_source_fifo_deq && (_writeback_acc_source_sel == 4) && acc_fifo_valid;
  assign _writeback_acc_source_fifo_rdata = (_writeback_acc_source_sel == 4)? acc_fifo_rdata : 'hx;
  assign _writeback_stream_oready = ((_writeback_source_busy && (_writeback_acc_source_sel == 4))? acc_fifo_valid || _writeback_acc_idle : 1) && _writeback_stream_internal_oready;
  reg [192-1:0] __variable_wdata_2;
  assign writeback_acc_data = __variable_wdata_2;
  reg [32-1:0] _writeback_acc_source_fsm_0;
  localparam _writeback_acc_source_fsm_0_init = 0;
  reg [22-1:0] _source_writeback_bias_pat_cur_offset_0;
  reg [22-1:0] _source_writeback_bias_pat_cur_offset_1;
  reg [22-1:0] _source_writeback_bias_pat_cur_offset_2;
  reg [22-1:0] _source_writeback_bias_pat_cur_offset_3;
  reg [23-1:0] _source_writeback_bias_pat_size_0;
  reg [23-1:0] _source_writeback_bias_pat_size_1;
  reg [23-1:0] _source_writeback_bias_pat_size_2;
  reg [23-1:0] _source_writeback_bias_pat_size_3;
  reg [22-1:0] _source_writeback_bias_pat_stride_0;
  reg [22-1:0] _source_writeback_bias_pat_stride_1;
  reg [22-1:0] _source_writeback_bias_pat_stride_2;
  reg [22-1:0] _source_writeback_bias_pat_stride_3;
  reg [23-1:0] _source_writeback_bias_pat_count_0;
  reg [23-1:0] _source_writeback_bias_pat_count_1;
  reg [23-1:0] _source_writeback_bias_pat_count_2;
  reg [23-1:0] _source_writeback_bias_pat_count_3;
  reg [23-1:0] _source_writeback_bias_pat_size_buf_0;
  reg [23-1:0] _source_writeback_bias_pat_size_buf_1;
  reg [23-1:0] _source_writeback_bias_pat_size_buf_2;
  reg [23-1:0] _source_writeback_bias_pat_size_buf_3;
  reg [22-1:0] _source_writeback_bias_pat_stride_buf_0;
  reg [22-1:0] _source_writeback_bias_pat_stride_buf_1;
  reg [22-1:0] _source_writeback_bias_pat_stride_buf_2;
  reg [22-1:0] _source_writeback_bias_pat_stride_buf_3;
  wire _set_flag_5;
  assign _set_flag_5 = main == 14;
  assign bias_ram_raddr = (_writeback_stream_oready && _writeback_bias_source_ram_renable && (_writeback_bias_source_sel == 5))? _writeback_bias_source_ram_raddr : 'hx;
  assign bias_ram_read = (_writeback_stream_oready && _writeback_bias_source_ram_renable && (_writeback_bias_source_sel == 5))? 1 : 0;
  assign _writeback_bias_source_ram_rdata = (_writeback_bias_source_sel == 5)? bias_ram_rdata : 'hx;
  reg [256-1:0] __variable_wdata_19;
  assign writeback_bias_data = __variable_wdata_19;
  reg [32-1:0] _writeback_bias_source_pat_fsm_1;
  localparam _writeback_bias_source_pat_fsm_1_init = 0;
  wire [22-1:0] _writeback_bias_source_pat_all_offset;
  assign _writeback_bias_source_pat_all_offset = _writeback_bias_source_offset_buf + _source_writeback_bias_pat_cur_offset_0 + _source_writeback_bias_pat_cur_offset_1 + _source_writeback_bias_pat_cur_offset_2 + _source_writeback_bias_pat_cur_offset_3;
  wire _set_flag_6;
  assign _set_flag_6 = main == 15;
  assign _writeback_run_flag = (_set_flag_6)? 1 : 0;
  reg _tmp_7;
  reg _tmp_8;
  reg _tmp_9;
  reg _tmp_10;
  reg _tmp_11;
  reg _tmp_12;
  reg [1-1:0] __variable_wdata_52;
  assign writeback__reduce_reset_data = __variable_wdata_52;
  reg _tmp_13;
  reg _tmp_14;
  reg _tmp_15;
  reg _tmp_16;
  assign _writeback_source_stop = _writeback_stream_oready && (_writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3));
  localparam _tmp_17 = 1;
  wire [_tmp_17-1:0] _tmp_18;
  assign _tmp_18 = _writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3);
  reg [_tmp_17-1:0] _tmp_19;
  localparam _tmp_20 = 1;
  wire [_tmp_20-1:0] _tmp_21;
  assign _tmp_21 = _writeback_acc_idle && _writeback_bias_idle && (_writeback_fsm == 3);
  reg [_tmp_20-1:0] _tmp_22;
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
  reg _tmp_33;
  reg _tmp_34;
  assign _writeback_sink_start = _tmp_34;
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
  assign _writeback_sink_stop = _tmp_46;
  reg _tmp_47;
  reg _tmp_48;
  reg _tmp_49;
  reg _tmp_50;
  reg _tmp_51;
  reg _tmp_52;
  reg _tmp_53;
  reg _tmp_54;
  reg _tmp_55;
  reg _tmp_56;
  reg _tmp_57;
  reg _tmp_58;
  assign _writeback_sink_busy = _tmp_58;
  reg _tmp_59;
  assign _writeback_busy = _writeback_source_busy || _writeback_sink_busy || _writeback_busy_reg;
  reg [22-1:0] _source_mac_w_pat_cur_offset_0;
  reg [22-1:0] _source_mac_w_pat_cur_offset_1;
  reg [22-1:0] _source_mac_w_pat_cur_offset_2;
  reg [22-1:0] _source_mac_w_pat_cur_offset_3;
  reg [22-1:0] _source_mac_w_pat_cur_offset_4;
  reg [23-1:0] _source_mac_w_pat_size_0;
  reg [23-1:0] _source_mac_w_pat_size_1;
  reg [23-1:0] _source_mac_w_pat_size_2;
  reg [23-1:0] _source_mac_w_pat_size_3;
  reg [23-1:0] _source_mac_w_pat_size_4;
  reg [22-1:0] _source_mac_w_pat_stride_0;
  reg [22-1:0] _source_mac_w_pat_stride_1;
  reg [22-1:0] _source_mac_w_pat_stride_2;
  reg [22-1:0] _source_mac_w_pat_stride_3;
  reg [22-1:0] _source_mac_w_pat_stride_4;
  reg [23-1:0] _source_mac_w_pat_count_0;
  reg [23-1:0] _source_mac_w_pat_count_1;
  reg [23-1:0] _source_mac_w_pat_count_2;
  reg [23-1:0] _source_mac_w_pat_count_3;
  reg [23-1:0] _source_mac_w_pat_count_4;
  reg [23-1:0] _source_mac_w_pat_size_buf_0;
  reg [23-1:0] _source_mac_w_pat_size_buf_1;
  reg [23-1:0] _source_mac_w_pat_size_buf_2;
  reg [23-1:0] _source_mac_w_pat_size_buf_3;
  reg [23-1:0] _source_mac_w_pat_size_buf_4;
  reg [22-1:0] _source_mac_w_pat_stride_buf_0;
  reg [22-1:0] _source_mac_w_pat_stride_buf_1;
  reg [22-1:0] _source_mac_w_pat_stride_buf_2;
  reg [22-1:0] _source_mac_w_pat_stride_buf_3;
  reg [22-1:0] _source_mac_w_pat_stride_buf_4;
  wire _set_flag_60;
  assign _set_flag_60 = main == 17;
  assign weight_ram_raddr = (_mac_stream_oready && _mac_w_source_ram_renable && (_mac_w_source_sel == 2))? _mac_w_source_ram_raddr : 'hx;
  assign weight_ram_read = (_mac_stream_oready && _mac_w_source_ram_renable && (_mac_w_source_sel == 2))? 1 : 0;
  assign _mac_w_source_ram_rdata = (_mac_w_source_sel == 2)? weight_ram_rdata : 'hx;
  reg [1024-1:0] __variable_wdata_210;
  assign mac_w_data = __variable_wdata_210;
  reg [32-1:0] _mac_w_source_pat_fsm_0;
  localparam _mac_w_source_pat_fsm_0_init = 0;
  wire [22-1:0] _mac_w_source_pat_all_offset;
  assign _mac_w_source_pat_all_offset = _mac_w_source_offset_buf + _source_mac_w_pat_cur_offset_0 + _source_mac_w_pat_cur_offset_1 + _source_mac_w_pat_cur_offset_2 + _source_mac_w_pat_cur_offset_3 + _source_mac_w_pat_cur_offset_4;
  reg signed [32-1:0] _main_g_1;
  reg signed [32-1:0] _main_t_2;
  reg [22-1:0] _source_mac_x_pat_cur_offset_0;
  reg [22-1:0] _source_mac_x_pat_cur_offset_1;
  reg [22-1:0] _source_mac_x_pat_cur_offset_2;
  reg [22-1:0] _source_mac_x_pat_cur_offset_3;
  reg [22-1:0] _source_mac_x_pat_cur_offset_4;
  reg [23-1:0] _source_mac_x_pat_size_0;
  reg [23-1:0] _source_mac_x_pat_size_1;
  reg [23-1:0] _source_mac_x_pat_size_2;
  reg [23-1:0] _source_mac_x_pat_size_3;
  reg [23-1:0] _source_mac_x_pat_size_4;
  reg [22-1:0] _source_mac_x_pat_stride_0;
  reg [22-1:0] _source_mac_x_pat_stride_1;
  reg [22-1:0] _source_mac_x_pat_stride_2;
  reg [22-1:0] _source_mac_x_pat_stride_3;
  reg [22-1:0] _source_mac_x_pat_stride_4;
  reg [23-1:0] _source_mac_x_pat_count_0;
  reg [23-1:0] _source_mac_x_pat_count_1;
  reg [23-1:0] _source_mac_x_pat_count_2;
  reg [23-1:0] _source_mac_x_pat_count_3;
  reg [23-1:0] _source_mac_x_pat_count_4;
  reg [23-1:0] _source_mac_x_pat_size_buf_0;
  reg [23-1:0] _source_mac_x_pat_size_buf_1;
  reg [23-1:0] _source_mac_x_pat_size_buf_2;
  reg [23-1:0] _source_mac_x_pat_size_buf_3;
  reg [23-1:0] _source_mac_x_pat_size_buf_4;
  reg [22-1:0] _source_mac_x_pat_stride_buf_0;
  reg [22-1:0] _source_mac_x_pat_stride_buf_1;
  reg [22-1:0] _source_mac_x_pat_stride_buf_2;
  reg [22-1:0] _source_mac_x_pat_stride_buf_3;
  reg [22-1:0] _source_mac_x_pat_stride_buf_4;
  wire _set_flag_61;
  assign _set_flag_61 = main == 27;
  assign tile_ram_raddr = (_mac_stream_oready && _mac_x_source_ram_renable && (_mac_x_source_sel == 3))? _mac_x_source_ram_raddr : 'hx;
  assign tile_ram_read = (_mac_stream_oready && _mac_x_source_ram_renable && (_mac_x_source_sel == 3))? 1 : 0;
  assign _mac_x_source_ram_rdata = (_mac_x_source_sel == 3)? tile_ram_rdata : 'hx;
  reg [64-1:0] __variable_wdata_193;
  assign mac_x_data = __variable_wdata_193;
  reg [32-1:0] _mac_x_source_pat_fsm_1;
  localparam _mac_x_source_pat_fsm_1_init = 0;
  wire [22-1:0] _mac_x_source_pat_all_offset;
  assign _mac_x_source_pat_all_offset = _mac_x_source_offset_buf + _source_mac_x_pat_cur_offset_0 + _source_mac_x_pat_cur_offset_1 + _source_mac_x_pat_cur_offset_2 + _source_mac_x_pat_cur_offset_3 + _source_mac_x_pat_cur_offset_4;
  wire _set_flag_62;
  assign _set_flag_62 = main == 28;
  assign _mac_run_flag = (_set_flag_62)? 1 : 0;
  reg _tmp_63;
  reg _tmp_64;
  reg _tmp_65;
  reg _tmp_66;
  reg _tmp_67;
  reg _tmp_68;
  reg [1-1:0] __variable_wdata_467;
  assign mac__reduce_reset_data = __variable_wdata_467;
  reg _tmp_69;
  reg _tmp_70;
  reg _tmp_71;
  reg _tmp_72;
  assign _mac_source_stop = _mac_stream_oready && (_mac_w_idle && _mac_x_idle && (_mac_fsm == 3));
  localparam _tmp_73 = 1;
  wire [_tmp_73-1:0] _tmp_74;
  assign _tmp_74 = _mac_w_idle && _mac_x_idle && (_mac_fsm == 3);
  reg [_tmp_73-1:0] _tmp_75;
  localparam _tmp_76 = 1;
  wire [_tmp_76-1:0] _tmp_77;
  assign _tmp_77 = _mac_w_idle && _mac_x_idle && (_mac_fsm == 3);
  reg [_tmp_76-1:0] _tmp_78;
  reg _tmp_79;
  reg _tmp_80;
  reg _tmp_81;
  reg _tmp_82;
  reg _tmp_83;
  assign _mac_sink_start = _tmp_83;
  reg _tmp_84;
  reg _tmp_85;
  reg _tmp_86;
  reg _tmp_87;
  reg _tmp_88;
  assign _mac_sink_stop = _tmp_88;
  reg _tmp_89;
  reg _tmp_90;
  reg _tmp_91;
  reg _tmp_92;
  reg _tmp_93;
  assign _mac_sink_busy = _tmp_93;
  reg _tmp_94;
  assign _mac_busy = _mac_source_busy || _mac_sink_busy || _mac_busy_reg;
  assign ap_finished = main == 41;

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
      load_tile_left <= 0;
      load_tile_addr <= 0;
    end else begin
      if(in_r_TVALID && load_tile_open) begin
        load_tile_left <= load_tile_left - 1;
      end
      if(in_r_TVALID && load_tile_open) begin
        load_tile_addr <= load_tile_addr + 1;
      end
      if(main == 9) begin
        load_tile_left <= tile_beats;
        load_tile_addr <= _main_base_0;
      end
      if(main == 32) begin
        load_tile_left <= tile_beats;
        load_tile_addr <= _main_base_0;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      load_weights_left <= 0;
      load_weights_part <= 0;
      load_weights_addr <= 0;
    end else begin
      if(in_w_TVALID && load_weights_open) begin
        load_weights_left <= load_weights_left - 1;
      end
      if(in_w_TVALID && load_weights_open) begin
        load_weights_part <= (load_weights_part == 3)? 0 : load_weights_part + 1;
        load_weights_low <= load_weights_word[1023:256];
      end
      if(in_w_TVALID && load_weights_open && (load_weights_part == 3)) begin
        load_weights_addr <= load_weights_addr + 1;
      end
      if(main == 22) begin
        load_weights_left <= weight_beats;
        load_weights_addr <= 0;
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
      load_bias_left <= 0;
      load_bias_addr <= 0;
    end else begin
      if(in_w_TVALID && load_bias_open) begin
        load_bias_left <= load_bias_left - 1;
      end
      if(in_w_TVALID && load_bias_open) begin
        load_bias_addr <= load_bias_addr + 1;
      end
      if(main == 20) begin
        load_bias_left <= 2;
        load_bias_addr <= _main_g_1 << 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      acc_fifo_head <= 0;
      acc_fifo_deq_part <= 0;
      acc_fifo_tail <= 0;
    end else begin
      if(acc_fifo_enq) begin
        acc_fifo_memory[acc_fifo_head[1:0]] <= acc_fifo_wdata;
        acc_fifo_head <= acc_fifo_head + 1;
      end
      if(acc_fifo_deq) begin
        acc_fifo_deq_part <= (acc_fifo_deq_part == 3)? 0 : acc_fifo_deq_part + 1;
      end
      if(acc_fifo_deq && (acc_fifo_deq_part == 3)) begin
        acc_fifo_tail <= acc_fifo_tail + 1;
      end
      if(acc_fifo_deq) begin
        acc_fifo_rdata <= (acc_fifo_deq_part == 3)? acc_fifo_front[767:576] :
                          (acc_fifo_deq_part == 2)? acc_fifo_front[575:384] :
                          (acc_fifo_deq_part == 1)? acc_fifo_front[383:192] : acc_fifo_front[191:0];
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_r_fifo_head <= 0;
      out_r_fifo_tail <= 0;
    end else begin
      if(out_r_fifo_enq) begin
        out_r_fifo_memory[out_r_fifo_head[3:0]] <= out_r_fifo_wdata;
        out_r_fifo_head <= out_r_fifo_head + 1;
      end
      if(out_r_fifo_deq) begin
        out_r_fifo_tail <= out_r_fifo_tail + 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_r_left <= 0;
    end else begin
      if(out_r_fifo_deq) begin
        out_r_left <= out_r_left - 1;
      end
      if(main == 10) begin
        out_r_left <= out_beats;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_mask_fifo_head <= 0;
      out_mask_fifo_tail <= 0;
    end else begin
      if(out_mask_fifo_enq) begin
        out_mask_fifo_memory[out_mask_fifo_head[3:0]] <= out_mask_fifo_wdata;
        out_mask_fifo_head <= out_mask_fifo_head + 1;
      end
      if(out_mask_fifo_deq) begin
        out_mask_fifo_tail <= out_mask_fifo_tail + 1;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      out_mask_left <= 0;
    end else begin
      if(out_mask_fifo_deq) begin
        out_mask_left <= out_mask_left - 1;
      end
      if(main == 11) begin
        out_mask_left <= (writes_mask)? out_beats : 0;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      mask_fifo_head <= 0;
      mask_fifo_tail <= 0;
    end else begin
      if(mask_fifo_enq) begin
        mask_fifo_memory[mask_fifo_head[3:0]] <= mask_fifo_wdata;
        mask_fifo_head <= mask_fifo_head + 1;
      end
      if(mask_fifo_deq) begin
        mask_fifo_tail <= mask_fifo_tail + 1;
      end
      if(mask_fifo_deq) begin
        mask_fifo_rdata <= mask_fifo_memory[mask_fifo_tail[3:0]];
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
      in_mask_feed_left <= 0;
    end else begin
      if(in_mask_TVALID && in_mask_feed_open) begin
        in_mask_feed_left <= in_mask_feed_left - 1;
      end
      if(main == 12) begin
        in_mask_feed_left <= (reads_mask)? out_beats : 0;
      end
    end
  end


  always @(posedge ap_clk) begin
    if(ap_rst) begin
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
      _counter_data_53 <= 1'sd0;
      _counter_count_53 <= 1'sd0;
      __delay_data_641_reinterpretcast_51 <= 0;
      __delay_data_643_reinterpretcast_35 <= 0;
      __delay_data_645_reinterpretcast_18 <= 0;
      __delay_data_659_reinterpretcast_47 <= 0;
      __delay_data_661_reinterpretcast_31 <= 0;
      __delay_data_663_reinterpretcast_14 <= 0;
      __delay_data_677_reinterpretcast_43 <= 0;
      __delay_data_679_reinterpretcast_27 <= 0;
      __delay_data_681_reinterpretcast_10 <= 0;
      __delay_data_695_reinterpretcast_39 <= 0;
      __delay_data_697_reinterpretcast_23 <= 0;
      __delay_data_699_reinterpretcast_6 <= 0;
      _eq_data_57 <= 0;
      __delay_data_642__delay_641_reinterpretcast_51 <= 0;
      __delay_data_644__delay_643_reinterpretcast_35 <= 0;
      __delay_data_646__delay_645_reinterpretcast_18 <= 0;
      __delay_data_650_land_178 <= 0;
      __delay_data_660__delay_659_reinterpretcast_47 <= 0;
      __delay_data_662__delay_661_reinterpretcast_31 <= 0;
      __delay_data_664__delay_663_reinterpretcast_14 <= 0;
      __delay_data_668_land_163 <= 0;
      __delay_data_678__delay_677_reinterpretcast_43 <= 0;
      __delay_data_680__delay_679_reinterpretcast_27 <= 0;
      __delay_data_682__delay_681_reinterpretcast_10 <= 0;
      __delay_data_686_land_148 <= 0;
      __delay_data_696__delay_695_reinterpretcast_39 <= 0;
      __delay_data_698__delay_697_reinterpretcast_23 <= 0;
      __delay_data_700__delay_699_reinterpretcast_6 <= 0;
      __delay_data_704_land_133 <= 0;
      _cond_data_59 <= 0;
      _cond_data_75 <= 0;
      _cond_data_91 <= 0;
      _cond_data_107 <= 0;
      __delay_data_647__delay_646__delay_645_reinterpretcast_18 <= 0;
      __delay_data_651__delay_650_land_178 <= 0;
      __delay_data_665__delay_664__delay_663_reinterpretcast_14 <= 0;
      __delay_data_669__delay_668_land_163 <= 0;
      __delay_data_683__delay_682__delay_681_reinterpretcast_10 <= 0;
      __delay_data_687__delay_686_land_148 <= 0;
      __delay_data_701__delay_700__delay_699_reinterpretcast_6 <= 0;
      __delay_data_705__delay_704_land_133 <= 0;
      _plus_data_61 <= 0;
      _plus_data_77 <= 0;
      _plus_data_93 <= 0;
      _plus_data_109 <= 0;
      __delay_data_652__delay_651__delay_650_land_178 <= 0;
      __delay_data_670__delay_669__delay_668_land_163 <= 0;
      __delay_data_688__delay_687__delay_686_land_148 <= 0;
      __delay_data_706__delay_705__delay_704_land_133 <= 0;
      _sra_data_62 <= 0;
      _sra_data_78 <= 0;
      _sra_data_94 <= 0;
      _sra_data_110 <= 0;
      __delay_data_653__delay_652__delay_651__delay_650_land_178 <= 0;
      __delay_data_671__delay_670__delay_669__delay_668_land_163 <= 0;
      __delay_data_689__delay_688__delay_687__delay_686_land_148 <= 0;
      __delay_data_707__delay_706__delay_705__delay_704_land_133 <= 0;
      _greaterthan_data_63 <= 0;
      _lessthan_data_66 <= 0;
      _greaterthan_data_79 <= 0;
      _lessthan_data_82 <= 0;
      _greaterthan_data_95 <= 0;
      _lessthan_data_98 <= 0;
      _greaterthan_data_111 <= 0;
      _lessthan_data_114 <= 0;
      __delay_data_648_sra_110 <= 0;
      __delay_data_654__delay_653__delay_652__delay_651___land_178 <= 0;
      __delay_data_666_sra_94 <= 0;
      __delay_data_672__delay_671__delay_670__delay_669___land_163 <= 0;
      __delay_data_684_sra_78 <= 0;
      __delay_data_690__delay_689__delay_688__delay_687___land_148 <= 0;
      __delay_data_702_sra_62 <= 0;
      __delay_data_708__delay_707__delay_706__delay_705___land_133 <= 0;
      _cond_data_69 <= 0;
      _cond_data_85 <= 0;
      _cond_data_101 <= 0;
      _cond_data_117 <= 0;
      __delay_data_649_greaterthan_111 <= 0;
      __delay_data_655__delay_654__delay_653__delay_652___land_178 <= 0;
      __delay_data_667_greaterthan_95 <= 0;
      __delay_data_673__delay_672__delay_671__delay_670___land_163 <= 0;
      __delay_data_685_greaterthan_79 <= 0;
      __delay_data_691__delay_690__delay_689__delay_688___land_148 <= 0;
      __delay_data_703_greaterthan_63 <= 0;
      __delay_data_709__delay_708__delay_707__delay_706___land_133 <= 0;
      _cond_data_70 <= 0;
      _cond_data_86 <= 0;
      _cond_data_102 <= 0;
      _cond_data_118 <= 0;
      __delay_data_656__delay_655__delay_654__delay_653___land_178 <= 0;
      __delay_data_674__delay_673__delay_672__delay_671___land_163 <= 0;
      __delay_data_692__delay_691__delay_690__delay_689___land_148 <= 0;
      __delay_data_710__delay_709__delay_708__delay_707___land_133 <= 0;
      _greaterthan_data_126 <= 0;
      _greaterthan_data_141 <= 0;
      _greaterthan_data_156 <= 0;
      _greaterthan_data_171 <= 0;
      __delay_data_657__delay_656__delay_655__delay_654___land_178 <= 0;
      __delay_data_658_reinterpretcast_122 <= 0;
      __delay_data_675__delay_674__delay_673__delay_672___land_163 <= 0;
      __delay_data_676_reinterpretcast_106 <= 0;
      __delay_data_693__delay_692__delay_691__delay_690___land_148 <= 0;
      __delay_data_694_reinterpretcast_90 <= 0;
      __delay_data_711__delay_710__delay_709__delay_708___land_133 <= 0;
      __delay_data_712_reinterpretcast_74 <= 0;
      _cond_data_137 <= 0;
      _cond_data_152 <= 0;
      _cond_data_167 <= 0;
      _cond_data_182 <= 0;
      __delay_data_713_writefifo_192 <= 0;
      _writeback_mask_read_fifo_sel <= 0;
      _writeback_y_write_fifo_sel <= 0;
      _writeback_positive_write_fifo_sel <= 0;
      _writeback_acc_source_mode <= 5'b0;
      _writeback_acc_source_size <= 0;
      _writeback_acc_source_sel <= 0;
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
      _tmp_7 <= 0;
      _tmp_8 <= 0;
      _tmp_9 <= 0;
      _tmp_10 <= 0;
      _tmp_11 <= 0;
      _tmp_12 <= 0;
      __variable_wdata_52 <= 0;
      _tmp_13 <= 0;
      _tmp_14 <= 0;
      _tmp_15 <= 0;
      _tmp_16 <= 0;
      _tmp_19 <= 0;
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
      _writeback_busy_reg <= 0;
    end else begin
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
      if(_writeback_stream_ivalid && _writeback_stream_oready && _counter_reset_cond_53) begin
        _counter_data_53 <= 1'sd0;
      end
      if(_writeback_stream_ivalid && _writeback_stream_oready) begin
        _counter_data_53 <= _counter_current_count_53;
      end
      if(_writeback_stream_ivalid && _writeback_stream_oready) begin
        _counter_count_53 <= (_counter_current_count_53 >= 3'sd2 - 2'sd1)? _counter_current_count_53 + 2'sd1 - 3'sd2 : _counter_current_count_53 + 2'sd1;
      end
      if(_writeback_stream_oready) begin
        __delay_data_641_reinterpretcast_51 <= _reinterpretcast_data_51;
      end
      if(_writeback_stream_oready) begin
        __delay_data_643_reinterpretcast_35 <= _reinterpretcast_data_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_645_reinterpretcast_18 <= _reinterpretcast_data_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_659_reinterpretcast_47 <= _reinterpretcast_data_47;
      end
      if(_writeback_stream_oready) begin
        __delay_data_661_reinterpretcast_31 <= _reinterpretcast_data_31;
      end
      if(_writeback_stream_oready) begin
        __delay_data_663_reinterpretcast_14 <= _reinterpretcast_data_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_677_reinterpretcast_43 <= _reinterpretcast_data_43;
      end
      if(_writeback_stream_oready) begin
        __delay_data_679_reinterpretcast_27 <= _reinterpretcast_data_27;
      end
      if(_writeback_stream_oready) begin
        __delay_data_681_reinterpretcast_10 <= _reinterpretcast_data_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_695_reinterpretcast_39 <= _reinterpretcast_data_39;
      end
      if(_writeback_stream_oready) begin
        __delay_data_697_reinterpretcast_23 <= _reinterpretcast_data_23;
      end
      if(_writeback_stream_oready) begin
        __delay_data_699_reinterpretcast_6 <= _reinterpretcast_data_6;
      end
      if(_writeback_stream_oready) begin
        _eq_data_57 <= _counter_data_53 == 2'sd1;
      end
      if(_writeback_stream_oready) begin
        __delay_data_642__delay_641_reinterpretcast_51 <= __delay_data_641_reinterpretcast_51;
      end
      if(_writeback_stream_oready) begin
        __delay_data_644__delay_643_reinterpretcast_35 <= __delay_data_643_reinterpretcast_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_646__delay_645_reinterpretcast_18 <= __delay_data_645_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_650_land_178 <= _land_data_178;
      end
      if(_writeback_stream_oready) begin
        __delay_data_660__delay_659_reinterpretcast_47 <= __delay_data_659_reinterpretcast_47;
      end
      if(_writeback_stream_oready) begin
        __delay_data_662__delay_661_reinterpretcast_31 <= __delay_data_661_reinterpretcast_31;
      end
      if(_writeback_stream_oready) begin
        __delay_data_664__delay_663_reinterpretcast_14 <= __delay_data_663_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_668_land_163 <= _land_data_163;
      end
      if(_writeback_stream_oready) begin
        __delay_data_678__delay_677_reinterpretcast_43 <= __delay_data_677_reinterpretcast_43;
      end
      if(_writeback_stream_oready) begin
        __delay_data_680__delay_679_reinterpretcast_27 <= __delay_data_679_reinterpretcast_27;
      end
      if(_writeback_stream_oready) begin
        __delay_data_682__delay_681_reinterpretcast_10 <= __delay_data_681_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_686_land_148 <= _land_data_148;
      end
      if(_writeback_stream_oready) begin
        __delay_data_696__delay_695_reinterpretcast_39 <= __delay_data_695_reinterpretcast_39;
      end
      if(_writeback_stream_oready) begin
        __delay_data_698__delay_697_reinterpretcast_23 <= __delay_data_697_reinterpretcast_23;
      end
      if(_writeback_stream_oready) begin
        __delay_data_700__delay_699_reinterpretcast_6 <= __delay_data_699_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_704_land_133 <= _land_data_133;
      end
      if(_writeback_stream_oready) begin
        _cond_data_59 <= (_eq_data_57)? __delay_data_696__delay_695_reinterpretcast_39 : __delay_data_698__delay_697_reinterpretcast_23;
      end
      if(_writeback_stream_oready) begin
        _cond_data_75 <= (_eq_data_57)? __delay_data_678__delay_677_reinterpretcast_43 : __delay_data_680__delay_679_reinterpretcast_27;
      end
      if(_writeback_stream_oready) begin
        _cond_data_91 <= (_eq_data_57)? __delay_data_660__delay_659_reinterpretcast_47 : __delay_data_662__delay_661_reinterpretcast_31;
      end
      if(_writeback_stream_oready) begin
        _cond_data_107 <= (_eq_data_57)? __delay_data_642__delay_641_reinterpretcast_51 : __delay_data_644__delay_643_reinterpretcast_35;
      end
      if(_writeback_stream_oready) begin
        __delay_data_647__delay_646__delay_645_reinterpretcast_18 <= __delay_data_646__delay_645_reinterpretcast_18;
      end
      if(_writeback_stream_oready) begin
        __delay_data_651__delay_650_land_178 <= __delay_data_650_land_178;
      end
      if(_writeback_stream_oready) begin
        __delay_data_665__delay_664__delay_663_reinterpretcast_14 <= __delay_data_664__delay_663_reinterpretcast_14;
      end
      if(_writeback_stream_oready) begin
        __delay_data_669__delay_668_land_163 <= __delay_data_668_land_163;
      end
      if(_writeback_stream_oready) begin
        __delay_data_683__delay_682__delay_681_reinterpretcast_10 <= __delay_data_682__delay_681_reinterpretcast_10;
      end
      if(_writeback_stream_oready) begin
        __delay_data_687__delay_686_land_148 <= __delay_data_686_land_148;
      end
      if(_writeback_stream_oready) begin
        __delay_data_701__delay_700__delay_699_reinterpretcast_6 <= __delay_data_700__delay_699_reinterpretcast_6;
      end
      if(_writeback_stream_oready) begin
        __delay_data_705__delay_704_land_133 <= __delay_data_704_land_133;
      end
      if(_writeback_stream_oready) begin
        _plus_data_61 <= _plus_data_60 + rounding;
      end
      if(_writeback_stream_oready) begin
        _plus_data_77 <= _plus_data_76 + rounding;
      end
      if(_writeback_stream_oready) begin
        _plus_data_93 <= _plus_data_92 + rounding;
      end
      if(_writeback_stream_oready) begin
        _plus_data_109 <= _plus_data_108 + rounding;
      end
      if(_writeback_stream_oready) begin
        __delay_data_652__delay_651__delay_650_land_178 <= __delay_data_651__delay_650_land_178;
      end
      if(_writeback_stream_oready) begin
        __delay_data_670__delay_669__delay_668_land_163 <= __delay_data_669__delay_668_land_163;
      end
      if(_writeback_stream_oready) begin
        __delay_data_688__delay_687__delay_686_land_148 <= __delay_data_687__delay_686_land_148;
      end
      if(_writeback_stream_oready) begin
        __delay_data_706__delay_705__delay_704_land_133 <= __delay_data_705__delay_704_land_133;
      end
      if(_writeback_stream_oready) begin
        _sra_data_62 <= _plus_data_61 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        _sra_data_78 <= _plus_data_77 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        _sra_data_94 <= _plus_data_93 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        _sra_data_110 <= _plus_data_109 >>> arg_shift;
      end
      if(_writeback_stream_oready) begin
        __delay_data_653__delay_652__delay_651__delay_650_land_178 <= __delay_data_652__delay_651__delay_650_land_178;
      end
      if(_writeback_stream_oready) begin
        __delay_data_671__delay_670__delay_669__delay_668_land_163 <= __delay_data_670__delay_669__delay_668_land_163;
      end
      if(_writeback_stream_oready) begin
        __delay_data_689__delay_688__delay_687__delay_686_land_148 <= __delay_data_688__delay_687__delay_686_land_148;
      end
      if(_writeback_stream_oready) begin
        __delay_data_707__delay_706__delay_705__delay_704_land_133 <= __delay_data_706__delay_705__delay_704_land_133;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_63 <= _sra_data_62 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_66 <= _sra_data_62 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_79 <= _sra_data_78 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_82 <= _sra_data_78 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_95 <= _sra_data_94 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_98 <= _sra_data_94 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_111 <= _sra_data_110 > 16'sd32767;
      end
      if(_writeback_stream_oready) begin
        _lessthan_data_114 <= _sra_data_110 < -17'sd32768;
      end
      if(_writeback_stream_oready) begin
        __delay_data_648_sra_110 <= _sra_data_110;
      end
      if(_writeback_stream_oready) begin
        __delay_data_654__delay_653__delay_652__delay_651___land_178 <= __delay_data_653__delay_652__delay_651__delay_650_land_178;
      end
      if(_writeback_stream_oready) begin
        __delay_data_666_sra_94 <= _sra_data_94;
      end
      if(_writeback_stream_oready) begin
        __delay_data_672__delay_671__delay_670__delay_669___land_163 <= __delay_data_671__delay_670__delay_669__delay_668_land_163;
      end
      if(_writeback_stream_oready) begin
        __delay_data_684_sra_78 <= _sra_data_78;
      end
      if(_writeback_stream_oready) begin
        __delay_data_690__delay_689__delay_688__delay_687___land_148 <= __delay_data_689__delay_688__delay_687__delay_686_land_148;
      end
      if(_writeback_stream_oready) begin
        __delay_data_702_sra_62 <= _sra_data_62;
      end
      if(_writeback_stream_oready) begin
        __delay_data_708__delay_707__delay_706__delay_705___land_133 <= __delay_data_707__delay_706__delay_705__delay_704_land_133;
      end
      if(_writeback_stream_oready) begin
        _cond_data_69 <= (_lessthan_data_66)? -17'sd32768 : __delay_data_702_sra_62;
      end
      if(_writeback_stream_oready) begin
        _cond_data_85 <= (_lessthan_data_82)? -17'sd32768 : __delay_data_684_sra_78;
      end
      if(_writeback_stream_oready) begin
        _cond_data_101 <= (_lessthan_data_98)? -17'sd32768 : __delay_data_666_sra_94;
      end
      if(_writeback_stream_oready) begin
        _cond_data_117 <= (_lessthan_data_114)? -17'sd32768 : __delay_data_648_sra_110;
      end
      if(_writeback_stream_oready) begin
        __delay_data_649_greaterthan_111 <= _greaterthan_data_111;
      end
      if(_writeback_stream_oready) begin
        __delay_data_655__delay_654__delay_653__delay_652___land_178 <= __delay_data_654__delay_653__delay_652__delay_651___land_178;
      end
      if(_writeback_stream_oready) begin
        __delay_data_667_greaterthan_95 <= _greaterthan_data_95;
      end
      if(_writeback_stream_oready) begin
        __delay_data_673__delay_672__delay_671__delay_670___land_163 <= __delay_data_672__delay_671__delay_670__delay_669___land_163;
      end
      if(_writeback_stream_oready) begin
        __delay_data_685_greaterthan_79 <= _greaterthan_data_79;
      end
      if(_writeback_stream_oready) begin
        __delay_data_691__delay_690__delay_689__delay_688___land_148 <= __delay_data_690__delay_689__delay_688__delay_687___land_148;
      end
      if(_writeback_stream_oready) begin
        __delay_data_703_greaterthan_63 <= _greaterthan_data_63;
      end
      if(_writeback_stream_oready) begin
        __delay_data_709__delay_708__delay_707__delay_706___land_133 <= __delay_data_708__delay_707__delay_706__delay_705___land_133;
      end
      if(_writeback_stream_oready) begin
        _cond_data_70 <= (__delay_data_703_greaterthan_63)? 16'sd32767 : _cond_data_69;
      end
      if(_writeback_stream_oready) begin
        _cond_data_86 <= (__delay_data_685_greaterthan_79)? 16'sd32767 : _cond_data_85;
      end
      if(_writeback_stream_oready) begin
        _cond_data_102 <= (__delay_data_667_greaterthan_95)? 16'sd32767 : _cond_data_101;
      end
      if(_writeback_stream_oready) begin
        _cond_data_118 <= (__delay_data_649_greaterthan_111)? 16'sd32767 : _cond_data_117;
      end
      if(_writeback_stream_oready) begin
        __delay_data_656__delay_655__delay_654__delay_653___land_178 <= __delay_data_655__delay_654__delay_653__delay_652___land_178;
      end
      if(_writeback_stream_oready) begin
        __delay_data_674__delay_673__delay_672__delay_671___land_163 <= __delay_data_673__delay_672__delay_671__delay_670___land_163;
      end
      if(_writeback_stream_oready) begin
        __delay_data_692__delay_691__delay_690__delay_689___land_148 <= __delay_data_691__delay_690__delay_689__delay_688___land_148;
      end
      if(_writeback_stream_oready) begin
        __delay_data_710__delay_709__delay_708__delay_707___land_133 <= __delay_data_709__delay_708__delay_707__delay_706___land_133;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_126 <= _reinterpretcast_data_74 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_141 <= _reinterpretcast_data_90 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_156 <= _reinterpretcast_data_106 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _greaterthan_data_171 <= _reinterpretcast_data_122 > 1'sd0;
      end
      if(_writeback_stream_oready) begin
        __delay_data_657__delay_656__delay_655__delay_654___land_178 <= __delay_data_656__delay_655__delay_654__delay_653___land_178;
      end
      if(_writeback_stream_oready) begin
        __delay_data_658_reinterpretcast_122 <= _reinterpretcast_data_122;
      end
      if(_writeback_stream_oready) begin
        __delay_data_675__delay_674__delay_673__delay_672___land_163 <= __delay_data_674__delay_673__delay_672__delay_671___land_163;
      end
      if(_writeback_stream_oready) begin
        __delay_data_676_reinterpretcast_106 <= _reinterpretcast_data_106;
      end
      if(_writeback_stream_oready) begin
        __delay_data_693__delay_692__delay_691__delay_690___land_148 <= __delay_data_692__delay_691__delay_690__delay_689___land_148;
      end
      if(_writeback_stream_oready) begin
        __delay_data_694_reinterpretcast_90 <= _reinterpretcast_data_90;
      end
      if(_writeback_stream_oready) begin
        __delay_data_711__delay_710__delay_709__delay_708___land_133 <= __delay_data_710__delay_709__delay_708__delay_707___land_133;
      end
      if(_writeback_stream_oready) begin
        __delay_data_712_reinterpretcast_74 <= _reinterpretcast_data_74;
      end
      if(_writeback_stream_oready) begin
        _cond_data_137 <= (_ulnot_data_135)? __delay_data_712_reinterpretcast_74 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_152 <= (_ulnot_data_150)? __delay_data_694_reinterpretcast_90 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_167 <= (_ulnot_data_165)? __delay_data_676_reinterpretcast_106 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        _cond_data_182 <= (_ulnot_data_180)? __delay_data_658_reinterpretcast_122 : 1'sd0;
      end
      if(_writeback_stream_oready) begin
        __delay_data_713_writefifo_192 <= 0;
      end
      if(_set_flag_1) begin
        _writeback_mask_read_fifo_sel <= 1;
      end
      if(_set_flag_2) begin
        _writeback_y_write_fifo_sel <= 2;
      end
      if(_set_flag_3) begin
        _writeback_positive_write_fifo_sel <= 3;
      end
      if(_set_flag_4) begin
        _writeback_acc_source_mode <= 5'b10000;
        _writeback_acc_source_size <= out_beats;
      end
      if(_set_flag_4) begin
        _writeback_acc_source_sel <= 4;
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
      if(_set_flag_5) begin
        _writeback_bias_source_mode <= 5'b10;
        _writeback_bias_source_offset <= 0;
      end
      if(_set_flag_5) begin
        _source_writeback_bias_pat_size_0 <= 2;
        _source_writeback_bias_pat_stride_0 <= 0;
      end
      if(_set_flag_5) begin
        _source_writeback_bias_pat_size_1 <= 2;
        _source_writeback_bias_pat_stride_1 <= 1;
      end
      if(_set_flag_5) begin
        _source_writeback_bias_pat_size_2 <= pixels;
        _source_writeback_bias_pat_stride_2 <= 0;
      end
      if(_set_flag_5) begin
        _source_writeback_bias_pat_size_3 <= arg_out_groups;
        _source_writeback_bias_pat_stride_3 <= 2;
      end
      if(_set_flag_5) begin
        _writeback_bias_source_sel <= 5;
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
        _tmp_7 <= _writeback_source_start;
      end
      if(_writeback_stream_oready) begin
        _tmp_8 <= _tmp_7;
      end
      if(_writeback_stream_oready) begin
        _tmp_9 <= _tmp_8;
      end
      if(_writeback_stream_oready) begin
        _tmp_10 <= _writeback_source_start;
      end
      if(_writeback_stream_oready) begin
        _tmp_11 <= _tmp_10;
      end
      if(_writeback_stream_oready) begin
        _tmp_12 <= _tmp_11;
      end
      if(_writeback_stream_oready && _tmp_12) begin
        __variable_wdata_52 <= 1;
      end
      if(_writeback_stream_oready) begin
        _tmp_13 <= _writeback_source_start;
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
      if(_writeback_stream_oready && _tmp_16) begin
        __variable_wdata_52 <= 0;
      end
      if(_writeback_stream_oready) begin
        _tmp_19 <= _tmp_18;
      end
      if(_writeback_stream_oready) begin
        _tmp_22 <= _tmp_21;
      end
      if(_writeback_stream_oready && _tmp_22) begin
        __variable_wdata_52 <= 1;
      end
      if(_writeback_stream_oready) begin
        _tmp_23 <= _writeback_source_start;
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
        _tmp_33 <= _tmp_32;
      end
      if(_writeback_stream_oready) begin
        _tmp_34 <= _tmp_33;
      end
      if(_writeback_stream_oready) begin
        _tmp_35 <= _writeback_source_stop;
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
        _tmp_45 <= _tmp_44;
      end
      if(_writeback_stream_oready) begin
        _tmp_46 <= _tmp_45;
      end
      if(_writeback_stream_oready) begin
        _tmp_47 <= _writeback_source_busy;
      end
      if(_writeback_stream_oready) begin
        _tmp_48 <= _tmp_47;
      end
      if(_writeback_stream_oready) begin
        _tmp_49 <= _tmp_48;
      end
      if(_writeback_stream_oready) begin
        _tmp_50 <= _tmp_49;
      end
      if(_writeback_stream_oready) begin
        _tmp_51 <= _tmp_50;
      end
      if(_writeback_stream_oready) begin
        _tmp_52 <= _tmp_51;
      end
      if(_writeback_stream_oready) begin
        _tmp_53 <= _tmp_52;
      end
      if(_writeback_stream_oready) begin
        _tmp_54 <= _tmp_53;
      end
      if(_writeback_stream_oready) begin
        _tmp_55 <= _tmp_54;
      end
      if(_writeback_stream_oready) begin
        _tmp_56 <= _tmp_55;
      end
      if(_writeback_stream_oready) begin
        _tmp_57 <= _tmp_56;
      end
      if(_writeback_stream_oready) begin
        _tmp_58 <= _tmp_57;
      end
      if(_writeback_stream_oready) begin
        _tmp_59 <= _writeback_sink_busy;
      end
      if(!_writeback_sink_busy && _tmp_59) begin
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
      if(_writeback_stream_oready && _tmp_9) begin
        _writeback_stream_ivalid <= 1;
      end
      if(_writeback_stream_oready && _tmp_19) begin
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
      _mac_x_source_ram_renable <= 0;
      _mac_x_source_fifo_deq <= 0;
      _mac_x_idle <= 1;
      _mac_w_source_ram_renable <= 0;
      _mac_w_source_fifo_deq <= 0;
      _mac_w_idle <= 1;
      __mac_stream_ivalid_1 <= 0;
      __mac_stream_ivalid_2 <= 0;
      __mac_stream_ivalid_3 <= 0;
      _counter_data_469 <= 1'sd0;
      _counter_count_469 <= 1'sd0;
      _product_data_476 <= 0;
      _product_data_477 <= 0;
      _product_data_478 <= 0;
      _product_data_479 <= 0;
      _product_data_486 <= 0;
      _product_data_487 <= 0;
      _product_data_488 <= 0;
      _product_data_489 <= 0;
      _product_data_496 <= 0;
      _product_data_497 <= 0;
      _product_data_498 <= 0;
      _product_data_499 <= 0;
      _product_data_506 <= 0;
      _product_data_507 <= 0;
      _product_data_508 <= 0;
      _product_data_509 <= 0;
      _product_data_516 <= 0;
      _product_data_517 <= 0;
      _product_data_518 <= 0;
      _product_data_519 <= 0;
      _product_data_526 <= 0;
      _product_data_527 <= 0;
      _product_data_528 <= 0;
      _product_data_529 <= 0;
      _product_data_536 <= 0;
      _product_data_537 <= 0;
      _product_data_538 <= 0;
      _product_data_539 <= 0;
      _product_data_546 <= 0;
      _product_data_547 <= 0;
      _product_data_548 <= 0;
      _product_data_549 <= 0;
      _product_data_556 <= 0;
      _product_data_557 <= 0;
      _product_data_558 <= 0;
      _product_data_559 <= 0;
      _product_data_566 <= 0;
      _product_data_567 <= 0;
      _product_data_568 <= 0;
      _product_data_569 <= 0;
      _product_data_576 <= 0;
      _product_data_577 <= 0;
      _product_data_578 <= 0;
      _product_data_579 <= 0;
      _product_data_586 <= 0;
      _product_data_587 <= 0;
      _product_data_588 <= 0;
      _product_data_589 <= 0;
      _product_data_596 <= 0;
      _product_data_597 <= 0;
      _product_data_598 <= 0;
      _product_data_599 <= 0;
      _product_data_606 <= 0;
      _product_data_607 <= 0;
      _product_data_608 <= 0;
      _product_data_609 <= 0;
      _product_data_616 <= 0;
      _product_data_617 <= 0;
      _product_data_618 <= 0;
      _product_data_619 <= 0;
      _product_data_626 <= 0;
      _product_data_627 <= 0;
      _product_data_628 <= 0;
      _product_data_629 <= 0;
      __delay_data_638__variable_467 <= 0;
      _eq_data_472 <= 0;
      _eq_data_475 <= 0;
      _plus_data_482 <= 0;
      _plus_data_492 <= 0;
      _plus_data_502 <= 0;
      _plus_data_512 <= 0;
      _plus_data_522 <= 0;
      _plus_data_532 <= 0;
      _plus_data_542 <= 0;
      _plus_data_552 <= 0;
      _plus_data_562 <= 0;
      _plus_data_572 <= 0;
      _plus_data_582 <= 0;
      _plus_data_592 <= 0;
      _plus_data_602 <= 0;
      _plus_data_612 <= 0;
      _plus_data_622 <= 0;
      _plus_data_632 <= 0;
      __delay_data_639__delay_638__variable_467 <= 0;
      _reduceadd_data_484 <= 1'sd0;
      _reduceadd_data_494 <= 1'sd0;
      _reduceadd_data_504 <= 1'sd0;
      _reduceadd_data_514 <= 1'sd0;
      _reduceadd_data_524 <= 1'sd0;
      _reduceadd_data_534 <= 1'sd0;
      _reduceadd_data_544 <= 1'sd0;
      _reduceadd_data_554 <= 1'sd0;
      _reduceadd_data_564 <= 1'sd0;
      _reduceadd_data_574 <= 1'sd0;
      _reduceadd_data_584 <= 1'sd0;
      _reduceadd_data_594 <= 1'sd0;
      _reduceadd_data_604 <= 1'sd0;
      _reduceadd_data_614 <= 1'sd0;
      _reduceadd_data_624 <= 1'sd0;
      _reduceadd_data_634 <= 1'sd0;
      __delay_data_640_eq_475 <= 0;
      _mac_acc_write_fifo_sel <= 0;
      _mac_w_source_mode <= 5'b0;
      _mac_w_source_offset <= 0;
      _source_mac_w_pat_size_0 <= 0;
      _source_mac_w_pat_stride_0 <= 0;
      _source_mac_w_pat_size_1 <= 0;
      _source_mac_w_pat_stride_1 <= 0;
      _source_mac_w_pat_size_2 <= 0;
      _source_mac_w_pat_stride_2 <= 0;
      _source_mac_w_pat_size_3 <= 0;
      _source_mac_w_pat_stride_3 <= 0;
      _source_mac_w_pat_size_4 <= 0;
      _source_mac_w_pat_stride_4 <= 0;
      _mac_w_source_sel <= 0;
      _mac_w_source_offset_buf <= 0;
      _source_mac_w_pat_cur_offset_0 <= 0;
      _source_mac_w_pat_cur_offset_1 <= 0;
      _source_mac_w_pat_cur_offset_2 <= 0;
      _source_mac_w_pat_cur_offset_3 <= 0;
      _source_mac_w_pat_cur_offset_4 <= 0;
      _source_mac_w_pat_count_0 <= 0;
      _source_mac_w_pat_count_1 <= 0;
      _source_mac_w_pat_count_2 <= 0;
      _source_mac_w_pat_count_3 <= 0;
      _source_mac_w_pat_count_4 <= 0;
      _source_mac_w_pat_size_buf_0 <= 0;
      _source_mac_w_pat_size_buf_1 <= 0;
      _source_mac_w_pat_size_buf_2 <= 0;
      _source_mac_w_pat_size_buf_3 <= 0;
      _source_mac_w_pat_size_buf_4 <= 0;
      _source_mac_w_pat_stride_buf_0 <= 0;
      _source_mac_w_pat_stride_buf_1 <= 0;
      _source_mac_w_pat_stride_buf_2 <= 0;
      _source_mac_w_pat_stride_buf_3 <= 0;
      _source_mac_w_pat_stride_buf_4 <= 0;
      __variable_wdata_210 <= 0;
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
      __variable_wdata_193 <= 0;
      _mac_x_source_ram_raddr <= 0;
      _tmp_63 <= 0;
      _tmp_64 <= 0;
      _tmp_65 <= 0;
      _tmp_66 <= 0;
      _tmp_67 <= 0;
      _tmp_68 <= 0;
      __variable_wdata_467 <= 0;
      _tmp_69 <= 0;
      _tmp_70 <= 0;
      _tmp_71 <= 0;
      _tmp_72 <= 0;
      _tmp_75 <= 0;
      _tmp_78 <= 0;
      _tmp_79 <= 0;
      _tmp_80 <= 0;
      _tmp_81 <= 0;
      _tmp_82 <= 0;
      _tmp_83 <= 0;
      _tmp_84 <= 0;
      _tmp_85 <= 0;
      _tmp_86 <= 0;
      _tmp_87 <= 0;
      _tmp_88 <= 0;
      _tmp_89 <= 0;
      _tmp_90 <= 0;
      _tmp_91 <= 0;
      _tmp_92 <= 0;
      _tmp_93 <= 0;
      _tmp_94 <= 0;
      _mac_busy_reg <= 0;
    end else begin
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
      if(_mac_stream_ivalid && _mac_stream_oready && _counter_reset_cond_469) begin
        _counter_data_469 <= 1'sd0;
      end
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_data_469 <= _counter_current_count_469;
      end
      if(_mac_stream_ivalid && _mac_stream_oready) begin
        _counter_count_469 <= (_counter_current_count_469 >= taps - 2'sd1)? _counter_current_count_469 + 2'sd1 - taps : _counter_current_count_469 + 2'sd1;
      end
      if(_mac_stream_oready) begin
        _product_data_476 <= _reinterpretcast_data_197 * _reinterpretcast_data_214;
      end
      if(_mac_stream_oready) begin
        _product_data_477 <= _reinterpretcast_data_201 * _reinterpretcast_data_218;
      end
      if(_mac_stream_oready) begin
        _product_data_478 <= _reinterpretcast_data_205 * _reinterpretcast_data_222;
      end
      if(_mac_stream_oready) begin
        _product_data_479 <= _reinterpretcast_data_209 * _reinterpretcast_data_226;
      end
      if(_mac_stream_oready) begin
        _product_data_486 <= _reinterpretcast_data_197 * _reinterpretcast_data_230;
      end
      if(_mac_stream_oready) begin
        _product_data_487 <= _reinterpretcast_data_201 * _reinterpretcast_data_234;
      end
      if(_mac_stream_oready) begin
        _product_data_488 <= _reinterpretcast_data_205 * _reinterpretcast_data_238;
      end
      if(_mac_stream_oready) begin
        _product_data_489 <= _reinterpretcast_data_209 * _reinterpretcast_data_242;
      end
      if(_mac_stream_oready) begin
        _product_data_496 <= _reinterpretcast_data_197 * _reinterpretcast_data_246;
      end
      if(_mac_stream_oready) begin
        _product_data_497 <= _reinterpretcast_data_201 * _reinterpretcast_data_250;
      end
      if(_mac_stream_oready) begin
        _product_data_498 <= _reinterpretcast_data_205 * _reinterpretcast_data_254;
      end
      if(_mac_stream_oready) begin
        _product_data_499 <= _reinterpretcast_data_209 * _reinterpretcast_data_258;
      end
      if(_mac_stream_oready) begin
        _product_data_506 <= _reinterpretcast_data_197 * _reinterpretcast_data_262;
      end
      if(_mac_stream_oready) begin
        _product_data_507 <= _reinterpretcast_data_201 * _reinterpretcast_data_266;
      end
      if(_mac_stream_oready) begin
        _product_data_508 <= _reinterpretcast_data_205 * _reinterpretcast_data_270;
      end
      if(_mac_stream_oready) begin
        _product_data_509 <= _reinterpretcast_data_209 * _reinterpretcast_data_274;
      end
      if(_mac_stream_oready) begin
        _product_data_516 <= _reinterpretcast_data_197 * _reinterpretcast_data_278;
      end
      if(_mac_stream_oready) begin
        _product_data_517 <= _reinterpretcast_data_201 * _reinterpretcast_data_282;
      end
      if(_mac_stream_oready) begin
        _product_data_518 <= _reinterpretcast_data_205 * _reinterpretcast_data_286;
      end
      if(_mac_stream_oready) begin
        _product_data_519 <= _reinterpretcast_data_209 * _reinterpretcast_data_290;
      end
      if(_mac_stream_oready) begin
        _product_data_526 <= _reinterpretcast_data_197 * _reinterpretcast_data_294;
      end
      if(_mac_stream_oready) begin
        _product_data_527 <= _reinterpretcast_data_201 * _reinterpretcast_data_298;
      end
      if(_mac_stream_oready) begin
        _product_data_528 <= _reinterpretcast_data_205 * _reinterpretcast_data_302;
      end
      if(_mac_stream_oready) begin
        _product_data_529 <= _reinterpretcast_data_209 * _reinterpretcast_data_306;
      end
      if(_mac_stream_oready) begin
        _product_data_536 <= _reinterpretcast_data_197 * _reinterpretcast_data_310;
      end
      if(_mac_stream_oready) begin
        _product_data_537 <= _reinterpretcast_data_201 * _reinterpretcast_data_314;
      end
      if(_mac_stream_oready) begin
        _product_data_538 <= _reinterpretcast_data_205 * _reinterpretcast_data_318;
      end
      if(_mac_stream_oready) begin
        _product_data_539 <= _reinterpretcast_data_209 * _reinterpretcast_data_322;
      end
      if(_mac_stream_oready) begin
        _product_data_546 <= _reinterpretcast_data_197 * _reinterpretcast_data_326;
      end
      if(_mac_stream_oready) begin
        _product_data_547 <= _reinterpretcast_data_201 * _reinterpretcast_data_330;
      end
      if(_mac_stream_oready) begin
        _product_data_548 <= _reinterpretcast_data_205 * _reinterpretcast_data_334;
      end
      if(_mac_stream_oready) begin
        _product_data_549 <= _reinterpretcast_data_209 * _reinterpretcast_data_338;
      end
      if(_mac_stream_oready) begin
        _product_data_556 <= _reinterpretcast_data_197 * _reinterpretcast_data_342;
      end
      if(_mac_stream_oready) begin
        _product_data_557 <= _reinterpretcast_data_201 * _reinterpretcast_data_346;
      end
      if(_mac_stream_oready) begin
        _product_data_558 <= _reinterpretcast_data_205 * _reinterpretcast_data_350;
      end
      if(_mac_stream_oready) begin
        _product_data_559 <= _reinterpretcast_data_209 * _reinterpretcast_data_354;
      end
      if(_mac_stream_oready) begin
        _product_data_566 <= _reinterpretcast_data_197 * _reinterpretcast_data_358;
      end
      if(_mac_stream_oready) begin
        _product_data_567 <= _reinterpretcast_data_201 * _reinterpretcast_data_362;
      end
      if(_mac_stream_oready) begin
        _product_data_568 <= _reinterpretcast_data_205 * _reinterpretcast_data_366;
      end
      if(_mac_stream_oready) begin
        _product_data_569 <= _reinterpretcast_data_209 * _reinterpretcast_data_370;
      end
      if(_mac_stream_oready) begin
        _product_data_576 <= _reinterpretcast_data_197 * _reinterpretcast_data_374;
      end
      if(_mac_stream_oready) begin
        _product_data_577 <= _reinterpretcast_data_201 * _reinterpretcast_data_378;
      end
      if(_mac_stream_oready) begin
        _product_data_578 <= _reinterpretcast_data_205 * _reinterpretcast_data_382;
      end
      if(_mac_stream_oready) begin
        _product_data_579 <= _reinterpretcast_data_209 * _reinterpretcast_data_386;
      end
      if(_mac_stream_oready) begin
        _product_data_586 <= _reinterpretcast_data_197 * _reinterpretcast_data_390;
      end
      if(_mac_stream_oready) begin
        _product_data_587 <= _reinterpretcast_data_201 * _reinterpretcast_data_394;
      end
      if(_mac_stream_oready) begin
        _product_data_588 <= _reinterpretcast_data_205 * _reinterpretcast_data_398;
      end
      if(_mac_stream_oready) begin
        _product_data_589 <= _reinterpretcast_data_209 * _reinterpretcast_data_402;
      end
      if(_mac_stream_oready) begin
        _product_data_596 <= _reinterpretcast_data_197 * _reinterpretcast_data_406;
      end
      if(_mac_stream_oready) begin
        _product_data_597 <= _reinterpretcast_data_201 * _reinterpretcast_data_410;
      end
      if(_mac_stream_oready) begin
        _product_data_598 <= _reinterpretcast_data_205 * _reinterpretcast_data_414;
      end
      if(_mac_stream_oready) begin
        _product_data_599 <= _reinterpretcast_data_209 * _reinterpretcast_data_418;
      end
      if(_mac_stream_oready) begin
        _product_data_606 <= _reinterpretcast_data_197 * _reinterpretcast_data_422;
      end
      if(_mac_stream_oready) begin
        _product_data_607 <= _reinterpretcast_data_201 * _reinterpretcast_data_426;
      end
      if(_mac_stream_oready) begin
        _product_data_608 <= _reinterpretcast_data_205 * _reinterpretcast_data_430;
      end
      if(_mac_stream_oready) begin
        _product_data_609 <= _reinterpretcast_data_209 * _reinterpretcast_data_434;
      end
      if(_mac_stream_oready) begin
        _product_data_616 <= _reinterpretcast_data_197 * _reinterpretcast_data_438;
      end
      if(_mac_stream_oready) begin
        _product_data_617 <= _reinterpretcast_data_201 * _reinterpretcast_data_442;
      end
      if(_mac_stream_oready) begin
        _product_data_618 <= _reinterpretcast_data_205 * _reinterpretcast_data_446;
      end
      if(_mac_stream_oready) begin
        _product_data_619 <= _reinterpretcast_data_209 * _reinterpretcast_data_450;
      end
      if(_mac_stream_oready) begin
        _product_data_626 <= _reinterpretcast_data_197 * _reinterpretcast_data_454;
      end
      if(_mac_stream_oready) begin
        _product_data_627 <= _reinterpretcast_data_201 * _reinterpretcast_data_458;
      end
      if(_mac_stream_oready) begin
        _product_data_628 <= _reinterpretcast_data_205 * _reinterpretcast_data_462;
      end
      if(_mac_stream_oready) begin
        _product_data_629 <= _reinterpretcast_data_209 * _reinterpretcast_data_466;
      end
      if(_mac_stream_oready) begin
        __delay_data_638__variable_467 <= mac__reduce_reset_data;
      end
      if(_mac_stream_oready) begin
        _eq_data_472 <= _counter_data_469 == 1'sd0;
      end
      if(_mac_stream_oready) begin
        _eq_data_475 <= _counter_data_469 == last_tap;
      end
      if(_mac_stream_oready) begin
        _plus_data_482 <= _plus_data_481 + _product_data_479;
      end
      if(_mac_stream_oready) begin
        _plus_data_492 <= _plus_data_491 + _product_data_489;
      end
      if(_mac_stream_oready) begin
        _plus_data_502 <= _plus_data_501 + _product_data_499;
      end
      if(_mac_stream_oready) begin
        _plus_data_512 <= _plus_data_511 + _product_data_509;
      end
      if(_mac_stream_oready) begin
        _plus_data_522 <= _plus_data_521 + _product_data_519;
      end
      if(_mac_stream_oready) begin
        _plus_data_532 <= _plus_data_531 + _product_data_529;
      end
      if(_mac_stream_oready) begin
        _plus_data_542 <= _plus_data_541 + _product_data_539;
      end
      if(_mac_stream_oready) begin
        _plus_data_552 <= _plus_data_551 + _product_data_549;
      end
      if(_mac_stream_oready) begin
        _plus_data_562 <= _plus_data_561 + _product_data_559;
      end
      if(_mac_stream_oready) begin
        _plus_data_572 <= _plus_data_571 + _product_data_569;
      end
      if(_mac_stream_oready) begin
        _plus_data_582 <= _plus_data_581 + _product_data_579;
      end
      if(_mac_stream_oready) begin
        _plus_data_592 <= _plus_data_591 + _product_data_589;
      end
      if(_mac_stream_oready) begin
        _plus_data_602 <= _plus_data_601 + _product_data_599;
      end
      if(_mac_stream_oready) begin
        _plus_data_612 <= _plus_data_611 + _product_data_609;
      end
      if(_mac_stream_oready) begin
        _plus_data_622 <= _plus_data_621 + _product_data_619;
      end
      if(_mac_stream_oready) begin
        _plus_data_632 <= _plus_data_631 + _product_data_629;
      end
      if(_mac_stream_oready) begin
        __delay_data_639__delay_638__variable_467 <= __delay_data_638__variable_467;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_484) begin
        _reduceadd_data_484 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_484 <= _reduceadd_current_data_484 + _plus_data_482;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_494) begin
        _reduceadd_data_494 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_494 <= _reduceadd_current_data_494 + _plus_data_492;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_504) begin
        _reduceadd_data_504 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_504 <= _reduceadd_current_data_504 + _plus_data_502;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_514) begin
        _reduceadd_data_514 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_514 <= _reduceadd_current_data_514 + _plus_data_512;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_524) begin
        _reduceadd_data_524 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_524 <= _reduceadd_current_data_524 + _plus_data_522;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_534) begin
        _reduceadd_data_534 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_534 <= _reduceadd_current_data_534 + _plus_data_532;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_544) begin
        _reduceadd_data_544 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_544 <= _reduceadd_current_data_544 + _plus_data_542;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_554) begin
        _reduceadd_data_554 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_554 <= _reduceadd_current_data_554 + _plus_data_552;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_564) begin
        _reduceadd_data_564 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_564 <= _reduceadd_current_data_564 + _plus_data_562;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_574) begin
        _reduceadd_data_574 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_574 <= _reduceadd_current_data_574 + _plus_data_572;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_584) begin
        _reduceadd_data_584 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_584 <= _reduceadd_current_data_584 + _plus_data_582;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_594) begin
        _reduceadd_data_594 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_594 <= _reduceadd_current_data_594 + _plus_data_592;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_604) begin
        _reduceadd_data_604 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_604 <= _reduceadd_current_data_604 + _plus_data_602;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_614) begin
        _reduceadd_data_614 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_614 <= _reduceadd_current_data_614 + _plus_data_612;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_624) begin
        _reduceadd_data_624 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_624 <= _reduceadd_current_data_624 + _plus_data_622;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready && _reduceadd_reset_cond_634) begin
        _reduceadd_data_634 <= 1'sd0;
      end
      if(__mac_stream_ivalid_2 && _mac_stream_oready) begin
        _reduceadd_data_634 <= _reduceadd_current_data_634 + _plus_data_632;
      end
      if(_mac_stream_oready) begin
        __delay_data_640_eq_475 <= _eq_data_475;
      end
      if(_set_flag_0) begin
        _mac_acc_write_fifo_sel <= 1;
      end
      if(_set_flag_60) begin
        _mac_w_source_mode <= 5'b10;
        _mac_w_source_offset <= 0;
      end
      if(_set_flag_60) begin
        _source_mac_w_pat_size_0 <= taps;
        _source_mac_w_pat_stride_0 <= 1;
      end
      if(_set_flag_60) begin
        _source_mac_w_pat_size_1 <= 64;
        _source_mac_w_pat_stride_1 <= 0;
      end
      if(_set_flag_60) begin
        _source_mac_w_pat_size_2 <= 1;
        _source_mac_w_pat_stride_2 <= 0;
      end
      if(_set_flag_60) begin
        _source_mac_w_pat_size_3 <= 1;
        _source_mac_w_pat_stride_3 <= 0;
      end
      if(_set_flag_60) begin
        _source_mac_w_pat_size_4 <= 1;
        _source_mac_w_pat_stride_4 <= 0;
      end
      if(_set_flag_60) begin
        _mac_w_source_sel <= 2;
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
        _source_mac_w_pat_cur_offset_2 <= 0;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_3 <= 0;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_4 <= 0;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_count_0 <= _source_mac_w_pat_size_0 - 1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_count_1 <= _source_mac_w_pat_size_1 - 1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_count_2 <= _source_mac_w_pat_size_2 - 1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_count_3 <= _source_mac_w_pat_size_3 - 1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_count_4 <= _source_mac_w_pat_size_4 - 1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_size_buf_0 <= _source_mac_w_pat_size_0;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_size_buf_1 <= _source_mac_w_pat_size_1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_size_buf_2 <= _source_mac_w_pat_size_2;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_size_buf_3 <= _source_mac_w_pat_size_3;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_size_buf_4 <= _source_mac_w_pat_size_4;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_stride_buf_0 <= _source_mac_w_pat_stride_0;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_stride_buf_1 <= _source_mac_w_pat_stride_1;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_stride_buf_2 <= _source_mac_w_pat_stride_2;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_stride_buf_3 <= _source_mac_w_pat_stride_3;
      end
      if(_mac_source_start && _mac_w_source_mode & 5'b10 && _mac_stream_oready) begin
        _source_mac_w_pat_stride_buf_4 <= _source_mac_w_pat_stride_4;
      end
      if(_mac_stream_oready && _mac_source_busy && _mac_is_root) begin
        __variable_wdata_210 <= _mac_w_source_ram_rdata;
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
      if((_mac_w_source_pat_fsm_0 == 1) && ((_source_mac_w_pat_count_0 == 0) && (_source_mac_w_pat_count_1 == 0)) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_2 <= _source_mac_w_pat_cur_offset_2 + _source_mac_w_pat_stride_buf_2;
        _source_mac_w_pat_count_2 <= _source_mac_w_pat_count_2 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && ((_source_mac_w_pat_count_0 == 0) && (_source_mac_w_pat_count_1 == 0)) && (_source_mac_w_pat_count_2 == 0) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_2 <= 0;
        _source_mac_w_pat_count_2 <= _source_mac_w_pat_size_buf_2 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && ((_source_mac_w_pat_count_0 == 0) && (_source_mac_w_pat_count_1 == 0) && (_source_mac_w_pat_count_2 == 0)) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_3 <= _source_mac_w_pat_cur_offset_3 + _source_mac_w_pat_stride_buf_3;
        _source_mac_w_pat_count_3 <= _source_mac_w_pat_count_3 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && ((_source_mac_w_pat_count_0 == 0) && (_source_mac_w_pat_count_1 == 0) && (_source_mac_w_pat_count_2 == 0)) && (_source_mac_w_pat_count_3 == 0) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_3 <= 0;
        _source_mac_w_pat_count_3 <= _source_mac_w_pat_size_buf_3 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && ((_source_mac_w_pat_count_0 == 0) && (_source_mac_w_pat_count_1 == 0) && (_source_mac_w_pat_count_2 == 0) && (_source_mac_w_pat_count_3 == 0)) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_4 <= _source_mac_w_pat_cur_offset_4 + _source_mac_w_pat_stride_buf_4;
        _source_mac_w_pat_count_4 <= _source_mac_w_pat_count_4 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && ((_source_mac_w_pat_count_0 == 0) && (_source_mac_w_pat_count_1 == 0) && (_source_mac_w_pat_count_2 == 0) && (_source_mac_w_pat_count_3 == 0)) && (_source_mac_w_pat_count_4 == 0) && _mac_stream_oready) begin
        _source_mac_w_pat_cur_offset_4 <= 0;
        _source_mac_w_pat_count_4 <= _source_mac_w_pat_size_buf_4 - 1;
      end
      if((_mac_w_source_pat_fsm_0 == 1) && _mac_source_stop && _mac_stream_oready) begin
        _mac_w_source_ram_renable <= 0;
        _mac_w_idle <= 1;
      end
      if((_mac_w_source_pat_fsm_0 == 2) && _mac_stream_oready) begin
        _mac_w_source_ram_renable <= 0;
        _mac_w_idle <= 1;
      end
      if(_set_flag_61) begin
        _mac_x_source_mode <= 5'b10;
        _mac_x_source_offset <= _main_base_0;
      end
      if(_set_flag_61) begin
        _source_mac_x_pat_size_0 <= arg_in_groups;
        _source_mac_x_pat_stride_0 <= 1;
      end
      if(_set_flag_61) begin
        _source_mac_x_pat_size_1 <= 3;
        _source_mac_x_pat_stride_1 <= arg_in_groups;
      end
      if(_set_flag_61) begin
        _source_mac_x_pat_size_2 <= 3;
        _source_mac_x_pat_stride_2 <= row;
      end
      if(_set_flag_61) begin
        _source_mac_x_pat_size_3 <= 8;
        _source_mac_x_pat_stride_3 <= arg_in_groups;
      end
      if(_set_flag_61) begin
        _source_mac_x_pat_size_4 <= 8;
        _source_mac_x_pat_stride_4 <= row;
      end
      if(_set_flag_61) begin
        _mac_x_source_sel <= 3;
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
        __variable_wdata_193 <= _mac_x_source_ram_rdata;
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
        _tmp_63 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_64 <= _tmp_63;
      end
      if(_mac_stream_oready) begin
        _tmp_65 <= _tmp_64;
      end
      if(_mac_stream_oready) begin
        _tmp_66 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_67 <= _tmp_66;
      end
      if(_mac_stream_oready) begin
        _tmp_68 <= _tmp_67;
      end
      if(_mac_stream_oready && _tmp_68) begin
        __variable_wdata_467 <= 1;
      end
      if(_mac_stream_oready) begin
        _tmp_69 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_70 <= _tmp_69;
      end
      if(_mac_stream_oready) begin
        _tmp_71 <= _tmp_70;
      end
      if(_mac_stream_oready) begin
        _tmp_72 <= _tmp_71;
      end
      if(_mac_stream_oready && _tmp_72) begin
        __variable_wdata_467 <= 0;
      end
      if(_mac_stream_oready) begin
        _tmp_75 <= _tmp_74;
      end
      if(_mac_stream_oready) begin
        _tmp_78 <= _tmp_77;
      end
      if(_mac_stream_oready && _tmp_78) begin
        __variable_wdata_467 <= 1;
      end
      if(_mac_stream_oready) begin
        _tmp_79 <= _mac_source_start;
      end
      if(_mac_stream_oready) begin
        _tmp_80 <= _tmp_79;
      end
      if(_mac_stream_oready) begin
        _tmp_81 <= _tmp_80;
      end
      if(_mac_stream_oready) begin
        _tmp_82 <= _tmp_81;
      end
      if(_mac_stream_oready) begin
        _tmp_83 <= _tmp_82;
      end
      if(_mac_stream_oready) begin
        _tmp_84 <= _mac_source_stop;
      end
      if(_mac_stream_oready) begin
        _tmp_85 <= _tmp_84;
      end
      if(_mac_stream_oready) begin
        _tmp_86 <= _tmp_85;
      end
      if(_mac_stream_oready) begin
        _tmp_87 <= _tmp_86;
      end
      if(_mac_stream_oready) begin
        _tmp_88 <= _tmp_87;
      end
      if(_mac_stream_oready) begin
        _tmp_89 <= _mac_source_busy;
      end
      if(_mac_stream_oready) begin
        _tmp_90 <= _tmp_89;
      end
      if(_mac_stream_oready) begin
        _tmp_91 <= _tmp_90;
      end
      if(_mac_stream_oready) begin
        _tmp_92 <= _tmp_91;
      end
      if(_mac_stream_oready) begin
        _tmp_93 <= _tmp_92;
      end
      if(_mac_stream_oready) begin
        _tmp_94 <= _mac_sink_busy;
      end
      if(!_mac_sink_busy && _tmp_94) begin
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
      if(_mac_stream_oready && _tmp_65) begin
        _mac_stream_ivalid <= 1;
      end
      if(_mac_stream_oready && _tmp_75) begin
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
  localparam main_40 = 40;
  localparam main_41 = 41;
  localparam main_42 = 42;
  localparam main_43 = 43;

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
          main <= main_2;
        end
        main_2: begin
          main <= main_3;
        end
        main_3: begin
          main <= main_4;
        end
        main_4: begin
          main <= main_5;
        end
        main_5: begin
          if(1) begin
            main <= main_6;
          end else begin
            main <= main_43;
          end
        end
        main_6: begin
          if(ap_start) begin
            main <= main_7;
          end
        end
        main_7: begin
          if(status == 0) begin
            main <= main_8;
          end else begin
            main <= main_41;
          end
        end
        main_8: begin
          _main_base_0 <= 0;
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
          main <= main_15;
        end
        main_15: begin
          if(!_writeback_source_busy) begin
            main <= main_16;
          end
        end
        main_16: begin
          if(_writeback_source_busy) begin
            main <= main_17;
          end
        end
        main_17: begin
          main <= main_18;
        end
        main_18: begin
          _main_g_1 <= 0;
          main <= main_19;
        end
        main_19: begin
          if(_main_g_1 < arg_out_groups) begin
            main <= main_20;
          end else begin
            main <= main_36;
          end
        end
        main_20: begin
          main <= main_21;
        end
        main_21: begin
          if(load_bias_left == 0) begin
            main <= main_22;
          end
        end
        main_22: begin
          main <= main_23;
        end
        main_23: begin
          if(load_weights_left == 0) begin
            main <= main_24;
          end
        end
        main_24: begin
          _main_t_2 <= 0;
          main <= main_25;
        end
        main_25: begin
          if(_main_t_2 < arg_tiles) begin
            main <= main_26;
          end else begin
            main <= main_34;
          end
        end
        main_26: begin
          if(load_tile_left == 0) begin
            main <= main_27;
          end
        end
        main_27: begin
          main <= main_28;
        end
        main_28: begin
          if(!_mac_source_busy) begin
            main <= main_29;
          end
        end
        main_29: begin
          if(_mac_source_busy) begin
            main <= main_30;
          end
        end
        main_30: begin
          _main_base_0 <= 6400 - _main_base_0;
          main <= main_31;
        end
        main_31: begin
          if((_main_t_2 + 1 < arg_tiles) || (_main_g_1 + 1 < arg_out_groups)) begin
            main <= main_32;
          end else begin
            main <= main_33;
          end
        end
        main_32: begin
          main <= main_33;
        end
        main_33: begin
          _main_t_2 <= _main_t_2 + 1;
          main <= main_25;
        end
        main_34: begin
          if(!_mac_source_busy) begin
            main <= main_35;
          end
        end
        main_35: begin
          _main_g_1 <= _main_g_1 + 1;
          main <= main_19;
        end
        main_36: begin
          if(in_mask_feed_left == 0) begin
            main <= main_37;
          end
        end
        main_37: begin
          if(out_r_left == 0) begin
            main <= main_38;
          end
        end
        main_38: begin
          if(out_mask_left == 0) begin
            main <= main_39;
          end
        end
        main_39: begin
          if(!_writeback_busy) begin
            main <= main_40;
          end
        end
        main_40: begin
          if(!_mac_busy) begin
            main <= main_41;
          end
        end
        main_41: begin
          main <= main_42;
        end
        main_42: begin
          main <= main_5;
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
          if((_source_mac_w_pat_count_0 == 0) && (_source_mac_w_pat_count_1 == 0) && (_source_mac_w_pat_count_2 == 0) && (_source_mac_w_pat_count_3 == 0) && (_source_mac_w_pat_count_4 == 0) && _mac_stream_oready) begin
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
