"""The shares of classes in a parcel as bars, and the band in which a share makes it heterogeneous."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from qgis_cbm.core.foi_verdict import percent
from qgis_cbm.core.quiet_colour import mixed, quiet
from qgis_cbm.gui.widgets.theme_probe import ThemeProbe

_MOST = 6


class ShareBars(QWidget):
    """One line for each class that is there, largest first; of many the rest is summed up."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._bars: list[tuple[str, float, QColor | None]] = []
        self._band = (30.0, 70.0)
        self._theme = ThemeProbe(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Shares of classes"))

    def show_shares(self, bars: Sequence[tuple[str, float, QColor]], band: tuple[float, float]) -> None:
        """Draw others. bars: class name, per cent, colour; band: lower and upper limit, per cent."""
        shown: list[tuple[str, float, QColor | None]] = list(bars[:_MOST])
        if len(bars) > _MOST:
            rest = bars[_MOST - 1 :]
            others = self.tr("{} others").format(len(rest))
            shown = [*bars[: _MOST - 1], (others, sum(bar[1] for bar in rest), None)]
        self._bars, self._band = shown, band
        low, high = (f"{limit:g}" for limit in band)
        told = ", ".join(f"{name} {percent(share)}" for name, share, _ in shown)
        self.setAccessibleDescription(told)
        self.setToolTip(
            self.tr("A class with {} to {} % of the parcel makes it heterogeneous.").format(low, high)
        )
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, bars, band."""
        if not self._bars:
            return
        metrics = self.fontMetrics()
        line = self._line()
        names = min(
            max(metrics.horizontalAdvance(name) for name, _, _ in self._bars) + 12, int(self.width() * 0.45)
        )
        numbers = metrics.horizontalAdvance("100,0 %") + 6
        room = QRectF(names, 0, max(10, self.width() - names - numbers), line * len(self._bars))
        palette = self._theme.palette
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        painter = QPainter(self)
        low, high = (room.left() + room.width() * limit / 100 for limit in self._band)
        painter.fillRect(QRectF(low, 0, high - low, room.height() + line * 0.1), mixed(base, text, 0.22))
        for number, (name, share, colour) in enumerate(self._bars):
            top = number * line
            bar = QRectF(room.left(), top + line * 0.2, room.width() * share / 100, line * 0.6)
            painter.fillRect(bar, colour or mixed(base, text, 0.5))
            painter.setPen(QPen(mixed(base, text, 0.6), 1))
            painter.drawRect(bar)
            painter.setPen(text)
            label = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - 8)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, names - 8, line), middle | Qt.AlignmentFlag.AlignLeft, label)
            painter.drawText(
                QRectF(room.right(), top, numbers, line), middle | Qt.AlignmentFlag.AlignRight, percent(share)
            )
        painter.setPen(QPen(quiet(text, base), 1, Qt.PenStyle.DashLine))
        for x, limit in ((low, self._band[0]), (high, self._band[1])):
            painter.drawLine(int(x), 0, int(x), int(room.height()))
            below = QRectF(x - numbers, room.height(), 2 * numbers, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, f"{limit:g} %")
        painter.end()

    def sizeHint(self) -> QSize:
        """As high as its lines and the limits below."""
        return QSize(200, self._line() * (len(self._bars) + 1) if self._bars else 0)

    def minimumSizeHint(self) -> QSize:
        """Narrower will do."""
        return QSize(120, self.sizeHint().height())

    def _line(self) -> int:
        return int(self.fontMetrics().lineSpacing() * 1.25)
