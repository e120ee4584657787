"""The original's users.json: its users log in with the passwords they have, and no weaker hash is stored."""

from __future__ import annotations

import hashlib
import json
import os

import databases
import pytest
from api_setup import World
from click.testing import CliRunner

from cbm_backend.api import create_app
from cbm_backend.cli import users as users_cli
from cbm_backend.db.connection import connect
from cbm_backend.errors import Conflict, InputError
from cbm_backend.users import original, store
from cbm_backend.users.passwords import verify_password


def as_the_original_writes_it(
    password: str, aois, *, salt: bytes | None = None, hexadecimal: bool = False
) -> dict:
    """An entry of users.json; the salt by default has every kind of byte that repr() writes differently."""
    salt = salt or (b"\\'\"\n\t\x00\x9f\xffA " + os.urandom(22))
    key = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 100_000, 32)
    if hexadecimal:
        return {"salt": salt.hex(), "key": key.hex(), "aois": aois, "enc": "hex"}
    return {"salt": repr(salt)[2:-1], "key": repr(key)[2:-1], "aois": aois}


@pytest.fixture(scope="module")
def settings(postgis):
    return databases.create_current(postgis, "users_original")


@pytest.fixture
def clean(settings):
    yield settings
    connection = connect(settings)
    with connection, connection.cursor() as cursor:
        cursor.execute("delete from public.cbm_user")
    connection.close()


def write(tmp_path, content) -> object:
    path = tmp_path / "users.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def test_users_log_in_with_the_passwords_they_have(clean, tmp_path, monkeypatch):
    monkeypatch.setattr(users_cli, "load", lambda: clean)
    file = write(tmp_path, {
        "anna": as_the_original_writes_it("läuft", ["NL", "be"]),
        "Boss": as_the_original_writes_it("b0ss", ["admin"]),
        "carl": as_the_original_writes_it("c4rl", "nl", hexadecimal=True),
        "dora": as_the_original_writes_it("d0ra", []),
    })  # fmt: skip
    result = CliRunner().invoke(users_cli.cli, ["import", str(file)])
    assert result.exit_code == 0, result.output
    assert "Imported user 'anna' with access to be, nl." in result.output
    assert "Imported user 'boss' with access to all areas." in result.output
    world = World(clean, create_app(clean))
    for name, password in [("anna", "läuft"), ("boss", "b0ss"), ("carl", "c4rl"), ("dora", "d0ra")]:
        assert world.get("/v1/datasets", name, password=password).status_code == 200, name
        assert world.get("/v1/datasets", name, password=password + "x").status_code == 401, name
    users = {user.name: user for user in store.list_users(clean)}
    assert users["boss"].admin
    assert not users["anna"].admin
    assert users["carl"].aois == {"nl"}


def test_what_is_stored_is_argon2id_around_the_key(clean, tmp_path):
    entry = as_the_original_writes_it("s3cret", [], hexadecimal=True)
    original.import_users(clean, original.parse(write(tmp_path, {"anna": entry})))
    (user,) = store.list_users(clean)
    assert user.password_hash.startswith(f"pbkdf2:100000:{entry['salt']}:$argon2id$")
    assert entry["key"] not in user.password_hash
    assert verify_password(user.password_hash, "s3cret")
    assert not verify_password(user.password_hash, entry["key"])


@pytest.mark.parametrize("broken", ["pbkdf2:", "pbkdf2:x:y:z", "pbkdf2:1:zz:$argon2id$", "pbkdf2:0:00:x"])
def test_a_broken_hash_opens_nothing(broken):
    assert not verify_password(broken, "x")


def test_existing_users_are_kept_unless_told_otherwise(clean, tmp_path):
    store.add_user(clean, "anna", "mine", ["nl"], False)
    users = original.parse(write(tmp_path, {
        "bob": as_the_original_writes_it("b", []), "anna": as_the_original_writes_it("theirs", ["be"]),
    }))  # fmt: skip
    with pytest.raises(Conflict, match="anna; nothing was imported"):
        original.import_users(clean, users)
    assert [user.name for user in store.list_users(clean)] == ["anna"]
    original.import_users(clean, users, replace=True)
    anna = store.list_users(clean)[0]
    assert verify_password(anna.password_hash, "theirs")
    assert anna.aois == {"be"}


GOOD = as_the_original_writes_it("x", ["nl"], salt=b"A" * 32)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "is not JSON"),
        ([], "one object per user"),
        ({"anna": []}, "one object per user"),
        ({"anna": {**GOOD, "salt": "short"}}, "anna: 'salt' must be"),
        ({"anna": {**GOOD, "key": None}}, "anna: 'key' must be"),
        ({"anna": {**GOOD, "key": "\\x"}}, "anna: 'key' must be"),
        ({"anna": {**GOOD, "key": "€" * 32}}, "anna: 'key' must be"),
        ({"anna": {**GOOD, "enc": "hex"}}, "64 hex digits"),
        ({"anna": {**GOOD, "aois": ["n-l"]}}, "anna: aoi 'n-l'"),
        ({"anna": {**GOOD, "aois": {"nl": 1}}}, "'aois' must be a list"),
        ({"an na": GOOD}, "User name"),
        ({"anna": GOOD, "ANNA": GOOD}, "'anna' stands there twice"),
    ],
)
def test_what_is_not_usable_is_named_and_nothing_is_repeated(tmp_path, content, sentence):
    with pytest.raises(InputError) as caught:
        original.parse(write(tmp_path, content))
    assert sentence in caught.value.message
    assert GOOD["key"] not in caught.value.message
