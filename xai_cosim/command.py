# SPDX-License-Identifier: Apache-2.0
"""What all command lines share: seeds, numbers, errors that a user can mend, and exit codes."""

import argparse
import errno
import os
import random
import shlex
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

PASS, FAIL, BAD_INPUT, CRASH, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes: all is exact; something differs; a value, file or tool is not what it must be; our fault; Ctrl-C."""
MAX_SEED = 2**31 - 1
MAX_JOBS = 10**9
MAX_DIGITS = 20
SHOWN = 200
"""Characters of a value that an error shows."""
OF_THE_MACHINE = {
    getattr(errno, name)
    for name in ("ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ELOOP", "EIO")
}
"""Errors of the operating system that say something of disks, folders and rights, and nothing of this program."""


PROGRESS_SECONDS = 10.0
"""Between two words on how far long work has come."""
FOLDERS = ("OUT", "FAILURES", "KEPT_RESULTS")
"""Variables that name folders for results."""
ROOM = 1 << 20
"""Bytes that a disk must have left."""
_TAKEN: dict[str, str] = {}
"""Variables that a command line has taken out of the environment, for errors that tell where a name came from."""


class UserError(ValueError):
    """Something that a user can mend; the message is one line that says what, and what is allowed.

    It alone is bad input: any other error is a fault of the program.

    Attributes:
        details: further lines, where a list is what helps.
    """

    def __init__(self, message: str = "", details: Sequence[str] = ()) -> None:
        """Say what, and list more."""
        super().__init__(message)
        self.details = tuple(details)


@contextmanager
def from_user(where: str = "") -> Iterator[None]:
    """Make a UserError of a ValueError or TypeError: for checks of a user's values and files that cannot know it.

    `where` goes before its message.
    """
    try:
        yield
    except UserError:
        raise
    except (ValueError, TypeError) as error:
        raise UserError(f"{where}{error}") from error


class CommandLine(argparse.ArgumentParser):
    """The command line of a target of the Makefile: what the target takes as variables are options too.

    make hands variables on through the environment, as they stand. A variable is taken out of it when it is read: the
    programs that the command starts have their own.
    """

    def __init__(self, target: str, about: str | None) -> None:
        """Begin without any options; `about` is the help's first line."""
        super().__init__(prog=f"make {target}", description=about)

    def variable(self, name: str, default: str = "", *, option: str = "") -> None:
        """Add --name, or another option, by default what the variable holds; an empty variable is as none."""
        _TAKEN[name] = given = os.environ.pop(name, "") or default
        self.add_argument(option or f"--{name.lower()}", dest=name.lower(), default=given, help=f"as {name}=")

    def switch(self, name: str) -> None:
        """Add --name, which takes no value; the variable is 1 to turn it on, 0 or empty if not."""
        given = taken_switch(name, "0")
        self.add_argument(f"--{name.lower()}", action="store_true", default=given == "1", help=f"as {name}=1")

    def error(self, message: str) -> NoReturn:
        """Refuse words that are no options, in one line as all bad input."""
        raise UserError(message)


def taken_switch(name: str, default: str) -> str:
    """Take the variable of a switch out of the environment: "1" or "0"; UserError for any other value."""
    return one_of(name, os.environ.pop(name, "") or default, ("0", "1"))


def make_command(target: str, **variables: object) -> str:
    """Return what a user types to run a target with these variables; those that are None or empty are left out.

    make takes values as they stand (Makefile), so they are quoted for the shell alone; it drops white space in front of
    one, which therefore goes through the environment.

    >>> print(make_command("cosim", IMAGE="it's $x.png", SEED=3, TARGET=None))
    make cosim IMAGE='it'"'"'s $x.png' SEED=3
    """
    given = {name: str(value) for name, value in variables.items() if value is not None and value != ""}
    words = {name: f"{name}={shlex.quote(value)}" for name, value in given.items()}
    before = [word for name, word in words.items() if given[name][0].isspace()]
    return " ".join([*before, "make", target, *(word for word in words.values() if word not in before)])


