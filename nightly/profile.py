"""Profiles: YAML files that say what a night runs, how often and on what; and the units that follow."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import yaml

import networks
from cocotb_tests.under_test import DESIGNS
from networks.images import sample_names
from nightly.revision import seed_of
from nightly.unit import Unit

FOLDER = Path(__file__).parent / "profiles"
MINUTE = 60.0

Entry = dict[str, Any]


def profiles() -> list[str]:
    """Return the names of the profiles."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def plan(profile: str, seed: int, cifar10: str | None = None) -> tuple[list[Unit], list[str]]:
    """Return the units of a profile, and lines on what is left out and why.

    ValueError for a profile that is not there, or says what cannot be.
    """
    if profile not in profiles():
        raise ValueError(f"PROFILE={profile}: allowed are {', '.join(profiles())}")
    path = FOLDER / f"{profile}.yaml"
    units: list[Unit] = []
    left_out = []
    for entry in yaml.safe_load(path.read_text()):
        kind = entry.get("kind")
        if kind not in KINDS:
            raise ValueError(f"{path}: kind {kind!r}: allowed are {', '.join(KINDS)}")
        if kind == "accuracy" and not cifar10:
            left_out.append("accuracy: CIFAR10= names no folder with the test images")
            continue
        try:
            units += KINDS[kind](entry, seed, cifar10 or "")
        except KeyError as error:
            raise ValueError(f"{path}: {kind} lacks {error}") from error
    names = [unit.name for unit in units]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"{path}: more than once: {', '.join(sorted(twice))}")
    return units, left_out


def _chosen(entry: Entry, key: str, allowed: Sequence[str]) -> list[str]:
    unknown = set(entry[key]) - set(allowed)
    if unknown:
        raise ValueError(f"{entry['kind']}: {key}: {', '.join(sorted(unknown))}: allowed are {', '.join(allowed)}")
    return list(entry[key])


def _exports(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    yield Unit("exports", "exports", ("scripts.hls", "--check"), "make hls-check", 5 * MINUTE)


def _formal(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    yield Unit("formal", "formal", ("scripts.formal",), "make formal", 15 * MINUTE)


def _protocol(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    yield _test("protocol", "protocol", seed_of(seed, "protocol"), 10 * MINUTE)


def _four_state(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    yield _test("four_state", "four_state", seed_of(seed, "four_state"), 20 * MINUTE)


def _test(kind: str, bench: str, seed: int, limit: float, **variables: str) -> Unit:
    """Return a unit that runs `make test KERNEL=`."""
    words = "".join(f" {name}={value}" for name, value in variables.items())
    return Unit(
        f"{kind} {bench} seed={seed}" if kind != bench else f"{kind} seed={seed}",
        kind,
        ("scripts.test", "--kernel", bench),
        f"make test KERNEL={bench} SEED={seed}{words}",
        limit,
        seed,
        variables,
    )


def _bench(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    for design, number in product(_chosen(entry, "designs", DESIGNS), range(entry["seeds"])):
        limit = 10 * MINUTE + entry["jobs"] * 2
        yield _test("bench", design, seed_of(seed, design, number), limit, JOBS=str(entry["jobs"]))


def _network(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    for number in range(entry["seeds"]):
        yield _test("network", "network", seed_of(seed, "network", number), 15 * MINUTE)


def _cosim(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    images = _chosen(entry, "images", sample_names())
    chosen = product(_chosen(entry, "networks", networks.names()), images, entry["stalls"])
    for network, image, stall in chosen:
        own = seed_of(seed, "cosim", network, image, stall)
        options = {"network": network, "image": image, "method": "all", "stall": str(stall), "seed": str(own)}
        yield Unit(
            f"cosim {network} {image} stall={stall} seed={own}",
            "cosim",
            ("scripts.cosim", *(word for key, value in options.items() for word in (f"--{key}", value))),
            "make cosim " + " ".join(f"{key.upper()}={value}" for key, value in options.items()),
            15 * MINUTE,
            own,
            series="" if stall else f"{network} {image}",
        )


def _accuracy(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    for network in _chosen(entry, "networks", networks.names()):
        command = ("scripts.accuracy", "--cifar10", cifar10, "--network", network)
        repeat = f"make accuracy CIFAR10={cifar10} NETWORK={network}"
        yield Unit(f"accuracy {network}", "accuracy", command, repeat, 60 * MINUTE)


def _coverage(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    own, jobs = seed_of(seed, "coverage"), str(entry["jobs"])
    repeat = f"make coverage SEED={own} JOBS={jobs}"
    yield Unit(
        f"coverage seed={own}", "coverage", ("scripts.coverage",), repeat, 120 * MINUTE, own, {"JOBS": jobs}
    )


def _mutants(entry: Entry, seed: int, cifar10: str) -> Iterator[Unit]:
    count = str(entry["count"])
    for design in _chosen(entry, "designs", (*DESIGNS, "golden")):
        own = seed_of(seed, "mutants", design)
        command = ("scripts.mutants", "--kernel", design, "--count", count, "--seed", str(own))
        repeat = f"make mutants KERNEL={design} N={count} SEED={own}"
        name = f"mutants {design} seed={own}"
        # few mutants say little about a score: those of all designs are judged together
        yield Unit(name, "mutants", command, repeat, 240 * MINUTE, own, verdict="report")


KINDS: dict[str, Callable[[Entry, int, str], Iterator[Unit]]] = {
    "exports": _exports,
    "formal": _formal,
    "protocol": _protocol,
    "four_state": _four_state,
    "bench": _bench,
    "network": _network,
    "cosim": _cosim,
    "accuracy": _accuracy,
    "coverage": _coverage,
    "mutants": _mutants,
}
"""The kinds of units, by the name that profiles use; a new kind is a function here."""
