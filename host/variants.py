# SPDX-License-Identifier: Apache-2.0
"""Kernels with one thing done differently, as NumPy: what each known kind of bug would have given for a job.

A variant is (what is done differently, in words; the output lanes that this gives).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from host import model
from host.gate import Gate
from host.model import Operands
from xai_cosim.failures.diagnosis import Known
from xai_cosim.failures.observation import Lanes, Observation, Outputs, Variants, expected_lanes


def _rounding(o: Observation) -> Variants:
    if o.job.kernel not in ("conv2d", "vmm"):
        return

    def clip(values: Lanes) -> Lanes:
        return np.clip(values, -32768, 32767)

    def half(shift: int) -> int:
        return (1 << shift) >> 1

    def to_even(acc: Lanes, shift: int) -> Lanes:
        up = (acc + half(shift)) >> shift
        tie = (acc & ((1 << shift) - 1)) == half(shift) if shift else np.zeros(acc.shape, np.bool_)
        return clip(up - (tie & (up & 1 == 1)))

    ways: list[tuple[str, Callable[[Lanes, int], Lanes]]] = [
        ("truncation (the half is not added)", lambda acc, shift: clip(acc >> shift)),
        ("truncation towards zero", lambda acc, shift: clip(np.sign(acc) * (np.abs(acc) >> shift))),
        ("ties rounded down", lambda acc, shift: clip((acc + half(shift) - (shift > 0)) >> shift)),
        ("ties rounded to even", to_even),
        ("ties rounded away from zero", lambda acc, shift: clip(np.sign(acc) * ((np.abs(acc) + half(shift)) >> shift))),
        ("rounding up always", lambda acc, shift: clip((acc + (1 << shift) - 1) >> shift)),
    ]
    for words, way in ways:
        yield words, model.run(o.job, requantizer=way)


def _wrap(o: Observation) -> Variants:
    if o.job.kernel in ("conv2d", "vmm"):

        def way(acc: Lanes, shift: int) -> Lanes:
            return ((acc + ((1 << shift) >> 1)) >> shift).astype(np.int16).astype(np.int64)

        yield "results beyond int16 wrap around", model.run(o.job, requantizer=way)


def _gates(o: Observation) -> Variants:
    own = model.operands(o.job)
    if "mode" not in o.job.arguments:
        return
    for gate in Gate:
        if gate != own.gate and not (gate.takes_mask and own.mask is None):
            yield f"{gate.name.lower()} in place of {own.gate.name.lower()}", model.run(o.job, replace(own, gate=gate))


def _shifted(lanes: NDArray[np.generic]) -> Iterator[tuple[str, NDArray[np.generic]]]:
    """Yield lanes a beat late and a beat early, the beat that is missing being 0, all ones, or the other end's."""
    for words, step, end in (("a beat late", 1, 0), ("a beat early", -1, -1)):
        for fill in (0, 1, None):
            moved = np.roll(lanes, step, axis=0)
            if fill is not None:
                moved[end] = fill
            yield words, moved


def _mask_inverted(o: Observation) -> Variants:
    own = model.operands(o.job)
    if own.mask is not None:
        yield "in_mask is used inverted", model.run(o.job, replace(own, mask=~own.mask))
    if "out_mask" in o.expected:
        yield "out_mask is given inverted", {"out_mask": 1 - o.expected["out_mask"]}


def _mask_shifted(o: Observation) -> Variants:
    own = model.operands(o.job)
    if own.mask is not None:
        for words, moved in _shifted(own.mask):
            yield f"in_mask is used {words}", model.run(o.job, replace(own, mask=moved.astype(np.bool_)))
    if "out_mask" in o.expected:
        for words, moved in _shifted(expected_lanes(o.job)["out_mask"]):
            yield f"out_mask is given {words}", {"out_mask": moved.astype(np.int64)}
        late = np.roll(expected_lanes(o.job)["out_mask"], 1, axis=0)
        late[:1] = o.got["out_mask"][:1]  # before the first beat there may be anything
        yield "out_mask is given a beat late", {"out_mask": late}


def _byteswapped(values: NDArray[np.int64]) -> NDArray[np.int64]:
    return values.astype(np.int16).byteswap().astype(np.int64)


def _bytes(o: Observation) -> Variants:
    yield "the bytes of each output lane are swapped", {"out_r": _byteswapped(o.expected["out_r"])}
    own = model.operands(o.job)
    yield "the bytes of each input lane are swapped", model.run(o.job, replace(own, x=_byteswapped(own.x)))
    if own.weight.size:
        yield "the bytes of each weight are swapped", model.run(o.job, replace(own, weight=_byteswapped(own.weight)))


def _lane_order(o: Observation) -> Variants:
    yield "output lanes come in reverse order", {s: e[:, ::-1] for s, e in o.expected.items()}
    if o.expected["out_r"].shape[1] == 4:
        yield "the halves of each beat are exchanged", {s: e[:, [2, 3, 0, 1]] for s, e in o.expected.items()}