def command(main: Callable[[], int]) -> NoReturn:
    """Run a command line and exit with its code; a UserError is one line on stderr and BAD_INPUT.

    So is what the operating system says of disks, folders and rights. Any other error is a traceback and CRASH.
    """
    try:
        _require_folders()
        require_room()
        code = main()
        if code:
            require_room()
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        code = INTERRUPTED
    except Exception as error:
        code = _told(error)
    sys.exit(code)


def _told(error: Exception) -> int:
    """Tell of an error, and return the exit code; where a disk is full, that is what is wrong."""
    try:
        require_room()
    except UserError as full:
        return _refuse(str(full))
    if isinstance(error, UserError):
        return _refuse(str(error), *error.details)
    if isinstance(error, OSError) and error.errno in OF_THE_MACHINE:
        return _refuse(_of_the_machine(error))
    traceback.print_exception(error)
    return CRASH


def _refuse(message: str, *details: str) -> int:
    print(f"error: {printable(message)}", *(f"  {printable(line)}" for line in details), sep="\n", file=sys.stderr)
    return BAD_INPUT


def _of_the_machine(error: OSError) -> str:
    if error.filename is None:
        return str(error.strerror)
    place = str(error.filename)
    if error.errno == errno.ENAMETOOLONG:
        known = {**os.environ, **_TAKEN}
        given = next((name for name, value in known.items() if len(value) > SHOWN and value in place), "")
        place = f"{given}={shown(known[given])}" if given else shown(place)
    return f"{place}: {error.strerror}"


def _existing(path: Path) -> Path:
    """Return the path, or the nearest folder above it that exists."""
    return next(place for place in (path, *path.parents) if os.path.lexists(place))


def _require_folders() -> None:
    """Raise UserError where a variable that names a folder for results leads through a file, or to a read-only one."""
    for name in FOLDERS:
        given = os.environ.get(name, "")
        if given and given != "off":
            place = _existing(Path(given).absolute())
            if not os.path.isdir(place):
                raise UserError(f"{name}={shown(given)}: {place} is no folder; it names a folder for results")
            if not os.access(place, os.W_OK):
                raise UserError(f"{name}={shown(given)}: {place} cannot be written; it names a folder for results")


def require_room() -> None:
    """Raise UserError where a disk is full that holds results, builds or temporary files."""
    places = {"OUT": os.environ.get("OUT") or "out", "TMPDIR": os.environ.get("TMPDIR") or "/tmp", "": "build"}
    for name, given in places.items():
        place = _existing(Path(given).absolute())
        if shutil.disk_usage(place).free < ROOM:
            advice = f"make room, or set {name}= to another folder" if name else "make room"
            raise UserError(f"{place}: no space left on the disk; {advice}")


def printable(text: str) -> str:
    """Return text as one line: line ends and other characters that cannot be seen become escapes.

    >>> print(printable("a" + chr(10) + "b"))
    a\\nb
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def shown(text: str) -> str:
    """Return a value as an error shows it: one line, cut short where it is long.

    >>> len(shown("9" * 5000)) < 300
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


class Progress:
    """Tells now and then how far long work has come; what is short it leaves alone."""

    def __init__(self, what: str, total: int) -> None:
        """Begin; nothing is told yet."""
        self._what, self._total = what, total
        self._told = time.monotonic()

    def at(self, done: int) -> None:
        """Tell of so many that are done, where the last word is long ago."""
        if time.monotonic() - self._told > PROGRESS_SECONDS:
            print(f"  {self._what}: {done:,} of {self._total:,}", flush=True)
            self._told = time.monotonic()


def jobs_from(text: str | None) -> int:
    """Return the number of random jobs that a user gave, 100 by default; UserError for what is none."""
    return whole_number("JOBS", text, 1, MAX_JOBS, "a number of random jobs") if text else 100


def one_of(name: str, value: str, allowed: tuple[str, ...]) -> str:
    """Return a value that a user chose; UserError lists what is allowed."""
    if value not in allowed:
        raise UserError(f"{name}={shown(value)}: allowed are {', '.join(allowed)}")
    return value
