"""The log panel's tab "CbM"; nothing that could hold a password passes."""

from __future__ import annotations

import re

from qgis.core import Qgis, QgsMessageLog

TAG = "CbM"
_USER_IN_URL = re.compile(r"(?<=://)[^/@\s]+@")


def clean(text: str) -> str:
    """Return the text without user names and passwords that stand in a URL."""
    return _USER_IN_URL.sub("", text)


def info(text: str) -> None:
    """Write a line that helps to understand what happened."""
    QgsMessageLog.logMessage(clean(text), TAG, Qgis.MessageLevel.Info, notifyUser=False)


def warning(text: str) -> None:
    """Write a failure; the user sees the message elsewhere."""
    QgsMessageLog.logMessage(clean(text), TAG, Qgis.MessageLevel.Warning, notifyUser=False)
