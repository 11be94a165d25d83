# SPDX-License-Identifier: Apache-2.0
"""What all command lines share: seeds, numbers, errors that a user can mend, and exit codes."""

import random
import sys
from collections.abc import Callable
from typing import NoReturn

PASS, FAIL, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: all is exact; something differs; a value, a file or a tool is not what it must be; Ctrl-C."""
MAX_SEED = 2**31 - 1


class UserError(Exception):
    """Something that a user can mend; the message is one line that says what, and what is allowed."""


def command(main: Callable[[], int]) -> NoReturn:
    """Run a command line and exit with its code; bad input is one line on stderr and BAD_INPUT."""
    try:
        code = main()
    except (UserError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        code = BAD_INPUT
    sys.exit(code)


def seed_from(text: str | None) -> int:
    """Return the seed that a user gave, or a fresh one; ValueError for what is no seed."""
    if not text:
        return random.SystemRandom().randint(1, MAX_SEED)
    if not text.isdigit() or not 0 <= int(text) <= MAX_SEED:
        raise ValueError(f"SEED={text}: a seed is a whole number from 0 to {MAX_SEED}")
    return int(text)


def jobs_from(text: str | None) -> int:
    """Return the number of random jobs that a user gave, 100 by default; ValueError for what is none."""
    if not text:
        return 100
    if not text.isdigit() or not int(text):
        raise ValueError(f"JOBS={text}: a number of random jobs is a whole number from 1 up")
    return int(text)


def one_of(name: str, value: str, allowed: tuple[str, ...]) -> str:
    """Return a value that a user chose; ValueError lists what is allowed."""
    if value not in allowed:
        raise ValueError(f"{name}={value}: allowed are {', '.join(allowed)}")
    return value
