"""Headers, log lines, metrics, and the pages a browser opens."""

from __future__ import annotations

import json
import logging
import os
from datetime import datetime, timedelta

import pytest
from api_setup import World, authorization, build_world

from cbm_backend.api import access_file, create_app


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_pages")


# --- headers


@pytest.mark.parametrize("path", ["/health", "/query/info", "/v1/datasets", "/nothing", "/apidocs"])
@pytest.mark.parametrize("user", [None, "anna"])
def test_every_reply_is_hardened(world, path, user):
    headers = world.get(path, user).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "no-referrer"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "private" in headers["Cache-Control"]
    assert "Strict-Transport-Security" not in headers
    assert "Server" not in headers


@pytest.mark.parametrize(("proxies", "promised"), [(0, False), (1, True)])
def test_behind_a_tls_proxy_browsers_are_told_to_stay_with_tls(world, proxies, promised):
    app = create_app(world.settings.model_copy(update={"trusted_proxies": proxies}))
    headers = app.test_client().get("/health", headers={"X-Forwarded-Proto": "https"}).headers
    assert ("Strict-Transport-Security" in headers) is promised


# --- Swagger UI


def test_apidocs_is_for_users_and_everything_on_it_comes_from_here(world):
    assert world.get("/apidocs", None).status_code == 401
    assert world.get("/assets/swagger-ui-bundle.js", None).status_code == 401
    html = world.get("/apidocs").get_data(as_text=True)
    assert "://" not in html
    for asset in ("swagger-ui.css", "swagger-ui-bundle.js", "apidocs.js", "icon.svg"):
        assert f"assets/{asset}" in html
        reply = world.get(f"/assets/{asset}")
        assert reply.status_code == 200
        assert reply.content_length > 60
        assert "private" in reply.headers["Cache-Control"]


@pytest.mark.parametrize("asset", ["../apidocs.py", "..%2fgate.py", "nothing.js", "%2e%2e/gate.py"])
def test_nothing_else_is_served_from_there(world, asset):
    assert world.get(f"/assets/{asset}").status_code == 404


# --- the original's log file


def record(path: str, day: datetime) -> logging.LogRecord:
    fields = {
        "address": "127.0.0.1",
        "user": "anna",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "status": 200,
    }
    made = logging.makeLogRecord({"msg": "request", "fields": fields})
    made.created = day.timestamp()
    return made


def test_the_originals_log_has_a_line_for_each_query_and_a_file_for_each_day(tmp_path):
    file = tmp_path / "logs" / "main.log"
    today = datetime.now()
    yesterday = today - timedelta(days=1)
    first, second = access_file.handler(file), access_file.handler(file)
    first.handle(record("/query/info?aoi=nl", yesterday))
    first.handle(record("/v1/datasets", yesterday))
    os.utime(file, (yesterday.timestamp(),) * 2)
    for handler in (first, second):
        handler.handle(record("/query/info\n?aoi=be", today))
    line = file.with_name(f"main.log.{yesterday:%Y%m%d}").read_text()
    assert line == f"{yesterday:%Y-%m-%d %H:%M:%S} 127.0.0.1 anna GET http /query/info?aoi=nl 200\n"
    assert (
        file.read_text().splitlines()
        == [f"{today:%Y-%m-%d %H:%M:%S} 127.0.0.1 anna GET http /query/info??aoi=be 200"] * 2
    )


# --- metrics


def metrics(world, **environ) -> dict[str, float]:
    text = world.app.test_client().get("/metrics").get_data(as_text=True)
    lines = (line.rpartition(" ") for line in text.splitlines() if not line.startswith("#"))
    return {name: float(value) for name, _, value in lines}


def test_metrics_count_by_route_and_never_by_what_strangers_make_up(world):
    fresh = World(world.settings, create_app(world.settings))
    for path in ("/query/parcelByID", "/query/parcelByID", "/made/up", "/made/up/too"):
        fresh.get(path, aoi="nl", year="2020", pid="P1")
    fresh.app.test_client().open("/query/info", method="BREW", headers=authorization("anna"))
    found = metrics(fresh)
    assert found['cbm_requests_total{method="GET",route="/query/parcelByID",status="200"}'] == 2
    assert found['cbm_requests_total{method="GET",route="none",status="404"}'] == 2
    assert found['cbm_request_seconds_count{route="/query/parcelByID"}'] == 2
    assert not [name for name in found if "made" in name or "BREW" in name]
    assert found["cbm_database_up"] == 1


def test_metrics_tell_when_the_database_is_away(world):
    from pydantic import SecretStr

    away = world.settings.model_copy(update={"database_url": SecretStr("postgresql://x:x@127.0.0.1:1/x")})
    assert metrics(World(away, create_app(away)))["cbm_database_up"] == 0


def test_log_lines_are_json(world, caplog):
    with caplog.at_level(logging.INFO, "cbm_backend.access"):
        world.get("/v1/datasets")
    from cbm_backend.api.request_log import JsonLines

    (record,) = [r for r in caplog.records if r.name == "cbm_backend.access"]
    assert json.loads(JsonLines().format(record))["user"] == "anna"
