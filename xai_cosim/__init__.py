# SPDX-License-Identifier: Apache-2.0
"""The environment: simulates an HLS export, compares every beat, and explains what is wrong."""
