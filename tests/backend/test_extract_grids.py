"""Grids of 10, 20 and 60 m in zones north and south of the equator; parcels in degrees, NumPy as oracle."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from pyproj import Transformer
from rasterio.features import rasterize
from small_world import World

from cbm_backend.extraction import placing
from cbm_backend.parcels.importer import ImportRequest, import_parcels

SIDE = 3000  # metres
# zone -> its north-west corner; both rasters touch the equator, from above and from below
ZONES = {32633: (500040, 3000), 32733: (500040, 10_000_000)}
BANDS = {"B04": 10, "B11": 20, "B01": 60}


@pytest.fixture
def world(database, tmp_path):
    """Fields on both sides of the equator, one across it, and a scene of each zone."""
    made = World(tmp_path, database)
    to_lonlat = Transformer.from_crs(32733, 4326, always_xy=True)
    rng = np.random.default_rng(60)
    shapes = {"across": (700, -600, 1500, 500)}
    for number in range(30):
        x, y = rng.uniform(100, 2500), rng.uniform(-2600, 2600)
        shapes[f"p{number}"] = (x, y, x + rng.uniform(30, 500), y + rng.uniform(30, 500))
    features = []
    for name, (left, bottom, right, top) in shapes.items():
        corners = [(left, bottom), (right, bottom + 20), (right - 15, top), (left + 10, top), (left, bottom)]
        ring = [to_lonlat.transform(500040 + x, 10_000_000 + y) for x, y in corners]
        features.append({"type": "Feature", "properties": {"id": name, "crop": "maize"},
                         "geometry": {"type": "Polygon", "coordinates": [ring]}})  # fmt: skip
    path = tmp_path / "parcels.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    import_parcels(made.settings, ImportRequest(path, "zz", 2020, id_column="id", crop_name="crop"))
    for epsg in ZONES:
        files = {label: raster(tmp_path / f"{epsg}" / f"{label}.tif", epsg, BANDS[label]) for label in BANDS}
        made.scene(f"zone {epsg}", **files)
        west, south, east, north = Transformer.from_crs(epsg, 4326, always_xy=True).transform_bounds(
            ZONES[epsg][0], ZONES[epsg][1] - SIDE, ZONES[epsg][0] + SIDE, ZONES[epsg][1]
        )
        made.items[f"zone {epsg}"]["bbox"] = [west, south, east, north]
    made.shapes = {f["properties"]["id"]: shapely.geometry.shape(f["geometry"]) for f in features}
    made.sync()
    return made


def raster(path, epsg: int, pixel: int):
    size = SIDE // pixel
    west, north = ZONES[epsg]
    values = np.random.default_rng(epsg + pixel).integers(0, 9000, (size, size)).astype(np.uint16)
    path.parent.mkdir(exist_ok=True)
    grid = {"crs": f"EPSG:{epsg}", "transform": Affine(pixel, 0, west, 0, -pixel, north)}
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=1, dtype="uint16", nodata=0, **grid
    ) as file:
        file.write(values, 1)
    return path


def test_every_parcel_in_both_zones_and_all_resolutions(world, monkeypatch):
    reprojected = []
    real = placing.reprojected

    def spy(geometries, *rest):
        reprojected.append(len(geometries))
        return real(geometries, *rest)

    monkeypatch.setattr(placing, "reprojected", spy)
    assert len(world.run().extracted) == 2
    assert len(reprojected) == 2, "once for each zone, whose three grids cover the same area"
    found = world.signatures()
    compared = 0
    for epsg in ZONES:
        move = Transformer.from_crs(4326, epsg, always_xy=True)
        for label in BANDS:
            with rasterio.open(world.folder / f"{epsg}" / f"{label}.tif") as file:
                band, transform = file.read(1), file.transform
            for name, shape in world.shapes.items():
                moved = shapely.transform(shape, lambda xy, move=move: np.column_stack(move.transform(*xy.T)))
                values = band[rasterize([moved], band.shape, transform=transform, dtype="uint8") == 1]
                values = values[values != 0]
                row = found.get((name, f"zone {epsg}", label))
                assert (row is None) == (len(values) == 0), (name, epsg, label)
                if row is not None:
                    low, high = values.min(), values.max()
                    assert (row[0], row[3], row[4]) == (len(values), low, high), (name, epsg, label)
                    assert row[1] == pytest.approx(values.mean(), rel=1e-6)
                    compared += 1
    assert compared > 90
    assert {("across", f"zone {epsg}", "B01") for epsg in ZONES} <= found.keys()


def test_what_has_no_value_has_a_reason_for_every_zone_and_band(world):
    world.run()
    reasons = world.rows(
        """select count(*) from zz.parcels_2020 p cross join dias_catalogue c
           cross join unnest(array['B01', 'B04', 'B11']) band
           where not exists (select from zz.sigs_2020 s where s.pid = p.ogc_fid and s.obsid = c.id
                             and s.band = band.band)
             and not exists (select from zz.skips_2020 s where s.pid = p.ogc_fid and s.obsid = c.id
                             and s.band = band.band)
             and ST_Intersects(p.wkb_geometry, ST_Transform(c.footprint, 4326))"""
    )
    assert reasons == [(0,)]
