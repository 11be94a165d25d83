# SPDX-License-Identifier: Apache-2.0
"""Networks that come into the project as a user's would, through ONNX: trained with PyTorch, exported, imported.

Needs the extra `train`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import numpy as np
import PIL.Image
import torch
from numpy.typing import NDArray
from torch import nn

import golden
from host import cifar10
from host.cifar10 import Batch
from host.importer.importing import MAX_IMAGES, import_network
from training import accuracy, digits
from training.models import lenet5, resnet20
from training.training import CIFAR10_DATA, Recipe, accuracy_of, fit, normalisation, record
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
        resnet20, cifar10.IMAGE_SHAPE, cifar10.CLASSES, _cifar10, True, CIFAR10_DATA
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
        train_set: what it learned from.
        test_set: what it has not seen.
        test_percent: of the test images that it gets right, in float32.
    """

    task: Task
    module: Any
    mean: list[float]
    std: list[float]
    train_set: Batch
    test_set: Batch
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
    return Trained(task, module, mean, std, train_set, test_set, measured)


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


def imported(
    name: str, network: Trained, recipe: Recipe, folder: Path, scratch: Path, report: Report
) -> golden.Network:
    """Import the model of a network's folder as a user does, measure it, and write it beside the model.

    Args:
        name: of the task.
        network: what `export` wrote.
        recipe: what it was trained with.
        folder: of the network.
        scratch: a folder that does not exist, or is one of these; it gets the images that scales are chosen from, the
            first that the network learned from.
        report: is given a line now and then.
    """
    save_images(network.train_set.images[:MAX_IMAGES], scratch)
    done = import_network(
        folder / MODEL,
        scratch,
        name=name,
        classes=folder / CLASSES,
        mean=network.mean,
        std=network.std,
        target=folder,
        say=report,
    )
    if done.folder is None:
        raise RuntimeError("; ".join(done.figures.failures()))
    report("imported, now measuring")
    parts = accuracy.measure(done.network, network.test_set, accuracy.FIDELITY_IMAGES)
    measured = sum(parts, accuracy.NOTHING).describe()
    told = {"training": record(network.task.data, recipe), "accuracy": measured}
    quantised = replace(done.network, metadata={**done.network.metadata, **told})
    golden.save_network(quantised, folder)
    return quantised


def save_images(images: NDArray[np.uint8], folder: Path) -> None:
    """Write uint8 [N, C, H, W] of one channel or three as PNGs, numbered, into a folder that holds nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.png"):
        stale.unlink()
    for number, image in enumerate(images):
        pixels = image[0] if len(image) == 1 else image.transpose(1, 2, 0)
        PIL.Image.fromarray(pixels).save(folder / f"{number:04}.png")
