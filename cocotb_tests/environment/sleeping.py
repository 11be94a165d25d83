# SPDX-License-Identifier: Apache-2.0
"""Faults that sleep in a design until a run wakes one: many behind one build."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from host.designs import open_design
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.run import simulate

ARGUMENT = "PLANTED"
"""Of the simulation: +PLANTED=n wakes fault n; without it the design computes what it did."""
SELECTOR = f'integer planted;\ninitial if (!$value$plusargs("{ARGUMENT}=%d", planted)) planted = 0;\n'
PORTS_END = "\n);\n"
"""Of a module, which is the only one in its file."""


def with_sleeping(text: str, what: str, line: str, new: str, number: int) -> str:
    """Return the text of a module with a fault in it.

    `line` is a text that the module has once; the expression between « and » becomes `new` where the fault is awake.
    `what` names the fault where the text is not found.
    """
    before, old, behind = re.split("[«»]", line)
    assert text.count(before + old + behind) == 1, f"{what}: {text.count(before + old + behind)} such lines"
    text = text.replace(before + old + behind, f"{before}((planted == {number}) ? ({new}) : ({old})){behind}")
    return text if SELECTOR in text else text.replace(PORTS_END, PORTS_END + SELECTOR, 1)


@dataclass(frozen=True)
class SleepingFault:
    """An expression of a kernel's export that becomes another, and the directed test that notices."""

    what: str
    line: str
    """That the export has once, as of `with_sleeping`."""
    new: str
    test: str
    """The directed test that must fail."""
    told: str = ""
    """What its first failure says."""


def kernel_with(
    kernel: str, faults: Sequence[SleepingFault], folder: Path, names: Mapping[str, str] | None = None
) -> Design:
    """Return a kernel with faults asleep, its Verilog in a folder; `names` stand in the faults between braces."""
    good = open_design(kernel)
    (source,) = good.files
    text = source.read_text()
    for number, fault in enumerate(faults, 1):
        line, new = (part.format(**names) if names else part for part in (fault.line, fault.new))
        text = with_sleeping(text, fault.what, line, new, number)
    path = folder / source.name
    path.write_text(text)
    return replace(good, files=(path,))


def failures_awake(sleeping: Design, number: int, test: str, seed: int) -> list[str]:
    """Return the failures of a directed test of a kernel while a fault is awake, of those counted from 1.

    AssertionError where the first is not the test's own, but that of a simulation that does not start, say.
    """
    failures = simulate(
        sleeping,
        f"cocotb_tests.{sleeping.name}_tests",
        testcase=test,
        seed=seed,
        variables={"COCOTB_LOG_LEVEL": "CRITICAL", "FAILURES": "off"},
        plusargs=[f"+{ARGUMENT}={number}"],
    )
    assert not failures or failures[0].startswith(test), failures
    return failures
