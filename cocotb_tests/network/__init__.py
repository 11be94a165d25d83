# SPDX-License-Identifier: Apache-2.0
"""The accelerator explains images: the whole network, job after job, its report and its pictures."""
