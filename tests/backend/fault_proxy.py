"""An HTTP proxy in front of a real server that misbehaves on request: busy, truncated, corrupt, silent, cut.

Requests reach the server byte for byte, Host header included, so that SigV4 signatures made for the proxy's
own address still verify there.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import struct
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

# SO_LINGER on, zero seconds: closing sends RST.
_RESET = struct.pack("ii", 1, 0)


@dataclass(frozen=True)
class Fault:
    """What to do with a request whose path contains `path`, `times` times (None: for good).

    `kind`: `status` answers `status` with `headers` and `body`; `truncate` declares the whole length, sends
    `keep` bytes of the body and closes in good order; `shorten` sends `keep` bytes and declares just those;
    `cut` resets the connection after `keep` bytes; `corrupt` flips a byte; `hang` says nothing for `seconds`;
    `slow` waits `seconds`, then serves properly; `stall` sends `keep` bytes, waits `seconds` and resets.
    """

    kind: str
    path: str = ""
    times: int | None = 1
    status: int = 503
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    keep: int = 0
    seconds: float = 1.0
    method: str = "GET"


@dataclass(frozen=True)
class Seen:
    """A request that came through."""

    method: str
    path: str
    headers: dict[str, str]


@dataclass
class FaultProxy:
    """The running proxy; `faults` are tried in order, the first that matches is used up."""

    upstream: str
    faults: list[Fault] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    endpoint: str = ""

    def add(self, kind: str, **values: object) -> None:
        """Add a fault, see `Fault`."""
        self.faults.append(Fault(kind, **values))  # type: ignore[arg-type]

    def clear(self) -> None:
        """Behave well again and forget what was seen."""
        with self.lock:
            self.faults.clear()
            self.seen.clear()

    def count(self, path: str = "", method: str = "GET") -> int:
        """How many requests of this method and path came through."""
        return sum(1 for seen in self.seen if path in seen.path and seen.method == method)

    def take(self, method: str, path: str) -> Fault | None:
        """The fault for this request, one use of it spent."""
        with self.lock:
            for place, fault in enumerate(self.faults):
                if fault.method != method or fault.path not in path:
                    continue
                if fault.times is not None:
                    left = fault.times - 1
                    self.faults[place : place + 1] = [replace(fault, times=left)] if left else []
                return fault
        return None


def _handler(proxy: FaultProxy) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Tests look at `seen`."""

        def setup(self) -> None:
            super().setup()
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def handle(self) -> None:
            # A client that gave up is what some of the tests are about.
            with contextlib.suppress(ConnectionError, TimeoutError):
                super().handle()

        def serve(self) -> None:
            proxy.seen.append(Seen(self.command, self.path, dict(self.headers.items())))
            fault = proxy.take(self.command, self.path)
            if fault and fault.kind == "status":
                self.answer(fault.status, list(fault.headers), fault.body)
            elif fault and fault.kind == "hang":
                time.sleep(fault.seconds)
                self.reset()
            else:
                if fault and fault.kind == "slow":
                    time.sleep(fault.seconds)
                self.forward(fault)

        do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = serve

        def forward(self, fault: Fault | None) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            sent = self.rfile.read(length) if length else b""
            where = urlsplit(proxy.upstream)
            upstream = http.client.HTTPConnection(where.hostname or "", where.port, timeout=60)
            try:
                upstream.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
                for name, value in self.headers.items():
                    if name.lower() not in ("connection", "expect"):
                        upstream.putheader(name, value)
                upstream.endheaders(sent or None)
                answer = upstream.getresponse()
                body = answer.read()
            finally:
                upstream.close()
            headers = [
                (n, v) for n, v in answer.getheaders() if n.lower() not in ("connection", "content-length")
            ]
            if self.command == "HEAD":
                self.answer(answer.status, headers, b"", length=int(answer.getheader("Content-Length") or 0))
            elif fault is None or fault.kind == "slow":
                self.answer(answer.status, headers, body)
            elif fault.kind == "corrupt":
                self.answer(answer.status, headers, bytes([body[0] ^ 0xFF]) + body[1:])
            elif fault.kind == "shorten":
                self.answer(answer.status, headers, body[: fault.keep])
            elif fault.kind == "truncate":
                self.answer(answer.status, headers, body[: fault.keep], length=len(body))
                self.close_connection = True
            elif fault.kind in ("cut", "stall"):
                self.answer(answer.status, headers, body[: fault.keep], length=len(body))
                time.sleep(fault.seconds if fault.kind == "stall" else 0)
                self.reset()

        def answer(
            self, status: int, headers: list[tuple[str, str]], body: bytes, length: int | None = None
        ) -> None:
            self.send_response_only(status)
            for name, value in headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body) if length is None else length))
            self.end_headers()
            self.wfile.write(body)
            self.wfile.flush()

        def reset(self) -> None:
            """Close with RST: what a network that breaks looks like."""
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            self.close_connection = True

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        """Close the connection; one that is to be reset gets no orderly end first."""
        if request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, len(_RESET)) == _RESET:
            request.close()
        else:
            super().shutdown_request(request)


@contextlib.contextmanager
def running_proxy(upstream: str) -> Iterator[FaultProxy]:
    """A proxy on a free loopback port in front of the server at `upstream`."""
    proxy = FaultProxy(upstream)
    server = _Server(("127.0.0.1", 0), _handler(proxy))
    proxy.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
