# SPDX-License-Identifier: Apache-2.0
"""Images for networks of any input: crop, scale and colours by the input's shape; .npy files; folders of images."""

# ruff: noqa: D103 (a test is named after what it checks)

import pickle
from contextlib import suppress
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from host import cifar10, images
from xai_cosim.command import UserError


def save(path: Path, size: tuple[int, int], colour: tuple[int, int, int] = (10, 20, 30)) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    PIL.Image.new("RGB", size, colour).save(path)
    return str(path)


@pytest.mark.parametrize(
    ("size", "shape", "note"),
    [
        ((28, 28), (1, 28, 28), "colours made grey"),
        ((8, 8), (1, 28, 28), "scaled 8x8 to 28x28 and colours made grey"),
        ((451, 300), (1, 28, 28), "cropped 451x300 to 300x300 and scaled to 28x28 and colours made grey"),
        ((100, 100), (3, 24, 48), "cropped 100x100 to 100x50 and scaled to 48x24"),
        ((100, 100), (3, 48, 24), "cropped 100x100 to 50x100 and scaled to 24x48"),
        ((90, 30), (3, 16, 48), ""),
        ((48, 17), (3, 16, 48), "cropped 48x17 to 48x16"),
        ((7, 5), (3, 1, 100), "cropped 7x5 to 7x1 and scaled to 100x1"),
        ((300, 2), (3, 64, 64), "cropped 300x2 to 2x2 and scaled to 64x64"),
        ((64, 64), (3, 224, 224), "scaled 64x64 to 224x224"),
    ],
)
def test_size_and_note(tmp_path: Path, size: tuple[int, int], shape: tuple[int, int, int], note: str) -> None:
    image = images.load_image(save(tmp_path / "picture.png", size), shape)
    assert image.pixels.shape == shape
    assert image.pixels.dtype == np.uint8
    assert image.pixels.flags.c_contiguous
    if note:
        assert image.note == note
    wanted = [[18]] if shape[0] == 1 else [[10], [20], [30]]  # 0.299 R + 0.587 G + 0.114 B = 18.15
    assert [np.unique(channel).tolist() for channel in image.pixels] == wanted


