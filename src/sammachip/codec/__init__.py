"""Bytes and text to domain objects, and back, with every problem at once."""

from __future__ import annotations

from sammachip.codec.csv import read_book, read_csv
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
    "unstructure",
]
