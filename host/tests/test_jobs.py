# SPDX-License-Identifier: Apache-2.0
"""Jobs: arguments, packets, expectations, files, comparison."""

import os
from itertools import product
from pathlib import Path

import numpy as np
import pytest

import golden
from host.designs import KERNELS, TOP, open_design
from host.gate import Gate
from host.kernels import kernels
from host.kernels.scale import Scale
from xai_cosim.jobs.job import Job, compare
from xai_cosim.jobs.layout import vector

RANDOM = np.random.default_rng(int(os.environ["SEED"]))
ACCELERATOR = kernels(open_design(TOP))
CONV2D, VMM, RELU, ADD, SCALE = (ACCELERATOR[name] for name in ("conv2d", "vmm", "relu", "add", "scale"))
MAXPOOL2D, UNPOOL2D = ACCELERATOR["maxpool2d"], ACCELERATOR["unpool2d"]


def conv_job(gate: Gate = Gate.RELU) -> Job:
    """A convolution that fills neither channels nor tiles."""
    x = RANDOM.integers(-500, 500, (3, 10, 6)).astype(np.int16)
    weight = RANDOM.integers(-500, 500, (5, 3, 3, 3)).astype(np.int16)
    mask = RANDOM.random((5, 10, 6)) < 0.5 if gate.takes_mask else None
    return CONV2D.job(x, weight, np.arange(5, dtype=np.int32), 9, gate, mask, name="conv")


