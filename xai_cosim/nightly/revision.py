# SPDX-License-Identifier: Apache-2.0
"""Which sources a night is about, and the seeds that follow from them."""

import hashlib
import os
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from xai_cosim.command import MAX_SEED
from xai_cosim.workspace import ROOT

UNKNOWN = "unknown"
DIRTY = "+dirty."


def revision(root: Path = ROOT) -> str:
    """Return the commit of a folder, with "+dirty." and a hash of what differs; "unknown." and a hash outside of git.

    Two folders that have the same revision hold the same sources.
    """
    try:
        if Path(_git(root, "rev-parse", "--show-toplevel").decode().strip()) != root.resolve():
            raise FileNotFoundError(f"{root} lies in the repository of something else")
        commit = _git(root, "rev-parse", "--short=12", "HEAD").decode().strip()
        changed = _git(root, "diff", "HEAD", "--binary")
        others = _git(root, "ls-files", "--others", "--exclude-standard", "-z").decode().split("\0")[:-1]
    except (OSError, subprocess.CalledProcessError):
        return f"{UNKNOWN}.{_digest(root, _sources(root))}"
    return f"{commit}{DIRTY}{_digest(root, others, changed)}" if changed or others else commit


def _git(root: Path, *words: str) -> bytes:
    return subprocess.run(["git", *words], cwd=root, capture_output=True, check=True).stdout


def _sources(root: Path) -> Iterator[str]:
    """Yield the files that .gitignore does not name."""
    ignored = {".git", *(line.strip("/") for line in (root / ".gitignore").read_text().splitlines())}
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(set(folders) - ignored)
        yield from (os.path.relpath(Path(folder, name), root) for name in sorted(files))


def _digest(root: Path, files: Iterator[str] | list[str], start: bytes = b"") -> str:
    digest = hashlib.sha256(start)
    for name in files:
        path = root / name
        content = os.readlink(path).encode() if path.is_symlink() else path.read_bytes()
        digest.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()[:8]


def seed_of(*words: object) -> int:
    """Return a seed that follows from some words, such as date and revision."""
    return int.from_bytes(hashlib.sha256(repr(words).encode()).digest()[:8], "little") % MAX_SEED


def today() -> str:
    """Return the date, as ISO 8601 has it."""
    return date.today().isoformat()
