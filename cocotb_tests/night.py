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
from cocotb_tests.network.cosim import MAX_STALL
from hls import boards
from host import networks
from host.cifar10 import is_for
from host.designs import DESIGNS
from host.images import sample_names
from xai_cosim.command import UserError, make_command, one_of, shown
from xai_cosim.nightly.revision import seed_of
from xai_cosim.nightly.unit import MINUTE, SEED, Plan, Unit
from xai_cosim.sim.run import CLOCKS
from xai_cosim.workspace import ROOT, display

FOLDER = Path(__file__).parent / "profiles"
SUFFIX = ".yaml"
CONTENT = "a profile holds minutes: NUMBER and units: [{kind: NAME, ...}, ...]"

MAX_MINUTES, MAX_COUNT = 7 * 24 * 60, 10**6
GRAPHS = 3
"""Random graphs that the tests of networks try where nothing is said."""

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
        described = yaml.load(path.read_text(encoding="utf-8"), _Loader)
        minutes = _number(described, "minutes", 0, MAX_MINUTES)
        entries = described["units"]
        if not isinstance(entries, list) or not entries:
            raise UserError(f"units: {shown(repr(entries))}, expected a list of at least one")
        units = tuple(unit for entry in entries for unit in _units(entry, seed, cifar10))
    except (yaml.YAMLError, TypeError, RecursionError) as error:
        raise UserError(f"{path}: {' '.join(str(error).split())}: {CONTENT}") from error
    except KeyError as error:
        raise UserError(f"{path}: {error} is missing: {CONTENT}") from error
    except ValueError as error:
        raise UserError(f"{path}: {error}") from error
    if not units:
        raise UserError(f"{path}: its entries come to no unit")
    names = [unit.name for unit in units]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise UserError(f"{path}: more than once: {', '.join(sorted(twice))}")
    return Plan(minutes, units)


class _Loader(yaml.SafeLoader):  # type: ignore[misc]  # yaml has no types
    """Reads YAML and refuses a key that stands twice, of which the last would count."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Return the mapping."""
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise UserError(f"key {key!r} stands there {keys.count(key)} times")
        found: dict[Any, Any] = super().construct_mapping(node, deep)
        return found


def _number(entry: Entry, key: str, low: float, high: float) -> float:
    """Return a number within low..high."""
    value = entry[key]
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise UserError(f"{key}: {shown(repr(value))}, allowed are numbers from {low} to {high}")
    return value


def _count(entry: Entry, key: str) -> int:
    """Return a whole number from 1 up."""
    value = entry[key]
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MAX_COUNT:
        raise UserError(f"{key}: {shown(repr(value))}, allowed are whole numbers from 1 to {MAX_COUNT}")
    return value


def _units(entry: Entry, seed: int, cifar10: str | None) -> list[Unit]:
    if not isinstance(entry, dict):
        raise UserError(f"units: {shown(repr(entry))}, expected {{kind: NAME, ...}}")
    kind = entry.get("kind")
    if kind not in KINDS:
        raise UserError(f"kind: {shown(str(kind))}: allowed are {', '.join(KINDS)}")
    try:
        return list(KINDS[kind](entry, seed, cifar10))
    except KeyError as error:
        raise UserError(f"{kind}: {error} is missing") from error


def _chosen(entry: Entry, key: str, allowed: Sequence[str], path: Callable[[str], bool] | None = None) -> list[str]:
    """Return the names that an entry lists; "all" stands for those allowed. `path` says which paths may stand there."""
    chosen = entry[key]
    if chosen == "all":
        return list(allowed)
    if not isinstance(chosen, list) or not chosen:
        raise UserError(f"{entry['kind']}: {key}: {shown(repr(chosen))}: allowed are all, or a list of some")
    unknown = [str(name) for name in chosen if name not in allowed and not (path and path(str(name)))]
    if unknown:
        names = ", ".join(["all", *allowed, *(["paths"] if path else [])])
        raise UserError(f"{entry['kind']}: {key}: {shown(', '.join(unknown))}: allowed are {names}")
    return list(map(str, chosen))


