# SPDX-License-Identifier: Apache-2.0
"""Mutation of a design's Verilog: the design's own bench against each mutant of its netlist."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xai_cosim.ipxact.design import Design
from xai_cosim.mutation.campaign import (
    IRRELEVANT,
    KILLED,
    SURVIVED,
    CampaignError,
    MutantVerdict,
    digest,
    judge_all,
)
from xai_cosim.mutation.equivalence import EqualityProof
from xai_cosim.mutation.formal import Proofs
from xai_cosim.mutation.netlist import LONGEST, Mutant, combine, draw_mutations, read_design
from xai_cosim.mutation.proofs import Proof
from xai_cosim.mutation.stock import STOCK, StockProof
from xai_cosim.sim import HDL
from xai_cosim.sim.build import BuildOptions, build
from xai_cosim.sim.run import LimitError, simulate
from xai_cosim.workspace import ROOT

OPTIONS = BuildOptions(checkers="all")
BENCH_SEED = 1
JOBS = 20
"""Stalled random jobs a run, as JOBS= of `make test`; fewer than there by default, so that a survivor takes seconds."""
FIRST = "random_tests"
"""What kills most, and so runs first."""
NOT_CHECKS = "coverage_tests"
"""Judges the stimulus, not the design: it kills nothing, and wants the full number of jobs."""
CYCLES_MARGIN, SECONDS_MARGIN, SECONDS_MORE = 2, 20.0, 120.0
"""What a mutant may take of the original's cycles between resets, and of its seconds."""


def deadliest_first(modules: str) -> str:
    """Return the cocotb modules that a mutant runs, of a testbench's, in the order of what they kill."""
    names = [name for name in modules.split(",") if not name.endswith(NOT_CHECKS)]
    return ",".join(sorted(names, key=lambda name: not name.endswith(FIRST)))


@dataclass(frozen=True)
class Trial:
    """Runs the cocotb tests of a design on one mutant; made in the parent process, called in the workers."""

    design: Design
    modules: str
    """Cocotb test modules, separated by commas."""
    folder: Path
    """Where logs go."""
    cycles: int = 0
    """Between two resets; more is taken for hung. 0 sets no limit."""
    seconds: float = 1800.0
    """Of processor time, after which a simulation is taken for hung that no other limit has ended."""

    def failures(self, number: int) -> list[str]:
        """Return the first failing test's message, nothing when all pass; mutant 0 is the original."""
        log = self.folder / "logs" / f"{number}.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        variables = {
            "JOBS": str(JOBS),
            "COCOTB_MAX_FAILURES": "1",
            "COCOTB_LOG_LEVEL": "WARNING",
            "FAILURES": "off",
        }
        try:
            return simulate(
                self.design,
                deadliest_first(self.modules),
                seed=BENCH_SEED,
                variables=variables,
                options=OPTIONS,
                plusargs=[f"+MUTANT={number}", f"+LIMIT={self.cycles}"],
                log=log,
                cpu_seconds=self.seconds,
            )
        except LimitError:
            return [f"hung: no end after {self.seconds:.0f} s of processor time"]
        except RuntimeError as error:  # the runner's way of saying that the simulator died
            return [f"crash: {error}"]

    def __call__(self, number: int) -> MutantVerdict:
        """Judge one mutant."""
        started = time.monotonic()
        failures = self.failures(number)
        state, reason = (KILLED, " ".join(failures[0].split())[:300]) if failures else (SURVIVED, "")
        return MutantVerdict(number, state, reason, round(time.monotonic() - started, 1))


def sources(design: Design) -> list[Path]:
    """Return all files that a verdict depends on."""
    python = [ROOT / name for name in ("cocotb_tests", "host", "golden", "xai_cosim")]
    modules = [path for folder in python for path in folder.rglob("*.py") if "tests" not in path.parts]
    hardware = [path for folder in (HDL, ROOT / "rtl" / "properties") for path in folder.rglob("*") if path.is_file()]
    return [*design.files, *sorted(hardware), *sorted(modules)]


def _in(state: str, verdicts: Mapping[int, MutantVerdict]) -> list[int]:
    return [number for number, verdict in verdicts.items() if verdict.state == state]


def refuted(killed: Sequence[int], provers: Mapping[str, Callable[[int], MutantVerdict]]) -> list[str]:
    """Return, a line each, the proofs that mutants cannot matter which a test has killed; there must be none."""
    return [
        f"{prover}: mutant {number} was killed, and is proven by {verdict.reason}"
        for prover, prove in provers.items()
        for number in killed
        if (verdict := prove(number)).state == IRRELEVANT
    ]


def campaign(
    original: Design,
    modules: str,
    proven: Sequence[Proof],
    count: int,
    seed: int,
    out: Path,
    *,
    check: bool = False,
) -> tuple[list[Mutant], dict[int, MutantVerdict], Path, list[str]]:
    """Run a campaign on a design, with the cocotb tests of some modules.

    `proven` are the proofs of modules in it. With `check` the provers are let at what the tests have killed, too.
    Return its mutants, their verdicts, its folder, and what was proven wrongly.

    CampaignError when the original does not pass; ToolError when the model cannot be built.
    """
    name = original.name
    folder = out / f"{name}-{seed}-{count}-{digest(sources(original))}"
    read_design(original, folder)
    design, mutants = combine(original, folder, draw_mutations(folder, count, seed))
    build(design, OPTIONS)
    first = folder / "original.jsonl"
    verdict = judge_all(first, [0], Trial(design, modules, folder), f"{name}, not mutated")[0]
    if verdict.state != SURVIVED:
        first.unlink()
        raise CampaignError(f"{name}: the bench fails without any mutation: {verdict.reason}")
    cycles = int((folder / "logs" / "0.log").read_text().split(LONGEST)[1].split()[0])
    trial = Trial(design, modules, folder, CYCLES_MARGIN * cycles, SECONDS_MARGIN * verdict.seconds + SECONDS_MORE)
    verdicts = judge_all(folder / "simulated.jsonl", [m.number for m in mutants], trial, name)
    if proven:
        proofs = Proofs(tuple(proven), folder, design.name, tuple(mutants))
        verdicts |= judge_all(folder / "formal.jsonl", _in(SURVIVED, verdicts), proofs, f"{name}, make formal")
    own, stock = EqualityProof(original, folder, tuple(mutants)), StockProof(original, folder, tuple(mutants))
    alive = _in(SURVIVED, verdicts)
    if alive or check:
        own.prepare()
    killed = _in(KILLED, verdicts)
    verdicts |= judge_all(folder / "proven.jsonl", alive, own, f"{name}, proofs")
    for number, verdict in judge_all(folder / "confirmed.jsonl", alive, stock, f"{name}, stock proofs").items():
        verdicts[number] = replace(verdicts[number], confirmed=verdict.reason)
    wrong = []
    if check:
        provers: dict[str, Callable[[int], MutantVerdict]] = {"ours": own, STOCK: stock}
        for prover, judge in provers.items():
            judged = judge_all(folder / f"check-{prover}.jsonl", killed, judge, f"{name}, {prover} on the killed")
            wrong += refuted(killed, {prover: judged.__getitem__})
    return mutants, verdicts, folder, wrong
