"""Plots of a parcel's pixels on one date, as large as its pictures: NDVI histogram, red and near infrared."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QLocale, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPalette, QPen, QTransform

from qgis_cbm.analysis import chip_plots, render
from qgis_cbm.analysis.chip_plots import NDVI_EDGES, REFLECTANCE, Histogram
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.core.chip_picture import Frame, to_image
from qgis_cbm.core.chip_raster import ChipRaster
from qgis_cbm.core.quiet_colour import mixed, quiet

_DOT = 1.6
"""Logical pixels that a pixel of the parcel takes in a scatter."""


@dataclass(frozen=True)
class Inks:
    """Colours of what is drawn beside pictures: `earlier` and `current` are the dates of a scatter."""

    ground: QColor
    text: QColor
    muted: QColor
    faint: QColor
    chosen: QColor
    earlier: QColor
    current: QColor

    @classmethod
    def of(cls, palette: QPalette) -> Inks:
        """Return the inks for a theme."""
        ground, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        dark = ground.lightness() < text.lightness()
        return cls(
            ground,
            text,
            quiet(text, ground),
            mixed(text, ground, 0.82),
            palette.color(QPalette.ColorRole.Highlight),
            QColor("#5b8fd0") if dark else QColor("#7fa6d6"),
            QColor("#ff7b6b") if dark else QColor("#c8102e"),
        )

    @classmethod
    def paper(cls) -> Inks:
        """Return the inks for files: dark on white, whatever the screen looks like."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.white))
        palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
        return cls.of(palette)


def parcel_pixels(raster: ChipRaster, ring: QPainterPath) -> np.ndarray:
    """Return bool[h, w]: the pixels whose centre the parcel contains."""
    height, width = raster.values.shape[1:]
    return chip_plots.inside(_polygon(ring), raster.transform, (height, width))


def _polygon(ring: QPainterPath) -> Polygons:
    """Return the rings of an outline as one polygon; the even-odd rule tells holes and parts apart."""
    rings = [
        [(point.x(), point.y()) for point in map(polygon.at, range(len(polygon)))]
        for polygon in ring.toSubpathPolygons(QTransform())
    ]
    rings = [[*corners, corners[0]] for corners in rings if len(corners) > 2]
    ends = np.cumsum([0, *map(len, rings)])
    flat = np.array([corner for corners in rings for corner in corners], np.float64).reshape(-1, 2)
    parts = np.array([0, len(rings)] if rings else [0], np.int64)
    return Polygons(flat, ends.astype(np.int64), parts, np.array([0, len(parts) - 1], np.int64))


