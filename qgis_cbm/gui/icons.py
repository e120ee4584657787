"""Icons: QGIS' own where it has one, ours for the notions of CbM only."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from qgis_cbm.core.paths import resource


def own(name: str) -> QIcon:
    """Return one of resources/icons, for example `own("parcel-pick")`."""
    return QIcon(str(resource("icons", f"{name}.svg")))


def theme(name: str) -> QIcon:
    """Return an icon of the QGIS theme in use, for example `theme("mActionZoomToSelected.svg")`."""
    return QgsApplication.getThemeIcon(name)
