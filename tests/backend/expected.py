"""Shared by the tests on real data: import, catalogue and extract a set, compare with its statistics."""

from __future__ import annotations

import csv
import gzip
import json
from contextlib import closing
from pathlib import Path

import numpy as np

from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.db.connection import connect
from cbm_backend.extraction.worker import RunReport, RunRequest, run
from cbm_backend.parcels.importer import ImportRequest, import_parcels

STATISTICS = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")


def fill(settings, folder: Path, aoi: str, year: int, **columns: str) -> RunReport:
    """Parcels, catalogue and extraction of a data set; `columns` go to the import."""
    import_parcels(settings, ImportRequest(folder / "parcels.gpkg", aoi, year, **columns))
    sync(settings, SyncRequest(str(folder / "catalog.json"), aoi))
    report = run(settings, RunRequest(aoi, year))
    assert report.failed == []
    return report


def query(settings, text: str, *values):
    """All rows of a query."""
    with closing(connect(settings)) as connection, connection, connection.cursor() as cursor:
        cursor.execute(text, values or None)
        return cursor.fetchall() if cursor.description else []


def signatures(settings, aoi: str, year: int, id_column: str) -> dict[tuple, tuple]:
    """(parcel id, scene reference, band) -> (count, mean, ... p75)."""
    found = query(
        settings,
        f"""select p.{id_column}::text, c.reference, s.band,
                   s.count, s.mean, s.std, s.min, s.max, s.p25, s.p50, s.p75
            from {aoi}.sigs_{year} s join {aoi}.parcels_{year} p on p.ogc_fid = s.pid
            join dias_catalogue c on c.id = s.obsid""",
    )
    return {row[:3]: row[3:] for row in found}


def histograms(settings, aoi: str, year: int, id_column: str) -> dict[tuple, dict]:
    """(parcel id, scene reference) -> {class: pixels}."""
    found = query(
        settings,
        f"""select p.{id_column}::text, c.reference, h.hist from {aoi}.hists_{year} h
            join {aoi}.parcels_{year} p on p.ogc_fid = h.pid join dias_catalogue c on c.id = h.obsid""",
    )
    return {row[:2]: row[2] for row in found}


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file, also gzipped."""
    packed = path.read_bytes()
    text = (gzip.decompress(packed) if path.suffix == ".gz" else packed).decode()
    return list(csv.DictReader(text.splitlines()))


def expected_statistics(row: dict[str, str], prefix: str, factor: float) -> tuple[float, ...] | None:
    """The stored form (DN x factor) of a row's statistics, None for no valid pixel."""
    if row[f"{prefix}count"] in ("", "0"):
        return None
    values = [float(row[f"{prefix}{name}"]) for name in STATISTICS]
    return (values[0], *(value * factor for value in values[1:]))


def assert_equal(found: dict[tuple, tuple], wanted: dict[tuple, tuple], exact: float) -> None:
    """Counts exactly, the rest within float32; min and max exactly in whole steps of `exact`."""
    assert found.keys() == wanted.keys()
    keys = sorted(wanted)
    mine, theirs = np.array([found[key] for key in keys]), np.array([wanted[key] for key in keys])
    np.testing.assert_array_equal(mine[:, 0], theirs[:, 0])
    np.testing.assert_array_equal(np.rint(mine[:, 3:5] / exact), np.rint(theirs[:, 3:5] / exact))
    np.testing.assert_allclose(mine, theirs, rtol=1e-6, atol=1e-6 * exact)


def without_nodata(histogram: dict | str | None) -> dict[str, int]:
    """A histogram without class 0, as the expected files have it."""
    found = json.loads(histogram) if isinstance(histogram, str) else histogram or {}
    return {key: value for key, value in found.items() if key != "0"}
