# SPDX-License-Identifier: Apache-2.0
"""How hypothesis runs: no example fails by the time that it takes."""

from hypothesis import HealthCheck, settings

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
