"""How Sphinx builds these pages."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from pathlib import Path
from typing import Final

from babel.messages.pofile import read_po
from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

import sammachip

project = "sammachip"
copyright = "the sammachip authors"  # noqa: A001 - Sphinx names it so
release = sammachip.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
smartquotes = False  # texts and code stand as they are
default_role = "py:obj"  # `name` in a docstring is a link, or the build fails
html_theme = "furo"
html_title = "sammachip"
templates_path: list[str] = []
exclude_patterns: list[str] = []

autodoc_default_options = {"members": True, "show-inheritance": False}
autodoc_member_order = "groupwise"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_typehints_format = "short"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_custom_sections = ["Source"]

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

nitpick_ignore_regex = [
    # Pieces of default values that Sphinx takes for types: no name has such signs.
    (r"py:class", r""".*["'(].*"""),
    # Names of other projects: the build needs no network, so they lead nowhere.
    (r"py:.*", r"((attrs?|collections|datetime|decimal|enum|fractions|typing)\.).*"),
    (r"py:.*", r"(st|hypothesis\.strategies)\.SearchStrategy|date"),
    (r"py:class", r"Decimal|Fraction"),  # the same, in what attrs generates
    (r"py:class", r"~Choices"),
    (r"py:.*", r"sammachip\..*\.(T|Value|Result|Choices)(_\w+)?"),  # type variables
]

_CATALOGUE: Final = (
    Path(sammachip.__file__).parent / "locale" / "th" / "LC_MESSAGES" / "sammachip.po"
)


def _public_names() -> dict[str, str]:
    """Map the bare name, and that where a thing is defined, to the one users import."""
    public: dict[str, str] = {}
    for info in pkgutil.iter_modules(sammachip.__path__, "sammachip."):
        package = import_module(info.name)
        for name in package.__all__:
            home = getattr(getattr(package, name), "__module__", info.name)
            public.setdefault(f"{home}.{name}", f"{info.name}.{name}")
            public.setdefault(name, f"{info.name}.{name}")
    return public


def _lead_to_public_name(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.TextElement
) -> nodes.Node | None:
    """Resolve what annotations (where it is defined) and docstrings (bare) name."""
    public = _public_names().get(node.get("reftarget", ""))
    if public is None:
        return None
    domain = env.domains["py"]
    return domain.resolve_xref(
        env, node["refdoc"], app.builder, "obj", public, node, content
    )


def _keep_colons(
    _app: Sphinx, what: str, _name: str, _obj: object, _opts: object, lines: list[str]
) -> None:
    """Keep Napoleon from reading ``The path: a.b`` as a type and its text."""
    if what in {"attribute", "property"}:
        lines.insert(0, "\\ ")


def _fill_in_texts(app: Sphinx, page: str, source: list[str]) -> None:
    """Write the table of all texts, from the catalogue itself."""
    if page != "reference/problems":
        return
    app.env.note_dependency(str(_CATALOGUE))
    with _CATALOGUE.open("rb") as file:
        texts = sorted(
            (str(text.context), str(text.id), str(text.string))
            for text in read_po(file, locale="th")
            if text.id
        )
    rows = [
        f"| `{key}` | {_escaped(english)}<br>{_escaped(thai)} |"
        for key, english, thai in texts
    ]
    source[0] = "\n".join([source[0], "| Code | Text |", "|---|---|", *rows, ""])


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>|#~$])", r"\\\1", text).replace("\n", "<br>")


def setup(app: Sphinx) -> None:
    """Connect the hooks above."""
    app.connect("autodoc-process-docstring", _keep_colons, priority=100)
    app.connect("missing-reference", _lead_to_public_name)
    app.connect("source-read", _fill_in_texts)
