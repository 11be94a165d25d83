# SPDX-License-Identifier: Apache-2.0
"""The environment tried on the accelerator: planted bugs, records, waves, proofs, mutants."""
