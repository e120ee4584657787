"""Grids and pixels of local rasters; of a band, only the blocks that parcels touch are decoded."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit
from weakref import WeakKeyDictionary

import numpy as np
import rasterio
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from cbm_backend.errors import InputError
from cbm_backend.storage.gdal_env import DRIVERS, gdal_env
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.spans import Spans

# Bytes a thread reads in one go: a block of a 10 m band in JPEG 2000, or several smaller ones.
_WINDOW = 2_200_000
_touched: WeakKeyDictionary[Spans, dict[tuple[int, int], np.ndarray]] = WeakKeyDictionary()
_HINT = "Fetch it again, or set the scene aside in the catalogue."


@dataclass(frozen=True)
class RasterInfo:
    """What a raster says of itself; tuples have one entry per band, nodata None where the file gives none."""

    grid: Grid
    dtypes: tuple[str, ...]
    nodata: tuple[float | None, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    descriptions: tuple[str | None, ...]


def inspect(href: str | Path) -> RasterInfo:
    """Read the header of a raster. Raises InputError naming the file when it is missing or not geocoded."""
    with _opened(href) as source:
        return RasterInfo(
            grid=_grid(source, href),
            dtypes=tuple(source.dtypes),
            nodata=tuple(source.nodatavals),
            scales=tuple(source.scales),
            offsets=tuple(source.offsets),
            descriptions=tuple(source.descriptions),
        )


def open_grid(href: str | Path) -> Grid:
    """Return the pixel grid of a raster. Raises InputError as `inspect`."""
    return inspect(href).grid


def read_band(href: str | Path, band: int, spans: Spans, *, threads: int = 1) -> np.ndarray:
    """Read band (counted from 1) as a full [height, width] array in the type of the file.

    Only blocks that hold a pixel of the spans are decoded, the rest is 0. The threads take block after block,
    each from the file as it opened it, so that none waits for another before the last block.
    Raises InputError naming the file when it is missing, cut short, damaged, lacks the band or has another
    size.
    """
    with _opened(href) as source:
        if not 1 <= band <= source.count:
            raise InputError(f"Raster {href} has no band {band}: it has {source.count}.")
        if (source.width, source.height) != (spans.width, spans.height):
            raise InputError(
                f"Raster {href} has {source.width} x {source.height} pixels where "
                f"{spans.width} x {spans.height} are expected: all bands of a scene and card need one grid."
            )
        if not _complete(source):
            raise InputError(f"Raster {href} is cut short. {_HINT}")
        result = np.zeros((source.height, source.width), source.dtypes[band - 1])
        block_height, block_width = source.block_shapes[band - 1]
        windows = _Shared(_windows(spans, block_height, block_width, result.itemsize))

        def take(from_file: DatasetReader) -> None:
            for window in windows:
                try:
                    from_file.read(band, window=window, out=result[window.toslices()])
                except RasterioError as error:
                    windows.end()
                    raise InputError(
                        f"Raster {href} is damaged or cut short. {_HINT}",
                        detail=str(error.__cause__ or error),
                    ) from error

        def help_out() -> None:
            with _opened(href) as own:
                take(own)

        with ThreadPoolExecutor(max(threads - 1, 1)) as pool:
            helpers = [pool.submit(help_out) for _ in range(threads - 1)]
            take(source)
            for helper in helpers:
                helper.result()
        return result


class _Shared(Iterator[Window]):
    """Windows that several threads take from."""

    def __init__(self, windows: Iterator[Window]):
        self._windows = windows
        self._lock = threading.Lock()

    def __next__(self) -> Window:
        with self._lock:
            return next(self._windows)

    def end(self) -> None:
        """Nobody gets another one."""
        with self._lock:
            self._windows = iter(())


@contextmanager
def _opened(href: str | Path) -> Iterator[DatasetReader]:
    path = local_path(href)
    if not path.startswith("/vsi") and not Path(path).is_file():
        raise InputError(
            f"Raster {href} does not exist: check the path in the catalogue and that it is mounted."
        )
    with gdal_env():
        try:
            source = rasterio.open(path)
        except RasterioIOError as error:
            raise InputError(
                f"Raster {href} cannot be opened: it is empty, cut short or not a raster. {_HINT}",
                detail=str(error),
            ) from error
        with source:
            if source.driver not in DRIVERS:
                raise InputError(
                    f"Raster {href} is {source.driver}, which may point to other files; "
                    f"{', '.join(DRIVERS)} are read."
                )
            yield source


def local_path(href: str | Path) -> str:
    """Return the file path of a path or file:// address. Raises InputError for any other address."""
    text = str(href)
    if "://" not in text:
        return text
    parts = urlsplit(text)
    if parts.scheme.lower() != "file":
        raise InputError(f"Raster {text} is not a local file: fetch it into the scene folder first.")
    return unquote(parts.path)


