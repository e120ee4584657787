"""`/v1/foi`: some parcels checked on a class raster of the server, kept as runs, read again."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from api_setup import World, authorization, build_world

from cbm_backend.api import create_app
from cbm_backend.db.connection import connect

PROBLEM = "application/problem+json"


@pytest.fixture(scope="module")
def world(postgis, tmp_path_factory):
    """10 m pixels around P1 and P2: class 3 in the west, 5 from the middle of P1 on; two rasters for nl."""
    built = build_world(postgis, "api_foi")
    shelf = tmp_path_factory.mktemp("shelf")
    (shelf / "nl").mkdir()
    image = np.full((20, 40), 3, np.uint8)
    image[:, 15:] = 5
    for name in ("crops_2020", "bare"):
        with rasterio.open(shelf / "nl" / f"{name}.tif", "w", driver="GTiff", width=40, height=20, count=1,
                           dtype="uint8", crs="EPSG:28992",
                           transform=Affine(10, 0, 149900, 0, -10, 460150)) as file:  # fmt: skip
            file.write(image, 1)
    (shelf / "nl" / "crops_2020.yml").write_text("category_map:\n  3: grass\n  5: wheat\n")
    (shelf / "nl" / "Not a name.tif").write_bytes(b"")
    settings = built.settings.model_copy(update={"class_raster_dir": shelf})
    return World(settings, create_app(settings))


@pytest.fixture(autouse=True)
def no_runs(world):
    connection = connect(world.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute("delete from nl.foi_2020; delete from cbm_foi_run")
    connection.close()


def post(world, user="anna", **body):
    given = {"dataset": "nl_2020", "raster": "crops_2020", "pids": ["P1", "P2", "P4"], **body}
    return world.app.test_client().post("/v1/foi", json=given, headers=authorization(user))


def test_parcels_come_back_in_the_order_of_the_request_with_all_that_was_found(world):
    reply = post(world, pids=["P2", "P1", "P4", "P2"])
    assert reply.status_code == 200, reply.get_json()
    found = reply.get_json()
    assert found["classes"] == [{"value": 3, "name": "grass"}, {"value": 5, "name": "wheat"}]
    assert found["parcels"] == [
        {
            "pid": "P2", "foi_h": 0, "foi_c": 0, "total": 100, "nodata": 0, "unlisted": 0,
            "counts": {"5": 100}, "percent": {"5": 100.0}, "clusters": [{"value": 5, "pixels": 100}],
            "reason": "",
        },
        {
            "pid": "P1", "foi_h": 1, "foi_c": 1, "total": 100, "nodata": 0, "unlisted": 0,
            "counts": {"3": 50, "5": 50}, "percent": {"3": 50.0, "5": 50.0},
            "clusters": [{"value": 3, "pixels": 50}, {"value": 5, "pixels": 50}], "reason": "",
        },
        {
            "pid": "P4", "foi_h": None, "foi_c": None, "total": 0, "nodata": 0, "unlisted": 0, "counts": {},
            "percent": {}, "clusters": [], "reason": "outside",
        },
    ]  # fmt: skip
    assert found["run"] is None


def test_options_change_the_flags(world):
    flags = {
        (p["foi_h"], p["foi_c"]) for p in post(world, pids=["P1"], cluster_threshold=50).get_json()["parcels"]
    }
    assert flags == {(1, 0)}
    narrow = post(world, pids=["P1"], min_share=60, max_share=70, inner_buffer=10).get_json()["parcels"][0]
    assert (narrow["foi_h"], narrow["total"]) == (0, 64)


def test_a_kept_run_is_listed_and_read_in_pages(world):
    assert post(world, save="june").get_json()["run"] == "june"
    (run,) = world.get("/v1/foi/runs", dataset="nl_2020").get_json()["runs"]
    assert (run["run"], run["raster"], run["parcels"], run["made_by"]) == (
        "june",
        "crops_2020.tif",
        3,
        "anna",
    )
    assert run["rule"]["cluster_threshold"] == 20
    first = world.get("/v1/foi/results", dataset="nl_2020", run="june", limit=2).get_json()
    assert [(r["pid"], r["foi_h"], r["reason"]) for r in first["results"]] == [("P1", 1, ""), ("P2", 0, "")]
    assert first["results"][0]["clusters"] == [{"value": 3, "pixels": 50}, {"value": 5, "pixels": 50}]
    rest = world.get("/v1/foi/results", dataset="nl_2020", run="june", after=first["next"]).get_json()
    assert [r["pid"] for r in rest["results"]] == ["P4"] and rest["next"] is None


def test_a_run_of_the_same_name_is_refused_and_nothing_of_it_is_kept(world):
    post(world, save="june")
    reply = post(world, save="june", pids=["P1"], min_share=10)
    assert reply.status_code == 409 and "already has a run 'june'" in reply.get_data(as_text=True)
    assert len(world.get("/v1/foi/results", dataset="nl_2020", run="june").get_json()["results"]) == 3


def test_the_rasters_of_the_area_are_listed(world):
    reply = world.get("/v1/foi/rasters", dataset="nl_2020")
    assert reply.get_json() == {
        "rasters": [{"name": "bare", "named": False}, {"name": "crops_2020", "named": True}]
    }
    assert world.get("/v1/foi/rasters", user="bob", dataset="be_2020").get_json() == {"rasters": []}


def test_without_names_classes_are_called_by_their_values(world):
    names = [entry["name"] for entry in post(world, raster="bare", pids=["P1"]).get_json()["classes"]]
    assert names == ["class_3", "class_5"]


@pytest.mark.parametrize("body, status, sentence", [
    ({"raster": "other"}, 404, "no class raster 'other' for area nl; it has: bare, crops_2020"),
    ({"raster": "../../etc/passwd"}, 400, "raster"), ({"pids": []}, 400, "pids"),
    ({"pids": ["P1", "none"]}, 404, "has no parcel 'none'"), ({"pids": ["x"] * 1001}, 400, "pids"),
    ({"min_share": 70, "max_share": 30}, 400, "reversed"), ({"connectivity": 6}, 400, "give 4 or 8"),
    ({"min_share": -1}, 400, "min_share"), ({"save": "A b"}, 400, "save"),
    ({"raster": "bare", "pids": ["P4"]}, 400, "No parcel has a pixel with a class"),
])  # fmt: skip
def test_wrong_requests_are_refused_in_a_sentence(world, body, status, sentence):
    reply = post(world, **body)
    assert reply.status_code == status and reply.content_type == PROBLEM
    assert sentence in reply.get_data(as_text=True)


def test_a_run_that_does_not_exist_is_named(world):
    reply = world.get("/v1/foi/results", dataset="nl_2020", run="none")
    assert reply.status_code == 404 and "no run 'none'" in reply.get_data(as_text=True)


def test_another_area_is_closed(world):
    assert post(world, user="bob").status_code == 403
    assert world.get("/v1/foi/runs", user="bob", dataset="nl_2020").status_code == 403
