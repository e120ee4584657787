"""Series of parcels as a table, from a server, an older server, and into FOI signal statistics."""

from __future__ import annotations

import json
import math

import pytest
from fake_server import PARCELS, info
from foi_layers import write_parcels
from osgeo import gdal
from qgis.core import QgsProcessingException
from toolbox import Told, registered, run

from qgis_cbm.core import settings
from qgis_cbm.core.series_rows import COLUMNS
from qgis_cbm.core.settings import Options

NAME = "cbm:parcelseries"
PIDS = list(PARCELS)
SOURCE = {"CONNECTION": "test server", "DATASET": "nl_2017"}


@pytest.fixture(scope="module")
def provider(qgis_app):
    with registered() as made:
        yield made


@pytest.fixture(autouse=True)
def saved(provider, connection):
    settings.save_connection(connection)


def table(path: str) -> list[dict]:
    store = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return [feature.items() for feature in store.GetLayer(0)]


def series(tmp_path, told=None, **parameters) -> list[dict]:
    given = {**SOURCE, "IDS": ",".join(PIDS), "OUTPUT": str(tmp_path / "series.gpkg"), **parameters}
    return table(run(NAME, told, **given)["OUTPUT"])


def test_a_row_per_parcel_index_and_observation(server, tmp_path):
    told = Told()
    found = series(tmp_path, told, PRODUCTS="NDVI, b8")
    assert set(found[0]) - {"fid"} == {name for name, _ in COLUMNS}
    # The fourth scene has the name of the first, as a repeated product would: one of them counts.
    assert len(found) == len(PIDS) * 2 * 3 and server.routes().count("series") == 1
    first = found[0]
    assert (first["parcel"], first["dataset"], first["product"], first["card"]) == (
        PIDS[0], "nl_2017", "NDVI", "ndvi",
    )  # fmt: skip
    assert first["date"] == "2017-03-01T10:00:00Z" and first["mean"] == 0.7 and first["count"] == 300
    assert first["std"] is None and first["unit"] == "1" and first["scene"].startswith("S2A_MSIL2A")
    b08 = [row for row in found if row["product"] == "B08"]
    assert {row["mean"] for row in b08} == {3000.0} and b08[0]["unit"] == "1e-4"
    assert [row["cloudy"] for row in found[:3]] == [0, 0, 1] and found[2]["cloud"] == 1
    assert told.steps[-1] == 100 and f"of {len(PIDS)} parcels" in told.infos[-1]


def test_only_clear_observations_of_some_days(tmp_path):
    found = series(tmp_path, IDS=PIDS[0], CLOUDY=False, START="2017-03-05", END="2017-03-31")
    assert [row["date"][:10] for row in found] == ["2017-03-11"]
    other = series(tmp_path, IDS=PIDS[0], CLOUDY=False, CLASSES="4", OUTPUT=str(tmp_path / "o.csv"))
    assert [row["date"][:10] for row in other] == ["2017-03-21"], (
        "what hides the ground is for the user to say"
    )


def test_backscatter_is_in_decibels_and_the_ratio_is_computed(server, tmp_path):
    told = info()
    told["aois"]["nl"]["time_series"].append("bs")
    told["aois"]["nl"]["details"]["2017"]["bands"]["bs"] = ["VVb", "VHb"]
    server.answers["info"] = (200, "application/json", json.dumps(told).encode())
    found = series(tmp_path, IDS=PIDS[0], PRODUCTS="vv VH/VV")
    assert [row["product"] for row in found] == ["VVb"] * 3 + ["VH/VV"] * 3
    assert found[0]["unit"] == "dB"
    assert found[0]["mean"] == pytest.approx(10 * math.log10(0.1)) and found[0]["cloud"] is None
    assert found[3]["mean"] == pytest.approx(10 * math.log10(0.2), abs=1e-5) and found[3]["p25"] is None


def test_ids_come_from_a_layer_with_the_field_of_the_dataset(tmp_path):
    layer = write_parcels(tmp_path / "p.gpkg", {PIDS[0]: (0, 0, 5, 5), PIDS[1]: (5, 5, 9, 9)})
    found = series(tmp_path, PARCELS=layer, IDS="")
    assert {row["parcel"] for row in found} == set(PIDS[:2])  # the field is called "parcel"


