"""Help opens the analyst's guide, which comes with the plugin, in the browser."""

from __future__ import annotations

import configparser

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from qgis_cbm.core import i18n
from qgis_cbm.core.paths import guide, package_root


def metadata(key: str) -> str:
    """Return a value of metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(package_root() / "metadata.txt", encoding="utf-8")
    return parser.get("general", key, fallback="")


def show_help(chapter: str = "") -> None:
    """Open the guide in the user's language, at one of its chapters (the ids in docs/analyst/guide.html)."""
    address = QUrl.fromLocalFile(str(guide(i18n.language())))
    address.setFragment(chapter)
    QDesktopServices.openUrl(address)


def report_issue() -> None:
    """Open the page where faults are reported."""
    QDesktopServices.openUrl(QUrl(metadata("tracker")))
