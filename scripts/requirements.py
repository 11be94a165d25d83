# SPDX-License-Identifier: Apache-2.0
"""Prints the pinned requirements of pyproject.toml: those of the project and of the extras that are named.

Runs before anything is installed.
"""

import sys
import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text())["project"]
extras = [line for name in sys.argv[1:] for line in project["optional-dependencies"][name]]
print("\n".join([*project["dependencies"], *extras]))
