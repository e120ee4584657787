"""Help opens the analyst's guide, which comes with the plugin, in the browser."""

from __future__ import annotations

import configparser

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from qgis_cbm.core import i18n
from qgis_cbm.core.paths import package_root, resource


def metadata(key: str) -> str:
    """Return a value of metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(package_root() / "metadata.txt", encoding="utf-8")
    return parser.get("general", key, fallback="")


def show_help(chapter: str = "") -> None:
    """Open the guide in the user's language, at one of its chapters (the ids in analyst.html)."""
    own = resource("help", f"analyst_{i18n.language()}.html")
    address = QUrl.fromLocalFile(str(own if own.is_file() else resource("help", "analyst.html")))
    address.setFragment(chapter)
    QDesktopServices.openUrl(address)


def report_issue() -> None:
    """Open the page where faults are reported."""
    QDesktopServices.openUrl(QUrl(metadata("tracker")))
