# SPDX-License-Identifier: Apache-2.0
"""The environment knows no kernel, network or method of the accelerator."""

import golden
from host import networks
from host.designs import KERNELS, top
from xai_cosim.workspace import ROOT

SOURCES = {".py", ".sv", ".cpp", ".html", ".js", ".css"}


def test_no_name_of_ours_in_the_environment() -> None:
    """No source of the package, its tests aside, holds such a name."""
    names = (*KERNELS, top().name, *networks.names(), *golden.METHODS)
    sources = [p for p in (ROOT / "xai_cosim").rglob("*") if p.suffix in SOURCES and "tests" not in p.parts]
    assert len(sources) > 50
    found = [f"{p.relative_to(ROOT)}: {name}" for p in sources for name in names if name in p.read_text().lower()]
    assert not found
