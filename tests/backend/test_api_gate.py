"""Credentials and failures: who is let in, for how long, and what never leaves."""

from __future__ import annotations

import json
import logging
import threading
import time

import pytest
from api_setup import PASSWORDS, World, authorization, build_world

from cbm_backend.api import create_app, login_limits
from cbm_backend.api.gate import any_user
from cbm_backend.api.request_log import JsonLines
from cbm_backend.db import connection as connection_module
from cbm_backend.users import passwords, store

NL = {"aoi": "nl", "year": "2020", "pid": "P1", "lon": "5", "lat": "52"}


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_gate")


@pytest.fixture
def fresh(world):
    """The same database behind an application that remembers nothing yet and always reads rows anew."""
    return World(world.settings, create_app(world.settings, max_age_s=0))


def test_the_first_of_two_areas_decides_and_is_the_one_served(world):
    client = world.app.test_client()
    for query, status in [("aoi=nl&aoi=be", 200), ("aoi=be&aoi=nl", 401)]:
        reply = client.get(f"/query/parcelByID?year=2020&pid=B1&{query}", headers=authorization("anna"))
        assert reply.status_code == status
        if status == 200:
            assert reply.get_json()["pid"] == []


def test_no_area_means_default_which_needs_its_own_grant(world):
    assert world.get("/query/parcelByID", "anna", year="2020", pid="P1").get_json() == {}
    connection = connection_module.connect(world.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "insert into public.aois select 'default', wkb_geometry from public.aois where name = 'nl'"
        )
        cursor.execute(
            """insert into public.cbm_dataset (aoi, year, tables, parcel_id_column, crop_name_column,
               crop_code_column, srid) select 'default', 2020, tables, parcel_id_column, crop_name_column,
               crop_code_column, srid from public.cbm_dataset where aoi = 'nl' and ptype = ''"""
        )
    try:
        app = World(world.settings, create_app(world.settings))
        assert app.get("/query/parcelByID", "anna", year="2020", pid="P1").status_code == 401
        assert app.get("/query/parcelByID", "root", year="2020", pid="P1").get_json()["pid"] == ["P1"]
        assert app.get("/query/info", "anna").status_code == 200
    finally:
        with connection, connection.cursor() as cursor:
            cursor.execute("delete from public.cbm_dataset where aoi = 'default'")
            cursor.execute("delete from public.aois where name = 'default'")
        connection.close()


# --- credentials


def test_names_in_capitals_are_the_same_user(world):
    assert world.get("/query/info", "ANNA").status_code == 200
    assert list(world.get("/query/info", "AnNa").get_json()["aois"]) == ["nl"]


@pytest.mark.parametrize(
    "header", ["", "Basic", "Basic !!!", "Basic YW5uYQ==", "Bearer abc", "Basic " + "A" * 5000, "Digest x"]
)
def test_malformed_credentials_are_no_credentials(world, header):
    reply = world.app.test_client().get("/query/info", headers={"Authorization": header})
    assert reply.status_code == 401


def test_a_password_is_hashed_once_and_then_remembered(fresh, monkeypatch):
    calls = count_hashing(monkeypatch)
    for _ in range(5):
        assert fresh.get("/query/info").status_code == 200
    assert calls == ["anna"]


def test_remembered_credentials_end_with_a_new_password_a_lost_grant_or_the_user(fresh):
    store.add_user(fresh.settings, "carl", "one", ["nl"], False)
    assert fresh.get("/query/info", "carl", password="one", aoi="nl").status_code == 200
    store.set_grants(fresh.settings, "carl", ["be"], False)
    assert fresh.get("/query/info", "carl", password="one", aoi="nl").status_code == 401
    assert fresh.get("/query/info", "carl", password="one", aoi="be").status_code == 200
    store.set_password(fresh.settings, "carl", "two")
    assert fresh.get("/query/info", "carl", password="one").status_code == 401
    assert fresh.get("/query/info", "carl", password="two").status_code == 200
    store.delete_user(fresh.settings, "carl")
    assert fresh.get("/query/info", "carl", password="two").status_code == 401


def count_hashing(monkeypatch, pause: float = 0.0):
    """Replace argon2id by a comparison that notes each call and the most at one time."""
    from cbm_backend.api import authentication

    known = {}
    calls: list[str] = []
    calls_at_once: list[int] = []
    running = []

    def verify(password_hash: str, password: str) -> bool:
        running.append(password)
        calls_at_once.append(len(running))
        time.sleep(pause)
        running.pop()
        name = next((n for n, p in PASSWORDS.items() if p == password), "?")
        calls.append(name)
        return known.setdefault(password_hash, name != "?")

    monkeypatch.setattr(authentication, "verify_password", verify)
    calls_at_once.append(0)
    count_hashing.at_once = calls_at_once  # type: ignore[attr-defined]
    return calls


