"""Backscatter in dB or amplitude: what is averaged is linear power."""

from __future__ import annotations

import json
import math
import shutil

import numpy as np
import pytest
import rasterio
import shapely
from pyproj import Transformer
from rasterio.features import rasterize
from small_world import SIZE, World, write_raster

from cbm_backend.catalogue.radiometry import Radiometry
from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.extraction.power import in_power
from cbm_backend.parcels.importer import ImportRequest, import_parcels

FIELD = {"c": (2, 22, 30, 38)}


@pytest.fixture
def world(database, tmp_path):
    made = World(tmp_path, database)
    made.parcels(**FIELD)
    return made


def power() -> np.ndarray:
    """Backscatter from -25 to -5 dB with speckle."""
    rng = np.random.default_rng(6)
    return (10 ** rng.uniform(-2.5, -0.5, (SIZE, SIZE))).astype(np.float32)


def asset(world: World, name: str, values: np.ndarray, nodata: float | None = None, **stated) -> dict:
    path = write_raster(world.folder / name / "VV.tif", values, nodata=nodata)
    return {"href": str(path), "raster:bands": [{}], **stated}


def test_power_dB_and_amplitude_of_one_image_give_the_same_signatures(world):
    linear = power()
    world.scene("plain", VV=asset(world, "plain", linear))
    decibels = (10 * np.log10(linear)).astype(np.float32)
    world.scene("decibels", VV=asset(world, "decibels", decibels, unit="dB"))
    stated = {"cbm:quantity": "amplitude"}
    world.scene("amplitude", VV=asset(world, "amplitude", np.sqrt(linear), **stated))
    coded = {"raster:bands": [{"scale": 0.01, "offset": -60, "unit": "decibel"}]}
    world.scene("coded", VV=asset(world, "coded", np.round(100 * decibels + 6000).astype(np.uint16)) | coded)
    world.sync()
    assert len(world.run().extracted) == 4
    found = world.signatures()
    expected = found["c", "plain", "VVb"]
    assert expected[1] == pytest.approx(linear[22:38, 2:30].mean(), rel=1e-6)
    for name, precision in (("decibels", 1e-5), ("amplitude", 1e-5), ("coded", 2e-3)):
        assert found["c", name, "VVb"] == pytest.approx(expected, rel=precision), name


def test_no_data_is_judged_before_the_conversion(world):
    values = np.full((SIZE, SIZE), -10, np.float32)
    values[:, :20] = -20
    values[:, 20:25] = -99
    values[:, 25:27] = np.nan
    values[22, 2] = 0  # 0 dB is a value
    world.scene("holes", VV=asset(world, "holes", values, nodata=-99, unit="dB"))
    world.sync()
    world.run()
    count, mean, _, low, high, *_ = world.signatures()["c", "holes", "VVb"]
    assert count == 16 * (18 + 3)
    assert mean == pytest.approx((0.01 * (16 * 18 - 1) + 1 + 0.1 * 16 * 3) / count, rel=1e-6)
    assert (low, high) == (pytest.approx(0.01), 1)


def test_dB_that_is_called_power_is_not_averaged(world):
    world.scene("wrong", VV=asset(world, "wrong", (10 * np.log10(power())).astype(np.float32)))
    world.sync()
    [(reference, sentence)] = world.run().failed
    assert reference == "wrong" and "not linear power: state its cbm:quantity" in sentence
    assert world.rows("select count(*) from zz.sigs_2020") == [(0,)]
    # Once the catalogue says so, the scene is queued again.
    world.items["wrong"]["assets"]["VV"]["cbm:quantity"] = "decibel"
    assert world.sync().updated == ["wrong"]
    assert world.run().extracted == ["wrong"]


def test_a_few_negative_pixels_of_noise_removal_are_power(world):
    linear = power()
    linear[30, 10] = -1e-4
    world.scene("noise", VV=asset(world, "noise", linear))
    world.sync()
    assert world.run().extracted == ["noise"]


def test_a_band_is_converted_piece_by_piece(monkeypatch):
    rng = np.random.default_rng(1)
    band = rng.integers(-3000, -500, (50, 7)).astype(np.int16)
    band[3, 3] = -9999
    radiometry = Radiometry(0.01, 0.0, (-9999,), "decibel", "test")
    whole = in_power(band, -9999, radiometry)
    monkeypatch.setattr("cbm_backend.extraction.power._CHUNK", 20)
    assert np.array_equal(in_power(band, -9999, radiometry), whole, equal_nan=True)
    assert whole.dtype == np.float32 and np.isnan(whole).sum() == 1 and math.isnan(whole[3, 3])
    assert whole[0, 0] == np.float32(10 ** (band[0, 0] * 0.01 / 10))


def test_a_real_raster_in_dB_from_a_folder(database, tmp_path, shared_data):
    """Camargue, 9 March 2015: named `_db`, no-data -99; worked out with NumPy."""
    world = World(tmp_path, database)
    original = next((shared_data / "s1-metadata").glob("*_db.tif"))
    (tmp_path / "archive").mkdir()
    path = shutil.copy(original, tmp_path / "archive")
    with rasterio.open(path) as raster:
        band, transform = raster.read(1), raster.transform
    corners = [transform @ place for place in ((40, 30), (200, 50), (180, 160), (60, 170), (40, 30))]
    to_lonlat = Transformer.from_crs(32631, 4326, always_xy=True)
    place = shapely.Polygon([to_lonlat.transform(*corner) for corner in corners])
    feature = {"type": "Feature", "properties": {"id": "rice", "crop": "rice"},
               "geometry": shapely.geometry.mapping(place)}  # fmt: skip
    file = tmp_path / "parcels.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    import_parcels(world.settings, ImportRequest(file, "zz", 2020, id_column="id", crop_name="crop"))
    report = sync(world.settings, SyncRequest(str(tmp_path / "archive"), "zz", source="folder"))
    assert (len(report.new), report.refused) == (1, [])
    [[radiometry]] = world.rows("select radiometry from dias_catalogue")
    assert radiometry["VVb"]["quantity"] == "decibel"
    world.run()
    [(count, mean, _, low, high, _, median, _)] = world.signatures().values()
    back = [Transformer.from_crs(4326, 32631, always_xy=True).transform(*xy) for xy in place.exterior.coords]
    mask = rasterize([shapely.Polygon(back)], band.shape, transform=transform, dtype="uint8") == 1
    expected = 10 ** (band[mask & (band != -99)].astype(np.float64) / 10)
    assert count == len(expected) > 10_000
    assert mean == pytest.approx(expected.mean(), rel=1e-6)
    assert mean != pytest.approx(10 ** (band[mask & (band != -99)].mean() / 10), rel=0.02)
    assert (low, high, median) == pytest.approx(
        (expected.min(), expected.max(), np.median(expected)), rel=1e-6
    )
