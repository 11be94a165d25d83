# SPDX-License-Identifier: Apache-2.0
"""Networks made elsewhere: from an ONNX file to a plan of real numbers, which `host.calibration` quantises."""
