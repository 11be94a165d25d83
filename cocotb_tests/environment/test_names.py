# SPDX-License-Identifier: Apache-2.0
"""Names: the environment knows none of the accelerator's, and each class has one of its own."""

import ast
from collections import Counter

import golden
from host import networks
from host.designs import DESIGNS
from xai_cosim.workspace import ROOT

WORDS = {"add", "scale"}
"""Names that any program has words of: to find one says nothing."""
SOURCES = {".py", ".sv", ".cpp", ".html", ".js", ".css"}


def test_no_name_of_ours_in_the_environment() -> None:
    """No source of the package, its tests aside, holds such a name."""
    names = {*DESIGNS, *networks.names(), *golden.METHODS} - WORDS
    sources = [p for p in (ROOT / "xai_cosim").rglob("*") if p.suffix in SOURCES and "tests" not in p.parts]
    assert len(sources) > 50
    found = [f"{p.relative_to(ROOT)}: {name}" for p in sources for name in names if name in p.read_text().lower()]
    assert not found


def test_one_class_one_name() -> None:
    """No two classes of the project have the same name."""
    rooms = ("cocotb_tests", "golden", "hls", "host", "scripts", "training", "xai_cosim")
    trees = [ast.parse(path.read_text()) for room in rooms for path in (ROOT / room).rglob("*.py")]
    counts = Counter(node.name for tree in trees for node in tree.body if isinstance(node, ast.ClassDef))
    assert [name for name, count in counts.items() if count > 1] == []
