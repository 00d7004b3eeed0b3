"""The README and the pages: what stands there in a fence is run, or is no code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

_ROOT: Final = Path(__file__).parents[1]
_README: Final = _ROOT / "README.md"
_PAGES: Final = [_README, *sorted((_ROOT / "docs").rglob("*.md"))]
_RUN_BY_SYBIL: Final = {"python"}
_NOT_CODE: Final = {"text", "json", "csv", "{toctree}", "{eval-rst}"}
_MARKED: Final = re.compile(
    r"^<!-- command: (\w+) -->\n```sh\n(.+)\n```$", re.MULTILINE
)


@pytest.mark.parametrize(
    "page", [pytest.param(page, id=str(page.relative_to(_ROOT))) for page in _PAGES]
)
def test_every_block_of_code_is_run(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    opened = re.findall(r"^ *(?:```|~~~|:::)(\S+)", _MARKED.sub("", text), re.MULTILINE)

    assert {*opened} <= _RUN_BY_SYBIL | _NOT_CODE


def test_every_page_with_code_is_collected() -> None:
    fenced = {
        page.relative_to(_ROOT).as_posix()
        for page in _PAGES
        if re.search(r"^```python$", page.read_text(encoding="utf-8"), re.MULTILINE)
    }

    collected = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "README.md", "docs"],
        cwd=_ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert fenced == {
        line.partition("::")[0]
        for line in collected.stdout.splitlines()
        if "::" in line
    }


def test_the_readme_has_two_commands_and_ci_runs_them() -> None:
    commands = dict(_MARKED.findall(_README.read_text(encoding="utf-8")))
    script = (_ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert list(commands) == ["share", "test"]
    assert "for name in share test; do" in script
    assert "examples/share_profit.py" in commands["share"]
    assert "-m pytest" in commands["test"]
