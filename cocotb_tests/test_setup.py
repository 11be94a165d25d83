# SPDX-License-Identifier: Apache-2.0
"""The Makefile sets itself up wherever the project lies, or says in a line that it cannot."""

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from xai_cosim.workspace import ROOT

TARGETS = re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE)


def make(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run make in a folder, with this Python."""
    command = ["make", "--no-print-directory", f"PYTHON3={sys.executable}", *words]
    return subprocess.run(
        command, cwd=folder, env={"PATH": os.environ["PATH"]}, capture_output=True, text=True, check=False
    )


def copied(folder: Path) -> Path:
    """Copy what `make setup` reads."""
    (folder / "scripts").mkdir(parents=True)
    for name in ("Makefile", "pyproject.toml", "constraints.txt", "scripts/requirements.py"):
        shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.mark.parametrize("target", TARGETS)
def test_a_path_with_a_space_is_one_line(tmp_path: Path, target: str) -> None:
    """Make can build in no such folder: exit code 2, one line, nothing made."""
    folder = copied(tmp_path / "my project")
    done = make(folder, target)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert str(folder) in line
    assert "without spaces" in line
    assert not (folder / ".venv").exists()


def test_a_moved_clone_makes_its_packages_again(tmp_path: Path) -> None:
    """Programs in a .venv name its path: it is kept where it was made, and made again elsewhere."""
    folder = copied(tmp_path / "first")
    venv.create(folder / ".venv", with_pip=True)
    (folder / ".venv" / "installed").touch()
    assert " -m venv " not in make(folder, "-n", "setup").stdout
    moved = folder.rename(tmp_path / "second")
    assert " -m venv --clear .venv" in make(moved, "-n", "setup").stdout


def test_another_python_makes_its_packages_again(tmp_path: Path) -> None:
    """A .venv whose Python was replaced by another version has no packages for it."""
    folder = copied(tmp_path / "first")
    venv.create(folder / ".venv", with_pip=True)
    (folder / ".venv" / "installed").touch()
    (library,) = (folder / ".venv" / "lib").iterdir()
    library.rename(library.with_name("python3.5"))
    assert " -m venv --clear .venv" in make(folder, "-n", "setup").stdout
