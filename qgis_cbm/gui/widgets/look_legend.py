"""What the colours of the images mean: scene classes by name, an index as a ramp."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import QLocale, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from qgis_cbm.analysis.render import CLASS_COLOURS, Limits, Look, ndvi_stops
from qgis_cbm.core.scene_classes import scl_name
from qgis_cbm.gui.widgets.flow_layout import FlowLayout


class LookLegend(QWidget):
    """A row below the images that wraps; empty where colours mean nothing but colour."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._shown: object = None
        self._row = FlowLayout(self, 10)
        self.setAccessibleName(self.tr("Legend"))
        self.setVisible(False)

    def show_look(self, look: Look | None, limits: Limits, classes: Collection[int]) -> None:
        """Explain a look with its stretch, None for nothing; classes: those that occur in the images."""
        wanted = (look, limits, tuple(sorted(classes)))
        if wanted == self._shown:
            return
        self._shown = wanted
        while (entry := self._row.takeAt(0)) is not None:
            entry.widget().deleteLater()
        if look is not None and look.kind == "class":
            for value in wanted[2]:
                if 0 <= value < len(CLASS_COLOURS):
                    self._row.addWidget(_Entry(QColor(*CLASS_COLOURS[value]), scl_name(value)))
        elif look is not None and look.kind == "index" and limits:
            self._row.addWidget(_Ramp(limits[0]))
        self.updateGeometry()

    @property
    def texts(self) -> list[str]:
        """What is written in it."""
        return [label.text() for label in self.findChildren(QLabel)]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to explain."""
        return not self._row.count()


class _Entry(QWidget):
    """A square of colour and its name."""

    def __init__(self, colour: QColor, text: str):
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().averageCharWidth() // 2)
        layout.addWidget(_Swatch(colour))
        layout.addWidget(QLabel(text))


class _Swatch(QWidget):
    """A colour with a frame, so that black and white are seen on any ground."""

    def __init__(self, colour: QColor):
        super().__init__()
        self._colour = colour
        side = self.fontMetrics().ascent()
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill and frame."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(self._colour)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Ramp(QWidget):
    """The colours between two values, the values at its ends."""

    def __init__(self, limits: tuple[float, float]):
        super().__init__()
        self._limits = limits
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A dozen letters wide, one line high."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 34, metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Value, ramp, value."""
        painter, metrics, (low, high) = QPainter(self), self.fontMetrics(), self._limits
        texts = [QLocale().toString(value, "f", 2) for value in (low, high)]
        room = max(metrics.horizontalAdvance(text) for text in texts) + metrics.averageCharWidth()
        bar = QRect(room, metrics.height() // 6, self.width() - 2 * room, metrics.height() * 2 // 3)
        gradient = QLinearGradient(bar.left(), 0, bar.right(), 0)
        for value, colour in ndvi_stops(self._limits):
            gradient.setColorAt((value - low) / (high - low), QColor(*colour))
        painter.fillRect(bar, gradient)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        left, right = QRect(0, 0, room, self.height()), QRect(bar.right(), 0, room, self.height())
        for place, text in zip((left, right), texts):
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
