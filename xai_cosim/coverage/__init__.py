# SPDX-License-Identifier: Apache-2.0
"""Coverage: what jobs exercise, and which lines and toggles of the RTL they reach."""
