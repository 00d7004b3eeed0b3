"""Bytes and text to domain objects, and back, with every problem at once."""

from __future__ import annotations

from sammachip.codec.beancount import to_beancount
from sammachip.codec.csv import read_book, read_csv
from sammachip.codec.disclosure import Personal, pseudonym, unstructure
from sammachip.codec.document import document_text
from sammachip.codec.hledger import to_hledger
from sammachip.codec.json import dumps, loads, read_json
from sammachip.codec.jsonl import read_jsonl, write_jsonl
from sammachip.codec.read import RawRow, Read, located
from sammachip.codec.schema import json_schema
from sammachip.codec.structure import structure
from sammachip.codec.unknown import Unknown, UnknownKey
from sammachip.codec.village_joining import join_village
from sammachip.codec.village_read import VillageRead
from sammachip.codec.village_row import ExpenseRow, IncomeRow, MemberRow, SageRow
from sammachip.codec.village_tables import VillageTables

__all__ = [
    "ExpenseRow",
    "IncomeRow",
    "MemberRow",
    "Personal",
    "RawRow",
    "Read",
    "SageRow",
    "Unknown",
    "UnknownKey",
    "VillageRead",
    "VillageTables",
    "document_text",
    "dumps",
    "join_village",
    "json_schema",
    "loads",
    "located",
    "pseudonym",
    "read_book",
    "read_csv",
    "read_json",
    "read_jsonl",
    "structure",
    "to_beancount",
    "to_hledger",
    "unstructure",
    "write_jsonl",
]
