"""Real servers for the backend tests: one private PostGIS per session, one database per test that asks."""

from __future__ import annotations

import itertools
import os
import tempfile
from pathlib import Path

import psycopg2
import pytest
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


@pytest.fixture
def empty_database(postgis):
    """Settings of a new database without any of our tables; dropped afterwards."""
    name = f"t{os.getpid()}_{next(_numbers)}"
    admin = psycopg2.connect(postgis.database_url("postgres"))
    admin.autocommit = True
    with admin.cursor() as cursor:
        cursor.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
    yield Settings(database_url=SecretStr(postgis.database_url(name)))
    with admin.cursor() as cursor:
        cursor.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))
    admin.close()


@pytest.fixture
def database(empty_database):
    """Settings of a new database with the current schema."""
    from cbm_backend.db.migrate import upgrade

    upgrade(empty_database)
    return empty_database


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real test data; tests that need it skip visibly where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"real test data is not here ({SHARED_DATA})")
    return SHARED_DATA
