# SPDX-License-Identifier: Apache-2.0
"""The nightly run: every bench, network and method under a new seed, on many workers, and a page about it."""
