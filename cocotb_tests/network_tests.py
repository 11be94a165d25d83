# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that explains an image on xai_top; the run is described by a JSON file named by NETWORK_RUN."""

import json
import os
import time
from dataclasses import asdict
from pathlib import Path

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

import golden
from cocotb_tests import accelerator
from host.designs import TOP, open_design
from host.explain import explain
from host.schedule import Step

RUN = Path(os.environ["NETWORK_RUN"])


@cocotb.test()
async def explain_image(dut: HierarchyObject) -> None:
    """Forward and each backward pass: every output, mask, index, logit, gradient and the relevance are exact."""
    run = json.loads((RUN / "run.json").read_text())
    with np.load(RUN / "image.npz", allow_pickle=False) as arrays:
        image = arrays["image"]
    network = golden.load_network(RUN / "network")
    bench = await accelerator.started(dut, open_design(TOP))
    bench.streams.set_stalls(run["stall"])
    what = TextColumn("{task.description:32}", markup=False)
    columns = (what, BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not run["progress"]) as progress:
        bar = progress.add_task("", total=None)

        def started(step: Step, number: int, total: int) -> None:
            progress.update(bar, description=step.name, completed=number, total=total)
            progress.refresh()

        before = time.perf_counter()
        how = {"run": bench.run, "started": started, "fuse": run["fuse"], "skip_zeros": run["skip_zeros"]}
        result = await explain(network, bench.models, image, run["methods"], run["target"], **how)
        seconds = time.perf_counter() - before
        progress.update(bar, description="done", completed=len(result.records))
    np.savez_compressed(RUN / "tensors.npz", logits=result.logits, **result.relevance)
    description = {
        "failure": result.failure,
        "target": result.target,
        "compared": result.compared,
        "mismatches": result.mismatches,
        "cycles": result.cycles(),
        "records": [asdict(r) for r in result.records],
        "simulated_cycles": bench.streams.now,
        "seconds": seconds,
    }
    (RUN / "result.json").write_text(json.dumps(description))
    assert not result.failure, result.failure
