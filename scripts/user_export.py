# SPDX-License-Identifier: Apache-2.0
"""A user's export and model on a command line: EXPORT= and MODEL=, with SEED=, JOBS= and LIMIT=."""

import argparse
import os
from dataclasses import dataclass

from xai_cosim.command import CommandLine, UserError, make_command

VARIABLES = ("EXPORT", "MODEL", "LIMIT")


@dataclass(frozen=True)
class UserExport:
    """What a command line names, as it was given; empty is what was not."""

    target: str
    export: str
    model: str
    limit: str
    seed: str
    jobs: str

    def again(self, seed: int, jobs: int, **further: object) -> str:
        """Return the command that does this once more."""
        given = {"EXPORT": self.export, "MODEL": self.model, "SEED": seed, "JOBS": jobs, "LIMIT": self.limit}
        return make_command(self.target, **given, **further)


def add_variables(line: CommandLine) -> None:
    """Let a command line name an export."""
    for name in VARIABLES:
        line.variable(name)


def user_export(target: str, given: argparse.Namespace, seed: str | None = None) -> UserExport | None:
    """Return the export that the command line of a target names, None where it names none.

    Seed and jobs are those of the environment, which simulations do not see then; UserError where a part is missing.
    """
    if not (given.export or given.model):
        return None
    for name, value in (("EXPORT", given.export), ("MODEL", given.model)):
        if not value:
            raise UserError(f"{name}= is missing: make {target} EXPORT=path/to/ip MODEL=path/to/model.py")
    drawn = os.environ.pop("SEED", "") if seed is None else seed
    return UserExport(target, given.export, given.model, given.limit, drawn, os.environ.pop("JOBS", ""))
