# SPDX-License-Identifier: Apache-2.0
"""Tests of what runs a simulation, without one."""
