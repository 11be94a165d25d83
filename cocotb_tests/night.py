# SPDX-License-Identifier: Apache-2.0
"""Profiles: YAML files that say what a night runs, how often and on what; and the units that follow."""

import os
import shlex
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import yaml

from cocotb_tests.benches import BENCHES
from cocotb_tests.code_coverage import SUBJECTS as COVERED
from host import networks
from host.designs import DESIGNS
from host.images import sample_names
from xai_cosim.command import UserError, make_command, shown
from xai_cosim.nightly.revision import seed_of
from xai_cosim.nightly.unit import MINUTE, SEED, Plan, Unit

FOLDER = Path(__file__).parent / "profiles"
SUFFIX = ".yaml"
CONTENT = "a profile holds minutes: NUMBER and units: [{kind: NAME, ...}, ...]"

Entry = dict[str, Any]


def profiles() -> list[str]:
    """Return the names of the profiles."""
    return sorted(path.stem for path in FOLDER.glob(f"*{SUFFIX}"))


def plan(profile: str, seed: int, cifar10: str | None = None) -> Plan:
    """Return the plan of a profile, given by its name or by the path of its YAML file.

    UserError for a profile that is not there, or says what cannot be.
    """
    path = Path(profile).resolve() if profile.endswith(SUFFIX) else FOLDER / f"{profile}{SUFFIX}"
    if not os.path.isfile(path):  # unlike Path.is_file, no error where the name is too long
        known = ", ".join(profiles())
        raise UserError(f"PROFILE={shown(profile)}: allowed are {known}, or the path of a {SUFFIX} file")
    try:
        described = yaml.safe_load(path.read_text())
        minutes, entries = float(described["minutes"]), list(described["units"])
        units = tuple(unit for entry in entries for unit in _units(entry, seed, cifar10))
    except (yaml.YAMLError, TypeError) as error:
        raise UserError(f"{path}: {' '.join(str(error).split())}: {CONTENT}") from error
    except KeyError as error:
        raise UserError(f"{path}: {error} is missing: {CONTENT}") from error
    except ValueError as error:
        raise UserError(f"{path}: {error}") from error
    names = [unit.name for unit in units]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise UserError(f"{path}: more than once: {', '.join(sorted(twice))}")
    return Plan(minutes, units)


def _units(entry: Entry, seed: int, cifar10: str | None) -> list[Unit]:
    kind = entry.get("kind")
    if kind not in KINDS:
        raise UserError(f"kind: {kind}: allowed are {', '.join(KINDS)}")
    try:
        return list(KINDS[kind](entry, seed, cifar10))
    except KeyError as error:
        raise UserError(f"{kind}: {error} is missing") from error


def _chosen(entry: Entry, key: str, allowed: Sequence[str]) -> list[str]:
    """Return the names that an entry lists; "all" stands for those allowed."""
    if entry[key] == "all":
        return list(allowed)
    unknown = sorted(set(entry[key]) - set(allowed))
    if unknown:
        raise UserError(f"{entry['kind']}: {key}: {', '.join(unknown)}: allowed are all, {', '.join(allowed)}")
    return list(entry[key])


