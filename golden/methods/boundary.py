# SPDX-License-Identifier: Apache-2.0
"""The nearest image, as far as a few steps find it, of which the network thinks otherwise."""

from collections.abc import Generator, Mapping

import numpy as np

from golden.formulas import Real
from golden.methods.parameters import Number, Parameter, Whole
from golden.methods.plan import Done, Pass, Subject

SEARCH: Mapping[str, Parameter] = {
    "search": Whole(16, 1, 1024),
    "epsilon": Number(0.01, 0, 1),
    "bisections": Whole(6, 0, 64),
}
"""Steps, their length as a share of the pixels' range, and how often the last one is halved."""


def crossed(
    subject: Subject, search: int, epsilon: float, bisections: int
) -> Generator[list[Pass], list[Done], Real]:
    """Return the first image found on which the target and its strongest rival change places, [C, H, W].

    Steps of one sign a value go down the slope of the difference of both logits; the last one is then halved towards
    the boundary. Where no step crosses it, the last image.
    """
    (seen,) = yield [Pass(subject.image, gate=None)]
    rival = int(np.argmax(np.where(np.arange(len(seen.logits)) == subject.target, -np.inf, seen.logits)))

    def ahead(done: Done) -> bool:
        return bool(done.logits[subject.target] >= done.logits[rival])

    before, down = ahead(seen), -1 if ahead(seen) else 1
    inside = x = subject.image
    for _ in range(search):
        own, its = yield [Pass(x), Pass(x, target=rival)]
        if ahead(own) != before:
            break
        inside, x = x, subject.stepped(x, down * epsilon * np.sign(own.gradient - its.gradient))
    for _ in range(bisections):
        middle = subject.quantized((inside + x) / 2)
        (done,) = yield [Pass(middle, gate=None)]
        inside, x = (middle, x) if ahead(done) == before else (inside, middle)
    return x
