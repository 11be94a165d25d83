# SPDX-License-Identifier: Apache-2.0
"""Training of the float networks with PyTorch (extra `train`); nothing else in the project imports it."""

import platform
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

import golden
from golden.scales import HEADROOM
from host import cifar10
from host.cifar10 import Batch
from training import accuracy
from training.architectures import ARCHITECTURES, INPUT_SHAPE, LayerPlan
from training.calibration import Description, Parameters, calibrate
from xai_cosim.command import one_of

CIFAR10_DATA = "CIFAR-10, all 50,000 training images"
MAX_SHIFT = 3
CALIBRATION_IMAGES = 500


@dataclass(frozen=True)
class Recipe:
    """Hyperparameters of one training run: SGD with Nesterov momentum under a one-cycle learning rate.

    Attributes:
        epochs: passes over the training images.
        seed: of the initial weights, the order of the images, the augmentation and dropout.
        batch: images per step.
        peak: highest learning rate, reached after `warmup` of all steps, then linearly down to `floor` of it.
        weight_decay: L2 penalty of convolution and matrix weights; biases and BatchNorm have none.
        dropout: before the first fully connected layer.
        averaging: decay per step of the exponential moving average of the weights, which is the result; with
            0 the last weights are.
        statistics_images: from how many training images BatchNorm's statistics are taken at the end, without
            dropout and augmentation; with 0 those of training stay.
    """

    epochs: int = 20
    seed: int = 0
    batch: int = 128
    peak: float = 0.1
    warmup: float = 0.2
    momentum: float = 0.9
    weight_decay: float = 5e-4
    label_smoothing: float = 0.1
    dropout: float = 0.2
    floor: float = 0.03
    averaging: float = 0.998
    statistics_images: int = 20_000


# What the committed networks were trained with.
RECIPES = {
    "table1": Recipe(seed=0, floor=0.0, averaging=0.0, statistics_images=0),
    "table1_relu": Recipe(seed=2),
    "resnet20": Recipe(epochs=36, seed=1, dropout=0.0, label_smoothing=0.05, floor=0.01),
    "lenet5": Recipe(epochs=30, batch=32, peak=0.05, dropout=0.0, label_smoothing=0.05, floor=0.01, averaging=0.99),
}

METHOD = (
    "SGD with Nesterov momentum, one-cycle learning rate, bfloat16 autocast; label smoothing; flips in every "
    "other epoch (but of digits), reflected shifts of up to 3 pixels; dropout before the first fully connected "
    "layer; BatchNorm after each weighted layer but the last (of LeNet-5 none), folded afterwards; moving average "
    "of the weights where averaging is above 0, BatchNorm statistics taken anew where statistics_images is"
)


def normalisation(images: NDArray[np.uint8]) -> tuple[list[float], list[float]]:
    """Return mean and standard deviation of each channel of uint8 [N, 3, H, W], of pixels scaled to 0..1."""
    mean = images.mean(axis=(0, 2, 3)) / 255
    std = images.std(axis=(0, 2, 3)) / 255
    return [round(float(v), 4) for v in mean], [round(float(v), 4) for v in std]


def build(plan: tuple[LayerPlan, ...], dropout: float) -> nn.Sequential:
    """Return the trainable network of a layer list, with BatchNorm after each weighted layer but the last."""
    model = nn.Sequential()
    channels, height, width = INPUT_SHAPE
    features = 0
    weighted = [layer.name for layer in plan if layer.outputs]
    for layer in plan:
        last = layer.name == weighted[-1]
        if layer.kind == "conv2d":
            model.add_module(layer.name, nn.Conv2d(channels, layer.outputs, 3, padding=1, bias=False))
            model.add_module(f"{layer.name}_norm", nn.BatchNorm2d(layer.outputs))
            channels = layer.outputs
        elif layer.kind == "vmm":
            if not features:
                features = channels * height * width
                model.add_module("flatten", nn.Flatten())
                model.add_module("dropout", nn.Dropout(dropout))
            model.add_module(layer.name, nn.Linear(features, layer.outputs, bias=last))
            if not last:
                model.add_module(f"{layer.name}_norm", nn.BatchNorm1d(layer.outputs))
            features = layer.outputs
        elif layer.kind == "maxpool2d":
            model.add_module(layer.name, nn.MaxPool2d(2))
            height, width = height // 2, width // 2
        elif layer.kind == "relu":
            model.add_module(layer.name, nn.ReLU())
        else:
            raise ValueError(f"layer {layer.name}: unknown kind {layer.kind!r}")
    return model


