"""The foot of a web page that holds a record: what its lines say."""

from __future__ import annotations

from collections.abc import Sequence

from sammachip.records.fields import Fields
from sammachip.records.footer_form import FooterForm
from sammachip.records.line import Line
from sammachip.records.record import Footer
from sammachip.thai import Span, trimmed

__all__ = ["footer_of", "read_foot"]


def read_foot(fields: Fields, form: FooterForm, lines: Sequence[Line]) -> None:
    """Find the fields of the footer in *lines*."""
    for line in lines:
        if province := form.province_at(line):
            fields.add("province", province, Span(line.span.start, province.start))
        elif form.names_department(line):
            fields.add("footer.department", line.span)
        else:
            found = form.fields_at(line)
            ends = [each.span.start for each in found[1:]] + [line.span.end]
            for each, end in zip(found, ends, strict=False):
                value = trimmed(fields.document.mended.text, each.span.end, end)
                fields.add(f"footer.{each.label.name}", value, each.span)


def footer_of(fields: Fields) -> Footer | None:
    """Return the footer, None if the page has none."""
    if not any(name.startswith("footer.") for name in fields.by_name):
        return None
    return Footer(
        department=fields.text("footer.department"),
        phone=fields.text("footer.phone"),
        email=fields.text("footer.email"),
        address=fields.text("footer.address"),
    )
