"""Group roles and rights: who may do what, for the shared tables (roles.sql) and for the tables of one area.

Roles belong to the server, not to one database, so making them twice, or from two databases at once, is fine.
All of them are NOLOGIN: an administrator grants them to logins (`grant cbm_analyst, cbm_read_nl to anna`).
A privilege on a table is of no use without USAGE on its schema, and only `cbm_read_<aoi>` gives an analyst
that: `cbm_analyst` alone reads no area, `cbm_analyst` with `cbm_read_nl` reads nl and writes decisions there.
"""

from __future__ import annotations

import logging
from pathlib import Path

from psycopg2 import errors as pg
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.db.connection import ROLES, one
from cbm_backend.errors import Conflict

_SHARED = Path(__file__).with_name("roles.sql")
_REGISTRY = ("aois", "cbm_extent", "cbm_store", "cbm_background", "cbm_dataset", "cbm_migration")
_WEATHER = ("era5_grid", "era5_data")
_RESULTS = ("sigs", "hists", "skips")

_log = logging.getLogger(__name__)


def area_role(aoi: str) -> str:
    """The group role whose members may read the area."""
    return f"cbm_read_{aoi}"


def missing_roles(cursor: Cursor, wanted: tuple[str, ...] = ROLES) -> list[str]:
    """Those of `wanted` that the server does not have."""
    cursor.execute("select rolname from pg_roles where rolname = any(%s)", (list(wanted),))
    present = {row[0] for row in cursor.fetchall()}
    return [name for name in wanted if name not in present]


def ensure_roles(cursor: Cursor, wanted: tuple[str, ...] = ROLES) -> None:
    """Create the roles that are missing, make this login a member of ours, let the owner create things.

    Raises `Conflict` with the statement a superuser has to run when this login may not do it.
    """
    missing = missing_roles(cursor, wanted)
    if missing:
        _require_role_creation(cursor, missing)
        for name in missing:
            _create_role(cursor, name)
    if wanted == ROLES:
        _join(cursor)
        _let_owner_create(cursor)


def missing_rights(cursor: Cursor) -> list[str]:
    """Rights on the database itself that our roles lack (a restored or copied database has none)."""
    cursor.execute(
        "select has_database_privilege('cbm_owner', current_database(), 'CREATE'), "
        "has_schema_privilege('cbm_owner', 'public', 'CREATE')"
    )
    given = dict(zip(("CREATE on the database", "CREATE on schema public"), one(cursor), strict=True))
    return [right for right, present in given.items() if not present]


def act_as_owner(cursor: Cursor) -> None:
    """Make what the rest of this transaction creates belong to `cbm_owner`, where this login is a member."""
    cursor.execute(
        "select pg_has_role(session_user, oid, 'member') from pg_roles where rolname = 'cbm_owner'"
    )
    row = cursor.fetchone()
    if row and row[0]:
        cursor.execute("set local role cbm_owner")


def act_as_login(cursor: Cursor) -> None:
    """Undo `act_as_owner` for the rest of this transaction."""
    cursor.execute("set local role none")


def grant_everything(cursor: Cursor) -> None:
    """Apply the rights on the shared tables and on every registered dataset again."""
    act_as_owner(cursor)
    cursor.execute(_SHARED.read_text(encoding="utf-8"))
    cursor.execute("select aoi, tables from public.cbm_dataset where tables ? 'history' order by id")
    for aoi, tables in cursor.fetchall():
        act_as_login(cursor)
        grant_area(cursor, aoi)
        grant_dataset(cursor, aoi, tables)


def share_schema(cursor: Cursor, aoi: str) -> None:
    """Let `cbm_owner` work in the area's schema when somebody else made it (as the original does).

    Raises `Conflict` with what its owner has to run. Ends as `cbm_owner`.
    """
    act_as_login(cursor)
    cursor.execute(
        "select has_schema_privilege('cbm_owner', oid, 'CREATE'), pg_get_userbyid(nspowner) "
        "from pg_namespace where nspname = %s",
        (aoi,),
    )
    row = cursor.fetchone()
    if row and not row[0]:
        try:
            cursor.execute(
                sql.SQL("grant usage, create on schema {} to cbm_owner with grant option").format(
                    sql.Identifier(aoi)
                )
            )
        except pg.InsufficientPrivilege as error:
            raise Conflict(
                f'The schema "{aoi}" belongs to "{row[1]}": let them run '
                f'GRANT USAGE, CREATE ON SCHEMA "{aoi}" TO cbm_owner WITH GRANT OPTION.'
            ) from error
    act_as_owner(cursor)


