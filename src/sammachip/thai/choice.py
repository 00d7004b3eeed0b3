"""The error for a choice that is not offered, such as ``digits="roman"``.

A misspelt choice must never fall through to the other one: a date would be
reckoned by the wrong calendar, and nobody would see it.
"""

from __future__ import annotations

from sammachip.errors import InvalidDataError

__all__ = ["unknown_choice"]


def unknown_choice(
    name: str, found: object, choices: tuple[str, ...]
) -> InvalidDataError:
    """Return the error for *found*, which is none of *choices*.

    Args:
        name: Name of the argument, as the caller writes it.
        found: What was passed.
        choices: What may be passed.

    Returns:
        An error to raise (``choice.unknown``).

    >>> print(unknown_choice("digits", "roman", ("thai", "arabic")))
    digits must be one of thai, arabic; found roman
    """
    return InvalidDataError.because(
        "choice.unknown",
        "{name} must be one of {choices}; found {found}",
        name=name,
        choices=tuple(choice or '""' for choice in choices),
        found=found if found and isinstance(found, str) else repr(found),
    )
