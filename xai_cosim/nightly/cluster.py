# SPDX-License-Identifier: Apache-2.0
"""Runs units on dask.distributed: on this machine, or on a cluster that is there.

A unit whose worker dies runs again on another; dask gives a unit up when several workers have died with it.
"""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import dask
from distributed import Client, LocalCluster, as_completed

from xai_cosim.command import UserError, shown
from xai_cosim.nightly.unit import LOST, Files, Result, Unit, run
from xai_cosim.workspace import cores

SETTINGS = {
    "distributed.scheduler.worker-saturation": 1.0,  # no unit waits at a worker: its death would be counted to it
}
WORKERS_WITHIN = 600.0
"""Seconds in which a cluster must have its first worker."""


class ClusterError(UserError):
    """There is no cluster at the address, or no longer."""


@contextmanager
def connected(address: str | None) -> Iterator[Client]:
    """Yield a client of the scheduler at an address, or of workers on this machine, one a core.

    ClusterError when nothing answers at the address, or has no workers.
    """
    with dask.config.set(SETTINGS):
        if address is None:
            local = LocalCluster(
                n_workers=cores(),
                threads_per_worker=1,
                memory_limit=0,
                dashboard_address=":0",
                silence_logs=logging.ERROR,
            )
            with local as cluster, Client(cluster) as client:
                yield client
            return
        where = f"SCHEDULER={shown(address)}"
        advice = "start one, or leave SCHEDULER out to run on this machine"
        try:
            client = Client(address, timeout="10s")
        except (OSError, ValueError) as error:
            raise ClusterError(
                f"{where}: no dask scheduler answers there; allowed is tcp://HOST:PORT of one; {advice}"
            ) from error
        with client:
            try:
                client.wait_for_workers(1, timeout=WORKERS_WITHIN)
            except TimeoutError as error:
                raise ClusterError(
                    f"{where}: no worker has come within {WORKERS_WITHIN:.0f} s; {advice}"
                ) from error
            yield client


def slots(client: Client) -> int:
    """Return how many units run at once."""
    threads: dict[str, int] = client.nthreads()
    return max(sum(threads.values()), 1)


def run_all(
    client: Client, night: str, units: Sequence[Unit], revision: str, seconds: float
) -> Iterator[tuple[Unit, Result, Files]]:
    """Run units, the first ones first, and yield each with its result and files as it ends; stop after some time.

    ClusterError when the scheduler is lost.
    """
    by_key = {(night, unit.name): unit for unit in units}
    futures = client.map(run, units, [revision] * len(units), key=list(by_key), pure=False)
    try:
        for future in as_completed(futures, timeout=seconds):
            unit = by_key[future.key]
            if future.cancelled():
                raise ClusterError("the scheduler is gone; the same command goes on with what is left")
            error = future.exception()
            if error is None:
                yield unit, *future.result()
            else:
                yield unit, Result(unit.name, LOST, message=f"{type(error).__name__}: {error}"), b""
            future.release()
    except TimeoutError:
        return
    finally:
        client.cancel(futures)
