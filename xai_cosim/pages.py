# SPDX-License-Identifier: Apache-2.0
"""Pages: what is put into a template is text, which is escaped; markup stands in the templates alone."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup


def render(template: Path, **values: object) -> str:
    """Return a template filled in; an unknown name in it is an error."""
    environment = Environment(
        loader=FileSystemLoader(template.parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(template.name).render(values)


def own(path: Path) -> Markup:
    """Return a style sheet or a script of the project, which goes into a page as it stands."""
    return Markup(path.read_text())
