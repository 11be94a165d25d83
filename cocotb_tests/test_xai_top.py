"""The bench of xai_top: routing, register windows, refusals."""

from cocotb_tests.environment.run import simulate
from host.component import top


def test_xai_top(seed: int) -> None:
    """All cocotb tests of xai_top pass."""
    repeat = f"make test KERNEL=xai_top SEED={seed}"
    failures = simulate(top(), "cocotb_tests.xai_top_tests", seed=seed)
    assert not failures, "\n".join([*failures, f"repeat with: {repeat}"])
