# SPDX-License-Identifier: Apache-2.0
"""Records made for tests."""

from pathlib import Path

import numpy as np

from xai_cosim.failures.failure import Failure
from xai_cosim.failures.record import Record, load_record, record_failure
from xai_cosim.jobs.job import Job, Output
from xai_cosim.jobs.layout import vector
from xai_cosim.jobs.packing import Packet, pack
from xai_cosim.jobs.ran import History, Ran, StreamRecord

RELEASED = 1000


def made_job(values: int = 22, name: str = "job", block: int = 8) -> Job:
    """A job whose output is a vector, four values of 16 bits a beat, padded to a block."""
    layout = vector((values,), 4, block)
    packet = pack(layout.gather(np.arange(1, values + 1, dtype=np.int16)), 16)
    return Job("fir", {"taps": 3}, {"in_r": packet}, {"out_r": Output(packet, layout, "y", (values,), 16)}, name=name)


def streams_of(job: Job, received: Packet) -> dict[str, StreamRecord]:
    """Streams that moved a beat a cycle: the input as a whole, and of the one output what was received."""
    (stream,) = job.outputs
    found = {}
    for name, packet in {**job.inputs, stream: received}.items():
        beats = len(packet)
        cycles = np.arange(RELEASED, RELEASED + beats, dtype=np.uint64)
        found[name] = StreamRecord(job.beats()[name], beats, packet, cycles, np.zeros(beats, np.uint8))
    return found


def made_failure(folder: Path, job: Job, received: Packet, history: History | None = None) -> Failure:
    """Record a job's wrong values below a folder, which FAILURES has to name."""
    (folder / "fir.v").write_text("module fir; endmodule\n")
    made = record_failure(
        Ran(job, {"in_r": (1, 2, 3)}, 4),
        streams_of(job, received),
        "values",
        "wrong values",
        design="fir",
        files=(folder / "fir.v",),
        released=RELEASED,
        seed=7,
        history=history,
    )
    assert made is not None
    return made


def made_record(folder: Path, job: Job | None = None, history: History | None = None) -> Record:
    """A record of a job whose second beat is wrong in one lane."""
    job = job or made_job()
    received = job.outputs["out_r"].expected.copy()
    received[1, 0] ^= 0x55
    return load_record(made_failure(folder, job, received, history).id)
