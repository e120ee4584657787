"""The rows of `public.cbm_store`: read by everybody, written by the administrator's commands."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import psycopg2.errors
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, transaction
from cbm_backend.db.roles import act_as_owner
from cbm_backend.errors import Conflict, InputError, NotFound
from cbm_backend.storage.store import PROFILES, StoreRow
from cbm_backend.storage.stores import open_store

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,254}")
_REGION = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,62}")
_SELECT = (
    "select name, profile, endpoint, bucket, region, path_style, root, description from public.cbm_store"
)


def read(cursor: Cursor) -> list[StoreRow]:
    """All stores, by name."""
    cursor.execute(_SELECT + " order by name")
    return [StoreRow(*row) for row in cursor.fetchall()]


def load(settings: Settings) -> list[StoreRow]:
    """All stores, by name, over a connection of its own."""
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            return read(cursor)
    finally:
        connection.close()


def get(settings: Settings, name: str) -> StoreRow:
    """The store of this name. Raises `NotFound`."""
    for row in load(settings):
        if row.name == name:
            return row
    raise NotFound(f"There is no store '{name}'; `cbm-backend stores list` shows those there are.")


def add(settings: Settings, row: StoreRow) -> StoreRow:
    """Register a store. Raises `InputError` for unusable values, `Conflict` when the name is taken."""
    row = checked(row)
    open_store(row, settings)
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute(
                """insert into public.cbm_store
                       (name, profile, endpoint, bucket, region, path_style, root, description)
                   values (%s, %s, %s, %s, %s, %s, %s, %s) on conflict (name) do nothing""",
                (
                    row.name,
                    row.profile,
                    row.endpoint,
                    row.bucket,
                    row.region,
                    row.path_style,
                    row.root,
                    row.description,
                ),
            )
            if cursor.rowcount == 0:
                raise Conflict(
                    f"There is a store '{row.name}' already: delete it first, or choose another name."
                )
    finally:
        connection.close()
    return row


def delete(settings: Settings, name: str) -> None:
    """Forget a store. Raises `NotFound`, and `Conflict` while scenes lie in it."""
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute("delete from public.cbm_store where name = %s", (name,))
            if cursor.rowcount == 0:
                raise NotFound(
                    f"There is no store '{name}'; `cbm-backend stores list` shows those there are."
                )
    except psycopg2.errors.ForeignKeyViolation as error:
        raise Conflict(f"Scenes of the catalogue lie in the store '{name}': it cannot be deleted.") from error
    finally:
        connection.close()


def checked(row: StoreRow) -> StoreRow:
    """The row when its values fit its profile. Raises `InputError` naming the first that does not."""
    if not _NAME.fullmatch(row.name):
        raise InputError(
            "name: use 1 to 32 lower-case letters, digits, '-' and '_', beginning with a letter or digit."
        )
    if row.profile not in PROFILES:
        raise InputError(f"profile: use one of {', '.join(PROFILES)}.")
    allowed = {
        "s3": ("endpoint", "bucket", "region", "root"),
        "http": ("endpoint",),
        "file": ("root",),
    }[row.profile]
    for field in ("endpoint", "bucket", "region", "root"):
        value = getattr(row, field)
        if value is not None and field not in allowed:
            raise InputError(f"{field}: a store of profile {row.profile} has none.")
        if value is not None and (not value.strip() or not value.isprintable()):
            raise InputError(f"{field}: leave it out, or use printable characters.")
    if not row.description.isprintable():
        raise InputError("description: use printable characters.")
    for field in {"s3": ("bucket",), "http": ("endpoint",), "file": ("root",)}[row.profile]:
        if getattr(row, field) is None:
            raise InputError(f"{field}: a store of profile {row.profile} needs it.")
    if row.endpoint is not None:
        _check_endpoint(row.endpoint, path_allowed=row.profile == "http")
    if row.bucket is not None and not _BUCKET.fullmatch(row.bucket):
        raise InputError("bucket: use 2 to 255 letters, digits, '.', '-' and '_'.")
    if row.region is not None and not _REGION.fullmatch(row.region):
        raise InputError("region: use letters, digits and '-'.")
    if row.profile == "file" and not (row.root or "").startswith("/"):
        raise InputError("root: use the absolute path of a folder.")
    return row


def _check_endpoint(endpoint: str, *, path_allowed: bool) -> None:
    try:
        parts = urlsplit(endpoint)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        raise InputError("endpoint: this is not an address; use https://host[:port].") from None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or not port_is_fine:
        raise InputError("endpoint: use https://host[:port] (or http://).")
    if "@" in parts.netloc:
        raise InputError(
            "endpoint: no user or password here; keys belong into the environment or stores.ini."
        )
    if parts.query or parts.fragment:
        raise InputError("endpoint: no query here; keys belong into the environment or stores.ini.")
    if not path_allowed and parts.path.strip("/"):
        raise InputError(
            "endpoint: the address of an S3 server has no path; the bucket has a field of its own."
        )
