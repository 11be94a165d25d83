# SPDX-License-Identifier: Apache-2.0
"""`make replay` of records that it cannot repeat, and of folders that are no records: it says why."""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from host.designs import open_design
from host.gate import Gate
from host.kernels import model
from xai_cosim.failures.record import load_record, record_failure
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.ran import Ran, StreamRecord
from xai_cosim.sim.run import simulate
from xai_cosim.workspace import ROOT

QUIET = {"COCOTB_LOG_LEVEL": "CRITICAL"}
NOT_RESET = {
    "reg [4-1:0] x_fifo_head;": "reg [4-1:0] x_fifo_head = 0;",
    "    if(ap_rst) begin\n      x_fifo_head <= 0;": "    if(ap_rst) begin",
}
"""A pointer that a reset leaves where it is: the job after one in mid-job fails, the first of all does not."""


def replay(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line."""
    command = [sys.executable, "-m", "scripts.replay", "--failure", str(folder)]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **QUIET}, capture_output=True, text=True, check=False)


def test_what_a_reset_left_behind(tmp_path: Path) -> None:
    """The record names the job that a reset ended, and so does the replay, in which the job passes."""
    (good,) = open_design("relu").files
    text = good.read_text()
    for old, new in NOT_RESET.items():
        assert text.count(old) == 1
        text = text.replace(old, new)
    (tmp_path / "relu.v").write_text(text)
    design = replace(open_design("relu"), files=(tmp_path / "relu.v",))
    variables = {"FAILURES": str(tmp_path / "failures"), "TELL": "off", **QUIET}
    assert simulate(design, "cocotb_tests.reset_tests", seed=1, variables=variables, testcase="in_each_phase")
    path, *_ = (tmp_path / "failures").iterdir()
    about = load_record(str(path)).failure
    assert about.resets > 1
    assert about.before == 0
    past = f"{about.resets} resets, {about.earlier} jobs before the last one; the last one ended {about.cut}"
    assert f"  after   {past}" in about.lines()
    progress = r"in_r \d+ of \d+ beats, .*out_r \d+ of \d+ beats"
    assert re.fullmatch(rf"job relu \(relu: beats=\d+, mode=\d\) at {progress}", about.cut)
    done = replay(path)
    assert done.returncode == 1
    assert "not as recorded: the job passes" in done.stdout
    assert f"a replay starts from one reset, without what went before: {past}" in done.stdout


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a record of relu."""
    monkeypatch.setenv("FAILURES", str(tmp_path))
    job = model(open_design("relu")).job(np.arange(8, dtype=np.int16), Gate.NONE)
    made = record_failure(
        Ran(job), streams(job), "values", "", design="relu", files=open_design("relu").files, released=0
    )
    assert made is not None
    return tmp_path / made.id


def streams(job: Job) -> dict[str, StreamRecord]:
    """What came of a job that gave zeros."""
    given = {**job.inputs, "out_r": np.zeros_like(job.outputs["out_r"].expected)}
    empty = {s: (np.arange(len(p), dtype=np.uint64), np.zeros(len(p), np.uint8)) for s, p in given.items()}
    return {s: StreamRecord(len(p), len(p), p, *empty[s]) for s, p in given.items()}


@pytest.mark.parametrize(
    ("file", "key", "value", "message"),
    [
        ("failure.json", "design", "../../etc", "failure.json: path is empty: what was ../../etc opened"),
        ("failure.json", "transport", "pigeon", "failure.json: TRANSPORT=pigeon: allowed are "),
        ("job.json", "kernel", "vmm", "job.json: kernel is 'vmm', allowed are relu"),
        ("job.json", "arguments", {"beats": 2}, "job.json: arguments are beats, must be beats, mode"),
        ("job.json", "outputs", {}, "packets.npz: unknown: layout/out_r, out/out_r"),
    ],
)
def test_bad_record_is_one_clear_line(record: Path, file: str, key: str, value: object, message: str) -> None:
    """Exit code 2, before anything is built or run."""
    (record / file).write_text(json.dumps({**json.loads((record / file).read_text()), key: value}))
    done = replay(record)
    assert done.returncode == 2, done.stderr
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not done.stdout
