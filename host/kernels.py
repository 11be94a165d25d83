# SPDX-License-Identifier: Apache-2.0
"""Jobs of the five kernels: tensors padded and tiled to packets, arguments, and what the golden model expects.

Expected packets cover whole tiles, padding included, so that no beat of a job goes unchecked.
"""

from collections.abc import Mapping
from math import ceil

import numpy as np
from numpy.typing import NDArray

import golden
from host.designs import component
from host.gate import Gate
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, Output
from xai_cosim.jobs.layout import Layout, conv_tiles, raster, round_up, vector
from xai_cosim.jobs.packing import Packet, lane_bits, pack

Int16 = NDArray[np.int16]
Mask = NDArray[np.bool_]


def _pad(tensor: NDArray[np.generic], shape: tuple[int, ...]) -> NDArray[np.generic]:
    """Pad with zeros behind the last element of each axis."""
    return np.pad(tensor, [(0, n - s) for n, s in zip(shape, tensor.shape, strict=True)])


def _packet(layout: Layout, tensor: NDArray[np.generic], stream: str) -> Packet:
    return pack(layout.gather(tensor), lane_bits(stream))


def _check(kernel: Design, arguments: Mapping[str, int], what: str) -> None:
    """Refuse a job that the kernel cannot run; the error names the value and what is allowed."""
    for register in kernel.arguments:
        value = arguments[register.name]
        if not register.minimum <= value <= register.maximum or (value - register.minimum) % register.step:
            step = f" in steps of {register.step}" if register.step > 1 else ""
            raise ValueError(
                f"{kernel.name}: {what} needs {register.name} = {value},"
                f" allowed are {register.minimum} to {register.maximum}{step}"
            )


def _gated(
    job_inputs: dict[str, Packet],
    layout: Layout,
    ungated: Int16,
    gate: Gate,
    mask: Mask | None,
    tensor: str,
    crop: tuple[int, ...],
) -> dict[str, Output]:
    """Add the mask packet that the gate takes to the inputs and return the outputs behind the gate."""
    if gate.takes_mask != (mask is not None):
        raise ValueError(f"gate {gate.name} {'needs a mask' if gate.takes_mask else 'takes no mask'}")
    padded_mask = None if mask is None else _pad(mask, ungated.shape).astype(np.bool_)
    if padded_mask is not None:
        job_inputs["in_mask"] = _packet(layout, padded_mask, "in_mask")
    y, made = gate.apply(ungated, padded_mask)
    outputs = {"out_r": Output(_packet(layout, y, "out_r"), layout, tensor, crop)}
    if made is not None:
        outputs["out_mask"] = Output(_packet(layout, made, "out_mask"), layout, f"{tensor}.mask", crop)
    return outputs


