# SPDX-License-Identifier: Apache-2.0
"""Make the sample images again (extra `train`)."""

from host import images
from training import sample_images
from xai_cosim.command import CommandLine, command


def main() -> int:
    """Write the images and their credits to networks/samples; return 0."""
    CommandLine("samples", __doc__).parse_args()
    for name in sample_images.make(images.SAMPLES):
        print(images.SAMPLES / name)
    return 0


if __name__ == "__main__":
    command(main)
