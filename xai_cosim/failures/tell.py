"""Tells of a failure that has just been recorded: a few lines on the terminal, and its page."""

import os

from xai_cosim.failures.page import write_page
from xai_cosim.failures.record import Failure, load_record


def tell(failure: Failure) -> None:
    """Write the failure's page and print its lines; with TELL=off do neither."""
    if os.environ.get("TELL") == "off":
        return
    write_page(load_record(failure.id))
    print("\n".join(failure.lines()), flush=True)
