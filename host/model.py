# SPDX-License-Identifier: Apache-2.0
"""What a kernel would have given had it worked differently: the golden model on the beats of a job, in variants.

All arrays follow the order of the beats. `lanes` are int64 [beats, lanes], as `Output.lanes` gives them.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

import golden
from host.designs import component
from host.gate import Gate
from xai_cosim.failures.observation import Lanes, Outputs
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.packing import Packet, unpack


@dataclass(frozen=True, eq=False)
class Operands:
    """What the input packets of a job mean, padding included.

    x: conv2d [groups, tiles, 10, 10, C], vmm [N], relu [beats, 4], pools [groups, H, W, 4] (their input's H and W).
    weight: conv2d [groups, 16, C, 3, 3], vmm [M, N]; empty elsewhere. bias: [groups, 16] or [M].
    mask: bool [beats, 4] of the output's beats, index: [groups, H, W, 4]; None where the job has none.
    """

    x: NDArray[np.int64]
    weight: NDArray[np.int64]
    bias: NDArray[np.int64]
    mask: NDArray[np.bool_] | None
    index: NDArray[np.int64] | None
    shift: int
    gate: Gate


Wide = NDArray[np.int64]


def _wide(packet: Packet, lanes: int, bits: int) -> Wide:
    return unpack(packet, lanes, bits).astype(np.int64)


def operands(job: Job) -> Operands:
    """Return the operands of a legal job, read back from its packets."""
    kernel, a = component(job.kernel), job.arguments
    lanes = kernel.constants["LANES"]
    x: Wide = _wide(job.inputs["in_r"], lanes, 16)
    weight: Wide = np.zeros(0, np.int64)
    bias, index = weight, None
    if job.kernel == "conv2d":
        block, side = kernel.constants["OUT_LANES"], kernel.constants["TILE"] + 2 * kernel.constants["HALO"]
        groups, width = a["out_groups"], kernel.streams["in_w"].bytes
        x = x.reshape(groups, a["tiles"], side, side, -1)
        words = job.inputs["in_w"].reshape(groups, -1, width)
        biases = 4 * block // width
        bias = _wide(words[:, :biases].reshape(-1, width), width // 4, 32).reshape(groups, block)
        taps = _wide(words[:, biases:].reshape(-1, width), width // 2, 16)
        weight = taps.reshape(groups, 3, 3, -1, block, lanes).transpose(0, 4, 3, 5, 1, 2)
        weight = weight.reshape(groups, block, -1, 3, 3)
    elif job.kernel == "vmm":
        rows, width = a["out_groups"] * kernel.constants["OUT_BLOCK"], kernel.streams["in_w"].bytes
        words, biases = job.inputs["in_w"], 4 * rows // width
        x = x.reshape(-1)
        bias = _wide(words[:biases], width // 4, 32).reshape(-1)
        weight = _wide(words[biases:], width // 2, 16).reshape(rows, -1)
    elif job.kernel == "maxpool2d":
        x = x.reshape(a["groups"], a["height"], a["width"], lanes)
    elif job.kernel == "unpool2d":
        shape = (a["groups"], a["height"] // 2, a["width"] // 2, lanes)
        x, index = x.reshape(shape), _wide(job.inputs["in_index"], lanes, 2).reshape(shape)
    packed = job.inputs.get("in_mask")
    mask = None if packed is None else unpack(packed, lanes, 1).astype(np.bool_)
    return Operands(x, weight, bias, mask, index, a.get("shift", 0), Gate(a.get("mode", 0)))


def accumulate(job: Job, o: Operands) -> Lanes:
    """Return what stands before requantisation (or, without one, before the gate)."""
    if job.kernel == "conv2d":
        windows = sliding_window_view(o.x[0].astype(np.float64), (3, 3), axis=(1, 2))  # [tiles, 8, 8, C, 3, 3]
        rows = windows.reshape(-1, int(np.prod(windows.shape[3:])))
        flat = o.weight.reshape(len(o.weight), o.weight.shape[1], -1).astype(np.float64)
        # below 2^53 float64 is exact; groups may differ in their input when it has been tampered with
        parts = []
        for g, kernel in enumerate(flat):
            if g and not np.array_equal(o.x[g], o.x[0]):
                windows = sliding_window_view(o.x[g].astype(np.float64), (3, 3), axis=(1, 2))
                rows = windows.reshape(rows.shape)
            parts.append((rows @ kernel.T).astype(np.int64) + o.bias[g])
        return np.concatenate(parts).reshape(-1, component("conv2d").constants["LANES"])
    if job.kernel == "vmm":
        sums = (o.weight.astype(np.float64) @ o.x.astype(np.float64)).astype(np.int64) + o.bias
        return sums.reshape(-1, component("vmm").constants["LANES"])
    if job.kernel == "unpool2d":
        assert o.index is not None
        groups, h, w, lanes = o.x.shape
        full = np.zeros((groups, h, 2, w, 2, lanes), np.int64)
        for place in range(4):
            full[:, :, place // 2, :, place % 2] = np.where(o.index == place, o.x, 0)
        return full.reshape(-1, lanes)
    return o.x.reshape(-1, o.x.shape[-1])


def requantize(acc: Lanes, shift: int) -> Lanes:
    """Return `golden.requantize`, widened."""
    return golden.requantize(acc, shift).astype(np.int64)


def apply_gate(values: Lanes, gate: Gate, mask: NDArray[np.bool_] | None) -> Outputs:
    """Return the output streams behind the gate; a mask that is missing passes everything."""
    y, made = gate.apply(values.astype(np.int16), mask)
    outputs = {"out_r": y.astype(np.int64)}
    if made is not None:
        outputs["out_mask"] = made.astype(np.int64)
    return outputs


def pool(x: NDArray[np.int64], wins: Callable[[NDArray[np.int64], NDArray[np.int64]], NDArray[np.bool_]]) -> Outputs:
    """Return max-pool and index of [groups, H, W, 4]; `wins(challenger, holder)` decides in the order 0 to 3."""
    best, index = x[:, 0::2, 0::2], np.zeros_like(x[:, 0::2, 0::2])
    for place in range(1, 4):
        challenger = x[:, place // 2 :: 2, place % 2 :: 2]
        won = wins(challenger, best)
        best, index = np.where(won, challenger, best), np.where(won, place, index)
    return {"out_r": best.reshape(-1, x.shape[-1]), "out_index": index.reshape(-1, x.shape[-1])}


def run(job: Job, o: Operands | None = None, requantizer: Callable[[Lanes, int], Lanes] = requantize) -> Outputs:
    """Return the output lanes of a job for these operands (its own, by default) and this way to requantize."""
    o = operands(job) if o is None else o
    if job.kernel == "maxpool2d":
        return pool(o.x, np.greater)
    values = accumulate(job, o)
    if job.kernel in ("conv2d", "vmm"):
        values = requantizer(values, o.shift)
    return apply_gate(values, o.gate, o.mask)
