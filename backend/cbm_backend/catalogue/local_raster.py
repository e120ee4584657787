"""A look into rasters of this machine: where they lie."""

from __future__ import annotations

from typing import Any

import rasterio
import shapely
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform_bounds

from cbm_backend.catalogue.footprint import from_shape
from cbm_backend.errors import InputError
from cbm_backend.storage.gdal_env import DRIVERS, gdal_env


def rectangle(path: str) -> dict[str, Any]:
    """The extent of a raster of this machine (GeoJSON, EPSG:4326). Raises `InputError` without a CRS."""
    with gdal_env(), opened(path) as image:
        if image.crs is None or image.transform.is_identity:
            raise InputError(f"{path} is not geocoded.")
        try:
            box = transform_bounds(image.crs, "EPSG:4326", *image.bounds, densify_pts=21)
        except (CRSError, RasterioError) as error:
            raise InputError(f"{path} is in a CRS that cannot be understood.") from error
    return from_shape(shapely.box(*box))


def opened(path: str) -> Any:
    """A rasterio dataset, to be used inside `gdal_env()`. Raises `InputError` when it is not one of ours."""
    try:
        image = rasterio.open(path)
    except RasterioError as error:
        raise InputError(f"{path} cannot be read as a raster.", detail=str(error)) from error
    if image.driver not in DRIVERS:
        driver = image.driver
        image.close()
        raise InputError(f"{path} is a {driver} file; {', '.join(DRIVERS)} are read.")
    return image
