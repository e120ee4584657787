"""Lets GDAL read from a store in place (/vsis3): keys hold for the bucket's path, never for the process.

Whole objects for extraction are downloaded (see `cache`); this is for windows of cloud-optimised rasters.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import rasterio

from cbm_backend.errors import Unavailable
from cbm_backend.storage.loaded_libraries import loaded
from cbm_backend.storage.s3 import S3Store
from cbm_backend.storage.store import Store

_OF_A_PATH = ("VSIClearPathSpecificOptions", "VSICurlPartialClearCache")
# Path prefix -> the store that has set its options and how many use them now.
_in_use: dict[bytes, tuple[str, int]] = {}
_change = threading.Condition()


def gdal_path(store: Store, href: str) -> str:
    """The name under which GDAL opens an object: a local path, /vsis3/... or /vsicurl/..."""
    key = store.locate(href)
    if isinstance(store, S3Store):
        return f"/vsis3/{store.bucket}/{key}"
    local = store.local_path(key)
    return str(local) if local is not None else f"/vsicurl/{store.address(key)}"


def gdal_options(store: Store) -> dict[str, str]:
    """GDAL's options for the paths of an S3 store; empty for the others. Holds keys: never log it.

    Raises `AccessRefused` when there are no keys.
    """
    if not isinstance(store, S3Store):
        return {}
    parts = urlsplit(store.row.endpoint or "https://s3.amazonaws.com")
    keys = store.frozen_credentials()
    # Everything is stated: what is left out would come from the process's AWS_* variables.
    return {
        # Each guess at a side file would be a request.
        "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
        "AWS_S3_ENDPOINT": parts.netloc,
        "AWS_HTTPS": "YES" if parts.scheme.lower() == "https" else "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE" if store.row.path_style else "TRUE",
        "AWS_REGION": store.region,
        "AWS_DEFAULT_REGION": store.region,
        "AWS_NO_SIGN_REQUEST": "YES" if keys is None else "NO",
        "AWS_ACCESS_KEY_ID": keys[0] if keys else "",
        "AWS_SECRET_ACCESS_KEY": keys[1] if keys else "",
        "AWS_SESSION_TOKEN": (keys[2] or "") if keys else "",
    }


@contextlib.contextmanager
def gdal_access(store: Store) -> Iterator[None]:
    """GDAL may read the store's paths while this lasts; use it inside `gdal_env()`.

    One connection of the store's cap is held meanwhile. Stores whose buckets have the same name take turns:
    GDAL tells them apart by the path alone.
    """
    if not isinstance(store, S3Store):
        yield
        return
    prefix = f"/vsis3/{store.bucket}/".encode()
    with store.connections.take():
        options = gdal_options(store)
        _enter(prefix, store.identity, options)
        try:
            # boto3 has asked the instance for keys where that is meant; GDAL is not to ask on its own.
            with rasterio.Env(CPL_AWS_EC2_API_ROOT_URL="disabled"):
                yield
        finally:
            _leave(prefix)


def _enter(prefix: bytes, identity: str, options: dict[str, str]) -> None:
    library = _library()
    with _change:
        _change.wait_for(lambda: _in_use.get(prefix, (identity, 0))[0] == identity)
        # Set again for each: keys of an instance role change from hour to hour.
        for name, value in options.items():
            library.VSISetPathSpecificOption(prefix, name.encode(), value.encode())
        _in_use[prefix] = (identity, _in_use.get(prefix, (identity, 0))[1] + 1)


def _leave(prefix: bytes) -> None:
    library = _library()
    with _change:
        identity, users = _in_use.pop(prefix)
        if users > 1:
            _in_use[prefix] = (identity, users - 1)
            return
        # In this order: without its options GDAL would look for keys elsewhere, on the network too.
        library.VSICurlPartialClearCache(prefix)
        library.VSIClearPathSpecificOptions(prefix)
        _change.notify_all()


@functools.lru_cache(maxsize=1)
def _library() -> ctypes.CDLL:
    """The GDAL that rasterio has loaded; rasterio itself has no function for options of a path."""
    for path in loaded("libgdal"):
        library = ctypes.CDLL(path)
        library.VSISetPathSpecificOption.argtypes = [ctypes.c_char_p] * 3
        for name in ("VSISetPathSpecificOption", *_OF_A_PATH):
            getattr(library, name).restype = None
        for name in _OF_A_PATH:
            getattr(library, name).argtypes = [ctypes.c_char_p]
        return library
    raise Unavailable(
        f"GDAL {rasterio.__gdal_version__} is not a library of its own here: objects cannot be read in place."
    )
