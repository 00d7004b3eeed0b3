"""Bytes and text to domain objects, and back, with every problem at once."""

from __future__ import annotations

from sammachip.codec.beancount import to_beancount
from sammachip.codec.csv import read_book, read_csv
from sammachip.codec.disclosure import Personal, pseudonym, unstructure
from sammachip.codec.hledger import to_hledger
from sammachip.codec.json import dumps, loads, read_json
from sammachip.codec.jsonl import read_jsonl, write_jsonl
from sammachip.codec.read import RawRow, Read, located
from sammachip.codec.schema import json_schema
from sammachip.codec.structure import structure
from sammachip.codec.unknown import Unknown, UnknownKey

__all__ = [
    "Personal",
    "RawRow",
    "Read",
    "Unknown",
    "UnknownKey",
    "dumps",
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