def test_an_unknown_parcel_is_named_and_the_others_are_written(server, tmp_path):
    told = Told()
    found = series(tmp_path, told, IDS=f"{PIDS[0]}\n4711; {PIDS[1]}")
    assert {row["parcel"] for row in found} == set(PIDS[:2])
    assert told.warnings == ["Not in the dataset (1): 4711"]
    assert told.infos[-1] == f"{len(found)} rows of 2 parcels."


def test_of_unknown_parcels_alone_nothing_is_left_behind(tmp_path):
    with pytest.raises(QgsProcessingException, match="None of the parcels is in the dataset"):
        series(tmp_path, IDS="4711,4712")
    assert not (tmp_path / "series.gpkg").exists()


def test_an_older_server_is_asked_for_one_parcel_at_a_time(server, tmp_path):
    server.answers["series"] = (404, "text/html", b"<h1>Not Found</h1>")
    told = Told()
    found = series(tmp_path, told, IDS=f"{PIDS[0]},4711")
    assert [row["mean"] for row in found] == [0.7] * 3 and server.routes().count("series") == 1


def test_a_csv_goes_straight_into_signal_statistics(tmp_path):
    path = run(NAME, **SOURCE, IDS=",".join(PIDS), PRODUCTS="B08", OUTPUT=str(tmp_path / "s.csv"))["OUTPUT"]
    out = run("cbm:foisignalstatistics", INPUT=path, PARCEL="parcel", TIME="date", BAND="product",
              SCENE="scene", OUTPUT=str(tmp_path / "f.gpkg"))["OUTPUT"]  # fmt: skip
    assert sorted(row["parcel"] for row in table(out)) == sorted(PIDS)


def test_the_last_dataset_is_offered(provider):
    settings.save_options(Options(last_connection="test server", last_aoi="nl", last_year=2017))
    algorithm = next(a for a in provider.algorithms() if a.id() == NAME).create()
    offered = {p.name(): p.defaultValue() for p in algorithm.parameterDefinitions()}
    assert offered["CONNECTION"] == "test server" and offered["DATASET"] == "nl_2017"
    assert algorithm.parameterDefinition("CONNECTION").options() == ["test server"]


def test_cancelling_ends_it(server, tmp_path):
    told = Told()
    told.cancel()
    given = {**SOURCE, "IDS": PIDS[0], "OUTPUT": "memory:"}
    assert not run(NAME, told, **given).get("OUTPUT")


@pytest.mark.parametrize("changes, sentence", [
    ({"CONNECTION": "elsewhere"}, "no connection “elsewhere” on this computer; there are: test server"),
    ({"DATASET": "nl_2030"}, "no dataset “nl_2030” in this connection; there are: be_2023, nl_2017"),
    ({"DATASET": "be_2023"}, "You have no access to this area"),
    ({"PRODUCTS": "NDVI B77"}, "“B77” is neither stored here nor .* there are: EVI2, B04, B08, NDVI"),
    ({"PRODUCTS": " "}, "Name at least one band"), ({"IDS": " ,"}, "Give a layer with parcels"),
    ({"CLASSES": "12"}, "whole numbers from 0 to 11"),
    ({"START": "2017-06-01", "END": "2017-05-01"}, "first day is after the last"),
    ({"OUTPUT": "/proc/cbm/s.gpkg"}, "Could not create|cannot"),
])  # fmt: skip
def test_bad_input_is_refused_in_one_sentence(provider, changes, sentence):
    given = {**SOURCE, "IDS": PIDS[0], "OUTPUT": "memory:", **changes}
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        run(NAME, **given)
    assert len(str(caught.value).strip().splitlines()) == 1


def test_without_a_connection_and_with_a_wrong_password(provider, server, connection):
    server.password = "changed"
    with pytest.raises(QgsProcessingException, match="does not accept this user name and password"):
        run(NAME, **SOURCE, IDS=PIDS[0], OUTPUT="memory:")
    settings.remove_connection(connection.name)
    with pytest.raises(QgsProcessingException, match="no saved connection"):
        run(NAME, **SOURCE, IDS=PIDS[0], OUTPUT="memory:")