def _grid(source: DatasetReader, href: str | Path) -> Grid:
    if source.crs is None or source.transform.is_identity:
        raise InputError(f"Raster {href} is not geocoded: it needs a CRS and a geotransform.")
    epsg = source.crs.to_epsg()
    a, b, c, d, e, f = source.transform[:6]
    try:
        return Grid(
            f"EPSG:{epsg}" if epsg else source.crs.to_wkt(), (a, b, c, d, e, f), source.width, source.height
        )
    except ValueError as error:
        raise InputError(f"Raster {href} has an unusable geotransform: {error}") from error


def _windows(spans: Spans, block_height: int, block_width: int, pixel_bytes: int) -> Iterator[Window]:
    """Cover the blocks that the spans touch with windows of whole blocks, of `_WINDOW` bytes or one block."""
    touched = touched_blocks(spans, block_height, block_width)
    across = max(1, _WINDOW // (block_height * block_width * pixel_bytes))
    line = 0
    while line < len(touched):
        last = line + 1
        while (
            last < len(touched)
            and (last + 1 - line) * block_height * spans.width * pixel_bytes <= _WINDOW
            and np.array_equal(touched[last], touched[line])
        ):
            last += 1
        edges = np.flatnonzero(np.diff(np.concatenate(([0], touched[line].astype(np.int8), [0]))))
        top, bottom = line * block_height, min(last * block_height, spans.height)
        for begin, end in zip(edges[0::2].tolist(), edges[1::2].tolist(), strict=True):
            # Several lines fit only when they do with their whole width.
            step = across if last == line + 1 else end - begin
            for first in range(begin, end, step):
                left, right = first * block_width, min(min(first + step, end) * block_width, spans.width)
                yield Window(left, top, right - left, bottom - top)
        line = last


def touched_blocks(spans: Spans, block_height: int, block_width: int) -> np.ndarray:
    """Tell for each block [rows of blocks, columns of blocks] whether a run has a pixel in it.

    Remembered as long as the spans live: all bands of a grid, scene after scene, ask the same.
    """
    known = _touched.setdefault(spans, {})
    size = (block_height, block_width)
    if size not in known:
        known[size] = _touched_blocks(spans, *size)
    return known[size]


def _touched_blocks(spans: Spans, block_height: int, block_width: int) -> np.ndarray:
    lines, columns = -(-spans.height // block_height), -(-spans.width // block_width)
    row, first = np.divmod(spans.start, spans.width)
    line = (row // block_height) * (columns + 1)
    steps = np.bincount(line + first // block_width, minlength=lines * (columns + 1))
    behind = line + (first + spans.length - 1) // block_width + 1
    steps = steps - np.bincount(behind, minlength=lines * (columns + 1))
    return np.cumsum(steps.reshape(lines, columns + 1), axis=1)[:, :columns] > 0


def _complete(source: DatasetReader) -> bool:
    """Whether the file is long enough, for formats whose readers fill what is missing with 0."""
    if source.name.startswith("/vsi"):
        return True
    if source.driver == "JP2OpenJPEG":
        return _complete_jp2(source.name)
    if source.driver == "ENVI":
        pixel = sum(np.dtype(kind).itemsize for kind in source.dtypes)
        return Path(source.name).stat().st_size >= source.width * source.height * pixel
    return True


def _complete_jp2(path: str) -> bool:
    """Whether the codestream of a JPEG 2000 file reaches its end marker (decoders fill a gap with 0)."""
    size = Path(path).stat().st_size
    with Path(path).open("rb") as file:
        position = 0
        while position + 8 <= size:
            file.seek(position)
            head = file.read(16)
            length = int.from_bytes(head[:4], "big")
            bare = head[:4] == b"\xff\x4f\xff\x51"  # a codestream without boxes
            if bare or length == 0:
                end = size
            else:
                end = position + (int.from_bytes(head[8:16], "big") if length == 1 else length)
            if bare or head[4:8] == b"jp2c":
                file.seek(max(min(end, size) - 2, 0))
                return end <= size and file.read(2) == b"\xff\xd9"
            if end <= position:
                return False
            position = end
    return False
