# SPDX-License-Identifier: Apache-2.0
"""`make cosim`: explain an image on the RTL and compare every value with the golden model."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import golden
from cocotb_tests.accelerator import REPLAY
from cocotb_tests.network.cosim import Request, cosim, softmax
from cocotb_tests.network.heatmaps import draw
from cocotb_tests.network.methods import maps_of, report_of, run_methods
from cocotb_tests.network.report import print_table, write_json
from golden.arithmetic import FLOATING
from golden.formulas import Real
from golden.methods.engine import explain
from host import networks, views
from host.methods import chosen_methods, is_list
from host.relevance import Relevance, save
from xai_cosim.command import CommandLine, command
from xai_cosim.failures.drawn import drawing
from xai_cosim.workspace import OUT, make_room

REPORT, PICTURES, RELEVANCE = (OUT / "cosim" / name for name in ("report.json", "heatmaps.png", "relevance.npz"))


def main() -> int:
    """Return 0 when all is exact, 1 when something differs, 2 for bad input."""
    line = CommandLine("cosim", __doc__)
    line.variable("NETWORK", networks.DEFAULT)
    line.variable("IMAGE")
    line.variable("METHOD", "all")
    line.variable("VIEW", views.DEFAULT)
    line.variable("STALL", "0")
    line.variable("SKIP_ZEROS", "1")
    line.variable("WORKERS", "1")
    for name in ("TARGET", "CONTRAST", "SEED", "CIFAR10"):
        line.variable(name)
    given = line.parse_args()
    by_plans = is_list(given.method)
    request = Request.parse(**{**vars(given), "method": "all" if by_plans else given.method})
    plans, left_out = chosen_methods(request.network, given.method) if by_plans else ((), {})
    again = request.command(given.method if plans else None)
    print(f"seed {request.seed}; repeat with: {again}")
    if request.image.note:
        print(f"{request.image.name}: {request.image.note}")
    for method, reason in left_out.items():
        print(f"{method} is left out: {reason}")
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
        return 1
    network, pixels = request.network, request.image.pixels
    save(RELEVANCE, network, pixels, made)
    caption = caption_of(request, [one["target"] for one in reports])
    draw(PICTURES, pixels, caption, network.classes, made, floating(request, made, bool(plans)), request.view)
    speed = "" if plans else speed_of(reports)
    print(f"PASS: {sum(one['compared'] for one in reports):,} values compared, 0 differ; {caption}{speed}")
    print(f"wrote {PICTURES}, {RELEVANCE} and {REPORT}")
    return 0


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
    target = golden.forward(network, pixels).predicted if request.target is None else request.target
    how: dict[str, Any] = {name: getattr(request, name) for name in ("stall", "seed", "skip_zeros", "workers")}
    runs = run_methods(network, pixels, plans, target, **how)
    for one in runs:
        print(f"{one.method}: {len(one.passes)} passes, {one.cycles:,} cycles, {one.compared:,} values compared")
    return report_of(request, request.command(" ".join(plans)), target, runs), maps_of(target, runs)


def floating(request: Request, made: Sequence[Relevance], plans: bool) -> dict[tuple[str, int], Real]:
    """Return what the model without rounding makes of each map."""
    network, pixels = request.network, request.image.pixels
    if plans:
        runs = (explain(network, pixels, one.method, one.target, FLOATING, request.seed) for one in made)
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


if __name__ == "__main__":
    command(drawing(main, REPLAY))
