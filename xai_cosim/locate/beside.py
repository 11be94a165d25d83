# SPDX-License-Identifier: Apache-2.0
"""What the statements beside one do: of lanes or queues that are written alike, the odd one may be mended so.

Alike are names that differ in numbers (_plus_data_31, _plus_data_62), or in what stands before their last words
(out_r_fifo_room, out_mask_fifo_room; in_r_TLAST, out_r_TLAST).

D. Engler et al., "Bugs as Deviant Behavior", SOSP 2001; E. T. Barr et al., "The Plastic Surgery Hypothesis", FSE 2014.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from xai_cosim.locate.expressions import Expression
from xai_cosim.locate.module import Module, Statement
from xai_cosim.locate.tokens import shape, tokens_of

ENOUGH = 3
"""Statements that make a custom."""
CUSTOMS = 2
"""Ways of those beside it that a statement is given at most."""
WORDS = 2
"""Last words of a name that say what it is."""


class Alike:
    """The statements of a module by what they assign, and under which conditions."""

    def __init__(self, module: Module, source: str) -> None:
        """Bind to a module and the source that it stands in."""
        self._module, self._source = module, source
        self._groups: dict[tuple[str, ...], list[tuple[Statement, str]]] = defaultdict(list)
        """With what each statement assigns, the names as of any."""
        for statement in module.statements:
            if statement.target is not None:
                self._groups[self._kind(statement)].append((statement, self._like(statement.value, statement)))
        self._counts = {kind: Counter(like for _, like in group) for kind, group in self._groups.items()}
        self._numbered: dict[tuple[str, int], list[str]] = defaultdict(list)
        for name in module.signals:
            self._numbered[shape(name), _last(name)].append(name)

    def _text(self, node: Expression) -> str:
        return self._source[node.start : node.end]

    def _like(self, node: Expression, statement: Statement) -> str:
        """Return an expression, the names as of any statement."""
        stem = _stem(statement.writes)
        words = (token.text for token in tokens_of(self._text(node)))
        return shape(" ".join(f"any_{word[len(stem) :]}" if stem and word.startswith(stem) else word for word in words))

    def _kind(self, statement: Statement) -> tuple[str, ...]:
        guards = (f"{self._like(guard.value, statement)} {side}" for guard, side in statement.guards)
        return (statement.kind, shape(statement.writes.removeprefix(_stem(statement.writes))), *guards)

    def likeness(self, statement: Statement) -> float:
        """Return the share of those beside it that are as rare as a statement or rarer; 1 where they are few."""
        counts = self._counts[self._kind(statement)]
        own = counts[self._like(statement.value, statement)]
        return sum(n for n in counts.values() if n <= own) / counts.total() if counts.total() >= ENOUGH else 1.0

    def of(self, statement: Statement) -> Iterator[tuple[str, Expression]]:
        """Yield what as many or more of those beside a statement do, in its names, and where that stands."""
        if statement.target is None:
            return
        kind, own = self._kind(statement), self._like(statement.value, statement)
        counts = self._counts[kind]
        customs = [like for like, count in counts.most_common(CUSTOMS + 1) if like != own and count >= counts[own]]
        for custom in customs[:CUSTOMS]:
            others = (other for other, like in self._groups[kind] if like == custom)
            nearest = min(others, key=lambda other: abs(other.line - statement.line))
            if (text := self._here(nearest, statement)) is not None:
                yield text, nearest.value

    def _here(self, other: Statement, statement: Statement) -> str | None:
        """Return the expression of another statement with the names of this one; None where there are none."""
        own: dict[str, list[str]] = defaultdict(list)
        for name in statement.value.names():
            own[shape(name)].append(name)
        stem, stem_ = _stem(statement.writes), _stem(other.writes)
        further = _last(statement.writes) - _last(other.writes)
        known = {*self._module.signals, *self._module.constants, *statement.value.names()}
        text, done, parts = self._text(other.value), 0, []
        for token in tokens_of(text):
            name, like = token.text, shape(token.text)
            if token.kind != "name":
                continue
            if stem_ and name.startswith(stem_):
                name = stem + name.removeprefix(stem_)
            elif like != name:
                found = own[like] or self._numbered[like, _last(name) + further]
                name = found[0] if found else ""
                own[like] = own[like][1:]
            if name not in known:  # such as the variable of a loop
                return None
            parts += [text[done : token.start], name]
            done = token.end
        return "".join(parts) + text[done:]


def _last(name: str) -> int:
    numbers = re.findall(r"\d+", name)
    return int(numbers[-1]) if numbers else 0


def _stem(name: str) -> str:
    """Return what stands before the words of a name that say what it is; nothing where it ends with a number.

    >>> _stem("out_mask_fifo_room"), _stem("out_mask_TLAST"), _stem("_plus_data_62")
    ('out_mask_', 'out_mask_', '')
    """
    words = name.split("_")
    kept = 1 if words[-1].isupper() else WORDS
    return "" if name[-1:].isdigit() or not "".join(words[:-kept]) else "_".join(words[:-kept]) + "_"
