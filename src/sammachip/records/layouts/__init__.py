"""The layouts that are known (รูปแบบบันทึกที่รู้จัก), each a declaration."""

from __future__ import annotations

from typing import Final

from sammachip.records.layouts.article import ARTICLE
from sammachip.records.layouts.blog import BLOG, BLOG_BY_ADMIN
from sammachip.records.layouts.flip_book import (
    CONTINUATION_PAGE,
    INDIVIDUAL_FORM_2563,
    INDIVIDUAL_FORM_UTTARADIT_2563,
    UNIT_FORM_2563,
)
from sammachip.records.layouts.general import GENERAL
from sammachip.records.layouts.numbered_form import NUMBERED_FORM_2560, UNIT_FORM_2561
from sammachip.records.layouts.web_form import WEB_FORM, WEB_FORM_WITHOUT_POSITION

__all__ = [
    "ARTICLE",
    "BLOG",
    "BLOG_BY_ADMIN",
    "CONTINUATION_PAGE",
    "GENERAL",
    "INDIVIDUAL_FORM_2563",
    "INDIVIDUAL_FORM_UTTARADIT_2563",
    "LAYOUTS",
    "NUMBERED_FORM_2560",
    "UNIT_FORM_2561",
    "UNIT_FORM_2563",
    "WEB_FORM",
    "WEB_FORM_WITHOUT_POSITION",
]

LAYOUTS: Final = (
    WEB_FORM,
    WEB_FORM_WITHOUT_POSITION,
    NUMBERED_FORM_2560,
    UNIT_FORM_2561,
    INDIVIDUAL_FORM_2563,
    UNIT_FORM_2563,
    INDIVIDUAL_FORM_UTTARADIT_2563,
    ARTICLE,
    BLOG,
    BLOG_BY_ADMIN,
    CONTINUATION_PAGE,
    GENERAL,
)
"""Every layout that is known; of two that fit alike the earlier is taken."""
