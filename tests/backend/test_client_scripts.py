"""Scripts of the manual and tools that are no packages: their requests, replayed (contract 1.16)."""

from __future__ import annotations

import json
from datetime import datetime, timezone

import numpy as np
import pytest
import rasterio
import requests
from client_world import YEAR

SEASON = {"start_date": f"{YEAR}-03-01", "end_date": f"{YEAR}-10-31"}


@pytest.fixture
def named(client_world):
    return {"aoi": client_world.aoi, "year": YEAR, "pid": client_world.pid}


def pixels(address: str) -> np.ndarray:
    reply = requests.get(address, timeout=60)
    assert reply.status_code == 200, address
    with rasterio.MemoryFile(reply.content) as memory, memory.open() as image:
        return image.read(1)


def test_line_11_the_manuals_chip_script_counts_the_classes_of_each_date(client_world):
    place = {"lon": client_world.lon, "lat": client_world.lat, "band": "SCL", "chipsize": 640}
    reply = client_world.get("rawChipByLocation", **place, **SEASON).json()
    assert list(reply) == ["dates", "chips"]
    histograms = {}
    for day, chip in zip(reply["dates"], reply["chips"], strict=True):
        # The script puts a slash of its own before the address, and asks without credentials.
        classes, counts = np.unique(pixels(client_world.url + "/" + chip), return_counts=True)
        histograms[day] = dict(zip(classes.tolist(), counts.tolist(), strict=True))
    assert len(histograms) > 3
    assert all(sum(histogram.values()) == 32 * 32 for histogram in histograms.values())
    assert {c for histogram in histograms.values() for c in histogram} <= set(range(12))


def test_line_12_the_manuals_posts_for_both_satellites(client_world):
    place = {"lon": client_world.lon, "lat": client_world.lat, "chipsize": 1280}
    tiles = client_world.tiles()[:3]
    optical = client_world.post(
        "rawChipsBatch", {**place, "tiles": tiles, "bands": ["B08", "B04", "SCL"]}
    ).json()
    assert len(optical["chips"]) == 9
    assert optical["dates"] == sorted(optical["dates"])
    near_infrared = [chip for chip in optical["chips"] if "B08" in chip]
    for chip in near_infrared:
        nir, red = (pixels(client_world.url + c).astype(float) for c in (chip, chip.replace("B08", "B04")))
        assert nir.shape == red.shape == (128, 128)
        with np.errstate(all="ignore"):
            assert np.nanmean((nir - red) / (nir + red)) > -1
    dates = [SEASON["start_date"], SEASON["end_date"]]
    for plevel in ("CARD-BS", "CARD-COH6"):
        radar = client_world.post("rawS1ChipsBatch", {**place, "dates": dates, "plevel": plevel}).json()
        vv = [chip for chip in radar["chips"] if chip.endswith("_VV.tif")]
        assert len(radar["chips"]) == 2 * len(vv) > 4
        stack = [
            pixels(client_world.url + c) + pixels(client_world.url + c.replace("VV", "VH")) for c in vv[:3]
        ]
        assert len({image.shape for image in stack}) == 1
        assert stack[0].dtype == np.float32
        assert np.isfinite(10 * np.log10(np.add.reduce(stack)[np.add.reduce(stack) > 0])).all()


def test_line_13_the_manuals_ndvi_script_reads_the_classes_of_each_row(client_world):
    series = client_world.series(tstype="s2", scl="True")
    for histogram in series["hist"]:
        classes = [*histogram]
        assert classes
        assert all(isinstance(name, str) and name.isdigit() for name in classes)
        assert all(isinstance(count, int) for count in histogram.values())
    rows = list(zip(series["date_part"], series["band"], series["mean"], strict=True))
    red = {when: mean for when, band, mean in rows if band == "B04"}
    nir = {when: mean for when, band, mean in rows if band == "B08"}
    assert red.keys() == nir.keys()
    assert all(isinstance(when, (int, float)) for when in red)


