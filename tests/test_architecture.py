"""Below codec nothing reads files, environment, locale or clock."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

import sammachip

_SOURCE: Final = Path(sammachip.__file__).parent
_WATCHED_WORK: Final = Path(__file__).parent / "watched_work.py"
_READS_THE_CATALOGUE: Final = "errors/language.py"
_LOADS_MODULES: Final = "_lazy.py"
# Patterns in any locale need the names of all locales. Babel looks around while it
# is imported, so nothing else loads it; the locale and the day are arguments.
_ASKS_BABEL: Final = "dates/pattern.py"

_MODULES: Final = {
    *("asyncio", "babel", "builtins", "cattrs", "csv", "ctypes", "fileinput"),
    *("getpass", "gettext", "glob", "http", "importlib", "io", "json", "locale"),
    *("logging", "multiprocessing", "os", "pathlib", "pkgutil", "platform", "posix"),
    *("random", "secrets", "shelve", "shutil", "socket", "sqlite3", "subprocess"),
    *("sys", "tempfile", "threading", "time", "tomllib", "urllib", "uuid", "zoneinfo"),
}
_FUNCTIONS: Final = {
    *("__import__", "breakpoint", "compile", "eval", "exec", "input", "open", "print"),
}
_ATTRIBUTES: Final = {
    *("astimezone", "environ", "fromtimestamp", "getenv", "now", "open", "read_bytes"),
    *("read_text", "strftime", "strptime", "timestamp", "today", "utcfromtimestamp"),
    *("utcnow", "write_bytes", "write_text"),
}


def offences_in(source: str) -> Iterator[str]:
    """Yield every import, name and attribute that reaches outside."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (a.name for a in names if _top(a.name) in _MODULES)
            case ast.ImportFrom(module=str(module)) if _top(module) in _MODULES:
                yield module
            case ast.Name(id=name) if name in _FUNCTIONS:
                yield name
            case ast.Attribute(attr=name) if name in _ATTRIBUTES:
                yield f".{name}"
            case _:
                pass


def _top(module: str) -> str:
    return module.partition(".")[0]


def _offences_by_module() -> dict[str, list[str]]:
    modules = (path.relative_to(_SOURCE) for path in _SOURCE.rglob("*.py"))
    below_codec = (
        path
        for path in modules
        if path.parts[0] not in {"codec", "testing", "__init__.py"}
    )
    return {
        path.as_posix(): found
        for path in sorted(below_codec)
        if (found := sorted(offences_in((_SOURCE / path).read_text(encoding="utf-8"))))
    }


def _run(
    *arguments: str, environment: Mapping[str, str] = MappingProxyType({})
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own interpreter on our own file
        [sys.executable, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def test_below_codec_only_three_modules_reach_outside() -> None:
    assert _offences_by_module() == {
        _LOADS_MODULES: ["importlib", "sys"],
        _ASKS_BABEL: ["babel.core", "babel.dates"],
        _READS_THE_CATALOGUE: [".read_text", "importlib"],
    }


@pytest.mark.parametrize("module", sorted(_MODULES))
def test_an_import_that_reaches_outside_is_found(module: str) -> None:
    assert list(offences_in(f"import {module}.inner as harmless")) == [
        f"{module}.inner"
    ]
    assert list(offences_in(f"def f():\n    from {module} import thing")) == [module]


@pytest.mark.parametrize("name", sorted(_FUNCTIONS))
def test_a_function_that_reaches_outside_is_found(name: str) -> None:
    assert list(offences_in(f"{name}('x')")) == [name]
    assert list(offences_in(f"harmless = {name}")) == [name]


@pytest.mark.parametrize("name", sorted(_ATTRIBUTES))
def test_a_method_that_reaches_outside_is_found(name: str) -> None:
    assert list(offences_in(f"date.{name}()")) == [f".{name}"]
    assert list(offences_in(f"harmless = datetime.datetime.{name}")) == [f".{name}"]


def test_what_stays_inside_is_no_offence() -> None:
    source = "import re\nfrom datetime import date\nopening = date(2026, 1, 1).year"

    assert list(offences_in(source)) == []


def test_the_work_passes_under_watch() -> None:
    done = _run(str(_WATCHED_WORK))

    assert done.stderr.decode() == ""
    assert "groups[3].name: ต้องมีข้อความ" in done.stdout.decode()


@pytest.mark.parametrize(
    ("offence", "seen"),
    [
        ("open('sammachip.po')", "file: sammachip.po"),
        ("import os; os.environ['LANG']", "environment: LANG"),
        ("import os; os.environ.get('TZ')", "environment: get"),
        ("import os; os.getenv('TZ')", "environment: get"),
        ("from datetime import date; date.today()", "clock or locale: today"),
        ("from datetime import datetime; datetime.now()", "clock or locale: now"),
        ("import time; time.time()", "clock or locale: time"),
        ("import locale; locale.setlocale(0)", "clock or locale: setlocale"),
        ("import socket; socket.socket()", "socket.__new__"),
        ("import os; os.system('true')", "os.system"),
    ],
)
def test_an_offence_under_watch_ends_the_work(offence: str, seen: str) -> None:
    done = _run(str(_WATCHED_WORK), offence)

    assert done.returncode == 1
    assert done.stdout == b""
    assert seen in done.stderr.decode()


def test_the_environment_changes_nothing() -> None:
    here = {"LANG": "C", "TZ": "UTC", "PYTHONHASHSEED": "1"}
    there = {
        "LANG": "th_TH.UTF-8",
        "LC_ALL": "de_DE.UTF-8",
        "LANGUAGE": "th:de",
        "TZ": "Asia/Bangkok",
        "PYTHONHASHSEED": "4242",
    }

    told = [_run(str(_WATCHED_WORK), environment=each) for each in (here, there)]

    assert told[0].stdout == told[1].stdout != b""


def test_the_environment_changes_no_pattern() -> None:
    statement = (
        "from datetime import datetime; from sammachip.dates import format_pattern;"
        "print(ascii(format_pattern(datetime(2017, 3, 17, 9), 'E d MMM y G a h:mm')))"
    )
    environments = (
        {"LANG": "C", "TZ": "UTC"},
        {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Bangkok"},
    )

    told = [_run("-c", statement, environment=each) for each in environments]

    assert told[0].stdout == told[1].stdout != b""


@pytest.mark.parametrize(
    ("statement", "unneeded"),
    [
        ("import sammachip", {"attrs", "attr", "cattrs", "babel", "sammachip.errors"}),
        (
            "from sammachip import to_thai_digits; to_thai_digits('3')",
            {"cattrs", "babel", "sammachip.money", "sammachip.codec"},
        ),
        (
            "from sammachip.dates import parse_day; parse_day('17/3/2560')",
            {"cattrs", "babel", "sammachip.dates.pattern", "sammachip.money"},
        ),
        ("import sammachip.records", {"attrs", "sammachip.errors"}),
        (
            "from sammachip.records import read_record",
            {"cattrs", "babel", "sammachip.sharing", "sammachip.ledger"},
        ),
    ],
    ids=["the front door", "Thai digits", "days", "the records' door", "a reader"],
)
def test_what_is_not_used_is_not_loaded(statement: str, unneeded: set[str]) -> None:
    done = _run("-c", f"{statement}; import sys; print(*sys.modules)")

    assert done.returncode == 0
    assert {*done.stdout.decode().split()} & unneeded == set()
