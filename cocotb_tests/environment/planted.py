# SPDX-License-Identifier: Apache-2.0
"""Planted bugs: small changes of an export or of an HLS source, made in temporary copies only."""

import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from host.designs import open_design
from xai_cosim.failures.diagnosis import UNKNOWN
from xai_cosim.ipxact.design import Design
from xai_cosim.workspace import ROOT

CONTROL = "s_axi_control"


@dataclass(frozen=True)
class KernelBug:
    """One bug: `old` becomes `new` in a file, which holds it `count` times.

    Attributes:
        name: a few words.
        category: kind of mistake.
        kernel: that has it.
        file: an HLS source under hls/, or empty for the kernel's exported Verilog.
        old: text to replace.
        new: text in its place.
        stream: that shows it first.
        diagnosis: what must be named, or UNKNOWN; empty where it depends on the job.
        kind: of the failure.
        count: occurrences of `old`.
        tests: module of the benches that is run.
        lasts: whether it shows what the design did before a reset, so that a replay of a later job may differ.
    """

    name: str
    category: str
    kernel: str
    file: str
    old: str
    new: str
    stream: str
    diagnosis: str
    kind: str = "values"
    count: int = 1
    tests: str = "random_tests"
    lasts: bool = False


WRAP = "saturation missing (wrap)"
ONE_SIDED = "saturation of one side"
ROUNDING = "off-by-one rounding"
WEIGHTS = "rotated or untransposed weights"
GATE = "ReLU gate of another method"
STALE_JOB = "stale buffer of the previous job"
LIMITS = "low, high = -(1 << LANE_BITS - 1), (1 << LANE_BITS - 1) - 1"
NEST = "nest = ((side, in_groups), (side, row)"
TURNED = (
    "nest = ((side, Mux(window == KERNEL, row, in_groups)), (side, Mux(window == KERNEL, in_groups, row))"
)
REQUANTIZE = "hls/requantize.py"
OUT_R = "assign out_r_TDATA = out_r_fifo_rdata;"
SWAPPED = ", ".join(f"out_r_fifo_rdata[{8 * (i ^ 1) + 7}:{8 * (i ^ 1)}]" for i in reversed(range(8)))
DEQ = "assign out_r_fifo_deq = out_r_TVALID && out_r_TREADY;"
RECTIFIES = "(arg_mode == 1) | (arg_mode == 3) | (arg_mode == 4);"
X_OPEN = "assign in_r_feed_open = !in_r_feed_left[21] && in_r_feed_room;"
X_DATA = "assign x_fifo_wdata = in_r_TDATA;"
MASK_DATA = "assign out_mask_TDATA = out_mask_fifo_rdata;"
REVERSED = ", ".join(f"out_mask_fifo_rdata[{n}]" for n in range(4))
OUT_MASK = "assign out_mask_fifo_rdata = out_mask_fifo_memory[out_mask_fifo_tail];"
TILE_DATA = "assign tile_ram_wdata = (in_r_TVALID && load_tile_open)? in_r_TDATA : 'hx;"
BIAS_DATA = "assign bias_ram_wdata = (in_w_TVALID && load_bias_open)? in_w_TDATA : 'hx;"

