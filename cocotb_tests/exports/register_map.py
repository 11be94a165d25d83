# SPDX-License-Identifier: Apache-2.0
"""The register map of a bundle, as comments of its adapter and of *_hw.h give it, and *_hw.h itself."""

from collections.abc import Iterator

from cocotb_tests.exports.shape import Bundle, Scalar, Shape

CONTROL = """\
0x00 : Control signals
       bit 0  - ap_start (Read/Write/COH)
       bit 1  - ap_done (Read/COR)
       bit 2  - ap_idle (Read)
       bit 3  - ap_ready ({ready})
       bit 7  - auto_restart (Read/Write)
       others - reserved
0x04 : Global Interrupt Enable Register
       bit 0  - Global Interrupt Enable (Read/Write)
       others - reserved
0x08 : IP Interrupt Enable Register (Read/Write)
       bit 0  - Channel 0 (ap_done)
       bit 1  - Channel 1 (ap_ready)
       others - reserved
0x0c : IP Interrupt Status Register (Read/TOW)
       bit 0  - Channel 0 (ap_done)
       bit 1  - Channel 1 (ap_ready)
       others - reserved"""


def _data(offset: int, name: str, bits: int, access: str) -> Iterator[str]:
    for word, low in enumerate(range(0, bits, 32)):
        high = min(low + 31, bits - 1)
        yield f"0x{offset + 4 * word:02x} : Data signal of {name}"
        yield f"       bit {high - low}~0 - {name}[{high}:{low}] ({access})"


def _argument(offset: int, scalar: Scalar) -> Iterator[str]:
    yield from _data(offset, scalar.name, scalar.bits, "Read" if scalar.output else "Read/Write")
    behind = f"0x{offset + 4 * scalar.words:02x}"
    if scalar.output:
        yield f"{behind} : Control signal of {scalar.name}"
        yield f"       bit 0  - {scalar.name}_ap_vld (Read/COR)"
        yield "       others - reserved"
    else:
        yield f"{behind} : reserved"


def address_info(shape: Shape, bundle: Bundle) -> str:
    """Return the comment that tells where everything is."""
    ready = "Read/COR" if shape.year >= 2022 else "Read"
    lines = (
        CONTROL.format(ready=ready).split("\n") if bundle.control else [f"0x{i:02x} : reserved" for i in (0, 4, 8, 12)]
    )
    if bundle.return_bits:
        lines += _data(0x10, "ap_return", bundle.return_bits, "Read")
    for offset, scalar in bundle.placed():
        lines += _argument(offset, scalar)
    lines.append("(SC = Self Clear, COR = Clear on Read, TOW = Toggle on Write, COH = Clear on Handshake)")
    return "\n".join(f"// {line}" for line in lines)


def _defines(shape: Shape, bundle: Bundle) -> Iterator[tuple[str, str]]:
    if bundle.control:
        yield from (("ADDR_AP_CTRL", "0x00"), ("ADDR_GIE", "0x04"), ("ADDR_IER", "0x08"), ("ADDR_ISR", "0x0c"))
    if bundle.return_bits:
        yield from (("ADDR_AP_RETURN", "0x10"), ("BITS_AP_RETURN", str(bundle.return_bits)))
    for offset, scalar in bundle.placed():
        name = scalar.name.upper()
        yield from ((f"ADDR_{name}_DATA", f"0x{offset:02x}"), (f"BITS_{name}_DATA", str(scalar.bits)))
        if scalar.output:
            yield f"ADDR_{name}_CTRL", f"0x{offset + 4 * scalar.words:02x}"


def header(shape: Shape) -> str:
    """Return x<top>_hw.h."""
    text = f"// {shape.maker}\n"
    for bundle in shape.bundles:
        text += f"// {bundle.name}\n{address_info(shape, bundle)}\n\n"
        prefix = f"X{shape.top}_{bundle.name}".upper()
        text += "".join(f"#define {prefix}_{name} {value}\n" for name, value in _defines(shape, bundle)) + "\n"
    return text
