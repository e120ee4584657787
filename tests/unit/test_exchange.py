"""HTTP exchanges of the plugin's tasks: servers that are slow, gone, odd, behind TLS or behind a proxy."""

from __future__ import annotations

import gzip
import socket
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from qgis_cbm.client.errors import Cancelled, ServerTimeout, ServerUnreachable
from qgis_cbm.client.exchange import Line, Proxy, Route


class Handler(BaseHTTPRequestHandler):
    """Answers with what it was asked; /slow answers when released, /moved elsewhere, /zipped in gzip."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers), self.client_address[1]))
        if self.path.endswith("/slow"):
            self.server.released.wait()
        body = f"you asked for {self.path}".encode()
        self.send_response(302 if self.path.endswith("/moved") else 200)
        if self.path.endswith("/zipped"):
            body = gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        if self.path.endswith("/moved"):
            self.send_header("Location", "/there")
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        if self.path.endswith("/last"):
            # Without a word: the client finds out when it asks again.
            self.close_connection = True

    def do_POST(self):
        self.server.asked.append((self.path, dict(self.headers), self.client_address[1]))
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(201)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self):
        self.send_response(407 if "Proxy-Authorization" not in self.headers else 502)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple] = []
        self.released = threading.Event()

    def handle_error(self, request, client_address):
        pass


@pytest.fixture
def server():
    made = Server()
    threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True).start()
    yield made
    made.released.set()
    made.shutdown()
    made.server_close()


def address(server, scheme="http") -> str:
    return f"{scheme}://127.0.0.1:{server.server_port}"


@pytest.fixture
def line(server):
    made = Line(address(server), Route({"Authorization": "Basic x"}), 5)
    yield made
    made.close()


class Stop:
    """A feedback."""

    def __init__(self, after: float = 0.0):
        self._end = time.monotonic() + after

    def isCanceled(self):
        return time.monotonic() >= self._end


def test_questions_go_over_one_connection_with_the_login(server, line):
    replies = [line.ask("GET", f"{address(server)}/a?b=ü&c=%20") for _ in range(3)]
    assert {reply.status for reply in replies} == {200}
    assert replies[0].body == b"you asked for /a?b=%C3%BC&c=%20"
    assert replies[0].content_type == "text/plain"
    assert len({port for *_, port in server.asked}) == 1
    assert server.asked[0][1]["Authorization"] == "Basic x"


def test_what_is_sent_arrives_as_json(server, line):
    reply = line.ask("POST", f"{address(server)}/v1/x", b'{"a": 1}')
    assert (reply.status, reply.body) == (201, b'{"a": 1}')
    assert server.asked[0][1]["Content-Type"] == "application/json"


def test_zipped_replies_are_unzipped_and_redirects_told(server, line):
    assert line.ask("GET", f"{address(server)}/zipped").body == b"you asked for /zipped"
    reply = line.ask("GET", f"{address(server)}/moved")
    assert (reply.status, reply.location) == (302, f"{address(server)}/there")


def test_a_connection_that_the_server_closed_is_opened_again(server, line):
    for _ in range(3):
        assert line.ask("GET", f"{address(server)}/last").status == 200
    assert line.ask("POST", f"{address(server)}/x", b"{}").status == 201


def test_what_writes_trusts_no_connection_that_was_idle(server, line):
    for method, body in (("GET", None), ("GET", None), ("POST", b"{}"), ("GET", None)):
        line.ask(method, f"{address(server)}/x", body)
    ports = [port for _path, _headers, port in server.asked]
    assert ports[0] == ports[1] != ports[2] == ports[3]


def test_cancelling_does_not_wait_for_the_server(server):
    line = Line(address(server), Route({}), 600)  # neither an answer nor the time that is given ends it
    with pytest.raises(Cancelled):
        line.ask("GET", f"{address(server)}/slow", feedback=Stop(0.2))
    assert line.ask("GET", f"{address(server)}/next").status == 200


def test_a_question_cancelled_before_is_not_asked(server, line):
    with pytest.raises(Cancelled):
        line.ask("GET", f"{address(server)}/a", feedback=Stop())
    assert server.asked == []


def test_a_server_that_is_late_is_told(server):
    slow = Line(address(server), Route(), 0.3)
    with pytest.raises(ServerTimeout, match=r"did not answer within 0\.3 s"):
        slow.ask("GET", f"{address(server)}/slow")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as made:
        return made.getsockname()[1]


def test_nobody_there():
    url = f"http://127.0.0.1:{free_port()}"
    with pytest.raises(ServerUnreachable, match="connection refused"):
        Line(url, Route(), 5).ask("GET", f"{url}/a")


@pytest.mark.parametrize(
    "said, sentence", [(b"", "closed without an answer"),
                       (b"220 mail.example ESMTP\r\n", "does not speak HTTP"),
                       (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", "closed without an answer")]
)  # fmt: skip
def test_what_is_no_reply_is_told(said, sentence):
    with socket.create_server(("127.0.0.1", 0)) as odd:

        def serve():
            session, _ = odd.accept()
            session.recv(1000)
            session.sendall(said)
            session.close()

        threading.Thread(target=serve, daemon=True).start()
        url = f"http://127.0.0.1:{odd.getsockname()[1]}"
        with pytest.raises(ServerUnreachable, match=sentence):
            Line(url, Route(), 5).ask("GET", f"{url}/a")


def test_a_proxy_is_asked_for_the_whole_address(server):
    proxy = Proxy("127.0.0.1", server.server_port, "anna", "secret")
    reply = Line("http://cbm.example", Route(proxy=proxy), 5).ask("GET", "http://cbm.example/query/info")
    assert reply.body == b"you asked for http://cbm.example/query/info"
    assert server.asked[0][1]["Proxy-Authorization"] == "Basic YW5uYTpzZWNyZXQ="
    assert "secret" not in repr(proxy)


def test_a_proxy_that_refuses_or_is_away(server):
    tunnel = Line("https://cbm.example", Route(proxy=Proxy("127.0.0.1", server.server_port)), 5)
    with pytest.raises(ServerUnreachable, match="the proxy does not accept"):
        tunnel.ask("GET", "https://cbm.example/a")
    away = Line("http://cbm.example", Route(proxy=Proxy("127.0.0.1", free_port())), 5)
    with pytest.raises(ServerUnreachable, match="the proxy refuses"):
        away.ask("GET", "http://cbm.example/a")


def test_only_trusted_certificates_are_taken(server, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    url = address(server, "https")
    with pytest.raises(ServerUnreachable, match="no secure connection"):
        Line(url, Route(tls=ssl.create_default_context()), 5).ask("GET", f"{url}/a")
    trusting = ssl.create_default_context(cafile=str(certificate))
    assert Line(url, Route(tls=trusting), 5).ask("GET", f"{url}/a").status == 200
