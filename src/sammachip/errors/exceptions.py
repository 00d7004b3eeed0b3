"""The roots of the exception tree.

.. code-block:: text

    SammachipError
    ├── InvalidDataError      (also a ValueError; carries every problem)
    └── UnknownLanguageError  (also a ValueError)
"""

from __future__ import annotations

__all__ = ["SammachipError", "UnknownLanguageError"]


class SammachipError(Exception):
    """Any error that sammachip raises on purpose."""


class UnknownLanguageError(SammachipError, ValueError):
    """A text was asked for in a language that has no catalogue."""
