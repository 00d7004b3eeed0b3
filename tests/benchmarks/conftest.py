"""The benchmarks are run by hand; see ``docs/how-to/benchmarks.md``."""

from __future__ import annotations

from typing import Final

collect_ignore_glob: Final = ["*.py"]
