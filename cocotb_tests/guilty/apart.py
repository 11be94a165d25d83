# SPDX-License-Identifier: Apache-2.0
"""Bugs that were written before anything was tuned, and that nothing may be tuned by."""

from cocotb_tests.guilty.bug import bug

RELU = (
    bug("relu", "lane 2 takes the mask of lane 1", "misindexing",
        "assign _pointer_data_54 = _pop_rdata_19[3'sd2];", "assign _pointer_data_54 = _pop_rdata_19[2'sd1];"),
    bug("relu", "what is not valid is taken", "use without valid",
        "assign x_fifo_enq = in_r_TVALID && in_r_feed_open;", "assign x_fifo_enq = in_r_feed_open;"),
    bug("relu", "the number of beats is cut to 8 bits", "bit truncation",
        "arg_beats <= reg_beats[20:0];", "arg_beats <= reg_beats[7:0];"),
    bug("relu", "a valid bit skips a stage", "signal asynchrony",
        "__gating_stream_ivalid_2 <= __gating_stream_ivalid_1;", "__gating_stream_ivalid_2 <= _gating_stream_ivalid;"),
    bug("relu", "the last beat of the mask is not read", "deadlock",
        "in_mask_feed_left <= ((reads_mask)? arg_beats : 0) - 1;",
        "in_mask_feed_left <= ((reads_mask)? arg_beats : 0) - 2;"),
    bug("relu", "TVALID falls with two beats left", "protocol violation",
        "assign out_r_fifo_stays = (out_r_fifo_count > 1) ||", "assign out_r_fifo_stays = (out_r_fifo_count > 2) ||"),
)
MAXPOOL2D = (
    bug("maxpool2d", "rows are kept where pairs of them end", "erroneous expression",
        "__delay_data_127_land_108 <= _land_data_108;", "__delay_data_127_land_108 <= _land_data_29;"),
    bug("maxpool2d", "lane 2 compares the other way round", "erroneous expression",
        "_greaterthan_data_86 <= _cond_data_80 > _reinterpretcast_data_85;",
        "_greaterthan_data_86 <= _reinterpretcast_data_85 > _cond_data_80;"),
    bug("maxpool2d", "lane 2 of the row before begins a bit low", "misindexing",
        "assign _slice_data_44 = line_rdata[7'd50:7'd34];", "assign _slice_data_44 = line_rdata[7'd49:7'd33];"),
    bug("maxpool2d", "half of the row buffer is used", "buffer overflow",
        "assign _slice_data_32 = _counter_data_18[4'd6:2'd1];", "assign _slice_data_32 = _counter_data_18[4'd4:2'd1];"),
    bug("maxpool2d", "parts of the area are not added", "erroneous expression",
        "area <= area_2_0 + area_2_1;", "area <= area_2_0 | area_2_1;"),
    bug("maxpool2d", "a pointer without reset", "failure to update",
        "      out_index_fifo_tail <= 0;\n", "\n"),
)
UNPOOL2D = (
    bug("unpool2d", "lane 2 is masked in each mode", "erroneous expression",
        "assign _land_data_131 = reads_mask && _ulnot_data_130;",
        "assign _land_data_131 = reads_mask || _ulnot_data_130;"),
    bug("unpool2d", "indices come though there is no room", "producer/consumer mismatch",
        "in_index_feed_room <= index_fifo_room;", "in_index_feed_room <= 1;"),
    bug("unpool2d", "lane 2 takes the index of lane 1", "misindexing",
        "assign _slice_data_57 = _slice_data_46[4'd5:4'd4];", "assign _slice_data_57 = _slice_data_46[3'd3:3'd2];"),
    bug("unpool2d", "rows of many groups are left out", "incomplete implementation",
        "rows <= rows_2_0 + rows_2_1;", "rows <= rows_2_0;"),
    bug("unpool2d", "odd rows are kept too", "erroneous expression",
        "assign line_write = (__unpool_stream_ivalid_2 && _unpool_stream_oready && __delay_data_162_ulnot_13)? 1 : 0;",
        "assign line_write = (__unpool_stream_ivalid_2 && _unpool_stream_oready)? 1 : 0;"),
    bug("unpool2d", "the mode is cut to 2 bits", "bit truncation",
        "arg_mode <= reg_mode[2:0];", "arg_mode <= reg_mode[1:0];"),
)
ADD = (
    bug("add", "lane 1 has to be masked twice", "erroneous expression",
        "assign _lor_data_132 = _land_data_127 ||", "assign _lor_data_132 = _land_data_127 &&"),
    bug("add", "lane 3 of b is shifted as a", "erroneous expression",
        "_sll_data_45 <= _reinterpretcast_data_41 << arg_left_b;",
        "_sll_data_45 <= _reinterpretcast_data_41 << arg_left_a;"),
    bug("add", "lane 0 is rounded on two ways", "signal asynchrony",
        "_cond_data_55 <= (_lessthan_data_52)? -17'sd32768 : __delay_data_203_sra_48;",
        "_cond_data_55 <= (_lessthan_data_52)? -17'sd32768 : _sra_data_48;"),
    bug("add", "lane 2 never saturates above", "incomplete implementation",
        "_cond_data_86 <= (__delay_data_186_greaterthan_79)? 16'sd32767 : _cond_data_85;",
        "_cond_data_86 <= _cond_data_85;"),
    bug("add", "an argument is kept for ever", "failure to update",
        "arg_left_a <= reg_left_a[3:0];", "arg_left_a <= arg_left_a | reg_left_a[3:0];"),
    bug("add", "both queues of operands take too much", "buffer overflow",
        "assign a_fifo_room = a_fifo_count <= 14;", "assign a_fifo_room = a_fifo_count <= 17;",
        "assign b_fifo_room = b_fifo_count <= 14;", "assign b_fifo_room = b_fifo_count <= 17;"),
)
VMM = (
    bug("vmm", "sums go on from output to output", "failure to update",
        "assign _reduceadd_current_data_361 = (_reduceadd_reset_cond_361)? 1'sd0 : _reduceadd_data_361;",
        "assign _reduceadd_current_data_361 = _reduceadd_data_361;"),
    bug("vmm", "a product is taken away", "erroneous expression",
        "assign _plus_data_350 = _plus_data_349 + _product_data_336;",
        "assign _plus_data_350 = _plus_data_349 - _product_data_336;"),
)
BUGS = (*RELU, *MAXPOOL2D, *UNPOOL2D, *ADD, *VMM)
