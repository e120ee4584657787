"""`/v1`: the dataset is authorised wherever it stands, errors are problem+json, everything is described."""

from __future__ import annotations

import json
from typing import Literal

import pytest
from api_setup import World, authorization, build_world
from flask import g
from pydantic import BaseModel, Field, ValidationError, model_validator

from cbm_backend.api import create_app
from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import any_user, needs_admin, needs_dataset
from cbm_backend.api.v1.resource import InDataset, resource
from cbm_backend.api.validation import field_errors

PROBLEM = "application/problem+json"


class Limits(InDataset):
    limit: int = Field(10, ge=1, le=100)
    stype: Literal["mean", "max"] = "mean"


class Wanted(InDataset):
    pids: list[str] = Field(max_length=3)


class InPath(BaseModel):
    dataset: str


def sample_api():
    """One endpoint for each place where a dataset may stand, and for each mark."""
    api = resource("sample", "For this test")

    @api.get("/query-place")
    @needs_dataset
    def in_query(query: Limits):
        return json_response({"dataset": g.dataset.key, "limit": query.limit})

    @api.get("/path-place/<dataset>/rest")
    @needs_dataset
    def in_path(path: InPath):
        return json_response({"dataset": g.dataset.key})

    @api.post("/body-place")
    @needs_dataset
    def in_body(body: Wanted):
        return json_response({"dataset": g.dataset.key, "pids": body.pids})

    @api.get("/admins")
    @needs_admin
    def for_admins():
        return json_response({})

    @api.get("/unmarked")
    def unmarked():
        return json_response({})

    @needs_dataset
    @api.get("/marked-outside")
    def marked_outside(query: Limits):
        return json_response({"dataset": g.dataset.key})

    @api.get("/anyone")
    @any_user
    def anyone():
        return json_response({})

    return api


@pytest.fixture(scope="module")
def world(postgis):
    built = build_world(postgis, "api_v1")
    app = create_app(built.settings)
    app.register_api(sample_api())
    return World(built.settings, app)


def ask(world, place: str, dataset, user: str = "anna"):
    """The same question with the dataset in the query, the path or the body."""
    client, headers = world.app.test_client(), authorization(user)
    if place == "query":
        return client.get("/v1/query-place", query_string={"dataset": dataset}, headers=headers)
    if place == "outside":
        return client.get("/v1/marked-outside", query_string={"dataset": dataset}, headers=headers)
    if place == "path":
        return client.get(f"/v1/path-place/{dataset}/rest", headers=headers)
    return client.post("/v1/body-place", json={"dataset": dataset, "pids": ["P1"]}, headers=headers)


PLACES = ["query", "outside", "path", "body"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("user", "dataset", "status"),
    [
        ("anna", "nl_2020", 200),
        ("anna", "NL_2020", 200),
        ("anna", "nl_2020_g", 200),
        ("bob", "be_2020", 200),
        ("root", "nl_2020", 200),
        ("anna", "be_2020", 403),
        ("anna", "BE_2020", 403),
        ("anna", "zz_2020", 403),
        ("bob", "nl_2020_g", 403),
        ("anna", "nl_2019", 404),
        ("anna", "nl_2020_nope", 404),
        ("anna", "nl_2020_history", 404),
        ("root", "zz_2020", 404),
        ("anna", "nl2020", 400),
        ("anna", "nl_2020_g_g", 400),
        ("anna", "nl_2020; drop table x", 400),
    ],
)
def test_user_by_dataset_wherever_it_stands(world, place, user, dataset, status):
    reply = ask(world, place, dataset, user)
    assert reply.status_code == status
    if status == 200:
        assert reply.get_json()["dataset"] == dataset.lower()
    else:
        assert (reply.content_type, reply.get_json()["status"]) == (PROBLEM, status)
        assert reply.get_json().get("code") == ("no_dataset" if status == 404 else None)
        assert "WWW-Authenticate" not in reply.headers


def test_two_datasets_in_one_request_are_refused_even_when_both_are_granted(world):
    client, headers = world.app.test_client(), authorization("root")
    body = {"dataset": "nl_2020", "pids": []}
    assert client.post("/v1/body-place?dataset=be_2020", json=body, headers=headers).status_code == 400
    assert client.get("/v1/query-place?dataset=nl_2020&dataset=be_2020", headers=headers).status_code == 400
    assert client.post("/v1/body-place?dataset=NL_2020", json=body, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "query", ["aoi=be&dataset=nl_2020", "aoi=nl&dataset=be_2020", "parcels=be2020&dataset=nl_2020"]
)
def test_every_area_a_request_names_needs_its_grant(world, query):
    reply = world.app.test_client().get(f"/v1/query-place?{query}", headers=authorization("anna"))
    assert reply.status_code == 403


def test_an_unmarked_endpoint_is_checked_for_the_dataset_it_names_too(world):
    assert world.get("/v1/anyone", dataset="be_2020").status_code == 403
    assert world.get("/query/info", dataset="be_2020").status_code == 401
    assert world.get("/v1/anyone", dataset="nl_2020").status_code == 200


