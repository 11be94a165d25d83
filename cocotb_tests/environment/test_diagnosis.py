# SPDX-License-Identifier: Apache-2.0
"""Each kind of bug, planted in the packets of a job, is diagnosed by its name; what is no known kind is not.

The packets are spoiled with the golden functions and job constructors, not with the variants under test.
"""

import os
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

import golden
from host.designs import KERNELS, TOP, open_design
from host.gate import Gate
from host.kernels import kernels
from xai_cosim.failures.diagnosis import Diagnosis, diagnose
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.observation import Observation
from xai_cosim.jobs.packing import Packet, pack

ACCELERATOR = kernels(open_design(TOP))
CONV2D, VMM, RELU, MAXPOOL2D, ADD, SCALE = (
    ACCELERATOR[name] for name in ("conv2d", "vmm", "relu", "maxpool2d", "add", "scale")
)
Received = dict[str, Packet]
Int16 = NDArray[np.int16]


def random_state() -> np.random.Generator:
    """A generator of its own for each bug."""
    return np.random.default_rng(int(os.environ["SEED"]))


def tensor(shape: tuple[int, ...], limit: int = 200) -> Int16:
    """Values of both signs."""
    return random_state().integers(-limit, limit, shape).astype(np.int16)


X, WEIGHT = tensor((8, 16, 16)), tensor((32, 8, 3, 3))
BIAS = np.arange(-16, 16, dtype=np.int32) * 4_000
MASK = random_state().random((32, 16, 16)) < 0.5


def conv(
    weight: Int16 = WEIGHT,
    gate: Gate = Gate.NONE,
    mask: NDArray[np.bool_] | None = None,
    bias: NDArray[np.int32] = BIAS,
    shift: int = 7,
    x: Int16 = X,
) -> Job:
    """A convolution of 4 tiles and 2 groups of output channels."""
    return CONV2D.job(x, weight, bias, shift, gate, mask)


def given(job: Job) -> Received:
    """The packets that a job expects, to be spoiled."""
    return {stream: output.expected.copy() for stream, output in job.outputs.items()}


def lanes(job: Job, stream: str = "out_r") -> Int16:
    """The lanes that a job expects, to be spoiled."""
    return np.array(job.outputs[stream].lanes(job.outputs[stream].expected), np.int16)


def spoilt(job: Job, values: Int16) -> Received:
    """The packets of a job with other lanes on out_r."""
    return {**given(job), "out_r": pack(values, 16)}


def requantized(way: Callable[[NDArray[np.int64]], NDArray[np.int64]], limit: int = 200) -> tuple[Job, Received]:
    """A convolution, and what another way from accumulator to int16 gives."""
    x = tensor((8, 16, 16), limit)
    acc = golden.conv2d_accumulate(x, WEIGHT, BIAS).astype(np.int64)
    job = conv(x=x)
    return job, spoilt(job, job.outputs["out_r"].layout.gather(way(acc).astype(np.int16)).astype(np.int16))


def truncated() -> tuple[Job, Received]:
    """The half is not added."""
    return requantized(lambda acc: np.clip(acc >> 7, -32768, 32767))


def ties_down() -> tuple[Job, Received]:
    """A tie goes down; the sums are made even so that there are ties."""
    return requantized(lambda acc: np.clip(-((-acc + 64) >> 7), -32768, 32767))


def ties_to_even() -> tuple[Job, Received]:
    """A tie goes to the even neighbour."""
    return requantized(lambda acc: np.clip(np.rint(acc / 128).astype(np.int64), -32768, 32767))


def truncated_without_zeros() -> tuple[Job, Received]:
    """The half is not added, in a job whose host has left out the zeros of x: what it gives is told all the same."""
    x = tensor((200,)) * (random_state().random(200) < 0.2)
    weight, bias = tensor((64, 200)), np.arange(64, dtype=np.int32)
    job = VMM.job(x.astype(np.int16), weight, bias, 7, skip_zeros=True)
    assert job.left_out > 100
    acc = golden.vmm_accumulate(x.astype(np.int16), weight, bias)
    return job, spoilt(job, np.clip(acc >> 7, -32768, 32767).astype(np.int16).reshape(-1, 4))


def wrapped() -> tuple[Job, Received]:
    """No saturation."""
    return requantized(lambda acc: (acc + 64) >> 7, 30_000)


