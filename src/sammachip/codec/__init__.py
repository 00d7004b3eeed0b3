"""Bytes and text to domain objects, and back, with every problem at once."""

from __future__ import annotations

from sammachip.codec.beancount import to_beancount
from sammachip.codec.csv import read_book, read_csv
from sammachip.codec.hledger import to_hledger
from sammachip.codec.json import dumps, loads, read_json
from sammachip.codec.read import RawRow, Read, located
from sammachip.codec.structure import structure
from sammachip.plain import plain as unstructure

__all__ = [
    "RawRow",
    "Read",
    "dumps",
    "loads",
    "located",
    "read_book",
    "read_csv",
    "read_json",
    "structure",
    "to_beancount",
    "to_hledger",
    "unstructure",
]
