# SPDX-License-Identifier: Apache-2.0
"""Repeats a recorded failure as a command line does: tells whether it is the same, and draws it where that is asked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from xai_cosim.command import from_user, whole_number
from xai_cosim.failures.failure import Failure
from xai_cosim.failures.page import write_again, write_page
from xai_cosim.failures.record import Record, load_record
from xai_cosim.failures.replay import AFTER, BEFORE, dump_failure, recorded_design, replay
from xai_cosim.failures.smallest import SECONDS, shrink
from xai_cosim.failures.viewers import open_viewer
from xai_cosim.ipxact.design import Design
from xai_cosim.workspace import display

MAX_CYCLES = 10**9


@dataclass(frozen=True)
class Window:
    """Cycles that are drawn around the first mismatch."""

    before: int
    after: int
    full: bool = False
    """Draw the whole job."""

    @classmethod
    def given(cls, before: str, after: str, full: bool) -> "Window":
        """Return what a user gave, empty for what is usual; UserError for what is no number of cycles."""
        texts = {"BEFORE": before or str(BEFORE), "AFTER": after or str(AFTER)}
        first, last = (whole_number(n, text, 0, MAX_CYCLES, "a number of cycles") for n, text in texts.items())
        return cls(first, last, full)


def replay_again(
    failure: str,
    of: Callable[[Failure], tuple[Design, str]],
    waves: Window | None,
    seconds: int = SECONDS,
    *,
    look: Callable[[Record, Design, str], Iterable[str]] | None = None,
    show: bool = True,
) -> int:
    """Repeat a failure, given by its id or folder; `of` returns its design, and where its model is found.

    Where it comes again its job is shrunk, for so many `seconds` of processor time; 0 leaves it as it is. `look` then
    looks at record, design and model, and returns lines to print. `show` opens the waves, where there is a viewer.

    Return 0 when the failure is the recorded one, or the RTL has been changed; 1 otherwise. UserError for bad input.
    """
    with from_user():
        record = load_record(failure)
        design, model = of(record.failure)
    design = recorded_design(record, design)
    again = replay(record, design, model)
    print("\n".join(record.failure.lines()))
    if again.rtl_changed:
        print("the RTL is not the one that failed")
    if again.same:
        print("the same value at the same cycle, as recorded")
    else:
        print("not as recorded: " + "; ".join(again.differences))
        for words in again.past:
            print(f"a replay starts from one reset, without what went before: {words}")
    if again.record is not None and (seconds or look):
        if seconds:
            print(f"  {shrink(record, design, model, seconds).line()}")
        if look is not None:
            print("\n".join(look(record, design, model)))
        if waves is None:
            write_again(record)
    if waves is not None:
        dumped = dump_failure(
            record, again, design, model, before=waves.before, after=waves.after, full=waves.full
        )
        page = write_page(record, dumped)
        print(f"waves   {display(dumped.waves.path)} ({dumped.waves.path.stat().st_size / 1e6:.1f} MB)")
        print(f"gtkwave {display(dumped.waves.path)} {display(dumped.gtkwave)}")
        print(f"surfer  --command-file {display(dumped.surfer)}")
        print(f"page    {display(page)}")
        if show:
            open_viewer(dumped.waves.path.parent)
    return 0 if again.same or again.rtl_changed else 1
