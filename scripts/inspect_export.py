# SPDX-License-Identifier: Apache-2.0
"""`make inspect`: what is read of an HLS export, and a model file to start from."""

from pathlib import Path

from xai_cosim.command import CommandLine, UserError, command
from xai_cosim.exports.inspect import inspect_text, model_text
from xai_cosim.ipxact.export import open_export


def main() -> int:
    """Print both; 2 for what is no export."""
    line = CommandLine("inspect", __doc__)
    line.variable("EXPORT")
    export = line.parse_args().export
    if not export:
        raise UserError("EXPORT= is missing: make inspect EXPORT=path/to/ip")
    design = open_export(Path(export))
    print(f"{inspect_text(design)}\n{model_text(design)}")
    return 0


if __name__ == "__main__":
    command(main)
