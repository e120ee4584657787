"""Why nothing is stored for a parcel: the sentence in place of its plot."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from qgis_cbm.client.protocol import Parcel
from qgis_cbm.core.geometry import pixel_centres
from qgis_cbm.services.parcel_series import ParcelSeries


def sentence(series: ParcelSeries) -> str:
    """Say that no observation is stored, and why as far as the source or the outline tell. Main thread.

    Of several reasons the one that lies in the parcel counts: beside some scenes any parcel lies.
    """
    parcel, reasons = series.parcel, {skip.reason for skip in series.skips}
    area = QLocale().toString(round(parcel.area_m2))
    if "no_pixel_centre" in reasons or _holds_no_pixel(parcel):
        return QCoreApplication.translate(
            "NoObservation",
            "No observation is stored for parcel {}: it is too small or too narrow, no pixel centre lies in "
            "it ({} m²).",
        ).format(parcel.pid, area)
    if "too_small" in reasons:
        return QCoreApplication.translate(
            "NoObservation",
            "No observation is stored for parcel {}: the administrator has such small parcels left out "
            "({} m²).",
        ).format(parcel.pid, area)
    if "all_nodata" in reasons:
        return QCoreApplication.translate(
            "NoObservation",
            "No observation is stored for parcel {}: the scenes hold no data in its place.",
        ).format(parcel.pid)
    if "outside" in reasons:
        return QCoreApplication.translate(
            "NoObservation",
            "No observation is stored for parcel {}: it lies outside the scenes.",
        ).format(parcel.pid)
    return QCoreApplication.translate("NoObservation", "No observation is stored for parcel {}.").format(
        parcel.pid
    )


def _holds_no_pixel(parcel: Parcel) -> bool:
    return pixel_centres(parcel.geometry, parcel.srid, parcel.lon, parcel.lat) == 0
