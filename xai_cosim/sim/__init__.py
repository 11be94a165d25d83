# SPDX-License-Identifier: Apache-2.0
"""The simulation: build, streams, registers, checkers, and the testbench that runs jobs."""

from pathlib import Path

HDL = Path(__file__).resolve().parent / "hdl"
"""SystemVerilog and C++ of the simulated top: sim/ plays and records, checks/ checks protocols, trace/ shows."""
