# SPDX-License-Identifier: Apache-2.0
"""Without the extra `train`, pytest leaves out the modules that need PyTorch."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("torch") else ["training.py", "reference.py"]
