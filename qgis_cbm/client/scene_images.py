"""Images cut from the files of scenes with GDAL, where these lie: S3, web servers, folders.

The pixels are those that the server cuts: its grid, its size, its scale and offset. Keys of a store are GDAL
options of the reading thread, set for the time of a read: other users of GDAL in QGIS never see them.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from osgeo import gdal, gdal_array, osr

from qgis_cbm.analysis.chip_window import around, nearest
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client import store_keys
from qgis_cbm.client.errors import (
    BadReply,
    Cancelled,
    ClientError,
    NoAccess,
    NotFound,
    NotOffered,
    StoreUnreachable,
)
from qgis_cbm.client.projection import position
from qgis_cbm.client.protocol import Feedback
from qgis_cbm.client.scene_files import BandFile, Place, SceneFiles
from qgis_cbm.client.store_keys import Keys
from qgis_cbm.client.stores import FILE, S3, Store, drivers, store_of

_AT_ONCE = 4
"""Files read side by side: more connections of one user are refused by some public archives."""
_LOOK_S = 0.05
# GDAL's numbers for what an S3 server says (CPLE_AWS...), and its words for what other servers say.
_ACCESS_DENIED, _INVALID_CREDENTIALS, _WRONG_SIGNATURE, _AWS_ERROR = 14, 15, 16, 17
_REFUSED_NUMBERS = (_ACCESS_DENIED, _INVALID_CREDENTIALS, _WRONG_SIGNATURE)
_REFUSED = ("code: 401", "code: 403", "AccessDenied", "Access Denied", "ExpiredToken", "Permission denied")
_GONE_NUMBERS = (13,)
_GONE = ("code: 404", "code: 410", "NoSuchKey", "does not exist", "No such file")
_SILENT = ("CURL error", "Could not resolve", "Connection refused", "timed out", "HTTP response code: 5")


_T = TypeVar("_T")


@dataclass(frozen=True, eq=False)
class _Cut:
    """pixels: [n, n] of a band on its scene's grid, 0 outside; corner: west, north and pixel size."""

    pixels: np.ndarray
    corner: tuple[float, float, float]
    epsg: int
    scale: float
    offset: float


