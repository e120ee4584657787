"""What is said of the hovered observation, and the box it is said in."""

from __future__ import annotations

import math
import re

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPalette, QPen

from qgis_cbm.analysis.plotmodel import DAY, DEVIATION, PlotModel
from qgis_cbm.analysis.series import Series
from qgis_cbm.analysis.ticks import MINUS
from qgis_cbm.analysis.timeseries import utc
from qgis_cbm.analysis.weather import DAILY

_translate = QCoreApplication.translate


def number(value: float, kind: str) -> str:
    """Return a value as the user writes numbers, with the digits its unit deserves."""
    if not math.isfinite(value):
        return ""
    kind = kind.replace(DEVIATION, "")
    decimals = {"index": 3, "coherence": 3, "reflectance": 0, "pixels": 0, "backscatter": 2,
                "temperature": 1, "precipitation": 1}.get(kind)  # fmt: skip
    if decimals is None:
        return QLocale().toString(value, "g", 5)
    return QLocale().toString(value, "f", decimals)


def date(seconds: float) -> str:
    """Return day and time in UTC; the day alone where no time of day is known."""
    moment = utc(round(seconds))
    # Not by `strftime`: it imports a module at every call, which QGIS watches, and tables ask for every cell.
    day = moment.date().isoformat()
    if (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return day
    return f"{day} {moment.hour:02}:{moment.minute:02} UTC"


def percent(share: float) -> str:
    """Return a share as per cent."""
    return QLocale().toString(100 * share, "f", 0) + " %"


def readout(model: PlotModel, line: int, observation: int) -> tuple[list[str], list[str]]:
    """Return the facts (date, value and range, other curves then, pixels and clouds) and the scenes."""
    entry = model.lines[line]
    series, k = entry.series, observation
    value = f"{entry.label}: {number(float(series.value[k]), series.kind)}"
    if math.isfinite(series.low[k]) and math.isfinite(series.high[k]):
        value += (
            f" ({number(float(series.low[k]), series.kind)} … {number(float(series.high[k]), series.kind)})"
        )
    rows = [date(float(series.time[k])), value]
    for other in model.lines:
        same = _at_once(series, k, other.series) & other.visible
        if other is not entry and same.any():
            rows.append(f"{other.label}: {number(float(other.series.value[same][0]), other.series.kind)}")
    rows += _beside_peers(model, series, k)
    facts = []
    if math.isfinite(series.count[k]) and series.kind != "pixels":
        facts.append(_translate("Cbm", "{} pixels").format(QLocale().toString(int(series.count[k]))))
    if math.isfinite(series.cloud[k]):
        facts.append(_translate("Cbm", "cloud {}").format(percent(float(series.cloud[k]))))
    elif series.kind in ("index", "reflectance"):
        facts.append(_translate("Cbm", "cloud unknown"))
    if facts:
        rows.append(", ".join(facts))
    scenes = []
    if series.scene[k]:
        scenes.append(re.sub(r"\.SAFE$", "", series.scene[k]))
    if series.other_scenes[k]:
        scenes.append(_translate("Cbm", "not used: {}").format(", ".join(series.other_scenes[k])))
    return rows, scenes


def _beside_peers(model: PlotModel, series: Series, k: int) -> list[str]:
    """Return how far an observation is from the middle of its peers."""
    for band in model.bands:
        if band.key == series.product.key:
            apart = float(band.deviation(series.time[k : k + 1], series.value[k : k + 1])[0])
            if math.isfinite(apart):
                text = number(abs(apart), series.kind)
                sign = "+" if apart >= 0 else MINUS
                return [_translate("Cbm", "{} from the middle of the peers").format(sign + text)]
    return []


def _at_once(series: Series, k: int, other: Series) -> np.ndarray:
    """Return bool[n]: which of the other curve's observations belong to this one, the weather by its day."""
    if series.kind in DAILY or other.kind in DAILY:
        return np.floor(other.time / DAY) == math.floor(series.time[k] / DAY)
    return other.time == series.time[k]


def draw_readout(
    painter: QPainter, room: QRect, palette: QPalette, facts: list[str], scenes: list[str], at: QPointF
) -> QRectF:
    """Draw the text beside a point, inside `room`; scene names are shortened. Return the box."""
    font = painter.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * 0.9)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    pad, gap = metrics.height() * 0.4, metrics.height() * 0.9
    most = room.width() - 4 - 2 * pad
    wanted = max(min(metrics.height() * 20, 0.5 * room.width()), *map(metrics.horizontalAdvance, facts))
    rows = [metrics.elidedText(row, Qt.TextElideMode.ElideRight, int(most)) for row in facts]
    rows += [metrics.elidedText(row, Qt.TextElideMode.ElideMiddle, int(min(wanted, most))) for row in scenes]
    width = max(metrics.horizontalAdvance(row) for row in rows) + 2 * pad
    height = metrics.lineSpacing() * len(rows) + 2 * pad
    x = at.x() + gap if at.x() + gap + width <= room.width() - 2 else at.x() - gap - width
    x = min(max(x, 2.0), max(room.width() - width - 2.0, 2.0))
    y = at.y() - gap - height if at.y() - gap - height >= 2 else at.y() + gap
    y = min(max(y, 2.0), max(room.height() - height - 2.0, 2.0))
    box = QRectF(x, y, width, height)
    ground = palette.color(QPalette.ColorRole.ToolTipBase)
    ground.setAlphaF(0.93)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(palette.color(QPalette.ColorRole.ToolTipText))
    for k, row in enumerate(rows):
        painter.drawText(QPointF(x + pad, y + pad + metrics.ascent() + k * metrics.lineSpacing()), row)
    return box


def draw_beside(painter: QPainter, room: QRect, palette: QPalette, image: QImage, box: QRectF) -> QRectF:
    """Draw an image below a box, above it or at its side, where it fits best. Return where."""
    side, gap = image.width() / image.devicePixelRatioF(), 3.0
    side = min(side, room.height() - 4.0)
    x = min(max(box.left(), 2.0), max(room.width() - side - 2.0, 2.0))
    if box.bottom() + gap + side <= room.height() - 2:
        y = box.bottom() + gap
    elif box.top() - gap - side >= 2:
        y = box.top() - gap - side
    else:
        right = box.right() + gap
        x = right if right + side <= room.width() - 2 else max(box.left() - gap - side, 2.0)
        y = min(max(box.top(), 2.0), max(room.height() - side - 2.0, 2.0))
    place = QRectF(x, y, side, side)
    painter.fillRect(place, palette.color(QPalette.ColorRole.Base))
    painter.drawImage(place, image)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.drawRect(place)
    return place