def test_at_most_two_passwords_are_hashed_at_once(fresh, monkeypatch):
    calls = count_hashing(monkeypatch, pause=0.02)
    threads = [threading.Thread(target=fresh.get, args=("/query/info", user)) for user in [*PASSWORDS] * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(count_hashing.at_once) <= 2
    assert set(calls) == set(PASSWORDS)


def test_failed_logins_end_in_429_with_retry_after_and_leave_others_alone(fresh, monkeypatch):
    calls = count_hashing(monkeypatch)
    statuses = [fresh.get("/query/info", "bob", password=f"guess {i}").status_code for i in range(8)]
    assert statuses == [401] * login_limits.PAIR.burst + [429] * (8 - login_limits.PAIR.burst)
    refused = fresh.get("/query/info", "bob", password="guess")
    assert 0 < int(refused.headers["Retry-After"]) <= login_limits.PAIR.seconds
    assert len(calls) == login_limits.PAIR.burst
    assert fresh.get("/query/info", "anna").status_code == 200


@pytest.mark.parametrize(("proxies", "limited"), [(0, True), (1, False)])
def test_the_address_a_client_claims_counts_only_behind_a_trusted_proxy(world, monkeypatch, proxies, limited):
    count_hashing(monkeypatch)
    app = create_app(world.settings.model_copy(update={"trusted_proxies": proxies}))
    client = app.test_client()
    statuses = {
        client.get(
            "/query/info", headers={**authorization("bob", "guess"), "X-Forwarded-For": f"10.0.0.{number}"}
        ).status_code
        for number in range(8)
    }
    assert statuses == ({401, 429} if limited else {401})


def test_right_credentials_that_are_remembered_work_through_a_flood_of_guesses(fresh, monkeypatch):
    count_hashing(monkeypatch)
    assert fresh.get("/query/info", "anna").status_code == 200
    for guess in range(8):
        fresh.get("/query/info", "anna", password=f"guess {guess}")
    assert fresh.get("/query/info", "anna").status_code == 200


def test_unknown_users_cost_as_much_as_known_ones(fresh, monkeypatch):
    hashes = []
    from cbm_backend.api import authentication

    monkeypatch.setattr(authentication, "verify_password", lambda h, p: bool(hashes.append(h)))
    fresh.get("/query/info", "nobody", password="x")
    assert len(hashes) == 1
    assert hashes[0].startswith("$argon2id$")
    assert passwords.verify_password(hashes[0], "x") is False


# --- failures


def test_a_defect_leaves_no_trace_of_itself(world, caplog):
    app = create_app(world.settings)

    def broken() -> None:
        raise RuntimeError("secret detail")

    app.add_url_rule("/query/broken", view_func=any_user(broken))
    app.add_url_rule("/v1/broken", view_func=any_user(broken), endpoint="broken2")
    client = app.test_client()
    legacy = client.get("/query/broken", headers=authorization("anna"))
    assert (legacy.status_code, legacy.get_data(as_text=True)) == (500, "{}")
    modern = client.get("/v1/broken", headers=authorization("anna"))
    assert modern.content_type == "application/problem+json"
    assert modern.get_json()["request_id"] == modern.headers["X-Request-ID"]
    assert "secret" not in modern.get_data(as_text=True)
    assert "secret detail" in caplog.text


@pytest.mark.parametrize(
    ("path", "method", "status", "body"),
    [
        ("/query/nothing", "GET", 404, "{}"),
        ("/query/info", "POST", 405, "{}"),
        ("/nothing", "GET", 404, None),
    ],
)
def test_http_errors_keep_their_code(world, path, method, status, body):
    reply = world.app.test_client().open(path, method=method, headers=authorization("anna"))
    assert reply.status_code == status
    if body is None:
        assert reply.content_type == "application/problem+json"
    else:
        assert reply.get_data(as_text=True) == body


def test_every_reply_is_numbered(world):
    for path, user in [
        ("/health", None),
        ("/query/info", "anna"),
        ("/query/info", None),
        ("/nothing", "anna"),
    ]:
        headers = world.get(path, user).headers
        assert len(headers["X-Request-ID"]) == 16


def test_a_request_id_of_the_proxy_is_kept_and_a_bad_one_is_not(world):
    client = world.app.test_client()
    assert client.get("/health", headers={"X-Request-ID": "abcd-1234"}).headers["X-Request-ID"] == "abcd-1234"
    assert client.get("/health", headers={"X-Request-ID": 'x" y'}).headers["X-Request-ID"] != 'x" y'


def test_one_json_line_per_request_without_the_password(world, caplog):
    with caplog.at_level(logging.INFO, "cbm_backend.access"):
        world.get("/query/parcelByID", **{**NL, "pid": 'P1\n"x'})
    (record,) = [r for r in caplog.records if r.name == "cbm_backend.access"]
    text = JsonLines().format(record)
    assert "\n" not in text
    line = json.loads(text)
    assert (line["user"], line["status"], line["method"]) == ("anna", 200, "GET")
    assert line["path"].startswith("/query/parcelByID?aoi=nl")
    assert PASSWORDS["anna"] not in text
    assert authorization("anna")["Authorization"] not in text
