"""API tokens: what they open, what they do not, and that nothing in the database is worth stealing."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from api_setup import PASSWORDS, World, build_world
from click.testing import CliRunner

from cbm_backend.api import create_app
from cbm_backend.cli import users_token
from cbm_backend.db.connection import connect
from cbm_backend.errors import InputError, NotFound
from cbm_backend.users import store, tokens


@pytest.fixture(scope="module")
def world(postgis):
    built = build_world(postgis, "tokens")
    store.add_user(built.settings, "carl", "c4rl", ["be", "nl"], False)
    return built


@pytest.fixture
def fresh(world):
    """An application that remembers no failures and always reads rows anew."""
    return World(world.settings, create_app(world.settings, max_age_s=0))


def ask(world, token: str, path: str = "/v1/datasets", scheme: str = "Bearer", **query) -> int:
    headers = {"Authorization": f"{scheme} {token}"}
    return world.app.test_client().get(path, query_string=query, headers=headers).status_code


def execute(settings, statement: str, values=()):
    connection = connect(settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(statement, values)
        rows = cursor.fetchall() if cursor.description else []
    connection.close()
    return rows


def test_a_token_opens_what_its_user_may_see_and_no_more(fresh):
    token, _ = tokens.add_token(fresh.settings, "Carl", label="script")
    assert ask(fresh, token) == 200
    assert ask(fresh, token, scheme="bearer") == 200
    assert ask(fresh, token, "/query/parcelByID", aoi="nl", year="2020", pid="P1") == 200
    assert ask(fresh, token, dataset="be_2020") == 200
    assert ask(fresh, token, dataset="zz_2020") == 403
    assert ask(fresh, token, "/metrics") == 200  # this machine


def test_a_token_for_one_area_opens_that_one_only(fresh):
    token, made = tokens.add_token(fresh.settings, "carl", aois=["NL"])
    assert made.aois == ("nl",)
    assert (ask(fresh, token, dataset="nl_2020"), ask(fresh, token, dataset="be_2020")) == (200, 403)
    of_admin, _ = tokens.add_token(fresh.settings, "root", aois=["nl"])
    assert (ask(fresh, of_admin, dataset="nl_2020"), ask(fresh, of_admin, dataset="be_2020")) == (200, 403)


def test_a_token_loses_what_its_user_loses_at_once(fresh):
    store.add_user(fresh.settings, "dora", "d0ra", ["nl"], False)
    limited, _ = tokens.add_token(fresh.settings, "dora", aois=["nl"])
    whole, _ = tokens.add_token(fresh.settings, "dora")
    store.set_grants(fresh.settings, "dora", ["be"], False)
    assert [ask(fresh, t, dataset="nl_2020") for t in (limited, whole)] == [403, 403]
    assert [ask(fresh, t, dataset="be_2020") for t in (limited, whole)] == [403, 200]
    store.delete_user(fresh.settings, "dora")
    assert [ask(fresh, t) for t in (limited, whole)] == [401, 401]


def test_revoked_and_expired_tokens_are_refused(fresh):
    token, made = tokens.add_token(fresh.settings, "carl")
    assert tokens.revoke_token(fresh.settings, made.id) == "carl"
    assert ask(fresh, token) == 401
    with pytest.raises(NotFound):
        tokens.revoke_token(fresh.settings, made.id)
    old, made = tokens.add_token(fresh.settings, "carl")
    execute(
        fresh.settings, "update cbm_token set expires_at = now() - interval '1 s' where id = %s", (made.id,)
    )
    assert ask(fresh, old) == 401


def test_a_remembered_token_ends_when_its_time_is_over(world, monkeypatch):
    patient = World(world.settings, create_app(world.settings, max_age_s=3600))
    token, made = tokens.add_token(world.settings, "carl")
    assert ask(patient, token) == 200
    execute(world.settings, "update cbm_token set expires_at = now() where id = %s", (made.id,))
    assert ask(patient, token) == 200, "it is remembered"

    class Later(datetime):
        @classmethod
        def now(cls, tz=None):
            return made.expires_at

    monkeypatch.setattr(tokens, "datetime", Later)
    assert ask(patient, token) == 401


def test_wrong_tokens_are_limited_per_address_and_right_ones_still_pass(fresh):
    right, _ = tokens.add_token(fresh.settings, "carl")
    head, secret = right[:17], right[17:]
    wrong = [head + secret[::-1], "cbm_" + "0" * 12 + "_" + secret, "cbm_x", "", "a b", "\u00fc" * 9]
    assert [ask(fresh, token) for token in wrong] == [401] * len(wrong)
    statuses = {ask(fresh, head + secret[::-1]) for _ in range(20)}
    assert statuses == {401, 429}
    assert ask(fresh, right) == 200


def test_nothing_in_the_database_opens_anything(world):
    token, made = tokens.add_token(world.settings, "carl")
    stored = str(execute(world.settings, "select t::text from cbm_token t where id = %s", (made.id,)))
    assert re.fullmatch(r"cbm_[0-9a-f]{12}_[A-Za-z0-9_-]{43}", token)
    assert token.split("_", 2)[2] not in stored


def test_the_command_line_shows_a_token_once(world, monkeypatch):
    monkeypatch.setattr(users_token.config, "load", lambda: world.settings)
    run = CliRunner().invoke
    made = run(users_token.cli, ["add", "anna", "--label", "night job", "--aoi", "nl", "--days", "30"])
    token = made.stdout.strip()
    assert ask(world, token, dataset="nl_2020") == 200
    assert f"Token {token[4:16]} of 'anna' for nl" in made.stderr
    listed = run(users_token.cli, ["list", "anna"]).stdout
    assert token[4:16] in listed
    assert "night job" in listed
    assert token[17:] not in listed
    assert run(users_token.cli, ["revoke", token[4:16]]).stdout == "Revoked the token of 'anna'.\n"
    assert "There are no tokens" in run(users_token.cli, ["list", "anna"]).stdout


@pytest.mark.parametrize(
    ("name", "aois", "days", "error"),
    [
        ("nobody", [], 1, NotFound),
        ("anna", ["be"], 1, InputError),
        ("anna", ["admin"], 1, InputError),
        ("anna", ["n l"], 1, InputError),
        ("anna", [], 0, InputError),
    ],
)
def test_what_cannot_be_granted_is_refused(world, name, aois, days, error):
    before = execute(world.settings, "select count(*) from cbm_token")
    with pytest.raises(error):
        tokens.add_token(world.settings, name, aois=aois, days=days)
    assert execute(world.settings, "select count(*) from cbm_token") == before


def test_the_password_of_a_user_with_tokens_still_works(world):
    assert world.get("/v1/datasets", "anna", password=PASSWORDS["anna"]).status_code == 200
