"""Password hashes: argon2id, salted, with the parameters inside the hash itself.

Users of the original come with a PBKDF2 key. It is not kept: argon2id is put around it, so that their
passwords go on working and no weaker hash is stored (`pbkdf2:<iterations>:<salt>:<argon2id of the key>`).
"""

from __future__ import annotations

import hashlib

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from cbm_backend.errors import InputError

MAX_LENGTH = 256
PBKDF2_ITERATIONS = 100_000
_PBKDF2 = "pbkdf2:"
_HASHER = PasswordHasher()


def hash_password(password: str) -> str:
    """The argon2id hash to store. Raises `InputError` for an empty or over-long password."""
    if not password:
        raise InputError("The password is empty: give one of 1 to 256 characters.")
    if len(password) > MAX_LENGTH:
        raise InputError("The password is too long: use at most 256 characters.")
    if any(ord(character) < 32 for character in password):
        raise InputError("The password holds a control character (a tab or line break): leave it out.")
    return _HASHER.hash(password)


def hash_pbkdf2_key(salt: bytes, key: bytes) -> str:
    """The hash to store for a user of the original, of whom only salt and PBKDF2 key are known."""
    return f"{_PBKDF2}{PBKDF2_ITERATIONS}:{salt.hex()}:{_HASHER.hash(key)}"


def verify_password(password_hash: str, password: str) -> bool:
    """Whether the password belongs to the hash; takes about a quarter of a second by design."""
    if not password or len(password) > MAX_LENGTH:
        return False
    try:
        if password_hash.startswith(_PBKDF2):
            _, iterations, salt, inner = password_hash.split(":", 3)
            key = hashlib.pbkdf2_hmac("sha256", password.encode(), bytes.fromhex(salt), int(iterations))
            return _HASHER.verify(inner, key)
        return _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError, ValueError):
        return False
