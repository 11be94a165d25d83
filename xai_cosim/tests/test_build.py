# SPDX-License-Identifier: Apache-2.0
"""Builds of models: one for two processes that want the same, none after an interruption, one per set of options."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from cocotb_tools import config

from xai_cosim.command import UserError
from xai_cosim.example import example
from xai_cosim.sim import build as builds
from xai_cosim.sim import tools
from xai_cosim.sim.build import COVERAGE, FAST, build
from xai_cosim.sim.run import simulate
from xai_cosim.sim.tools import ToolError
from xai_cosim.workspace import ROOT

SCRIPT = """
import sys
from pathlib import Path
from xai_cosim.sim.build import build
from xai_cosim.example import example
print(build(example(), folder=Path(sys.argv[1])))
"""


def builder(folder: Path) -> "subprocess.Popen[str]":
    """Start a process, with a process group of its own, that builds the model of gain in a folder."""
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def models(folder: Path) -> list[Path]:
    """Return the complete builds in a folder."""
    return [path for path in folder.glob("*") if path.is_dir() and not path.suffix]


def test_two_processes_build_once(tmp_path: Path) -> None:
    """Of two processes one builds; both find the same simulator."""
    outputs = [process.communicate()[0].splitlines() for process in (builder(tmp_path), builder(tmp_path))]
    assert sum("building" in line for lines in outputs for line in lines) == 1
    (model,) = models(tmp_path)
    assert [lines[-1] for lines in outputs] == [str(model)] * 2
    assert (model / "bench").exists()


def test_too_many_streams(tmp_path: Path) -> None:
    """More than a word has bits for are refused in a line that says what takes them."""
    stream = next(iter(example().streams.values()))
    many = replace(example(), streams={f"s{n}": replace(stream, name=f"s{n}") for n in range(65)})
    with pytest.raises(UserError, match="gain: 65 streams, bulk has room for 64: set TRANSPORT=beat"):
        build(many, folder=tmp_path)


def test_interrupted_build_is_not_found(tmp_path: Path) -> None:
    """A build that is killed leaves nothing that counts as built, and does not stand in the way of the next."""
    process = builder(tmp_path)
    while not list(tmp_path.glob("*.partial/Vbench.mk")):  # Verilator is done, the compiler is not
        assert process.poll() is None
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not models(tmp_path)
    model = build(example(), quiet=True, folder=tmp_path)
    assert models(tmp_path) == [model]
    assert (model / "bench").exists()


def test_each_set_of_options_is_a_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another transport or another option of the compiler is another build; the same again is found at once.

    Verilator's runtime is compiled for each set of options of the compiler, not for each model.
    """
    monkeypatch.setattr(builds, "RUNTIMES", tmp_path / "runtime")
    sets = [FAST, replace(FAST, transport="beat"), replace(FAST, compiler="-O1")]
    folders = [build(example(), options, quiet=True, folder=tmp_path) for options in sets]
    assert len(set(folders)) == len(sets)
    assert ["/verilated.cpp" in (folder / "build.log").read_text() for folder in folders] == [True, False, True]
    changed = (folders[0] / "bench").stat().st_mtime_ns
    assert build(example(), FAST, folder=tmp_path) == folders[0]
    assert (folders[0] / "bench").stat().st_mtime_ns == changed


def unbuilt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let models be made without a compiler."""
    monkeypatch.setattr(builds, "_compile", lambda folder, *given: (folder / "bench").touch())


def test_what_a_model_depends_on_is_in_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another place of cocotb's libraries, another compiler: another build, since the old one may not run."""
    unbuilt(monkeypatch)
    found = {build(example(), quiet=True, folder=tmp_path)}
    with monkeypatch.context() as changed:
        changed.setattr(config, "libs_dir", tmp_path / "elsewhere")
        found.add(build(example(), quiet=True, folder=tmp_path))
    with monkeypatch.context() as changed:
        changed.setattr(tools, "compiler_version", lambda: "g++ 99")
        tools.build_platform.cache_clear()
        found.add(build(example(), quiet=True, folder=tmp_path))
    tools.build_platform.cache_clear()
    assert len(found) == 3


