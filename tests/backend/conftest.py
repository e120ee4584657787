"""Real servers for the backend tests: one private PostGIS per session, one database per test that asks."""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import databases
import pytest
from client_world import client_world  # noqa: F401  (a fixture)
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


def _dropped_afterwards(postgis, make: Callable[[PrivatePostgis, str], Settings]) -> Iterator[Settings]:
    name = f"t{os.getpid()}_{next(_numbers)}"
    yield make(postgis, name)
    databases.drop(postgis, name)


@pytest.fixture
def empty_database(postgis):
    """Settings of a new database without any of our tables; dropped afterwards."""
    yield from _dropped_afterwards(postgis, databases.create)


@pytest.fixture
def database(postgis):
    """Settings of a new database with the current schema; dropped afterwards."""
    yield from _dropped_afterwards(postgis, databases.create_current)


@pytest.fixture(scope="module")
def module_database(postgis):
    """Like `database`, one for all tests of a module: for those that read what a fixture has made once."""
    yield from _dropped_afterwards(postgis, databases.create_current)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real test data; tests that need it skip visibly where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"real test data is not here ({SHARED_DATA})")
    return SHARED_DATA
