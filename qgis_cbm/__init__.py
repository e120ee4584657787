"""CbM for QGIS: parcels, Copernicus time series and decisions in one place.

Nothing of QGIS is imported here: the backend imports `qgis_cbm.analysis` from the same package.
"""


def classFactory(iface):  # QGIS calls it by this name
    """Return the plugin; QGIS passes its interface."""
    from .plugin import CbmPlugin

    return CbmPlugin(iface)