def _networks(entry: Entry) -> list[str]:
    """Return the networks that an entry lists; "all" stands for the project's own.

    A user's is told by its path: units have results of their own, among which its name would mean nothing.
    """
    chosen = _chosen(entry, "networks", networks.names(), networks.exists)
    return [n if n in networks.names() else display(Path(os.path.abspath(networks.folder(n)))) for n in chosen]


def _images(entry: Entry, network: str) -> list[str]:
    """Return the images that an entry lists; "all" stands for the samples that a network has."""
    named = [*sample_names(networks.folder(network)), *sample_names()]
    wanted = _chosen(entry, "images", list(dict.fromkeys(named)), os.path.isfile)
    return sample_names(networks.folder(network)) if entry["images"] == "all" else wanted


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
    jobs = _count(entry, "jobs")
    for design, number in product(_chosen(entry, "designs", DESIGNS), range(_count(entry, "seeds"))):
        limit = 10 * MINUTE + jobs * 2
        yield _test("bench", design, seed_of(seed, design, number), limit, JOBS=str(jobs))


def _user_export(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    """Yield a user's export and model, each a path from the project's folder on or an absolute one."""
    paths = {key: _path(entry, key) for key in ("export", "model")}
    jobs = _count(entry, "jobs")
    for number in range(_count(entry, "seeds")):
        own = seed_of(seed, *paths.values(), number)
        words = [word for key, value in paths.items() for word in (f"--{key}", value)]
        named = {key.upper(): value for key, value in paths.items()}
        yield Unit(
            f"export {' '.join(paths.values())}{SEED}{own}",
            "export",
            ("scripts.test", *words),
            make_command("test", **named, SEED=own, JOBS=jobs),
            30 * MINUTE + jobs * 6,
            own,
            {"JOBS": str(jobs)},
        )


def _path(entry: Entry, key: str) -> str:
    """Return a path that leads to something."""
    value = entry[key]
    if not isinstance(value, str) or not value or "\0" in value or not os.path.exists(ROOT / value):
        raise UserError(f"export: {key}: {shown(repr(value))}: no such path, from {ROOT} on")
    return value


def _network(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    graphs = _count({"jobs": GRAPHS} | entry, "jobs")
    for number in range(_count(entry, "seeds")):
        limit = 15 * MINUTE + graphs * MINUTE / 2
        yield _test("random", "network", seed_of(seed, "network", number), limit, JOBS=str(graphs))


def _cosim(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    stalls = entry["stalls"]
    if not isinstance(stalls, list) or not stalls:
        raise UserError(f"cosim: stalls: {shown(repr(stalls))}, expected a list of numbers from 0 to {MAX_STALL}")
    stalls = [_number({"stalls": stall}, "stalls", 0, MAX_STALL) for stall in stalls]
    clocks = one_of("clocks", str(entry.get("clocks", CLOCKS[0])), CLOCKS)
    usual = clocks == CLOCKS[0]
    pairs = [(network, image) for network in _networks(entry) for image in _images(entry, network)]
    for (network, image), stall in product(pairs, stalls):
        own = seed_of(seed, "cosim", network, image, stall)
        options = {"network": network, "image": image, "method": "all", "stall": str(stall), "seed": str(own)}
        yield Unit(
            f"cosim {network} {image} stall={stall}{'' if usual else f' clocks={clocks}'}{SEED}{own}",
            "cosim",
            ("scripts.cosim", *(word for key, value in options.items() for word in (f"--{key}", value))),
            make_command("cosim", **{k.upper(): v for k, v in options.items()}, CLOCKS=None if usual else clocks),
            15 * MINUTE,
            own,
            {**dict.fromkeys(("TARGET", "CONTRAST", "VIEW", "CIFAR10", "SKIP_ZEROS", "WORKERS"), ""), "CLOCKS": clocks},
            series=network if usual and not stall else "",
        )


def _board(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    """Yield, for each board but the default, a network on its exports, small ones, and benches of what differs."""
    jobs = _count(entry, "jobs")
    others = tuple(name for name in boards.names() if name != boards.DEFAULT)
    for board in _chosen(entry, "boards", others):
        for network in _networks(entry):
            own = seed_of(seed, "board", board, network)
            options = {"board": board, "network": network, "method": "all", "seed": str(own)}
            yield Unit(
                f"board {board} {network}{SEED}{own}",
                "board",
                ("scripts.cosim", *(word for key, value in options.items() for word in (f"--{key}", value))),
                make_command("cosim", **{key.upper(): value for key, value in options.items()}),
                15 * MINUTE,
                own,
            )
        for kernel in ("conv2d", "vmm", "network"):
            own = seed_of(seed, "board", board, kernel)
            yield Unit(
                f"board {board} {kernel}{SEED}{own}",
                "board",
                ("scripts.test", "--board", board, "--kernel", kernel),
                make_command("test", BOARD=board, KERNEL=kernel, SEED=own, JOBS=jobs),
                15 * MINUTE + jobs * 4,
                own,
                {"JOBS": str(jobs)},
            )


def _accuracy(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    for network in _networks(entry):
        folder = cifar10 if cifar10 and _is_for_cifar10(network) else None
        command = ("scripts.accuracy", *(("--cifar10", folder) if folder else ()), "--network", network)
        repeat = make_command("accuracy", CIFAR10=folder, NETWORK=network)
        yield Unit(f"accuracy {network}", "accuracy", command, repeat, 60 * MINUTE)


def _is_for_cifar10(network: str) -> bool:
    loaded = networks.load(network)
    return is_for(loaded.input_shape, loaded.classes)


def _coverage(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    jobs = str(_count(entry, "jobs"))
    for subject in COVERED:
        own = seed_of(seed, "coverage", subject)
        command = ("scripts.coverage", "--kernel", subject)
        repeat = make_command("coverage", KERNEL=subject, SEED=own, JOBS=jobs)
        name = f"coverage {subject}{SEED}{own}"
        limit = 30 * MINUTE + int(jobs) * 10
        yield Unit(name, "coverage", command, repeat, limit, own, {"JOBS": jobs})


def _mutants(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    for design in _chosen(entry, "designs", DESIGNS):
        yield _mutated(design, _count(entry, "count"), seed)


def _golden_mutants(entry: Entry, seed: int, cifar10: str | None) -> Iterator[Unit]:
    yield _mutated("golden", _count(entry, "count"), seed)


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
    if not isinstance(entry["run"], list) or not entry["run"]:
        raise UserError(f"command: run: {shown(repr(entry['run']))}, expected a list: a module and its words")
    if not isinstance(entry["name"], str) or not entry["name"]:
        raise UserError(f"command: name: {shown(repr(entry['name']))}, expected a name")
    module, *words = map(str, entry["run"])
    for number in range(_count({"seeds": 1} | entry, "seeds")):
        own = seed_of(seed, entry["name"], number)
        repeat = f"SEED={own} .venv/bin/python -m {shlex.join([module, *words])}"
        limit = _number(entry, "minutes", 0, MAX_MINUTES) * MINUTE
        yield Unit(f"{entry['name']}{SEED}{own}", "command", (module, *words), repeat, limit, own)


KINDS: dict[str, Callable[[Entry, int, str | None], Iterator[Unit]]] = {
    "exports": _exports,
    "formal": _formal,
    "tests": _tests,
    "bench": _bench,
    "export": _user_export,
    "network": _network,
    "cosim": _cosim,
    "board": _board,
    "accuracy": _accuracy,
    "coverage": _coverage,
    "mutants": _mutants,
    "golden_mutants": _golden_mutants,
    "command": _command,
}
"""The kinds of units, by the name that profiles use; a new kind is a function here."""
