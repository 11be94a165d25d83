# SPDX-License-Identifier: Apache-2.0
"""Report of a full-network co-simulation: the table on the terminal, and report.json."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from hls import boards, figures
from host.designs import BOARD

PUBLISHED, PUBLISHED_MS = ("table1", "table1_relu"), figures.PUBLISHED["ms"]
"""Forward and backward of the networks of Table I on an XC7Z020, Bhat, Assoa and Raychowdhury."""


def print_table(report: Mapping[str, Any]) -> None:
    """Print a line a job, the totals of each phase, and what they mean in milliseconds."""
    table = Table(title=Text(f"{report['network']} on {report['image']}"))
    counted = ("cycles", "ideal", "MAC use", "left out", "beats in", "beats out", "compared", "wrong")
    for name in ("layer", "kernel", *counted):
        table.add_column(name, justify="left" if name in ("layer", "kernel") else "right")
    phase = None
    for layer in report["layers"]:
        if phase is not None and layer["phase"] != phase:
            table.add_section()
        phase = layer["phase"]
        use = "" if layer["mac_use"] is None else f"{layer['mac_use']:.1%}"
        left_out = f"{layer['left_out']:,}" if layer["elements"] else ""
        numbers = (layer[key] for key in ("beats_in", "beats_out", "compared", "mismatches"))
        table.add_row(
            Text(layer["name"]),
            Text(layer["kernel"]),
            f"{layer['cycles']:,}",
            f"{layer['ideal_cycles']:,}",
            use,
            left_out,
            *(f"{n:,}" for n in numbers),
        )
    console = Console(width=None if Console().is_terminal else 132, soft_wrap=True)
    console.print(table)
    cycles = report["cycles"]
    print("  ".join(f"{name}: {count:,} cycles" for name, count in cycles.items()))
    if report["passed"]:
        board = os.environ.get(BOARD)
        mhz = boards.load(board or boards.DEFAULT).clock_mhz  # assumed: `make timing` is no more than a proxy
        same = report["network"] in PUBLISHED and board in (None, boards.DEFAULT)
        published = f" (published FPGA design: {PUBLISHED_MS} ms)" if same else ""
        for method in report["methods"]:
            both = cycles["forward"] + cycles[method]
            print(
                f"forward + {method}: {both:,} cycles, {both / mhz / 1000:.2f} ms at an assumed {mhz} MHz{published}"
            )


def write_json(report: Mapping[str, Any], path: Path) -> None:
    """Write the report as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(report, indent=2) + "\n")
