# SPDX-License-Identifier: Apache-2.0
"""`make cosim`: explain an image on the RTL and compare every value with the golden model."""

import sys

import golden
from cocotb_tests.network.cosim import Request, cosim
from cocotb_tests.network.heatmaps import draw
from cocotb_tests.network.report import print_table, write_json
from host import networks
from xai_cosim.command import CommandLine, command
from xai_cosim.workspace import OUT, make_room

REPORT, PICTURES = OUT / "cosim" / "report.json", OUT / "cosim" / "heatmaps.png"


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
    request = Request.parse(**vars(line.parse_args()))
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


if __name__ == "__main__":
    command(main)
