# SPDX-License-Identifier: Apache-2.0
"""List the attribution methods: parameters with their defaults, what each is, and what it takes on a network."""

import golden
from golden.methods.engine import subject_of
from golden.methods.registry import parse, registry
from host import images, networks
from host.cost import Costs
from host.designs import TOP, open_design
from host.kernels import kernels
from host.lowering import require_lowering
from xai_cosim.command import CommandLine, command, from_user

TOLD = """Cycles are of all passes by the kernels' contracts: no stalls, no zeros left out, no accesses
to registers. Memory is what a forward pass keeps for a backward pass: a bit a value of a ReLU whose mask the gate
takes, two a window of a max-pool, 16 a value that is wanted of an inner layer or that a rule takes.
Write a method as name:key=value,key=value; a list has blanks between. Parameters may be"""


def main() -> int:
    """Print a table of costs of the defaults on NETWORK (table1_relu), then what parameters may be; return 0."""
    line = CommandLine("methods", __doc__)
    line.variable("NETWORK", networks.DEFAULT)
    given = line.parse_args()
    network, accelerator = networks.load(given.network), kernels(open_design(TOP))
    with from_user(f"NETWORK={network.name}: "):
        require_lowering(network, accelerator)
    own = networks.folder(given.network)
    found = images.samples(network.input_shape, own)
    (image,) = (one for one in found if one.name == images.default(own))
    target = golden.forward(network, image.pixels).predicted
    subject = subject_of(network, image.pixels, target, baselines=[one.pixels for one in found if one is not image])
    costs, left_out = Costs(subject, accelerator), {}
    rows: list[tuple[str, ...]] = [("method", "forward", "backward", "cycles", "memory, bits", "what it is")]
    for name, method in registry().items():
        text = parse(name).text
        figures = ["-"] * 4
        try:
            figures = [f"{figure:,}" for figure in vars(costs.of(name)).values()]
        except ValueError as error:
            left_out[name] = str(error)
        rows.append((text, *figures, method.about))
    wide = [max(len(row[column]) for row in rows) for column in range(5)]
    for text, *figures, about in rows:
        aligned = (f"{figure:>{width}}" for figure, width in zip(figures, wide[1:], strict=True))
        print(f"{text:<{wide[0]}}  {'  '.join(aligned)}  {about}")
    print(f"\nOn {network.name}, image {image.name}. {TOLD}")
    for name, method in registry().items():
        for key, parameter in method.parameters.items():
            print(f"  {name}: {key}: {parameter.allowed}")
    for name, reason in left_out.items():
        print(f"{network.name} cannot run {name}: {reason}")
    return 0


if __name__ == "__main__":
    command(main)
