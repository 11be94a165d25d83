# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that explains an image on xai_top by methods: the share of worker WORKER, of the run in METHODS_RUN."""

import os
from pathlib import Path

import cocotb
from cocotb.handle import HierarchyObject

from cocotb_tests import accelerator
from cocotb_tests.network.methods import MethodFile, load_methods, save_method
from golden.methods.engine import subject_of
from golden.methods.registry import parse
from host.attribution import PlanRunner
from host.designs import TOP, open_design
from host.shares import Shares
from xai_cosim.command import Progress

RUN, WORKER = Path(os.environ["METHODS_RUN"]), int(os.environ["WORKER"])


@cocotb.test()
async def explain_by_methods(dut: HierarchyObject) -> None:
    """Each pass of each method's plan: every output, mask, index, logit, gradient and relevance is exact."""
    wanted, network, image, others = load_methods(RUN)
    bench = await accelerator.started(dut, open_design(TOP))
    bench.streams.set_stalls(wanted.stall)
    kernel, shares = "", Shares(wanted.workers)
    for number, method in enumerate(wanted.methods):
        subject = subject_of(network, image, wanted.target, wanted.seed, others or None)
        chosen = parse(method)
        progress = Progress(method, sum(chosen.passes(network)))
        runner = PlanRunner(
            subject,
            accelerator.kernels_of(bench),
            bench.run,
            progress.at if not WORKER else lambda number: None,
            wanted.skip_zeros,
            WORKER,
            shares,
            bench.select,
        )
        made = await runner.drive(chosen(subject), kernel)
        told = MethodFile(made.failure, {str(n): tuple(records) for n, records in made.records.items()})
        save_method(RUN, number, WORKER, made.values, told)
        assert not made.failure, made.failure
        kernel = made.kernel
