# SPDX-License-Identifier: Apache-2.0
"""List the attribution methods: parameters with their defaults, passes, and what each is."""

from golden.methods.registry import parse, registry
from host import networks
from xai_cosim.command import CommandLine, command


def main() -> int:
    """Print a table; the passes are those of the defaults on NETWORK (table1_relu)."""
    line = CommandLine("methods", __doc__)
    line.variable("NETWORK", "table1_relu")
    network = networks.load(line.parse_args().network)
    rows = [("method", "forward", "backward", "what it is")]
    for name, method in registry().items():
        chosen = parse(name)
        forward, backward = chosen.passes(network)
        rows.append((chosen.text, str(forward), str(backward), method.about))
    wide = [max(len(row[column]) for row in rows) for column in range(3)]
    for text, before, back, about in rows:
        print(f"{text:<{wide[0]}}  {before:>{wide[1]}}  {back:>{wide[2]}}  {about}")
    print("\nPasses are at most so many, with the parameters shown. Write a method as name:key=value,key=value.")
    for name, method in registry().items():
        for key, parameter in method.parameters.items():
            print(f"  {name}: {key}: {parameter.allowed}")
    return 0


if __name__ == "__main__":
    command(main)
