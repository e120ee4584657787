"""Small documents (JSON, XML) from files and http(s), with limits on time and size."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import requests

from cbm_backend.errors import InputError, Unavailable
from cbm_backend.storage.address import Reach, is_url, resolve

MAX_BYTES = 64 * 1024 * 1024
TIMEOUT = (10, 60)
_MAX_REDIRECTS = 5


class Documents:
    """Reads documents; one HTTP session for all of them. Redirects are followed within `reach` only."""

    def __init__(self, reach: Reach):
        self.reach = reach
        self._session = requests.Session()
        self._session.headers["Accept"] = "application/json, application/geo+json, application/xml, */*;q=0.1"

    def read(self, address: str) -> bytes:
        """The bytes at an absolute path or URL.

        Raises `InputError` when it is not there or too large, `Unavailable` when the server does not answer.
        """
        return self._download(address) if is_url(address) else self._read_file(address)

    def read_object(self, address: str) -> dict[str, Any]:
        """The JSON object at an address. Raises like `read`, and `InputError` when it is something else."""
        try:
            found = json.loads(self.read(address))
        except (ValueError, RecursionError) as error:
            raise InputError(f"{address} is not JSON.", detail=str(error)) from error
        if not isinstance(found, dict):
            raise InputError(f"{address} is not a JSON object.")
        return found

    def _read_file(self, address: str) -> bytes:
        path = Path(address)
        try:
            if path.stat().st_size > MAX_BYTES:
                raise InputError(f"{address} is larger than {MAX_BYTES // 2**20} MB.")
            return path.read_bytes()
        except OSError as error:
            raise InputError(f"{address} cannot be read: {error.strerror}.") from error

    def _download(self, url: str) -> bytes:
        for _ in range(_MAX_REDIRECTS):
            try:
                with self._session.get(url, timeout=TIMEOUT, stream=True, allow_redirects=False) as answer:
                    if answer.is_redirect:
                        url = resolve(answer.headers["Location"], url, self.reach)
                        continue
                    return body_of(answer, url)
            except requests.RequestException as error:
                raise Unavailable(f"{url} does not answer.", detail=str(error)) from error
        raise InputError(f"{url} redirects more than {_MAX_REDIRECTS} times.")


def body_of(answer: requests.Response, url: str) -> bytes:
    """What a web server answers. Raises `Unavailable` where it is busy or faulty, `InputError` otherwise."""
    if answer.status_code >= 500 or answer.status_code == 429:
        raise Unavailable(f"{url} answers {answer.status_code} {answer.reason}.")
    if answer.status_code != 200:
        said = next(answer.iter_content(500), b"").decode("utf-8", "replace").strip()
        raise InputError(f"{url} answers {answer.status_code} {answer.reason}.", detail=said)
    body = bytearray()
    for chunk in answer.iter_content(1 << 16):
        body += chunk
        if len(body) > MAX_BYTES:
            raise InputError(f"{url} is larger than {MAX_BYTES // 2**20} MB.")
    return bytes(body)
