# SPDX-License-Identifier: Apache-2.0
"""Make the sample images again (extra `train`)."""

import argparse

from host import images
from training import sample_images


def main() -> None:
    """Write the images and their credits to networks/samples."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    for name in sample_images.make(images.SAMPLES):
        print(images.SAMPLES / name)


if __name__ == "__main__":
    main()
