"""Who is asking: HTTP Basic against `cbm_user` (fast when known, else slow and counted), or a token."""

from __future__ import annotations

import base64
import binascii
import threading
from dataclasses import dataclass
from functools import lru_cache

from cbm_backend.api.login_limits import LoginLimits
from cbm_backend.api.pool import Pool
from cbm_backend.api.remembered import RememberedCredentials
from cbm_backend.api.row_cache import RowCache
from cbm_backend.errors import Unavailable
from cbm_backend.users import tokens
from cbm_backend.users.passwords import hash_password, verify_password
from cbm_backend.users.store import SELECT_USER, User, user_from_row

HASHES_AT_ONCE = 2
HASH_WAIT_S = 10.0


class TooManyFailures(Exception):
    """No further attempt is checked before `retry_after` seconds have passed."""

    def __init__(self, retry_after: int):
        super().__init__(f"retry after {retry_after} s")
        self.retry_after = retry_after


@dataclass(frozen=True)
class Credentials:
    """What the client sent; the user name is lower-cased here, once and for all."""

    name: str
    password: str


def basic_credentials(header: str | None) -> Credentials | None:
    """The credentials of an `Authorization` header (UTF-8, else Latin-1 as `requests` sends), or None."""
    scheme, _, encoded = (header or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        raw = base64.b64decode(encoded.strip(), validate=True)
    except (binascii.Error, ValueError):
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    name, colon, password = text.partition(":")
    name = name.lower()
    if not colon or not 1 <= len(name) <= 64 or "\0" in text:
        return None
    return Credentials(name, password)


def bearer_token(header: str | None) -> str | None:
    """The token of an `Authorization: Bearer` header, or None."""
    scheme, _, token = (header or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


class Authenticator:
    """Checks credentials for one process; a user's row is read again when it is older than `max_age_s`."""

    def __init__(self, pool: Pool, max_age_s: float):
        self._pool = pool
        self._users = RowCache(self._read_user, max_age_s)
        self._tokens = RowCache(self._read_token, max_age_s)
        self._remembered = RememberedCredentials()
        self._limits = LoginLimits()
        self._hashing = threading.BoundedSemaphore(HASHES_AT_ONCE)

    def user(self, credentials: Credentials, address: str) -> User | None:
        """The user, or None for wrong credentials.

        Raises `TooManyFailures` when this user or address has failed too often lately, `Unavailable` when
        the database does not answer or too many passwords are being checked.
        """
        name, password = credentials.name, credentials.password
        row = self._users.get(name)
        if self._is_remembered(row, password):
            return row
        wait = self._limits.wait_s(name, address)
        if wait:
            raise TooManyFailures(wait)
        if not self._hashing.acquire(timeout=HASH_WAIT_S):
            raise Unavailable("The server is busy: too many logins at once.")
        try:
            # Another thread may have verified the same pair while this one waited.
            if self._is_remembered(row, password):
                return row
            wait = self._limits.wait_s(name, address)
            if wait:
                raise TooManyFailures(wait)
            right = verify_password(row.password_hash if row else _decoy_hash(), password)
            if row is None or not right:
                self._limits.failed(name, address)
                return None
        finally:
            self._hashing.release()
        self._remembered.remember(name, password, _version(row))
        return row

    def token_user(self, token: str, address: str) -> User | None:
        """The user of an API token, limited to the token's areas; None for a wrong or expired one.

        Raises `TooManyFailures` for wrong ones from an address that has failed too often. Checking costs a
        digest, so right ones always get through.
        """
        identity, secret = tokens.split(token) or ("", "")
        stored = self._tokens.get(identity) if identity else None
        if stored is not None and stored.opens_with(secret):
            return stored.user
        who = f"token {identity}"
        wait = self._limits.wait_s(who, address)
        if wait:
            raise TooManyFailures(wait)
        self._limits.failed(who, address)
        return None

    def _is_remembered(self, row: User | None, password: str) -> bool:
        return row is not None and self._remembered.knows(row.name, password, _version(row))

    def _read_user(self, name: str) -> User | None:
        rows = self._pool.fetch(SELECT_USER, (name,)).rows
        return user_from_row(rows[0]) if rows else None

    def _read_token(self, identity: str) -> tokens.StoredToken | None:
        rows = self._pool.fetch(tokens.SELECT_BY_ID, (identity,)).rows
        return tokens.from_row(rows[0]) if rows else None


@lru_cache(maxsize=1)
def _decoy_hash() -> str:
    """Checked when the user does not exist, so that the time taken does not tell who does."""
    return hash_password("nobody")


def _version(user: User) -> tuple:
    return user.updated_at, user.password_hash
