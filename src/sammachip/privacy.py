"""What is personal, and how it is masked (ข้อมูลส่วนบุคคล).

A field is marked once, in its class, with ``repr=masked``. From then on its
value stays out of ``repr``, and whoever shows or writes the object can ask
`is_personal`.

Source:
    Personal Data Protection Act B.E. 2562 (2019), section 6
    (พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. ๒๕๖๒ มาตรา ๖).
"""

from __future__ import annotations

import attrs

__all__ = ["is_personal", "masked"]


def masked(value: object) -> str:
    """Return what stands in a ``repr`` instead of a personal *value*.

    >>> import attrs
    >>> @attrs.frozen
    ... class Visitor:
    ...     name: str = attrs.field(repr=masked)
    >>> Visitor("a name")
    Visitor(name=<personal>)
    """
    return "None" if value is None else "<personal>"


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