def grant_area(cursor: Cursor, aoi: str) -> None:
    """Make the area's reading role, give it the registry, the weather, the schema and views of its scenes.

    The schema `<aoi>` must exist. Ends as `cbm_owner` (see `act_as_owner`).
    """
    role = area_role(aoi)
    ensure_roles(cursor, (role,))
    act_as_owner(cursor)
    schema, reader = sql.Identifier(aoi), sql.Identifier(role)
    cursor.execute(
        sql.SQL("grant usage on schema {} to {}, cbm_worker, cbm_api, cbm_api_write").format(schema, reader)
    )
    tables = sql.SQL(", ").join(sql.Identifier("public", name) for name in (*_REGISTRY, *_WEATHER))
    cursor.execute(sql.SQL("grant select on {} to {}").format(tables, reader))
    cursor.execute(
        sql.SQL(_CATALOGUE_VIEW).format(view=sql.Identifier(aoi, "dias_catalogue"), aoi=sql.Literal(aoi))
    )
    cursor.execute(sql.SQL(_FILES_VIEW).format(view=sql.Identifier(aoi, "scene_files"), aoi=sql.Literal(aoi)))
    for view in ("dias_catalogue", "scene_files"):
        cursor.execute(sql.SQL("grant select on {} to {}, cbm_api").format(sql.Identifier(aoi, view), reader))


def grant_dataset(cursor: Cursor, aoi: str, tables: dict[str, str]) -> None:
    """The rights on the tables of one dataset that `parcels import` has made."""
    act_as_owner(cursor)
    reader = sql.Identifier(area_role(aoi))

    def name(key: str) -> sql.Identifier:
        return sql.Identifier(*tables[key].split(".", 1))

    readable = sql.SQL(", ").join(name(key) for key in ("parcels", *_RESULTS))
    cursor.execute(sql.SQL("grant select on {} to {}, cbm_api, cbm_analyst").format(readable, reader))
    results = sql.SQL(", ").join(name(key) for key in _RESULTS)
    cursor.execute(sql.SQL("grant select, insert, update, delete on {} to cbm_worker").format(results))
    # History is for the record, not for clients.
    cursor.execute(sql.SQL("grant select on {}, {} to cbm_worker").format(name("parcels"), name("history")))
    grant_decisions(cursor, aoi, tables)


def grant_decisions(cursor: Cursor, aoi: str, tables: dict[str, str]) -> None:
    """The rights on the tables of a dataset that are always ours: decisions, overview, FOI results."""
    reader = sql.Identifier(area_role(aoi))

    def name(key: str) -> sql.Identifier:
        return sql.Identifier(*tables[key].split(".", 1))

    readable = sql.SQL(", ").join(name(key) for key in ("decisions", "decision_list", "overview", "foi"))
    cursor.execute(sql.SQL("grant select on {} to {}, cbm_api, cbm_analyst").format(readable, reader))
    cursor.execute(
        sql.SQL(
            "grant select, insert, update, delete on {t} to cbm_worker; grant insert on {t} to cbm_api_write"
        ).format(t=name("foi"))
    )
    # Decisions are append-only for everybody, the owner included: a later row overrules an earlier one.
    cursor.execute(
        sql.SQL("revoke update, delete, truncate on {} from public, cbm_owner, cbm_worker, "
                "cbm_api, cbm_api_write, cbm_analyst, {}").format(name("decisions"), reader)
    )  # fmt: skip
    # An analyst decides in his own name; the API says in whose.
    cursor.execute(
        sql.SQL("revoke insert (decided_by) on {t} from cbm_analyst; "
                "grant insert (pid, outcome, reason, note, dataset_version) on {t} "
                "to cbm_api_write, cbm_analyst; "
                "grant insert (decided_by) on {t} to cbm_api_write").format(t=name("decisions"))
    )  # fmt: skip
    cursor.execute(sql.SQL("grant select (id, decided_at) on {} to cbm_api_write").format(name("decisions")))


