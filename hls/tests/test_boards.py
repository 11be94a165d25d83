# SPDX-License-Identifier: Apache-2.0
"""Boards are read strictly, and no size stands in a source beside them."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from hls import boards, export
from hls.ipxact import SPIRIT
from hls.shell import LANES

PROJECT = export.ROOT.parent
SOURCES = sorted(
    [
        *(PROJECT / "hls" / name for name in ("banks.py", "writeback.py", "kernels/conv2d.py", "kernels/vmm.py")),
        *(PROJECT / "host" / "kernels").glob("*.py"),
        *(PROJECT / "host" / "lowering").glob("*.py"),
    ]
)
"""What a board's sizes go through."""
SIZES = 8
"""The least number that may be one."""
NAMED = {
    "hls/banks.py": {"BLOCK_BITS": 12},
    "hls/kernels/conv2d.py": {"TILE": 8, "MAX_INPUTS": 256, "MAX_OUTPUTS": 256, "MAX_TILES": 64, "THREAD_BITS": 16},
    "host/kernels/conv2d.py": {"SILENT_OUTPUTS": 16},
    "host/kernels/macs.py": {"INT32_BITS": 32, "INT16_BITS": 16},
}
"""Numbers that are the same for all boards, and have a name."""
OTHERS = {
    "hls/kernels/vmm.py": {32: "bits of a product"},
    "host/kernels/conv2d.py": {8: "groups of a random job", 32: "legal shifts"},
    "host/kernels/points.py": {8: "bits of an index beat"},
    "host/kernels/pools.py": {64: "of a cache"},
    "host/kernels/relu.py": {16: "cycles"},
    "host/kernels/requantized.py": {32768: "int16"},
    "host/kernels/tiles.py": {64: "of a cache"},
    "host/kernels/vmm.py": {32: "legal shifts"},
    "host/lowering/convolution.py": {1024: "of a cache"},
}
"""Numbers of each file that are powers of two and no sizes, with what they are."""


def strange_numbers(text: str, name: str) -> list[str]:
    """The powers of two from 8 up in a source that nothing above accounts for, with their lines."""
    found, known = [], dict(NAMED.get(name, {}))
    for node in ast.walk(tree := ast.parse(text)):
        if isinstance(node, ast.Assign) and node in tree.body:
            targets = node.targets[0].elts if isinstance(node.targets[0], ast.Tuple) else node.targets
            values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            for target, value in zip(targets, values, strict=False):
                if isinstance(value, ast.Constant) and known.get(getattr(target, "id", None)) == value.value:
                    value.value = 0
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and type(node.value) is int:
            n = node.value
            if n >= SIZES and not n & (n - 1) and n not in OTHERS.get(name, {}):
                found.append(f"{name}:{node.lineno}: {n}")
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_no_size_stands_in_a_source(path: Path):
    """What kernels and host know of sizes comes from the board's file, or from the export."""
    assert not strange_numbers(path.read_text(), str(path.relative_to(PROJECT)))


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("hls/kernels/conv2d.py", "sizes.conv2d_macs, sizes.out_lanes", "64, sizes.out_lanes"),
        ("hls/kernels/conv2d.py", "MAX_OUTPUTS // out_lanes", "256 // out_lanes"),
        ("hls/kernels/vmm.py", "sizes.vmm_inputs // macs", "8192 // macs"),
        ("hls/writeback.py", "sizes.biases // LANES", "8 // LANES"),
        ("host/kernels/macs.py", 'self.design.streams["in_w"].width', "256"),
        ("host/kernels/conv2d.py", 'self.constants["OUT_LANES"] // self.lanes', "16 // self.lanes"),
    ],
)
def test_a_size_in_a_source_is_found(name: str, good: str, bad: str):
    """One that is planted."""
    text = (PROJECT / name).read_text()
    assert good in text
    assert strange_numbers(text.replace(good, bad, 1), name)


def test_nothing_is_waived_in_vain():
    """Each number that is accounted for stands there."""
    for name, known in NAMED.items():
        text = (PROJECT / name).read_text()
        assert all(key in text and str(value) in text for key, value in known.items()), name
    for name, known in OTHERS.items():
        numbers = {getattr(node, "value", None) for node in ast.walk(ast.parse((PROJECT / name).read_text()))}
        assert known.keys() <= {n for n in numbers if type(n) is int}, name


def values(component: bytes) -> dict[str, str]:
    """The constants of an export."""
    root, spirit = ElementTree.fromstring(component), f"{{{SPIRIT}}}"
    pairs = root.find(f"{spirit}parameters") or ()
    return {pair.findtext(f"{spirit}name", "", None): pair.findtext(f"{spirit}value", "", None) for pair in pairs}


