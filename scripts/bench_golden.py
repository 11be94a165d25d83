# SPDX-License-Identifier: Apache-2.0
"""Measure how many images a second the golden model takes forward and backward on one core, beside PyTorch."""

from host import networks
from training import benchmark
from xai_cosim.command import CommandLine, command


def main() -> int:
    """Print the figures of each network, or of the one that is named; return 0."""
    line = CommandLine("bench-golden", __doc__)
    line.variable("NETWORK")
    chosen = line.parse_args().network
    if chosen:
        networks.load(chosen)
    for name in [chosen] if chosen else networks.names():
        rates = benchmark.images_per_second(name)
        told = "; ".join(f"{what} {rate:.0f}" for what, rate in rates.items())
        print(f"{name}: images/s, forward and one gradient: {told} (medians of {benchmark.ROUNDS} rounds)")
    return 0


if __name__ == "__main__":
    command(main)