def wrapped_above() -> tuple[Job, Received]:
    """What is too large wraps around, what is too small saturates."""
    return requantized(lambda acc: np.maximum((acc + 64) >> 7, -32768), 30_000)


def symmetric() -> tuple[Job, Received]:
    """-32767 in place of -32768."""
    return requantized(lambda acc: np.clip((acc + 64) >> 7, -32767, 32767), 30_000)


def never_cleared() -> tuple[Job, Received]:
    """The sum of each output of a vector goes on in the next one."""
    x, weight, bias = tensor((64,)), tensor((96, 64)), np.arange(96, dtype=np.int32)
    job = VMM.job(x, weight, bias, 7)
    sums = (weight.astype(np.int64) @ x.astype(np.int64)).cumsum()
    return job, spoilt(job, np.clip((sums + bias + 64) >> 7, -32768, 32767).astype(np.int16).reshape(-1, 4))


def never_cleared_in_tiles() -> tuple[Job, Received]:
    """The sums of a pixel's 16 channels go on in the next pixel, in the order in which the beats leave."""
    job = conv(bias=np.zeros_like(BIAS), shift=9)
    acc = golden.conv2d_accumulate(X, WEIGHT, np.zeros_like(BIAS)).astype(np.int64)
    sums = job.outputs["out_r"].layout.gather(acc).reshape(-1, 16).cumsum(axis=0).reshape(-1, 4)
    return job, spoilt(job, np.clip((sums + 256) >> 9, -32768, 32767).astype(np.int16))


def by_tile(bias_of: Callable[[int], NDArray[np.int32]]) -> tuple[Job, Received]:
    """A convolution whose tile has a bias of its own."""
    job, y = conv(), np.zeros((32, 16, 16), np.int16)
    for tile, (row, column) in enumerate((r, c) for r in (0, 8) for c in (0, 8)):
        here = slice(row, row + 8), slice(column, column + 8)
        y[:, *here] = golden.conv2d(X, WEIGHT, bias_of(tile), 7)[0][:, *here]
    return job, spoilt(job, job.outputs["out_r"].layout.gather(y).astype(np.int16))


def bias_once() -> tuple[Job, Received]:
    """The first tile alone has a bias."""
    return by_tile(lambda tile: BIAS if tile == 0 else np.zeros_like(BIAS))


def bias_of_the_next_group() -> tuple[Job, Received]:
    """The address of the bias goes on with each tile in place of each group."""
    return by_tile(lambda tile: np.roll(BIAS, -16 * tile))


def one_lane() -> tuple[Job, Received]:
    """Bit 3 of lane 2."""
    job = conv()
    values = lanes(job)
    values[:, 2] ^= 8
    return job, spoilt(job, values)


def one_channel() -> tuple[Job, Received]:
    """Values of channel 21 are off."""
    job = conv()
    layout = job.outputs["out_r"].layout
    values = lanes(job)
    inside = layout.index // 256 == 21
    values[inside] += random_state().integers(1, 9, values[inside].shape).astype(np.int16)
    return job, spoilt(job, values)


def border() -> tuple[Job, Received]:
    """The first column of each tile is off, by no rule."""
    job = conv()
    values = lanes(job)
    inside = job.outputs["out_r"].layout.index % 8 == 0
    values[inside] += random_state().integers(1, 9, values[inside].shape).astype(np.int16)
    return job, spoilt(job, values)


def halo() -> tuple[Job, Received]:
    """Each tile is convolved as if it stood alone."""
    job = conv()
    y = np.zeros((32, 16, 16), np.int16)
    for row in (slice(0, 8), slice(8, 16)):
        for column in (slice(0, 8), slice(8, 16)):
            y[:, row, column] = golden.conv2d(np.ascontiguousarray(X[:, row, column]), WEIGHT, BIAS, 7)[0]
    return job, spoilt(job, job.outputs["out_r"].layout.gather(y).astype(np.int16))


def rotated() -> tuple[Job, Received]:
    """Taps in reverse."""
    return conv(), given(conv(np.ascontiguousarray(WEIGHT[..., ::-1, ::-1])))


def untransposed() -> tuple[Job, Received]:
    """The matrix read by columns."""
    x, weight, bias = tensor((32,)), tensor((32, 32)), np.zeros(32, np.int32)
    good = VMM.job(x, weight, bias, 6)
    return good, given(VMM.job(x, np.ascontiguousarray(weight.T), bias, 6))


