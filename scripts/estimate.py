# SPDX-License-Identifier: Apache-2.0
"""What VGG-16 and ResNet-18 would take by the kernels' contracts, as the tables of docs/kernels.md: nothing is run."""

from host.designs import TOP, open_design
from host.estimate import NETWORKS, Estimate, table
from host.kernels import kernels
from xai_cosim.command import command


def main() -> int:
    """Print a table a network."""
    estimate = Estimate(kernels(open_design(TOP)))
    print("\n\n".join(table(estimate, network) for network in NETWORKS))
    return 0


if __name__ == "__main__":
    command(main)
