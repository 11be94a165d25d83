# SPDX-License-Identifier: Apache-2.0
"""Small exports in the shape of what HLS tools write, one of each kind, their models and faults planted in them."""
