# SPDX-License-Identifier: Apache-2.0
"""Cover points that all kernels share: shifts, gates and masks, values at the limits."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from host.gate import Gate
from xai_cosim.coverage.functional import Bins, CoveredJob, Points

if TYPE_CHECKING:
    from host.kernels.kernel import HostKernel


def _mask(o: CoveredJob) -> Iterable[str]:
    gate = Gate(o.job.arguments["mode"]) if o.job.status == 0 else Gate.NONE
    packet = o.job.inputs.get("in_mask")
    if packet is None or not gate.takes_mask:
        return []
    ones = np.unpackbits(packet).sum()
    kind = "all 0" if not ones else "all 1" if ones == 4 * len(packet) else "mixed"
    return [f"{gate.name.lower()}, {kind}"]


def _values(o: CoveredJob) -> Iterable[str]:
    """Name what happens to the values on their way through the kernel's arithmetic and gate."""
    output = o.job.outputs.get("out_r")
    if output is None:
        return []
    lanes = output.lanes(output.expected).astype(np.int16)
    return [
        name
        for name, seen in (
            ("saturated low", lanes == np.iinfo(np.int16).min),
            ("saturated high", lanes == np.iinfo(np.int16).max),
            ("negative", lanes < 0),
            ("zero", lanes == 0),
            ("positive", lanes > 0),
        )
        if seen.any()
    ]


def _indices(stream: str) -> Bins:
    def bins(o: CoveredJob) -> Iterable[str]:
        packet = o.job.inputs.get(stream)
        if packet is None and stream in o.job.outputs:
            packet = o.job.outputs[stream].expected
        if packet is None:
            return []
        lanes = packet >> np.arange(0, 8, 2, dtype=np.uint8) & 3
        return {f"lane {lane}, index {value}" for lane in range(4) for value in np.unique(lanes[:, lane])}

    return bins


def of_every_kernel(kernel: "HostKernel") -> Points:
    """Return the points that follow from a kernel's arguments and streams: name to (bins, what a job hits)."""
    arguments = kernel.design.largest
    points: Points = {"values": (("saturated low", "saturated high", "negative", "zero", "positive"), _values)}
    if "shift" in arguments:
        shifts = [str(s) for s in range(arguments["shift"] + 1)]
        points["shift"] = (shifts, lambda o: [str(o.job.arguments["shift"])])
    if "mode" in arguments:
        points["mode"] = (
            [g.name for g in Gate],
            lambda o: [] if o.job.status else [Gate(o.job.arguments["mode"]).name],
        )
        kinds = [f"{g.name.lower()}, {k}" for g in Gate if g.takes_mask for k in ("all 0", "mixed", "all 1")]
        points["mask"] = (kinds, _mask)
    for stream in kernel.design.streams:
        if stream.endswith("_index"):
            lanes = [f"lane {lane}, index {value}" for lane in range(kernel.lanes) for value in range(4)]
            points[stream] = (lanes, _indices(stream))
    return points
