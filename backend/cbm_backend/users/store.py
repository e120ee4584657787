"""Users and what they may see: the table `public.cbm_user`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, transaction
from cbm_backend.db.registry import check_aoi
from cbm_backend.db.roles import act_as_owner
from cbm_backend.errors import Conflict, InputError, NotFound
from cbm_backend.users.passwords import hash_password

ADMIN = "admin"

SELECT_USER = """select name, password_hash, aois, admin, updated_at from public.cbm_user where name = %s"""


@dataclass(frozen=True)
class User:
    """One row of `cbm_user`: who it is, how the password is checked, which areas are granted."""

    name: str
    password_hash: str
    aois: frozenset[str]
    admin: bool
    updated_at: datetime

    def may_see(self, aoi: str) -> bool:
        """Whether this (lower-case) area is granted; administrators see all."""
        return self.admin or aoi in self.aois


def user_from_row(row: Sequence) -> User:
    """The user of a row in the order of `SELECT_USER`."""
    name, password_hash, aois, admin, updated_at = row
    return User(name, password_hash, frozenset(aois), admin or ADMIN in aois, updated_at)


def check_name(name: str) -> str:
    """The user name in lower case. Raises `InputError`: HTTP Basic cannot carry a colon."""
    name = name.strip().lower()
    if not 1 <= len(name) <= 64 or ":" in name or not name.isprintable() or any(c.isspace() for c in name):
        raise InputError("User name: use 1 to 64 printable characters without blanks and colons.")
    return name


def check_grants(aois: Sequence[str], admin: bool) -> tuple[list[str], bool]:
    """The granted areas, lower-cased and sorted; `admin` among them means all, as in the original."""
    if any(aoi.lower() == ADMIN for aoi in aois):
        admin = True
    return sorted({check_aoi(aoi) for aoi in aois if aoi.lower() != ADMIN}), admin


def add_user(settings: Settings, name: str, password: str, aois: Sequence[str], admin: bool) -> User:
    """Store a new user. Raises `Conflict` when the name is taken, `InputError` for unusable values."""
    name = check_name(name)
    granted, admin = check_grants(aois, admin)
    password_hash = hash_password(password)
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute(
                """insert into public.cbm_user (name, password_hash, aois, admin) values (%s, %s, %s, %s)
                   on conflict (name) do nothing returning name, password_hash, aois, admin, updated_at""",
                (name, password_hash, granted, admin),
            )
            row = cursor.fetchone()
    finally:
        connection.close()
    if row is None:
        raise Conflict(f"The user '{name}' exists already: change it with `users passwd` or `users grant`.")
    return user_from_row(row)


def delete_user(settings: Settings, name: str) -> None:
    """Remove a user; servers forget the credentials within seconds. Raises `NotFound`."""
    _change(settings, name, "delete from public.cbm_user where name = %s", ())


def set_password(settings: Settings, name: str, password: str) -> None:
    """Replace the password of an existing user. Raises `NotFound`, `InputError`."""
    _change(
        settings,
        name,
        "update public.cbm_user set password_hash = %s, updated_at = clock_timestamp() where name = %s",
        (hash_password(password),),
    )


def set_grants(settings: Settings, name: str, aois: Sequence[str], admin: bool) -> None:
    """Replace the granted areas of an existing user. Raises `NotFound`, `InputError`."""
    granted, admin = check_grants(aois, admin)
    _change(
        settings,
        name,
        "update public.cbm_user set aois = %s, admin = %s, updated_at = clock_timestamp() where name = %s",
        (granted, admin),
    )


def list_users(settings: Settings) -> list[User]:
    """Every user by name."""
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute(
                "select name, password_hash, aois, admin, updated_at from public.cbm_user order by name"
            )
            return [user_from_row(row) for row in cursor.fetchall()]
    finally:
        connection.close()


def missing_areas(settings: Settings, aois: Sequence[str]) -> list[str]:
    """Those of the areas that the database does not have (yet): worth a remark, not an error."""
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute(
                "select a from unnest(%s::text[]) a where a not in (select name from public.aois)",
                (list(aois),),
            )
            return sorted(row[0] for row in cursor.fetchall())
    finally:
        connection.close()


def _change(settings: Settings, name: str, statement: str, values: tuple) -> None:
    """Run a statement whose last parameter is the user's name; it must touch exactly that row."""
    name = check_name(name)
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute(statement, (*values, name))
            touched = cursor.rowcount
    finally:
        connection.close()
    if not touched:
        raise NotFound(f"There is no user '{name}'; `cbm-backend users list` shows those that exist.")
