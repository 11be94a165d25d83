# SPDX-License-Identifier: Apache-2.0
"""What HLS tools of some versions do against a protocol, always and by design: no fault of an export."""

import re
from dataclasses import dataclass

from xai_cosim.ipxact.design import ControlKind, Design


@dataclass(frozen=True)
class KnownException:
    """Rules that exports do not keep, and why; seen in what the tools write as adapters of their ports."""

    rules: tuple[str, ...]
    why: str
    until: str = ""
    """The last version of Vivado HLS or Vitis HLS that does so; empty for all of them."""
    control: ControlKind | None = None
    """The only kind of control that does so, where it is one."""

    def holds(self, design: Design) -> bool:
        """Whether an export is one of those: of a tool that names its version."""
        version = re.search(r"\d{4}\.\d", design.tool)
        if version is None or self.control not in (None, design.control):
            return False
        return not self.until or version[0] <= self.until


EXCEPTIONS = (
    KnownException(
        ("AP_DONE_WITHOUT_READY", "AP_START_DROPPED"),
        "ap_ready is a pulse of one cycle, and not kept until it is read",
        until="2020.2",
    ),
    KnownException(
        ("AP_DONE_CLEAR_ON_READ",), "ap_done stays until ap_continue, whoever reads it", control=ControlKind.CHAIN
    ),
)


DATA_COUNTED_LATE = KnownException(
    ("data before their address",),
    "what is left of a burst is counted from its address on, and the next one waits for that: data that were taken"
    " before their address count for the burst behind, and the address of the last one never comes",
    until="2019.2",
)


def takes_data_ahead(design: Design) -> bool:
    """Return whether the memory may take write data before their address, which stops some masters for ever."""
    return not DATA_COUNTED_LATE.holds(design)


def exempt(design: Design) -> tuple[str, ...]:
    """Return the rules of the control register that an export need not keep."""
    return tuple(rule for known in EXCEPTIONS if known.holds(design) for rule in known.rules)
