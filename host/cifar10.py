# SPDX-License-Identifier: Apache-2.0
"""Reader of CIFAR-10 in its official binary layout; the data set itself is no part of this project."""

import os
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from xai_cosim.command import UserError, shown

SOURCE = "https://www.cs.toronto.edu/~kriz/cifar.html (cifar-10-binary.tar.gz)"
CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
TRAIN_FILES = tuple(f"data_batch_{i}.bin" for i in range(1, 6))
TEST_FILES = ("test_batch.bin",)
IMAGE_SHAPE = (3, 32, 32)
IMAGES_PER_FILE = 10_000
RECORD_BYTES = 1 + 3 * 32 * 32


class Batch(NamedTuple):
    """Images and their labels.

    Attributes:
        images: uint8 [N, C, H, W], values 0 to 255; of CIFAR-10 [N, 3, 32, 32], channels red, green, blue.
        labels: whole numbers [N], an index into the classes; of CIFAR-10 uint8, into `CLASSES`.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.integer[Any]]


def is_for(input_shape: tuple[int, ...], classes: tuple[str, ...]) -> bool:
    """Return whether these images are for a network, by its input's shape and its classes."""
    return (input_shape, classes) == (IMAGE_SHAPE, CLASSES)


def require_fit(what: str, input_shape: tuple[int, ...], classes: tuple[str, ...]) -> None:
    """Refuse a network that these images are not for.

    Raises:
        UserError: begins with `what`, the value that asked for them.
    """
    if not is_for(input_shape, classes):
        made = "x".join(map(str, input_shape))
        raise UserError(
            f"{what}: the images of CIFAR-10 are for a network that takes 3x32x32 and has its classes, "
            f"{', '.join(CLASSES)}; this one takes {made} and has {len(classes)} classes, {classes[0]} to {classes[-1]}"
        )


def _read_file(path: Path) -> Batch:
    expected = IMAGES_PER_FILE * RECORD_BYTES
    where = f"CIFAR10={shown(str(path.parent))}"
    if not os.path.isfile(path):  # of pathlib's, a name that is too long for the disk is an OSError
        raise UserError(f"{where}: no file {path.name}, expected {expected} bytes; published at {SOURCE}")
    size = path.stat().st_size
    if size != expected:
        raise UserError(
            f"{where}: {path.name} has {size} bytes, expected {expected} "
            f"({IMAGES_PER_FILE} records of {RECORD_BYTES}); published at {SOURCE}"
        )
    records = np.fromfile(path, dtype=np.uint8).reshape(IMAGES_PER_FILE, RECORD_BYTES)
    labels = records[:, 0]
    if labels.max() >= len(CLASSES):
        raise UserError(
            f"{where}: {path.name} has a label {labels.max()}, expected 0 to 9; published at {SOURCE}"
        )
    return Batch(records[:, 1:].reshape(-1, *IMAGE_SHAPE), labels)


def load(folder: Path, files: tuple[str, ...]) -> Batch:
    """Read binary batches of CIFAR-10.

    Args:
        folder: the folder that holds the `.bin` files.
        files: `TRAIN_FILES` or `TEST_FILES`, or some of them.

    Returns:
        The images and labels of all files, in file order.

    Raises:
        UserError: a file is missing, has the wrong length, or holds a label above 9.

    Source: the binary version's layout as its authors publish it: a record is one label byte, then
    1024 red, 1024 green and 1024 blue bytes, row by row.
    """
    batches = [_read_file(Path(folder) / name) for name in files]
    return Batch(np.concatenate([b.images for b in batches]), np.concatenate([b.labels for b in batches]))


def load_train(folder: Path) -> Batch:
    """Read the 50,000 training images; errors as of `load`."""
    return load(folder, TRAIN_FILES)


def load_test(folder: Path) -> Batch:
    """Read the 10,000 test images; errors as of `load`."""
    return load(folder, TEST_FILES)
