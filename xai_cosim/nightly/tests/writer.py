# SPDX-License-Identifier: Apache-2.0
"""Adds results to a store as fast as it can, printing each.

python -m xai_cosim.nightly.tests.writer PATH NIGHT COUNT
"""

import sys
from pathlib import Path

from xai_cosim.nightly.store import NightStore
from xai_cosim.nightly.tests.made import made_night, made_unit, passed

if __name__ == "__main__":
    path, name, count = sys.argv[1:]
    units = [made_unit(f"unit {number}", series="s") for number in range(int(count))]
    night = made_night(name, *units)
    store = NightStore(Path(path))
    store.begin(night)
    for unit in units:
        store.add(night, unit, passed(unit, forward=100))
        print(unit.name, flush=True)
