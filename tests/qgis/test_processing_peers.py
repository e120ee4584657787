"""Peers of parcels as a table."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_server import PARCELS
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
)
from toolbox import Told, registered, run

from qgis_cbm.core import settings

NAME = "cbm:parcelpeers"
PIDS = list(PARCELS)


@pytest.fixture(scope="module")
def provider(qgis_app):
    with registered() as made:
        yield made


@pytest.fixture
def given(provider, connection, tmp_path) -> dict:
    settings.save_connection(connection)
    return {"CONNECTION": connection.name, "DATASET": "nl 2017", "IDS": PIDS[0],
            "OUTPUT": str(tmp_path / "peers.gpkg")}  # fmt: skip


def table(path: str) -> list[dict]:
    store = gdal.OpenEx(path, gdal.OF_VECTOR)
    return [feature.items() for feature in store.GetLayer(0)]


def test_peers_with_their_distance(given, server):
    told = Told()
    found = table(run(NAME, told, **given, DISTANCE=2500, MOST=5)["OUTPUT"])
    assert [(row["parcel"], row["peer"], row["rank"], row["distance"]) for row in found] == [
        (PIDS[0], PIDS[1], 1, 100.0), (PIDS[0], PIDS[2], 2, 250.0),
    ][: len(found)]  # fmt: skip
    assert found and found[0]["crop"] == PARCELS[PIDS[0]]["crop"] and found[0]["dataset"] == "nl_2017"
    asked = server.asked("parcelPeers")[0]
    assert (asked["distance"], asked["max"]) == ("2500", "5") and told.steps == [100]


def test_the_peers_go_into_series_of_parcels(given, tmp_path):
    out = run(NAME, **given)["OUTPUT"]
    series = run("cbm:parcelseries", CONNECTION=given["CONNECTION"], DATASET="nl_2017", PARCELS=out,
                 ID_FIELD="peer", OUTPUT=str(tmp_path / "s.gpkg"))["OUTPUT"]  # fmt: skip
    assert {row["parcel"] for row in table(series)} == {row["peer"] for row in table(out)}


def test_in_a_model_the_series_of_the_peers_follow(given, tmp_path):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("peers", "peers")
    fixed = {"CONNECTION": given["CONNECTION"], "DATASET": "nl_2017"}
    steps = (
        ("a", NAME, {**fixed, "IDS": PIDS[0]}, {}),
        ("b", "cbm:parcelseries", {**fixed, "ID_FIELD": "peer"},
         {"PARCELS": source.fromChildOutput("a", "OUTPUT")}),
    )  # fmt: skip
    for step, name, values, linked in steps:
        child = QgsProcessingModelChildAlgorithm(name)
        child.setChildId(step)
        for key, value in values.items():
            child.addParameterSources(key, [source.fromStaticValue(value)])
        for key, value in linked.items():
            child.addParameterSources(key, [value])
        if step == "b":
            output = QgsProcessingModelOutput("series")
            output.setChildId(step)
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"series": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    context, told = QgsProcessingContext(), Told()
    context.setProject(QgsProject.instance())
    _, ok = model.run({"b:series": str(tmp_path / "m.gpkg")}, context, told)
    assert ok, told.errors
    assert {row["parcel"] for row in table(str(tmp_path / "m.gpkg"))} == set(PIDS[1:])


def test_unknown_and_lonely_parcels_are_named(given, server):
    told = Told()
    run(NAME, told, **{**given, "IDS": f"4711,{PIDS[0]}"})
    server.answers["parcelPeers"] = (200, "application/json", b"{}")
    run(NAME, told, **given)
    assert told.warnings == [
        "Not in the dataset (1): 4711", f"Without peers within that distance (1): {PIDS[0]}",
    ]  # fmt: skip


@pytest.mark.parametrize("changes, sentence", [
    ({"CONNECTION": ""}, "no connection “” on this computer"),
    ({"IDS": ""}, "Give a layer with parcels"), ({"IDS": "4711"}, "None of the parcels is in the dataset."),
    ({"OUTPUT": "/proc/cbm/p.gpkg"}, "Could not create|cannot"),
])  # fmt: skip
def test_bad_input_is_refused_in_one_sentence(given, changes, sentence):
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        run(NAME, **{**given, **changes})
    assert len(str(caught.value).strip().splitlines()) == 1
    assert not Path(given["OUTPUT"]).exists(), "no empty table is left behind"
