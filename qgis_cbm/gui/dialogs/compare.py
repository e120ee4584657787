"""Two dates of a parcel compared in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qgis_cbm.client.protocol import Chip
from qgis_cbm.gui.widgets.film_strip import caption
from qgis_cbm.gui.widgets.remember import remember_value
from qgis_cbm.gui.widgets.swipe_view import SwipeView


class CompareDialog(QDialog):
    """Follows the filmstrip: its chips are offered, `picture` draws one of them large."""

    def __init__(self, picture: Callable[[int], QImage | None], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CbmCompareDialog")
        self.setWindowTitle(self.tr("Compare Two Dates"))
        self._picture = picture
        self._chips: tuple[Chip, ...] = ()
        self._times = [0.0, 0.0]
        self.view = SwipeView()
        self.boxes = (QComboBox(), QComboBox())
        self._both = QCheckBox(self.tr("&Side by side"))
        self._both.toggled.connect(self.view.set_side_by_side)
        remember_value("side_by_side", False, self._both.setChecked, self._both.toggled, self._both.isChecked)
        row = QHBoxLayout()
        for text, box in zip((self.tr("&Left:"), self.tr("&Right:")), self.boxes):
            label = QLabel(text)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, 1)
            box.currentIndexChanged.connect(lambda _index: self.refresh())
        row.addWidget(self._both)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QgsGui.enableAutoGeometryRestore(self)

    def offer(self, chips: Sequence[Chip], first: int, second: int) -> None:
        """Offer these chips and show two of them, given by their numbers."""
        self._chips = tuple(chips)
        for box, number in zip(self.boxes, (first, second)):
            box.blockSignals(True)
            box.clear()
            for chip in chips:
                box.addItem("  ".join(filter(None, caption(chip))))
            box.setCurrentIndex(number)
            box.blockSignals(False)
        self.refresh()

    def follow(self, chips: Sequence[Chip]) -> None:
        """Offer other chips, perhaps of another parcel, and show those nearest in time to the ones before."""
        nearest = [
            min(range(len(chips)), key=lambda number: abs(chips[number].time - time), default=-1)
            for time in self._times
        ]
        self.offer(chips, *nearest)

    def refresh(self) -> None:
        """Draw both again: another choice, a picture that has come, another stretch."""
        chosen = [box.currentIndex() for box in self.boxes]
        for side, number in enumerate(chosen):
            if number >= 0:
                self._times[side] = self._chips[number].time
        first, second = (self._picture(number) if number >= 0 else None for number in chosen)
        self.view.show_pictures(first, second, (self.boxes[0].currentText(), self.boxes[1].currentText()))
