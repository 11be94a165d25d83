# SPDX-License-Identifier: Apache-2.0
"""Traced builds: a dump of a window of cycles, and what is expected of each output beat beside what comes."""

import ctypes
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, Output
from xai_cosim.sim import HDL

SOURCES = tuple(HDL / "trace" / name for name in ("trace_dpi_pkg.sv", "axis_probe.sv", "trace_job.sv"))
DPI = HDL / "trace" / "trace_dpi.cpp"
DPI_FUNCTIONS = ("trace_load", "trace_name", "trace_release")
OPTIONS = (
    "--trace-fst",
    "--trace-max-width",  # accumulators may stand side by side
    "1024",
)
HEADERS = {"lz4.h": "liblz4-dev", "zlib.h": "zlib1g-dev"}
"""Headers that Verilator's FST writer includes, and the Debian package of each."""
PERIOD = 10_000
"""Clock period in ps, the dump's unit of time."""


def probes(design: Design) -> list[str]:
    """Return the instances that a traced wrapper has besides: a probe an output stream, and the job's name."""
    body = ["  trace_job running (.clk_i(ap_clk));"]
    for stream in design.streams.values():
        if not stream.is_input:
            bits = stream.lane_bits or stream.width
            body.append(
                f'  axis_probe #(.Width({stream.width}), .LaneBits({bits}), .Name("{stream.name}"))'
                f" {stream.name}_probe (\n"
                f"    .clk_i(ap_clk), .rst_ni(ap_rst_n), .tdata_i({stream.name}_TDATA),\n"
                f"    .tvalid_i({stream.name}_TVALID), .tready_i({stream.name}_TREADY)\n"
                f"  );"
            )
    return body


def places(output: Output, tile_beats: int) -> NDArray[np.int32]:
    """Return [beats, 5]: tile, channel, row, column and element of lane 0 of each beat, -1 where it is padding.

    A tensor of three axes has no element number, any other neither channel nor row nor column. Without tiles all is
    tile 0.
    """
    index, shape = output.layout.index[:, 0], output.layout.shape
    found = np.full((len(index), 5), -1, np.int32)
    found[:, 0] = np.arange(len(index)) // tile_beats if tile_beats else 0
    used = index >= 0
    if len(shape) == 3:
        found[used, 1:4] = np.stack(np.unravel_index(index[used], shape), axis=1)
    else:
        found[used, 4] = index[used]
    return found


def window(file: Path, start: int, end: int) -> list[str]:
    """Return the arguments of a traced simulation that dump from one time to another, in ps."""
    return [f"+trace={file}", f"+trace_from={start}", f"+trace_to={end}"]


class Tracer:
    """Tells the probes of a traced simulation what a job expects."""

    def __init__(self) -> None:
        """Bind to the functions of trace_dpi.cpp that are linked into this simulation."""
        library = ctypes.CDLL(None)
        self._load = library.trace_load
        self._load.argtypes = (
            ctypes.c_char_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_uint64,
            ctypes.c_double,
        )
        self._name = library.trace_name
        self._name.argtypes = (ctypes.c_char_p,)
        self._release = library.trace_release
        self._release.argtypes = (ctypes.c_uint64,)
        self._kept: dict[str, tuple[NDArray[np.uint8], NDArray[np.int32]]] = {}

    def release(self, cycle: int) -> None:
        """Count cycles from this one on, in which the loaded job's packets are started."""
        self._release(cycle)

    def load(self, job: Job, streams: Design) -> None:
        """Show this job's expectations; streams that it does not use expect nothing."""
        self._name(job.name.encode("ascii", "replace"))
        for stream in streams.streams.values():
            if stream.is_input:
                continue
            output = job.outputs.get(stream.name)
            if output is None:
                buffers = np.zeros((0, stream.bytes), np.uint8), np.zeros((0, 5), np.int32)
            else:
                buffers = np.ascontiguousarray(output.expected), places(output, job.tile_beats)
            self._kept[stream.name] = buffers  # the simulation reads them from here
            scale = 2.0 ** -((output.frac if output else None) or 0)
            expected, where = (b.ctypes.data for b in buffers)
            self._load(stream.name.encode(), expected, where, len(buffers[0]), scale)
