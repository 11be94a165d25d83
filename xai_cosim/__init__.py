# SPDX-License-Identifier: Apache-2.0
"""The environment: simulates an HLS export, compares every beat, and explains what is wrong.

A model of an export says `from xai_cosim import Lanes, Buffer`; a pytest file, `from xai_cosim import check_export`.
"""

from typing import TYPE_CHECKING, Any

from xai_cosim.exports.declare import Buffer, Lanes

if TYPE_CHECKING:
    from xai_cosim.exports.check import KINDS, check_export

__all__ = ["KINDS", "Buffer", "Lanes", "check_export"]


def __getattr__(name: str) -> Any:
    """Import what takes a simulator when it is asked for."""
    if name in ("KINDS", "check_export"):
        from xai_cosim.exports import check

        return getattr(check, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
