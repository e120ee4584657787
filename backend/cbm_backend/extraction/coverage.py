"""Statistics weighted by the share of each pixel that a parcel covers; needs the package exactextract."""

from __future__ import annotations

import numpy as np
import shapely

from cbm_backend.errors import InputError
from cbm_backend.extraction.placing import corners
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.zonal import Statistics

# Our name -> the operation, and the name under which its value comes back.
_OPERATIONS = {
    "count": ("count", "count"),
    "mean": ("mean", "mean"),
    "std": ("stdev", "stdev"),
    "min": ("min", "min"),
    "max": ("max", "max"),
    "p25": ("quantile(q=0.25)", "quantile_25"),
    "p50": ("quantile(q=0.5)", "quantile_50"),
    "p75": ("quantile(q=0.75)", "quantile_75"),
}


def statistics(band: np.ndarray, shapes: np.ndarray, grid: Grid, nodata: float | None) -> Statistics:
    """Statistics of every parcel (shapely, object[n], in the CRS of the grid); count is the sum of shares.

    Raises `InputError` where exactextract is not installed, and for grids that are not north-up.
    """
    try:
        from exactextract import exact_extract
        from exactextract.raster import NumPyRasterSource
    except ImportError as error:
        raise InputError(
            "weighting: coverage needs the package exactextract: pip install 'cbm-backend[coverage]'."
        ) from error
    if not grid.north_up:
        raise InputError("weighting: coverage needs rasters whose rows run south and columns east.")
    west, south, east, north = corners(grid)
    values = {name: np.full(len(shapes), np.nan) for name in _OPERATIONS}
    values["count"][:] = 0.0
    present = np.flatnonzero(~shapely.is_empty(shapes))
    if len(present):
        if band.dtype.kind == "f":
            band = np.where(np.abs(band) < 1e20, band, np.nan)
        features = [
            {"type": "Feature", "properties": {}, "geometry": shape.__geo_interface__}
            for shape in shapes[present]
        ]
        # Compared in the type of the band.
        fill = None if nodata is None else band.dtype.type(nodata).item()
        source = NumPyRasterSource(band, west, south, east, north, nodata=fill)
        rows = exact_extract(source, features, [operation for operation, _ in _OPERATIONS.values()])
        for name, (_, answer) in _OPERATIONS.items():
            found = [row["properties"][answer] for row in rows]
            values[name][present] = [np.nan if value is None else value for value in found]
    counts = np.nan_to_num(values.pop("count"))
    return Statistics(counts, **values)
