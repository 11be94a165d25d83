# SPDX-License-Identifier: Apache-2.0
"""Lines of a file that differ from the last version that passed, as git has it."""

import re
import subprocess
from pathlib import Path

HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
MOST = 200
"""Lines beyond which a difference says nothing."""


def changed_lines(file: Path, revision: str = "HEAD") -> list[int]:
    """Return the lines of a file that are not those of a revision; none where git does not have it.

    Where lines are gone, those around them count.
    """
    command = ["git", "-C", str(file.parent), "diff", "--unified=0", "--no-color", revision, "--", file.name]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return []
    found: list[int] = []
    for begin, count in HUNK.findall(done.stdout) if done.returncode == 0 else ():
        first, length = int(begin), int(count or 1)
        found += range(first, first + length) if length else (first, first + 1)
    return found if len(found) <= MOST else []
