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


_LAZY: Final = ["sammachip", "sammachip.dates", "sammachip.records", "sammachip.thai"]
_HOME: Final[dict[str, str]] = vars(sammachip)["_HOME"]
_NAMES: Final = sorted(sammachip.__all__)


def _homes_seen_by_type_checkers(package: str) -> dict[str, str]:
    tree = ast.parse(inspect.getsource(import_module(package)))
    (block,) = (
        node
        for node in tree.body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    return {
        alias.name: f"{package}.{alias.name}" if node.module == package else node.module
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }


@pytest.mark.parametrize("package", _LAZY)
def test_run_time_and_type_checkers_find_every_name_in_the_same_place(
    package: str,
) -> None:
    homes = vars(import_module(package))["_HOME"]

    assert homes == _homes_seen_by_type_checkers(package)
    assert list(homes) == sorted(homes)


@pytest.mark.parametrize("package", _LAZY)
def test_no_module_has_the_name_of_something_else(package: str) -> None:
    module = import_module(package)
    modules = {info.name for info in pkgutil.iter_modules(module.__path__)}

    clashes = {name for name in vars(module)["_HOME"] if name in modules}

    assert clashes <= {"codec"}


@pytest.mark.parametrize("package", _LAZY)
def test_the_names_are_those_of_all(package: str) -> None:
    module = import_module(package)

    assert {*vars(module)["_HOME"]} - {"codec"} == {*module.__all__}


def test_the_reference_page_lists_exactly_the_names_of_all() -> None:
    page = _PAGE.read_text(encoding="utf-8")

    listed = re.findall(r"\{py:obj\}`~(sammachip[\w.]*)\.(\w+)`", page)

    assert {name: home for home, name in listed} == {
        name: _HOME[name] for name in sammachip.__all__
    }
    assert len(listed) == len(sammachip.__all__)


@pytest.mark.parametrize("name", _NAMES)
def test_a_name_is_what_its_package_exports(name: str) -> None:
    home = import_module(_HOME[name])

    assert getattr(sammachip, name) is getattr(home, name)
    assert name in home.__all__
    assert name in dir(sammachip)


@pytest.mark.parametrize("name", _NAMES)
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
