# SPDX-License-Identifier: Apache-2.0
"""Import a network from an ONNX file: quantised from images, compared with ONNX' evaluator, written to a folder."""

from host import networks
from host.calibration import MAX_BITS, MIN_BITS
from host.importer.importing import import_network
from xai_cosim.command import CommandLine, UserError, command, make_command, shown, whole_number
from xai_cosim.workspace import display


def say(text: str) -> None:
    """Print a line at once."""
    print(text, flush=True)


def numbers(name: str, text: str) -> list[float] | None:
    """Return the numbers that a user gave, with commas between them; None for none."""
    if not text:
        return None
    try:
        return [float(part) for part in text.split(",")]
    except ValueError as error:
        raise UserError(f"{name}={shown(text)}: allowed are numbers, one a channel, such as 0.5,0.5,0.5") from error


def required(name: str, text: str, what: str) -> str:
    """Return what a user gave; UserError where it is missing."""
    if not text:
        raise UserError(f"{name}= is missing: {what}")
    return text


def main() -> int:
    """Import; return 0, 1 where the import computes something else than ONNX' evaluator, 2 for bad input."""
    line = CommandLine("import", __doc__)
    for name in ("MODEL", "IMAGES", "NAME", "CLASSES", "MEAN", "STD", "TO"):
        line.variable(name)
    line.variable("BITS", str(MAX_BITS))
    given = line.parse_args()
    model = required("MODEL", given.model, "the ONNX file, as torch.onnx.export writes it")
    folder = required("IMAGES", given.images, "a folder of images such as the network is meant for")
    done = import_network(
        model,
        folder,
        name=given.name or None,
        classes=given.classes or None,
        mean=numbers("MEAN", given.mean),
        std=numbers("STD", given.std),
        bits=whole_number("BITS", given.bits, MIN_BITS, MAX_BITS, "a number of bits"),
        target=given.to or None,
        say=say,
    )
    print(*(f"note: {note}" for note in done.notes), *done.figures.lines(), sep="\n")
    if done.folder is None:
        print(*(f"FAIL: {failure}; nothing was written" for failure in done.figures.failures()), sep="\n")
        return 1
    network = done.network
    what = f"{len(network.layers)} layers, {len(network.classes)} classes"
    print(f"{display(done.folder.resolve())}: {network.name}, {what}")
    found = networks.folder(network.name) if networks.exists(network.name) else None
    spec = network.name if found == done.folder else str(done.folder)
    print(f"explain an image with: {make_command('cosim', NETWORK=spec, IMAGE='picture.png')}")
    return 0


if __name__ == "__main__":
    command(main)
