# SPDX-License-Identifier: Apache-2.0
"""Mutation of a design's Verilog: the design's own bench against each mutant of its netlist."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from xai_cosim.ipxact.design import Design
from xai_cosim.mutation.campaign import (
    IRRELEVANT,
    KILLED,
    SURVIVED,
    CampaignError,
    MutantVerdict,
    OriginalFailsError,
    digest,
    judge_all,
)
from xai_cosim.mutation.equivalence import EqualityProof
from xai_cosim.mutation.formal import Proofs
from xai_cosim.mutation.netlist import LONGEST, Mutant, combine, draw_mutations, read_design
from xai_cosim.mutation.proofs import Proof
from xai_cosim.mutation.stock import STOCK, StockProof
from xai_cosim.mutation.yosys import YosysError
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
QUIET_CYCLES = 100_000
"""Cycles without a transfer on any port after which a mutant is taken for hung; no legal job of ours comes near."""
CYCLES_MARGIN, SECONDS_MARGIN, SECONDS_MORE = 2, 20.0, 120.0
"""What a mutant may take of the original's cycles between resets, and of its seconds."""


def deadliest_first(modules: str) -> str:
    """Return the cocotb modules that a mutant runs, of a testbench's, in the order of what they kill."""
    names = [name for name in modules.split(",") if not name.endswith(NOT_CHECKS)]
    return ",".join(sorted(names, key=lambda name: not name.endswith(FIRST)))


class MutantTests(Protocol):
    """Runs tests on a design and returns what fails, a line each; picklable."""

    def __call__(self, design: Design, plusargs: Sequence[str], log: Path, cpu_seconds: float) -> list[str]:
        """Run them until one fails: `log` keeps the output, LimitError after so much processor time."""


@dataclass(frozen=True)
class Bench:
    """The cocotb tests of a design of our own."""

    modules: str
    """Cocotb test modules, separated by commas."""

    def __call__(self, design: Design, plusargs: Sequence[str], log: Path, cpu_seconds: float) -> list[str]:
        """Run them, as of `MutantTests`."""
        variables = {
            "JOBS": str(JOBS),
            "COCOTB_MAX_FAILURES": "1",
            "COCOTB_LOG_LEVEL": "WARNING",
            "FAILURES": "off",
        }
        return simulate(
            design,
            deadliest_first(self.modules),
            seed=BENCH_SEED,
            variables=variables,
            options=OPTIONS,
            plusargs=plusargs,
            log=log,
            cpu_seconds=cpu_seconds,
        )


@dataclass(frozen=True)
class Limits:
    """What a simulation may take before it counts as hung."""

    cycles: int = 0
    """Between two resets; 0 sets no limit."""
    quiet: int = 0
    """Cycles without a transfer on any port; 0 sets no limit."""
    seconds: float = 1800.0
    """Of processor time."""


@dataclass(frozen=True)
class Trial:
    """Runs tests of a design on one mutant; made in the parent process, called in the workers."""

    design: Design
    tests: MutantTests
    folder: Path
    """Where logs go."""
    limits: Limits = field(default_factory=Limits)

    def failures(self, number: int) -> list[str]:
        """Return the first failing test's message, nothing when all pass; mutant 0 is the original."""
        log = self.folder / "logs" / f"{number}.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        limits = self.limits
        plusargs = [f"+MUTANT={number}", f"+LIMIT={limits.cycles}", f"+QUIET={limits.quiet}"]
        try:
            return self.tests(self.design, plusargs, log, limits.seconds)
        except LimitError:
            return [f"hung: no end after {limits.seconds:.0f} s of processor time"]
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
    return [*design.files, *design.includes, *design.data, *sorted(hardware), *sorted(modules)]


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


def simulated(
    original: Design,
    tests: MutantTests,
    made_of: Sequence[Path],
    count: int,
    seed: int,
    out: Path,
    quiet: int = 0,
) -> tuple[list[Mutant], dict[int, MutantVerdict], Path]:
    """Run tests on mutants of a design; return the mutants, their verdicts, and the folder of it all.

    `made_of` are the files that a verdict depends on; `quiet` as of `Limits`.

    CampaignError when the original does not pass; ToolError when the model cannot be built.
    """
    name = original.name
    folder = out / f"{name}-{seed}-{count}-{digest(made_of)}"
    try:
        read_design(original, folder)
    except YosysError as error:
        raise CampaignError(f"{name}: Yosys cannot read its sources: {str(error).splitlines()[-1]}") from error
    commands = draw_mutations(folder, count, seed)
    if not commands:
        raise CampaignError(f"{name}: holds nothing that a mutation could change")
    design, mutants = combine(original, folder, commands)
    build(design, OPTIONS)
    first = folder / "original.jsonl"
    trial = Trial(design, tests, folder, Limits(quiet=quiet))
    verdict = judge_all(first, [0], trial, f"{name}, not mutated")[0]
    if verdict.state != SURVIVED:
        first.unlink()
        raise OriginalFailsError(f"{name}: the tests fail without any mutation: {verdict.reason}")
    limits = Limits(CYCLES_MARGIN * _longest(folder / "logs"), quiet, SECONDS_MARGIN * verdict.seconds + SECONDS_MORE)
    verdicts = judge_all(folder / "simulated.jsonl", [m.number for m in mutants], replace(trial, limits=limits), name)
    return mutants, verdicts, folder


def _longest(logs: Path) -> int:
    """Return the most cycles between two resets of the original, which may have several logs: 0.log, 0-more.log."""
    told = [path.read_text().split(LONGEST)[1].split()[0] for path in logs.glob("0*.log")]
    return max(map(int, told))


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
    name, made_of = original.name, sources(original)
    mutants, verdicts, folder = simulated(original, Bench(modules), made_of, count, seed, out, QUIET_CYCLES)
    if proven:
        proofs = Proofs(tuple(proven), folder, name, tuple(mutants))
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
