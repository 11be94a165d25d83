# SPDX-License-Identifier: Apache-2.0
"""Single words over an AXI4-Lite port (Arm IHI 0022, part B), each after the other: what nearly all accesses are.

They take the cycles that they take with cocotb-bus' AXI4LiteMaster, which plays all others, but wake Python less often
and start no tasks: a job has some twenty of them.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from cocotb.triggers import Lock, RisingEdge

OKAY, RESPONSES = 0, ("OKAY", "EXOKAY", "SLVERR", "DECERR")
MAX_WAIT = 1_000
WHOLE = 0b1111


class AccessError(Exception):
    """An access was refused, or not answered; the message says how."""


class LiteWords:
    """Reads and writes words at a port, one of each at a time; nothing else may use it meanwhile."""

    longest: ClassVar[int] = MAX_WAIT
    """Cycles in which each channel of an access must go on."""

    def __init__(self, dut: Any, port: str) -> None:
        """Bind to the port; responses are always taken."""
        self._edge = RisingEdge(dut.ap_clk)
        written = ("AWADDR", "AWVALID", "AWREADY", "WDATA", "WSTRB", "WVALID", "WREADY", "BRESP", "BVALID", "BREADY")
        read = ("ARADDR", "ARVALID", "ARREADY", "RDATA", "RRESP", "RVALID", "RREADY")
        self._pin = {name: dut[f"{port}_{name}"] for name in (*written, *read)}
        self._writing, self._reading = Lock(), Lock()
        self.withdraw()

    def withdraw(self) -> None:
        """Offer nothing, after an access that was not answered, and take responses."""
        for name in ("AWVALID", "WVALID", "ARVALID", "BREADY", "RREADY"):
            self._pin[name].value = int(name.endswith("READY"))

    async def write(self, address: int, value: int) -> None:
        """Write a word; AccessError where it is not answered with OKAY."""
        async with self._writing:
            await self._edge
            await self._request({"AW": {"AWADDR": address}, "W": {"WDATA": value, "WSTRB": WHOLE}})
            await self._response("B")

    async def read(self, address: int) -> int:
        """Read a word; AccessError where it is not answered with OKAY."""
        async with self._reading:
            await self._edge
            await self._request({"AR": {"ARADDR": address}})
            await self._response("R")
            return int(self._pin["RDATA"].value)

    async def _request(self, payloads: Mapping[str, Mapping[str, int]]) -> None:
        """Offer each channel its payload; return at the edge at which the last is taken."""
        waiting = list(payloads)
        for channel, payload in payloads.items():
            for name, value in {**payload, f"{channel}VALID": 1}.items():
                self._pin[name].value = value
        for _ in range(self.longest):
            await self._edge
            taken = [channel for channel in waiting if int(self._pin[f"{channel}READY"].value)]
            for channel in taken:
                self._pin[f"{channel}VALID"].value = 0
                waiting.remove(channel)
            if not waiting:
                return
        raise AccessError(f"{' and '.join(waiting)} not accepted in {self.longest} cycles")

    async def _response(self, channel: str) -> None:
        """Return at the edge at which a response is taken."""
        for _ in range(self.longest):
            await self._edge
            if int(self._pin[f"{channel}VALID"].value) and int(self._pin[f"{channel}READY"].value):
                response = int(self._pin[f"{channel}RESP"].value)
                if response != OKAY:
                    raise AccessError(f"{channel}RESP: {response} ({RESPONSES[response]})")
                return
        raise AccessError(f"no {channel}VALID in {self.longest} cycles")
