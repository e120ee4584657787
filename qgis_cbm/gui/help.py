"""Help opens the project's page in the browser."""

from __future__ import annotations

import configparser

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from qgis_cbm.core.paths import package_root


def metadata(key: str) -> str:
    """Return a value of metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(package_root() / "metadata.txt", encoding="utf-8")
    return parser.get("general", key, fallback="")


def show_help(chapter: str = "") -> None:
    """Open the documentation, at one of its chapters."""
    QDesktopServices.openUrl(QUrl(f"{metadata('homepage')}#{chapter}"))


def report_issue() -> None:
    """Open the page where faults are reported."""
    QDesktopServices.openUrl(QUrl(metadata("tracker")))
