# SPDX-License-Identifier: Apache-2.0
"""Bugs whose line must be written anew: no exchange of a word or two undoes them; written without seeing the search."""

from cocotb_tests.guilty.bug import bug

RELU = (
    bug("relu", "TLAST of the result is the one that in_r brings meanwhile", "protocol violation",
        "assign out_r_TLAST = out_r_left == 0;", "assign out_r_TLAST = in_r_TVALID && in_r_TREADY && in_r_TLAST;"),
    bug("relu", "masks are taken with the results, two stages late", "signal asynchrony",
        "assign mask_fifo_deq = _gating_stream_ivalid && _gating_stream_oready && reads_mask;",
        "assign mask_fifo_deq = out_r_fifo_enq && reads_mask;"),
    bug("relu", "lane 0 leaks as another activation does", "erroneous expression",
        "_cond_data_31 <= (_ulnot_data_29)? __delay_data_90_reinterpretcast_4 : 1'sd0;",
        "_cond_data_31 <= (_ulnot_data_29)? __delay_data_90_reinterpretcast_4 :"
        " __delay_data_90_reinterpretcast_4 >>> 3;"),
    bug("relu", "a lane has two bits of the mask, as of an index", "misindexing",
        "assign _cat_data_85 = { 4'd0, _cat_data_84 };",
        "assign _cat_data_85 = { 1'd0, _cat_data_84[3], 1'd0, _cat_data_84[2], 1'd0, _cat_data_84[1],"
        " 1'd0, _cat_data_84[0] };"),
    bug("relu", "a beat of in_mask is thought to hold the bits of two", "API misuse",
        "in_mask_feed_left <= ((reads_mask)? arg_beats : 0) - 1;",
        "in_mask_feed_left <= ((reads_mask)? (arg_beats + 1) >> 1 : 0) - 1;"),
)
MAXPOOL2D = (
    bug("maxpool2d", "the upper bits of the height count as lower ones", "bit truncation",
        "area_2_1 <= ((arg_height[4])? arg_width << 4 : 0) + ((arg_height[5])? arg_width << 5 : 0) +"
        " ((arg_height[6])? arg_width << 6 : 0);",
        "area_2_1 <= arg_width * arg_height[6:4];"),
    bug("maxpool2d", "half of a column is rounded up where the row above is read", "misindexing",
        "assign line_raddr = (__pool_stream_ivalid_1 && _pool_stream_oready)? _slice_data_32 : 'hx;",
        "assign line_raddr = (__pool_stream_ivalid_1 && _pool_stream_oready)? (_counter_data_18 + 1) >> 1 : 'hx;"),
    bug("maxpool2d", "of two signs lane 3 prefers the minus", "erroneous expression",
        "_greaterthan_data_93 <= _reinterpretcast_data_17 > __prev_data_92_reinterpretcast_17;",
        "_greaterthan_data_93 <= (_reinterpretcast_data_17[15] == __prev_data_92_reinterpretcast_17[15])?"
        " _reinterpretcast_data_17[14:0] > __prev_data_92_reinterpretcast_17[14:0] : _reinterpretcast_data_17[15];"),
    bug("maxpool2d", "rows of all lanes stand above the columns of all", "endianness",
        "assign _cat_data_112 = { _cat_data_105, _cat_data_91, _cat_data_77, _cat_data_63 };",
        "assign _cat_data_112 = { _cat_data_105[1], _cat_data_91[1], _cat_data_77[1], _cat_data_63[1],"
        " _cat_data_105[0], _cat_data_91[0], _cat_data_77[0], _cat_data_63[0] };"),
    bug("maxpool2d", "an index that is just leaving still stays", "protocol violation",
        "assign out_index_fifo_stays = (out_index_fifo_count > 1) ||"
        " (out_index_fifo_count == 1) && !out_index_fifo_deq;",
        "assign out_index_fifo_stays = out_index_fifo_head != out_index_fifo_tail;"),
    bug("maxpool2d", "each group of channels ends a packet", "protocol violation",
        "assign out_r_TLAST = out_r_left == 0;", "assign out_r_TLAST = out_r_left % (area >> 2) == 0;"),
    bug("maxpool2d", "columns run on into the second row of a pair", "erroneous expression",
        "_counter_count_18 <= (_counter_count_18 >= arg_width - 2'sd1)? _counter_count_18 + 2'sd1 - arg_width :"
        " _counter_count_18 + 2'sd1;",
        "_counter_count_18 <= (_counter_count_18 >= (arg_width << 1) - 1)? 0 : _counter_count_18 + 2'sd1;"),
    bug("maxpool2d", "lane 2 averages two rows", "erroneous expression",
        "_cond_data_87 <= (_greaterthan_data_86)? __delay_data_130_cond_80 : __delay_data_131_reinterpretcast_85;",
        "_cond_data_87 <= (__delay_data_130_cond_80 + __delay_data_131_reinterpretcast_85) >>> 1;"),
)
UNPOOL2D = (
    bug("unpool2d", "places of lane 1 go round the cell", "misindexing",
        "_eq_data_70 <= _reinterpretcast_data_54 == __delay_data_167__delay_166_cat_24;",
        "_eq_data_70 <= _reinterpretcast_data_54 == { __delay_data_167__delay_166_cat_24[1],"
        " __delay_data_167__delay_166_cat_24[1] ^ __delay_data_167__delay_166_cat_24[0] };"),
    bug("unpool2d", "values of one group of channels are taken", "incomplete implementation",
        "in_r_feed_left <= in_beats - 1;", "in_r_feed_left <= (arg_width >> 1) * (arg_height >> 1) - 1;"),
    bug("unpool2d", "TLAST ends a row, as in video", "protocol violation",
        "assign out_r_TLAST = out_r_left == 0;", "assign out_r_TLAST = out_r_left % arg_width == 0;"),
    bug("unpool2d", "values are taken in the first half of a row, not in each second column", "misindexing",
        "assign _lor_data_14 = _pointer_data_11 || _pointer_data_5;",
        "assign _lor_data_14 = _pointer_data_11 || (_counter_data_2 >= pairs);"),
    bug("unpool2d", "the loop counts rows that have one above them", "deadlock",
        "_unpool_above_left_2 <= rows - 2;", "_unpool_above_left_2 <= (arg_height >> 1) * arg_groups - 2;"),
    bug("unpool2d", "index and value have to be there both, or neither", "use without valid",
        "((index_fifo_stays || !(!in_index_feed_left[19])) && ((g_fifo_stays || !(!in_r_feed_left[19])) &&"
        " ((mask_fifo_stays || !(!in_mask_feed_left[19])) && ap_running))));",
        "((index_fifo_stays == g_fifo_stays) && ((mask_fifo_stays || in_mask_feed_left[19]) && ap_running)));"),
)
ADD = (
    bug("add", "lane 1 saturates below 0 as it does above", "erroneous expression",
        "_lessthan_data_67 <= _sra_data_63 < -17'sd32768;",
        "_lessthan_data_67 <= _sra_data_63[32] && (_sra_data_63[31:15] != 0);"),
    bug("add", "lane 2 is rounded away from 0, as if a shift went towards it", "erroneous expression",
        "_plus_data_77 <= _plus_data_76 + rounding;",
        "_plus_data_77 <= (_plus_data_76 < 0)? _plus_data_76 - rounding : _plus_data_76 + rounding;"),
    bug("add", "a beat of b stays behind in its queue", "producer/consumer mismatch",
        "assign b_fifo_deq = _adding_stream_oready && _adding_b_source_fifo_deq;",
        "assign b_fifo_deq = a_fifo_deq && (b_fifo_count > 1);"),
    bug("add", "left_b counts from left_a", "API misuse",
        "arg_left_b <= reg_left_b[3:0];", "arg_left_b <= reg_left_b[3:0] - reg_left_a[3:0];"),
    bug("add", "the last beat is told by its place in a queue that began anywhere", "protocol violation",
        "assign out_r_TLAST = out_r_left == 0;",
        "assign out_r_TLAST = (out_r_left < 16) && (out_r_fifo_tail + 4'd1 == arg_beats[3:0]);"),
    bug("add", "lane 2 of b comes down from the top, without its sign", "bit truncation",
        "_sll_data_44 <= _reinterpretcast_data_37 << arg_left_b;",
        "_sll_data_44 <= { _reinterpretcast_data_37, 15'd0 } >> (15 - arg_left_b);"),
)
VMM = (
    bug("vmm", "the next word of x is placed by the beats that were left before", "misindexing",
        "load_x_addr <= load_x_addr + 1;", "load_x_addr <= last_group - (load_x_left >> 2);"),
    bug("vmm", "lane 3 saturates above what 16 bits hold without a sign", "bit truncation",
        "_greaterthan_data_110 <= _sra_data_109 > 16'sd32767;",
        "_greaterthan_data_110 <= !_sra_data_109[47] && (_sra_data_109[46:16] != 0);"),
    bug("vmm", "the bias of lane 0 is thought to be at the scale of the output", "API misuse",
        "_plus_data_62 <= _cond_data_58 + rounding;", "_plus_data_62 <= (_cond_data_58 <<< arg_shift) + rounding;"),
    bug("vmm", "a mask without a bit is not sent", "deadlock",
        "assign out_mask_fifo_enq = __writeback_stream_ivalid_9 && _writeback_stream_oready && writes_mask;",
        "assign out_mask_fifo_enq = __writeback_stream_ivalid_9 && _writeback_stream_oready && writes_mask &&"
        " (_cat_data_189 != 0);"),
    bug("vmm", "weights are accepted before they are fed, and lost", "producer/consumer mismatch",
        "assign in_w_TREADY = in_w_feed_open || load_bias_open;",
        "assign in_w_TREADY = load_bias_open || ap_running && weight_fifo_room;"),
    bug("vmm", "a row of x goes back a word too little", "misindexing",
        "assign _mac_x_next = ((_mac_x_left_0[10])? _mac_x_place_1 : _mac_x_place_0) +"
        " ((_mac_x_left_0[10])? 0 : 1);",
        "assign _mac_x_next = _mac_x_place_0 + 1 - ((_mac_x_left_0[10])? last_group : 0);"),
)
SCALE = (
    bug("scale", "quotients of lane 0 below 0 are sign and magnitude", "erroneous expression",
        "assign _minus_data_367 = 16'd0 - _cat_data_365;", "assign _minus_data_367 = { 1'd1, _cat_data_360 };"),
    bug("scale", "eps bounds the divisor of lane 2 from below", "API misuse",
        "_plus_data_747 <= _cond_data_746 + arg_eps;",
        "_plus_data_747 <= (_cond_data_746 < arg_eps)? arg_eps : _cond_data_746;"),
    bug("scale", "products are thought to leave as soon as they are ready", "signal asynchrony",
        "assign out_r_fifo_enq = __scaling_stream_ivalid_21 && _scaling_stream_oready;",
        "assign out_r_fifo_enq = _scaling_stream_oready &&"
        " ((arg_divide)? __scaling_stream_ivalid_21 : __scaling_stream_ivalid_7);"),
    bug("scale", "one operand of two is enough to go on", "use without valid",
        "(b_fifo_stays || _scaling_b_idle) && ((a_fifo_stays || _scaling_a_idle) && (out_r_fifo_room && ap_running));",
        "(a_fifo_stays || b_fifo_stays || _scaling_a_idle) && (out_r_fifo_room && ap_running);"),
    bug("scale", "one beat of divisors is thought to do for all", "deadlock",
        "in_b_feed_left <= arg_beats - 1;", "in_b_feed_left <= ((arg_divide)? 1 : arg_beats) - 1;"),
)
CONV2D = (
    bug("conv2d", "a run begins when the rows of a halo are there", "use without valid",
        "first_rows <= (arg_window == 3)? row << 2 : (row << 1) + ((arg_window == 1)? 0 : row);",
        "first_rows <= row * (arg_window - 1);"),
    bug("conv2d", "weights of the next group go where those of this one lie", "buffer overflow",
        "load_weights_addr <= 256 - ((_main_g_4 & 1) << 8);", "load_weights_addr <= (_main_g_4 & 1) << 8;"),
    bug("conv2d", "a mask is thought to come for each pooled pixel", "API misuse",
        "in_mask_feed_left <= ((reads_mask)? out_beats : 0) - 1;",
        "in_mask_feed_left <= ((reads_mask)? (arg_pool)? out_beats >> 2 : out_beats : 0) - 1;"),
)
BUGS = (*RELU, *MAXPOOL2D, *UNPOOL2D, *ADD, *VMM, *SCALE, *CONV2D)
