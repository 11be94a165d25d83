# SPDX-License-Identifier: Apache-2.0
"""Tells pytest that files named *_tests.py run inside a simulation."""

collect_ignore_glob = ["*_tests.py"]