def _weights(o: Observation) -> Variants:
    own = model.operands(o.job)
    if o.job.kernel == "conv2d":
        joined = own.weight.reshape(-1, *own.weight.shape[2:])  # [K, C, 3, 3]
        swapped = joined.swapaxes(0, 1).reshape(own.weight.shape)
        yield "taps rotated by 180 degrees", model.run(o.job, replace(own, weight=own.weight[..., ::-1, ::-1]))
        turned = own.weight.swapaxes(-1, -2)
        yield "rows and columns of the taps exchanged", model.run(o.job, replace(own, weight=turned))
        yield "input and output channels exchanged", model.run(o.job, replace(own, weight=swapped))
        both = swapped[..., ::-1, ::-1]
        yield "channels exchanged and taps rotated", model.run(o.job, replace(own, weight=both))
    elif o.job.kernel == "vmm":
        swapped = own.weight.T.reshape(own.weight.shape)
        yield "rows and columns of the matrix exchanged", model.run(o.job, replace(own, weight=swapped))


def _halo(o: Observation) -> Variants:
    if o.job.kernel != "conv2d":
        return
    own, every = model.operands(o.job), slice(None)
    sides: dict[str, tuple[slice | int, ...]] = {
        "above": (every, every, 0),
        "below": (every, every, -1),
        "on the left": (every, every, every, 0),
        "on the right": (every, every, every, -1),
    }

    def without(names: Sequence[str]) -> Outputs:
        x = own.x.copy()
        for name in names:
            x[sides[name]] = 0
        return model.run(o.job, replace(own, x=x))

    yield "the halo on all sides is read as 0", without(list(sides))
    for name in sides:
        yield f"the halo {name} is read as 0", without([name])
    edges = np.pad(own.x[:, :, 1:-1, 1:-1], ((0, 0), (0, 0), (1, 1), (1, 1), (0, 0)), mode="edge")
    yield "the tile's edge is read in place of the halo", model.run(o.job, replace(own, x=edges))
    for axis, what in ((2, "row"), (3, "column")):
        for step in (1, -1):
            moved = np.roll(own.x, step, axis=axis)
            yield f"the window is off by one {what}", model.run(o.job, replace(own, x=moved))


def _stale_tile(o: Observation) -> Variants:
    if o.job.kernel != "conv2d":
        return
    beats, own = o.job.tile_beats, model.operands(o.job)
    whole = expected_lanes(o.job)
    yield (
        "each tile's output is that of the tile before",
        {s: np.concatenate([e[:beats], e[:-beats]]) for s, e in whole.items()},
    )
    flat = own.x.reshape(-1, *own.x.shape[2:])
    before = np.concatenate([flat[:1], flat[:-1]])
    yield "each tile is computed from the tile before", model.run(o.job, replace(own, x=before.reshape(own.x.shape)))
    odd = flat.copy()
    odd[1::2] = flat[0 : len(flat) // 2 * 2 : 2]
    yield "odd tiles are computed from the even one before", model.run(o.job, replace(own, x=odd.reshape(own.x.shape)))


def _stale_job(o: Observation) -> Variants:
    before = o.previous
    if before is None or before.kernel != o.job.kernel or before.status:
        return
    yield "the output is that of the job before", expected_lanes(before)
    own, old = model.operands(o.job), model.operands(before)
    for name in ("x", "weight", "bias", "mask", "index"):
        mine, its = getattr(own, name), getattr(old, name)
        if mine is not None and its is not None and mine.shape == its.shape and mine.size:
            changed: Operands = replace(own, **{name: its})
            yield f"{name} is that of the job before", model.run(o.job, changed)
    if old.shift != own.shift:
        words = f"shift is {old.shift}, that of the job before, not {own.shift}"
        yield words, model.run(o.job, replace(own, shift=old.shift))
    if old.gate != own.gate and not (old.gate.takes_mask and own.mask is None):
        words = f"the gate is {old.gate.name.lower()}, that of the job before, not {own.gate.name.lower()}"
        yield words, model.run(o.job, replace(own, gate=old.gate))


def _bias(o: Observation) -> Variants:
    own = model.operands(o.job)
    if own.bias.size:
        yield "the bias is not added", model.run(o.job, replace(own, bias=np.zeros_like(own.bias)))


def _index(o: Observation) -> Variants:
    own = model.operands(o.job)
    swap = np.array([0, 2, 1, 3])
    if own.index is not None:
        yield "row and column of the index exchanged", model.run(o.job, replace(own, index=swap[own.index]))
        yield "the index counts backwards", model.run(o.job, replace(own, index=3 - own.index))
    if "out_index" in o.expected:
        yield "row and column of the index exchanged", {"out_index": swap[o.expected["out_index"]]}


def _comparison(o: Observation) -> Variants:
    if o.job.kernel != "maxpool2d":
        return
    x = model.operands(o.job).x
    yield "of equal pixels the last wins", model.pool(x, np.greater_equal)
    yield "the smallest wins", model.pool(x, np.less)
    yield "pixels are compared as unsigned", model.pool(x, lambda a, b: (a & 0xFFFF) > (b & 0xFFFF))


def _nothing(o: Observation) -> Variants:
    yield "the output is 0", {s: np.zeros_like(e) for s, e in o.expected.items()}


VARIANTS: Known = (
    ("off-by-one rounding", _rounding),
    ("saturation missing (wrap)", _wrap),
    ("ReLU gate of another method", _gates),
    ("mask inverted", _mask_inverted),
    ("mask shifted by a beat", _mask_shifted),
    ("swapped byte order", _bytes),
    ("lanes in the wrong order", _lane_order),
    ("rotated or untransposed weights", _weights),
    ("halo", _halo),
    ("stale buffer of the previous tile", _stale_tile),
    ("stale buffer of the previous job", _stale_job),
    ("bias missing", _bias),
    ("misread index", _index),
    ("wrong comparison", _comparison),
    ("output never written", _nothing),
)
