"""HTTP exchanges with one server from worker threads, given up at once when the user cancels.

Standard library only. Qt's network objects in a worker thread make QGIS stand still for good: what PyQt does
there holds Python's lock and asks for locks that Qt's objects share, while the main thread may hold one of
these and ask for Python's.
"""

from __future__ import annotations

import base64
import contextlib
import gzip
import http.client
import select
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional
from urllib.parse import quote, urljoin, urlsplit

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import Cancelled, ServerTimeout, ServerUnreachable
from qgis_cbm.client.http import Reply
from qgis_cbm.client.protocol import Feedback

_POLL_S = 0.05
# Behind the time that the user gives a server: for the thread of an exchange that was left behind.
_PATIENCE_S = 1.0
_Request = tuple[str, str, Optional[bytes], dict[str, str]]
"""Method, target, body, headers."""


@dataclass(frozen=True)
class Proxy:
    """An HTTP proxy, and the login for it."""

    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def headers(self) -> dict[str, str]:
        """What tells the proxy who asks."""
        if not self.user:
            return {}
        login = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        return {"Proxy-Authorization": f"Basic {login}"}


@dataclass(frozen=True)
class Route:
    """How a server is reached: with these headers (authentication among them), TLS settings and proxy."""

    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    tls: ssl.SSLContext | None = None
    proxy: Proxy | None = None


