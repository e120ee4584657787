"""Checksums of objects: STAC's `file:checksum` (multihash) and S3's ETag, to compare bytes with."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cbm_backend.errors import InputError

if TYPE_CHECKING:
    from hashlib import _Hash

# multihash code -> (hashlib's name, bytes); https://github.com/multiformats/multicodec, tag "multihash"
_ALGORITHMS = {
    0x11: ("sha1", 20),
    0x12: ("sha256", 32),
    0x13: ("sha512", 64),
    0x14: ("sha3_512", 64),
    0x16: ("sha3_256", 32),
    0x20: ("sha384", 48),
    0xD5: ("md5", 16),
    0xB240: ("blake2b", 64),
    0xB260: ("blake2s", 32),
}
_MD5 = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Checksum:
    """An algorithm known to hashlib and the digest it must give, in lower-case hexadecimals."""

    algorithm: str
    digest: str

    def new(self) -> _Hash:
        """An empty hash of this algorithm."""
        return hashlib.new(self.algorithm, usedforsecurity=False)


def from_multihash(text: str) -> Checksum | None:
    """The checksum in STAC's `file:checksum`, or None for an algorithm Python does not have (BLAKE3).

    Raises `InputError` when the text is not a multihash.
    """
    try:
        data = bytes.fromhex(text)
        code, rest = _varint(data)
        length, digest = _varint(rest)
    except (ValueError, IndexError) as error:
        raise InputError(f"file:checksum is not a multihash in hexadecimals: {text[:80]!r}.") from error
    if length != len(digest) or not digest:
        raise InputError(f"file:checksum does not have the length it states: {text[:80]!r}.")
    name, size = _ALGORITHMS.get(code, ("", 0))
    return Checksum(name, digest.hex()) if size == length else None


def from_etag(headers: Mapping[str, str]) -> Checksum | None:
    """The MD5 in an S3 answer's ETag; None when it is no MD5 (multipart uploads, encryption with own keys).

    `headers` are the answer's, with names in lower case.
    """
    if headers.get("x-amz-server-side-encryption", "").startswith("aws:kms"):
        return None
    if "x-amz-server-side-encryption-customer-algorithm" in headers:
        return None
    etag = headers.get("etag", "").strip('"').lower()
    return Checksum("md5", etag) if _MD5.fullmatch(etag) else None


def _varint(data: bytes) -> tuple[int, bytes]:
    """An unsigned varint (seven bits a byte, lowest first) and what follows it."""
    value = 0
    for place in range(9):
        value |= (data[place] & 0x7F) << (7 * place)
        if not data[place] & 0x80:
            return value, data[place + 1 :]
    raise ValueError("varint too long")
