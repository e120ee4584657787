"""Objects behind plain http(s): one server, only the addresses below the store's endpoint."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

import requests
import urllib3.exceptions

from cbm_backend.errors import InputError, Unavailable
from cbm_backend.storage import credentials
from cbm_backend.storage.address import Reach, resolve
from cbm_backend.storage.connections import Connections
from cbm_backend.storage.failures import AccessRefused, ObjectMissing, StopWorker
from cbm_backend.storage.store import Body, StoreRow
from cbm_backend.storage.transport import (
    CHUNK,
    CONNECT_TIMEOUT,
    LATER,
    READ_TIMEOUT,
    TryLater,
    retry_after,
    watched,
)

_MAX_REDIRECTS = 5


class HttpStore:
    """Everything below `row.endpoint`; keys are what follows it. Redirects stay on the same host."""

    def __init__(self, row: StoreRow, connections: Connections):
        parts = urlsplit(row.endpoint or "")
        if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
            raise InputError(f"Store {row.name}: endpoint must be an http(s) address.")
        self.name = row.name
        self.connections = connections
        path = parts.path if parts.path.endswith("/") else parts.path + "/"
        self._base = urlunsplit((parts.scheme.lower(), parts.netloc.lower(), path, "", ""))
        self._reach = Reach(files=False, hosts=frozenset({parts.netloc.lower()}))
        self._session: requests.Session | None = None

    @property
    def identity(self) -> str:
        """The endpoint."""
        return self._base

    def locate(self, href: str) -> str:
        """What follows the endpoint in an absolute address, or the relative address itself."""
        if urlsplit(href).scheme and "://" not in href:
            raise InputError(f"{href} is not an address below {self._base} (store {self.name}).")
        parts = urlsplit(urljoin(self._base, href))
        path = parts.path or "/"
        url = urlunsplit((parts.scheme.lower(), parts.netloc.lower(), path, parts.query, ""))
        # Encoded dots would climb out of the endpoint once the server has decoded them.
        climbs = ".." in unquote(path).split("/")
        if climbs or not url.startswith(self._base) or url == self._base:
            raise InputError(
                f"{href} does not lie below {self._base}, the endpoint of the store {self.name}."
            )
        return url[len(self._base) :]

    def address(self, key: str) -> str:
        """The URL."""
        return self._base + key

    def local_path(self, key: str) -> None:
        """Nothing here lies on this machine."""

    @contextlib.contextmanager
    def open(self, key: str) -> Iterator[Body]:
        """GET the object as the server stores it (no content coding)."""
        url = self.address(key)
        answer = self._ask("GET", url)
        with contextlib.closing(answer):
            self._refuse(answer, url)
            length = answer.headers.get("Content-Length", "")
            chunks = answer.raw.stream(CHUNK, decode_content=False)
            yield Body(
                watched(chunks, url, (urllib3.exceptions.HTTPError, OSError)),
                int(length) if length.isdigit() else None,
            )

    def check(self) -> str:
        """Whether the server answers; what it says to its bare address matters only when it refuses us."""
        with contextlib.closing(self._ask("HEAD", self._base)) as answer:
            if answer.status_code in (401, 403) and self._credentials_given():
                self._refuse(answer, self._base)
            if answer.status_code in LATER:
                raise TryLater(f"{self._base} answers {answer.status_code} {answer.reason}.")
            return f"{self._base} answers {answer.status_code} {answer.reason}."

    def _ask(self, method: str, url: str) -> requests.Response:
        session = self._connected()
        for _ in range(_MAX_REDIRECTS):
            try:
                answer = session.request(
                    method,
                    url,
                    headers=self._authorization(url),
                    timeout=(CONNECT_TIMEOUT, READ_TIMEOUT),
                    stream=True,
                    allow_redirects=False,
                )
            except requests.exceptions.SSLError as error:
                raise StopWorker(
                    f"The certificate of {self._base} is not accepted.", detail=str(error)
                ) from error
            except requests.RequestException as error:
                raise TryLater(f"{self._base} does not answer.") from error
            if not answer.is_redirect:
                return answer
            answer.close()
            try:
                url = resolve(answer.headers["Location"], url, self._reach)
            except InputError as error:
                raise Unavailable(f"{url} redirects to a server that is not of store {self.name}.") from error
        raise Unavailable(f"{url} redirects more than {_MAX_REDIRECTS} times.")

    def _connected(self) -> requests.Session:
        if self._session is None:
            session = requests.Session()
            session.headers["Accept-Encoding"] = "identity"
            # Without this, requests would send what ~/.netrc has for the host.
            session.auth = _no_netrc
            self._session = session
        return self._session

    def _authorization(self, url: str) -> dict[str, str]:
        found = credentials.find(self.name)
        if found is None or found.token is None or not url.startswith(_origin(self._base)):
            return {}
        return {"Authorization": f"Bearer {found.token.get_secret_value()}"}

    def _credentials_given(self) -> bool:
        return credentials.find(self.name) is not None

    def _refuse(self, answer: requests.Response, url: str) -> None:
        status, reason = answer.status_code, answer.reason
        headers = {name.lower(): value for name, value in answer.headers.items()}
        if status == 200:
            return
        if status in (401, 403):
            raise AccessRefused(
                f"{url} answers {status} {reason}: store {self.name} needs other credentials "
                f"({credentials.variable_prefix(self.name)}_TOKEN or {credentials.FILE_NAME})."
            )
        if status in (404, 410):
            raise ObjectMissing(f"{url} answers {status} {reason}.")
        if status in LATER:
            raise TryLater(
                f"{url} answers {status} {reason}.",
                retry_after=retry_after(headers),
                asked=status in (429, 503),
            )
        raise Unavailable(f"{url} answers {status} {reason}.")


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"


def _no_netrc(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request
