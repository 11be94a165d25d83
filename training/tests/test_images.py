# SPDX-License-Identifier: Apache-2.0
"""Sample images, image files and CIFAR-10."""

# ruff: noqa: D103 (a test is named after what it checks)

from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from host import cifar10, images
from training import sample_images


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
        assert right - left == bottom - top >= images.SIZE
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


def test_refuses_unknown_names(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"IMAGE=dog is no file and no sample; the samples are .*chelsea"):
        images.load_image("dog")
    with pytest.raises(ValueError, match="is no file and no sample"):
        images.load_image(str(tmp_path))


def test_test_image(copy: Path) -> None:
    image = images.load_image("test:123", copy)
    raw = np.fromfile(copy / "test_batch.bin", dtype=np.uint8).reshape(-1, 3073)[123]
    assert np.array_equal(image.pixels.ravel(), raw[1:])
    assert (image.name, image.note, image.label) == ("test:123", "", "cat")
    assert images.load_image("test:9999", copy).label == "truck"


@pytest.mark.parametrize("spec", ["test:10000", "test:-1", "test:", "test:1.5", "test:x", "test:²"])
def test_refuses_a_bad_number(copy: Path, spec: str) -> None:
    with pytest.raises(ValueError, match=r"IMAGE=.*: N of test:N is a whole number from 0 to 9999"):
        images.load_image(spec, copy)


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