def conv2d(
    x: Int16,
    weight: Int16,
    bias: NDArray[np.int32],
    shift: int,
    gate: Gate = Gate.NONE,
    mask: Mask | None = None,
    *,
    name: str = "conv2d",
) -> Job:
    """Return the job of a 3x3 convolution with padding 1.

    x int16 [C, H, W], weight int16 [K, C, 3, 3], bias int32 [K], mask bool [K, H, W] for a gate that takes one.
    """
    kernel = component("conv2d")
    tile, halo, lanes, block = (kernel.constants[n] for n in ("TILE", "HALO", "IN_LANES", "OUT_LANES"))
    c, h, w = x.shape
    k = len(weight)
    channels, filters = round_up(c, lanes), round_up(k, block)
    rows, columns = round_up(h, tile), round_up(w, tile)
    arguments = {
        "in_groups": channels // lanes,
        "out_groups": filters // block,
        "tiles": rows * columns // tile**2,
        "shift": shift,
        "mode": int(gate),
    }
    _check(kernel, arguments, f"x {x.shape}, weight {weight.shape}")
    padded_weight = _pad(weight, (filters, channels, 3, 3)).astype(np.int16)
    padded_bias = _pad(bias, (filters,)).astype(np.int32)

    in_layout = conv_tiles((c, h, w), tile, halo, lanes, channels)
    one_pass = _packet(in_layout, x, "in_r")
    # [group, output in group, C/lanes, lane, dy, dx] -> group, dy, dx, C/lanes, output, lane
    taps = padded_weight.reshape(-1, block, channels // lanes, lanes, 3, 3).transpose(0, 4, 5, 2, 1, 3)
    width = kernel.streams["in_w"].bytes
    weight_beats = pack(taps.reshape(-1, 1), 16).reshape(filters // block, -1, width)
    bias_beats = pack(padded_bias.reshape(-1, 1), 32).reshape(filters // block, -1, width)
    inputs = {
        "in_r": np.tile(one_pass, (filters // block, 1)),
        "in_w": np.concatenate([bias_beats, weight_beats], axis=1).reshape(-1, width),
    }
    y, _ = golden.conv2d(_pad(x, (c, rows, columns)).astype(np.int16), padded_weight[:, :c], padded_bias, shift)
    out_layout = conv_tiles(y.shape, tile, 0, kernel.constants["LANES"], block)
    outputs = _gated(inputs, out_layout, y, gate, mask, name, (k, h, w))
    macs = weight.size * h * w
    tile_beats = tile**2 * block // kernel.constants["LANES"]
    ideal = ceil(macs / kernel.constants["MACS"])
    return Job("conv2d", arguments, inputs, outputs, 0, ideal, macs, name, tile=tile, tile_beats=tile_beats)


def vmm(
    x: Int16,
    weight: Int16,
    bias: NDArray[np.int32],
    shift: int,
    gate: Gate = Gate.NONE,
    mask: Mask | None = None,
    *,
    name: str = "vmm",
) -> Job:
    """Return the job of a vector-matrix multiply: x int16 [N], weight int16 [M, N], bias int32 [M], mask bool [M]."""
    kernel = component("vmm")
    lanes, in_block, out_block = (kernel.constants[n] for n in ("LANES", "IN_LANES", "OUT_BLOCK"))
    m, n = weight.shape
    rows, columns = round_up(m, out_block), round_up(n, in_block)
    arguments = {
        "in_groups": columns // in_block,
        "out_groups": rows // out_block,
        "shift": shift,
        "mode": int(gate),
    }
    _check(kernel, arguments, f"x {x.shape}, weight {weight.shape}")
    padded_weight = _pad(weight, (rows, columns)).astype(np.int16)
    padded_bias = _pad(bias, (rows,)).astype(np.int32)
    width = kernel.streams["in_w"].bytes
    beats = [pack(padded_bias.reshape(-1, 1), 32), pack(padded_weight.reshape(-1, 1), 16)]
    inputs = {
        "in_r": _packet(vector((n,), lanes, in_block), x, "in_r"),
        "in_w": np.concatenate([b.reshape(-1, width) for b in beats]),
    }
    y, _ = golden.vmm(x, padded_weight[:, :n], padded_bias, shift)
    outputs = _gated(inputs, vector((rows,), lanes, out_block), y, gate, mask, name, (m,))
    return Job("vmm", arguments, inputs, outputs, 0, ceil(weight.size / kernel.constants["MACS"]), weight.size, name)


def _pool_arguments(kernel: Design, shape: tuple[int, int, int]) -> tuple[dict[str, int], int]:
    """Return the size arguments for a full-resolution map `[C, H, W]`, its width padded to what is legal."""
    c, h, w = shape
    minimum = next(r.minimum for r in kernel.arguments if r.name == "width")
    width = max(w, minimum)
    return {"width": width, "height": h, "groups": ceil(c / kernel.constants["LANES"])}, width


def maxpool2d(x: Int16, *, name: str = "maxpool2d") -> Job:
    """Return the job of a 2x2 max-pool with stride 2: x int16 [C, H, W], H and W even."""
    kernel = component("maxpool2d")
    lanes = kernel.constants["LANES"]
    c, h, _ = x.shape
    arguments, width = _pool_arguments(kernel, x.shape)
    _check(kernel, arguments, f"x {x.shape}")
    channels = round_up(c, lanes)
    y, index = golden.maxpool2d(_pad(x, (channels, h, width)).astype(np.int16))
    layout = raster(y.shape, y.shape[2], lanes)
    crop = (c, h // 2, x.shape[2] // 2)
    outputs = {
        "out_r": Output(_packet(layout, y, "out_r"), layout, name, crop),
        "out_index": Output(_packet(layout, index, "out_index"), layout, f"{name}.index", crop),
    }
    inputs = {"in_r": _packet(raster(x.shape, width, lanes), x, "in_r")}
    return Job("maxpool2d", arguments, inputs, outputs, 0, len(inputs["in_r"]), 0, name)


def unpool2d(
    g: Int16,
    index: NDArray[np.uint8],
    gate: Gate = Gate.NONE,
    mask: Mask | None = None,
    *,
    name: str = "unpool2d",
) -> Job:
    """Return the job of a 2x2 max-unpool: g int16 and index uint8 [C, H/2, W/2], mask bool [C, H, W]."""
    kernel = component("unpool2d")
    lanes = kernel.constants["LANES"]
    c, h, w = g.shape[0], 2 * g.shape[1], 2 * g.shape[2]
    arguments, width = _pool_arguments(kernel, (c, h, w))
    arguments["mode"] = int(gate)
    _check(kernel, arguments, f"g {g.shape}")
    layout = raster(g.shape, width // 2, lanes)
    inputs = {"in_r": _packet(layout, g, "in_r"), "in_index": _packet(layout, index, "in_index")}
    padded = (round_up(c, lanes), h // 2, width // 2)
    y = golden.maxunpool2d(_pad(g, padded).astype(np.int16), _pad(index, padded).astype(np.uint8))
    outputs = _gated(inputs, raster(y.shape, width, lanes), y, gate, mask, name, (c, h, w))
    return Job("unpool2d", arguments, inputs, outputs, 0, len(outputs["out_r"].expected), 0, name)


def relu(x: Int16, gate: Gate, mask: Mask | None = None, *, name: str = "relu") -> Job:
    """Return the job of the stand-alone gate: x int16 of any shape, mask bool of the same shape."""
    kernel = component("relu")
    lanes = kernel.constants["LANES"]
    if x.size % lanes:  # the last beat is padded: no shape but a flat one holds the padding
        x, mask = x.reshape(-1), None if mask is None else mask.reshape(-1)
    crop = x.shape
    if x.size % lanes:
        x = _pad(x, (round_up(x.size, lanes),)).astype(np.int16)
    layout = vector(x.shape, lanes, lanes)
    arguments = {"beats": layout.beats, "mode": int(gate)}
    _check(kernel, arguments, f"x {x.shape}")
    inputs = {"in_r": _packet(layout, x, "in_r")}
    outputs = _gated(inputs, layout, x, gate, mask, name, crop)
    return Job("relu", arguments, inputs, outputs, 0, layout.beats, 0, name)