@pytest.mark.parametrize("shape", [(1, 20, 40), (3, 40, 20), (3, 20, 20)])
def test_crop_is_central_and_as_large_as_can_be(tmp_path: Path, shape: tuple[int, int, int]) -> None:
    """A picture whose left half is dark, and likewise its upper one: each half of what is cut out is so too."""
    picture = np.full((120, 120, 3), 40, np.uint8)
    picture[60:] += 20
    picture[:, 60:] += 100
    PIL.Image.fromarray(picture).save(tmp_path / "picture.png")
    pixels = images.load_image(str(tmp_path / "picture.png"), shape).pixels.astype(int)
    height, width = shape[1:]
    for top in (True, False):
        for left in (True, False):
            corner = pixels[0, 0 if top else height - 1, 0 if left else width - 1]
            assert corner == 40 + 20 * (not top) + 100 * (not left)
    rows, columns = pixels[0, :, 0], pixels[0, 0, :]
    for line, middle in ((rows, 50), (columns, 90)):
        assert (line[: len(line) // 2] < middle).all()
        assert (line[len(line) // 2 :] > middle).all()


@pytest.mark.parametrize(("colour", "luma"), [((255, 0, 0), 76), ((0, 255, 0), 150), ((0, 0, 255), 29)])
def test_grey_is_the_luma_of_bt601(tmp_path: Path, colour: tuple[int, int, int], luma: int) -> None:
    image = images.load_image(save(tmp_path / "picture.png", (9, 9), colour), (1, 9, 9))
    assert np.unique(image.pixels).tolist() == [luma]


def test_grey_values_stay_as_they_are(tmp_path: Path, seed: int) -> None:
    """In 8 bits, in 16, and as RGB with three equal channels: none is weighed twice, nothing is said of colours."""
    values = np.random.default_rng(seed).integers(0, 256, (13, 17)).astype(np.uint8)
    stored: tuple[np.ndarray, ...] = (values, values.astype(np.uint16) * 257, np.repeat(values[..., None], 3, axis=2))
    for number, array in enumerate(stored):
        PIL.Image.fromarray(array).save(tmp_path / f"{number}.png")
        image = images.load_image(str(tmp_path / f"{number}.png"), (1, 13, 17))
        assert np.array_equal(image.pixels[0], values)
        assert "grey" not in image.note


def test_colour_and_grey_are_scaled_alike(tmp_path: Path, seed: int) -> None:
    values = np.random.default_rng(seed).integers(0, 256, (8, 8)).astype(np.uint8)
    PIL.Image.fromarray(values).save(tmp_path / "digit.png")
    grey, colour = (images.load_image(str(tmp_path / "digit.png"), (channels, 28, 28)) for channels in (1, 3))
    assert (colour.pixels == grey.pixels).all()
    wanted = PIL.Image.fromarray(values).resize((28, 28), PIL.Image.Resampling.LANCZOS)
    assert np.array_equal(grey.pixels[0], np.asarray(wanted))


@pytest.mark.parametrize("shape", [(1, 28, 28), (3, 48, 20)])
def test_every_sample_fits_every_input(shape: tuple[int, int, int]) -> None:
    found = images.samples(shape)
    assert [image.name for image in found] == images.sample_names()
    assert {image.pixels.shape for image in found} == {shape}
    assert all(image.note for image in found)


def test_samples_of_a_network_come_before_the_common_ones(tmp_path: Path) -> None:
    """In its folder's `images`: listed alone, the first is the default, found by name; the common ones can be named."""
    assert images.default() == images.default(tmp_path) == "chelsea"
    assert images.sample_names(tmp_path) == images.sample_names()
    save(tmp_path / "images" / "three.png", (8, 8), (3, 3, 3))
    save(tmp_path / "images" / "coffee.png", (8, 8), (4, 4, 4))
    (tmp_path / "images" / "CREDITS.md").write_text("no image")
    assert images.sample_names(tmp_path) == ["coffee", "three"]
    assert images.default(tmp_path) == "coffee"
    (coffee, three) = images.samples((1, 8, 8), tmp_path)
    assert (coffee.pixels == 4).all()
    assert (three.name, three.note, np.unique(three.pixels).tolist()) == ("three", "", [3])
    assert images.load_image("hubble", (1, 8, 8), network=tmp_path).name == "hubble"
    with pytest.raises(UserError, match="IMAGE=moon is no file and no sample; the samples are coffee, three"):
        images.load_image("moon", (1, 8, 8), network=tmp_path)


@pytest.mark.parametrize("shape", [(1, 5, 7), (3, 32, 32), (4, 6, 6), (12, 3, 1)])
@pytest.mark.parametrize("columns_first", [False, True])
def test_npy_is_taken_as_it_is(tmp_path: Path, shape: tuple[int, int, int], columns_first: bool, seed: int) -> None:
    values = np.random.default_rng(seed).integers(0, 256, shape).astype(np.uint8)
    np.save(tmp_path / "a.NPY", np.asfortranarray(values) if columns_first else values)
    (tmp_path / "a.NPY.npy").rename(tmp_path / "a.NPY")
    image = images.load_image(str(tmp_path / "a.NPY"), shape)
    assert (image.name, image.note) == ("a.NPY", "")
    assert np.array_equal(image.pixels, values)
    assert image.pixels.flags.c_contiguous
    assert image.pixels.flags.writeable


@pytest.mark.parametrize(
    ("array", "said"),
    [
        (np.zeros((4, 6, 7), np.uint8), "holds uint8 4x6x7, but the network takes uint8 4x6x6"),
        (np.zeros((6, 6, 4), np.uint8), "holds uint8 6x6x4, but the network takes uint8 4x6x6"),
        (np.zeros((4, 6, 6), np.float32), "holds float32 4x6x6, but the network takes uint8 4x6x6"),
        (np.zeros((4, 6, 6), np.int8), "holds int8 4x6x6, but"),
        (np.zeros((), np.uint8), "holds uint8 , but"),
        (np.full((4, 6, 6), None), "is no readable .npy file: "),
    ],
)
def test_other_arrays_are_refused(tmp_path: Path, array: np.ndarray, said: str) -> None:
    np.save(tmp_path / "a.npy", array)
    with pytest.raises(UserError, match=rf"IMAGE=.*a\.npy {said}"):
        images.load_image(str(tmp_path / "a.npy"), (4, 6, 6))


def test_nothing_is_unpickled(tmp_path: Path) -> None:
    """Neither an array of objects nor a pickle of another kind runs what it says."""
    evil = Evil()
    np.save(tmp_path / "a.npy", np.array([evil], dtype=object), allow_pickle=True)
    (tmp_path / "b.npy").write_bytes(pickle.dumps(evil))
    for name in ("a.npy", "b.npy"):
        with pytest.raises(UserError, match=r"is no readable \.npy file: "):
            images.load_image(str(tmp_path / name), (1, 1, 1))
    assert not Evil.ran


class Evil:
    """Tells when it is unpickled."""

    ran = False

    def __reduce__(self) -> tuple[object, ...]:
        """Unpickle by a call."""
        return (_run, ())


def _run() -> None:
    Evil.ran = True


def test_broken_arrays_are_refused(tmp_path: Path, seed: int) -> None:
    """Cut short, with bytes changed, or with a header that says far more than the file has."""
    random = np.random.default_rng(seed)
    path = tmp_path / "a.npy"
    np.save(path, np.zeros((4, 6, 6), np.uint8))
    whole = path.read_bytes()
    for number in range(100):
        data = bytearray(whole)
        for place in random.integers(0, 128, 3):
            data[place] = random.integers(256)
        path.write_bytes(data if number % 2 else whole[: int(random.integers(len(whole)))])
        with suppress(UserError):
            assert images.load_image(str(path), (4, 6, 6)).pixels.shape == (4, 6, 6)
    path.write_bytes(whole.replace(b"(4, 6, 6), }   ", b"(999999999,), } "))
    with pytest.raises(UserError, match=r"is no readable \.npy file"):
        images.load_image(str(path), (4, 6, 6))


@pytest.mark.parametrize("channels", [2, 4, 12])
def test_no_picture_has_other_numbers_of_channels(channels: int) -> None:
    with pytest.raises(UserError, match=rf"\.png cannot become {channels}x8x8, .* allowed is a \.npy file of it"):
        images.load_image("chelsea", (channels, 8, 8))


def test_folder_without_labels(tmp_path: Path) -> None:
    """Sorted by name; files that are none of images, hidden ones and folders with them are left alone."""
    for name in ("b.png", "a.JPG", "c.bmp"):
        save(tmp_path / name, (9, 9))
    np.save(tmp_path / "d.npy", np.zeros((3, 4, 4), np.uint8))
    (tmp_path / "README.md").write_text("no image")
    (tmp_path / ".hidden.png").write_text("no image")
    save(tmp_path / "more" / "e.png", (9, 9))
    found = images.folder_images(tmp_path, (3, 4, 4), ("cat", "dog"))
    assert [(image.name, image.label) for image in found] == [(f, None) for f in ("a.JPG", "b.png", "c.bmp", "d.npy")]
    assert {image.pixels.shape for image in found} == {(3, 4, 4)}
    assert found[0].note == "scaled 9x9 to 4x4"


def test_folder_with_a_sub_folder_a_class(tmp_path: Path) -> None:
    for name in ("dog/b.png", "dog/a.png", "cat/z.png"):
        save(tmp_path / name, (9, 9))
    (tmp_path / "empty").mkdir()
    for classes in (("cat", "dog"), ()):
        found = images.folder_images(tmp_path, (1, 4, 4), classes)
        assert [(image.name, image.label) for image in found] == [("z.png", "cat"), ("a.png", "dog"), ("b.png", "dog")]
    with pytest.raises(UserError, match=r"IMAGES=.*: dog is no class: allowed are sub-folders cat, bird"):
        images.folder_images(tmp_path, (1, 4, 4), ("cat", "bird"))


def test_some_of_a_folder_are_spread_over_it(tmp_path: Path) -> None:
    """So many of each class where classes are alike; the others are not read."""
    for label in ("a", "b", "c"):
        for number in range(6):
            save(tmp_path / label / f"{number}.png", (4, 4))
            if number % 3:
                (tmp_path / label / f"{number}.png").write_text("not read")
    found = images.folder_images(tmp_path, (3, 4, 4), most=6)
    assert [(image.label, image.name) for image in found] == [(c, f"{n}.png") for c in "abc" for n in (0, 3)]
    for most in (18, 19):
        with pytest.raises(UserError, match=r"a/1\.png is no readable image"):
            images.folder_images(tmp_path, (3, 4, 4), most=most)


def test_folders_that_give_no_images(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"IMAGES=.*/nowhere is no folder; allowed is one with images"):
        images.folder_images(tmp_path / "nowhere", (3, 4, 4))
    (tmp_path / "file.png").write_text("no image")
    with pytest.raises(UserError, match=r"DATA=.*file\.png is no folder"):
        images.folder_images(tmp_path / "file.png", (3, 4, 4), variable="DATA")
    with pytest.raises(UserError, match=r"IMAGES=.*/file\.png is no readable image"):
        images.folder_images(tmp_path, (3, 4, 4))
    (tmp_path / "file.png").rename(tmp_path / "file.txt")
    with pytest.raises(UserError, match=r"IMAGES=.* holds no image, nor do its sub-folders; .*\.jpg, .*\.npy, .*\.png"):
        images.folder_images(tmp_path, (3, 4, 4))


@pytest.mark.parametrize(
    ("shape", "classes"),
    [((1, 28, 28), cifar10.CLASSES), ((3, 32, 32), cifar10.CLASSES[::-1]), ((3, 32, 32), ("a", "b"))],
)
def test_cifar10_is_for_networks_of_its_shape_and_classes(shape: tuple[int, ...], classes: tuple[str, ...]) -> None:
    cifar10.require_fit("CIFAR10=x", cifar10.IMAGE_SHAPE, cifar10.CLASSES)
    assert not cifar10.is_for(shape, classes)
    made = "x".join(map(str, shape))
    said = rf"IMAGE=test:3: the images of CIFAR-10 are for .* 3x32x32 .* takes {made} and has {len(classes)} classes"
    with pytest.raises(UserError, match=said):
        cifar10.require_fit("IMAGE=test:3", shape, classes)
