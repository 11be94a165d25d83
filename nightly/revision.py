"""Which sources a night is about, and the seed that follows from them."""

import hashlib
import subprocess
from datetime import date

from cocotb_tests.environment.run import MAX_SEED
from host.component import ROOT

UNKNOWN = "unknown"


def revision() -> str:
    """Return the commit that is checked out, with "+dirty." and a hash of what differs; "unknown" outside of git."""
    try:
        commit = _git("rev-parse", "--short=12", "HEAD").decode().strip()
        changed = _git("diff", "HEAD", "--binary")
        for name in _git("ls-files", "--others", "--exclude-standard", "-z").split(b"\0")[:-1]:
            changed += name + (ROOT / name.decode()).read_bytes()
    except (OSError, subprocess.CalledProcessError):
        return UNKNOWN
    return f"{commit}+dirty.{hashlib.sha256(changed).hexdigest()[:8]}" if changed else commit


def _git(*words: str) -> bytes:
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=True).stdout


def seed_of(*words: object) -> int:
    """Return a seed that follows from some words, such as date and revision."""
    return int.from_bytes(hashlib.sha256(repr(words).encode()).digest()[:8], "little") % MAX_SEED


def today() -> str:
    """Return the date, as ISO 8601 has it."""
    return date.today().isoformat()
