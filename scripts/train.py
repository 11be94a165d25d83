# SPDX-License-Identifier: Apache-2.0
"""Train a network and write its files, quantised (extra `train`)."""

from dataclasses import replace
from pathlib import Path

import torch

import golden
from host import cifar10, networks
from training.onnx_networks import TASKS, export, imported, trained
from training.training import RECIPES, Recipe, make_network
from xai_cosim.command import MAX_SEED, CommandLine, UserError, command, one_of, shown, whole_number
from xai_cosim.workspace import OUT

MAX_EPOCHS = 10_000


def say(text: str) -> None:
    """Print a line at once."""
    print(text, flush=True)


def main() -> int:
    """Train, by default with the seed and epochs of the committed network; return 0, or 2 for bad input."""
    line = CommandLine("train", __doc__)
    line.variable("NETWORK", networks.DEFAULT)
    line.variable("CIFAR10")
    line.variable("SEED")
    line.add_argument("--epochs", default="")
    line.variable("WEIGHTS")
    line.add_argument("--out", type=Path, default=networks.FOLDER, help="where the network's folder goes")
    given = line.parse_args()
    recipe = RECIPES[one_of("NETWORK", given.network, tuple(sorted(RECIPES)))]
    if given.seed:
        recipe = replace(recipe, seed=whole_number("SEED", given.seed, 0, MAX_SEED, "a seed"))
    if given.epochs:
        recipe = replace(recipe, epochs=whole_number("--epochs", given.epochs, 1, MAX_EPOCHS, "a number of epochs"))
    folder, target = Path(given.cifar10) if given.cifar10 else None, given.out / given.network
    if given.network in TASKS:
        through_onnx(given.network, folder, recipe, Path(given.weights) if given.weights else None, target)
        return 0
    if given.weights:
        raise UserError(f"WEIGHTS={shown(given.weights)}: allowed for {', '.join(sorted(TASKS))}, not {given.network}")
    if folder is None:
        raise UserError(f"CIFAR10= is missing: the folder of the binary batches, published at {cifar10.SOURCE}")
    network = make_network(given.network, folder, recipe, say)
    golden.save_network(network, target)
    print(f"{target}: {network.metadata['accuracy']}")
    return 0


def through_onnx(name: str, folder: Path | None, recipe: Recipe, weights: Path | None, target: Path) -> None:
    """Train a network, keep its weights, export it, and import what was exported."""
    network = trained(name, folder, recipe, say, weights)
    scratch = OUT / "train" / name
    scratch.mkdir(parents=True, exist_ok=True)
    if weights is None:
        torch.save(network.module.state_dict(), scratch / "weights.pt")
        say(f"wrote {scratch / 'weights.pt'}")
    say(f"wrote {export(network, target)}: {network.test_percent:.2f} % of the test images right in float32")
    made = imported(name, network, recipe, target, scratch / "images", say)
    say(f"{target}: {made.metadata['accuracy']}")


if __name__ == "__main__":
    command(main)