def _exports(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    yield Unit("exports", "exports", ("scripts.hls", "--check"), "make hls-check", 5 * MINUTE)


def _formal(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    yield Unit("formal", "formal", ("scripts.formal",), "make formal", 15 * MINUTE)


def _tests(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    for bench in _chosen(entry, "benches", tuple(BENCHES)):
        yield _test("tests", bench, seed_of(seed, bench), 20 * MINUTE)


def _test(kind: str, bench: str, seed: int, limit: float, **variables: str) -> Unit:
    """Return a unit that runs `make test KERNEL=`."""
    return Unit(
        f"{kind} {bench}{SEED}{seed}",
        kind,
        ("scripts.test", "--kernel", bench),
        make_command("test", KERNEL=bench, SEED=seed, **variables),
        limit,
        seed,
        variables,
    )


def _bench(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    for design, number in product(_chosen(entry, "designs", DESIGNS), range(entry["seeds"])):
        limit = 10 * MINUTE + entry["jobs"] * 2
        yield _test("bench", design, seed_of(seed, design, number), limit, JOBS=str(entry["jobs"]))


def _network(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    for number in range(entry["seeds"]):
        yield _test("random", "network", seed_of(seed, "network", number), 15 * MINUTE)


def _cosim(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    images = _chosen(entry, "images", sample_names())
    chosen = product(_chosen(entry, "networks", networks.names()), images, entry["stalls"])
    for network, image, stall in chosen:
        own = seed_of(seed, "cosim", network, image, stall)
        options = {"network": network, "image": image, "method": "all", "stall": str(stall), "seed": str(own)}
        yield Unit(
            f"cosim {network} {image} stall={stall}{SEED}{own}",
            "cosim",
            ("scripts.cosim", *(word for key, value in options.items() for word in (f"--{key}", value))),
            make_command("cosim", **{key.upper(): value for key, value in options.items()}),
            15 * MINUTE,
            own,
            {"TARGET": "", "CIFAR10": ""},
            series="" if stall else network,
        )


def _accuracy(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    folder = ("--cifar10", cifar10) if cifar10 else ()
    for network in _chosen(entry, "networks", networks.names()):
        command = ("scripts.accuracy", *folder, "--network", network)
        repeat = make_command("accuracy", CIFAR10=cifar10, NETWORK=network)
        yield Unit(f"accuracy {network}", "accuracy", command, repeat, 60 * MINUTE)


def _coverage(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    jobs = str(entry["jobs"])
    for subject in COVERED:
        own = seed_of(seed, "coverage", subject)
        command = ("scripts.coverage", "--kernel", subject)
        repeat = make_command("coverage", KERNEL=subject, SEED=own, JOBS=jobs)
        name = f"coverage {subject}{SEED}{own}"
        limit = 30 * MINUTE + entry["jobs"] * 10
        yield Unit(name, "coverage", command, repeat, limit, own, {"JOBS": jobs})


def _mutants(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    for design in _chosen(entry, "designs", DESIGNS):
        yield _mutated(design, entry["count"], seed)


def _golden_mutants(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    yield _mutated("golden", entry["count"], seed)


def _mutated(subject: str, count: int, seed: int) -> Unit:
    """Return a unit that runs `make mutants KERNEL=`."""
    own = seed_of(seed, "mutants", subject)
    command = ("scripts.mutants", "--kernel", subject, "--count", str(count), "--seed", str(own))
    repeat = make_command("mutants", KERNEL=subject, N=count, SEED=own)
    limit = 30 * MINUTE + count * 10 * MINUTE
    # few mutants say little about a score: those of all designs are judged together
    return Unit(f"mutants {subject}{SEED}{own}", "mutants", command, repeat, limit, own, verdict="report")


def _command(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    """Yield any module of the project, `run` with its words, under so many seeds, each in the variable SEED."""
    module, *words = map(str, entry["run"])
    for number in range(entry.get("seeds", 1)):
        own = seed_of(seed, entry["name"], number)
        repeat = f"SEED={own} .venv/bin/python -m {shlex.join([module, *words])}"
        limit = entry["minutes"] * MINUTE
        yield Unit(f"{entry['name']}{SEED}{own}", "command", (module, *words), repeat, limit, own)


KINDS: dict[str, Callable[[Entry, int, str | None], Iterator[Unit]]] = {
    "exports": _exports,
    "formal": _formal,
    "tests": _tests,
    "bench": _bench,
    "network": _network,
    "cosim": _cosim,
    "accuracy": _accuracy,
    "coverage": _coverage,
    "mutants": _mutants,
    "golden_mutants": _golden_mutants,
    "command": _command,
}
"""The kinds of units, by the name that profiles use; a new kind is a function here."""
