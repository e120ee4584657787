"""Areas and rows for the tests of the catalogue's sources."""

from __future__ import annotations

from contextlib import closing

import psycopg2


def rows(settings, query, *values):
    """The rows of a query, in a transaction of its own."""
    url = settings.require_database_url()
    with closing(psycopg2.connect(url)) as connection, connection, connection.cursor() as cursor:
        cursor.execute(query, values)
        return cursor.fetchall() if cursor.description else []


def add_area(settings, name, west, south, east, north):
    """A rectangular area."""
    rows(settings, "insert into aois values (%s, ST_MakeEnvelope(%s, %s, %s, %s, 4326))",
         name, west, south, east, north)  # fmt: skip
