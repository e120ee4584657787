"""Series, peers and chips of parcels from the real server and the real database, and through qgis_process."""

from __future__ import annotations

import csv
import json
import math
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication
from qgis_support import MASTER, ROOT, store_login, unlock

sys.path.insert(0, str(ROOT / "tests" / "qgis"))
from toolbox import Told, qgis_process, registered, run

from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.client.qgis_rest import rest_client
from qgis_cbm.core import settings
from qgis_cbm.core.settings import Connection

SERVER, DATABASE = "stack server", "stack database"


@pytest.fixture(scope="module", autouse=True)
def provider(stack, saved_database, qgis_app):
    authcfg = store_login(unlock(), stack["user"], stack["password"])
    settings.save_connection(Connection(SERVER, stack["url"], authcfg))
    settings.save_connection(Connection(DATABASE, "", "", saved_database))
    with registered() as made:
        yield made


@pytest.fixture(scope="module")
def key(stack):
    return DatasetKey(**stack["dataset"])


@pytest.fixture(scope="module")
def pids(stack, key):
    client = rest_client(stack["url"], settings.find_connection(SERVER).authcfg, 20)
    client.prepare()
    return [parcel.pid for parcel in client.list_parcels(key)]


def table(path: str) -> list[dict]:
    store = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return [feature.items() for feature in store.GetLayer(0)]


def without(row: dict, *names: str) -> dict:
    return {name: value for name, value in row.items() if name not in ("fid", *names)}


def test_series_of_all_parcels_are_the_same_from_both_sources(key, pids, tmp_path):
    found = {}
    for source in (SERVER, DATABASE):
        told = Told()
        given = {"CONNECTION": source, "DATASET": key.name, "PRODUCTS": "NDVI B04 VVb VH/VV VVc"}
        out = run("cbm:parcelseries", told, **given, IDS=",".join([*pids, "nobody"]),
                  OUTPUT=str(tmp_path / f"{source}.gpkg"))["OUTPUT"]  # fmt: skip
        found[source] = [without(row) for row in table(out)]
        assert told.warnings[0] == "Not in the dataset (1): nobody" and told.steps[-1] == 100
    assert found[SERVER] == found[DATABASE]
    rows = found[SERVER]
    seen = {row["parcel"] for row in rows}
    without_any = [pid for pid in pids if pid not in seen]
    assert len(seen) > 50 and (not without_any or told.warnings[1].endswith(": " + ", ".join(without_any)))
    assert {row["product"] for row in rows} == {"NDVI", "B04", "VVb", "VH/VV", "VVc"}
    judged = [row for row in rows if row["product"] == "NDVI" and row["mean"] is not None]
    assert judged and all(-1 <= row["mean"] <= 1 and row["source"] == "B08+B04" for row in judged)
    assert {row["cloudy"] for row in judged} >= {0, 1}
    assert all(row["p25"] <= row["p75"] for row in rows if row["product"] == "B04" and row["mean"])


def test_peers_are_the_same_from_both_sources(key, pids, tmp_path):
    found = [
        table(run("cbm:parcelpeers", CONNECTION=source, DATASET=key.name, IDS="\n".join(pids[:10]),
                  DISTANCE=4000, OUTPUT=str(tmp_path / f"{source}.gpkg"))["OUTPUT"])
        for source in (SERVER, DATABASE)
    ]  # fmt: skip
    server, database = ([without(row, "distance") for row in rows] for rows in found)
    assert server == database and len(server) > 10
    assert all(math.isclose(a["distance"], b["distance"], abs_tol=1e-3) for a, b in zip(*found))


