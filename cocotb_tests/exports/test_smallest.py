# SPDX-License-Identifier: Apache-2.0
"""A failing job of a user's model is shrunk: by its own golden, along the sizes that it declares."""

from pathlib import Path

import pytest

from cocotb_tests.exports.test_example import BLEND, broken_example
from xai_cosim import check_export
from xai_cosim.command import UserError
from xai_cosim.exports.jobs import Jobs
from xai_cosim.exports.kernel import MODEL, ModelKernel
from xai_cosim.exports.model_file import load_model
from xai_cosim.failures.record import load_record
from xai_cosim.failures.smallest import Smallest, shrink
from xai_cosim.ipxact.export import open_export


def smallest(folder: Path, model: Path, seed: int) -> Smallest:
    """The smallest job of the broken example under a model."""
    export = broken_example(folder)
    with pytest.raises(AssertionError):
        check_export(export, model, seed=seed, jobs=4, kind="free")
    first = min((folder / "failures").glob("*/failure.json"), key=lambda path: path.stat().st_mtime_ns)
    record = load_record(str(first.parent))
    return shrink(record, open_export(export), MODEL, 20)


@pytest.fixture(autouse=True)
def _records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAILURES", str(tmp_path / "failures"))
    monkeypatch.setenv("TELL", "off")


def test_along_what_the_model_declares(tmp_path: Path, seed: int) -> None:
    """One beat, and few values in the lane that is broken."""
    found = smallest(tmp_path, BLEND / "model.py", seed)
    assert found.words.startswith("blend, 1 beat, ")
    assert ", lane 2, " in found.words
    assert found.operands[1] == 8
    assert found.nonzero[1] <= 2


def test_without_sizes(tmp_path: Path, seed: int) -> None:
    """A model that declares none keeps its shape: its values go to 0."""
    text = (BLEND / "model.py").read_text()
    (tmp_path / "model.py").write_text(text.replace("SIZES =", "WAS ="))
    found = smallest(tmp_path, tmp_path / "model.py", seed)
    assert found.operands[0] == found.operands[1]
    assert found.nonzero[1] <= 2


def test_a_model_that_remembers(tmp_path: Path, seed: int) -> None:
    """The second job of a model that counts its jobs is not made anew; the first one is."""
    text = (BLEND / "model.py").read_text()
    text = text.replace("def golden(job):", "CALLS = []\n\n\ndef golden(job):\n    CALLS.append(1)")
    file = tmp_path / "model.py"
    file.write_text(text.replace("+ 128", "+ 128 * len(CALLS)"))
    design = open_export(BLEND / "ip")
    jobs = Jobs(design, load_model(file), seed)
    first, second = jobs.make(0), jobs.make(1)
    kernel = ModelKernel(design, file, seed)
    assert kernel.extents(first) == {"beats": first.arguments["beats"]}
    kernel = ModelKernel(design, file, seed)
    assert kernel.extents(second) == {}
    with pytest.raises(NotImplementedError, match="other values"):
        kernel.operands(second)


def test_a_size_of_nothing_is_refused(tmp_path: Path) -> None:
    """SIZES names streams and buffers."""
    file = tmp_path / "model.py"
    file.write_text((BLEND / "model.py").read_text().replace('"in_b")}', '"in_c")}'))
    with pytest.raises(UserError, match=r"SIZES\['beats'\] is .*in_c.*must be a tuple of in_a, in_b, out_r"):
        load_model(file)
