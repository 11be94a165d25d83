# SPDX-License-Identifier: Apache-2.0
"""What kind of bug gives these wrong values: each known kind is tried against what came, and named only where it fits.

Two sorts of evidence. A *variant* recomputes the job with one thing done differently, and fits where every received
value, right or wrong, is what the variant gives (at least in the lanes, channels, tiles or beats that are affected).
A *place* fits where all wrong values lie in one lane, channel or border, and chance would hardly put them there.

What explains is never surer than it may be: it is in doubt where another kind explains as much, or where few values are
wrong.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from xai_cosim.jobs.kernel import Known
from xai_cosim.jobs.observation import Bools, Coordinates, Observation, Outputs

CHANCE = 1e-3
"""A place is named where wrong values, strewn at random, would all lie there less often than this."""
ENOUGH = 4
"""Fewer wrong values than these, all of them 0, are no evidence for a variant."""
FEW = 8
"""Fewer wrong values than these decide nothing: too many kinds of bugs give them."""
WAYS = 3
"""Ways of one kind that are told; others are counted."""
UNKNOWN = "no known pattern"


@dataclass(frozen=True)
class Diagnosis:
    """A kind of bug that would explain what came, and why it is believed."""

    name: str
    evidence: str
    doubt: str = ""
    """Why it may be another; empty where nothing speaks for another."""

    def __str__(self) -> str:
        """Return one line."""
        return f"{self.name}: {self.evidence}" + (f" ({self.doubt})" if self.doubt else "")


Region = tuple[str, Mapping[str, Bools]]


@dataclass(frozen=True)
class RankedDiagnosis:
    """A diagnosis, and how much it explains: the number of the region in which it is right, 0 for everything."""

    rank: int
    diagnosis: Diagnosis


def _has_channels(o: Observation) -> bool:
    return all(len(output.layout.shape) == 3 for output in o.job.outputs.values())


def _wrong_values(o: Observation) -> str:
    return f"all {o.count} wrong values" if o.count > 1 else "the only wrong value"


def _regions(o: Observation) -> list[Region]:
    """Return ever smaller parts of the output that hold all wrong values, in words and as masks."""
    found: list[Region] = [("", {s: np.ones(e.shape, np.bool_) for s, e in o.expected.items()})]
    if len(o.wrong) < len(o.expected):
        found.append((f" of {', '.join(o.wrong)}", {s: np.ones(o.expected[s].shape, np.bool_) for s in o.wrong}))
    parts = {"lane": o.lane_of, "tile": o.tile_of}
    if _has_channels(o):  # an element of a vector is no part
        parts["channel"] = o.channel_of
    for what, numbers in parts.items():
        bad = np.unique(np.concatenate([numbers[s][wrong] for s, wrong in o.wrong.items()]))
        everything = np.unique(np.concatenate([numbers[s].ravel() for s in o.wrong]))
        if len(bad) <= max(1, len(everything) // 2) and len(everything) > 1:
            plural = "s" if len(bad) > 1 else ""
            listed = ", ".join(map(str, bad[:4])) + (", ..." if len(bad) > 4 else "")
            found.append((f" of {what}{plural} {listed}", {s: np.isin(numbers[s], bad) for s in o.wrong}))
    first = {s: int(np.flatnonzero(wrong.any(axis=1))[0]) for s, wrong in o.wrong.items()}
    if any(first.values()):
        late = {s: np.arange(len(o.expected[s]))[:, None] >= n for s, n in first.items()}
        whole = {s: np.broadcast_to(part, o.expected[s].shape) for s, part in late.items()}
        found.append((" from the first wrong beat on", whole))
    return found


def _fit(o: Observation, outputs: Outputs, regions: Sequence[Region]) -> tuple[int, str] | None:
    """Return how a variant's outputs explain what came: (number of the region, words); None where they do not.

    A stream that the variant does not give is taken as expected; a variant's stream may be shorter than what came.
    """
    if o.count < ENOUGH and not any(o.got[s][wrong].any() for s, wrong in o.wrong.items()):
        return None  # few wrong zeros: too many things give those
    predicted = {}
    for stream, expected in o.expected.items():
        given = outputs.get(stream, expected)[: len(expected)]
        predicted[stream] = np.concatenate([given, expected[len(given) :]])
    for rank, (words, region) in enumerate(regions):
        if all((predicted[s] == o.got[s])[part].all() for s, part in region.items()):
            right = sum(int(part.sum()) for part in region.values()) - o.count
            return rank, _wrong_values(o) + (f" and the {right} right ones{words}" if right else words)
    return None


def _best(
    o: Observation, name: str, variants: Iterable[tuple[str, Outputs]], regions: Sequence[Region]
) -> RankedDiagnosis | None:
    """Return a kind's variants that explain the most, all that explain as much, None where none fits."""
    fits = [(fit, words) for words, outputs in variants if (fit := _fit(o, outputs, regions)) is not None]
    if not fits:
        return None
    rank, explained = min(fit for fit, _ in fits)
    ways = list(dict.fromkeys(words for fit, words in fits if fit[0] == rank))
    more = [f"{len(ways) - WAYS} more"] if len(ways) > WAYS else []
    return RankedDiagnosis(rank, Diagnosis(name, f"{', or '.join([*ways[:WAYS], *more])}: that gives {explained}"))


