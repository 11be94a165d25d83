# SPDX-License-Identifier: Apache-2.0
"""Views: zero in the middle, clipping, sizes, colours that a colour-blind reader tells apart, names."""

import numpy as np
import pytest

from host import views
from xai_cosim.command import UserError

DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
)
"""Of linear RGB: Machado, Oliveira and Fernandes, A Physiologically-based Model (2009), severity 1."""
SHAPES = [((1, 28, 28), (1, 28, 28)), ((3, 32, 20), (3, 32, 20)), ((3, 30, 33), (1, 4, 5)), ((4, 1, 9), (4, 1, 9))]


def as_seen_by_a_deuteranope(picture: views.Picture) -> views.Real:
    """Return linear RGB."""
    linear = (picture / 255.0) ** 2.2
    return np.asarray(np.clip(linear @ DEUTERANOPIA.T, 0, 1))


def test_signed_colours() -> None:
    """Zero is white whatever the limit, colours grow darker to either side and end at the limit."""
    for limit in (1e-9, 1.0, 7e5, 0.0):
        assert views.coloured(np.zeros((1, 1)), limit).tolist() == [[[247, 247, 247]]]
    ramp = views.coloured(np.linspace(-1, 1, 257)[None], 1.0)[0].astype(int)
    light = ramp.sum(axis=1)
    assert (np.diff(light[:129]) >= 0).all()
    assert (np.diff(light[128:]) <= 0).all()
    assert views.coloured(np.array([[9.0, -9.0]]), 1.0)[0].tolist() == [ramp[-1].tolist(), ramp[0].tolist()]


def test_signs_differ_for_the_colour_blind() -> None:
    """From a third of the limit on, for and against differ by hue: one is bluer than yellow, the other is not."""
    for strength in np.linspace(1 / 3, 1, 20):
        ends = as_seen_by_a_deuteranope(views.coloured(np.array([[-strength, strength]]), 1.0))[0]
        blue_over_yellow = ends[:, 2] / ends[:, :2].mean(axis=1)
        assert blue_over_yellow[0] > 1.5 > 0.7 > blue_over_yellow[1], strength


def test_limits(seed: int) -> None:
    """A percentile of all maps together; outliers, gaps, and maps that are nearly or wholly 0."""
    values = np.random.default_rng(seed).permutation(np.arange(1.0, 101)).reshape(10, 10)
    assert views.limit_of(values, -values) == np.percentile(np.r_[1:101, 1:101], 99)
    assert views.limit_of(np.full((2, 2), np.nan), np.array([[-3.0]])) == 3
    sparse = np.zeros((20, 20))
    sparse[3, 4] = -2
    assert views.limit_of(sparse) == 2
    assert views.limit_of(np.zeros((3, 3))) == 0


@pytest.mark.parametrize(("shape", "map_shape"), SHAPES)
@pytest.mark.parametrize("name", views.VIEWS)
def test_views_of_any_size(name: str, shape: tuple[int, ...], map_shape: tuple[int, ...], seed: int) -> None:
    """Each is a picture: in the image's size where the image is in it, else in the map's; of zeros alone too."""
    random = np.random.default_rng(seed)
    image = random.integers(0, 256, shape).astype(np.uint8)
    view = views.VIEWS[name]
    for values in (random.normal(size=map_shape), np.zeros(map_shape)):
        reduced = view.reduced(values)
        picture = view.picture(reduced, image, views.limit_of(reduced))
        assert picture.dtype == np.uint8
        assert picture.shape == (*(shape[1:] if view.over else reduced.shape), 3)


def test_an_overlay_shows_the_image_where_the_map_is_0(seed: int) -> None:
    """And the map's colour where it is strong; a small map covers all of a large image."""
    image = np.random.default_rng(seed).integers(0, 256, (3, 6, 9)).astype(np.uint8)
    values = np.array([[0.0, 1.0, -1.0]])
    picture = views.overlaid(values, 1.0, image)
    assert (np.ptp(picture[:, :3].astype(int), axis=2) == 0).all()
    assert len(np.unique(picture[:, :3])) > 5
    for part, value in ((picture[:, 3:6], 1.0), (picture[:, 6:], -1.0)):
        assert (part == views.coloured(np.array([[value]]), 1.0)).all()


def test_revealed_pixels_are_those_of_the_image() -> None:
    """A tenth of them, the strongest of either sign; none where nothing speaks."""
    image = np.full((1, 10, 10), 200, np.uint8)
    values = np.arange(-50.0, 50).reshape(10, 10)
    picture = views.revealed(values, image)
    assert ((picture == 200).all(axis=2) == (np.abs(values) >= 45)).all()
    assert not (views.revealed(np.zeros((10, 10)), image) == 200).any()


@pytest.mark.parametrize("text", ["", " ", "heat", "signed heat", "Signed", "signed;overlay", "²", "a\nb", "9" * 5000])
def test_bad_names(text: str) -> None:
    """One line that lists what is allowed."""
    with pytest.raises(UserError, match=r"VIEW=.*: allowed are signed, overlay, magnitude") as error:
        views.chosen(text)
    assert len(str(error.value)) < 500
    assert str(error.value).isprintable()


def test_names() -> None:
    """Spaces or commas stand between them; one that is named twice is shown once."""
    assert views.chosen(" magnitude,signed  magnitude ") == ("magnitude", "signed")
    assert views.chosen(views.DEFAULT)
