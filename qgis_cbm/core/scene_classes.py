"""What the classes of Sentinel-2's scene classification are called."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

_translate = QCoreApplication.translate


def scl_name(value: int) -> str:
    """Return the name of a Sentinel-2 scene class."""
    return {
        0: _translate("Cbm", "no data"),
        1: _translate("Cbm", "saturated or defective"),
        2: _translate("Cbm", "dark area"),
        3: _translate("Cbm", "cloud shadow"),
        4: _translate("Cbm", "vegetation"),
        5: _translate("Cbm", "bare soil"),
        6: _translate("Cbm", "water"),
        7: _translate("Cbm", "unclassified"),
        8: _translate("Cbm", "cloud, medium probability"),
        9: _translate("Cbm", "cloud, high probability"),
        10: _translate("Cbm", "thin cirrus"),
        11: _translate("Cbm", "snow or ice"),
    }[value]
