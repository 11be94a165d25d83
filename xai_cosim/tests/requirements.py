# SPDX-License-Identifier: Apache-2.0
"""What tests with waveforms need of the machine."""

import pytest

from xai_cosim.sim import tools, trace


def _missing() -> str:
    try:
        tools.require_headers(trace.HEADERS)
    except tools.ToolError as error:
        return f"no traced builds: {error}"
    return ""


needs_traces = pytest.mark.skipif(bool(_missing()), reason=_missing() or "-")
