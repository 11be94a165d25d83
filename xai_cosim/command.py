# SPDX-License-Identifier: Apache-2.0
"""What all command lines share: seeds, numbers, errors that a user can mend, and exit codes."""

import errno
import random
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

PASS, FAIL, BAD_INPUT, CRASH, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes: all is exact; something differs; a value, a file or a tool is not what it must be; a fault of ours; Ctrl-C."""
MAX_SEED = 2**31 - 1
MAX_JOBS = 10**9
MAX_DIGITS = 20
SHOWN = 60
"""Characters of a value that an error shows."""
OF_THE_MACHINE = {
    getattr(errno, name)
    for name in ("ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ELOOP", "EIO")
}
"""Errors of the operating system that say something of disks, folders and rights, and nothing of this program."""


class UserError(ValueError):
    """Something that a user can mend; the message is one line that says what, and what is allowed.

    It alone is bad input: any other error is a fault of the program.
    """


@contextmanager
def from_user() -> Iterator[None]:
    """Make a UserError of a ValueError or TypeError: for what checks a user's value or file without knowing that it is."""
    try:
        yield
    except UserError:
        raise
    except (ValueError, TypeError) as error:
        raise UserError(str(error)) from error


def command(main: Callable[[], int]) -> NoReturn:
    """Run a command line and exit with its code; a UserError is one line on stderr and BAD_INPUT.

    So is what the operating system says of disks, folders and rights. Any other error is a traceback and CRASH.
    """
    try:
        code = main()
    except UserError as error:
        code = _refuse(str(error))
    except OSError as error:
        code = _refuse(_of_the_machine(error)) if error.errno in OF_THE_MACHINE else _crash()
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        code = INTERRUPTED
    except Exception:
        code = _crash()
    sys.exit(code)


def _refuse(message: str) -> int:
    print(f"error: {printable(message)}", file=sys.stderr)
    return BAD_INPUT


def _crash() -> int:
    traceback.print_exc()
    return CRASH


def _of_the_machine(error: OSError) -> str:
    place = "" if error.filename is None else f"{error.filename}: "
    return f"{place}{error.strerror}"


def printable(text: str) -> str:
    """Return text as one line: line ends and other characters that cannot be seen become escapes.

    >>> print(printable("a" + chr(10) + "b"))
    a\\nb
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def shown(text: str) -> str:
    """Return a value as an error shows it: one line, cut short where it is long.

    >>> len(shown("9" * 5000)) < 100
    True
    """
    return printable(text if len(text) <= SHOWN else f"{text[:SHOWN]}... ({len(text)} characters)")


def whole_number(name: str, text: str, low: int, high: int, what: str) -> int:
    """Return the number that a user gave in ASCII digits, from low to high; UserError for what is none.

    >>> whole_number("N", "12", 1, 20, "a number of things")
    12
    """
    digits = text.isascii() and text.isdecimal() and len(text) <= MAX_DIGITS
    if not digits or not low <= int(text) <= high:
        raise UserError(f"{name}={shown(text)}: {what} is a whole number from {low} to {high}")
    return int(text)


def seed_from(text: str | None) -> int:
    """Return the seed that a user gave, or a fresh one; UserError for what is no seed."""
    if not text:
        return random.SystemRandom().randint(1, MAX_SEED)
    return whole_number("SEED", text, 0, MAX_SEED, "a seed")


def jobs_from(text: str | None) -> int:
    """Return the number of random jobs that a user gave, 100 by default; UserError for what is none."""
    return whole_number("JOBS", text, 1, MAX_JOBS, "a number of random jobs") if text else 100


def one_of(name: str, value: str, allowed: tuple[str, ...]) -> str:
    """Return a value that a user chose; UserError lists what is allowed."""
    if value not in allowed:
        raise UserError(f"{name}={shown(value)}: allowed are {', '.join(allowed)}")
    return value
