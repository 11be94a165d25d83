# SPDX-License-Identifier: Apache-2.0
"""The methods, found by being there: each module beside this one that has a `plan`, `PARAMETERS` and `passes`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any

import golden.methods
from golden.lrp import Lrp
from golden.methods.parameters import Inner, Parameter, shown
from golden.methods.plan import Plan, Subject
from golden.network import Network


@dataclass(frozen=True)
class Method:
    """A method of the registry.

    Attributes:
        name: of its module.
        about: the first line of its docstring.
        parameters: what may be set, by name.
        plan: takes a subject and the parameters, and gives the generator.
        passes: takes a network and the parameters; forward and backward passes, at most.
        rule: takes the parameters and gives the rule of relevance propagation, where it is one.
    """

    name: str
    about: str
    parameters: Mapping[str, Parameter]
    plan: Callable[..., Plan]
    passes: Callable[..., tuple[int, int]]
    rule: Callable[..., Lrp] | None = None


@dataclass(frozen=True)
class Chosen:
    """A method with values of all its parameters."""

    method: Method
    values: Mapping[str, Any]

    @property
    def text(self) -> str:
        """As `parse` reads it, with every parameter."""
        words = ",".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.method.name}:{words}" if words else self.method.name

    def passes(self, network: Network) -> tuple[int, int]:
        """Return how many forward and backward passes it takes, at most."""
        return self.method.passes(network, **self.values)

    def __call__(self, subject: Subject) -> Plan:
        """Return its plan for a subject."""
        return self.method.plan(subject, **self.values)


@cache
def registry() -> Mapping[str, Method]:
    """Return all methods by name, sorted."""
    found = {}
    for name in sorted(module.name for module in iter_modules(golden.methods.__path__) if not module.ispkg):
        module = import_module(f"golden.methods.{name}")
        if hasattr(module, "PARAMETERS"):
            about = (module.__doc__ or "").split("\n")[0]
            rule = getattr(module, "rule", None)
            found[name] = Method(name, about, module.PARAMETERS, module.plan, module.passes, rule)
    return MappingProxyType(found)


def parse(text: str) -> Chosen:
    """Read a method and its parameters, "name" or "name:key=value,key=value".

    A method that is a parameter of another stands last and has the rest: "smoothgrad:samples=8,method=idgi:steps=4".

    Raises:
        TypeError: no text.
        ValueError: no such method or parameter, a value that is not allowed, or one given twice.
    """
    if not isinstance(text, str):
        raise TypeError(f"method: expected a text, got {type(text).__name__}")
    name, _, rest = text.partition(":")
    method = registry().get(name)
    if method is None:
        known = ", ".join(registry())
        raise ValueError(f"method: {shown(name)}, expected one of {known}; make methods says what they are")
    if text.endswith((",", ":", "=")):
        raise ValueError(f"method: {shown(text)} ends with {text[-1]!r}, expected name:key=value,key=value")
    given: dict[str, Any] = {}
    while rest:
        key, equals, rest = rest.partition("=")
        parameter = method.parameters.get(key)
        if parameter is None:
            known = ", ".join(method.parameters) or "it has none"
            raise ValueError(f"method: {name} has no parameter {shown(key)}, expected one of: {known}")
        if not equals:
            raise ValueError(f"method: {name}: {key} has no value, write {key}={parameter.default}")
        if key in given:
            raise ValueError(f"method: {name}: {key} is given twice, leave one out")
        value, _, rest = (rest, "", "") if isinstance(parameter, Inner) else rest.partition(",")
        given[key] = _read(f"method: {name}: {key}", parameter, value)
    values = {key: given.get(key, parameter.default) for key, parameter in method.parameters.items()}
    return Chosen(method, values)


def _read(where: str, parameter: Parameter, text: str) -> Any:
    try:
        value = parameter.read(text)
    except ValueError:
        raise ValueError(f"{where}={shown(text)}, expected {parameter.allowed}") from None
    return parse(value).text if isinstance(parameter, Inner) else value
