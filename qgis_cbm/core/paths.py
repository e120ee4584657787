"""Where the plugin's own files are: beside the package in a checkout, inside it once packaged."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def package_root() -> Path:
    """Return the folder that holds metadata.txt and resources/."""
    return _PACKAGE if (_PACKAGE / "metadata.txt").is_file() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a file below resources/, for example `resource("icons", "cbm.svg")`."""
    return package_root().joinpath("resources", *parts)
