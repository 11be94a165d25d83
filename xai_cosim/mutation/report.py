# SPDX-License-Identifier: Apache-2.0
"""What a campaign found: survivors with source line and kind, the score, and report.json."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from rich.console import Console

from xai_cosim.command import make_command
from xai_cosim.mutation.campaign import IRRELEVANT, KILLED, SURVIVED, MutantVerdict
from xai_cosim.mutation.netlist import Mutant
from xai_cosim.mutation.python import PythonMutant

GOALS = {"golden": 0.90}
GOAL = 0.95
"""Share of the mutants that matter that must be killed."""


Mutated = Mutant | PythonMutant


def publish(
    design: str, mutants: Sequence[Mutated], verdicts: Mapping[int, MutantVerdict], folder: Path, seed: int
) -> bool:
    """Print the score and the survivors, write report.json; return whether the goal is reached."""
    states = Counter(v.state for v in verdicts.values())
    score = states[KILLED] / max(states[KILLED] + states[SURVIVED], 1)
    goal = GOALS.get(design, GOAL)
    console = Console(width=None if Console().is_terminal else 160, soft_wrap=True, highlight=False)
    proofs = Counter(v.reason for v in verdicts.values() if v.state == IRRELEVANT)
    confirmed = sum(bool(v.confirmed) for v in verdicts.values() if v.state == IRRELEVANT)
    raw = states[KILLED] / max(len(mutants), 1)
    for mutant in mutants:
        if verdicts[mutant.number].state == SURVIVED:
            console.print(f"  survived: {mutant.number}: {mutant}", markup=False)
    report = {
        "design": design,
        "mutants": len(mutants),
        "killed": states[KILLED],
        "survived": states[SURVIVED],
        "irrelevant": states[IRRELEVANT],
        "proofs": dict(proofs),
        "confirmed": confirmed,
        "raw": raw,
        "killers": dict(Counter(v.reason.split(":")[0] for v in verdicts.values() if v.state == KILLED).most_common()),
        "score": score,
        "goal": goal,
        "seed": seed,
        "date": date.today().isoformat(),
        "command": make_command("mutants", KERNEL=design, N=len(mutants), SEED=seed),
        "all": [{**asdict(m), "text": str(m), **asdict(verdicts[m.number])} for m in mutants],
    }
    (folder / "report.json").write_text(json.dumps(report, indent=2) + "\n")
    console.print(
        f"{design}: {len(mutants)} mutants, {states[KILLED]} killed, {states[SURVIVED]} survived,"
        f" {states[IRRELEVANT]} proven irrelevant{''.join(f' ({n} {kind})' for kind, n in proofs.items())},"
        f" {confirmed} of them by Yosys too; score {score:.1%} (goal {goal:.0%}), {raw:.1%} of all killed;"
        f" {folder / 'report.json'}",
        markup=False,
    )
    return score >= goal
