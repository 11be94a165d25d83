# SPDX-License-Identifier: Apache-2.0
"""Tests of exports under test against their users' models."""