class Line:
    """One kept connection to a server, for one thread. timeout: seconds for a whole exchange."""

    def __init__(self, url: str, route: Route, timeout: float):
        self._parts = urlsplit(url)
        self._route = route
        self._timeout = timeout
        self._connection: http.client.HTTPConnection | None = None

    def ask(
        self, method: str, url: str, body: bytes | None = None, feedback: Feedback | None = None
    ) -> Reply:
        """Return the reply of any status; redirects are not followed.

        Raises `ServerUnreachable`, `ServerTimeout` or `Cancelled`. No message holds the authentication.
        """
        if feedback is not None and feedback.isCanceled():
            raise Cancelled(Sentence("Cancelled."))
        host = self._parts.netloc.rpartition("@")[2]
        deadline = time.monotonic() + self._timeout
        if method != "GET":
            # A server may close an idle connection at this very moment; what writes cannot be sent twice.
            self.close()
        kept = self._connection is not None and not _is_stale(self._connection)
        exchange = self._begin(method, url, body, kept)
        while not exchange.wait(_POLL_S):
            if feedback is not None and feedback.isCanceled():
                self.close()
                raise Cancelled(Sentence("Cancelled."))
            if time.monotonic() > deadline:
                self.close()
                raise ServerTimeout(
                    Sentence(
                        "The server at {host} did not answer within {seconds:g} s.",
                        host=host,
                        seconds=self._timeout,
                    )
                )
        if exchange.failure is not None:
            self.close()
            if kept and isinstance(exchange.failure, ConnectionError):
                # The server closed the idle connection at this very moment.
                return self.ask(method, url, body, feedback)
            raise self._unreachable(exchange.failure, host) from exchange.failure
        if exchange.is_last:
            self.close()
        location = exchange.header("Location")
        return Reply(
            exchange.status,
            exchange.content,
            exchange.header("Content-Type"),
            urljoin(url, location) if location else "",
        )

    def _begin(self, method: str, url: str, body: bytes | None, kept: bool) -> _Exchange:
        if self._connection is None or not kept:
            self.close()
            self._connection = self._connect()
        return _Exchange(self._connection, (method, self._target(url), body, self._headers(body)))

    def close(self) -> None:
        """End the connection, also in the middle of an exchange."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        with contextlib.suppress(OSError):
            if connection.sock is not None:
                # Wakes the thread that reads from it.
                connection.sock.shutdown(socket.SHUT_RDWR)
        connection.close()

    def _connect(self) -> http.client.HTTPConnection:
        host, proxy = self._parts.hostname or "", self._route.proxy
        secure = self._parts.scheme.lower() == "https"
        port = self._parts.port or (443 if secure else 80)
        where = (proxy.host, proxy.port) if proxy else (host, port)
        patience = self._timeout + _PATIENCE_S
        if not secure:
            return http.client.HTTPConnection(*where, timeout=patience)
        connection = http.client.HTTPSConnection(*where, timeout=patience, context=self._route.tls)
        if proxy:
            connection.set_tunnel(host, port, proxy.headers)
        return connection

    def _target(self, url: str) -> str:
        parts = urlsplit(url)
        path = quote(parts.path or "/", safe="%/:@!$&'()*+,;=~-._")
        query = quote(parts.query, safe="%/:@!$&'()*+,;=~-._?")
        target = f"{path}?{query}" if query else path
        if self._route.proxy and self._parts.scheme.lower() == "http":
            return f"http://{parts.netloc.rpartition('@')[2]}{target}"
        return target

    def _headers(self, body: bytes | None) -> dict[str, str]:
        headers = {"Accept-Encoding": "gzip", **self._route.headers}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if self._route.proxy and self._parts.scheme.lower() == "http":
            headers.update(self._route.proxy.headers)
        return headers

    def _unreachable(self, error: Exception, host: str) -> ServerUnreachable | ServerTimeout:
        if isinstance(error, TimeoutError):
            return ServerTimeout(
                Sentence("The server at {host} did not answer in time.", host=host), detail=str(error)
            )
        reason = _reason(error, self._route.proxy is not None)
        return ServerUnreachable(
            Sentence("No server answers at {host}: {reason}", host=host, reason=reason), detail=str(error)
        )


class _Exchange:
    """A request and its reply in a thread of its own: looking up a host or a hung server holds nobody up."""

    def __init__(self, connection: http.client.HTTPConnection, request: _Request):
        self.status = 0
        self.content = b""
        self.failure: Exception | None = None
        self.is_last = False
        self._reply: http.client.HTTPResponse | None = None
        self._done = threading.Event()
        arguments = (connection, request)
        threading.Thread(target=self._run, args=arguments, name="cbm-http", daemon=True).start()

    def wait(self, seconds: float) -> bool:
        """Whether it has ended, waiting at most so long."""
        return self._done.wait(seconds)

    def header(self, name: str) -> str:
        """A header of the reply, empty where there is none."""
        return (self._reply.getheader(name) if self._reply is not None else "") or ""

    def _run(self, connection: http.client.HTTPConnection, request: _Request) -> None:
        try:
            connection.request(*request)
            self._reply = connection.getresponse()
            content = self._reply.read()
            zipped = self.header("Content-Encoding").lower() == "gzip"
            self.content = gzip.decompress(content) if zipped else content
            self.status = self._reply.status
            self.is_last = self._reply.will_close
        except Exception as error:  # whatever it is, the asking thread tells it
            self.failure = error
        finally:
            self._done.set()


def _is_stale(connection: http.client.HTTPConnection) -> bool:
    """Whether the server has closed an idle connection: then there is something to read from it."""
    if connection.sock is None:
        return True
    try:
        return bool(select.select([connection.sock], [], [], 0)[0])
    except (OSError, ValueError):
        return True


def _reason(error: Exception, through_proxy: bool) -> Sentence | str:
    if isinstance(error, ssl.SSLError):
        return Sentence("no secure connection; check its certificate.")
    if isinstance(error, socket.gaierror):
        return Sentence("the proxy was not found.") if through_proxy else Sentence("no such host.")
    if isinstance(error, ConnectionRefusedError):
        # Only the proxy is connected to.
        if through_proxy:
            return Sentence("the proxy refuses the connection.")
        return Sentence("connection refused. Is it running?")
    if isinstance(error, (ConnectionError, http.client.IncompleteRead, EOFError)):
        # `RemoteDisconnected` is one of the first.
        return Sentence("connection closed without an answer.")
    if isinstance(error, (http.client.HTTPException, gzip.BadGzipFile)):
        return Sentence("it does not speak HTTP.")
    if "407" in str(error):
        return Sentence("the proxy does not accept the user name and password.")
    return f"{error}."
