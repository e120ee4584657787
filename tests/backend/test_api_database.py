"""The API and its database: pooled connections that die, a server that is away, roles and rights."""

from __future__ import annotations

import re
import time
from typing import Any

import psycopg2
import pytest
from api_setup import World, authorization, build_world
from psycopg2 import sql
from pydantic import SecretStr

from cbm_backend.api import create_app
from cbm_backend.api import pool as pool_module
from cbm_backend.api.pool import open_as_api
from cbm_backend.config import Settings
from cbm_backend.db import connection as connection_module
from cbm_backend.errors import Conflict, Unavailable

NL = {"aoi": "nl", "year": "2020", "pid": "P1"}
NAME = "api_database"


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, NAME)


def alter(postgis, statement: str, name: str) -> None:
    admin = psycopg2.connect(postgis.database_url("postgres"))
    admin.autocommit = True
    with admin.cursor() as cursor:
        cursor.execute(sql.SQL(statement).format(sql.Identifier(name)))
        cursor.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = %s", (name,))
    admin.close()


def test_connections_that_died_are_replaced_unnoticed(world, postgis):
    assert world.get("/query/parcelByID", **NL).status_code == 200
    alter(postgis, "comment on database {} is 'restart'", NAME)
    assert world.get("/query/parcelByID", **NL).get_json()["pid"] == ["P1"]


def test_without_a_database_ready_says_so_and_recovers_by_itself(world, postgis, monkeypatch):
    monkeypatch.setattr(pool_module, "RETRY_AFTER_FAILURE_S", 0.0)
    app = World(world.settings, create_app(world.settings))
    assert app.get("/query/parcelByID", **NL).get_json()["pid"] == ["P1"]
    alter(postgis, "alter database {} allow_connections false", NAME)
    try:
        ready = app.get("/ready", None)
        assert ready.status_code == 503
        assert int(ready.headers["Retry-After"]) > 0
        assert ready.get_json() == {"status": "unavailable", "database": "unavailable"}
        assert app.get("/health", None).get_json() == {"status": "ok"}
        query = app.get("/query/parcelByID", **NL)
        assert (query.status_code, query.get_json()) == (503, {})
        assert int(query.headers["Retry-After"]) > 0
    finally:
        alter(postgis, "alter database {} allow_connections true", NAME)
    time.sleep(1.1)
    assert app.get("/ready", None).status_code == 200
    assert app.get("/query/parcelByID", **NL).get_json()["pid"] == ["P1"]


WINDOW = {"start_date": "2020-06-01", "end_date": "2020-06-30", "band": "B04", "values": "1-9000"}
SQUARE = "5.30_52.11-5.33_52.11-5.33_52.13-5.30_52.13"
ASKED = {
    "parcelByID": {},
    "parcelByLocation": {"lon": "5.314", "lat": "52.124"},
    "parcelsByPolygon": {"polygon": SQUARE},
    "parcelPeers": {},
    "parcelStatsPeers": WINDOW,
    "parcelTimeSeries": {"tsformat": "csv"},
    "weatherTimeSeries": {},
    "markers": {},
    "options": {},
    "info": {},
}


VALUES = {
    **NL, **WINDOW, "dataset": "nl_2020", "lon": "5.314", "lat": "52.124", "polygon": SQUARE, "tms": "x",
    "bbox": "5.30,52.11,5.33,52.13", "tstype": "s2",
}  # fmt: skip
BODY = {"dataset": "nl_2020", "pids": ["P1"], "pid": "P1", "outcome": "yellow", "lon": 5.314, "lat": 52.124}


def test_every_query_says_503_while_the_database_is_down_and_answers_again_by_itself(
    world, postgis, monkeypatch
):
    monkeypatch.setattr(pool_module, "RETRY_AFTER_FAILURE_S", 0.0)
    app = World(world.settings, create_app(world.settings, max_age_s=0))
    before = {route: app.get(f"/query/{route}", **{**NL, **more}).data for route, more in ASKED.items()}
    alter(postgis, "alter database {} allow_connections false", NAME)
    try:
        for route, more in ASKED.items():
            reply = app.get(f"/query/{route}", **{**NL, **more})
            assert (reply.status_code, reply.data) == (503, b"{}"), route
            assert int(reply.headers["Retry-After"]) > 0
    finally:
        alter(postgis, "alter database {} allow_connections true", NAME)
    after = {route: app.get(f"/query/{route}", **{**NL, **more}).data for route, more in ASKED.items()}
    assert after == before


PLACES = {"{dataset}": "nl_2020", "{aoi}": "nl", "{pid}": "P1", "{z}": "14", "{x}": "8436", "{y}": "5393"}


