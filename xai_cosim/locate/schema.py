# SPDX-License-Identifier: Apache-2.0
"""All changes of a design's sources in one set of sources: change n is made where bit n of a variable is 1.

The variable `locate_on` is in the top module; those of SELECTS say during reset which bits are 1. Bits of `locate_at`
stand for statements: a simulation looks at the changes of those alone that have one. Lines keep their numbers.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xai_cosim.ipxact.design import Design
from xai_cosim.locate.expressions import Expression
from xai_cosim.locate.fixed import fixed_signals, is_fixed
from xai_cosim.locate.module import Module, Statement
from xai_cosim.locate.order import Nets
from xai_cosim.locate.templates import COST, RARE, USUAL, WIDER, Change, Templates
from xai_cosim.locate.tokens import Literal
from xai_cosim.locate.verilog import modules_of
from xai_cosim.sim.wrapper import TOP

TOGETHER = 8
"""Changes that can be made together."""
CHOSEN, BUG = tuple(f"locate_{n}" for n in range(TOGETHER)), "locate_bug"
"""Variables that choose changes, and a planted bug."""
SELECTS = (*CHOSEN, BUG)
OTHER = "other"
"""Kind of a change that gives what is the same all through a job another value, as VALUES say."""
VALUES = UP, DOWN, BY = "locate_up", "locate_down", "locate_by"
"""Variables by which it is shifted to the left, then to the right, and what is added then."""
DECLARATION = "/*locate_on*/"
Edit = tuple[int, int, str]
"""Begin, end, and what stands there instead."""
COMPUTED = ("unary", "binary", "choice", "concat", "repeat")
"""Nodes that make a value; a copy has that of another statement."""
FIXED = ("range", "part", "repeat")
"""Nodes whose parts behind the first have to be constant."""


@dataclass(frozen=True)
class Repair:
    """A change of a statement."""

    number: int
    file: str
    module: str
    line: int
    kind: str
    was: str
    becomes: str
    place: int = 0
    """Number of the statement among those whose expressions have changes; 0 for a change of no expression."""
    bug: int = 0
    """The planted bug that has the statement, 0 for the source as it is."""

    @property
    def code(self) -> int:
        """What makes the change, as a value of one of SELECTS."""
        return self.place << 16 | self.number

    @property
    def cost(self) -> int:
        """How far the change is from what somebody may have meant."""
        return COST[self.kind]


def statement_of(code: int) -> int:
    """Return the statement that a change belongs to, or for a change of no expression the change itself, negative."""
    return code >> 16 or -code


@dataclass(frozen=True)
class Planted:
    """A bug of a file: its text with the bug, whose lines have the same numbers."""

    number: int
    file: Path
    text: str


class Schema:
    """The changes of some files of a design."""

    def __init__(
        self, design: Design, keep: Mapping[tuple[str, int], int], bugs: Sequence[Planted] = (), since: int = 0
    ) -> None:
        """Begin without any; `keep` are the statements that are changed, module and line, and up to which of RARE.

        Changes that come before `since` there are left out.
        """
        self.repairs: list[Repair] = []
        self._design, self._keep, self._bugs, self._since = design, keep, bugs, since
        modules = {module.name: module for file in design.files for module in modules_of(file.read_text())}
        self._nets, self._fixed = Nets(modules), fixed_signals(modules, design)
        self._file = self._module_name = ""
        self._line = self._bug = self._place = self._places = self._level = 0
        self._shadowed: dict[int, set[tuple[str, int]]] = {}
        """Of each bug the lines that it changes."""

    def of_bug(self, number: int) -> list[Repair]:
        """Return the repairs of the design with a planted bug: of the lines that it has changed, and of all others."""
        gone = self._shadowed.get(number, set())
        return [m for m in self.repairs if m.bug == number or (not m.bug and (m.file, m.line) not in gone)]

    # ---- writing

    def write(self, folder: Path, files: Collection[Path]) -> Design:
        """Write those files of the design that are changed into a folder; return the design with them."""
        texts = {file: self._source(file) for file in self._design.files if file in files}
        declared = f"reg [{len(self.repairs) + len(self._bugs)}:0] locate_on; reg [{self._places}:0] locate_at; "
        for file, text in texts.items():
            (folder / file.name).write_text(text.replace(DECLARATION, declared))
        return replace(self._design, files=tuple(folder / f.name if f in texts else f for f in self._design.files))

    def _source(self, file: Path) -> str:
        """Return a source with its changes."""
        source = file.read_text()
        bugs = [(bug, modules_of(bug.text)) for bug in self._bugs if bug.file == file]
        edits: list[Edit] = []
        self._file = file.name
        for module in modules_of(source):
            self._module_name = module.name
            twins = [(bug, other) for bug, found in bugs for other in found if other.name == module.name]
            others = [(bug.number, Templates(other, bug.text, self._nets.order(other))) for bug, other in twins]
            edits += self._module(Templates(module, source, self._nets.order(module)), others)
        return _edited(source, edits)

    def _module(self, templates: Templates, others: Sequence[tuple[int, Templates]]) -> list[Edit]:
        module = templates.module
        twins = [(number, other, {(s.kind, s.line): s for s in other.module.statements}) for number, other in others]
        edits = self._resets(templates, others)
        for statement in module.statements:
            changed: list[tuple[int, Templates, Statement | None]] = []
            for number, other, by_place in twins:
                twin = by_place.get((statement.kind, statement.line))
                if twin is None or other.text(twin.value) != templates.text(statement.value):
                    self._shadowed.setdefault(number, set()).add((self._file, statement.line))
                    changed.append((number, other, twin))
            self._level = self._keep.get((module.name, statement.line), 0)
            if changed or self._level:
                edits += self._statement(statement, templates, changed)
        if module.name == self._design.name:
            edits.append((module.begins, module.begins, self._variables()))
        return edits

    def _variables(self) -> str:
        """Return the declarations, and what sets the bits during reset."""
        design = self._design
        active = f"if ({'' if design.reset_high else '!'}{design.reset}) " if design.reset else ""
        words = "".join(f"reg [31:0] {name} /*verilator public_flat_rw*/; " for name in SELECTS)
        sets = "".join(f"locate_on[{name}[15:0]] <= 1; locate_at[{name}[31:16]] <= 1; " for name in SELECTS)
        words += "".join(f"reg signed [31:0] {name} /*verilator public_flat_rw*/; " for name in VALUES)
        words += f"initial begin {' '.join(f'{name} = 0;' for name in (*SELECTS, *VALUES))} end "
        sets = f"locate_on <= 0; locate_at <= 0; {sets}"
        return f" {DECLARATION}{words}always @(posedge {design.clock}) {active}begin {sets}end"

    def _statement(
        self, statement: Statement, templates: Templates, changed: Sequence[tuple[int, Templates, Statement | None]]
    ) -> list[Edit]:
        self._line = statement.line
        text = self._value(statement, templates)
        width = 0 if statement.target is None else templates.module.width(statement.target)
        for number, other, twin in changed:
            if twin is not None:
                self._bug = number
                signed = templates.module.signed(statement.value)
                own = _extended(self._value(twin, other), other.module.signed(twin.value), signed, width)
                text = f"({self._bit(number)}? {own} : {text})"
                self._bug = 0
        edits = [(statement.value.start, statement.value.end, text)]
        target = statement.target
        if self._level and target is not None and target.kind == "index" and statement.block and not changed:
            index = target.parts[1]
            edits.append((index.start, index.end, self._value(statement, templates, index)))
        if statement.block and statement.target is not None:
            off = [f"!{self._bit(number)}" for number, _, twin in changed if twin is None]
            if self._takes("delete") and not statement.in_reset:
                off.append(f"!{self._new('delete', templates.source[statement.start : statement.end], '')}")
            if off:
                edits.append((statement.start, statement.start, f"begin if ({' && '.join(off)}) "))
                edits.append((statement.end, statement.end, " end"))
        return edits

    def _resets(self, templates: Templates, others: Sequence[tuple[int, Templates]]) -> list[Edit]:
        """Return what resets registers that a reset leaves alone, of the source and of those with bugs."""
        edits, known = [], dict(_missing_resets(templates.module))
        for number, left in [(0, known), *((n, _missing_resets(other.module)) for n, other in others)]:
            for place, names in left.items():
                head = next((s for s in templates.module.statements if s.line == place and s.is_reset), None)
                begin = -1 if head is None else templates.source.find("begin", head.end)
                self._level = self._keep.get((templates.module.name, place), 0)
                if not self._takes("reset") or head is None or begin < 0:
                    continue
                if templates.source[head.end : begin].strip():
                    continue
                self._line, self._bug = place, number
                fresh = [name for name in names if not number or name not in known.get(place, [])]
                again = [(self._new("reset", "", f"{name} <= 0"), name) for name in fresh]
                edits += [(begin + 5, begin + 5, f" if ({bit}) {name} <= 0;") for bit, name in again]
                self._bug = 0
        return edits

    # ---- expressions

    def _takes(self, kind: str) -> bool:
        """Whether the statement at hand gets changes of a kind."""
        return self._since < RARE.get(kind, USUAL) <= self._level

    @property
    def _path(self) -> str:
        """Where the variables are, from the module at hand."""
        return "" if self._module_name == self._design.name else f"{TOP}.dut."

    def _bit(self, number: int, of: str = "on") -> str:
        return f"{self._path}locate_{of}[{number}]"

    def _new(self, kind: str, was: str, becomes: str) -> str:
        """Return the bit of a new change."""
        number = len(self.repairs) + len(self._bugs) + 1
        texts = kind, _short(was), _short(becomes)
        made = Repair(number, self._file, self._module_name, self._line, *texts, self._place, self._bug)
        self.repairs.append(made)
        return self._bit(number)

    def _value(self, statement: Statement, templates: Templates, node: Expression | None = None) -> str:
        """Return a statement's expression, or another of it, with all its changes."""
        count, plain = len(self.repairs), templates.text(node or statement.value)
        self._place = self._places + 1
        changed = self._node(node or statement.value, statement, templates)
        if node is None:
            changed = self._chosen(statement.value, changed, list(templates.of_whole(statement)), templates)
            changed = self._other(statement, changed, templates)
        self._place = 0
        if len(self.repairs) == count:
            return plain
        self._places += 1
        return f"({self._bit(self._places, 'at')}? {changed} : {plain})"

    def _other(self, statement: Statement, inner: str, templates: Templates) -> str:
        """Return the expression of a statement or, where a bit is 1, what VALUES make of it."""
        node, target = statement.value, statement.target
        widths = [templates.module.width(part) for part in (node, target) if part is not None]
        width = max(widths) * all(widths)  # of what is assigned
        fixed = node.kind in COMPUTED and is_fixed(statement, self._module_name, self._fixed)
        if target is None or not width or not fixed or not self._takes(OTHER):
            return inner
        signed = templates.module.signed(node)
        by = _extended(f"{width}'({self._path}{BY})", True, signed, 0)
        shifted = f"(({inner}) << {self._path}{UP} >> {self._path}{DOWN})"
        return f"({self._new(OTHER, templates.text(node), 'another value')}? {shifted} + {by} : {inner})"

    def _node(self, node: Expression, statement: Statement, templates: Templates) -> str:
        """Return an expression with its changes and those of its parts."""
        parts = node.parts[:1] if node.kind in FIXED else node.parts
        if node.kind in ("range", "part", "index"):
            parts = () if node.kind != "index" or templates.module.value(node.parts[1]) is not None else node.parts[1:]
        if node.kind == "repeat":
            parts = node.parts[1:]
        at = node.start
        inside = [(part.start - at, part.end - at, self._node(part, statement, templates)) for part in parts]
        return self._chosen(node, _edited(templates.text(node), inside), list(templates.of(node, statement)), templates)

    def _chosen(self, node: Expression, inner: str, changes: Sequence[Change], templates: Templates) -> str:
        """Return an expression or, where its bit is 1, one of its changes, all of the expression's width and sign."""
        width, signed = templates.module.width(node), templates.module.signed(node)
        seen = {_plain(templates.text(node))}
        for change in changes:
            if not self._takes(change.kind):
                continue
            wider = change.kind in WIDER
            if (width or wider) and _plain(change.text) not in seen:
                seen.add(_plain(change.text))
                text = change.text if wider or change.width == width else f"{width}'({change.text})"
                text = _extended(text, change.signed, signed, change.width if wider else 0)
                inner = f"({self._new(change.kind, templates.text(node), change.text)}? {text} : {inner})"
        return inner


