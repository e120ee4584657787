"""The engine on real images: equal to the reference statistics that were computed with rasterstats."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio.raw
import pytest
import rasterio.warp
import shapely

from cbm_backend.extraction.raster import inspect, read_band
from cbm_backend.kernels import spans as compiled_spans
from cbm_backend.kernels import zonal as compiled_zonal
from qgis_cbm.analysis import spans as reference_spans
from qgis_cbm.analysis import zonal as reference_zonal
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.analysis.zonal import Statistics

pytestmark = [
    pytest.mark.data,
    pytest.mark.filterwarnings("ignore::PendingDeprecationWarning:rasterstats"),
]
ENGINES = {"reference": (reference_spans, reference_zonal), "compiled": (compiled_spans, compiled_zonal)}
EXACT = ("count", "min", "max")
CLOSE = ("mean", "std", "p25", "p50", "p75")


@pytest.fixture(params=ENGINES)
def engine(request):
    return ENGINES[request.param]


def parcels(path: Path, layer: str, srid: int) -> pd.DataFrame:
    """Attributes and WKB geometry, each vertex reprojected."""
    meta, _, geometries, columns = pyogrio.raw.read(path, layer=layer)
    result = pd.DataFrame(dict(zip(meta["fields"], columns)))
    if meta["crs"] != f"EPSG:{srid}":
        moved = rasterio.warp.transform_geom(
            meta["crs"], f"EPSG:{srid}", [s.__geo_interface__ for s in shapely.from_wkb(geometries)]
        )
        geometries = shapely.to_wkb([shapely.geometry.shape(item) for item in moved])
    result["wkb"] = list(geometries)
    return result


def assert_equal(found: Statistics, rows: pd.DataFrame, prefix: str = "") -> None:
    """Counts, minima and maxima exactly (the file has nine digits), the rest within 1e-6."""
    assert found.count.tolist() == rows[f"{prefix}count"].tolist()
    for name in EXACT[1:]:
        expected = rows[f"{prefix}{name}"].to_numpy(float)
        assert getattr(found, name) == pytest.approx(expected, rel=1e-8, nan_ok=True), name
    for name in CLOSE:
        expected = rows[f"{prefix}{name}"].to_numpy(float)
        assert getattr(found, name) == pytest.approx(expected, rel=1e-6, abs=1e-9, nan_ok=True), name


def assert_classes(histogram: np.ndarray, rows: pd.Series) -> None:
    for counts, text in zip(histogram, rows):
        assert {str(i): int(n) for i, n in enumerate(counts) if n and i} == json.loads(text)


def test_nl2017_every_parcel_on_every_date(engine, shared_data):
    spans_module, zonal_module = engine
    frame = parcels(shared_data / "nl2017" / "parcels.gpkg", "parcels", 28992)
    expected = pd.read_csv(shared_data / "expected" / "nl2017_ndvi_stats.csv.gz")
    folder = shared_data / "nl2017" / "ndvi"
    grid = inspect(folder / "NDVI-20170215.tif").grid
    spans = spans_module.build(Polygons.from_wkb(list(frame["wkb"])), grid)
    for date, rows in expected.groupby("date"):
        band = read_band(folder / f"NDVI-{date.replace('-', '')}.tif", 1, spans)
        rows = rows.set_index("OBJECTID").loc[frame["OBJECTID"]]
        assert_equal(zonal_module.statistics(band, spans, 0), rows)
    assert expected["date"].nunique() == 9


def test_ch2022_reflectance_in_float32_with_fill_values_and_classes(engine, shared_data):
    spans_module, zonal_module = engine
    frame = parcels(shared_data / "ch2022" / "parcels.gpkg", "wheat", 32632)
    expected = pd.read_csv(shared_data / "expected" / "ch2022_wheat_b04_b8a_scl.csv")
    for product, rows in expected.groupby("product"):
        (path,) = (shared_data / "ch2022" / "s2").glob(f"{product}*/SRF_S2.tiff")
        info = inspect(path)
        position = {name: i + 1 for i, name in enumerate(info.descriptions)}
        spans = spans_module.build(Polygons.from_wkb(list(frame["wkb"])), info.grid)
        rows = rows.set_index("parcel").loc[frame["name"]]
        for name in ("B04", "B8A"):
            band = read_band(path, position[name], spans)
            assert_equal(zonal_module.statistics(band, spans, 0), rows, f"{name}_")
        assert_classes(
            zonal_module.histogram(read_band(path, position["SCL"], spans), spans, 12), rows["SCL_hist"]
        )
    assert expected["product"].nunique() == 25


def test_es2019_partly_covered_dates(engine, shared_data):
    spans_module, zonal_module = engine
    frame = parcels(shared_data / "es2019" / "parcels.gpkg", "parcels", 32630)
    expected = pd.read_csv(shared_data / "expected" / "es2019_field.csv")
    folder = shared_data / "es2019" / "s2"
    for _, row in expected.iterrows():
        day = row["date"].replace("-", "")
        spans = spans_module.build(
            Polygons.from_wkb(list(frame["wkb"])), inspect(folder / f"B04_{day}.tif").grid
        )
        rows = pd.DataFrame([row])
        for name in ("B04", "B08"):
            band = read_band(folder / f"{name}_{day}.tif", 1, spans)
            assert_equal(zonal_module.statistics(band, spans, 0), rows, f"{name}_")
        classes = read_band(folder / f"SCL_{day}.tif", 1, spans)
        assert_classes(zonal_module.histogram(classes, spans, 12), rows["SCL_hist"])
    assert len(expected) == 22


def test_national_parcels_of_every_register_match_gdal(shared_data):
    """Real outlines in their own CRS: the pixels are those of rasterstats."""
    from affine import Affine
    from rasterstats import zonal_stats

    checked = 0
    for path in sorted((shared_data / "lpis-samples").rglob("*")):
        if path.suffix.lower() not in (".gpkg", ".shp", ".geojson", ".json"):
            continue
        shapes = shapely.from_wkb(pyogrio.raw.read(path)[2])
        shapes = shapes[np.isin(shapely.get_type_id(shapes), (3, 6)) & ~shapely.is_empty(shapes)]
        if not len(shapes):
            continue
        west, south, east, north = shapely.total_bounds(shapes)
        if (east - west) * (north - south) > 4e9:
            continue
        transform = Affine(
            10.0, 0.0, np.floor(west / 10) * 10 + 50, 0.0, -10.0, np.ceil(north / 10) * 10 - 50
        )
        width, height = int((east - west) // 10), int((north - south) // 10)
        index = np.arange(1, width * height + 1, dtype=np.int32).reshape(height, width)
        grid = reference_spans.Grid("local", tuple(transform[:6]), width, height)
        spans = compiled_spans.build(Polygons.from_wkb([shapely.to_wkb(s) for s in shapes]), grid)
        rows = zonal_stats(list(shapes), index, affine=transform, nodata=0, stats="count min max mean")
        found = compiled_zonal.statistics(index, spans, 0)
        assert found.count.tolist() == [row["count"] for row in rows]
        for name in ("min", "max", "mean"):
            theirs = [np.nan if row[name] is None else row[name] for row in rows]
            assert np.array_equal(getattr(found, name), np.array(theirs, float), equal_nan=True)
        checked += len(rows)
    assert checked > 100
