"""FOI checks on real data: the scene classification of es2019 and ch2022 as the class raster."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pyogrio
import pytest
import rasterio
from expected import rows_of
from rasterio.features import rasterize

from cbm_backend.errors import InputError
from cbm_backend.foi import assessing, class_raster, features
from cbm_backend.foi.files import FilesRequest, run
from qgis_cbm.analysis.foi import Assessment, Rule
from qgis_cbm.analysis.foi_classes import Classes

pytestmark = pytest.mark.data
SCL = Classes(tuple(range(1, 12)), (
    "saturated", "dark", "shadow", "vegetation", "bare", "water", "unclassified", "cloud medium",
    "cloud high", "cirrus", "snow",
))  # fmt: skip


def assess(parcels: Path, layer: str, raster: Path, rule: Rule) -> tuple[Assessment, assessing.Placed]:
    found = features.read(parcels, layer=layer)
    placed = assessing.place(found.wkb, found.crs, class_raster.open_grid(raster), found.reason)
    image = class_raster.read(raster, placed.spans, rule.ignore_zero)
    return assessing.by_pixels(placed, image, SCL, rule), placed


def flood_fill(raster: Path, placed: assessing.Placed, foi: int) -> list[tuple[int, int]]:
    """Clusters of more than 20 pixels of one parcel, by GDAL's rasterisation and OpenCV's labels."""
    with rasterio.open(raster) as file:
        band = file.read(1)
        inside = rasterize([placed.shapes()[foi]], band.shape, transform=file.transform).astype(bool)
    found = []
    for value in SCL.values:
        mask = ((band == value) & inside).astype(np.uint8)
        _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
        sizes = sorted(stats[1:, cv2.CC_STAT_AREA].tolist(), reverse=True)
        found += [(value, size) for size in sizes if size > 20]
    return found


def test_the_spanish_field_has_the_class_counts_of_the_reference_on_every_date(shared_data):
    folder = shared_data / "es2019"
    counted = 0
    for row in rows_of(shared_data / "expected" / "es2019_field.csv"):
        raster = folder / "s2" / f"SCL_{row['date'].replace('-', '')}.tif"
        found, placed = assess(folder / "parcels.gpkg", "parcels", raster, Rule())
        wanted = {int(value): pixels for value, pixels in json.loads(row["SCL_hist"]).items()}
        counts = {value: int(n) for value, n in zip(SCL.values, found.counts[0], strict=True) if n}
        assert counts == wanted
        shares = [100 * n / sum(wanted.values()) for n in wanted.values()]
        assert found.foi_h.tolist() == [int(any(30 <= share <= 70 for share in shares))]
        assert found.cluster_list(0) == flood_fill(raster, placed, 0)
        counted += 1
    assert counted == 22


@pytest.fixture
def swiss(shared_data, tmp_path) -> Path:
    """The classification of a partly cloudy day, which comes as one band of floating-point numbers of ten."""
    (source,) = (shared_data / "ch2022" / "s2").glob("S2A_MSIL2A_20220404T102601*/*.tiff")
    with rasterio.open(source) as file:
        profile = {**file.profile, "count": 1, "dtype": "uint8", "nodata": 0}
        scl = np.nan_to_num(file.read(file.count), nan=0, posinf=0).clip(0, 11).astype(np.uint8)
        (tmp_path / "swiss").mkdir()
    path = tmp_path / "swiss" / "scl.tif"
    with rasterio.open(path, "w", **profile) as file:
        file.write(scl, 1)
    return path


def test_swiss_parcels_have_the_clusters_of_a_flood_fill(shared_data, swiss):
    found, placed = assess(shared_data / "ch2022" / "parcels.gpkg", "esch2020", swiss, Rule())
    judged = np.flatnonzero(found.reason == "")
    assert len(found) == 281 and len(judged) > 5
    for foi in judged:
        assert found.cluster_list(foi) == flood_fill(swiss, placed, foi)
    assert set(found.reason[found.reason != ""]) <= {"outside", "no_pixel_centre", "all_nodata"}


def test_the_published_files_of_the_swiss_parcels(shared_data, swiss, tmp_path):
    parcels = shared_data / "ch2022" / "parcels.gpkg"
    report = run(FilesRequest(parcels, swiss, tmp_path / "out", layer="esch2020", versions=("v1", "v2")))
    assert report.fois == 281
    fields = pyogrio.read_info(tmp_path / "out" / "parcels_foih_v2.gpkg")["fields"].tolist()
    assert {"GIS_ID", "NUTZUNG", "foi_h", "total"} <= set(fields)


def test_the_product_as_it_comes_is_refused(shared_data, tmp_path):
    raster = next((shared_data / "ch2022" / "s2").glob("*/*.tiff"))
    with pytest.raises(InputError, match="has 10 bands; a class raster has one"):
        run(FilesRequest(shared_data / "ch2022" / "parcels.gpkg", raster, tmp_path / "out", layer="wheat"))
