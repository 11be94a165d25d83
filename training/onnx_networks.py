# SPDX-License-Identifier: Apache-2.0
"""Networks that come into the project as a user's would, through ONNX: trained with PyTorch, exported, imported.

Needs the extra `train`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from host import cifar10
from host.cifar10 import Batch
from training import digits
from training.models import lenet5, resnet20
from training.training import CALIBRATION_IMAGES, Recipe, accuracy_of, fit, normalisation
from xai_cosim.command import UserError, shown

MODEL, CLASSES = "model.onnx", "classes.txt"
"""In a network's folder: what is imported, and the names of its classes, one a line."""
OPSET = 17

Report = Callable[[str], None]


@dataclass(frozen=True)
class Task:
    """What a network learns.

    Attributes:
        build: makes the module, with random weights.
        input_shape: [C, H, W] of the images.
        classes: a name per logit.
        load: the images to learn from and those to test on; is given the folder of CIFAR-10, or None without it.
        flips: whether a mirrored image means the same.
        data: what the images are.
        threads: of PyTorch; None for as many as there are cores. One is faster where layers are small, and repeats
            exactly on a processor of one kind.
    """

    build: Callable[[], nn.Module]
    input_shape: tuple[int, ...]
    classes: tuple[str, ...]
    load: Callable[[Path | None], tuple[Batch, Batch]]
    flips: bool
    data: str
    threads: int | None = None


def _cifar10(folder: Path | None) -> tuple[Batch, Batch]:
    if folder is None:
        raise UserError(f"CIFAR10= is missing: the folder of the binary batches, published at {cifar10.SOURCE}")
    return cifar10.load_train(folder), cifar10.load_test(folder)


def _digits(folder: Path | None) -> tuple[Batch, Batch]:
    learned, held_out = digits.split()
    return digits.batch(learned, DIGITS_SHAPE), digits.batch(held_out, DIGITS_SHAPE)


DIGITS_SHAPE = (1, 28, 28)
TASKS = {
    "lenet5": Task(
        lenet5, DIGITS_SHAPE, digits.CLASSES, _digits, False, "four fifths of scikit-learn's 1,797 digits", threads=1
    ),
    "resnet20": Task(
        resnet20, cifar10.IMAGE_SHAPE, cifar10.CLASSES, _cifar10, True, "CIFAR-10, all 50,000 training images"
    ),
}


@dataclass(frozen=True, eq=False)
class Trained:
    """A network that has learned.

    Attributes:
        task: what it learned.
        module: ready to infer.
        mean: of each channel, of pixels scaled to 0..1.
        std: standard deviation of each channel.
        calibration: uint8 [N, C, H, W], images that it learned from.
        test_percent: of the test images, in float32.
    """

    task: Task
    module: Any
    mean: list[float]
    std: list[float]
    calibration: NDArray[np.uint8]
    test_percent: float


def trained(name: str, folder: Path | None, recipe: Recipe, report: Report, weights: Path | None = None) -> Trained:
    """Train a network of `TASKS`, or take weights that were trained before.

    Args:
        name: of the task.
        folder: holds the binary batches of CIFAR-10; None without it.
        recipe: the hyperparameters.
        report: is given a line now and then.
        weights: a file with the state of the module, as `torch.save(module.state_dict(), ...)` writes it; with one,
            nothing is trained.

    Raises:
        UserError: no readable copy of CIFAR-10 where it is needed, or weights that are not this network's.
    """
    task = TASKS[name]
    train_set, test_set = task.load(folder)
    mean, std = normalisation(train_set.images)
    if task.threads:
        torch.set_num_threads(task.threads)
    torch.manual_seed(recipe.seed)
    module: Any = task.build()
    if weights:
        load_state(module, weights)
    else:
        report(f"{name}: {recipe}")
        module = fit(module, train_set, test_set, mean, std, recipe, report, flips=task.flips)
    module.eval()
    measured = 100 * accuracy_of(module, test_set, mean, std)
    return Trained(task, module, mean, std, train_set.images[:CALIBRATION_IMAGES], measured)


def load_state(module: nn.Module, weights: Path) -> None:
    """Put weights from a file into a module; UserError where they are not its own."""
    where = f"WEIGHTS={shown(str(weights))}"
    try:
        state = torch.load(weights, weights_only=True)
    except (OSError, RuntimeError, EOFError, UnpicklingError) as error:
        raise UserError(f"{where}: no state of a module: {str(error).splitlines()[0]}") from error
    try:
        module.load_state_dict(state)
    except (RuntimeError, TypeError, AttributeError) as error:
        said = " ".join(str(error).split())
        raise UserError(f"{where}: the state of another module: {shown(said)}") from error


def export(network: Trained, folder: Path) -> Path:
    """Write a trained network's `MODEL` and `CLASSES` into its folder; return the path of the model.

    It has one image [1, C, H, W], normalised, as input, and the logits [1, M] as output; BatchNorm is folded into what
    is before it. The same weights give the same bytes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / MODEL
    module = network.module.to("cpu", memory_format=torch.contiguous_format).eval()
    example = torch.zeros(1, *network.task.input_shape)
    names: dict[str, Any] = {"input_names": ["image"], "output_names": ["logits"]}
    torch.onnx.export(module, (example,), str(path), opset_version=OPSET, dynamo=False, **names)
    (folder / CLASSES).write_text("".join(f"{name}\n" for name in network.task.classes), encoding="utf-8")
    return path
