# SPDX-License-Identifier: Apache-2.0
"""Bugs that the search for guilty lines was tuned by: planted kinds of today's, and others of the same categories."""

from cocotb_tests.environment.planted import BUGS as PLANTED
from cocotb_tests.guilty.bug import LineBug, bug

KERNELS = ("relu", "maxpool2d", "unpool2d", "add", "vmm")
TODAY = tuple(
    LineBug(b.kernel, b.name, b.category, ((b.old, b.new),))
    for b in PLANTED
    if not b.file and b.kernel in KERNELS and "\n" not in b.old + b.new and "if(" not in b.new
)
"""Those that change an expression."""
RELU = (
    bug("relu", "the mask is used in each mode", "erroneous expression",
        "assign reads_mask = (arg_mode == 2) | (arg_mode == 4);",
        "assign reads_mask = (arg_mode == 2) | (arg_mode != 4);"),
    bug("relu", "lane 1 passes what is 0 or more", "erroneous expression",
        "_greaterthan_data_35 <= _reinterpretcast_data_8 > 1'sd0;",
        "_greaterthan_data_35 <= _reinterpretcast_data_8 >= 1'sd0;"),
    bug("relu", "lane 3 takes lane 2's value", "misindexing",
        "assign _slice_data_15 = gating_x_data[7'd63:7'd48];", "assign _slice_data_15 = gating_x_data[7'd47:7'd32];"),
    bug("relu", "two lanes change places", "misindexing",
        "{ _slice_data_79, _slice_data_64, _slice_data_49, _slice_data_34 }",
        "{ _slice_data_79, _slice_data_49, _slice_data_64, _slice_data_34 }"),
    bug("relu", "the output is counted from the mask", "failure to update",
        "assign out_mask_TLAST = out_mask_left == 0;", "assign out_mask_TLAST = out_r_left == 0;"),
    bug("relu", "the queue of the mask's head has no reset", "failure to update",
        "      out_mask_fifo_head <= 0;\n", "\n"),
)
MAXPOOL2D = (
    bug("maxpool2d", "the row counter wraps a pixel early", "erroneous expression",
        "_counter_count_18 <= (_counter_count_18 >= arg_width - 2'sd1)?",
        "_counter_count_18 <= (_counter_count_18 >= arg_width - 3'sd2)?"),
    bug("maxpool2d", "lane 1 keeps the smaller pixel", "erroneous expression",
        "_cond_data_66 <= (_greaterthan_data_65)? __delay_data_120_reinterpretcast_9 :"
        " __delay_data_121__prev_64_reinterpretcast_9;",
        "_cond_data_66 <= (_greaterthan_data_65)? __delay_data_121__prev_64_reinterpretcast_9 :"
        " __delay_data_120_reinterpretcast_9;"),
    bug("maxpool2d", "an address a stage early", "signal asynchrony",
        "__delay_data_126_slice_32 <= _slice_data_32;", "__delay_data_126_slice_32 <= _counter_data_18;"),
    bug("maxpool2d", "the end of the index is never awaited", "protocol violation",
        "out_index_fifo_valid <= out_index_fifo_enq || out_index_fifo_stays;",
        "out_index_fifo_valid <= out_index_fifo_enq;"),
    bug("maxpool2d", "groups of 2^4 are not counted", "bit truncation",
        "arg_groups <= reg_groups[6:0];", "arg_groups <= reg_groups[1:0];"),
    bug("maxpool2d", "the queue is never full", "buffer overflow",
        "assign out_index_fifo_room = out_index_fifo_count <= 14;",
        "assign out_index_fifo_room = out_index_fifo_count <= 16;"),
    bug("maxpool2d", "the last beat is not read", "deadlock",
        "in_r_feed_left <= beats - 1;", "in_r_feed_left <= beats - 2;"),
)
UNPOOL2D = (
    bug("unpool2d", "row and column of the place", "misindexing",
        "assign _cat_data_24 = { _pointer_data_11, _pointer_data_5 };",
        "assign _cat_data_24 = { _pointer_data_5, _pointer_data_11 };"),
    bug("unpool2d", "lane 3's index begins a bit low", "misindexing",
        "assign _slice_data_61 = _slice_data_46[4'd7:4'd6];", "assign _slice_data_61 = _slice_data_46[4'd6:4'd5];"),
    bug("unpool2d", "gradients are taken twice", "erroneous expression",
        "assign g_fifo_deq = __unpool_stream_ivalid_1 && _unpool_stream_oready && _ulnot_data_15;",
        "assign g_fifo_deq = __unpool_stream_ivalid_1 && _unpool_stream_oready;"),
    bug("unpool2d", "a mode that does not rectify", "incomplete implementation",
        "assign reads_mask = (arg_mode == 2) | (arg_mode == 4);", "assign reads_mask = arg_mode == 2;"),
    bug("unpool2d", "beats wrap early", "bit truncation",
        "arg_height <= reg_height[6:0];", "arg_height <= reg_height[3:0];"),
    bug("unpool2d", "the mask's beats are one too many", "erroneous expression",
        "out_mask_left <= ((writes_mask)? beats : 0) - 1;", "out_mask_left <= ((writes_mask)? beats : 0);"),
)
ADD = (
    bug("add", "lane 1 is not rounded", "incomplete implementation",
        "_plus_data_62 <= _plus_data_61 + rounding;", "_plus_data_62 <= _plus_data_61;"),
    bug("add", "lane 3 is shifted without its sign", "erroneous expression",
        "_sra_data_93 <= _plus_data_92 >>> arg_shift;", "_sra_data_93 <= _plus_data_92 >> arg_shift;"),
    bug("add", "lane 0 saturates a step late", "erroneous expression",
        "_greaterthan_data_49 <= _sra_data_48 > 16'sd32767;", "_greaterthan_data_49 <= _sra_data_48 > 17'sd32768;"),
    bug("add", "lane 2 is taken away", "erroneous expression",
        "assign _plus_data_76 = _sll_data_22 + _sll_data_44;", "assign _plus_data_76 = _sll_data_22 - _sll_data_44;"),
    bug("add", "b starts with the wrong size", "deadlock",
        "in_b_feed_left <= arg_beats - 1;", "in_b_feed_left <= arg_beats - 2;"),
    bug("add", "shift and left exchange", "API misuse",
        "arg_shift <= reg_shift[4:0];", "arg_shift <= reg_left_a[4:0];"),
)
VMM = (
    bug("vmm", "the shift is taken only while it is 0", "failure to update",
        "arg_shift <= reg_shift[4:0];", "arg_shift <= (arg_shift == 0)? reg_shift[4:0] : arg_shift;"),
    bug("vmm", "inputs are counted one short", "erroneous expression",
        "_counter_count_323 <= (_counter_count_323 >= arg_in_groups - 2'sd1)?",
        "_counter_count_323 <= (_counter_count_323 >= arg_in_groups - 2'sd2)?"),
    bug("vmm", "lane 1 adds the bias of another output", "misindexing",
        "_cond_data_59 <= (_eq_data_56)? __delay_data_396_reinterpretcast_43 :"
        " __delay_data_397_reinterpretcast_27;",
        "_cond_data_59 <= (_eq_data_56)? __delay_data_397_reinterpretcast_27 :"
        " __delay_data_396_reinterpretcast_43;"),
    bug("vmm", "a product takes the next input", "misindexing",
        "_product_data_330 <= _reinterpretcast_data_196 * _reinterpretcast_data_261;",
        "_product_data_330 <= _reinterpretcast_data_200 * _reinterpretcast_data_261;"),
)
BUGS = (*TODAY, *RELU, *MAXPOOL2D, *UNPOOL2D, *ADD, *VMM)
