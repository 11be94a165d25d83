# SPDX-License-Identifier: Apache-2.0
"""Tests of bit packing."""

import numpy as np
import pytest

from xai_cosim.jobs.packing import pack, unpack


@pytest.mark.parametrize(("bits", "width"), [(32, 32), (26, 32), (3, 24), (200, 256)])
def test_a_packet_without_beats(bits: int, width: int) -> None:
    """Lanes of any width, and no beat of them: a packet of no beats, as wide as its port, and no lanes again."""
    lanes = width // bits
    packet = pack(np.zeros((0, lanes), object if bits > 64 else np.int64), bits, width)
    assert packet.shape == (0, width // 8)
    assert unpack(packet, lanes, bits, signed=True).shape == (0, lanes)
