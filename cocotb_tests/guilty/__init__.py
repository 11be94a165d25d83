# SPDX-License-Identifier: Apache-2.0
"""Bugs whose guilty line is known, and how well `make locate` ranks it."""
