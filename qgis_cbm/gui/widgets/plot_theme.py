"""Colours of plots, taken from the palette in use so that they suit light and dark themes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)

from qgis_cbm.analysis.plotmodel import Theme
from qgis_cbm.core.quiet_colour import mixed, quiet

# Okabe and Ito's colour-blind safe set, green first (NDVI); lighter for dark backgrounds.
_ON_LIGHT = ("#00815f", "#0072b2", "#d55e00", "#a8478a", "#8a6d00", "#2a8fbd", "#5b5b5b", "#b0413e")
_ON_DARK = ("#3ddbb0", "#6db9f0", "#ff9a4d", "#e89ccb", "#e3c84b", "#9ad8f5", "#c4c4c4", "#f28b82")


def is_dark(palette: QPalette) -> bool:
    """Return whether text is lighter than its background."""
    base = palette.color(QPalette.ColorRole.Base)
    return base.lightness() < palette.color(QPalette.ColorRole.Text).lightness()


def theme_of(palette: QPalette, font: QFont) -> Theme:
    """Return the theme of a widget."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    return Theme(
        background=base.name(),
        text=text.name(),
        muted=quiet(text, base).name(),
        grid=mixed(text, base, 0.86).name(),
        font_px=max(9.0, QFontMetricsF(font).height() * 0.72),
    )


def paper_theme(font: QFont) -> Theme:
    """Return the theme of pictures for reports: dark on white, whatever the screen looks like."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.white))
    palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    return theme_of(palette, font)


def curve_colour(number: int, dark: bool) -> str:
    """Return the colour of the n-th curve; it repeats after eight."""
    colours = _ON_DARK if dark else _ON_LIGHT
    return colours[number % len(colours)]


def swatch(colour: str, marker: str, size: int, ratio: float, *, hollow: bool = False) -> QIcon:
    """Return the legend symbol of a curve: its marker on its line; hollow without the line for clouds."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.4))
    middle, reach = size / 2, size * 0.22
    if not hollow:
        painter.drawLine(QPointF(0, middle), QPointF(size, middle))
        painter.setBrush(QColor(colour))
    draw_marker(painter, marker, QPointF(middle, middle), reach)
    painter.end()
    return QIcon(pixmap)


def draw_marker(painter: QPainter, marker: str, at: QPointF, reach: float) -> None:
    """Draw one of plotmodel.MARKERS around a point, `reach` pixels in each direction."""
    painter.drawPath(marker_path(marker, reach).translated(at))


def marker_path(marker: str, reach: float) -> QPainterPath:
    """Return the outline of one of plotmodel.MARKERS around (0, 0), `reach` pixels in each direction."""
    path = QPainterPath()
    if marker == "o":
        path.addEllipse(QPointF(0, 0), reach, reach)
    elif marker == "s":
        path.addRect(QRectF(-reach, -reach, 2 * reach, 2 * reach))
    else:
        corners = {
            "^": ((-1, 1), (0, -1), (1, 1)),
            "v": ((-1, -1), (0, 1), (1, -1)),
            "D": ((-1.2, 0), (0, -1.2), (1.2, 0), (0, 1.2)),
        }[marker]
        path.addPolygon(QPolygonF([QPointF(dx * reach, dy * reach) for dx, dy in corners]))
        path.closeSubpath()
    return path
