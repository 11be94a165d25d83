# SPDX-License-Identifier: Apache-2.0
"""Limits in processor time: a machine that others load too ends nothing early."""

import signal
import sys
from collections.abc import Sequence

_LIMIT = """
import os, resource, sys
seconds = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
os.execvp(sys.argv[2], sys.argv[2:])
"""


def cpu_limited(seconds: float, command: Sequence[str]) -> list[str]:
    """Return a command that is ended by SIGXCPU after so many seconds of processor time; so is each of its children."""
    return [sys.executable, "-c", _LIMIT, str(max(int(seconds), 1)), *command]


def over(code: int) -> bool:
    """Return whether an exit code is that of a command which reached its limit, or of a shell around it."""
    return code in (-signal.SIGXCPU, 128 + signal.SIGXCPU)
