# SPDX-License-Identifier: Apache-2.0
"""The benches: a test file a kernel, xai_top and the whole network, and the environment that they share."""
