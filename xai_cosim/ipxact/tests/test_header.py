# SPDX-License-Identifier: Apache-2.0
"""Ports of a module as Verilog declares them, in the two styles of IEEE 1800."""

import pytest

from xai_cosim.command import UserError
from xai_cosim.ipxact.header import ports_of

BODY = """
module k (ap_clk, m_AWADDR, m_WSTRB, a, b);
parameter C_ADDR = 64; parameter C_DATA = 2 * 16, C_STRB = (C_DATA / 8);
input   ap_clk;
output  [C_ADDR - 1:0] m_AWADDR;
output wire [C_STRB-1 : 0] m_WSTRB;
input [3:0] a, b;
function [1:0] f; input [1:0] x; f = x; endfunction
endmodule
"""
LIST = """
module other(input wire q); endmodule
module k #(parameter integer C_ADDR = 64, parameter C_STRB = $clog2(16))
(input wire ap_clk, output reg [C_ADDR-1:0] m_AWADDR, output logic [C_STRB-1:0] m_WSTRB, input [3:0] a, b);
endmodule
"""
PORTS = {"ap_clk": ("in", 1), "m_AWADDR": ("out", 64), "m_WSTRB": ("out", 4), "a": ("in", 4), "b": ("in", 4)}


@pytest.mark.parametrize("text", [BODY, LIST])
def test_ports(text: str) -> None:
    """Directions and widths, with parameters in them; what functions declare is no port."""
    assert ports_of("k", text, "k.v") == PORTS


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("module k(input [N-1:0] a); endmodule", "k.v: port a: 'N-1' is no constant that is known"),
        ("module k(input [__import__('os'):0] a); endmodule", "is no constant that is known"),
        ("module k(inout a); endmodule", "k.v: port a: direction inout, allowed are input, output"),
        ("module k(input [99999999:0] a); endmodule", "k.v: port a: 100000000 bits, allowed are 65536"),
        ("module k(a, input b); endmodule", "k.v: port a of k cannot be read"),
        ("module j(); endmodule", "k.v: no module k"),
    ],
)
def test_ports_that_cannot_be_read(text: str, message: str) -> None:
    """The source, the port and what is wrong are named."""
    with pytest.raises(UserError) as error:
        ports_of("k", text, "k.v")
    assert message in str(error.value)
