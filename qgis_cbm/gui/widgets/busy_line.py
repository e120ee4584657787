"""A thin bar that moves while something is fetched."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QWidget

AFTER_MS = 150


class BusyLine(QProgressBar):
    """Appears when something takes longer than a moment: what comes at once makes nothing flicker.

    appeared(bool): it came or went. Its place is kept, so that nothing jumps.
    """

    appeared = pyqtSignal(bool)

    def __init__(self, height: int, parent: QWidget | None = None):
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setFixedHeight(height)
        self.setAccessibleName(self.tr("Loading"))
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._appear)

    def set_busy(self, busy: bool) -> None:
        """Something is being fetched, or all is there."""
        if not busy:
            self._timer.stop()
            self._set(False)
        elif self.isHidden():
            self._timer.start()

    def _appear(self) -> None:
        self._set(True)

    def _set(self, seen: bool) -> None:
        self.setVisible(seen)
        self.appeared.emit(seen)
