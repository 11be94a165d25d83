# SPDX-License-Identifier: Apache-2.0
"""`make locate`: rank the lines of an export by how well a change of them repairs a recorded failure."""

from scripts.replay import design_of
from xai_cosim.command import CommandLine, command
from xai_cosim.locate.locate import locate_again, seconds_from


def main() -> int:
    """Return 0 where lines are found, 1 where none is, 2 for bad input."""
    line = CommandLine("locate", __doc__)
    line.variable("FAILURE")
    line.variable("SECONDS")
    given = line.parse_args()
    return locate_again(given.failure or "?", design_of, seconds_from(given.seconds))


if __name__ == "__main__":
    command(main)
