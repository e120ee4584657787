"""The files of a product: from its manifest.safe where there is one, else by listing its folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from cbm_backend.errors import InputError
from cbm_backend.storage.failures import ObjectMissing
from cbm_backend.storage.filesystem import FileStore
from cbm_backend.storage.s3 import S3Store

if TYPE_CHECKING:
    from cbm_backend.catalogue.rows import Rows

MANIFEST = "manifest.safe"
MOST_FILES = 20_000
# manifest's checksumName -> multihash code and length, https://github.com/multiformats/multicodec
_MULTIHASH = {"MD5": "d50110", "SHA3-256": "1620", "SHA256": "1220", "SHA-256": "1220"}


@dataclass(frozen=True)
class ProductFile:
    """A file of a product: path in it, size in bytes and multihash as far as they are stated."""

    path: str
    size: int | None = None
    checksum: str | None = None


@dataclass(frozen=True)
class ProductFolder:
    """A product's files and how they are addressed and read."""

    address: str
    files: tuple[ProductFile, ...]
    read: Callable[[str], bytes] = field(repr=False)
    local: bool = False

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.address.rstrip("/").rsplit("/", 1)[-1]

    def href(self, path: str) -> str:
        """The absolute address of a file."""
        return f"{self.address}/{path}"


def on_disk(folder: Path) -> ProductFolder:
    """The files that lie in a folder of this machine; size and checksum as its manifest states them."""
    found: dict[str, ProductFile] = {}
    for parent, _, names in os.walk(folder):
        for name in sorted(names):
            path = (Path(parent) / name).relative_to(folder).as_posix()
            found[path] = ProductFile(path)
            if len(found) > MOST_FILES:
                raise InputError(f"{folder} holds more than {MOST_FILES} files.")

    def read(path: str) -> bytes:
        try:
            return (folder / path).read_bytes()
        except OSError as error:
            raise InputError(f"{folder / path} cannot be read: {error.strerror}.") from error

    if MANIFEST in found:
        for stated in read_manifest(read(MANIFEST)):
            if stated.path in found:
                found[stated.path] = stated
    return ProductFolder(str(folder), tuple(found.values()), read, local=True)


def in_store(rows: Rows, location: str) -> ProductFolder:
    """The files of a product at the address a catalogue gives it.

    Raises `InputError` when no registered store holds it or it is not there any more.
    """
    location = location.rstrip("/")
    store, key = rows.store_of(f"{location}/{MANIFEST}")
    key = key.removesuffix(f"/{MANIFEST}")
    address = store.address(key)
    if isinstance(store, FileStore):
        folder = Path(address)
        if not folder.is_dir():
            raise InputError(f"There is no folder {address}.")
        return on_disk(folder)

    def read(path: str) -> bytes:
        return rows.read_object(store, f"{key}/{path}")

    try:
        files = read_manifest(read(MANIFEST))
    except ObjectMissing as error:
        if not isinstance(store, S3Store):
            raise InputError(f"There is no {address}/{MANIFEST}.") from error
        files = [
            ProductFile(name.removeprefix(f"{key}/"), size)
            for name, size in rows.patiently(store, lambda: store.list(f"{key}/", MOST_FILES))
        ]
    if not files:
        raise InputError(f"There is nothing at {address}.")
    return ProductFolder(address, tuple(files), read)


def read_manifest(xml: bytes) -> list[ProductFile]:
    """The files a manifest.safe names; paths that leave the product are left out. Raises `InputError`."""
    try:
        root = ElementTree.fromstring(xml)
    except (ElementTree.ParseError, DefusedXmlException, ValueError) as error:
        raise InputError(f"The manifest is not XML: {error}.") from error
    found = []
    for stream in root.iter():
        if not isinstance(stream.tag, str) or stream.tag.rsplit("}", 1)[-1] != "byteStream":
            continue
        location = stream.find("./{*}fileLocation")
        href = location.get("href", "") if location is not None else ""
        path = href.removeprefix("./")
        if not path or path.startswith("/") or ".." in path.split("/") or "://" in path:
            continue
        size = stream.get("size", "")
        entry = ProductFile(path, int(size) if size.isdigit() else None)
        digest = stream.find("./{*}checksum")
        if digest is not None:
            entry = replace(entry, checksum=_multihash(digest.get("checksumName", ""), digest.text or ""))
        found.append(entry)
    return found


def _multihash(name: str, digest: str) -> str | None:
    digest = digest.strip().lower()
    code = _MULTIHASH.get(name.upper())
    expected = 32 if name.upper() == "MD5" else 64
    is_hex = len(digest) == expected and all(letter in "0123456789abcdef" for letter in digest)
    return code + digest if code and is_hex else None
