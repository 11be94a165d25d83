# SPDX-License-Identifier: Apache-2.0
"""The job: one run of one kernel, the layouts of its packets, and the comparison with what must come."""
