# SPDX-License-Identifier: Apache-2.0
"""Tests of the export: what is committed is what the sources write."""
