"""The original's `users.json`: salt and PBKDF2 key as byte-literal text or hex, areas (contract 2.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cbm_backend import named_objects
from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, transaction
from cbm_backend.db.roles import act_as_owner
from cbm_backend.errors import Conflict, InputError
from cbm_backend.users.passwords import hash_pbkdf2_key
from cbm_backend.users.store import check_grants, check_name

_BYTES = 32


@dataclass(frozen=True)
class OriginalUser:
    """One user of the file; the name in lower case."""

    name: str
    salt: bytes
    key: bytes
    aois: tuple[str, ...]
    admin: bool


def parse(path: Path) -> list[OriginalUser]:
    """The users of the file. Raises `InputError` naming the user and field, never what stands there."""
    users = [_user(name, entry) for name, entry in named_objects.read(path, "user", "anna").items()]
    names = [user.name for user in users]
    for name in names:
        if names.count(name) > 1:
            raise InputError(f"{path.name}: the user '{name}' stands there twice (names ignore capitals).")
    return users


def import_users(settings: Settings, users: Sequence[OriginalUser], *, replace: bool = False) -> None:
    """Store them with argon2id around their keys; all or none. Raises `Conflict` for names that are taken."""
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute(
                "select name from public.cbm_user where name = any(%s) order by name",
                ([user.name for user in users],),
            )
            taken = [row[0] for row in cursor.fetchall()]
            if taken and not replace:
                raise Conflict(
                    f"These users exist already: {', '.join(taken)}; nothing was imported. --replace gives "
                    "them the password and areas of the file."
                )
            for user in users:
                cursor.execute(
                    "insert into public.cbm_user (name, password_hash, aois, admin) values (%s, %s, %s, %s) "
                    "on conflict (name) do update set password_hash = excluded.password_hash, "
                    "aois = excluded.aois, admin = excluded.admin, updated_at = clock_timestamp()",
                    (user.name, hash_pbkdf2_key(user.salt, user.key), list(user.aois), user.admin),
                )
    finally:
        connection.close()


def _user(name: str, entry: dict[str, Any]) -> OriginalUser:
    aois = entry.get("aois", [])
    if isinstance(aois, str):
        aois = [aois]
    if not isinstance(aois, list) or not all(isinstance(aoi, str) for aoi in aois):
        raise InputError(f"{name}: 'aois' must be a list of areas.")
    try:
        granted, admin = check_grants(aois, False)
        checked = check_name(name)
    except InputError as error:
        raise InputError(f"{name}: {error.message}") from None
    salt, key = _bytes(name, entry, "salt"), _bytes(name, entry, "key")
    return OriginalUser(checked, salt, key, tuple(granted), admin)


def _bytes(name: str, entry: dict[str, Any], field: str) -> bytes:
    text, is_hex = entry.get(field), entry.get("enc") == "hex"
    try:
        if not isinstance(text, str):
            raise ValueError
        if is_hex:
            decoded = bytes.fromhex(text)
        else:
            # repr(bytes) without its quotes: escapes for what is no printable ASCII.
            decoded = text.encode("latin-1").decode("unicode_escape").encode("latin-1")
        if len(decoded) != _BYTES:
            raise ValueError
    except ValueError:
        form = "64 hex digits" if is_hex else "the text of 32 bytes, such as \\x9fA..."
        raise InputError(f"{name}: '{field}' must be {form}.") from None
    return decoded
