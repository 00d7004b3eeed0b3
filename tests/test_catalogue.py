"""The Thai catalogue says what the code says: each text once, with the same facts."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Final

import pytest
from babel.messages.pofile import read_po

import sammachip
from sammachip.errors import say_facts

_SOURCE: Final = Path(sammachip.__file__).parent
_CATALOGUE: Final = _SOURCE / "locale" / "th" / "LC_MESSAGES" / "sammachip.po"
_SPEAKERS: Final = ("Problem", "because", "say", "say_facts")

Text = tuple[str, str]
"""A key and its English template."""


def texts_in(source: str, *, may_pass_on: bool = False) -> Iterator[Text]:
    """Yield the texts that *source* says; refuse one that cannot be seen."""
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and _name_of(call.func) in _SPEAKERS:
            match _spoken(call):
                case ast.Constant(value=str(key)), ast.Constant(value=str(english)):
                    yield key, english
                case _ if may_pass_on:
                    pass
                case _:
                    raise ValueError(f"not literal: {ast.unparse(call)}")


def _name_of(function: ast.expr) -> str:
    return ast.unparse(function).rpartition(".")[2]


def _spoken(call: ast.Call) -> tuple[ast.expr | None, ast.expr | None]:
    if _name_of(call.func) == "Problem":
        named = {keyword.arg: keyword.value for keyword in call.keywords}
        return named.get("code"), named.get("message")
    key, english, *_ = (*call.args, None, None)
    return key, english


def _texts_of_the_code() -> list[Text]:
    modules = sorted(_SOURCE.rglob("*.py"))
    return [text for module in modules for text in _texts_of(module)]


def _texts_of(module: Path) -> Iterator[Text]:
    source = module.read_text(encoding="utf-8")
    return texts_in(source, may_pass_on=module.parent == _SOURCE / "errors")


def _texts_of_the_catalogue() -> list[tuple[str, str, str]]:
    with _CATALOGUE.open("rb") as file:
        catalogue = read_po(file, locale="th", abort_invalid=True)
    return [
        (str(message.context), str(message.id), str(message.string))
        for message in catalogue
        if message.id
    ]


def _fields_of(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_every_text_of_the_code_is_in_the_catalogue() -> None:
    missing = {*_texts_of_the_code()} - {
        (key, english) for key, english, _ in _texts_of_the_catalogue()
    }

    assert not missing


def test_every_text_of_the_catalogue_is_in_the_code() -> None:
    unused = {(key, english) for key, english, _ in _texts_of_the_catalogue()} - {
        *_texts_of_the_code()
    }

    assert not unused


def test_a_key_has_one_english_template() -> None:
    templates = Counter(key for key, _ in {*_texts_of_the_code()})

    assert [key for key, count in templates.items() if count > 1] == []


def test_a_key_stands_once_in_the_catalogue() -> None:
    keys = re.findall(r'^msgctxt "(.*)"$', _CATALOGUE.read_text("utf-8"), re.MULTILINE)

    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_a_key_is_a_dotted_name() -> None:
    keys = [key for key, _ in _texts_of_the_code()]

    assert [k for k in keys if not re.fullmatch(r"[a-z_]+(?:\.[a-z0-9_]+)+", k)] == []


@pytest.mark.parametrize(
    ("key", "english", "thai"),
    [pytest.param(*texts, id=texts[0]) for texts in _texts_of_the_catalogue()],
)
def test_a_text_is_thai_and_tells_the_same_facts(
    key: str, english: str, thai: str
) -> None:
    facts = {name: f"<{name}>" for name in _fields_of(english)}
    told = {name: (fact,) for name, fact in facts.items()}

    assert re.search("[ก-๎]", thai)
    assert _fields_of(thai) == _fields_of(english)
    as_told = thai.replace(":or}", "}").format_map(facts)
    assert say_facts(key, english, told, lang="th") == as_told


@pytest.mark.parametrize(
    "source",
    [
        pytest.param('InvalidDataError.because("a.b", "one {n}", n=1)', id="because"),
        pytest.param('Problem(message="one {n}", path=(), code="a.b")', id="Problem"),
        pytest.param('errors.say("a.b", "one " "{n}", lang="th", n=1)', id="say"),
        pytest.param('say_facts("a.b", "one {n}", {}, lang="th")', id="say_facts"),
    ],
)
def test_a_text_is_found_wherever_it_is_said(source: str) -> None:
    assert list(texts_in(source)) == [("a.b", "one {n}")]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param('because(code, "one")', id="a key that is not literal"),
        pytest.param('say("a.b", f"{one}", lang="th")', id="a template in an f-string"),
        pytest.param('Problem(code="a.b", **rest)', id="a template passed on"),
        pytest.param("say_facts(*both)", id="both passed on"),
    ],
)
def test_a_text_that_cannot_be_seen_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="not literal"):
        list(texts_in(source))
