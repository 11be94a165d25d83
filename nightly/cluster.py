"""Runs units on dask.distributed: on this machine, or on a cluster that is there.

A unit whose worker dies runs again on another; dask gives a unit up when several workers have died with it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import dask
from distributed import Client, LocalCluster, as_completed

from mutation.campaign import cores
from nightly.unit import LOST, Files, Result, Unit, run

QUIET = {
    "distributed.worker.daemon": False,
    "distributed.admin.log-format": "%(message)s",
    "logging.distributed": "error",
}
"""Settings of dask: workers start processes of their own, and only errors are told."""


class ClusterError(Exception):
    """There is no cluster at the address."""


@contextmanager
def connected(address: str | None, workers: int | None = None) -> Iterator[Client]:
    """Yield a client of the scheduler at an address, or of workers on this machine, one a core.

    ClusterError when nothing answers at the address.
    """
    with dask.config.set(QUIET):
        if address is None:
            count = workers or cores()
            with (
                LocalCluster(n_workers=count, threads_per_worker=1, memory_limit=0, dashboard_address=None) as cluster,
                Client(cluster) as client,
            ):
                yield client
            return
        try:
            client = Client(address, timeout="10s")
        except (OSError, ValueError) as error:
            raise ClusterError(
                f"SCHEDULER={address}: no dask scheduler answers there; start one, or leave SCHEDULER out"
                " to run on this machine"
            ) from error
        with client:
            yield client


def run_all(client: Client, units: Sequence[Unit], revision: str) -> Iterator[tuple[Unit, Result, Files]]:
    """Run units, the longest limit first, and yield each with its result and files as it ends."""
    futures = {}
    for priority, unit in enumerate(sorted(units, key=lambda u: u.limit)):
        future = client.submit(run, unit, revision, key=f"{unit.name} of {revision}", pure=False, priority=priority)
        futures[future] = unit
    for future in as_completed(list(futures)):
        unit = futures[future]
        error = future.exception()
        if error is None:
            yield unit, *future.result()
        else:
            yield unit, Result(unit.name, LOST, message=f"{type(error).__name__}: {error}"), b""
        future.release()
