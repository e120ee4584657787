"""Questions to catalogue servers: few connections at a time, patient with a busy server, within limits."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import requests

from cbm_backend.config import Settings
from cbm_backend.errors import InputError, Unavailable
from cbm_backend.storage.address import Reach, resolve
from cbm_backend.storage.connections import Connections
from cbm_backend.storage.documents import body_of
from cbm_backend.storage.transport import CONNECT_TIMEOUT, LATER, READ_TIMEOUT, retry_after

ATTEMPTS = 6
FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
# A server that wants to be left alone for longer ends the command with a sentence instead.
PATIENCE = 300.0
_MAX_REDIRECTS = 5


class Client:
    """One catalogue server. The cap on connections and a server's wish for rest hold for all processes."""

    def __init__(
        self, settings: Settings, url: str, reach: Reach, *, connections: int = 4,
        sleep: Callable[[float], None] = time.sleep,
    ):  # fmt: skip
        host = urlsplit(url).netloc.lower()
        folder = settings.cache_dir / "catalogues" / "".join(c if c.isalnum() else "_" for c in host)
        self.reach = reach
        self._connections = Connections(folder, connections)
        self._sleep = sleep
        self._session = requests.Session()
        self._session.headers["Accept"] = "application/geo+json, application/json, application/xml;q=0.8"
        # Without this, requests would send what ~/.netrc has for the host.
        self._session.auth = lambda request: request

    def get(self, url: str, parameters: Mapping[str, str] | None = None) -> bytes:
        """The body of a GET. Raises `InputError` for an answer that means no, `Unavailable` otherwise."""
        return self._ask("GET", url, params=dict(parameters or {}))

    def object(
        self, method: str, url: str, *, body: dict[str, Any] | None = None,
        parameters: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:  # fmt: skip
        """The JSON object that answers. Raises like `get`, and `InputError` when it is something else."""
        options: dict[str, Any] = {"json": body} if body is not None else {}
        text = self._ask(method, url, params=dict(parameters or {}), **options)
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InputError(f"{url} does not answer with JSON.", detail=str(error)) from error
        if not isinstance(found, dict):
            raise InputError(f"{url} does not answer with a JSON object.")
        return found

    def _ask(self, method: str, url: str, **options: Any) -> bytes:
        url = resolve(url, url, self.reach)
        waited, reason = 0.0, ""
        for attempt in range(ATTEMPTS):
            self._rest()
            wait = min(FIRST_WAIT * 2**attempt, LONGEST_WAIT) * random.uniform(0.5, 1.0)  # noqa: S311
            try:
                with self._connections.take(), self._send(method, url, options) as answer:
                    if answer.status_code not in LATER:
                        return body_of(answer, url)
                    reason = f"answers {answer.status_code} {answer.reason}"
                    asked = retry_after({name.lower(): value for name, value in answer.headers.items()})
            except requests.RequestException as error:
                reason, asked = f"does not answer ({type(error).__name__})", None
            if asked is not None:
                # It spoke for the server, so everybody waits.
                wait = asked
                self._connections.pause(asked)
            waited += wait
            if waited > PATIENCE:
                raise Unavailable(f"{url} {reason} and asks for {wait:.0f} s of rest: try again later.")
            if attempt < ATTEMPTS - 1:
                self._sleep(wait)
        raise Unavailable(f"{url} {reason}, also after {ATTEMPTS} attempts.")

    def _rest(self) -> None:
        left = self._connections.paused()
        if left > 0:
            self._sleep(min(left, LONGEST_WAIT))

    def _send(self, method: str, url: str, options: dict[str, Any]) -> requests.Response:
        for _ in range(_MAX_REDIRECTS):
            answer = self._session.request(
                method, url, timeout=(CONNECT_TIMEOUT, READ_TIMEOUT), stream=True, allow_redirects=False,
                **options,
            )  # fmt: skip
            if not answer.is_redirect:
                return answer
            answer.close()
            url = resolve(answer.headers["Location"], url, self.reach)
        raise InputError(f"{url} redirects more than {_MAX_REDIRECTS} times.")
