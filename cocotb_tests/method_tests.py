# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that explains an image on xai_top by the methods of the run in folder METHODS_RUN."""

import os
from pathlib import Path

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from cocotb_tests import accelerator
from cocotb_tests.network.methods import MethodFile, load_methods, save_method
from golden.methods.plan import Subject, quantized
from golden.methods.registry import parse
from golden.network import real_image
from host.attribution import PlanRunner
from host.designs import TOP, open_design

RUN = Path(os.environ["METHODS_RUN"])


@cocotb.test()
async def explain_by_methods(dut: HierarchyObject) -> None:
    """Each pass of each method's plan: every output, mask, index, logit, gradient and relevance is exact."""
    wanted, network, image = load_methods(RUN)
    bench = await accelerator.started(dut, open_design(TOP))
    bench.streams.set_stalls(wanted.stall)
    for number, method in enumerate(wanted.methods):
        x, random = quantized(network, real_image(network, image)), np.random.default_rng(wanted.seed)
        subject = Subject(network, x, wanted.target, random)
        runner = PlanRunner(subject, bench.models, bench.run, lambda step: None, wanted.skip_zeros)
        made = await runner.drive(parse(method)(subject))
        told = MethodFile(made.failure, tuple(tuple(records) for records in made.records))
        save_method(RUN, number, made.values, told)
        assert not made.failure, made.failure
