# SPDX-License-Identifier: Apache-2.0
"""What was read of an export, for its user: a summary, and a model to start from."""

import json
from collections.abc import Iterable, Iterator

from xai_cosim.command import printable
from xai_cosim.exports.elements import Elements, elements
from xai_cosim.ipxact.design import CArgument, ControlKind, Design, MemoryPort, Pin, Register, Stream

_BEATS = 64
"""Values of an array in a model to start from."""
_MAX_RANDOM_BITS = 62
"""Bits that NumPy draws as one number."""
_CONTROL = {
    ControlKind.REGISTERS: "control register",
    ControlKind.PINS: "ap_start, ap_done, ap_ready, ap_idle (ap_ctrl_hs)",
    ControlKind.CHAIN: "chain, with ap_continue (ap_ctrl_chain)",
    ControlKind.NONE: "none, it runs whenever it has data (ap_ctrl_none)",
}


def inspect_text(design: Design) -> str:
    """Return what was read of an export, a line each."""
    return "\n".join(f"{title:<12}{line}".rstrip() for title, line in _lines(design)) + "\n"


def _lines(design: Design) -> Iterator[tuple[str, str]]:
    yield "design", f"{design.name}, of {design.tool or 'a tool that it does not name'}"
    yield "read from", str(design.path)
    files = ((design.files, "Verilog"), (design.includes, "included"), (design.data, "data"))
    yield "files", ", ".join(f"{len(paths)} {what}" for paths, what in files if paths)
    behind = f", behind {design.control_port}" if design.control_port and "ap_start" not in design.ports else ""
    yield "control", f"{_CONTROL[design.control]}{'' if design.control is ControlKind.NONE else behind}"
    yield "clock", ", ".join((design.clock, *design.clocks))
    yield "reset", f"{design.reset}, active {'high' if design.reset_high else 'low'}" if design.reset else "none"
    yield "latency", f"{design.latency} cycles at most" if design.latency is not None else "not known"
    yield from _titled("streams", map(_stream, design.streams.values()))
    yield from _titled("registers", map(_register, (*design.arguments, *design.results)))
    yield from _titled("pins", map(_pin, design.pins.values()))
    yield from _titled("memory", map(_memory, design.memories.values()))
    yield from _titled("pointers", (f"{n}: its address in {to or 'nothing, 0'}" for n, to in design.pointers.items()))
    yield from _titled("notes", design.notes)


