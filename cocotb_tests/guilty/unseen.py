# SPDX-License-Identifier: Apache-2.0
"""Bugs that were written without a look at the search for guilty lines; most need more than one word exchanged."""

from cocotb_tests.guilty.bug import bug

RELU = (
    bug("relu", "lane 3 takes its least 4 bits for nothing", "bit truncation",
        "_greaterthan_data_65 <= _reinterpretcast_data_16 > 1'sd0;",
        "_greaterthan_data_65 <= !_slice_data_15[15] && (_slice_data_15[14:4] != 0);"),
    bug("relu", "a full queue of inputs looks empty to its pointers", "buffer overflow",
        "assign x_fifo_room = x_fifo_count <= 14;",
        "assign x_fifo_room = ((x_fifo_head - x_fifo_tail) & 4'd15) <= 4'd14;"),
    bug("relu", "the last mask is told by an emptying queue", "protocol violation",
        "assign out_mask_TLAST = out_mask_left == 0;",
        "assign out_mask_TLAST = (out_mask_fifo_count == 1) && in_r_feed_left[21];"),
    bug("relu", "the mask is queued a stage late", "signal asynchrony",
        "assign out_mask_fifo_enq = __gating_stream_ivalid_1 &&",
        "assign out_mask_fifo_enq = __gating_stream_ivalid_2 &&"),
    bug("relu", "modes with a mask are told by single bits", "deadlock",
        "assign reads_mask = (arg_mode == 2) | (arg_mode == 4);",
        "assign reads_mask = arg_mode[1] ^ arg_mode[2];"),
    bug("relu", "lane 1 passes the value of a beat later", "signal asynchrony",
        "_cond_data_46 <= (_ulnot_data_44)? __delay_data_89_reinterpretcast_8 : 1'sd0;",
        "_cond_data_46 <= (_ulnot_data_44)? _reinterpretcast_data_8 : 1'sd0;"),
    bug("relu", "while masks are written their queue alone is watched", "producer/consumer mismatch",
        "(out_r_fifo_room && (out_mask_fifo_room &&", "((out_r_fifo_room || writes_mask) && (out_mask_fifo_room &&"),
)
MAXPOOL2D = (
    bug("maxpool2d", "pairs are kept where the column counter goes next", "misindexing",
        "__delay_data_126_slice_32 <= _slice_data_32;",
        "__delay_data_126_slice_32 <= (_counter_count_18 < arg_width - 1)? _counter_count_18 >> 1 : 0;"),
    bug("maxpool2d", "lane 0 compares rows by the sign of a difference of 16 bits", "bit truncation",
        "_greaterthan_data_58 <= _cond_data_52 > _reinterpretcast_data_57;",
        "_greaterthan_data_58 <= (_slice_data_56 - _cond_data_52) >> 15;"),
    bug("maxpool2d", "outputs of more than two groups are not counted", "incomplete implementation",
        "assign out_beats = beats >> 2;",
        "assign out_beats = (arg_width >> 1) * (arg_height >> 1) << (arg_groups > 1);"),
    bug("maxpool2d", "rows end a pixel late, and the last not at all", "failure to update",
        "_counter_interval_count_23 <= (_counter_current_interval_count_23 >= arg_width - 1)?"
        " 0 : _counter_current_interval_count_23 + 1;",
        "_counter_interval_count_23 <= (_counter_count_18 == 0)? 0 : _counter_current_interval_count_23 + 1;"),
    bug("maxpool2d", "row and column of lane 2's winner are added up", "erroneous expression",
        "assign _cat_data_91 = { __delay_data_144_greaterthan_86, _cond_data_90 };",
        "assign _cat_data_91 = __delay_data_144_greaterthan_86 + _cond_data_90;"),
    bug("maxpool2d", "lane 1 goes on while the pipeline waits for input", "use without valid",
        "if(_pool_stream_oready) begin\n        _cond_data_73 <=",
        "if(_pool_stream_oready || out_r_fifo_room) begin\n        _cond_data_73 <="),
    bug("maxpool2d", "lane 0 takes its column by the winner of lane 1", "misindexing",
        "_cond_data_62 <= (_greaterthan_data_58)?", "_cond_data_62 <= (_greaterthan_data_72)?"),
)
UNPOOL2D = (
    bug("unpool2d", "lines of a width that is no power of 2 wrap early", "misindexing",
        "assign _unpool_above_next = ((_unpool_above_left_0[2])? (_unpool_above_left_1[6])? _unpool_above_place_2 :"
        " _unpool_above_place_1 : _unpool_above_place_0) +"
        " ((_unpool_above_left_0[2])? (_unpool_above_left_1[6])? 0 : 1 : 0);",
        "assign _unpool_above_next = (_unpool_above_place_0 + _unpool_above_left_0[2]) & (pairs - 1);"),
    bug("unpool2d", "odd rows take the row above in odd columns only", "erroneous expression",
        "_cond_data_23 <= (__delay_data_163_pointer_11)?",
        "_cond_data_23 <= (__delay_data_163_pointer_11 && __delay_data_166_cat_24[0])?"),
    bug("unpool2d", "lane 2 is put wherever its index has all bits of the place", "erroneous expression",
        "_eq_data_77 <= _reinterpretcast_data_58 == __delay_data_167__delay_166_cat_24;",
        "_eq_data_77 <= (_reinterpretcast_data_58 & __delay_data_167__delay_166_cat_24) =="
        " __delay_data_167__delay_166_cat_24;"),
    bug("unpool2d", "groups count as powers of 2", "deadlock",
        "rows_2_0 <= ((arg_groups[0])? arg_height << 0 : 0) + ((arg_groups[1])? arg_height << 1 : 0) +"
        " (((arg_groups[2])? arg_height << 2 : 0) + ((arg_groups[3])? arg_height << 3 : 0));",
        "rows_2_0 <= (arg_height << arg_groups[3:0]) >> 1;"),
    bug("unpool2d", "a mask goes twice where the result beside it has to wait", "protocol violation",
        "assign out_mask_fifo_deq = out_mask_TVALID && out_mask_TREADY;",
        "assign out_mask_fifo_deq = out_mask_TVALID && out_mask_TREADY && (out_r_TREADY || !out_r_TVALID);"),
    bug("unpool2d", "indices are taken in each column", "producer/consumer mismatch",
        "assign index_fifo_deq = __unpool_stream_ivalid_1 && _unpool_stream_oready && _ulnot_data_15;",
        "assign index_fifo_deq = __unpool_stream_ivalid_1 && _unpool_stream_oready && _ulnot_data_13;"),
    bug("unpool2d", "lane 2 is rectified by the sign of lane 1", "misindexing",
        "assign _land_data_127 = rectifies && _ulnot_data_126;",
        "assign _land_data_127 = rectifies && _ulnot_data_111;"),
)
ADD = (
    bug("add", "the mask's lanes change places in pairs", "endianness",
        "assign _cat_data_174 = { 4'd0, _cat_data_173 };",
        "assign _cat_data_174 = (_cat_data_173 & 4'd5) << 1 | _cat_data_173 >> 1 & 4'd5;"),
    bug("add", "half of no shift is 2^31", "erroneous expression",
        "rounding <= (32'd1 << arg_shift) >> 1;", "rounding <= 32'd1 << (arg_shift - 5'd1);"),
    bug("add", "lane 0 saturates by two bits alone", "incomplete implementation",
        "_greaterthan_data_49 <= _sra_data_48 > 16'sd32767;", "_greaterthan_data_49 <= _sra_data_48[16:15] == 2'd1;",
        "_lessthan_data_52 <= _sra_data_48 < -17'sd32768;", "_lessthan_data_52 <= _sra_data_48[16:15] == 2'd2;"),
    bug("add", "the carry between two halves of lane 3 is lost", "bit truncation",
        "assign _plus_data_91 = _sll_data_23 + _sll_data_45;",
        "assign _plus_data_91 = $signed({ _sll_data_23[30:16] + _sll_data_45[30:16],"
        " _sll_data_23[15:0] + _sll_data_45[15:0] });"),
    bug("add", "beats are rounded up to pairs", "deadlock",
        "arg_beats <= reg_beats[20:0];", "arg_beats <= { (reg_beats[20:0] + 21'd1) >> 1, 1'd0 };"),
    bug("add", "lane 1 of a has no sign", "API misuse",
        "_sll_data_21 <= _reinterpretcast_data_11 << arg_left_a;", "_sll_data_21 <= _slice_data_10 << arg_left_a;"),
    bug("add", "each mode that rectifies ends with a mask", "deadlock",
        "out_mask_left <= ((writes_mask)? arg_beats : 0) - 1;", "out_mask_left <= ((rectifies)? arg_beats : 0) - 1;"),
)
VMM = (
    bug("vmm", "the halves of a word of inputs change places", "endianness",
        "assign x_ram_wdata = (in_r_TVALID && load_x_open && (load_x_part == 3))? load_x_word : 'hx;",
        "assign x_ram_wdata = (in_r_TVALID && load_x_open && (load_x_part == 3))?"
        " { load_x_word[127:0], load_x_word[255:128] } : 'hx;"),
    bug("vmm", "of the last group one row in 8 is awaited", "producer/consumer mismatch",
        "weight_beats <= weight_beats_3_0 + weight_beats_3_1 + weight_beats_3_2;",
        "weight_beats <= rows * last_group + arg_out_groups;"),
    bug("vmm", "biases are read as nodes of a tree", "misindexing",
        "assign _writeback_bias_next = ((_writeback_bias_left_0[2])? _writeback_bias_place_1 :"
        " _writeback_bias_place_0) + ((_writeback_bias_left_0[2])? 1 : 0);",
        "assign _writeback_bias_next = (_writeback_bias_left_0[2])?"
        " (_writeback_bias_place_0 << 1) + 1 : _writeback_bias_place_0;"),
    bug("vmm", "lane 2 is divided, and rounded towards 0", "erroneous expression",
        "_sra_data_95 <= _plus_data_94 >>> arg_shift;", "_sra_data_95 <= _plus_data_94 / (48'sd1 << arg_shift);"),
    bug("vmm", "the last beat is told by a mask of powers of 2", "protocol violation",
        "assign out_r_TLAST = out_r_left == 0;", "assign out_r_TLAST = (out_r_left & (out_beats - 1)) == 0;"),
    bug("vmm", "sums begin with their first term", "erroneous expression",
        "assign _reduceadd_current_data_361 = (_reduceadd_reset_cond_361)? 1'sd0 : _reduceadd_data_361;",
        "assign _reduceadd_current_data_361 = (_reduceadd_reset_cond_361)? _plus_data_360 : _reduceadd_data_361;"),
    bug("vmm", "biases are counted by the inputs", "deadlock",
        "load_bias_left <= arg_out_groups - 1;", "load_bias_left <= arg_in_groups - 1;"),
    bug("vmm", "a write leaves the old bits of the shift set", "failure to update",
        "reg_shift <= reg_shift & ~w_bits | w_data & w_bits;", "reg_shift <= (reg_shift | w_data) & w_bits;"),
)
BUGS = (*RELU, *MAXPOOL2D, *UNPOOL2D, *ADD, *VMM)
