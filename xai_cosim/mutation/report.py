# SPDX-License-Identifier: Apache-2.0
"""What a campaign found: survivors with source line and kind, the score, and report.json."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from rich.console import Console

from xai_cosim.mutation.campaign import IRRELEVANT, KILLED, SURVIVED, MutantVerdict
from xai_cosim.mutation.netlist import Mutant
from xai_cosim.mutation.python import PythonMutant
from xai_cosim.workspace import display

GOALS = {"golden": 0.90}
GOAL = 0.95
"""Share of the mutants that matter that must be killed."""


Mutated = Mutant | PythonMutant


@dataclass(frozen=True)
class Counts:
    """Mutants of a design by what became of them."""

    killed: int
    survived: int
    confirmed: int
    """Proven irrelevant, also by a tool that is not ours."""
    ours_alone: int
    """Proven irrelevant by nobody else."""

    @classmethod
    def of(cls, verdicts: Mapping[int, MutantVerdict]) -> "Counts":
        """Count verdicts."""
        states = Counter(v.state for v in verdicts.values())
        confirmed = sum(bool(v.confirmed) for v in verdicts.values() if v.state == IRRELEVANT)
        return cls(states[KILLED], states[SURVIVED], confirmed, states[IRRELEVANT] - confirmed)

    @property
    def irrelevant(self) -> int:
        """Proven irrelevant."""
        return self.confirmed + self.ours_alone

    @property
    def score(self) -> float:
        """Killed of those that matter."""
        return self.killed / max(self.killed + self.survived, 1)

    @property
    def raw(self) -> float:
        """Killed of all, whatever is proven."""
        return self.killed / max(self.killed + self.survived + self.irrelevant, 1)


def table(rows: Mapping[str, Counts]) -> str:
    """Return a table of designs, in Markdown.

    >>> print(table({"fir": Counts(90, 2, 5, 3)}))
    | design | killed | survived | irrelevant, confirmed by Yosys | irrelevant, by ours alone | score | raw |
    |---|---|---|---|---|---|---|
    | fir | 90 | 2 | 5 | 3 | 97.8 % | 90.0 % |
    """
    head = "| design | killed | survived | irrelevant, confirmed by Yosys | irrelevant, by ours alone | score | raw |"
    lines = [
        f"| {name} | {c.killed} | {c.survived} | {c.confirmed} | {c.ours_alone} | {c.score:.1%} | {c.raw:.1%} |"
        for name, c in rows.items()
    ]
    return "\n".join([head, "|---" * (head.count("|") - 1) + "|", *(line.replace("%", " %") for line in lines)])


def publish(
    design: str,
    mutants: Sequence[Mutated],
    verdicts: Mapping[int, MutantVerdict],
    folder: Path,
    seed: int,
    command: str,
    goal: float | None,
) -> bool:
    """Print the score and the survivors, write report.json; return whether the goal is reached.

    `command` repeats it. Without a goal nothing is proven of the survivors, and the raw score is told.
    """
    counts = Counts.of(verdicts)
    console = Console(width=None if Console().is_terminal else 160, soft_wrap=True, highlight=False)
    proofs = Counter(v.reason for v in verdicts.values() if v.state == IRRELEVANT)
    for mutant in mutants:
        if verdicts[mutant.number].state == SURVIVED:
            console.print(f"  survived: {mutant.number}: {mutant}", markup=False)
    report = {
        "design": design,
        "mutants": len(mutants),
        **asdict(counts),
        "irrelevant": counts.irrelevant,
        "proofs": dict(proofs),
        "raw": counts.raw,
        "killers": dict(Counter(v.reason.split(":")[0] for v in verdicts.values() if v.state == KILLED).most_common()),
        "score": counts.score,
        "goal": goal,
        "seed": seed,
        "date": date.today().isoformat(),
        "command": command,
        "all": [{**asdict(m), "text": str(m), **asdict(verdicts[m.number])} for m in mutants],
    }
    (folder / "report.json").write_text(json.dumps(report, indent=2) + "\n")
    if goal is None:
        told = f"score {counts.raw:.1%} (raw: survivors are not proven irrelevant)"
    else:
        told = (
            f"{counts.irrelevant} proven irrelevant{''.join(f' ({n} {kind})' for kind, n in proofs.items())},"
            f" {counts.confirmed} of them by Yosys too; score {counts.score:.1%} (goal {goal:.0%}),"
            f" {counts.raw:.1%} of all killed"
        )
    console.print(
        f"{design}: {len(mutants)} mutants, {counts.killed} killed, {counts.survived} survived, {told};"
        f" {display(folder / 'report.json')}",
        markup=False,
    )
    return goal is None or counts.score >= goal
