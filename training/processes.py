# SPDX-License-Identifier: Apache-2.0
"""Worker processes that use one core each."""

import os
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.pool import Pool


def one_core_pool(
    processes: int | None = None, begin: Callable[..., None] | None = None, *arguments: object
) -> Pool:
    """Return a pool of fresh processes in each of which NumPy uses one thread.

    Args:
        processes: how many; None is as many as there are cores.
        begin: called first in each.
        arguments: of `begin`.
    """
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # NumPy reads it when a worker imports it
    return get_context("spawn").Pool(processes, begin, arguments)
