# SPDX-License-Identifier: Apache-2.0
"""Tests of records and pages, on jobs of no kernel that there is."""
