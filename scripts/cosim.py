# SPDX-License-Identifier: Apache-2.0
"""`make cosim`: explain an image on the RTL and compare every value with the golden model."""

import sys
from typing import Any

import numpy as np

import golden
from cocotb_tests.accelerator import REPLAY
from cocotb_tests.network.cosim import Request, cosim
from cocotb_tests.network.heatmaps import draw
from cocotb_tests.network.methods import report_of, run_methods
from cocotb_tests.network.report import print_table, write_json
from golden.arithmetic import FLOATING
from golden.methods.engine import explain, subject_of
from host import networks
from host.methods import chosen_methods, is_list, others
from xai_cosim.command import CommandLine, UserError, command, shown
from xai_cosim.failures.drawn import drawing
from xai_cosim.workspace import OUT, make_room

REPORT, PICTURES, MAPS = (OUT / "cosim" / name for name in ("report.json", "heatmaps.png", "maps.npz"))


def main() -> int:
    """Return 0 when all is exact, 1 when something differs, 2 for bad input."""
    line = CommandLine("cosim", __doc__)
    line.variable("NETWORK", networks.DEFAULT)
    line.variable("IMAGE")
    line.variable("METHOD", "all")
    line.variable("STALL", "0")
    line.variable("SKIP_ZEROS", "1")
    line.variable("WORKERS", "1")
    for name in ("TARGET", "SEED", "CIFAR10"):
        line.variable(name)
    line.variable("IMAGES")
    given = vars(line.parse_args())
    folder = given.pop("images")
    if is_list(given["method"]):
        return by_plans(given, folder)
    if folder:
        raise UserError(f"IMAGES={shown(folder)}: allowed with a list of methods, which may learn from images")
    request = Request.parse(**given)
    print(f"seed {request.seed}; repeat with: {request.command()}")
    if request.image.note:
        print(f"{request.image.name}: {request.image.note}")
    make_room(REPORT, PICTURES)
    report, run = cosim(request)
    write_json(report, REPORT)
    print_table(report)
    if run.failure:
        print(f"FAIL: {run.failure}\nrepeat with: {request.command()}", file=sys.stderr)
        return 1
    logit, probability = (report[key][report["target"]] for key in ("logits", "probabilities"))
    caption = f"{report['image']}: {report['target_class']}, logit {logit:.2f} ({probability:.0%})"
    forward = golden.forward_float(request.network, request.image.pixels)
    floating = {
        m: golden.attribute(request.network, forward, m, report["target"]).relevance for m in request.methods
    }
    draw(PICTURES, request.image.pixels, caption, run.relevance, floating)
    print(
        f"PASS: {report['compared']:,} values compared, 0 differ; {caption};"
        f" {report['simulated_cycles']:,} cycles simulated at {report['simulated_cycles_per_second']:,.0f} a second"
    )
    print(f"wrote {PICTURES} and {REPORT}")
    return 0


def by_plans(given: dict[str, Any], folder: str | None) -> int:
    """Explain by methods that are plans of passes, which may learn from a folder of images; return as `main` does."""
    request = Request.parse(**{**given, "method": "all"})
    again = request.command(given["method"], folder)
    network, pixels = request.network, request.image.pixels
    target = golden.forward(network, pixels).predicted if request.target is None else request.target
    images = others(network, request.network_spec, pixels, folder, request.cifar10)
    subject = subject_of(network, pixels, target, request.seed, images)
    methods, left_out = chosen_methods(network, given["method"], subject)
    print(f"seed {request.seed}; repeat with: {again}")
    if request.image.note:
        print(f"{request.image.name}: {request.image.note}")
    for method, reason in left_out.items():
        print(f"{method} is left out: {reason}")
    make_room(REPORT, PICTURES, MAPS)
    runs = run_methods(
        network,
        pixels,
        methods,
        target,
        stall=request.stall,
        seed=request.seed,
        skip_zeros=request.skip_zeros,
        workers=request.workers,
        others=images,
    )
    report = report_of(request, again, target, runs)
    write_json(report, REPORT)
    for run in runs:
        print(f"{run.method}: {len(run.passes)} passes, {run.cycles:,} cycles, {run.compared:,} values compared")
    if report["failure"]:
        print(f"FAIL: {report['failure']}\nrepeat with: {again}", file=sys.stderr)
        return 1
    maps = {run.method: run.values for run in runs if run.values is not None}
    np.savez(MAPS, allow_pickle=False, **maps)
    floating = {m: explain(network, pixels, m, target, FLOATING, request.seed, baselines=images).values for m in maps}
    draw(PICTURES, pixels, f"{report['image']}: {report['target_class']}", maps, floating)
    print(f"PASS: {report['compared']:,} values compared, 0 differ; {report['image']}: {report['target_class']}")
    print(f"wrote {PICTURES}, {MAPS} and {REPORT}")
    return 0


if __name__ == "__main__":
    command(drawing(main, REPLAY))