def other_gate() -> tuple[Job, Received]:
    """Saliency in place of guided."""
    return conv(gate=Gate.GUIDED, mask=MASK), given(conv(gate=Gate.SALIENCY, mask=MASK))


def mask_inverted() -> tuple[Job, Received]:
    """in_mask is inverted."""
    return conv(gate=Gate.GUIDED, mask=MASK), given(conv(gate=Gate.GUIDED, mask=~MASK))


def out_mask_inverted() -> tuple[Job, Received]:
    """out_mask is inverted."""
    job = conv(gate=Gate.RELU)
    return job, {**given(job), "out_mask": job.outputs["out_mask"].expected ^ np.uint8(15)}


def mask_late() -> tuple[Job, Received]:
    """in_mask arrives a beat late; the first beat meets no mask."""
    g = tensor((400,))
    mask = random_state().random(400) < 0.5
    late = np.concatenate([np.zeros(4, np.bool_), mask[:-4]])
    return RELU.job(g, Gate.SALIENCY, mask), given(RELU.job(g, Gate.SALIENCY, late))


def mask_reversed_at_last() -> tuple[Job, Received]:
    """The bits of in_mask's last beat; no other bits of it, and not those of the beat before, give the same."""
    g = tensor((400,)) | np.int16(1)
    mask = random_state().random(400) < 0.5
    mask[-8:] = True, True, True, True, True, False, False, False
    other = mask.copy()
    other[-4:] = mask[-4:][::-1]
    return RELU.job(g, Gate.SALIENCY, mask), given(RELU.job(g, Gate.SALIENCY, other))


def out_mask_reversed() -> tuple[Job, Received]:
    """The bits of each beat of out_mask."""
    job = conv(gate=Gate.RELU)
    bits = lanes(job, "out_mask")[:, ::-1]
    return job, {**given(job), "out_mask": pack(np.ascontiguousarray(bits).astype(np.uint8), 1)}


def bytes_swapped() -> tuple[Job, Received]:
    """Big-endian lanes."""
    job = conv()
    return job, spoilt(job, lanes(job).byteswap())


def stale_tile() -> tuple[Job, Received]:
    """Each tile but the first is the one before once more."""
    job = conv()
    packet = job.outputs["out_r"].expected
    return job, {"out_r": np.concatenate([packet[:256], packet[:-256]])}


def dropped() -> tuple[Job, Received]:
    """Beat 70 is lost; the job hangs a beat short."""
    job = conv()
    return job, {"out_r": np.delete(job.outputs["out_r"].expected, 70, axis=0)}


def duplicated() -> tuple[Job, Received]:
    """Beat 70 comes twice; the last has no room."""
    job = conv()
    packet = job.outputs["out_r"].expected
    return job, {"out_r": np.insert(packet, 70, packet[70], axis=0)[:-1]}


def short() -> tuple[Job, Received]:
    """Nothing after beat 99."""
    job = conv()
    return job, {"out_r": job.outputs["out_r"].expected[:100]}


def no_bias() -> tuple[Job, Received]:
    """The bias is not added."""
    return conv(), given(conv(bias=np.zeros_like(BIAS)))


def pooled(winner: Callable[[Int16], NDArray[np.intp]]) -> tuple[Job, Received]:
    """A max-pool of maps full of ties in which others win: the place of the winner of [..., 4]."""
    x = random_state().integers(-2, 3, (4, 8, 8)).astype(np.int16)
    job = MAXPOOL2D.job(x)
    windows = x.reshape(4, 4, 2, 4, 2).transpose(0, 1, 3, 2, 4).reshape(4, 4, 4, 4)
    index = winner(windows)
    values = np.take_along_axis(windows, index[..., None], -1)[..., 0]
    gather = job.outputs["out_index"].layout.gather
    return job, {"out_r": pack(gather(values), 16), "out_index": pack(gather(index.astype(np.uint8)), 2)}


def last_of_equals() -> tuple[Job, Received]:
    """Of equal pixels the last wins."""
    return pooled(lambda windows: 3 - windows[..., ::-1].argmax(axis=-1))


def right_of_equals() -> tuple[Job, Received]:
    """Of equal pixels of a row the right one wins, of equal rows the upper one."""
    return pooled(lambda windows: np.array([1, 0, 3, 2])[windows[..., [1, 0, 3, 2]].argmax(axis=-1)])


def smallest() -> tuple[Job, Received]:
    """The smallest pixel wins."""
    return pooled(lambda windows: windows.argmin(axis=-1))


