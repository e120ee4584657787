"""The route matrix, made from the application's own map: every route x every user x every dataset.

A route that somebody adds is in it at once; one that belongs to no class fails here.
"""

from __future__ import annotations

import re

import pytest
from api_setup import PASSWORDS, authorization, build_world

from cbm_backend.api.gate import PUBLIC_ROUTES, Access, access

# Design rule 8, repeated here on purpose: making a route public takes a change in two places.
MAY_BE_PUBLIC = {
    "/health",
    "/ready",
    "/favicon.ico",
    "/dump/<image>/<file>",
    "/static/tmp/<image>/<file>",
}
STRANGER = {"REMOTE_ADDR": "203.0.113.9"}
GRANTED = {("anna", "nl"), ("bob", "be"), ("root", "nl"), ("root", "be")}
LEGACY = ("/query", "/files")


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_routes")


def rules(world):
    """(rule, method) of everything the application serves."""
    for rule in sorted(world.app.url_map.iter_rules(), key=lambda rule: rule.rule):
        for method in sorted(rule.methods - {"OPTIONS"}):
            yield rule, method


def mark_of(world, rule):
    return access(world.app.view_functions[rule.endpoint])


def path_of(rule, dataset: str) -> str:
    """The rule with its variables filled in: the dataset where it stands, zeros and a word elsewhere."""

    def value(match) -> str:
        converter, _, name = match.group(1).rpartition(":")
        if name == "aoi":
            return dataset.partition("_")[0]
        return dataset if name == "dataset" else "0" if converter in ("int", "float") else "none"

    return re.sub(r"<([^>]+)>", value, rule.rule)


def ask(world, rule, method, user, *, dataset="nl_2020", naming="query", peer=STRANGER):
    """One request that names the dataset in one of the ways there are, by a client from elsewhere."""
    aoi, year = dataset.split("_")[:2]
    query = {
        "query": {"dataset": dataset},
        "capitals": {"dataset": dataset.upper()},
        "aoi": {"aoi": aoi.upper(), "year": year},
        "parcels": {"parcels": f"{aoi}{year}"},
    }.get(naming, {})
    body = {"dataset": dataset} if naming == "body" else None
    return world.app.test_client().open(
        path_of(rule, dataset), method=method, query_string=query, json=body, environ_overrides=peer,
        headers=authorization(user) if user else {},
    )  # fmt: skip


def test_every_route_belongs_to_exactly_one_class(world):
    lost = []
    for rule, _ in rules(world):
        public, mark = rule.rule in PUBLIC_ROUTES, mark_of(world, rule)
        if public == (mark is not None):
            lost.append(f"{rule.rule}: {'public and ' if public else ''}marked {mark}")
    assert not lost, "mark the view with any_user, needs_dataset or needs_admin (api/gate.py):\n" + "\n".join(
        lost
    )


def test_the_public_routes_are_these_and_no_others(world):
    assert PUBLIC_ROUTES <= MAY_BE_PUBLIC
    for rule, method in rules(world):
        reply = ask(world, rule, method, None, dataset="zz_2020")
        assert (reply.status_code != 401) == (rule.rule in PUBLIC_ROUTES), (rule.rule, method)


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_without_credentials_every_path_asks_for_them_whether_it_exists_or_not(world, method):
    client = world.app.test_client()
    paths = {path_of(rule, "nl_2020") for rule, _ in rules(world) if rule.rule not in PUBLIC_ROUTES}
    for path in [*sorted(paths), "/", "/nothing/here", "/query/nothing", "/v1/nothing", "/healthy", "/query"]:
        reply = client.open(path, method=method, environ_overrides=STRANGER)
        assert reply.status_code == 401, path
        assert reply.headers["WWW-Authenticate"] == 'Basic realm="Login Required"'
        if method == "HEAD":
            continue
        if reply.content_type == "application/problem+json":
            assert not path.startswith(LEGACY)
            assert (reply.get_json()["status"], reply.get_json()["title"]) == (401, "Could not verify.")
        else:
            assert not path.startswith("/v1/")
            assert reply.get_data(as_text=True) == "Could not verify."


@pytest.mark.parametrize("user", sorted(PASSWORDS))
@pytest.mark.parametrize("dataset", ["nl_2020", "be_2020", "zz_2020"])
@pytest.mark.parametrize("naming", ["query", "capitals", "aoi", "parcels", "path", "body"])
def test_user_by_dataset_by_route(world, user, dataset, naming):
    aoi = dataset[:2]
    allowed = (user, aoi) in GRANTED or user == "root"
    for rule, method in rules(world):
        if rule.rule in PUBLIC_ROUTES or (naming == "path" and "<dataset>" not in rule.rule):
            continue
        mark = mark_of(world, rule)
        reply = ask(world, rule, method, user, dataset=dataset, naming=naming)
        what = (rule.rule, method, reply.status_code)
        if not allowed:
            expected = 401 if rule.rule.startswith(LEGACY) else 403
            assert reply.status_code == expected, what
            assert "WWW-Authenticate" not in reply.headers
        elif mark in (Access.ADMIN, Access.MONITOR) and user != "root":
            assert reply.status_code == 403, what
        else:
            assert reply.status_code not in (401, 403), what
            assert reply.status_code < 500, what
        if allowed and aoi == "zz" and mark is Access.DATASET and not rule.rule.startswith(LEGACY):
            assert reply.status_code == 404, what


@pytest.mark.parametrize(
    ("peer", "status"),
    [
        ({"REMOTE_ADDR": "127.0.0.1"}, 200),
        ({"REMOTE_ADDR": "::1"}, 200),
        (STRANGER, 401),
        ({"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "203.0.113.9"}, 401),
        ({"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "127.0.0.1"}, 401),
        ({"REMOTE_ADDR": "127.0.0.1", "HTTP_FORWARDED": "for=127.0.0.1"}, 401),
        ({"REMOTE_ADDR": ""}, 401),
    ],
)
@pytest.mark.parametrize("proxies", [0, 1])
def test_metrics_are_for_this_machine_but_not_for_whom_a_proxy_on_it_speaks(world, peer, status, proxies):
    from cbm_backend.api import create_app

    app = create_app(world.settings.model_copy(update={"trusted_proxies": proxies}))
    reply = app.test_client().get("/metrics", environ_overrides=peer)
    assert reply.status_code == status


def test_metrics_are_for_administrators_from_anywhere(world):
    client = world.app.test_client()
    for user, status in (("root", 200), ("anna", 403)):
        reply = client.get("/metrics", environ_overrides=STRANGER, headers=authorization(user))
        assert reply.status_code == status


@pytest.mark.parametrize(("site", "status"), [("cross-site", 403), ("same-origin", 400), (None, 400)])
def test_another_site_cannot_make_a_browser_change_something(world, site, status):
    from flask_openapi3 import APIBlueprint
    from test_api_v1 import sample_api

    from cbm_backend.api import create_app

    app = create_app(world.settings)
    api: APIBlueprint = sample_api()
    app.register_api(api)
    headers = {**authorization("anna"), **({"Sec-Fetch-Site": site} if site else {})}
    assert app.test_client().post("/v1/body-place", data="x", headers=headers).status_code == status
