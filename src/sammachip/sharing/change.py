"""What one version of an agreement changed in the one before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, cast

import attrs

from sammachip.errors import Language, Problem, Said, Severity, say
from sammachip.groups import Basis, Role
from sammachip.plain import canonical, plain
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.take import Take
from sammachip.sharing.telling.voice import Voice
from sammachip.sharing.telling.wording import basis_text, take_text

__all__ = ["changes"]

_Items = tuple[object, ...]
_ENGLISH: Final = Voice(lang="en", digits="arabic")

# What is the version's own, and what is compared bucket by bucket.
_NOT_COMPARED: Final = frozenset(
    {"agreed_on", "in_force_from", "agreed_by", "amends", "buckets"}
)


def changes(before: Agreement, after: Agreement) -> Iterator[Problem]:
    """Yield a finding for each change; their paths lead into *after*."""
    for change in (
        *_inside(before, after, of=after.group),
        *_in_buckets(before.buckets, after.buckets),
    ):
        yield attrs.evolve(change, severity=Severity.WARNING)


def _in_buckets(before: Sequence[Bucket], after: Sequence[Bucket]) -> Iterator[Problem]:
    earlier = {bucket.key: bucket for bucket in before}
    later = {bucket.key: bucket for bucket in after}
    for bucket in before:
        if bucket.key not in later:
            yield Problem(
                code="versions.bucket_removed",
                message="{bucket} is no more; it took {take}",
                facts={"bucket": bucket.name, "take": _fact(bucket.take)},
                path=("buckets",),
            )
    for position, bucket in enumerate(after):
        if bucket.key not in earlier:
            yield Problem(
                code="versions.bucket_added",
                message="{bucket} is new; it takes {take}",
                facts={"bucket": bucket.name, "take": _fact(bucket.take)},
                path=("buckets", position),
            )
        else:
            for change in _inside(earlier[bucket.key], bucket, of=bucket.name):
                yield change.under("buckets", position)
    old_order = [later[key].name for key in earlier if key in later]
    new_order = [later[key].name for key in later if key in earlier]
    if old_order != new_order:
        yield Problem(
            code="versions.order",
            message="the order of the buckets was {before}, is {found}",
            facts={"before": old_order, "found": new_order},
            path=("buckets",),
        )


def _inside(old: object, new: object, *, of: str) -> Iterator[Problem]:
    """Yield what differs, as deep inside as the two are of one shape."""
    if old == new:
        return
    olds, news = _parts(old), _parts(new)
    is_alike = type(old) is type(new) and olds.keys() == news.keys()
    if not olds or not is_alike or _differ_in_words(old, new):
        yield Problem(
            code="versions.changed",
            message="{of}: was {before}, is {found}",
            facts={"of": of, "before": _fact(old), "found": _fact(new)},
        )
        return
    for step, part in olds.items():
        for change in _inside(part, news[step], of=of):
            yield change.under(step)


def _parts(value: object) -> dict[str | int, object]:
    """Return items by position or fields by name; of a single value nothing."""
    if isinstance(value, tuple):
        return dict(enumerate(cast("_Items", value)))
    cls = type(value)
    if not attrs.has(cls) or hasattr(cls, "plain"):
        return {}
    names = (field.name for field in attrs.fields(cls))
    return {name: getattr(value, name) for name in names if name not in _NOT_COMPARED}


def _differ_in_words(old: object, new: object) -> bool:
    if isinstance(old, Take) and isinstance(new, Take):
        return take_text(old, _ENGLISH) != take_text(new, _ENGLISH)
    return False


def _fact(value: object) -> object:
    match value:
        case None | ():
            return _said("", lambda lang: say("versions.nothing", "nothing", lang=lang))
        case tuple():
            return tuple(map(_fact, cast("_Items", value)))
        case Role():
            return _said(value.value, value.text)
        case Basis():
            return _said(value.value, lambda lang: basis_text(value, lang))
        case _ if isinstance(value, Take):
            return _said(
                canonical(value),
                lambda lang: take_text(value, Voice(lang=lang, digits="arabic")),
            )
        case _:
            form = plain(value)
            return form if isinstance(form, str) else canonical(value)


def _said(data: str, text: Callable[[Language], str]) -> Said:
    return Said(data, th=text("th"), en=text("en"))
