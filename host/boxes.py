# SPDX-License-Identifier: Apache-2.0
"""Boxes around objects that a user gives, a line an image, brought to the pixels that a network sees."""

import csv
from collections.abc import Sequence
from pathlib import Path

import PIL.Image
import PIL.ImageOps

from golden.metrics.explanation import Box
from host.images import Image
from host.pictures import ARRAY, Shape, central
from xai_cosim.command import MAX_DIGITS, UserError, shown

FORM = "name,left,top,right,bottom in pixels of the image file, right and bottom exclusive"


def load(path: Path, images: Sequence[Image], folder: Path | None, input_shape: Shape) -> tuple[Box | None, ...]:
    """Read a CSV file of boxes.

    Args:
        path: of the file; a line `name,left,top,right,bottom` an image.
        images: as they were loaded.
        folder: where they are files, in it or in sub-folders that are their labels; else they are as they are.
        input_shape: [C, H, W] of the network.

    Returns:
        A box an image in the network's pixels (top, left, bottom, right); None of one that the file does not name.

    Raises:
        UserError: no such file, a line of another form, an image that is not there, or a box that is empty, or out of
            the image or of the part of it that the network sees.
    """
    where = f"BOXES={shown(str(path))}"
    try:
        lines = [line for line in csv.reader(path.read_text().splitlines()) if line]
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{where} is no readable file; allowed is a CSV file of {FORM}") from error
    if not lines:
        raise UserError(f"{where} holds no box; allowed is a CSV file of {FORM}")
    numbers = {image.name: number for number, image in enumerate(images)}
    boxes: list[Box | None] = [None] * len(images)
    for count, line in enumerate(lines, 1):
        digits = [word.strip() for word in line[1:]]
        if len(line) != 5 or not all(w.isascii() and w.isdecimal() and len(w) <= MAX_DIGITS for w in digits):
            raise UserError(f"{where}: line {count}, {shown(','.join(line))}: expected {FORM}")
        name = line[0].strip()
        if name not in numbers:
            some = ", ".join(list(numbers)[:5])
            raise UserError(f"{where}: line {count}: {shown(name)} is none of the {len(images)} images, such as {some}")
        image = images[numbers[name]]
        size = _size(image, folder, input_shape)
        left, top, right, bottom = map(int, digits)
        told = f"{where}: line {count}: {shown(name)}: the box {left},{top},{right},{bottom}"
        if not (left < right <= size[0] and top < bottom <= size[1]):
            raise UserError(f"{told} is empty or out of the image of {size[0]}x{size[1]} pixels")
        box = _scaled((left, top, right, bottom), size, input_shape)
        if box is None:
            raise UserError(f"{told} is out of the part that the network sees; leave the line out")
        boxes[numbers[name]] = box
    return tuple(boxes)


def _size(image: Image, folder: Path | None, input_shape: Shape) -> tuple[int, int]:
    """Return width and height of the image as it is stored."""
    path = None if folder is None else folder / (image.label or "") / image.name
    if path is None or path.suffix.lower() == ARRAY:
        return input_shape[2], input_shape[1]
    with PIL.Image.open(path) as opened:
        return PIL.ImageOps.exif_transpose(opened).size


def _scaled(box: tuple[int, int, int, int], size: tuple[int, int], input_shape: Shape) -> Box | None:
    """Return a box in the network's pixels: those that it touches; None where it lies beside what is cropped."""
    _, height, width = input_shape
    seen = central(size, height, width)
    found = []
    for axis, target in ((1, height), (0, width)):
        start, stop = (min(max(box[axis + end], seen[axis]), seen[axis + 2]) - seen[axis] for end in (0, 2))
        part = seen[axis + 2] - seen[axis]
        found.append((start * target // part, -(-stop * target // part)))
        if stop <= start:
            return None
    (top, bottom), (left, right) = found
    return top, left, bottom, right
