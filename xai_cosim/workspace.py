# SPDX-License-Identifier: Apache-2.0
"""The folder that is worked in: what belongs to a user, where builds go, and where results go."""

import os
from pathlib import Path

from xai_cosim.command import whole_number

FOLDER = "XAI_COSIM_ROOT"
"""Names the folder for processes that an installed package starts elsewhere."""
_CHECKOUT = Path(__file__).resolve().parent.parent
IN_CHECKOUT = (_CHECKOUT / "pyproject.toml").is_file()
"""Whether this is the project itself, and no installed package."""
ROOT = _CHECKOUT if IN_CHECKOUT else Path(os.environ.get(FOLDER) or Path.cwd())
"""The checkout; for an installed package the folder in which the command was given."""
BUILDS = ROOT / "build"
OUT = Path(os.environ.get("OUT") or ROOT / "out").resolve()
"""Folder of results; the variable OUT moves it."""

CORES = "CORES"
"""Names how many processes to run at once, where others share the processors."""
MAX_CORES = 1024
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1"}
"""For processes beside each other, a core each: threads of NumPy that wait for work take it from the others."""


def display(path: Path) -> str:
    """Return a path as a user reads it: from the project's folder on."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


def make_room(*paths: Path) -> None:
    """Make the folders of result files, and remove an earlier run's, so that they are not taken for this one's."""
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)


def cores() -> int:
    """Return how many processors this process may use: those it may run on, or CORES of them.

    UserError for CORES that is no number.
    """
    given = os.environ.get(CORES)
    return whole_number(CORES, given, 1, MAX_CORES, "a number of processes") if given else len(os.sched_getaffinity(0))
