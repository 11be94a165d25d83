# SPDX-License-Identifier: Apache-2.0
"""Tests of the search for guilty lines that need no simulation."""
