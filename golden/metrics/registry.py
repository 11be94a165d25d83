# SPDX-License-Identifier: Apache-2.0
"""The metrics, found by being there: each module beside this one that has `RESULTS`, `IMAGES` and `measure`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

import numpy as np

import golden.metrics
from golden.formulas import Real
from golden.metrics.explanation import Explanation

HIGH, LOW = "higher is better", "lower is better"
UNLIKE = "lower is better; random maps have about 0 and are no measure"


@dataclass(frozen=True)
class Metric:
    """A metric of the registry.

    Attributes:
        name: of its module.
        about: the first line of its docstring.
        formula: the rest of it.
        results: the figures that it gives, and which way is better.
        images: how many images it looks at, at most; None for all.
        measure: takes an explanation; gives the figures by name, nan where there is none, and curves, which are arrays.
    """

    name: str
    about: str
    formula: str
    results: Mapping[str, str]
    images: int | None
    measure: Callable[[Explanation], Mapping[str, float | Real]]


@cache
def registry() -> Mapping[str, Metric]:
    """Return all metrics by name, sorted."""
    found = {}
    for name in sorted(module.name for module in iter_modules(golden.metrics.__path__) if not module.ispkg):
        module = import_module(f"golden.metrics.{name}")
        if hasattr(module, "RESULTS"):
            about, _, formula = (module.__doc__ or "").partition("\n")
            found[name] = Metric(name, about, formula.strip(), module.RESULTS, module.IMAGES, module.measure)
    return MappingProxyType(found)


def mean_and_error(values: Real) -> tuple[float, float, int]:
    """Return mean, its standard error, and of how many values; nan is left out, and what cannot be told.

    >>> mean_and_error(np.array([1.0, 3.0, np.nan]))
    (2.0, 1.0, 2)
    """
    known = values[~np.isnan(values)]
    error = float(known.std(ddof=1) / np.sqrt(known.size)) if known.size > 1 else float("nan")
    return float(known.mean()) if known.size else float("nan"), error, known.size