def _extended(text: str, is_signed: bool, signed: bool, width: int) -> str:
    """Return an expression that is signed, or not; extended by its own sign to a width before that, if one is said.

    >>> _extended("a", False, True, 9), _extended("a", True, False, 0), _extended("a", True, True, 9)
    ("$signed((a) + 9'd0)", '$unsigned(a)', 'a')
    """
    if is_signed == signed:
        return text
    whole = f"({text}) + {Literal(0, width, is_signed).like(0)}" if width else text
    return f"{'$signed' if signed else '$unsigned'}({whole})"


def _plain(text: str) -> str:
    return "".join(text.split()).strip("()")


def _short(text: str) -> str:
    return " ".join(text.split())


def _edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with some stretches replaced; line ends in them stay."""
    done, parts = 0, []
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        parts += [text[done:start], new, "\n" * (text.count("\n", start, end) - new.count("\n"))]
        done = end
    return "".join(parts) + text[done:]


def _missing_resets(module: Module) -> dict[int, list[str]]:
    """Return for the line of each reset's condition the registers of its block that it leaves alone."""
    found: dict[int, list[str]] = {}
    for block in dict.fromkeys(s.block for s in module.statements if s.block):
        head, *inside = [s for s in module.statements if s.block == block]
        if not head.is_reset:
            continue
        done = {s.writes for s in inside if s.in_reset}
        targets = [s.target for s in inside if s.kind == "register" and s.target is not None]
        names = dict.fromkeys(target.text for target in targets if target.kind == "name")
        found[head.line] = [name for name in names if name not in done]
    return found
