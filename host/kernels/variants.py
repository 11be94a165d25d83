# SPDX-License-Identifier: Apache-2.0
"""Kinds of bugs that any kernel may have: what each would have given for a job.

A variant is (what is done differently, in words; the output lanes that this gives).
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from host.gate import Gate
from xai_cosim.jobs.kernel import Known
from xai_cosim.jobs.observation import Observation, Variants, expected_lanes

if TYPE_CHECKING:
    from host.kernels.kernel import HostKernel


def _gates(kernel: "HostKernel", o: Observation) -> Variants:
    if "mode" not in o.job.arguments:
        return
    a, own = o.job.arguments, kernel.operands(o.job)
    for gate in Gate:
        if gate != a["mode"] and not (gate.takes_mask and "mask" not in own):
            words = f"{gate.name.lower()} in place of {Gate(a['mode']).name.lower()}"
            yield words, kernel.run({**a, "mode": int(gate)}, own)


def shifted(lanes: NDArray[np.generic]) -> Iterator[tuple[str, NDArray[np.generic]]]:
    """Yield lanes a beat late and a beat early, the beat that is missing being 0, all ones, or the other end's."""
    for words, step, end in (("a beat late", 1, 0), ("a beat early", -1, -1)):
        for fill in (0, 1, None):
            moved = np.roll(lanes, step, axis=0)
            if fill is not None:
                moved[end] = fill
            yield words, moved


def _mask_inverted(kernel: "HostKernel", o: Observation) -> Variants:
    own = kernel.operands(o.job)
    if "mask" in own:
        yield "in_mask is used inverted", kernel.run(o.job.arguments, {**own, "mask": ~own["mask"]})
    if "out_mask" in o.expected:
        yield "out_mask is given inverted", {"out_mask": 1 - o.expected["out_mask"]}


def _mask_shifted(kernel: "HostKernel", o: Observation) -> Variants:
    own = kernel.operands(o.job)
    if "mask" in own:
        for words, moved in shifted(own["mask"]):
            changed = {**own, "mask": moved.astype(np.bool_)}
            yield f"in_mask is used {words}", kernel.run(o.job.arguments, changed)
    if "out_mask" in o.expected:
        for words, moved in shifted(expected_lanes(o.job)["out_mask"]):
            yield f"out_mask is given {words}", {"out_mask": moved.astype(np.int64)}
        late = np.roll(expected_lanes(o.job)["out_mask"], 1, axis=0)
        late[:1] = o.got["out_mask"][:1]  # before the first beat there may be anything
        yield "out_mask is given a beat late", {"out_mask": late}


def reversed_beats(lanes: NDArray[Any]) -> Iterator[tuple[str, NDArray[Any]]]:
    """Yield lanes [beats, lanes] with those of the last beat, and of each beat, in reverse order."""
    yield "in reverse in the last beat", np.concatenate([lanes[:-1], lanes[-1:, ::-1]])
    yield "in reverse in each beat", lanes[:, ::-1]


def _mask_reversed(kernel: "HostKernel", o: Observation) -> Variants:
    own = kernel.operands(o.job)
    if "mask" in own:
        for words, other in reversed_beats(own["mask"]):
            yield f"in_mask's bits are used {words}", kernel.run(o.job.arguments, {**own, "mask": other})
    if "out_mask" in o.expected:
        for words, other in reversed_beats(expected_lanes(o.job)["out_mask"]):
            yield f"out_mask's bits are given {words}", {"out_mask": other}


LANES_OF = (("x", "input lane"), ("a", "lane of in_r"), ("b", "lane of in_b"), ("weight", "weight"))
"""Operands of int16, by what they are called."""


def _byteswapped(values: NDArray[np.generic]) -> NDArray[np.int64]:
    return values.astype(np.int16).byteswap().astype(np.int64)


def _bytes(kernel: "HostKernel", o: Observation) -> Variants:
    yield "the bytes of each output lane are swapped", {"out_r": _byteswapped(o.expected["out_r"])}
    own = kernel.operands(o.job)
    for name, words in LANES_OF:
        if name in own:
            changed = {**own, name: _byteswapped(own[name])}
            yield f"the bytes of each {words} are swapped", kernel.run(o.job.arguments, changed)


def _lane_order(kernel: "HostKernel", o: Observation) -> Variants:
    yield "output lanes come in reverse order", {s: e[:, ::-1] for s, e in o.expected.items()}
    if kernel.lanes % 2 == 0:
        half = kernel.lanes // 2
        yield "the halves of each beat are exchanged", {s: np.roll(e, half, axis=1) for s, e in o.expected.items()}


def _stale_job(kernel: "HostKernel", o: Observation) -> Variants:
    before = o.previous
    if before is None or before.kernel != o.job.kernel or before.status:
        return
    yield "the output is that of the job before", expected_lanes(before)
    a, b = o.job.arguments, before.arguments
    own, old = kernel.operands(o.job), kernel.operands(before)
    for name in own:
        if name in old and own[name].shape == old[name].shape:
            yield f"{name} is that of the job before", kernel.run(a, {**own, name: old[name]})
    for name in ("shift", "left_a", "left_b", "left", "eps"):
        if a.get(name) != b.get(name):
            words = f"{name} is {b[name]}, that of the job before, not {a[name]}"
            yield words, kernel.run({**a, name: b[name]}, own)
    if a.get("mode") != b.get("mode") and not (Gate(b["mode"]).takes_mask and "mask" not in own):
        old_gate, gate = (Gate(arguments["mode"]).name.lower() for arguments in (b, a))
        words = f"the gate is {old_gate}, that of the job before, not {gate}"
        yield words, kernel.run({**a, "mode": b["mode"]}, own)


def _nothing(kernel: "HostKernel", o: Observation) -> Variants:
    yield "the output is 0", {s: np.zeros_like(e) for s, e in o.expected.items()}


KINDS: tuple[tuple[str, Callable[["HostKernel", Observation], Variants]], ...] = (
    ("ReLU gate of another method", _gates),
    ("mask inverted", _mask_inverted),
    ("mask shifted by a beat", _mask_shifted),
    ("mask bits reversed", _mask_reversed),
    ("swapped byte order", _bytes),
    ("lanes in the wrong order", _lane_order),
    ("stale buffer of the previous job", _stale_job),
    ("output never written", _nothing),
)


def of_every_kernel(kernel: "HostKernel") -> Known:
    """Return these kinds for a kernel."""
    return tuple((name, partial(kind, kernel)) for name, kind in KINDS)