def fold(model: nn.Sequential) -> Parameters:
    """Fold each BatchNorm into the layer before it.

    Returns:
        float64 arrays `<layer>.weight` ([K, C, 3, 3] or [M, N]) and `<layer>.bias`.

    Source: y = gamma * (W x - mean) / sqrt(var + eps) + beta, with the running statistics.
    """
    modules = dict(model.named_children())
    folded: dict[str, NDArray[np.float64]] = {}
    for name, module in modules.items():
        if not isinstance(module, nn.Conv2d | nn.Linear):
            continue
        weight = module.weight.detach().double().contiguous().numpy()
        norm = modules.get(f"{name}_norm")
        if norm is None:
            bias = module.bias.detach().double().numpy()
        else:
            variance = norm.running_var.double().numpy() + norm.eps
            scale = norm.weight.detach().double().numpy() / np.sqrt(variance)
            weight = weight * scale.reshape(-1, *[1] * (weight.ndim - 1))
            bias = norm.bias.detach().double().numpy() - scale * norm.running_mean.double().numpy()
        folded[f"{name}.weight"] = weight
        folded[f"{name}.bias"] = bias
    return folded


class _Augmented:
    """Training images in random order, each flipped in every other epoch if at all, and shifted by up to 3 pixels."""

    def __init__(self, images: Any, labels: Any, batch: int, generator: Any, flips: bool) -> None:
        self.flips = flips
        self.padded = nn.functional.pad(images, (MAX_SHIFT,) * 4, mode="reflect")
        self.labels = labels
        self.batch = batch
        self.generator = generator
        self.phase = torch.randint(2, (len(images),), generator=generator)

    def epoch(self, number: int) -> Iterator[tuple[Any, Any]]:
        count, channels, size = len(self.labels), self.padded.shape[1], self.padded.shape[2] - 2 * MAX_SHIFT
        order = torch.randperm(count, generator=self.generator)
        shifts = torch.randint(2 * MAX_SHIFT + 1, (2, count), generator=self.generator)
        step = torch.arange(size)
        for start in range(0, count - self.batch + 1, self.batch):
            chosen = order[start : start + self.batch]
            rows = shifts[0, chosen, None] + step
            columns = shifts[1, chosen, None] + step
            # Alternating instead of drawing anew shows every image in both orientations in any two epochs.
            flipped = (((self.phase[chosen] + number) % 2 == 1) & self.flips)[:, None]
            columns = torch.where(flipped, columns.flip(1), columns)
            images = self.padded[
                chosen[:, None, None, None],
                torch.arange(channels)[None, :, None, None],
                rows[:, None, :, None],
                columns[:, None, None, :],
            ]
            yield images.contiguous(memory_format=torch.channels_last), self.labels[chosen]


def _normalised(batch: Batch, mean: list[float], std: list[float]) -> tuple[Any, Any]:
    pixels = torch.from_numpy(batch.images).float() / 255
    pixels = (pixels - torch.tensor(mean).view(-1, 1, 1)) / torch.tensor(std).view(-1, 1, 1)
    return pixels, torch.from_numpy(batch.labels).long()


def _accuracy(model: nn.Module, images: Any, labels: Any) -> float:
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        hits = sum(
            int((model(images[i : i + 1000]).argmax(1) == labels[i : i + 1000]).sum())
            for i in range(0, len(labels), 1000)
        )
    return hits / len(labels)


def accuracy_of(model: Any, batch: Batch, mean: list[float], std: list[float]) -> float:
    """Return the share of images that a module gets right, in float32; arguments as of `fit`."""
    inputs, wanted = _normalised(batch, mean, std)
    model.eval()
    with torch.no_grad():
        parts = zip(inputs.split(1000), wanted.split(1000), strict=True)
        return sum(int((model(part).argmax(1) == labels).sum()) for part, labels in parts) / len(wanted)


def _measure_statistics(model: nn.Module, images: Any) -> None:
    """Take BatchNorm's statistics from whole images without dropout, which is what inference sees."""
    model.eval()
    for module in model.modules():
        if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None  # a plain mean over all batches
            module.train()
    with torch.no_grad():
        for part in images.split(500):
            model(part)
    model.eval()


def train(
    plan: tuple[LayerPlan, ...],
    train_set: Batch,
    test_set: Batch,
    mean: list[float],
    std: list[float],
    recipe: Recipe,
    report: Callable[[str], None],
) -> Parameters:
    """Train the network of a layer list and return its folded float parameters; arguments as of `fit`."""
    torch.manual_seed(recipe.seed)
    return fold(fit(build(plan, recipe.dropout), train_set, test_set, mean, std, recipe, report))


