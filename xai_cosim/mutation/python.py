# SPDX-License-Identifier: Apache-2.0
"""Mutation of Python: small changes of the golden model's source, and its own tests against each.

Not mutmut: its mutants sit behind trampolines in functions, so that constants of a module, defaults and decorated
classes are never changed, and it knows neither a number nor a seed of mutants. Not cosmic-ray: it edits the checkout in
place, one mutant at a time, and draws no sample.
"""

import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from xai_cosim.limits import OVER, cpu_limited
from xai_cosim.mutation.campaign import KILLED, SURVIVED, CampaignError, MutantVerdict, digest, judge_all
from xai_cosim.workspace import ROOT

PACKAGE = ROOT / "golden"
NEEDED = ("golden", "pyproject.toml")
"""What a run of the tests needs of the project."""
HYPOTHESIS_SEED = 1
SECONDS_MARGIN, SECONDS_MORE = 10.0, 60.0

OPERATORS: dict[type[ast.AST], str] = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==",
    ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
    ast.Add: "-", ast.Sub: "+", ast.Mult: "//", ast.FloorDiv: "*", ast.Div: "*", ast.Mod: "*", ast.Pow: "*",
    ast.LShift: ">>", ast.RShift: "<<", ast.BitAnd: "|", ast.BitOr: "&",
    ast.And: "or", ast.Or: "and",
}  # fmt: skip
"""What each operator becomes."""
NOT_CODE = ("annotation", "returns")
"""Fields of a syntax tree that no run evaluates."""


@dataclass(frozen=True)
class PythonMutant:
    """One change of one file: the bytes from `start` to `end` become `new`."""

    number: int
    path: str
    """In the project's folder."""
    line: int
    start: int
    end: int
    old: str
    new: str

    def __str__(self) -> str:
        """Return one line: where, what, how."""
        return f"{self.path}:{self.line}: {' '.join(self.old.split())} becomes {self.new}"

    def apply(self, root: Path) -> None:
        """Change the file under a copy of the project."""
        source = (root / self.path).read_bytes()
        (root / self.path).write_bytes(source[: self.start] + self.new.encode() + source[self.end :])


Change = tuple[int, int, str]
"""From byte, to byte, new text."""


class Finder:
    """Finds what can be changed in a source."""

    def __init__(self, source: bytes) -> None:
        """Note where lines begin."""
        self._source = source
        self._starts = [0]
        for line in source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def changes(self) -> list[Change]:
        """Return all changes, in the order of the source."""
        return sorted(set(self._visit(ast.parse(self._source))))

    def _span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._starts[node.lineno - 1] + node.col_offset, self._starts[node.end_lineno - 1] + node.end_col_offset

    def _text(self, node: ast.expr | ast.stmt) -> str:
        start, end = self._span(node)
        return self._source[start:end].decode()

    def _between(self, left: ast.expr, right: ast.expr, new: str) -> Change:
        """Replace the operator between two operands, parentheses around them kept."""
        start, end = self._span(left)[1], self._span(right)[0]
        gap = self._source[start:end].decode()
        kept = gap.replace(gap.strip(" ()\n\\"), new, 1)
        return start, end, kept

    def _visit(self, node: ast.AST) -> Iterator[Change]:
        if isinstance(node, ast.Raise | ast.JoinedStr):
            return  # the wording of messages
        if isinstance(node, ast.Expr):
            if isinstance(node.value, ast.Constant):
                return  # a docstring
            if isinstance(node.value, ast.Call):
                yield *self._span(node), "pass"
        if isinstance(node, ast.Compare):
            for left, operator, right in zip([node.left, *node.comparators], node.ops, node.comparators, strict=False):
                yield self._between(left, right, OPERATORS[type(operator)])
        elif isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            yield self._between(node.left, node.right, OPERATORS[type(node.op)])
        elif isinstance(node, ast.BoolOp):
            for left, right in zip(node.values, node.values[1:], strict=False):
                yield self._between(left, right, OPERATORS[type(node.op)])
        elif isinstance(node, ast.AugAssign) and type(node.op) in OPERATORS:
            yield self._between(node.target, node.value, OPERATORS[type(node.op)] + "=")
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.Not):
            yield *self._span(node), f"({self._text(node.operand)})"
        elif isinstance(node, ast.If | ast.IfExp | ast.While):
            yield *self._span(node.test), f"(not ({self._text(node.test)}))"
        elif isinstance(node, ast.Constant):
            yield from self._constant(node)
        for name, value in ast.iter_fields(node):
            if name not in NOT_CODE:
                for child in value if isinstance(value, list) else [value]:
                    if isinstance(child, ast.AST):
                        yield from self._visit(child)

    def _constant(self, node: ast.Constant) -> Iterator[Change]:
        span, value = self._span(node), node.value
        if isinstance(value, bool):
            yield *span, str(not value)
        elif isinstance(value, int | float):
            yield *span, str(value + 1)
        elif isinstance(value, str):
            yield *span, repr(value + "X")


