"""API tokens: for scripts, with fewer areas than their user, an end, and nothing in the database to steal.

A token is `cbm_<id>_<secret>`. The secret has 256 random bits, so its SHA-256 is all that needs to be kept.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone

from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, one, transaction
from cbm_backend.db.roles import act_as_owner
from cbm_backend.errors import InputError, NotFound
from cbm_backend.users.store import User, check_grants, check_name, user_from_row

MAX_DAYS = 3650
_TOKEN = re.compile(r"cbm_([0-9a-f]{12})_([A-Za-z0-9_-]{43})")

SELECT_BY_ID = """
    select t.secret_sha256, t.aois, t.expires_at,
           u.name, u.password_hash, u.aois, u.admin, u.updated_at
    from public.cbm_token t join public.cbm_user u on u.name = t.user_name
    where t.id = %s and t.expires_at > now()
"""


@dataclass(frozen=True)
class Token:
    """A token as an administrator sees it: everything but the secret."""

    id: str
    user: str
    label: str
    aois: tuple[str, ...] | None
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True)
class StoredToken:
    """What checks a secret, and the user it stands for, already limited to the token's areas."""

    secret_sha256: bytes
    expires_at: datetime
    user: User

    def opens_with(self, secret: str) -> bool:
        """Whether this is the secret, and the token's time has not run out."""
        right = hmac.compare_digest(self.secret_sha256, hashlib.sha256(secret.encode()).digest())
        return right and self.expires_at > datetime.now(timezone.utc)


def split(text: str) -> tuple[str, str] | None:
    """(id, secret) of a token, or None for another form."""
    found = _TOKEN.fullmatch(text)
    return (found[1], found[2]) if found else None


def from_row(row: Sequence) -> StoredToken:
    """The token of a row in the order of `SELECT_BY_ID`."""
    secret_sha256, aois, expires_at, *user = row
    return StoredToken(bytes(secret_sha256), expires_at, _limited(user_from_row(user), aois))


def add_token(
    settings: Settings, name: str, *, label: str = "", aois: Sequence[str] = (), days: int = 365
) -> tuple[str, Token]:
    """A new token (to be shown once) of an existing user, for some of their areas or all of them.

    Raises `NotFound`, and `InputError` for an area the user does not have.
    """
    name = check_name(name)
    granted, admin = check_grants(aois, False)
    if admin:
        raise InputError("--aoi admin: leave --aoi out for a token with all rights of the user.")
    if not 1 <= days <= MAX_DAYS:
        raise InputError(f"--days: give a number from 1 to {MAX_DAYS}.")
    identity, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute(
                "select name, password_hash, aois, admin, updated_at from public.cbm_user where name = %s",
                (name,),
            )
            row = cursor.fetchone()
            if row is None:
                raise NotFound(f"There is no user '{name}'; `cbm-backend users list` shows those that exist.")
            missing = [aoi for aoi in granted if not user_from_row(row).may_see(aoi)]
            if missing:
                raise InputError(f"The user '{name}' has no grant for {', '.join(missing)}.")
            cursor.execute(
                "insert into public.cbm_token (id, user_name, secret_sha256, label, aois, expires_at) "
                "values (%s, %s, %s, %s, %s, now() + %s) returning created_at, expires_at",
                (identity, name, hashlib.sha256(secret.encode()).digest(), label, granted or None,
                 timedelta(days=days)),
            )  # fmt: skip
            created_at, expires_at = one(cursor)
    finally:
        connection.close()
    token = Token(identity, name, label, tuple(granted) or None, created_at, expires_at)
    return f"cbm_{identity}_{secret}", token


def list_tokens(settings: Settings, name: str | None = None) -> list[Token]:
    """The tokens of a user, or of all, expired ones too."""
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute(
                "select id, user_name, label, aois, created_at, expires_at from public.cbm_token "
                "where %(name)s::text is null or user_name = %(name)s order by user_name, created_at",
                {"name": check_name(name) if name else None},
            )
            return [
                Token(identity, user, label, tuple(aois) if aois is not None else None, created, expires)
                for identity, user, label, aois, created, expires in cursor.fetchall()
            ]
    finally:
        connection.close()


def revoke_token(settings: Settings, identity: str) -> str:
    """Delete a token, given its id (or the token itself); returns its user. Raises `NotFound`."""
    whole = split(identity)
    identity = whole[0] if whole else identity
    connection = connect(settings)
    try:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute("delete from public.cbm_token where id = %s returning user_name", (identity,))
            row = cursor.fetchone()
    finally:
        connection.close()
    if row is None:
        raise NotFound("There is no such token; `cbm-backend users token list` shows those that exist.")
    return row[0]


def _limited(user: User, aois: Sequence[str] | None) -> User:
    """The user with no more than the token's areas, and never more than their own of today."""
    if aois is None:
        return user
    return replace(user, aois=frozenset(aoi for aoi in aois if user.may_see(aoi)), admin=False)
