"""Products listed in a table of another PostGIS, as SOBLOO kept them (its footprints have latitude first)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import psycopg2
import shapely
from psycopg2 import sql
from shapely.errors import ShapelyError

from cbm_backend.catalogue import footprint, listed
from cbm_backend.catalogue.product import Product
from cbm_backend.catalogue.profile import DatabaseTable, Profile
from cbm_backend.catalogue.rows import Rows
from cbm_backend.catalogue.source import Entry, Wanted
from cbm_backend.catalogue.static_stac import Walk
from cbm_backend.config import Settings
from cbm_backend.errors import InputError, Unavailable

_ROWS_AT_ONCE = 2000


class DatabaseSource:
    """One table; the connection comes from CBM_SOURCE_DATABASE_URL and only reads."""

    def __init__(self, profile: Profile, settings: Settings, rows: Rows):
        if profile.table is None:
            raise InputError(f"The profile '{profile.name}' has no [table].")
        if settings.source_database_url is None:
            raise InputError(
                f"The source '{profile.name}' needs CBM_SOURCE_DATABASE_URL in the environment or in "
                "backend.env."
            )
        self._url = settings.source_database_url
        self._table = profile.table
        self._rows = rows

    def entries(self, wanted: Wanted, seen: Walk) -> Iterator[Entry]:
        """The products of the wanted days."""
        return listed.entries(self._products(wanted, seen), self._rows, wanted, seen)

    def _products(self, wanted: Wanted, seen: Walk) -> Iterator[Product]:
        try:
            connection = psycopg2.connect(
                self._url.get_secret_value(), connect_timeout=10, application_name="cbm catalogue source",
                options="-c timezone=UTC",
            )  # fmt: skip
        except psycopg2.Error as error:
            # The words of a refused connection string may repeat the password.
            raise Unavailable("The database of CBM_SOURCE_DATABASE_URL does not answer.") from error
        try:
            connection.set_session(readonly=True)
            with connection, connection.cursor("products") as cursor:
                cursor.itersize = _ROWS_AT_ONCE
                cursor.execute(*select(self._table, wanted))
                for row in cursor:
                    seen.documents += 1
                    try:
                        yield read_row(self._table, row)
                    except InputError as error:
                        seen.refused.append((str(row[0]), error.message))
        except psycopg2.Error as error:
            words = str(error).strip().splitlines()
            raise InputError(
                f"The table {self._table.db_schema}.{self._table.table} cannot be read: "
                f"{words[0] if words else 'unknown'}."
            ) from error
        finally:
            connection.close()


def select(table: DatabaseTable, wanted: Wanted) -> tuple[sql.Composable, dict[str, Any]]:
    """The query and its values: reference, time, footprint as WKB or text, location, cloud cover."""

    def column(name: str) -> sql.Composable:
        return sql.Identifier(name) if name else sql.SQL("null")

    conditions: list[sql.Composable] = [sql.SQL("true")]
    for name, operator, value in (
        (table.obstime, ">=", "first"), (table.obstime, "<", "after"), (table.published, ">=", "since")
    ):  # fmt: skip
        if name:
            conditions.append(
                sql.SQL("({value}::timestamp is null or {column} {operator} {value})").format(
                    value=sql.Placeholder(value), column=column(name), operator=sql.SQL(operator)
                )
            )
    query = sql.SQL(
        "select {reference}::text, {obstime}, {footprint}, {location}::text, {cloud}::float8 from {table} "
        "where {conditions} order by 2, 1"
    ).format(
        reference=column(table.reference),
        obstime=column(table.obstime),
        footprint=sql.SQL("{}::text").format(column(table.footprint)),
        location=column(table.location),
        cloud=column(table.cloud_cover),
        table=sql.Identifier(table.db_schema, table.table),
        conditions=sql.SQL(" and ").join(conditions),
    )
    since = wanted.since.astimezone(UTC).replace(tzinfo=None) if wanted.since else None
    return query, {"first": wanted.first, "after": wanted.after, "since": since}


def read_row(table: DatabaseTable, row: tuple[Any, ...]) -> Product:
    """A row of `select` as a product. Raises `InputError` for a footprint or time that is none."""
    reference, obstime, area, location, cloud = row
    if not reference:
        raise InputError("It has no name.")
    if not isinstance(obstime, datetime):
        raise InputError(f"{table.obstime} is not a time.")
    return Product(
        name=reference,
        location=location or None,
        obstime=obstime.astimezone(UTC).replace(tzinfo=None) if obstime.tzinfo else obstime,
        footprint=_footprint(area, table.flipped) if area else None,
        cloud_cover=cloud if cloud is not None and 0 <= cloud <= 100 else None,
    )


def _footprint(text: str, latitude_first: bool) -> dict[str, Any]:
    """A geometry column's text (EWKB in hexadecimals) or WKT."""
    try:
        is_hex = all(letter in "0123456789abcdefABCDEF" for letter in text[:20])
        shape = shapely.from_wkb(text) if is_hex else shapely.from_wkt(text.split(";")[-1])
    except ShapelyError as error:
        raise InputError(f"Its footprint cannot be read: {text[:40]!r}.") from error
    return footprint.from_shape(footprint.flipped(shape) if latitude_first else shape)