def find_mutants(count: int, seed: int, package: Path = PACKAGE) -> list[PythonMutant]:
    """Return up to `count` mutants of a package's modules, its tests left alone, drawn by the seed."""
    found = []
    for path in sorted(package.glob("[!_]*.py")):
        source = path.read_bytes()
        for start, end, new in Finder(source).changes():
            line = source.count(b"\n", 0, start) + 1
            found.append((str(path.relative_to(package.parent)), line, start, end, source[start:end].decode(), new))
    drawn = random.Random(seed).sample(found, min(count, len(found)))
    return [PythonMutant(number, *mutant) for number, mutant in enumerate(sorted(drawn), start=1)]


@dataclass(frozen=True)
class Tests:
    """Runs the golden model's tests on one mutant."""

    mutants: tuple[PythonMutant, ...]
    seconds: float = 600.0
    """Of processor time, after which a run is taken for hung."""

    def __call__(self, number: int) -> MutantVerdict:
        """Judge one mutant; 0 is the original."""
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="mutant-") as scratch:
            root = Path(scratch)
            for name in NEEDED:
                copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
                copy(ROOT / name, root / name)
            if number:
                self.mutants[number - 1].apply(root)
            reason = self._failure(root)
        return MutantVerdict(number, KILLED if reason else SURVIVED, reason, round(time.monotonic() - started, 1))

    def _failure(self, root: Path) -> str:
        """Return the first failing test, empty when all pass."""
        options = ["-x", "-q", "--tb=no", "-p", "no:cacheprovider", f"--hypothesis-seed={HYPOTHESIS_SEED}"]
        environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-m", "pytest", *options, "golden"]
        limited = cpu_limited(self.seconds, command)
        done = subprocess.run(limited, cwd=root, env=environment, capture_output=True, text=True, check=False)
        if done.returncode == OVER:
            return f"hung: no end after {self.seconds:.0f} s of processor time"
        if not done.returncode:
            return ""
        failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED ", "ERROR "))]
        return (failed[0] if failed else done.stdout[-200:] + done.stderr[-200:]).replace("FAILED ", "", 1)[:300]


def campaign(count: int, seed: int, out: Path) -> tuple[list[PythonMutant], dict[int, MutantVerdict], Path]:
    """Run a campaign on the golden model; return its mutants, their verdicts and its folder.

    CampaignError when the original's tests fail.
    """
    folder = out / f"golden-{seed}-{count}-{digest([*sorted(PACKAGE.rglob('*.py')), Path(__file__)])}"
    mutants = find_mutants(count, seed)
    first = folder / "original.jsonl"
    verdict = judge_all(first, [0], Tests(()), "golden, not mutated")[0]
    if verdict.state != SURVIVED:
        first.unlink()
        raise CampaignError(f"golden: the tests fail without any mutation: {verdict.reason}")
    tests = Tests(tuple(mutants), SECONDS_MARGIN * verdict.seconds + SECONDS_MORE)
    return mutants, judge_all(folder / "verdicts.jsonl", [m.number for m in mutants], tests, "golden"), folder
