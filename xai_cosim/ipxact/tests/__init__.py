# SPDX-License-Identifier: Apache-2.0
"""Tests of reading exports, on small ones in the shapes that tools give them."""
