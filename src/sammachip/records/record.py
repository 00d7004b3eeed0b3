"""KnowledgeRecord: one written piece of knowledge, as its document has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import ClassVar

import attrs

from sammachip.dates import FiscalYear
from sammachip.errors import Language, Problem, Rule, not_blank, rule, validate
from sammachip.identifiers import Phone
from sammachip.people import PersonName
from sammachip.places import Address, Office
from sammachip.privacy import masked
from sammachip.records.category import Category
from sammachip.records.field_span import FieldSpan
from sammachip.records.quantities import Quantity
from sammachip.records.record_cell import RecordVoice
from sammachip.records.record_page import marks_of, record_page
from sammachip.records.section import Section, SectionKey
from sammachip.records.section_quantities import quantities_in_sections
from sammachip.records.source_view import source_html
from sammachip.thai import Digits, Repair, Span, gaps
from sammachip.thai.page import Page, Row

__all__ = ["Footer", "KnowledgeRecord", "Unplaced", "placed_spans"]


@attrs.frozen(kw_only=True)
class Unplaced:
    """A piece of a document that no field took (ข้อความที่ยังไม่เข้าหัวข้อใด).

    Args:
        text: The piece as printed; it may name people.
        span: Where it stands.

    >>> Unplaced(text="hello", span=Span(0, 5))
    Unplaced(text=<personal>, span=Span(start=0, end=5))
    """

    text: str = attrs.field(repr=masked)
    span: Span

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class Footer:
    """The foot of a web page that holds a record (ส่วนท้ายของหน้าเว็บ).

    None stands for what is not printed or left empty. The address is that of
    the website's owner, never that of the record.

    >>> Footer(phone="0 0000 0000")
    Footer(department=None, phone=<personal>, email=None, address=None)
    """

    department: str | None = None
    phone: str | None = attrs.field(default=None, repr=masked)
    email: str | None = attrs.field(default=None, repr=masked)
    address: str | None = attrs.field(default=None, repr=masked)

    def __attrs_post_init__(self) -> None:
        validate(self)


def in_number(repairs: tuple[Repair, ...]) -> str:
    """Return what stands in a ``repr`` instead of repairs, which may name people."""
    return f"<{len(repairs)} repairs>"


def placed_spans(
    spans: Iterable[FieldSpan], sections: Iterable[Section]
) -> Iterator[Span]:
    """Yield every span that a label, a field or a section takes."""
    for field in spans:
        yield field.span
        if field.label_span is not None:
            yield field.label_span
    for section in sections:
        if section.label_span is not None:
            yield section.label_span
        yield section.span


@rule
def _nothing_is_lost(
    source_text: str,
    spans: tuple[FieldSpan, ...],
    sections: tuple[Section, ...],
    unplaced: tuple[Unplaced, ...],
) -> Iterator[Problem]:
    placed = [*placed_spans(spans, sections), *(piece.span for piece in unplaced)]
    if any(span.end > len(source_text) for span in placed):
        yield Problem(
            code="record.span",
            message="a span ends beyond the document, which has {length} characters",
            facts={"length": len(source_text)},
            path=("spans",),
        )
    lost = sum(gap.end - gap.start for gap in gaps(source_text, placed))
    if lost:
        yield Problem(
            code="record.lost_text",
            message="{count} characters of the document are in no field, section "
            "or unplaced piece",
            facts={"count": lost},
            path=("unplaced",),
        )


@attrs.frozen(kw_only=True)
class KnowledgeRecord:
    """One knowledge record (บันทึกองค์ความรู้), with everything its document says.

    A field that is not printed, or cannot be read, is None. Every character
    of the document stands in a field, a label, a section or an unplaced piece.

    Args:
        layout: Name of the layout that it was read by.
        form_heading: Heading of the form, as printed.
        title: What the record is about.
        post_title: Title of the web post that carries it, if the form has a title
            of its own.
        author: Who wrote it; None if nobody is named, or an office is.
        author_office: The office that is named as the author; otherwise None.
        author_position: Position (ตำแหน่ง) of the author, as stated.
        office: The office, if one is named anywhere above.
        address: Address as printed; often the name of an office.
        address_parts: The same in parts, if it has any.
        phones: Phone numbers of the author.
        phones_as_written: The same as printed.
        email: Email address of the author.
        recorded_at: When it was recorded, in Thai time.
        posted_on: Day of the web post that carries it; not the day of record.
        fiscal_year: Fiscal year (ปีงบประมาณ) of the form, if it is stated.
        category: Category of knowledge (หมวด), if one is chosen.
        province: Province (จังหวัด) of the website that carries it.
        footer: Foot of the page; None if the page has none.
        lead_image: Name of the picture above the title.
        images: Names of the pictures in the section for pictures.
        sections: In printed order; a label printed twice is two sections.
        page_lines: Lines of the page around it, such as running numbers and menus.
        unplaced: What no field took, in printed order.
        spans: Where every field stands; what is printed twice has two places.
        repairs: Damage that was repaired in what is said above; the spans and
            *source_text* are of the document as it is.
        problems: What is odd; each is a warning.
        source_text: The whole document, character for character.

    Raises:
        InvalidDataError: Text of the document is in no part of the record
            (``record.lost_text``) or a span is not in it (``record.span``).

    >>> KnowledgeRecord(
    ...     layout="by hand",
    ...     title="Salted eggs",
    ...     spans=(FieldSpan(name="title", span=Span(0, 11)),),
    ...     source_text="Salted eggs",
    ... ).title
    'Salted eggs'
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("layout", "source_text", "title", "post_title", "email")),
        _nothing_is_lost,
    )

    layout: str
    form_heading: str | None = None
    title: str | None = None
    post_title: str | None = None
    author: PersonName | None = attrs.field(default=None, repr=masked)
    author_office: Office | None = None
    author_position: str | None = None
    office: Office | None = None
    address: str | None = attrs.field(default=None, repr=masked)
    address_parts: Address | None = attrs.field(default=None, repr=masked)
    phones: tuple[Phone, ...] = attrs.field(default=(), repr=masked)
    phones_as_written: tuple[str, ...] = attrs.field(default=(), repr=masked)
    email: str | None = attrs.field(default=None, repr=masked)
    recorded_at: datetime | None = None
    posted_on: date | None = None
    fiscal_year: FiscalYear | None = None
    category: Category | None = None
    province: str | None = None
    footer: Footer | None = None
    lead_image: str | None = None
    images: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    page_lines: tuple[str, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    spans: tuple[FieldSpan, ...] = ()
    repairs: tuple[Repair, ...] = attrs.field(default=(), repr=in_number)
    problems: tuple[Problem, ...] = ()
    source_text: str = attrs.field(repr=masked)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def owner(self) -> PersonName | Office | None:
        """Whose knowledge it is (เจ้าขององค์ความรู้): a person, or an office."""
        return self.author or self.author_office

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The facts in numbers that its sections state, in printed order.

        Each is found where it stands in the document, anew at every call.
        """
        return quantities_in_sections(
            self.source_text,
            (section.span for section in self.sections),
            is_damaged=bool(self.repairs),
        )

    def section(self, key: SectionKey) -> Section | None:
        """Return the first section of that key, or None if there is none."""
        return next((each for each in self.sections if each.key is key), None)

    def span_of(self, name: str) -> Span | None:
        """Return where the value of the field *name* stands, or None."""
        return next((each.span for each in self.spans if each.name == name), None)

    def row(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        personal: bool = False,
    ) -> Row:
        """Return one cell for each heading of `record_heading`, for tables of records.

        Args:
            lang: Language of days and categories; words stay as they are printed.
            digits: Digits of days, phones and counts.
            personal: Whether personal data are shown; else … stands there, and of
                an office its district and province.
        """
        return RecordVoice(lang=lang, digits=digits, personal=personal).row(self)

    def text(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        personal: bool = False,
    ) -> str:
        """Tell what the record says as plain text; the choices are those of `row`.

        Sections are personal: unless they are shown, their length is told.
        """
        voice = RecordVoice(lang=lang, digits=digits, personal=personal)
        return self._page(voice, has_tables=False).text()

    def html(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        personal: bool = False,
    ) -> str:
        """Tell the same as HTML, and below it the document with each field marked.

        There are no styles and no scripts. The choices are those of `row`; only labels
        and what is not personal are shown of the document by default.
        """
        voice = RecordVoice(lang=lang, digits=digits, personal=personal)
        lost = gaps(self.source_text, placed_spans(self.spans, self.sections))
        pieces = (FieldSpan(name="unplaced", span=gap) for gap in lost)
        marks = marks_of(voice, (*self.spans, *pieces), self.sections)
        page = self._page(voice, has_tables=True)
        return page.html() + source_html(self.source_text, marks)

    def _repr_html_(self) -> str:
        """Show the record in a notebook, in Thai and without personal data."""
        return self.html()

    def _page(self, voice: RecordVoice, *, has_tables: bool) -> Page:
        return record_page(
            voice,
            fields=voice.row(self),
            sections=self.sections,
            facts=(fact.span.of(self.source_text) for fact in self.quantities),
            problems=self.problems,
            has_tables=has_tables,
        )