class SceneImages:
    """Reads images in the threads of tasks; `use` and the rest may be called from any.

    timeout: seconds that a store may take to answer.
    """

    def __init__(self, timeout: float):
        self._timeout = timeout
        self._keys: Keys | None = None
        self._trouble = ""
        self._served: set[Store] = set()
        self._pool = ThreadPoolExecutor(_AT_ONCE, "cbm-scenes")

    def use(self, keys: Keys | None, trouble: str = "") -> None:
        """Ask stores with these keys from now on; trouble: why those the user has chosen are of no use."""
        if keys != self._keys:
            self._served.clear()
            # What others' keys have fetched is not handed out for these.
            gdal.VSICurlClearCache()
        self._keys, self._trouble = keys, trouble

    def check(
        self, scene: SceneFiles, band: str, stores: Mapping[str, Store], feedback: Feedback | None
    ) -> None:
        """Open a file of the scene's store, once a session: whether this user can read there at all.

        Raises `NoAccess`, `NotOffered` or `StoreUnreachable` with the reason.
        """
        file = scene.bands[band]
        store = store_of(stores, scene.store, file.href)
        if store in self._served:
            return

        def look() -> None:
            with self._opened(scene.reference, file, store):
                pass

        # A single file that is gone or damaged says nothing of the others.
        with contextlib.suppress(NotFound, BadReply):
            _result(self._pool.submit(look), feedback)
        self._served.add(store)

    def cut(
        self,
        scene: SceneFiles,
        bands: Sequence[str],
        place: Place,
        stores: Mapping[str, Store],
        feedback: Feedback | None = None,
    ) -> bytes:
        """Return a GeoTIFF of bands on the grid of the first, with scale, offset and name each.

        Raises `NotFound` for a file that is gone, `NoAccess`, `NotOffered`, `StoreUnreachable`, `BadReply`.
        """
        for band in bands:
            if band not in scene.bands:
                raise NotFound(
                    Sentence("The scene {scene} has no band {band}.", scene=scene.reference, band=band)
                )

        def one(band: str) -> _Cut:
            file = scene.bands[band]
            store = store_of(stores, scene.store, file.href)
            with self._opened(scene.reference, file, store) as raster:
                return _take(raster, file, place)

        parts = [self._pool.submit(one, band) for band in bands]
        try:
            cuts = [_result(part, feedback) for part in parts]
        except ClientError:
            for part in parts:
                part.cancel()
            raise
        return _geotiff(cuts, bands)

    @contextlib.contextmanager
    def _opened(self, reference: str, file: BandFile, store: Store) -> Iterator[gdal.Dataset]:
        """A file of a scene, its store's options in force. What is wrong inside becomes a sentence."""
        path, allowed = store.path(file.href), list(drivers(file.href))
        if store.profile == FILE and not Path(store.root or "").is_dir():
            raise NoAccess(
                Sentence(
                    "The images lie in a folder of the server, {folder}, that this computer does not see.",
                    folder=store.root,
                ),
                detail=f"store {store.name}",
            )
        stated, keys_from = store_keys.options(store, self._keys, os.environ, Path.home())
        if store.profile == S3 and self._trouble:
            raise NoAccess(self._trouble)
        remote = store.profile != FILE
        with _quiet(), _thread_options(stated | self._patience() if remote else {}, required=bool(stated)):
            # Across a network GDAL does not look around: it is told of the header of an ENVI image.
            header = [f"{path.rpartition('/')[2][:-4]}.hdr"] if allowed == ["ENVI"] else []
            beside = {"sibling_files": header} if remote else {}
            flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
            raster = None
            try:
                raster = gdal.OpenEx(path, flags, allowed_drivers=allowed, **beside)
                if raster is None:
                    raise RuntimeError(gdal.GetLastErrorMsg())
                yield raster
            except (RuntimeError, ValueError) as error:
                number = gdal.GetLastErrorNo()
                if remote:
                    # GDAL would remember that there is no such file; the next try is to ask again.
                    gdal.VSICurlPartialClearCache(path)
                raise _sentence(str(error), number, reference, store, keys_from) from None
            finally:
                del raster

    def _patience(self) -> dict[str, str]:
        return {
            "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
            "GDAL_HTTP_CONNECTTIMEOUT": f"{min(self._timeout, 10):.0f}",
            "GDAL_HTTP_TIMEOUT": f"{max(self._timeout, 1):.0f}",
            "GDAL_HTTP_MAX_RETRY": "1",
            "GDAL_HTTP_RETRY_DELAY": "0.5",
            "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
            "GDAL_INGESTED_BYTES_AT_OPEN": "32768",
            # OpenJPEG would ask for the same ranges in every thread.
            "GDAL_NUM_THREADS": "1",
        }


def _result(future: Future[_T], feedback: Feedback | None) -> _T:
    """What a thread returns; who cancels does not wait for a store that hangs."""
    while not wait([future], _LOOK_S).done:
        if feedback is not None and feedback.isCanceled():
            future.cancel()
            raise Cancelled(Sentence("Cancelled."))
    if feedback is not None and feedback.isCanceled():
        raise Cancelled(Sentence("Cancelled."))
    return future.result()


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """What GDAL has to say stands in its last error, not on standard error; holds for this thread."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextlib.contextmanager
def _thread_options(values: Mapping[str, str], *, required: bool) -> Iterator[None]:
    """GDAL's options of this thread. Raises `NotOffered` where they are `required` and GDAL has none."""
    choose = getattr(gdal, "SetThreadLocalConfigOption", None)
    if choose is None:
        if required:
            raise NotOffered(
                Sentence(
                    "Images of an S3 store need GDAL 3.6 or later; this QGIS has {version}.",
                    version=gdal.VersionInfo("RELEASE_NAME"),
                )
            )
        yield
        return
    try:
        for name, value in values.items():
            choose(name, value)
        yield
    finally:
        for name in values:
            choose(name, None)


