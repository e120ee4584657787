"""Places and choices that are the same in the next session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtWidgets import QComboBox, QSplitter

_GROUP = "cbm/places"


def remember_splitter(splitter: QSplitter, name: str) -> None:
    """Let a splitter stand where the user moved it."""
    key = f"{_GROUP}/{name}"
    kept = QgsSettings().value(key)
    if isinstance(kept, QByteArray):
        splitter.restoreState(kept)
    splitter.splitterMoved.connect(lambda *_: QgsSettings().setValue(key, splitter.saveState()))


def remember_choice(box: QComboBox, name: str) -> None:
    """Let a box stay at the user's choice, by the data of its items; call it once it is filled."""
    key = f"{_GROUP}/{name}"
    row = box.findData(QgsSettings().value(key))
    if row >= 0:
        box.setCurrentIndex(row)
    box.activated.connect(lambda _row: QgsSettings().setValue(key, box.currentData()))


def remember_value(
    name: str, default: Any, restore: Callable[[Any], object], changed: Any, current: Callable[[], Any]
) -> None:
    """Restore a number or yes and no now, and keep it whenever the signal `changed` tells of another."""
    key = f"{_GROUP}/{name}"
    kept = QgsSettings().value(key, default, type=type(default))
    if kept != default:
        restore(kept)
    changed.connect(lambda *_: QgsSettings().setValue(key, current()))
