"""A layout that fills rows from left to right and begins a new one when a widget does not fit."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets that wrap, so that a narrow dock hides nothing."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6):
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by addWidget."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Rows take the width they get and no more height than they need."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """More rows when narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """The size of the largest widget: everything else may wrap."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The size of the largest widget."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place items in rows, centred in height; items that expand share what is left of theirs."""
        y = rect.top()
        row: list[QLayoutItem] = []
        for item in (*self._items, None):
            if item is not None and item.isEmpty():
                continue
            used = sum(other.sizeHint().width() + self._gap for other in row)
            if row and (item is None or used + item.sizeHint().width() > rect.width()):
                y += self._place(row, rect, y, move) + self._gap
                row = []
            if item is not None:
                row.append(item)
        return max(y - self._gap - rect.top(), 0)

    def _place(self, row: list[QLayoutItem], rect: QRect, y: int, move: bool) -> int:
        height = max(item.sizeHint().height() for item in row)
        if move:
            widths = [min(item.sizeHint().width(), rect.width()) for item in row]
            growing = [
                k for k, item in enumerate(row) if item.expandingDirections() & Qt.Orientation.Horizontal
            ]
            spare = rect.width() - sum(widths) - self._gap * (len(row) - 1)
            for k in growing:
                widths[k] += max(spare, 0) // len(growing)
            x = rect.left()
            for item, width in zip(row, widths):
                tall = min(item.sizeHint().height(), height)
                item.setGeometry(QRect(QPoint(x, y + (height - tall) // 2), QSize(width, tall)))
                x += width + self._gap
        return height
