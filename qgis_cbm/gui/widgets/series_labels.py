"""What products, statistics and axes are called in the panel."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication

from qgis_cbm.analysis.plotmodel import DEVIATION
from qgis_cbm.analysis.series import WEATHER, Product, Series

_translate = QCoreApplication.translate


def statistic_name(statistic: str) -> str:
    """Return the name of a statistic."""
    return {
        "mean": _translate("Cbm", "Mean, 25–75 %"),
        "std": _translate("Cbm", "Standard deviation"),
        "count": _translate("Cbm", "Pixels"),
        "min": _translate("Cbm", "Minimum"),
        "p25": _translate("Cbm", "25th percentile"),
        "p50": _translate("Cbm", "Median"),
        "p75": _translate("Cbm", "75th percentile"),
        "max": _translate("Cbm", "Maximum"),
    }.get(statistic, statistic)


def card_name(card: str) -> str:
    """Return what a card holds, or its own name for one that is not of the usual set."""
    return {
        "s2": _translate("Cbm", "Sentinel-2"),
        "bs": _translate("Cbm", "Sentinel-1 backscatter"),
        "c6": _translate("Cbm", "Sentinel-1 coherence, 6 days"),
        "c1": _translate("Cbm", "Sentinel-1 coherence, 12 days"),
        WEATHER: _translate("Cbm", "Weather"),
    }.get(card, card)


def weather_name(band: str) -> str:
    """Return what a band of the weather holds, with its unit."""
    return {
        "tmean": _translate("Cbm", "Mean temperature (°C)"),
        "tmin": _translate("Cbm", "Lowest temperature (°C)"),
        "tmax": _translate("Cbm", "Highest temperature (°C)"),
        "prec": _translate("Cbm", "Precipitation (mm)"),
    }.get(band, band)


def product_name(product: Product) -> str:
    """Return the entry of a product in the chooser."""
    if product.key.startswith("index/"):
        return product.name
    band = weather_name(product.name) if product.card == WEATHER else product.name
    return _translate("Cbm", "{band} – {card}").format(band=band, card=card_name(product.card))


def curve_name(product: Product, source: Collection[str], shared: Collection[str]) -> str:
    """Return the legend text of a curve: what it was computed from, the card where `shared` names clash."""
    if product.key.startswith("index/"):
        if [band.upper() for band in source] == [product.name]:
            return _translate("Cbm", "{} (stored)").format(product.name)
        return f"{product.name} ({', '.join(source)})"
    if product.card == WEATHER:
        return weather_name(product.name)
    return f"{product.name} ({product.card})" if product.name in shared else product.name


def axis_title(series: Series, alone: bool) -> str:
    """Return the title of a value axis with its unit; `alone` when the panel has one curve."""
    kind, name = series.kind, series.product.name
    if kind.startswith(DEVIATION):
        below = axis_title(replace(series, kind=kind.replace(DEVIATION, "")), alone)
        return _translate("Cbm", "{}: distance from the peers").format(below)
    text = {
        "index": name if alone else _translate("Cbm", "Index"),
        "reflectance": _translate("Cbm", "Reflectance × 10⁴"),
        "backscatter": _translate("Cbm", "Backscatter (dB)"),
        "power": _translate("Cbm", "Backscatter (linear)"),
        "coherence": _translate("Cbm", "Coherence"),
        "ratio": _translate("Cbm", "Backscatter ratio (dB)"),
        "temperature": _translate("Cbm", "Temperature (°C)"),
        "precipitation": _translate("Cbm", "Precipitation (mm)"),
        "pixels": _translate("Cbm", "Pixels"),
    }.get(kind, name if alone else _translate("Cbm", "Value"))
    if series.statistic in ("mean", "count"):
        return text
    return _translate("Cbm", "{quantity}, {statistic}").format(
        quantity=text, statistic=short_statistic(series.statistic)
    )


def short_statistic(statistic: str) -> str:
    """Return a statistic's name for an axis."""
    return {
        "std": _translate("Cbm", "std. dev."),
        "min": _translate("Cbm", "min."),
        "max": _translate("Cbm", "max."),
        "p50": _translate("Cbm", "median"),
        "p25": "25 %",
        "p75": "75 %",
    }.get(statistic, statistic)


def reason_text(reason: str) -> str:
    """Return why an observation has no value."""
    return {
        "band_missing": _translate("Cbm", "a band is missing"),
        "scenes_not_told_apart": _translate("Cbm", "scenes cannot be told apart"),
        "no_valid_pixel": _translate("Cbm", "no valid pixel"),
        "undefined": _translate("Cbm", "not defined"),
    }.get(reason, reason)
