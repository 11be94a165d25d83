# SPDX-License-Identifier: Apache-2.0
"""Runs a command and ends it, with all that it has started, at a limit or when whoever asked for it is gone.

python -m xai_cosim.nightly.guard SECONDS PROGRAM [WORD ...]
Its standard input is a pipe that closes with the asking process.
"""

import contextlib
import os
import select
import signal
import subprocess
import sys
from types import FrameType
from typing import NoReturn

HUNG = 124
"""Exit code at the limit, as `timeout` has it."""
GONE = 125
"""Exit code when the asking process is gone."""


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise SystemExit(GONE)


def guard(seconds: float, command: list[str]) -> int:
    """Return the exit code of a command, HUNG or GONE; a signal N gives 128 + N."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        ended, pipe = os.pidfd_open(process.pid), sys.stdin.fileno()
        poll = select.poll()
        poll.register(ended, select.POLLIN)
        poll.register(pipe, select.POLLHUP)
        ready = [descriptor for descriptor, _ in poll.poll(seconds * 1000)]
        if ended in ready:
            code = process.wait()
            return code if code >= 0 else 128 - code
        return GONE if ready else HUNG
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _stop)
    sys.exit(guard(float(sys.argv[1]), sys.argv[2:]))
