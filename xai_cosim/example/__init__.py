# SPDX-License-Identifier: Apache-2.0
"""A small design, exported by an HLS tool, with its model: what the package shows itself on, and is tested with."""

from pathlib import Path

from xai_cosim.ipxact.component import read_component
from xai_cosim.ipxact.design import COMPONENT, Design

GAIN = Path(__file__).parent / "gain" / COMPONENT


def example() -> Design:
    """Open the export of the example."""
    return read_component(GAIN)
