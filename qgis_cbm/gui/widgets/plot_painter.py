"""A plot on the screen, drawn by Qt in a few milliseconds.

Curves, ribbons and markers look as in pictures that leave the dock (`core/figures.py`), which stand on the
same layout.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPolygonF

from qgis_cbm.analysis import plotlayout
from qgis_cbm.analysis.peers import DAY, STEP_DAYS, PeerBand
from qgis_cbm.analysis.plotlayout import Layout
from qgis_cbm.analysis.plotmodel import DEVIATION, Frame, Line, PlotModel, Theme, Transform, View
from qgis_cbm.analysis.weather import DAILY
from qgis_cbm.core.figures import (
    LINE_WIDTH,
    MARKED_DAY,
    MARKER_SIZE,
    PEERS_ALPHA,
    QUIET_ALPHA,
    RIBBON_ALPHA,
    SMOOTH_DASHES,
    Picture,
    Size,
)
from qgis_cbm.gui.widgets.plot_theme import marker_path

_TICK, _PAD = 3.0, 3.0
_FAR = 10_000.0
"""Pixels beyond which it does not matter how far away a value is; painters are slow or wrong out there."""


def drawing(
    model: PlotModel, view: View, size: Size, theme: Theme, font: QFont
) -> Generator[None, None, Picture]:
    """Draw the part `view` of a plot, letters in this font and the size of the theme: curve by curve."""
    layout = plotlayout.arrange(model, view, size.width, size.height, theme.font_px)
    ratio = size.ratio
    image = QImage(round(size.width * ratio), round(size.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.background))
    painter = QPainter(image)
    try:
        letters = QFont(font)
        letters.setPixelSize(round(theme.font_px))
        painter.setFont(letters)
        for number, frame in enumerate(layout.transform.frames):
            panel = _Panel(painter, layout, number, view, theme)
            panel.grid()
            # Not saved and restored: a painter complains about that when a drawing is given up between.
            painter.setClipRect(panel.area)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shown = [line for line in model.lines if line.series.kind == frame.kind]
            keys = {line.series.product.key for line in shown}
            yield from panel.grounds([band for band in model.bands if band.key in keys], shown)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setClipping(False)
            panel.axes(model.panels[number].title)
            yield
    finally:
        # A painter that outlives its image ends QGIS.
        painter.end()
    return Picture(image, layout.transform, model, view)


@dataclass
class _Panel:
    """One panel of a plot under a painter."""

    painter: QPainter
    layout: Layout
    number: int
    view: View
    theme: Theme

    @property
    def frame(self) -> Frame:
        return self.transform.frames[self.number]

    @property
    def transform(self) -> Transform:
        return self.layout.transform

    @property
    def area(self) -> QRectF:
        frame = self.frame
        return QRectF(frame.left, frame.top, frame.width, frame.height)

    def grid(self) -> None:
        """Draw a line at every tick."""
        frame = self.frame
        self.painter.setPen(QPen(_colour(self.theme.grid, 0.7), 0))
        rows = [float(frame.y(mark.value)) for mark in self.layout.values[self.number]]
        columns = [float(self.transform.x(mark.value)) for mark in self.layout.dates]
        lines = [QLineF(frame.left, y, frame.right, y) for y in rows]
        lines += [QLineF(x, frame.top, x, frame.bottom) for x in columns]
        self.painter.drawLines(lines)

    def grounds(self, bands: list[PeerBand], lines: list[Line]) -> Iterator[None]:
        """Draw peers and ribbons, and on them all curves, those to compare with first."""
        for band in bands:
            self._peers(band)
            yield
        for line in lines:
            self._ribbon(line)
            yield
        for line in sorted(lines, key=lambda line: not line.quiet):
            self._curve(line)
            yield

    def axes(self, title: str) -> None:
        """Draw axes, ticks and their labels, and say what the panel shows."""
        painter, frame, theme = self.painter, self.frame, self.theme
        rows = [(float(frame.y(mark.value)), mark.label) for mark in self.layout.values[self.number]]
        columns = [(float(self.transform.x(mark.value)), mark.label) for mark in self.layout.dates]
        painter.setPen(QPen(QColor(theme.muted), 0))
        lines = [QLineF(frame.left, frame.top, frame.left, frame.bottom)]
        lines.append(QLineF(frame.left, frame.bottom, frame.right, frame.bottom))
        lines += [QLineF(frame.left - _TICK, y, frame.left, y) for y, _label in rows]
        lines += [QLineF(x, frame.bottom, x, frame.bottom + _TICK) for x, _label in columns]
        painter.drawLines(lines)
        painter.setPen(QColor(theme.text))
        high = painter.fontMetrics().lineSpacing()
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        right = frame.left - _TICK - _PAD
        for y, label in rows:
            painter.drawText(QRectF(0, y - high, right, 2 * high), beside, label)
        if self.number == len(self.transform.frames) - 1:
            below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            for x, label in columns:
                painter.drawText(
                    QRectF(x - 100, frame.bottom + _TICK + 0.5 * _PAD, 200, 3 * high), below, label
                )
        self._title(title)

    def _title(self, title: str) -> None:
        """Write what the panel shows above it, or on it where there is no room."""
        painter, frame, font = self.painter, self.frame, self.theme.font_px
        metrics = painter.fontMetrics()
        if self.layout.inside:
            place = QPointF(frame.left + 0.4 * font, frame.top + metrics.ascent())
            ground = QColor(self.theme.background)
            ground.setAlphaF(0.75)
            wide = metrics.horizontalAdvance(title)
            painter.fillRect(QRectF(place.x(), frame.top, wide, metrics.height()), ground)
        else:
            place = QPointF(frame.left, frame.top - 0.4 * font - metrics.descent())
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(place, title)

    def _places(self, time: np.ndarray, value: np.ndarray) -> np.ndarray:
        """Return float64[m, 2]: where observations lie, those in view and one more at each side."""
        first = max(int(np.searchsorted(time, self.view.start)) - 1, 0)
        last = int(np.searchsorted(time, self.view.stop, side="right")) + 1
        x = self.transform.x(time[first:last])
        y = np.clip(self.frame.y(value[first:last]), -_FAR, _FAR)
        return np.column_stack([x, y])

    def _fill(self, time: np.ndarray, low: np.ndarray, high: np.ndarray, colour: QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        outline = np.concatenate([self._places(time, high), self._places(time, low)[::-1]])
        # So pale that nobody sees a step at its edge; smooth ones take ten times as long.
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.painter.drawPolygon(_polygon(outline))
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _peers(self, band: PeerBand) -> None:
        """Draw the grey ground of the peers, open where too few of them are known."""
        gaps = np.flatnonzero(np.diff(band.time) > 1.5 * STEP_DAYS * DAY) + 1
        for part in np.split(np.arange(len(band.time)), gaps):
            time = band.time[part]
            self._fill(time, band.low[part], band.high[part], _colour(self.theme.muted, PEERS_ALPHA))
            self.painter.setPen(QPen(QColor(self.theme.muted), 0.9))
            self._polyline(self._places(time, band.middle[part]))

    def _ribbon(self, line: Line) -> None:
        series = line.series
        if line.quiet or series.kind == "precipitation":
            return
        known = line.clear & np.isfinite(series.low) & np.isfinite(series.high)
        if known.sum() > 1:
            low, high = series.low[known], series.high[known]
            self._fill(series.time[known], low, high, _colour(line.colour, RIBBON_ALPHA))

    def _curve(self, line: Line) -> None:
        """Draw line with markers, smooth curve, and hollow grey markers for cloudy observations.

        Rain is bars, other daily values have no marks of their own unless there is room.
        """
        series, clear, painter = line.series, line.clear, self.painter
        day_px = self.frame.width * DAY / (self.view.stop - self.view.start)
        if series.kind == "precipitation":
            self._stems(line, series.time[clear], series.value[clear], min(max(0.7 * day_px, 1.0), 12.0))
            return
        if series.kind.startswith(DEVIATION):
            self._apart(line)
            return
        if line.smooth is not None:
            pen = QPen(QColor(line.colour), 1.6)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(list(SMOOTH_DASHES[1]))
            painter.setPen(pen)
            # Its dashes go on around the corners.
            painter.drawPolyline(_polygon(self._places(line.smooth.time, line.smooth.value)))
        colour = _colour(line.colour, QUIET_ALPHA if line.quiet or line.smooth is not None else 1.0)
        places = self._places(series.time[clear], series.value[clear])
        painter.setPen(QPen(colour, LINE_WIDTH * (0.7 if line.quiet else 1.0)))
        self._polyline(places)
        if series.kind not in DAILY or day_px >= MARKED_DAY:
            self._marks(places, line.marker, MARKER_SIZE * (0.7 if line.quiet else 1.0), colour)
        hidden = line.visible & line.cloudy & (not line.quiet)
        if hidden.any():
            painter.setPen(QPen(QColor(self.theme.muted), 1.0))
            places = self._places(series.time[hidden], series.value[hidden])
            painter.drawPath(_marks(places, line.marker, MARKER_SIZE))

    def _polyline(self, places: np.ndarray) -> None:
        """Draw from place to place; a thin line without joins takes Qt an eighth of the time.

        One that can be seen through has joins: it would be darker where its parts meet.
        """
        if self.painter.pen().color().alpha() < 255:
            self.painter.drawPolyline(_polygon(places))
            return
        ends = places.tolist()
        self.painter.drawLines([QLineF(*start, *stop) for start, stop in zip(ends, ends[1:-1])])
        # The last part ends as a whole curve does: without it that end is paler.
        self.painter.drawPolyline(_polygon(places[-2:]))

    def _marks(self, places: np.ndarray, marker: str, wide: float, colour: QColor) -> None:
        self.painter.fillPath(_marks(places, marker, wide), colour)

    def _stems(self, line: Line, time: np.ndarray, value: np.ndarray, wide: float) -> None:
        """Draw a bar from nought to each value."""
        pen = QPen(QColor(line.colour), wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.painter.setPen(pen)
        nought = float(self.frame.y(0.0))
        self.painter.drawLines([QLineF(x, nought, x, y) for x, y in self._places(time, value).tolist()])

    def _apart(self, line: Line) -> None:
        """Draw stems from nought: above or below the middle of the peers."""
        frame, shown = self.frame, line.visible
        time, value = line.series.time[shown], line.series.value[shown]
        nought = float(frame.y(0.0))
        self.painter.setPen(QPen(QColor(self.theme.muted), 1.0))
        self.painter.drawLine(QLineF(frame.left, nought, frame.right, nought))
        self._stems(line, time, value, 1.2)
        self._marks(self._places(time, value), line.marker, MARKER_SIZE, QColor(line.colour))


def _polygon(places: np.ndarray) -> QPolygonF:
    """Return float64[n, 2] as Qt wants it, copied at once: that of each point takes longer than drawing."""
    polygon = QPolygonF()
    if not len(places):
        return polygon  # An empty one has no memory in Qt 6.
    polygon.fill(QPointF(), len(places))
    memory = polygon.data()
    memory.setsize(places.nbytes)
    np.frombuffer(memory, np.float64)[:] = places.ravel()
    return polygon


def _marks(places: np.ndarray, marker: str, wide: float) -> QPainterPath:
    """Return the outline of a marker at each place."""
    shape, path = marker_path(marker, wide / 2), QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for x, y in places.tolist():
        path.addPath(shape.translated(x, y))
    return path


def _colour(name: str, alpha: float) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour
