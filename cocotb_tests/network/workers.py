# SPDX-License-Identifier: Apache-2.0
"""Work side by side: the first share in this process, each other in one of its own, and none outlives this one."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Generic, TypeVar

T = TypeVar("T")


def side_by_side(shares: Sequence[Callable[[], T]]) -> list[T]:
    """Return what the shares give, in their order; what they give must be picklable.

    Where one raises an error, and at Ctrl-C, the others and all that they have started are ended, and the error is
    raised. A share that is ended sees a KeyboardInterrupt.
    """
    with ExitStack() as running:
        others = [running.enter_context(_Share(share)) for share in shares[1:]]
        return [shares[0](), *(other.result() for other in others)]


class _Share(Generic[T]):
    """A share in a process of its own."""

    def __init__(self, share: Callable[[], T]) -> None:
        context = multiprocessing.get_context("fork")  # a second of imports less than "spawn"
        self._receiver, sender = context.Pipe(duplex=False)
        self._process = context.Process(target=_run, args=(share, sender))
        self._process.start()
        sender.close()

    def __enter__(self) -> "_Share[T]":
        return self

    def result(self) -> T:
        """Wait for what the share gives, and return it or raise its error."""
        try:
            given, error = self._receiver.recv()
        except EOFError:
            raise RuntimeError("a worker process has died") from None
        if error is not None:
            raise error
        found: T = given
        return found

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self._process.terminate()
            with suppress(ProcessLookupError):  # it has no group yet
                os.killpg(self._process.pid or 0, signal.SIGTERM)
        self._process.join()
        self._receiver.close()


def _run(share: Callable[[], Any], sender: Connection) -> None:
    os.setsid()  # a group with all that it starts; Ctrl-C does not reach it, but who waits for it hands it on
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        sender.send((share(), None))
    except KeyboardInterrupt:
        pass
    except Exception as error:
        sender.send((None, error))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.killpg(0, signal.SIGTERM)
