# SPDX-License-Identifier: Apache-2.0
"""How passes are shared out among simulations side by side; each counts along, and needs no word of the others."""

FORWARD_COST = 1.5
"""Of a forward pass, in backward passes."""


class Shares:
    """Gives what is to be done, in order, to the worker that has had the least so far, the first of a tie.

    >>> shares = Shares(2)
    >>> [shares.worker_for(cost) for cost in (1.5, 1, 1, 1)]
    [0, 1, 1, 0]
    """

    def __init__(self, workers: int = 1) -> None:
        """Begin with nothing given to any of the workers."""
        self._load = [0.0] * workers

    def worker_for(self, cost: float) -> int:
        """Return who has to do what costs so much."""
        worker = self._load.index(min(self._load))
        self._load[worker] += cost
        return worker
