# SPDX-License-Identifier: Apache-2.0
"""Making of the sample images: crops of photographs that scikit-image and matplotlib ship."""

from collections.abc import Iterator
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import PIL.Image

from host.pictures import fit
from xai_cosim.command import UserError


class Photograph(NamedTuple):
    """A picture inside an installed package, under a free licence."""

    package: str
    distribution: str
    file: str
    author: str
    licence: str

    def path(self) -> Path:
        """Return where it is installed; UserError if the package is not."""
        spec = find_spec(self.package)
        if spec is None or spec.origin is None:
            raise UserError(f"package {self.distribution} is not installed")
        return Path(spec.origin).parent / self.file


class Crop(NamedTuple):
    """A square (left, top, right, bottom) of a photograph, in pixels, that becomes a sample."""

    name: str
    photograph: Photograph
    box: tuple[int, int, int, int]


def _skimage(file: str, author: str, licence: str) -> Photograph:
    return Photograph("skimage", "scikit-image", f"data/{file}", author, licence)


_CHELSEA = _skimage("chelsea.png", "Stefan van der Walt", "CC0")
_ASTRONAUT = _skimage("astronaut.png", "NASA", "public domain")
_COFFEE = _skimage("coffee.png", "Rachel Michetti", "CC0")
_ROCKET = _skimage("rocket.jpg", "SpaceX", "public domain")
_HUBBLE = _skimage("hubble_deep_field.jpg", "NASA", "public domain")
_RETINA = _skimage("retina.jpg", "Mikael Häggström", "CC0")
_CAMERA = _skimage("camera.png", "Lav Varshney", "CC0")
_HOPPER = Photograph(
    "matplotlib",
    "matplotlib",
    "mpl-data/sample_data/grace_hopper.jpg",
    "James S. Davis, U.S. Navy",
    "public domain",
)

CROPS = (
    Crop("chelsea", _CHELSEA, (75, 0, 375, 300)),
    Crop("chelsea_face", _CHELSEA, (120, 20, 360, 260)),
    Crop("chelsea_eye", _CHELSEA, (120, 60, 220, 160)),
    Crop("astronaut", _ASTRONAUT, (0, 0, 512, 512)),
    Crop("astronaut_face", _ASTRONAUT, (140, 0, 320, 180)),
    Crop("shuttle", _ASTRONAUT, (312, 0, 512, 200)),
    Crop("helmet", _ASTRONAUT, (272, 322, 462, 512)),
    Crop("coffee", _COFFEE, (100, 0, 500, 400)),
    Crop("coffee_cup", _COFFEE, (160, 0, 400, 240)),
    Crop("rocket", _ROCKET, (200, 90, 440, 330)),
    Crop("hubble", _HUBBLE, (240, 60, 440, 260)),
    Crop("retina", _RETINA, (0, 0, 1411, 1411)),
    Crop("cameraman", _CAMERA, (0, 30, 400, 430)),
    Crop("grace_hopper", _HOPPER, (86, 0, 426, 340)),
)


def make(folder: Path) -> Iterator[str]:
    """Write every sample as a 32x32 RGB PNG, and CREDITS.md; yield the name of each file written.

    Raises:
        UserError: a package that ships a photograph is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for crop in CROPS:
        with PIL.Image.open(crop.photograph.path()) as opened:
            picture, _ = fit(opened.convert("RGB").crop(crop.box))
        picture.save(folder / f"{crop.name}.png", optimize=True)
        yield f"{crop.name}.png"
    (folder / "CREDITS.md").write_text(credits_page(), encoding="utf-8")
    yield "CREDITS.md"


def credits_page() -> str:
    """Return the table of where each sample comes from, in Markdown."""
    lines = [
        "# Credits of the sample images",
        "",
        "Crops of photographs that Python packages ship, scaled to 32x32 by `scripts/make_samples.py`.",
        "",
        "| Sample | Package | File | Crop (left, top, right, bottom) | Author | Licence |",
        "|---|---|---|---|---|---|",
    ]
    for name, photo, box in CROPS:
        package = f"{photo.distribution} {version(photo.distribution)}"
        where = ", ".join(str(v) for v in box)
        lines.append(f"| {name} | {package} | {photo.file} | {where} | {photo.author} | {photo.licence} |")
    return "\n".join(lines) + "\n"
