# SPDX-License-Identifier: Apache-2.0
"""A round of overlapping accesses to a design's registers, judged."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from xai_cosim.sim.accesses import Access, Overlapping
from xai_cosim.sim.driven import DrivenDesign

ROUNDS = 4
"""Of each register, under other paces."""
ACCESSES = 12
"""Writes of a round, and reads."""
SHARE = 0.8
"""Of the accesses, that go to the registers which are chosen."""


async def overlap(
    bench: DrivenDesign,
    writes: Mapping[int, Callable[[np.random.Generator], Access]],
    chosen: Sequence[int],
    others: Sequence[int],
    random: np.random.Generator,
    *,
    held: Callable[[int], bool] = lambda address: True,
    port: str = "",
) -> Overlapping:
    """Write and read registers side by side, most of all those chosen; require what comes, and what they hold then.

    `writes` returns a random write of each; `held` says which keep what is written; `port` as of `Registers`.
    """
    before = {address: await bench.read(address, port) for address in others}

    def addresses() -> list[int]:
        return [int(random.choice(chosen if random.random() < SHARE else others)) for _ in range(ACCESSES)]

    done = await bench.overlap(
        [writes[address](random) for address in addresses()], [Access(a) for a in addresses()], random, port
    )
    after = {address: await bench.read(address, port) for address in others}
    wrong = list(done.wrong(before, after, [address for address in others if held(address)]))
    bench.require(not wrong, "; ".join(wrong[:3]))
    return done
