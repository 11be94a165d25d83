# SPDX-License-Identifier: Apache-2.0
"""Asks something of a simulation: a request goes in as JSON, its result comes out as JSON."""

import importlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xai_cosim.failures.failure import MODEL_FILE, Failure
from xai_cosim.ipxact.design import Design
from xai_cosim.ipxact.export import open_export
from xai_cosim.jobs.kernel import ModelOf
from xai_cosim.sim.build import BuildOptions
from xai_cosim.sim.run import FREE_CLOCKS, simulate

REQUEST = "REQUEST"
QUIET = "CRITICAL"


@dataclass(frozen=True)
class Setting:
    """What jobs ran under, beside the design."""

    seed: int
    power_up: str = "random"
    """As of `simulate`."""
    waived: tuple[str, ...] = ()
    """As of `simulate`."""
    model_file: str = ""
    """The file of a user's model; empty for none."""

    @classmethod
    def of(cls, about: Failure) -> "Setting":
        """Return what a recorded job ran under."""
        return cls(about.seed, about.power_up, about.waived, about.model_file)


def ask(
    design: Design,
    model: str,
    module: str,
    setting: Setting,
    request: Mapping[str, Any],
    options: BuildOptions,
    *,
    failures: str = "off",
    plusargs: Sequence[str] = (),
) -> Any:
    """Run a cocotb module with a request and return the result that it leaves.

    `model` says where the models of kernels are found: "module:function", a `ModelOf`.

    RuntimeError where the simulation did not get there.
    """
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        result = Path(scratch) / "result.json"
        given = {**request, "design": str(design.path), "model": model, "result": str(result)}
        file = Path(scratch) / "request.json"
        file.write_text(json.dumps(given))
        variables = {REQUEST: str(file), "FAILURES": failures, "TELL": "off", "COCOTB_LOG_LEVEL": QUIET}
        lines = simulate(
            design,
            module,
            seed=setting.seed,
            variables={**variables, MODEL_FILE: setting.model_file},
            plusargs=[FREE_CLOCKS, *plusargs],  # a fault may lie in what was thought idle
            options=options,
            power_up=setting.power_up,
            waived=setting.waived,
        )
        if not result.exists():
            raise RuntimeError("; ".join(lines) or "the simulation ended without a result")
        return json.loads(result.read_text())


def request() -> dict[str, Any]:
    """Return what this simulation is asked."""
    found: dict[str, Any] = json.loads(Path(os.environ[REQUEST]).read_text())
    return found


def under_test(asked: Mapping[str, Any]) -> tuple[Design, ModelOf]:
    """Return the design of a request, and what gives its kernels' models."""
    module, _, function = asked["model"].partition(":")
    return open_export(Path(asked["design"])), getattr(importlib.import_module(module), function)


def answer(asked: Mapping[str, Any], result: Any) -> None:
    """Leave the result of a request."""
    Path(asked["result"]).write_text(json.dumps(result))
