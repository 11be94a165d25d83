# SPDX-License-Identifier: Apache-2.0
"""What an export says of itself: ports, registers, legal ranges and constants."""