def _unlikely(o: Observation, inside: Mapping[str, Bools], free: int = 0) -> bool:
    """Whether all wrong values lie inside, and `count - free` of them would hardly do so by chance."""
    if not all((inside[s] | ~wrong).all() for s, wrong in o.wrong.items()):
        return False
    share = sum(int(inside[s].sum()) for s in o.wrong) / sum(inside[s].size for s in o.wrong)
    return share < 1 and share ** max(o.count - free, 0) < CHANCE


def _unlikely_pixels(o: Observation, inside: Mapping[str, Bools], tried: int) -> bool:
    """Whether all wrong pixels lie inside, and hardly would by chance in one of so many places.

    What belongs to one pixel goes wrong together, so pixels are counted.
    """
    if not all(inside[s][wrong].all() for s, wrong in o.wrong.items()):
        return False
    share = sum(int(inside[s].sum()) for s in o.wrong) / sum(inside[s].size for s in o.wrong)
    count = max(len(np.unique(o.pixel_of[s][wrong], axis=0)) for s, wrong in o.wrong.items())
    return share < 1 and tried * share**count < CHANCE


def _places(o: Observation) -> Iterator[Diagnosis]:
    lanes, channels, tiles = (
        {int(n) for s, wrong in o.wrong.items() for n in np.unique(numbers[s][wrong])}
        for numbers in (o.lane_of, o.channel_of, o.tile_of)
    )
    where = f"{_wrong_values(o)} lie in"
    if len(lanes) == 1:
        (lane,) = lanes
        inside = {s: o.lane_of[s] == lane for s in o.wrong}
        mates = {int(c) for s, part in inside.items() for c in np.unique(o.channel_of[s][part])} - {-1}
        # a bug of a lane shows in each of its channels
        if _unlikely(o, inside, 1) and (len(channels) > 1 or len(mates) == 1):
            spread = f"in {len(channels)} of its {len(mates)} {'channels' if _has_channels(o) else 'elements'}"
            yield Diagnosis("one lane", f"{where} lane {lane} of {', '.join(o.wrong)}, {spread}")
    if _has_channels(o) and len(channels) == 1 and -1 not in channels:
        (channel,) = channels
        if _unlikely(o, {s: o.channel_of[s] == channel for s in o.wrong}, 1):
            yield Diagnosis("one output channel", f"{where} channel {channel}")
    if o.job.tile:
        side = o.job.tile
        found = {s: (pixel[..., 0] % side, pixel[..., 1] % side, pixel[..., 0] >= 0) for s, pixel in o.pixel_of.items()}
        edges: dict[str, Callable[[Coordinates, Coordinates], Bools]] = {
            "first row": lambda row, column: row == 0,
            "last row": lambda row, column: row == side - 1,
            "first column": lambda row, column: column == 0,
            "last column": lambda row, column: column == side - 1,
        }
        edges["outermost pixels"] = lambda row, column: (row % (side - 1) == 0) | (column % (side - 1) == 0)
        for what, on_edge in edges.items():
            inside = {s: on_edge(row, column) & known for s, (row, column, known) in found.items()}
            if _unlikely_pixels(o, inside, len(edges)):
                yield Diagnosis("tile border", f"{where} the {what} of their tiles, in {len(tiles)} tiles")
                break


