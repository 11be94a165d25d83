# SPDX-License-Identifier: Apache-2.0
"""One seed for the whole test run, printed at its start, taken from SEED where that is set; and what repeats a test."""

import os
import signal
from collections import Counter
from collections.abc import Generator
from pathlib import Path

import pytest

from cocotb_tests.accelerator import FOLLOWED, REPLAY
from xai_cosim.command import UserError, make_command, seed_from, taken_switch
from xai_cosim.failures.drawn import WAVES, draw
from xai_cosim.failures.junit import FAILURE, REPEAT, TEST, annotation
from xai_cosim.failures.tell import Noted, noted

RECORDS, DRAWS = pytest.StashKey[Noted](), pytest.StashKey[bool]()


def pytest_configure(config: pytest.Config) -> None:
    """Draw the seed; hypothesis uses it too."""
    try:
        os.environ["SEED"] = str(seed_from(os.environ.get("SEED")))
    except UserError as error:
        raise pytest.UsageError(str(error)) from error
    config.option.hypothesis_seed = os.environ["SEED"]
    config.stash[DRAWS] = taken_switch(WAVES, "1") == "1"
    os.environ[WAVES] = "0"  # commands that tests run with planted faults are not to draw them
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # a shell has started this run in the background; what tests interrupt would inherit that
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_report_header() -> str:
    """Print it."""
    return f"seed {os.environ['SEED']}; repeat with: {make_command('test', SEED=os.environ['SEED'])}"


def repeat(test: str) -> str:
    """Return the command that runs a test, by pytest's name of it, as in this run."""
    return make_command("test", TEST=test, **{name: os.environ.get(name) for name in FOLLOWED})


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Note the records of failures that are written while a test runs."""
    with noted() as records:
        item.stash[RECORDS] = records
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Say in the results of a test that failed what it is called, what repeats it, and which records it left."""
    report = yield
    if report.failed:
        folders = item.stash[RECORDS].folders()
        told = [(TEST, item.nodeid), (REPEAT, repeat(item.nodeid)), *((FAILURE, str(folder)) for folder in folders)]
        report.user_properties = [*report.user_properties, *told]
        item.user_properties += told
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what repeats each test that failed, and draw what it left; say in a line what was not run, and why."""
    bad = [report for kind in ("failed", "error") for report in terminalreporter.stats.get(kind, [])]
    for report in bad:
        terminalreporter.write_line(f"repeat with: {repeat(report.nodeid)}")
        if os.environ.get("GITHUB_ACTIONS") == "true":
            file, line, _ = getattr(report, "location", (report.nodeid, 0, ""))
            words = f"{report.longreprtext[-2000:]}\nrepeat with: {repeat(report.nodeid)}"
            terminalreporter.write_line(annotation(file, (line or 0) + 1, report.nodeid, words))
    if config.stash[DRAWS]:
        told = [value for report in bad for name, value in getattr(report, "user_properties", ()) if name == FAILURE]
        draw(map(Path, told), REPLAY, terminalreporter.write_line)
    reasons = Counter(str(report.longrepr[2]) for report in terminalreporter.stats.get("skipped", []))
    if reasons:
        listed = "; ".join(f"{n} {reason.removeprefix('Skipped: ')}" for reason, n in reasons.most_common())
        terminalreporter.write_line(f"not run: {reasons.total()} tests: {listed}", yellow=True)


@pytest.fixture(scope="session")
def seed() -> int:
    """The seed of this run."""
    return int(os.environ["SEED"])
