"""Adopt a database that the original filled: our schema, roles and registry around its tables.

Nothing of the original is deleted and no signature is copied. Its shared tables move to the schema
`cbm_original`, their rows come over; result tables get an index and, where rows stand there twice, a view
that shows each once. Values carry no radiometric correction, so the datasets say `raw_dn`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import Json

from cbm_backend.adoption import aside, results, scenes
from cbm_backend.config import Settings
from cbm_backend.datasets import exchange
from cbm_backend.datasets.exchange import Entry
from cbm_backend.db import dataset_tables, decisions, foi_tables, migrate, overview, registry, roles
from cbm_backend.db.connection import Connection, connect, one, transaction
from cbm_backend.errors import Conflict, InputError

Tell = Callable[[str], None]
OUR_CATALOGUE = "public.dias_catalogue"


@dataclass(frozen=True)
class Survey:
    """What there is to adopt."""

    original: bool
    results: tuple[results.Results, ...]

    @property
    def copies(self) -> int:
        """Rows that stand somewhere twice."""
        return sum(table.copies for table in self.results)


def survey(settings: Settings, entries: Sequence[Entry], tell: Tell) -> Survey:
    """Look at everything and say what would be done; changes nothing. Raises `InputError`, `Conflict`."""
    with closing(connect(settings)) as connection, transaction(connection) as cursor:
        original = aside.is_original(cursor)
        for name in aside.present(cursor, "public" if original else aside.SCHEMA):
            schema = "public" if original else aside.SCHEMA
            cursor.execute(sql.SQL("select count(*) from {}").format(sql.Identifier(schema, name)))
            tell(f"public.{name}: {one(cursor)[0]:,} rows come over; the table moves to {aside.SCHEMA}.")
        for entry in entries:
            _check(cursor, entry, original)
            tell(_describe_parcels(cursor, entry))
        found = tuple(results.inspect(cursor, table, kind) for table, kind in _result_tables(entries))
    for table in found:
        line = f"{table.table}: {table.rows:,} {table.kind}"
        if table.copies:
            line += f", {table.copies:,} of them copies, served once through {table.served}"
        if table.missing:
            line += f"; the columns {', '.join(table.missing)} are added, empty"
        tell(line + ("" if table.indexed else "; gets an index by parcel") + ".")
    return Survey(original, found)


def adopt(settings: Settings, entries: Sequence[Entry], found: Survey, tell: Tell) -> None:
    """Do what `survey` has said. May be repeated after an interruption. Raises `InputError`, `Conflict`."""
    if found.original:
        with closing(connect(settings)) as connection, transaction(connection) as cursor:
            # What this login may not do must show before the original's tables have moved.
            migrate.ensure_extensions(cursor)
            roles.ensure_roles(cursor)
            tell(f"Moved to {aside.SCHEMA}: {', '.join(aside.move(cursor))}.")
    migrate.upgrade(settings)
    with closing(connect(settings)) as connection:
        with transaction(connection) as cursor:
            for taken in aside.take_over(cursor):
                tell(f"public.{taken.table}: {taken.rows:,} rows taken over.")
            scenes.read_names(cursor)
        with transaction(connection) as cursor:
            for table in found.results:
                results.complete(cursor, table)
                if not table.indexed:
                    results.index(cursor, table)
                if table.copies:
                    results.serve_once(cursor, table)
        with transaction(connection) as cursor:
            tables = sorted({table.served for table in found.results if table.kind == "signatures"})
            twice = scenes.settle_doubles(cursor, tables)
            if twice.scenes:
                tell(f"{twice.scenes:,} scenes stood there twice; {twice.superseded:,} entries superseded.")
        served = {table.table: table.served for table in found.results}
        _register(connection, [_served(entry, served) for entry in entries], tell)


def _register(connection: Connection, entries: list[Entry], tell: Tell) -> None:
    for remark in exchange.import_entries(connection, entries, replace=True):
        tell(remark)
    for entry in entries:
        with transaction(connection) as cursor:
            parcels, id_column = entry.tables["parcels"], entry.columns["parcel_id"]
            results.index_parcels(cursor, parcels, id_column)
            decisions.index_ids(cursor, parcels, id_column, needed=False)
            _open_to_readers(cursor, entry)
        dataset = registry.get_dataset(connection, entry.aoi, entry.year, entry.ptype)
        cards = ", ".join(f"{card} ({', '.join(bands)})" for card, bands in sorted(dataset.bands.items()))
        tell(f"{entry.key} is registered: {cards or 'no series'}; values are {dataset.radiometry}.")


def _open_to_readers(cursor: Cursor, entry: Entry) -> None:
    """Rights of the API and the area's readers, and the tables of ours that every dataset has.

    Analysts read through `cbm_read_<aoi>` only: tables of the original may lie in a schema open to all.
    """
    cursor.execute(sql.SQL("create schema if not exists {}").format(sql.Identifier(entry.aoi)))
    roles.share_schema(cursor, entry.aoi)
    roles.act_as_login(cursor)
    roles.grant_area(cursor, entry.aoi)
    roles.act_as_login(cursor)
    reader = sql.Identifier(roles.area_role(entry.aoi))
    for table in sorted(set(entry.tables.values()) - {OUR_CATALOGUE}):
        cursor.execute(
            sql.SQL(
                "grant usage on schema {schema} to {reader}, cbm_owner, cbm_api; "
                "grant select on {table} to {reader}, cbm_owner, cbm_api"
            ).format(schema=sql.Identifier(table.split(".")[0]), table=_sql(table), reader=reader)
        )
    roles.act_as_owner(cursor)
    ours = dataset_tables.table_names(entry.aoi, entry.year, entry.ptype)
    tables = {
        **entry.tables,
        "decisions": ours["decisions"],
        "decision_list": decisions.list_name(ours["decisions"]),
        "overview": overview.table_name(ours["parcels"]),
        "foi": foi_tables.table_name(ours["parcels"]),
    }
    cursor.execute(
        "update public.cbm_dataset set tables = %s where aoi = %s and year = %s and ptype = %s "
        "returning id, srid",
        (Json(tables), entry.aoi, entry.year, entry.ptype),
    )
    id_, srid = one(cursor)
    decisions.create(cursor, tables, entry.columns["parcel_id"])
    overview.create(cursor, tables)
    foi_tables.create(cursor, tables)
    overview.fill(cursor, id_, tables, srid, entry.columns["parcel_id"], entry.columns["crop_name"])
    roles.grant_decisions(cursor, entry.aoi, tables)


def _served(entry: Entry, served: dict[str, str]) -> Entry:
    return replace(entry, tables={name: served.get(table, table) for name, table in entry.tables.items()})


def _result_tables(entries: Sequence[Entry]) -> list[tuple[str, str]]:
    """(table, kind) of everything that holds signatures or histograms, each once."""
    found: dict[str, str] = {}
    for entry in entries:
        for name, table in entry.tables.items():
            if name == "scl":
                found[table] = "histograms"
            elif name not in registry.NOT_CARDS:
                found[table] = "signatures"
    return sorted(found.items())


def _check(cursor: Cursor, entry: Entry, original: bool) -> None:
    if entry.tables["dias_catalog"] != OUR_CATALOGUE:
        raise InputError(
            f"{entry.key}: 'tables.dias_catalog' is {entry.tables['dias_catalog']}; "
            f"only the shared catalogue {OUR_CATALOGUE} can be adopted."
        )
    moved = "dias_catalogue" in aside.present(cursor, aside.SCHEMA)
    catalogue = f"{aside.SCHEMA}.dias_catalogue" if moved else OUR_CATALOGUE
    exchange.inspect(cursor, replace(entry, tables={**entry.tables, "dias_catalog": catalogue}))
    cursor.execute("select to_regclass('public.cbm_dataset') is not null")
    if not original and one(cursor)[0]:
        cursor.execute(
            "select tables from public.cbm_dataset where aoi = %s and year = %s and ptype = %s",
            (entry.aoi, entry.year, entry.ptype),
        )
        row = cursor.fetchone()
        if row and dataset_tables.is_ours(row[0]):
            raise Conflict(f"{entry.key} was made by `parcels import`; it needs no adoption.")


def _describe_parcels(cursor: Cursor, entry: Entry) -> str:
    cursor.execute(
        sql.SQL("select count(*), count(*) - count(distinct {id}::text) from {table}").format(
            id=sql.Identifier(entry.columns["parcel_id"]), table=_sql(entry.tables["parcels"])
        )
    )
    parcels, repeated = one(cursor)
    line = f"{entry.key}: {parcels:,} parcels in {entry.tables['parcels']}"
    return line + (f", {repeated:,} with an empty or repeated id." if repeated else ".")


def _sql(table: str) -> sql.Identifier:
    return sql.Identifier(*table.split(".", 1))
