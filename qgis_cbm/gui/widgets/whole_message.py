"""A message of QGIS' message bar with all of its text: QGIS shows one line of it and hides the rest."""

from __future__ import annotations

import math

from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QTextEdit

from qgis_cbm.compat import is_deleted


class WholeMessage(QObject):
    """Keeps an item as high as its text at the width it has; the item owns it."""

    def __init__(self, item: QgsMessageBarItem):
        super().__init__(item)
        self._text: QTextEdit = item.findChild(QTextEdit)
        # QGIS limits the height by a style sheet, which goes before any size that is set.
        self._usual = self._text.styleSheet()
        self._text.installEventFilter(self)
        self._soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width; not at once, for the height is about to change by it."""
        if watched is self._text and event.type() == QEvent.Type.Resize:
            self._soon()
        return super().eventFilter(watched, event)

    def _soon(self) -> None:
        QTimer.singleShot(0, lambda: None if is_deleted(self) or is_deleted(self._text) else self._fit())

    def _fit(self) -> None:
        height = math.ceil(self._text.document().size().height())
        sheet = self._usual
        if height > 2 * self._text.fontMetrics().lineSpacing():
            sheet += f" QTextEdit {{ min-height: {height}px; max-height: {height}px; }}"
        if sheet != self._text.styleSheet():
            self._text.setStyleSheet(sheet)
