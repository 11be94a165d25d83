# SPDX-License-Identifier: Apache-2.0
"""Attribution methods, a file each, found by being there.

`golden.methods.registry` finds and parses them, `golden.methods.engine` runs them, `golden.methods.plan` is what they
are written in.
"""
