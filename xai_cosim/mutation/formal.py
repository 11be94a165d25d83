# SPDX-License-Identifier: Apache-2.0
"""The formal proofs as tests of a mutant: they see a module with any legal neighbour, a bench with those it has."""

import json
import re
import shlex
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from xai_cosim.mutation.campaign import KILLED, SURVIVED, MutantVerdict
from xai_cosim.mutation.netlist import MODULES, Mutant
from xai_cosim.mutation.proofs import Proof, run
from xai_cosim.mutation.yosys import YosysError, yosys

MUTATION = ("mode", "port", "portbit", "ctrlbit")
"""Options of Yosys' mutate that say what to change in a cell."""


@dataclass(frozen=True)
class Proofs:
    """Runs the proof of the module that a mutant lies in."""

    proofs: tuple[Proof, ...]
    folder: Path
    top: str
    mutants: tuple[Mutant, ...]

    def __call__(self, number: int) -> MutantVerdict:
        """Judge one mutant that no bench has killed."""
        started = time.monotonic()
        reason = ""
        try:
            found = self._module(self.mutants[number - 1])
            if found:
                verdict = run(*found)
                reason = f"formal: {', '.join(verdict.failed)}" if verdict.failed else ""
        except YosysError:
            pass  # what it changes was made by flattening
        return MutantVerdict(number, KILLED if reason else SURVIVED, reason, round(time.monotonic() - started, 1))

    def _module(self, mutant: Mutant) -> tuple[Proof, str] | None:
        """Return the proof of the mutant's module and the mutated source; None where there is no such proof."""
        words = shlex.split(mutant.command.replace("\\", "\\\\"))
        options = {name[1:]: value for name, value in zip(words[1::2], words[2::2], strict=False)}
        inside = re.fullmatch(r"\$flatten\\(\w+)\.(.+)", options["cell"])
        if inside is None:
            return None
        with tempfile.TemporaryDirectory(prefix="formal-") as scratch:
            folder = Path(scratch)
            (folder / MODULES).write_bytes((self.folder / MODULES).read_bytes())
            yosys([f"read_rtlil {MODULES}", "write_json modules.json"], folder)
            modules = json.loads((folder / "modules.json").read_text())["modules"]
            module = modules[self.top]["cells"][inside[1]]["type"]
            proof = next((p for p in self.proofs if re.search(rf"\b{p.module}\b", module)), None)
            if proof is None:
                return None
            parameters = modules[module]["parameter_default_values"]
            change = " ".join(f"-{key} {options[key]}" for key in MUTATION if key in options)
            yosys(
                [
                    f"read_rtlil {MODULES}",
                    f"mutate -module {module} -cell {inside[2]} {change}",
                    f"rename {module} {proof.module}",
                    f"select {proof.module}",
                    "write_verilog -noattr -selected mutated.v",
                ],
                folder,
            )
            source = (folder / "mutated.v").read_text()
        # the properties name the module's parameters, which have become numbers
        constants = "".join(f"  localparam {name} = {int(value, 2)};\n" for name, value in parameters.items())
        head, end = source.rsplit("endmodule", 1)
        return Proof(proof.module, proof.depth), f"{head}{constants}endmodule{end}"
