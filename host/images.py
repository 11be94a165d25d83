# SPDX-License-Identifier: Apache-2.0
"""Images to explain: the samples, any image file, and test images of the user's copy of CIFAR-10."""

import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import PIL.ImageOps
from numpy.typing import NDArray

from host import cifar10
from host.networks import FOLDER
from xai_cosim.command import UserError, printable, shown, whole_number

SAMPLES = FOLDER / "samples"
DEFAULT = "chelsea"
SIZE = 32
TEST_PREFIX = "test:"
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP", "PPM")
"""PIL opens others by programs that it starts."""
MAX_PIXELS = 50 * 10**6
ON_WHITE = "transparent pixels put on white"


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


def _full_scale(values: NDArray[Any]) -> tuple[float, float]:
    """Return the values that stand for black and white: the narrowest usual range that holds all, else their own."""
    low, high = float(values.min()), float(values.max())
    for white in (1, 255, 65535) if values.dtype.kind == "f" else (255, 65535):
        if low >= 0 and high <= white:
            return 0, white
    return low, high


def _eight_bits(picture: PIL.Image.Image) -> tuple[PIL.Image.Image, str]:
    """Scale a picture of one channel of more than 8 bits, which PIL would clip; a transparent value becomes white."""
    values = np.asarray(picture)
    if not np.isfinite(values).all():
        raise UserError("holds values that are no numbers")
    wide = picture.mode.startswith("I;16")
    black, white = (0, 65535) if wide else _full_scale(values)
    scaled = np.floor((values.astype(np.float64) - black) * (255 / (white - black or 1)) + 0.5).astype(np.uint8)
    note = f"values from {black:g} to {white:g} scaled to 8 bits"
    transparent = values == picture.info.get("transparency", np.nan)
    if transparent.any():
        scaled[transparent], note = 255, f"{note}, {ON_WHITE}"
    return PIL.Image.fromarray(scaled), note


def _opaque(picture: PIL.Image.Image) -> tuple[PIL.Image.Image, str]:
    """Put a picture with transparent pixels on white."""
    picture = picture.convert("RGBA")
    if picture.getchannel("A").getextrema() == (255, 255):
        return picture, ""
    return PIL.Image.alpha_composite(PIL.Image.new("RGBA", picture.size, "white"), picture), ON_WHITE


def fit(picture: PIL.Image.Image) -> tuple[PIL.Image.Image, str]:
    """Make a picture opaque and of 8 bits a channel, crop it to its central square and scale it to 32x32 (Lanczos).

    Returns:
        The RGB picture, and a note of what was done ("" if nothing).

    Raises:
        UserError: there are pixels that are no numbers.
    """
    steps = []
    if picture.mode.startswith("I") or picture.mode == "F":
        picture, note = _eight_bits(picture)
        steps.append(note)
    elif picture.has_transparency_data:
        picture, note = _opaque(picture)
        steps += [note] if note else []
    picture = picture.convert("RGB")
    width, height = picture.size
    side = min(width, height)
    size = f"{side}x{side} "
    if width != height:
        left, top = (width - side) // 2, (height - side) // 2
        picture = picture.crop((left, top, left + side, top + side))
        steps.append(f"cropped {width}x{height} to {side}x{side}")
        size = ""
    if side != SIZE:
        picture = picture.resize((SIZE, SIZE), PIL.Image.Resampling.LANCZOS)
        steps.append(f"scaled {size}to {SIZE}x{SIZE}")
    return picture, " and ".join(steps)


def _opened(path: Path) -> tuple[PIL.Image.Image, str]:
    """Return the first picture of a file, upright, and a note where there are more."""
    with PIL.Image.open(path, formats=FORMATS) as opened:
        if opened.width * opened.height > MAX_PIXELS:
            raise PIL.Image.DecompressionBombError
        several = getattr(opened, "is_animated", False)
        picture = PIL.ImageOps.exif_transpose(opened)
    return picture, "the first of several pictures" if several else ""


def _read(path: Path, name: str) -> Image:
    where = f"IMAGE={shown(str(path))}"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", PIL.Image.DecompressionBombWarning)
            picture, first = _opened(path)
    except (PIL.Image.DecompressionBombWarning, PIL.Image.DecompressionBombError) as error:
        raise UserError(f"{where} has more than {MAX_PIXELS // 10**6} megapixels; scale it down before") from error
    except PIL.UnidentifiedImageError as error:
        raise UserError(f"{where} is no readable image: allowed are {', '.join(FORMATS)}") from error
    except Exception as error:  # PIL raises errors of all kinds at a file that is broken
        raise UserError(f"{where} is no readable image: {error or type(error).__name__}") from error
    try:
        picture, note = fit(picture)
    except UserError as error:
        raise UserError(f"{where} {error}") from error
    pixels = np.ascontiguousarray(np.asarray(picture).transpose(2, 0, 1))
    return Image(name, pixels, " and ".join(word for word in (first, note) if word))


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
        The image, cropped to its central square and scaled to 32x32 where it has another size, on white where it is
        transparent, in 8 bits a channel; of several pictures in a file the first.

    Raises:
        UserError: no such sample or file, no image, N out of range, or no readable copy of CIFAR-10.
    """
    if spec.startswith(TEST_PREFIX):
        return _test_image(spec, cifar10_folder)
    if spec in sample_names():
        return _read(SAMPLES / f"{spec}.png", spec)
    path = Path(spec)
    if os.path.isdir(path):
        raise UserError(f"IMAGE={shown(spec)} is a folder; allowed are an image file, {TEST_PREFIX}N and the samples")
    if not os.path.isfile(path):  # unlike Path.is_file, no error where the name is too long
        known = ", ".join(sample_names())
        raise UserError(f"IMAGE={shown(spec)} is no file and no sample; the samples are {known}")
    return _read(path, printable(path.name))


def samples() -> list[Image]:
    """Return all sample images, by name."""
    return [load_image(name) for name in sample_names()]
