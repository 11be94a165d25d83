# SPDX-License-Identifier: Apache-2.0
"""Command lines end with the code that fits: bad input is a UserError alone, a fault of ours is told as such."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from xai_cosim.command import (
    BAD_INPUT,
    CRASH,
    FAIL,
    INTERRUPTED,
    CommandLine,
    UserError,
    command,
    from_user,
    jobs_from,
    seed_from,
)  # fmt: skip


def ending(main: Callable[[], int], capsys: pytest.CaptureFixture[str]) -> tuple[object, str]:
    """Return a command's exit code and what it says on stderr."""
    with pytest.raises(SystemExit) as stop:
        command(main)
    return stop.value.code, capsys.readouterr().err


def raising(error: BaseException) -> Callable[[], int]:
    """Return a main that fails so."""

    def main() -> int:
        raise error

    return main


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (UserError("N=0: allowed are 1 to 3"), "error: N=0: allowed are 1 to 3\n"),
        (UserError("IMAGE=a\nb\x1b[2J: no file"), "error: IMAGE=a\\nb\\x1b[2J: no file\n"),
        (OSError(errno.ENOSPC, "No space left on device"), "error: No space left on device\n"),
        (NotADirectoryError(errno.ENOTDIR, "Not a directory", "/a/b"), "error: /a/b: Not a directory\n"),
        (PermissionError(errno.EACCES, "Permission denied", "/a"), "error: /a: Permission denied\n"),
    ],
)
def test_bad_input_is_one_line(error: Exception, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What a user can mend, and what the machine says of disks and rights."""
    assert ending(raising(error), capsys) == (BAD_INPUT, line)


@pytest.mark.parametrize("error", [ValueError("a"), TypeError("b"), KeyError("c"), OSError(errno.ENOENT, "d")])
def test_a_fault_of_ours_is_no_bad_input(error: Exception, capsys: pytest.CaptureFixture[str]) -> None:
    """It is neither a mismatch, and comes with its traceback."""
    code, told = ending(raising(error), capsys)
    assert code == CRASH
    assert CRASH not in (BAD_INPUT, FAIL)
    assert "Traceback" in told


def test_details_are_lines_of_their_own(capsys: pytest.CaptureFixture[str]) -> None:
    """A list follows its line, an item a line, whatever stands in it."""
    code, told = ending(raising(UserError("2 of 3 are wrong:", ["first", "a\nb"])), capsys)
    assert (code, told) == (BAD_INPUT, "error: 2 of 3 are wrong:\n  first\n  a\\nb\n")


def test_interrupted(capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C is one line too."""
    assert ending(raising(KeyboardInterrupt()), capsys) == (INTERRUPTED, "interrupted\n")


def test_from_user() -> None:
    """Errors of what reads a user's files become the user's; others stay."""
    for error in (ValueError("x: 3"), TypeError("x: 3"), UserError("x: 3")):
        with pytest.raises(UserError, match="x: 3"), from_user():
            raise error
    with pytest.raises(KeyError), from_user():
        raise KeyError("x")


@pytest.mark.parametrize(
    "text", ["²", "٣", "9" * 5000, "0" * 5000 + "1", "-1", "1.5", "1e3", " 1", "+1", "1_0", "0x1", "a\nb"]
)
@pytest.mark.parametrize(("name", "read"), [("SEED", seed_from), ("JOBS", jobs_from)])
def test_what_is_no_number(name: str, read: Callable[[str], int], text: str) -> None:
    """It is named, in a short line."""
    with pytest.raises(UserError, match=rf"{name}=.* is a whole number from \d to \d+$") as error:
        read(text)
    assert len(str(error.value)) < 400
    assert str(error.value).isprintable()


@pytest.mark.parametrize(("read", "bad"), [(seed_from, "2147483648"), (jobs_from, "0")])
def test_what_is_no_number_in_range(read: Callable[[str], int], bad: str) -> None:
    """The limits are held; a number within them is taken."""
    assert read("7") == read("007") == 7
    with pytest.raises(UserError, match=bad):
        read(bad)


def line() -> CommandLine:
    """A command line with a variable and a switch."""
    made = CommandLine("sow", "Sows.")
    made.variable("FIELD", "north")
    made.variable("N", option="--count")
    made.switch("DRY")
    return made


def test_variables_are_options(monkeypatch: pytest.MonkeyPatch) -> None:
    """An option goes before the variable, which goes before the default, and is not handed on."""
    for value, words, field in (("south", [], "south"), ("south", ["--field", "east"], "east"), ("", [], "north")):
        monkeypatch.setenv("FIELD", value)
        monkeypatch.setenv("N", "-h")
        monkeypatch.setenv("DRY", "1")
        given = line().parse_args(words)
        assert (given.field, given.n, given.dry) == (field, "-h", True)
        assert not {"FIELD", "N", "DRY"} & os.environ.keys()
    given = line().parse_args(["--count=3", "--dry"])
    assert (given.field, given.n, given.dry) == ("north", "3", True)


def test_words_that_are_no_options(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are bad input as any other."""
    for words in (["--moon"], ["--count"], ["more"]):
        with pytest.raises(UserError):
            line().parse_args(words)
    monkeypatch.setenv("DRY", "yes")
    with pytest.raises(UserError, match="DRY=yes: allowed are 0, 1"):
        line()


def test_name_too_long(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A file's name that no disk takes is one line with the variable that it came from; else with the name itself."""
    for name, value, told in (("EXPORT", "9" * 5000, "error: EXPORT=999"), ("NONE", "8" * 300, "error: 888")):
        if name == "EXPORT":
            monkeypatch.setenv(name, value)
        with pytest.raises(SystemExit) as ended:
            command(lambda value=value: len(list(Path(value).iterdir())))  # type: ignore[misc]
        line = capsys.readouterr().err
        assert ended.value.code == BAD_INPUT
        assert line.startswith(told)
        assert len(line) < 300
        assert line.endswith("File name too long\n")


def test_name_too_long_of_a_command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A command line takes its variables out of the environment: they are told all the same."""

    def main() -> int:
        line = CommandLine("fly", "fly somewhere")
        line.variable("FIELD")
        return len(list(Path(line.parse_args([]).field).iterdir()))

    monkeypatch.setenv("FIELD", "7" * 5000)
    with pytest.raises(SystemExit) as ended:
        command(main)
    assert ended.value.code == BAD_INPUT
    assert capsys.readouterr().err.startswith("error: FIELD=777")


@pytest.mark.parametrize("name", ["OUT", "FAILURES", "KEPT_RESULTS"])
def test_folders_for_results(name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """One that lies below a file is refused before anything is done."""
    ran: list[int] = []

    def main() -> int:
        ran.append(1)
        return 0

    for value in ("/etc/passwd", "/etc/passwd/x/y"):
        monkeypatch.setenv(name, value)
        code, told = ending(main, capsys)
        assert (code, told) == (
            BAD_INPUT,
            f"error: {name}={value}: /etc/passwd is no folder; it names a folder for results\n",
        )
    assert not ran


@pytest.mark.parametrize("main", [raising(OSError(errno.ENOSPC, "No space")), raising(KeyError("x")), lambda: FAIL])
def test_a_full_disk(
    main: Callable[[], int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told in one line, found at the start or whatever it has led to, and names the variable to set."""
    real, free = shutil.disk_usage(tmp_path), [0]

    def fills() -> int:
        free[0] = 4096
        return main()

    def usage(path: Path) -> object:
        return real._replace(free=free[0] if path == tmp_path else 1 << 30)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    monkeypatch.setenv("OUT", str(tmp_path))
    for at_start in (0, 1 << 30):
        free[0] = at_start
        code, told = ending(fills, capsys)
        line = f"error: {tmp_path}: no space left on the disk; make room, or set OUT= to another folder\n"
        assert (code, told) == (BAD_INPUT, line)
