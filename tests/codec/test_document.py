"""document_text: Word and PDF files by their libraries, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import document_text
from sammachip.errors import InvalidDataError
from sammachip.records import read_records


def _word() -> bytes:
    word = Document()
    word.add_paragraph("บันทึกองค์ความรู้")
    table = word.add_table(3, 2)
    table.cell(0, 0).text = "ชื่อความรู้ :"
    table.cell(0, 1).text = "ไข่เค็ม"
    table.cell(1, 0).merge(table.cell(1, 1)).text = "ช่องเดียว\nสองบรรทัด"
    table.cell(2, 1).text = "ท้าย"
    table.cell(2, 0).add_table(1, 1).cell(0, 0).text = "ใน"
    word.add_paragraph("ย่อหน้า\u00a0ท้าย")
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def _pdf(*pages: str) -> bytes:
    """Return a PDF document of pages with one line each, made by hand."""
    count = len(pages)
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(count))
    font = "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    size = f"/MediaBox [0 0 600 800] /Resources << /Font << {font} >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
    ]
    for number, page in enumerate(pages):
        shown = f"BT /F1 12 Tf 50 700 Td ({page}) Tj ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /Contents {4 + 2 * number} 0 R {size} >>",
            f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        ]
    content, offsets = b"%PDF-1.4\n", list[int]()
    for number, each in enumerate(objects, start=1):
        offsets.append(len(content))
        content += f"{number} 0 obj\n{each}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    count = len(objects) + 1
    return (
        content
        + (
            f"xref\n0 {count}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {count} /Root 1 0 R >>\n"
            f"startxref\n{len(content)}\n%%EOF\n"
        ).encode()
    )


_WORD = _word()
_PDF = _pdf("Salted eggs", "Steps")


def test_paragraphs_and_tables_of_a_word_file_are_read_in_order() -> None:
    assert document_text(_WORD) == (
        "บันทึกองค์ความรู้\nชื่อความรู้ : ไข่เค็ม\nช่องเดียว\nสองบรรทัด\nใน ท้าย\nย่อหน้า\u00a0ท้าย\n"
    )


def test_pages_of_a_pdf_file_are_read_in_order() -> None:
    assert document_text(_PDF) == "Salted eggs\nSteps\n"


def test_records_are_read_from_files_of_any_kind() -> None:
    page = "<h1>บันทึกองค์ความรู้</h1>๑.ชื่อความรู้ ไข่เค็ม<br>๒.เจ้าขององค์ความรู้ นางมะลิ ใจงาม"
    sources = [("a.html", page.encode()), ("b.docx", _WORD), ("c.pdf", b"%PDF-")]

    first, second, third = read_records(sources, text_of=document_text)

    assert first.record is not None
    assert first.record.title == "ไข่เค็ม"
    assert second.problems[0].code == "record.no_layout"
    assert [str(problem) for problem in third.problems] == [
        "c.pdf: this PDF file cannot be read: it is damaged, or locked"
    ]


@given(st.sampled_from([_WORD, _PDF]), st.integers(0, 2000), st.binary(max_size=40))
def test_a_damaged_file_is_read_or_refused(file: bytes, at: int, put: bytes) -> None:
    damaged = file[:8] + file[8 : 8 + at] + put + file[8 + at + len(put) :]

    try:
        assert isinstance(document_text(damaged), str)
    except InvalidDataError as error:
        assert error.problems[0].code == "document.unreadable"  # noqa: PT017


@given(st.binary(max_size=80))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        assert isinstance(document_text(content), str)
    except InvalidDataError as error:
        (problem,) = error.problems
        assert problem.code in {
            "text.no_encoding",
            "document.other_kind",
            "document.unreadable",
        }


@pytest.mark.parametrize(
    ("content", "code", "sentence"),
    [
        pytest.param(
            b"PK\x03\x04",
            "document.unreadable",
            "this Word file cannot be read: it is damaged, or locked",
            id="an archive",
        ),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1",
            "document.other_kind",
            "this kind of file is not read; save it as Word (.docx), PDF or plain text",
            id="earlier Word",
        ),
        pytest.param(
            b"{\\rtf1 x}",
            "document.other_kind",
            "this kind of file is not read; save it as Word (.docx), PDF or plain text",
            id="rich text",
        ),
    ],
)
def test_other_files_are_refused(content: bytes, code: str, sentence: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        document_text(content)

    assert [problem.code for problem in refused.value.problems] == [code]
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("library", "begins", "told"),
    [
        ("docx", "PK\x03\x04", "sammachip[docx]"),
        ("pypdf", "%PDF-", "sammachip[pdf]"),
    ],
)
def test_without_its_library_a_file_is_refused_with_the_extra(
    library: str, begins: str, told: str
) -> None:
    statement = (
        f"import sys; sys.modules[{library!r}] = None\n"
        "from sammachip.codec import document_text\n"
        f"try: document_text({begins!r}.encode())\n"
        "except Exception as error: print(error.problems[0].code, error)"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter on our own text
        [sys.executable, "-c", statement], capture_output=True, check=True
    )

    assert done.stdout.decode().startswith("document.no_library ")
    assert told in done.stdout.decode()


def test_the_libraries_are_loaded_only_when_they_are_needed() -> None:
    statement = (
        "import sys; from sammachip.codec import document_text;"
        "document_text(b'<p>x'); print(*({'docx', 'pypdf'} & {*sys.modules}))"
    )
    done = subprocess.run(  # noqa: S603 - the same
        [sys.executable, "-c", statement], capture_output=True, check=True
    )

    assert done.stdout.split() == []
