"""Chips on disk for the map: what is looked at, as float32 channels with their place. For tasks."""

from __future__ import annotations

import re
import threading
import uuid
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsApplication

from qgis_cbm.analysis import render
from qgis_cbm.analysis.render import Look
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.core.chip_raster import ChipRaster
from qgis_cbm.core.rasters import all_written

NODATA = -9999.0
writing = threading.Lock()
"""Held by whoever writes or removes chips of the map."""


def root() -> Path:
    """Return where all chips for the map are, in this user's QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cbm" / "chips"


def path_of(dataset: str, pid: str, scene: str, look: Look) -> Path:
    """Return where a chip for the map is kept."""
    return path_in(root() / _plain(dataset), pid, scene, look)


def path_in(folder: Path, pid: str, scene: str, look: Look) -> Path:
    """Return where a chip lies in a folder of many parcels."""
    return folder / _plain(pid) / f"{_plain(re.sub('[.]SAFE$', '', scene))}.{look.name}.tif"


def write(path: Path, raster: ChipRaster, look: Look) -> Path:
    """Write the channels of a look, whole or not at all, and return where. Raises OSError."""
    values = np.stack(
        [raster.values[0]] if look.kind == "class" else render.channel_values(look, raster.values)
    )
    values = np.where(np.isfinite(values), values, NODATA).astype(np.float32)
    part = path.with_suffix(f".{uuid.uuid4().hex[:8]}.part")
    with writing:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with all_written():
                _fill(part, values, raster)
            try:
                part.replace(path)
            except PermissionError:
                # Windows does not replace a file that a layer of the map has open.
                path = part.with_suffix(".tif")
                part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    return path


def _fill(path: Path, values: np.ndarray, raster: ChipRaster) -> None:
    bands, height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, gdal.GDT_Float32)
    if dataset is None:
        raise OSError(Sentence("{name} cannot be written.", name=path.name))
    if raster.epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(raster.epsg)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform(raster.transform)
    for number in range(bands):
        band = dataset.GetRasterBand(number + 1)
        band.SetNoDataValue(NODATA)
        band.WriteArray(values[number])


def _plain(name: str) -> str:
    return re.sub(r"[^\w.-]+", "-", name)[:120] or "chip"