@pytest.mark.parametrize("name", boards.names())
def test_exports_say_what_the_board_says(name: str):
    """Multipliers and lanes of conv2d and vmm, and the width of in_w, which xai_top has too."""
    sizes = boards.load(name).sizes
    for kernel, macs, lanes in (("conv2d", sizes.conv2d_macs, "OUT_LANES"), ("vmm", sizes.vmm_macs, "IN_LANES")):
        files = export.render(kernel, sizes)
        said = values(files["component.xml"])
        assert int(said["MACS"]) == macs
        assert int(said[lanes]) == (macs // LANES if kernel == "conv2d" else macs)
        assert f"input [{16 * sizes.vmm_macs}-1:0] in_w_TDATA".encode() in files[f"{kernel}.v"]
    top = export.render_top(boards.load(name))["xai_top.sv"].decode()
    assert ("scale scale_kernel" in top) == ("scale" not in boards.load(name).left_out)
    assert re.search(rf"input +logic \[{16 * sizes.vmm_macs - 1}:0\] +in_w_TDATA", top)


def test_the_default_is_committed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The files of the default board are those of the project."""
    monkeypatch.setattr(export, "BOARDS", tmp_path)
    written = export.write_board(boards.DEFAULT)
    files = [path.relative_to(written) for path in written.rglob("*") if path.is_file()]
    assert len(files) > 2 * len(export.NAMES)
    assert all((written / path).read_bytes() == (PROJECT / path).read_bytes() for path in files)


GOOD = yaml.safe_load((boards.FOLDER / f"{boards.DEFAULT}.yaml").read_text())


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"colour": "red"}, "the file: unknown colour; it has name, part,"),
        ({"part": None}, "part: None, allowed are words"),
        ({"part": ""}, "part: '', allowed are words"),
        ({"clock_mhz": True}, "clock_mhz: True, allowed are whole numbers from 1 up"),
        ({"clock_mhz": 1.5}, "clock_mhz: 1.5, allowed are whole numbers from 1 up"),
        ({"clock_mhz": 5000}, "clock_mhz: 5000, allowed are whole numbers from 1 to 1000"),
        ({"left_out": ["relu"]}, "left_out: relu, allowed are scale"),
        ({"left_out": "scale"}, "left_out: 'scale', expected a list of names, [] for none"),
        ({"family": "ice40"}, "family: 'ice40', allowed are xc7, xcup"),
        ({"limits": 7}, "limits: 7, expected {lut: ..., ff: ..., bram: ..., dsp: ...}"),
        ({"limits": {**GOOD["limits"], "dsp": -1}}, "dsp: -1, allowed are whole numbers from 1 up"),
        ({"limits": {"lut": 1}}, "limits: missing ff, bram, dsp; it has lut, ff, bram, dsp"),
        ({"sizes": {**GOOD["sizes"], "conv2d_macs": 48}}, "conv2d_macs: 48, allowed are powers of two from 64 to 1024"),
        ({"sizes": {**GOOD["sizes"], "conv2d_macs": 32}}, "conv2d_macs: 32, allowed are powers of two from 64 to 1024"),
        ({"sizes": {**GOOD["sizes"], "conv2d_tile": 99}}, "conv2d_tile: 99, allowed are multiples of 512 up to 8192"),
        ({"sizes": {**GOOD["sizes"], "vmm_macs": 128}}, "vmm_macs: 128, allowed are powers of two from 4 to 64"),
        ({"sizes": {**GOOD["sizes"], "vmm_macs": "16"}}, "vmm_macs: '16', allowed are whole numbers from 1 up"),
    ],
)
def test_refused(changed: dict, words: str, tmp_path: Path):
    """Unknown and missing keys, and values that are none of the choices, in one line that names the file."""
    path = tmp_path / "odd.yaml"
    path.write_text(yaml.safe_dump(GOOD | changed))
    with pytest.raises(ValueError, match=r"^[^\n]*$") as error:
        boards.read(path)
    assert words in str(error.value)
    assert str(error.value).startswith(f"{tmp_path.name}/odd.yaml: ")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "the file: None, expected"),
        ("[", "expected the node content"),
        ("name: a\nname: b\n", "name: more than once"),
    ],
)
def test_no_board(text: str, words: str, tmp_path: Path):
    """What is no YAML, or says a thing twice."""
    (tmp_path / "odd.yaml").write_text(text)
    with pytest.raises(ValueError, match=words):
        boards.read(tmp_path / "odd.yaml")


def test_names():
    """The default comes first; one that is none is told the others."""
    assert boards.names()[0] == boards.DEFAULT
    with pytest.raises(ValueError, match=f"BOARD='moon': allowed are {', '.join(boards.names())}"):
        boards.load("moon")
    assert all(boards.load(name).memory_bytes > 1 for name in boards.names())
