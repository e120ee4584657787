"""Two dates of a parcel in one place: a divider to drag, or both side by side."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from qgis_cbm.compat import mouse_position

_STEP = 0.02


class SwipeView(QWidget):
    """Shows a picture of one date left of the divider and one of another right of it.

    The divider follows the mouse button and the left and right keys.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._pictures: tuple[QImage | None, QImage | None] = (None, None)
        self._captions = ("", "")
        self.part = 0.5
        self.side_by_side = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(self.tr("Two dates compared"))

    def sizeHint(self) -> QSize:
        """Room for a chip at seven times its pixels."""
        return QSize(560, 560)

    def show_pictures(self, first: QImage | None, second: QImage | None, captions: tuple[str, str]) -> None:
        """Compare these two."""
        self._pictures, self._captions = (first, second), captions
        self.setAccessibleDescription(" – ".join(captions))
        self.update()

    def set_side_by_side(self, on: bool) -> None:
        """Show both whole beside each other, or one over the other with a divider."""
        self.side_by_side = on
        self.setCursor(Qt.CursorShape.ArrowCursor if on else Qt.CursorShape.SplitHCursor)
        self.update()

    def _area(self) -> QRectF:
        """The square the pictures fill when they lie over each other."""
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both parts, the divider and the dates."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self.side_by_side:
            self._paint_both(painter)
        else:
            self._paint_swipe(painter)
        painter.end()

    def _paint_both(self, painter: QPainter) -> None:
        gap = self.fontMetrics().height() // 2
        side = min((self.width() - gap) / 2, float(self.height()))
        top, left = (self.height() - side) / 2, (self.width() - gap) / 2 - side
        for number, picture in enumerate(self._pictures):
            area = QRectF(left + number * (side + gap), top, side, side)
            self._picture(painter, area, picture)
            self._caption(painter, area, self._captions[number], Qt.AlignmentFlag.AlignLeft)

    def _paint_swipe(self, painter: QPainter) -> None:
        area = self._area()
        middle = area.left() + self.part * area.width()
        parts = (
            QRectF(area.left(), area.top(), middle - area.left(), area.height()),
            QRectF(middle, area.top(), area.right() - middle, area.height()),
        )
        for picture, part in zip(self._pictures, parts):
            painter.setClipRect(part)
            self._picture(painter, area, picture)
        painter.setClipping(False)
        for colour, width in ((Qt.GlobalColor.white, 4), (Qt.GlobalColor.black, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()))
        self._caption(painter, area, self._captions[0], Qt.AlignmentFlag.AlignLeft)
        self._caption(painter, area, self._captions[1], Qt.AlignmentFlag.AlignRight)

    def _picture(self, painter: QPainter, area: QRectF, picture: QImage | None) -> None:
        if picture is None:
            return
        # Made smaller, the outline would be in pieces; made larger, pixels stay pixels.
        side = round(area.width() * self.devicePixelRatioF())
        if side < picture.width():
            aspect, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(side, side, aspect, smooth)
        painter.drawImage(area, picture)

    def _caption(self, painter: QPainter, area: QRectF, text: str, where: Qt.AlignmentFlag) -> None:
        metrics, pad = self.fontMetrics(), self.fontMetrics().height() / 3
        width = metrics.horizontalAdvance(text) + 2 * pad
        left = area.left() if where == Qt.AlignmentFlag.AlignLeft else area.right() - width
        ground = QRectF(left, area.top(), width, metrics.height() + pad)
        painter.fillRect(ground, self.palette().color(QPalette.ColorRole.ToolTipBase))
        painter.setPen(self.palette().color(QPalette.ColorRole.ToolTipText))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)

    def _move_to(self, event: QMouseEvent) -> None:
        area = self._area()
        self.part = min(max((mouse_position(event).x() - area.left()) / area.width(), 0.0), 1.0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the divider along."""
        self._move_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the divider along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the divider."""
        steps: dict[int, float] = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
        step = steps.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        self.part = min(max(self.part + step, 0.0), 1.0)
        self.update()
