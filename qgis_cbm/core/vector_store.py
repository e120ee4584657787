"""Vectors in memory, for GDAL's own algorithms."""

from __future__ import annotations

from osgeo import gdal


def in_memory() -> gdal.Dataset:
    """Return an empty dataset for layers.

    GDAL 3.11 has made one driver of two; there the name of the other one works, too, but warns.
    """
    driver = gdal.GetDriverByName("MEM")
    if not driver.GetMetadataItem(gdal.DCAP_VECTOR):
        driver = gdal.GetDriverByName("Memory")
    return driver.Create("", 0, 0, 0, gdal.GDT_Unknown)
