"""New databases on the tests' server; what every one begins with is made once and copied from then on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import cache

import psycopg2
from psycopg2 import sql
from pydantic import SecretStr

from cbm_backend.config import Settings
from cbm_backend.db.migrate import upgrade
from cbm_backend.demo.private_postgis import PrivatePostgis

EMPTY = "template1"


def create(postgis: PrivatePostgis, name: str, template: str = EMPTY) -> Settings:
    """A database like the template, which nobody may be connected with."""
    _run(postgis, "create database {} template {}", name, template)
    return Settings(database_url=SecretStr(postgis.database_url(name)))


def create_current(postgis: PrivatePostgis, name: str) -> Settings:
    """A database with the current schema and nothing in it."""
    return copy(postgis, name, with_schema)


def copy(postgis: PrivatePostgis, name: str, make: Callable[[PrivatePostgis], str]) -> Settings:
    """A copy of the database whose name `make` tells, and which it makes when it is asked first."""
    settings = create(postgis, name, make(postgis))
    # A copy has the tables but not the rights on the database itself.
    upgrade(settings)
    return settings


@cache
def with_schema(postgis: PrivatePostgis) -> str:
    """The name of the one with the current schema, to copy from: ten times faster than making it anew."""
    upgrade(create(postgis, "current_schema"))
    return "current_schema"


def drop(postgis: PrivatePostgis, name: str) -> None:
    """Drop a database whoever is connected with it."""
    _run(postgis, "drop database if exists {} with (force)", name)


def _run(postgis: PrivatePostgis, statement: str, *names: str) -> None:
    with closing(psycopg2.connect(postgis.database_url("postgres"))) as admin:
        admin.autocommit = True
        with admin.cursor() as cursor:
            cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
