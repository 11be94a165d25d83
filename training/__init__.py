# SPDX-License-Identifier: Apache-2.0
"""How the networks are made and measured: training, calibration, accuracy, reference vectors."""
