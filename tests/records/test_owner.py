"""The owner's field: post and office begin at their own words."""

from __future__ import annotations

import pytest

from sammachip.records.owner import parts_of_owner


@pytest.mark.parametrize(
    ("name", "text", "parts"),
    [
        pytest.param("author", "นางมะลิ ใจงาม", {"author": "นางมะลิ ใจงาม"}, id="a name"),
        pytest.param(
            "author",
            "นางมะลิ ใจงาม\n   สพอ.บ้านสวน",
            {"author": "นางมะลิ ใจงาม", "office": "สพอ.บ้านสวน"},
            id="a name and an office",
        ),
        pytest.param(
            "author",
            "สำนักงานพัฒนาชุมชนอำเภอบ้านสวน กรมการพัฒนาชุมชน",
            {"author": "สำนักงานพัฒนาชุมชนอำเภอบ้านสวน", "office": "กรมการพัฒนาชุมชน"},
            id="an office in an office",
        ),
        pytest.param(
            "author_position",
            "เจ้าหน้าที่ สนง.พัฒนาชุมชนอำเภอบ้านสวน",
            {"author_position": "เจ้าหน้าที่", "office": "สนง.พัฒนาชุมชนอำเภอบ้านสวน"},
            id="a post and an office",
        ),
        pytest.param(
            "address", "9/9 สำนักงานเขต", {"address": "9/9 สำนักงานเขต"}, id="an address"
        ),
        pytest.param("author", "", {"author": ""}, id="nothing"),
    ],
)
def test_the_parts_of_a_value(name: str, text: str, parts: dict[str, str]) -> None:
    assert {part: span.of(text) for part, span in parts_of_owner(name, text)} == parts
