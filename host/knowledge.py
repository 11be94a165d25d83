# SPDX-License-Identifier: Apache-2.0
"""What the environment is told of the accelerator's kernels: contract, kinds of bugs, and what arguments mean."""

from collections.abc import Mapping

from host.contract import beats, cycles, silence
from host.gate import Gate
from host.variants import VARIANTS
from xai_cosim.ipxact.design import Design

__all__ = ["VARIANTS", "beats", "cycles", "meanings", "silence"]

_UNITS = {"in_groups": "IN_LANES", "groups": "LANES", "out_groups": "OUT_LANES", "beats": "LANES"}
"""Constants by which sizes count."""


def meanings(kernel: Design, arguments: Mapping[str, int]) -> dict[str, str]:
    """Return what arguments of a job mean, in words; those that say nothing more are left out."""
    units = _UNITS | ({"out_groups": "OUT_BLOCK"} if kernel.name == "vmm" else {})
    found = {}
    for name, value in arguments.items():
        if name == "mode" and value in list(Gate):
            found[name] = f"{Gate(value).name.lower()} gate"
        elif name == "shift":
            found[name] = f"accumulators are divided by 2^{value}"
        elif name in units:
            size = kernel.constants[units[name]]
            found[name] = f"x {size} = {value * size} {'channels' if kernel.name != 'relu' else 'values'}"
    return found
