# SPDX-License-Identifier: Apache-2.0
"""Measure how many images a second the golden model explains on one core: forward and three attributions."""

import argparse

from host import networks
from training import benchmark


def main() -> None:
    """Print a figure for each network."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--network", action="append", choices=networks.names(), help="default: all")
    for name in parser.parse_args().network or networks.names():
        print(
            f"{name}: {benchmark.images_per_second(name):.1f} images/s (median of {benchmark.ROUNDS} rounds)"
        )


if __name__ == "__main__":
    main()
