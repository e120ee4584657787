"""Where the plugin's own files are: beside the package in a checkout, inside it once packaged."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def package_root() -> Path:
    """Return the folder that holds metadata.txt and resources/."""
    return _PACKAGE if (_PACKAGE / "metadata.txt").is_file() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a file below resources/, for example `resource("icons", "cbm.svg")`."""
    return package_root().joinpath("resources", *parts)


def guide(language: str) -> Path:
    """Return the analyst's guide in a language, or in English; a checkout has no other than this."""
    shipped = resource("help")
    folder = shipped if shipped.is_dir() else package_root() / "docs" / "analyst"
    own = folder / f"guide_{language}.html"
    return own if own.is_file() else folder / "guide.html"
