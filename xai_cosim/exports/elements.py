# SPDX-License-Identifier: Apache-2.0
"""What a C type of HLS holds: integers of some width, several a beat, perhaps with fraction bits."""

import re
from dataclasses import dataclass, replace

_PLAIN = {
    "bool": (1, False),
    "char": (8, True),
    "short": (16, True),
    "int": (32, True),
    "long": (64, True),
    "long long": (64, True),
    "half": (16, False),
    "float": (32, False),
    "double": (64, False),
}
"""Bits and sign of C's types; those of floating-point numbers are taken as they stand."""
_FLOATS = {"half", "float", "double"}
_WRAPPERS = {"stream", "directio", "axis", "stream_of_blocks"}
"""Templates around a type that change nothing of it: the first argument is what they hold."""
_VECTORS = {"vector", "array", "DataPack"}
_NOISE = re.compile(r"\b(?:const|volatile|struct|hls::|std::)|[*&]")
_TEMPLATE = re.compile(r"(\w+)\s*<(.*)>$", re.DOTALL)
_SIZED = re.compile(r"(u?)int(\d+)_t$")


@dataclass(frozen=True)
class Elements:
    """What a value of a C type is made of."""

    bits: int
    signed: bool
    count: int = 1
    """Elements of a value."""
    frac: int = 0
    """Bits behind the binary point."""
    is_float: bool = False
    """Whether the bits are those of a floating-point number."""

    @property
    def dtype(self) -> str:
        """As models write it: intN or uintN."""
        return f"{'' if self.signed else 'u'}int{self.bits}"


def elements(text: str) -> Elements | None:
    """Return what a C type holds; None for a type that is not known.

    >>> elements("hls::stream<ap_fixed<16, 6, AP_TRN, AP_WRAP, 0>, 0>&")
    Elements(bits=16, signed=True, count=1, frac=10, is_float=False)
    >>> elements("vector<unsigned char, 4> const *").dtype
    'uint8'
    """
    text = " ".join(_NOISE.sub(" ", text).split())
    if sized := _SIZED.match(text):
        return Elements(int(sized[2]), not sized[1])
    if template := _TEMPLATE.match(text):
        return _template(template[1], [part.strip() for part in _arguments(template[2])])
    words = text.split()
    if not words:
        return None
    name = " ".join(word for word in words if word not in ("signed", "unsigned")) or "int"
    name = name.removesuffix(" int") if name != "int" else name
    if name not in _PLAIN:
        return None
    bits, signed = _PLAIN[name]
    return Elements(bits, signed and "unsigned" not in words, is_float=name in _FLOATS)


def _arguments(text: str) -> list[str]:
    """Return the arguments of a template."""
    parts, depth = [""], 0
    for sign in text:
        depth += (sign == "<") - (sign == ">")
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _template(name: str, arguments: list[str]) -> Elements | None:
    numbers = [int(part) for part in arguments if part.lstrip("-").isdecimal()]
    signed = name in ("ap_int", "ap_axis", "ap_fixed")
    if name in _WRAPPERS:
        return elements(arguments[0])
    if name in _VECTORS and numbers:
        inner = elements(arguments[0])
        return inner and replace(inner, count=inner.count * numbers[0])
    if name in ("ap_int", "ap_uint", "ap_axis", "ap_axiu", "uint") and numbers:
        return Elements(numbers[0], signed)
    if name in ("ap_fixed", "ap_ufixed") and len(numbers) > 1:
        return Elements(numbers[0], signed, frac=numbers[0] - numbers[1])
    return None
