# SPDX-License-Identifier: Apache-2.0
"""The estimate of large networks: it is the contract for jobs that exist, and what the docs print."""

import pytest

import golden
from host import networks, schedule
from host.designs import TOP, open_design
from host.estimate import NETWORKS, PARTIAL, Estimate, parts, table
from host.gate import Gate
from host.images import load_image
from host.kernels import kernels
from host.kernels.conv2d import Conv2d
from xai_cosim.workspace import ROOT

ACCELERATOR = kernels(open_design(TOP))
ESTIMATE = Estimate(ACCELERATOR)


def test_jobs_that_exist() -> None:
    """Each job of the trained network is estimated at the cycles that its contract has for it, without a gate."""
    network, e = networks.load("table1_relu"), ESTIMATE
    forward = golden.forward(network, load_image("chelsea").pixels)
    tensors = schedule.forward_tensors(network, forward)
    tensors |= schedule.backward_tensors(network, golden.attribute(network, forward, "guided"))
    steps = schedule.forward_steps(network, ACCELERATOR, skip_zeros=False)
    steps += schedule.backward_steps(network, ACCELERATOR, "guided", skip_zeros=False)
    works = (
        e.conv(3, 32, 32), e.conv(32, 32, 32, pool=True), e.conv(32, 64, 16), e.conv(64, 64, 16, pool=True),
        e.vmm(4096, 128), e.vmm(128, 10), e.vmm(10, 128), e.vmm(128, 4096),
        e.conv(64, 64, 16, unpool=True), e.conv(64, 32, 16), e.conv(32, 32, 32, unpool=True), e.conv(32, 3, 32),
    )  # fmt: skip
    assert len(steps) == len(works)
    for step, work in zip(steps, works, strict=True):
        (job,) = step.jobs(tensors)
        plain = {**job.arguments, "mode": int(Gate.NONE)}
        assert (work.jobs, work.cycles) == (1, ACCELERATOR[job.kernel].cycles(plain)), step.name
        assert not work.needs


def test_what_is_cut() -> None:
    """28x28 tiles are 14 jobs of two rows, and so many for each 256 filters; what no job can sum says so."""
    conv2d = Conv2d(open_design("conv2d"))
    sizes = conv2d.size_arguments(64, 256, 64, 3) | {"pool": 0, "mode": int(Gate.NONE)}
    work = ESTIMATE.conv(64, 512, 224)
    assert work.jobs == 28
    assert work.cycles == 28 * conv2d.cycles({**sizes, "tiles": 56})
    assert not work.needs
    assert ESTIMATE.conv(260, 16, 8).needs == ESTIMATE.vmm(8193, 8).needs == {PARTIAL}
    assert ESTIMATE.vmm(16, 4097).jobs == 2


@pytest.mark.parametrize(("network", "macs"), [("VGG-16", 15_470_264_320), ("ResNet-18", 1_814_073_344)])
def test_macs(network: str, macs: int) -> None:
    """They are those that the networks are known for."""
    assert sum(part.macs for part in parts(ESTIMATE, network)) == macs


@pytest.mark.parametrize("network", NETWORKS)
def test_docs(network: str) -> None:
    """docs/kernels.md prints the table as it is computed."""
    assert table(ESTIMATE, network) in (ROOT / "docs" / "kernels.md").read_text()
