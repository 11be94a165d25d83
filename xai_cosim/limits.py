# SPDX-License-Identifier: Apache-2.0
"""Limits in processor time, which a machine that others load too does not use up, and in bytes of a file.

python limits.py SECONDS BYTES PROGRAM [WORD ...]; 0 bytes are no limit
"""

import resource
import signal
import subprocess
import sys
from collections.abc import Sequence

OVER = 128 + signal.SIGXCPU
"""Exit code at the limit of time, as a shell has it."""

NEARLY = 0.9
"""Of the limit: what a program that was ended there has used, as it is measured afterwards; the limit counts ticks."""


def cpu_limited(seconds: float, command: Sequence[str] = (), *, file_bytes: int = 0) -> list[str]:
    """Return a command that ends with OVER when it, or a child of it, has used so many seconds of a processor.

    With `file_bytes` no file that it writes becomes larger; a program that tries is ended by SIGXFSZ.
    """
    return [sys.executable, __file__, str(max(int(seconds), 1)), str(file_bytes), *command]


def _main(seconds: int, file_bytes: int, command: list[str]) -> int:
    if file_bytes:
        resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))  # SIGXCPU, then SIGKILL
    code = subprocess.run(command, check=False).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    if code and used.ru_utime + used.ru_stime >= seconds * NEARLY:
        return OVER
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(_main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