def test_conv2d_weights_stand_where_the_kernel_reads_them() -> None:
    """Biases first, then for each group of inputs, tap and input the outputs' weights, each lane found again."""
    weight = RANDOM.integers(-9, 10, (20, 6, 3, 3)).astype(np.int16)
    bias = np.arange(100, 120, dtype=np.int32)
    job = CONV2D.job(np.zeros((6, 8, 8), np.int16), weight, bias, 0)
    assert job.arguments == {"in_groups": 2, "out_groups": 2, "tiles": 1, "window": 3, "shift": 0, "mode": 0, "pool": 0}
    words = job.inputs["in_w"].tobytes()
    per_group = 16 * 4 + 9 * 2 * 64 * 2
    for k in range(20):
        group = words[k // 16 * per_group :][:per_group]
        assert np.frombuffer(group[:64], "<i4")[k % 16] == bias[k]
        lanes = np.frombuffer(group[64:], "<i2").reshape(2, 3, 3, 4, 16)
        for c in range(6):
            assert np.array_equal(lanes[c // 4, :, :, c % 4, k % 16], weight[k, c])


def test_vmm_weights_are_rows_behind_the_biases() -> None:
    """Biases padded to 8, rows padded to 16."""
    weight = RANDOM.integers(-9, 10, (3, 20)).astype(np.int16)
    job = VMM.job(np.zeros(20, np.int16), weight, np.arange(3, dtype=np.int32), 0)
    words = job.inputs["in_w"].tobytes()
    assert np.frombuffer(words[:32], "<i4").tolist() == [0, 1, 2, 0, 0, 0, 0, 0]
    rows = np.frombuffer(words[32:], "<i2").reshape(8, 32)
    assert np.array_equal(rows[:3, :20], weight)
    assert not rows[3:].any()
    assert not rows[:, 20:].any()


@pytest.mark.parametrize("gate", list(Gate))
def test_streams_of_each_gate(gate: Gate) -> None:
    """A mask goes in for saliency and guided, and comes out for relu alone."""
    job = conv_job(gate)
    assert ("in_mask" in job.inputs) == (gate in (Gate.SALIENCY, Gate.GUIDED))
    assert ("out_mask" in job.outputs) == (gate is Gate.RELU)
    for output in job.outputs.values():
        assert output.tensor_of(output.expected).shape == (5, 10, 6)


def test_packets_have_the_width_of_their_port() -> None:
    """Every packet's bytes a beat are those of the exported port."""
    small = np.zeros((4, 4, 4), np.int16)
    jobs = [
        conv_job(),
        conv_job(Gate.GUIDED),
        VMM.job(np.zeros(3, np.int16), np.zeros((2, 3), np.int16), np.zeros(2, np.int32), 1),
        MAXPOOL2D.job(small),
        UNPOOL2D.job(small, small.astype(np.uint8)),
        RELU.job(small, Gate.RELU),
        ADD.job(small, small, 0, 1, 2),
        SCALE.job(small, small, divide=True),
    ]
    assert {job.kernel for job in jobs} == set(KERNELS)
    for job in jobs:
        streams = open_design(job.kernel).streams
        for stream, packet in (*job.inputs.items(), *((s, o.expected) for s, o in job.outputs.items())):
            assert packet.shape[1] == streams[stream].bytes, (job.kernel, stream)


def test_illegal_sizes_name_value_and_range() -> None:
    """A job beyond the kernel's limits is refused before it reaches the kernel."""
    with pytest.raises(ValueError, match=r"vmm: .* needs in_groups = 513, allowed are 1 to 512"):
        VMM.job(np.zeros(8193, np.int16), np.zeros((1, 8193), np.int16), np.zeros(1, np.int32), 0)
    with pytest.raises(ValueError, match=r"needs width = 66, allowed are \d+ to 64 in steps of 2"):
        MAXPOOL2D.job(np.zeros((1, 2, 66), np.int16))
    with pytest.raises(ValueError, match=r"add: a \(4194308,\) needs beats = 1048577, allowed are 1 to 1048576"):
        ADD.job(*np.zeros((2, 4 * 1048577), np.int16), 0, 0, 0)
    with pytest.raises(ValueError, match="eps: 32768, expected 0 to 32767"):
        SCALE.job(*np.zeros((2, 4), np.int16), divide=True, eps=32768)
    with pytest.raises(ValueError, match="gate GUIDED needs a mask"):
        RELU.job(np.zeros(4, np.int16), Gate.GUIDED)
    with pytest.raises(ValueError, match="gate RELU takes no mask"):
        RELU.job(np.zeros(4, np.int16), Gate.RELU, np.zeros(4, np.bool_))


def test_a_quotient_with_a_bit_for_what_is_left_rounds_as_the_quotient() -> None:
    """What the variants of a division round in other ways is what the division rounds half up; of ties too."""
    assert isinstance(SCALE, Scale)
    ends = np.array([-32768, -32767, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 32767], np.int16)
    pairs = np.array([*product(ends, repeat=2), *RANDOM.integers(-32768, 32768, (400, 2))], np.int16)
    a, b = pairs.T.copy()
    for left, eps in ((0, 0), (1, 1), (14, 2), (15, 0), (int(RANDOM.integers(16)), int(RANDOM.integers(32768)))):
        job = SCALE.job(a, b, divide=True, left=left, eps=eps)
        sums = SCALE.accumulate(job.arguments, SCALE.operands(job))
        (output,) = job.outputs.values()
        assert np.array_equal(golden.requantize(sums, SCALE.fraction(job.arguments)), output.lanes(output.expected))


def test_save_and_load(tmp_path: Path) -> None:
    """A job comes back from its files with all that it had."""
    job = conv_job(Gate.SALIENCY)
    job.save(tmp_path / "job")
    back = Job.load(tmp_path / "job")
    assert (back.kernel, back.arguments, back.name) == (job.kernel, job.arguments, job.name)
    assert (back.status, back.ideal_cycles, back.macs) == (job.status, job.ideal_cycles, job.macs)
    assert back.inputs.keys() == job.inputs.keys()
    assert all(np.array_equal(back.inputs[s], job.inputs[s]) for s in job.inputs)
    for stream, output in job.outputs.items():
        assert np.array_equal(back.outputs[stream].expected, output.expected)
        assert back.outputs[stream].layout.locate(3, 1) == output.layout.locate(3, 1)
    (tmp_path / "job" / "packets.npz").unlink()
    with pytest.raises(ValueError, match=r"packets\.npz holds no arrays"):
        Job.load(tmp_path / "job")
    weight = np.eye(1, 40, 7, np.int16)
    sparse = VMM.job(weight[0], weight, np.zeros(1, np.int32), 0, skip_zeros=True)
    sparse.save(tmp_path / "sparse")
    back = Job.load(tmp_path / "sparse")
    assert (back.elements, back.left_out, back.arguments["in_groups"]) == (40, 39, 1)


def test_compare_finds_the_first_wrong_element() -> None:
    """Equal packets give no mismatch; a wrong lane is named with its element, and all wrong ones are counted."""
    job = conv_job()
    output = job.outputs["out_r"]
    assert compare(job, "out_r", output.expected.copy()).mismatches == 0
    got = output.expected.copy()
    lanes = got.view("<i2")
    lanes[70, 2] += 1
    lanes[71, :] += 1
    result = compare(job, "out_r", got)
    assert result.mismatches == 5
    assert result.compared == lanes.size
    assert result.first is not None
    assert (result.first.beat, result.first.lane) == (70, 2)
    channel, row, column = result.first.element or ()
    full = output.layout.scatter(output.lanes(output.expected))
    assert result.first.expected == full[channel, row, column] == result.first.got - 1
    assert "tensor conv, channel" in str(result.first)


def test_compare_sees_bits_that_belong_to_no_lane() -> None:
    """A mask beat with a bit above its lanes is wrong."""
    job = conv_job()
    got = job.outputs["out_mask"].expected.copy()
    got[5] |= 0x80
    result = compare(job, "out_mask", got)
    assert result.mismatches == 1
    assert result.first is not None
    assert result.first.element is None


def test_compare_refuses_another_length() -> None:
    """A short packet is not compared as if it were whole."""
    job = RELU.job(np.zeros(16, np.int16), Gate.NONE)
    with pytest.raises(ValueError, match="expected"):
        compare(job, "out_r", job.outputs["out_r"].expected[:-1])
    assert vector((16,), 4, 4).beats == 4