def last_of_pooled_equals() -> tuple[Job, Received]:
    """Of equal pixels of a cell the last wins, on the way out of a convolution."""
    x = random_state().integers(-2, 3, (4, 16, 16)).astype(np.int16)
    weight = np.zeros((16, 4, 1, 1), np.int16)
    weight[:4, :, 0, 0] = np.eye(4)
    job = CONV2D.job(x, weight, np.zeros(16, np.int32), 0, pool=True)
    windows = x.reshape(4, 8, 2, 8, 2).transpose(0, 1, 3, 2, 4).reshape(4, 8, 8, 4)
    last = np.full((16, 8, 8), 3, np.uint8)
    last[:4] = 3 - windows[..., ::-1].argmax(axis=-1)
    return job, {**given(job), "out_index": pack(job.outputs["out_index"].layout.gather(last), 2)}


def unpooled(index: NDArray[np.uint8]) -> Job:
    """A convolution over a map that is unpooled on the way in."""
    return CONV2D.job(X[:, :8, :8].copy(), WEIGHT, BIAS, 7, index=index)


def places_exchanged() -> tuple[Job, Received]:
    """Row and column of in_index."""
    index = random_state().integers(0, 4, (8, 8, 8)).astype(np.uint8)
    return unpooled(index), given(unpooled(np.array([0, 2, 1, 3], np.uint8)[index]))


def operands() -> tuple[Int16, Int16]:
    """Two tensors of 400 values that differ."""
    a, b = random_state().integers(-200, 200, (2, 400)).astype(np.int16)
    return a, b


def joined_alike() -> tuple[Job, Received]:
    """left_a is not applied."""
    a, b = operands()
    return ADD.job(a, b, 3, 1, 2), given(ADD.job(a, b, 0, 1, 2))


def joined_crosswise() -> tuple[Job, Received]:
    """Each operand has the left shift of the other."""
    a, b = operands()
    return ADD.job(a, b, 3, 1, 2), given(ADD.job(a, b, 1, 3, 2))


def joined_truncated() -> tuple[Job, Received]:
    """The half is not added to a sum of two tensors."""
    a, b = operands()
    job = ADD.job(a, b, 3, 0, 4)
    return job, spoilt(job, (golden.add_accumulate(a, b, 3, 0) >> 4).astype(np.int16).reshape(-1, 4))


def rounded_apart() -> tuple[Job, Received]:
    """Each operand is rounded, and then they are added."""
    a, b = operands()
    job = ADD.job(a, b, 0, 0, 3)
    return job, spoilt(job, (golden.requantize(a, 3) + golden.requantize(b, 3)).reshape(-1, 4))


def one_operand() -> tuple[Job, Received]:
    """b is not added."""
    a, b = operands()
    return ADD.job(a, b, 0, 1, 2), given(ADD.job(a, np.zeros_like(b), 0, 1, 2))


def operand_early() -> tuple[Job, Received]:
    """b comes a beat early; its first beat is lost."""
    a, b = operands()
    return ADD.job(a, b, 0, 1, 2), given(ADD.job(a, np.append(b[4:], np.zeros(4, np.int16)), 0, 1, 2))


def divided(a: Int16, b: Int16, left: int, eps: int = 0) -> Job:
    """A quotient."""
    return SCALE.job(a, b, divide=True, left=left, eps=eps)


def divided_truncated() -> tuple[Job, Received]:
    """What is left of a division is dropped."""
    a, b = operands()
    job = divided(a, np.where(b == 0, 1, b).astype(np.int16), 6)
    floors = (a.astype(np.int64) << 6) // np.where(b == 0, 1, b)
    return job, spoilt(job, floors.reshape(-1, 4))


