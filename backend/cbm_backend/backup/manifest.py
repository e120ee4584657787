"""What a backup holds: rows of every table, a digest of every dataset, and who belongs to which role."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, one
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError
from cbm_backend.extraction.digest import fingerprint

FILE = "manifest.json"
_FORMAT = 1
_RESULTS = ("parcels", "sigs", "hists", "skips")

# Tables that no extension brought; a partition counts with its table.
TABLES = """
select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and not c.relispartition
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'
                  and d.classid = 'pg_class'::regclass)
order by 1, 2"""

_MEMBERS = """
select g.rolname, m.rolname from pg_auth_members a
join pg_roles g on g.oid = a.roleid join pg_roles m on m.oid = a.member
where g.rolname like 'cbm\\_%' order by 1, 2"""


@dataclass(frozen=True)
class Manifest:
    """The facts of one snapshot. rows: of tables; digests: of datasets; members: (role, login)."""

    created: str
    backend: str
    server: int
    migration: int
    database: str
    rows: dict[str, int]
    digests: dict[str, str]
    members: list[tuple[str, str]]
    format: int = _FORMAT

    def write(self, folder: Path) -> None:
        """Beside the dump."""
        (folder / FILE).write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> Manifest:
        """Of the backup in this folder. Raises `InputError` when there is none, or none that we can read."""
        try:
            values = json.loads((folder / FILE).read_text(encoding="utf-8"))
            values["members"] = [(role, login) for role, login in values["members"]]
            found = cls(**values)
        except FileNotFoundError:
            raise InputError(f"{folder} is no backup: there is no {FILE} in it.") from None
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise InputError(f"{folder / FILE} cannot be read: {error}") from error
        if found.format > _FORMAT:
            raise InputError(
                f"{folder} was written by a newer version ({found.backend}): upgrade cbm-backend."
            )
        return found


def tables(cursor: Cursor) -> list[tuple[str, str]]:
    """(schema, name) of every table that is not an extension's."""
    cursor.execute(TABLES)
    return cursor.fetchall()


def count(cursor: Cursor) -> dict[str, int]:
    """The number of rows of every table, as this transaction sees them."""
    found = {}
    for schema, name in tables(cursor):
        cursor.execute(sql.SQL("select count(*) from {}").format(sql.Identifier(schema, name)))
        found[f"{schema}.{name}"] = one(cursor)[0]
    return found


def digests(connection: Connection, cursor: Cursor) -> dict[str, str]:
    """The digest of every dataset whose tables are here."""
    found = {}
    for dataset in registry.list_datasets(connection):
        if _complete(cursor, dataset):
            found[dataset.key] = fingerprint(cursor, dataset)
    return found


def members(cursor: Cursor) -> list[tuple[str, str]]:
    """Who belongs to our group roles; these belong to the server and are in no dump."""
    cursor.execute(_MEMBERS)
    return cursor.fetchall()


def _complete(cursor: Cursor, dataset: Dataset) -> bool:
    names = [dataset.tables.get(key) for key in _RESULTS]
    if not all(names):
        return False
    cursor.execute("select bool_and(to_regclass(name) is not null) from unnest(%s::text[]) name", (names,))
    return bool(one(cursor)[0])


def differences(expected: Manifest, rows: dict[str, int], found: dict[str, str]) -> list[str]:
    """Sentences about what a restored database lacks or has differently."""
    told = []
    for table, number in expected.rows.items():
        if table not in rows:
            told.append(f"the table {table} is missing")
        elif rows[table] != number:
            told.append(f"{table} has {rows[table]} rows instead of {number}")
    for dataset, digest in expected.digests.items():
        if found.get(dataset) != digest:
            told.append(f"the content of {dataset} differs")
    return told
