# SPDX-License-Identifier: Apache-2.0
"""Tells pytest that the models of the exports are loaded as users' files are, and are no modules."""

collect_ignore = ["shapes"]