def test_a_view_without_a_mark_is_closed_and_admin_views_are_for_admins(world):
    assert world.get("/v1/unmarked", "root").status_code == 403
    assert world.get("/v1/admins", "root").status_code == 200
    assert world.get("/v1/admins", "anna").status_code == 403


def test_the_historic_names_of_a_dataset_work_under_v1_too(world):
    reply = world.get("/v1/path-place/nl_2020/rest", aoi="nl", year="2020")
    assert reply.status_code == 200


def test_a_missing_dataset_is_named(world):
    reply = world.get("/v1/query-place")
    assert reply.status_code == 400
    assert "dataset is missing" in reply.get_json()["title"]


@pytest.mark.parametrize(
    ("query", "sentences"),
    [
        ({"limit": "x"}, ["limit must be a whole number."]),
        ({"limit": "0"}, ["limit must be at least 1."]),
        ({"limit": "9" * 5000}, ["limit must be a whole number of fewer digits."]),
        ({"limit": "101", "stype": "x"}, ["limit must be at most 100.", "stype must be 'mean' or 'max'."]),
    ],
)
def test_what_does_not_fit_gets_one_sentence_for_each_field(world, query, sentences):
    reply = world.get("/v1/query-place", dataset="nl_2020", **query)
    assert (reply.status_code, reply.content_type) == (400, PROBLEM)
    body = reply.get_json()
    assert [error["message"] for error in body["errors"]] == sentences
    assert body["detail"] == " ".join(sentences)
    assert body["request_id"] == reply.headers["X-Request-ID"]


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({"dataset": "nl_2020"}, "pids is missing."),
        ({"dataset": "nl_2020", "pids": "P1"}, "pids must be a list."),
        ({"dataset": "nl_2020", "pids": ["a"] * 4}, "pids may have at most 3 entries."),
        ({"dataset": "nl_2020", "pids": [1]}, "pids.0 must be text."),
        ({"dataset": 7, "pids": []}, "dataset: write <aoi>_<year> or <aoi>_<year>_<ptype> as text."),
        ({"dataset": "nl_2020", "pids": ["a\0"]}, "The body holds a NUL character: remove it."),
        (
            {"dataset": "nl_2020", "pids": ["\ud800"]},
            "The body holds a character that is not valid Unicode: remove it.",
        ),
    ],
)
def test_bad_bodies_get_a_sentence(world, body, sentence):
    reply = world.app.test_client().post("/v1/body-place", json=body, headers=authorization("anna"))
    assert reply.status_code == 400
    problem = reply.get_json()
    assert sentence in (problem["title"], *(error["message"] for error in problem.get("errors", [])))


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[" * 100_000, b'{"dataset": ' + b"9" * 5000 + b"}", b"\xff", b"null"]
)
def test_what_is_no_json_is_a_bad_request_and_never_a_defect(world, raw):
    reply = world.app.test_client().post(
        "/v1/body-place", data=raw, content_type="application/json", headers=authorization("anna")
    )
    assert (reply.status_code, reply.content_type) == (400, PROBLEM)


def test_datasets_lists_what_the_user_may_see(world):
    listed = world.get("/v1/datasets").get_json()["datasets"]
    assert [d["dataset"] for d in listed] == ["nl_2020", "nl_2020_g"]
    first = listed[0]
    assert {card["name"]: card["bands"] for card in first["cards"]}["s2"] == ["B04", "B08", "B8A"]
    assert [card["name"] for card in first["cards"] if card["histograms"]] == ["s2"]
    assert (first["start_date"], first["end_date"]) == ("2020-06-12", "2020-06-22")
    assert (first["parcels"], first["id_column"], first["radiometry"]) == (4, "parcel_id", "corrected")
    assert first["id_examples"][0] == "P1"
    assert [d["aoi"] for d in world.get("/v1/datasets", "bob").get_json()["datasets"]] == ["be", "be"]


def test_the_description_names_every_endpoint_and_its_parameters(world):
    assert world.get("/apispec_1.json", None).status_code == 401
    described = json.loads(World(world.settings, create_app(world.settings)).get("/apispec_1.json").data)
    assert described["openapi"] == "3.1.0"
    assert {"/v1/datasets", "/query/parcelByID", "/query/parcelTimeSeries", "/query/info"} <= set(
        described["paths"]
    )
    series = described["paths"]["/query/parcelTimeSeries"]["get"]
    assert {"aoi", "year", "pid", "tstype", "tsformat"} <= {p["name"] for p in series["parameters"]}
    for path, item in described["paths"].items():
        for operation in item.values():
            assert operation["summary"], path
    assert {"Problem", "DatasetList", "Card"} <= set(described["components"]["schemas"])


def test_a_rule_between_fields_speaks_for_itself():
    class Days(BaseModel):
        first: int
        last: int

        @model_validator(mode="after")
        def _in_order(self):
            if self.last < self.first:
                raise ValueError("last must not be before first")
            return self

    with pytest.raises(ValidationError) as caught:
        Days.model_validate({"first": 2, "last": 1})
    assert field_errors(caught.value) == [{"field": "", "message": "last must not be before first."}]
