# SPDX-License-Identifier: Apache-2.0
"""Images to explain: samples, files, folders of files, and test images of the user's copy of CIFAR-10."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from host import cifar10, pictures
from host.networks import FOLDER
from host.pictures import Shape
from xai_cosim.command import UserError, printable, shown, whole_number

SAMPLES = FOLDER / "samples"
OWN = "images"
"""In a network's folder: samples of its own, in place of the common ones."""
DEFAULT = "chelsea"
TEST_PREFIX = "test:"

Item = TypeVar("Item")


@dataclass(frozen=True, eq=False)
class Image:
    """An image as a network takes it.

    Attributes:
        name: of the sample, of the file, or "test:N".
        pixels: uint8 [C, H, W]; channels red, green, blue where there are three.
        note: what was done to make it fit, "" if nothing.
        label: name of the true class where it is known, else None.
    """

    name: str
    pixels: NDArray[np.uint8]
    note: str = ""
    label: str | None = None


def _files(folder: Path) -> list[Path]:
    """Return the files in a folder whose names end as images do, sorted; none where there is no such folder."""
    allowed = pictures.extensions()
    found = folder.iterdir() if folder.is_dir() else ()
    return sorted(p for p in found if p.suffix.lower() in allowed and not p.name.startswith(".") and p.is_file())


def _samples(network: Path | None) -> dict[str, Path]:
    own = _files(network / OWN) if network else []
    return {path.stem: path for path in own or _files(SAMPLES)}


def sample_names(network: Path | None = None) -> list[str]:
    """Return the names of the sample images, sorted: those of a network's folder, where it has its own."""
    return sorted(_samples(network))


def default(network: Path | None = None) -> str:
    """Return the name of the sample to explain where no image is named."""
    names = sample_names(network)
    return DEFAULT if DEFAULT in names else names[0]


def samples(input_shape: Shape = cifar10.IMAGE_SHAPE, network: Path | None = None) -> list[Image]:
    """Return all sample images as a network takes them, by name; arguments as of `load_image`."""
    return [load_image(name, input_shape, network=network) for name in sample_names(network)]


def _read(path: Path, shape: Shape, variable: str, name: str = "", label: str | None = None) -> Image:
    try:
        pixels, note = pictures.read(path, shape)
    except UserError as error:
        raise UserError(f"{variable}={shown(str(path))} {error}") from error
    return Image(name or printable(path.name), pixels, note, label)


def _test_image(spec: str, folder: Path | None) -> Image:
    number = spec.removeprefix(TEST_PREFIX)
    last = cifar10.IMAGES_PER_FILE - 1
    index = whole_number("IMAGE", number, 0, last, f"N of {TEST_PREFIX}N")
    if folder is None:
        raise UserError(f"IMAGE={shown(spec)} needs CIFAR10=, a folder with CIFAR-10; published at {cifar10.SOURCE}")
    batch = cifar10.load_test(folder)
    label = cifar10.CLASSES[batch.labels[index]]
    return Image(f"{TEST_PREFIX}{index}", batch.images[index].copy(), label=label)


def load_image(
    spec: str,
    input_shape: Shape = cifar10.IMAGE_SHAPE,
    cifar10_folder: Path | None = None,
    network: Path | None = None,
) -> Image:
    """Load the image that a command line names, as a network takes it.

    Args:
        spec: a sample's name, the path of an image file, or "test:N" for a test image of CIFAR-10, which is as it is
            (`cifar10.require_fit`).
        input_shape: [C, H, W] of the network. A picture can have one channel, which is grey, or three; for another
            number only a .npy file will do, uint8 of that very shape.
        cifar10_folder: holds the binary batches of CIFAR-10, needed for "test:N" only.
        network: the network's folder, whose own samples come before the common ones.

    Returns:
        The image, cropped centrally and scaled where it has another size, on white where it is transparent, in 8 bits a
        channel; of several pictures in a file the first.

    Raises:
        UserError: no such sample or file, no image, N out of range, no readable copy of CIFAR-10, or nothing that can
            be brought to that shape.
    """
    if spec.startswith(TEST_PREFIX):
        return _test_image(spec, cifar10_folder)
    known = {**_samples(None), **_samples(network)}
    if spec in known:
        return _read(known[spec], input_shape, "IMAGE", spec)
    path = Path(spec)
    if os.path.isdir(path):
        raise UserError(f"IMAGE={shown(spec)} is a folder; allowed are an image file, {TEST_PREFIX}N and the samples")
    if not os.path.isfile(path):  # unlike Path.is_file, no error where the name is too long
        listed = ", ".join(sample_names(network))
        raise UserError(f"IMAGE={shown(spec)} is no file and no sample; the samples are {listed}")
    return _read(path, input_shape, "IMAGE")


def default_image(input_shape: Shape, network: Path) -> Image:
    """Return the sample that a network explains where no image is named; arguments as of `load_image`."""
    return load_image(default(network), input_shape, network=network)


def spread(items: Sequence[Item], most: int) -> list[Item]:
    """Return all items, or as many as are allowed, at equal distances, so that of sorted classes each has its share.

    >>> spread(range(10), 4)
    [0, 2, 5, 7]
    """
    count = min(len(items), most)
    return [items[i * len(items) // count] for i in range(count)]


def folder_images(
    folder: Path,
    input_shape: Shape,
    classes: Sequence[str] = (),
    variable: str = "IMAGES",
    most: int | None = None,
) -> list[Image]:
    """Load the images of a folder, or those of its sub-folders, as a network takes them.

    Args:
        folder: holds image files, which have no label; or sub-folders of them, whose names are their labels. Files
            whose names do not end as those of images are left alone.
        input_shape: [C, H, W] of the network.
        classes: where there are any, the names that a sub-folder may have.
        variable: names the folder in errors.
        most: of more images so many are loaded, spread evenly over the sorted list.

    Returns:
        At least one image, sorted by label and name.

    Raises:
        UserError: no such folder, no image in it, one that cannot be read, or a sub-folder that is no class.
    """
    where = f"{variable}={shown(str(folder))}"
    if not os.path.isdir(folder):
        raise UserError(f"{where} is no folder; allowed is one with images, or with a sub-folder of them a class")
    found: list[tuple[Path, str | None]] = [(path, None) for path in _files(folder)]
    if not found:
        labelled = {path.name: _files(path) for path in sorted(folder.iterdir()) if path.is_dir()}
        for name, files in labelled.items():
            if files and classes and name not in classes:
                raise UserError(f"{where}: {shown(name)} is no class: allowed are sub-folders {', '.join(classes)}")
            found += [(path, name) for path in files]
    if not found:
        endings = ", ".join(sorted(pictures.extensions()))
        raise UserError(f"{where} holds no image, nor do its sub-folders; the names of images end in {endings}")
    loaded = found if most is None else spread(found, most)
    return [_read(path, input_shape, variable, label=label) for path, label in loaded]
