"""What is personal, and how it is masked (ข้อมูลส่วนบุคคล).

A field is marked once, in its class, with ``repr=masked``. From then on its
value stays out of ``repr``, and whoever shows or writes the object can ask
`is_personal`. A class in which nothing but marked text stands, such as a citizen id
or a name, tells who somebody is: `identifies`.

Source:
    Personal Data Protection Act B.E. 2562 (2019), section 6
    (พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. ๒๕๖๒ มาตรา ๖).
"""

from __future__ import annotations

from functools import cache
from typing import Final, get_type_hints

import attrs

__all__ = ["MASK", "identifies", "is_personal", "masked"]

MASK: Final = "<personal>"
"""What stands for a personal value that is not shown."""


def masked(value: object) -> str:
    """Return what stands in a ``repr`` instead of a personal *value*.

    >>> import attrs
    >>> @attrs.frozen
    ... class Visitor:
    ...     name: str = attrs.field(repr=masked)
    >>> Visitor("a name")
    Visitor(name=<personal>)
    """
    return "None" if value is None else MASK


def is_personal(field: attrs.Attribute[object]) -> bool:
    """Tell whether *field* of an attrs class was marked as personal.

    >>> import attrs
    >>> @attrs.frozen
    ... class Visitor:
    ...     name: str = attrs.field(repr=masked)
    >>> is_personal(attrs.fields(Visitor).name)
    True
    """
    return field.repr is masked


def identifies(cls: type) -> bool:
    """Tell whether an object of *cls* says who somebody is, and nothing else.

    It is made of marked text alone, so it is one value, and personal wherever it
    stands.

    >>> import attrs
    >>> @attrs.frozen
    ... class PassportNumber:
    ...     digits: str = attrs.field(repr=masked)
    >>> identifies(PassportNumber), identifies(str)
    (True, False)
    """
    return attrs.has(cls) and _is_marked_text(cls)


@cache
def _is_marked_text(cls: type[attrs.AttrsInstance]) -> bool:
    fields, types = attrs.fields(cls), get_type_hints(cls)
    return bool(fields) and all(
        is_personal(field) and types[field.name] in {str, str | None}
        for field in fields
    )
