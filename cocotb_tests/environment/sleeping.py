# SPDX-License-Identifier: Apache-2.0
"""Faults that sleep in a design until a run wakes one: many behind one build."""

import re

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
