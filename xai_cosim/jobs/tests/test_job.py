# SPDX-License-Identifier: Apache-2.0
"""Tests of jobs that are kept in a folder."""

from pathlib import Path

import numpy as np

from xai_cosim.jobs.job import Job, Output
from xai_cosim.jobs.layout import Layout


def test_a_job_that_gives_nothing(tmp_path: Path) -> None:
    """A job with an output of no beats is the same after it was kept."""
    none = Output(np.zeros((0, 4), np.uint8), Layout(np.zeros((0, 1), np.int32), (0,)), "y", (0,), 26, True)
    Job("peaks", {}, {"x": np.ones((1, 4), np.uint8)}, {"y": none}).save(tmp_path)
    loaded = Job.load(tmp_path)
    assert loaded.beats() == {"x": 1, "y": 0}
    assert (loaded.outputs["y"].layout.shape, loaded.outputs["y"].crop) == ((0,), (0,))