def test_chips_into_a_folder_that_is_then_complete(key, pids, tmp_path):
    given = {"CONNECTION": SERVER, "DATASET": key.name, "IDS": ",".join(pids[:2]), "PRODUCT": 3}
    first = run("cbm:parcelchips", **given, OUTPUT=str(tmp_path))
    listed = list(csv.DictReader(Path(first["MANIFEST"]).read_text(encoding="utf-8").splitlines()))
    assert first["WRITTEN"] == len(listed) >= 16
    for row in listed:
        image = gdal.Open(str(tmp_path / row["file"]))
        assert image.RasterCount == 1 and image.GetGeoTransform()[1] == 10
        assert abs(image.ReadAsArray()).max() <= 9999
    assert run("cbm:parcelchips", **given, OUTPUT=str(tmp_path))["WRITTEN"] == 0
    dates = [str(tmp_path / row["file"]) for row in listed if row["parcel"] == pids[0]]
    clusters = run("cbm:thematicrasterfromchips", INPUT=dates, CLASSES=2, OUTPUT=str(tmp_path / "c.tif"))
    assert gdal.Open(clusters["OUTPUT"]).ReadAsArray().max() == 2


@pytest.mark.parametrize("source", [SERVER, DATABASE])
def test_a_report_from_either_source(key, pids, tmp_path, source):
    given = {"CONNECTION": source, "DATASET": key.name, "IDS": ",".join(pids[:3])}
    path = run("cbm:parcelreport", **given, PRODUCTS="NDVI VVb", OUTPUT=str(tmp_path / "r.html"))["OUTPUT"]
    pages = Path(path).read_text(encoding="utf-8").split("<h1")[1:]
    assert len(pages) == 3
    for page in pages:
        assert page.count("data:image/png") <= 1 + 6 and "Time series" in page
    assert sum(page.count("data:image/png") for page in pages) > 3 + 3, "plots and images"
    run("cbm:parcelreport", **given, OUTPUT=str(tmp_path / "r.pdf"))
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_chips_are_the_same_from_both_sources(key, pids, tmp_path):
    found = {}
    for source in (SERVER, DATABASE):
        given = {"CONNECTION": source, "DATASET": key.name, "IDS": ",".join(pids[:2]), "PRODUCT": 0}
        out = run("cbm:parcelchips", **given, OUTPUT=str(tmp_path / source))
        assert out["WRITTEN"] >= 16
        rows = csv.DictReader(Path(out["MANIFEST"]).read_text(encoding="utf-8").splitlines())
        found[source] = {
            row["file"]: gdal.Open(str(tmp_path / source / row["file"])).ReadAsArray() for row in rows
        }
    assert list(found[SERVER]) == list(found[DATABASE])
    for file, pixels in found[SERVER].items():
        np.testing.assert_array_equal(pixels, found[DATABASE][file], err_msg=file)


@pytest.mark.slow
def test_series_through_qgis_process(stack, key, pids, tmp_path):
    """A profile of its own, whose login is in QGIS' authentication store behind a master password."""
    profile = tmp_path / "profile"
    shutil.copy(QgsApplication.authManager().authenticationDatabasePath(), tmp_path / "qgis-auth.db")
    more = {"QGIS_AUTH_PASSWORD_FILE": str(tmp_path / "master"), "QGIS_AUTH_DB_DIR_PATH": str(tmp_path)}
    (tmp_path / "master").write_text(MASTER)
    (tmp_path / "master").chmod(0o600)
    qgis_process(profile, "plugins", "enable", "qgis_cbm", **more)
    ini = next(profile.rglob("QGIS3.ini"))
    authcfg = settings.find_connection(SERVER).authcfg
    ini.write_text(
        f"{ini.read_text()}\n[cbm]\nconnections\\real\\url={stack['url']}\n"
        f"connections\\real\\authcfg={authcfg}\n"
    )
    out = tmp_path / "series.csv"
    told = json.loads(
        qgis_process(profile, "--json", "run", "cbm:parcelseries", "--", "CONNECTION=real",
                     f"DATASET={key.name}", f"IDS={','.join(pids)}", f"OUTPUT={out}", **more)
    )  # fmt: skip
    assert told["results"]["OUTPUT"] == str(out)
    assert {row["parcel"] for row in csv.DictReader(out.open(encoding="utf-8"))} <= set(pids)
