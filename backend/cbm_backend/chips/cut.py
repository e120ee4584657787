"""One band of one scene around a point, on the scene's own grid."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePosixPath

import numpy as np
import rasterio
from affine import Affine
from pyproj import Transformer
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError, RasterioIOError
from rasterio.windows import Window

from cbm_backend.catalogue.duplicates import ESA_BASELINES
from cbm_backend.catalogue.product_name import parse
from cbm_backend.catalogue.radiometry import POWER
from cbm_backend.chips.window import around
from cbm_backend.errors import InputError
from cbm_backend.extraction import scene_files
from cbm_backend.extraction.model import BandSource, Scene
from cbm_backend.extraction.power import to_power
from cbm_backend.storage import jpeg2000
from cbm_backend.storage.cache import ObjectCache
from cbm_backend.storage.credentials import find as credentials_of
from cbm_backend.storage.failures import ObjectMissing
from cbm_backend.storage.gdal_access import gdal_access, gdal_path
from cbm_backend.storage.gdal_env import gdal_env
from cbm_backend.storage.s3 import S3Store
from cbm_backend.storage.store import Store
from cbm_backend.storage.stores import Stores
from qgis_cbm.analysis.grid import Grid

_WINDOWED = (".tif", ".tiff")
# GDAL is told what to expect: a document that points elsewhere is not opened, whatever its name.
_DRIVERS = {".tif": "GTiff", ".tiff": "GTiff", ".jp2": "JP2OpenJPEG", ".img": "ENVI"}
_INDEXED = range(512, ESA_BASELINES.stop)
_REMOTE_PATH = "/vsi"
# An interactive request gives up sooner than an extraction.
_REMOTE = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_CONNECTTIMEOUT": "5",
    "GDAL_HTTP_TIMEOUT": "30",
    "GDAL_HTTP_MAX_RETRY": "2",
    "GDAL_HTTP_RETRY_DELAY": "0.3",
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
    "GDAL_INGESTED_BYTES_AT_OPEN": "32768",
}


@dataclass(frozen=True, eq=False)
class Cut:
    """pixels: [n, n] as stored, 0 outside the image. transform: of `epsg`, pixel corner to metres.

    scale, offset: physical value = pixel * scale + offset; quantity: what that is, as `Radiometry` says.
    """

    pixels: np.ndarray
    epsg: int
    transform: Affine
    scale: float = 1.0
    offset: float = 0.0
    quantity: str = "reflectance"


@dataclass(frozen=True)
class Sources:
    """Where scenes lie: stores, and the cache for objects that have to be here as a whole."""

    stores: Stores
    cache: ObjectCache

    def cut(self, scene: Scene, band: str, lon: float, lat: float, side: float) -> Cut:
        """`side` metres of a band around a point in degrees.

        Raises `ObjectMissing` for a file that is gone, `Unavailable` and `StopWorker` for stores that do not
        answer, `InputError` for anything else that is wrong with the raster.
        """
        source = scene.bands.get(band)
        if source is None:
            raise InputError(f"{scene.reference} has no band {band}.")
        store = self.stores.for_address(source.href, scene.store)
        with self._opened(scene, band, source, store) as raster:
            taken = _take(raster, source.index, lon, lat, side)
        values = source.radiometry
        if values.becomes_power:
            # 0 stays the outside of the image.
            power = np.where(taken.pixels == 0, 0.0, to_power(taken.pixels, values)).astype(np.float32)
            return replace(taken, pixels=power, quantity=POWER)
        return replace(taken, scale=values.scale, offset=values.offset, quantity=values.quantity)

    @contextlib.contextmanager
    def _opened(
        self, scene: Scene, band: str, source: BandSource, store: Store
    ) -> Iterator[rasterio.DatasetReader]:
        with contextlib.ExitStack() as stack:
            stack.enter_context(gdal_env())
            # What an extraction has fetched already is nearer.
            remote = reads_windows(store, source.href, scene.reference)
            if remote and not self.cache.has(store, source.href):
                stack.enter_context(gdal_access(store))
                stack.enter_context(rasterio.Env(**_REMOTE))
                path = gdal_path(store, source.href)
            else:
                only = replace(scene, bands={band: source})
                path = stack.enter_context(scene_files.held(only, self.stores, self.cache)).bands[band].href
            with _readable(scene.reference, band):
                yield stack.enter_context(rasterio.open(path, driver=_driver(source.href)))


def reads_windows(store: Store, href: str, reference: str) -> bool:
    """Whether the windows of an object are read across the network, instead of fetching it as a whole.

    A cloud-optimised GeoTIFF costs three requests a window, and so does JPEG 2000 since baseline 05.12, whose
    files say where their tiles begin (TLM markers). Without that it takes a request for each tile before.
    """
    if _suffix(href) not in _WINDOWED and not (_suffix(href) == ".jp2" and _has_tile_index(reference)):
        return False
    if isinstance(store, S3Store):
        return True
    # Bearer tokens stay with our own http client.
    return store.local_path(store.locate(href)) is None and credentials_of(store.name) is None


def _has_tile_index(reference: str) -> bool:
    product = parse(reference)
    return product is not None and product.baseline in _INDEXED


def _suffix(href: str) -> str:
    return PurePosixPath(href.partition("?")[0]).suffix.lower()


def _driver(href: str) -> str:
    try:
        return _DRIVERS[_suffix(href)]
    except KeyError:
        raise InputError(f"It is none of {', '.join(_DRIVERS)}.") from None


def _take(raster: rasterio.DatasetReader, index: int, lon: float, lat: float, side: float) -> Cut:
    if not 1 <= index <= raster.count:
        raise InputError(f"It has no band {index}.")
    epsg = epsg_of(raster.crs)
    a, b, c, d, e, f = raster.transform[:6]
    grid = Grid(f"EPSG:{epsg}", (a, b, c, d, e, f), raster.width, raster.height)
    window = around(grid, *_position(epsg, lon, lat), side)
    inside = window.inside(raster.width, raster.height)
    if inside is None:
        pixels = np.zeros((window.size, window.size), raster.dtypes[index - 1])
    else:
        part = _read(raster, index, inside)
        pixels = window.padded(part, inside[0], inside[1])
    return Cut(pixels, epsg, raster.transform @ Affine.translation(window.column, window.row))


def _read(raster: rasterio.DatasetReader, index: int, inside: tuple[int, int, int, int]) -> np.ndarray:
    if raster.driver == "JP2OpenJPEG" and raster.count == 1 and not raster.name.startswith(_REMOTE_PATH):
        pixels = jpeg2000.read_window(raster.name, *inside)
        if pixels is not None:
            return pixels.astype(raster.dtypes[0])
    return raster.read(index, window=Window(*inside))


@contextlib.contextmanager
def _readable(reference: str, band: str) -> Iterator[None]:
    try:
        yield
    except RasterioIOError as error:
        kind = ObjectMissing if "404" in str(error) or "does not exist" in str(error) else InputError
        raise kind(f"{reference}, band {band} cannot be opened or read.", detail=str(error)) from error
    except (RasterioError, CRSError, ValueError) as error:
        raise InputError(f"{reference}, band {band} cannot be read.", detail=str(error)) from error
    except InputError as error:
        raise InputError(f"{reference}, band {band}: {error.message}") from error


def epsg_of(crs: CRS | None) -> int:
    """The EPSG code of a projected CRS, also where a header names none (ENVI). Raises `InputError`."""
    if crs is None or not crs.is_projected:
        raise InputError("It has no projected CRS.")
    known = crs.to_epsg(confidence_threshold=25)
    if known:
        return int(known)
    stated = crs.to_dict()
    if stated.get("proj") == "utm" and 1 <= int(stated.get("zone", 0)) <= 60:
        return (32700 if stated.get("south") else 32600) + int(stated["zone"])
    raise InputError("Its CRS has no EPSG code.")


@lru_cache(maxsize=512)
def _position(epsg: int, lon: float, lat: float) -> tuple[float, float]:
    x, y = Transformer.from_crs(4326, epsg, always_xy=True).transform(lon, lat)
    return x, y
