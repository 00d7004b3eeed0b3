"""Every piece of Python in the README and in docs/ is run as a test."""

from __future__ import annotations

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

collect_ignore = ["docs/conf.py"]  # it needs Sphinx, which the tests do not

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()], patterns=["README.md", "docs/**/*.md"]
).pytest()
