"""A scroll area that only scrolls up and down: it is never narrower than what it holds, in any language."""

from __future__ import annotations

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QWidget


class ColumnScroll(QgsScrollArea):
    """Asks for the width of its widget and of the scroll bar beside it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widget needs; the height may shrink."""
        hint = super().minimumSizeHint()
        if self.widget() is not None:
            needed = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
            hint.setWidth(max(hint.width(), needed))
        return hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A widget that needs another width tells the layout around."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
