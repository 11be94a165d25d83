# SPDX-License-Identifier: Apache-2.0
"""make hands variables to the programs as they were typed: nothing in them is run, and nothing of them lost."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from xai_cosim.command import make_command
from xai_cosim.workspace import ROOT

ENVIRONMENT = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
RECIPES = re.findall(r"^([a-z-]+):.* ## (.*)\n\t@\S+ -m scripts", (ROOT / "Makefile").read_text(), re.MULTILINE)
TARGETS = {target: re.findall(r"\b([A-Z][A-Z0-9_]*)=", about) for target, about in RECIPES}
"""The targets that run a program, and the variables that each takes, as `make help` lists them."""
VALUES = [
    "'; touch ran; '", "$(shell touch ran)", "${shell touch ran}", "`touch ran`", "$(touch ran)", "x; touch ran",
    "it's.png", 'two "words"', "a  b ", "$x", "$$", "$", "#1", "\\", "a\\#b", "~/x", "ä€", "a\nb", "%",
    "x=y", "-h", "$(VENV)", "&|<>",
]  # fmt: skip
SHOWS = 'import json, os, sys; json.dump({"words": sys.argv[1:], **os.environ}, open("given.json", "w"))'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which each program of the Makefile notes its words and variables in place of what it does."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    for name in ("pyproject.toml", "constraints.txt"):
        (tmp_path / name).touch()
    for name in (".venv", ".venv-train"):
        python = tmp_path / name / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.write_text(f"#!/bin/sh\nexec {sys.executable} -c '{SHOWS}' \"$@\"\n")
        python.chmod(0o755)
        (tmp_path / name / "installed").touch()
        (tmp_path / name / "pyvenv.cfg").write_text(f"command = python -m venv {(tmp_path / name).resolve()}\n")
    return tmp_path


def given(folder: Path, command: str, **variables: str) -> dict[str, str]:
    """Type a command and return what the program was given."""
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=ENVIRONMENT | variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not (folder / "ran").exists(), f"ran: {command}"
    found: dict[str, str] = json.loads((folder / "given.json").read_text())
    return found


def test_targets_are_found() -> None:
    """So that the tests below are not empty."""
    assert TARGETS["replay"] == ["FAILURE", "SHRINK", "LINE", "WAVES", "BEFORE", "AFTER", "FULL"]
    assert len(TARGETS) >= 18


@pytest.mark.parametrize("target", TARGETS)
def test_values_arrive_as_they_are(folder: Path, target: str) -> None:
    """Each target gets each value in one of its variables, typed behind make or before it."""
    names = TARGETS[target]
    for first in range(0, len(VALUES) if names else 0, len(names) or 1):
        values = {name: VALUES[(first + n) % len(VALUES)] for n, name in enumerate(names)}
        for found in (given(folder, make_command(target, **values)), given(folder, f"make {target}", **values)):
            assert {name: found[name] for name in values} == values


@pytest.mark.parametrize("value", [*VALUES, " a", "\ta", "\n"])
def test_printed_commands_repeat(folder: Path, value: str) -> None:
    """What is printed gives the same when it is typed, also below another make."""
    (folder / "typed").write_text(make_command("cosim", IMAGE=value, SEED=1))
    (folder / "outer.mk").write_text("all:\n\t@bash typed\n")
    for command in ("bash typed", "make -f outer.mk all SEED=2"):
        found = given(folder, command)
        assert (found["IMAGE"], found["SEED"]) == (value, "1")


@pytest.mark.parametrize("target", ["help", "cosim", "train"])
def test_what_is_no_variable_of_a_target(folder: Path, target: str) -> None:
    """Neither do the Makefile's own variables run what is in them."""
    for value in VALUES:
        own = dict.fromkeys(("VENV", "PY", "TRAIN_VENV", "PYTHON3", "MAKEFILE_LIST"), value)
        for words, variables in ([f"{name}={value}" for name in own], {}), ([], own):
            environment = ENVIRONMENT | variables
            subprocess.run(["make", target, *words], cwd=folder, env=environment, capture_output=True, check=False)
            assert not (folder / "ran").exists(), value


def test_clean_stays_here(folder: Path) -> None:
    """A variable moves nothing of what is removed."""
    other = folder / "other"
    other.mkdir()
    subprocess.run(["make", "clean", "VENV=other", "TRAIN_VENV=other"], cwd=folder, env=ENVIRONMENT, check=True)
    assert other.exists()
