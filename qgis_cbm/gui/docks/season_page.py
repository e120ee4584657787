"""From the chips shown and the parcel's series to the page of its calendar."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from qgis_cbm.analysis import plotmodel
from qgis_cbm.analysis.calendar import arrange
from qgis_cbm.analysis.plotmodel import Line, PlotModel
from qgis_cbm.analysis.render import Look
from qgis_cbm.analysis.series import ParcelProducts, Series
from qgis_cbm.analysis.timeseries import utc
from qgis_cbm.client.protocol import Chip
from qgis_cbm.core import series_options
from qgis_cbm.core.calendar_page import Page, PageCell
from qgis_cbm.gui.widgets.film_strip import FilmModel
from qgis_cbm.gui.widgets.plot_readout import date, percent
from qgis_cbm.gui.widgets.plot_theme import curve_colour
from qgis_cbm.gui.widgets.series_labels import axis_title, curve_name
from qgis_cbm.services.parcel_series import ParcelSeries

_translate = QCoreApplication.translate

_BELOW = {"vv": ("VVb",), "vh": ("VHb",), "radar": ("VVb", "VHb"), "coherence": ("VVc",)}
"""Bands whose series stand below pictures of radar; below all others it is the NDVI."""


def month_names(rows: Sequence) -> tuple[str, ...]:
    """Return month and year of each row, in the user's language."""
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    return tuple(f"{locale.standaloneMonthName(month.month, short)}\n{month.year}" for month in rows)


def page(title: str, note: str, film: FilmModel, plot: PlotModel | None) -> tuple[Page, dict[int, str]]:
    """Return the page of the chips that the filmstrip shows, and what is said of each under the mouse."""
    numbers = film.numbers
    chips = [film.chip(number) for number in numbers]
    found = arrange([chip.time for chip in chips])
    cells = tuple(
        PageCell(number, caption(chip), film.image(number), film.trouble(number))
        for number, chip in zip(numbers, chips)
    )
    tips = {
        number: "\n".join(filter(None, (date(chip.time), chip.reference, film.trouble(number))))
        for number, chip in zip(numbers, chips)
    }
    return Page(title, note, found, month_names(found.months), cells, plot), tips


def caption(chip: Chip) -> str:
    """Return day, cloud and orbit direction of a chip, as short as can be."""
    facts = [str(utc(chip.time).day)]
    if chip.cloud is not None:
        facts.append(f"☁ {percent(chip.cloud)}")
    if chip.direction and chip.card != "s2":
        facts.append({"A": "↗", "D": "↘"}.get(chip.direction, chip.direction))
    return "  ".join(facts)


def note(look: Look, plot: str) -> str:
    """Return how to read the cells."""
    if plot == "histogram":
        return _translate("Cbm", "NDVI of the parcel's pixels, 0 to 1; dashed: the median; ◂: pixels below 0")
    if plot == "scatter":
        return _translate(
            "Cbm",
            "The parcel's pixels: red to the right, near infrared upwards; red: this date, blue: all before",
        )
    if look.kind == "index":
        return _translate("Cbm", "NDVI from {} (brown) to {} (dark green)").format(*_numbers(look.limits[0]))
    return ""


def _numbers(values: Sequence[float]) -> list[str]:
    return [QLocale().toString(float(value), "g", 2) for value in values]


def plot_below(
    series: ParcelSeries | None, look: Look, scenes: Sequence[Chip], dark: bool
) -> PlotModel | None:
    """Return the series that belongs to a look; of radar only the dates that are shown.

    Passes in the two directions look at the parcel from two sides: together they would zigzag.
    """
    if series is None:
        return None
    options = series_options.load()
    products = ParcelProducts(series.cards, options.hidden_classes)
    bands = _BELOW.get(look.name)
    keys = [f"{look.card}/{band}" for band in bands] if bands else ["index/NDVI"]
    references = {chip.reference for chip in scenes}
    lines: list[Line] = []
    for product in filter(None, map(products.product, keys)):
        curve = products.series(product)
        if bands:
            curve = _of_scenes(curve, references)
        label = curve_name(product, curve.source, ())
        colour, threshold = curve_colour(len(lines), dark), options.threshold / 100
        lines.append(plotmodel.line(curve, label, colour, len(lines), threshold=threshold, show_cloudy=True))
    titles: dict[str, str] = {}
    for line in lines:
        named = titles.get(line.series.kind, axis_title(line.series, alone=True))
        titles[line.series.kind] = f"{named} · {line.label}" if bands else named
        if (line.visible & line.cloudy).any():
            cloudy = _translate("SeriesDock", "cloudy (> {} %)").format(options.threshold)
            titles[line.series.kind] += f"   ○ {cloudy}"
    months = tuple(
        QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)
    )
    return plotmodel.build(lines, titles, months=months, decimal=str(QLocale().decimalPoint()))


def _of_scenes(series: Series, references: set[str]) -> Series:
    """Return only the observations of these scenes."""
    kept = [k for k, scene in enumerate(series.scene) if scene in references]
    return series.take(kept)
