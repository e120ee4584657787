"""Users: hashing, grants, and what `cbm-backend users` says."""

from __future__ import annotations

import io
import sys

import databases
import pytest
from click.testing import CliRunner

from cbm_backend import cli as command_line
from cbm_backend.cli import users as users_cli
from cbm_backend.db.connection import connect, transaction
from cbm_backend.errors import CbmError, Conflict, InputError, NotFound
from cbm_backend.users import store
from cbm_backend.users.passwords import hash_password, verify_password


def test_hashes_are_salted_argon2id_and_verify():
    first, second = hash_password("s3cret"), hash_password("s3cret")
    assert first.startswith("$argon2id$")
    assert first != second
    assert verify_password(first, "s3cret")
    assert not verify_password(first, "S3cret")
    assert not verify_password("not a hash", "s3cret")
    assert not verify_password(first, "")
    assert not verify_password(first, "x" * 100_000)


@pytest.mark.parametrize("password", ["", "x" * 257, "a\0b", "a\nb"])
def test_unusable_passwords_are_refused(password):
    with pytest.raises(InputError):
        hash_password(password)


@pytest.mark.parametrize("name", ["", "a:b", "a b", "a\nb", "x" * 65, "a\0"])
def test_unusable_names_are_refused(name):
    with pytest.raises(InputError):
        store.check_name(name)


@pytest.fixture(scope="module")
def module_database(postgis):
    return databases.create_current(postgis, "users")


@pytest.fixture
def database(module_database):
    yield module_database
    connection = connect(module_database)
    with transaction(connection) as cursor:
        cursor.execute("delete from public.cbm_user")
    connection.close()


@pytest.fixture
def run(database, monkeypatch):
    """Run `cbm-backend users ...` with a text as standard input; gives (exit code, what was printed)."""
    monkeypatch.setattr(users_cli, "load", lambda: database)
    monkeypatch.setattr(command_line.log, "setup", lambda level: None)

    def run_(*arguments: str, password: str = "") -> tuple[int, str]:
        with monkeypatch.context() as patch:
            out = io.StringIO()
            patch.setattr(sys, "stdin", io.StringIO(password))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", out)
            code = command_line.main(["users", *arguments])
        return code, out.getvalue()

    return run_


def test_a_user_from_the_first_day_to_the_last(run, database):
    assert "There are no users yet" in run("list")[1]
    code, said = run("add", "Anna", "--aoi", "NL", "--aoi", "be", "--password-stdin", password="first one\n")
    assert (code, said.splitlines()[0]) == (0, "Added user 'anna' with access to be, nl.")
    assert "there is no area be, nl yet" in said
    before = store.list_users(database)[0]
    assert before.aois == {"nl", "be"}
    assert not before.admin
    assert verify_password(before.password_hash, "first one")
    assert "first one" not in repr(before)

    assert run("passwd", "anna", "--password-stdin", password="second\r\n")[0] == 0
    after = store.list_users(database)[0]
    assert verify_password(after.password_hash, "second")
    assert after.updated_at > before.updated_at

    assert run("grant", "ANNA", "--admin") == (0, "Changed the areas of user 'anna'.\n")
    assert store.list_users(database)[0].may_see("anything")
    assert "all areas" in run("list")[1]
    assert run("delete", "anna") == (0, "Deleted user 'anna'.\n")
    assert store.list_users(database) == []


@pytest.mark.parametrize(
    ("arguments", "password", "sentence"),
    [
        (["add", "anna", "--password-stdin"], "x", "The user 'anna' exists already"),
        (["add", "ANNA", "--password-stdin"], "x", "The user 'anna' exists already"),
        (["add", "bob", "--password-stdin"], "", "The password is empty"),
        (["add", "bob", "--password-stdin"], "\n", "The password is empty"),
        (["add", "bob"], "x", "pipe it in and add --password-stdin"),
        (["add", "bob", "--aoi", "no-such", "--password-stdin"], "x", "aoi 'no-such'"),
        (["add", "b:b", "--password-stdin"], "x", "User name: use"),
        (["passwd", "bob", "--password-stdin"], "x", "There is no user 'bob'"),
        (["passwd", "anna", "--password-stdin"], "", "The password is empty"),
        (["delete", "bob"], "", "There is no user 'bob'"),
        (["grant", "bob", "--aoi", "nl"], "", "There is no user 'bob'"),
        (["add", "bob", "hunter2"], "", "unexpected extra argument"),
    ],
)
def test_mistakes_get_one_sentence_and_change_nothing(run, database, arguments, password, sentence):
    run("add", "anna", "--aoi", "nl", "--password-stdin", password="right")
    before = store.list_users(database)
    code, said = run(*arguments, password=password)
    assert code != 0
    assert sentence in said
    assert "Traceback" not in said
    assert store.list_users(database) == before


def test_the_word_admin_among_the_areas_means_all(database):
    user = store.add_user(database, "root", "x", ["admin"], False)
    assert user.admin
    assert user.may_see("nl")


def test_store_errors_are_expected_failures(database):
    store.add_user(database, "anna", "x", [], False)
    for error, action in [
        (Conflict, lambda: store.add_user(database, "anna", "x", [], False)),
        (NotFound, lambda: store.set_password(database, "bob", "x")),
        (InputError, lambda: store.set_password(database, "anna", "")),
    ]:
        with pytest.raises(error) as raised:
            action()
        assert isinstance(raised.value, CbmError)


def test_no_other_role_than_the_api_reads_hashes(database):
    for role in ("cbm_worker", "cbm_analyst", "cbm_api_write"):
        connection = connect(database, role=role)
        with connection, connection.cursor() as cursor:
            cursor.execute("select has_table_privilege('public.cbm_user', 'select')")
            assert cursor.fetchone() == (False,)
        connection.close()


def test_help_names_no_password_argument():
    text = CliRunner().invoke(users_cli.cli, ["add", "--help"]).output
    assert "--password-stdin" in text
    assert "--password " not in text
