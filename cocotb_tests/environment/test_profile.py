# SPDX-License-Identifier: Apache-2.0
"""Profiles: those that are there can be planned, others are refused with a clear line; seeds and revisions."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import golden
from cocotb_tests.night import KINDS, plan, profiles
from host import networks
from host.designs import DESIGNS
from host.images import sample_names
from host.networks import names
from host.random_networks import random_network
from xai_cosim.command import UserError
from xai_cosim.nightly.revision import revision, seed_of
from xai_cosim.nightly.tests.nights import unit, write_profile

EXPORT = "minutes: 1\nunits: [{{kind: export, {}}}]"
"""A profile with a user's export."""


@pytest.mark.parametrize("profile", profiles())
def test_profile(profile: str) -> None:
    """It has units of names of their own, which another seed changes where they have one."""
    units, others = plan(profile, 1).units, plan(profile, 2).units
    assert [u.task for u in units] == [u.task for u in others]
    assert all((u.seed == 0) == (u.name == u.task) for u in units)
    assert not {u.name for u in units if u.seed} & {u.name for u in others}
    assert plan(profile, 1).units == units


def test_night_runs_everything() -> None:
    """Every kind of unit but commands of a profile's own."""
    units = plan("night", 1).units
    assert {u.kind for u in units} == {*(KINDS.keys() - {"command", "network", "golden_mutants"}), "random"}
    assert {u.name.split()[1] for u in units if u.kind == "mutants"} == {*DESIGNS, "golden"}
    free = [u for u in units if u.variables.get("CLOCKS") == "free"]
    assert {u.name.split()[1] for u in free} == set(names()), "each network with all clocks running"
    assert all("clocks=free" in u.name and u.repeat.endswith("CLOCKS=free") for u in free)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("units: []", "'minutes' is missing: a profile holds minutes:"),
        ("minutes: 1", "'units' is missing"),
        ("- 1", "a profile holds minutes: NUMBER"),
        ("minutes: soon\nunits: []", "minutes: 'soon', allowed are numbers from 0 to"),
        ("minutes: .nan\nunits: []", "minutes: nan, allowed are numbers from 0 to"),
        ("minutes: .inf\nunits: []", "minutes: inf, allowed are numbers from 0 to"),
        ("minutes: -1\nunits: []", "minutes: -1, allowed are numbers from 0 to"),
        ("minutes: true\nunits: []", "minutes: True, allowed are numbers from 0 to"),
        ("minutes: 1\nminutes: 2\nunits: []", "key 'minutes' stands there 2 times"),
        ("minutes: 1\nunits: []", "units: [], expected a list of at least one"),
        ("minutes: 1\nunits: {kind: exports}", "units: {'kind': 'exports'}, expected a list"),
        ("minutes: 1\nunits: [exports]", "units: 'exports', expected {kind: NAME, ...}"),
        ("minutes: 1\nunits: [{kind: [exports]}]", "a profile holds minutes"),
        ("minutes: 1\nunits: [{kind: network, seeds: 0}]", "seeds: 0, allowed are whole numbers from 1 to"),
        ("minutes: 1\nunits: [{kind: network, seeds: -3}]", "seeds: -3, allowed are whole numbers from 1 to"),
        ("minutes: 1\nunits: [{kind: network, seeds: 1.5}]", "seeds: 1.5, allowed are whole numbers from 1 to"),
        ("minutes: 1\nunits: [{kind: network, seeds: " + "9" * 400 + "}]", "seeds: 9999"),
        ("minutes: 1\nunits: [{kind: network, seeds: " + "9" * 5000 + "}]", "Exceeds the limit"),
        ("minutes: 1\nunits: [{kind: bench, designs: [relu], jobs: many, seeds: 1}]", "jobs: 'many', allowed"),
        ("minutes: 1\nunits: [{kind: bench, designs: relu, jobs: 1, seeds: 1}]", "designs: 'relu': allowed are all"),
        ("minutes: 1\nunits: [{kind: bench, designs: [], jobs: 1, seeds: 1}]", "designs: []: allowed are all, or"),
        ("minutes: 1\nunits: [{kind: bench, designs: [3], jobs: 1, seeds: 1}]", f"3: allowed are all, {DESIGNS[0]},"),
        ("minutes: 1\nunits: [{kind: mutants, designs: all, count: 0}]", "count: 0, allowed are whole numbers"),
        ("minutes: 1\nunits: [{kind: cosim, networks: all, images: all, stalls: 0}]", "stalls: 0, expected a list"),
        ("minutes: 1\nunits: [{kind: cosim, networks: all, images: all, stalls: [-1]}]", "stalls: -1, allowed are"),
        ("minutes: 1\nunits: [{kind: cosim, networks: all, images: all, stalls: [1]}]", "stalls: 1, allowed are"),
        (
            "minutes: 1\nunits: [{kind: cosim, networks: all, images: all, stalls: [0], clocks: no}]",
            "clocks=False: allowed are gated, free",
        ),
        ("minutes: 1\nunits: [{kind: command, name: a, run: make, minutes: 1}]", "run: 'make', expected a list"),
        ("minutes: 1\nunits: [{kind: command, name: 3, run: [a], minutes: 1}]", "name: 3, expected a name"),
        ("minutes: 1\nunits: [{kind: command, name: a, run: [a], minutes: x}]", "minutes: 'x', allowed are numbers"),
        ("\xff\udcff", "mine.yaml"),
        ("[" * 5000, "mine.yaml"),
        ("minutes: 1\nunits: [{kind: dance}]", "kind: dance: allowed are exports, formal"),
        ("minutes: 1\nunits: [{kind: cosim, networks: [vgg], images: all, stalls: [0]}]", "vgg: allowed are all, "),
        ("minutes: 1\nunits: [{kind: cosim, networks: all, images: [me], stalls: [0]}]", "me: allowed are all, e"),
        ("minutes: 1\nunits: [{kind: bench, designs: all, jobs: 3}]", "bench: 'seeds' is missing"),
        (EXPORT.format("e: 1, jobs: 1, seeds: 1"), "export: 'export' is missing"),
        (EXPORT.format("export: nowhere, model: pyproject.toml, jobs: 1, seeds: 1"), "export: export: 'nowhere': no"),
        (EXPORT.format("export: examples, model: no.py, jobs: 1, seeds: 1"), "export: model: 'no.py': no such path"),
        (EXPORT.format("export: examples, model: [3], jobs: 1, seeds: 1"), "export: model: [3]: no such path"),
        (EXPORT.format('export: "a\\0b", model: golden, jobs: 1, seeds: 1'), "no such path"),
        (EXPORT.format(f"export: {'a' * 5000}, model: golden, jobs: 1, seeds: 1"), "no such path"),
        (EXPORT.format("export: examples, model: golden, jobs: 0, seeds: 1"), "jobs: 0, allowed are whole numbers"),
        (EXPORT.format("export: examples, model: golden, jobs: 1"), "export: 'seeds' is missing"),
        ("minutes: 1\nunits: [{kind: exports}, {kind: exports}]", "more than once: exports"),
        ("minutes: 1\nunits: [{", "a profile holds"),
    ],
)
def test_bad_profile_is_one_clear_line(tmp_path: Path, text: str, message: str) -> None:
    """It names the file, the value and what is allowed."""
    path = tmp_path / "mine.yaml"
    path.write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(UserError, match=r"mine\.yaml") as error:
        plan(str(path), 1)
    assert message in str(error.value)
    assert len(str(error.value).splitlines()) == 1
    assert len(str(error.value)) < 600


