# SPDX-License-Identifier: Apache-2.0
"""Pictures in files as arrays of a network's input shape: opened, made opaque and of 8 bits, cropped and scaled."""

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import PIL.ImageOps
from numpy.typing import NDArray

from host.cifar10 import IMAGE_SHAPE
from xai_cosim.command import UserError

FORMATS = ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP", "PPM")
"""PIL opens others by programs that it starts."""
ARRAY = ".npy"
MAX_PIXELS = 50 * 10**6
ON_WHITE = "transparent pixels put on white"
MODES = {1: "L", 3: "RGB"}
"""Of pictures with so many channels, as PIL calls them; its L is luma as ITU-R BT.601 weighs it."""

Shape = tuple[int, ...]


def text_of(shape: Shape) -> str:
    """Return a shape as messages show it.

    >>> text_of((1, 28, 28))
    '1x28x28'
    """
    return "x".join(map(str, shape))


def extensions() -> set[str]:
    """Return how names of files end that `read` may take, in small letters, with their dot."""
    known = PIL.Image.registered_extensions()
    return {ARRAY, *(extension for extension, format_ in known.items() if format_ in FORMATS)}


def read(path: Path, shape: Shape) -> tuple[NDArray[np.uint8], str]:
    """Return a file as uint8 [C, H, W] of that shape, and a note of what was done to it ("" if nothing).

    A picture of another size is cropped centrally to the shape's aspect ratio and scaled; it is put on white where it
    is transparent, and of several in a file the first counts. A .npy file has the shape and is taken as it is.

    Raises:
        UserError: what is wrong with the file, in words that follow its name.
    """
    if path.suffix.lower() == ARRAY:
        return _array(path, shape), ""
    if shape[0] not in MODES:
        raise UserError(f"cannot become {text_of(shape)}, which no picture is: allowed is a {ARRAY} file of it, uint8")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", PIL.Image.DecompressionBombWarning)
            picture, first = _opened(path)
    except (PIL.Image.DecompressionBombWarning, PIL.Image.DecompressionBombError) as error:
        raise UserError(f"has more than {MAX_PIXELS // 10**6} megapixels; scale it down before") from error
    except PIL.UnidentifiedImageError as error:
        raise UserError(f"is no readable image: allowed are {', '.join(FORMATS)}") from error
    except Exception as error:  # PIL raises errors of all kinds at a file that is broken
        raise UserError(f"is no readable image: {error or type(error).__name__}") from error
    picture, note = fit(picture, shape)
    pixels = np.asarray(picture).reshape(*shape[1:], shape[0]).transpose(2, 0, 1)
    return np.ascontiguousarray(pixels), " and ".join(word for word in (first, note) if word)


def fit(picture: PIL.Image.Image, shape: Shape = IMAGE_SHAPE) -> tuple[PIL.Image.Image, str]:
    """Make a picture opaque and of 8 bits a channel, crop it centrally and scale it (Lanczos).

    Args:
        picture: of any size and mode.
        shape: [C, H, W] that it becomes; one channel or three.

    Returns:
        The picture, grey or RGB, and a note of what was done ("" if nothing).

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
    channels, height, width = shape
    given = picture.size
    box = central(given, height, width)
    part = (box[2] - box[0], box[3] - box[1])
    if part != given:
        picture = picture.crop(box)
        steps.append(f"cropped {text_of(given)} to {text_of(part)}")
    if part != (width, height):
        picture = picture.resize((width, height), PIL.Image.Resampling.LANCZOS)
        steps.append(f"scaled {'' if part != given else f'{text_of(part)} '}to {width}x{height}")
    if channels == 1:
        if np.ptp(np.asarray(picture), axis=2).any():
            steps.append("colours made grey")
        picture = picture.convert(MODES[1])
    return picture, " and ".join(steps)


def central(size: tuple[int, int], height: int, width: int) -> tuple[int, int, int, int]:
    """Return the largest box (left, top, right, bottom) in the middle of a picture with that aspect ratio."""
    across = min(size[0], max(1, (2 * size[1] * width + height) // (2 * height)))
    down = min(size[1], max(1, (2 * size[0] * height + width) // (2 * width)))
    left, top = (size[0] - across) // 2, (size[1] - down) // 2
    return left, top, left + across, top + down


def _array(path: Path, shape: Shape) -> NDArray[np.uint8]:
    """Return what a .npy file holds; memory is taken for what has the shape alone."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            stored = np.load(path, mmap_mode="r", allow_pickle=False)
        found = f"{stored.dtype} {text_of(stored.shape)}"
    except Exception as error:  # NumPy raises errors of all kinds at a file that is none of its own
        raise UserError(f"is no readable {ARRAY} file: {error or type(error).__name__}") from error
    if stored.dtype != np.uint8 or stored.shape != shape:
        raise UserError(f"holds {found}, but the network takes uint8 {text_of(shape)}")
    return np.array(stored, order="C")


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


def _opened(path: Path) -> tuple[PIL.Image.Image, str]:
    """Return the first picture of a file, upright, and a note where there are more."""
    with PIL.Image.open(path, formats=FORMATS) as opened:
        if opened.width * opened.height > MAX_PIXELS:
            raise PIL.Image.DecompressionBombError
        several = getattr(opened, "is_animated", False)
        picture = PIL.ImageOps.exif_transpose(opened)
    return picture, "the first of several pictures" if several else ""
