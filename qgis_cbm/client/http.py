"""Questions to a CbM server over HTTP: JSON objects back, or the sentence for the user."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client import addresses, codec
from qgis_cbm.client.errors import NotOffered
from qgis_cbm.client.protocol import Feedback
from qgis_cbm.client.refusals import is_problem, refusal


@dataclass(frozen=True)
class Reply:
    """An HTTP reply as it came: `location` is the target of a redirect, which is never followed."""

    status: int
    body: bytes
    content_type: str = ""
    location: str = ""


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
        if reply.status == 404 and not is_problem(reply.content_type):
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
        """Raise what the reply means to the user."""
        raise refusal(
            reply.status, reply.body, reply.content_type, reply.location, where=self.where, route=route
        )