def test_network_of_a_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """By name or path it is told by its path, with its own samples where it has some; CIFAR-10 is for others."""
    monkeypatch.setattr(networks, "MADE", tmp_path)
    mine = replace(random_network(np.random.default_rng(seed)), name="mine")
    golden.save_network(mine, tmp_path / "mine")
    image = tmp_path / "an image.png"
    image.touch()
    path = tmp_path / "profile.yaml"
    path.write_text(
        "minutes: 1\nunits:\n"
        "  - {kind: cosim, networks: [mine, table1], images: all, stalls: [0]}\n"
        f'  - {{kind: cosim, networks: [{tmp_path}/mine], images: ["{image}", hubble], stalls: [0.5]}}\n'
        "  - {kind: accuracy, networks: [mine, table1]}\n"
    )
    count = len(sample_names())
    units = plan(str(path), 1, "a folder").units
    assert len(units) == 2 * count + 2 + 2
    own = [u for u in units if f"NETWORK={tmp_path}/mine" in u.repeat]
    assert len(own) == count + 3
    assert f"IMAGE='{image}'" in own[count].repeat
    assert own[count].command[own[count].command.index("--image") + 1] == str(image)
    assert ["CIFAR10=" in u.repeat for u in units if u.kind == "accuracy"] == [False, True]
    (tmp_path / "mine" / "images").mkdir()
    (tmp_path / "mine" / "images" / "one.png").touch()
    units = plan(str(path), 1).units
    assert [u.name.split()[2] for u in units if u.kind == "cosim"].count("one") == 1
    assert len(units) == 1 + count + 2 + 2


