# SPDX-License-Identifier: Apache-2.0
"""What HLS tools of some versions do against the control register's handshake, always and by design: no fault."""

import re
from dataclasses import dataclass

from xai_cosim.ipxact.design import Control, Design


@dataclass(frozen=True)
class KnownException:
    """Rules of the control register that exports do not keep, and why; seen in what the tools write as its adapter."""

    rules: tuple[str, ...]
    why: str
    until: str = ""
    """The last version of Vivado HLS or Vitis HLS that does so; empty for all of them."""
    control: Control | None = None
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
        ("AP_DONE_CLEAR_ON_READ",), "ap_done stays until ap_continue, whoever reads it", control=Control.CHAIN
    ),
)


def exempt(design: Design) -> tuple[str, ...]:
    """Return the rules of the control register that an export need not keep."""
    return tuple(rule for known in EXCEPTIONS if known.holds(design) for rule in known.rules)
