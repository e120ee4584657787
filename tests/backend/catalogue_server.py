"""A catalogue on 127.0.0.1 that answers from a script and remembers what it was asked."""

from __future__ import annotations

import contextlib
import http.server
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Asked:
    """One request: method, path, parameters (last value of each) and JSON body."""

    method: str
    path: str
    parameters: dict[str, str]
    body: dict | None


@dataclass(frozen=True)
class Answer:
    """One answer; a dict is sent as JSON, `None` breaks the connection off."""

    content: dict | str | bytes | None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class CatalogueServer:
    """`url` and everything asked so far; at most `most_at_once` requests were open together."""

    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    open_now: int = 0
    most_at_once: int = 0


@contextlib.contextmanager
def serve(answer: Callable[[Asked, CatalogueServer], Answer]) -> Iterator[CatalogueServer]:
    """A server whose answers `answer` makes."""
    state = CatalogueServer()
    lock = threading.Lock()

    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *args):
            pass

        def _serve(self):
            parts = urlsplit(self.path)
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            parameters = {name: values[-1] for name, values in parse_qs(parts.query).items()}
            asked = Asked(self.command, parts.path, parameters, body)
            with lock:
                state.asked.append(asked)
                state.open_now += 1
                state.most_at_once = max(state.most_at_once, state.open_now)
            try:
                self._send(answer(asked, state))
            finally:
                with lock:
                    state.open_now -= 1

        def _send(self, given: Answer):
            if given.content is None:
                self.close_connection = True
                return
            content = given.content
            data = json.dumps(content) if isinstance(content, dict) else content
            data = data.encode() if isinstance(data, str) else data
            self.send_response(given.status)
            for name, value in given.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = _serve

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
