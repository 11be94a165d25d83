# SPDX-License-Identifier: Apache-2.0
"""Tests of what all command lines share."""
