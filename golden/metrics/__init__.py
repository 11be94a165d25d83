# SPDX-License-Identifier: Apache-2.0
"""Metrics of attribution maps, a file each, found by being there.

`golden.metrics.registry` finds them, `golden.metrics.explanation` is what they look at: a map with the network, the
image and the class that it explains.
"""
