"""What is known of a parcel, in the user's words: for its card and its report."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale

from qgis_cbm.analysis.timeseries import utc

_translate = QCoreApplication.translate


def attributes(
    pid: str, crop_name: str, crop_code: str, area_m2: float, place: tuple[float, float]
) -> list[tuple[str, str]]:
    """Return names and values in the user's language and number format. place: longitude and latitude."""
    locale, (lon, lat) = QLocale(), place
    return [
        (_translate("ParcelTable", "Parcel id"), pid),
        (_translate("ParcelTable", "Crop"), crop_name or "–"),
        (_translate("ParcelTable", "Crop code"), crop_code or "–"),
        (_translate("ParcelTable", "Area"), f"{locale.toString(area_m2 / 10000, 'f', 2)} ha"),
        (
            _translate("ParcelTable", "Centroid"),
            f"{locale.toString(lat, 'f', 5)}°, {locale.toString(lon, 'f', 5)}°",
        ),
    ]


def moment(seconds: float) -> str:
    """Return a time as the user writes it, in the zone of the computer."""
    when = QDateTime.fromSecsSinceEpoch(int(seconds))
    return f"{QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)} {when.toString('HH:mm')}"


def day(seconds: float) -> str:
    """Return the day of a scene, UTC, as the user writes days."""
    found = utc(seconds)
    when = QDateTime.fromString(found.strftime("%Y-%m-%d"), "yyyy-MM-dd").date()
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)
