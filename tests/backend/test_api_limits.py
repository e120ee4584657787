"""How much one client may ask for: requests per minute, bytes, seconds of the database."""

from __future__ import annotations

import pytest
from api_setup import World, authorization, build_world
from pydantic import ValidationError

from cbm_backend.api import create_app, rate_limits
from cbm_backend.api.login_limits import network
from cbm_backend.config import Settings


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_limits")


def limited(world, **settings) -> World:
    return World(world.settings, create_app(world.settings.model_copy(update=settings)))


def test_a_user_is_limited_over_all_routes_and_nobody_else_with_them(world):
    app = limited(world, rate_limit="5/minute")
    paths = ["/query/info", "/v1/datasets", "/apispec_1.json"] * 3
    replies = [app.get(path) for path in paths]
    assert [reply.status_code for reply in replies] == [200] * 5 + [429] * 4
    refused = replies[-2]
    assert 1 <= int(refused.headers["Retry-After"]) <= 61
    assert refused.content_type == "application/problem+json"
    assert "try again in" in refused.get_json()["title"]
    assert app.get("/query/info").get_data(as_text=True) == "{}"
    assert app.get("/query/info", "bob").status_code == 200


def test_tokens_of_a_user_count_as_the_user(world):
    from cbm_backend.users.tokens import add_token

    app = limited(world, rate_limit="2/minute")
    headers = {"Authorization": "Bearer " + add_token(world.settings, "anna")[0]}
    statuses = [app.get("/v1/datasets").status_code for _ in range(2)]
    statuses.append(app.app.test_client().get("/v1/datasets", headers=headers).status_code)
    assert statuses == [200, 200, 429]


def test_strangers_are_limited_by_their_network(world):
    app = limited(world, rate_limit="3/minute").app

    def health(address: str) -> int:
        return app.test_client().get("/health", environ_overrides={"REMOTE_ADDR": address}).status_code

    assert [health(f"2001:db8::{number}") for number in range(1, 6)] == [200] * 3 + [429] * 2
    assert health("2001:db8:1::1") == 200
    assert health("192.0.2.1") == 200


def test_costly_requests_have_a_limit_of_their_own(world, monkeypatch):
    monkeypatch.setattr(rate_limits, "COSTLY", ("/query/parcelByID", "/v1/datasets"))
    app = limited(world, rate_limit_costly="3/minute")
    statuses = [app.get(path).status_code for path in ("/query/parcelByID", "/v1/datasets") * 2]
    assert statuses == [200, 200, 200, 429]
    assert app.get("/query/info").status_code == 200


def test_limits_can_be_switched_off(world):
    app = limited(world, rate_limit="off", rate_limit_costly="off")
    assert {app.get("/query/info").status_code for _ in range(20)} == {200}


def test_the_defaults_do_not_hinder_one_user_with_32_clients_at_300_series_a_second():
    count, _, period = Settings().rate_limit.partition("/")
    assert int(count) / {"minute": 60}[period] >= 300


@pytest.mark.parametrize("text", ["", "5", "0/minute", "5/fortnight", "-1/second", "5/minute; drop"])
def test_a_limit_of_another_form_is_refused(text):
    with pytest.raises(ValidationError, match="write it as 600/minute, or off"):
        Settings(rate_limit=text)


def test_a_redis_that_is_away_does_not_take_the_api_with_it(world):
    from pydantic import SecretStr

    app = limited(world, redis_url=SecretStr("redis://127.0.0.1:1/0"), rate_limit="3/minute")
    assert [app.get("/query/info").status_code for _ in range(5)] == [200] * 3 + [429] * 2


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("::1", "::/64"),
        ("", ""),
        ("unix:", "unix:"),
    ],
)
def test_addresses_of_one_ipv6_network_are_one_client(address, expected):
    assert network(address) == expected


def test_a_body_beyond_the_limit_is_refused_before_it_is_read(world):
    app = limited(world, max_body_kb=16)
    reply = app.app.test_client().post(
        "/v1/datasets", data=b"[" + b"1," * 20_000 + b"1]", content_type="application/json",
        headers=authorization("anna"),
    )  # fmt: skip
    assert reply.status_code in (405, 413)
    assert reply.content_type == "application/problem+json"
