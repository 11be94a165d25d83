# SPDX-License-Identifier: Apache-2.0
"""How NETWORK= finds a network: names of the project's and the user's, paths, and what they mean where they clash."""

# ruff: noqa: D103 (a test is named after what it checks)

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import golden
from host import networks
from host.random_networks import random_network
from xai_cosim.command import UserError

Make = Callable[[Path, str], None]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> Make:
    """Makes a network of some name in a folder; networks/, out/networks/ and the working directory are empty ones."""
    network = random_network(np.random.default_rng(seed))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setattr(networks, "FOLDER", tmp_path / "networks")
    monkeypatch.setattr(networks, "MADE", tmp_path / "out" / "networks")
    return lambda folder, name: golden.save_network(replace(network, name=name), folder)


def test_a_name_is_looked_up_in_networks_then_in_out_then_as_a_path(make: Make) -> None:
    make(Path("one"), "by path")
    assert networks.load("one").name == "by path"
    make(networks.MADE / "one", "in out")
    assert networks.load("one").name == "in out"
    make(networks.FOLDER / "one", "one")
    assert networks.load("one").name == "one"
    assert networks.load("./one").name == "by path"


def test_a_path_is_relative_or_absolute_and_says_nothing_of_the_name(make: Make, tmp_path: Path) -> None:
    make(tmp_path / "some" / "folder", "other name")
    for spec in ("../some/folder", "../some/folder/", str(tmp_path / "some" / "folder")):
        assert networks.load(spec).name == "other name"
        assert networks.exists(spec)
    make(Path("~") / "mine", "tilde")
    assert networks.load("~/mine").name == "tilde"


def test_a_name_never_leads_out_of_the_folders(make: Make, tmp_path: Path) -> None:
    make(tmp_path, "above")
    for spec in ("..", ".", ""):
        assert networks.exists(spec) == (spec == "..")  # the path: the folder above the working directory
    make(networks.FOLDER / "x" / "y", "deep")
    assert not networks.exists("x/y")


def test_what_is_no_network_is_refused_with_those_that_there_are(make: Make, tmp_path: Path) -> None:
    make(networks.FOLDER / "beside", "beside")
    make(networks.MADE / "made", "any")
    (tmp_path / "empty").mkdir()
    (tmp_path / "model.onnx").write_text("no network yet")
    known = ", ".join([*networks.names(), "beside", "made"])
    listed = f"allowed are {known}, or the path of a folder with network.json"
    for spec in ("vgg", "../empty", "../model.onnx", "x" * 5000, "", "a\nb"):
        with pytest.raises(UserError, match=listed) as found:
            networks.load(spec)
        assert "\n" not in str(found.value)
        assert not networks.exists(spec)


def test_a_users_folder_beside_the_committed_ones_is_no_business_of_the_tests(make: Make) -> None:
    make(networks.FOLDER / "conv2d", "conv2d")
    assert networks.names() == sorted(networks.COMMITTED)
    assert networks.others() == ["conv2d"]
    assert networks.load("conv2d").name == "conv2d"


def test_committed_networks_are_there() -> None:
    for name in networks.COMMITTED:
        assert networks.folder(name) == networks.FOLDER / name
        assert networks.load(name).name == name
