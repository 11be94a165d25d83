"""Profiles become units: all kinds of work, each with a seed of its own, and clear errors."""

import pytest

from nightly.profile import FOLDER, plan, profiles
from nightly.revision import seed_of
from nightly.unit import Unit


def test_profiles_plan_all_kinds_of_work() -> None:
    """Each profile can be planned; night and soak hold everything that there is."""
    assert set(profiles()) == {"smoke", "night", "soak"}
    kinds = {name: {unit.kind for unit in plan(name, 1, "cifar")[0]} for name in profiles()}
    everything = {
        *("exports", "formal", "protocol", "four_state", "cosim", "bench", "network"),
        *("accuracy", "coverage", "mutants"),
    }
    assert kinds["night"] == kinds["soak"] == everything
    assert kinds["smoke"] <= everything


def test_seeds_follow_from_the_night() -> None:
    """Another seed gives other units of the same number, the same seed the same ones, and no unit comes twice."""
    one, two = (plan("night", seed)[0] for seed in (1, 2))
    assert one == plan("night", 1)[0]
    assert len(one) == len(two)
    assert len({u.name for u in one}) == len(one)
    assert {u.seed for u in one if u.seed}.isdisjoint(u.seed for u in two if u.seed)
    assert seed_of("2026-01-01", "abc") != seed_of("2026-01-02", "abc") != seed_of("2026-01-02", "abd")


def test_accuracy_is_left_out_by_name() -> None:
    """Without the data set the plan says what it lacks."""
    units, left_out = plan("night", 1)
    assert not [u for u in units if u.kind == "accuracy"]
    assert left_out == ["accuracy: CIFAR10= names no folder with the test images"]


def test_units_are_kept_as_text() -> None:
    """What is saved is what is loaded."""
    for unit in plan("soak", 3, "cifar")[0]:
        assert Unit.load(unit.save()) == unit


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- {kind: dance}", "kind 'dance': allowed are exports"),
        ("- {kind: bench, designs: [fft], jobs: 1, seeds: 1}", "designs: fft: allowed are conv2d"),
        ("- {kind: bench, jobs: 1, seeds: 1}", "bench lacks 'designs'"),
        ("- {kind: exports}\n- {kind: exports}", "more than once: exports"),
    ],
)
def test_a_bad_profile_is_refused(text: str, message: str, monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    """The message names the value and what is allowed."""
    folder = type(FOLDER)(str(tmp_path))
    (folder / "bad.yaml").write_text(text)
    monkeypatch.setattr("nightly.profile.FOLDER", folder)
    with pytest.raises(ValueError, match=message):
        plan("bad", 1)


def test_an_unknown_profile_is_refused() -> None:
    """The message names those that are there."""
    with pytest.raises(ValueError, match="PROFILE=dawn: allowed are night, smoke, soak"):
        plan("dawn", 1)
