"""What officers' records recommend and hope for, as checklists (ข้อเสนอแนะและผลที่หวัง).

Source:
    Three knowledge records of the Community Development Department from B.E. 2560 on.
    Where a record counts its points, the numbers are as printed; the words are our
    own.
"""

from __future__ import annotations

from typing import Final

from sammachip.programme.checklist import Checklist
from sammachip.programme.officer_steps import steps_of

__all__ = ["COMMUNITY_STRENGTH_POINTS", "LEARNING_NETWORK_RESULTS", "SUPPORT_RESULTS"]

COMMUNITY_STRENGTH_POINTS: Final = Checklist(
    key="community_strength",
    name="ข้อเสนอแนะเพื่อชุมชนเข้มแข็ง",
    english="what makes a community strong",
    steps=steps_of(
        (
            "policy",
            "หน่วยงานรัฐและเอกชนถือเป็นนโยบายที่จะสนับสนุนให้คนรวมกลุ่ม",
            "offices and companies make it their policy to support groups",
        ),
        (
            "way_of_life",
            "คงวิถีและประเพณีของตน ดูแลหมู่บ้านให้พร้อมรับคนมาเรียนรู้",
            "the village keeps its own ways, and is fit to receive learners",
        ),
        (
            "taking_part",
            "คนในชุมชนร่วมคิด ร่วมทำ ร่วมตัดสินใจ ตั้งแต่ทำแผนชุมชน",
            "people think, act and decide together, from the community plan on",
        ),
        (
            "organisations",
            "กลุ่มต่างๆ มีคณะทำงาน แบ่งหน้าที่ และมีกติกา",
            "organisations have a working committee, divided duties, and rules",
        ),
        (
            "evaluation",
            "คนในชุมชนติดตามและประเมินผลงานของตน",
            "people follow up and evaluate what they did",
        ),
        (
            "needs_first",
            "การสนับสนุนเริ่มจากสิ่งที่คนต้องการ",
            "support begins with what people need",
        ),
        (
            "as_one",
            "ส่วนราชการทำงานไปทางเดียวกัน และประสานกับเอกชน",
            "offices work in one direction, and together with companies",
        ),
        ("lasting", "การสนับสนุนต่อเนื่องและยั่งยืน", "support goes on, and lasts"),
    ),
)
"""Eight recommendations on policy and practice; the record does not count them."""

LEARNING_NETWORK_RESULTS: Final = Checklist(
    key="learning_network_results",
    name="ผลของเครือข่ายเรียนรู้อาชีพ",
    english="what came of a network that learns a livelihood",
    steps=steps_of(
        ("team", "ทำงานเป็นทีม ดูแลกัน", "people work as a team, and care for each other"),
        ("group", "ตั้งกลุ่มอาชีพได้", "a livelihood group can be founded"),
        ("growth", "กลุ่มอาชีพพัฒนาต่อ", "livelihood groups go further"),
        (
            "market",
            "มีเครือข่ายและตลาดทั้งในและนอกชุมชน รายได้เพิ่มขึ้น",
            "there are networks and markets, and incomes rise",
        ),
        (
            "learning_centre",
            "ปราชญ์และครัวเรือนภูมิใจ เป็นแบบอย่างและศูนย์เรียนรู้ได้",
            "sages and households are proud, and can be a learning centre",
        ),
    ),
)
"""Five results that an officer saw."""

SUPPORT_RESULTS: Final = Checklist(
    key="support_results",
    name="ผลที่หวังจากทีมสนับสนุน",
    english="what the support teams hope for",
    steps=steps_of(
        (
            "households",
            "ครัวเรือนมีอาชีพ มีรายได้ มีเงินออม",
            "households have an occupation, an income, and savings",
        ),
        ("exemplar", "มีครัวเรือนตัวอย่าง", "there is an exemplar household"),
        (
            "plan",
            "แผนสัมมาชีพตำบลอยู่ในแผนท้องถิ่นและแผนจังหวัด",
            "the subdistrict's plan is in local and provincial plans",
        ),
        ("funds", "มีแหล่งทุนในการผลิต", "there is a source of funds for production"),
        (
            "learning_place",
            "มีแหล่งเรียนรู้และวิทยากร",
            "there is a place to learn, and people who teach",
        ),
    ),
)
"""Five results that a record names; it does not count them."""
