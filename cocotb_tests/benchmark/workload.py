# SPDX-License-Identifier: Apache-2.0
"""The jobs that are measured: a network on an image; the golden model stands in for what the RTL would hand on."""

from collections.abc import Iterator, Sequence

import golden
from host import networks, schedule
from host.designs import TOP, open_design
from host.images import load_image
from host.kernels import kernels
from xai_cosim.jobs.job import Job

NETWORK, IMAGE, METHODS = "table1_relu", "chelsea", ("guided",)


def network_jobs(network: str = NETWORK, image: str = IMAGE, methods: Sequence[str] = METHODS) -> Iterator[Job]:
    """Yield every job of the forward pass and of each backward pass; each takes what the ones before it give."""
    net, accelerator = networks.load(network), kernels(open_design(TOP))
    pixels = load_image(image, net.input_shape).pixels
    forward = golden.forward(net, pixels)
    tensors = {**schedule.forward_tensors(net, forward), golden.IMAGE: golden.quantize_image(net, pixels)}
    for step in schedule.forward_steps(net, accelerator):
        yield from step.jobs(tensors)
    for method in methods:
        tensors |= schedule.backward_tensors(net, golden.attribute(net, forward, method, forward.predicted))
        for step in schedule.backward_steps(net, accelerator, method):
            yield from step.jobs(tensors)
