# SPDX-License-Identifier: Apache-2.0
"""Unpacks an exported .zip or .xo, once for each content."""

import hashlib
import os
import shutil
import tempfile
import zipfile
import zlib
from pathlib import Path

from xai_cosim.command import UserError, shown
from xai_cosim.workspace import BUILDS

SUFFIXES = {".zip", ".xo"}
MAX_FILES = 50_000
MAX_BYTES = 1 << 30
"""Of all files of an archive, unpacked."""
MAX_RATIO = 1000
"""Bytes unpacked to bytes packed: deflate gives at most 1032, and no export comes near."""


def unpacked(path: Path) -> Path:
    """Return the folder with an archive's files; UserError for an archive that is broken, or that would do harm."""
    folder = BUILDS / "exports" / hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=folder.parent))
        try:
            _unpack(path, fresh)
            fresh.chmod(0o755)
            if not folder.is_dir():
                os.rename(fresh, folder)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    return folder


def _unpack(path: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _require_harmless(path, members, folder)
            for member in members:
                archive.extract(member, folder)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        if isinstance(error, UserError):
            raise
        raise UserError(f"{path} is no archive that can be unpacked: {error}") from error


def _require_harmless(path: Path, members: list[zipfile.ZipInfo], folder: Path) -> None:
    """Raise UserError for files outside of the folder, links, and more bytes or files than an export has."""
    for member in members:
        target = (folder / member.filename.replace("\\", "/")).resolve()
        if not target.is_relative_to(folder.resolve()):
            raise UserError(f"{path}: {shown(member.filename)} leads out of the archive")
        if (member.external_attr >> 28) == 0xA:
            raise UserError(f"{path}: {shown(member.filename)} is a link, which no export has")
    total = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if len(members) > MAX_FILES or total > MAX_BYTES or total > MAX_RATIO * max(packed, 1):
        what = f"{len(members)} files with {total} bytes from {packed}"
        raise UserError(
            f"{path}: {what}; allowed are {MAX_FILES} files with {MAX_BYTES} bytes, {MAX_RATIO} times packed"
        )
