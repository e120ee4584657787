"""GDAL's failures, as a return value or as an exception: QGIS' Processing and other plugins switch that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

import numpy as np
from osgeo import gdal


def open_raster(path: str) -> gdal.Dataset | None:
    """Return the raster behind a layer's source, None where GDAL cannot open it."""
    try:
        return gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:
        return None


def read_pixels(band: gdal.Band, *window: int) -> np.ndarray:
    """Return the values of a band, or of column, row, width and height of it.

    Raises ValueError with GDAL's reason for a damaged file.
    """
    try:
        pixels = band.ReadAsArray(*window)
    except RuntimeError as error:
        raise ValueError(str(error)) from None
    if pixels is None:
        raise ValueError(gdal.GetLastErrorMsg())
    return pixels


@contextmanager
def all_written() -> Iterator[None]:
    """Around everything from creating a file to closing it: raises OSError when some of it failed.

    A full disk is often noticed at the last moment, in the destructor of a dataset, which tells nobody:
    exceptions are lost there, and GDAL's last error may be forgotten with the next object.
    """
    failures: list[str] = []

    def hear(kind: int, _number: int, message: str) -> None:
        if kind >= gdal.CE_Failure:
            failures.append(message)

    # From GDAL 3.7 on, no handler hears of failures where exceptions are wanted. For this thread alone.
    quiet = gdal.ExceptionMgr(useExceptions=False) if hasattr(gdal, "ExceptionMgr") else nullcontext()
    with quiet:
        gdal.PushErrorHandler(hear)
        try:
            yield
        except RuntimeError as error:
            raise OSError(str(error)) from None
        finally:
            gdal.PopErrorHandler()
    if failures:
        raise OSError(failures[-1])
