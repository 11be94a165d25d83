# SPDX-License-Identifier: Apache-2.0
"""Limits in processor time, which a machine that others load too does not use up.

python limits.py SECONDS PROGRAM [WORD ...]
"""

import resource
import signal
import subprocess
import sys
from collections.abc import Sequence

OVER = 128 + signal.SIGXCPU
"""Exit code at the limit, as a shell has it."""


def cpu_limited(seconds: float, command: Sequence[str] = ()) -> list[str]:
    """Return a command that ends with OVER when it, or a child of it, has used so many seconds of a processor."""
    return [sys.executable, __file__, str(max(int(seconds), 1)), *command]


def _main(seconds: int, command: list[str]) -> int:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))  # SIGXCPU, then SIGKILL
    code = subprocess.run(command, check=False).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    if code and used.ru_utime + used.ru_stime >= seconds:
        return OVER
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(_main(int(sys.argv[1]), sys.argv[2:]))
