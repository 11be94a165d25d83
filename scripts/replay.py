# SPDX-License-Identifier: Apache-2.0
"""`make replay`: repeat a recorded failure, with waves where they are asked for."""

from cocotb_tests.accelerator import MODEL
from host.designs import DESIGNS, open_design
from xai_cosim.command import CommandLine, command
from xai_cosim.exports.kernel import MODEL as OF_AN_EXPORT
from xai_cosim.failures.again import Window, replay_again
from xai_cosim.failures.failure import Failure
from xai_cosim.failures.smallest import seconds_from
from xai_cosim.ipxact.design import Design
from xai_cosim.ipxact.export import recorded_export
from xai_cosim.locate.locate import located


def design_of(about: Failure) -> tuple[Design, str]:
    """Return the design that failed, one of ours or a user's export, and its model."""
    ours = about.design in DESIGNS
    design = open_design(about.design) if ours and not about.path else recorded_export(about.path, about.design)
    return design, MODEL if ours else OF_AN_EXPORT


def main() -> int:
    """Return 0 when the failure is the recorded one, or the RTL has been changed; 1 otherwise; 2 for bad input."""
    line = CommandLine("replay", __doc__)
    line.variable("FAILURE")
    line.switch("WAVES")
    line.switch("FULL")
    line.variable("BEFORE")
    line.variable("AFTER")
    line.variable("SHRINK")
    line.switch("LINE")
    given = line.parse_args()
    window = Window.given(given.before, given.after, given.full)
    waves, look = window if given.waves else None, located if given.line else None
    return replay_again(given.failure or "?", design_of, waves, seconds_from(given.shrink), look=look)


if __name__ == "__main__":
    command(main)