def fit(
    model: Any,
    train_set: Batch,
    test_set: Batch,
    mean: list[float],
    std: list[float],
    recipe: Recipe,
    report: Callable[[str], None],
    *,
    flips: bool = True,
) -> Any:
    """Train a module on images and return what came of it, ready to infer.

    Args:
        model: of the seed's initial weights.
        train_set: images to learn from.
        test_set: images whose accuracy is reported after each epoch; nothing is chosen by it.
        mean: of each channel, of pixels scaled to 0..1.
        std: standard deviation of each channel.
        recipe: the hyperparameters.
        report: is given one line per epoch.
        flips: whether a mirrored image means the same.
    """
    generator = torch.Generator().manual_seed(recipe.seed)
    images, labels = _normalised(train_set, mean, std)
    test_images, test_labels = _normalised(test_set, mean, std)
    data = _Augmented(images, labels, recipe.batch, generator, flips)
    model = model.to(memory_format=torch.channels_last)

    matrices = [p for p in model.parameters() if p.ndim > 1]
    vectors = [p for p in model.parameters() if p.ndim <= 1]
    groups = [
        {"params": matrices, "weight_decay": recipe.weight_decay},
        {"params": vectors, "weight_decay": 0.0},
    ]
    optimizer = torch.optim.SGD(groups, lr=recipe.peak, momentum=recipe.momentum, nesterov=True)
    steps = recipe.epochs * (len(labels) // recipe.batch)
    rising = max(1, round(recipe.warmup * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min(
            (step + 1) / rising,
            recipe.floor + (1 - recipe.floor) * (steps - step) / max(1, steps - rising),
        ),
    )
    averaged = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(recipe.averaging), use_buffers=True)
    loss_of = nn.CrossEntropyLoss(label_smoothing=recipe.label_smoothing)

    for epoch in range(recipe.epochs):
        began = time.monotonic()
        model.train()
        total = 0.0
        for inputs, wanted in data.epoch(epoch):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(model(inputs), wanted)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            schedule.step()
            averaged.update_parameters(model)
            total += float(loss.detach())
        report(
            f"epoch {epoch + 1:2d}/{recipe.epochs}  loss {total * recipe.batch / len(labels):.4f}  "
            f"test accuracy {100 * _accuracy(averaged.module, test_images, test_labels):.2f} %  "
            f"{time.monotonic() - began:.0f} s"
        )
    averaged.module.eval()
    if recipe.statistics_images:
        _measure_statistics(averaged.module, images[: recipe.statistics_images])
    return averaged.module


def record(data: str, recipe: Recipe) -> dict[str, Any]:
    """Return what a network's descriptor says of its training."""
    return {
        "data": data,
        "method": METHOD,
        "recipe": asdict(recipe),
        "date": date.today().isoformat(),
        "versions": {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "torch": torch.__version__,
        },
    }


def make_network(name: str, folder: Path, recipe: Recipe, report: Callable[[str], None]) -> golden.Network:
    """Train, calibrate and measure a network of `ARCHITECTURES`.

    Args:
        name: of the architecture.
        folder: holds the binary batches of CIFAR-10.
        recipe: the hyperparameters.
        report: is given a line now and then.

    Raises:
        UserError: unknown name, or no readable copy of CIFAR-10.
    """
    one_of("NETWORK", name, tuple(ARCHITECTURES))
    train_set = cifar10.load_train(folder)
    mean, std = normalisation(train_set.images)
    report(f"{name}: {recipe}")
    trained = train(ARCHITECTURES[name], train_set, cifar10.load_test(folder), mean, std, recipe, report)
    return quantized(name, folder, recipe, trained, report)


def quantized(
    name: str, folder: Path, recipe: Recipe, parameters: Parameters, report: Callable[[str], None]
) -> golden.Network:
    """Calibrate and measure a trained network; arguments and errors as of `make_network`."""
    train_set = cifar10.load_train(folder)
    mean, std = normalisation(train_set.images)
    description = Description(name, INPUT_SHAPE, cifar10.CLASSES, tuple(mean), tuple(std))
    network = calibrate(
        description, ARCHITECTURES[name], parameters, train_set.images[:CALIBRATION_IMAGES], {}
    )
    report("calibrated, now measuring")
    test_set = cifar10.load_test(folder)
    measured = sum(accuracy.measure(network, test_set, accuracy.FIDELITY_IMAGES), accuracy.NOTHING)
    metadata = {
        "training": record(CIFAR10_DATA, recipe),
        "calibration": {"data": f"the first {CALIBRATION_IMAGES} training images", "headroom": HEADROOM},
        "accuracy": measured.describe(),
    }
    return replace(network, metadata=metadata)