BUGS = (
    KernelBug(
        "no saturation", "overflow", "vmm", REQUANTIZE, LIMITS, "low, high = -(1 << 46), (1 << 46) - 1", "out_r", WRAP
    ),
    KernelBug(
        "accumulator of 20 bits",
        "overflow",
        "vmm",
        "hls/kernels/vmm.py",
        "reset=first, width=ACC_BITS",
        "reset=first, width=20",
        "out_r",
        UNKNOWN,
    ),
    KernelBug(
        "large results wrap around",
        "overflow",
        "vmm",
        REQUANTIZE,
        LIMITS,
        "low, high = -(1 << LANE_BITS - 1), (1 << 46) - 1",
        "out_r",
        ONE_SIDED,
    ),
    KernelBug(
        "the least result is -32767",
        "overflow",
        "vmm",
        REQUANTIZE,
        LIMITS,
        "low, high = 1 - (1 << LANE_BITS - 1), (1 << LANE_BITS - 1) - 1",
        "out_r",
        ONE_SIDED,
    ),
    KernelBug(
        "sums begin with the last ones",
        "failure to update state",
        "vmm",
        "hls/kernels/vmm.py",
        "reset=first, width=ACC_BITS",
        "reset=mac.Ands(first, first == 2), width=ACC_BITS",
        "out_r",
        "accumulator not cleared",
    ),
    KernelBug(
        "half not added",
        "truncation",
        "vmm",
        "hls/writeback.py",
        "s.sum(bias, half,",
        "s.sum(bias,",
        "out_r",
        ROUNDING,
    ),
    KernelBug(
        "ties go down",
        "wrong rounding",
        "vmm",
        "",
        "rounding <= (32'd1 << arg_shift) >> 1;",
        "rounding <= ((32'd1 << arg_shift) >> 1) - (arg_shift != 0);",
        "out_r",
        ROUNDING,
        tests="vmm_tests",
    ),
    KernelBug(
        "window walked by columns", "misindexing", "conv2d", "hls/kernels/conv2d.py", NEST, TURNED, "out_r", WEIGHTS
    ),
    KernelBug(
        "last row of a tile loaded as 0",
        "misindexing",
        "conv2d",
        "",
        TILE_DATA,
        TILE_DATA.replace("in_r_TDATA :", "((load_tile_left >= row || arg_window < 3)? in_r_TDATA : 0) :"),
        "out_r",
        "halo",
    ),
    KernelBug(
        "row and column of the place exchanged",
        "misindexing",
        "unpool2d",
        "hls/kernels/unpool2d.py",
        "place = s.Cat(odd_row, odd_column)",
        "place = s.Cat(odd_column, odd_row)",
        "out_r",
        "misread index",
    ),
    KernelBug(
        "of equal pixels the right one wins",
        "misindexing",
        "maxpool2d",
        "hls/kernels/maxpool2d.py",
        "take_right = right > left",
        "take_right = right >= left",
        "out_index",
        "ties resolved otherwise",
    ),
    KernelBug(
        "big-endian lanes",
        "endianness",
        "relu",
        "",
        OUT_R,
        f"assign out_r_TDATA = {{{SWAPPED}}};",
        "out_r",
        "swapped byte order",
    ),
    KernelBug(
        "shift taken only while it is 0",
        "failure to update state",
        "vmm",
        "",
        "arg_shift <= reg_shift[4:0];",
        "if(arg_shift == 0) arg_shift <= reg_shift[4:0];",
        "out_r",
        STALE_JOB,
    ),
    KernelBug(
        "tile buffers not exchanged",
        "failure to update state",
        "conv2d",
        "hls/kernels/conv2d.py",
        "base = other - base",
        "base = 0",
        "out_r",
        "",
    ),
    KernelBug(
        "index ends a beat early",
        "deadlock",
        "unpool2d",
        "hls/kernels/unpool2d.py",
        "feed_index.start(in_beats)",
        "feed_index.start(in_beats - 1)",
        "out_r",
        "deadlock",
        "hang",
    ),
    KernelBug(
        "FIFO takes data when it is full",
        "producer/consumer mismatch",
        "relu",
        "",
        X_OPEN,
        X_OPEN.replace(" && in_r_feed_room", ""),
        "out_r",
        "",
        "",
    ),
    KernelBug(
        "reads answered with SLVERR",
        "AXI-Lite violation",
        "relu",
        "",
        "assign s_axi_control_RRESP = 0;",
        "assign s_axi_control_RRESP = 2;",
        CONTROL,
        "",
        "control",
    ),
    KernelBug(
        "beats go without TREADY",
        "AXI-Stream violation",
        "relu",
        "",
        DEQ,
        DEQ.replace(" && out_r_TREADY", ""),
        "out_r",
        "",
        "",
    ),
    KernelBug(
        "TLAST a beat early",
        "AXI-Stream violation",
        "maxpool2d",
        "",
        "assign out_r_TLAST = out_r_left == 0;",
        "assign out_r_TLAST = out_r_left == 1;",
        "out_r",
        "",
        "tlast",
    ),
    KernelBug(
        "deconvnet not implemented",
        "incomplete implementation",
        "relu",
        "",
        RECTIFIES,
        RECTIFIES.replace(" | (arg_mode == 3)", ""),
        "out_r",
        GATE,
    ),
    KernelBug(
        "bias not loaded",
        "incomplete implementation",
        "vmm",
        "",
        BIAS_DATA,
        BIAS_DATA.replace("in_w_TDATA :", "0 :"),
        "out_r",
        "bias missing",
    ),
    KernelBug(
        "guided forgets the sign",
        "wrong gate",
        "unpool2d",
        "",
        RECTIFIES,
        RECTIFIES.replace(" | (arg_mode == 4)", ""),
        "out_r",
        GATE,
    ),
    KernelBug(
        "mask used inverted",
        "wrong gate",
        "relu",
        "hls/gate.py",
        "s.at_once(s.Not(mask[lane]))",
        "mask[lane]",
        "out_r",
        "mask inverted",
    ),
    KernelBug(
        "mask out a beat late",
        "misindexing",
        "relu",
        "",
        OUT_MASK,
        OUT_MASK.replace("tail]", "tail - 4'd1]"),
        "out_mask",
        "mask shifted by a beat",
        lasts=True,
    ),
    KernelBug(
        "mask bits of the last beat reversed",
        "misindexing",
        "relu",
        "",
        MASK_DATA,
        MASK_DATA.replace("= out", f"= (out_mask_left == 0)? {{ 4'd0, {REVERSED} }} : out"),
        "out_mask",
        "mask bits reversed",
    ),
    KernelBug(
        "first data behind a pause are those before",
        "failure to update state",
        "relu",
        "",
        X_DATA,
        "reg went; reg [63:0] old; always @(posedge ap_clk) begin went <= in_r_TVALID; old <= in_r_TDATA; end\n"
        + X_DATA.replace("in_r_TDATA", "went? in_r_TDATA : old"),
        "out_r",
        "stale address after a stall",
        tests="stall_tests",
    ),
    KernelBug(
        "a bit of lane 2 stuck",
        "stuck bit",
        "relu",
        "",
        OUT_R,
        "assign out_r_TDATA = out_r_fifo_rdata | 64'h800000000;",
        "out_r",
        "one lane",
    ),
)
QUICK = ("big-endian lanes", "guided forgets the sign", "beats go without TREADY", "TLAST a beat early")
"""What `make test` plants: the kernels that build fast."""


