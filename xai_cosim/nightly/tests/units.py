# SPDX-License-Identifier: Apache-2.0
"""What units of the tests do: python -m xai_cosim.nightly.tests.units WORD [PATH].

What has run is noted in the file at PATH.
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

FOREVER = 3600.0


def ancestor(generations: int) -> int:
    """Return the process that started this one, or the one that started that, and so on."""
    pid = os.getpid()
    for _ in range(generations):
        status = Path(f"/proc/{pid}/status").read_text()
        pid = int(status.split("PPid:")[1].split()[0])
    return pid


WORKER, NIGHT = 2, 3
"""Generations from a unit over its guard to its worker, and on to the night that has started the worker."""


def main() -> int:
    """Do as the first word says."""
    word, path = sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None
    first = path is not None and not path.exists()
    if path is not None:
        with path.open("a") as file:
            file.write(f"{word} {os.getpid()}\n")
    if word == "fail":
        print("error: 17 of 300 wrong in /tmp/somewhere")
        return 1
    if word == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if word == "hang" and path is not None:
        child = subprocess.Popen([sys.executable, "-c", f"import time; time.sleep({FOREVER})"])
        with path.open("a") as file:
            file.write(f"child {child.pid}\n")
        time.sleep(FOREVER)
    if word == "kill_any_worker" or (first and word in ("kill_worker", "kill_night")):
        os.kill(ancestor(NIGHT if word == "kill_night" else WORKER), signal.SIGKILL)
        time.sleep(FOREVER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
