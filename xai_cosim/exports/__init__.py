# SPDX-License-Identifier: Apache-2.0
"""Verifies any HLS export against a model that its user wrote: declarations, jobs, tests, and the check of all."""
