# SPDX-License-Identifier: Apache-2.0
"""Whether a job that was read from a folder is one that a design can be given."""

from pathlib import Path

from xai_cosim.command import UserError
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job


def require_fitting(job: Job, design: Design, folder: Path) -> None:
    """Raise UserError where a design does not have the job's kernel, arguments or streams; it names file and key."""
    told, packets = folder / "job.json", folder / "packets.npz"
    kernels = tuple(design.routes) or (design.name,)
    if job.kernel not in kernels:
        raise UserError(f"{told}: kernel is {job.kernel!r}, allowed are {', '.join(kernels)}")
    kernel = design.kernel(job.kernel)
    names = {register.name for register in kernel.arguments} | {p.name for p in design.pins.values() if p.is_input}
    results = {register.name for register in kernel.results} | {p.name for p in design.pins.values() if not p.is_input}
    if job.arguments.keys() != names:
        raise UserError(f"{told}: arguments are {', '.join(job.arguments)}, must be {', '.join(sorted(names))}")
    beside = results | job.memory.keys() if design.memories else results
    streamed = {name: o.expected for name, o in job.outputs.items() if name not in beside}
    for stream, packet in {**job.inputs, **streamed}.items():
        port = design.streams.get(stream)
        if port is None or port.is_input != (stream in job.inputs):
            raise UserError(f"{packets}: {stream}: {design.name} has no such stream of that direction")
        if packet.shape[1] != port.bytes:
            raise UserError(f"{packets}: {stream} has {packet.shape[1]} bytes a beat, the port has {port.bytes}")
    for stream, output in job.outputs.items():
        try:
            output.lanes(output.expected)
        except ValueError as error:
            raise UserError(f"{packets}: layout/{stream} has {output.layout.index.shape[1]} lanes: {error}") from error