def test_line_14_the_marker_tool_reads_parcel_and_series(client_world, named):
    parcel = client_world.get("parcelById", **named, withGeometry="True").json()
    geometry = json.loads(parcel["geom"][0])
    crs = geometry["crs"]
    assert crs["properties"][crs["type"]] == f"EPSG:{parcel['srid'][0]}"
    assert len(geometry["coordinates"]) == 1
    optical = client_world.series(tstype="s2", scl="True", ref="True")
    for histogram, reference in zip(optical["hist"], optical["reference"], strict=True):
        cloudy = sum(count for name, count in histogram.items() if int(name) in (3, 8, 9, 10, 11))
        assert 0 <= cloudy <= sum(histogram.values())
        tile = reference.split("_")[5]
        assert int(tile[1:3]) == 31
    for card, letter in (("c6", "c"), ("bs", "b")):
        radar = client_world.series(tstype=card, scl="True", ref="True")
        assert "hist" not in radar
        assert "reference" in radar
        assert set(radar["band"]) == {f"VV{letter}", f"VH{letter}"}
        hours = {datetime.fromtimestamp(when, timezone.utc).hour for when in radar["date_part"]}
        assert hours <= set(range(24))


def test_line_15_the_calendar_goes_from_classes_to_tiles_bands_and_monthly_radar(client_world):
    """SCL of the whole season, then the clear tiles in several bands, then Sentinel-1 month by month."""
    series = client_world.series(tstype="s2", scl="True", ref="True")
    clear = sorted(
        {
            reference.split(".")[0]
            for reference, histogram in zip(series["reference"], series["hist"], strict=True)
            if not any(name in ("0", "1", "3", "8", "9", "10") for name in histogram)
        }
    )
    assert clear
    place = {"lon": client_world.lon, "lat": client_world.lat, "chipsize": 640}
    listed = client_world.get("rawChipByLocation", **place, band="B08", **SEASON, onlylist="True").json()
    assert {name.removesuffix(".SAFE") for name in listed["chips"]} >= set(clear)
    body = {**place, "tiles": clear[:3], "bands": ["B02", "B03", "B04", "B08", "B11"], "plevel": "LEVEL2A"}
    chips = client_world.post("rawChipsBatch", body).json()["chips"]
    assert len(chips) == 5 * len(clear[:3])
    for chip in chips:
        empty, kind, number, file = chip.split("/")
        assert (empty, kind) == ("", "dump")
        assert set(number) <= set("0123456789abcdef")
        product, band, ending = file.split(".")
        assert product in clear
        assert ending == "tif"
        assert pixels(client_world.url + chip).shape == ((32, 32) if band == "B11" else (64, 64))
    months = [(f"{YEAR}-{month:02}-01", f"{YEAR}-{month:02}-28") for month in range(4, 8)]
    radar = [
        client_world.post("rawS1ChipsBatch", {**place, "dates": month, "plevel": "CARD-BS"}).json()
        for month in months
    ]
    found = [chip for month in radar for chip in month["chips"]]
    assert len(found) == len(set(found)) > 4
    assert all(chip.endswith(("_VV.tif", "_VH.tif")) for chip in found)


def test_line_16_the_originals_test_scripts_with_the_parcels_parameter(client_world):
    together = f"{client_world.aoi}{YEAR}"
    place = {"lon": client_world.lon, "lat": client_world.lat}
    parcel = client_world.get("parcelByLocation", parcels=together, **place).json()
    key = parcel["ogc_fid"][0]
    assert client_world.get("parcelById", parcels=together, pid=key).json()["ogc_fid"] == [key]
    series = client_world.get("parcelTimeSeries", parcels=together, pid=key, tstype="s2").json()
    first = {}
    for when, band, mean in zip(series["date_part"], series["band"], series["mean"], strict=True):
        first.setdefault((when, band), mean)
    assert len(first) == len(series["mean"])
    assert client_world.get("parcelPeers", parcels=together, pid=key, distance=5000, max=3).json()["pids"]


@pytest.mark.parametrize("wrong", [{"aoi": "zz"}, {"year": 1999}, {"pid": "nobody"}])
def test_line_17_unknown_things_are_empty_and_foreign_areas_401(client_world, named, wrong):
    for route in ("parcelByID", "parcelTimeSeries", "parcelPeers", "weatherTimeSeries", "rawChipByParcelID"):
        reply = client_world.get(route, "root", **{**named, **SEASON, **wrong})
        assert reply.status_code == 200
        assert all(column == [] for column in reply.json().values())
        foreign = client_world.get(route, client_world.stranger, **named)
        assert foreign.status_code == 401
        assert foreign.text.startswith("Not authorized for this dataset.")
    wrong_password = requests.get(
        f"{client_world.url}/query/info", auth=(client_world.analyst, "x"), timeout=60
    )
    assert (wrong_password.status_code, wrong_password.text) == (401, "Could not verify.")
