# SPDX-License-Identifier: Apache-2.0
"""`make replay`: repeat a recorded failure, with waves where they are asked for."""

from cocotb_tests.accelerator import MODEL
from host.designs import DESIGNS, open_design
from xai_cosim.command import CommandLine, command, from_user, one_of, whole_number
from xai_cosim.failures.page import write_page
from xai_cosim.failures.record import load_record
from xai_cosim.failures.replay import AFTER, BEFORE, dump_failure, opened, recorded_design, replay
from xai_cosim.workspace import display

MAX_CYCLES = 10**9


def _cycles(name: str, text: str) -> int:
    return whole_number(name, text, 0, MAX_CYCLES, "a number of cycles")


def main() -> int:
    """Return 0 when the failure is the recorded one, or the RTL has been changed; 1 otherwise; 2 for bad input."""
    line = CommandLine("replay", __doc__)
    line.variable("FAILURE")
    line.switch("WAVES")
    line.switch("FULL")
    line.variable("BEFORE", str(BEFORE))
    line.variable("AFTER", str(AFTER))
    given = line.parse_args()
    before, after = _cycles("BEFORE", given.before), _cycles("AFTER", given.after)
    with from_user():
        record = load_record(given.failure or "?")
        one_of(f"{display(record.folder / 'failure.json')}: design", record.failure.design, DESIGNS)
        design = recorded_design(record, open_design(record.failure.design))
    again = replay(record, design, MODEL)
    print("\n".join(record.failure.lines()))
    if again.rtl_changed:
        print("the RTL is not the one that failed")
    if again.same:
        print("the same value at the same cycle, as recorded")
    else:
        print("not as recorded: " + "; ".join(again.differences))
        for words in again.past:
            print(f"a replay starts from one reset, without what went before: {words}")
    if given.waves:
        dumped = dump_failure(record, again, design, MODEL, before=before, after=after, full=given.full)
        page = write_page(record, dumped)
        print(f"waves   {display(dumped.waves.path)} ({dumped.waves.path.stat().st_size / 1e6:.1f} MB)")
        print(f"gtkwave {display(dumped.waves.path)} {display(dumped.gtkwave)}")
        print(f"surfer  --command-file {display(dumped.surfer)}")
        print(f"page    {display(page)}")
        opened(dumped)
    return 0 if again.same or again.rtl_changed else 1


if __name__ == "__main__":
    command(main)
