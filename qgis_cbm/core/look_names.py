"""What the looks at a scene are called."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

_translate = QCoreApplication.translate


def look_name(name: str) -> str:
    """Return the name of one of `render.LOOKS` or `chip_plots.PLOTS`."""
    return {
        "true": _translate("Cbm", "True colour (4-3-2)"),
        "false": _translate("Cbm", "False colour (8-4-3)"),
        "fcc": _translate("Cbm", "False colour (8-11-4)"),
        "ndvi": _translate("Cbm", "NDVI"),
        "histogram": _translate("Cbm", "NDVI histogram"),
        "scatter": _translate("Cbm", "Red and near infrared, cumulative"),
        "scl": _translate("Cbm", "Scene classification"),
        "radar": _translate("Cbm", "Radar composite (VV, VH, ratio)"),
        "vv": _translate("Cbm", "Radar VV"),
        "vh": _translate("Cbm", "Radar VH"),
        "coherence": _translate("Cbm", "Coherence VV"),
    }.get(name, name)
