"""What the arguments of a job alone say: how many beats each stream carries, and how many cycles it takes.

The formulas are those of docs/kernels.md; benches hold the RTL to them.
"""

from collections.abc import Callable, Mapping

from host.designs import component
from host.gate import Gate

Arguments = Mapping[str, int]

INT32_BYTES, INT16_BYTES = 4, 2


def _gate_beats(arguments: Arguments, out: int) -> dict[str, int]:
    """Return the beats behind a gate that passes `out` beats."""
    gate = Gate(arguments["mode"])
    return {
        "out_r": out,
        **({"in_mask": out} if gate.takes_mask else {}),
        **({"out_mask": out} if gate.makes_mask else {}),
    }


def _conv2d_beats(a: Arguments) -> dict[str, int]:
    kernel = component("conv2d")
    tile, halo, taps = kernel.constants["TILE"], kernel.constants["HALO"], kernel.constants["KERNEL"] ** 2
    outputs, width = kernel.constants["OUT_LANES"], kernel.streams["in_w"].bytes
    weights = taps * a["in_groups"] * outputs * kernel.constants["IN_LANES"] * INT16_BYTES // width
    passes = a["out_groups"] * a["tiles"]
    return {
        "in_r": passes * (tile + 2 * halo) ** 2 * a["in_groups"],
        "in_w": a["out_groups"] * (outputs * INT32_BYTES // width + weights),
        **_gate_beats(a, passes * tile**2 * outputs // kernel.constants["LANES"]),
    }


def _vmm_beats(a: Arguments) -> dict[str, int]:
    kernel = component("vmm")
    lanes, width = kernel.constants["LANES"], kernel.streams["in_w"].bytes
    inputs, outputs = a["in_groups"] * kernel.constants["IN_LANES"], a["out_groups"] * kernel.constants["OUT_BLOCK"]
    return {
        "in_r": inputs // lanes,
        "in_w": (outputs * INT32_BYTES + outputs * inputs * INT16_BYTES) // width,
        **_gate_beats(a, outputs // lanes),
    }


def _maxpool2d_beats(a: Arguments) -> dict[str, int]:
    pixels = a["width"] * a["height"] * a["groups"]
    return {"in_r": pixels, "out_r": pixels // 4, "out_index": pixels // 4}


def _unpool2d_beats(a: Arguments) -> dict[str, int]:
    pixels = a["width"] * a["height"] * a["groups"]
    return {"in_r": pixels // 4, "in_index": pixels // 4, **_gate_beats(a, pixels)}


def _relu_beats(a: Arguments) -> dict[str, int]:
    return {"in_r": a["beats"], **_gate_beats(a, a["beats"])}


_BEATS: Mapping[str, Callable[[Arguments], dict[str, int]]] = {
    "conv2d": _conv2d_beats,
    "vmm": _vmm_beats,
    "maxpool2d": _maxpool2d_beats,
    "unpool2d": _unpool2d_beats,
    "relu": _relu_beats,
}


def beats(kernel: str, arguments: Arguments) -> dict[str, int]:
    """Return the length in beats of each packet of a legal job; a stream that it does not use is not named."""
    return _BEATS[kernel](arguments)


def _conv2d_cycles(a: Arguments) -> int:
    i, o, t = a["in_groups"], a["out_groups"], a["tiles"]
    return 576 * i * o * t + 100 * i + 31 + (o - 1) * (36 * i + 17) + 3 * o * (t - 1)


def _vmm_cycles(a: Arguments) -> int:
    i, o = a["in_groups"], a["out_groups"]
    return 8 * i * o + max(4 * i + 27, o + 30, 40)


_CYCLES: Mapping[str, Callable[[Arguments], int]] = {
    "conv2d": _conv2d_cycles,
    "vmm": _vmm_cycles,
    "maxpool2d": lambda a: a["width"] * a["height"] * a["groups"] + 16,
    "unpool2d": lambda a: a["width"] * a["height"] * a["groups"] + 21,
    "relu": lambda a: a["beats"] + 15,
}


def cycles(kernel: str, arguments: Arguments) -> int:
    """Return the cycles of a legal job without stalls, from ap_start to the last output beat, both included."""
    return _CYCLES[kernel](arguments)


def silence(kernel: str, arguments: Arguments) -> int:
    """Return for how many cycles a running job without stalls may move no beat on any stream, generously.

    A conv2d pixel takes 9 cycles a group of inputs, and some pixels are under way before the first comes out; four
    vmm outputs take 4. Loading and pipelines add some tens.
    """
    per_group = {"conv2d": 36, "vmm": 4}.get(kernel, 0)
    return 100 + per_group * min(arguments.get("in_groups", 0), _argument(kernel, "in_groups"))


def _argument(kernel: str, name: str) -> int:
    """Return the largest legal value of an argument, 0 for one that the kernel does not have."""
    return next((r.maximum for r in component(kernel).arguments if r.name == name), 0)
