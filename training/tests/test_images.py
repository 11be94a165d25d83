# SPDX-License-Identifier: Apache-2.0
"""Sample images, image files and CIFAR-10."""

# ruff: noqa: D103 (a test is named after what it checks)

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

from host import cifar10, images
from training import sample_images
from xai_cosim.command import UserError


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a test batch of random pixels, in which image N has the label N mod 10."""
    folder = tmp_path_factory.mktemp("cifar10")
    records = np.random.default_rng(0).integers(0, 256, (10_000, 3073)).astype(np.uint8)
    records[:, 0] = np.arange(10_000) % 10
    records.tofile(folder / "test_batch.bin")
    return folder


def test_samples_are_32x32_rgb_pngs_with_credits() -> None:
    names = images.sample_names()
    assert len(names) >= 12
    assert images.DEFAULT in names
    assert names == sorted(crop.name for crop in sample_images.CROPS)
    credits_page = (images.SAMPLES / "CREDITS.md").read_text(encoding="utf-8")
    pixels = set()
    for name in names:
        with PIL.Image.open(images.SAMPLES / f"{name}.png") as opened:
            assert (opened.size, opened.mode, opened.format) == ((32, 32), "RGB", "PNG")
        sample = images.load_image(name)
        assert (sample.name, sample.note, sample.label) == (name, "", None)
        assert sample.pixels.shape == (3, 32, 32)
        assert sample.pixels.dtype == np.uint8
        assert f"| {name} |" in credits_page
        pixels.add(sample.pixels.tobytes())
    assert len(pixels) == len(names)


def test_samples_name_author_and_licence() -> None:
    for crop in sample_images.CROPS:
        left, top, right, bottom = crop.box
        assert right - left == bottom - top >= 32
        assert crop.photograph.author
        assert crop.photograph.licence in ("CC0", "public domain")


@pytest.mark.parametrize(
    ("size", "note"),
    [
        ((32, 32), ""),
        ((451, 300), "cropped 451x300 to 300x300 and scaled to 32x32"),
        ((300, 451), "cropped 300x451 to 300x300 and scaled to 32x32"),
        ((64, 64), "scaled 64x64 to 32x32"),
        ((40, 32), "cropped 40x32 to 32x32"),
        ((5, 5), "scaled 5x5 to 32x32"),
    ],
)
def test_file_of_another_size(tmp_path: Path, size: tuple[int, int], note: str) -> None:
    PIL.Image.new("RGB", size, (10, 20, 30)).save(tmp_path / "picture.png")
    image = images.load_image(str(tmp_path / "picture.png"))
    assert image.note == note
    assert image.name == "picture.png"
    assert image.pixels.shape == (3, 32, 32)
    assert [np.unique(channel).tolist() for channel in image.pixels] == [[10], [20], [30]]


def test_crop_is_central(tmp_path: Path) -> None:
    picture = PIL.Image.new("RGB", (96, 32), (0, 0, 0))
    picture.paste((200, 0, 0), (32, 0, 64, 32))
    picture.save(tmp_path / "picture.png")
    assert (images.load_image(str(tmp_path / "picture.png")).pixels[0] == 200).all()


@pytest.mark.parametrize("mode", ["L", "RGBA", "P", "1", "CMYK"])
def test_other_modes_become_rgb(tmp_path: Path, mode: str) -> None:
    path = tmp_path / f"picture.{'tif' if mode == 'CMYK' else 'png'}"
    PIL.Image.new(mode, (32, 32)).save(path)
    assert images.load_image(str(path)).pixels.shape == (3, 32, 32)


def test_channels_come_first(tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (32, 32, 3)).astype(np.uint8)
    PIL.Image.fromarray(pixels).save(tmp_path / "picture.png")
    assert np.array_equal(images.load_image(str(tmp_path / "picture.png")).pixels, pixels.transpose(2, 0, 1))


def test_refuses_what_is_no_image(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("no image")
    with pytest.raises(ValueError, match=r"IMAGE=.*text.png is no readable image"):
        images.load_image(str(tmp_path / "text.png"))
    PIL.Image.new("RGB", (64, 64), (1, 2, 3)).save(tmp_path / "cut.png")
    (tmp_path / "cut.png").write_bytes((tmp_path / "cut.png").read_bytes()[:60])
    with pytest.raises(ValueError, match=r"IMAGE=.*cut.png is no readable image"):
        images.load_image(str(tmp_path / "cut.png"))


def note_and_pixels(path: Path) -> tuple[str, list[int]]:
    image = images.load_image(str(path))
    assert image.pixels.shape == (3, 32, 32)
    assert (image.pixels == image.pixels[0]).all()
    return image.note, np.unique(image.pixels).tolist()


@pytest.mark.parametrize("name", ["grey.png", "grey.tif", "big.tif", "grey.pgm"])
def test_16_bits_are_scaled(tmp_path: Path, name: str) -> None:
    values = np.zeros((32, 32), np.uint16)
    values[:16], values[16:] = 65535, 30069
    path = tmp_path / name
    if name == "grey.pgm":
        path.write_bytes(b"P5 32 32 65535\n" + values.astype(">u2").tobytes())
    else:
        big = PIL.Image.frombytes("I;16B", (32, 32), values.astype(">u2").tobytes())
        (big if name == "big.tif" else PIL.Image.fromarray(values)).save(path)
    assert note_and_pixels(path) == ("values from 0 to 65535 scaled to 8 bits", [117, 255])


@pytest.mark.parametrize(
    ("values", "said", "pixels"),
    [
        (np.array([0, 128, 255], np.int32), "values from 0 to 255 scaled to 8 bits", [0, 128, 255]),
        (np.array([0, 257, 65535], np.int32), "values from 0 to 65535 scaled to 8 bits", [0, 1, 255]),
        (np.array([-1000, 0, 1000], np.int32), "values from -1000 to 1000 scaled to 8 bits", [0, 128, 255]),
        (np.array([0, 500_000, 1_000_000], np.int32), "values from 0 to 1e+06 scaled to 8 bits", [0, 128, 255]),
        (np.array([0, 0.5, 1], np.float32), "values from 0 to 1 scaled to 8 bits", [0, 128, 255]),
        (np.array([0, 2, 255], np.float32), "values from 0 to 255 scaled to 8 bits", [0, 2, 255]),
        (np.array([-1, 0, 1], np.float32), "values from -1 to 1 scaled to 8 bits", [0, 128, 255]),
        (np.array([-3, -3, -3], np.float32), "values from -3 to -3 scaled to 8 bits", [0]),
    ],
)
def test_int32_and_float_are_scaled(tmp_path: Path, values: np.ndarray, said: str, pixels: list[int]) -> None:
    picture = np.repeat(values, [8, 8, 16])[:, None].repeat(32, axis=1)
    PIL.Image.fromarray(picture).save(tmp_path / "picture.tif")
    assert note_and_pixels(tmp_path / "picture.tif") == (said, pixels)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_refuses_pixels_that_are_no_numbers(tmp_path: Path, value: float) -> None:
    picture = np.zeros((32, 32), np.float32)
    picture[3, 4] = value
    PIL.Image.fromarray(picture).save(tmp_path / "picture.tif")
    with pytest.raises(UserError, match=r"IMAGE=.*picture\.tif holds values that are no numbers"):
        images.load_image(str(tmp_path / "picture.tif"))


@pytest.mark.parametrize(
    ("mode", "colour", "options", "said", "pixels"),
    [
        ("RGBA", (10, 10, 10, 0), {}, "transparent pixels put on white", [255]),
        ("RGBA", (55, 55, 55, 51), {}, "transparent pixels put on white", [215]),
        ("RGBA", (10, 10, 10, 255), {}, "", [10]),
        ("LA", (10, 0), {}, "transparent pixels put on white", [255]),
        ("L", 10, {"transparency": 10}, "transparent pixels put on white", [255]),
        ("RGB", (10, 10, 10), {"transparency": (10, 10, 10)}, "transparent pixels put on white", [255]),
        ("P", 0, {"transparency": 0}, "transparent pixels put on white", [255]),
        (
            *("I;16", 7, {"transparency": 7}),
            *("values from 0 to 65535 scaled to 8 bits, transparent pixels put on white", [255]),
        ),
    ],
)
def test_transparent_pixels_are_white(
    tmp_path: Path, mode: str, colour: tuple[float, ...], options: dict[str, Any], said: str, pixels: list[int]
) -> None:
    PIL.Image.new(mode, (32, 32), colour).save(tmp_path / "picture.png", **options)
    assert note_and_pixels(tmp_path / "picture.png") == (said, pixels)


@pytest.mark.parametrize("name", ["moves.gif", "moves.png", "moves.webp", "pages.tif"])
def test_the_first_of_several_pictures(tmp_path: Path, name: str) -> None:
    first, second = (PIL.Image.new("L", (64, 32), grey) for grey in (40, 200))
    options: dict[str, Any] = {"lossless": True} if name.endswith("webp") else {}
    first.save(tmp_path / name, save_all=True, append_images=[second], **options)
    assert note_and_pixels(tmp_path / name) == ("the first of several pictures and cropped 64x32 to 32x32", [40])


def test_many_pixels_are_refused_before_they_are_decoded(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for number, (width, height) in enumerate([(50_001, 1000), (9500, 9500), (20_000, 20_000), (65_535, 65_535)]):
        path = tmp_path / f"{number}.bmp"
        header = b"BM" + bytes(8) + (54).to_bytes(4, "little") + (40).to_bytes(4, "little")
        header += width.to_bytes(4, "little") + height.to_bytes(4, "little") + bytes([1, 0, 24, 0]) + bytes(24)
        path.write_bytes(header)  # the pixels are missing
        with pytest.raises(UserError, match=rf"IMAGE=.*{number}.bmp has more than 50 megapixels"):
            images.load_image(str(path))
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("extension", ["png", "jpg", "bmp", "gif", "tif", "webp", "ppm"])
def test_broken_files_are_refused(tmp_path: Path, extension: str, seed: int) -> None:
    random = np.random.default_rng(seed)
    path = tmp_path / f"picture.{extension}"
    PIL.Image.fromarray(random.integers(0, 256, (40, 40, 3)).astype(np.uint8)).save(path)
    whole = path.read_bytes()
    for number in range(150):
        data = bytearray(whole)
        if number % 2:
            for place in random.integers(0, min(len(data), 300), 3):
                data[place] = random.integers(256)
        path.write_bytes(data if number % 2 else data[: number * len(data) // 150])
        with suppress(UserError):
            assert images.load_image(str(path)).pixels.shape == (3, 32, 32)


def test_no_program_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "gs"
    program.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    script = "%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 32 32\n%%EndComments\nshowpage\n"
    (tmp_path / "picture.png").write_text(script)
    with pytest.raises(UserError, match="is no readable image: allowed are PNG, JPEG, BMP"):
        images.load_image(str(tmp_path / "picture.png"))
    assert not (tmp_path / "ran").exists()


def test_refuses_folders_and_long_names(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"IMAGE=.* is a folder; allowed are an image file, test:N and the samples"):
        images.load_image(str(tmp_path))
    with pytest.raises(UserError, match=r"IMAGE=x{200}\.\.\. \(304 characters\) is no file and no sample"):
        images.load_image("x" * 300 + ".png")
    (tmp_path / "empty.png").touch()
    with pytest.raises(UserError, match=r"IMAGE=.*empty\.png is no readable image: allowed are PNG, JPEG"):
        images.load_image(str(tmp_path / "empty.png"))


def test_refuses_unknown_names() -> None:
    with pytest.raises(ValueError, match=r"IMAGE=dog is no file and no sample; the samples are .*chelsea"):
        images.load_image("dog")


def test_test_image(copy: Path) -> None:
    image = images.load_image("test:123", cifar10_folder=copy)
    raw = np.fromfile(copy / "test_batch.bin", dtype=np.uint8).reshape(-1, 3073)[123]
    assert np.array_equal(image.pixels.ravel(), raw[1:])
    assert (image.name, image.note, image.label) == ("test:123", "", "cat")
    assert images.load_image("test:9999", cifar10_folder=copy).label == "truck"


@pytest.mark.parametrize("spec", ["test:10000", "test:-1", "test:", "test:1.5", "test:x", "test:²"])
def test_refuses_a_bad_number(copy: Path, spec: str) -> None:
    with pytest.raises(ValueError, match=r"IMAGE=.*: N of test:N is a whole number from 0 to 9999"):
        images.load_image(spec, cifar10_folder=copy)


def test_test_image_needs_the_folder() -> None:
    with pytest.raises(
        ValueError, match=r"test:1 needs CIFAR10=, a folder with CIFAR-10; published at https://www.cs.tor"
    ):
        images.load_image("test:1")


def _truncate(path: Path) -> None:
    path.write_bytes(bytes(5000))


def _mislabel(path: Path) -> None:
    path.write_bytes(b"\x0a" * 30_730_000)


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (lambda path: None, r"CIFAR10=.*: no file test_batch.bin, expected 30730000 bytes; published at https://"),
        (_truncate, r"test_batch.bin has 5000 bytes, expected 30730000 .*published at https://"),
        (_mislabel, r"test_batch.bin has a label 10, expected 0 to 9; published at https://"),
    ],
)
def test_refuses_a_bad_copy(tmp_path: Path, spoil: Callable[[Path], None], named: str) -> None:
    spoil(tmp_path / "test_batch.bin")
    with pytest.raises(ValueError, match=named):
        cifar10.load_test(tmp_path)
