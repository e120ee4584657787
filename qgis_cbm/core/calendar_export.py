"""A calendar as a file: PNG, or PDF on one page of A4. May run in a task."""

from __future__ import annotations

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.core import calendar_page, saved_files
from qgis_cbm.core.calendar_page import Layout, Page
from qgis_cbm.core.chip_plots import Inks

_MARGIN_MM = 10.0


def png(page: Page, layout: Layout, inks: Inks, ratio: float) -> bytes:
    """Return the page as PNG, `ratio` pixels per logical one. Raises OSError."""
    image = QImage(layout.size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    calendar_page.draw(painter, page, layout, inks)
    painter.end()
    return saved_files.png_bytes(image)


def pdf(page: Page, layout: Layout, inks: Inks) -> bytes:
    """Return the page as PDF, upright or across as it fits better; text stays text. Raises OSError."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(page.title)
    writer.setCreator("CbM for QGIS")
    wide = layout.size.width() > layout.size.height()
    ways = QPageLayout.Orientation
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(ways.Landscape if wide else ways.Portrait)
    writer.setPageMargins(
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(Sentence("the page could not be drawn"))
    scale = min(writer.width() / layout.size.width(), writer.height() / layout.size.height())
    painter.scale(scale, scale)
    calendar_page.draw(painter, page, layout, inks)
    painter.end()
    buffer.close()
    return data.data()
