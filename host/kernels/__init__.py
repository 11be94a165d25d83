# SPDX-License-Identifier: Apache-2.0
"""The accelerator's kernels, a class a kernel; a file that stands here is found by being there."""

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from host.kernels.kernel import HostKernel
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.kernel import models_of

CLASSES: dict[str, Callable[[Design], HostKernel]] = {}
"""The class of each kernel."""
for _module in iter_modules(__path__):
    for _member in vars(import_module(f"{__name__}.{_module.name}")).values():
        if isinstance(_member, type) and issubclass(_member, HostKernel) and "name" in vars(_member):
            CLASSES[_member.name] = _member

Kernels = Mapping[str, HostKernel]


def model(design: Design) -> HostKernel:
    """Return the kernel of an opened export; KeyError for one that has no class."""
    return CLASSES[design.name](design)


def kernels(design: Design) -> Kernels:
    """Return each kernel in a design, by name: of the design itself where it is one kernel."""
    return models_of(design, model)
