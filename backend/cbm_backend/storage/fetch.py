"""Rasters of a scene as local files: files are used where they lie, http(s) ones are downloaded first."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import requests

from cbm_backend.errors import InputError, Unavailable
from cbm_backend.storage.address import is_url
from cbm_backend.storage.documents import TIMEOUT


class Fetched:
    """The local copies of one scene's rasters, below a folder of their own; removed at the end.

    A copy has its name only when it is complete. Redirects are not followed: the host was allowed when the
    scene was catalogued, another one was not.
    """

    def __init__(self, folder: Path):
        self._folder = folder

    def __enter__(self) -> Fetched:
        return self

    def __exit__(self, *exception: object) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def local(self, href: str) -> str:
        """The path of a raster. Raises `InputError` when it is missing, `Unavailable` when a server fails."""
        if not is_url(href):
            return href
        suffix = Path(urlsplit(href).path).suffix
        target = self._folder / (hashlib.sha256(href.encode()).hexdigest()[:32] + suffix)
        if not target.exists():
            self._folder.mkdir(parents=True, exist_ok=True)
            self._download(href, target)
        return str(target)

    def _download(self, url: str, target: Path) -> None:
        part = target.with_suffix(".part")
        try:
            with requests.get(url, timeout=TIMEOUT, stream=True, allow_redirects=False) as answer:
                if answer.status_code >= 500 or answer.status_code == 429:
                    raise Unavailable(f"{url} answers {answer.status_code} {answer.reason}.")
                if answer.status_code != 200:
                    raise InputError(f"{url} answers {answer.status_code} {answer.reason}.")
                with part.open("wb") as file:
                    for chunk in answer.iter_content(1 << 20):
                        file.write(chunk)
                    file.flush()
                    os.fsync(file.fileno())
            expected = answer.headers.get("Content-Length")
            if expected and "Content-Encoding" not in answer.headers and part.stat().st_size != int(expected):
                raise Unavailable(f"{url} ended after {part.stat().st_size} of {expected} bytes.")
        except requests.RequestException as error:
            raise Unavailable(f"{url} does not answer.", detail=str(error)) from error
        part.rename(target)
