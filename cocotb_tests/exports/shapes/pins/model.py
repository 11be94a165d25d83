# SPDX-License-Identifier: Apache-2.0
"""Returns the greatest common divisor by subtraction, and the steps that it took. All is on pins."""


def stimulus(rng, n):
    """Return two numbers from 1 on, with a common divisor more often than not."""
    a, b, factor = (int(value) for value in rng.integers(1, 40, 3))
    return {"a": a * factor, "b": b * factor}


def golden(job):
    """Subtract the smaller from the larger until they are equal."""
    a, b, steps = job["a"], job["b"], 0
    while a != b:
        a, b, steps = (a - b, b, steps + 1) if a > b else (a, b - a, steps + 1)
    return {"ap_return": a, "steps": steps}
