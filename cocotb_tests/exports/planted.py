# SPDX-License-Identifier: Apache-2.0
"""Faults planted in copies of the exports: all those of a kind behind one build, each awake where it is asked for."""

from dataclasses import dataclass
from pathlib import Path

from cocotb_tests.environment.sleeping import with_sleeping
from cocotb_tests.exports.kinds import KINDS
from cocotb_tests.exports.write import write_export

FREE, HELD = "free", "held_back_everywhere"
"""The kind of run that shows a fault first."""


@dataclass(frozen=True)
class Fault:
    """An expression of an export that becomes another.

    Attributes:
        kind: of the export.
        what: goes wrong, in a few words.
        file: that holds it, behind the name of the top.
        line: of the file that holds it, which the file has once; the expression stands between « and ».
        new: in the expression's place.
        told: what the message says, a regular expression.
        shown: the kind of run that shows it; what stalls alone show passes without them.
    """

    kind: str
    what: str
    file: str
    line: str
    new: str
    told: str
    shown: str = FREE

    @property
    def name(self) -> str:
        """Of the test."""
        return f"{self.kind}-{self.what.replace(' ', '_')}"


KERNEL, SLICE, LITE, MASTER = "_Pipeline_LOOP_1.v", "_regslice_both.v", "_AXILiteS_s_axi.v", "_gmem1_m_axi.v"
SWAPPED = "{s_in_TDATA[7:0], s_in_TDATA[15:8], s_in_TDATA[23:16], s_in_TDATA[31:24]}"
FAULTS = (
    Fault("registers", "a negative product is one too large", KERNEL,
          "mul_ln12_reg_101 <= «$signed(x_TDATA) * $signed(gain_read_reg_96)»;",
          "$signed(x_TDATA) * $signed(gain_read_reg_96) + $signed({31'd0, x_TDATA[31]})", "y: "),
    Fault("registers", "TLAST missing", KERNEL, "assign y_TLAST = «tmp_last_V_reg_106»;", "1'b0", "TLAST"),
    Fault("registers", "a full register slice takes data", SLICE, "if («ack_in & ~B_V_data_1_sel_wr»)",
          "~B_V_data_1_sel_wr", "TDATA_STABLE|y: ", HELD),
    Fault("registers", "reads answered with EXOKAY", LITE, "assign RRESP   = «2'b00»;", "2'b01", "EXOKAY"),
    Fault("ready2018", "the last beat is dropped", KERNEL, "assign y_TVALID = «ap_enable_reg_pp0_iter1»;",
          "ap_enable_reg_pp0_iter1 & ~tmp_last_V_reg_106", "nothing moves"),
    Fault("ready2018", "a reserved bit reads 1", LITE, "int_auto_restart, «3'd0», int_ap_ready", "3'd1",
          "AP_CTRL_RESERVED"),
    Fault("hw_only", "TLAST on each beat", KERNEL, "assign y_TLAST = «tmp_last_V_reg_106»;", "1'b1", "TLAST"),
    Fault("hw_only", "the gain is not taken anew", KERNEL, "gain_read_reg_96 <= «gain»;",
          "gain_read_reg_96 == 0 ? gain : gain_read_reg_96", "y: "),
    Fault("two_bundles", "the highest bit is not counted", KERNEL, "if («left_reg_70 == 64'd0»)",
          "left_reg_70 <= 64'd3", "ap_return"),
    Fault("two_bundles", "the high word of an argument is lost", KERNEL, "assign total = «key» +", "key[31:0]",
          "total"),
    Fault("two_bundles", "no valid bit", "_data_s_axi.v", "int_total_ap_vld <= «1'b1»;", "1'b0", "total"),
    Fault("pins", "one step too many", KERNEL, "steps_reg_62 <= «16'd0»;", "16'd1", "steps"),
    Fault("pins", "the result of the job before", KERNEL, "assign ap_return = «ap_done ? p_reg_40 : ap_return_preg»;",
          "ap_return_preg", "ap_return"),
    Fault("chain", "the sum goes on from job to job", KERNEL, "sum_reg_55 <= «32'd0»;", "sum_reg_55", "y: "),
    Fault("chain", "the last beat is not taken", KERNEL,
          "assign y_TVALID = ap_CS_fsm[1] & x_TVALID & (i_reg_44 != «5'd16»);", "5'd15", "nothing moves"),
    Fault("chain", "ap_done does not wait for ap_continue", KERNEL, "assign ap_done = ap_last | «ap_done_reg»;", "1'b0",
          "ap_done fell before ap_continue"),
    Fault("none", "lanes in reverse order", KERNEL, "wire [2:0] q = «in0_V_TDATA[3 * c +: 3]»;",
          "in0_V_TDATA[3 * (4 - c) +: 3]", "out_V: "),
    Fault("none", "a beat is taken that nobody has room for", KERNEL,
          "assign in0_V_TREADY = in0_V_TVALID & «(~second_reg_30 | out_V_TREADY)»;", "1'b1",
          "nothing moves|out_V: ", HELD),
    Fault("side", "TKEEP not all ones", KERNEL, "assign s_out_TKEEP = «s_in_TKEEP»;", "s_in_TLAST ? 4'd7 : s_in_TKEEP",
          "TKEEP"),
    Fault("side", "TSTRB is 0", KERNEL, "assign s_out_TSTRB = «s_in_TSTRB»;", "4'd0", "TSTRB"),
    Fault("side", "bytes not swapped", KERNEL, f"assign s_out_TDATA = «{SWAPPED}»;", "s_in_TDATA", "s_out: "),
    Fault("wide", "the last lane is that before", KERNEL, "wire [7:0] value = «x_TDATA[8 * c +: 8]»;",
          "x_TDATA[8 * (c == 116 ? 115 : c) +: 8]", "y: "),
    Fault("wide", "the lowest bit of an argument is lost", KERNEL, "centre_read_reg_50 <= «centre»;", "centre & 8'hfe",
          "y: "),
    Fault("maxi", "one value too large", KERNEL, "assign gmem_WDATA = 32'd3 * gmem_RDATA + «i_reg_88»;",
          "i_reg_88 + (i_reg_88 == 3)", "y: "),
    Fault("maxi", "a write before the buffer", KERNEL, "assign gmem_AWADDR = «y»;", "y - 64'd4", "outside"),
    Fault("maxi", "a read behind the buffer", KERNEL, "assign gmem_ARLEN = «n»;", "n + 32'd1", "ap_done does not come"),
    Fault("maxi", "done before all is written", KERNEL, "assign ap_done = «ap_CS_fsm[4] & gmem_BVALID»;",
          "ap_CS_fsm[3]", "y: "),
    Fault("maxi", "never done and begun again", KERNEL, "ap_CS_fsm[4] & «gmem_BVALID»", "1'b0", "data still move"),
    Fault("maxi", "WLAST a beat early", "_gmem_m_axi.v", "assign WLAST     = («wbeats == 1»);",
          "wbeats == 1 | wbeats == 2", "WDATA_NUM"),
    Fault("maxi_wide", "strobes on all bytes", MASTER, "assign WSTRB     = «wstrb»;", "{BYTES{1'b1}}", "y: "),
    Fault("maxi_wide", "a burst over 4 KB", MASTER, "if («page < beats») beats = page;", "1'b0", "BOUNDARY"),
    Fault("maxi_wide", "an unaligned start is aligned", MASTER, "wlane <= «I_AWADDR % BYTES / UBYTES»;", "0",
          "ap_done does not come|y: "),
    Fault("high", "compared without signs", KERNEL, "(«$signed(x_TDATA) > max_reg_55»)",
          "x_TDATA > $unsigned(max_reg_55)", "y: "),
    Fault("high", "the maximum of the job before", KERNEL, "max_reg_55 <= «16'h8000»;", "max_reg_55", "y: "),
    Fault("high", "reset of the other polarity", ".v", "assign ap_rst_inner = «areset»;", "~areset", "nothing moves"),
    Fault("data", "two entries exchanged", "_Pipeline_LOOP_1_table_ROM.v", "q0 <= rom0[«address0»];",
          "address0 ^ 4'd1", "y: "),
    Fault("data", "a packet ends early", KERNEL, "tmp_last_V_reg_106 <= «x_TLAST»;", "x_TLAST | x_TDATA[3:0] == 4'd3",
          "TLAST on beats|nothing moves"),
    Fault("deadlock", "the value before is of the job before", KERNEL, "before_reg_62 <= «32'd0»;", "before_reg_62",
          "y: "),
    Fault("deadlock", "TLAST missing", KERNEL, "assign y_TLAST = «x_TLAST»;", "1'b0", "TLAST"),
    Fault("state", "the total loses bits", KERNEL, "assign ap_return = «total»;", "total & 32'h00000fff", "ap_return"),
    Fault("state", "the last beat is not added", KERNEL, "if («x_TREADY») begin", "x_TREADY & ~x_TLAST", "ap_return"),
)  # fmt: skip


def faults_of(kind: str) -> list[Fault]:
    """Return the faults of a kind; fault n of +PLANTED=n is the nth."""
    return [fault for fault in FAULTS if fault.kind == kind]


def write_planted(kind: str, folder: Path) -> Path:
    """Write the export of a kind with all its faults asleep, and return its folder."""
    shape = KINDS[kind]
    write_export(shape, folder)
    for number, fault in enumerate(faults_of(kind), 1):
        path = folder / "hdl" / "verilog" / f"{shape.top}{fault.file}"
        path.write_text(with_sleeping(path.read_text(), fault.what, fault.line, fault.new, number))
    return folder