def test_coverage_knows_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Coverage names files by their paths: sources that were moved are another build, and none without coverage."""
    unbuilt(monkeypatch)
    gain, moved = example(), tmp_path / "gain.v"
    shutil.copy(gain.files[0], moved)
    pairs = [
        {build(replace(gain, files=(path,)), replace(FAST, extra=extra), quiet=True, folder=tmp_path)
         for path in (gain.files[0], moved)}
        for extra in ((), COVERAGE)
    ]  # fmt: skip
    assert [len(pair) for pair in pairs] == [1, 2]


def test_a_folder_without_its_program_is_no_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A compilation that makes nothing is an error; a folder whose program is gone is built again."""
    with monkeypatch.context() as changed:
        changed.setattr(builds, "_compile", lambda folder, *given: (folder / "build.log").touch())
        with pytest.raises(UserError, match="made no bench"):
            build(example(), quiet=True, folder=tmp_path)
    assert not models(tmp_path)
    unbuilt(monkeypatch)
    model = build(example(), quiet=True, folder=tmp_path)
    (model / "bench").unlink()
    assert (build(example(), quiet=True, folder=tmp_path) / "bench").exists()


LEAKS = {
    "CXX": "false",
    "CXXFLAGS": "-no-such-flag",
    "CPPFLAGS": "-no-such-flag",
    "LDFLAGS": "-no-such-flag",
    "LDLIBS": "-lno-such-library",
    "OPT": "-no-such-flag",
    "USER_CPPFLAGS": "-no-such-flag",
    "VK_CPPFLAGS_ALWAYS": "-no-such-flag",
    "VERILATOR_BIN": "no_such_program",
    "VERILATOR_ROOT": "/nowhere",
    "VERILATOR_TEST_FLAGS": "--no-such-flag",
    "GNUMAKEFLAGS": "-n",
    "MAKEFLAGS": "n -- OPT_SLOW=-no-such-flag",
}
"""Variables of the user that Verilator, make and its makefiles look at."""


def test_what_the_user_has_set_does_not_reach_a_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model is built the same under flags of others, and whatever make is told elsewhere."""
    for name, value in LEAKS.items():
        monkeypatch.setenv(name, value)
    model = build(example(), quiet=True, folder=tmp_path)
    assert (model / "bench").exists()
    assert "no-such" not in (model / "build.log").read_text()


@pytest.mark.parametrize("name", ["with space", "dollar$", "hash#", "colon:", "quote'", "per%cent", "semi;colon"])
def test_a_path_that_make_cannot_name_is_one_line(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of builds, or of sources, that makefiles cannot name is refused before anything is built."""
    unbuilt(monkeypatch)
    bad = tmp_path / name
    bad.mkdir()
    shutil.copy(example().files[0], bad / "gain.v")
    for design, folder in (
        (example(), bad),
        (replace(example(), files=(bad / "gain.v",)), tmp_path / "good"),
    ):
        with pytest.raises(UserError, match=re.escape(name)) as told:
            build(design, quiet=True, folder=folder)
        assert "\n" not in str(told.value)
        assert not models(folder)


def test_other_paths_are_taken(tmp_path: Path) -> None:
    """Letters of any language, and what else makefiles have no use for."""
    tools.require_plain([tmp_path / name for name in ("umlaut_ä", "com,ma", "at@", "equal=", "tilde~", "brace{}")])


def test_a_failed_build_is_one_line(tmp_path: Path) -> None:
    """It names what Verilator or the compiler said first, and the log."""
    (tmp_path / "gain.v").write_text("module gain (\n")
    told = r"the build of gain-\w+ failed: %Error: .*gain\.v:1.*; log: .*build\.log$"
    with pytest.raises(ToolError, match=told) as error:
        build(replace(example(), files=(tmp_path / "gain.v",)), quiet=True, folder=tmp_path)
    assert len(str(error.value).splitlines()) == 1


def test_a_simulation_on_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its failure is that, and no failure of the design."""
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage._replace(free=4096))
    with pytest.raises(UserError, match="no space left on the disk"):
        simulate(example(), "xai_cosim.no_such_tests", seed=1, variables={"FAILURES": "off"})
