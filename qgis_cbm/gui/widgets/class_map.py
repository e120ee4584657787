"""A parcel on the class raster: its pixels in the colours of their classes, its outline, its clusters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from qgis_cbm.analysis.foi_preview import NODATA, OUTSIDE, UNLISTED
from qgis_cbm.core.foi_view import ParcelView
from qgis_cbm.core.quiet_colour import mixed
from qgis_cbm.gui.widgets.theme_probe import ThemeProbe


class ClassMap(QWidget):
    """Shows a `ParcelView`; pixels are squares or rectangles as on the map."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._view: ParcelView | None = None
        self._colours: Sequence[QColor] = ()
        self._theme = ThemeProbe(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Classes inside the parcel"))

    def show_view(self, view: ParcelView | None, colours: Sequence[QColor] = ()) -> None:
        """Draw another parcel; colours: one for each class."""
        self._view, self._colours = view, colours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pixels, clusters, parcel."""
        view = self._view
        if view is None or not view.kinds.size:
            return
        height, width = view.kinds.shape
        # The parcel may reach beyond its pixels, and beyond the raster.
        corners = np.concatenate([np.array([[0, 0], [width, height]]), *view.parcel])
        (west, north), (east, south) = corners.min(axis=0), corners.max(axis=0)
        room = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        scale = min(room.width() / (east - west), room.height() / ((south - north) * view.aspect))
        left = room.center().x() - (west + east) / 2 * scale
        top = room.center().y() - (north + south) / 2 * scale * view.aspect
        painter = QPainter(self)
        pixels = QRectF(left, top, width * scale, height * scale * view.aspect)
        painter.drawImage(pixels, self._image(view))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

        def path(rings: Sequence[np.ndarray]) -> QPainterPath:
            found = QPainterPath()
            for ring in rings:
                points = [QPointF(left + x * scale, top + y * scale * view.aspect) for x, y in ring.tolist()]
                found.moveTo(points[0])
                for point in points[1:]:
                    found.lineTo(point)
            return found

        palette = self._theme.palette
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        clusters = path(view.clusters)
        for colour, thickness in ((base, 4.0), (text, 2.0)):
            painter.setPen(QPen(colour, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap,
                                Qt.PenJoinStyle.MiterJoin))  # fmt: skip
            painter.drawPath(clusters)
        painter.setPen(QPen(QColor(225, 0, 152), 1.6))
        painter.drawPath(path(view.parcel))
        painter.end()

    def sizeHint(self) -> QSize:
        """Room for a field."""
        return QSize(200, 170)

    def minimumSizeHint(self) -> QSize:
        """Less will do."""
        return QSize(80, 8 * self.fontMetrics().height())

    def _image(self, view: ParcelView) -> QImage:
        """One dot for a pixel; what is no class is grey."""
        palette = self._theme.palette
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        k = len(view.classes)
        table = np.zeros(k + 3, np.uint32)
        for place, colour in enumerate(self._colours[:k]):
            table[place] = colour.rgba()
        table[OUTSIDE], table[NODATA] = 0, mixed(base, text, 0.15).rgba()
        table[UNLISTED] = mixed(base, text, 0.45).rgba()
        dots = np.ascontiguousarray(table[view.kinds])
        height, width = dots.shape
        return QImage(dots.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32).copy()
