# SPDX-License-Identifier: Apache-2.0
"""What a testbench must be told of the jobs of its design's kernels."""

from collections.abc import Mapping
from typing import Protocol

from xai_cosim.ipxact.design import Design


class Contract(Protocol):
    """What a job's arguments alone say of it; `kernel` is the description of the kernel that runs it."""

    def beats(self, kernel: Design, arguments: Mapping[str, int]) -> dict[str, int]:
        """Return the beats of each packet of a legal job; a stream that it does not use is not named."""

    def cycles(self, kernel: Design, arguments: Mapping[str, int]) -> int:
        """Return the cycles of a legal job without stalls, from ap_start to the last output beat, both included."""

    def silence(self, kernel: Design, arguments: Mapping[str, int]) -> int:
        """Return for how many cycles a running job without stalls may move no beat on any stream."""
