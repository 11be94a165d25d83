# SPDX-License-Identifier: Apache-2.0
"""Exports of HLS tools, under test against a model that their users write."""
