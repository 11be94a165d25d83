# SPDX-License-Identifier: Apache-2.0
"""What a backward pass may do instead of passing a gate at each ReLU."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from golden.formulas import Number, Real
from golden.inference import Backward, Forward
from golden.network import Network


@runtime_checkable
class Rule(Protocol):
    """A backward pass with a rule of its own: `golden.lrp`, `golden.deeplift`."""

    @property
    def name(self) -> str:
        """Of the pass, with what its scales depend on."""

    @property
    def references(self) -> tuple[Real, ...]:
        """Normalised inputs beside the explained one that it needs a forward pass of, [C, H, W] each."""

    def backward(
        self,
        network: Network,
        forward: Forward[Number],
        target: int | None,
        references: Sequence[Forward[Number]] = (),
    ) -> Backward[Number]:
        """Run the backward pass; arguments as of `golden.attribute`, and the references' forward passes."""
