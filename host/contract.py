# SPDX-License-Identifier: Apache-2.0
"""What the arguments of a job alone say: how many beats each stream carries, and how many cycles it takes.

The formulas are those of docs/kernels.md; benches hold the RTL to them.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from host.gate import Gate
from xai_cosim.ipxact.design import Design

Arguments = Mapping[str, int]

INT32_BYTES, INT16_BYTES = 4, 2
SILENT_OUTPUTS = 16
"""Outputs' worth of MACs that conv2d may compute without a beat: fitted to exports of 8, 16 and 32 output lanes."""


def _gate_beats(arguments: Arguments, out: int) -> dict[str, int]:
    """Return the beats behind a gate that passes `out` beats."""
    gate = Gate(arguments["mode"])
    return {
        "out_r": out,
        **({"in_mask": out} if gate.takes_mask else {}),
        **({"out_mask": out} if gate.makes_mask else {}),
    }


class _ConvSizes(NamedTuple):
    """Sizes of an export of conv2d, in beats but for the MACs."""

    macs: int
    """Cycles of a tile's MACs, for a group of inputs and one of outputs."""
    load: int
    """Of a tile with its halo, for a group of inputs."""
    weights: int
    """For a group of inputs and one of outputs."""
    biases: int
    """For a group of outputs."""
    pixel: int
    """Of the outputs of a pixel, for a group of outputs."""


def _conv2d_sizes(kernel: Design) -> _ConvSizes:
    c, width = kernel.constants, kernel.streams["in_w"].bytes
    taps, outputs = c["KERNEL"] ** 2, c["OUT_LANES"]
    return _ConvSizes(
        macs=c["TILE"] ** 2 * taps,
        load=(c["TILE"] + 2 * c["HALO"]) ** 2,
        weights=taps * outputs * c["IN_LANES"] * INT16_BYTES // width,
        biases=outputs * INT32_BYTES // width,
        pixel=outputs // c["LANES"],
    )


def _conv2d_beats(kernel: Design, a: Arguments) -> dict[str, int]:
    size, passes = _conv2d_sizes(kernel), a["out_groups"] * a["tiles"]
    return {
        "in_r": passes * size.load * a["in_groups"],
        "in_w": a["out_groups"] * (size.biases + size.weights * a["in_groups"]),
        **_gate_beats(a, passes * kernel.constants["TILE"] ** 2 * size.pixel),
    }


def _vmm_beats(kernel: Design, a: Arguments) -> dict[str, int]:
    lanes, width = kernel.constants["LANES"], kernel.streams["in_w"].bytes
    inputs, outputs = a["in_groups"] * kernel.constants["IN_LANES"], a["out_groups"] * kernel.constants["OUT_BLOCK"]
    return {
        "in_r": inputs // lanes,
        "in_w": (outputs * INT32_BYTES + outputs * inputs * INT16_BYTES) // width,
        **_gate_beats(a, outputs // lanes),
    }


def _maxpool2d_beats(kernel: Design, a: Arguments) -> dict[str, int]:
    pixels = a["width"] * a["height"] * a["groups"]
    return {"in_r": pixels, "out_r": pixels // 4, "out_index": pixels // 4}


def _unpool2d_beats(kernel: Design, a: Arguments) -> dict[str, int]:
    pixels = a["width"] * a["height"] * a["groups"]
    return {"in_r": pixels // 4, "in_index": pixels // 4, **_gate_beats(a, pixels)}


def _relu_beats(kernel: Design, a: Arguments) -> dict[str, int]:
    return {"in_r": a["beats"], **_gate_beats(a, a["beats"])}


_BEATS: Mapping[str, Callable[[Design, Arguments], dict[str, int]]] = {
    "conv2d": _conv2d_beats,
    "vmm": _vmm_beats,
    "maxpool2d": _maxpool2d_beats,
    "unpool2d": _unpool2d_beats,
    "relu": _relu_beats,
}


def beats(kernel: Design, arguments: Arguments) -> dict[str, int]:
    """Return the length in beats of each packet of a legal job; a stream that it does not use is not named."""
    return _BEATS[kernel.name](kernel, arguments)


def _conv2d_cycles(kernel: Design, a: Arguments) -> int:
    i, o, t = a["in_groups"], a["out_groups"], a["tiles"]
    size = _conv2d_sizes(kernel)
    first, next_group, next_tile = 27 + size.pixel, 15 + size.biases, 3  # with latencies of the pipeline and its start
    later = (o - 1) * (size.weights * i + next_group) + next_tile * o * (t - 1)
    return size.macs * i * o * t + size.load * i + first + later


def _vmm_cycles(kernel: Design, a: Arguments) -> int:
    i, o = a["in_groups"], a["out_groups"]
    c = kernel.constants
    load = c["IN_LANES"] // c["LANES"]  # beats of x for a group of inputs
    macs = c["OUT_BLOCK"] * c["IN_LANES"] // c["MACS"]
    return macs * i * o + max(load * i + 27, o + 30, 40)


_CYCLES: Mapping[str, Callable[[Design, Arguments], int]] = {
    "conv2d": _conv2d_cycles,
    "vmm": _vmm_cycles,
    "maxpool2d": lambda _, a: a["width"] * a["height"] * a["groups"] + 16,
    "unpool2d": lambda _, a: a["width"] * a["height"] * a["groups"] + 21,
    "relu": lambda _, a: a["beats"] + 15,
}


def cycles(kernel: Design, arguments: Arguments) -> int:
    """Return the cycles of a legal job without stalls, from ap_start to the last output beat, both included."""
    return _CYCLES[kernel.name](kernel, arguments)


def silence(kernel: Design, arguments: Arguments) -> int:
    """Return for how many cycles a running job without stalls may move no beat on any stream, generously.

    A conv2d pixel takes a cycle a tap and group of inputs, and some pixels are under way before the first comes out,
    more where each has fewer outputs; a beat of vmm's outputs takes a cycle an output and group of inputs. Loading and
    pipelines add some tens.
    """
    c = kernel.constants
    pixels = SILENT_OUTPUTS * c["LANES"] // c.get("OUT_LANES", SILENT_OUTPUTS)
    per_group = {"conv2d": pixels * c.get("KERNEL", 0) ** 2, "vmm": c["LANES"]}.get(kernel.name, 0)
    largest = next((r.maximum for r in kernel.arguments if r.name == "in_groups"), 0)
    return 100 + per_group * min(arguments.get("in_groups", 0), largest)
