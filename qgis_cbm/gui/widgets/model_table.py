"""Tables on models of ours."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPaintEvent, QPalette, QShowEvent
from qgis.PyQt.QtWidgets import QHeaderView, QTableView, QWidget

from qgis_cbm.compat import is_deleted
from qgis_cbm.core.quiet_colour import quiet

_UNSORTED = (-1, Qt.SortOrder.AscendingOrder)


class ModelTable(QTableView):
    """Holds Python's lock while it paints.

    Otherwise it is taken for each of a thousand questions to the model, and while a task computes each waits.
    quietened(QColor): the theme at hand, or another one, shows what matters less in this colour.
    """

    quietened = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        self._sorted = _UNSORTED

    def sort_by_headers(self) -> None:
        """Sort by the header that is clicked; the third click gives the model's own order back."""
        self.horizontalHeader().setSortIndicator(*_UNSORTED)
        self.setSortingEnabled(True)
        self.horizontalHeader().sectionClicked.connect(self._sort_or_unsort)

    def unsort(self) -> None:
        """Give the model's own order back."""
        self._sorted = _UNSORTED
        self.horizontalHeader().setSortIndicator(*_UNSORTED)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as any table does, in one go."""
        super().paintEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the colours before anything is painted."""
        self._tell_quiet()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme, once Qt has handed them to all widgets."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self._tell_quiet)

    def _sort_or_unsort(self, section: int) -> None:
        """Qt has sorted already, up and down in turns."""
        if self._sorted == (section, Qt.SortOrder.DescendingOrder):
            self.unsort()
        else:
            self._sorted = section, self.horizontalHeader().sortIndicatorOrder()

    def _tell_quiet(self) -> None:
        if is_deleted(self):
            return
        self.ensurePolished()
        role = QPalette.ColorRole
        # Every other row has a ground of its own.
        text, *grounds = map(self.palette().color, (role.Text, role.Base, role.AlternateBase))
        self.quietened.emit(quiet(text, *grounds))
        self.viewport().update()


class _Header(QHeaderView):
    """The header of a table, painted in one go."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget):
        super().__init__(orientation, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as any header does."""
        super().paintEvent(event)
