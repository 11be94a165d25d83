# SPDX-License-Identifier: Apache-2.0
"""From a red test to its cause: failure records, diagnosis, replay, waveforms, the failure page."""
