# SPDX-License-Identifier: Apache-2.0
"""Parses XML that others wrote, without what can make a small file large or read another one."""

from pathlib import Path
from xml.etree import ElementTree

from xai_cosim.command import shown


class _Tree(ElementTree.TreeBuilder):
    """Refuses document types, and with them entities: they may expand without bounds, or name other files."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        """Refuse it."""
        raise ValueError(f"it declares a document type, {shown(name)}, which no export has")


def parsed(path: Path) -> ElementTree.Element:
    """Return the root of an XML file; ValueError with what is wrong with it."""
    try:
        return ElementTree.parse(path, ElementTree.XMLParser(target=_Tree())).getroot()
    except (OSError, ElementTree.ParseError, LookupError) as error:
        raise ValueError(str(error)) from error
