"""Questions to a CbM server over HTTP: JSON objects back, or the sentence for the user."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from qgis_cbm.analysis.sentences import Sentence, marked
from qgis_cbm.client import addresses, codec
from qgis_cbm.client.errors import (
    NotAuthorised,
    NotFound,
    NotOffered,
    NotOurServer,
    ProxyRefuses,
    ServerFault,
    Unavailable,
    WrongCredentials,
)
from qgis_cbm.client.protocol import Feedback

_FOR_NOW = (502, 503, 504)


@dataclass(frozen=True)
class Reply:
    """An HTTP reply as it came: `location` is the target of a redirect, which is never followed."""

    status: int
    body: bytes
    content_type: str = ""
    location: str = ""


_FAULT = marked("The server at {where} reports a fault ({status}): {reason}")
_REFUSAL = marked("The server at {where} refuses the request ({status}): {reason}")


class Transport(Protocol):
    """Fetches an address. Raises `ServerUnreachable`, `ServerTimeout`, `Cancelled`; never for a status."""

    def prepare(self) -> None:
        """Take what only the main thread may read; called there before every task."""

    def get(self, url: str, feedback: Feedback | None = None) -> Reply:
        """Return the reply of any status."""

    def post(self, url: str, body: bytes, feedback: Feedback | None = None) -> Reply:
        """Send JSON and return the reply of any status. It is sent once only."""

    def close(self) -> None:
        """Free what the transport holds, in the thread that used it."""


class Server:
    """One CbM server. All methods raise `ClientError`."""

    def __init__(self, url: str, transport: Transport):
        """Raise `ClientError` when the address cannot be one."""
        self.base = addresses.base_url(url)
        self.where = urlsplit(self.base).netloc
        self.transport = transport

    def query(self, route: str, parameters: dict, feedback: Feedback | None) -> dict:
        """Return the reply of `/query/<route>`."""
        reply = self.transport.get(addresses.query_url(self.base, route, parameters), feedback)
        if reply.status != 200:
            self._refuse(reply, f"query/{route}")
        return codec.decode_object(reply.body, self.where, reply.content_type)

    def v1(self, route: str, parameters: dict, feedback: Feedback | None) -> dict:
        """Return the reply of `/v1/<route>`."""
        reply = self.transport.get(addresses.v1_url(self.base, route, parameters), feedback)
        return self._ours(reply, f"v1/{route}")

    def get(self, url: str, feedback: Feedback | None) -> dict:
        """Return the object at one of the server's other addresses."""
        return self._ours(self.transport.get(url, feedback), urlsplit(url).path.strip("/"))

    def content(self, path: str, feedback: Feedback | None) -> bytes:
        """Return what lies at a path of the server that one of its replies names."""
        reply = self.transport.get(self.base + path, feedback)
        if reply.status != 200:
            self._refuse(reply, path.strip("/").partition("?")[0])
        return reply.body

    def post(self, route: str, body: dict, feedback: Feedback | None) -> dict:
        """Send an object to `/v1/<route>` and return the reply."""
        sent = json.dumps(body).encode("utf-8")
        reply = self.transport.post(addresses.v1_url(self.base, route), sent, feedback)
        return self._ours(reply, f"v1/{route}")

    def lines(self, route: str, body: dict, feedback: Feedback | None) -> list[dict]:
        """Send an object to `/v1/<route>` and return the objects of a reply that has one a line."""
        sent = json.dumps(body).encode("utf-8")
        reply = self.transport.post(addresses.v1_url(self.base, route), sent, feedback)
        self._check(reply, f"v1/{route}")
        return codec.decode_lines(reply.body, self.where)

    def _ours(self, reply: Reply, route: str) -> dict:
        self._check(reply, route)
        return codec.decode_object(reply.body, self.where, reply.content_type)

    def _check(self, reply: Reply, route: str) -> None:
        if reply.status == 404 and not _is_problem(reply):
            raise NotOffered(
                Sentence(
                    "The server at {where} does not offer this (/{route}); it may be older.",
                    where=self.where,
                    route=route,
                )
            )
        if reply.status not in (200, 201):
            self._refuse(reply, route)

    def _refuse(self, reply: Reply, route: str) -> None:
        """Turn an HTTP status into the sentence for the user."""
        said = codec.server_sentence(reply.body, reply.content_type)
        detail = f"HTTP {reply.status} from {self.where} for /{route}: {said or 'no explanation'}"
        if 300 <= reply.status < 400:
            raise NotOurServer(
                Sentence(
                    "The server at {where} sends on to {location}; if that is the right one, put its "
                    "address into the connection.",
                    where=self.where,
                    location=addresses.without_secrets(reply.location),
                ),
                detail=detail,
            )
        if reply.status == 403 or (reply.status == 401 and said.lower().startswith("not authorized")):
            raise NotAuthorised(said or Sentence("You may not read this dataset."), detail=detail)
        if reply.status == 401:
            raise WrongCredentials(
                Sentence(
                    "The server at {where} does not accept this user name and password.", where=self.where
                ),
                detail=detail,
            )
        if reply.status == 407:
            raise ProxyRefuses(
                Sentence(
                    "The proxy on the way to {where} does not accept the user name and password.",
                    where=self.where,
                ),
                detail=detail,
            )
        if reply.status == 404 and _is_problem(reply):
            raise NotFound(said or Sentence("The server does not have this."), detail=detail)
        if reply.status == 404:
            raise NotOurServer(
                Sentence(
                    "The server at {where} answers, but it is not a CbM server (no /{route} there).",
                    where=self.where,
                    route=route,
                ),
                detail=detail,
            )
        template = _FAULT if reply.status >= 500 else _REFUSAL
        reason = said or Sentence("it gives no reason.")
        fault = Unavailable if reply.status in _FOR_NOW else ServerFault
        raise fault(Sentence(template, where=self.where, status=reply.status, reason=reason), detail=detail)


def _is_problem(reply: Reply) -> bool:
    """Whether one of our own endpoints answers, not just any web server."""
    return "problem+json" in reply.content_type