def _sentence(said: str, number: int, reference: str, store: Store, keys_from: str) -> ClientError:
    """What GDAL says (and its error number) as the sentence for the user; the detail holds its own words."""
    detail = f"{reference}, store {store.name}: {said or 'no reason given'}"
    where = f"“{store.name}”" + (f" ({store.endpoint})" if store.endpoint else "")
    if store.profile == S3 and not keys_from and number in (*_REFUSED_NUMBERS, _AWS_ERROR):
        # Some servers find nothing but fault with a request that is not signed.
        return NoAccess(
            Sentence(
                "The store {store} wants access keys: choose an authentication for images in the connection, "
                "or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile.",
                store=where,
            ),
            detail=detail,
        )
    if number in _REFUSED_NUMBERS or any(words in said for words in _REFUSED):
        if store.profile == S3:
            refused = Sentence(
                "The store {store} refuses the access keys found in {place}.", store=where, place=keys_from
            )
            return NoAccess(refused, detail=detail)
        return NoAccess(
            Sentence("The store {store} does not let you read its images.", store=where), detail=detail
        )
    if number in _GONE_NUMBERS or any(words in said for words in _GONE):
        return NotFound(Sentence("The file of the scene {scene} is gone.", scene=reference), detail=detail)
    if any(words in said for words in _SILENT):
        return StoreUnreachable(Sentence("The store {store} does not answer.", store=where), detail=detail)
    return BadReply(Sentence("The file of the scene {scene} cannot be read.", scene=reference), detail=detail)


def _take(raster: gdal.Dataset, file: BandFile, place: Place) -> _Cut:
    if not 1 <= file.index <= raster.RasterCount:
        raise ValueError(f"it has no band {file.index}")
    epsg = _epsg(raster.GetSpatialRef())
    c, a, b, f, d, e = raster.GetGeoTransform()
    width, height = raster.RasterXSize, raster.RasterYSize
    grid = Grid(f"EPSG:{epsg}", (a, b, c, d, e, f), width, height)
    window = around(grid, *position(epsg, place.lon, place.lat), place.side)
    band = raster.GetRasterBand(file.index)
    inside = window.inside(width, height)
    if inside is None:
        kind = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
        pixels = np.zeros((window.size, window.size), kind)
    else:
        part = band.ReadAsArray(*inside)
        if part is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        pixels = window.padded(part, inside[0], inside[1])
    corner = (c + a * window.column, f + e * window.row, a)
    if file.quantity not in ("decibel", "amplitude"):
        return _Cut(pixels, corner, epsg, file.scale, file.offset)
    # Radar is linear power everywhere in CbM; 0 stays the outside of the image.
    physical = pixels.astype(np.float64) * file.scale + file.offset
    power = np.square(physical) if file.quantity == "amplitude" else np.power(10.0, physical / 10.0)
    return _Cut(np.where(pixels == 0, 0.0, power).astype(np.float32), corner, epsg, 1.0, 0.0)


def _epsg(reference: osr.SpatialReference | None) -> int:
    """The EPSG code of a projected CRS, also where a header names none (ENVI). Raises `ValueError`."""
    if reference is None or not reference.IsProjected():
        raise ValueError("it has no projected CRS")
    if reference.GetAuthorityName(None) == "EPSG":
        return int(reference.GetAuthorityCode(None))
    zone = reference.GetUTMZone()
    if zone:
        return 32600 + zone if zone > 0 else 32700 - zone
    for known, confidence in reference.FindMatches() or ():
        if confidence >= 25 and known.GetAuthorityName(None) == "EPSG":
            return int(known.GetAuthorityCode(None))
    raise ValueError("its CRS has no EPSG code")


def _geotiff(cuts: Sequence[_Cut], bands: Sequence[str]) -> bytes:
    first = cuts[0]
    size = first.pixels.shape[0]
    placed = [nearest(cut.pixels, cut.corner, first.corner, first.corner[2] * size, size) for cut in cuts]
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(np.result_type(*placed).type)
    west, north, resolution = first.corner
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(first.epsg)
    name = f"/vsimem/cbm-{uuid.uuid4().hex}.tif"
    made = gdal.GetDriverByName("GTiff").Create(
        name, size, size, len(cuts), kind, ["COMPRESS=DEFLATE", "ZLEVEL=1"]
    )
    made.SetGeoTransform((west, resolution, 0.0, north, 0.0, -resolution))
    made.SetProjection(reference.ExportToWkt())
    for number, (cut, pixels, label) in enumerate(zip(cuts, placed, bands), start=1):
        band = made.GetRasterBand(number)
        band.WriteArray(pixels)
        band.SetScale(cut.scale)
        band.SetOffset(cut.offset)
        band.SetDescription(label)
    # The file is whole once nothing holds it any more.
    band = made = None
    try:
        file = gdal.VSIFOpenL(name, "rb")
        try:
            return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
        finally:
            gdal.VSIFCloseL(file)
    finally:
        gdal.Unlink(name)