def test_export_of_a_user(tmp_path: Path) -> None:
    """It is a unit a seed, of the command that verifies it; paths may have blanks in them."""
    export, model = tmp_path / "my ip", tmp_path / "model.py"
    export.mkdir()
    model.touch()
    entry = {"kind": "export", "export": str(export), "model": str(model), "jobs": 7, "seeds": 2}
    profile = write_profile(tmp_path / "p.yaml", [entry])
    units = plan(str(profile), 1).units
    assert len({u.seed for u in units}) == 2
    for unit_ in units:
        assert unit_.command == ("scripts.test", "--export", str(export), "--model", str(model))
        assert unit_.variables == {"JOBS": "7"}
        assert unit_.repeat == f"make test EXPORT='{export}' MODEL={model} SEED={unit_.seed} JOBS=7"


def test_unknown_profile() -> None:
    """The message lists those that there are."""
    with pytest.raises(ValueError, match=r"PROFILE=moon: allowed are night, smoke, soak, or the path of a \.yaml file"):
        plan("moon", 1)


def test_seeds(tmp_path: Path) -> None:
    """They differ by date, revision and number, and are the same again."""
    assert len({seed_of("2026-01-01", "a"), seed_of("2026-01-02", "a"), seed_of("2026-01-01", "b")}) == 3
    assert seed_of("2026-01-01", "a") == seed_of("2026-01-01", "a")
    profile = write_profile(tmp_path / "p.yaml", [{**unit("u", "pass"), "seeds": 3}])
    assert len({u.seed for u in plan(str(profile), 1).units}) == 3


def git(folder: Path, *words: str) -> None:
    """Run git."""
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="no git")
def test_revision(tmp_path: Path) -> None:
    """The commit; dirty, by what differs; without git unknown, by what is there."""
    source = tmp_path / "a.py"
    (tmp_path / ".gitignore").write_text("out/\n")
    source.write_text("1")
    unknown = revision(tmp_path)
    assert unknown.startswith("unknown.")
    git(tmp_path, "init")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "first")
    clean = revision(tmp_path)
    assert clean.isalnum()
    assert len(clean) == 12
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "result").write_text("")
    assert revision(tmp_path) == clean
    source.write_text("2")
    dirty = revision(tmp_path)
    (tmp_path / "b.py").write_text("3")
    assert len({clean, dirty, revision(tmp_path)}) == 3
    assert dirty.startswith(f"{clean}+dirty.")
    (tmp_path / "link").symlink_to(tmp_path / "out")
    assert revision(tmp_path).startswith(f"{clean}+dirty.")
    shutil.rmtree(tmp_path / ".git")
    assert revision(tmp_path).startswith("unknown.")
    assert revision(tmp_path) != unknown
