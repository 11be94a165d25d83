# SPDX-License-Identifier: Apache-2.0
"""Kinds of bugs that any design may have: what each would have given, by the expected values alone.

A variant is (what is done differently, in words; the output lanes that this gives).
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.jobs.job import Output
from xai_cosim.jobs.kernel import Known
from xai_cosim.jobs.observation import Lanes, Observation, Variants, expected_lanes


def wrapped(output: Output, lanes: Lanes) -> Lanes:
    """Return values as so many bits hold them."""
    size, half = 1 << output.bits, 1 << output.bits >> 1
    exact = lanes.astype(object) if output.bits > 62 else lanes
    signed = output.signed if output.signed is not None else output.bits >= 8
    return (exact + half) % size - half if signed else exact % size


def _each(o: Observation) -> Iterator[tuple[str, Output, Lanes]]:
    for stream, lanes in o.expected.items():
        yield stream, o.job.outputs[stream], lanes


def _off_by_one(o: Observation) -> Variants:
    for words, step in (("too large", 1), ("too small", -1)):
        for stream, output, lanes in _each(o):
            changed = np.where(o.got[stream] == lanes, lanes, wrapped(output, lanes + step))
            yield f"some values are one {words}, as if rounded otherwise", {stream: changed}


def _limits(output: Output) -> tuple[int, int]:
    half = 1 << output.bits >> 1
    signed = output.signed if output.signed is not None else output.bits >= 8
    return (-half, half - 1) if signed else (0, 2 * half - 1)


def _saturation(o: Observation) -> Variants:
    for stream, output, lanes in _each(o):
        low, high = _limits(output)
        ends = (lanes == low) | (lanes == high)
        if ends.any() and not (o.got[stream] != lanes)[~ends].any():
            yield "what has to saturate does not", {stream: np.where(ends, o.got[stream], lanes)}
        got = o.got[stream]
        clipped = ((got == low) | (got == high)) & (got != lanes)
        if clipped.any():
            yield "what must not saturate does", {stream: np.where(clipped, got, lanes)}


def _byteswapped(output: Output, lanes: Lanes) -> Lanes:
    size = output.bits // 8
    raw = [int(v) % (1 << output.bits) for v in lanes.reshape(-1)]
    turned = [int.from_bytes(value.to_bytes(size, "little"), "big") for value in raw]
    return wrapped(output, np.array(turned, object).reshape(lanes.shape)).astype(lanes.dtype)


def _bytes(o: Observation) -> Variants:
    for stream, output, lanes in _each(o):
        if output.bits % 8 == 0 and output.bits > 8:
            yield "the bytes of each lane are swapped", {stream: _byteswapped(output, lanes)}


def _lane_order(o: Observation) -> Variants:
    yield "lanes come in reverse order", {s: lanes[:, ::-1] for s, lanes in o.expected.items()}
    halves = {s: np.roll(e, e.shape[1] // 2, axis=1) for s, e in o.expected.items() if e.shape[1] % 2 == 0}
    if halves:
        yield "the halves of each beat are exchanged", halves


def _stale_job(o: Observation) -> Variants:
    if o.previous is not None:
        yield "the output is that of the job before", expected_lanes(o.previous)


def _nothing(o: Observation) -> Variants:
    yield "the output is 0", {s: np.zeros_like(lanes) for s, lanes in o.expected.items()}
    for name, buffer in o.job.memory.items():
        if name in o.expected:
            before: NDArray[Any] = o.job.outputs[name].lanes(buffer.contents)
            yield "the buffer is as it was before the job", {name: before.astype(o.expected[name].dtype)}


KINDS: Known = (
    ("off by one", _off_by_one),
    ("saturation", _saturation),
    ("swapped byte order", _bytes),
    ("lanes in the wrong order", _lane_order),
    ("stale data of the previous job", _stale_job),
    ("output never written", _nothing),
)
