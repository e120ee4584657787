"""Bring a backup back into an empty database, with its roles and rights, and compare it with what it was."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg2
import psycopg2.extensions
from psycopg2 import errors as pg
from psycopg2 import sql
from pydantic import SecretStr

from cbm_backend.backup import manifest, programs
from cbm_backend.backup.dump import DUMP
from cbm_backend.backup.manifest import Manifest
from cbm_backend.config import Settings
from cbm_backend.db import migrate, roles
from cbm_backend.db.connection import connect, transaction
from cbm_backend.errors import CbmError, Conflict

# What the target has already, or what belongs to an extension.
_NOT_OURS = (" EXTENSION ", " COMMENT - EXTENSION ", " TABLE DATA public spatial_ref_sys ",
             " SCHEMA - public ", " COMMENT - SCHEMA public ")  # fmt: skip


@dataclass(frozen=True)
class Restored:
    """A restored database. strangers: logins that had a role of ours and do not exist on this server."""

    manifest: Manifest
    migrations: list[str]
    strangers: list[str]


def restore(settings: Settings, folder: Path, *, jobs: int = 1, check: bool = True) -> Restored:
    """Fill the configured database, which must be empty (or missing), from the backup in `folder`.

    Migrations that came after the backup are applied. check: compare rows and digests with the manifest.
    Raises `InputError` when the folder is no backup, `Conflict` when the database is not empty, too old, or
    differs afterwards, `CbmError` with pg_restore's own words.
    """
    facts = Manifest.read(folder)
    newest = len(migrate.available())
    if facts.migration > newest:
        raise Conflict(
            f"{folder} was written by a newer version ({facts.backend}, migration {facts.migration} of "
            f"{newest} here): upgrade cbm-backend."
        )
    migrate.create_database(settings)
    program = _prepare(settings, facts)
    with _listed(settings, program, folder) as entries:
        options = ("--exit-on-error", "--no-owner", "--no-privileges", "--role=cbm_owner")
        target = (f"--jobs={jobs}", f"--use-list={entries}", f"--dbname={_name(settings)}")
        programs.run(settings, [program, *options, *target, folder / DUMP])
    if check:
        compare(settings, facts)
    _area_roles(settings)
    applied = migrate.upgrade(settings)
    strangers = _memberships(settings, facts)
    with closing(connect(settings, application="cbm restore")) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("analyze")
    return Restored(facts, [str(migration) for migration in applied], strangers)


def compare(settings: Settings, facts: Manifest) -> None:
    """Raise `Conflict` unless the database has the rows and digests of the manifest."""
    with closing(connect(settings, application="cbm restore")) as connection:
        connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
        with connection.cursor() as cursor:
            rows = manifest.count(cursor)
            differing = manifest.differences(facts, rows, manifest.digests(connection, cursor))
    if differing:
        more = f" (and {len(differing) - 3} things more)" if len(differing) > 3 else ""
        raise Conflict(f"The restored database is not what was backed up: {'; '.join(differing[:3])}{more}.")


def verify(settings: Settings, folder: Path, *, jobs: int = 1) -> Manifest:
    """Restore the backup into a scratch database of the same server, compare, and drop it again.

    Raises like `restore`, and `Conflict` when the login may not create databases.
    """
    scratch = f"cbm_verify_{secrets.token_hex(6)}"
    url = settings.require_database_url()
    admin = connect(settings, application="cbm verify")
    with closing(admin):
        admin.autocommit = True
        with admin.cursor() as cursor:
            try:
                # template1: a login that may not make extensions finds those its administrator put there.
                cursor.execute(
                    sql.SQL("create database {} template template1").format(sql.Identifier(scratch))
                )
            except pg.InsufficientPrivilege as error:
                raise Conflict(
                    "This login may not create a database to verify the backup in: let a superuser run "
                    f'ALTER ROLE "{admin.info.user}" CREATEDB.'
                ) from error
            try:
                copy = psycopg2.extensions.make_dsn(url, dbname=scratch)
                there = settings.model_copy(update={"database_url": SecretStr(copy)})
                return restore(there, folder, jobs=jobs).manifest
            finally:
                cursor.execute(
                    sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(scratch))
                )


def _prepare(settings: Settings, facts: Manifest) -> str:
    """Refuse a database that is not empty; make extensions and roles. Returns the program to restore with."""
    with closing(connect(settings, application="cbm restore")) as connection:
        with transaction(connection) as cursor:
            found = manifest.tables(cursor)
        if found:
            schema, table = found[0]
            raise Conflict(
                f'The database "{_name(settings)}" is not empty (it has the table {schema}.{table}): '
                "restore into a new one, by another name in CBM_DATABASE_URL."
            )
        ours, theirs = connection.server_version // 10_000, facts.server // 10_000
        if ours < theirs:
            raise Conflict(f"The backup comes from PostgreSQL {theirs}; this server is older ({ours}).")
        program = programs.find("pg_restore", max(ours, theirs))
        with transaction(connection) as cursor:
            migrate.ensure_extensions(cursor)
            roles.ensure_roles(cursor)
    return program


@contextmanager
def _listed(settings: Settings, program: str, folder: Path) -> Iterator[str]:
    """A file with the entries of the dump that are ours."""
    entries = programs.run(settings, [program, "--list", folder / DUMP]).splitlines()
    kept = [entry for entry in entries if not any(word in f"{entry} " for word in _NOT_OURS)]
    with tempfile.NamedTemporaryFile("w", prefix="cbm-restore-", suffix=".list") as file:
        file.write("\n".join(kept) + "\n")
        file.flush()
        yield file.name


def _area_roles(settings: Settings) -> None:
    with (
        closing(connect(settings, application="cbm restore")) as connection,
        transaction(connection) as cursor,
    ):
        cursor.execute("select distinct aoi from public.cbm_dataset order by 1")
        wanted = tuple(roles.area_role(aoi) for (aoi,) in cursor.fetchall())
        if wanted:
            roles.ensure_roles(cursor, wanted)


def _memberships(settings: Settings, facts: Manifest) -> list[str]:
    """Give logins their roles back; returns those that this server does not have."""
    strangers = set()
    with (
        closing(connect(settings, application="cbm restore")) as connection,
        transaction(connection) as cursor,
    ):
        for role, login in facts.members:
            cursor.execute("select count(*) from pg_roles where rolname = any(%s)", ([role, login],))
            if cursor.fetchone() != (2,):
                strangers.add(login)
                continue
            cursor.execute(
                "select pg_has_role(m.oid, g.oid, 'member') from pg_roles m, pg_roles g "
                "where m.rolname = %s and g.rolname = %s",
                (login, role),
            )
            if cursor.fetchone() == (True,):
                continue
            cursor.execute("savepoint membership")
            try:
                cursor.execute(sql.SQL("grant {} to {}").format(sql.Identifier(role), sql.Identifier(login)))
            except psycopg2.Error as error:
                cursor.execute("rollback to savepoint membership")
                raise CbmError(f"{login} cannot be given the role {role}: {str(error).strip()}") from error
    return sorted(strangers)


def _name(settings: Settings) -> str:
    return psycopg2.extensions.parse_dsn(settings.require_database_url()).get("dbname", "")
