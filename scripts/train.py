# SPDX-License-Identifier: Apache-2.0
"""Train a network on CIFAR-10, quantise it and write its files (extra `train`)."""

import argparse
from dataclasses import replace
from pathlib import Path

import golden
from host import networks
from training.architectures import ARCHITECTURES
from training.training import RECIPES, make_network


def main() -> None:
    """Parse the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--network", choices=sorted(ARCHITECTURES), default=networks.DEFAULT)
    parser.add_argument("--cifar10", type=Path, required=True, help="folder of the binary batches")
    parser.add_argument("--seed", type=int, help="default: that of the committed network")
    parser.add_argument("--epochs", type=int, help="default: as above")
    parser.add_argument("--out", type=Path, default=networks.FOLDER, help="where the network's folder goes")
    args = parser.parse_args()
    chosen = {key: getattr(args, key) for key in ("seed", "epochs") if getattr(args, key) is not None}
    recipe = replace(RECIPES[args.network], **chosen)
    try:
        network = make_network(args.network, args.cifar10, recipe, lambda line: print(line, flush=True))
    except ValueError as error:
        parser.error(str(error))
    golden.save_network(network, args.out / args.network)
    print(f"{args.out / args.network}: {network.metadata['accuracy']}")


if __name__ == "__main__":
    main()
