"""The published Python client (PyPI `cbm` 0.0.18), unchanged, against our server (contract 1.16)."""

from __future__ import annotations

import json
import os
import subprocess
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from client_world import TMS, YEAR
from pyproj import Transformer
from shapely import transform
from shapely.geometry import shape

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv-client" / "bin" / "python"
STEPS = Path(__file__).with_name("client_steps.py")


def client_python() -> Path:
    """The client's own environment, made the first time. Skips where its libraries do not exist."""
    version = subprocess.run(["/usr/bin/python3", "-c", "import sys; print(sys.version_info[:2] <= (3, 11))"],
                             capture_output=True, text=True, check=True)  # fmt: skip
    if version.stdout.strip() != "True":
        pytest.skip("the client needs pandas 1.5, which exists for Python 3.11 and earlier only")
    subprocess.run([ROOT / ".ci" / "setup", "client"], check=True, timeout=600)
    return PYTHON


@pytest.fixture(scope="module")
def answers(client_world):
    """What each call of the client returned; the client has no way to the internet."""
    world, python = client_world, client_python()
    desk = world.stack.folder.parent / "desk"
    desk.mkdir()
    user, password = world.login(world.analyst)
    question = {
        "url": world.url, "user": user, "password": password, "aoi": world.aoi, "year": str(YEAR),
        "pid": world.pid, "other_pid": world.other_pid, "lon": world.lon, "lat": world.lat,
        "polygon": world.polygon(), "start": f"{YEAR}-03-01", "end": f"{YEAR}-10-31",
        "tms": list(TMS), "bands": ["B02", "B03", "B04", "B08"],
        "tiles": world.tiles()[:2],
    }  # fmt: skip
    (desk / "question.json").write_text(json.dumps(question))
    nowhere = "http://127.0.0.1:9"
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(desk), "MPLBACKEND": "Agg", "MPLCONFIGDIR": str(desk / "mpl"),
        "HTTP_PROXY": nowhere, "HTTPS_PROXY": nowhere, "NO_PROXY": "127.0.0.1",
    }  # fmt: skip
    done = subprocess.run(
        [python, "-W", "ignore", STEPS, "question.json", "answer.json"],
        check=False, cwd=desk, env=environment, capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads((desk / "answer.json").read_text())


@pytest.fixture
def step(answers):
    def value(name: str):
        answer = answers[name]
        assert "error" not in answer, f"{name}: {answer['error']}"
        return answer["value"]

    return value


def test_line_1_the_client_can_be_imported_without_the_internet(step):
    assert step("import") == "0.0.18"


def test_line_2_an_address_that_ends_with_a_slash_works(step, client_world):
    world = client_world
    assert step("account") == world.url + "/"
    options = step("options")
    area = options["aois"][world.aoi]
    assert area["years"] == [str(YEAR)]
    examples = [values for key, values in area.items() if key.startswith("id_examples")]
    assert len(examples[0]) == 5
    assert set(area["request_examples"]) >= {
        "parcelByID", "parcelTimeSeries_s2", "parcelTimeSeries_bs", "parcelTimeSeries_c6",
        "backgroundByParcelID", "weatherTimeSeries", "parcelPeers",
    }  # fmt: skip


def test_line_3_parcel_info_writes_info_json_with_geometry_as_text(step, client_world):
    world = client_world
    parcel = step("parcel by pid")
    assert parcel["returned"] == parcel["info.json"]
    assert parcel["info.json"]["pid"] == [world.pid]
    (text,) = parcel["info.json"]["geom"]
    geometry = shape(json.loads(text))
    to = Transformer.from_crs(parcel["info.json"]["srid"][0], 3035, always_xy=True)
    in_3035 = transform(geometry, lambda xy: np.column_stack(to.transform(*xy.T)))
    assert in_3035.area == pytest.approx(parcel["info.json"]["area"][0], abs=1)
    assert step("parcel by location")["pid"] == [world.pid]
    assert world.pid in step("parcels by polygon")["pid"]


def test_calls_of_the_manual_that_mix_up_arguments_end_gracefully(step):
    assert not step("parcel by location, as the manual")
    assert not step("unknown parcel")


def test_line_4_the_series_of_sentinel_2_and_its_figures(step):
    series = step("series s2")
    assert series["columns"] == [
        "date_part", "band", "count", "mean", "std", "min", "p25", "p50", "p75", "max", "hist",
    ]  # fmt: skip
    assert series["bands"] == ["B02", "B03", "B04", "B08", "B11"]
    histogram = json.loads(series["hist"].replace("'", '"'))
    assert all(key.isdigit() and isinstance(pixels, int) for key, pixels in histogram.items())
    assert set(step("series of one band")) == {"B08"}
    dates = series["rows"] // 5
    ndvi = step("show ndvi")
    assert ndvi["lines"][0] == dates
    assert "All observations" in ndvi["labels"]
    assert step("show ndvi of peers")["axes"] == 1
    s2 = step("show s2")
    assert [
        lines for lines, label in zip(s2["lines"], s2["labels"]) if label in ("B02", "B03", "B04", "B08")
    ] == [dates] * 4


@pytest.mark.parametrize(("card", "letter"), [("bs", "b"), ("c6", "c")])
def test_line_5_radar_has_both_polarisations_of_every_date(step, card, letter):
    series = step(f"series {card}")
    assert series["bands"] == [f"VH{letter}", f"VV{letter}"]
    shown = step(f"show s1 {card}")
    assert shown["labels"][:2] == ["VH mean", "VV mean"]
    assert shown["lines"] == [series["rows"] // 2] * 4
    assert series["rows"] > 4


def test_line_6_weather_has_dates_that_pandas_reads(step):
    weather = step("weather")
    assert weather["columns"] == ["meteo_date", "tmin", "tmax", "tmean", "prec"]
    assert [weather["days"][0], len(weather["days"])] == [str(date(YEAR, 3, 1)), 245]
    assert step("show weather")["lines"] == [245, 245]


def test_line_7_peers_have_pids(step, client_world):
    assert client_world.other_pid in step("peers")["pids"]


def test_line_8_base_maps_are_stored_where_the_client_looks_for_them(step, client_world):
    found = step("backgrounds")
    assert list(found) == list(TMS)
    for name, image in found.items():
        assert image["name"] == f"{name}.tif"
        assert (image["epsg"], image["shape"], image["bands"], image["type"]) == (
            3857,
            [256, 256],
            3,
            "uint8",
        )
    place = f"temp/{client_world.aoi}/{YEAR}/{client_world.pid}/backgrounds"
    assert f"{place}/google.tif" in step("background by location")
    assert {"google", "bing", "ags", "osm"} <= set(client_world.offered_maps())
    shown = step("show background")
    assert (shown["images"], shown["outlines"]) == (4, 4)
    parcel = step("show parcel")
    assert parcel["images"] == 1
    assert parcel["outlines"] >= 1


def test_line_9_chips_by_parcel_for_each_band_with_and_without_cached_info(step):
    chips = {band: step(f"chips {band}") for band in ("B02", "B03", "B04", "B08")}
    names = {}
    for band, found in chips.items():
        assert found["columns"] == ["dates", "chips"]
        assert found["dates"] == sorted(found["dates"])
        assert len(found["rasters"]) == len(found["dates"]) > 3
        names[band] = [image["name"].split(".")[0] for image in found["rasters"]]
        for image in found["rasters"]:
            assert (image["shape"], image["type"], image["epsg"]) == ([128, 128], "uint16", 32631)
        # A pass may end beside the parcel: its chip is black.
        assert sum(image["range"][1] > 0 for image in found["rasters"]) > 3
    assert len({tuple(found) for found in names.values()}) == 1
    assert len(step("chips without info")["rasters"]) == len(names["B08"])
    (classes, *_) = step("chips by location")
    assert (classes["shape"], classes["type"], classes["nodata"]) == ([20, 20], "uint8", None)


@pytest.mark.parametrize(
    ("name", "outlined"),
    [("true colour", True), ("ndvi", True), ("grid", True), ("by location", False)],
)
def test_line_10_chips_are_shown(step, name, outlined):
    dates = len(step("chips B04")["dates"])
    shown = step(f"show chips {name}")
    assert (shown["axes"], shown["images"]) == (dates, dates)
    assert shown["outlines"] == (dates if outlined else 0)


def test_line_12_rasterio_opens_chips_by_an_address_with_credentials(step):
    pairs = step("chips opened with credentials")
    assert len(pairs) == 2
    for nir, red in pairs:
        assert nir["name"].replace("B08", "B04") == red["name"]
        assert nir["shape"] == red["shape"] == [128, 128]
        assert nir["range"] != red["range"]
