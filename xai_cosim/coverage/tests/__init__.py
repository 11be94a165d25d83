# SPDX-License-Identifier: Apache-2.0
"""Tests of what coverage comes to, without a simulation."""
