"""How identifiers are written: whole, or with what is personal hidden."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

import attrs

from sammachip.errors import InvalidDataError
from sammachip.identifiers.digits import hidden
from sammachip.identifiers.reading import Reading, wrong_type
from sammachip.thai import Digits, with_digits

__all__ = ["Writing"]


class _Identifier(Protocol):
    @property
    def digits(self) -> str: ...


I = TypeVar("I", bound=_Identifier)  # noqa: E741 - an identifier


@attrs.frozen(kw_only=True, eq=False)
class Writing(Generic[I]):
    """How one kind of identifier is written.

    Args:
        cls: The class of the kind; objects of other kinds are refused.
        reading: How text is read before it is written.
        display: Makes of a compact form what stands on papers.
    """

    cls: type[I]
    reading: Reading
    display: Callable[[str], str] = str

    def digits_of(self, identifier: str | I) -> str:
        """Return the compact form of text or of an object."""
        if isinstance(identifier, str):
            return self.reading.validate(identifier)
        if not isinstance(identifier, self.cls):
            raise InvalidDataError([wrong_type(self.cls.__name__, identifier)])
        return identifier.digits

    def format(self, identifier: str | I, *, digits: Digits = "arabic") -> str:
        """Write the whole number as its papers do.

        Raises:
            InvalidDataError: As `validate`; *identifier* is of another kind
                (``value.type``); *digits* is no such choice (``choice.unknown``).
        """
        return with_digits(self.display(self.digits_of(identifier)), digits)

    def mask(self, identifier: str | I) -> str:
        """Write the number with its last digit alone.

        Raises:
            InvalidDataError: As `format`.
        """
        return hidden(self.display(self.digits_of(identifier)))