# Where objects lie, without what opens them: an analyst with keys of his own to the store cuts images
# himself. A view of its own, because nobody else needs it.
_FILES_VIEW = """
create or replace view {view} as
select c.id, c.store, c.assets
from public.dias_catalogue c
join public.aois a on a.name = {aoi}
where c.footprint is null or st_intersects(c.footprint, a.wkb_geometry)"""
_CATALOGUE_VIEW = """
create or replace view {view} as
select c.id, c.obstime, c.reference, c.sensor, c.card, c.status, c.footprint, c.collection, c.platform,
    c.datatake, c.tile, c.orbit, c.orbit_direction, c.processing_baseline, c.generation, c.cloud_cover,
    c.radiometry, c.superseded_by
from public.dias_catalogue c
join public.aois a on a.name = {aoi}
where c.footprint is null or st_intersects(c.footprint, a.wkb_geometry)"""


def _require_role_creation(cursor: Cursor, missing: list[str]) -> None:
    cursor.execute("select rolsuper or rolcreaterole, rolname from pg_roles where rolname = session_user")
    allowed, login = one(cursor)
    if not allowed:
        create = " ".join(f"CREATE ROLE {name} NOLOGIN;" for name in missing)
        join = "" if missing[0].startswith("cbm_read_") else f' GRANT {", ".join(missing)} TO "{login}";'
        raise Conflict(f'The login "{login}" may not create roles: let a superuser run once: {create}{join}')


def _create_role(cursor: Cursor, name: str) -> None:
    cursor.execute("savepoint role_creation")
    try:
        cursor.execute(sql.SQL("create role {} nologin").format(sql.Identifier(name)))
    except (pg.DuplicateObject, pg.UniqueViolation):
        # Another database of this server has made it in the meantime.
        cursor.execute("rollback to savepoint role_creation")
    cursor.execute("release savepoint role_creation")


def _join(cursor: Cursor) -> None:
    """A superuser may act as anyone; another login has to be a member of our roles."""
    cursor.execute(
        "select rolname from pg_roles where rolname = any(%s) "
        "and not pg_has_role(session_user, oid, 'member')",
        (list(ROLES),),
    )
    for (name,) in cursor.fetchall():
        cursor.execute("savepoint role_membership")
        try:
            cursor.execute(sql.SQL("grant {} to session_user").format(sql.Identifier(name)))
        except pg.InsufficientPrivilege:
            cursor.execute("rollback to savepoint role_membership")
            _log.warning(
                "this login is not a member of %s and cannot make itself one: let a superuser GRANT %s to it",
                name,
                name,
            )
        except pg.UniqueViolation:
            cursor.execute("rollback to savepoint role_membership")
        cursor.execute("release savepoint role_membership")


def _let_owner_create(cursor: Cursor) -> None:
    cursor.execute("select current_database()")
    (database,) = one(cursor)
    wanted = (
        ("has_database_privilege('cbm_owner', current_database(), 'CREATE')",
         sql.SQL("grant create on database {} to cbm_owner").format(sql.Identifier(database))),
        ("has_schema_privilege('cbm_owner', 'public', 'CREATE')",
         sql.SQL("grant usage, create on schema public to cbm_owner")),
        ("has_database_privilege('cbm_worker', current_database(), 'TEMP')",
         sql.SQL("grant temporary on database {} to cbm_owner, cbm_worker").format(sql.Identifier(database))),
    )  # fmt: skip
    for condition, statement in wanted:
        cursor.execute(f"select {condition}")
        if not one(cursor)[0]:
            try:
                cursor.execute(statement)
            except pg.InsufficientPrivilege as error:
                raise Conflict(
                    f'This login does not own the database "{database}": let its owner run '
                    f'GRANT CREATE, TEMPORARY ON DATABASE "{database}" TO cbm_owner; '
                    "GRANT USAGE, CREATE ON SCHEMA public TO cbm_owner."
                ) from error
