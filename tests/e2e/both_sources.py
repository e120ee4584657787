"""The REST server and the database itself as sources of the same data; loaded as a pytest plugin."""

from __future__ import annotations

import dataclasses
import secrets
from urllib.parse import urlsplit

import pytest
from qgis_support import save_database, store_login, unlock

from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.client.qgis_connect import direct_client
from qgis_cbm.client.qgis_rest import rest_client


@pytest.fixture(scope="module")
def rest(stack, qgis_app):
    """The server, asked by a user who may see everything."""
    made = rest_client(stack["url"], store_login(unlock(), stack["user"], stack["password"]), 20)
    made.prepare()
    return made


@pytest.fixture(scope="module")
def direct(saved_database, closed_area):
    """The database, asked by an analyst of one area."""
    made = direct_client(saved_database, 20)
    made.prepare()
    return made


@pytest.fixture(scope="module")
def reader(stack, administrator):
    """The database, asked by one who may read the area and nothing more."""
    user, password = "reader_only", secrets.token_urlsafe(12)
    with administrator.cursor() as cursor:
        cursor.execute(f"create role {user} login password %s in role cbm_read_demo", (password,))
    login = store_login(unlock(), user, password)
    made = direct_client(save_database("reader", urlsplit(stack["database_url"]), login), 5)
    made.prepare()
    return made


@pytest.fixture(params=["rest", "direct"])
def client(request):
    """Either source."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def key(stack):
    return DatasetKey(**stack["dataset"])


@pytest.fixture(scope="module")
def place(stack):
    return stack["parcel"]["lon"], stack["parcel"]["lat"]


@pytest.fixture(scope="module")
def pid(stack):
    return stack["parcel"]["pid"]


def box(lon, lat, half):
    """Corners of a square around a place, in degrees."""
    return [
        (lon - half, lat - half),
        (lon + half, lat - half),
        (lon + half, lat + half),
        (lon - half, lat + half),
    ]


def unaddressed(chip):
    """A chip without what only its own source understands."""
    return dataclasses.replace(chip, address="")


class Stop:
    """A feedback that somebody cancels from another thread."""

    def __init__(self):
        self.asked = False

    def isCanceled(self):
        return self.asked
