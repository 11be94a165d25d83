# SPDX-License-Identifier: Apache-2.0
"""`make waves-open`: show a failure's waves in Surfer or GTKWave, laid out, with the marker on the mismatch."""

from scripts.replay import design_of
from xai_cosim.command import PASS, CommandLine, UserError, command, from_user, one_of
from xai_cosim.failures import viewers, wcp
from xai_cosim.failures.again import Window, replay_again
from xai_cosim.failures.record import load_record
from xai_cosim.workspace import display


def main() -> int:
    """Return 0 when a viewer shows them, 2 for bad input, or where there is no viewer."""
    line = CommandLine("waves-open", __doc__)
    line.variable("FAILURE")
    line.variable("VIEWER")
    line.variable("WCP", wcp.ADDRESS)
    given = line.parse_args()
    wanted = one_of("VIEWER", given.viewer, viewers.VIEWERS) if given.viewer else ""
    address = wcp.address_of(given.wcp)
    with from_user():
        folder = load_record(given.failure or "?").folder
    if not (folder / viewers.SURFER_FILE).exists():
        replay_again(str(folder.resolve()), design_of, Window.given("", "", False), show=False)
    if wanted != "gtkwave" and wcp.show(viewers.read_layout(folder), address):
        print(f"shown in the viewer that listens at {given.wcp}")
    elif name := viewers.open_viewer(folder, wanted):
        print(f"opened {name}")
    else:
        raise UserError(
            f"no viewer: none listens at WCP={given.wcp}, and {wanted or ' or '.join(viewers.VIEWERS)} is not"
            f" installed, or there is no display; the waves are in {display(folder / viewers.DUMP)}"
        )
    return PASS


if __name__ == "__main__":
    command(main)
