# SPDX-License-Identifier: Apache-2.0
"""The accelerator's designs: the kernels' exports, and xai_top with all of them in it."""

from functools import lru_cache

from xai_cosim.ipxact.design import Design, read_component
from xai_cosim.workspace import ROOT

EXPORTS = ROOT / "hls_export"
KERNELS = tuple(sorted(path.parent.name for path in EXPORTS.glob("*/component.xml")))
"""The exported kernels."""


@lru_cache
def top() -> Design:
    """Return the description of xai_top, the five kernels behind one control port and one set of streams."""
    return read_component(ROOT / "rtl" / "component.xml")


@lru_cache
def component(kernel: str) -> Design:
    """Return the description of an exported kernel; ValueError lists the kernels for an unknown name."""
    if kernel not in KERNELS:
        raise ValueError(f"unknown kernel {kernel!r}; there are {', '.join(KERNELS)}")
    return read_component(EXPORTS / kernel / "component.xml")
