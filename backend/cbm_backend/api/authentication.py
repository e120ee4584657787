"""Who is asking: HTTP Basic credentials against `cbm_user`; fast when known, else slow and counted."""

from __future__ import annotations

import base64
import binascii
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache

from cbm_backend.api.login_limits import LoginLimits
from cbm_backend.api.pool import Pool
from cbm_backend.api.remembered import RememberedCredentials
from cbm_backend.errors import Unavailable
from cbm_backend.users.passwords import hash_password, verify_password
from cbm_backend.users.store import SELECT_USER, User, user_from_row

ROWS_KEPT = 1024
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


class Authenticator:
    """Checks credentials for one process; a user's row is read again when it is older than `max_age_s`."""

    def __init__(self, pool: Pool, max_age_s: float):
        self._pool = pool
        self._max_age_s = max_age_s
        self._remembered = RememberedCredentials()
        self._limits = LoginLimits()
        self._hashing = threading.BoundedSemaphore(HASHES_AT_ONCE)
        self._rows: OrderedDict[str, tuple[float, User | None]] = OrderedDict()
        self._rows_lock = threading.Lock()

    def user(self, credentials: Credentials, address: str) -> User | None:
        """The user, or None for wrong credentials.

        Raises `TooManyFailures` when this user or address has failed too often lately, `Unavailable` when
        the database does not answer or too many passwords are being checked.
        """
        name, password = credentials.name, credentials.password
        row = self._row(name)
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

    def _is_remembered(self, row: User | None, password: str) -> bool:
        return row is not None and self._remembered.knows(row.name, password, _version(row))

    def _row(self, name: str) -> User | None:
        """The user's row, from memory or, when that copy is too old, from the database."""
        now = time.monotonic()
        with self._rows_lock:
            read_at, user = self._rows.get(name, (float("-inf"), None))
        if now - read_at < self._max_age_s:
            return user
        rows = self._pool.fetch(SELECT_USER, (name,)).rows
        user = user_from_row(rows[0]) if rows else None
        with self._rows_lock:
            self._rows[name] = (now, user)
            self._rows.move_to_end(name)
            while len(self._rows) > ROWS_KEPT:
                self._rows.popitem(last=False)
        return user


@lru_cache(maxsize=1)
def _decoy_hash() -> str:
    """Checked when the user does not exist, so that the time taken does not tell who does."""
    return hash_password("nobody")


def _version(user: User) -> tuple:
    return user.updated_at, user.password_hash
