# SPDX-License-Identifier: Apache-2.0
"""`make replay`: repeat a recorded failure, with waves where they are asked for."""

import argparse

from cocotb_tests.accelerator import KNOWLEDGE
from cocotb_tests.under_test import DESIGNS, described
from xai_cosim.command import command, one_of
from xai_cosim.failures.page import write_page
from xai_cosim.failures.record import load_record
from xai_cosim.failures.replay import AFTER, BEFORE, dump_failure, opened, recorded_design, replay
from xai_cosim.workspace import display


def _cycles(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no number of cycles")
    return int(text)


def main() -> int:
    """Return 0 when the failure is the recorded one, or the RTL has been changed; 1 otherwise; 2 for bad input."""
    parser = argparse.ArgumentParser(prog="make replay", description=__doc__)
    parser.add_argument("--failure", default="")
    parser.add_argument("--waves", action="store_true")
    parser.add_argument("--full", action="store_true", help="dump the whole job")
    parser.add_argument("--before", type=_cycles, default=BEFORE)
    parser.add_argument("--after", type=_cycles, default=AFTER)
    given = parser.parse_args()
    record = load_record(given.failure or "?")
    one_of(f"{display(record.folder / 'failure.json')}: design", record.failure.design, DESIGNS)
    design = recorded_design(record, described(record.failure.design))
    again = replay(record, design, KNOWLEDGE)
    print("\n".join(record.failure.lines()))
    if again.rtl_changed:
        print("the RTL is not the one that failed")
    if again.same:
        print("the same value at the same cycle, as recorded")
    else:
        print("not as recorded: " + "; ".join(again.differences))
        for line in again.past:
            print(f"a replay starts from one reset, without what went before: {line}")
    if given.waves:
        dumped = dump_failure(
            record, again, design, KNOWLEDGE, before=given.before, after=given.after, full=given.full
        )
        page = write_page(record, dumped)
        print(f"waves   {display(dumped.waves.path)} ({dumped.waves.path.stat().st_size / 1e6:.1f} MB)")
        print(f"gtkwave {display(dumped.waves.path)} {display(dumped.gtkwave)}")
        print(f"surfer  --command-file {display(dumped.surfer)}")
        print(f"page    {display(page)}")
        opened(dumped)
    return 0 if again.same or again.rtl_changed else 1


if __name__ == "__main__":
    command(main)
