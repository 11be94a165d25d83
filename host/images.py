# SPDX-License-Identifier: Apache-2.0
"""Images to explain: the samples, any image file, and test images of the user's copy of CIFAR-10."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageOps
from numpy.typing import NDArray

from host import cifar10
from host.networks import FOLDER
from xai_cosim.command import UserError, shown, whole_number

SAMPLES = FOLDER / "samples"
DEFAULT = "chelsea"
SIZE = 32
TEST_PREFIX = "test:"


@dataclass(frozen=True, eq=False)
class Image:
    """An image as a network takes it.

    Attributes:
        name: of the sample, of the file, or "test:N".
        pixels: uint8 [3, 32, 32], channels red, green, blue.
        note: what was done to make it fit, "" if nothing.
        label: name of the true class where it is known, else None.
    """

    name: str
    pixels: NDArray[np.uint8]
    note: str = ""
    label: str | None = None


def sample_names() -> list[str]:
    """Return the names of the sample images, sorted."""
    return sorted(path.stem for path in SAMPLES.glob("*.png"))


def fit(picture: PIL.Image.Image) -> tuple[PIL.Image.Image, str]:
    """Crop a picture to its central square and scale it to 32x32 (Lanczos).

    Returns:
        The RGB picture, and a note of what was done ("" if nothing).
    """
    picture = PIL.ImageOps.exif_transpose(picture).convert("RGB")
    width, height = picture.size
    side = min(width, height)
    steps = []
    if width != height:
        left, top = (width - side) // 2, (height - side) // 2
        picture = picture.crop((left, top, left + side, top + side))
        steps.append(f"cropped {width}x{height} to {side}x{side}")
    if side != SIZE:
        picture = picture.resize((SIZE, SIZE), PIL.Image.Resampling.LANCZOS)
        steps.append(f"scaled to {SIZE}x{SIZE}" if steps else f"scaled {side}x{side} to {SIZE}x{SIZE}")
    return picture, " and ".join(steps)


def _read(path: Path, name: str) -> Image:
    try:
        with PIL.Image.open(path) as opened:
            picture, note = fit(opened)
    except (OSError, ValueError, SyntaxError, PIL.Image.DecompressionBombError) as error:
        raise UserError(f"IMAGE={shown(str(path))} is no readable image: {error}") from error
    return Image(name, np.ascontiguousarray(np.asarray(picture).transpose(2, 0, 1)), note)


def _test_image(spec: str, folder: Path | None) -> Image:
    number = spec.removeprefix(TEST_PREFIX)
    last = cifar10.IMAGES_PER_FILE - 1
    index = whole_number("IMAGE", number, 0, last, f"N of {TEST_PREFIX}N")
    if folder is None:
        raise UserError(f"IMAGE={shown(spec)} needs CIFAR10=, a folder with CIFAR-10; published at {cifar10.SOURCE}")
    batch = cifar10.load_test(folder)
    label = cifar10.CLASSES[batch.labels[index]]
    return Image(f"{TEST_PREFIX}{index}", batch.images[index].copy(), label=label)


def load_image(spec: str, cifar10_folder: Path | None = None) -> Image:
    """Load the image that a command line names.

    Args:
        spec: a sample's name, "test:N" for a test image of CIFAR-10, or the path of an image file.
        cifar10_folder: holds the binary batches of CIFAR-10, needed for "test:N" only.

    Returns:
        The image, cropped to its central square and scaled to 32x32 where it has another size.

    Raises:
        UserError: no such sample or file, no image, N out of range, or no readable copy of CIFAR-10.
    """
    if spec.startswith(TEST_PREFIX):
        return _test_image(spec, cifar10_folder)
    if spec in sample_names():
        return _read(SAMPLES / f"{spec}.png", spec)
    path = Path(spec)
    if not os.path.isfile(path):  # unlike Path.is_file, no error where the name is too long
        known = ", ".join(sample_names())
        raise UserError(f"IMAGE={shown(spec)} is no file and no sample; the samples are {known}")
    return _read(path, path.name)


def samples() -> list[Image]:
    """Return all sample images, by name."""
    return [load_image(name) for name in sample_names()]
