# SPDX-License-Identifier: Apache-2.0
"""Where the files of nights go, and how they get there."""

import io
import os
import re
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from xai_cosim.nightly.store import Night
from xai_cosim.nightly.unit import Files

EMPTY = b"PK\5\6" + bytes(18)
"""A zip archive without files."""
RECORDS = "out/failures/"
"""Where a unit's files hold the records of failed jobs."""


@dataclass(frozen=True)
class Folders:
    """Where a night's files go, below the folder of all results."""

    out: Path

    @property
    def nightly(self) -> Path:
        """What all nights share: the results, and the page of the last one."""
        return self.out / "nightly"

    @property
    def failures(self) -> Path:
        """The failure records, where `make replay` looks for them."""
        return self.out / "failures"

    def night(self, night: Night) -> Path:
        """One night's own page, reports and logs."""
        return self.nightly / night.id

    def unit(self, night: Night, unit: str) -> Path:
        """What a unit has written."""
        return self.night(night) / "units" / folder_name(unit)


def folder_name(unit: str) -> str:
    """Return the name of a unit's folder.

    >>> folder_name("cosim net image stall=0.3 seed=7")
    'cosim_net_image_stall=0.3_seed=7'
    """
    return re.sub(r"[^\w.=-]+", "_", unit)


class ArchiveError(Exception):
    """A unit's files are not what a worker may send."""


def unpack(files: Files, folder: Path, records: Path) -> None:
    """Write a unit's files in place of those that were there, the records of failures to a folder of their own.

    ArchiveError, before anything is written, for what is no archive and for a file that would lie elsewhere.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(files or EMPTY))
    except zipfile.BadZipFile as error:
        raise ArchiveError("an archive cannot be read; it is refused") from error
    with archive:
        targets = {}
        for name in archive.namelist():
            base, inside = (records, name.removeprefix(RECORDS)) if name.startswith(RECORDS) else (folder, name)
            targets[name] = base / inside
            if not targets[name].resolve().is_relative_to(base.resolve()):
                raise ArchiveError(f"an archive names {name!r}, outside of its folder; it is refused")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, target in targets.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))


def replace_text(path: Path, text: str) -> None:
    """Write a file at once: whoever reads it sees the old or the new one."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    partial.write_text(text)
    partial.replace(path)
