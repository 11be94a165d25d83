"""Each kernel's bench on its export: registers, random jobs with stalls, illegal arguments, reset."""

import pytest

from cocotb_tests.environment.run import simulate
from host.component import KERNELS, component


@pytest.mark.parametrize("kernel", KERNELS)
def test_kernel(kernel: str, seed: int) -> None:
    """All cocotb tests of the kernel pass on its export."""
    repeat = f"make test KERNEL={kernel} SEED={seed}"
    modules = f"cocotb_tests.kernel_tests,cocotb_tests.{kernel}_tests"
    failures = simulate(component(kernel), modules, seed=seed, variables={"KERNEL": kernel})
    assert not failures, "\n".join([*failures, f"repeat with: {repeat}"])
