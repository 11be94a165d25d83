# SPDX-License-Identifier: Apache-2.0
"""Small designs that the environment ships and shows, none of them the accelerator's."""

NAMES = ("gain", "blend")
