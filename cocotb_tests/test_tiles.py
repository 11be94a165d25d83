# SPDX-License-Identifier: Apache-2.0
"""Faults in how conv2d fills and exchanges its buffers, each seen red by the directed test that looks for it."""

import re
from dataclasses import dataclass, replace

import pytest

from cocotb_tests.environment.sleeping import ARGUMENT, with_sleeping
from host.designs import open_design
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.run import simulate


@dataclass(frozen=True)
class BufferFault:
    """An expression of the export that becomes another; {name} stands for the thread's variable of that name."""

    what: str
    line: str
    """That the export has once; the expression stands between « and »."""
    new: str
    test: str
    """The directed test that must fail."""
    told: str = ""
    """What its first failure says."""


LAST = "arg_tiles[0] && arg_tiles > 3 && {t} + 1 == arg_tiles"
TILES, WEIGHTS, FIRST = "each_number_of_tiles", "weights_stay_while_they_are_read", "the_first_tile_comes_late"
FAULTS = (
    BufferFault("last of an odd number of tiles read from the other buffer", "_mac_x_first <= «{begin}»;",
                f"({LAST}) ? other - {{begin}} : {{begin}}", f"{TILES}/window=3", "job 5 tiles"),
    BufferFault("buffers not exchanged after it", "{base} <= «other - {base}»;",
                f"({LAST}) ? {{base}} : other - {{base}}", f"{TILES}/window=3", "job 5 tiles"),
    BufferFault("weights loaded when the sources are idle, and not the pipeline", "if(«!_mac_busy») begin",
                "!_mac_source_busy", f"{WEIGHTS}/window=1/tiles=1"),
    BufferFault("weights loaded a tile too early", "early && («{t} == 2»)", "{t} == 1", f"{WEIGHTS}/window=1/tiles=3"),
    BufferFault("weights loaded into the half that is read", "load_weights_addr <= «512 - (({g} & 1) << 9)»;",
                "({g} & 1) << 9", f"{WEIGHTS}/window=3/tiles=2"),
    BufferFault("first cells computed a row too early", "assign late_beats = «tile_beats - first_rows»;",
                "tile_beats - first_rows + row", f"{FIRST}/window=3"),
    BufferFault("tiles not waited for", "if(«load_tile_left[19] || (load_tile_left < {rest})») begin", "1'b1",
                f"{FIRST}/window=2"),
    BufferFault("places not waited for", "if(«load_index_left[19] || (load_index_left < {rest})») begin", "1'b1",
                f"{FIRST}/window=4"),
)  # fmt: skip

COLLISIONS = len(FAULTS) + 1
"""Number of what is no fault: a word of a RAM that is read in the cycle in which it is written comes out inverted."""


@pytest.fixture(scope="module")
def sleeping(tmp_path_factory: pytest.TempPathFactory) -> Design:
    """conv2d with all faults asleep."""
    good = open_design("conv2d")
    (source,) = good.files
    text = source.read_text()
    names = {name: found for found, name in re.findall(r"reg signed \[\d+-1:0\] (_main_(\w+)_\d+);", text)}
    for number, fault in enumerate(FAULTS, 1):
        text = with_sleeping(text, fault.what, fault.line.format(**names), fault.new.format(**names), number)
    for ram in (rams := re.findall(r"(\w+)_rdata <= \1_memory\[\1_raddr\];", text)):
        word = f"{ram}_memory[{ram}_raddr]"
        other = f"{ram}_write && {ram}_waddr == {ram}_raddr ? ~{word} : {word}"
        text = with_sleeping(text, ram, f"{ram}_rdata <= «{word}»;", other, COLLISIONS)
    assert len(rams) > 4 + 1  # of weights, biases, tiles
    path = tmp_path_factory.mktemp("conv2d") / source.name
    path.write_text(text)
    return replace(good, files=(path,))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_fault_is_seen(sleeping: Design, fault: BufferFault, seed: int) -> None:
    """The directed test fails, where it says so in a job that no other directed test has."""
    awake = [f"+{ARGUMENT}={FAULTS.index(fault) + 1}"]
    variables = {"COCOTB_LOG_LEVEL": "CRITICAL", "FAILURES": "off"}
    failures = simulate(
        sleeping, "cocotb_tests.conv2d_tests", testcase=fault.test, seed=seed, variables=variables, plusargs=awake
    )
    assert failures
    assert fault.told in failures[0]


@pytest.mark.parametrize("test", sorted({fault.test for fault in FAULTS}))
def test_asleep_all_pass(sleeping: Design, test: str, seed: int) -> None:
    """Without a fault awake the same tests pass."""
    assert not simulate(sleeping, "cocotb_tests.conv2d_tests", testcase=test, seed=seed)


@pytest.mark.parametrize("test", sorted({fault.test for fault in FAULTS}))
def test_no_word_is_used_that_was_read_while_written(sleeping: Design, test: str, seed: int) -> None:
    """The tests pass whatever a RAM does where both ports meet; `hls/timing.py` lets Yosys leave that open."""
    awake = [f"+{ARGUMENT}={COLLISIONS}"]
    assert not simulate(sleeping, "cocotb_tests.conv2d_tests", testcase=test, seed=seed, plusargs=awake)
