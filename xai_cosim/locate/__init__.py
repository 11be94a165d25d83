# SPDX-License-Identifier: Apache-2.0
"""The guilty line: statements of an export ranked by how well a change of them repairs a recorded failure."""
