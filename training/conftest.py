# SPDX-License-Identifier: Apache-2.0
"""Without the extra `train`, pytest leaves out the modules that cannot be imported for lack of it."""

from importlib import import_module
from pathlib import Path

_EXTRAS = {"captum", "pytorch_grad_cam", "saliency", "sklearn", "torch"}


def _lacks_an_extra(module: str) -> bool:
    try:
        import_module(f"training.{module}")
    except ModuleNotFoundError as error:
        if error.name in _EXTRAS:
            return True
        raise
    return False


collect_ignore = [path.name for path in Path(__file__).parent.glob("[!_]*.py") if _lacks_an_extra(path.stem)]
