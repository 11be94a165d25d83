# SPDX-License-Identifier: Apache-2.0
"""Small designs that the environment ships and is tested with, none of them the accelerator's."""

NAMES = ("gain",)
