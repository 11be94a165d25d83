# SPDX-License-Identifier: Apache-2.0
"""Make the sample images again (extra `train`)."""

from host import images, networks
from training import digits, sample_images
from xai_cosim.command import CommandLine, command


def main() -> int:
    """Write the images and their credits to networks/samples, and LeNet-5's digits to its folder; return 0."""
    CommandLine("samples", __doc__).parse_args()
    own = networks.FOLDER / "lenet5" / images.OWN
    for folder, made in ((images.SAMPLES, sample_images.make(images.SAMPLES)), (own, digits.save_samples(own))):
        for name in made:
            print(folder / name)
    return 0


if __name__ == "__main__":
    command(main)
