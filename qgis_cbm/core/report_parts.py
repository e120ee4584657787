"""The parts of a parcel's report: its series as a picture, decisions and FOI results as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QRectF
from qgis.PyQt.QtGui import QFont, QImage, QPainter

from qgis_cbm.analysis import plotmodel
from qgis_cbm.analysis.plotmodel import Line, PlotModel
from qgis_cbm.analysis.series import ParcelProducts
from qgis_cbm.core import parcel_report, season_profile
from qgis_cbm.core.chip_plots import Inks
from qgis_cbm.core.foi_verdict import Verdict, outcome_text, reason_text, shares_text
from qgis_cbm.core.series_export import UNITS

_translate = QCoreApplication.translate
# Okabe and Ito's colour-blind safe set.
_COLOURS = ("#00815f", "#0072b2", "#d55e00", "#a8478a", "#8a6d00", "#5b5b5b")
_PANEL = 165
_SHARP = 3  # device pixels per pixel of the page, for print


def plot(products: ParcelProducts, keys: Sequence[str], threshold: float) -> PlotModel | None:
    """Return the curves of a parcel, None where it has none."""
    lines: list[Line] = []
    for product in filter(None, map(products.product, keys)):
        curve = products.series(product)
        if len(curve):
            colour = _COLOURS[len(lines) % len(_COLOURS)]
            lines.append(
                plotmodel.line(curve, product.name, colour, len(lines), threshold=threshold, show_cloudy=True)
            )
    titles: dict[str, list[str]] = {}
    for line in lines:
        titles.setdefault(line.series.kind, []).append(line.label)
    named = {
        kind: ", ".join(names) + (f" [{UNITS[kind]}]" if UNITS.get(kind, "1") not in ("1", "") else "")
        for kind, names in titles.items()
    }
    months = tuple(
        QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)
    )
    return plotmodel.build(lines, named, months=months, decimal=str(QLocale().decimalPoint()))


def picture(model: PlotModel) -> QImage:
    """Draw curves as wide as a page."""
    height = _PANEL * len(model.panels)
    image = QImage(parcel_report.WIDTH * _SHARP, height * _SHARP, QImage.Format.Format_RGB32)
    inks = Inks.paper()
    image.fill(inks.ground)
    painter = QPainter(image)
    painter.scale(_SHARP, _SHARP)
    font = QFont(painter.font())
    font.setPixelSize(11)
    painter.setFont(font)
    season_profile.draw(painter, QRectF(2, 2, parcel_report.WIDTH - 4, height - 4), model, inks)
    painter.end()
    return image


def foi_rows(attributes: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return what the fields of a FOI check say of a parcel; nothing where there are none of them."""
    flags = {name: _flag(attributes[name]) for name in ("foi_h", "foi_c") if name in attributes}
    if not flags:
        return []
    reason = str(attributes.get("reason") or "")
    shares = sorted(
        (
            (name[2:], float(value))
            for name, value in attributes.items()
            if name.startswith("P_") and isinstance(value, (int, float)) and value > 0
        ),
        key=lambda share: -share[1],
    )
    verdict = Verdict(flags.get("foi_h", 0 if not reason else -1), flags.get("foi_c", -1), reason, 0, 0,
                      tuple(shares), (), False)  # fmt: skip
    rows = [(_translate("ParcelReport", "Outcome"), outcome_text(verdict.outcome))]
    if reason:
        rows.append((_translate("ParcelReport", "Reason"), reason_text(reason)))
    if shares:
        rows.append((_translate("ParcelReport", "Shares"), shares_text(verdict, 6)))
    if attributes.get("clusters"):
        rows.append((_translate("ParcelReport", "Clusters (class, pixels)"), str(attributes["clusters"])))
    return rows


def _flag(value: object) -> int:
    return int(value) if isinstance(value, (int, float)) else -1
