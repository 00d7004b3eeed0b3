"""Bytes and text to domain objects, and back, with every problem at once."""

from __future__ import annotations

from sammachip.codec.csv import read_book, read_csv
from sammachip.codec.json import dumps, loads
from sammachip.codec.read import RawRow, Read
from sammachip.codec.structure import structure
from sammachip.plain import plain as unstructure

__all__ = [
    "RawRow",
    "Read",
    "dumps",
    "loads",
    "read_book",
    "read_csv",
    "structure",
    "unstructure",
]
