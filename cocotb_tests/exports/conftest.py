# SPDX-License-Identifier: Apache-2.0
"""Tells pytest that the shapes are exports and models of them, loaded as their users' files are."""

collect_ignore = ["shapes"]
