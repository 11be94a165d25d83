# SPDX-License-Identifier: Apache-2.0
"""The figures that are kept of boards are those of their exports, as the sources write them now."""

import hashlib

import pytest

from hls import boards, export, figures, resources
from host import networks
from host.designs import EXPORTS, TOP, open_design
from host.images import default_image
from host.kernels import kernels
from host.phases import bytes_a_cycle, cycles_of, job_costs, mac_use, pass_tensors


@pytest.mark.parametrize("name", boards.names())
def test_kept_figures(name: str) -> None:
    """Cycles, use and bytes by contract, and of which Verilog the resources are."""
    folder, kept = export.write_board(name), figures.kept()[name]
    network, own = networks.load(kept["network"]), networks.folder(kept["network"])
    tensors = pass_tensors(network, default_image(network.input_shape, own).pixels)
    jobs = job_costs(network, tensors, kernels(open_design(TOP, name)))
    assert cycles_of(jobs) == kept["cycles"], "make boards computes them again"
    assert mac_use(jobs) == pytest.approx(kept["mac_use"], abs=1e-4)
    for kernel, streams in bytes_a_cycle(jobs).items():
        assert streams == pytest.approx(kept["bytes"][kernel], abs=1e-3)
    sources = {path.parent.name: path for path in (folder / EXPORTS).glob("*/*.v")}
    assert {kernel: hashlib.sha256(path.read_bytes()).hexdigest() for kernel, path in sources.items()} == kept["sha256"]
    for kernel, of in kept["resources"].items():
        assert of["sha256"] == resources.digest(kernel, folder / EXPORTS, boards.load(name).family), "make boards"
