"""A parcel's series below its calendar, drawn with Qt alone so that it stands on any paint device."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF

from qgis_cbm.analysis import ticks
from qgis_cbm.analysis.plotmodel import Frame, Line, PlotModel, Transform
from qgis_cbm.core.chip_plots import Inks

RIBBON_ALPHA = 0.2
_DOT = 2.4


def draw(painter: QPainter, area: QRectF, model: PlotModel, inks: Inks) -> Transform:
    """Draw the panels of a plot into an area, in the painter's font; return where what is."""
    metrics = painter.fontMetrics()
    line = float(metrics.height())
    high = max(area.height() / len(model.panels) - 2.6 * line, 8.0)
    marks = {
        panel.kind: ticks.value_ticks(panel.low, panel.high, int(max(2, high / (1.6 * line))), model.decimal)
        for panel in model.panels
    }
    labels = [mark.label for found in marks.values() for mark in found]
    left = area.left() + max([metrics.horizontalAdvance(label) for label in labels] or [0]) + 8
    frames = tuple(
        Frame(
            panel.kind, left, area.top() + number * (high + 2.6 * line) + 1.1 * line,
            max(area.right() - left - 4, 1.0), high, panel.low, panel.high,
        )
        for number, panel in enumerate(model.panels)
    )  # fmt: skip
    transform = Transform(model.start, model.stop, frames)
    for panel, frame in zip(model.panels, frames):
        painter.setPen(inks.muted)
        painter.drawText(QPointF(frame.left, frame.top - 0.3 * line), panel.title)
        _axes(painter, transform, frame, marks[panel.kind], model, inks)
        for curve in model.lines:
            if curve.series.kind == panel.kind:
                _curve(painter, transform, frame, curve, inks)
    return transform


def _axes(
    painter: QPainter,
    transform: Transform,
    frame: Frame,
    marks: tuple[ticks.Tick, ...],
    model: PlotModel,
    inks: Inks,
) -> None:
    metrics = painter.fontMetrics()
    line = metrics.height()
    for mark in marks:
        y = float(frame.y(mark.value))
        painter.setPen(QPen(inks.faint, 1))
        painter.drawLine(QPointF(frame.left, y), QPointF(frame.right, y))
        painter.setPen(inks.muted)
        wide = metrics.horizontalAdvance(mark.label)
        painter.drawText(QPointF(frame.left - wide - 4, y + 0.35 * line), mark.label)
    most = int(max(2, frame.width / (4 * line)))
    for mark in ticks.date_ticks(model.start, model.stop, most, model.months):
        x = float(transform.x(mark.value))
        painter.setPen(QPen(inks.faint, 1))
        painter.drawLine(QPointF(x, frame.top), QPointF(x, frame.bottom))
        painter.setPen(inks.muted)
        text = mark.label.replace("\n", " ")
        wide = metrics.horizontalAdvance(text)
        start = min(x - wide / 2, frame.right - wide)
        painter.drawText(QPointF(start, frame.bottom + 1.05 * line), text)
    painter.setPen(QPen(inks.muted, 1))
    painter.drawLine(QPointF(frame.left, frame.bottom), QPointF(frame.right, frame.bottom))
    painter.drawLine(QPointF(frame.left, frame.top), QPointF(frame.left, frame.bottom))


def _curve(painter: QPainter, transform: Transform, frame: Frame, curve: Line, inks: Inks) -> None:
    """Ribbon, line with dots, and hollow grey dots for cloudy observations."""
    series, colour = curve.series, QColor(curve.colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(frame.left, frame.top - _DOT, frame.width + _DOT, frame.height + 2 * _DOT))
    x = np.atleast_1d(transform.x(series.time))
    banded = curve.clear & np.isfinite(series.low) & np.isfinite(series.high)
    if banded.sum() > 1:
        edges = [_points(x, frame.y(edge), banded) for edge in (series.low, series.high)]
        ground = QColor(colour)
        ground.setAlphaF(RIBBON_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawPolygon(QPolygonF([*edges[0], *reversed(edges[1])]))
    y = np.atleast_1d(frame.y(series.value))
    joined = _points(x, y, curve.clear)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.3))
    painter.drawPolyline(QPolygonF(joined))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for point in joined:
        painter.drawEllipse(point, _DOT, _DOT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(inks.muted, 1))
    for point in _points(x, y, curve.visible & curve.cloudy):
        painter.drawEllipse(point, _DOT, _DOT)
    painter.restore()


def _points(x: np.ndarray, y: np.ndarray | float, which: np.ndarray) -> list[QPointF]:
    return [QPointF(float(a), float(b)) for a, b in zip(x[which], np.atleast_1d(y)[which])]
