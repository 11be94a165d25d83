# SPDX-License-Identifier: Apache-2.0
"""Measure how many images a second the golden model explains on one core: forward and three attributions."""

from host import networks
from training import benchmark
from xai_cosim.command import CommandLine, command


def main() -> int:
    """Print a figure for each network, or for the one that is named; return 0."""
    line = CommandLine("bench-golden", __doc__)
    line.variable("NETWORK")
    chosen = line.parse_args().network
    if chosen:
        networks.load(chosen)
    for name in [chosen] if chosen else networks.names():
        print(
            f"{name}: {benchmark.images_per_second(name):.1f} images/s (median of {benchmark.ROUNDS} rounds)"
        )
    return 0


if __name__ == "__main__":
    command(main)
