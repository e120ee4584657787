"""Numbered SQL migrations: applied in order, each in a transaction, recorded with its checksum.

An advisory lock of the database lets only one upgrade run; another one waits for it and then finds nothing
to do. Rights (roles.sql) are applied again after every upgrade, so lost grants come back.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg2
import psycopg2.extensions
from psycopg2 import errors as pg
from psycopg2 import sql

from cbm_backend.config import Settings
from cbm_backend.db import dataset_tables, roles, snapshot
from cbm_backend.db.connection import Connection, connect, one, transaction
from cbm_backend.errors import Conflict, Unavailable

FOLDER = Path(__file__).parent / "migrations"
EXTENSIONS = ("postgis", "postgis_raster")
_LOCK = 0x63626D5F  # "cbm_"
_NAME = re.compile(r"(\d{4})_([a-z0-9_]+)\.sql")

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Migration:
    """One numbered step of the schema; `checksum` is the SHA-256 of its text."""

    number: int
    name: str
    text: str

    @property
    def checksum(self) -> str:
        """SHA-256 of the text, hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def __str__(self) -> str:
        return f"{self.number:04d}_{self.name}"


@dataclass(frozen=True)
class CheckReport:
    """What `check` found: `missing` things and things that were `changed`."""

    version: int
    newest: int
    missing: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether the database is exactly what this version expects."""
        return not self.missing and not self.changed


def available() -> list[Migration]:
    """The migrations of this version, in order."""
    found = []
    for path in sorted(FOLDER.glob("*.sql")):
        match = _NAME.fullmatch(path.name)
        if match is None:
            raise RuntimeError(f"{path.name} is no migration name (0001_what_it_does.sql)")
        found.append(Migration(int(match[1]), match[2], path.read_text(encoding="utf-8")))
    if [m.number for m in found] != list(range(1, len(found) + 1)):
        raise RuntimeError("migrations must be numbered 0001, 0002, ... without gaps")
    return found


def init(settings: Settings) -> list[Migration]:
    """Create the database itself when the server lacks it, then `upgrade`."""
    create_database(settings)
    return upgrade(settings)


def create_database(settings: Settings) -> bool:
    """Create the configured database when it is missing; True when it was. Raises `Conflict`."""
    url = settings.require_database_url()
    try:
        connect(settings).close()
        return False
    except Unavailable as error:
        name = psycopg2.extensions.parse_dsn(url).get("dbname")
        if not name or f'database "{name}" does not exist' not in error.message:
            raise
    admin = psycopg2.connect(psycopg2.extensions.make_dsn(url, dbname="postgres"), connect_timeout=10)
    try:
        admin.autocommit = True
        with admin.cursor() as cursor:
            cursor.execute(
                sql.SQL("create database {} encoding 'UTF8' template template0").format(sql.Identifier(name))
            )
    except pg.InsufficientPrivilege as error:
        raise Conflict(
            f'The database "{name}" does not exist and this login may not create it: '
            f'let a superuser run CREATE DATABASE "{name}".'
        ) from error
    except pg.DuplicateDatabase:
        return False
    finally:
        admin.close()
    return True


def upgrade(settings: Settings, *, target: int | None = None) -> list[Migration]:
    """Bring the database to the newest version (or to `target`, for tests) and return what was applied.

    Makes extensions and roles that are missing. Waits for another upgrade of the same database. Raises
    `Conflict` when an applied migration differs from this version's text, when the database is newer than
    this version, or when the login lacks a right; the message then says what to run.
    """
    with _locked(settings) as connection:
        with transaction(connection) as cursor:
            ensure_extensions(cursor)
            roles.ensure_roles(cursor)
            roles.act_as_owner(cursor)
            cursor.execute(_MIGRATION_TABLE)
        known = available()
        applied = _applied(connection)
        _refuse_foreign_history(known, applied)
        todo = [m for m in known if m.number not in applied and (target is None or m.number <= target)]
        for migration in todo:
            _log.info("migration %s", migration)
            with transaction(connection) as cursor:
                roles.act_as_owner(cursor)
                cursor.execute(migration.text)
                cursor.execute(
                    "insert into public.cbm_migration (number, name, checksum) values (%s, %s, %s)",
                    (migration.number, migration.name, migration.checksum),
                )
        with transaction(connection) as cursor:
            if todo:
                snapshot.store(cursor)
            if target is None:
                roles.act_as_owner(cursor)
                dataset_tables.renew_all(cursor)
                roles.grant_everything(cursor)
        return todo


def check(settings: Settings) -> CheckReport:
    """Compare the database with this version: extensions, roles, migrations, tables. Changes nothing."""
    connection = connect(settings, application="cbm check")
    missing: list[str] = []
    changed: list[str] = []
    known = available()
    try:
        with transaction(connection) as cursor:
            cursor.execute("select extname from pg_extension")
            present = {row[0] for row in cursor.fetchall()}
            missing += [f"extension {name}" for name in EXTENSIONS if name not in present]
            lacking = roles.missing_roles(cursor)
            missing += [f"role {name}" for name in lacking]
            if not lacking:
                missing += [f"right of cbm_owner: {right}" for right in roles.missing_rights(cursor)]
            cursor.execute("select to_regclass('public.cbm_migration') is not null")
            (initialised,) = one(cursor)
        applied = _applied(connection) if initialised else {}
        for migration in known:
            if migration.number not in applied:
                missing.append(f"migration {migration}")
            elif applied[migration.number][1] != migration.checksum:
                changed.append(f"migration {migration}: the applied text differs from this version's")
        for number in sorted(set(applied) - {m.number for m in known}):
            changed.append(f"migration {number:04d}_{applied[number][0]}: unknown to this (older) version")
        if applied:
            with transaction(connection) as cursor:
                lost, altered = snapshot.compare(cursor)
            missing += lost
            changed += altered
    finally:
        connection.close()
    return CheckReport(max(applied, default=0), len(known), tuple(missing), tuple(changed))


_MIGRATION_TABLE = """
create table if not exists public.cbm_migration (
    number int primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now(),
    snapshot jsonb
)"""


@contextmanager
def _locked(settings: Settings) -> Iterator[Connection]:
    """A connection that holds the upgrade lock of this database."""
    connection = connect(settings, application="cbm upgrade")
    try:
        with transaction(connection) as cursor:
            cursor.execute("select pg_try_advisory_lock(%s)", (_LOCK,))
            if not one(cursor)[0]:
                _log.info("another upgrade of this database is running: waiting for it")
                cursor.execute("select pg_advisory_lock(%s)", (_LOCK,))
        yield connection
    finally:
        # The lock belongs to the session and ends with it, whatever state the transaction is in.
        connection.close()


def ensure_extensions(cursor: psycopg2.extensions.cursor) -> None:
    """Make the extensions that are missing. Raises `Conflict` with what a superuser has to run."""
    for extension in EXTENSIONS:
        _ensure_extension(cursor, extension)


def _ensure_extension(cursor: psycopg2.extensions.cursor, name: str) -> None:
    cursor.execute("select 1 from pg_extension where extname = %s", (name,))
    if cursor.fetchone():
        return
    try:
        cursor.execute(sql.SQL("create extension {} schema public").format(sql.Identifier(name)))
    except pg.InsufficientPrivilege as error:
        raise Conflict(
            f"The extension {name} is missing and this login may not create it: "
            f"let a superuser run CREATE EXTENSION {name} SCHEMA public in this database."
        ) from error
    except (pg.UndefinedFile, pg.FeatureNotSupported) as error:
        raise Conflict(
            f"The database server has no extension {name}: install its PostGIS packages "
            "(Debian: postgresql-NN-postgis-3)."
        ) from error


def _applied(connection: Connection) -> dict[int, tuple[str, str]]:
    with transaction(connection) as cursor:
        cursor.execute("select number, name, checksum from public.cbm_migration order by number")
        return {number: (name, checksum) for number, name, checksum in cursor.fetchall()}


def _refuse_foreign_history(known: Sequence[Migration], applied: dict[int, tuple[str, str]]) -> None:
    by_number = {m.number: m for m in known}
    for number, (name, checksum) in applied.items():
        migration = by_number.get(number)
        if migration is None:
            raise Conflict(
                f"The database is newer than this version (it has migration {number:04d}_{name}): "
                "upgrade cbm-backend."
            )
        if migration.checksum != checksum:
            raise Conflict(
                f"Migration {migration} was applied with another text than this version's: "
                "`cbm-backend db check` shows what differs; nothing was changed."
            )
