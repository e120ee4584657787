"""Real servers for the backend tests: one private PostGIS per session, one database per test that asks."""

from __future__ import annotations

import itertools
import os
import tempfile
from pathlib import Path

import psycopg2
import pytest
from client_world import client_world  # noqa: F401  (a fixture)
from psycopg2 import sql
from pydantic import SecretStr
from swift_server import s3_server  # noqa: F401  (a fixture)

from cbm_backend.config import Settings
from cbm_backend.demo.private_postgis import PrivatePostgis

SHARED_DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgis():
    """A running private PostGIS server, stopped and removed at the end."""
    with tempfile.TemporaryDirectory(prefix="cbm-pg-", dir=os.environ.get("CBM_TEST_TMP")) as folder:
        Path(folder).chmod(0o755)
        server = PrivatePostgis(Path(folder) / "pg", durable=False)
        server.start()
        yield server
        server.stop()


def _new_database(postgis, template: str = "template1"):
    name = f"t{os.getpid()}_{next(_numbers)}"
    admin = psycopg2.connect(postgis.database_url("postgres"))
    admin.autocommit = True
    with admin.cursor() as cursor:
        cursor.execute(
            sql.SQL("create database {} template {}").format(sql.Identifier(name), sql.Identifier(template))
        )
    yield name
    with admin.cursor() as cursor:
        cursor.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))
    admin.close()


def _settings(postgis, name: str) -> Settings:
    return Settings(database_url=SecretStr(postgis.database_url(name)))


@pytest.fixture
def empty_database(postgis):
    """Settings of a new database without any of our tables; dropped afterwards."""
    for name in _new_database(postgis):
        yield _settings(postgis, name)


@pytest.fixture(scope="session")
def _current_schema(postgis):
    """The name of a database with the current schema, to copy from: ten times faster than making it anew."""
    from cbm_backend.db.migrate import upgrade

    for name in _new_database(postgis):
        upgrade(_settings(postgis, name))
        yield name


def _upgraded_copy(postgis, template: str):
    from cbm_backend.db.migrate import upgrade

    for name in _new_database(postgis, template):
        # A copy has the tables but not the rights on the database itself.
        upgrade(_settings(postgis, name))
        yield _settings(postgis, name)


@pytest.fixture
def database(postgis, _current_schema):
    """Settings of a new database with the current schema; dropped afterwards."""
    yield from _upgraded_copy(postgis, _current_schema)


@pytest.fixture(scope="module")
def module_database(postgis, _current_schema):
    """Like `database`, one for all tests of a module: for those that read what a fixture has made once."""
    yield from _upgraded_copy(postgis, _current_schema)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real test data; tests that need it skip visibly where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"real test data is not here ({SHARED_DATA})")
    return SHARED_DATA
