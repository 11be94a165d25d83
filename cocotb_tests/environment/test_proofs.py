# SPDX-License-Identifier: Apache-2.0
"""The proofs, and a share of the planted bugs that shows that they can fail; all of them: `make formal-proof`."""

import re

import pytest

from cocotb_tests.faults.properties import BUGS, PropertyBug, search
from cocotb_tests.proofs import PROOFS
from xai_cosim.mutation.proofs import SECONDS, Proof, Proven, bound, names, properties, rtl, run

QUICK = [bug for bug in BUGS if bug.module != "xai_control"]
ROUTE = list({bug.finds: bug for bug in BUGS if bug.finds.startswith(("route_held", "only_the_routed"))}.values())
"""Of xai_control, whose proofs take longest: a bug a property."""


def decided(verdict: Proven) -> Proven:
    """Skip the test where nothing is known; return what is."""
    if verdict.undecided:
        pytest.skip(f"undecided: no end after {SECONDS:.0f} s of processor time")
    return verdict


@pytest.mark.parametrize("proof", PROOFS, ids=lambda p: p.module)
def test_proven(proof: Proof) -> None:
    """All properties hold, by induction."""
    verdict = decided(run(proof))
    assert verdict.proven, verdict.log[-3000:]


@pytest.mark.parametrize("bug", [*QUICK, *ROUTE], ids=lambda b: f"{b.module}-{b.finds}")
def test_planted_bug_is_found(bug: PropertyBug) -> None:
    """The named property fails."""
    verdict = decided(search(bug))
    assert verdict.failed == (bug.finds,), verdict.log[-3000:]


@pytest.mark.parametrize("proof", PROOFS, ids=lambda p: p.module)
def test_every_property_has_its_bug(proof: Proof) -> None:
    """No property without a bug that it finds, and each bug is one change of the source."""
    bugs = [bug for bug in BUGS if bug.module == proof.module]
    assert {bug.finds for bug in bugs} == set(names(proof.module))
    assert all(rtl(bug.module).count(bug.old) == 1 for bug in bugs)


def test_properties_are_bound_into_the_module() -> None:
    """The instance stands inside the module, and nothing else of it changes."""
    source, checks = bound("axis_mux", rtl("axis_mux"), properties("axis_mux"))
    assert source.rstrip().endswith("endmodule")
    assert re.sub(r"axis_mux_properties.*?\n\);\n", "", source, flags=re.DOTALL).split() == rtl("axis_mux").split()
    assert "bind" not in checks.splitlines()[-1]


def test_a_limit_decides_nothing() -> None:
    """A proof that comes to its limit of processor time is undecided: not proven, nothing refuted."""
    (proof,) = (proof for proof in PROOFS if proof.module == "xai_control")
    verdict = run(proof, cpu_seconds=2)
    assert (verdict.proven, verdict.undecided, verdict.failed) == (False, True, ())
