"""Password hashes: argon2id, salted, with the parameters inside the hash itself."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from cbm_backend.errors import InputError

MAX_LENGTH = 256
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


def verify_password(password_hash: str, password: str) -> bool:
    """Whether the password belongs to the hash; takes about a quarter of a second by design."""
    if not password or len(password) > MAX_LENGTH:
        return False
    try:
        return _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False
