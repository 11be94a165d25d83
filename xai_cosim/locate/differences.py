# SPDX-License-Identifier: Apache-2.0
"""Lines of a file that differ from the last version that passed, as git has it."""

import re
import subprocess
from pathlib import Path

from xai_cosim.command import UserError, shown
from xai_cosim.workspace import ROOT

HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@")
HEAD = "HEAD"
MOST = 200
"""Lines beyond which a difference says nothing."""


def since_from(text: str) -> str:
    """Return the revision that a user gave, HEAD by default; UserError for one that git does not know."""
    if text:
        command = ["git", "-C", str(ROOT), "rev-parse", "--verify", "--quiet", "--end-of-options", f"{text}^{{commit}}"]
        try:
            known = subprocess.run(command, capture_output=True, check=False).returncode == 0
        except OSError:
            known = False
        if not known:
            raise UserError(f"SINCE={shown(text)}: git knows no such commit")
    return text or HEAD


def changed_lines(file: Path, revision: str = HEAD) -> dict[int, str]:
    """Return the lines of a file that are not those of a revision, and what stood there; none where git has it not.

    Where lines are gone, those around them count.
    """
    command = ["git", "-C", str(file.parent), "diff", "--unified=0", "--no-color", revision, "--", file.name]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return {}
    found: dict[int, str] = {}
    old: list[str] = []
    line = 0
    for text in done.stdout.splitlines() if done.returncode == 0 else ():
        if hunk := HUNK.match(text):
            line, old = int(hunk[1]), []
            if hunk[2] == "0":
                found |= {line: "", line + 1: ""}
        elif line and text.startswith("-"):
            old.append(text[1:].strip())
        elif line and text.startswith("+"):
            found[line] = old.pop(0) if old else ""
            line += 1
    return found if len(found) <= MOST else {}
