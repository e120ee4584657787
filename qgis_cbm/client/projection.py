"""From degrees to the coordinates of a system, with the PROJ that GDAL has; from any thread."""

from __future__ import annotations

import math
from functools import lru_cache

from osgeo import gdal, osr


@lru_cache(maxsize=512)
def position(epsg: int, lon: float, lat: float) -> tuple[float, float]:
    """Return x (east) and y (north) of a place in EPSG:`epsg`. Raises ValueError where it has none there."""
    degrees, there = osr.SpatialReference(), osr.SpatialReference()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        if degrees.ImportFromEPSG(4326) or there.ImportFromEPSG(epsg):
            raise ValueError(f"EPSG:{epsg} is not known")
        for reference in (degrees, there):
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        x, y, _ = osr.CoordinateTransformation(degrees, there).TransformPoint(lon, lat)
    except (RuntimeError, TypeError) as error:
        raise ValueError(f"{lon}, {lat} has no place in EPSG:{epsg}: {error}") from None
    finally:
        gdal.PopErrorHandler()
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError(f"{lon}, {lat} has no place in EPSG:{epsg}")
    return x, y
