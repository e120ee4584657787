"""What is known of a parcel, as a small table that can be copied."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QShortcut,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from qgis_cbm.client.protocol import Parcel
from qgis_cbm.core import parcel_facts
from qgis_cbm.gui.literal import literal
from qgis_cbm.gui.widgets.row_table import by_rows, row_height

_translate = QCoreApplication.translate
_ROWS = 5


def attributes(parcel: Parcel) -> list[tuple[str, str]]:
    """Return names and values in the user's language and number format."""
    place = parcel.lon, parcel.lat
    return parcel_facts.attributes(parcel.pid, parcel.crop_name, parcel.crop_code, parcel.area_m2, place)


class ParcelTable(QTableWidget):
    """Two columns, read-only; Ctrl+C copies the selected rows, `copy` all of them."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(0, 2, parent)
        self.setAccessibleName(self.tr("Attributes of the parcel"))
        by_rows(self)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setFixedHeight(_ROWS * row_height(self) + 2 * self.frameWidth())
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy_selected)

    def show_parcel(self, parcel: Parcel) -> None:
        """Fill the table."""
        rows = attributes(parcel)
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(literal(text))
                self.setItem(row, column, item)
        self.clearSelection()

    def copy(self) -> None:
        """Put all rows on the clipboard, tab separated."""
        self._copy(range(self.rowCount()))

    def _copy_selected(self) -> None:
        self._copy(sorted({index.row() for index in self.selectedIndexes()}))

    def _copy(self, rows: Iterable[int]) -> None:
        lines = [f"{self.item(row, 0).text()}\t{self.item(row, 1).text()}" for row in rows]
        if lines:
            QgsApplication.clipboard().setText("\n".join(lines))
