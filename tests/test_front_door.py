"""The front door: one list of names for run time, type checkers, docs and people."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

import sammachip

_ROOT: Final = Path(__file__).parents[1]
_PAGE: Final = _ROOT / "docs" / "reference" / "front-door.md"
_PACKAGES: Final = [
    info.name for info in pkgutil.iter_modules(sammachip.__path__, "sammachip.")
]


def _homes_seen_by_type_checkers() -> dict[str, str]:
    tree = ast.parse(inspect.getsource(sammachip))
    (block,) = (
        node
        for node in tree.body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    return {
        alias.asname or alias.name: node.module or ""
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.module != "sammachip"
        for alias in node.names
    }


def _homes_at_run_time() -> dict[str, str]:
    (table,) = (
        node.value
        for node in ast.parse(inspect.getsource(sammachip)).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_HOME"
    )
    homes: dict[str, str] = ast.literal_eval(table)
    return homes


def test_run_time_and_type_checkers_find_every_name_in_the_same_place() -> None:
    assert _homes_at_run_time() == _homes_seen_by_type_checkers()


def test_the_names_are_those_of_all_in_order() -> None:
    assert list(_homes_at_run_time()) == sorted(sammachip.__all__)
    assert sammachip.__all__ == sorted(set(sammachip.__all__))


def test_the_reference_page_lists_exactly_the_names_of_all() -> None:
    page = _PAGE.read_text(encoding="utf-8")

    listed = re.findall(r"\{py:obj\}`~(sammachip[\w.]*)\.(\w+)`", page)

    assert {name: home for home, name in listed} == _homes_at_run_time()
    assert len(listed) == len(sammachip.__all__)


@pytest.mark.parametrize("name", sammachip.__all__)
def test_a_name_is_what_its_package_exports(name: str) -> None:
    home = import_module(_homes_at_run_time()[name])

    assert getattr(sammachip, name) is getattr(home, name)
    assert name in home.__all__
    assert name in dir(sammachip)


@pytest.mark.parametrize("name", sammachip.__all__)
def test_a_name_is_documented(name: str) -> None:
    assert inspect.getdoc(getattr(sammachip, name))


@pytest.mark.parametrize("package", _PACKAGES)
def test_a_package_exports_real_names_in_order(package: str) -> None:
    module = import_module(package)

    assert module.__all__ == sorted(set(module.__all__), key=_as_ruff_sorts)
    assert all(hasattr(module, name) for name in module.__all__)


def _as_ruff_sorts(name: str) -> tuple[int, str]:
    """Constants come first, then classes, then all the others."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def test_the_codec_is_there_without_an_import_of_its_own() -> None:
    program = "import sammachip; print(sammachip.codec.loads.__name__)"

    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert done.stdout == "loads\n"


def test_an_unknown_name_is_refused_by_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Bath'"):
        getattr(sammachip, "Bath")  # noqa: B009 - the checkers know that it is not there
