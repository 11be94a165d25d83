# SPDX-License-Identifier: Apache-2.0
"""From an ONNX file and images to a quantised network in a folder, with figures of what that costs."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import golden
from golden.storage import DESCRIPTOR
from host import calibration, images, networks
from host.designs import TOP, open_design
from host.importer.measure import Figures, Pixels, measure_fixed_point, measure_onnx, normalized
from host.importer.model import open_model
from host.importer.plan import PlannedNetwork
from host.importer.read import read_onnx
from host.kernels import kernels
from host.lowering import require_lowering
from xai_cosim.command import Progress, UserError, from_user, shown

MAX_IMAGES = 200
"""From which scales are chosen, spread over the folder's, as all limits here are."""
FIDELITY_IMAGES = 50
"""Of these, on which fixed point is compared with float64."""
ONNX_IMAGES = 20
"""Of these, on which ONNX' evaluator runs, which is slow."""

Say = Callable[[str], None]


@dataclass(frozen=True, eq=False)
class Import:
    """A network that was imported.

    Attributes:
        network: quantised; its metadata has source, notes and figures under "import".
        folder: where it was written; None where the figures have failures, and nothing was.
        notes: what was done to the user's network, a line each.
        figures: what was measured.
    """

    network: golden.Network
    folder: Path | None
    notes: tuple[str, ...]
    figures: Figures


def _require_name(name: str, given: bool) -> None:
    good = name.isprintable() and name.strip() and name not in (os.curdir, os.pardir) and "/" not in name
    if not good:
        where = f"NAME={shown(name)}" if given else f"MODEL= is named {shown(name)!r}, as no network can be"
        raise UserError(f"{where}: allowed are printable characters without /; give NAME=")


def _require_folder(folder: Path) -> None:
    """Refuse, before the work begins, a place that a network cannot be written to."""
    where = f"TO={shown(str(folder))}"
    place = next((p for p in (folder, *folder.absolute().parents) if os.path.lexists(p)), Path("/"))
    if not os.path.isdir(place):
        raise UserError(f"{where}: {place} is no folder; allowed is a folder for the network, made where it is missing")
    if not os.access(place, os.W_OK):
        raise UserError(f"{where}: {place} cannot be written; allowed is a folder that can")


def _kept(planned: PlannedNetwork, network: golden.Network) -> list[str]:
    """Return a line for each scale that was given and could not be kept."""
    found = []
    for plan, layer in zip(planned.layers, network.layers, strict=True):
        pairs = (("weights", plan.weight_frac, layer.frac_w), ("activations", plan.out_frac, layer.frac_out))
        for what, wanted, got in pairs:
            if wanted is not None and wanted != got:
                found.append(f"{layer.name}: {what} have {got} fraction bits, not the {wanted} that Quant gives")
    return found


def _quantised(planned: PlannedNetwork, pixels: Sequence[Pixels], bits: int, say: Say) -> golden.Network:
    say(f"choosing scales from {len(pixels)} ...")
    with from_user(f"network {planned.name}: "):
        return calibration.calibrate(planned, pixels, bits, Progress("images", len(pixels)).at)


def import_network(
    path: Path | str,
    folder: Path | str,
    *,
    name: str | None = None,
    classes: Path | str | None = None,
    mean: Sequence[float] | None = None,
    std: Sequence[float] | None = None,
    bits: int = calibration.MAX_BITS,
    target: Path | str | None = None,
    say: Say = print,
) -> Import:
    """Import a network: read it, choose its scales from images, compare it with ONNX' evaluator, and write it.

    Args:
        path: the ONNX file.
        folder: holds images such as the network is meant for; sub-folders may part them.
        name: of the network, that of the file by default.
        classes: a file with a class a line.
        mean: a number a channel, taken off pixels of 0 to 1; 0 by default.
        std: a number a channel, by which they are divided then; 1 by default.
        bits: of weights and activations, 2 to 16.
        target: the folder to write; `networks.MADE` / name by default.
        say: is given a line for each step.

    Returns:
        The network, its folder, notes and figures.

    Raises:
        UserError: something that the user gave does not fit or is not supported.
    """
    _require_name(Path(path).stem if name is None else name, name is not None)
    planned = read_onnx(path, name=name, classes=classes, mean=mean, std=std)
    with from_user(f"network {planned.name} does not fit the accelerator: "):
        require_lowering(calibration.outline(planned), kernels(open_design(TOP)))
    place = networks.MADE / planned.name if target is None else Path(target)
    _require_folder(place)
    found = images.folder_images(Path(folder), planned.input_shape)
    say(f"{len(found)} images in {shown(str(folder))}")
    loaded = images.spread([image.pixels for image in found], MAX_IMAGES)
    network = _quantised(planned, loaded, bits, say)
    channels = planned.input_shape[0]
    given = (0.0,) * channels if mean is None else mean, (1.0,) * channels if std is None else std
    figures = _measured(path, planned, network, given, images.spread(loaded, FIDELITY_IMAGES), say)
    notes = (*planned.notes, *_kept(planned, network))
    source = planned.metadata["import"]
    record = {**source, "bits": bits, "images": len(loaded), "notes": list(notes), "figures": figures.describe()}
    network = replace(network, metadata={**planned.metadata, "import": record})
    if figures.failures():
        if (place / DESCRIPTOR).exists():
            say(f"{shown(str(place))} stays as it was before")
        return Import(network, None, notes, figures)
    golden.save_network(network, place)
    return Import(network, place, notes, figures)


def _measured(
    path: Path | str,
    planned: PlannedNetwork,
    network: golden.Network,
    given: tuple[Sequence[float], Sequence[float]],
    pixels: Sequence[Pixels],
    say: Say,
) -> Figures:
    some = images.spread(pixels, ONNX_IMAGES)
    say(f"comparing with ONNX' evaluator on {len(some)}, fixed point with float64 on {len(pixels)} ...")
    inputs = [(one, normalized(one, *given)) for one in some]
    figures = measure_onnx(network, planned, open_model(path), inputs, Progress("images", len(some)).at)
    measure_fixed_point(figures, network, planned, pixels, Progress("images", len(pixels)).at)
    return figures
