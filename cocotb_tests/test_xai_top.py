"""The bench of xai_top: routing, register windows, refusals."""

import os

from cocotb_tests.environment.run import seed_from, simulate
from host.component import top


def test_xai_top() -> None:
    """All cocotb tests of xai_top pass."""
    seed = seed_from(os.environ.get("SEED"))
    repeat = f"make test KERNEL=xai_top SEED={seed}"
    print(f"seed {seed}; repeat with: {repeat}")
    failures = simulate(top(), "cocotb_tests.xai_top_tests", seed=seed)
    assert not failures, "\n".join([*failures, f"repeat with: {repeat}"])
