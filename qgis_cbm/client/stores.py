"""Where the files of scenes lie: the registered stores, and what GDAL may open of them. Pure.

Nothing but what the catalogue names, below the root of a registered store, ever becomes a path for GDAL.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import NotOffered

S3, HTTP, FILE = "s3", "http", "file"
# GDAL is told what to expect: a document that points elsewhere is not opened, whatever its name.
_DRIVERS = {
    ".tif": ("GTiff",), ".tiff": ("GTiff",), ".img": ("ENVI",),
    ".jp2": ("JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID"),
}  # fmt: skip


@dataclass(frozen=True)
class Store:
    """A row of `public.cbm_store`. root: a folder (file) or a prefix of all keys (s3). Nothing is secret."""

    name: str
    profile: str
    endpoint: str | None = None
    bucket: str | None = None
    region: str | None = None
    path_style: bool = True
    root: str | None = None

    def path(self, href: str) -> str:
        """Return what GDAL opens for an address of the catalogue.

        Raises `NotOffered` for one that is not below this store's root.
        """
        if any(ord(sign) < 32 for sign in href):
            raise self._foreign(href)
        if self.profile == S3:
            return f"/vsis3/{self.bucket}/{self._key(href)}"
        if self.profile == HTTP:
            return f"/vsicurl/{self._url(href)}"
        return self._file(href)

    def _key(self, href: str) -> str:
        """As the server's own S3 store reads addresses: s3://bucket/key, /bucket/key, a URL, or a key."""
        parts = urlsplit(href)
        scheme = parts.scheme.lower()
        prefix = f"{self.root.strip('/')}/" if self.root and self.root.strip("/") else ""
        if scheme == "s3":
            bucket, key = parts.netloc, href.split("://", 1)[1].partition("/")[2]
        elif scheme in ("http", "https"):
            if parts.netloc.lower() != urlsplit(self.endpoint or "").netloc.lower():
                raise self._foreign(href)
            bucket, _, key = unquote(parts.path.lstrip("/")).partition("/")
        elif "://" in href:
            raise self._foreign(href)
        elif href.startswith("/"):
            bucket, _, key = href[1:].partition("/")
        else:
            bucket, key = self.bucket or "", prefix + href
        if bucket != self.bucket or not key.startswith(prefix) or not key or _climbs(key):
            raise self._foreign(href)
        return key

    def _url(self, href: str) -> str:
        base = urlsplit((self.endpoint or "").rstrip("/") + "/")
        url = href if "://" in href else base.geturl() + href
        parts = urlsplit(url)
        same = (parts.scheme.lower(), parts.netloc.lower()) == (base.scheme.lower(), base.netloc.lower())
        below = parts.path.startswith(base.path) and parts.path != base.path
        if base.scheme.lower() not in ("http", "https") or not (same and below) or _climbs(parts.path):
            raise self._foreign(href)
        return url

    def _file(self, href: str) -> str:
        parts = urlsplit(href)
        if parts.scheme.lower() == "file":
            href = unquote(parts.path)
        elif "://" in href:
            raise self._foreign(href)
        root = posixpath.normpath(self.root or "/")
        path = posixpath.normpath(posixpath.join(root, href))
        # Two slashes at the beginning would be another computer for Windows, /vsi... another file system.
        if not path.startswith(root.rstrip("/") + "/") or path.startswith(("//", "/vsi")):
            raise self._foreign(href)
        return path

    def _foreign(self, href: str) -> NotOffered:
        return NotOffered(
            Sentence(
                "A scene's file does not lie in its store “{store}”; tell the administrator.", store=self.name
            ),
            detail=f"{href!r} is not below the root of the store {self.name}",
        )


def store_of(stores: Mapping[str, Store], name: str | None, href: str) -> Store:
    """Return the store a scene names, else the one in which the address lies. Raises `NotOffered`."""
    if name is not None and name in stores:
        return stores[name]
    if name is None:
        for store in stores.values():
            if "://" in href or (href.startswith("/") and store.profile == FILE):
                try:
                    store.path(href)
                except NotOffered:
                    continue
                return store
    raise NotOffered(
        Sentence(
            "The files of these scenes lie in no registered store: the administrator adds it "
            "(cbm-backend stores add), then images can be read without a server."
        ),
        detail=f"store {name!r}, file {href!r}",
    )


def drivers(href: str) -> tuple[str, ...]:
    """Return the GDAL drivers that may open a file of this name. Raises `NotOffered`."""
    suffix = PurePosixPath(urlsplit(href).path).suffix.lower()
    if suffix not in _DRIVERS:
        raise NotOffered(
            Sentence("Images are read from {kinds} files; this scene has others.", kinds=", ".join(_DRIVERS)),
            detail=href,
        )
    return _DRIVERS[suffix]


def stores_of(rows: Iterable[tuple]) -> dict[str, Store]:
    """Return rows of the registry by name."""
    return {row[0]: Store(*row) for row in rows}


def _climbs(path: str) -> bool:
    return ".." in unquote(path).replace("\\", "/").split("/")