def _after_a_pause(o: Observation) -> Iterator[Diagnosis]:
    """Yield that all wrong beats are the first ones behind a pause of a stream that was held back.

    It may be the output stream itself, or an input of as many beats, where each makes one of the output.
    """
    for stream, wrong in o.wrong.items():
        bad, due = np.any(wrong, axis=1, keepdims=True)[:, 0], len(o.job.outputs[stream].expected)
        alike = {s: p for s, p in o.paused.items() if s == stream or len(o.job.inputs.get(s, ())) == due}
        for name, paused in alike.items():
            behind = paused[: len(bad)]
            share = behind.mean()
            if len(behind) == len(bad) and behind[bad].all() and len(alike) * share ** int(bad.sum()) < CHANCE:
                again = (o.got[stream][1:] == o.expected[stream][:-1]).all(axis=1)[bad[1:]].sum()
                repeats = f"; {again} of them repeat the beat before" if again else ""
                where = f"come first behind a pause of {name}, as {share:.0%} of all do"
                evidence = f"{stream}: all {bad.sum()} wrong beats {where}{repeats}"
                yield Diagnosis("stale address after a stall", evidence)
                break


# ---- beats


def _moved(o: Observation) -> Iterator[RankedDiagnosis]:
    """Yield beats that would explain what came behind them: one that was dropped, or came twice."""
    whole, rank = {s: out.expected for s, out in o.job.outputs.items()}, int(len(o.wrong) > 1)
    for stream in o.wrong:
        due, came = whole[stream], o.received[stream]
        at = int(np.flatnonzero((came != due[: len(came)]).any(axis=1))[0])
        rest = came[at:]
        without = due[at + 1 : at + 1 + len(rest)]
        # the place of the beat that would have been the last is open
        if len(without) and np.array_equal(rest[: len(without)], without) and len(rest) - len(without) <= 1:
            evidence = f"{stream}: from beat {at} on, all {len(without)} beats are the next ones"
            yield RankedDiagnosis(rank, Diagnosis("dropped beat", evidence))
        twice = due[at - 1 : at - 1 + len(rest)] if at else due[:0]
        if len(twice) and np.array_equal(rest, twice):
            evidence = f"{stream}: beat {at - 1} comes twice, the {len(rest) - 1} behind it are a beat late"
            yield RankedDiagnosis(rank, Diagnosis("duplicated beat", evidence))


def _missing(o: Observation) -> Iterator[Diagnosis]:
    """Yield what is said of packets that are too short or too long."""
    whole = {s: out.expected for s, out in o.job.outputs.items()}
    short = [f"{s} after {o.moved.get(s, len(o.received[s]))} of {len(whole[s])}" for s in o.short()]
    waiting = [f"{s} {o.moved[s]} of {len(p)}" for s, p in o.job.inputs.items() if o.moved.get(s, len(p)) < len(p)]
    if short and waiting:
        evidence = f"{' and '.join(short)} beats, and inputs are not taken: {', '.join(waiting)}"
        yield Diagnosis("deadlock", f"stops: {evidence}")
    elif short:
        yield Diagnosis("short output", f"stops: {' and '.join(short)} beats, with all input taken")
    for stream, packet in whole.items():
        if o.moved.get(stream, 0) > len(packet):
            yield Diagnosis("surplus output", f"{stream} gave {o.moved[stream]} of {len(packet)} beats")


def diagnose(o: Observation, known: Known = ()) -> list[Diagnosis]:
    """Return every known kind of bug that explains what came; an empty list says that none does.

    `known` are the kinds of bugs of the kernels under test.
    """
    missing = list(_missing(o))
    if not o.wrong or o.job.status:
        return missing
    regions = _regions(o)
    tried = [_best(o, name, variants(o), regions) for name, variants in known]
    return [*missing, *_weighed(o, [*_moved(o), *filter(None, tried)]), *_places(o), *_after_a_pause(o)]


def _weighed(o: Observation, found: Sequence[RankedDiagnosis]) -> Iterator[Diagnosis]:
    """Yield the explanations, the strongest first, each with what speaks against trusting it."""
    few = [f"{o.count} wrong values are too few to tell" if o.count > 1 else "one wrong value is too little to tell"]
    for this in sorted(found, key=lambda e: e.rank):
        others = [e.diagnosis.name for e in found if e is not this and e.rank <= this.rank]
        rivals = [f"{' and '.join(others)} explain{'s' if len(others) == 1 else ''} as much or more"] if others else []
        yield replace(this.diagnosis, doubt="; ".join([*rivals, *(few if o.count < FEW else [])]))
