# SPDX-License-Identifier: Apache-2.0
"""Train a network on CIFAR-10, quantise it and write its files (extra `train`)."""

from dataclasses import replace
from pathlib import Path

import golden
from host import cifar10, networks
from training.architectures import ARCHITECTURES
from training.training import RECIPES, make_network
from xai_cosim.command import MAX_SEED, CommandLine, UserError, command, one_of, whole_number

MAX_EPOCHS = 10_000


def main() -> int:
    """Train, by default with the seed and epochs of the committed network; return 0, or 2 for bad input."""
    line = CommandLine("train", __doc__)
    line.variable("NETWORK", networks.DEFAULT)
    line.variable("CIFAR10")
    line.variable("SEED")
    line.add_argument("--epochs", default="")
    line.add_argument("--out", type=Path, default=networks.FOLDER, help="where the network's folder goes")
    given = line.parse_args()
    recipe = RECIPES[one_of("NETWORK", given.network, tuple(sorted(ARCHITECTURES)))]
    if not given.cifar10:
        raise UserError(f"CIFAR10= is missing: the folder of the binary batches, published at {cifar10.SOURCE}")
    if given.seed:
        recipe = replace(recipe, seed=whole_number("SEED", given.seed, 0, MAX_SEED, "a seed"))
    if given.epochs:
        recipe = replace(recipe, epochs=whole_number("--epochs", given.epochs, 1, MAX_EPOCHS, "a number of epochs"))
    network = make_network(given.network, Path(given.cifar10), recipe, lambda text: print(text, flush=True))
    golden.save_network(network, given.out / given.network)
    print(f"{given.out / given.network}: {network.metadata['accuracy']}")
    return 0


if __name__ == "__main__":
    command(main)
