# SPDX-License-Identifier: Apache-2.0
"""Worker processes that use one core each."""

import os
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.pool import Pool

from xai_cosim.workspace import ONE_THREAD

KEPT = dict.fromkeys(("MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_"), str(1 << 30))
"""Lets glibc keep the memory of large arrays: given back, it would come again a page at a time."""


def one_core_pool(
    processes: int | None = None, begin: Callable[..., None] | None = None, *arguments: object
) -> Pool:
    """Return a pool of fresh processes in each of which NumPy uses one thread.

    Args:
        processes: how many; None is as many as there are cores.
        begin: called first in each.
        arguments: of `begin`.
    """
    os.environ |= {**ONE_THREAD, **KEPT}  # NumPy and glibc read them when a worker begins
    return get_context("spawn").Pool(processes, begin, arguments)
