# SPDX-License-Identifier: Apache-2.0
"""What a user means by METHOD=: one of the three gates, all of them, or a list of methods that are plans of passes."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import golden
from golden.methods.engine import refusal
from golden.methods.plan import Subject
from golden.methods.registry import parse, registry
from host import networks
from host.cifar10 import load_train, require_fit
from host.images import folder_images, samples
from xai_cosim.command import UserError, from_user, shown

ALL, EVERY = "all", "every"
"""The three gates; every method that the network can run."""
MOST = 128
"""Images to learn from."""
SEPARATOR = " "
"""Between methods of a list; a method's own parameters have commas."""


def is_list(text: str) -> bool:
    """Whether METHOD= names methods that are plans, and not `all` or one of the three gates alone."""
    return bool(text) and text not in (ALL, *golden.METHODS)


def to_learn_from(
    network: golden.Network, spec: str, folder: Path | None = None, cifar10: Path | None = None
) -> list[NDArray[np.uint8]]:
    """Return images, uint8 [C, H, W], for methods that compare with others or learn from them.

    Args:
        network: to explain.
        spec: what NETWORK= names.
        folder: a folder of images, IMAGES=; at most so many as MOST are taken, spread evenly.
        cifar10: where there is none, a copy of CIFAR-10, whose first training images are taken; else the samples are.
    """
    if folder:
        return [one.pixels for one in folder_images(folder, network.input_shape, most=MOST)]
    if cifar10:
        require_fit(f"CIFAR10={shown(str(cifar10))}", network.input_shape, network.classes)
        return list(load_train(cifar10).images[:MOST])
    return [one.pixels for one in samples(network.input_shape, networks.folder(spec))]


def others(found: Sequence[NDArray[np.uint8]], image: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    """Return those of some images that are not the explained one; UserError where there are none."""
    rest = [one for one in found if not np.array_equal(one, image)]
    if not rest:
        raise UserError("IMAGES= or the samples hold no image but the explained one; give a folder with others")
    return rest


def chosen_methods(
    network: golden.Network, text: str, subject: Subject | None = None
) -> tuple[tuple[str, ...], dict[str, str]]:
    """Return the methods of a list, each once with all its parameters, and the reasons why others are left out.

    Of EVERY, those are left out that cannot run the network, or cannot explain the subject, where one is given; of a
    list none is. UserError for what is no method, or one that would be left out.
    """
    words = list(registry()) if text == EVERY else [word for word in text.split(SEPARATOR) if word]
    unknown = [word for word in words if word.partition(":")[0] not in registry()]
    if unknown or not words:
        words = [ALL, EVERY, *golden.METHODS]
        raise UserError(f"METHOD={shown(text)}: allowed are {', '.join(words)}, or a list of what make methods lists")
    with from_user(f"METHOD={shown(text)}: "):
        methods = dict.fromkeys(parse(word).text for word in words)
    refused = {method: reason for method in methods if (reason := refusal(network, method, subject))}
    if refused and text != EVERY:
        raise UserError(f"METHOD={shown(text)}: {next(iter(refused.values()))}")
    return tuple(method for method in methods if method not in refused), refused
