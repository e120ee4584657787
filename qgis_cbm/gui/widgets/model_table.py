"""Tables on models of ours."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import QHeaderView, QTableView, QWidget


class ModelTable(QTableView):
    """Holds Python's lock while it paints.

    Otherwise it is taken for each of a thousand questions to the model, and while a task computes each waits.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as any table does, in one go."""
        super().paintEvent(event)


class _Header(QHeaderView):
    """The header of a table, painted in one go."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget):
        super().__init__(orientation, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as any header does."""
        super().paintEvent(event)
