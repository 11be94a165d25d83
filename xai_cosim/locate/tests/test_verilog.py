# SPDX-License-Identifier: Apache-2.0
"""What is read of Verilog: statements, their lines and guards, widths and signs."""

from xai_cosim.locate.module import Module, Statement
from xai_cosim.locate.order import Nets
from xai_cosim.locate.templates import Templates
from xai_cosim.locate.tokens import tokens_of
from xai_cosim.locate.verilog import modules_of

SOURCE = """\
module inner (input wire [3:0] a, output wire [3:0] y);
  assign y = a ^ 4'd5;
endmodule
module outer #(parameter WIDTH = 8) (
  input ap_clk, input ap_rst,
  input signed [WIDTH-1:0] x, // [7:0]
  output reg [WIDTH-1:0] q, output [3:0] z
);
  localparam [1:0] IDLE = 2'b01;
  wire [WIDTH*2-1:0] wide = {x, x};
  reg [3:0] memory [0:15];
  reg [1:0] state; reg go; wire [15:0] broad = wide;
  inner one (.a(q[3:0]), .y(z));
  always @(posedge ap_clk) begin
    if (ap_rst) begin
      q <= 0;
    end else begin
      case (state)
        IDLE: if (go && x > 8'sd3) q <= wide[11:4] +
          1;
        default: begin memory[q[3:0]] <= #1 x; state <= IDLE; end
      endcase
    end
  end
  function [3:0] unread(input [3:0] v); reg x; unread = v + 1; endfunction
  initial $readmemh("x.dat", memory);
  assign {unknown.thing} = 1;
endmodule
"""


def outer() -> Module:
    """The second module."""
    return next(module for module in modules_of(SOURCE) if module.name == "outer")


def at(line: int) -> Statement:
    """The last statement of a line."""
    return [statement for statement in outer().statements if statement.line == line][-1]


def test_statements_and_lines() -> None:
    """Each assignment and condition is found, in its line; what is not known is stepped over."""
    found = [(s.kind, s.writes, s.line) for s in outer().statements]
    assert found == [
        ("assign", "wide", 10),
        ("assign", "broad", 12),
        ("if", "", 15),
        ("register", "q", 16),
        ("case", "", 18),
        ("if", "", 19),
        ("register", "q", 19),
        ("register", "memory", 21),
        ("register", "state", 21),
    ]


def test_guards() -> None:
    """A statement knows the conditions around it, and on which side of them it stands."""
    assert [(guard.kind, side) for guard, side in at(19).guards] == [("if", False), ("case", None), ("if", True)]
    assert [(guard.line, side) for guard, side in at(16).guards] == [(15, True)]


def test_widths_and_signs() -> None:
    """Of ports with parameters, parts, memories and expressions, as IEEE 1800 has them."""
    module = outer()
    assert {name: module.signals[name].width for name in ("x", "wide", "memory", "state", "go")} == {
        "x": 8, "wide": 16, "memory": 4, "state": 2, "go": 1,
    }  # fmt: skip
    assert module.signals["x"].signed
    assert module.width(at(19).value) == 32, "an unsized literal has 32 bits"
    condition = next(s for s in module.statements if s.kind == "if" and s.line == 19)
    assert module.width(condition.value) == 1
    assert module.constants["IDLE"] == 1
    assert module.instances[0].ports["a"] == ["q"]


def test_changes_name_what_is_there() -> None:
    """A change holds no name that the module does not have."""
    module = outer()
    templates = Templates(module, SOURCE, Nets({}).order(module))
    for statement in module.statements:
        changes = [change for node in statement.value.walk() for change in templates.of(node, statement)]
        for change in changes:
            words = {token.text for token in tokens_of(change.text) if token.kind == "name"}
            assert words <= {*module.signals, *module.constants, "$signed", "$unsigned"}


def test_no_loops() -> None:
    """What a net reads has a lower number, so that no change reads what follows from it."""
    source = "module m(input a, output d); wire b, c; assign d = c & b; assign b = a; assign c = !b; endmodule"
    (module,) = modules_of(source)
    order = Nets({}).order(module)
    assert order["b"] < order["c"] < order["d"]
    templates = Templates(module, source, order)
    first = next(s for s in module.statements if s.writes == "b")
    assert not templates.may_read("c", first)
    assert templates.may_read("a", first)
    assert templates.may_read("b", next(s for s in module.statements if s.writes == "c"))


def test_what_nothing_reads_may_be_read() -> None:
    """It has the lowest number that it can have: behind what it follows from, before all others."""
    nets = "assign b = a; assign c = b; assign d = c; assign e = b;"
    order = Nets({}).order(modules_of(f"module m(input a, output d); wire b, c, e; {nets} endmodule")[0])
    assert order["b"] < order["e"] < order["c"] < order["d"]


def test_no_loops_through_modules() -> None:
    """What follows from a net within a cycle of another module is behind it, what a register there holds is not."""
    inner = "module i(input clk, x, y, output z, output reg q); assign z = !x; always @(posedge clk) q <= y; endmodule "
    outer = "module m(input clk, a, output d); wire b, c, z, q; i i0(.clk(clk), .x(b), .y(c), .z(z), .q(q)); "
    nets = "assign b = a; assign c = z; assign d = q; endmodule"
    modules = {module.name: module for module in modules_of(f"{inner}{outer}{nets}")}
    order = Nets(modules).order(modules["m"])
    assert order["b"] < order["z"] < order["c"]
    assert "q" not in order
    assert not Nets({}).order(modules["m"])
