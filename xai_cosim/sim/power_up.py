# SPDX-License-Identifier: Apache-2.0
"""What registers and memories of a design hold at power-up, and which of its registers that matters for.

In an FPGA a register starts at 0 or at its initial value. Under random start values a design shows whether it relies on
that; those of a variable follow from the run's seed and its name alone, whatever else starts at 0.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from xai_cosim.command import UserError, one_of, shown
from xai_cosim.ipxact.design import Design
from xai_cosim.sim import HDL
from xai_cosim.sim.tools import ToolError

SOURCE = HDL / "sim" / "power_up.cpp"
_WRAPPED = tuple(f"_Z22VL_SCOPED_RAND_RESET_{kind}mm" for kind in ("Ii", "Qi", "WiPj"))
"""Functions of Verilator that set a variable at the start: of up to 32 bits, of up to 64, of more."""
OPTIONS = ("-LDFLAGS", ",".join(("-Wl", *(f"--wrap={name}" for name in _WRAPPED))))
"""Options of Verilator that put the functions of power_up.cpp around them."""
POWER_UP = "POWER_UP"
"""Names, in a simulation, what all started with, where that is one of POWER_UPS."""
POWER_UPS = ("random", "zeros")
"""All starts at random values; or registers at 0, and memories at random values."""
_TABLE = "power_up.json"
_SETS = re.compile(
    r"(?:vlSelf->(?P<scalar>\w+)(?:\.atDefault\(\))?(?P<words>\[\w+\])* = )?VL_SCOPED_RAND_RESET_[IQW]\((?P<bits>\d+), "
    r"(?:vlSelf->(?P<wide>\w+)(?:\.atDefault\(\)\.data\(\))?(?P<wide_words>\[\w+\])*, )?\w+, (?P<salt>\d+)ull\)"
)
_CALL = re.compile(r"\bVL_SCOPED_RAND_RESET_[IQW]\(")
_BOUND = re.compile(r"^bind .*? (\w+) \($", re.MULTILINE)
_DUT = re.compile(r" dut \((.*?)\);", re.DOTALL)
_CONNECTED = re.compile(r"\.(\w+)\((\w+)\)")


@dataclass(frozen=True)
class Variable:
    """A variable of a design that has no initial value; wires are among them."""

    name: str
    """As the RTL has it, from the design's instance on: `dut.loop.count`. What is both a register and an output may go
    by the name of the net that it drives."""
    salt: int
    bits: int
    """Of the variable, or of a word of a memory."""
    is_memory: bool


def _rtl_name(name: str) -> str:
    """Return a variable's name as the RTL has it.

    >>> _rtl_name("bench__DOT__dut__DOT__lane__BRA__3__KET____DOT____SYM__and")
    'bench.dut.lane[3].and'
    >>> _rtl_name("pair__BRA__15__03a8__KET__")
    'pair[15:8]'
    """
    for encoded, plain in (("__DOT__", "."), ("__BRA__", "["), ("__KET__", "]"), ("__SYM__", ""), ("__PVT__", "")):
        name = name.replace(encoded, plain)
    return re.sub(r"__0([0-9a-f]{2})", lambda code: chr(int(code[1], 16)), name)


def write_table(folder: Path, design: Design, bench: str) -> None:
    """Write down, in a model's folder, the variables of a design; `bench` is the source of what is around it.

    Those of checkers that are bound to it are none of its own. ToolError where Verilator sets start values in a way
    that is not known.
    """
    checkers = set(_BOUND.findall(bench))
    dut = _DUT.search(bench)
    pins = {net: pin for pin, net in _CONNECTED.findall(dut[1] if dut else "") if design.ports[pin][0] == "out"}
    found = {}
    for path in sorted(folder.glob("*.cpp")):
        text = path.read_text()
        sets = list(_SETS.finditer(text))
        if len(sets) != len(_CALL.findall(text)):
            raise ToolError(f"{path}: this version of Verilator sets start values in a way that is not known")
        for one in sets:
            name = _rtl_name(one["scalar"] or one["wide"]).removeprefix("bench.")
            if name in pins:
                name = f"dut.{pins[name]}"
            if name.startswith("dut.") and not checkers & set(name.split(".")):
                words = one["words"] or one["wide_words"]
                found[name] = Variable(name, int(one["salt"]), int(one["bits"]), words is not None)
    (folder / _TABLE).write_text(json.dumps([asdict(found[name]) for name in sorted(found)], indent=1))


def variables(folder: Path) -> list[Variable]:
    """Return the variables of the design in a model's folder, by name; what an `initial` sets may be among them."""
    return [Variable(**entry) for entry in json.loads((folder / _TABLE).read_text())]


def starts(folder: Path, power_up: str | Collection[str], scratch: Path) -> list[str]:
    """Return the arguments of a simulation for what starts at 0.

    `power_up` is one of POWER_UPS, or the names of the registers that start at random values besides the memories.
    `scratch` is a folder for a file. UserError for a name that no register has.
    """
    if isinstance(power_up, str):
        if one_of("power_up", power_up, POWER_UPS) == "random":
            return []
        power_up = ()
    registers = {variable.name: variable.salt for variable in variables(folder) if not variable.is_memory}
    for name in power_up:
        if name not in registers:
            raise UserError(f"power_up: no register {shown(name)} in the model {folder.name}")
    file = scratch / "power_up"
    file.write_text("".join(f"{salt}\n" for name, salt in registers.items() if name not in power_up))
    return [f"+power_up={file}"]


def culprits(run: Callable[[Collection[str]], bool], names: Iterable[str], limit: int = 200) -> list[str]:
    """Return a smallest set of registers whose random start makes a run fail, in order; none where all do not.

    `run` tells whether a run passes in which these registers start at random values; with none it must. Of what is
    returned no register can be left out, if more random registers never mend a run; where `limit` runs do not suffice
    there are more in it, with which the run fails. Each register takes about log2 of all runs (dichotomic search:
    J. Marques-Silva, M. Janota, A. Belov, "Minimal sets over monotone predicates in Boolean formulae", CAV 2013).
    """
    needed: list[str] = []
    rest = sorted(names)
    runs = 1
    if run(rest):
        return []
    while rest:  # all that is needed and all of the rest make it fail
        low, high = 0, len(rest)
        while high - low > 1 and runs < limit:
            middle, runs = (low + high) // 2, runs + 1
            if run([*needed, *rest[:middle]]):
                low = middle
            else:
                high = middle
        if high - low > 1 or runs == limit:
            return sorted([*needed, *rest[:high]])
        needed.append(rest[low])
        rest, runs = rest[:low], runs + 1
        if rest and not run(needed):
            break
    return sorted(needed)