def _titled(title: str, lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield lines, the first with a title."""
    for number, line in enumerate(lines):
        yield "" if number else title, line


def _bits(number: int) -> str:
    return f"{number} bit{'s' if number != 1 else ''}"


def _side(sides: Iterable[tuple[str, int]]) -> str:
    return "".join(f", {name} {bits}" for name, bits in sides)


def _stream(stream: Stream) -> str:
    width = _bits(stream.width) if stream.width else "no TDATA"
    none = "" if stream.has_last else ", no TLAST"
    return f"{stream.name}: {'input' if stream.is_input else 'output'}, {width}{_side(stream.side.items())}{none}"


def _register(register: Register) -> str:
    what = "argument" if register.written else "result"
    valid = "" if register.valid is None else f", its ap_vld at 0x{register.valid:02x}"
    return f"{register.name}: {what}, {_bits(register.bits)} at 0x{register.offset:02x} of {register.port}{valid}"


def _pin(pin: Pin) -> str:
    beside = "".join(f", {name}" for name in (pin.valid, pin.acknowledge) if name)
    return f"{pin.name}: {'argument' if pin.is_input else 'result'}, {_bits(pin.bits)}{beside}"


def _memory(port: MemoryPort) -> str:
    return f"{port.name}: {port.data_bits} bits of data, {port.address_bits} of address, {port.id_bits} of ID"


def model_text(design: Design) -> str:
    """Return a model to start from, a Python file: declared from the C types as far as they are said."""
    inputs = [*_scalar_inputs(design), *_array_inputs(design)]
    outputs = list(_outputs(design))
    parts = [
        f'"""What {design.name} should do."""\n\nimport numpy as np\n\nfrom xai_cosim import Buffer, Lanes',
        _table("STREAMS", _stream_lines(design)),
        _table("MEMORY", _memory_lines(design)),
    ]
    functions = [
        f'def stimulus(rng, n):\n    """Return the inputs of job n."""\n{_returned(inputs)}',
        f'def golden(job):\n    """Return what the job gives, from its inputs: to be written."""\n{_returned(outputs)}',
    ]
    return "\n\n".join(part for part in parts if part) + "\n\n\n" + "\n\n\n".join(functions) + "\n"


def _table(name: str, lines: Iterable[str]) -> str:
    rows = "\n".join(f"    {line}" for line in lines)
    return f"{name} = {{\n{rows}\n}}" if rows else ""


def _returned(lines: Iterable[str]) -> str:
    rows = "".join(f"        {line}\n" for line in lines)
    return f"    return {{\n{rows}    }}"


def _in_c(design: Design, name: str) -> CArgument:
    """Return what is known of an argument, whose stream may have another name than it has in C."""
    names = (name, *(name.removesuffix(end) for end in ("_r", "_V", "_V_V")))
    return next((design.in_c[n] for n in names if n in design.in_c), CArgument())


def _quoted(name: str) -> str:
    return json.dumps(name)


def _comment(*parts: str) -> str:
    said = printable(", ".join(part for part in parts if part))
    return f"  # {said}" if said else ""


def _known(said: CArgument, bits: int) -> Elements:
    """Return the elements of a type, if they fit into so many bits; the bits as one number otherwise."""
    found = elements(said.type)
    fits = found is not None and 0 < found.bits * found.count <= bits
    return found if found is not None and fits else Elements(bits, signed=False)


def _stream_lines(design: Design) -> Iterator[str]:
    for stream in design.streams.values():
        said = _in_c(design, stream.name)
        if not stream.width:
            yield f"# {stream.name} has no TDATA"
            continue
        if stream.lane_bits:
            what = Elements(stream.lane_bits, signed=True, count=stream.width // stream.lane_bits)
        else:
            what = _known(said, stream.width)
        given = [f'"{what.dtype}"']
        if what.count != 1 or what.bits != stream.width:
            given.append(str(what.count))
        given += _frac(what)
        given += ['last="end"'] if stream.has_last and not stream.is_input else []
        way = f"{'input' if stream.is_input else 'output'}, {stream.width} bits a beat"
        yield f"{_quoted(stream.name)}: Lanes({', '.join(given)}),{_comment(way, said.type, _floats(what))}"


def _frac(what: Elements) -> list[str]:
    return [f"frac={what.frac}"] if what.frac > 0 else []


def _floats(what: Elements) -> str:
    return "the bits of floating-point numbers" if what.is_float else ""


def _pointers(design: Design) -> dict[str, str]:
    """Return pointers and what takes their addresses: those that the export tells, or those that their C types tell."""
    typed = {name: design.taker(name) for name, said in design.in_c.items() if said.type.endswith("*")}
    widths = {memory.address_bits for memory in design.memories.values()}
    addresses = {register.name for register in design.arguments if register.bits in widths}
    addresses |= {pin.name for pin in design.pins.values() if pin.is_input and pin.bits in widths}
    return dict(design.pointers) or {name: taker for name, taker in typed.items() if taker and taker in addresses}


def _memory_lines(design: Design) -> Iterator[str]:
    pointers = _pointers(design)
    for name in pointers:
        what = _stored(design, name)
        said = design.in_c.get(name, CArgument())
        given = ", ".join([f'"{what.dtype}"', *_frac(what)])
        yield f"{_quoted(name)}: Buffer({given}),{_comment(said.type, said.direction, _floats(what))}"
    if design.memories and not pointers:
        yield "# a line for each pointer behind m_axi, by its name in C:"
        yield '# "x": Buffer("int32"),'


def _stored(design: Design, name: str) -> Elements:
    """Return the elements of a pointer's buffer; words of 32 bits where its type is not known."""
    return elements(design.in_c.get(name, CArgument()).type) or Elements(32, signed=True)


def _scalar_inputs(design: Design) -> Iterator[str]:
    taken = set(_pointers(design).values())
    bits = {register.name: register.bits for register in design.arguments}
    bits |= {pin.name: pin.bits for pin in design.pins.values() if pin.is_input}
    for name, width in bits.items():
        if name not in taken:
            yield f"{_quoted(name)}: 1,{_comment(_bits(width), _in_c(design, name).type)}"


def _random(what: Elements) -> str:
    """Return an expression for random elements."""
    size = _BEATS * what.count
    if what.bits > _MAX_RANDOM_BITS:
        size_in_bytes = -(-what.bits // 8)
        draw = f'int.from_bytes(rng.bytes({size_in_bytes}), "little")'
        signed = f" - 2**{what.bits - 1}" if what.signed else ""
        return f"np.array([{draw} % 2**{what.bits}{signed} for _ in range({size})], dtype=object)"
    low, high = (f"-(2**{what.bits - 1})", f"2**{what.bits - 1}") if what.signed else ("0", f"2**{what.bits}")
    return f"rng.integers({low}, {high}, {size})"


def _array_inputs(design: Design) -> Iterator[str]:
    for stream in design.inputs:
        if stream.width:
            lanes = Elements(stream.lane_bits, True, stream.width // stream.lane_bits) if stream.lane_bits else None
            yield f"{_quoted(stream.name)}: {_random(lanes or _known(_in_c(design, stream.name), stream.width))},"
    for name in _pointers(design):
        direction = design.in_c.get(name, CArgument()).direction
        if direction == "out":
            yield f"{_quoted(name)}: {_BEATS},  # elements that it writes"
        else:
            yield f"{_quoted(name)}: {_random(_stored(design, name))},"


def _outputs(design: Design) -> Iterator[str]:
    for stream in design.streams.values():
        if not stream.is_input and stream.width:
            yield f"{_quoted(stream.name)}: np.zeros({_BEATS}, dtype=np.int64),"
    for name in _pointers(design):
        direction = design.in_c.get(name, CArgument()).direction
        if direction != "in":
            line = f"{_quoted(name)}: np.zeros({_BEATS}, dtype=np.int64),"
            yield line if direction else f"# {line}  # if it writes there"
    results = [register.name for register in design.results]
    results += [pin.name for pin in design.pins.values() if not pin.is_input]
    yield from (f"{_quoted(name)}: 0," for name in results)