def draw_histogram(found: Histogram, highest: float, frame: Frame, inks: Inks) -> QImage:
    """Return the histogram; `highest` is the share that reaches the top, the same on all dates."""
    picture, painter, area = _begin(frame, inks)
    left, right = (area.left() + area.width() * edge for edge in (0.0, 1.0))
    if not found.count:
        _text(painter, area, "–", inks.muted, Qt.AlignmentFlag.AlignCenter)
    scale = area.height() / highest if highest > 0 else 0.0
    colours = render.ndvi_colours((NDVI_EDGES[:-1] + NDVI_EDGES[1:]) / 2)
    for share, low, high, colour in zip(found.shares, NDVI_EDGES[:-1], NDVI_EDGES[1:], colours):
        if share > 0:
            tall = share * scale
            x, wide = area.left() + low * area.width(), (high - low) * area.width() + 0.2
            painter.fillRect(QRectF(x, area.bottom() - tall, wide, tall), QColor(*map(int, colour)))
    painter.setPen(QPen(inks.muted, 1))
    painter.drawLine(QPointF(left, area.bottom()), QPointF(right, area.bottom()))
    if math.isfinite(found.median):
        x = area.left() + min(max(found.median, 0.0), 1.0) * area.width()
        painter.setPen(QPen(inks.text, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        at = Qt.AlignmentFlag.AlignLeft if found.median < 0.5 else Qt.AlignmentFlag.AlignRight
        beside = QRectF(x + 3, area.top(), area.width(), area.height()) if found.median < 0.5 else (
            QRectF(x - 3 - area.width(), area.top(), area.width(), area.height())
        )  # fmt: skip
        _text(painter, beside, _number(found.median, 2), inks.text, at | Qt.AlignmentFlag.AlignTop)
    if found.below >= 0.005:
        # At the side where the median is not.
        said = f"◂ {QLocale().toString(100 * found.below, 'f', 0)} %"
        side = Qt.AlignmentFlag.AlignRight if found.median < 0.5 else Qt.AlignmentFlag.AlignLeft
        _text(painter, area.adjusted(2, 0, -2, 0), said, inks.muted, side | Qt.AlignmentFlag.AlignVCenter)
    _axis(painter, area, inks, ((0.0, "0"), (0.5, _number(0.5, 1)), (1.0, "1")))
    painter.end()
    return picture


def scatter_side(frame: Frame) -> int:
    """Return the device pixels along each axis of a scatter of this size."""
    return max(round(_area(frame).width() * frame.ratio), 1)


def draw_scatter(before: Iterable[np.ndarray], now: np.ndarray, frame: Frame, inks: Inks) -> QImage:
    """Return the pixels of a date over those of the dates before it; each as `chip_plots.occupied`."""
    picture, painter, area = _begin(frame, inks)
    painter.setPen(QPen(inks.faint, 1))
    for step in (1, 2, 3):
        part = step * 0.2 / REFLECTANCE
        x, y = area.left() + part * area.width(), area.bottom() - part * area.height()
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    reach = max(round(_DOT * frame.ratio) - 1, 0)
    inked = (ink.getRgb()[:3] for ink in (inks.earlier, inks.current))
    painter.drawImage(area, to_image(chip_plots.cumulative(before, now, reach, *inked)))
    painter.setPen(QPen(inks.muted, 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.drawLine(area.bottomLeft(), area.topLeft())
    _axis(painter, area, inks, tuple((k * 0.2 / REFLECTANCE, _number(0.2 * k, 1)) for k in (0, 1, 2, 3)))
    painter.end()
    return picture


def _area(frame: Frame) -> QRectF:
    """Where the plot itself is: square, with room for the numbers of the axis below."""
    below = _letters(frame) * 1.35
    side = max(frame.side - below - 3.0, 1.0)
    return QRectF((frame.side - side) / 2, 3.0, side, side)


def _letters(frame: Frame) -> float:
    return max(8.0, frame.side * 0.085)


def _begin(frame: Frame, inks: Inks) -> tuple[QImage, QPainter, QRectF]:
    side = round(frame.side * frame.ratio)
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(frame.ratio)
    picture.fill(inks.ground)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    font = QFont(painter.font())
    font.setPixelSize(round(_letters(frame)))
    painter.setFont(font)
    return picture, painter, _area(frame)


def _axis(painter: QPainter, area: QRectF, inks: Inks, marks: tuple[tuple[float, str], ...]) -> None:
    """Write the numbers below the axis, the outer ones within its ends."""
    high = painter.fontMetrics().height()
    for part, text in marks:
        wide = painter.fontMetrics().horizontalAdvance(text)
        x = min(max(area.left() + part * area.width() - wide / 2, area.left()), area.right() - wide)
        _text(painter, QRectF(x, area.bottom() + 1, wide + 1, high), text, inks.muted,
              Qt.AlignmentFlag.AlignCenter)  # fmt: skip


def _text(painter: QPainter, area: QRectF, text: str, ink: QColor, align: Qt.AlignmentFlag) -> None:
    painter.setPen(ink)
    painter.drawText(area, align, text)


def _number(value: float, decimals: int) -> str:
    return QLocale().toString(float(value), "f", decimals)