def planted(bug: KernelBug, folder: Path) -> Design:
    """Return the kernel with the bug, its Verilog in a folder; RuntimeError where the text is not found as often."""
    if not bug.file:
        return with_change(bug.kernel, bug.old, bug.new, folder, bug.count)
    for source in ("hls", "boards"):
        shutil.copytree(ROOT / source, folder / source, ignore=shutil.ignore_patterns("__pycache__", "tests"))
    (folder / bug.file).write_text(_changed(ROOT / bug.file, bug.old, bug.new, bug.count))
    code = f"from pathlib import Path; from hls.export import write; write({bug.kernel!r}, Path('export'))"
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{bug.name}: the export fails: {done.stderr[-500:]}")
    return replace(open_design(bug.kernel), files=(folder / "export" / bug.kernel / f"{bug.kernel}.v",))


def with_change(kernel: str, old: str, new: str, folder: Path, count: int = 1) -> Design:
    """Return the kernel with a text of its exported Verilog replaced, in a folder; RuntimeError as for `planted`."""
    good = open_design(kernel)
    (source,) = good.files
    path = folder / source.name
    path.write_text(_changed(source, old, new, count))
    return replace(good, files=(path,))


def _changed(source: Path, old: str, new: str, count: int) -> str:
    text = source.read_text()
    if text.count(old) != count:
        raise RuntimeError(f"{source} holds {old!r} {text.count(old)} times, expected {count}")
    return text.replace(old, new)
