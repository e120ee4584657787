"""`cbm-backend foi run` on files: reads FOIs and raster, writes the files of the published method."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyarrow as pa

from cbm_backend.errors import InputError
from cbm_backend.extraction.worker import cores
from cbm_backend.foi import assessing, class_names, class_raster, features, layers
from cbm_backend.foi.features import Features
from cbm_backend.foi.layers import Layer
from qgis_cbm.analysis import foi, foi_fields
from qgis_cbm.analysis.foi import Assessment, Rule
from qgis_cbm.analysis.foi_areas import AreaResult
from qgis_cbm.analysis.foi_fields import Field

VERSIONS = ("v1", "v2")
_SKIPPED_HEADER = ("Buffer_error", "Zero pixels", "Non overlapping", "Buffered non overlapping")
Tell = Callable[[str], None]


@dataclass(frozen=True)
class FilesRequest:
    """What to assess and where to put the results; see `cbm-backend foi run --help` for the options.

    versions: `v1` (heterogeneity, cardinality by area), `v2` (with inner buffer, cardinality by clusters).
    """

    vector: Path
    raster: Path
    out: Path
    names: Path | None = None
    layer: str | None = None
    id_column: str | None = None
    encoding: str | None = None
    versions: tuple[str, ...] = ("v2",)
    formats: tuple[str, ...] = layers.FORMATS
    rule: Rule = field(default_factory=Rule)


@dataclass
class FilesReport:
    """What was found and written. flagged: product -> FOIs; skipped: reason -> FOIs; seconds by step."""

    fois: int = 0
    classes: int = 0
    flagged: dict[str, int] = field(default_factory=dict)
    skipped: dict[str, dict[str, int]] = field(default_factory=dict)
    unlisted: dict[int, int] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)


def run(request: FilesRequest, tell: Tell = lambda _: None) -> FilesReport:
    """Assess the FOIs of a file. Raises `InputError`; then nothing is written."""
    report = FilesReport()
    clock = _Clock(report.seconds)
    classes = class_names.read(request.names) if request.names else None
    grid = class_raster.open_grid(request.raster)
    check_folder(request.out)
    tell("reading FOIs")
    found = features.read(
        request.vector, layer=request.layer, id_column=request.id_column, encoding=request.encoding
    )
    report.fois = len(found)
    clock.lap("read_fois")
    with _landing(request.out) as folder:
        writer = _Writer(request, found, folder, report)
        if "v1" in request.versions:
            tell("version 1")
            plain = assessing.without_buffer(request.rule)
            placed = assessing.place(found.wkb, found.crs, grid, found.reason)
            assessing.require_overlap(placed)
            around = assessing.surroundings(placed)
            image = class_raster.read(request.raster, around, plain.ignore_zero, threads=cores())
            clock.lap("read_raster")
            known = classes or assessing.classes_within(image, around)
            pixels = assessing.by_pixels(placed, image, known, plain)
            area = assessing.by_area(placed, image, known, plain)
            clock.lap("assess")
            writer.version_1(pixels, area, grid.crs)
            clock.lap("write")
        if "v2" in request.versions:
            tell("version 2")
            placed = assessing.place(found.wkb, found.crs, grid, found.reason, request.rule.inner_buffer)
            assessing.require_overlap(placed)
            image = class_raster.read(request.raster, placed.spans, request.rule.ignore_zero, threads=cores())
            clock.lap("read_raster")
            pixels = assessing.by_pixels(placed, image, classes, request.rule)
            clock.lap("assess")
            writer.version_2(pixels)
            clock.lap("write")
    return report


class _Clock:
    """Adds up the seconds of the steps."""

    def __init__(self, seconds: dict[str, float]):
        self._seconds = seconds
        self._last = time.perf_counter()

    def lap(self, step: str) -> None:
        now = time.perf_counter()
        self._seconds[step] = round(self._seconds.get(step, 0.0) + now - self._last, 3)
        self._last = now


class _Writer:
    """Writes the layers and lists of one run, and notes what they hold."""

    def __init__(self, request: FilesRequest, found: Features, folder: Path, report: FilesReport):
        self._request = request
        self._found = found
        self._folder = folder
        self._report = report

    def version_1(self, pixels: Assessment, area: AreaResult, raster_crs: str) -> None:
        """`<name>_foih_v1`, `<name>_foic_v1` and `<name>_foic_clusters_v1`."""
        name = self._found.name
        self._layer(f"{name}_foih_v1", foi_fields.heterogeneity(pixels, 1))
        self._note("foih_v1", pixels.foi_h, pixels.reason, pixels)
        self._layer(f"{name}_foic_v1", foi_fields.area_cardinality(area.foi_c, area.reason))
        self._note("foic_v1", area.foi_c.astype(np.int8), area.reason, pixels)
        ids = [self._found.ids[owner] for owner in area.owner]
        table = pa.table(
            {
                "id": pa.array(ids, pa.string()),
                "temp_id": pa.array(np.arange(1, len(ids) + 1)),
                "pixelvalue": pa.array(area.value),
                "area": pa.array(np.asarray(area.area, np.float64)),
            }
        )
        crs = class_raster.crs_of(raster_crs)
        shapes = np.array([*area.shape, None], object)[:-1]
        self._write(Layer(f"{name}_foic_clusters_v1", table, shapes, crs))

    def version_2(self, pixels: Assessment) -> None:
        """`<name>[_negative_buffer_<n>]_foih_v2`, `..._foic_v2` and the lists of skipped FOIs."""
        buffer = self._request.rule.inner_buffer
        name = self._found.name + (f"_negative_buffer_{buffer:g}" if buffer else "")
        self._layer(f"{name}_foih_v2", foi_fields.heterogeneity(pixels, 2))
        self._note("foih_v2", pixels.foi_h, pixels.reason, pixels)
        self._layer(
            f"{name}_foic_v2", foi_fields.cardinality(pixels), foi_fields.cardinality(pixels, cut=True)
        )
        self._note("foic_v2", pixels.foi_c, pixels.reason, pixels)
        header, columns = skipped(self._found.ids, pixels.reason, bool(buffer))
        for product in ("foic", "foih"):
            listing = f"{name}_skipped_{product}.csv"
            layers.write_columns(self._folder / listing, header, columns)
            self._report.files.append(listing)

    def _layer(self, name: str, fields: list[Field], for_shapefile: list[Field] | None = None) -> None:
        self._write(self._with(name, fields), self._with(name, for_shapefile or fields))

    def _with(self, name: str, fields: list[Field]) -> Layer:
        table = self._found.attributes
        for entry in foi_fields.renamed(fields, table.column_names):
            table = table.append_column(entry.name, layers.column(entry))
        return Layer(name, table, self._found.shapes, self._found.crs)

    def _write(self, layer: Layer, for_shapefile: Layer | None = None) -> None:
        for form in self._request.formats:
            chosen = for_shapefile if form == "shp" and for_shapefile is not None else layer
            self._report.notes += layers.write(chosen, self._folder, form)
            self._report.files.append(f"{layer.name}.{form}")

    def _note(self, product: str, flags: np.ndarray, reason: np.ndarray, pixels: Assessment) -> None:
        self._report.classes = len(pixels.classes)
        self._report.flagged[product] = int((flags[reason == ""] == 1).sum())
        self._report.skipped[product] = dict(Counter(reason[reason != ""].tolist()))
        self._report.unlisted = dict(pixels.unlisted_values)


def skipped(ids: list[str], reason: np.ndarray, buffered: bool) -> tuple[list[str], list[list[str]]]:
    """Header and columns of the published list of skipped FOIs; a fifth column where FOIs are too small."""
    beside = {foi.OUTSIDE: 3 if buffered else 2}
    places = {
        foi.BUFFER_EMPTY: 0, foi.NO_GEOMETRY: 0, foi.NOT_POLYGON: 0, foi.NO_PIXEL_CENTRE: 1,
        foi.ALL_NODATA: 1,
        foi.UNLISTED_ONLY: 1, foi.TOO_FEW_PIXELS: 4, **beside,
    }  # fmt: skip
    columns: list[list[str]] = [[] for _ in range(5)]
    for name, why in zip(ids, reason.tolist(), strict=True):
        if why:
            columns[places[why]].append(name)
    header = list(_SKIPPED_HEADER)
    if columns[4]:
        return [*header, "Too few pixels"], columns
    return header, columns[:4]


def check_folder(folder: Path) -> None:
    """Raise `InputError` unless files can be written to the folder (which may not exist yet)."""
    present = folder
    while not present.exists():
        present = present.parent
    if not present.is_dir():
        raise InputError(f"--out: {present} is a file; name a folder.")
    if not os.access(present, os.W_OK | os.X_OK):
        raise InputError(f"--out: the folder {present} may not be written to.")


@contextmanager
def _landing(out: Path) -> Iterator[Path]:
    """A folder whose files move to `out` together when all of them are complete."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".foi-", dir=out))
    except OSError as error:
        raise InputError(f"--out: {out} cannot be written to: {error.strerror or error}.") from error
    try:
        yield folder
        for path in sorted(folder.iterdir()):
            path.replace(out / path.name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
