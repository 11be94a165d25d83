# SPDX-License-Identifier: Apache-2.0
"""What kind of bug gives these wrong values: each known kind is tried against what came, and named only where it fits.

Two sorts of evidence. A *variant* recomputes the job with one thing done differently, and fits where every received
value, right or wrong, is what the variant gives (at least in the lanes, channels, tiles or beats that are affected).
A *place* fits where all wrong values lie in one lane, channel or border, and chance would hardly put them there.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from xai_cosim.jobs.kernel import Known
from xai_cosim.jobs.observation import Bools, Observation, Outputs

CHANCE = 1e-3
"""A place is named where wrong values, strewn at random, would all lie there less often than this."""
ENOUGH = 4
"""Fewer wrong values than these, all of them 0, are no evidence for a variant."""
UNKNOWN = "no known pattern"


@dataclass(frozen=True)
class Diagnosis:
    """A kind of bug that would explain what came, and why it is believed."""

    name: str
    evidence: str

    def __str__(self) -> str:
        """Return one line."""
        return f"{self.name}: {self.evidence}"


Region = tuple[str, Mapping[str, Bools]]


def _regions(o: Observation) -> list[Region]:
    """Return ever smaller parts of the output that hold all wrong values, in words and as masks."""
    found: list[Region] = [("", {s: np.ones(e.shape, np.bool_) for s, e in o.expected.items()})]
    if len(o.wrong) < len(o.expected):
        found.append((f" of {', '.join(o.wrong)}", {s: np.ones(o.expected[s].shape, np.bool_) for s in o.wrong}))
    parts = {"lane": o.lane_of, "tile": o.tile_of}
    if len(next(iter(o.job.outputs.values())).layout.shape) == 3:  # an element of a vector is no part
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
            return rank, f"all {o.count} wrong values" + (f" and the {right} right ones{words}" if right else words)
    return None


def _best(o: Observation, variants: Iterable[tuple[str, Outputs]], regions: Sequence[Region]) -> str | None:
    """Return the evidence for the variant that explains the most, None where none fits."""
    fits = [(fit, words) for words, outputs in variants if (fit := _fit(o, outputs, regions)) is not None]
    if not fits:
        return None
    (_, explained), words = min(fits, key=lambda found: found[0][0])
    return f"{words}: that gives {explained}"


def _unlikely(o: Observation, inside: Mapping[str, Bools], free: int = 0) -> bool:
    """Whether all wrong values lie inside, and `count - free` of them would hardly do so by chance."""
    if not all((inside[s] | ~wrong).all() for s, wrong in o.wrong.items()):
        return False
    share = sum(int(inside[s].sum()) for s in o.wrong) / sum(inside[s].size for s in o.wrong)
    return share < 1 and share ** max(o.count - free, 0) < CHANCE


def _places(o: Observation) -> Iterator[Diagnosis]:
    lanes, channels, tiles = (
        {int(n) for s, wrong in o.wrong.items() for n in np.unique(numbers[s][wrong])}
        for numbers in (o.lane_of, o.channel_of, o.tile_of)
    )
    where = f"all {o.count} wrong values lie in"
    if len(lanes) == 1:
        (lane,) = lanes
        inside = {s: o.lane_of[s] == lane for s in o.wrong}
        mates = {int(c) for s, part in inside.items() for c in np.unique(o.channel_of[s][part])} - {-1}
        # a bug of a lane shows in each of its channels
        if _unlikely(o, inside, 1) and (len(channels) > 1 or len(mates) == 1):
            spread = f"in {len(channels)} of its {len(mates)} channels"
            yield Diagnosis("one lane", f"{where} lane {lane} of {', '.join(o.wrong)}, {spread}")
    if len(channels) == 1 and -1 not in channels:
        (channel,) = channels
        if _unlikely(o, {s: o.channel_of[s] == channel for s in o.wrong}, 1):
            yield Diagnosis("one output channel", f"{where} channel {channel}")
    if o.job.tile:
        side, beats = o.job.tile, o.job.tile_beats
        pixel = np.arange(max(map(len, o.expected.values()))) % beats // (beats // side**2)
        row, column = pixel // side, pixel % side
        edges = {"first row": row == 0, "last row": row == side - 1}
        edges |= {"first column": column == 0, "last column": column == side - 1}
        edges["outermost pixels"] = np.logical_or.reduce(list(edges.values()))
        for what, beats_there in edges.items():
            inside = {s: np.broadcast_to(beats_there[: len(e), None], e.shape) for s, e in o.expected.items()}
            if _unlikely(o, inside):
                yield Diagnosis("tile border", f"{where} the {what} of their tiles, in {len(tiles)} tiles")
                break


# ---- beats


def _beats(o: Observation) -> Iterator[Diagnosis]:
    """Yield what is said of beats that are missing or too many."""
    whole = {s: out.expected for s, out in o.job.outputs.items()}
    for stream in o.wrong:
        due, came = whole[stream], o.received[stream]
        at = int(np.flatnonzero((came != due[: len(came)]).any(axis=1))[0])
        rest = came[at:]
        without = due[at + 1 : at + 1 + len(rest)]
        # the place of the beat that would have been the last is open
        if len(without) and np.array_equal(rest[: len(without)], without) and len(rest) - len(without) <= 1:
            yield Diagnosis("dropped beat", f"{stream}: from beat {at} on, all {len(without)} beats are the next ones")
        twice = due[at - 1 : at - 1 + len(rest)] if at else due[:0]
        if len(twice) and np.array_equal(rest, twice):
            evidence = f"{stream}: beat {at - 1} comes twice, the {len(rest) - 1} behind it are a beat late"
            yield Diagnosis("duplicated beat", evidence)
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
    found = list(_beats(o))
    if not o.wrong or o.job.status:
        return found
    regions = _regions(o)
    for name, variants in known:
        evidence = _best(o, variants(o), regions)
        if evidence is not None:
            found.append(Diagnosis(name, evidence))
    return found + list(_places(o))