def divided_wrapped() -> tuple[Job, Received]:
    """A quotient beyond int16 wraps."""
    a, b = operands()
    job = divided(a, np.where(b == 0, 1, b).astype(np.int16), 14)
    rounded = ((a.astype(np.int64) << 15) // np.where(b == 0, 1, b) + 1) >> 1
    return job, spoilt(job, rounded.astype(np.int16).reshape(-1, 4))


def multiplied() -> tuple[Job, Received]:
    """The product in place of the quotient."""
    a, b = operands()
    return divided(a, b, 6), given(SCALE.job(a, b, divide=False))


def epsilon_ignored() -> tuple[Job, Received]:
    """Nothing is added to the divisor."""
    a, b = operands()
    return divided(a, b, 6, 30), given(divided(a, b, 6))


def divided_crosswise() -> tuple[Job, Received]:
    """The divisor is divided by the dividend."""
    a, b = operands()
    return divided(a, b, 6), given(divided(b, a, 6))


def sign_lost() -> tuple[Job, Received]:
    """The magnitude of a factor."""
    a, b = operands()
    return SCALE.job(a, b, divide=False, shift=3), given(SCALE.job(a, np.abs(b), divide=False, shift=3))


def zeros() -> tuple[Job, Received]:
    """An output that is never written."""
    return conv(), {"out_r": np.zeros_like(conv().outputs["out_r"].expected)}


BUGS: dict[str, list[Callable[[], tuple[Job, Received]]]] = {
    "one lane": [one_lane],
    "one output channel": [one_channel],
    "tile border": [border],
    "halo": [halo],
    "rotated or untransposed weights": [rotated, untransposed],
    "off-by-one rounding": [
        *(truncated, ties_down, ties_to_even, truncated_without_zeros),
        *(joined_truncated, divided_truncated),
    ],
    "saturation missing (wrap)": [wrapped, divided_wrapped],
    "ReLU gate of another method": [other_gate],
    "mask inverted": [mask_inverted, out_mask_inverted],
    "mask shifted by a beat": [mask_late],
    "swapped byte order": [bytes_swapped],
    "stale buffer of the previous tile": [stale_tile],
    "dropped beat": [dropped],
    "duplicated beat": [duplicated],
    "short output": [short, dropped],
    "bias missing": [no_bias],
    "wrong comparison": [smallest],
    "ties resolved otherwise": [last_of_equals, last_of_pooled_equals, right_of_equals],
    "saturation of one side": [wrapped_above, symmetric],
    "accumulator not cleared": [never_cleared, never_cleared_in_tiles],
    "bias applied by tile": [bias_once, bias_of_the_next_group],
    "mask bits reversed": [mask_reversed_at_last, out_mask_reversed],
    "misread index": [places_exchanged],
    "wrong left shift": [joined_alike, joined_crosswise],
    "operands rounded one by one": [rounded_apart],
    "operand missing, or shifted by a beat": [one_operand, operand_early],
    "argument ignored": [multiplied, epsilon_ignored],
    "operand misread, or shifted by a beat": [divided_crosswise, sign_lost],
    "output never written": [zeros],
}


def names(found: list[Diagnosis]) -> list[str]:
    """The names alone."""
    return [d.name for d in found]


@pytest.mark.parametrize(
    ("name", "bug"), [(n, b) for n, bugs in BUGS.items() for b in bugs], ids=lambda v: getattr(v, "__name__", v)
)
def test_planted_bug_is_named(name: str, bug: Callable[[], tuple[Job, Received]]) -> None:
    """The name is found, with evidence; at most one other kind fits as well."""
    job, received = bug()
    found = diagnose(Observation(job, received), ACCELERATOR[job.kernel].variants())
    assert name in names(found), found
    assert len(found) <= 2, found
    assert all(d.evidence for d in found)


def test_stale_job() -> None:
    """The bias, the shift or the output of the job before."""
    before = conv(bias=BIAS[::-1].copy(), shift=9, x=tensor((8, 16, 16), 90))
    job = conv()
    for wrong in (given(conv(bias=BIAS[::-1].copy())), given(conv(shift=9)), given(before)):
        found = diagnose(Observation(job, wrong, previous=before), ACCELERATOR[job.kernel].variants())
        assert names(found) == ["stale buffer of the previous job"]
        alone = diagnose(Observation(job, wrong), ACCELERATOR[job.kernel].variants())
        assert not names(alone) or wrong is not given(before)


def test_sums_of_the_job_before() -> None:
    """The first sum begins with the last one of the job before; on its own it is one wrong value, which is in doubt."""
    before = VMM.job(tensor((64,), 90), tensor((32, 64)), np.zeros(32, np.int32), 7)
    x, weight, bias = tensor((64,)), tensor((96, 64)), np.arange(96, dtype=np.int32)
    sums = weight.astype(np.int64) @ x.astype(np.int64)
    sums[0] += (tensor((32, 64)).astype(np.int64) @ tensor((64,), 90).astype(np.int64))[-1]
    job = VMM.job(x, weight, bias, 7)
    wrong = spoilt(job, np.clip((sums + bias + 64) >> 7, -32768, 32767).astype(np.int16).reshape(-1, 4))
    found = diagnose(Observation(job, wrong, previous=before), ACCELERATOR[job.kernel].variants())
    assert names(found) == ["accumulator not cleared"]
    assert found[0].doubt
    assert diagnose(Observation(job, wrong), ACCELERATOR[job.kernel].variants()) == []


@pytest.mark.parametrize("stream", ["in_r", "out_r"])
def test_stale_after_a_stall(stream: str) -> None:
    """Beats behind a pause give the one before: the stream is named; not where one beat behind none is wrong too."""
    job, random = RELU.job(tensor((400,)) | np.int16(1), Gate.NONE), random_state()
    paused = random.random(100) < 0.3
    paused[:2] = True, False
    values = lanes(job)
    values[paused] = np.roll(values, 1, axis=0)[paused]
    other = {"in_r": random.random(100) < 0.9, "out_r": random.random(100) < 0.9} | {stream: paused}
    known = ACCELERATOR["relu"].variants()
    (found,) = diagnose(Observation(job, spoilt(job, values), paused=other), known)
    assert found.name == "stale address after a stall"
    assert f"behind a pause of {stream}" in found.evidence
    assert "repeat the beat before" in found.evidence
    assert diagnose(Observation(job, spoilt(job, values)), known) == []
    values[1] ^= 64
    assert diagnose(Observation(job, spoilt(job, values), paused=other), known) == []


def test_stale_left_shift() -> None:
    """An operand or a left shift of the job before of a sum."""
    (a, b), (c, _) = operands(), tensor((2, 400), 90)
    before, job = ADD.job(c, b, 2, 0, 3), ADD.job(a, b, 5, 0, 3)
    for wrong in (ADD.job(c, b, 5, 0, 3), ADD.job(a, b, 2, 0, 3)):
        found = diagnose(Observation(job, given(wrong), previous=before), ACCELERATOR[job.kernel].variants())
        assert names(found) == ["stale buffer of the previous job"]


def test_stale_quotient() -> None:
    """The left shift or the epsilon of the job before of a quotient."""
    (a, b), (c, d) = operands(), tensor((2, 400), 90)
    before, job = divided(c, d, 3, 7), divided(a, b, 5, 20)
    for wrong in (divided(a, b, 3, 20), divided(a, b, 5, 7)):
        found = diagnose(Observation(job, given(wrong), previous=before), ACCELERATOR[job.kernel].variants())
        assert names(found) == ["stale buffer of the previous job"]


def test_two_explanations_are_both_named() -> None:
    """Truncation in lane 1 alone: rounding, and one lane."""
    job, received = truncated()
    mixed = lanes(job)
    mixed[:, 1] = job.outputs["out_r"].lanes(received["out_r"])[:, 1]
    found = diagnose(Observation(job, spoilt(job, mixed)), ACCELERATOR[job.kernel].variants())
    assert names(found) == ["off-by-one rounding", "one lane"]
    assert "of lane 1" in found[0].evidence


def test_deadlock_names_what_waits() -> None:
    """Input that is not taken makes it a deadlock, not a short output."""
    job = conv()
    moved = {"in_r": 17, "in_w": len(job.inputs["in_w"]), "out_r": 0}
    nothing = {"out_r": job.outputs["out_r"].expected[:0]}
    found = diagnose(Observation(job, nothing, moved), ACCELERATOR[job.kernel].variants())
    assert names(found) == ["deadlock"]
    assert "in_r 17 of 1600" in found[0].evidence


def test_strewn_errors_have_no_known_pattern() -> None:
    """Random values in random places explain themselves by nothing."""
    random = random_state()
    for job in (conv(), conv(gate=Gate.RELU), RELU.job(tensor((400,)), Gate.RELU)):
        values = lanes(job)
        for count in (1, 5, 200):
            bad = values.copy()
            places = random.choice(bad.size, count, replace=False)
            bad.reshape(-1)[places] ^= random.integers(1, 2**14, count).astype(np.int16)
            assert diagnose(Observation(job, spoilt(job, bad)), ACCELERATOR[job.kernel].variants()) == []


def test_exact_output_has_no_diagnosis() -> None:
    """Nothing is said of what is right."""
    for job in (conv(), conv(gate=Gate.RELU), replace(conv(), status=1)):
        assert diagnose(Observation(job, given(job)), ACCELERATOR[job.kernel].variants()) == []


def test_one_value_decides_nothing() -> None:
    """A tie rounded down: truncation and ties to even give it too, so all three are named, and none is a verdict."""
    bias = np.arange(32, dtype=np.int32) * 128
    bias[5] = 64
    job = VMM.job(np.zeros(16, np.int16), np.zeros((32, 16), np.int16), bias, 7)
    values = lanes(job)
    assert values.reshape(-1)[5] == 1
    values.reshape(-1)[5] = 9
    assert diagnose(Observation(job, spoilt(job, values)), ACCELERATOR[job.kernel].variants()) == []
    bias[6] = 3 * 64  # so that what came is no zero
    job = VMM.job(np.zeros(16, np.int16), np.zeros((32, 16), np.int16), bias, 7)
    values = lanes(job)
    values.reshape(-1)[6] -= 1
    values.reshape(-1)[5] -= 1
    found = diagnose(Observation(job, spoilt(job, values)), ACCELERATOR[job.kernel].variants())
    assert all(d.doubt for d in found)
    (rounding,) = (d for d in found if d.name == "off-by-one rounding")
    assert "truncation (the half is not added), or truncation towards zero, or ties rounded down" in rounding.evidence
    assert "2 wrong values are too few to tell" in rounding.doubt


def test_six_values_decide_nothing() -> None:
    """An inverted mask of a small job: named, and in doubt."""
    g, mask = tensor((8,)), np.array([1, 0, 1, 0, 1, 0, 0, 1], np.bool_)
    g[[1, 4]] = 0
    job, wrong = RELU.job(g, Gate.SALIENCY, mask), RELU.job(g, Gate.SALIENCY, ~mask)
    observed = Observation(job, given(wrong))
    assert observed.count == 6
    found = diagnose(observed, ACCELERATOR[job.kernel].variants())
    assert "mask inverted" in names(found)
    assert all("6 wrong values are too few to tell" in d.doubt for d in found)


def test_kinds_that_coincide_are_told_together() -> None:
    """Zeros after a job that gave zeros: its output once more, or none written at all."""
    before = conv()
    job = conv(x=tensor((8, 16, 16), 90))
    zero = {"out_r": np.zeros_like(job.outputs["out_r"].expected)}
    old = replace(before, outputs={"out_r": replace(before.outputs["out_r"], expected=zero["out_r"])})
    found = diagnose(Observation(job, zero, previous=old), ACCELERATOR[job.kernel].variants())
    assert names(found) == ["stale buffer of the previous job", "output never written"]
    assert [d.doubt for d in found] == [f"{name} explains as much or more" for name in reversed(names(found))]


def test_one_wrong_pixel_is_no_border() -> None:
    """Its channels go wrong together: they lie in one row, as any pixel does."""
    job = conv()
    values = lanes(job)
    values[:4] ^= random_state().integers(1, 2**12, (4, 4)).astype(np.int16)
    assert diagnose(Observation(job, spoilt(job, values)), ACCELERATOR[job.kernel].variants()) == []


@pytest.mark.parametrize("kernel", KERNELS)
def test_never_surer_than_the_evidence(kernel: str) -> None:
    """Each variant's own output: its kind is named; a verdict is given for none but it, and for none of few values."""
    places = {"one lane", "one output channel", "tile border"}
    tried, model = 0, ACCELERATOR[kernel]
    for number in range(4):
        job = model.random_job(np.random.default_rng([3, number]))
        for name, variants in model.variants():
            for _, outputs in variants(Observation(job, given(job))):
                received = {s: packed(job, s, outputs.get(s)) for s in job.outputs}
                observed = Observation(job, received)
                if not observed.count:
                    continue
                tried += 1
                found = [d for d in diagnose(observed, model.variants()) if d.name not in places]
                sure = [d.name for d in found if not d.doubt]
                assert sure in ([], [name])
                assert name in names(found) or observed.count < 8
                assert not sure or observed.count >= 8
    assert tried > 20


def packed(job: Job, stream: str, given: NDArray[np.int64] | None) -> Packet:
    """The packet that carries these lanes, the expected ones where there are none."""
    output = job.outputs[stream]
    due = output.lanes(output.expected).astype(np.int64)
    values = due if given is None else np.concatenate([given[: len(due)], due[len(given) :]])
    return pack(values.astype(np.int16 if output.bits == 16 else np.uint8), output.bits)
