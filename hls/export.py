"""Write the kernels out as Verilog and component.xml, or compare them with what is there."""

import importlib
from pathlib import Path

from hls.ipxact import component_xml
from hls.kernels import NAMES

ROOT = Path(__file__).resolve().parent.parent / "hls_export"


def build(name: str):
    """Run a kernel's source."""
    return importlib.import_module(f"hls.kernels.{name}").build()


def render(name: str) -> dict[str, bytes]:
    """The files of a kernel's export, by name."""
    kernel = build(name)
    verilog = f"// {name}: {kernel.doc}.\n// Written from hls/kernels/{name}.py; do not edit.\n"
    verilog += "\n".join(line.rstrip() for line in kernel.m.to_verilog().strip().splitlines()) + "\n"
    return {f"{name}.v": verilog.encode(), "component.xml": component_xml(kernel)}


def write(name: str, root: Path = ROOT) -> Path:
    """Write a kernel's export; return its folder."""
    folder = root / name
    folder.mkdir(parents=True, exist_ok=True)
    files = render(name)
    for path in sorted(folder.iterdir()):
        if path.name not in files:
            path.unlink()
    for file, data in files.items():
        (folder / file).write_bytes(data)
    return folder


def differences(name: str, root: Path = ROOT) -> list[str]:
    """What differs between a kernel's source and its export, one line a file."""
    folder, shown = root / name, Path(root.name, name)
    files = render(name)
    found = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    lines = [f"{shown / file}: not written by its source" for file in sorted(found - files.keys())]
    for file, data in sorted(files.items()):
        if file not in found:
            lines.append(f"{shown / file}: missing")
        elif (folder / file).read_bytes() != data:
            lines.append(f"{shown / file}: differs from its source")
    return lines


def strangers(root: Path = ROOT) -> list[str]:
    """What lies in the export folder and belongs to no kernel, one line each."""
    extra = sorted({path.name for path in root.glob("*")} - set(NAMES))
    return [f"{Path(root.name, name)}: no such kernel" for name in extra]
