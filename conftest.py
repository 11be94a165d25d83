# SPDX-License-Identifier: Apache-2.0
"""One seed for the whole test run: printed at its start, taken from SEED where that is set."""

import os
import signal
from collections import Counter

import pytest

from xai_cosim.command import UserError, make_command, seed_from


def pytest_configure(config: pytest.Config) -> None:
    """Draw the seed; hypothesis uses it too."""
    try:
        os.environ["SEED"] = str(seed_from(os.environ.get("SEED")))
    except UserError as error:
        raise pytest.UsageError(str(error)) from error
    config.option.hypothesis_seed = os.environ["SEED"]
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # a shell has started this run in the background; what tests interrupt would inherit that
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_report_header() -> str:
    """Print it."""
    return f"seed {os.environ['SEED']}; repeat with: {make_command('test', SEED=os.environ['SEED'])}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in a line what was not run, and why."""
    reasons = Counter(str(report.longrepr[2]) for report in terminalreporter.stats.get("skipped", []))
    if reasons:
        listed = "; ".join(f"{n} {reason.removeprefix('Skipped: ')}" for reason, n in reasons.most_common())
        terminalreporter.write_line(f"not run: {reasons.total()} tests: {listed}", yellow=True)


@pytest.fixture(scope="session")
def seed() -> int:
    """The seed of this run."""
    return int(os.environ["SEED"])
