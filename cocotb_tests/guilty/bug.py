# SPDX-License-Identifier: Apache-2.0
"""A bug in an exported kernel whose guilty line is known."""

from dataclasses import dataclass


@dataclass(frozen=True)
class LineBug:
    """Texts of a kernel's exported Verilog that become others; each stands there once.

    Categories are those of J. Ma et al., "Debugging in the Brave New World of Reconfigurable Hardware" (ASPLOS 2022).
    """

    kernel: str
    what: str
    category: str
    edits: tuple[tuple[str, str], ...]

    def lines(self, good: str) -> tuple[int, ...]:
        """Return the numbers of the lines that it changes; ValueError where a text does not stand there once."""
        for old, _ in self.edits:
            if good.count(old) != 1:
                raise ValueError(f"{self.kernel}, {self.what}: the export holds {old!r} {good.count(old)} times")
        return tuple(good.count("\n", 0, good.index(old)) + 1 for old, _ in self.edits)

    def planted(self, good: str) -> str:
        """Return the Verilog with the bug; its lines keep their numbers."""
        self.lines(good)
        for old, new in self.edits:
            good = good.replace(old, new)
        return good


def bug(kernel: str, what: str, category: str, *edits: str) -> LineBug:
    """Return a bug, its edits as old, new, old, new."""
    return LineBug(kernel, what, category, tuple(zip(edits[::2], edits[1::2], strict=True)))
