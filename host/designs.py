# SPDX-License-Identifier: Apache-2.0
"""Opens the accelerator's designs: the kernels' exports, and xai_top with all of them in it."""

from xai_cosim.command import UserError
from xai_cosim.ipxact.component import read_component
from xai_cosim.ipxact.design import COMPONENT, Design
from xai_cosim.workspace import ROOT

EXPORTS = ROOT / "hls_export"
KERNELS = tuple(sorted(path.parent.name for path in EXPORTS.glob(f"*/{COMPONENT}")))
"""The exported kernels."""
TOP = "xai_top"
DESIGNS = (*KERNELS, TOP)


def open_design(name: str) -> Design:
    """Open an exported kernel or xai_top; UserError lists the designs for an unknown name."""
    if name not in DESIGNS:
        raise UserError(f"unknown design {name!r}; there are {', '.join(DESIGNS)}")
    return read_component((ROOT / "rtl" if name == TOP else EXPORTS / name) / COMPONENT)