@pytest.mark.parametrize("max_age_s", [0, 60], ids=["nothing remembered", "user and datasets remembered"])
def test_every_endpoint_says_503_while_the_database_is_down_and_not_after(
    world, postgis, monkeypatch, max_age_s
):
    monkeypatch.setattr(pool_module, "RETRY_AFTER_FAILURE_S", 0.0)
    settings = world.settings.model_copy(update={"rate_limit": "off", "rate_limit_costly": "off"})
    app = World(settings, create_app(settings, max_age_s=max_age_s))
    client, headers = app.app.test_client(), authorization("anna")
    assert app.get("/query/parcelByID", **NL).get_json()["pid"] == ["P1"]
    asked = []
    for path, item in app.app.describe()["paths"].items():
        for method, operation in item.items():
            query = {p["name"]: VALUES[p["name"]] for p in operation.get("parameters", [])
                     if p["in"] == "query" and p["name"] in VALUES}  # fmt: skip
            for place, value in PLACES.items():
                path = path.replace(place, value)
            asked.append((method, re.sub(r"{\w+}", "1", path), query))

    def ask() -> dict[tuple[str, str], Any]:
        return {
            (method, path): client.open(path, method=method, query_string=query, headers=headers,
                                        json=BODY if method == "post" else None)
            for method, path, query in asked
        }  # fmt: skip

    alter(postgis, "alter database {} allow_connections false", NAME)
    try:
        down = ask()
    finally:
        alter(postgis, "alter database {} allow_connections true", NAME)
    up = ask()
    away = {what for what, reply in down.items() if reply.status_code == 503}
    assert all(int(down[what].headers["Retry-After"]) > 0 for what in away)
    # The others need no database, or refuse the request before they ask it.
    assert {what: down[what].status_code for what in down.keys() - away} == {
        what: up[what].status_code for what in up.keys() - away
    }
    assert {reply.status_code for reply in up.values()} <= {200, 204, 400, 404}
    assert len(away) > 30
    for path in ("/v1/datasets", "/tiles/nl_2020/14/8436/5393.mvt", "/collections/nl_2020/items", "/v1/jobs",
                 "/query/rawChipByLocation", "/query/chipsByParcelID"):  # fmt: skip
        assert ("get", path) in away, path


def test_a_table_that_is_gone_answers_an_empty_object_and_the_others_go_on(world):
    connection = connection_module.connect(world.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute("alter table be.parcels_2020 rename to elsewhere")
    try:
        reply = world.get("/query/parcelByID", "bob", aoi="be", year="2020", pid="B1")
        assert (reply.status_code, reply.get_json()) == (200, {})
        assert (
            "be"
            in World(world.settings, create_app(world.settings)).get("/query/info", "bob").get_json()["aois"]
        )
        assert world.get("/query/parcelByID", **NL).get_json()["pid"] == ["P1"]
    finally:
        with connection, connection.cursor() as cursor:
            cursor.execute("alter table be.elsewhere rename to parcels_2020")
        connection.close()


def test_the_api_only_reads(world):
    connection = open_as_api(world.settings)
    with connection.cursor() as cursor:
        cursor.execute("select current_user")
        assert cursor.fetchone() == ("cbm_api",)
        for statement in (
            "delete from public.cbm_user",
            "set transaction_read_only = off; delete from nl.parcels_2020",
        ):
            with pytest.raises(
                (psycopg2.errors.ReadOnlySqlTransaction, psycopg2.errors.InsufficientPrivilege)
            ):
                cursor.execute(statement)
    connection.close()


def test_a_login_that_may_not_be_cbm_api_is_told_what_to_do(world, postgis):
    admin = psycopg2.connect(postgis.database_url("postgres"))
    with admin, admin.cursor() as cursor:
        cursor.execute("create role api_stranger login password 'x'")
    try:
        url = postgis.database_url(NAME).replace("//cbm:", "//api_stranger:x@").split("@")
        stranger = Settings(database_url=SecretStr(f"{url[0]}@{url[-1]}"))
        with pytest.raises(Conflict, match="may not act as cbm_api: run `cbm-backend db upgrade`"):
            open_as_api(stranger)
    finally:
        with admin, admin.cursor() as cursor:
            cursor.execute("drop role api_stranger")
        admin.close()


def test_a_database_without_the_role_is_told_what_to_do(world, monkeypatch):
    monkeypatch.setattr(connection_module, "ROLES", ("cbm_missing",))
    monkeypatch.setattr(pool_module, "ROLE", "cbm_missing")
    with pytest.raises(Conflict, match="no role cbm_missing: run `cbm-backend db upgrade` first"):
        open_as_api(world.settings)


def test_a_server_that_is_away_is_unavailable(world):
    nowhere = Settings(database_url=SecretStr("postgresql://u:p@127.0.0.1:1/x"))
    with pytest.raises(Unavailable):
        open_as_api(nowhere)


def test_a_query_that_takes_too_long_is_ended(world):
    hurried = world.settings.model_copy(update={"statement_timeout_ms": 100})
    pool = pool_module.Pool(lambda: open_as_api(hurried), 1)
    with pytest.raises(psycopg2.errors.QueryCanceled):
        pool.fetch("select pg_sleep(5)")
    assert pool.fetch("select 1").rows == [(1,)]
    pool.close()


def test_no_more_connections_than_allowed(world, monkeypatch):
    monkeypatch.setattr(pool_module, "WAIT_FOR_CONNECTION_S", 0.05)
    pool = pool_module.Pool(lambda: open_as_api(world.settings), 1)
    with pytest.raises(Unavailable, match="busy"):
        pool.use(lambda connection: pool.fetch("select 1"))
    assert pool.fetch("select 1").rows == [(1,)]
    pool.close()


def test_a_new_version_of_a_dataset_appears_without_a_restart(world):
    fresh = World(world.settings, create_app(world.settings, max_age_s=0))
    before = fresh.get("/query/parcelTimeSeries", **NL).headers["ETag"]
    connection = connection_module.connect(fresh.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute("update public.cbm_dataset set version = version + 1 where aoi = 'nl'")
    connection.close()
    assert fresh.get("/query/parcelTimeSeries", **NL).headers["ETag"] != before
