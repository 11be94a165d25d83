# SPDX-License-Identifier: Apache-2.0
"""Without the extra `train`, pytest leaves out the modules that need PyTorch or scikit-learn."""

from importlib.util import find_spec

_NEED_IT = ["digits.py", "models.py", "onnx_networks.py", "reference.py", "training.py"]

collect_ignore = [] if find_spec("torch") else _NEED_IT
