"""Names of a package that are loaded when they are first used (PEP 562).

Most programs use a few names of a package. What the others need, such as
compiled patterns, would be most of the time that an import takes.
"""

from __future__ import annotations

import sys
from importlib import import_module

__all__ = ["lazy_names"]

TYPE_CHECKING = False  # checkers take it for true; typing would cost 12 ms here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_names(
    package: str, home_by_name: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the ``__getattr__`` and the ``__dir__`` of *package*.

    Args:
        package: Full name of the package.
        home_by_name: Full name of the module that has the name, by name; that of
            a module in the package stands for itself. No module in the package
            may have the name of something else in it.

    >>> get, names = lazy_names("sammachip", {"Baht": "sammachip.money"})
    >>> get("Baht")
    <class 'sammachip.money.amount.Baht'>
    """

    def get(name: str) -> object:
        if name not in home_by_name:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        home = home_by_name[name]
        module = import_module(home)
        value = module if home == f"{package}.{name}" else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *home_by_name})

    return get, names
