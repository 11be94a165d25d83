# SPDX-License-Identifier: Apache-2.0
"""What `make cosim` does with a request: runs it, tells how it went, and writes report, relevance and picture."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import golden
from cocotb_tests.network.cosim import Request, cosim, softmax
from cocotb_tests.network.heatmaps import draw
from cocotb_tests.network.methods import maps_of, report_of, run_methods
from cocotb_tests.network.report import print_table, write_json
from golden.arithmetic import FLOATING
from golden.formulas import Real
from golden.methods.engine import explain
from host.relevance import Relevance, save
from xai_cosim.command import FAIL, PASS
from xai_cosim.workspace import OUT, make_room

REPORT, PICTURES, RELEVANCE = (OUT / "cosim" / name for name in ("report.json", "heatmaps.png", "relevance.npz"))


def run(request: Request, again: str, plans: Sequence[str] = ()) -> int:
    """Explain the target, and the contrast after it; return PASS, or FAIL, which leaves the report alone.

    `again` is the command that repeats this; `plans` are methods that are plans of passes, in place of the gates.
    """
    make_room(REPORT, PICTURES, RELEVANCE)
    targets = [request.target] if request.contrast is None else [request.target, request.contrast]
    reports, made = list[dict[str, Any]](), list[Relevance]()
    for target in targets:
        report, maps = explained(replace(request, target=target, contrast=None), plans)
        reports.append(report)
        made += maps
        if report["failure"]:
            break
    failure = reports[-1]["failure"]
    contrast = reports[1] if len(reports) > 1 else None
    report = {**reports[0], "passed": not failure, "failure": failure, "command": again, "contrast": contrast}
    write_json(report, REPORT)
    if failure:
        print(f"FAIL: {failure}\nrepeat with: {again}", file=sys.stderr)
        return FAIL
    network, pixels = request.network, request.image.pixels
    save(RELEVANCE, network, pixels, made)
    caption = caption_of(request, [one["target"] for one in reports])
    draw(PICTURES, pixels, caption, network.classes, made, floating(request, made, bool(plans)), request.view)
    speed = "" if plans else speed_of(reports)
    print(f"PASS: {sum(one['compared'] for one in reports):,} values compared, 0 differ; {caption}{speed}")
    print(f"wrote {PICTURES}, {RELEVANCE} and {REPORT}")
    return PASS


def explained(request: Request, plans: Sequence[str]) -> tuple[dict[str, Any], list[Relevance]]:
    """Explain a class by methods that are plans of passes, or else by the request's gates; tell what that took.

    Returns:
        The report, and the maps that were made.
    """
    if not plans:
        report, run = cosim(request)
        print_table(report)
        return report, run.maps(request.network)
    network, pixels = request.network, request.image.pixels
    target = request.explained
    names = "stall", "seed", "skip_zeros", "workers", "others"
    how: dict[str, Any] = {name: getattr(request, name) for name in names}
    runs = run_methods(network, pixels, plans, target, **how)
    for one in runs:
        print(f"{one.method}: {len(one.passes)} passes, {one.cycles:,} cycles, {one.compared:,} values compared")
    return report_of(request, request.command(" ".join(plans)), target, runs), maps_of(target, runs)


def floating(request: Request, made: Sequence[Relevance], plans: bool) -> dict[tuple[str, int], Real]:
    """Return what the model without rounding makes of each map."""
    network, pixels = request.network, request.image.pixels
    if plans:
        how: dict[str, Any] = {"baselines": request.others}
        runs = (explain(network, pixels, one.method, one.target, FLOATING, request.seed, **how) for one in made)
        return {(run.method, run.target): run.values for run in runs}
    forward = golden.forward_float(network, pixels)
    return {
        (one.method, one.target): golden.attribute(network, forward, one.method, one.target).relevance for one in made
    }


def caption_of(request: Request, targets: Sequence[int]) -> str:
    """Return what was explained, with the logits, which all runs have been compared with."""
    network = request.network
    logits = golden.forward(network, request.image.pixels).logits.reshape(-1) / 2.0 ** network.layers[-1].frac_out
    shares = softmax(logits)
    told = [f"{network.classes[t]}, logit {logits[t]:.2f} ({shares[t]:.0%})" for t in targets]
    return f"{request.image.name}: {' beside '.join(told)}"


def speed_of(reports: Sequence[dict[str, Any]]) -> str:
    """Return how many cycles were simulated, and how fast."""
    cycles = sum(one["simulated_cycles"] for one in reports)
    seconds = sum(one["simulated_cycles"] / one["simulated_cycles_per_second"] for one in reports)
    return f"; {cycles:,} cycles simulated at {cycles / seconds:,.0f} a second"
