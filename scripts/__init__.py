# SPDX-License-Identifier: Apache-2.0
"""Command lines behind the Makefile."""
